/**
 * Who is on the network: third-party users who were enlisted at their first login, and contacts
 * with their visible identifiers. Must not know keys, queues or sockets.
 * @module
 */
import { userOf } from './device-desk';
import { canonicalAddress, type Network } from './networks';

/** digits as people write telephone numbers, with or without the international prefix */
const TELEPHONE = /^(?:\+|00)?[\d\s().-]{6,}$/;

/** A user of the third party's, as the gatekeeper knows him or her. */
export type EnlistedAccount = {
  /** the internal id; the user part of `address` */
  readonly accountId: bigint;
  readonly address: string;
  /** the visible identifier, from the token */
  readonly identifier: string;
};

/** A user of the network's own. */
export type ContactCard = {
  readonly address: string;
  readonly name: string;
  /** a telephone number as people write it, or a user name */
  readonly externalId: string;
  /** why third parties cannot reach this person; absent where they can */
  readonly unreachable?: Unreachable | undefined;
};

/** Why somebody who is there cannot be reached by third parties. */
export type Unreachable = 'not-opted-in' | 'outside-region';

export class Directory {
  readonly #network: Network;
  readonly #accounts = new Map<bigint, EnlistedAccount>();
  readonly #cards = new Map<string, ContactCard>();
  #nextAccountId: bigint;

  constructor(network: Network) {
    this.#network = network;
    this.#nextAccountId = network.firstAccountId;
  }

  accounts(): readonly EnlistedAccount[] {
    return [...this.#accounts.values()];
  }

  account(accountId: bigint): EnlistedAccount | undefined {
    return this.#accounts.get(accountId);
  }

  /** @returns the account of this identifier, made now if there is none yet */
  enlist(identifier: string): EnlistedAccount {
    const key = normalizeIdentifier(identifier);
    const known = this.accounts().find(
      (account) => normalizeIdentifier(account.identifier) === key,
    );
    if (known !== undefined) return known;
    const accountId = this.#nextAccountId++;
    const account = { accountId, address: this.#network.addressOf(accountId), identifier };
    this.#accounts.set(accountId, account);
    return account;
  }

  remove(accountId: bigint): void {
    this.#accounts.delete(accountId);
  }

  addContact(card: ContactCard): void {
    this.#cards.set(normalizeIdentifier(card.externalId), card);
  }

  /** @returns the contact with this visible identifier, however it is spelt */
  resolve(externalId: string): ContactCard | undefined {
    return this.#cards.get(normalizeIdentifier(externalId));
  }

  /** The contact with this address. */
  contactAt(address: string): ContactCard | undefined {
    const key = canonicalAddress(address);
    return [...this.#cards.values()].find((card) => canonicalAddress(card.address) === key);
  }

  /** From now on third parties can reach somebody or not. @throws Error where nobody has this address */
  setReach(address: string, unreachable: Unreachable | undefined): void {
    const card = this.contactAt(address);
    if (card === undefined) throw new Error('no contact has this address');
    this.addContact({ ...card, unreachable });
  }

  /** Whether anybody has this address, or it is one of a device of theirs. */
  knows(address: string): boolean {
    const key = userOf(canonicalAddress(address));
    const all = [...this.#cards.values(), ...this.#accounts.values()];
    return all.some((entry) => userOf(canonicalAddress(entry.address)) === key);
  }
}

/** What the network shows as the identifier's one spelling: `+31612345678`, `chloe.martin`. */
export function shownIdentifier(identifier: string): string {
  const normalized = normalizeIdentifier(identifier);
  return TELEPHONE.test(identifier.trim()) ? `+${normalized}` : normalized;
}

/** `+31 6 1234 5678` and `0031612345678` are one number, `@Chloe.Martin` and `chloe.martin` one name. */
export function normalizeIdentifier(identifier: string): string {
  const trimmed = identifier.normalize('NFKC').trim();
  if (TELEPHONE.test(trimmed)) return trimmed.replaceAll(/\D/g, '').replace(/^00/, '');
  return trimmed.replace(/^@/, '').toLowerCase();
}
