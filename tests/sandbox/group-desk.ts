/**
 * The gatekeeper's groups: who is in each, who may change that, and what everybody else is told. Checks what a client
 * asks for as a real server would; nothing here knows keys. Groups' own hash is made by Node's crypto, not by ours.
 * @module
 */
import { createHash } from 'node:crypto';

import { bytesOf, childOf, childrenOf, type StanzaNode } from '@/lib/codec';

import { canonicalAddress } from './networks';
import { stanza } from './stanza';

const GROUP_SERVER = 'g.us';
/** members of one group, as the network's own clients have it */
const MAX_MEMBERS = 1_024;

type Role = 'superadmin' | 'admin' | 'member';
type Group = { readonly id: string; subject: string; readonly members: Map<string, Role> };

/** The parts of the office that groups need. */
export interface GroupOffice {
  now(): number;
  nextId(): string;
  /** the name of whoever has this address, where it is known */
  nameOf(address: string): string | undefined;
  /** why nobody may add this address, as an error's number */
  refusalOf(address: string): string | undefined;
  post(address: string, node: StanzaNode): void;
}

export type GroupAnswer =
  | { readonly kind: 'result'; readonly content: readonly StanzaNode[] }
  | { readonly kind: 'error'; readonly code: string };

type News = {
  readonly content?: readonly StanzaNode[];
  readonly attrs?: Readonly<Record<string, string>>;
  /** those who are told though they are in it no more */
  readonly gone?: readonly string[];
};
type Asking = { readonly by: string; readonly node: StanzaNode };

export class GroupDesk {
  readonly #office: GroupOffice;
  readonly #groups = new Map<string, Group>();
  /** what is counted instead of the true members: a server whose list is another than what it tells */
  readonly #lies = new Map<string, string>();
  #next = 1;

  constructor(office: GroupOffice) {
    this.#office = office;
  }

  isGroup(address: string | undefined): boolean {
    return address?.endsWith(`@${GROUP_SERVER}`) === true || address === GROUP_SERVER;
  }

  /** undefined where nobody knows of it */
  membersOf(group: string): readonly string[] | undefined {
    const known = this.#groups.get(group);
    return known && [...known.members.keys()];
  }

  isMember(group: string, address: string): boolean {
    return this.#groups.get(group)?.members.has(canonicalAddress(address)) === true;
  }

  hashOf(group: string): string {
    const lie = this.#lies.get(group);
    if (lie !== undefined) return lie;
    const names = (this.membersOf(group) ?? []).map(spelt).toSorted();
    const digest = createHash('sha256').update(names.join('')).digest();
    return `2:${digest.subarray(0, 6).toString('base64')}`;
  }

  /** From now on this is what the gatekeeper counts; `undefined` ends that. */
  lieAbout(group: string, hash: string | undefined): void {
    if (hash === undefined) this.#lies.delete(group);
    else this.#lies.set(group, hash);
  }

  /** Puts somebody into a group, or out of it, and tells nobody: news that were lost. */
  changeUnseen(group: string, address: string, isIn: boolean): void {
    const members = this.#groups.get(group)?.members;
    if (isIn) members?.set(canonicalAddress(address), 'member');
    else members?.delete(canonicalAddress(address));
  }

