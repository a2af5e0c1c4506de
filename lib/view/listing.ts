/**
 * Several pieces side by side, with the marks between them that the person's language has.
 * @module
 */
import type { Words } from '@/lib/i18n';

/** "PDF, 2.4 MB". Empty pieces are left out. */
export function listed(pieces: readonly string[], words: Words): string {
  return chained(pieces, (one, other) => words.say('pieces.listed', { one, other }));
}

/** "servers in between can read it; nobody can check whose keys these are" */
export function clauses(pieces: readonly string[], words: Words): string {
  return chained(pieces, (one, other) => words.say('pieces.clauses', { one, other }));
}

function chained(pieces: readonly string[], join: (one: string, other: string) => string): string {
  const [first = '', ...others] = pieces.filter((piece) => piece !== '');
  return others.reduce(join, first);
}
