/**
 * Adding an account: where its server is, signing in as a new device, and that device's keys. Must not know what becomes
 * of the account.
 * @module
 */
import { hasCode } from '@/lib/base';
import type { JoinProblem, ProviderSummary } from '@/lib/model';
import { JoinError, type JoinHost, type NewAccount } from '../contract';
import { MatrixApi } from './api';
import { findServer, readAddress, type FoundServer } from './discovery';
import { MatrixError, type MatrixErrorCode } from './errors';
import { OlmAccount } from './olm-machine';
import type { WasmSource } from './late';
import { ACCOUNT_ROW, writeRow, type AccountRow } from './rows';

/** what other programs call this device */
const DEVICE_NAME = 'Rialto';

/** @throws JoinError */
export async function lookUpServer(address: string, host: JoinHost): Promise<ProviderSummary> {
  return asJoinErrors(async () => {
    const { local, domain } = readAddress(address);
    const server = await findServer({ local, domain }, host, { server: host.typed?.server });
    const shown = local === undefined ? domain : `@${local}:${domain}`;
    return { address: shown, name: domain, networks: ['matrix'], hosts: [server.baseUrl] };
  });
}

/** @throws JoinError */
export async function joinMatrix(
  address: string,
  host: JoinHost,
  given: { readonly signal: AbortSignal; readonly wasm: WasmSource },
): Promise<NewAccount> {
  return asJoinErrors(async () => {
    const { signal, wasm } = given;
    const { local, domain } = readAddress(address);
    if (local === undefined) throw new MatrixError('bad-address');
    const server = await findServer({ local, domain }, host, {
      server: host.typed?.server,
      signal,
    });
    if (!server.flows.includes('m.login.password'))
      throw new MatrixError('sign-in-refused', 'no password');
    const account = await logIn({ user: local, password: host.typed?.password }, server, {
      host,
      signal,
    });
    const { userId, deviceId } = account;
    const cipher = await OlmAccount.open({ userId, deviceId }, readNothing, wasm);
    const state = [writeRow(ACCOUNT_ROW, account), ...cipher.writes()];
    await cipher.close();
    return { identifier: userId, providerName: domain, uniqueKey: userId, state };
  });
}

const readNothing = <Value>(_rows: unknown, read: (state: { get(): undefined }) => Value) =>
  Promise.resolve(read({ get: () => undefined }));

export type Credentials = {
  /** whole, or its local part */
  readonly user: string;
  readonly password: string | undefined;
  /** the one that it goes on as; absent: a new one */
  readonly deviceId?: string;
};

/** Matrix 1.16, §"Login", `m.login.password`. @throws MatrixError as `MatrixApi.ask` */
export async function logIn(
  { user, password, deviceId: device }: Credentials,
  { baseUrl }: Pick<FoundServer, 'baseUrl'>,
  {
    host,
    signal,
  }: { readonly host: Pick<JoinHost, 'http' | 'clock'>; readonly signal: AbortSignal },
): Promise<AccountRow> {
  if (password === undefined) throw new MatrixError('sign-in-refused', 'no password');
  const answer = await new MatrixApi(baseUrl, host).ask({
    path: '/_matrix/client/v3/login',
    method: 'POST',
    body: {
      type: 'm.login.password',
      identifier: { type: 'm.id.user', user },
      password,
      initial_device_display_name: DEVICE_NAME,
      refresh_token: true,
      ...(device !== undefined && { device_id: device }),
    },
    signal,
  });
  const { user_id: userId, device_id: deviceId, access_token: token } = answer;
  if (typeof userId !== 'string' || typeof deviceId !== 'string' || typeof token !== 'string')
    throw new MatrixError('protocol-error', 'login');
  const { refresh_token: refreshToken, expires_in_ms: expiresIn } = answer;
  return {
    userId,
    deviceId,
    baseUrl,
    token,
    ...(typeof refreshToken === 'string' && { refreshToken }),
    ...(typeof expiresIn === 'number' && { tokenExpires: host.clock.now() + expiresIn }),
  };
}

/** @throws JoinError */
export async function asJoinErrors<Result>(task: () => Promise<Result>): Promise<Result> {
  try {
    return await task();
  } catch (cause) {
    if (cause instanceof JoinError) throw cause;
    if (cause instanceof MatrixError)
      throw new JoinError(PROBLEM_OF[cause.code], undefined, { cause });
    if (hasCode(cause, 'not-permitted')) throw new JoinError('not-permitted', undefined, { cause });
    throw new JoinError('provider-unreachable', undefined, { cause });
  }
}

const PROBLEM_OF: Readonly<Record<MatrixErrorCode, JoinProblem>> = {
  'bad-address': 'bad-address',
  unreachable: 'provider-unreachable',
  'not-a-server': 'not-a-provider',
  'protocol-error': 'not-a-provider',
  'sign-in-refused': 'sign-in-refused',
  'signed-out': 'sign-in-refused',
  'rate-limited': 'unreachable',
  refused: 'sign-in-refused',
  'keys-unavailable': 'failed',
  'storage-failed': 'failed',
  closed: 'failed',
};
