/**
 * Records tests/vectors/noise/baileys.json: a handshake whose initiator is Baileys' own noise
 * handler, with WhatsApp's deviation, so that the deviation is tested against foreign bytes and not
 * against a mirror. Baileys has no responder, so that side is ours; it accepts nothing that
 * Baileys' transcript does not authenticate, and Baileys accepts nothing that ours does not.
 *
 * Run from the root: `npx tsx tests/vectors/noise/record-baileys.ts`
 * @module
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

import { toHex, utf8Encode } from '@/lib/base';
import { CertChain, CertDetails } from '@/lib/codec';
import { publicKeyOf, xeddsaSign, type KeyPair } from '@/lib/crypto';
import {
  decryptFrame,
  encryptFrame,
  readMessage,
  startHandshake,
  writeMessage,
} from '@/lib/protocol/noise';

type BaileysKeyPair = { readonly private: Buffer; readonly public: Buffer };
type NoiseHandler = {
  encrypt(plaintext: Uint8Array): Uint8Array;
  decrypt(ciphertext: Uint8Array): Uint8Array;
  finishInit(): Promise<void>;
  processHandshake(message: { serverHello: object }, noiseKey: BaileysKeyPair): Uint8Array;
};
type Baileys = {
  readonly NOISE_WA_HEADER: Uint8Array;
  readonly WA_CERT_DETAILS: { PUBLIC_KEY: Buffer };
  makeNoiseHandler(options: object): NoiseHandler;
};

const resolve = createRequire(new URL('../../oracles/package.json', import.meta.url)).resolve;
const baileys = (await import(pathToFileURL(resolve('baileys')).href)) as Baileys;
const silent = { child: () => silent, trace: () => undefined, level: 'silent' };

const keyPairOf = (seed: number): KeyPair => {
  const privateKey = new Uint8Array(32).fill(seed);
  privateKey[0]! &= 0xf8;
  privateKey[31] = (privateKey[31]! & 0x7f) | 0x40;
  return { privateKey, publicKey: publicKeyOf(privateKey) };
};
const forBaileys = (pair: KeyPair): BaileysKeyPair => ({
  private: Buffer.from(pair.privateKey),
  public: Buffer.from(pair.publicKey),
});
const client = keyPairOf(0x51);
const clientEphemeral = keyPairOf(0x52);
const server = keyPairOf(0x53);
const serverEphemeral = keyPairOf(0x54);
const root = keyPairOf(0x55);
const issuer = keyPairOf(0x56);

const sign = (by: KeyPair, details: Uint8Array) => ({
  details,
  signature: xeddsaSign(by.privateKey, details, new Uint8Array(64).fill(1)),
});
const validity = { notBefore: 1_700_000_000, notAfter: 1_900_000_000 };
const chain = CertChain.encode({
  intermediate: sign(
    root,
    CertDetails.encode({ serial: 7, issuerSerial: 0, key: issuer.publicKey, ...validity }),
  ),
  leaf: sign(
    issuer,
    CertDetails.encode({ serial: 8, issuerSerial: 7, key: server.publicKey, ...validity }),
  ),
});
baileys.WA_CERT_DETAILS.PUBLIC_KEY = Buffer.from(root.publicKey);

const prologue = Uint8Array.from(baileys.NOISE_WA_HEADER);
const theirs = baileys.makeNoiseHandler({
  keyPair: forBaileys(clientEphemeral),
  NOISE_HEADER: prologue,
  logger: silent,
});
let ours = startHandshake({
  pattern: 'XX',
  role: 'responder',
  prologue,
  staticKeyPair: server,
  random: { bytes: () => Uint8Array.from(serverEphemeral.privateKey) },
  omitEmptyFirstPayloadHash: true,
});
const messages: { payload: string; ciphertext: string }[] = [];
const record = (payload: Uint8Array, ciphertext: Uint8Array) =>
  messages.push({ payload: toHex(payload), ciphertext: toHex(ciphertext) });

ours = readMessage(ours, clientEphemeral.publicKey).state;
record(new Uint8Array(0), clientEphemeral.publicKey);

const hello = writeMessage(ours, chain);
record(chain, hello.message);
const encryptedStatic = theirs.processHandshake(
  {
    serverHello: {
      ephemeral: Buffer.from(hello.message.subarray(0, 32)),
      static: Buffer.from(hello.message.subarray(32, 80)),
      payload: Buffer.from(hello.message.subarray(80)),
    },
  },
  forBaileys(client),
);
const clientPayload = utf8Encode('a client payload');
const finish = Uint8Array.from([...encryptedStatic, ...theirs.encrypt(clientPayload)]);
await theirs.finishInit();
record(clientPayload, finish);

const { transport, payload } = readMessage(hello.state, finish);
if (toHex(payload) !== toHex(clientPayload) || transport === undefined)
  throw new Error('handshake failed');
let { send, receive } = transport;
for (const text of ['first', 'second', 'third']) {
  const down = encryptFrame(send, utf8Encode(`${text} down`));
  send = down.cipher;
  if (toHex(theirs.decrypt(down.ciphertext)) !== toHex(utf8Encode(`${text} down`)))
    throw new Error('downwards failed');
  record(utf8Encode(`${text} down`), down.ciphertext);
  const sealed = Uint8Array.from(theirs.encrypt(utf8Encode(`${text} up`)));
  receive = decryptFrame(receive, sealed).cipher;
  record(utf8Encode(`${text} up`), sealed);
}

const vector = {
  protocol_name: 'Noise_XX_25519_AESGCM_SHA256',
  init_prologue: toHex(prologue),
  init_static: toHex(client.privateKey),
  init_ephemeral: toHex(clientEphemeral.privateKey),
  resp_static: toHex(server.privateKey),
  resp_ephemeral: toHex(serverEphemeral.privateKey),
  root_key: toHex(root.publicKey),
  messages,
};
writeFileSync(
  new URL('baileys.json', import.meta.url),
  `${JSON.stringify({ vectors: [vector] }, null, 2)}\n`,
);
