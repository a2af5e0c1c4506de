/**
 * Generated stanzas and what they are compared by. Seeds are fixed: a failure is the same tomorrow.
 * @module
 */
import fc from 'fast-check';

import type { StanzaNode } from '@/lib/codec';

export const SEED = 20_260_601;

const digits = fc.stringMatching(/^[1-9][0-9]{0,14}$/);
const device = fc.integer({ min: 1, max: 255 });
const wideDevice = fc.integer({ min: 0, max: 65_535 });

function withDevice(user: string, device: number, server: string): string {
  return device === 0 ? `${user}@${server}` : `${user}:${device}@${server}`;
}

/** Addresses whose wire form all codecs write alike. */
export const plainJid: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(digits, fc.constantFrom('s.whatsapp.net', 'lid', 'g.us', 'newsletter', 'bot', 'c.us'))
    .map(([user, server]) => `${user}@${server}`),
  fc
    .tuple(digits, device, fc.constantFrom('s.whatsapp.net', 'lid', 'hosted', 'hosted.lid'))
    .map(([user, device, server]) => withDevice(user, device, server)),
  fc.tuple(digits, digits).map(([first, second]) => `${first}-${second}@g.us`),
  fc.constant('status@broadcast'),
);

/** Addresses of which each codec gets something wrong. */
export const thirdPartyJid: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(digits, wideDevice).map(([user, device]) => withDevice(user, device, 'msgr')),
  fc
    .tuple(
      fc.integer({ min: 0, max: 65_535 }),
      fc.stringMatching(/^[a-z0-9._-]{1,20}$/),
      wideDevice,
    )
    .map(([integrator, user, device]) => withDevice(`${integrator}-${user}`, device, 'interop')),
  digits.map((user) => `${user}@hosted`),
);

/** Texts of every form: tokens of both sizes, packed, raw, and some that are nearly one of these. */
export const plainText: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom('receipt', 'message', 'read-self', 'reject', '64', '1724', 's.whatsapp.net'),
    fc.stringMatching(/^[0-9.-]{1,130}$/),
    fc.stringMatching(/^[0-9A-F]{1,130}$/),
    fc.stringMatching(/^[0-9A-Ga-f]{1,20}$/),
    fc
      .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
      .filter((text) => !text.includes('@')),
  )
  .filter((text) => !STREAM_TOKENS.has(text) && !(text in {}));

/** Texts that a foreign writer treats as something else: it opens and closes streams in attributes. */
const STREAM_TOKENS: ReadonlySet<string> = new Set(['xmlstreamstart', 'xmlstreamend']);

const bytes = fc.uint8Array({ maxLength: 300 });

/**
 * Whole stanzas with these addresses among their attributes.
 * @param leastChildren 1 for peers that read an empty list as no content
 */
export function stanzas(jid: fc.Arbitrary<string>, leastChildren = 0): fc.Arbitrary<StanzaNode> {
  const value = fc.oneof(plainText, jid);
  const attrs = fc.dictionary(plainText, value, { maxKeys: 5, noNullPrototype: true });
  return fc.letrec<{ node: StanzaNode }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      fc.record({ tag: plainText, attrs }),
      fc.record({ tag: plainText, attrs, content: bytes }),
      fc.record({
        tag: plainText,
        attrs,
        content: fc.array(tie('node'), { minLength: leastChildren, maxLength: 4 }),
      }),
    ),
  })).node;
}

type Comparable = { tag: string; attrs: Record<string, string>; content?: string | Comparable[] };

/** A stanza of any codec as plain values: bytes as hex, attributes through `spell`. */
export function comparable(
  node: {
    readonly tag: string;
    readonly attrs: Readonly<Record<string, string>>;
    readonly content?: unknown;
  },
  spell: (value: string) => string = (value) => value,
): Comparable {
  const attrs = Object.fromEntries(
    Object.entries(node.attrs).map(([name, value]) => [name, spell(value)]),
  );
  const { content } = node;
  if (content === undefined || content === null) return { tag: node.tag, attrs };
  if (Array.isArray(content))
    return { tag: node.tag, attrs, content: content.map((child) => comparable(child, spell)) };
  const raw = typeof content === 'string' ? Buffer.from(content, 'utf8') : (content as Uint8Array);
  return { tag: node.tag, attrs, content: Buffer.from(raw).toString('hex') };
}
