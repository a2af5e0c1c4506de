import { createHash } from 'node:crypto';

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { concatBytes, type Random } from '@/lib/base';
import { hkdfSha256, hmacSha256, xchacha20Poly1305Open } from '@/lib/crypto';
import {
  openVault,
  type RowPlace,
  type Vault,
  type VaultHeader,
  type VaultHeaderStore,
} from '@/lib/vault';

/** Bytes that a test can foretell: SHA-256 in counter mode over a seed. */
class SeededRandom implements Random {
  #counter = 0;
  constructor(readonly seed: string) {}

  bytes(length: number): Uint8Array<ArrayBuffer> {
    const out = new Uint8Array(length);
    for (let offset = 0; offset < length; offset += 32) {
      const block = createHash('sha256')
        .update(`${this.seed}/${this.#counter++}`)
        .digest();
      out.set(block.subarray(0, length - offset), offset);
    }
    return out;
  }
}

class Headers implements VaultHeaderStore {
  standing: unknown;

  load(): Promise<unknown> {
    return Promise.resolve(this.standing);
  }

  create(header: VaultHeader): Promise<unknown> {
    this.standing ??= header;
    return Promise.resolve(this.standing);
  }
}

const PLACE: RowPlace = { table: 'messages', id: 'row-1', version: 1 };
const PLAIN = new TextEncoder().encode('a text');

async function newVault(seed = 'seed'): Promise<{ vault: Vault; headers: Headers }> {
  const headers = new Headers();
  return { headers, vault: await openVault(headers, new SeededRandom(seed)) };
}

describe('sealing', () => {
  it('opens what it sealed, at its place, also after a restart', async () => {
    const { vault, headers } = await newVault();
    const sealed = vault.seal(PLACE, PLAIN);
    expect(vault.open(PLACE, sealed)).toEqual(PLAIN);
    const again = await openVault(headers, new SeededRandom('another'));
    expect(again.open(PLACE, sealed)).toEqual(PLAIN);
    expect(again.hash('chat', 'a')).toBe(vault.hash('chat', 'a'));
  });

  it('is format, nonce, then XChaCha20-Poly1305 under the row key, bound to the place', async () => {
    const { vault } = await newVault();
    const sealed = vault.seal(PLACE, PLAIN);
    const dataKey = new SeededRandom('seed').bytes(32);
    const info = new TextEncoder().encode('rialto/vault/row-key/1');
    const rowKey = hkdfSha256(dataKey, { info, length: 32 });
    const part = (text: string) => [0, 0, 0, text.length, ...new TextEncoder().encode(text)];
    const place = Uint8Array.from([...part('messages'), ...part('row-1'), ...part('1')]);
    expect(sealed[0]).toBe(1);
    expect(sealed).toHaveLength(1 + 24 + PLAIN.length + 16);
    expect(
      xchacha20Poly1305Open(rowKey, sealed.subarray(1, 25), sealed.subarray(25), place),
    ).toEqual(PLAIN);
  });

  it('never seals the same row to the same bytes', async () => {
    const { vault } = await newVault();
    expect(vault.seal(PLACE, PLAIN)).not.toEqual(vault.seal(PLACE, PLAIN));
  });

  it.each([
    ['another table', { ...PLACE, table: 'chats' }],
    ['another row', { ...PLACE, id: 'row-2' }],
    ['another version', { ...PLACE, version: 2 }],
    ['a border moved between table and id', { ...PLACE, table: 'message', id: 'srow-1' }],
  ])('refuses a row moved to %s', async (_name, elsewhere) => {
    const { vault } = await newVault();
    const sealed = vault.seal(PLACE, PLAIN);
    expect(() => vault.open(elsewhere, sealed)).toThrowError(
      expect.objectContaining({ name: 'VaultError', code: 'bad-seal' }),
    );
  });

  it('refuses every change of a single bit and every length cut', async () => {
    const { vault } = await newVault();
    const sealed = vault.seal(PLACE, PLAIN);
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = Uint8Array.from(sealed);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      expect(() => vault.open(PLACE, changed)).toThrowError('bad-seal');
    }
    for (let length = 0; length < sealed.length; length += 1)
      expect(() => vault.open(PLACE, sealed.subarray(0, length))).toThrowError('bad-seal');
  });

  it('opens any bytes at any place as they were', async () => {
    const { vault } = await newVault();
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.uint8Array({ maxLength: 2000 }),
        (table, id, bytes) => {
          const place = { table, id, version: 1 };
          expect(vault.open(place, vault.seal(place, bytes))).toEqual(bytes);
        },
      ),
      { seed: 4, numRuns: 200 },
    );
  });

  it('is closed for good once closed', async () => {
    const { vault } = await newVault();
    const sealed = vault.seal(PLACE, PLAIN);
    vault.close();
    expect(() => vault.open(PLACE, sealed)).toThrowError('closed');
    expect(() => vault.seal(PLACE, PLAIN)).toThrowError('closed');
    expect(() => vault.hash('chat', 'a')).toThrowError('closed');
  });
});

