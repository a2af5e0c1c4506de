/**
 * The ground floor.
 * @module
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blobOf,
  sourceOver,
  KeyedLock,
  RialtoError,
  backoffDelay,
  concatBytes,
  createLog,
  describeError,
  equalBytes,
  fromBase64,
  fromBase64Url,
  fromHex,
  toBase64,
  toBase64Url,
  toHex,
  utf8Decode,
  utf8Encode,
  wipe,
  word,
  type LogEntry,
} from '@/lib/base';

describe('bytes', () => {
  it('come back from every spelling', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        expect(fromHex(toHex(bytes))).toEqual(new Uint8Array(bytes));
        expect(fromBase64(toBase64(bytes))).toEqual(new Uint8Array(bytes));
        expect(fromBase64Url(toBase64Url(bytes))).toEqual(new Uint8Array(bytes));
        expect(Buffer.from(bytes).toString('base64url')).toBe(toBase64Url(bytes));
      }),
    );
  });

  it.each(['a', 'zz', '0x'])('refuse %j as hex', (text) => {
    expect(() => fromHex(text)).toThrow(SyntaxError);
  });

  it.each(['a', 'a+b/', 'YQ=='])('refuse %j as base64url', (text) => {
    expect(() => fromBase64Url(text)).toThrow(SyntaxError);
  });

  it('join, compare and are wiped', () => {
    const joined = concatBytes(fromHex('01'), fromHex(''), fromHex('0203'));
    expect(joined).toEqual(fromHex('010203'));
    expect(equalBytes(joined, fromHex('010203'))).toBe(true);
    expect(equalBytes(joined, fromHex('010204'))).toBe(false);
    expect(equalBytes(joined, fromHex('0102'))).toBe(false);
    wipe(joined);
    expect(joined).toEqual(new Uint8Array(3));
  });

  it('that are not UTF-8 are refused, not repaired', () => {
    expect(utf8Decode(utf8Encode('Grüße 👋 שלום'))).toBe('Grüße 👋 שלום');
    expect(() => utf8Decode(fromHex('ff'))).toThrow(TypeError);
  });
});

describe('a range of a source, as a Blob', () => {
  const bytes = Uint8Array.from({ length: 20 }, (_, at) => at);
  const contentOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

  it('has the bytes that a read has, whether its source gives Blobs or not', async () => {
    const whole = sourceOver(bytes);
    const plain = { size: whole.size, read: whole.read };
    for (const source of [whole, plain]) {
      expect(await contentOf(await blobOf(source, 3, 9))).toEqual(await source.read(3, 9));
      expect((await blobOf(source, 20, 20)).size).toBe(0);
    }
  });

  it('stays as it was when its source is wiped', async () => {
    const kept = bytes.slice();
    const blob = await blobOf(sourceOver(kept), 0, 20);
    kept.fill(0);
    expect(await contentOf(blob)).toEqual(bytes);
  });
});

describe('the keyed lock', () => {
  it('keeps the order within a key, also past a failure, and lets keys run side by side', async () => {
    const lock = new KeyedLock();
    const seen: string[] = [];
    const step =
      (name: string, delay: number, fails = false) =>
      async () => {
        await new Promise((resolve) => setTimeout(resolve, delay));
        seen.push(name);
        if (fails) throw new Error(name);
      };
    const first = lock.run('a', step('a1', 20, true));
    const second = lock.run('a', step('a2', 0));
    const other = lock.run('b', step('b1', 5));
    await expect(first).rejects.toThrow('a1');
    await Promise.all([second, other]);
    expect(seen).toEqual(['b1', 'a1', 'a2']);
  });
});

describe('backoff', () => {
  it('grows to its limit and spreads within half of each step', () => {
    const options = { first: 1_000, limit: 300_000 };
    fc.assert(
      fc.property(
        fc.nat(2_000),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (attempt, random) => {
          const delay = backoffDelay(attempt, random, options);
          const step = Math.min(options.limit, options.first * 2 ** Math.min(attempt, 30));
          expect(delay).toBeGreaterThanOrEqual(step / 2);
          expect(delay).toBeLessThanOrEqual(step);
        },
      ),
    );
  });
});

describe('the log', () => {
  class SampleError extends RialtoError<'sample'> {
    override readonly name = 'SampleError';
  }

  it('writes of an error its class and code and nothing else', () => {
    const entries: LogEntry[] = [];
    const log = createLog((_, entry) => entries.push(entry));
    log.warn('failed', new SampleError('sample', 'at +31612345678'), { tries: 2 });
    log.warn('failed', new Error('text of anna@example.org'));
    log.warn('failed', 'thrown text');
    expect(JSON.stringify(entries)).not.toMatch(/31612345678|anna|thrown text/);
    expect(entries[0]?.fields).toEqual({ tries: 2, error: 'SampleError/sample' });
    expect(describeError('thrown text')).toBe('string');
  });

  it.each(['anna@example.org', '+31612345678', 'two words', '', 'x'.repeat(65)])(
    'does not take %j for a word',
    (text) => {
      expect(() => word(text)).toThrow(TypeError);
    },
  );
});
