/**
 * The profiles: everything in which WhatsApp's and Messenger's third-party side differ, and everything about that
 * side which is a guess. The true schema is under NDA; a provider that has the papers replaces one of these objects
 * and touches nothing else. What is published, inferred and ours stands in this room's README, line by line.
 * @module
 */
import { utf8Encode, type Random } from '@/lib/base';
import {
  ClientPayload,
  encodeKeyDistribution,
  encodeMessengerMessage,
  encodeWhatsAppMessage,
  pad,
  PRODUCT,
  messageKind,
  readKeyDistribution,
  readMessengerMessage,
  readWhatsAppMessage,
  unpad,
  type Jid,
  type KeyDistribution,
  type MessageContent,
  type StanzaInput,
  type StanzaNode,
  type WrittenContent,
} from '@/lib/codec';
import type { NetworkId } from '@/lib/model';
import {
  contactQuery,
  readContact,
  type ContactAnswer,
  type ContactQuestion,
} from './contact-stanzas';
import { readSuccess, type LoginSuccess } from './login-stanzas';

/** What the encrypted end of the handshake must say. */
export type LoginFacts = {
  /** absent at the first login of an identity: then the gatekeeper enlists it */
  readonly accountId?: bigint;
  /** the provider's ID token (a JWT) */
  readonly idToken: string;
};

/** How this network hands sender keys round, in sessions of two. */
export interface GroupForms {
  /** @returns the plaintext to encrypt. Secret. */
  encodeDistribution(key: KeyDistribution, random: Random): Uint8Array<ArrayBuffer>;
  /**
   * @returns undefined where it brings none; `isAlone`: whether it says nothing else
   * @throws CodecError where the decrypted bytes are not a message of this network
   */
  readDistribution(
    plaintext: Uint8Array,
  ): (KeyDistribution & { readonly isAlone: boolean }) | undefined;
}

export interface InteropProfile {
  /** also the name under which a provider's document offers it */
  readonly id: NetworkId;
  /** the server that IQs are addressed to */
  readonly serverJid: string;
  /**
   * Whether contacts have a first device whose key signs the others': then their lists are asked for, messages go to
   * all of them, and one that nobody vouches for is none of theirs.
   */
  readonly devicesAreSigned: boolean;
  /** JID servers of people one can write with */
  readonly peerServers: ReadonlySet<string>;
  /** the `v` of `<enc>` */
  readonly encVersion: string;
  /** @returns the plaintext of the handshake's last payload: a ClientPayload */
  loginPayload(facts: LoginFacts): Uint8Array<ArrayBuffer>;
  /** @throws InteropError 'protocol-error' where `<success>` does not name an account of ours */
  readSuccess(node: StanzaNode, integrator: number): LoginSuccess;
  /** Absent where the gatekeeper lets third parties into no groups: what is said in one is then a row that says so. */
  readonly groups?: GroupForms;
  /** @returns the plaintext to encrypt for a message, or for a change to one */
  encodeContent(content: WrittenContent, random: Random): Uint8Array<ArrayBuffer>;
  /** @throws CodecError where the decrypted bytes are not a message of this network */
  readContent(plaintext: Uint8Array): MessageContent;
  /** The IQ content that asks who somebody is, and whether they can be written to. */
  contactQuery(who: ContactQuestion): {
    readonly xmlns: string;
    readonly content: StanzaInput[];
  };
  /** Reads its answer. @throws NetworkError 'refused' */
  readContact(answer: StanzaNode): ContactAnswer;
  /** A contact's visible identifier, where its JID shows it. */
  identifierOf(jid: Jid): string | undefined;
}

export const WHATSAPP: InteropProfile = {
  id: 'whatsapp',
  serverJid: 's.whatsapp.net',
  peerServers: new Set(['s.whatsapp.net', 'lid', 'interop']),
  encVersion: '2',
  devicesAreSigned: true,
  loginPayload: (facts) => loginPayload(PRODUCT.interop, facts),
  readSuccess: (node, integrator) => readSuccess(node, { server: 'interop', integrator }),
  encodeContent: (content, random) => pad(encodeWhatsAppMessage(content), random),
  readContent: (plaintext) => readWhatsAppMessage(unpad(plaintext)),
  groups: {
    encodeDistribution: (key, random) => pad(encodeKeyDistribution(key), random),
    readDistribution: (plaintext) => {
      const message = unpad(plaintext);
      const key = readKeyDistribution(message);
      return key && { ...key, isAlone: messageKind(message) === 'sender-key' };
    },
  },
  contactQuery,
  readContact,
  identifierOf: ({ server, user }) =>
    server === 's.whatsapp.net' && /^\d+$/.test(user) ? `+${user}` : undefined,
};

export const MESSENGER: InteropProfile = {
  id: 'messenger',
  serverJid: 'msgr',
  peerServers: new Set(['msgr']),
  encVersion: '3',
  devicesAreSigned: false,
  loginPayload: (facts) => loginPayload(PRODUCT.interopMessenger, facts),
  readSuccess: (node) => readSuccess(node, { server: 'msgr' }),
  encodeContent: encodeMessengerMessage,
  readContent: readMessengerMessage,
  contactQuery,
  readContact,
  identifierOf: () => undefined,
};

function loginPayload(product: number, facts: LoginFacts): Uint8Array<ArrayBuffer> {
  const { accountId, idToken } = facts;
  return ClientPayload.encode({
    product,
    interopData: {
      ...(accountId === undefined ? {} : { accountId }),
      token: utf8Encode(idToken),
      enableReadReceipts: true,
    },
  });
}