describe('hashing identifiers', () => {
  it('is HMAC-SHA256 under a key of its own over label and parts, each after its length', async () => {
    const { vault } = await newVault();
    const dataKey = new SeededRandom('seed').bytes(32);
    const info = new TextEncoder().encode('rialto/vault/hash-key/1');
    const hashKey = hkdfSha256(dataKey, { info, length: 32 });
    const part = (text: string) => [0, 0, 0, text.length, ...new TextEncoder().encode(text)];
    const input = Uint8Array.from([...part('chat'), ...part('acc'), ...part('bob')]);
    expect(vault.hash('chat', 'acc', 'bob')).toBe(
      Buffer.from(hmacSha256(hashKey, input)).toString('base64url'),
    );
  });

  it('tells labels, parts and vaults apart', async () => {
    const { vault } = await newVault();
    const { vault: other } = await newVault('other');
    const hashes = [
      vault.hash('chat', 'ab', 'c'),
      vault.hash('chat', 'a', 'bc'),
      vault.hash('chat', 'abc'),
      vault.hash('chat', 'abc', ''),
      vault.hash('state', 'ab', 'c'),
      other.hash('chat', 'ab', 'c'),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
    for (const hash of hashes) expect(hash).toMatch(/^[\w-]{43}$/);
  });
});

describe('the header', () => {
  it('says that nothing protects it yet, and never holds the data key in the clear', async () => {
    const { vault, headers } = await newVault();
    expect(vault.protection).toBe('unlocked-by-anyone');
    const header = headers.standing as VaultHeader;
    expect(header).toMatchObject({ version: 2, generation: 0, wraps: [{ kind: 'open' }] });
    const [wrap] = header.wraps;
    expect(wrap?.kind === 'open' && wrap.key.extractable).toBe(false);
    const dataKey = Buffer.from(new SeededRandom('seed').bytes(32));
    expect(Buffer.from(header.wraps[0]!.ciphertext).includes(dataKey)).toBe(false);
  });

  it('is one for two workers that start at once', async () => {
    const headers = new Headers();
    const slow: VaultHeaderStore = {
      load: () => Promise.resolve(undefined),
      create: (header) => headers.create(header),
    };
    const [one, two] = await Promise.all([
      openVault(slow, new SeededRandom('one')),
      openVault(slow, new SeededRandom('two')),
    ]);
    expect(two.open(PLACE, one.seal(PLACE, PLAIN))).toEqual(PLAIN);
  });

  it('opens by any wrap that still opens', async () => {
    const { vault, headers } = await newVault();
    const header = headers.standing as VaultHeader;
    const broken = { ...header.wraps[0]!, nonce: new Uint8Array(12) };
    // As version 1 had it: a list of wraps and nothing over it.
    headers.standing = { version: 1, wraps: [broken, header.wraps[0]] };
    const again = await openVault(headers, new SeededRandom('x'));
    expect(again.hash('a')).toBe(vault.hash('a'));
    headers.standing = { version: 1, wraps: [broken] };
    await expect(openVault(headers, new SeededRandom('x'))).rejects.toMatchObject({
      code: 'no-wrap',
    });
  });

  it.each([
    ['nothing of the kind', 'text', 'bad-header'],
    ['no version', { wraps: [] }, 'bad-header'],
    ['a later version', { version: 3, wraps: [] }, 'newer-header'],
    ['no wraps', { version: 1, wraps: [] }, 'bad-header'],
    ['too many wraps', { version: 1, wraps: Array.from({ length: 33 }, () => ({})) }, 'bad-header'],
    ['a wrap of an unknown kind', { version: 1, wraps: [{ kind: 'magic' }] }, 'bad-header'],
    ['a key that is none', { version: 1, wraps: [{ kind: 'open', key: {} }] }, 'bad-header'],
  ])('is refused with %s, and never written over', async (_name, standing, code) => {
    const headers = new Headers();
    headers.standing = standing;
    await expect(openVault(headers, new SeededRandom('x'))).rejects.toMatchObject({
      name: 'VaultError',
      code,
    });
    expect(headers.standing).toBe(standing);
  });
});

describe('what is sealed large', () => {
  it('opens at its place and nowhere else, and not after a change of one bit', async () => {
    const { vault } = await newVault();
    const place = { table: 'pieces', id: 'm/000001', version: 1 };
    const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 251);
    const sealed = concatBytes(...(await vault.sealLarge(place, bytes)));
    expect(await vault.openLarge(place, sealed)).toEqual(bytes);
    for (const other of [
      { ...place, id: 'm/000002' },
      { ...place, table: 'rows' },
      { ...place, version: 2 },
    ])
      await expect(vault.openLarge(other, sealed)).rejects.toMatchObject({ code: 'bad-seal' });
    for (const at of [0, 1, 5, 50, sealed.length - 1]) {
      const changed = sealed.slice();
      changed[at]! ^= 1;
      await expect(vault.openLarge(place, changed)).rejects.toMatchObject({ code: 'bad-seal' });
    }
    // What was sealed one way does not open the other.
    expect(() => vault.open(place, sealed)).toThrow(expect.objectContaining({ code: 'bad-seal' }));
    const small = vault.seal(place, bytes);
    await expect(vault.openLarge(place, small)).rejects.toMatchObject({ code: 'bad-seal' });
    vault.close();
    await expect(vault.openLarge(place, sealed)).rejects.toMatchObject({ code: 'closed' });
    await expect(vault.sealLarge(place, bytes)).rejects.toMatchObject({ code: 'closed' });
  });
});
