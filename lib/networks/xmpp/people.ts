/**
 * The people of an account, as its server lists them, those that it keeps away among them: read on every new line, kept,
 * and told to the inbox where something is new. Must not know messages or lines beyond asking.
 * @module
 */
import type { XmlElement } from '@/lib/codec';
import type { PeerAddress } from '@/lib/model';
import type { NetworkEvent, NetworkHost, StateView } from '../contract';
import { fetchBlocklist, readBlockPush, type BlockChange } from './blocking';
import { changedRoster, fetchRoster, readRoster, type RosterRow } from './roster';
import { BLOCKED_ROW, readBlockedRow, readRosterRow, ROSTER_ROW, writeRow } from './rows';
import type { Session } from './session';
import { writeState } from './state-desk';

export class People {
  readonly #host: Pick<NetworkHost, 'submit' | 'log'>;
  #roster: RosterRow = {};
  #blocked: readonly string[] = [];

  constructor(host: Pick<NetworkHost, 'submit' | 'log'>) {
    this.#host = host;
  }

  /** What an earlier worker knew. */
  restore(state: StateView): void {
    this.#roster = readRosterRow(state);
    this.#blocked = readBlockedRow(state);
  }

  nameOf(jid: string): string | undefined {
    return this.#roster[jid]?.name;
  }

  /** Only the person's own programs write that list. */
  isContact(jid: string): boolean {
    return this.#roster[jid] !== undefined;
  }

  /** @throws NetworkError; whatever the commit threw */
  async read(session: Session): Promise<void> {
    const roster = await fetchRoster(session);
    if (roster !== undefined) await this.#keep(roster);
    const blocked = await fetchBlocklist(session);
    if (blocked !== undefined) await this.#keepBlocked(blocked);
  }

  /** The server tells of a change. Never rejects: the next line reads all of it again. */
  async take(push: XmlElement): Promise<void> {
    const [changes, block] = [readRoster(push), readBlockPush(push)];
    try {
      if (changes.length > 0) await this.#keep(changedRoster(this.#roster, changes));
      if (block !== undefined) await this.#keepBlocked(changedBlocklist(this.#blocked, block));
    } catch (error) {
      this.#host.log.warn('roster-not-kept', error);
    }
  }

  async #keepBlocked(blocked: readonly string[]): Promise<void> {
    const before = this.#blocked;
    const isIn = (list: readonly string[]) => (jid: string) => list.includes(jid);
    const changed = (jids: readonly string[], now: boolean): readonly NetworkEvent[] =>
      jids.map((jid) => {
        const peer = { address: jid as PeerAddress, identifier: jid };
        return { kind: 'blocked', peer, blocked: now };
      });
    const events = [
      ...changed(
        blocked.filter((jid) => !isIn(before)(jid)),
        true,
      ),
      ...changed(
        before.filter((jid) => !isIn(blocked)(jid)),
        false,
      ),
    ];
    if (events.length === 0) return;
    await writeState(this.#host, [writeRow(BLOCKED_ROW, blocked)], events);
    this.#blocked = blocked;
  }

  async #keep(roster: RosterRow): Promise<void> {
    const events = newNames(this.#roster, roster);
    const before = this.#roster;
    // At once, so that a message that comes meanwhile has its sender's name.
    this.#roster = roster;
    try {
      await writeState(this.#host, [writeRow(ROSTER_ROW, roster)], events);
    } catch (error) {
      this.#roster = before;
      throw error;
    }
  }
}

function changedBlocklist(list: readonly string[], change: BlockChange): readonly string[] {
  const { blocked, jids } = change;
  if (jids === 'everybody') return [];
  return blocked ? [...new Set([...list, ...jids])] : list.filter((jid) => !jids.includes(jid));
}

function newNames(before: RosterRow, after: RosterRow): readonly NetworkEvent[] {
  return Object.entries(after).flatMap(([jid, { name }]): readonly NetworkEvent[] =>
    name === undefined || before[jid]?.name === name
      ? []
      : [{ kind: 'peer', peer: { address: jid as PeerAddress, name } }],
  );
}
