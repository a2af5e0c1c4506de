/**
 * Bytes on the wire: protobuf messages, the binary stanza format, frames, padding; every reader
 * is bounded. Knows nothing of keys, sessions, accounts or what a stanza asks for.
 * @module
 */
export { ClientPayload, PRODUCT } from './client-payload';
export { DICTIONARY_VERSION } from './dictionary';
export { CodecError, type CodecErrorCode } from './errors';
export { encodeFrame, FrameReader, INTRO_HEADER, type FrameReaderOptions } from './frame';
export { CertChain, CertDetails, HandshakeMessage } from './handshake';
export { formatJid, parseJid, tryParseJid, type Jid } from './jid';
export type { MediaContent, MediaKind } from './media-content';
export type {
  CardContent,
  KeyContent,
  MessageContent,
  PlaceContent,
  PreviewContent,
  PlainContent,
  QuotedContent,
  WrittenContent,
  WrittenQuote,
} from './message-content';
export { isPlain } from './message-content';
export { messageKind, type MessageKind } from './message-kind';
export {
  ConsumerApplication,
  encodeMessengerApplication,
  encodeMessengerMessage,
  encodeMessengerTransport,
  MessageApplication,
  MessageTransport,
  readMessengerMessage,
} from './message-transport';
export {
  bytesOf,
  childNodes,
  childOf,
  childrenOf,
  encodeUint,
  textOf,
  uintOf,
  type StanzaInput,
  type StanzaNode,
} from './node';
export { pad, paddingBytes, unpad } from './padding';
export { defineMessage, field, type Field, type Message, type MessageValue } from './protobuf';
export { decodeStanza } from './stanza-decode';
export { encodeStanza } from './stanza-encode';
export { readCard, writeCard } from './vcard';
export { encodeWhatsAppMessage, readWhatsAppMessage, WaMessage } from './wa-message';
export { MessageKey } from './wa-parts';
export { encodeKeyDistribution, readKeyDistribution, type KeyDistribution } from './wa-sender-key';
export {
  isXml,
  xml,
  xmlChild,
  xmlChildren,
  xmlChildText,
  xmlElements,
  xmlText,
  type XmlElement,
  type XmlNode,
  type XmlPart,
} from './xml';
export { readXml } from './xml-read';
export { writeXml } from './xml-write';
