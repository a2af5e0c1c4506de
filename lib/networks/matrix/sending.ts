/**
 * Puts committed wires to the server, in each room one after another, and tells the inbox what became of each. Must not know
 * what they say.
 * @module
 */
import type { PeerAddress, SendFailure } from '@/lib/model';
import { MatrixError } from './errors';
import { failureOf, isOfOtherDevice, namedIn, requestsOf, type Wire } from './outbound';
import { eventOfOursRow, ourNameRow, readName, writeRow } from './rows';
import type { SignIn } from './sign-in';
import type { StateDesk } from './state-desk';

export class Sending {
  readonly #desk: StateDesk;
  readonly #signIn: SignIn;
  readonly #drop: (error: unknown) => void;
  /** wires on their way, so that none goes twice at once */
  readonly #onTheWay = new Set<string>();
  /** of each room the last that is on its way */
  readonly #lastIn = new Map<string, Promise<void>>();

  /** @param drop ends the line, for this reason */
  constructor(desk: StateDesk, signIn: SignIn, drop: (error: unknown) => void) {
    this.#desk = desk;
    this.#signIn = signIn;
    this.#drop = drop;
  }

  put(wire: Wire, signal: AbortSignal): void {
    const { remoteId, room } = wire;
    if (this.#onTheWay.has(remoteId)) return;
    this.#onTheWay.add(remoteId);
    // Two at once may arrive the other way round.
    const before = this.#lastIn.get(room) ?? Promise.resolve();
    const put = before.then(() => this.#put(wire, signal));
    this.#lastIn.set(room, put);
    void put.finally(() => {
      this.#onTheWay.delete(remoteId);
      if (this.#lastIn.get(room) === put) this.#lastIn.delete(room);
    });
  }

  /** Never rejects. */
  async #put(wire: Wire, signal: AbortSignal): Promise<void> {
    // The line on which it was to go is gone: the inbox hands it over again with the next.
    if (signal.aborted) return;
    // Sealed by a device that is no more: nobody could open it.
    if (isOfOtherDevice(wire, this.#signIn.deviceId)) return this.#tellFailed(wire, 'refused');
    try {
      const eventOf = await this.#names(namedIn(wire));
      let event: unknown;
      for (const request of requestsOf(wire, eventOf)) {
        const { api, token } = await this.#signIn.fresh();
        event = (await api.ask({ ...request, token, signal }))['event_id'];
      }
      if (typeof event !== 'string') throw new MatrixError('protocol-error', 'event_id');
      await this.#tellSent(wire, event);
    } catch (error) {
      const failure = failureOf(error);
      if (failure === undefined) {
        // A line that has ended is not ended again: it might be the next one.
        if (!signal.aborted) this.#drop(error);
      } else {
        await this.#tellFailed(wire, failure);
      }
    }
  }

  /** What the server calls events of ours that are named so; its own names stay. */
  async #names(names: readonly string[]): Promise<(name: string) => string | undefined> {
    const known = await this.#desk.read(
      names.map(eventOfOursRow),
      (state) => new Map(names.map((name) => [name, readName(state, eventOfOursRow(name))])),
    );
    return (name) => known.get(name) ?? (name.startsWith('$') ? name : undefined);
  }

  #tellSent({ address, remoteId }: Wire, event: string): Promise<void> {
    const peer = address as PeerAddress;
    return this.#desk.write(
      [
        writeRow(ourNameRow(event), { name: remoteId }),
        writeRow(eventOfOursRow(remoteId), { name: event }),
      ],
      [{ kind: 'receipt', peer, remoteIds: [remoteId], status: 'sent' }],
    );
  }

  async #tellFailed(wire: Wire, failure: SendFailure): Promise<void> {
    try {
      await this.#desk.write([], [{ kind: 'send-failed', remoteId: wire.remoteId, failure }]);
    } catch (error) {
      this.#drop(error);
    }
  }
}
