/**
 * An account while the vault is locked: it logs in, has everything sealed that arrives, and acknowledges that. It sends
 * no receipt, says nothing of being there, opens nothing, and makes no key but one-time pre-keys. Must not know how
 * anything is sealed.
 * @module
 */
import { hasCode } from '@/lib/base';
import { childOf, type StanzaNode } from '@/lib/codec';
import { NetworkError, type HeldItem, type LockedAccount, type LockedHost } from '../contract';
import { freshTokens, type Access, type AccessWish } from './access';
import { Connection, type ConnectionEvents } from './connection';
import { InteropError } from './errors';
import { malformedPiece, stanzaPiece } from './held-piece';
import type { Batch } from './inbound';
import { requireCurrent } from './id-token';
import { Intake, type IntakeEvents } from './intake';
import type { Live } from './live';
import { decodeLockedAccess, encodeLockedAccess, type LockedAccess } from './locked-access';
import { refillLocked } from './locked-prekeys';
import type { InteropProfile } from './profile';
import { ackOf, BECOME_ACTIVE } from './stanzas';

export class InteropLockedAccount implements LockedAccount, ConnectionEvents, IntakeEvents {
  readonly #host: LockedHost;
  readonly #connection: Connection;
  readonly #intake = new Intake(this);
  #access: LockedAccess;
  #upkeep: Promise<void> = Promise.resolve();
  #activeLine: Live | undefined;

  /** @throws InteropError 'keys-unavailable' where the access is not one of ours */
  constructor(host: LockedHost, profile: InteropProfile) {
    this.#host = host;
    this.#access = decodeLockedAccess(host.access);
    const prepare = (wish: AccessWish): Promise<Access> => this.#prepare(wish);
    this.#connection = new Connection(host, { profile, events: this, prepare });
  }

  connect(): void {
    this.#connection.connect();
  }

  async disconnect(): Promise<void> {
    await this.#connection.disconnect();
    await this.#upkeep;
    await this.#intake.settled;
  }

  onLive(live: Live): void {
    this.#intake.open(live);
    this.#startUpkeep();
  }

  onDown(): void {
    this.#intake.close();
  }

  onMalformedStanza(): void {
    this.#intake.notice('malformed-stanza');
  }

  onMalformedFrame(): void {
    this.onMalformedStanza();
  }

  onStanza(live: Live, node: StanzaNode, raw: Uint8Array): void {
    if (OF_THE_MOMENT.has(node.tag)) return;
    if (isAboutKeys(node)) this.#heardOfKeys(live, node);
    else this.#intake.receive(live, node, raw);
  }

  async onBatch(take: () => Batch): Promise<boolean> {
    const batch = take();
    const word = await this.#host.hold(itemsOf(batch));
    if (word === 'full') {
      void this.#connection.disconnect();
      return false;
    }
    for (const { node, line } of batch.stanzas) acknowledge(line, node);
    return true;
  }

  onFailed(cause: unknown): void {
    this.#host.log.warn('batch-not-kept', cause);
    this.#connection.live?.end(new InteropError('storage-failed', undefined, { cause }));
  }

  async #prepare(wish: AccessWish): Promise<Access> {
    const tokens = await freshTokens(this.#host, this.#access, wish);
    if (tokens !== this.#access.tokens) await this.#renew({ ...this.#access, tokens });
    requireCurrent(tokens.expiresAt, this.#host.clock.now());
    return { credentials: this.#access.credentials, idToken: tokens.idToken };
  }

  async #renew(access: LockedAccess): Promise<void> {
    await this.#host.renew(encodeLockedAccess(access));
    this.#access = access;
  }

  #heardOfKeys(live: Live, node: StanzaNode): void {
    acknowledge(live, node);
    this.#startUpkeep();
  }

  #startUpkeep(): void {
    const { live } = this.#connection;
    if (live !== undefined) this.#upkeep = this.#upkeep.then(() => this.#keepUpOn(live));
  }

  /** Never rejects. Keys first, as an open account does. */
  async #keepUpOn(live: Live): Promise<void> {
    if (!live.isUp) return;
    const { random, log } = this.#host;
    const hold = (items: readonly HeldItem[]) => this.#host.hold(items);
    const renew = (access: LockedAccess) => this.#renew(access);
    try {
      await refillLocked(this.#access, { random, hold, renew }, live);
    } catch (cause) {
      log.warn('prekey-upkeep-failed', cause);
      if (!hasCode(cause, 'refused')) {
        live.end(reasonOf(cause));
        return;
      }
    }
    if (this.#activeLine === live) return;
    this.#activeLine = live;
    try {
      // A server delivers to whoever is active. That we are there, no contact hears.
      await live.ask(BECOME_ACTIVE);
    } catch (cause) {
      log.warn('not-active', cause);
      live.end(reasonOf(cause));
    }
  }
}

/** Typing and presence pass; `ib` is of the line; acknowledgements are of what we sent, which is nothing. */
const OF_THE_MOMENT: ReadonlySet<string> = new Set(['presence', 'chatstate', 'ack', 'ib']);

function itemsOf({ stanzas, notices }: Batch): readonly HeldItem[] {
  return [
    ...notices.map(() => ({ bytes: malformedPiece(), counts: false })),
    ...stanzas.map(({ node, raw }) => {
      const counts = node.tag === 'message' || childOf(node, 'offer') !== undefined;
      return { bytes: stanzaPiece(raw), counts };
    }),
  ];
}

function acknowledge(
  line: { send(stanza: NonNullable<ReturnType<typeof ackOf>>): boolean },
  node: StanzaNode,
): void {
  const ack = ackOf(node);
  if (ack !== undefined) line.send(ack);
}

/** The server runs out of our pre-keys: nothing that anybody would have to read later. */
function isAboutKeys(node: StanzaNode): boolean {
  return (
    node.tag === 'notification' &&
    node.attrs['type'] === 'encrypt' &&
    childOf(node, 'count') !== undefined
  );
}

function reasonOf(cause: unknown): InteropError {
  if (cause instanceof InteropError) return cause;
  const isLine = cause instanceof NetworkError;
  return new InteropError(isLine ? 'unreachable' : 'storage-failed', undefined, { cause });
}
