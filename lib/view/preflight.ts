/**
 * What a person may not want to send: looked for in their own words, here in the window, and told in
 * a line that stands in nobody's way. Every pattern is bounded, and an error is a warning too many or
 * too few, never a text that is changed or held. Pure.
 * IBAN: ISO 13616-1:2020 (lengths by country from its registry), check digits ISO 7064 MOD 97-10.
 * Cards: ISO/IEC 7812-1 (Luhn), issuers' ranges as published.
 * @module
 */

/** In the order in which they are told: the worst first. */
export const RISKS = ['private-key', 'card', 'iban', 'password'] as const;
export type Risk = (typeof RISKS)[number];

/** UTF-16 units that are looked at: whoever pastes more has not typed it. */
const MOST_LOOKED_AT = 20_000;

const FINDERS: Readonly<Record<Risk, (text: string) => boolean>> = {
  'private-key': hasPrivateKey,
  card: hasCard,
  iban: hasIban,
  password: hasPassword,
};

export function risksIn(text: string): readonly Risk[] {
  const looked = text.slice(0, MOST_LOOKED_AT);
  return RISKS.filter((risk) => FINDERS[risk](looked));
}

const KEY_FORMS: readonly RegExp[] = [
  /-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/,
  /\bPuTTY-User-Key-File-\d/,
  /\bAGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{20,80}\b/i,
  /(?<![\w-])(?:gh[pousr]_|github_pat_|glpat-|xox[abprs]-)[\w-]{20,120}/,
  // Wallets' keys in base58: 51 signs from 5, 52 from K or L.
  /(?<![\w/])(?:5[HJK][1-9A-HJ-NP-Za-km-z]{49}|[KL][1-9A-HJ-NP-Za-km-z]{51})(?!\w)/,
];

/** 32 bytes in hexadecimal: a key, unless what stands around it says that it is a sum of something. */
const HEX_KEY = /(?<![\w/=.-])(?:0x)?[0-9a-f]{64}(?![\w/.])/gi;
const IS_A_SUM = /(?:sha|hash|digest|sum|commit|tx|trans|block|root)[^\n]{0,24}$/i;

function hasPrivateKey(text: string): boolean {
  if (KEY_FORMS.some((form) => form.test(text))) return true;
  for (const { 0: found, index } of text.matchAll(HEX_KEY)) {
    const isNumber = !/[a-f]/i.test(found.slice(2));
    if (!isNumber && !IS_A_SUM.test(text.slice(Math.max(0, index - 40), index))) return true;
  }
  return false;
}

/** Thirteen to nineteen digits, as they are printed; a plus before them makes them a telephone number. */
const DIGITS = /(?<![\d+./-])\d(?:[ -]?\d){12,18}(?![\d.-])/g;
/** How cards are printed, and how people type them. */
const CARD_GROUPS =
  /^(?:\d+|\d{4}([ -])\d{4}\1\d{4}\1\d{1,4}(?:\1\d{1,3})?|\d{4}([ -])\d{6}\2\d{4,5})$/;
/** Visa, Mastercard, American Express, Diners, Discover, JCB, UnionPay. */
const ISSUERS =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|(?:5[1-5]\d{2}|2(?:2[2-9]|[3-6]\d|7[01])\d|2720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|6(?:011|4[4-9]\d|5\d{2})\d{12}|35(?:2[89]|[3-8]\d)\d{12}|62\d{14,17})$/;

function hasCard(text: string): boolean {
  for (const [found] of text.matchAll(DIGITS)) {
    const digits = found.replace(/[ -]/g, '');
    const isOneDigit = /^(\d)\1+$/.test(digits);
    if (!isOneDigit && CARD_GROUPS.test(found) && ISSUERS.test(digits) && luhnHolds(digits))
      return true;
  }
  return false;
}

function luhnHolds(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits.charAt(digits.length - 1 - at));
    const doubled = digit * 2;
    sum += at % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Signs of an IBAN by its country: members of the EU and the EEA, and their neighbours. */
const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  AD: 24,
  AL: 28,
  AT: 20,
  BA: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FO: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GI: 23,
  GL: 18,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IS: 26,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  RS: 22,
  SA: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  TR: 26,
  UA: 29,
  VA: 22,
  XK: 20,
};
const IBAN_START = /(?<![\p{L}\p{N}])([A-Za-z]{2})\d{2}/gu;

function hasIban(text: string): boolean {
  for (const { 1: country = '', index } of text.matchAll(IBAN_START)) {
    const length = IBAN_LENGTHS[country.toUpperCase()];
    if (length === undefined) continue;
    const signs = signsFrom(text, index, length);
    if (signs !== undefined && remainderOf97(signs) === 1) return true;
  }
  return false;
}

/** So many letters and digits, with at most one blank or dash between two; undefined where they go on or stop before. */
function signsFrom(text: string, start: number, length: number): string | undefined {
  let signs = '';
  let at = start;
  for (; signs.length < length; at++) {
    const sign = text.charAt(at);
    if (/[A-Za-z0-9]/.test(sign)) signs += sign;
    else if (!/[ \u00A0-]/.test(sign) || !/[A-Za-z0-9]/.test(text.charAt(at + 1))) return undefined;
  }
  return /[\p{L}\p{N}]/u.test(text.charAt(at)) ? undefined : signs.toUpperCase();
}

function remainderOf97(signs: string): number {
  let remainder = 0;
  for (const sign of signs.slice(4) + signs.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}

/** What people call it in the languages that Rialto speaks, and a sign or word that says "here it is". */
const LABELLED =
  /(?<![\p{L}\p{N}])(?:password|passwort|kennwort|passwd|pwd|mot de passe|contrase[ñn]a|palavra-passe|senha|wachtwoord|adgangskode|l[öo]senord|salasana|parool|parole|slapta[žz]odis|has[łl]o|heslo|geslo|lozinka|jelsz[óo]|parol[ăa]|парола|κωδικ[όο]ς|pasfhocal|كلمة السر|كلمة المرور|סיסמה|סיסמא)\p{M}?\s{0,2}(?:is|ist|est|es|[eèé]|är|er|on|je|este|היא)?\s{0,2}[:=：]?\s{0,2}["'“„«]?(\S{6,64})/giu;
const ADDRESSES = /\b(?:https?:\/\/|www\.)\S{1,2000}|\S{1,80}@\S{1,80}/gi;

function hasPassword(text: string): boolean {
  for (const [, candidate = ''] of text.matchAll(LABELLED))
    if (/\d/.test(candidate) && /[\p{L}\p{S}\p{P}]/u.test(candidate)) return true;
  const words = text.replace(ADDRESSES, ' ').trim();
  return !/\s/.test(words) && looksRandom(words);
}

/** One word that nobody would say: all kinds of signs in it, in no order of a language. */
function looksRandom(word: string): boolean {
  if (word.length < 10 || word.length > 64 || !/^[\x21-\x7E]+$/.test(word)) return false;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(word));
  if (!kinds) return false;
  const hasSign = /[^A-Za-z0-9.,/:_-]/.test(word);
  const digitRuns = word.match(/\d+/g)?.length ?? 0;
  const changes = word.match(/[a-z](?=[A-Z0-9])|[A-Z](?=[a-z0-9])|\d(?=[A-Za-z])/g)?.length ?? 0;
  return hasSign || (digitRuns > 1 && changes / word.length > 0.4);
}
