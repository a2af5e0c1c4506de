/**
 * Secrets in the account's data on the server, closed by a recovery key: `m.secret_storage.v1.aes-hmac-sha2` (Matrix 1.16,
 * §"Secret storage"). Must not know what the secrets are for.
 * @module
 */
import { fromBase64, toBase64, utf8Decode, utf8Encode, type Random } from '@/lib/base';
import { isObject, part, type Json } from './api';
import type { SignedIn } from './cipher-requests';
import { MatrixError } from './errors';

type Bytes = Uint8Array<ArrayBuffer>;

const ALGORITHM = 'm.secret_storage.v1.aes-hmac-sha2';
const DEFAULT = 'm.secret_storage.default_key';

/** What an account's data says: a key's name and how it is known again, or undefined where there is none. */
export type StorageKey = { readonly id: string; readonly iv: string; readonly mac: string };

/** The same account data for every device of the person's. */
export class AccountData {
  readonly #user: string;
  readonly #signedIn: () => Promise<SignedIn>;

  constructor(user: string, signedIn: () => Promise<SignedIn>) {
    this.#user = user;
    this.#signedIn = signedIn;
  }

  /** @returns undefined where there is none @throws MatrixError as `MatrixApi.ask` */
  async read(type: string): Promise<Json | undefined> {
    const { api, token } = await this.#signedIn();
    try {
      return await api.ask({ path: this.#path(type), method: 'GET', token });
    } catch (error) {
      if (error instanceof MatrixError && error.errcode === 'M_NOT_FOUND') return undefined;
      throw error;
    }
  }

  async write(type: string, body: Json): Promise<void> {
    const { api, token } = await this.#signedIn();
    await api.ask({ path: this.#path(type), method: 'PUT', body, token });
  }

  #path(type: string): string {
    return `/_matrix/client/v3/user/${part(this.#user)}/account_data/${part(type)}`;
  }
}

/** @throws MatrixError 'refused' where the key is of a kind that is not known */
export async function storageKeyOf(data: AccountData): Promise<StorageKey | undefined> {
  const id = (await data.read(DEFAULT))?.['key'];
  if (typeof id !== 'string') return undefined;
  const found = await data.read(keyType(id));
  if (found === undefined) return undefined;
  const { algorithm, iv, mac } = found;
  if (algorithm !== ALGORITHM || typeof iv !== 'string' || typeof mac !== 'string')
    throw new MatrixError('refused', 'another kind of secret storage');
  return { id, iv, mac };
}

/** Secrets are written first: from then on that the key is named, all of them are there. */
export async function writeSecrets(
  data: AccountData,
  { key, random }: { readonly key: Bytes; readonly random: Random },
  secrets: Readonly<Record<string, string>>,
): Promise<void> {
  const id = toBase64(random.bytes(16)).replace(/[^A-Za-z0-9]/g, '');
  for (const [name, secret] of Object.entries(secrets)) {
    const sealed = await seal(key, { name, iv: ivFrom(random), plain: utf8Encode(secret) });
    await data.write(name, { encrypted: { [id]: sealed } });
  }
  const { iv, mac } = await seal(key, { name: '', iv: ivFrom(random), plain: ZEROS });
  await data.write(keyType(id), { algorithm: ALGORITHM, iv, mac });
  await data.write(DEFAULT, { key: id });
}

/** Whether it is this key. Compared by the platform, in the same time wherever it differs. */
export async function fits(key: Bytes, { iv, mac }: StorageKey): Promise<boolean> {
  const { cipher, authentic } = await keysFor(key, '');
  const closed = await crypto.subtle.encrypt(ctr(bytesOf(iv)), cipher, ZEROS);
  return crypto.subtle.verify('HMAC', authentic, bytesOf(mac), closed);
}

/** @throws MatrixError 'refused' where it is not closed by this key, or was changed */
export async function readSecret(
  data: AccountData,
  { key, id }: { readonly key: Bytes; readonly id: string },
  name: string,
): Promise<string | undefined> {
  const encrypted = (await data.read(name))?.['encrypted'];
  const sealed = isObject(encrypted) ? encrypted[id] : undefined;
  if (!isObject(sealed)) return undefined;
  const { iv, ciphertext, mac } = sealed;
  if (typeof iv !== 'string' || typeof ciphertext !== 'string' || typeof mac !== 'string')
    throw new MatrixError('protocol-error', 'secret');
  const { cipher, authentic } = await keysFor(key, name);
  const closed = bytesOf(ciphertext);
  if (!(await crypto.subtle.verify('HMAC', authentic, bytesOf(mac), closed)))
    throw new MatrixError('refused', 'secret does not hold');
  const plain = await crypto.subtle.decrypt(ctr(bytesOf(iv)), cipher, closed);
  return utf8Decode(new Uint8Array(plain));
}

type ToSeal = { readonly name: string; readonly iv: Bytes; readonly plain: Bytes };

async function seal(key: Bytes, { name, iv, plain }: ToSeal) {
  const { cipher, authentic } = await keysFor(key, name);
  const closed = await crypto.subtle.encrypt(ctr(iv), cipher, plain);
  const mac = await crypto.subtle.sign('HMAC', authentic, closed);
  const [ciphertext, tag] = [new Uint8Array(closed), new Uint8Array(mac)];
  return { iv: toBase64(iv), ciphertext: toBase64(ciphertext), mac: toBase64(tag) };
}

/** HKDF over 32 zero bytes of salt, by the secret's name. */
async function keysFor(key: Bytes, name: string) {
  const from = await crypto.subtle.importKey('raw', key, 'HKDF', false, ['deriveBits']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: ZEROS, info: utf8Encode(name) };
  const bits = await crypto.subtle.deriveBits(how, from, 512);
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const [cipher, authentic] = await Promise.all([
    crypto.subtle.importKey('raw', bits.slice(0, 32), 'AES-CTR', false, ['encrypt', 'decrypt']),
    crypto.subtle.importKey('raw', bits.slice(32), hmac, false, ['sign', 'verify']),
  ]);
  return { cipher, authentic };
}

const ZEROS = new Uint8Array(32);

function ctr(counter: Bytes) {
  return { name: 'AES-CTR', counter, length: 64 };
}

/** Bit 63 is clear, so that no client's counter runs over (the specification's own advice). */
function ivFrom(random: Random): Bytes {
  const iv = Uint8Array.from(random.bytes(16));
  iv[8] = (iv[8] ?? 0) & 0x7f;
  return iv;
}

/** @throws MatrixError 'protocol-error'; programs write it with and without `=` */
function bytesOf(text: string): Bytes {
  try {
    return Uint8Array.from(fromBase64(text.padEnd(Math.ceil(text.length / 4) * 4, '=')));
  } catch (cause) {
    throw new MatrixError('protocol-error', 'base64', { cause });
  }
}

function keyType(id: string): string {
  return `m.secret_storage.key.${id}`;
}
