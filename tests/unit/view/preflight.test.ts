import { risksIn } from '@/lib/view/preflight';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** A card's number with its last digit set right. */
function withLuhn(digits: readonly number[]): string {
  const sum = digits
    .toReversed()
    .reduce(
      (total, digit, at) =>
        total + (at % 2 === 1 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2),
      0,
    );
  return [...digits, (10 - (sum % 10)) % 10].join('');
}

function withCheckDigits(country: string, rest: string): string {
  const numbers = Array.from(`${rest}${country}00`)
    .map((sign) => Number.parseInt(sign, 36).toString())
    .join('');
  const check = 98n - (BigInt(numbers) % 97n);
  return `${country}${check.toString().padStart(2, '0')}${rest}`;
}

const digit = fc.integer({ min: 0, max: 9 });
const digits = (length: number) => fc.array(digit, { minLength: length, maxLength: length });

describe('what a person may not want to send', () => {
  it.each<[string, string]>([
    ['iban', 'DE89 3704 0044 0532 0130 00'],
    ['iban', 'my account: fr1420041010050500013M02606, thanks'],
    ['iban', 'NL91-ABNA-0417-1643-00.'],
    ['card', '4111 1111 1111 1111'],
    ['card', 'use 378282246310005 until 12/29'],
    ['card', '5555-5555-5555-4444'],
    ['private-key', '-----BEGIN OPENSSH PRIVATE KEY-----\nb3Blbn'],
    ['private-key', '-----BEGIN RSA PRIVATE KEY-----'],
    ['private-key', '-----BEGIN PGP PRIVATE KEY BLOCK-----'],
    ['private-key', '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ'],
    ['private-key', 'e9873d79c6d87dc0fb6a5778633389f4453213303da61f20bd67fc233aa33262'],
    ['private-key', `ghp_${'a1B2'.repeat(9)}`],
    ['password', 'password: hunter22'],
    ['password', 'Das Passwort ist Blume-77x'],
    ['password', 'כלומר סיסמה: abc-1234'],
    ['password', 'xK9!fQ2m#Zr7'],
    ['password', 'xK9fQ2mZr7LpW4'],
  ])('is told as %s: %s', (risk, text) => {
    expect(risksIn(text)).toContain(risk);
  });

  it.each<[string, string]>([
    ['a telephone number', '+49 30 5550 1947 11'],
    ['a telephone number with many digits', '+39 041 555 0123 4567'],
    ['a national telephone number', '0041 44 668 18 00'],
    ['an order', 'Order 302-4471120-9938714'],
    ['an order of sixteen digits', 'Bestellung 1234567890123456'],
    ['a parcel', 'JD014600006281234567'],
    ['a parcel of DHL', '00340434161094022115'],
    ['a sentence', 'I will be there at 7, bring the boat keys!'],
    ['a name with digits', 'iPhone15Pro'],
    ['a file', 'Holiday_Photos_2024-07-12.ZIP'],
    ['an address', 'https://example.org/a8B3xY9#Zk2!p?Q=77aB'],
    ['a mail address', 'Anna.Moretti+77@Example.org'],
    ['talk about passwords', 'I forgot my password again'],
    ['talk about passwords', 'Your password must be changed'],
    ['talk about passwords', 'Das Passwort vergessen?'],
    ['a checksum', `sha256: ${'ab12'.repeat(16)}`],
    ['a transaction', `tx 0x${'ab12'.repeat(16)}`],
    ['a number of 64 digits', '1234567890'.repeat(6) + '1234'],
    ['a public key', '-----BEGIN PUBLIC KEY-----'],
    ['laughter', 'HAHAHAHAHAhahahaha'],
    ['a date', '2026-11-30T16:05:00Z'],
    ['a book', 'ISBN 978-3-16-148410-0'],
    ['an IBAN that does not hold', 'DE89 3704 0044 0532 0130 01'],
    ['zeros', '0000 0000 0000 0000'],
    ['Greek', 'Καλημέρα, τι κάνεις σήμερα;'],
    ['an emoji', '👩‍👩‍👧‍👦🎉🎉🎉🎉'],
  ])('is not %s: %s', (_what, text) => {
    expect(risksIn(text)).toEqual([]);
  });

  it('is every card number of the large issuers, however it is grouped', () => {
    const separator = fc.constantFrom('', ' ', '-');
    fc.assert(
      fc.property(digits(11), separator, (rest, between) => {
        fc.pre(new Set(rest).size > 1);
        const number = withLuhn([4, 5, 3, 2, ...rest]);
        const grouped = number.match(/.{4}/g)?.join(between) ?? '';
        expect(risksIn(`(${grouped})`)).toContain('card');
      }),
    );
  });

  it('is no card number with one digit wrong', () => {
    fc.assert(
      fc.property(digits(11), fc.nat(15), fc.integer({ min: 1, max: 9 }), (rest, at, by) => {
        const number = Array.from(withLuhn([4, 5, 3, 2, ...rest]));
        number[at] = String((Number(number[at]) + by) % 10);
        expect(risksIn(number.join(''))).not.toContain('card');
      }),
    );
  });

  it('is every IBAN, and none with two signs changed round', () => {
    fc.assert(
      fc.property(digits(18), fc.nat(16), (rest, at) => {
        const iban = withCheckDigits('DE', rest.join(''));
        expect(risksIn(iban.match(/.{1,4}/g)?.join(' ') ?? '')).toContain('iban');
        const signs = Array.from(iban);
        const [left, right] = [signs[at + 4], signs[at + 5]];
        fc.pre(left !== right && left !== undefined && right !== undefined);
        signs.splice(at + 4, 2, right, left);
        expect(risksIn(signs.join(''))).not.toContain('iban');
      }),
    );
  });

  it('is found in no time in whatever is pasted', () => {
    const floods = [
      'DE12 '.repeat(4_000),
      '4 '.repeat(10_000),
      'passwort '.repeat(2_500),
      'aA1'.repeat(7_000),
      '@'.repeat(20_000),
      '-----BEGIN '.repeat(2_000),
      'www.'.repeat(5_000),
    ];
    for (const flood of floods) {
      const start = performance.now();
      risksIn(flood);
      expect(performance.now() - start).toBeLessThan(200);
    }
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(risksIn(text)).toBeInstanceOf(Array);
      }),
    );
  });
});
