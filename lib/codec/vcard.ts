/**
 * Contact cards (vCard 3.0, RFC 2426, as WhatsApp's clients write them; 4.0, RFC 6350, reads the
 * same here): the name, telephone numbers and e-mail addresses. Pictures and everything else is
 * skipped, not kept. Must not know how cards travel.
 * @module
 */
import { MAX_CARD_LENGTH, MAX_CARD_LINES, MAX_CARD_VALUE } from './consts';
import { cutText, type CardContent } from './message-content';

/**
 * @param text a vCard; more than MAX_CARD_LENGTH of it is not looked at, since what follows is pictures
 * @param displayName what the message calls the contact: stands in where the card has no name
 */
export function readCard(text: string, displayName = ''): CardContent {
  const numbers: string[] = [];
  const emails: string[] = [];
  let formatted = '';
  let parts = '';
  for (const line of unfold(text)) {
    const property = propertyOf(line);
    if (property === undefined) continue;
    const { name, value } = property;
    if (name === 'FN' && formatted === '') formatted = plain(value);
    else if (name === 'N' && parts === '') parts = nameOf(value);
    else if (name === 'TEL') keep(numbers, value.replace(/^tel:/i, ''));
    else if (name === 'EMAIL') keep(emails, value);
  }
  const name = formatted || parts || plain(displayName);
  return { name, numbers, emails };
}

/** A card as WhatsApp's clients write and read it; `waid` is what makes a number a chat there. */
export function writeCard({ name, numbers, emails }: CardContent): string {
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:;${escaped(name)};;;`,
    `FN:${escaped(name)}`,
    ...numbers.map((number) => `TEL;${telParameters(number)}:${escaped(number)}`),
    ...emails.map((email) => `EMAIL:${escaped(email)}`),
    'END:VCARD',
  ].join('\n');
}

function telParameters(number: string): string {
  const digits = number.replace(/\D/g, '');
  return number.trim().startsWith('+') ? `type=CELL;waid=${digits}` : 'type=CELL';
}

/** Lines with their continuations (RFC 2426 §2.6), at most MAX_CARD_LINES of them. */
function unfold(text: string): readonly string[] {
  const whole = text.slice(0, MAX_CARD_LENGTH).replace(/\r?\n[ \t]/g, '');
  return whole.split(/\r?\n|\r/, MAX_CARD_LINES);
}

/** `[group.]NAME[;parameters]:value`; a colon inside a quoted parameter ends nothing. */
function propertyOf(line: string): { readonly name: string; readonly value: string } | undefined {
  const head = /^(?:[\w-]+\.)?([A-Za-z][\w-]*)((?:;(?:"[^"]*"|[^":;])*)*):/.exec(line);
  if (head === null) return undefined;
  return { name: (head[1] ?? '').toUpperCase(), value: line.slice(head[0].length) };
}

/** Family;Given;Additional;Prefixes;Suffixes, in the order in which it is said. */
function nameOf(value: string): string {
  const [family = '', given = '', additional = '', prefix = '', suffix = ''] = value
    .split(/(?<!\\);/, 5)
    .map(plain);
  return [prefix, given, additional, family, suffix].filter((part) => part !== '').join(' ');
}

function keep(list: string[], value: string): void {
  const text = plain(value);
  if (text !== '' && list.length < MAX_CARD_VALUES && !list.includes(text)) list.push(text);
}

/** Numbers, and addresses, on one card. */
const MAX_CARD_VALUES = 16;

function plain(value: string): string {
  const text = value.slice(0, 4 * MAX_CARD_VALUE).replace(/\\([nN,;:\\])/g, unescaped);
  return cutText(text.replace(/[\s\p{Cc}]+/gu, ' ').trim(), MAX_CARD_VALUE);
}

function unescaped(_whole: string, sign: string): string {
  return sign === 'n' || sign === 'N' ? ' ' : sign;
}

function escaped(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\,;]/g, (sign) => `\\${sign}`);
}
