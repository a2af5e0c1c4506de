/**
 * Our account as an inbox would hold it, by the contract's own strict host.
 * @module
 */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, vi } from 'vitest';

import { silentLog } from '@/lib/base';
import type { OutgoingContent, PeerAddress } from '@/lib/model';
import type { JoinHost, NetworkAccount } from '@/lib/networks/contract';
import { createMatrixNetwork } from '@/lib/networks/matrix';
import { StrictHost } from '../../contract/strict-host';
import { clock, http, random, sockets } from '../interop/node-ports';
import { SERVER_NAME, type Synapse } from './synapse';

export const POLL = { timeout: 20_000, interval: 20 } as const;

export const network = createMatrixNetwork(async () => {
  const main = createRequire(import.meta.url).resolve('@matrix-org/matrix-sdk-crypto-wasm');
  const file = main.replace(/[^/]+$/, 'pkg/matrix_sdk_crypto_wasm_bg.wasm');
  return Uint8Array.from(await readFile(file));
});

export class Us {
  host!: StrictHost;
  account!: NetworkAccount;
  /** whether the person has accepted whoever writes */
  accepts = true;
  /** who was said to be writing */
  readonly typing: string[] = [];

  private constructor(
    readonly user: string,
    readonly url: string,
  ) {}

  /** @param again whose second profile it is; absent: somebody new */
  static async join(synapse: Synapse, again?: string): Promise<Us> {
    const name = `u${randomUUID().slice(0, 8)}`;
    if (again === undefined) await synapse.register(name, 'pw');
    const us = new Us(again ?? `@${name}:${SERVER_NAME}`, synapse.url);
    const account = await network.join(us.user, us.joinHost(), new AbortController().signal);
    us.#open(new StrictHost(account.state));
    return us;
  }

  joinHost(password = 'pw'): JoinHost {
    return {
      clock,
      random,
      http,
      sockets,
      log: silentLog,
      signIn: { redirectUrl: () => '', open: () => Promise.reject(new Error('no window')) },
      note: { read: () => Promise.resolve(undefined), write: () => Promise.resolve() },
      typed: { password, server: this.url },
    };
  }

  #open(host: StrictHost): void {
    this.host = host;
    const typing = (peer: PeerAddress, active: boolean): void => {
      if (active) this.typing.push(peer);
    };
    this.account = network.open({ ...host.host, typing, mayTell: () => this.accepts });
  }

  /** The rows of this one, and nothing of its memory. */
  anotherWorker(): Us {
    const next = new Us(this.user, this.url);
    next.#open(this.host);
    return next;
  }

  async online(): Promise<void> {
    this.account.connect();
    // Also before the first test, where `expect.poll` cannot be.
    await vi.waitFor(() => expect(this.host.connection).toBe('online'), POLL);
  }

  async seal(to: string, content: OutgoingContent) {
    const remoteId = this.account.newRemoteId();
    const outgoing = { peer: to as PeerAddress, remoteId, content, sentAt: clock.now() };
    const outcome = await this.host.submit(this.account.send(outgoing));
    return { outcome, remoteId, wire: outcome.wire ?? new Uint8Array(0) };
  }

  say(to: string, text: string): Promise<string> {
    return this.sends(to, { kind: 'text', text });
  }

  /** As the inbox does over lines that come and go: it is written on one that stands, and handed over until it is there. */
  async saysOverAnyLine(to: string, text: string): Promise<void> {
    const { wire, remoteId } = await vi.waitFor(() => this.seal(to, { kind: 'text', text }), POLL);
    await vi.waitFor(() => {
      this.account.transmit(wire);
      expect(this.statuses(remoteId)).toContain('sent');
    }, POLL);
  }

  async sends(to: string, content: OutgoingContent): Promise<string> {
    const { wire, remoteId, outcome } = await this.seal(to, content);
    expect(outcome.wire).toBeDefined();
    this.account.transmit(wire);
    return remoteId;
  }

  chatWith(user: string): PeerAddress {
    return user as PeerAddress;
  }

  /** As another program of the same person's would. */
  async signOutElsewhere(): Promise<void> {
    await this.#elsewhere('/logout/all', {});
  }

  /** Which signs out every other program. */
  async changePasswordElsewhere(password: string): Promise<void> {
    const identifier = { type: 'm.id.user', user: this.user };
    const auth = { type: 'm.login.password', identifier, password: 'pw' };
    await this.#elsewhere('/account/password', { new_password: password, auth });
  }

  async #elsewhere(path: string, body: object): Promise<void> {
    const at = `${this.url}/_matrix/client/v3`;
    const identifier = { type: 'm.id.user', user: this.user };
    const login = await fetch(`${at}/login`, {
      method: 'POST',
      body: JSON.stringify({ type: 'm.login.password', identifier, password: 'pw' }),
    });
    const { access_token: token } = (await login.json()) as { readonly access_token: string };
    const headers = { authorization: `Bearer ${token}` };
    const answer = await fetch(at + path, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  }

  /** How it is signed in, as it stands on the disk. */
  signedIn(): { readonly deviceId: string; readonly token: string } {
    const bytes = this.host.rows.get(JSON.stringify(['account', '']));
    return JSON.parse(new TextDecoder().decode(bytes)) as ReturnType<Us['signedIn']>;
  }

  overwrite(kind: string, row: object): void {
    const bytes = new TextEncoder().encode(JSON.stringify(row));
    this.host.rows.set(JSON.stringify([kind, '']), bytes);
  }

  unread(): readonly string[] {
    return this.host.events.flatMap((event) =>
      event.kind === 'message' && event.body.kind === 'undecryptable' ? event.body.reason : [],
    );
  }

  texts(): readonly string[] {
    return this.host.events.flatMap((event) =>
      event.kind === 'message' && event.body.kind === 'text' ? event.body.text : [],
    );
  }

  ownTexts(): readonly string[] {
    return this.host.events.flatMap((event) =>
      event.kind === 'own-message' && event.body.kind === 'text' ? event.body.text : [],
    );
  }

  /** As the server has it. */
  async isIn(room: string): Promise<boolean> {
    const { joined_rooms: rooms } = await this.#asked('joined_rooms');
    return Array.isArray(rooms) && rooms.includes(room);
  }

  /** What the server keeps for our programs under this name. */
  kept(name: string): Promise<Readonly<Record<string, unknown>>> {
    return this.#asked(`user/${encodeURIComponent(this.user)}/account_data/${name}`);
  }

  async #asked(path: string): Promise<Readonly<Record<string, unknown>>> {
    const { token } = this.signedIn();
    const headers = { authorization: `Bearer ${token}` };
    const answer = await fetch(`${this.url}/_matrix/client/v3/${path}`, { headers });
    return (await answer.json()) as Readonly<Record<string, unknown>>;
  }

  statuses(remoteId: string): readonly string[] {
    return this.host.events.flatMap((event) =>
      event.kind === 'receipt' && event.remoteIds.includes(remoteId) ? event.status : [],
    );
  }
}
