/**
 * An actor for tests: a device in one group, with its own sender key and what it holds of one other member. State goes
 * through its stored form on each operation.
 * @module
 */
import type { Random } from '@/lib/base';
import {
  acceptDistribution,
  decodeSenderKey,
  decodeSenderKeyRecord,
  decryptFromGroup,
  distributionOf,
  encodeSenderKey,
  encodeSenderKeyRecord,
  encryptForGroup,
  planGroupMessage,
  type OwnSenderKey,
  type SenderKeyRecord,
} from '@/lib/protocol/signal';

export class Member {
  own: OwnSenderKey | undefined;
  theirs: SenderKeyRecord | undefined;

  constructor(readonly random: Random) {}

  /** What the devices of the group must be given before the next message. */
  distribute(devices: readonly string[]): Uint8Array<ArrayBuffer> {
    const plan = planGroupMessage(this.own, devices, this.random);
    this.own = plan.senderKey;
    wipe(plan.spent);
    return distributionOf(this.own);
  }

  accept(distribution: Uint8Array): void {
    const { record, spent } = acceptDistribution(this.theirs, distribution);
    this.theirs = record;
    wipe(spent);
  }

  async encrypt(plaintext: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
    if (this.own === undefined) throw new Error('this member has no sender key yet');
    const held = decodeSenderKey(encodeSenderKey(this.own));
    const sealed = encryptForGroup(held, plaintext, this.random);
    this.own = sealed.senderKey;
    wipe(sealed.spent);
    return sealed.bytes;
  }

  async decrypt(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
    if (this.theirs === undefined) throw new Error('this member has nobody’s sender key yet');
    const held = decodeSenderKeyRecord(encodeSenderKeyRecord(this.theirs));
    const opened = decryptFromGroup(held, bytes);
    this.theirs = opened.record;
    wipe(opened.spent);
    return opened.plaintext;
  }
}

function wipe(spent: readonly Uint8Array[]): void {
  for (const secret of spent) secret.fill(0xee);
}
