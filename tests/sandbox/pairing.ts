/**
 * What a client of WhatsApp's own kind gets, one without a third party's token: a request to pair.
 * It is here so that a foreign client can prove our side of the handshake; nothing comes after it.
 * @module
 */
import { randomBytes } from 'node:crypto';

import type { StanzaNode } from '@/lib/codec';

import { stanza } from './stanza';

/** references for as many QR codes: a real server sends six */
const REFERENCES = 6;

/** @returns the IQ that makes a web client show its QR code */
export function pairDeviceQuery(server: string, id: string): StanzaNode {
  const references = Array.from({ length: REFERENCES }, () =>
    stanza('ref', {}, new TextEncoder().encode(`2@${randomBytes(24).toString('base64url')}`)),
  );
  return stanza('iq', { from: server, type: 'set', id, xmlns: 'md' }, [
    stanza('pair-device', {}, references),
  ]);
}
