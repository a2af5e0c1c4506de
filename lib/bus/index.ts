/**
 * The hallway between the worker and the windows: the only thing both may enter. Speaks in
 * the model's nouns; carries no secrets.
 * @module
 */
export {
  connectBus,
  type BusClient,
  type FileRange,
  type FileToSend,
  type WindowBuild,
} from './client';
export { MAX_LABEL, MAX_SHOWN, MAX_TEXT } from './consts';
export { giveFile, takeFile } from './file-channel';
export { BusError } from './errors';
export {
  BUS_ERRORS,
  type Answers,
  type BusErrorCode,
  type HandledRequest,
  type Handlers,
  type InboxChange,
  type InboxSnapshot,
  type VaultChange,
  type RequestInput,
  type RequestName,
  type RequestPayload,
} from './protocol';
export { REQUESTS } from './requests';
export { WINDOW_PAGES } from './senders';
export { createBusServer, type BusServer, type WorkerPort } from './server';
