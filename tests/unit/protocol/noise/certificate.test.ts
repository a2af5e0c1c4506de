import { describe, expect, it } from 'vitest';

import { fromHex } from '@/lib/base';
import { CertChain, CertDetails } from '@/lib/codec';
import { generateKeyPair, xeddsaSign, type KeyPair } from '@/lib/crypto';
import { verifyCertificateChain } from '@/lib/protocol/noise';

import baileysFile from '../../../vectors/noise/baileys.json' with { type: 'json' };
import { codeThrownBy } from '../../crypto/expect-code';
import { seededRandom } from '../../crypto/seeded-random';

const random = seededRandom('certificates');
const root = generateKeyPair(random);
const issuer = generateKeyPair(random);
const server = generateKeyPair(random);
const other = generateKeyPair(random);
const NOW = 1_800_000_000;

type Certificate = {
  readonly details: CertDetails;
  readonly by: KeyPair;
};

const goodIntermediate: Certificate = {
  details: {
    serial: 3,
    issuerSerial: 0,
    key: issuer.publicKey,
    notBefore: NOW - 100,
    notAfter: NOW + 100,
  },
  by: root,
};
const goodLeaf: Certificate = {
  details: {
    serial: 4,
    issuerSerial: 3,
    key: server.publicKey,
    notBefore: NOW - 10,
    notAfter: NOW + 10,
  },
  by: issuer,
};

function sign({ details, by }: Certificate) {
  const bytes = CertDetails.encode(details);
  return { details: bytes, signature: xeddsaSign(by.privateKey, bytes, random.bytes(64)) };
}

type Changes = {
  readonly intermediate?: Partial<CertDetails>;
  readonly leaf?: Partial<CertDetails>;
  readonly intermediateBy?: KeyPair;
  readonly leafBy?: KeyPair;
};

/** A true chain but for `changes`, signed again after them. */
function chainWith(changes: Changes = {}): Uint8Array {
  return CertChain.encode({
    intermediate: sign({
      details: { ...goodIntermediate.details, ...changes.intermediate },
      by: changes.intermediateBy ?? goodIntermediate.by,
    }),
    leaf: sign({
      details: { ...goodLeaf.details, ...changes.leaf },
      by: changes.leafBy ?? goodLeaf.by,
    }),
  });
}

function verify(
  chainBytes: Uint8Array,
  changes: Partial<Parameters<typeof verifyCertificateChain>[0]> = {},
): string {
  return codeThrownBy(() =>
    verifyCertificateChain({
      chainBytes,
      serverStaticKey: server.publicKey,
      rootKey: root.publicKey,
      nowSeconds: NOW,
      ...changes,
    }),
  );
}

