/**
 * The second copy: the header (locks and all) and one sealed text, as a single string that can lie
 * on a shelf which is not the database. A vault that anybody can open has none: the key of its open
 * wrap cannot leave the database, and a copy of it would protect nothing. Must not know what is
 * sealed in it, nor where it lies.
 * @module
 */
import { parseWithBytes, stringifyWithBytes } from '@/lib/base';

import { MAX_COPY } from './consts';
import { isOpen, parseHeader, type VaultHeader } from './header';

export type VaultCopy = {
  readonly header: VaultHeader;
  /** sealed by the vault of that header */
  readonly sealed: Uint8Array<ArrayBuffer>;
  /** a keyed hash of what is sealed: tells whether a copy is still true without opening it */
  readonly digest: string;
};

export function writeCopy({ header, sealed, digest }: VaultCopy): string {
  return stringifyWithBytes({ copy: 1, header, sealed, digest });
}

/** @returns undefined for whatever is no copy of a locked vault that this code reads */
export function readCopy(text: string | undefined): VaultCopy | undefined {
  if (text === undefined || text.length > MAX_COPY) return undefined;
  try {
    const { copy, header, sealed, digest } = parseWithBytes(text) as Record<string, unknown>;
    const parsed = parseHeader(header);
    const whole =
      copy === 1 && parsed.version === 2 && !isOpen(parsed) && parsed.filling === undefined;
    if (!whole || !(sealed instanceof Uint8Array) || typeof digest !== 'string') return undefined;
    return { header: parsed, sealed: Uint8Array.from(sealed), digest };
  } catch {
    // Whatever an editor of the shelf, a later version or half a write left there: no copy.
    return undefined;
  }
}
