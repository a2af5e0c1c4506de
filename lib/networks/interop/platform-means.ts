/**
 * What sessions need of the platform: its key agreement and its check of signatures, each tried once, when first needed.
 * Must not know sessions.
 * @module
 */
import { nobleDiffieHellman, webCryptoDiffieHellman, webCryptoXeddsaVerify } from '@/lib/crypto';
import type { SessionScope } from './sessions';

type Means = Pick<SessionScope, 'dh' | 'xeddsa' | 'identities'>;

export class PlatformMeans {
  readonly #identities: Means['identities'] = new WeakMap();
  #tried: Promise<Omit<Means, 'identities'>> | undefined;

  async get(): Promise<Means> {
    this.#tried ??= tryPlatform();
    return { ...(await this.#tried), identities: this.#identities };
  }
}

async function tryPlatform(): Promise<Omit<Means, 'identities'>> {
  const [dh, xeddsa] = await Promise.all([webCryptoDiffieHellman(), webCryptoXeddsaVerify()]);
  return { dh: dh ?? nobleDiffieHellman, xeddsa };
}