describe('the certificate chain', () => {
  it('is accepted where every step holds', () => {
    expect(verify(chainWith())).toBe('nothing thrown');
  });

  it('is accepted as a foreign client accepted it', () => {
    const [vector] = baileysFile.vectors;
    const accepted = codeThrownBy(() =>
      verifyCertificateChain({
        chainBytes: fromHex(vector!.messages[1]!.payload),
        serverStaticKey: fromHex('00'.repeat(32)),
        rootKey: fromHex(vector!.root_key),
        nowSeconds: NOW,
      }),
    );
    // All but the last step: that client never compares the leaf's key with the handshake's.
    expect(accepted).toBe('leaf-wrong-key');
  });

  const steps: readonly (readonly [string, Changes])[] = [
    ['intermediate-bad-signature', { intermediateBy: other }],
    ['leaf-bad-signature', { leafBy: other }],
    // signed by the root itself, which is not what the leaf's issuer says
    ['leaf-bad-signature', { leafBy: root }],
    ['intermediate-wrong-issuer', { intermediate: { issuerSerial: 1 } }],
    ['leaf-wrong-issuer', { leaf: { issuerSerial: 0 } }],
    ['leaf-wrong-issuer', { intermediate: { serial: 9 } }],
    ['intermediate-not-yet-valid', { intermediate: { notBefore: NOW + 1 } }],
    ['intermediate-expired', { intermediate: { notAfter: NOW - 1 } }],
    ['leaf-not-yet-valid', { leaf: { notBefore: NOW + 1 } }],
    ['leaf-expired', { leaf: { notAfter: NOW - 1 } }],
    ['leaf-wrong-key', { leaf: { key: other.publicKey } }],
    ['certificate-malformed', { leaf: { key: undefined } }],
    ['certificate-malformed', { leaf: { key: server.publicKey.slice(1) } }],
    ['certificate-malformed', { leaf: { notAfter: undefined } }],
    ['certificate-malformed', { intermediate: { notBefore: undefined } }],
  ];
  it.each(steps)('is refused as %s with %o', (code, changes) => {
    expect(verify(chainWith(changes))).toBe(code);
  });

  it('is valid in the first and in the last second of its window', () => {
    expect(verify(chainWith(), { nowSeconds: NOW - 10 })).toBe('nothing thrown');
    expect(verify(chainWith(), { nowSeconds: NOW + 10 })).toBe('nothing thrown');
    expect(verify(chainWith(), { nowSeconds: NOW - 11 })).toBe('leaf-not-yet-valid');
    expect(verify(chainWith(), { nowSeconds: NOW + 11 })).toBe('leaf-expired');
  });

  it('is refused under another root and for another static key', () => {
    expect(verify(chainWith(), { rootKey: other.publicKey })).toBe('intermediate-bad-signature');
    expect(verify(chainWith(), { serverStaticKey: other.publicKey })).toBe('leaf-wrong-key');
    expect(verify(chainWith(), { serverStaticKey: server.publicKey.slice(1) })).toBe(
      'leaf-wrong-key',
    );
  });

  it('takes absent serial numbers for zero, as protobuf does', () => {
    const changes: Changes = { intermediate: { issuerSerial: undefined } };
    expect(verify(chainWith(changes))).toBe('nothing thrown');
    expect(verify(chainWith({ leaf: { issuerSerial: undefined } }))).toBe('leaf-wrong-issuer');
  });

  it('is refused where a certificate, its details or its signature is missing', () => {
    const { intermediate, leaf } = { intermediate: sign(goodIntermediate), leaf: sign(goodLeaf) };
    const incomplete: readonly CertChain[] = [
      {},
      { leaf },
      { intermediate },
      { intermediate: { details: intermediate.details }, leaf },
      { intermediate: { signature: intermediate.signature }, leaf },
      { intermediate, leaf: { details: leaf.details } },
      { intermediate, leaf: { signature: leaf.signature } },
    ];
    for (const chain of incomplete)
      expect(verify(CertChain.encode(chain))).toBe('certificate-malformed');
    const empty = { details: leaf.details, signature: new Uint8Array(0) };
    expect(verify(CertChain.encode({ intermediate, leaf: empty }))).toBe('leaf-bad-signature');
  });

  it('is refused where leaf and intermediate change places', () => {
    const swapped = { intermediate: sign(goodLeaf), leaf: sign(goodIntermediate) };
    expect(verify(CertChain.encode(swapped))).toBe('intermediate-bad-signature');
  });

  it('is refused where it is not protobuf, or longer than any chain', () => {
    expect(verify(new Uint8Array(50).fill(0xff))).toBe('certificate-malformed');
    expect(verify(new Uint8Array(0))).toBe('certificate-malformed');
    const chain = chainWith();
    const paddedTo = (length: number) => {
      const [high, low] = [(length - chain.length - 3) >> 7, (length - chain.length - 3) & 0x7f];
      const unknownField = Uint8Array.of(0x7a, low | 0x80, high);
      const padded = new Uint8Array(length);
      padded.set([...chain, ...unknownField]);
      return padded;
    };
    expect(verify(paddedTo(4096))).toBe('nothing thrown');
    expect(verify(paddedTo(4097))).toBe('certificate-malformed');
  });

  it('never parses details before their signature holds', () => {
    const garbage = { details: new Uint8Array(50).fill(0xff), signature: new Uint8Array(64) };
    const chain = CertChain.encode({ intermediate: garbage, leaf: garbage });
    expect(verify(chain)).toBe('intermediate-bad-signature');
  });

  it('is refused after a change of any byte that it is made of', () => {
    const chain = chainWith();
    for (let i = 0; i < chain.length; i++) {
      const changed = chain.slice();
      changed[i]! ^= 0x04;
      expect(verify(changed), `byte ${i}`).not.toBe('nothing thrown');
    }
  });

  it('is refused wherever it is cut', () => {
    const chain = chainWith();
    for (let length = 0; length < chain.length; length++)
      expect(verify(chain.subarray(0, length)), `${length} bytes`).not.toBe('nothing thrown');
  });
});
