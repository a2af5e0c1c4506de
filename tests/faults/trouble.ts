/**
 * Trouble on the wire, between kills: lines that are cut at a random frame, frames that come twice
 * or late, frames from long ago, acknowledgements for what nobody sent.
 * @module
 */
import type { StanzaNode } from '@/lib/codec';
import type { GatekeeperHandle, Sandbox } from '../sandbox';
import type { Dice } from './dice';
import { pause } from './pause';

/** frames remembered for being sent a second time; the oldest is as old as the run */
const MEMORY = 400;

export const WIRE_TROUBLES = ['cut', 'cut-at-frame', 'twice', 'late', 'stray-ack'] as const;
export type WireTrouble = (typeof WIRE_TROUBLES)[number];

export class Wire {
  readonly #gatekeepers: readonly GatekeeperHandle[];
  readonly #dice: Dice;
  readonly #delivered = new Map<GatekeeperHandle, StanzaNode[]>();
  readonly #framesToCut = new Map<GatekeeperHandle, number>();
  readonly #farewells: (() => void)[] = [];

  constructor({ whatsapp, messenger }: Pick<Sandbox, 'whatsapp' | 'messenger'>, dice: Dice) {
    this.#gatekeepers = [whatsapp, messenger];
    this.#dice = dice;
    for (const gatekeeper of this.#gatekeepers)
      this.#farewells.push(
        gatekeeper.onStanza((direction, address, node) => {
          if (!isUser(gatekeeper, address)) return;
          if (direction === 'out') this.#remember(gatekeeper, node);
          this.#countDown(gatekeeper);
        }),
      );
  }

  async make(trouble: WireTrouble): Promise<void> {
    const gatekeeper = this.#dice.pick(this.#gatekeepers);
    switch (trouble) {
      case 'cut':
        gatekeeper.dropConnections();
        return;
      case 'cut-at-frame':
        this.#framesToCut.set(gatekeeper, this.#dice.between(1, 25));
        return;
      case 'twice':
        this.#again(gatekeeper);
        return;
      case 'late':
        gatekeeper.pauseDelivery();
        await pause(this.#dice.between(50, 600));
        gatekeeper.resumeDelivery();
        return;
      case 'stray-ack':
        this.#send(gatekeeper, {
          tag: 'ack',
          attrs: { class: 'message', id: '3EB0000000000000000000', from: 'nobody@s.whatsapp.net' },
        });
    }
  }

  close(): void {
    for (const farewell of this.#farewells) farewell();
    this.#framesToCut.clear();
  }

  #remember(gatekeeper: GatekeeperHandle, node: StanzaNode): void {
    if (node.tag !== 'message' && node.tag !== 'receipt') return;
    const delivered = this.#delivered.get(gatekeeper) ?? [];
    this.#delivered.set(gatekeeper, delivered);
    delivered.push(node);
    if (delivered.length > MEMORY) delivered.splice(this.#dice.between(0, MEMORY - 1), 1);
  }

  #countDown(gatekeeper: GatekeeperHandle): void {
    const left = this.#framesToCut.get(gatekeeper);
    if (left === undefined) return;
    if (left > 1) {
      this.#framesToCut.set(gatekeeper, left - 1);
      return;
    }
    this.#framesToCut.delete(gatekeeper);
    gatekeeper.dropConnections();
  }

  /** A few of the last frames, or of long ago, in whatever order the dice say. */
  #again(gatekeeper: GatekeeperHandle): void {
    const delivered = this.#delivered.get(gatekeeper) ?? [];
    const recent = this.#dice.next() < 0.5 ? delivered.slice(-8) : delivered;
    if (recent.length === 0) return;
    for (let count = this.#dice.between(1, 6); count > 0; count--)
      this.#send(gatekeeper, this.#dice.pick(recent));
  }

  #send(gatekeeper: GatekeeperHandle, node: StanzaNode): void {
    const user = gatekeeper.accounts().find(({ isOnline }) => isOnline);
    if (user !== undefined) gatekeeper.sendStanza(user.accountId, node);
  }
}

function isUser(gatekeeper: GatekeeperHandle, address: string): boolean {
  return gatekeeper.accounts().some((account) => account.address === address);
}
