/**
 * Three foreign implementations of X25519 and XEdDSA behind one interface with bare 32-byte keys:
 * whatsapp-rust-bridge (MIT), npm libsignal (GPL-3.0) and Signal's own libsignal-client (AGPL-3.0).
 * For tests only; nothing of them is ever bundled.
 * @module
 */
import { PrivateKey, PublicKey } from '@signalapp/libsignal-client';
import * as curve from 'libsignal/src/curve.js';
import * as bridge from 'whatsapp-rust-bridge';

export interface CurveOracle {
  readonly name: string;
  /** 32 bytes each */
  generateKeyPair(): { readonly privateKey: Uint8Array; readonly publicKey: Uint8Array };
  agree(privateKey: Uint8Array, publicKey: Uint8Array): Uint8Array;
  sign(privateKey: Uint8Array, message: Uint8Array): Uint8Array;
  verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean;
}

/** Signal's type byte of Curve25519 public keys, which all three expect in front. */
function withType(publicKey: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.of(5, ...publicKey);
}

function bare(publicKey: Uint8Array): Uint8Array {
  return Uint8Array.from(publicKey.length === 33 ? publicKey.subarray(1) : publicKey);
}

const rustBridge: CurveOracle = {
  name: 'whatsapp-rust-bridge',
  generateKeyPair() {
    const { pubKey, privKey } = bridge.generateKeyPair();
    return { privateKey: Uint8Array.from(privKey), publicKey: bare(pubKey) };
  },
  agree: (privateKey, publicKey) => bridge.calculateAgreement(withType(publicKey), privateKey),
  sign: (privateKey, message) => bridge.calculateSignature(privateKey, message),
  verify: (publicKey, message, signature) =>
    bridge.verifySignature(withType(publicKey), message, signature),
};

const npmLibsignal: CurveOracle = {
  name: 'libsignal (npm)',
  generateKeyPair() {
    const { pubKey, privKey } = curve.generateKeyPair();
    return { privateKey: Uint8Array.from(privKey), publicKey: bare(pubKey) };
  },
  agree: (privateKey, publicKey) =>
    curve.calculateAgreement(Buffer.from(withType(publicKey)), Buffer.from(privateKey)),
  sign: (privateKey, message) =>
    curve.calculateSignature(Buffer.from(privateKey), Buffer.from(message)),
  verify: (publicKey, message, signature) =>
    curve.verifySignature(
      Buffer.from(withType(publicKey)),
      Buffer.from(message),
      Buffer.from(signature),
    ),
};

const libsignalClient: CurveOracle = {
  name: '@signalapp/libsignal-client',
  generateKeyPair() {
    const key = PrivateKey.generate();
    return { privateKey: key.serialize(), publicKey: bare(key.getPublicKey().serialize()) };
  },
  agree: (privateKey, publicKey) =>
    PrivateKey.deserialize(Uint8Array.from(privateKey)).agree(
      PublicKey.deserialize(withType(publicKey)),
    ),
  sign: (privateKey, message) =>
    PrivateKey.deserialize(Uint8Array.from(privateKey)).sign(Uint8Array.from(message)),
  verify: (publicKey, message, signature) =>
    PublicKey.deserialize(withType(publicKey)).verify(
      Uint8Array.from(message),
      Uint8Array.from(signature),
    ),
};

export const curveOracles: readonly CurveOracle[] = [rustBridge, npmLibsignal, libsignalClient];
