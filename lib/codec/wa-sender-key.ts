/**
 * Sender keys as WhatsApp hands them round: in a `Message` of a session of two, alone or beside what it says. Field
 * numbers as in the public schemas. Must not know what is in them.
 * @module
 */
import { WaMessage } from './wa-message';

export type KeyDistribution = {
  /** JID of the group that it is for */
  readonly groupId: string;
  /** a SenderKeyDistributionMessage of the Signal protocol. Secret. */
  readonly distribution: Uint8Array;
};

/** @returns the plaintext to be padded and encrypted */
export function encodeKeyDistribution({
  groupId,
  distribution,
}: KeyDistribution): Uint8Array<ArrayBuffer> {
  return WaMessage.encode({
    senderKeyDistributionMessage: { groupId, axolotlSenderKeyDistributionMessage: distribution },
  });
}

/**
 * @param bytes the plaintext, unpadded
 * @returns undefined where it brings none
 * @throws CodecError where it is not a `Message`
 */
export function readKeyDistribution(bytes: Uint8Array): KeyDistribution | undefined {
  const { groupId, axolotlSenderKeyDistributionMessage: distribution } =
    WaMessage.decode(bytes).senderKeyDistributionMessage ?? {};
  return groupId === undefined || distribution === undefined
    ? undefined
    : { groupId, distribution };
}
