import { describe, expect, it } from 'vitest';

import type { ApiRequest, Json, MatrixApi } from '@/lib/networks/matrix/api';
import { MatrixError } from '@/lib/networks/matrix/errors';
import {
  AccountData,
  fits,
  readSecret,
  storageKeyOf,
  writeSecrets,
} from '@/lib/networks/matrix/secret-storage';
import { seededRandom } from '../../crypto/seeded-random';

describe('secrets in the account’s data', () => {
  const kept = new Map<string, Json>();
  const api = {
    ask: ({ path, method, body }: ApiRequest): Promise<Json> => {
      if (method === 'PUT') kept.set(path, body as Json);
      const found = kept.get(path);
      if (found === undefined)
        return Promise.reject(new MatrixError('refused', undefined, { errcode: 'M_NOT_FOUND' }));
      return Promise.resolve(found);
    },
  } as unknown as MatrixApi;
  const data = new AccountData('@us:here', () => Promise.resolve({ api, token: 't' }));
  const key = new Uint8Array(32).fill(9);

  it('are opened by their key alone, and not once somebody has changed them', async () => {
    expect(await storageKeyOf(data)).toBeUndefined();
    await writeSecrets(data, { key, random: seededRandom('secrets') }, { 'm.first': 'secret' });
    const storage = await storageKeyOf(data);
    if (storage === undefined) throw new Error('no key is named');
    const { id } = storage;
    expect(await fits(key, storage)).toBe(true);
    expect(await readSecret(data, { key, id }, 'm.first')).toBe('secret');
    expect(await readSecret(data, { key, id }, 'm.other')).toBeUndefined();
    const other = new Uint8Array(32).fill(8);
    expect(await fits(other, storage)).toBe(false);
    await expect(readSecret(data, { key: other, id }, 'm.first')).rejects.toMatchObject({
      code: 'refused',
    });
    expect(JSON.stringify([...kept])).not.toContain('secret"');

    const [path, written] = [...kept].find(([name]) => name.endsWith('m.first')) ?? [];
    const { [id]: sealed } = (written as { encrypted: Record<string, Json> }).encrypted;
    // What is true of one secret is not true of another in its place.
    kept.set(path!.replace('m.first', 'm.second'), written!);
    await expect(readSecret(data, { key, id }, 'm.second')).rejects.toMatchObject({
      code: 'refused',
    });
    kept.set(path!, { encrypted: { [id]: { ...sealed, ciphertext: 'AAAAAAAA' } } });
    await expect(readSecret(data, { key, id }, 'm.first')).rejects.toMatchObject({
      code: 'refused',
    });
    kept.set(path!, { encrypted: { [id]: { ...sealed, mac: '%' } } });
    await expect(readSecret(data, { key, id }, 'm.first')).rejects.toMatchObject({
      code: 'protocol-error',
    });
  });
});
