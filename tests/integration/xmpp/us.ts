/**
 * Our account as an inbox would hold it, by the contract's own strict host.
 * @module
 */
import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';

import { silentLog, type Http } from '@/lib/base';
import type { OutgoingContent, PeerAddress } from '@/lib/model';
import type { JoinHost, NetworkAccount, NetworkEvent } from '@/lib/networks/contract';
import { createXmppNetwork } from '@/lib/networks/xmpp';
import { StrictHost } from '../../contract/strict-host';
import { clock, Lines, random } from './lines';
import { DOMAIN } from './prosody';

export const POLL = { timeout: 20_000, interval: 20 } as const;
const noHttp: Http = { request: () => Promise.reject(new Error('nothing is asked by HTTP')) };

export class Us {
  readonly jid = `u${randomUUID().slice(0, 8)}@${DOMAIN}`;
  readonly lines = new Lines();
  host!: StrictHost;
  account!: NetworkAccount;

  constructor(readonly url: string) {}

  get joinHost(): JoinHost {
    return {
      clock,
      random,
      http: noHttp,
      sockets: this.lines,
      log: silentLog,
      signIn: { redirectUrl: () => '', open: () => Promise.reject(new Error('no window')) },
      note: { read: () => Promise.resolve(undefined), write: () => Promise.resolve() },
      typed: { password: 'pw', server: this.url, isNew: true },
    };
  }

  async join(): Promise<void> {
    const account = await createXmppNetwork().join(
      this.jid,
      this.joinHost,
      new AbortController().signal,
    );
    this.#open(new StrictHost(account.state));
  }

  #open(host: StrictHost): void {
    this.host = host;
    this.account = createXmppNetwork().open({ ...host.host, sockets: this.lines, clock });
  }

  /** The rows of this one, and nothing of its memory. */
  anotherWorker(): Us {
    const next = new Us(this.url);
    Object.assign(next, { jid: this.jid });
    next.#open(this.host);
    return next;
  }

  async online(): Promise<void> {
    await expect.poll(() => this.host.connection, POLL).toBe('online');
  }

  async seal(to: string, content: OutgoingContent) {
    const remoteId = this.account.newRemoteId();
    const outgoing = {
      peer: to as PeerAddress,
      remoteId,
      content,
      sentAt: clock.now(),
    };
    const outcome = await this.host.submit(this.account.send(outgoing));
    return { outcome, remoteId, wire: outcome.wire ?? new Uint8Array(0) };
  }

  say(to: string, text: string): Promise<string> {
    return this.sends(to, { kind: 'text', text });
  }

  async sends(to: string, content: OutgoingContent): Promise<string> {
    const { wire, remoteId, outcome } = await this.seal(to, content);
    expect(outcome.wire).toBeDefined();
    this.account.transmit(wire);
    return remoteId;
  }

  /** What was told, but for what is known of keys, and for this. */
  told(but: NetworkEvent['kind']): readonly NetworkEvent[] {
    const without = new Set<string>([but, 'keys', 'keys-published']);
    return this.host.events.filter(({ kind }) => !without.has(kind));
  }

  texts(): readonly string[] {
    return this.host.events.flatMap((event) =>
      event.kind === 'message' && event.body.kind === 'text' ? event.body.text : [],
    );
  }

  unread(): readonly string[] {
    const seen = new Set<string>();
    return this.host.events.flatMap((event) => {
      if (event.kind !== 'message' || seen.has(event.remoteId)) return [];
      seen.add(event.remoteId);
      return event.body.kind === 'undecryptable' ? event.body.reason : [];
    });
  }

  statuses(remoteId: string): readonly string[] {
    return this.host.events.flatMap((event) =>
      event.kind === 'receipt' && event.remoteIds.includes(remoteId) ? event.status : [],
    );
  }
}
