/**
 * Meetings of two devices, and outcomes as text.
 * @module
 */
import { toHex, utf8Decode, utf8Encode } from '@/lib/base';
import { encodeSession, encodeSessionHead, SignalError, type Dialect } from '@/lib/protocol/signal';

import { seededRandom } from '../../crypto/seeded-random';
import { Device, type Letter } from './device';

export type Two = { readonly alice: Device; readonly bob: Device };

/** Alice has Bob's bundle and a session; Bob knows nothing yet. */
export async function aliceBegins(
  seed: string,
  withOneTimePreKey = true,
  dialect?: Dialect,
): Promise<Two> {
  const random = seededRandom(seed);
  const given = dialect && { dialect };
  const [alice, bob] = [new Device(random, given), new Device(random, given)];
  await alice.start(await bob.publish(withOneTimePreKey));
  return { alice, bob };
}

/** Both have written and read once. */
export async function twoTalking(seed: string, dialect?: Dialect): Promise<Two> {
  const two = await aliceBegins(seed, true, dialect);
  await says(two.alice, two.bob, 'hello');
  await says(two.bob, two.alice, 'hello you');
  return two;
}

export async function write(from: Device, text: string): Promise<Letter> {
  return from.encrypt(utf8Encode(text));
}

export async function read(to: Device, letter: Letter): Promise<string> {
  return utf8Decode(await to.decrypt(letter));
}

/** Written and read at once. @throws where another text was read */
export async function says(from: Device, to: Device, text: string): Promise<void> {
  const got = await read(to, await write(from, text));
  if (got !== text) throw new Error('another text than was sent');
}

/** The text of a letter, or the code of its refusal; a refusal must leave the device as it was. */
export async function outcome(to: Device, letter: Letter): Promise<string> {
  const before = fingerprint(to);
  try {
    return await read(to, letter);
  } catch (error) {
    if (!(error instanceof SignalError)) throw error;
    if (fingerprint(to) !== before)
      throw new Error('a refused message changed the session', { cause: error });
    return error.code;
  }
}

/** All that a device would have stored. */
export function fingerprint(device: Device): string {
  const keys = [...device.oneTimePreKeys.keys()].join();
  if (!device.record) return `${keys}/`;
  if (!device.keepsApart) return `${keys}/${toHex(encodeSession(device.record))}`;
  const entries = [...device.entries].map(([name, value]) => `${name}=${toHex(value)}`);
  return `${keys}/${toHex(encodeSessionHead(device.record))}/${entries.join()}`;
}
