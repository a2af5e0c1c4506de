/**
 * The way back to what was written before, on a new device: an identity that signs the person's devices, and a copy of all
 * keys on the server, both opened by one recovery key (Matrix 1.16, §"Cross-signing", §"Server-side key backups", §"Secret
 * storage"). The key itself is shown once and kept nowhere. Must not know rooms.
 * @module
 */
import type { BackupDecryptionKey } from '@matrix-org/matrix-sdk-crypto-wasm';

import type { Random } from '@/lib/base';
import type { RecoveryState } from '@/lib/model';
import { NetworkError, type NetworkRecovery } from '../contract';
import { isObject, part, type ApiRequest, type Json } from './api';
import type { Cipher } from './cipher';
import { MAX_BACKUP } from './consts';
import { MatrixError } from './errors';
import type { OlmAccount } from './olm-machine';
import { readRecoveryKey, writeRecoveryKey } from './recovery-key';
import {
  AccountData,
  fits,
  readSecret,
  storageKeyOf,
  writeSecrets,
  type StorageKey,
} from './secret-storage';
import type { SignIn } from './sign-in';

const SECRETS = {
  master: 'm.cross_signing.master',
  selfSigning: 'm.cross_signing.self_signing',
  userSigning: 'm.cross_signing.user_signing',
  backup: 'm.megolm_backup.v1',
} as const;

const BACKUP_ALGORITHM = 'm.megolm_backup.v1.curve25519-aes-sha2';

export type RecoveryMeans = {
  readonly cipher: Cipher;
  readonly signIn: SignIn;
  readonly random: Random;
  readonly isUp: () => boolean;
};

export class Recovery implements NetworkRecovery {
  readonly #means: RecoveryMeans;

  constructor(means: RecoveryMeans) {
    this.#means = means;
  }

