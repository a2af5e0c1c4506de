/**
 * What this network promises of its chats, and why that may be believed. Both gatekeepers speak the Signal protocol
 * with third parties (Meta's engineering post of 2024-03-06).
 * @module
 */
import type { ProtectionRecord } from '@/lib/model';

export const SIGNAL_V3: ProtectionRecord = {
  protocol: 'Signal protocol, version 3 (X3DH, Double Ratchet)',
  readers: 'other-end',
  forwardSecrecy: true,
  postCompromiseSecurity: true,
  authentication: 'comparable-keys',
  evidence: [
    {
      claim: 'Forward secrecy and post-compromise security of X3DH and the Double Ratchet',
      source: 'https://signal.org/docs/specifications/doubleratchet/',
      date: '2026-11-25',
    },
    {
      claim: 'Both gatekeepers prefer the Signal protocol for third parties',
      source:
        'https://engineering.fb.com/2024/03/06/security/whatsapp-messenger-messaging-interoperability-eu/',
      date: '2026-11-25',
    },
    {
      claim: 'Our sessions read and write with two foreign implementations',
      source: 'tests/integration/signal',
      date: '2026-11-25',
    },
  ],
};
