/**
 * The recovery kit's file: opened by its secret alone, and every flaw told by its name.
 * @module
 */
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { utf8Decode, utf8Encode } from '@/lib/base';
import { lookAtKit, openKit, sealKit, type KitSecret } from '@/lib/vault';
import { MAX_KIT_CONTENT } from '@/lib/vault/consts';
import { newRecoveryCode } from '@/lib/vault/recovery-code';
import { seededRandom } from '../crypto/seeded-random';

const NOW = Date.UTC(2026, 10, 30, 12);
const CONTENT = utf8Encode('{"accounts":["Ana"]}');
const PASSPHRASE = 'zeven kalme zwanen in maart';

let file: Uint8Array<ArrayBuffer>;
let code: string;
let secret: KitSecret;

beforeAll(async () => {
  const kit = await sealKit({
    content: CONTENT,
    lock: { kind: 'code' },
    random: seededRandom('kit'),
    now: NOW,
  });
  file = kit.file;
  code = kit.code ?? '';
  secret = { kind: 'code', code };
});

/** The kit with one byte changed. */
function changed(at: number, by = 1): Uint8Array<ArrayBuffer> {
  const copy = Uint8Array.from(file);
  copy[at] = (copy[at] ?? 0) ^ by;
  return copy;
}

/** The kit with a changed header whose plain digest was made to fit again. */
async function forged(at: number, value: number): Promise<Uint8Array<ArrayBuffer>> {
  const copy = Uint8Array.from(file);
  copy[at] = value;
  const digest = await crypto.subtle.digest('SHA-256', copy.slice(0, HEAD - 16));
  copy.set(new Uint8Array(digest).subarray(0, 16), HEAD - 16);
  return copy;
}

/** bytes before the MAC, by KIT.md */
const HEAD = 101;
const PLACES = { version: 10, kind: 28, madeAt: 29, salt: 37, cost: 53, length: 65, check: 69 };

