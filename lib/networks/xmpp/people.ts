/**
 * The people of an account, as its server lists them: read on every new line, kept, and told to the inbox where a name is
 * new. Must not know messages or lines beyond asking.
 * @module
 */
import type { XmlElement } from '@/lib/codec';
import type { PeerAddress } from '@/lib/model';
import type { NetworkEvent, NetworkHost, StateView } from '../contract';
import { changedRoster, fetchRoster, readRoster, type RosterRow } from './roster';
import { readRosterRow, ROSTER_ROW, writeRow } from './rows';
import type { Session } from './session';
import { writeState } from './state-desk';

export class People {
  readonly #host: Pick<NetworkHost, 'submit' | 'log'>;
  #roster: RosterRow = {};

  constructor(host: Pick<NetworkHost, 'submit' | 'log'>) {
    this.#host = host;
  }

  /** What an earlier worker knew. */
  restore(state: StateView): void {
    this.#roster = readRosterRow(state);
  }

  nameOf(jid: string): string | undefined {
    return this.#roster[jid]?.name;
  }

  /** @throws NetworkError; whatever the commit threw */
  async read(session: Session): Promise<void> {
    const roster = await fetchRoster(session);
    if (roster !== undefined) await this.#keep(roster);
  }

  /** The server tells of a change. Never rejects: the next line reads all of it again. */
  async take(push: XmlElement): Promise<void> {
    const changes = readRoster(push);
    if (changes.length === 0) return;
    try {
      await this.#keep(changedRoster(this.#roster, changes));
    } catch (error) {
      this.#host.log.warn('roster-not-kept', error);
    }
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

function newNames(before: RosterRow, after: RosterRow): readonly NetworkEvent[] {
  return Object.entries(after).flatMap(([jid, { name }]): readonly NetworkEvent[] =>
    name === undefined || before[jid]?.name === name
      ? []
      : [{ kind: 'peer', peer: { address: jid as PeerAddress, name } }],
  );
}
