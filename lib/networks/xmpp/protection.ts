/**
 * What this network promises of its chats, and why that may be believed.
 * @module
 */
import type { ProtectionRecord } from '@/lib/model';

export const OMEMO: ProtectionRecord = {
  protocol: 'OMEMO 2 and 0.3 (X3DH, Double Ratchet)',
  readers: 'other-end',
  forwardSecrecy: true,
  postCompromiseSecurity: true,
  authentication: 'comparable-keys',
  evidence: [
    {
      claim: 'Sessions are the Signal protocol’s',
      source: 'https://xmpp.org/extensions/xep-0384.html',
      date: '2026-11-30',
    },
    {
      claim: 'Our messages are read, and theirs by us, with python-omemo, in both versions',
      source: 'tests/integration/xmpp',
      date: '2026-11-30',
    },
  ],
};
