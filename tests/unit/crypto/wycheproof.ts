/**
 * Reads the Wycheproof files under tests/vectors/crypto.
 * @module
 */
import { readFileSync } from 'node:fs';

/** A test's fields are hex text but for these; groups carry sizes in bits. */
export type WycheproofTest = Readonly<Record<string, string>> & {
  readonly tcId: number;
  readonly size: number;
  readonly result: 'valid' | 'invalid' | 'acceptable';
  readonly flags: readonly string[];
};

export type WycheproofGroup = {
  readonly keySize: number;
  readonly ivSize: number;
  readonly tagSize: number;
  readonly tests: readonly WycheproofTest[];
};

/** @param name of the file, without `_test.json` */
export function readWycheproof(name: string): readonly WycheproofGroup[] {
  const url = new URL(`../../vectors/crypto/${name}_test.json`, import.meta.url);
  const file = JSON.parse(readFileSync(url, 'utf8')) as { testGroups: WycheproofGroup[] };
  return file.testGroups;
}

/** Every test of the file, with its group beside it. */
export function eachWycheproof(
  name: string,
): readonly { readonly group: WycheproofGroup; readonly test: WycheproofTest }[] {
  return readWycheproof(name).flatMap((group) => group.tests.map((test) => ({ group, test })));
}
