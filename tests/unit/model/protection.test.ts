/**
 * The protection record: what counts as below the Signal protocol.
 * @module
 */
import { describe, expect, it } from 'vitest';
import { protectionBy, weaknessesOf, type ProtectionRecord } from '@/lib/model';
import { createInteropNetwork } from '@/lib/networks/interop';

const SIGNAL: ProtectionRecord = {
  protocol: 'Signal',
  readers: 'other-end',
  forwardSecrecy: true,
  postCompromiseSecurity: true,
  authentication: 'comparable-keys',
  evidence: [],
};
const stored = { kind: 'end-to-end', protocol: 'signal-v3', verified: true } as const;

describe('the protection record', () => {
  it.each([
    [{ readers: 'servers' }, 'servers-read'],
    [{ forwardSecrecy: false }, 'no-forward-secrecy'],
    [{ postCompromiseSecurity: false }, 'no-post-compromise-security'],
    [{ authentication: 'server' }, 'no-authentication'],
    [{ authentication: 'none' }, 'no-authentication'],
  ] as const)('counts %o as below the Signal protocol', (lack, weakness) => {
    const record: ProtectionRecord = { ...SIGNAL, ...lack };
    expect(weaknessesOf(record)).toEqual([weakness]);
    expect(protectionBy(record, stored, false)).toEqual({
      kind: 'weaker',
      weaknesses: [weakness],
      accepted: false,
      verified: true,
    });
  });

  it('leaves a chat of the Signal protocol as its row says', () => {
    expect(protectionBy(SIGNAL, stored, false)).toBe(stored);
  });

  it.each(['whatsapp', 'messenger'] as const)('is declared by %s, with evidence', (id) => {
    const { protection } = createInteropNetwork({ id, loopbackAllowed: false });
    expect(weaknessesOf(protection)).toEqual([]);
    expect(protection.evidence.length).toBeGreaterThan(0);
    for (const { claim, source, date } of protection.evidence) {
      expect(claim).not.toBe('');
      expect(source).not.toBe('');
      expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});
