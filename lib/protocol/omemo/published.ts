/**
 * What a person publishes of their devices, in both versions: the list, and each device's bundle (XEP-0384 0.9.1 §5.3,
 * 0.3 §4.2 and §4.3). What is read here is a claim until a signature has held, which starting a session checks.
 * @module
 */
import { concatBytes, toBase64, type Random } from '@/lib/base';
import { xml, xmlChild, xmlChildren, type XmlElement } from '@/lib/codec';
import type {
  OneTimePreKey,
  PreKeyBundle,
  SignedPreKey,
  LocalIdentity,
} from '@/lib/protocol/signal';
import { MAX_BUNDLE_PRE_KEYS, MAX_DEVICES } from './consts';
import { bytesOf, deviceIdOf } from './encrypted-element';
import { OmemoError } from './errors';
import { dialectOf, OMEMO_NS, type OmemoVersion } from './version';

/** The type byte of libsignal's spelling, which 0.3 uses. */
const TYPE_X25519 = Uint8Array.of(5);

export function writeDeviceList(version: OmemoVersion, deviceIds: readonly number[]): XmlElement {
  const ns = OMEMO_NS[version];
  const devices = deviceIds.map((id) => xml('device', ns, { id: String(id) }));
  return xml(version === 'omemo-2' ? 'devices' : 'list', ns, {}, ...devices);
}

/**
 * @param element the `<devices/>` or `<list/>`
 * @returns each id once, the first `MAX_DEVICES` of them; ids that are none are left out
 */
export function readDeviceList(version: OmemoVersion, element: XmlElement): readonly number[] {
  const ids = new Set<number>();
  for (const { attrs } of xmlChildren(element, 'device', OMEMO_NS[version])) {
    if (ids.size >= MAX_DEVICES) break;
    const id = idOrNothing(attrs['id']);
    if (id !== undefined) ids.add(id);
  }
  return [...ids];
}

function idOrNothing(text: string | undefined): number | undefined {
  try {
    return deviceIdOf(text);
  } catch {
    return undefined;
  }
}

export type OwnBundle = {
  readonly identity: LocalIdentity;
  readonly signedPreKey: SignedPreKey;
  readonly oneTimePreKeys: readonly OneTimePreKey[];
};

/** Element names of the two versions, in the same order. */
const NAMES = {
  'omemo-2': {
    signed: 'spk',
    signedId: 'id',
    signature: 'spks',
    identity: 'ik',
    preKeys: 'prekeys',
    preKey: 'pk',
    preKeyId: 'id',
  },
  'omemo-0.3': {
    signed: 'signedPreKeyPublic',
    signedId: 'signedPreKeyId',
    signature: 'signedPreKeySignature',
    identity: 'identityKey',
    preKeys: 'prekeys',
    preKey: 'preKeyPublic',
    preKeyId: 'preKeyId',
  },
} as const satisfies Record<OmemoVersion, Readonly<Record<string, string>>>;

export function writeBundle(version: OmemoVersion, own: OwnBundle): XmlElement {
  const [ns, names] = [OMEMO_NS[version], NAMES[version]];
  const { identity, signedPreKey, oneTimePreKeys } = own;
  const key = (bytes: Uint8Array): string => toBase64(spell(version, bytes));
  const signedId = { [names.signedId]: String(signedPreKey.id) };
  const preKeys = oneTimePreKeys.map(({ id, keyPair }) =>
    xml(names.preKey, ns, { [names.preKeyId]: String(id) }, key(keyPair.publicKey)),
  );
  return xml(
    'bundle',
    ns,
    {},
    xml(names.signed, ns, signedId, key(signedPreKey.keyPair.publicKey)),
    xml(names.signature, ns, {}, toBase64(signedPreKey.signature)),
    xml(names.identity, ns, {}, key(dialectOf(version).identity.ours(identity))),
    xml(names.preKeys, ns, {}, ...preKeys),
  );
}

/**
 * @param element the `<bundle/>`
 * @returns it with one of its one-time pre-keys, drawn at random (XEP-0384 §5.4), where it has any
 * @throws OmemoError 'bad-bundle' | 'bad-element'
 */
export function readBundle(
  version: OmemoVersion,
  element: XmlElement,
  random: Random,
): PreKeyBundle {
  const [ns, names] = [OMEMO_NS[version], NAMES[version]];
  const only = (name: string): XmlElement => {
    const [found, ...others] = xmlChildren(element, name, ns);
    if (found === undefined || others.length > 0) throw new OmemoError('bad-bundle', name);
    return found;
  };
  const signed = only(names.signed);
  const preKeys = xmlChildren(xmlChild(element, names.preKeys, ns), names.preKey, ns);
  if (preKeys.length > MAX_BUNDLE_PRE_KEYS) throw new OmemoError('bad-bundle', 'pre-keys');
  // In libsignal's wire the id 0 says that there is none.
  const usable = preKeys.filter(({ attrs }) => preKeyIdOf(attrs[names.preKeyId]) !== 0);
  const drawn = usable[draw(random, usable.length)];
  return {
    registrationId: 0,
    identityKey: read(version, only(names.identity)),
    signedPreKey: {
      id: preKeyIdOf(signed.attrs[names.signedId]),
      publicKey: read(version, signed),
      signature: bytesOf(only(names.signature)),
    },
    oneTimePreKey: drawn && {
      id: preKeyIdOf(drawn.attrs[names.preKeyId]),
      publicKey: read(version, drawn),
    },
  };
}

function spell(version: OmemoVersion, key: Uint8Array): Uint8Array {
  return version === 'omemo-2' ? key : concatBytes(TYPE_X25519, key);
}

function read(version: OmemoVersion, element: XmlElement): Uint8Array<ArrayBuffer> {
  const bytes = bytesOf(element);
  const bare = version === 'omemo-2' ? bytes : bytes.slice(1);
  if (bare.length !== 32 || (bare !== bytes && bytes[0] !== TYPE_X25519[0]))
    throw new OmemoError('bad-bundle', 'a key');
  return bare;
}

function preKeyIdOf(text: string | undefined): number {
  const id = /^\d{1,10}$/.test(text ?? '') ? Number(text) : Number.NaN;
  if (!(id < 2 ** 32)) throw new OmemoError('bad-bundle', 'pre-key id');
  return id;
}

/** @returns a number below `count`, each as likely but for one part in four thousand millions */
function draw(random: Random, count: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = random.bytes(4);
  return count === 0 ? 0 : (((a << 24) | (b << 16) | (c << 8) | d) >>> 0) % count;
}
