/**
 * Which devices the users of a network have, as its gatekeeper tells them to others; and the lies it tells about them
 * on request. Must not know keys, queues or sockets. The hash is made by Node's crypto, not by ours.
 * @module
 */
import { createHash } from 'node:crypto';

import { childOf, childrenOf, type StanzaNode } from '@/lib/codec';

import { canonicalAddress } from './networks';
import { stanza } from './stanza';

/** `crowd`: ten thousand devices; `doubled`: each is named twice; `numberless`: one has no number that any can have */
export type DeviceLie = 'crowd' | 'doubled' | 'numberless';

/** The parts of the office that telling of devices needs. */
export interface DeviceOffice {
  readonly directory: { accounts(): readonly { readonly address: string }[] };
  nextId(): string;
  post(address: string, node: StanzaNode): void;
}

export class DeviceDesk {
  readonly #office: DeviceOffice;
  readonly #devices = new Map<string, Set<number>>();
  readonly #identities = new Map<string, Uint8Array>();
  readonly #lies = new Map<string, DeviceLie>();
  /** how often a list was asked for */
  asked = 0;

  constructor(office: DeviceOffice) {
    this.#office = office;
  }

  /** @param identity the bytes of its `<device-identity/>`; undefined where nobody has signed it */
  link(user: string, device: number, identity: Uint8Array | undefined): string {
    const numbers = this.#devices.get(canonicalAddress(user)) ?? new Set([0]);
    this.#devices.set(canonicalAddress(user), numbers.add(device));
    const address = deviceOf(user, device);
    if (identity !== undefined) this.#identities.set(address, identity);
    return address;
  }

  unlink(user: string, device: number): void {
    this.#devices.get(canonicalAddress(user))?.delete(device);
  }

  /** Tells all third-party users that somebody's devices are others now. */
  announce(user: string, how: 'add' | 'remove'): void {
    for (const { address } of this.#office.directory.accounts()) {
      const attrs = { type: 'devices', from: user, id: this.#office.nextId() };
      this.#office.post(address, stanza('notification', attrs, [stanza(how)]));
    }
  }

  identityOf(address: string): Uint8Array | undefined {
    return this.#identities.get(canonicalAddress(address));
  }

  /** From now on this is told of somebody's devices; `undefined` ends that. */
  lieAbout(user: string, lie: DeviceLie | undefined): void {
    if (lie === undefined) this.#lies.delete(canonicalAddress(user));
    else this.#lies.set(canonicalAddress(user), lie);
  }

  /** `<user jid><devices><device-list/></devices></user>` */
  told(user: string): StanzaNode {
    this.asked++;
    const ids = this.#numbersOf(user).map(String);
    const list = lied(ids, this.#lies.get(canonicalAddress(user)));
    const nodes = list.map((id) =>
      stanza('device', { id, 'key-index': id === '0' ? undefined : id }),
    );
    return stanza('user', { jid: user }, [
      stanza('devices', { version: '2' }, [stanza('device-list', {}, nodes)]),
    ]);
  }

  /** Whom a message between two users is for: all devices of one, and the one that wrote. */
  hashOf(user: string, writer: string): string {
    const devices = this.#numbersOf(user).map((device) => deviceOf(user, device));
    const names = [...devices, canonicalAddress(writer)].map(spelt).toSorted();
    const digest = createHash('sha256').update(names.join('')).digest();
    return `2:${digest.subarray(0, 6).toString('base64')}`;
  }

  #numbersOf(user: string): readonly number[] {
    return [...(this.#devices.get(canonicalAddress(user)) ?? [0])];
  }
}

/** The person that a device is one of. */
export function userOf(address: string): string {
  return address.replace(/:\d+@/, '@');
}

/** @param user a person's address */
export function deviceOf(user: string, device: number): string {
  return canonicalAddress(user.replace(/(?::\d+)?@/, `:${String(device)}@`));
}

function lied(ids: readonly string[], lie: DeviceLie | undefined): readonly string[] {
  if (lie === 'crowd') return Array.from({ length: 10_000 }, (_, at) => String(at));
  if (lie === 'doubled') return [...ids, ...ids];
  return lie === 'numberless' ? [...ids, '70000'] : ids;
}

function spelt(address: string): string {
  const [, name = '', device = '0', server = ''] = /^(.*?)(?::(\d+))?@(.*)$/.exec(address) ?? [];
  return `${name}.0:${device}@${server}`;
}

/** What is for each device: a copy of its own, and what stands beside all of them. */
export function copiesIn(
  node: StanzaNode,
): readonly { readonly to: string; readonly content: readonly StanzaNode[] }[] {
  const beside = Array.isArray(node.content) ? (node.content as readonly StanzaNode[]) : [];
  const given = childrenOf(childOf(node, 'participants'), 'to');
  if (given.length === 0)
    return childOf(node, 'enc') === undefined
      ? []
      : [{ to: canonicalAddress(node.attrs['to'] ?? ''), content: beside }];
  const forAll = beside.filter(({ tag }) => tag !== 'participants');
  return given.map((one) => ({
    to: canonicalAddress(one.attrs['jid'] ?? ''),
    content: [...childrenOf(one, 'enc'), ...forAll],
  }));
}
