/**
 * Things that must not be found, in every spelling a browser could give them. The list is open:
 * whoever adds something secret to a life adds it here by name.
 * @module
 */

export type Known = {
  /** what it is, for whoever reads a hit; never the thing itself where that is a key */
  readonly what: string;
  readonly needles: readonly Buffer[];
};

/** A text, a name, an address. */
export function knownText(what: string, text: string): Known {
  return { what, needles: [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')] };
}

/** Bytes of a key, of a wrap, of a picture: as they are, and as texts of them. */
export function knownBytes(what: string, bytes: Uint8Array): Known {
  const raw = Buffer.from(bytes);
  // Without the last signs: where the bytes stand inside longer ones, their end is spelled otherwise.
  const base64 = raw.toString('base64').replace(/=+$/, '').slice(0, -1);
  const texts = [raw.toString('hex'), raw.toString('hex').toUpperCase(), base64];
  const spelled = new Set([...texts, base64.replaceAll('+', '-').replaceAll('/', '_')]);
  return { what, needles: [raw, ...[...spelled].flatMap((text) => knownText(what, text).needles)] };
}

/** Of something large: pieces from its beginning, its middle and its end. */
export function knownPieces(what: string, bytes: Uint8Array, length = 48): readonly Known[] {
  const places = [0, Math.floor(bytes.length / 2), bytes.length - length];
  return places.map((at) => knownBytes(`${what} at ${at}`, bytes.subarray(at, at + length)));
}