  answer({ by, node }: Asking): GroupAnswer {
    const { to = '', type } = node.attrs;
    const asking = { by: canonicalAddress(by), node };
    if (type === 'get' && childOf(node, 'participating') !== undefined)
      return this.#allOf(asking.by);
    if (childOf(node, 'create') !== undefined) return this.#create(asking);
    const left = childOf(childOf(node, 'leave'), 'group')?.attrs['id'];
    const group = this.#groups.get(left ?? to);
    if (group === undefined) return { kind: 'error', code: '404' };
    if (!group.members.has(asking.by)) return { kind: 'error', code: '403' };
    if (type === 'get') return { kind: 'result', content: [this.#told(group)] };
    if (left !== undefined) return this.#leave(group, asking.by);
    return this.#change(group, asking);
  }

  #allOf(address: string): GroupAnswer {
    const groups = [...this.#groups.values()].filter(({ members }) => members.has(address));
    return {
      kind: 'result',
      content: [
        stanza(
          'groups',
          {},
          groups.map((one) => this.#told(one)),
        ),
      ],
    };
  }

  #create({ by, node }: Asking): GroupAnswer {
    const create = childOf(node, 'create');
    const subject = create?.attrs['subject'] ?? '';
    const asked = membersIn(create);
    if (subject === '' || subject.length > 100) return { kind: 'error', code: '400' };
    if (asked.length >= MAX_MEMBERS) return { kind: 'error', code: '419' };
    const id = `12036300000000000${String(this.#next++)}@${GROUP_SERVER}`;
    const group: Group = { id, subject, members: new Map([[by, 'superadmin']]) };
    const refused = asked.filter((one) => !this.#take(group, one));
    this.#groups.set(id, group);
    this.#tell(group, by, 'create', { content: [this.#told(group)] });
    const told = this.#told(group);
    const errors = refused.map((jid) => stanza('participant', { jid, error: '403' }));
    const content = [...childrenOf(told, 'participant'), ...errors];
    return { kind: 'result', content: [stanza('group', told.attrs, content)] };
  }

  #leave(group: Group, by: string): GroupAnswer {
    group.members.delete(by);
    this.#tell(group, by, 'remove', { content: [stanza('participant', { jid: by })] });
    return { kind: 'result', content: [stanza('leave', {}, [stanza('group', { id: group.id })])] };
  }

  #change(group: Group, { by, node }: Asking): GroupAnswer {
    if (group.members.get(by) === 'member') return { kind: 'error', code: '403' };
    const subject = bytesOf(childOf(node, 'subject'));
    if (subject !== undefined) {
      group.subject = new TextDecoder().decode(subject);
      this.#tell(group, by, 'subject', { attrs: { subject: group.subject } });
      return { kind: 'result', content: [] };
    }
    const change = (['add', 'remove', 'promote', 'demote'] as const).find(
      (tag) => childOf(node, tag) !== undefined,
    );
    if (change === undefined) return { kind: 'error', code: '400' };
    const asked = membersIn(childOf(node, change));
    const gone = change === 'remove' ? asked : [];
    const done = asked.filter((one) => this.#apply(group, change, one));
    const nodes = done.map((jid) => stanza('participant', { jid }));
    if (done.length > 0) this.#tell(group, by, change, { content: nodes, gone });
    const errors = asked
      .filter((one) => !done.includes(one))
      .map((jid) => stanza('participant', { jid, error: '403' }));
    return { kind: 'result', content: [stanza(change, {}, [...nodes, ...errors])] };
  }

  #apply(group: Group, change: 'add' | 'remove' | 'promote' | 'demote', who: string): boolean {
    if (change === 'add') return this.#take(group, who);
    if (!group.members.has(who) || group.members.get(who) === 'superadmin') return false;
    if (change === 'remove') return group.members.delete(who);
    group.members.set(who, change === 'promote' ? 'admin' : 'member');
    return true;
  }

  #take(group: Group, who: string): boolean {
    if (this.#office.refusalOf(who) !== undefined) return false;
    if (!group.members.has(who)) group.members.set(who, 'member');
    return true;
  }

  /** Everybody but who did it: their answer says it. */
  #tell(group: Group, by: string, tag: string, news: News): void {
    const { content = [], attrs = {}, gone = [] } = news;
    for (const address of new Set([...group.members.keys(), ...gone])) {
      if (address === by) continue;
      const about = {
        type: 'w:gp2',
        from: group.id,
        participant: by,
        id: this.#office.nextId(),
        t: String(Math.floor(this.#office.now() / 1_000)),
      };
      this.#office.post(address, stanza('notification', about, [stanza(tag, attrs, content)]));
    }
  }

  #told({ id, subject, members }: Group): StanzaNode {
    const participants = [...members].map(([jid, role]) =>
      stanza('participant', {
        jid,
        type: role === 'member' ? undefined : role,
        display_name: this.#office.nameOf(jid),
      }),
    );
    return stanza('group', { id, subject }, participants);
  }
}

function membersIn(node: StanzaNode | undefined): readonly string[] {
  const jids = childrenOf(node, 'participant').map(({ attrs }) => attrs['jid'] ?? '');
  return [...new Set(jids.map(canonicalAddress))];
}

function spelt(address: string): string {
  const [user = '', server = ''] = canonicalAddress(address).split('@');
  return `${user}.0:0@${server}`;
}
