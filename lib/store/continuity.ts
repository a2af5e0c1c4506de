/**
 * Whether this database is the one that this browser had last: a name drawn at random and a number
 * that grows at every start, once sealed in the database and once on the shelf beside it. Browsers
 * keep the two in different files, so that whoever puts one of them back, or carries one into another
 * profile, leaves the two apart. A profile that is copied or put back whole agrees with itself: that
 * is for the networks to notice (contract.ts, `archiveSessions`).
 * @module
 */
import { toBase64Url, utf8Decode, utf8Encode, type Random, type SpareStorage } from '@/lib/base';

import { CONTINUITY_NAME_LENGTH, CONTINUITY_PLACE, MAX_MARKER } from './consts';
import type { Notes } from './notes';

export interface Continuity {
  /** `broken`: what stands in the database may have been gone on with elsewhere */
  check(): Promise<'whole' | 'broken'>;
  /** Counts this start. After `broken`, only once nothing that stands is gone on with any more. */
  advance(): Promise<void>;
}

type Mark = { readonly name: string; readonly starts: number };

const NOTE = 'continuity';

export function createContinuity(parts: {
  readonly notes: Notes;
  readonly storage: SpareStorage;
  readonly random: Random;
}): Continuity {
  const { notes, storage, random } = parts;
  const read = async (): Promise<{ inside: Mark | undefined; beside: Mark | undefined }> => ({
    inside: parseMark(decoded(await notes.read(NOTE))),
    beside: parseMark(await storage.get(CONTINUITY_PLACE)),
  });
  return {
    check: async () => {
      const { inside, beside } = await read();
      return isWhole(inside, beside) ? 'whole' : 'broken';
    },
    advance: async () => {
      const { inside, beside } = await read();
      const next: Mark =
        inside !== undefined && isWhole(inside, beside)
          ? { name: inside.name, starts: inside.starts + 1 }
          : { name: toBase64Url(random.bytes(CONTINUITY_NAME_LENGTH)), starts: 1 };
      const text = JSON.stringify(next);
      // The database first: a worker that dies in between is one ahead in it, and never behind.
      await notes.write(NOTE, utf8Encode(text));
      await storage.set(CONTINUITY_PLACE, text);
    },
  };
}

/** Nobody has counted yet, or both have the same name and number, the database one more at most. */
function isWhole(inside: Mark | undefined, beside: Mark | undefined): boolean {
  if (inside === undefined || beside === undefined) return inside === beside;
  const ahead = inside.starts - beside.starts;
  return inside.name === beside.name && (ahead === 0 || ahead === 1);
}

function decoded(bytes: Uint8Array | undefined): string | undefined {
  return bytes && utf8Decode(bytes);
}

/** What is no mark reads as none: then the two are not the same. */
function parseMark(text: string | undefined): Mark | undefined {
  if (text === undefined || text.length > MAX_MARKER) return undefined;
  try {
    const { name, starts } = JSON.parse(text) as Partial<Mark>;
    return typeof name === 'string' && Number.isSafeInteger(starts)
      ? { name, starts: Number(starts) }
      : undefined;
  } catch {
    return undefined;
  }
}
