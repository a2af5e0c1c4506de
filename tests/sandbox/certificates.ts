/**
 * A gatekeeper's keys and certificates: an own root, an intermediate, a leaf for the Noise static
 * key, as WhatsApp's chain has them (leaf issued by the intermediate, intermediate by serial 0).
 * Keys and signatures are the foreign engine's, the encoding is Baileys', so that our verifier is
 * not checked by its mirror.
 * @module
 */
import {
  encodeCertificateChain,
  encodeCertificateDetails,
  type SignedPart,
} from '../oracles/baileys';
import { makeForeignKeyPair, signForeign, type ForeignKeyPair } from '../oracles/bridge';

const ROOT_SERIAL = 0;
const INTERMEDIATE_SERIAL = 1;
const LEAF_SERIAL = 2;

const YEAR_SECONDS = 365 * 86_400;

export type ServerIdentity = {
  /** who signs for the next one, when the key is changed */
  readonly root: ForeignKeyPair;
  /** 32 bytes: what the provider document names and clients pin */
  readonly rootKey: Uint8Array;
  readonly staticKeyPair: ForeignKeyPair;
  /** the bytes of the CertChain: the payload of the ServerHello */
  readonly chain: Uint8Array;
};

/**
 * @param now ms since 1970: the certificates are good from a year before to a year after
 * @param root of an identity that this one follows
 */
export function makeServerIdentity(now: number, root = makeForeignKeyPair()): ServerIdentity {
  const intermediate = makeForeignKeyPair();
  const staticKeyPair = makeForeignKeyPair();
  const seconds = Math.floor(now / 1000);
  const validity = { notBefore: seconds - YEAR_SECONDS, notAfter: seconds + YEAR_SECONDS };
  const intermediatePart = signed(root, {
    serial: INTERMEDIATE_SERIAL,
    issuerSerial: ROOT_SERIAL,
    key: intermediate.publicKey,
    ...validity,
  });
  const leafPart = signed(intermediate, {
    serial: LEAF_SERIAL,
    issuerSerial: INTERMEDIATE_SERIAL,
    key: staticKeyPair.publicKey,
    ...validity,
  });
  return {
    root,
    rootKey: root.publicKey,
    staticKeyPair,
    chain: encodeCertificateChain(leafPart, intermediatePart),
  };
}

function signed(
  issuer: ForeignKeyPair,
  fields: Parameters<typeof encodeCertificateDetails>[0],
): SignedPart {
  const details = encodeCertificateDetails(fields);
  return { details, signature: signForeign(issuer.privateKey, details) };
}
