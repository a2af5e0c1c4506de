/**
 * The rows of an account: what is written is read again, what is broken is refused, nothing grows without bound.
 * @module
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateKeyPair } from '@/lib/crypto';
import type { StateView, StateWrite } from '@/lib/networks/contract';
import {
  readCredentials,
  readTokens,
  writeCredentials,
  writeTokens,
} from '@/lib/networks/interop/credentials';
import { Overlay } from '@/lib/networks/interop/overlay';
import {
  decodePeerIdentity,
  decodePeerLog,
  EMPTY_LOG,
  encodePeerIdentity,
  encodePeerLog,
  noteIdentity,
  wasHandled,
  withHandled,
  withRetry,
} from '@/lib/networks/interop/peer-rows';
import { decodeSent, encodeSent, keepSent } from '@/lib/networks/interop/sent-rows';
import { expiredPreKeyRows, stepPreKeyId } from '@/lib/networks/interop/state-keys';
import { seededRandom } from './support/random';

const random = seededRandom(5);
const viewOf = (...writes: readonly StateWrite[]): StateView => ({
  get: (kind, key) => writes.find((row) => row.kind === kind && row.key === key)?.value,
});

/** `read`, or the code of the error */
function outcomeOf(task: () => unknown): string {
  try {
    task();
    return 'read';
  } catch (error) {
    return (error as { code?: string }).code ?? 'another error';
  }
}

const credentials = {
  address: 'https://provider.example',
  providerName: 'Harbour Mail',
  issuer: 'https://provider.example',
  tokenEndpoint: 'https://provider.example/token',
  clientId: 'rialto-whatsapp',
  subject: 'alice',
  endpoint: 'wss://gatekeeper.example/ws',
  rootKey: random.bytes(32),
  integrator: 0,
  noiseKeyPair: generateKeyPair(random),
  accountId: 2n ** 64n - 1n,
  jid: '12-18446744073709551615@interop',
  identifier: 'alice@provider.example',
};

describe('credentials', () => {
  it('are read as they were written, up to 64 bits of account id', () => {
    expect(readCredentials(viewOf(writeCredentials(credentials)))).toEqual(credentials);
    const tokens = { idToken: 'a.b.c', expiresAt: 1_800_000_000_000, refreshToken: 'r' };
    expect(readTokens(viewOf(writeTokens(tokens)))).toEqual(tokens);
  });

  it('are never read from anything else', () => {
    const { value } = writeCredentials(credentials);
    expect(() => readCredentials(viewOf())).toThrow('keys-unavailable');
    fc.assert(
      fc.property(fc.nat(value!.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const spoilt = value!.slice();
        spoilt[at]! ^= flip;
        const outcome = outcomeOf(() =>
          readCredentials(viewOf({ kind: 'account', key: '', value: spoilt })),
        );
        expect(outcome).toMatch(/^(?:read|keys-unavailable)$/);
      }),
      { seed: 11, numRuns: 500 },
    );
    const cut = value!.slice(0, 40);
    expect(() => readCredentials(viewOf({ kind: 'account', key: '', value: cut }))).toThrow(
      'keys-unavailable',
    );
  });
});

describe('a contact’s identity key', () => {
  it('is new, then the same, then changed; the one before is kept', () => {
    const [first, second] = [random.bytes(32), random.bytes(32)];
    const met = noteIdentity(undefined, first, 1);
    expect(met.verdict).toBe('new');
    expect(noteIdentity(met.identity, first, 2)).toEqual({
      identity: met.identity,
      verdict: 'same',
    });
    const changed = noteIdentity(met.identity, second, 3);
    expect(changed).toEqual({
      verdict: 'changed',
      identity: { identityKey: second, since: 3, previousKey: first, changes: 1 },
    });
    expect(decodePeerIdentity(encodePeerIdentity(changed.identity))).toEqual(changed.identity);
  });
});

describe('a contact’s log', () => {
  it('knows the last 256 handled ids, whatever is asked', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 30 }), { maxLength: 600 }), (ids) => {
        const log = ids.reduce(withHandled, EMPTY_LOG);
        expect(log.handled.length).toBeLessThanOrEqual(256 * 8);
        for (const id of ids.slice(-256)) expect(wasHandled(log, id)).toBe(true);
        expect(wasHandled(log, 'an id that is 31 characters long')).toBe(false);
        expect(decodePeerLog(encodePeerLog(log))).toEqual(log);
      }),
      { seed: 12, numRuns: 50 },
    );
  });

  it('counts retries for each message, of the last 64, until one is handled', () => {
    let log = EMPTY_LOG;
    for (let round = 1; round <= 3; round++) {
      const next = withRetry(log, 'A');
      expect(next.count).toBe(round);
      ({ log } = next);
    }
    for (let i = 0; i < 100; i++) ({ log } = withRetry(log, `B${i}`));
    expect(log.retries).toHaveLength(64);
    expect(withRetry(withHandled(log, 'B99'), 'B99').count).toBe(1);
    expect(withRetry(log, 'B98').count).toBe(2);
  });
});

describe('sent messages', () => {
  it('are read as they were written', () => {
    const sent = { peer: 'x@msgr', plaintext: random.bytes(100), resends: 3 };
    expect(decodeSent(encodeSent(sent))).toEqual(sent);
    expect(decodeSent(Uint8Array.of(8, 9))).toBeUndefined();
  });

  it('are the last 256, each once', () => {
    const sent = { peer: 'x@msgr', plaintext: random.bytes(4), resends: 0 };
    const idOf = (n: number): string => `3EB0${n.toString(16).toUpperCase().padStart(18, '0')}`;
    const rows = new Map<string, Uint8Array>();
    const keep = (n: number): void => {
      for (const { kind, key, value } of keepSent(rows.get('sent-index/'), idOf(n), sent))
        if (value === undefined) rows.delete(`${kind}/${key}`);
        else rows.set(`${kind}/${key}`, value);
    };
    for (let n = 0; n < 300; n++) keep(n);
    for (let n = 250; n < 300; n++) keep(n);
    const kept = [...rows.keys()].filter((key) => key.startsWith('sent/'));
    expect(kept.toSorted()).toEqual(Array.from({ length: 256 }, (_, n) => `sent/${idOf(44 + n)}`));
  });
});

describe('pre-key ids', () => {
  it('go round within three bytes and never are 0', () => {
    expect(stepPreKeyId(0xff_fffe, 1)).toBe(1);
    expect(stepPreKeyId(1, -1)).toBe(0xff_fffe);
    expect(stepPreKeyId(1, 50)).toBe(51);
    expect(expiredPreKeyRows(2_001, 2).map(({ key }) => key)).toEqual(['1', '2']);
  });
});

describe('an overlay', () => {
  it('shows the last write over what lies below, and deletions as absence', () => {
    const below = viewOf({ kind: 'a', key: '1', value: Uint8Array.of(1) });
    const overlay = new Overlay(below);
    const layer = new Overlay(overlay);
    expect(layer.get('a', '1')).toEqual(Uint8Array.of(1));
    layer.write({ kind: 'a', key: '1' }, undefined);
    expect(layer.get('a', '1')).toBeUndefined();
    expect(overlay.get('a', '1')).toEqual(Uint8Array.of(1));
    overlay.writeAll(layer.writes());
    expect(overlay.get('a', '1')).toBeUndefined();
    expect(overlay.writes()).toEqual([{ kind: 'a', key: '1', value: undefined }]);
  });
});
