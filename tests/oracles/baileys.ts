/**
 * npm `baileys` 7.0.0-rc14 (MIT) as a foreign peer: its stanza reader, its protobufs, its padding,
 *, and its client. The gatekeepers read with these, so that what Rialto writes is
 * judged by code that is not Rialto's. Its stanza writer is not offered: it writes
 * device-qualified interop addresses wrongly.
 * @module
 */
import {
  decodeBinaryNode,
  generateParticipantHashV2,
  initAuthCreds,
  makeWASocket,
  proto,
  unpadRandomMax16,
  WA_CERT_DETAILS,
  writeRandomPadMax16,
  type BinaryNode,
} from 'baileys';
import pino from 'pino';

export type ForeignNode = BinaryNode;

/** @param bytes a stanza with its leading flag byte */
export function readForeignStanza(bytes: Uint8Array): Promise<ForeignNode> {
  return decodeBinaryNode(Buffer.from(bytes));
}

/**
 * Who a message to a group went to, as Baileys has it: the first six characters where whatsmeow has eight.
 * @param names of devices, in any order
 */
export function foreignParticipantHash(names: readonly string[]): string {
  return generateParticipantHashV2([...names]);
}

export type CertificateFields = {
  readonly serial: number;
  readonly issuerSerial: number;
  readonly key: Uint8Array;
  /** seconds since 1970 */
  readonly notBefore: number;
  readonly notAfter: number;
};

/** @returns the bytes that a certificate's signature covers */
export function encodeCertificateDetails(fields: CertificateFields): Uint8Array {
  return proto.CertChain.NoiseCertificate.Details.encode({ ...fields }).finish();
}

export type SignedPart = { readonly details: Uint8Array; readonly signature: Uint8Array };

export function encodeCertificateChain(leaf: SignedPart, intermediate: SignedPart): Uint8Array {
  return proto.CertChain.encode({ leaf: { ...leaf }, intermediate: { ...intermediate } }).finish();
}

export type HandshakeFields = {
  readonly ephemeral?: Uint8Array | undefined;
  readonly static?: Uint8Array | undefined;
  readonly payload?: Uint8Array | undefined;
};

/** @throws where the bytes are not a HandshakeMessage with that part */
export function readClientHandshake(
  bytes: Uint8Array,
  part: 'clientHello' | 'clientFinish',
): HandshakeFields {
  const fields = proto.HandshakeMessage.decode(bytes)[part];
  if (fields === null || fields === undefined) throw new Error(`no ${part} in the handshake`);
  const { static: staticKey, payload } = fields;
  const ephemeral = 'ephemeral' in fields ? fields.ephemeral : undefined;
  return {
    ephemeral: ephemeral ?? undefined,
    static: staticKey ?? undefined,
    payload: payload ?? undefined,
  };
}

/** @param serverHello without `static`: the answer to a client that knew the key */
export function encodeServerHello(serverHello: {
  readonly ephemeral: Uint8Array;
  readonly static?: Uint8Array;
  readonly payload: Uint8Array;
}): Uint8Array {
  return proto.HandshakeMessage.encode({ serverHello }).finish();
}

/** @throws where the bytes are not a ServerHello with all its parts */
export function readServerHello(bytes: Uint8Array): {
  readonly ephemeral: Uint8Array;
  readonly static: Uint8Array;
  readonly payload: Uint8Array;
} {
  const {
    ephemeral,
    static: staticKey,
    payload,
  } = proto.HandshakeMessage.decode(bytes).serverHello ?? {};
  if (!ephemeral || !staticKey || !payload) throw new Error('no ServerHello');
  return { ephemeral, static: staticKey, payload };
}

export function encodeClientHandshake(message: {
  readonly clientHello?: { readonly ephemeral: Uint8Array };
  readonly clientFinish?: { readonly static: Uint8Array; readonly payload: Uint8Array };
}): Uint8Array {
  return proto.HandshakeMessage.encode(message).finish();
}

