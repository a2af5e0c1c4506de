/**
 * Groups put into words: who somebody is in one, and what became of it, one whole sentence each.
 * @module
 */
import type { Words } from '@/lib/i18n';
import type { Author, GroupChange, Member } from '@/lib/model';
import { listed } from './listing';
import { safeName } from './safe-text';

/** Names in one sentence; the others are counted by nobody: the group's own page lists them. */
const NAMED = 5;

export function memberName({ name, identifier, isMe }: Member, words: Words): string {
  if (isMe === true) return words.say('chat.you');
  return safeName(name ?? '', safeName(identifier ?? '', words.say('group.somebody')));
}

/**
 * Whose a message, a reaction or a quotation is.
 * @param name the contact's, in a chat of two
 */
export function authorName(
  { from, member }: { readonly from: Author; readonly member?: Member | undefined },
  name: string,
  words: Words,
): string {
  if (from === 'me') return words.say('chat.you');
  return member === undefined ? name : memberName(member, words);
}

export function groupChangeWords(change: GroupChange, words: Words): string {
  const actor = 'by' in change ? change.by : undefined;
  const by = actor && memberName(actor, words);
  if (change.what === 'created') return words.say('group.created');
  if (change.what === 'renamed') {
    const { name: given } = change;
    const name = safeName(given, words.say('group.unnamed'));
    return words.say('group.renamed', { name });
  }
  const isMe = change.who.some((one) => one.isMe === true);
  const who = listed(
    change.who.slice(0, NAMED).map((one) => memberName(one, words)),
    words,
  );
  if (change.what === 'role') {
    const now = change.role === 'member' ? 'not-admin' : 'admin';
    return isMe ? words.say(`group.${now}-you`) : words.say(`group.${now}`, { who });
  }
  if (change.what === 'left')
    return isMe ? words.say('group.left-you') : words.say('group.left', { who });
  const { what } = change;
  if (actor?.isMe === true) return words.say(`group.you-${what}`, { who });
  if (isMe)
    return by === undefined
      ? words.say(`group.${what}-you`)
      : words.say(`group.${what}-you-by`, { name: by });
  if (by !== undefined) return words.say(`group.${what}-by`, { who, name: by });
  return words.say(what === 'added' ? 'group.added' : 'group.left', { who });
}
