/**
 * A seeded storm between two devices: bursts, loss, duplicates, reordering, tampering, and sessions that go
 * through their stored form at random moments. It knows from the protocol which messages must open and which must not.
 * @module
 */
import { equalBytes, type Random } from '@/lib/base';
import type { PeerMessage } from '../../oracles/signal';

/** The part of a device that a conversation needs: ours and foreign ones alike. */
export interface Talker {
  encrypt(plaintext: Uint8Array): Promise<PeerMessage>;
  decrypt(message: PeerMessage): Promise<Uint8Array>;
  reload(): void;
  /**
   * Whether a refused message leaves the session as it was. Ours promises it. The foreign engines do not: a
   * forged message, or one of a turn that they have forgotten, costs them keys that they still need, so
   * they are sent none.
   */
  readonly survivesForgery?: boolean;
}

type InFlight = {
  readonly message: PeerMessage;
  readonly plaintext: Uint8Array;
  /** the sender's ratchet turn */
  readonly turn: number;
  opened: boolean;
};

type Side = {
  readonly talker: Talker;
  readonly inbox: InFlight[];
  /** turns of the other side that have reached this one, oldest first */
  readonly seen: number[];
  turn: number;
  canSend: boolean;
};

/** Receiving chains that every engine here keeps at least: a message of an older turn counts as lost. */
const KEPT_TURNS = 5;
const LONGEST_TEXT = 200;

export type Tally = {
  sent: number;
  opened: number;
  lost: number;
  repeated: number;
  forged: number;
};

/**
 * @param starter has a session with `other` already; `other` has not heard of it yet
 * @param random seeded: the same seed is the same storm
 * @param atLeast messages to send
 */
export async function converse(
  [starter, other]: readonly [Talker, Talker],
  random: Random,
  atLeast: number,
): Promise<Tally> {
  const storm = new Storm([starter, other], random);
  while (storm.tally.sent < atLeast) await storm.step();
  await storm.settle();
  return storm.tally;
}

class Storm {
  readonly tally: Tally = { sent: 0, opened: 0, lost: 0, repeated: 0, forged: 0 };
  readonly #sides: readonly [Side, Side];
  readonly #random: Random;

  constructor([starter, other]: readonly [Talker, Talker], random: Random) {
    const side = (talker: Talker, canSend: boolean): Side => ({
      talker,
      inbox: [],
      seen: [],
      turn: 0,
      canSend,
    });
    this.#sides = [side(starter, true), side(other, false)];
    this.#random = random;
  }

  async step(): Promise<void> {
    const from = this.#below(2);
    const [sender, receiver] = from === 0 ? this.#sides : [this.#sides[1], this.#sides[0]];
    const dice = this.#below(100);
    if (dice < 35) await this.#burst(sender, receiver, 1 + this.#below(dice < 3 ? 60 : 5));
    else if (dice < 85) await this.#deliver(receiver, this.#below(receiver.inbox.length || 1));
    else if (dice < 90) this.#lose(receiver);
    else if (dice < 95) await this.#forge(receiver);
    else receiver.talker.reload();
  }

  /** What is still under way arrives, last sent first. */
  async settle(): Promise<void> {
    for (const side of this.#sides)
      while (side.inbox.length > 0) await this.#deliver(side, side.inbox.length - 1);
  }

  async #burst(sender: Side, receiver: Side, count: number): Promise<void> {
    if (!sender.canSend) return;
    for (let i = 0; i < count; i++) {
      const plaintext = this.#random.bytes(this.#below(LONGEST_TEXT));
      const message = await sender.talker.encrypt(plaintext);
      receiver.inbox.push({ message, plaintext, turn: sender.turn, opened: false });
      this.tally.sent++;
    }
  }

  async #deliver(receiver: Side, place: number): Promise<void> {
    const [item] = receiver.inbox.splice(place, 1);
    if (item === undefined) return;
    const isOpenable = this.#isOpenable(receiver, item);
    if (item.opened) {
      if (isOpenable || receiver.talker.survivesForgery === true)
        await this.#expectRefusal(receiver, item.message, 'repeated');
      return;
    }
    if (!isOpenable) return void this.tally.lost++;
    const plaintext = await receiver.talker.decrypt(item.message);
    if (!equalBytes(plaintext, item.plaintext)) throw new Error('another text than was sent');
    this.tally.opened++;
    this.#noteTurn(receiver, item.turn);
    if (this.#below(8) === 0) receiver.inbox.push({ ...item, opened: true });
  }

  #lose(receiver: Side): void {
    const [item] = receiver.inbox.splice(this.#below(receiver.inbox.length || 1), 1);
    if (item && !item.opened) this.tally.lost++;
  }

  /** One flipped bit in the last 16 bytes, which every engine must notice; the true message stays under way. */
  async #forge(receiver: Side): Promise<void> {
    const item = receiver.inbox[this.#below(receiver.inbox.length || 1)];
    if (item?.message.kind !== 'message' || receiver.talker.survivesForgery !== true) return;
    const bytes = Uint8Array.from(item.message.bytes);
    const at = bytes.length - 1 - this.#below(16);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << this.#below(8));
    await this.#expectRefusal(receiver, { kind: 'message', bytes }, 'forged');
  }

  async #expectRefusal(
    receiver: Side,
    message: PeerMessage,
    kind: 'repeated' | 'forged',
  ): Promise<void> {
    const refused = await receiver.talker.decrypt(message).then(
      () => false,
      () => true,
    );
    if (!refused) throw new Error(`a ${kind} message was taken`);
    this.tally[kind]++;
  }

  #isOpenable(receiver: Side, { turn }: InFlight): boolean {
    const { seen } = receiver;
    return seen.slice(-KEPT_TURNS).includes(turn) || turn > (seen.at(-1) ?? -1);
  }

  #noteTurn(receiver: Side, turn: number): void {
    if (receiver.seen.includes(turn)) return;
    receiver.seen.push(turn);
    receiver.turn++;
    receiver.canSend = true;
  }

  #below(limit: number): number {
    const [a = 0, b = 0, c = 0, d = 0] = this.#random.bytes(4);
    return (((a << 24) | (b << 16) | (c << 8) | d) >>> 0) % limit;
  }
}
