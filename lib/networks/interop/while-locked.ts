/**
 * The open account's side of receiving while the vault is locked: what it leaves outside, what it takes back, and what
 * it still owes once it has a line again. Must not know how anything is sealed.
 * @module
 */
import { equalBytes } from '@/lib/base';
import { decodeStanza, type StanzaInput } from '@/lib/codec';
import type { NetworkHost, StateView, WhileLocked, Work } from '../contract';
import { prepareAccess } from './access';
import { readCredentials, readTokens, writeTokens, type Tokens } from './credentials';
import { InteropError } from './errors';
import { heldWork } from './held';
import { encodeHeldLater, readHeldLater, type HeldLater } from './held-later';
import { checkIdToken, nonceOf } from './id-token';
import { inboundWork, maySend, type Batch, type InboundMeans } from './inbound';
import type { Live } from './live';
import { decodeLockedAccess, LOCKED_ACCESS_ROWS, lockedAccessOf } from './locked-access';
import { ACCOUNT_ROW, HELD_LATER_ROW, TOKENS_ROW } from './state-keys';
import { PING } from './stanzas';
import { deletion, stateWork } from './work';

export class InteropWhileLocked implements WhileLocked {
  readonly #host: NetworkHost;
  readonly #means: InboundMeans;

  constructor(host: NetworkHost, means: InboundMeans) {
    this.#host = host;
    this.#means = means;
  }

  async access(): Promise<Uint8Array<ArrayBuffer>> {
    return this.#read(LOCKED_ACCESS_ROWS, (state) => lockedAccessOf(state));
  }

  /** Only the proof of who we are is taken over, and only where it is ours: bound to our key and our person. */
  async takeOver(access: Uint8Array): Promise<void> {
    const { tokens } = decodeLockedAccess(access);
    await this.#host.submit(
      stateWork([ACCOUNT_ROW, TOKENS_ROW], async (state) => {
        const held = readTokens(state);
        const isSame = tokens.idToken === held.idToken && tokens.refreshToken === held.refreshToken;
        const expiresAt = isSame ? undefined : this.#checked(state, tokens);
        if (expiresAt === undefined || expiresAt < held.expiresAt) return [];
        return [writeTokens({ ...tokens, expiresAt })];
      }),
    );
  }

  receive(held: readonly Uint8Array[]): Promise<Work> {
    return heldWork(this.#means, held);
  }

  /** The provider gives new tokens, and with them takes back those that lay outside; the key they are bound to stays. */
  async revoke(signal: AbortSignal): Promise<void> {
    await prepareAccess(this.#host, { force: true, signal });
  }

  /** What lies outside is made anew, where it does. */
  async renew(): Promise<void> {
    if (this.#host.accessChanged === undefined) return;
    await this.#host.submit(
      stateWork(LOCKED_ACCESS_ROWS, async (state) => {
        await this.#host.accessChanged?.(() => lockedAccessOf(state));
        return [];
      }),
    );
  }

  /**
   * On a new line: sends the receipts that reading a locked time left, and serves what only a line can. Crossed off once
   * the server has answered something that came after them; told twice where the line broke in between.
   * @throws NetworkError 'offline' | 'timeout'; whatever a commit threw
   */
  async pay(live: Live): Promise<void> {
    const later = await this.#read([HELD_LATER_ROW], readHeldLater);
    if (later.replies.length + later.requests.length === 0) return;
    for (const reply of later.replies) {
      const { attrs } = await decodeStanza(reply);
      if (maySend(attrs['to'], this.#means.mayTell)) live.sendEncoded(reply);
    }
    if (later.requests.length > 0) await this.#serve(later, live);
    await live.ask(PING);
    await this.#host.submit(
      stateWork([HELD_LATER_ROW], async (state) => {
        const { key, kind } = HELD_LATER_ROW;
        const now = state.get(kind, key);
        // Nothing was read meanwhile that is not paid.
        const isPaid = now !== undefined && equalBytes(now, encodeHeldLater(later));
        return isPaid ? [deletion(HELD_LATER_ROW)] : [];
      }),
    );
  }

  async #serve({ requests }: HeldLater, live: Live): Promise<void> {
    // They were acknowledged when they came.
    const line = { send: (node: StanzaInput) => node.tag === 'ack' || live.send(node) };
    const stanzas = await Promise.all(
      requests.map(async (raw) => ({ node: await decodeStanza(raw), line, raw })),
    );
    const batch: Batch = { stanzas, notices: [] };
    await this.#host.submit(inboundWork(this.#means, () => batch));
  }

  /** @returns until when it is good; undefined where it is not ours */
  #checked(state: StateView, { idToken }: Tokens): number | undefined {
    const { issuer, clientId, subject, noiseKeyPair } = readCredentials(state);
    const nonce = nonceOf(noiseKeyPair.publicKey);
    try {
      // One that has run out still came with the newest refresh token.
      return checkIdToken(idToken, { issuer, clientId, nonce, subject, now: 0 }).expiresAt;
    } catch (error) {
      if (!(error instanceof InteropError)) throw error;
      this.#host.log.warn('access-not-ours', error);
      return undefined;
    }
  }

  async #read<Result>(
    rows: Parameters<typeof stateWork>[0],
    read: (state: StateView) => Result,
  ): Promise<Result> {
    const found: Result[] = [];
    await this.#host.submit(
      stateWork(rows, async (state) => {
        found.push(read(state));
        return [];
      }),
    );
    const [result] = found;
    if (result === undefined) throw new InteropError('storage-failed', 'work was not performed');
    return result;
  }
}
