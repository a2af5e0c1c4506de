/**
 * What this network promises of its chats, and why that may be believed.
 * @module
 */
import type { ProtectionRecord } from '@/lib/model';

export const MEGOLM: ProtectionRecord = {
  protocol: 'Olm and Megolm (vodozemac)',
  readers: 'other-end',
  // A Megolm session opens all that follows in it, and whoever has its beginning keeps it (its specification, "Limitations").
  forwardSecrecy: false,
  postCompromiseSecurity: false,
  authentication: 'comparable-keys',
  evidence: [
    {
      claim:
        'A session’s key opens what follows in it; new sessions begin after a hundred messages or a week',
      source: 'https://gitlab.matrix.org/matrix-org/olm/-/blob/master/docs/megolm.md',
      date: '2026-11-30',
    },
    {
      claim: 'Our messages are read, and theirs by us, with a client that is not ours',
      source: 'tests/integration/matrix',
      date: '2026-11-30',
    },
  ],
};
