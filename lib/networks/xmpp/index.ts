/**
 * XMPP with OMEMO, on any server that has a WebSocket. Knows nothing of other networks, the store or the inbox beyond their
 * contract.
 * @module
 */
import type { Network } from '../contract';
import { XmppAccount } from './account';
import { joinXmpp, lookUpServer } from './join';
import { OMEMO } from './protection';
import { XMPP_KIT, XMPP_SPARE } from './travel';

export function createXmppNetwork(): Network {
  return {
    id: 'xmpp',
    protection: OMEMO,
    selfMessages: true,
    groups: 'open',
    spare: XMPP_SPARE,
    kit: XMPP_KIT,
    lookUpProvider: lookUpServer,
    join: joinXmpp,
    open: (host) => new XmppAccount(host),
  };
}
