import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { CodecError, formatJid, parseJid, tryParseJid } from '@/lib/codec';

import { plainJid, SEED, thirdPartyJid } from './arbitraries';

describe('JIDs', () => {
  it('takes an interop address apart, with the integrator as part of who it is', () => {
    expect(parseJid('12-105012705411308:3@interop')).toEqual({
      user: '105012705411308',
      server: 'interop',
      device: 3,
      integrator: 12,
    });
  });

  it('knows that a bare address and device 0 are one device, and writes it bare', () => {
    expect(parseJid('12-105@interop')).toEqual(parseJid('12-105:0@interop'));
    expect(formatJid(parseJid('12-105:0@interop'))).toBe('12-105@interop');
    expect(formatJid(parseJid('77:0@msgr'))).toBe('77@msgr');
    expect(formatJid(parseJid('49:0@s.whatsapp.net'))).toBe('49@s.whatsapp.net');
  });

  it('keeps dashes in the user apart from the integrator', () => {
    expect(parseJid('12-a-b@interop')).toMatchObject({ integrator: 12, user: 'a-b' });
    expect(parseJid('49-16@g.us')).toEqual({ user: '49-16', server: 'g.us', device: 0 });
  });

  it('gives every address back as it was', () => {
    fc.assert(
      fc.property(fc.oneof(plainJid, thirdPartyJid), (text) => {
        const jid = parseJid(text);
        expect(formatJid(jid)).toBe(text);
        expect(parseJid(formatJid(jid))).toEqual(jid);
      }),
      { seed: SEED },
    );
  });

  it.each([
    ['no server', '105012705411308'],
    ['an unknown server', 'anna@example.org'],
    ['two servers', 'a@b@g.us'],
    ['no integrator', '105012705411308@interop'],
    ['an integrator with a leading zero', '012-105@interop'],
    ['an integrator over 16 bits', '65536-105@interop'],
    ['an integrator without a user', '12-@interop'],
    ['a device over 16 bits', '12-105:65536@interop'],
    ['a device over 8 bits where there are 8', '49:256@s.whatsapp.net'],
    ['a device that is no number', '49:x@s.whatsapp.net'],
    ['a device spelled in another way', '49:01@s.whatsapp.net'],
    ['an empty device', '49:@s.whatsapp.net'],
    ['two devices', '49:1:2@s.whatsapp.net'],
    ['a device on a group', '49-16:1@g.us'],
    ['a device of nobody', ':3@s.whatsapp.net'],
    ['an agent, which other readers drop', '49.1:2@s.whatsapp.net'],
    ['an agent in the other spelling', '49_1@s.whatsapp.net'],
    ['nobody at Messenger', '@msgr'],
  ])('refuses %s', (_, text) => {
    expect(tryParseJid(text)).toBeUndefined();
    expect(() => parseJid(text)).toThrow(new CodecError('bad-jid'));
  });

  it('refuses to format what it would not parse', () => {
    const interop = { user: '105', server: 'interop', device: 0 };
    expect(() => formatJid(interop)).toThrow(CodecError);
    expect(() => formatJid({ ...interop, integrator: 70_000 })).toThrow(CodecError);
    expect(() => formatJid({ user: '1', server: 'lid', device: 0, integrator: 12 })).toThrow(
      CodecError,
    );
    expect(() => formatJid({ user: '1:2', server: 'lid', device: 0 })).toThrow(CodecError);
    expect(() => formatJid({ user: '1', server: 'lid', device: 1.5 })).toThrow(CodecError);
  });

  it('says nothing of the address in its error', () => {
    expect(() => parseJid('4915112345678@example.org')).toThrow(/^bad-jid$/);
  });
});
