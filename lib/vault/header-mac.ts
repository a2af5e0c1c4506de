/**
 * The header's seal: whoever has not the data key cannot add a lock, change what an old one is
 * sealed to, or lengthen the time until the vault locks.
 * @module
 */
import { wipe } from '@/lib/base';
import { equalConstantTime, hmacSha256 } from '@/lib/crypto';

import { joinUnambiguously } from './bytes';
import { HEADER_MAC_INFO } from './consts';
import { VaultError } from './errors';
import type { VaultHeader, Wrap } from './header';
import { deriveKey } from './keys';
import { lockBytes } from './lock-wrap';

export function withMac(header: Omit<VaultHeader, 'mac'>, dataKey: Uint8Array): VaultHeader {
  return { ...header, mac: macOf(header, dataKey) };
}

/** @throws VaultError `bad-header` */
export function requireMac(header: VaultHeader, dataKey: Uint8Array): void {
  if (!equalConstantTime(header.mac, macOf(header, dataKey)))
    throw new VaultError('bad-header', 'mac');
}

function macOf(header: Omit<VaultHeader, 'mac'>, dataKey: Uint8Array): Uint8Array<ArrayBuffer> {
  const key = deriveKey(dataKey, HEADER_MAC_INFO);
  const { version, generation, wraps, keys, settings, filling, receiveKey } = header;
  const { idleMinutes, badge } = settings;
  const mac = hmacSha256(
    key,
    joinUnambiguously([
      String(version),
      String(generation),
      joinUnambiguously(wraps.map(wrapBytes)),
      keys,
      String(idleMinutes),
      filling?.previous ?? '',
      // Later than the first headers: named, and nothing where such a header has nothing.
      ...(receiveKey === undefined ? [] : ['receive-key', receiveKey]),
      ...(badge === 'nothing' ? [] : ['badge', badge]),
    ]),
  );
  wipe(key);
  return mac;
}

/** An open wrap's CryptoKey cannot be read; what it must give is checked by opening it. */
function wrapBytes(wrap: Wrap): Uint8Array<ArrayBuffer> {
  if (wrap.kind === 'open') return joinUnambiguously(['open', wrap.nonce, wrap.ciphertext]);
  return joinUnambiguously([lockBytes(wrap), wrap.ephemeralKey, wrap.ciphertext]);
}
