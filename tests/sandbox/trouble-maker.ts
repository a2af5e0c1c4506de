/**
 * Makes the trouble that a script names, on the gatekeepers, the provider and the contacts of a sandbox. What it
 * begins it also ends, so that afterwards everybody can be put to rights. Must not know what the script is for.
 * @module
 */
import { encodeFrame, type StanzaNode } from '@/lib/codec';

import type { Contact } from './contact';
import type { Contacts } from './contacts';
import type { GatekeeperHandle } from './gatekeeper-handle';
import type { NetworkName } from './networks';
import type { ProviderHandle } from './provider';
import { seededRandom } from './random';
import { stanza } from './stanza';
import type { Trouble, TroubleKind } from './trouble';
import type { Mishap } from './wire';

/** frames remembered for being sent a second time; the oldest is as old as the run */
const MEMORY = 400;

/** devices of which a server may lie: more than any person has */
const INVENTED_DEVICES = 200;

/** What a script happens to. */
type TroubledWorld = Readonly<Record<NetworkName, GatekeeperHandle>> & {
  readonly provider: Pick<ProviderHandle, 'changeSigningKey'>;
  readonly contacts: Pick<Contacts, 'on'>;
};

export type TroubleMakerOptions = {
  readonly sandbox: TroubledWorld;
  /** Runs `task` after `delay` ms of the time that the script is in. */
  readonly after: (delay: number, task: () => void) => void;
};

export class TroubleMaker {
  readonly #options: TroubleMakerOptions;
  readonly #made = new Map<TroubleKind, number>();
  readonly #delivered = new Map<GatekeeperHandle, StanzaNode[]>();
  /** how to end what lasts */
  readonly #lasting = new Set<() => void>();
  readonly #farewells: (() => void)[] = [];

