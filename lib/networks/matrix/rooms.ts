/**
 * Which room a chat is in and which chat a room is, in memory, as the rows have it. Must not know what is said there.
 * @module
 */
import type { PeerAddress } from '@/lib/model';
import type { RoomPlaces } from './rows';

export class Rooms {
  readonly #roomOf = new Map<string, string>();
  readonly #addressOf = new Map<string, string>();
  readonly #invitations = new Map<string, string>();

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

  /** What was committed. Of several rooms with one person the last that was joined is where they are written to. */
  learn(places: RoomPlaces): void {
    for (const [roomId, { address, membership }] of Object.entries(places)) {
      if (address === undefined) continue;
      const before = this.#addressOf.get(roomId);
      // A chat of two that gained a third is written to elsewhere.
      if (before !== address && this.#roomOf.get(before ?? '') === roomId)
        this.#roomOf.delete(before ?? '');
      this.#addressOf.set(roomId, address);
      if (membership === 'invite') this.#invitations.set(roomId, address);
      else this.#invitations.delete(roomId);
      if (membership === 'join') this.#roomOf.set(address, roomId);
      else if (this.#roomOf.get(address) === roomId) this.#roomOf.delete(address);
    }
  }
}
