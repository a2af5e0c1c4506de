/**
 * An open account's groups: wishes put to the server, what it has put right by the roster that it then tells, and the
 * members whom a message missed. Must not know how messages are read.
 * @module
 */
import { childOf, parseJid, type StanzaInput } from '@/lib/codec';
import { toHex } from '@/lib/base';
import type { GroupRefusal, GroupWish, PeerAddress } from '@/lib/model';
import {
  NetworkError,
  type GroupAnswer,
  type NetworkEvent,
  type NetworkGroups,
  type NetworkHost,
  type StateView,
  type Work,
} from '../contract';
import { memberRows } from './group-outbound';
import { readGroup } from './group-rows';
import {
  allGroupsQuestion,
  createQuestion,
  participantHash,
  readAllGroups,
  readToldGroup,
  refusalOf,
  refusedIn,
  wishQuestion,
} from './group-stanzas';
import {
  allGroupsWork,
  groupRows,
  isMember,
  noteGone,
  ownAddress,
  refreshGroup,
  type GroupNews,
} from './group-sync';
import type { IqAnswer, IqQuestion } from './iq';
import type { Live } from './live';
import { encryptOrBegin, messageStanza, type OutboundMeans } from './outbound';
import { Overlay } from './overlay';
import { addressOf } from './peers';
import { decodeSent, groupRowOf } from './sent-rows';
import { sentRow } from './state-keys';
import { outcomeOf } from './work';

export class InteropGroups implements NetworkGroups {
  readonly #host: NetworkHost;
  readonly #means: OutboundMeans;
  readonly #live: () => Live | undefined;

  constructor(host: NetworkHost, means: OutboundMeans, live: () => Live | undefined) {
    this.#host = host;
    this.#means = means;
    this.#live = live;
  }

  async create(name: string, members: readonly PeerAddress[]): Promise<GroupAnswer> {
    const key = toHex(this.#host.random.bytes(16)).toUpperCase();
    const answer = await this.#ask(createQuestion(name, key, members));
    if (answer.kind === 'refused') return refused(refusalOf(answer.code));
    const node = childOf(answer.node, 'group');
    const told = readToldGroup(node);
    if (told === undefined) return refused('refused');
    const group = told.group as PeerAddress;
    await this.#take(group);
    return doneWithout(group, refusedIn(node), members);
  }

  async change(group: PeerAddress, wish: GroupWish): Promise<GroupAnswer> {
    const answer = await this.#ask(wishQuestion(group, wish));
    if (answer.kind === 'refused') return refused(refusalOf(answer.code));
    if (wish.kind === 'leave') await this.#host.submit(this.#leftWork(group));
    else await this.#take(group);
    const named = wish.kind === 'add' ? wish.members : [];
    return doneWithout(group, refusedIn(childOf(answer.node, 'add')), named);
  }

  /** At the beginning of a line: what changed while there was none. Never rejects. */
  async catchUp(live: Live): Promise<void> {
    const { clock, log } = this.#host;
    try {
      const answer = await live.ask(allGroupsQuestion());
      if (answer.kind === 'refused') {
        log.warn('groups-not-told', { code: answer.code });
        return;
      }
      const told = readAllGroups(answer.node);
      // A server that tells of none may have left out of its answer what it cannot tell.
      if (told.length === 0) return;
      await this.#host.submit(allGroupsWork(this.#means.profile, told, clock.now()));
    } catch (error) {
      log.warn('groups-not-told', error);
    }
  }

  /** A message that went to fewer than the server counts: whoever was missed is sent it in a session. Never rejects. */
  async repair(group: PeerAddress, id: string): Promise<void> {
    try {
      await this.#take(group, {});
      await this.#host.submit(this.#resendWork(group, id));
    } catch (error) {
      this.#host.log.warn('group-not-repaired', error);
    }
  }

  async #ask(question: IqQuestion): Promise<IqAnswer> {
    const live = this.#live();
    if (live === undefined) throw new NetworkError('offline');
    return live.ask(question);
  }

