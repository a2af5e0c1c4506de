/**
 * Asking who somebody is and whether they can be written to: IQ `w:interop`, as forks of open clients show it for the
 * network's own side (`external_id`, `normalized_external_id`, 404); that a third party may ask the same way, asking by
 * `jid`, `name`, and the numbers 403 and 451 are ours.
 * @module
 */
import { childOf, type StanzaInput, type StanzaNode } from '@/lib/codec';
import type { PeerAddress, Unreachable } from '@/lib/model';
import { NetworkError } from '../contract';
import { MAX_IDENTIFIER_LENGTH, MAX_NAME_LENGTH } from './consts';
import { senderOf } from './peers';

/** By what a person is asked about: as others see them, or as the network addresses them. */
export type ContactQuestion = { readonly identifier: string } | { readonly address: PeerAddress };

export type FoundContact = {
  readonly address: PeerAddress;
  readonly server: string;
  readonly identifier?: string;
  readonly name?: string;
};

export type ContactAnswer =
  | { readonly kind: 'found'; readonly contact: FoundContact }
  | { readonly kind: 'unreachable'; readonly reach: Unreachable; readonly identifier?: string };

export function contactQuery(question: ContactQuestion): {
  readonly xmlns: string;
  readonly content: StanzaInput[];
} {
  const attrs =
    'identifier' in question ? { external_id: question.identifier } : { jid: question.address };
  return {
    xmlns: 'w:interop',
    content: [{ tag: 'users', content: [{ tag: 'user', attrs }] }],
  };
}

/** @throws NetworkError 'refused' where the answer is neither a contact nor a reason why not */
export function readContact(answer: StanzaNode): ContactAnswer {
  const user = childOf(childOf(answer, 'users'), 'user');
  if (user === undefined) throw new NetworkError('refused', 'contact answer');
  const spelt = shortText(user.attrs['normalized_external_id'], MAX_IDENTIFIER_LENGTH);
  const identifier = spelt === undefined ? {} : { identifier: spelt };
  const error = childOf(user, 'error');
  if (error !== undefined) {
    const reach = unreachableBy(error.attrs['code']);
    if (reach === undefined) throw new NetworkError('refused', 'contact answer');
    return { kind: 'unreachable', reach, ...identifier };
  }
  const found = senderOf(user.attrs['jid']);
  if (found === undefined) throw new NetworkError('refused', 'contact answer');
  const name = shortText(user.attrs['name'], MAX_NAME_LENGTH);
  const named = name === undefined ? {} : { name };
  const { address, jid } = found;
  return { kind: 'found', contact: { address, server: jid.server, ...identifier, ...named } };
}

/** Why nothing can be sent to somebody, by the number that the server gives; undefined for any other trouble. */
export function unreachableBy(code: string | number | undefined): Unreachable | undefined {
  return UNREACHABLE_BY.get(String(code));
}

const UNREACHABLE_BY: ReadonlyMap<string, Unreachable> = new Map([
  ['403', 'not-opted-in'],
  ['404', 'unknown'],
  // RFC 7725: for legal reasons, and the law ends at the region's border.
  ['451', 'outside-region'],
]);

/** Names that others choose: trimmed, cut to what a line shows; undefined where nothing is left. */
export function shortText(text: string | undefined, limit: number): string | undefined {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '') return undefined;
  const cut = trimmed.slice(0, limit);
  return cut.isWellFormed() ? cut : cut.slice(0, -1).toWellFormed();
}