  state(): Promise<RecoveryState> {
    return this.#asked(async () => {
      if ((await storageKeyOf(this.#data())) === undefined) return 'none';
      let isOpen = false;
      await this.#means.cipher.commit(async ({ machine }) => {
        const { hasSelfSigning } = await machine.crossSigningStatus();
        isOpen = hasSelfSigning && (await machine.isBackupEnabled());
        return [];
      });
      return isOpen ? 'open' : 'closed';
    });
  }

  make(): Promise<string> {
    return this.#asked(async () => {
      // One that stands is opened by its own key: another in its place would close what it closes for good.
      if ((await storageKeyOf(this.#data())) !== undefined)
        throw new NetworkError('refused', 'there is one');
      const identity = await this.#makeIdentity();
      const backup = await this.#makeBackup();
      const key = Uint8Array.from(this.#means.random.bytes(32));
      const secrets = { ...identity, [SECRETS.backup]: backup };
      await writeSecrets(this.#data(), { key, random: this.#means.random }, secrets);
      const words = writeRecoveryKey(key);
      key.fill(0);
      return words;
    });
  }

  restore(typed: string): Promise<void> {
    return this.#asked(async () => {
      const storage = await storageKeyOf(this.#data());
      if (storage === undefined) throw new NetworkError('refused', 'there is none');
      const key = await keyFor(storage, typed);
      const read = (name: string) => readSecret(this.#data(), { key, id: storage.id }, name);
      const [master, selfSigning, userSigning, backup] = [
        await read(SECRETS.master),
        await read(SECRETS.selfSigning),
        await read(SECRETS.userSigning),
        await read(SECRETS.backup),
      ];
      key.fill(0);
      await this.#openIdentity({ master, selfSigning, userSigning });
      if (backup !== undefined) await this.#openBackup(backup);
    });
  }

  /** @returns its private parts, which only the recovery key opens again */
  async #makeIdentity(): Promise<Readonly<Record<string, string>>> {
    const { cipher } = this.#means;
    await cipher.lookUp(this.#means.signIn.userId);
    let made: Awaited<ReturnType<OlmAccount['machine']['bootstrapCrossSigning']>> | undefined;
    const secrets: Record<string, string> = {};
    await cipher.commit(async ({ olm, machine }) => {
      const own = await machine.getIdentity(new olm.UserId(machine.userId.toString()));
      const { hasMaster } = await machine.crossSigningStatus();
      // Another program's identity, whose private parts nobody can fetch: it is not replaced without a word.
      const isOthers = own !== undefined && !hasMaster;
      own?.free();
      if (isOthers) return [];
      made = await machine.bootstrapCrossSigning(false);
      const parts = await machine.exportCrossSigningKeys();
      if (parts?.masterKey !== undefined) secrets[SECRETS.master] = parts.masterKey;
      if (parts?.self_signing_key !== undefined)
        secrets[SECRETS.selfSigning] = parts.self_signing_key;
      if (parts?.userSigningKey !== undefined) secrets[SECRETS.userSigning] = parts.userSigningKey;
      return [];
    });
    if (made === undefined) throw new NetworkError('refused', 'another identity');
    if (made.uploadKeysRequest !== undefined) await cipher.request(made.uploadKeysRequest);
    const { body } = made.uploadSigningKeysRequest;
    await this.#ask({
      path: '/_matrix/client/v3/keys/device_signing/upload',
      method: 'POST',
      body,
    });
    await cipher.request(made.uploadSignaturesRequest);
    return secrets;
  }

  /** @returns the backup's private key */
  async #makeBackup(): Promise<string> {
    let made: { readonly secret: string; readonly auth: Json } | undefined;
    await this.#means.cipher.commit(async ({ olm, machine }) => {
      const key = olm.BackupDecryptionKey.createRandomKey();
      const auth = { public_key: key.megolmV1PublicKey.publicKeyBase64 };
      const signatures: unknown = JSON.parse((await machine.sign(JSON.stringify(auth))).asJSON());
      made = { secret: key.toBase64(), auth: { ...auth, signatures } };
      return [];
    });
    if (made === undefined) throw new MatrixError('closed');
    const { secret, auth } = made;
    const { version } = await this.#ask({
      path: '/_matrix/client/v3/room_keys/version',
      method: 'POST',
      body: { algorithm: BACKUP_ALGORITHM, auth_data: auth },
    });
    if (typeof version !== 'string') throw new MatrixError('protocol-error', 'backup version');
    await this.#enable(secret, version);
    return secret;
  }

  async #openIdentity(secrets: {
    readonly master: string | undefined;
    readonly selfSigning: string | undefined;
    readonly userSigning: string | undefined;
  }): Promise<void> {
    const { cipher, signIn } = this.#means;
    await cipher.lookUp(signIn.userId);
    let signature: Parameters<Cipher['request']>[0] | undefined;
    await cipher.commit(async ({ olm, machine }) => {
      const { master, selfSigning, userSigning } = secrets;
      // What does not belong to the identity that the server names is not taken.
      await machine.importCrossSigningKeys(master, selfSigning, userSigning);
      const self = new olm.UserId(signIn.userId);
      const device = await machine.getDevice(self, new olm.DeviceId(signIn.deviceId));
      const { hasSelfSigning } = await machine.crossSigningStatus();
      if (hasSelfSigning) signature = await device?.verify();
      device?.free();
      return [];
    });
    if (signature !== undefined) await cipher.request(signature);
  }

  async #openBackup(secret: string): Promise<void> {
    const found = await this.#ask({ path: '/_matrix/client/v3/room_keys/version', method: 'GET' });
    const { version, auth_data: auth, algorithm } = found;
    if (typeof version !== 'string' || !isObject(auth) || algorithm !== BACKUP_ALGORITHM)
      throw new MatrixError('protocol-error', 'backup version');
    const { rooms } = await this.#ask({
      path: `/_matrix/client/v3/room_keys/keys?version=${part(version)}`,
      method: 'GET',
      maxBytes: MAX_BACKUP,
    });
    await this.#enable(secret, version, auth['public_key']);
    await this.#means.cipher.commit(async ({ olm, machine }) => {
      const key = olm.BackupDecryptionKey.fromBase64(secret);
      const opened = openRooms({ olm }, key, isObject(rooms) ? rooms : {});
      await machine.importBackedUpRoomKeys(opened, () => undefined, version);
      return [];
    });
  }

  /** @param isNamed the public key that the server names: a copy that another key closes is not ours */
  async #enable(secret: string, version: string, isNamed?: unknown): Promise<void> {
    let isOurs = true;
    await this.#means.cipher.commit(async ({ olm, machine }) => {
      const key = olm.BackupDecryptionKey.fromBase64(secret);
      const named = key.megolmV1PublicKey.publicKeyBase64;
      isOurs = isNamed === undefined || isNamed === named;
      if (!isOurs) return [];
      await machine.saveBackupDecryptionKey(key, version);
      await machine.enableBackupV1(named, version);
      return [];
    });
    if (!isOurs) throw new MatrixError('protocol-error', 'another backup');
    await this.#means.cipher.backUp();
  }

  #data(): AccountData {
    return new AccountData(this.#means.signIn.userId, () => this.#means.signIn.fresh());
  }

  async #ask(request: ApiRequest): Promise<Json> {
    const { api, token } = await this.#means.signIn.fresh();
    return api.ask({ ...request, token });
  }

  async #asked<Value>(task: () => Promise<Value>): Promise<Value> {
    if (!this.#means.isUp()) throw new NetworkError('offline');
    try {
      return await task();
    } catch (error) {
      if (!(error instanceof MatrixError)) throw error;
      const isRefusal = error.code === 'refused' || error.code === 'protocol-error';
      throw new NetworkError(isRefusal ? 'refused' : 'offline', undefined, { cause: error });
    }
  }
}

/** @throws NetworkError 'refused' where it is mistyped, or another account's */
async function keyFor(storage: StorageKey, typed: string): Promise<Uint8Array<ArrayBuffer>> {
  const key = readRecoveryKey(typed);
  if (!(await fits(key, storage))) throw new NetworkError('refused', 'another key');
  return key;
}

/** What does not open is left out: anybody who has the public key can put something there. */
function openRooms(
  { olm }: Pick<OlmAccount, 'olm'>,
  key: BackupDecryptionKey,
  rooms: Json,
): Parameters<OlmAccount['machine']['importBackedUpRoomKeys']>[0] {
  const opened: Parameters<OlmAccount['machine']['importBackedUpRoomKeys']>[0] = new Map();
  for (const [room, { sessions }] of Object.entries(rooms).filter(isRoom)) {
    const inRoom = new Map<string, unknown>();
    for (const [session, held] of Object.entries(sessions)) {
      const data = isObject(held) ? openSession(key, held['session_data']) : undefined;
      if (data !== undefined) inRoom.set(session, data);
    }
    if (room.startsWith('!')) opened.set(new olm.RoomId(room), inRoom);
  }
  return opened;
}

function isRoom(entry: [string, unknown]): entry is [string, { readonly sessions: Json }] {
  const [, value] = entry;
  return isObject(value) && isObject(value['sessions']);
}

function openSession(key: BackupDecryptionKey, data: unknown): Json | undefined {
  if (!isObject(data)) return undefined;
  const { ephemeral, mac, ciphertext } = data;
  if (typeof ephemeral !== 'string' || typeof mac !== 'string' || typeof ciphertext !== 'string')
    return undefined;
  try {
    const value: unknown = JSON.parse(key.decryptV1(ephemeral, mac, ciphertext));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