  /** @param news whose doing it was: the person's own where nothing is given */
  async #take(group: PeerAddress, news?: Pick<GroupNews, 'by'>): Promise<void> {
    await this.#host.submit(
      this.#groupWork(group, async (overlay, emit) => {
        const live = this.#live();
        if (live === undefined) throw new NetworkError('offline');
        const scope = { profile: this.#means.profile, overlay, emit };
        const by = news === undefined ? { by: ownAddress(overlay) } : news;
        await refreshGroup(scope, live, group, { ...by, at: this.#host.clock.now() });
      }),
    );
  }

  #leftWork(group: PeerAddress): Work {
    return this.#groupWork(group, async (overlay, emit) => {
      const scope = { profile: this.#means.profile, overlay, emit };
      noteGone(scope, group, { by: ownAddress(overlay), at: this.#host.clock.now() });
    });
  }

  #groupWork(
    group: PeerAddress,
    perform: (overlay: Overlay, emit: (event: NetworkEvent) => void) => Promise<void>,
  ): Work {
    return {
      plan: () => groupRows(group),
      perform: async (state: StateView) => {
        const overlay = new Overlay(state);
        const events: NetworkEvent[] = [];
        await perform(overlay, (event) => events.push(event));
        return outcomeOf({ writes: overlay.writes(), events });
      },
    };
  }

  #resendWork(group: PeerAddress, id: string): Work {
    return {
      plan: () => [...groupRows(group), sentRow(id)],
      planFurther: (state) => memberRows(state, group),
      perform: async (state) => {
        const overlay = new Overlay(state);
        const stanzas: StanzaInput[] = [];
        const spent = await this.#sealForMissed(overlay, { group, id, stanzas });
        const live = this.#live();
        return outcomeOf({
          writes: overlay.writes(),
          spent,
          announce: () => stanzas.forEach((stanza) => live?.send(stanza)),
        });
      },
    };
  }

  async #sealForMissed(
    overlay: Overlay,
    {
      group,
      id,
      stanzas,
    }: { readonly group: string; readonly id: string; readonly stanzas: StanzaInput[] },
  ): Promise<readonly Uint8Array[]> {
    const bytes = overlay.read(sentRow(id));
    const sent = bytes && decodeSent(bytes);
    const known = readGroup(overlay, group);
    if (sent?.peer !== group || known?.standing !== 'in') return [];
    const { profile } = this.#means;
    const scope = await this.#means.scopeOver(overlay);
    const me = ownAddress(overlay) as string;
    const had = new Set(sent.audience);
    const spent: Uint8Array[] = [];
    const reached: string[] = [];
    for (const { address: device } of known.members) {
      if (device === me || had.has(device) || !isMember(overlay, group, device)) continue;
      const sealed = await encryptOrBegin(this.#means, scope, {
        device,
        plaintext: sent.plaintext,
      });
      if (typeof sealed === 'string') continue;
      spent.push(...sealed.spent);
      reached.push(device);
      const envelope = {
        to: group,
        participant: device,
        id,
        content: profile.readContent(sent.plaintext),
      };
      stanzas.push(messageStanza(envelope, profile.encVersion, sealed.message));
    }
    const audience = [...(sent.audience ?? []), ...reached];
    const waiting = [...(sent.waiting ?? []), ...reached];
    const hash = participantHash(known.members.map(({ address }) => parseJid(address)));
    overlay.write(sentRow(id), groupRowOf({ ...sent, audience, waiting, hash, settled: true }));
    return spent;
  }
}

function refused(why: GroupRefusal, who?: readonly PeerAddress[]): GroupAnswer {
  return { kind: 'refused', why, ...(who !== undefined && { who }) };
}

/** Where nobody of those who were asked for could be had, nothing was done. */
function doneWithout(
  peer: PeerAddress,
  without: readonly string[],
  asked: readonly PeerAddress[],
): GroupAnswer {
  const who = without.map((jid) => addressOf(parseJid(jid)));
  if (asked.length > 0 && who.length >= asked.length) return refused('not-reachable', who);
  return { kind: 'done', peer, ...(who.length > 0 && { without: who }) };
}
