/**
 * Whose keys messages go to: first ones at once, later ones of somebody who was compared only at the person's word.
 */
import { describe, expect, it } from 'vitest';

import { keysEvent, meetKey, writeTrust } from '@/lib/networks/xmpp/trust';
import { MAX_KEYS } from '@/lib/networks/xmpp/consts';
import { Overlay } from '@/lib/networks/xmpp/overlay';
import { readTrust } from '@/lib/networks/xmpp/rows';
import { seededRandom } from '../../crypto/seeded-random';

const ANNA = 'anna@example.org';
const random = seededRandom('trust');
const key = (): Uint8Array => random.bytes(32);

function people() {
  const overlay = new Overlay({ get: () => undefined });
  const meets = (deviceId: number, identityKey: Uint8Array) =>
    meetKey(overlay, { jid: ANNA, version: 'omemo-0.3', deviceId, identityKey, now: 1 });
  const decides = (trust: 'verified' | 'refused'): void => {
    const entries = Object.entries(readTrust(overlay, ANNA));
    writeTrust(
      overlay,
      ANNA,
      Object.fromEntries(entries.map(([name, one]) => [name, Object.assign(one, { trust })])),
    );
  };
  return { meets, decides, overlay, event: () => keysEvent(overlay, ANNA) };
}

describe('a key', () => {
  it('of somebody whose keys nobody compared is trusted as it is met, once', () => {
    const { meets, event } = people();
    const first = key();
    expect(meets(1, first)).toEqual({ trust: 'first-use', isNew: true });
    expect(meets(1, first)).toEqual({ trust: 'first-use', isNew: false });
    expect(meets(2, key())).toEqual({ trust: 'first-use', isNew: true });
    expect(event()).toMatchObject({ verified: false, undecided: 0 });
  });

  it('in the place of another one waits for the person’s word', () => {
    const { meets, event } = people();
    meets(1, key());
    expect(meets(1, key())).toEqual({ trust: 'undecided', isNew: true });
    expect(event()).toMatchObject({ verified: false, undecided: 1 });
  });

  it('of somebody who was compared waits as well, and takes the verification from their chat', () => {
    const { meets, decides, event } = people();
    meets(1, key());
    decides('verified');
    expect(event()).toMatchObject({ verified: true, undecided: 0 });
    expect(meets(2, key())).toEqual({ trust: 'undecided', isNew: true });
    expect(event()).toMatchObject({ verified: false, undecided: 1 });
  });

  it('that was refused stays so, and says nothing for or against the others', () => {
    const { meets, decides, event } = people();
    const refused = key();
    meets(1, refused);
    decides('refused');
    expect(meets(1, refused).trust).toBe('refused');
    expect(meets(2, key()).trust).toBe('first-use');
    expect(event()).toMatchObject({ verified: false, undecided: 0 });
  });

  it('beyond what anybody has is neither trusted nor kept', () => {
    const { meets, overlay } = people();
    for (let device = 1; device <= MAX_KEYS; device++) meets(device, key());
    expect(meets(MAX_KEYS + 1, key())).toEqual({ trust: 'undecided', isNew: false });
    expect(Object.keys(readTrust(overlay, ANNA))).toHaveLength(MAX_KEYS);
  });
});
