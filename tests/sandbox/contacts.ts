/**
 * The contacts of the sandbox together: brought up with keys published, looked up by name, set
 * going and stopped. Must not know how any of them does what it does.
 * @module
 */
import type { BridgeSignal } from '../oracles/bridge';
import { signForeignDevice } from '../oracles/device-identity';
import { Contact } from './contact';
import type { ContactOptions } from './contact-types';
import { deviceOf, userOf } from './device-desk';
import type { ContactCard } from './directory';
import type { GatekeeperHandle } from './gatekeeper-handle';
import { Life } from './lives';
import { canonicalAddress, type NetworkName } from './networks';
import { PEOPLE, type Person } from './people';
import { seededRandom } from './random';
import type { TranscriptWriter } from './transcript';
import type { WorldClock } from './world-clock';

export type ContactsOptions = {
  readonly gatekeepers: Readonly<Record<NetworkName, GatekeeperHandle>>;
  readonly clock: WorldClock;
  readonly seed: number;
  readonly transcript: TranscriptWriter;
  readonly fail: (error: unknown) => void;
};

export class Contacts {
  readonly all: readonly Contact[];
  readonly #options: ContactsOptions;
  readonly #people: ReadonlyMap<Contact, Person>;
  readonly #farewells: (() => void)[] = [];
  #lives: Life[] = [];

  private constructor(options: ContactsOptions, people: readonly Person[]) {
    this.#options = options;
    this.#people = new Map(people.map((person) => [this.#bring(person), person]));
    this.all = [...this.#people.keys()];
    for (const gatekeeper of Object.values(options.gatekeepers))
      this.#farewells.push(gatekeeper.onReady((address) => this.#introduce(gatekeeper, address)));
  }

  /** Connects everybody and publishes their keys. */
  static async bringUp(options: ContactsOptions, people = PEOPLE): Promise<Contacts> {
    const contacts = new Contacts(options, people);
    for (const contact of contacts.all) await contact.comeBack();
    return contacts;
  }

  /** @throws Error where nobody has this name */
  named(name: string): Contact {
    const contact = this.all.find((known) => known.name === name);
    if (contact === undefined) throw new Error('nobody in the sandbox has this name');
    return contact;
  }

  /**
   * Gives somebody a further device, which comes up at once with keys of its own.
   * @param options.device its number; `signed`: whether the first device vouches for it, and says whose key that is
   */
  async link(
    contact: Contact,
    options: { readonly device: number; readonly signed?: 'with-key' | 'without-key' | 'not' },
  ): Promise<Contact> {
    const { device, signed = 'with-key' } = options;
    const gatekeeper = this.#options.gatekeepers[contact.network.name];
    const { name, externalId } = contact;
    const card = { name, externalId, address: deviceOf(contact.address, device) };
    const vouch = (signal: BridgeSignal) =>
      signed === 'not'
        ? undefined
        : signForeignDevice(contact.signal, signal, {
            keyIndex: device,
            withKey: signed === 'with-key',
          });
    const link = gatekeeper.attachContact(card, 'further');
    const further = new Contact({ ...this.#optionsFor(card, gatekeeper), link, vouch });
    gatekeeper.devices.link(contact.address, device, vouch(further.signal));
    further.friend = contact.friend;
    this.#farewells.push(() => further.goOffline());
    await further.comeBack();
    return further;
  }

  on(network: NetworkName): readonly Contact[] {
    return this.all.filter((contact) => contact.network.name === network);
  }

  /**
   * From now on contacts read, answer, and do what people.ts says after they have met a user.
   * @param options `speed`: how many times faster than ours their time passes
   */
  startLives({ speed = 1 }: { readonly speed?: number } = {}): void {
    this.stopLives();
    const { clock, seed, fail } = this.#options;
    clock.setSpeed(speed);
    this.#lives = [...this.#people].map(([contact, person]) => {
      const random = seededRandom(seed, `life of ${person.name}`);
      const life = new Life({ contact, person, clock, random, fail });
      if (contact.friend !== undefined) life.meet(contact.friend);
      return life;
    });
  }

  /** Contacts still receive and send receipts, but say nothing of their own accord. */
  stopLives(): void {
    for (const life of this.#lives.splice(0)) life.end();
  }

  close(): void {
    this.stopLives();
    for (const farewell of this.#farewells) farewell();
    for (const contact of this.all) contact.goOffline();
  }

  #bring(person: Person): Contact {
    const gatekeeper = this.#options.gatekeepers[person.network];
    const { address, name, externalId, unreachable } = person;
    const card = { address, name, externalId, unreachable };
    const link = gatekeeper.attachContact(card);
    return new Contact({ ...this.#optionsFor(card, gatekeeper), link });
  }

  #optionsFor(card: ContactCard, { network }: GatekeeperHandle): Omit<ContactOptions, 'link'> {
    const { clock, seed, transcript, fail } = this.#options;
    const { name, address } = card;
    const isFirst = userOf(address) === canonicalAddress(address);
    return {
      card,
      network,
      random: seededRandom(seed, `ids of ${isFirst ? name : address}`),
      now: clock.now,
      fail,
      note: (event) =>
        transcript.write({ at: clock.now(), network: network.name, contact: name, ...event }),
    };
  }

  #introduce(gatekeeper: GatekeeperHandle, address: string): void {
    for (const contact of this.on(gatekeeper.network.name)) contact.friend ??= address;
    for (const [index, contact] of this.all.entries())
      if (contact.network === gatekeeper.network) this.#lives[index]?.meet(address);
  }
}
