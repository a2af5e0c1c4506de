/**
 * The ground floor: bytes, brands, errors, locks, backoff, the log, and the ports (interfaces
 * that platform implements). Knows nothing of browsers, protocols or people.
 * @module
 */
export type { Brand } from './brand';
export {
  concatBytes,
  equalBytes,
  fromBase64,
  fromBase64Url,
  fromHex,
  toBase64,
  toBase64Url,
  toHex,
  utf8Decode,
  utf8Encode,
  wipe,
} from './bytes';
export { blobOf, piecesOf, sourceOver, type ByteSource } from './byte-source';
export { backoffDelay, type BackoffOptions } from './backoff';
export { RialtoError, describeError, hasCode, isErrorNamed } from './errors';
export { parseWithBytes, stringifyWithBytes } from './json-bytes';
export { KeyedLock } from './keyed-lock';
export {
  createLog,
  silentLog,
  word,
  type Log,
  type LogEntry,
  type LogFields,
  type LogWord,
} from './log';
export type { Alarms } from './ports/alarms';
export type { Badge } from './ports/badge';
export type { Clock } from './ports/clock';
export type { SignInWindow } from './ports/identity';
export type { Locks } from './ports/locks';
export type { Notice, Notifications } from './ports/notifications';
export type { Random } from './ports/random';
export type { SessionStorage, SessionValue } from './ports/session-storage';
export {
  SHARED_KINDS,
  type AddressBar,
  type AddressSuggestion,
  type PageMenu,
  type PageMenuClick,
  type SharedKind,
} from './ports/page-menu';
export type { PlainSettingsStorage } from './ports/plain-settings';
export type { SpareStorage } from './ports/spare-storage';
export type { StorageEstimate, StorageRoom } from './ports/storage-room';
export {
  STRENGTHS,
  type Strength,
  type StrengthEstimate,
  type StrengthEstimator,
  type StrengthHint,
} from './ports/strength';
export type { SystemLock } from './ports/system-lock';
export type {
  Http,
  HttpHead,
  HttpRequest,
  HttpResponse,
  Socket,
  SocketEvents,
  SocketOptions,
  Sockets,
} from './ports/transport';
export type { Updates } from './ports/updates';
