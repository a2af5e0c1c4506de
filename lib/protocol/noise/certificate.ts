/**
 * WhatsApp's Noise certificates: the root signs an intermediate, the intermediate signs a leaf, and
 * the leaf names the static key that the server used in the handshake. Signatures are XEdDSA over
 * the bytes of the details. As strict as whatsmeow; the chain is known from open clients, not from
 * a specification.
 *
 * Nothing of a certificate is parsed before its signature holds. Must not know where the root key
 * comes from.
 * @module
 */
import { equalBytes } from '@/lib/base';
import { CertChain, CertDetails } from '@/lib/codec';
import { xeddsaVerify } from '@/lib/crypto';

import { DH_LENGTH, MAX_CERTIFICATE_CHAIN_LENGTH, ROOT_SERIAL } from './consts';
import { NoiseError } from './errors';

export type CertificateOptions = {
  /** the server's first payload: a CertChain protobuf */
  readonly chainBytes: Uint8Array;
  /** 32 bytes: the static key decrypted from the same handshake */
  readonly serverStaticKey: Uint8Array;
  /** 32 bytes: whose word is believed */
  readonly rootKey: Uint8Array;
  /** seconds since 1970 */
  readonly nowSeconds: number;
};

/**
 * Returns only where every step holds.
 * @returns until when, seconds since 1970: both certificates are good up to then
 * @throws NoiseError with one code for each step, see `CertificateErrorCode`
 */
export function verifyCertificateChain(options: CertificateOptions): {
  readonly validUntil: number;
} {
  const { chainBytes, serverStaticKey, rootKey, nowSeconds } = options;
  const chain = decodeChain(chainBytes);

  if (!isSignedBy(rootKey, chain.intermediate)) throw new NoiseError('intermediate-bad-signature');
  const intermediate = decodeDetails(chain.intermediate.details);
  if (intermediate.issuerSerial !== ROOT_SERIAL) throw new NoiseError('intermediate-wrong-issuer');
  if (nowSeconds < intermediate.notBefore) throw new NoiseError('intermediate-not-yet-valid');
  if (nowSeconds > intermediate.notAfter) throw new NoiseError('intermediate-expired');

  if (!isSignedBy(intermediate.key, chain.leaf)) throw new NoiseError('leaf-bad-signature');
  const leaf = decodeDetails(chain.leaf.details);
  if (leaf.issuerSerial !== intermediate.serial) throw new NoiseError('leaf-wrong-issuer');
  if (nowSeconds < leaf.notBefore) throw new NoiseError('leaf-not-yet-valid');
  if (nowSeconds > leaf.notAfter) throw new NoiseError('leaf-expired');
  if (!equalBytes(leaf.key, serverStaticKey)) throw new NoiseError('leaf-wrong-key');
  return { validUntil: Math.min(intermediate.notAfter, leaf.notAfter) };
}

type SignedDetails = { readonly details: Uint8Array; readonly signature: Uint8Array };
type Details = {
  readonly serial: number;
  readonly issuerSerial: number;
  readonly key: Uint8Array;
  readonly notBefore: number;
  readonly notAfter: number;
};

function isSignedBy(key: Uint8Array, { details, signature }: SignedDetails): boolean {
  return xeddsaVerify(key, details, signature);
}

function decodeChain(bytes: Uint8Array): { leaf: SignedDetails; intermediate: SignedDetails } {
  if (bytes.length > MAX_CERTIFICATE_CHAIN_LENGTH)
    throw new NoiseError('certificate-malformed', `${bytes.length} bytes`);
  const { leaf, intermediate } = decodeOrRefuse(() => CertChain.decode(bytes));
  return { leaf: complete('leaf', leaf), intermediate: complete('intermediate', intermediate) };
}

function complete(name: string, certificate: Partial<SignedDetails> | undefined): SignedDetails {
  const { details, signature } = certificate ?? {};
  if (details === undefined || signature === undefined)
    throw new NoiseError('certificate-malformed', `no whole ${name}`);
  return { details, signature };
}

/** Serial numbers that are absent are 0, as protobuf has it. Everything else must be there. */
function decodeDetails(bytes: Uint8Array): Details {
  const { serial, issuerSerial, key, notBefore, notAfter } = decodeOrRefuse(() =>
    CertDetails.decode(bytes),
  );
  if (key?.length !== DH_LENGTH || notBefore === undefined || notAfter === undefined)
    throw new NoiseError('certificate-malformed', 'details without key or validity');
  return { serial: serial ?? 0, issuerSerial: issuerSerial ?? 0, key, notBefore, notAfter };
}

function decodeOrRefuse<Value>(decode: () => Value): Value {
  try {
    return decode();
  } catch (cause) {
    throw new NoiseError('certificate-malformed', undefined, { cause });
  }
}
