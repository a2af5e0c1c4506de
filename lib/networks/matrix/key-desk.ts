/**
 * The devices of a contact, or the person's own others, by the keys that people compare (Ed25519, as every client shows
 * them), and what the person decides of each. Must not know rooms.
 * @module
 */
import type { Device } from '@matrix-org/matrix-sdk-crypto-wasm';

import type { KeySheet, KeyVerdict, PeerAddress, PersonKey } from '@/lib/model';
import { NetworkError, type NetworkKeys } from '../contract';
import type { Cipher } from './cipher';
import { trustOf } from './key-news';
import { withDevices, type OlmAccount } from './olm-machine';
import type { SignIn } from './sign-in';

export type KeyDeskMeans = {
  readonly cipher: Cipher;
  readonly signIn: SignIn;
  readonly isUp: () => boolean;
};

export class KeyDesk implements NetworkKeys {
  readonly #means: KeyDeskMeans;

  constructor(means: KeyDeskMeans) {
    this.#means = means;
  }

  async sheet(peer?: PeerAddress): Promise<KeySheet> {
    const user = await this.#open(peer);
    if (this.#means.isUp()) await this.#means.cipher.lookUp(user);
    return this.#read(user);
  }

  async decide(fingerprint: string, verdict: KeyVerdict, peer?: PeerAddress): Promise<KeySheet> {
    // A server takes a device off for whoever types the account's password: that is its other programs' to ask for.
    if (verdict === 'removed') throw new NetworkError('refused', 'not removed from here');
    const user = await this.#open(peer);
    let isKnown = false;
    await this.#means.cipher.commit(async (account) => {
      await withDevices(account, user, async (devices) => {
        const device = devices.find((one) => printOf(one) === fingerprint);
        isKnown = device !== undefined;
        await device?.setLocalTrust(trustFor(account, verdict));
      });
      return peer === undefined ? [] : [await trustOf(account, user)];
    });
    if (!isKnown) throw new NetworkError('refused', 'no such key');
    return this.#read(user);
  }

  /** @returns whose devices are meant */
  async #open(peer: PeerAddress | undefined): Promise<string> {
    const { signIn, cipher } = this.#means;
    if (signIn.userId === '') await signIn.open();
    if (cipher.account === undefined) await cipher.open();
    const user = peer ?? signIn.userId;
    if (!user.startsWith('@')) throw new NetworkError('refused', 'a room has no keys');
    return user;
  }

  async #read(user: string): Promise<KeySheet> {
    let sheet: KeySheet | undefined;
    await this.#means.cipher.commit(async (account) => {
      const own = account.machine.identityKeys.ed25519.toBase64();
      const keys = await withDevices(account, user, (devices) => devices.flatMap(keyOf));
      sheet = { own, keys: keys.filter(({ fingerprint }) => fingerprint !== own), isFixed: true };
      return [];
    });
    if (sheet === undefined) throw new NetworkError('refused', 'no sheet');
    return sheet;
  }
}

function printOf({ ed25519Key }: Device): string | undefined {
  return ed25519Key?.toBase64();
}

function keyOf(device: Device): readonly PersonKey[] {
  const fingerprint = printOf(device);
  if (fingerprint === undefined) return [];
  const trusted = device.isVerified() ? 'verified' : 'first-use';
  const trust = device.isBlacklisted() ? 'refused' : trusted;
  return [
    { fingerprint, device: device.deviceId.toString(), trust, isListed: !device.isDeleted() },
  ];
}

function trustFor({ olm }: OlmAccount, verdict: Exclude<KeyVerdict, 'removed'>) {
  const { Verified, BlackListed, Unset } = olm.LocalTrust;
  return { verified: Verified, refused: BlackListed, 'first-use': Unset }[verdict];
}
