/**
 * Our protobuf tables against Baileys' generated classes (protobufjs) in both directions.
 * @module
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { toHex } from '@/lib/base';
import {
  CertChain,
  CertDetails,
  ClientPayload,
  HandshakeMessage,
  PRODUCT,
  WaMessage,
  type Message,
} from '@/lib/codec';

import { foreignProto } from '../../oracles/codec';
import { SEED } from './arbitraries';

type ForeignClass = {
  encode(value: object): { finish(): Uint8Array };
  decode(bytes: Uint8Array): object;
};

/** Our bytes of `value`, what Baileys writes after reading them, and what we read in that. */
function throughTheirs<Value extends object>(
  ours: Message<Value>,
  theirs: ForeignClass,
  value: Value,
): { readonly ours: string; readonly theirs: string; readonly value: Value } {
  const ourBytes = ours.encode(value);
  const theirBytes = Uint8Array.from(theirs.encode(theirs.decode(ourBytes)).finish());
  return { ours: toHex(ourBytes), theirs: toHex(theirBytes), value: ours.decode(theirBytes) };
}

const bytes = fc.uint8Array({ maxLength: 80 });
const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const uint32 = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const uint64 = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
const SOME: { requiredKeys: []; noNullPrototype: true } = {
  requiredKeys: [],
  noNullPrototype: true,
};

const RUNS = { seed: SEED, numRuns: 200 };

describe('protobuf tables and Baileys', () => {
  it('agree on handshake messages', () => {
    const hello = fc.record({ ephemeral: bytes, static: bytes, payload: bytes }, SOME);
    const finish = fc.record({ static: bytes, payload: bytes }, SOME);
    const message = fc.record(
      { clientHello: hello, serverHello: hello, clientFinish: finish },
      SOME,
    );
    fc.assert(
      fc.property(message, (value) => {
        const back = throughTheirs(HandshakeMessage, foreignProto.HandshakeMessage, value);
        expect(back).toEqual({ ours: back.theirs, theirs: back.ours, value: value });
      }),
      RUNS,
    );
  });

  it('agree on certificates', () => {
    const certificate = fc.record({ details: bytes, signature: bytes }, SOME);
    const chain = fc.record({ leaf: certificate, intermediate: certificate }, SOME);
    const seconds = fc.maxSafeNat();
    const details = fc.record(
      {
        serial: uint32,
        issuerSerial: uint32,
        key: bytes,
        notBefore: seconds,
        notAfter: seconds,
      },
      SOME,
    );
    fc.assert(
      fc.property(chain, details, (chainValue, detailsValue) => {
        const back = throughTheirs(CertChain, foreignProto.CertChain, chainValue);
        expect(back).toEqual({ ours: back.theirs, theirs: back.ours, value: chainValue });
        const details = throughTheirs(
          CertDetails,
          foreignProto.CertChain.NoiseCertificate.Details,
          detailsValue,
        );
        expect(details).toEqual({
          ours: details.theirs,
          theirs: details.ours,
          value: detailsValue,
        });
      }),
      RUNS,
    );
  });

  it('agree on client payloads, with account ids of all 64 bits', () => {
    const payload = fc.record(
      {
        username: uint64,
        passive: fc.boolean(),
        userAgent: fc.record(
          {
            platform: fc.constantFrom(0, 14),
            appVersion: fc.record({ primary: uint32, secondary: uint32, tertiary: uint32 }, SOME),
            osVersion: text,
            device: text,
            releaseChannel: fc.constantFrom(0, 1),
            localeLanguageIso6391: text,
            localeCountryIso31661Alpha2: text,
          },
          SOME,
        ),
        webInfo: fc.record({ webSubPlatform: fc.constantFrom(0, 1) }, SOME),
        pushName: text,
        connectType: fc.constantFrom(0, 1),
        connectReason: fc.constantFrom(0, 1),
        connectAttemptCount: uint32,
        device: uint32,
        devicePairingData: fc.record({ eRegid: bytes, eIdent: bytes, deviceProps: bytes }, SOME),
        product: fc.constantFrom(...Object.values(PRODUCT)),
        pull: fc.boolean(),
        interopData: fc.record(
          { accountId: uint64, token: bytes, enableReadReceipts: fc.boolean() },
          SOME,
        ),
        lidDbMigrated: fc.boolean(),
      },
      SOME,
    );
    fc.assert(
      fc.property(payload, (value) => {
        const back = throughTheirs(ClientPayload, foreignProto.ClientPayload, value);
        expect(back).toEqual({ ours: back.theirs, theirs: back.ours, value: value });
      }),
      RUNS,
    );
  });

  it('name the products as Baileys does', () => {
    const { Product } = foreignProto.ClientPayload;
    expect(PRODUCT).toEqual({
      whatsapp: Product.WHATSAPP,
      messenger: Product.MESSENGER,
      interop: Product.INTEROP,
      interopMessenger: Product.INTEROP_MSGR,
      whatsappLid: Product.WHATSAPP_LID,
    });
  });

  it('agree on messages', () => {
    const key = fc.record(
      { remoteJid: text, fromMe: fc.boolean(), id: text, participant: text },
      SOME,
    );
    const message = fc.record(
      {
        conversation: text,
        senderKeyDistributionMessage: fc.record(
          {
            groupId: text,
            axolotlSenderKeyDistributionMessage: bytes,
          },
          SOME,
        ),
        extendedTextMessage: fc.record({ text, matchedText: text, title: text }, SOME),
        protocolMessage: fc.record(
          { key, type: fc.constantFrom(0, 3), ephemeralExpiration: uint32 },
          SOME,
        ),
        deviceSentMessage: fc.record(
          {
            destinationJid: text,
            message: text.map((conversation) => WaMessage.encode({ conversation })),
            phash: text,
          },
          SOME,
        ),
        messageContextInfo: fc.record({ messageSecret: bytes }, SOME),
        reactionMessage: fc.record({ key, text, senderTimestampMs: fc.maxSafeNat() }, SOME),
      },
      SOME,
    );
    fc.assert(
      fc.property(message, (value) => {
        const back = throughTheirs(WaMessage, foreignProto.Message, value);
        expect(back).toEqual({ ours: back.theirs, theirs: back.ours, value: value });
      }),
      RUNS,
    );
  });
});