  constructor(options: TroubleMakerOptions) {
    this.#options = options;
    const { whatsapp, messenger } = options.sandbox;
    for (const gatekeeper of [whatsapp, messenger])
      this.#farewells.push(
        gatekeeper.onStanza((direction, address, node) => {
          if (direction === 'out' && isUser(gatekeeper, address)) this.#remember(gatekeeper, node);
        }),
      );
  }

  /** How often each kind happened. */
  get made(): Readonly<Partial<Record<TroubleKind, number>>> {
    return Object.fromEntries(this.#made);
  }

  /** Begins one trouble. Settles when it has happened, or can happen. */
  async make(trouble: Trouble): Promise<void> {
    if (await this.#begin(trouble))
      this.#made.set(trouble.kind, (this.#made.get(trouble.kind) ?? 0) + 1);
  }

  /** Ends all that lasts or still waits to happen: from now on everybody behaves. */
  calm(): void {
    for (const end of this.#lasting) end();
    const { whatsapp, messenger } = this.#options.sandbox;
    for (const { wire } of [whatsapp, messenger]) wire.calm();
    for (const gatekeeper of [whatsapp, messenger]) gatekeeper.refuseWith(undefined);
  }

  close(): void {
    this.calm();
    for (const farewell of this.#farewells.splice(0)) farewell();
  }

  /** @returns false where there was nobody for it to happen to */
  async #begin(trouble: Trouble): Promise<boolean> {
    const { kind, network, way } = trouble;
    const gatekeeper = this.#options.sandbox[network];
    switch (kind) {
      case 'drop':
      case 'duplicate':
      case 'reorder':
      case 'corrupt':
      case 'cut':
        layInAmbush(gatekeeper, trouble, kind);
        return true;
      case 'delay':
        this.#last(trouble, gatekeeper.wire.holdUp(way));
        return true;
      case 'garbled-frame':
      case 'replay':
      case 'stray-ack':
      case 'stream-error':
      case 'restart-asked':
      case 'lied-about-devices':
        return this.#say(gatekeeper, trouble);
      case 'no-one-time-keys':
      case 'bad-signatures':
      case 'lost-session':
      case 'new-identity':
        return this.#meddle(gatekeeper, trouble);
      case 'drain-prekeys':
        for (const { address } of gatekeeper.accounts()) gatekeeper.drainPrekeys(address);
        return gatekeeper.accounts().length > 0;
      case 'busy':
      case 'expired-token':
      case 'server-key':
      case 'signing-key':
        await this.#turnAway(gatekeeper, trouble);
    }
    return true;
  }

  /** Something that is in the way of the next login, to which everybody is then made to come. */
  async #turnAway(gatekeeper: GatekeeperHandle, trouble: Trouble): Promise<void> {
    if (trouble.kind === 'busy') {
      gatekeeper.refuseWith({ reason: '503', code: 'busy' });
      this.#last(trouble, () => gatekeeper.refuseWith(undefined));
    } else if (trouble.kind === 'expired-token')
      gatekeeper.refuseWith({ reason: '401', code: 'expired' }, 'once');
    else if (trouble.kind === 'server-key') gatekeeper.changeServerKey();
    else await this.#options.sandbox.provider.changeSigningKey();
    gatekeeper.dropConnections();
  }

  /** Something that the gatekeeper sends of its own accord. */
  #say(gatekeeper: GatekeeperHandle, { kind, pick }: Trouble): boolean {
    const user = gatekeeper.accounts().find(({ isOnline }) => isOnline);
    if (user === undefined) return false;
    const send = (node: StanzaNode): void => gatekeeper.sendStanza(user.accountId, node);
    if (kind === 'garbled-frame') {
      const random = seededRandom(Math.floor(pick * 2 ** 31), 'garbled');
      gatekeeper.sendBare(user.accountId, encodeFrame(random.bytes(64)));
      return true;
    }
    if (kind === 'replay') {
      const old = this.#old(gatekeeper, pick);
      for (const node of old) send(node);
      return old.length > 0;
    }
    send(this.#announcement(gatekeeper, kind, pick));
    if (kind === 'stream-error' || kind === 'restart-asked') gatekeeper.dropConnections('goodbye');
    return true;
  }

  #announcement(gatekeeper: GatekeeperHandle, kind: TroubleKind, pick: number): StanzaNode {
    if (kind === 'stream-error') return stanza('stream:error', { code: '503' });
    if (kind === 'restart-asked') return stanza('stream:error', { code: '515' });
    if (kind === 'stray-ack')
      return stanza('ack', {
        class: 'message',
        id: '3EB0000000000000000000',
        from: `nobody@${gatekeeper.network.server}`,
      });
    const from = this.#contactOf(gatekeeper, pick).address;
    const devices = Array.from({ length: INVENTED_DEVICES }, (_none, at) =>
      stanza('device', { jid: from.replace('@', `:${String(at + 1)}@`) }),
    );
    const id = `lie-${String(Math.floor(pick * 1e9))}`;
    return stanza('notification', { type: 'devices', from, id }, [stanza('update', {}, devices)]);
  }

  /** Something about the keys of one contact. */
  async #meddle(gatekeeper: GatekeeperHandle, trouble: Trouble): Promise<boolean> {
    const contact = this.#contactOf(gatekeeper, trouble.pick);
    const { address } = contact;
    if (trouble.kind === 'no-one-time-keys') {
      gatekeeper.withholdOneTimeKeys(address, true);
      this.#last(trouble, () => gatekeeper.withholdOneTimeKeys(address, false));
      return true;
    }
    if (trouble.kind === 'bad-signatures') {
      gatekeeper.serveBadSignature(address, 'flipped');
      this.#last(trouble, () => gatekeeper.serveBadSignature(address, undefined));
      return true;
    }
    if (trouble.kind === 'new-identity') {
      await contact.reinstall();
      return true;
    }
    if (contact.friend === undefined) return false;
    await contact.forgetSession();
    return true;
  }

  #last({ lasts }: Trouble, undo: () => void): void {
    const end = (): void => {
      if (this.#lasting.delete(end)) undo();
    };
    this.#lasting.add(end);
    this.#options.after(lasts, end);
  }

  #contactOf(gatekeeper: GatekeeperHandle, pick: number): Contact {
    const those = this.#options.sandbox.contacts.on(gatekeeper.network.name);
    const contact = those[Math.floor(pick * those.length)];
    if (contact === undefined) throw new Error('nobody lives there');
    return contact;
  }

  #remember(gatekeeper: GatekeeperHandle, node: StanzaNode): void {
    if (node.tag !== 'message' && node.tag !== 'receipt') return;
    const delivered = this.#delivered.get(gatekeeper) ?? [];
    this.#delivered.set(gatekeeper, delivered);
    delivered.push(node);
    // Thinned in the middle: the first of the run stay, and so do the last.
    if (delivered.length > MEMORY) delivered.splice(MEMORY / 2, 1);
  }

  /** A few of the last, or of long ago, in whatever order. */
  #old(gatekeeper: GatekeeperHandle, pick: number): readonly StanzaNode[] {
    const random = seededRandom(Math.floor(pick * 2 ** 31), 'replay');
    const delivered = this.#delivered.get(gatekeeper) ?? [];
    const those = random.next() < 0.5 ? delivered.slice(-8) : delivered;
    return random.shuffled(those).slice(0, random.between(1, 6));
  }
}

/** Half of them are about messages, which are few among so many acknowledgements. */
function layInAmbush(
  { wire }: GatekeeperHandle,
  { way, skip, pick }: Trouble,
  mishap: Mishap,
): void {
  wire.lay({ way, mishap, skip, ...(pick < 0.5 && { of: 'messages' }) });
}

function isUser(gatekeeper: GatekeeperHandle, address: string): boolean {
  return gatekeeper.accounts().some((account) => account.address === address);
}
