import { describe, expect, it } from 'vitest';

import { fromHex, toHex } from '@/lib/base';

import { expandMessageKeys, stepChain, type ChainKey } from '../../../../lib/protocol/signal/chain';
import { WHATSAPP_V3 } from '../../../../lib/protocol/signal/dialect';

describe('the symmetric chain', () => {
  // The numbers of libsignal's own chain key test (Java ChainKeyTest, version 3).
  const chainKey = fromHex(
    '8ab72d6f4cc5ac0d387eaf463378ddb28edd07385b1cb01250c715982e7ad48f',
  ) as ChainKey;

  it('expands the message keys that libsignal does', () => {
    const keys = expandMessageKeys(WHATSAPP_V3, stepChain(chainKey).seed);
    expect(toHex(keys.cipherKey)).toBe(
      'bf51e9d75e0e31031051f82a2491ffc084fa298b7793bd9db620056febf45217',
    );
    expect(toHex(keys.macKey)).toBe(
      'c6c77d6a73a354337a56435e34607dfe48e3ace14e77314dc6abc172e7a7030b',
    );
  });

  it('moves to the chain key that libsignal does', () => {
    expect(toHex(stepChain(chainKey).chainKey)).toBe(
      '28e8f8fee54b801eef7c5cfb2f17f32c7b334485bbb70fac6ec10342a246d15d',
    );
  });
});
