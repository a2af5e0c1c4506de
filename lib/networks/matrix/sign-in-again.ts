/**
 * Signing in again for an account that stands: as the same device where the server still has it and only its token ran out,
 * else as a new one, which takes along the keys of what was said before. Must not know lines.
 * @module
 */
import { hasCode } from '@/lib/base';
import { JoinError, type NetworkHost, type StateWrite } from '../contract';
import { MatrixApi } from './api';
import { asJoinErrors, logIn } from './join';
import type { WasmSource } from './late';
import { OlmAccount } from './olm-machine';
import { ACCOUNT_ROW, readAccount, writeRow, type AccountRow } from './rows';
import type { StateDesk } from './state-desk';

export type SignInAgainMeans = {
  readonly host: Pick<NetworkHost, 'http' | 'clock' | 'log'>;
  readonly desk: StateDesk;
  readonly wasm: WasmSource;
};

/**
 * The account's line must be down, and its cipher closed. Nothing is changed where it fails.
 * @throws JoinError; 'other-identity' where the server names somebody else
 */
export async function signInAgain(
  means: SignInAgainMeans,
  password: string,
  signal: AbortSignal,
): Promise<void> {
  await asJoinErrors(async () => {
    const before = await means.desk.read([ACCOUNT_ROW], readAccount);
    const { userId: user, baseUrl, deviceId } = before;
    const keeps = await isKnownDevice(before, means.host, signal);
    const credentials = { user, password, ...(keeps && { deviceId }) };
    const now = await logIn(credentials, { baseUrl }, { host: means.host, signal });
    try {
      if (now.userId !== user) throw new JoinError('other-identity');
      const isSame = now.deviceId === deviceId;
      const cipher = isSame ? [] : await movedCipher(means, { before, now });
      await means.desk.write([writeRow(ACCOUNT_ROW, now), ...cipher]);
    } catch (error) {
      // A device that nothing here knows of would stand among the person's own for ever.
      if (now.deviceId !== deviceId) await logOut(now, means.host);
      throw error;
    }
  });
}

/** By the server's word on the old token (Matrix 1.16, §"Soft logout"). @throws MatrixError */
async function isKnownDevice(
  { baseUrl, token }: AccountRow,
  host: SignInAgainMeans['host'],
  signal: AbortSignal,
): Promise<boolean> {
  try {
    const path = '/_matrix/client/v3/account/whoami';
    await new MatrixApi(baseUrl, host).ask({ path, method: 'GET', token, signal });
    return true;
  } catch (error) {
    if (!hasCode(error, 'signed-out')) throw error;
    return (error as { readonly isSoft?: boolean }).isSoft === true;
  }
}

/** A new device's cipher in the place of the old one's, of which only the keys of rooms are left. */
async function movedCipher(
  { desk, wasm }: SignInAgainMeans,
  { before, now }: { readonly before: AccountRow; readonly now: AccountRow },
): Promise<readonly StateWrite[]> {
  const old = await OlmAccount.open(before, desk.read, wasm);
  const kept = await old.machine.exportRoomKeys(() => true);
  const erased = old.erased();
  await old.close();
  const fresh = await OlmAccount.open(now, (_rows, read) => readNothing(read), wasm);
  await fresh.machine.importExportedRoomKeys(kept, () => undefined);
  const writes = fresh.writes();
  await fresh.close();
  const written = new Set(writes.map(nameOf));
  return [...erased.filter((write) => !written.has(nameOf(write))), ...writes];
}

function readNothing<Value>(read: (state: { get(): undefined }) => Value): Promise<Value> {
  return Promise.resolve(read({ get: () => undefined }));
}

function nameOf({ kind, key }: StateWrite): string {
  return `${kind} ${key}`;
}

/** Never rejects. */
async function logOut(
  { baseUrl, token }: AccountRow,
  host: SignInAgainMeans['host'],
): Promise<void> {
  try {
    const path = '/_matrix/client/v3/logout';
    await new MatrixApi(baseUrl, host).ask({ path, method: 'POST', body: {}, token });
  } catch (error) {
    host.log.warn('not-signed-out', error);
  }
}
