/**
 * JSON in which bytes are spelled as `{"base64": "…"}`. For what is sealed or signed as a text; an
 * object of somebody's with that one key would be taken for bytes, so no noun here has it.
 * @module
 */
import { fromBase64, toBase64 } from './bytes';

export function stringifyWithBytes(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    part instanceof Uint8Array ? { base64: toBase64(part) } : part,
  );
}

/** @throws SyntaxError where it is no JSON, or bytes are misspelled */
export function parseWithBytes(text: string): unknown {
  return JSON.parse(text, (_name, part: unknown) => {
    if (typeof part !== 'object' || part === null || !('base64' in part)) return part;
    return typeof part.base64 === 'string' ? fromBase64(part.base64) : part;
  }) as unknown;
}
