import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublicHost } from '@/lib/platform/public-host';

const hostOf = (address: string): string => new URL(`https://${address}/`).hostname;

describe('a host is of the public internet', () => {
  it.each([
    ['example.org'],
    ['www.example.co.uk'],
    ['xn--bcher-kva.example'],
    ['8.8.8.8'],
    ['100.128.0.1'],
    ['172.32.0.1'],
    ['[2a00:1450:4001:81c::200e]'],
    ['[2001:4860:4860::8888]'],
  ])('%s', (address) => {
    expect(isPublicHost(hostOf(address))).toBe(true);
  });
});

describe('a host is not of the public internet', () => {
  it.each([
    ['localhost'],
    ['localhost.'],
    ['router'],
    ['printer.local'],
    ['nas.home.arpa'],
    ['wiki.internal'],
    ['a.localhost'],
    ['127.0.0.1'],
    ['127.1'],
    ['0x7f000001'],
    ['2130706433'],
    ['10.1.2.3'],
    ['172.16.0.1'],
    ['192.168.1.1'],
    ['169.254.169.254'],
    ['100.64.0.1'],
    ['0.0.0.0'],
    ['224.0.0.1'],
    ['255.255.255.255'],
    ['[::1]'],
    ['[::]'],
    ['[::ffff:127.0.0.1]'],
    ['[::ffff:8.8.8.8]'],
    ['[fe80::1]'],
    ['[fd00::1]'],
    ['[2001:db8::1]'],
    ['[2002:7f00:1::]'],
    ['[64:ff9b::7f00:1]'],
    ['[ff02::1]'],
  ])('%s', (address) => {
    expect(isPublicHost(hostOf(address))).toBe(false);
  });

  it('whatever number of a private range it is', () => {
    fc.assert(
      fc.property(fc.nat(255), fc.nat(255), fc.nat(255), (a, b, c) => {
        for (const start of ['10', '127', '0'])
          expect(isPublicHost(hostOf(`${start}.${a}.${b}.${c}`))).toBe(false);
        expect(isPublicHost(hostOf(`192.168.${b}.${c}`))).toBe(false);
      }),
    );
  });
});
