import { afterEach, describe, expect, it, vi } from 'vitest';

import { fromHex, toHex } from '@/lib/base';
import {
  generateKeyPair,
  nobleDiffieHellman,
  publicKeyOf,
  sharedSecret,
  webCryptoDiffieHellman,
  type DiffieHellman,
} from '@/lib/crypto';

import { curveOracles } from '../../oracles/curve';
import { codeThrownBy, outcomeOf, outcomeOfPromise } from './expect-code';
import { seededRandom } from './seeded-random';
import { eachWycheproof } from './wycheproof';

const ZEROS = '00'.repeat(32);
const cases = eachWycheproof('x25519').map(({ test }) => ({
  tcId: test.tcId,
  privateKey: fromHex(test.private!),
  publicKey: fromHex(test.public!),
  shared: test.shared!,
}));

/** Noble's blinding still needs the generator. */
function stubSubtle(subtle: unknown): void {
  const getRandomValues = globalThis.crypto.getRandomValues.bind(globalThis.crypto);
  vi.stubGlobal('crypto', { subtle, getRandomValues });
}

function generating(subtle: SubtleCrypto): Pick<SubtleCrypto, 'generateKey' | 'exportKey'> {
  return {
    generateKey: subtle.generateKey.bind(subtle),
    exportKey: subtle.exportKey.bind(subtle),
  };
}

async function theirDiffieHellman(): Promise<DiffieHellman> {
  const platform = await webCryptoDiffieHellman();
  if (platform === undefined) throw new Error('this runtime has no X25519 in WebCrypto');
  return platform;
}

describe('X25519', () => {
  it('gives the secret of every Wycheproof case and refuses those that are all zero', () => {
    expect(cases).toHaveLength(518);
    expect(cases.filter(({ shared }) => shared === ZEROS)).toHaveLength(31);
    for (const { tcId, privateKey, publicKey, shared } of cases) {
      const expected = shared === ZEROS ? 'low-order-point' : shared;
      const agree = () => toHex(sharedSecret(privateKey, publicKey));
      expect(outcomeOf(agree), `case ${tcId}`).toBe(expected);
    }
  });

  it(
    "reaches RFC 7748's value after one and after a thousand iterations",
    { timeout: 60_000 },
    () => {
      let k = Uint8Array.of(9, ...new Uint8Array(31));
      let u = k;
      const results: string[] = [];
      for (let i = 1; i <= 1000; i++) {
        [k, u] = [sharedSecret(k, u), k];
        if (i === 1 || i === 1000) results.push(toHex(k));
      }
      expect(results).toEqual([
        '422c8e7a6227d7bca1350b3e2bb7279f7897b87bb6854b783c60e80311ae3079',
        '684cf59ba83309552800ef566f2f4d3c1c3887c49360e3875f2eb94d99532c51',
      ]);
    },
  );

  it('generates clamped keys that agree with each other', () => {
    const random = seededRandom('x25519');
    for (let i = 0; i < 8; i++) {
      const [alice, bob] = [generateKeyPair(random), generateKeyPair(random)];
      expect(alice.privateKey[0]! & 7).toBe(0);
      expect(alice.privateKey[31]! >> 6).toBe(1);
      expect(publicKeyOf(alice.privateKey)).toEqual(alice.publicKey);
      expect(sharedSecret(alice.privateKey, bob.publicKey)).toEqual(
        sharedSecret(bob.privateKey, alice.publicKey),
      );
    }
  });

  it('refuses keys of other lengths', () => {
    for (const length of [0, 31, 33]) {
      const wrong = new Uint8Array(length).fill(9);
      const right = new Uint8Array(32).fill(9);
      expect(codeThrownBy(() => publicKeyOf(wrong))).toBe('bad-length');
      expect(codeThrownBy(() => sharedSecret(wrong, right))).toBe('bad-length');
      expect(codeThrownBy(() => sharedSecret(right, wrong))).toBe('bad-length');
    }
  });

  it.each(curveOracles)('agrees with $name', (oracle) => {
    const ours = generateKeyPair(seededRandom('agree'));
    const theirs = oracle.generateKeyPair();
    expect(toHex(publicKeyOf(theirs.privateKey))).toBe(toHex(theirs.publicKey));
    expect(toHex(sharedSecret(ours.privateKey, theirs.publicKey))).toBe(
      toHex(oracle.agree(theirs.privateKey, ours.publicKey)),
    );
  });
});

