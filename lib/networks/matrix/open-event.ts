/**
 * Opens an encrypted event by the cipher, or says why it does not open. Must not know what it says.
 * @module
 */
import type { UndecryptableReason } from '@/lib/model';
import { isObject } from './api';
import { MatrixError } from './errors';
import type { OlmAccount } from './olm-machine';
import type { OpenEvent } from './room-events';
import type { RoomEvent } from './sync-batch';

export type NotOpened = {
  readonly reason: UndecryptableReason;
  /** whether a key that comes later may open it */
  readonly mayHeal: boolean;
};

/** @throws what the cipher's store throws */
export async function openEvent(
  { olm, machine }: OlmAccount,
  roomId: string,
  event: RoomEvent,
): Promise<OpenEvent | NotOpened> {
  let clear: unknown;
  let isRefused = false;
  try {
    const settings = new olm.DecryptionSettings(olm.TrustRequirement.Untrusted);
    const opened = await machine.decryptRoomEvent(
      JSON.stringify(event.raw),
      new olm.RoomId(roomId),
      settings,
    );
    clear = JSON.parse(opened.event);
    const { senderDevice } = opened;
    const device = senderDevice && (await machine.getDevice(opened.sender, senderDevice));
    isRefused = device?.isBlacklisted() === true;
    // It holds on to the store, which closes only once it is let go of.
    device?.free();
  } catch (error) {
    if (!(error instanceof olm.MegolmDecryptionError)) throw error;
    return withheld(error.withheldCode) ?? whyNot(olm.DecryptionErrorCode, error.code);
  }
  if (isRefused) return { reason: 'device-refused', mayHeal: false };
  if (!isObject(clear)) throw new MatrixError('protocol-error', 'opened event');
  const { type, content } = clear;
  if (typeof type !== 'string' || !isObject(content))
    return { reason: 'bad-content', mayHeal: false };
  const { eventId, sender, at } = event;
  return { eventId, sender, at, type, content, outside: event.content };
}

type Codes = OlmAccount['olm']['DecryptionErrorCode'];

const LATE_KEY: readonly (keyof Codes)[] = ['MissingRoomKey', 'UnknownMessageIndex'];
const NOT_THEIRS: readonly (keyof Codes)[] = [
  'MismatchedIdentityKeys',
  'MismatchedSender',
  'UnsignedSenderDevice',
  'SenderIdentityVerificationViolation',
];

/** What its sender's program says of a key that it did not give (Matrix 1.16, §m.room_key.withheld). */
function withheld(code: string | undefined): NotOpened | undefined {
  // It may come yet: nothing was decided, or no session could be made at that time.
  if (code === undefined || code === 'm.no_olm' || code === 'm.unavailable') return undefined;
  // A device that is verified later may be given the key.
  return { reason: code === 'm.unverified' ? 'withheld-unverified' : 'withheld', mayHeal: true };
}

function whyNot(codes: Codes, code: number): NotOpened {
  const name = codes[code] as keyof Codes | undefined;
  if (name === undefined) return { reason: 'bad-message', mayHeal: false };
  if (LATE_KEY.includes(name))
    return { reason: name === 'MissingRoomKey' ? 'no-session' : 'missing-key', mayHeal: true };
  // Its device is not known yet: a look at its owner's list may bring it.
  if (name === 'UnknownSenderDevice') return { reason: 'bad-signature', mayHeal: true };
  const reason = NOT_THEIRS.includes(name) ? 'bad-signature' : 'bad-message';
  return { reason, mayHeal: false };
}
