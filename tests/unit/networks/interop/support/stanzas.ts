/**
 * Taking stanzas apart to spoil them.
 * @module
 */
import type { StanzaInput } from '@/lib/codec';

/** The `<enc>` of a message that is about to be sent. */
export function encOf(message: StanzaInput): {
  readonly attrs: Readonly<Record<string, string | undefined>>;
  readonly bytes: Uint8Array;
} {
  const { content } = message;
  const enc = Array.isArray(content) ? (content as readonly StanzaInput[])[0] : undefined;
  if (enc === undefined || !(enc.content instanceof Uint8Array)) throw new Error('no enc');
  return { attrs: enc.attrs ?? {}, bytes: enc.content };
}

/** The same message with another `<enc>`. */
export function withEnc(
  message: StanzaInput,
  change: { readonly attrs?: Readonly<Record<string, string>>; readonly bytes?: Uint8Array },
): StanzaInput {
  const { attrs, bytes } = encOf(message);
  const enc = { tag: 'enc', attrs: { ...attrs, ...change.attrs }, content: change.bytes ?? bytes };
  return { ...message, content: [enc] };
}
