/**
 * Asking which devices a contact has: IQ `usync` with the protocol `devices` version 2, as open clients have it. That
 * third parties may ask is inferred; see README. Must not know sessions or rows.
 * @module
 */
import { childOf, childrenOf, formatJid, type StanzaNode } from '@/lib/codec';
import { MAX_DEVICE_NUMBER, MAX_DEVICES } from './consts';
import { InteropError } from './errors';
import type { IqQuestion } from './iq';
import { senderOf } from './peers';

/** @param sid names the question in the server's logs */
export function devicesQuestion(contact: string, sid: string): IqQuestion {
  const attrs = { sid, mode: 'query', last: 'true', index: '0', context: 'message' };
  const content = [
    { tag: 'query', content: [{ tag: 'devices', attrs: { version: '2' } }] },
    { tag: 'list', content: [{ tag: 'user', attrs: { jid: contact } }] },
  ];
  return { type: 'get', xmlns: 'usync', content: [{ tag: 'usync', attrs, content }] };
}

/**
 * @returns JIDs, each once, the contact's own address first whether it was told or not; undefined where the answer has
 * no list of theirs
 * @throws InteropError 'bad-device-list' where it is one that nobody can have: too many, or numbers that are none
 */
export function readDeviceList(answer: StanzaNode, contact: string): readonly string[] | undefined {
  const users = childrenOf(childOf(childOf(answer, 'usync'), 'list'), 'user');
  const user = users.find(({ attrs }) => senderOf(attrs['jid'])?.address === contact);
  const list = childOf(childOf(user, 'devices'), 'device-list');
  const owner = senderOf(contact);
  if (list === undefined || owner === undefined) return undefined;
  const told = childrenOf(list, 'device');
  if (told.length > MAX_DEVICES) throw new InteropError('bad-device-list', 'too many');
  const devices = told.map(({ attrs }) => {
    const device = numberOf(attrs['id']);
    if (device === undefined) throw new InteropError('bad-device-list', 'no number');
    return formatJid({ ...owner.jid, device });
  });
  return [...new Set([contact, ...devices])];
}

function numberOf(text: string | undefined): number | undefined {
  const isNumber = text !== undefined && /^\d{1,5}$/.test(text);
  return isNumber && Number(text) <= MAX_DEVICE_NUMBER ? Number(text) : undefined;
}
