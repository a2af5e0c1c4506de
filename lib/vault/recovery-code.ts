/**
 * Recovery codes: 160 random bits and a checksum of 20, in Crockford's base 32, nine groups of
 * four. Made to be written down and read aloud: no I, L, O or U, and case does not matter. What a
 * code is for goes into its checksum, so that one for another thing does not pass for it.
 * @module
 */
import { concatBytes, utf8Encode, type Random } from '@/lib/base';
import { sha256 } from '@/lib/crypto';

import { RECOVERY_CHECK_BITS, RECOVERY_CHECK_LABEL, RECOVERY_CODE_LENGTH } from './consts';
import { VaultError } from './errors';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5;
const GROUP = 4;
const SECRET_SIGNS = (RECOVERY_CODE_LENGTH * 8) / BITS;
const SIGNS = SECRET_SIGNS + RECOVERY_CHECK_BITS / BITS;

/**
 * @param label what the code is for
 * @returns e.g. `7QKM-…` (nine groups), and the secret in it, 20 bytes
 */
export function newRecoveryCode(
  random: Random,
  label: string = RECOVERY_CHECK_LABEL,
): {
  readonly code: string;
  readonly secret: Uint8Array<ArrayBuffer>;
} {
  const secret = random.bytes(RECOVERY_CODE_LENGTH);
  const signs = spell(concatBytes(secret, checksum(secret, label))).slice(0, SIGNS);
  const groups = signs.match(new RegExp(`.{${GROUP}}`, 'g')) ?? [];
  return { code: groups.join('-'), secret };
}

/**
 * @param code as somebody typed it: blanks, dashes and case are their own; O is 0, I and L are 1
 * @throws VaultError `bad-code`
 */
export function parseRecoveryCode(
  code: string,
  label: string = RECOVERY_CHECK_LABEL,
): Uint8Array<ArrayBuffer> {
  const signs = code
    .toUpperCase()
    .replaceAll(/[\s\-–—_.]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  if (signs.length !== SIGNS) throw new VaultError('bad-code', `${signs.length} signs`);
  const bytes = readSigns(signs.slice(0, SECRET_SIGNS));
  const check = spell(checksum(bytes, label)).slice(0, SIGNS - SECRET_SIGNS);
  if (signs.slice(SECRET_SIGNS) !== check) throw new VaultError('bad-code', 'checksum');
  return bytes;
}

/** Says nothing about the secret that its 20 bits of a hash would not: 140 remain. */
function checksum(secret: Uint8Array, label: string): Uint8Array<ArrayBuffer> {
  const digest = sha256(concatBytes(utf8Encode(label), secret));
  return digest.slice(0, 5);
}

/** Whole groups of five bits, the first bit first; a rest that is no group is dropped. */
function spell(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= BITS) {
      bits -= BITS;
      text += ALPHABET[(held >> bits) & 31] ?? '';
    }
  }
  return text;
}

function readSigns(signs: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array((signs.length * BITS) / 8);
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const sign of signs) {
    const value = ALPHABET.indexOf(sign);
    if (value < 0) throw new VaultError('bad-code', 'a sign that codes do not have');
    held = ((held << BITS) | value) & 0xfff;
    bits += BITS;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 0xff;
  }
  return bytes;
}
