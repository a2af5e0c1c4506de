/**
 * XMPP with OMEMO, on any server that has a WebSocket. Knows nothing of other networks, the store or the inbox beyond their
 * contract.
 * @module
 */
import type { Network } from '../contract';
import { XmppAccount } from './account';
import { joinXmpp, lookUpServer } from './join';
import { OMEMO } from './protection';

export function createXmppNetwork(): Network {
  return {
    id: 'xmpp',
    protection: OMEMO,
    selfMessages: true,
    groups: 'open',
    lookUpProvider: lookUpServer,
    join: joinXmpp,
    open: (host) => new XmppAccount(host),
  };
}
