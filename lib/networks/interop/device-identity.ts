/**
 * Whether a further device is its owner's: WhatsApp's signed device identities, as open clients have them (two
 * signatures under prefixes 06 00 and 06 01). The first device's identity key signs that of each further one, and that
 * one signs back, so that a server can add none by itself. Must not know rows or stanzas.
 * @module
 */
import { concatBytes, equalBytes } from '@/lib/base';
import { CodecError, defineMessage, field } from '@/lib/codec';
import { xeddsaVerify } from '@/lib/crypto';
import { MAX_DEVICE_IDENTITY_BYTES } from './consts';

const SignedDeviceIdentity = defineMessage({
  details: field.bytes(1),
  accountKey: field.bytes(2),
  accountSignature: field.bytes(3),
  deviceSignature: field.bytes(4),
});

const ACCOUNT_PREFIX = Uint8Array.of(6, 0);
const DEVICE_PREFIX = Uint8Array.of(6, 1);

/**
 * @param signed the bytes of a `<device-identity/>`
 * @param keys `device`: the identity key (32 bytes) that is to be its owner's; `account`: that of their first device,
 * where it is known
 * @returns the key of the first device that vouches for it, which may be another one than `keys.account` where the
 * bytes name one; undefined where nothing holds
 */
export function vouchingKey(
  signed: Uint8Array | undefined,
  keys: { readonly device: Uint8Array; readonly account: Uint8Array | undefined },
): Uint8Array | undefined {
  const { details, accountKey, accountSignature, deviceSignature } = read(signed);
  const account = keyOf(accountKey) ?? keys.account;
  if (details === undefined || account === undefined) return undefined;
  if (accountSignature === undefined || deviceSignature === undefined) return undefined;
  // A device that vouches for itself is no further device.
  if (equalBytes(account, keys.device)) return undefined;
  const told = concatBytes(ACCOUNT_PREFIX, details, keys.device);
  if (!xeddsaVerify(account, told, accountSignature)) return undefined;
  const answered = concatBytes(DEVICE_PREFIX, details, keys.device, account);
  return xeddsaVerify(keys.device, answered, deviceSignature) ? account : undefined;
}

function read(signed: Uint8Array | undefined) {
  if (signed === undefined || signed.length > MAX_DEVICE_IDENTITY_BYTES) return {};
  try {
    return SignedDeviceIdentity.decode(signed);
  } catch (error) {
    if (error instanceof CodecError) return {};
    throw error;
  }
}

/** A copy of 32 bytes; clients write an empty key where they leave it out. */
function keyOf(bytes: Uint8Array | undefined): Uint8Array | undefined {
  return bytes?.length === 32 ? Uint8Array.from(bytes) : undefined;
}
