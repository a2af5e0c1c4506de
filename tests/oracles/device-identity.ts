/**
 * A device that is signed by its owner's first one, as WhatsApp's users have them: npm `baileys`' protobufs and
 * prefixes, signatures by npm `whatsapp-rust-bridge`.
 * @module
 */
import { proto, WA_ADV_ACCOUNT_SIG_PREFIX, WA_ADV_DEVICE_SIG_PREFIX } from 'baileys';

export interface DeviceSigner {
  /** 32 bytes */
  readonly identityKey: Uint8Array;
  /** @returns 64 bytes (XEdDSA) */
  sign(message: Uint8Array): Uint8Array;
}

/**
 * @param options.keyIndex the number under which the first device lists it
 * @param options.withKey whether the first device's key is told along
 * @returns the bytes of a `<device-identity/>`
 */
export function signForeignDevice(
  account: DeviceSigner,
  device: DeviceSigner,
  { keyIndex, withKey = true }: { readonly keyIndex: number; readonly withKey?: boolean },
): Uint8Array {
  const details = proto.ADVDeviceIdentity.encode({ rawId: 1, timestamp: 1, keyIndex }).finish();
  const told = Buffer.concat([WA_ADV_ACCOUNT_SIG_PREFIX, details, device.identityKey]);
  const accountSignature = account.sign(told);
  const deviceSignature = device.sign(
    Buffer.concat([WA_ADV_DEVICE_SIG_PREFIX, details, device.identityKey, account.identityKey]),
  );
  const key = withKey ? { accountSignatureKey: account.identityKey } : {};
  const signed = { details, accountSignature, deviceSignature, ...key };
  return proto.ADVSignedDeviceIdentity.encode(signed).finish();
}
