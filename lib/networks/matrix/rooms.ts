/**
 * Which room a chat is in and which chat a room is, in memory, as the rows have it. Must not know what is said there.
 * @module
 */
import type { PeerAddress } from '@/lib/model';
import { isPerson } from './room-group';
import type { RoomPlaces } from './rows';

export type Replacement = {
  readonly to: string;
  readonly via: string | undefined;
  /** of the chat */
  readonly address: PeerAddress;
};

export class Rooms {
  readonly #roomOf = new Map<string, string>();
  readonly #addressOf = new Map<string, string>();
  readonly #invitations = new Map<string, string>();
  readonly #replaced = new Map<string, Replacement>();
  readonly #joined = new Set<string>();

  /** @param address as the inbox knows a chat */
  roomOf(address: string): string | undefined {
    return this.#roomOf.get(address);
  }

  addressOf(roomId: string): PeerAddress | undefined {
    return this.#addressOf.get(roomId) as PeerAddress | undefined;
  }

  /** Rooms that the person was asked into: room and chat. */
  invitations(): readonly (readonly [string, PeerAddress])[] {
    return [...this.#invitations].map(([room, address]) => [room, address as PeerAddress]);
  }

  /** Rooms that took the place of one we are in, and that we are not in yet. */
  replacements(): readonly Replacement[] {
    return [...this.#replaced.values()].filter(({ to }) => !this.#joined.has(to));
  }

  /** Rooms that are with one person: room and who. */
  direct(): readonly (readonly [string, string])[] {
    return [...this.#addressOf].filter(
      ([room, address]) => isPerson(address) && this.#joined.has(room),
    );
  }

  /** What was committed. Of several rooms with one person the last that was joined is where they are written to. */
  learn(places: RoomPlaces): void {
    for (const [roomId, place] of Object.entries(places)) {
      const { address, membership, replacedBy: to, replacedVia: via } = place;
      if (membership === 'join') this.#joined.add(roomId);
      else this.#joined.delete(roomId);
      if (membership === 'join' && to !== undefined && address !== undefined)
        this.#replaced.set(roomId, { to, via, address: address as PeerAddress });
      else this.#replaced.delete(roomId);
      if (address === undefined) continue;
      const before = this.#addressOf.get(roomId);
      // A chat of two that gained a third is written to elsewhere.
      if (before !== address && this.#roomOf.get(before ?? '') === roomId)
        this.#roomOf.delete(before ?? '');
      this.#addressOf.set(roomId, address);
      if (membership === 'invite') this.#invitations.set(roomId, address);
      else this.#invitations.delete(roomId);
      // What is said goes where the others have gone.
      const isPast = to !== undefined && this.#joined.has(to);
      if (membership === 'join' && !isPast) this.#roomOf.set(address, roomId);
      else if (this.#roomOf.get(address) === roomId) this.#roomOf.delete(address);
    }
  }
}
