/**
 * Who may come near the keys: one file names the browser's session storage, one the shelf beside
 * the database, and one hands both on.
 * @module
 */
import { describe, expect, it } from 'vitest';
import { projectFiles, read } from './support';

const sources = projectFiles().filter((path) =>
  /^(?:lib|components|entrypoints)\/.*\.tsx?$/.test(path),
);
const naming = (pattern: RegExp): readonly string[] =>
  sources.filter((path) => pattern.test(read(path))).toSorted();

describe("the browser's session storage", () => {
  it('is named by its port alone', () => {
    expect(naming(/\bstorage\.session\b|\bstorage\[['"]session/)).toEqual([
      'lib/platform/session-storage.ts',
    ]);
  });

  it('is handed by the background to the vault alone', () => {
    expect(naming(/\bbrowserSessionStorage\b/)).toEqual([
      'entrypoints/background/compose-inbox.ts',
      'lib/platform/index.ts',
      'lib/platform/session-storage.ts',
    ]);
    const uses = read('entrypoints/background/compose-inbox.ts').match(/browserSessionStorage/g);
    expect(uses).toHaveLength(2); // its import, and the archive
  });
});

describe('the shelf beside the database', () => {
  it('is named by its port alone, and beside it by that of the settings that lie unsealed', () => {
    expect(naming(/\bstorage\.local\b|\bstorage\[['"]local/)).toEqual([
      'lib/platform/plain-settings.ts',
      'lib/platform/spare-storage.ts',
    ]);
  });

  it('is handed by the background to the archive alone', () => {
    expect(naming(/\bbrowserSpareStorage\b/)).toEqual([
      'entrypoints/background/compose-inbox.ts',
      'lib/platform/index.ts',
      'lib/platform/spare-storage.ts',
    ]);
    const uses = read('entrypoints/background/compose-inbox.ts').match(/browserSpareStorage/g);
    expect(uses).toHaveLength(2); // its import, and the archive
  });
});