describe('a recovery kit', () => {
  it('opens by its code, however it is typed, and says when it was made', async () => {
    expect(code).toMatch(/^KIT-(?:[0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/);
    for (const typed of [
      code,
      code.toLowerCase().replaceAll('-', ' '),
      code.slice(4),
      code.replaceAll('-', ''),
    ]) {
      const opened = await openKit(file, { kind: 'code', code: typed });
      expect(opened).toMatchObject({ version: 2, madeAt: NOW });
      expect('content' in opened && utf8Decode(opened.content)).toBe(utf8Decode(CONTENT));
    }
    expect(lookAtKit(file)).toEqual({ madeAt: NOW, opensBy: 'code' });
  });

  it('opens by a passphrase, and by no other', async () => {
    const kit = await sealKit({
      content: CONTENT,
      lock: { kind: 'passphrase', passphrase: PASSPHRASE },
      random: seededRandom('by passphrase'),
      now: NOW,
    });
    expect(kit.code).toBeUndefined();
    expect(lookAtKit(kit.file)).toEqual({ madeAt: NOW, opensBy: 'passphrase' });
    const right = { kind: 'passphrase', passphrase: ` ${PASSPHRASE}` } as const;
    expect(await openKit(kit.file, right)).toMatchObject({ content: CONTENT });
    const wrong = { kind: 'passphrase', passphrase: `${PASSPHRASE}!` } as const;
    expect(await openKit(kit.file, wrong)).toEqual({ problem: 'wrong-secret' });
    expect(await openKit(kit.file, secret)).toEqual({ problem: 'wrong-secret' });
  }, 60_000);

  it('takes no passphrase that would not hold', async () => {
    const lock = { kind: 'passphrase', passphrase: 'short' } as const;
    const kit = sealKit({ content: CONTENT, lock, random: seededRandom('weak'), now: NOW });
    await expect(kit).rejects.toMatchObject({ code: 'weak-passphrase' });
  });

  it('shows nothing of its content, and is another file every time', async () => {
    const again = await sealKit({
      content: CONTENT,
      lock: { kind: 'code' },
      random: seededRandom('again'),
      now: NOW,
    });
    expect(new TextDecoder('latin1').decode(file)).not.toContain('Ana');
    expect(again.file).not.toEqual(file);
    expect(await openKit(again.file, secret)).toEqual({ problem: 'wrong-secret' });
  });

  it('tells a mistyped code from one of another kit, and from one of a lock', async () => {
    const other = newRecoveryCode(seededRandom('lock')).code;
    const mistyped = `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`;
    expect(await openKit(file, { kind: 'code', code: other })).toEqual({ problem: 'lock-code' });
    expect(await openKit(file, { kind: 'code', code: mistyped })).toEqual({ problem: 'bad-code' });
    expect(await openKit(file, { kind: 'code', code: '' })).toEqual({ problem: 'bad-code' });
  });

  it('tells whose version is newer which one it needs, and passes on nothing that is none', async () => {
    const newer = changed(PLACES.version + 1, 2 ^ 3);
    expect(await openKit(newer, secret)).toEqual({ problem: 'newer-kit', needs: '0.1.0' });
    const strange = Uint8Array.from(newer);
    strange.set(utf8Encode('<b>call me</b>'), 12);
    expect(lookAtKit(strange)).toEqual({ problem: 'newer-kit', needs: '' });
  });

  it('refuses a header that is worn, whatever the secret', async () => {
    for (const at of Object.values(PLACES).slice(1))
      expect(await openKit(changed(at), secret)).toEqual({ problem: 'header-changed' });
    expect(await openKit(changed(HEAD - 1), secret)).toEqual({ problem: 'header-changed' });
  });

  it('refuses a header that somebody changed with care', async () => {
    const older = await forged(PLACES.version + 1, 1);
    expect(await openKit(older, secret)).toEqual({ problem: 'header-changed' });
    const redated = await forged(PLACES.madeAt + 7, 0xaa);
    expect(await openKit(redated, secret)).toEqual({ problem: 'header-changed' });
    const salted = await forged(PLACES.salt, 0xaa);
    expect(await openKit(salted, secret)).toEqual({ problem: 'header-changed' });
    const macless = changed(HEAD);
    expect(await openKit(macless, secret)).toEqual({ problem: 'header-changed' });
  });

  it('asks no more of a machine than any header may', async () => {
    const greedy = await forged(PLACES.kind, 2);
    expect(await openKit(greedy, { kind: 'passphrase', passphrase: PASSPHRASE })).toEqual({
      problem: 'header-changed',
    });
  });

  it('tells a damaged content, one cut off and one too long', async () => {
    expect(await openKit(changed(file.length - 1), secret)).toEqual({ problem: 'damaged' });
    expect(await openKit(changed(HEAD + 32), secret)).toEqual({ problem: 'damaged' });
    expect(await openKit(file.slice(0, -1), secret)).toEqual({ problem: 'damaged' });
    expect(await openKit(file.slice(0, 40), secret)).toEqual({ problem: 'damaged' });
    const longer = Uint8Array.from([...file, 0]);
    expect(await openKit(longer, secret)).toEqual({ problem: 'damaged' });
  });

  it('says of any other file that it is none', async () => {
    for (const bytes of [new Uint8Array(0), utf8Encode('%PDF-1.7 and so on, for a while')])
      expect(await openKit(bytes, secret)).toEqual({ problem: 'not-a-kit' });
  });

  it('opens by no file with any byte changed, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(file.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          expect(await openKit(changed(at, by), secret)).toHaveProperty('problem');
        },
      ),
      { seed: 20, numRuns: 400 },
    );
  });

  it('never throws, whatever comes after its first bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (rest) => {
        const bytes = Uint8Array.from([...file.slice(0, 12), ...rest]);
        expect(await openKit(bytes, secret)).toHaveProperty('problem');
      }),
      { seed: 21, numRuns: 400 },
    );
  });

  it('is never larger than what is read again', async () => {
    const random = seededRandom('large');
    const content = new Uint8Array(MAX_KIT_CONTENT + 1);
    const kit = sealKit({ content, lock: { kind: 'code' }, random, now: NOW });
    await expect(kit).rejects.toMatchObject({ code: 'kit-too-large' });
  });
});
