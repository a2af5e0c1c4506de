/**
 * What is asked of the gatekeeper about people who should not write: its list of whom this account blocks, and
 * complaints. As open clients have them (`w:interop` with a list of its own, `spam`); that a third party may ask both,
 * and that a complaint carries the text, is ours. Must not know rows or lines.
 * @module
 */
import { utf8Encode } from '@/lib/base';
import type { StanzaInput } from '@/lib/codec';
import type { PeerAddress } from '@/lib/model';
import type { Complaint } from '../contract';
import { MAX_TEXT_LENGTH } from './consts';
import type { IqQuestion } from './iq';

export function blockQuery(peer: PeerAddress, blocked: boolean): IqQuestion {
  const item = { tag: 'item', attrs: { action: blocked ? 'block' : 'unblock', jid: peer } };
  return { type: 'set', xmlns: 'w:interop', content: [{ tag: 'blocklist', content: [item] }] };
}

/** `<spam_list spam_flow jid><message from id t [participant]>text</message>…</spam_list>` */
export function reportQuery({ peer, messages }: Complaint): IqQuestion {
  const list: StanzaInput = {
    tag: 'spam_list',
    attrs: { spam_flow: 'account_info_report', jid: peer },
    content: messages.map(({ remoteId, senderDevice, sentAt, text }) => ({
      tag: 'message',
      attrs: { id: remoteId, from: senderDevice, t: String(Math.floor(sentAt / 1_000)) },
      ...(text !== undefined && {
        content: [{ tag: 'body', content: utf8Encode(text.slice(0, MAX_TEXT_LENGTH)) }],
      }),
    })),
  };
  return { type: 'set', xmlns: 'spam', content: [list] };
}