/** @returns what a third party's client says of itself */
export function encodeInteropPayload(payload: {
  readonly product: number;
  readonly token: string;
  readonly accountId?: bigint | undefined;
  readonly enableReadReceipts: boolean;
}): Uint8Array {
  const { product, token, accountId, enableReadReceipts } = payload;
  const interopData = {
    token: Buffer.from(token, 'ascii'),
    enableReadReceipts,
    ...(accountId === undefined ? {} : { accountId: Number(accountId) }),
  };
  return proto.ClientPayload.encode(
    proto.ClientPayload.fromObject({ product, interopData }),
  ).finish();
}

/** What a client says of itself, as far as a gatekeeper asks. */
export type ForeignClientPayload = {
  readonly product: number | undefined;
  /** absent: a client of WhatsApp's own kind */
  readonly interop:
    | {
        readonly accountId: bigint | undefined;
        readonly token: Uint8Array;
        readonly enableReadReceipts: boolean;
      }
    | undefined;
  readonly wantsPairing: boolean;
};

/** @throws where the bytes are not a ClientPayload */
export function readClientPayload(bytes: Uint8Array): ForeignClientPayload {
  const { product, interopData, devicePairingData } = proto.ClientPayload.decode(bytes);
  return {
    product: product ?? undefined,
    wantsPairing: devicePairingData !== null && devicePairingData !== undefined,
    interop:
      interopData === null || interopData === undefined
        ? undefined
        : {
            accountId: asBigInt(interopData.accountId),
            token: interopData.token ?? new Uint8Array(0),
            enableReadReceipts: interopData.enableReadReceipts ?? false,
          },
  };
}

/** A WhatsApp message as the bridge encrypts it: protobuf and padding by Baileys. */
export const WHATSAPP_PLAINTEXT = {
  text: (text: string): Uint8Array => writeRandomPadMax16(encodeMessage({ conversation: text })),
  reaction: (
    to: { readonly id: string; readonly chat: string; readonly fromMe: boolean },
    emoji: string,
  ): Uint8Array =>
    writeRandomPadMax16(
      encodeMessage({
        reactionMessage: {
          key: { id: to.id, remoteJid: to.chat, fromMe: to.fromMe },
          text: emoji,
        },
      }),
    ),
  /** @returns its text; undefined where it is something else */
  read: (padded: Uint8Array): string | undefined => {
    const message = proto.Message.decode(unpadRandomMax16(padded));
    return message.conversation ?? message.extendedTextMessage?.text ?? undefined;
  },
} as const;

function encodeMessage(message: Parameters<typeof proto.Message.encode>[0]): Uint8Array {
  return proto.Message.encode(message).finish();
}

function asBigInt(value: { toString(): string } | number | null | undefined): bigint | undefined {
  return value === null || value === undefined ? undefined : BigInt(value.toString());
}

export interface ForeignClient {
  /** Settles with the text of the first QR code, which a client shows when a server asks it to pair. */
  readonly qr: Promise<string>;
  close(): void;
}

/**
 * Starts Baileys' own client against a server of ours.
 * Baileys pins its root key in one exported object: it is set here and put back on `close`, though this version
 * ignores what its own signature check answers (libsignal's returns false where Baileys expects a throw).
 */
export function connectBaileysClient(endpoint: string, rootKey: Uint8Array): ForeignClient {
  const details = WA_CERT_DETAILS as { PUBLIC_KEY: Buffer };
  const pinned = details.PUBLIC_KEY;
  details.PUBLIC_KEY = Buffer.from(rootKey);
  const socket = makeWASocket({
    waWebSocketUrl: endpoint,
    auth: {
      creds: initAuthCreds(),
      keys: { get: () => Promise.resolve({}), set: () => Promise.resolve() },
    },
    logger: pino({ level: 'silent' }),
    version: [2, 3000, 1],
  });
  const qr = new Promise<string>((resolve, reject) => {
    socket.ev.on('connection.update', (update) => {
      if (update.qr !== undefined) resolve(update.qr);
      if (update.lastDisconnect?.error !== undefined) reject(update.lastDisconnect.error);
    });
  });
  return {
    qr,
    close: () => {
      details.PUBLIC_KEY = pinned;
      void socket.end(undefined);
    },
  };
}
