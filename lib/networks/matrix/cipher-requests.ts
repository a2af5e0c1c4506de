/**
 * What the cipher wants asked of the server: keys to upload, to look up, to claim, and words to devices. Must not know
 * rooms or lines.
 * @module
 */
import type { OlmMachine, RequestType } from '@matrix-org/matrix-sdk-crypto-wasm';

import { isObject, part, type MatrixApi } from './api';
import { MatrixError } from './errors';
import type { Olm } from './olm-wasm';

/** A request of the cipher's, as far as it is put to a server. */
export type CipherRequest = {
  readonly id: string | undefined;
  readonly type: RequestType | undefined;
  readonly body: string;
  readonly event_type?: string;
  readonly txn_id?: string;
  readonly room_id?: string;
  /** of a backup */
  readonly version?: string;
};

export type SignedIn = { readonly api: MatrixApi; readonly token: string };

/**
 * Asks once. @returns the server's answer, for `markRequestAsSent`
 * @throws MatrixError as `MatrixApi.ask`
 */
export async function put(
  olm: Olm,
  request: CipherRequest,
  { api, token }: SignedIn,
  signal?: AbortSignal,
): Promise<string> {
  const answer = await api.ask({ ...addressOf(olm, request), body: request.body, token, signal });
  return JSON.stringify(answer);
}

/** Asks for all that the cipher wants now, and tells it the answers. */
export async function putAll(
  {
    olm,
    machine,
    lookedUp,
  }: {
    readonly olm: Olm;
    readonly machine: OlmMachine;
    /** whose keys came is noted here */
    readonly lookedUp?: Set<string>;
  },
  signedIn: SignedIn,
  requests: readonly CipherRequest[],
  signal?: AbortSignal,
): Promise<void> {
  for (const request of requests) {
    const answer = await put(olm, request, signedIn, signal);
    if (request.id !== undefined && request.type !== undefined)
      await machine.markRequestAsSent(request.id, request.type, answer);
    if (request.type === olm.RequestType.KeysQuery)
      for (const user of usersIn(answer)) lookedUp?.add(user);
  }
}

/** Whose keys an answer to `/keys/query` brought. */
export function usersIn(answer: string): readonly string[] {
  const { device_keys: devices } = JSON.parse(answer) as { readonly device_keys?: unknown };
  return isObject(devices) ? Object.keys(devices) : [];
}

type Address = { readonly method: 'POST' | 'PUT'; readonly path: string };

function addressOf(olm: Olm, request: CipherRequest): Address {
  const { RequestType: types } = olm;
  const keys = new Map<RequestType | undefined, string>([
    [types.KeysUpload, 'upload'],
    [types.KeysQuery, 'query'],
    [types.KeysClaim, 'claim'],
    [types.SignatureUpload, 'signatures/upload'],
  ]).get(request.type);
  if (keys !== undefined) return { method: 'POST', path: `/_matrix/client/v3/keys/${keys}` };
  if (request.type === types.KeysBackup) {
    const version = part(request.version ?? '');
    return { method: 'PUT', path: `/_matrix/client/v3/room_keys/keys?version=${version}` };
  }
  const { event_type: type = '', txn_id: transaction = '', room_id: room = '' } = request;
  if (request.type === types.ToDevice) return toDeviceAddress(type, transaction);
  if (request.type !== types.RoomMessage)
    throw new MatrixError('protocol-error', 'a request that is not known');
  const path = `/_matrix/client/v3/rooms/${part(room)}/send/${part(type)}/${part(transaction)}`;
  return { method: 'PUT', path };
}

export function toDeviceAddress(type: string, transaction: string): Address {
  return {
    method: 'PUT',
    path: `/_matrix/client/v3/sendToDevice/${part(type)}/${part(transaction)}`,
  };
}
