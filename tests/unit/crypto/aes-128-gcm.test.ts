import { createHash, createHmac, pbkdf2Sync } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { fromHex, toHex, utf8Encode } from '@/lib/base';
import {
  aes128GcmOpen,
  aes128GcmSeal,
  DIGESTS,
  namedDigest,
  namedHmac,
  namedPbkdf2,
} from '@/lib/crypto';

import { codeThrownBy, outcomeOf } from './expect-code';
import { eachWycheproof } from './wycheproof';

describe('AES-128-GCM', () => {
  const cases = eachWycheproof('aes_gcm').filter(
    ({ group, test }) =>
      group.keySize === 128 && (group.ivSize === 96 || group.ivSize === 128) && test.aad === '',
  );

  it('opens every valid Wycheproof case and refuses every invalid one', () => {
    expect(cases.length).toBeGreaterThan(30);
    for (const { test } of cases) {
      const sealed = fromHex(test.ct! + test.tag!);
      const opened = outcomeOf(() =>
        toHex(aes128GcmOpen(fromHex(test.key!), fromHex(test.iv!), sealed)),
      );
      expect(opened, `case ${test.tcId}`).toBe(test.result === 'valid' ? test.msg : 'bad-tag');
    }
  });

  it('seals as those cases have it, with 12 bytes of nonce only', () => {
    for (const { group, test } of cases.filter((each) => each.test.result === 'valid')) {
      const seal = () =>
        toHex(aes128GcmSeal(fromHex(test.key!), fromHex(test.iv!), fromHex(test.msg!)));
      expect(outcomeOf(seal)).toBe(group.ivSize === 96 ? test.ct! + test.tag! : 'bad-length');
    }
    expect(
      codeThrownBy(() => aes128GcmSeal(new Uint8Array(32), new Uint8Array(12), new Uint8Array())),
    ).toBe('bad-length');
  });
});

describe.each(DIGESTS)('%s', (name) => {
  const node = name.replace('-', '').toLowerCase();
  const [key, message] = [utf8Encode('a key'), utf8Encode('a message')];

  it('hashes, authenticates and stretches as Node does', async () => {
    expect(toHex(await namedDigest(name, message))).toBe(
      createHash(node).update(message).digest('hex'),
    );
    expect(toHex(await namedHmac(name, key, message))).toBe(
      createHmac(node, key).update(message).digest('hex'),
    );
    const bytes = createHash(node).digest().length;
    expect(toHex(await namedPbkdf2(name, key, { salt: message, iterations: 77 }))).toBe(
      pbkdf2Sync(key, message, 77, bytes, node).toString('hex'),
    );
  });
});