describe.each([
  { name: 'noble', make: () => Promise.resolve(nobleDiffieHellman) },
  { name: 'WebCrypto', make: theirDiffieHellman },
])('Diffie-Hellman by $name', ({ make }) => {
  it('gives the secret of every Wycheproof case and refuses those that are all zero', async () => {
    const diffieHellman = await make();
    for (const { tcId, privateKey, publicKey, shared } of cases) {
      const keyPair = { privateKey, publicKey: publicKeyOf(privateKey) };
      const secret = diffieHellman.sharedSecret(keyPair, publicKey).then(toHex);
      const expected = shared === ZEROS ? 'low-order-point' : shared;
      expect(await outcomeOfPromise(secret), `case ${tcId}`).toBe(expected);
    }
  });

  it('generates pairs whose halves belong together, clamped, and agrees with them', async () => {
    const diffieHellman = await make();
    const [ours, theirs] = [
      await diffieHellman.generateKeyPair(seededRandom('ours')),
      await diffieHellman.generateKeyPair(seededRandom('theirs')),
    ];
    expect(toHex(publicKeyOf(ours.privateKey))).toBe(toHex(ours.publicKey));
    expect([ours.privateKey[0]! & 7, ours.privateKey[31]! >> 6]).toEqual([0, 1]);
    expect(toHex(ours.publicKey)).not.toBe(toHex(theirs.publicKey));
    const secrets = await Promise.all([
      diffieHellman.sharedSecret(ours, theirs.publicKey),
      diffieHellman.sharedSecret({ ...theirs }, ours.publicKey),
    ]);
    expect(toHex(secrets[0])).toBe(toHex(secrets[1]));
    expect(toHex(secrets[0])).toBe(toHex(sharedSecret(ours.privateKey, theirs.publicKey)));
  });

  it('refuses keys of other lengths', async () => {
    const diffieHellman = await make();
    const keyPair = generateKeyPair(seededRandom('length'));
    const shortPair = { ...keyPair, privateKey: keyPair.privateKey.slice(1) };
    const codes = await Promise.all([
      outcomeOfPromise(diffieHellman.sharedSecret(keyPair, keyPair.publicKey.slice(1)).then(toHex)),
      outcomeOfPromise(diffieHellman.sharedSecret(shortPair, keyPair.publicKey).then(toHex)),
    ]);
    expect(codes).toEqual(['bad-length', 'bad-length']);
  });
});

describe('nobleDiffieHellman', () => {
  it('draws from the random source that it is given', async () => {
    const keyPair = await nobleDiffieHellman.generateKeyPair(seededRandom('same'));
    expect(keyPair).toEqual(generateKeyPair(seededRandom('same')));
  });
});

describe('webCryptoDiffieHellman', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is undefined where the platform has no WebCrypto', async () => {
    stubSubtle(undefined);
    expect(await webCryptoDiffieHellman()).toBeUndefined();
  });

  it('is undefined where the platform does not know X25519', async () => {
    const importKey = () => Promise.reject(new DOMException('no', 'NotSupportedError'));
    stubSubtle({ importKey });
    expect(await webCryptoDiffieHellman()).toBeUndefined();
  });

  it('is undefined where the platform gives a wrong secret', async () => {
    const importKey = () => Promise.resolve({});
    const deriveBits = () => Promise.resolve(new Uint8Array(32).fill(1).buffer);
    stubSubtle({ importKey, deriveBits });
    expect(await webCryptoDiffieHellman()).toBeUndefined();
  });

  it('refuses the all-zero secret of an engine that hands it out', async () => {
    const real = globalThis.crypto.subtle;
    let zeros = false;
    stubSubtle({
      ...generating(real),
      importKey: real.importKey.bind(real),
      deriveBits: (...given: Parameters<SubtleCrypto['deriveBits']>) =>
        zeros ? Promise.resolve(new ArrayBuffer(32)) : real.deriveBits(...given),
    });
    const platform = await webCryptoDiffieHellman();
    zeros = true;
    const keyPair = generateKeyPair(seededRandom('zeros'));
    const secret = platform!.sharedSecret(keyPair, keyPair.publicKey).then(toHex);
    expect(await outcomeOfPromise(secret)).toBe('low-order-point');
  });

  it('refuses a key pair that the engine refuses to import', async () => {
    const real = globalThis.crypto.subtle;
    let refuses = false;
    const importKey = (...given: Parameters<typeof real.importKey>) =>
      refuses ? Promise.reject(new DOMException('no', 'DataError')) : real.importKey(...given);
    stubSubtle({ ...generating(real), importKey, deriveBits: real.deriveBits.bind(real) });
    const platform = await webCryptoDiffieHellman();
    refuses = true;
    const keyPair = generateKeyPair(seededRandom('refused'));
    const secret = platform!.sharedSecret(keyPair, keyPair.publicKey).then(toHex);
    expect(await outcomeOfPromise(secret)).toBe('bad-key');
  });
});
