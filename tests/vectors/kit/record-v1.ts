/**
 * Writes `v1.json`: a kit of version 1 by lib/vault/KIT.md alone, with Node's own cryptography where
 * it has any, so that the page and the code check each other. Run once:
 * `npx tsx tests/vectors/kit/record-v1.ts`.
 * @module
 */
import { createHash, createHmac, hkdfSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';

const SECRET = Buffer.from('00112233445566778899aabbccddeeff01234567', 'hex');
const SALT = Buffer.alloc(16, 0x5a);
const MADE_AT = Date.UTC(2026, 6, 1, 9);

/** What version 1 said: accounts as the second copy has them. */
const CONTENT = JSON.stringify([
  {
    record: {
      id: 'of-another-vault',
      network: 'whatsapp',
      identifier: 'me@provider.example',
      providerName: 'Provider',
      uniqueKey: 'me@provider.example',
      createdAt: Date.UTC(2026, 5, 1),
      notices: {},
    },
    state: [{ kind: 'identity', key: '', value: { base64: Buffer.from('key').toString('base64') } }],
  },
]);

/** Each part after its length in 32 bits: how labels are told from what follows them. */
function joined(...parts: readonly (string | Buffer)[]): Buffer {
  return Buffer.concat(
    parts.flatMap((part) => {
      const bytes = Buffer.from(part);
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      return [length, bytes];
    }),
  );
}

function hkdf(secret: Buffer, salt: Buffer, info: Buffer, length: number): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, info, length));
}

const none = Buffer.alloc(0);
const check = hkdf(SECRET, none, joined('rialto/kit/check/1', 'code'), 16);
const key = hkdf(SECRET, SALT, joined('rialto/kit/key/1', 'code'), 32);
const sealing = hkdf(key, none, joined('rialto/kit/content/1'), 56);
const macKey = hkdf(key, none, joined('rialto/kit/header-mac/1'), 32);
const content = Buffer.from(CONTENT);

const head = Buffer.alloc(85);
head.write('RIALTO KIT');
head.writeUInt16BE(1, 10);
head.write('0.1.0', 12);
head.writeUInt8(1, 28);
head.writeBigUInt64BE(BigInt(MADE_AT), 29);
SALT.copy(head, 37);
head.writeUInt32BE(content.length, 65);
check.copy(head, 69);
const digest = createHash('sha256').update(head).digest().subarray(0, 16);
const headBytes = Buffer.concat([head, digest]);
const mac = createHmac('sha256', macKey).update(headBytes).digest();
const bound = joined('rialto/kit/content/1', mac);
const cipher = xchacha20poly1305(sealing.subarray(0, 32), sealing.subarray(32), bound);
const kit = Buffer.concat([headBytes, mac, cipher.encrypt(content)]);

writeFileSync(
  new URL('v1.json', import.meta.url),
  `${JSON.stringify({ code: codeOf(SECRET), madeAt: MADE_AT, kit: kit.toString('base64') }, undefined, 2)}\n`,
);

/** Crockford's base 32 over the secret and 20 bits of a hash. */
function codeOf(secret: Buffer): string {
  const hash = createHash('sha256').update('rialto/kit/code-check/1').update(secret).digest();
  const bits = [...secret, ...hash].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const signs = bits.slice(0, 180).match(/.{5}/g) ?? [];
  const spelled = signs.map((sign) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[Number.parseInt(sign, 2)]);
  return `KIT-${spelled.join('').match(/.{4}/g)?.join('-') ?? ''}`;
}
