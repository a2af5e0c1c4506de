/**
 * Resolving a visible identifier: IQ `w:interop`, as forks of open clients show it for the network's own side
 * (`external_id`, `normalized_external_id`); that a third party may ask the same way, and `name`, is ours.
 * @module
 */
import { childOf, type StanzaInput, type StanzaNode } from '@/lib/codec';
import type { PeerAddress } from '@/lib/model';
import { NetworkError } from '../contract';
import { MAX_IDENTIFIER_LENGTH, MAX_NAME_LENGTH } from './consts';
import { senderOf } from './peers';

export type FoundContact = {
  readonly address: PeerAddress;
  readonly server: string;
  readonly identifier?: string;
  readonly name?: string;
};

export function contactQuery(identifier: string): {
  readonly xmlns: string;
  readonly content: StanzaInput[];
} {
  const user = { tag: 'user', attrs: { external_id: identifier } };
  return { xmlns: 'w:interop', content: [{ tag: 'users', content: [user] }] };
}

/** @throws NetworkError 'refused' where the answer is neither a contact nor "nobody" (404) */
export function readContact(answer: StanzaNode): FoundContact | undefined {
  const user = childOf(childOf(answer, 'users'), 'user');
  const error = childOf(user, 'error')?.attrs['code'];
  if (error === '404') return undefined;
  const found = senderOf(user?.attrs['jid']);
  if (user === undefined || error !== undefined || found === undefined)
    throw new NetworkError('refused', 'contact answer');
  const identifier = shortText(user.attrs['normalized_external_id'], MAX_IDENTIFIER_LENGTH);
  const name = shortText(user.attrs['name'], MAX_NAME_LENGTH);
  return {
    address: found.address,
    server: found.jid.server,
    ...(identifier === undefined ? {} : { identifier }),
    ...(name === undefined ? {} : { name }),
  };
}

/** Names that others choose: trimmed, cut to what a line shows; undefined where nothing is left. */
export function shortText(text: string | undefined, limit: number): string | undefined {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '') return undefined;
  const cut = trimmed.slice(0, limit);
  return cut.isWellFormed() ? cut : cut.slice(0, -1).toWellFormed();
}
