/**
 * Pictures of two builds, side by side.
 * @module
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { pageOf, pairsOf, summaryOf } from '../../shots/pairs';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folderOf(pictures: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'rialto-pairs-'));
  folders.push(folder);
  for (const [name, bytes] of Object.entries(pictures)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return folder;
}

describe('pictures of two builds', () => {
  it('are told apart by their bytes, and by which build has them', () => {
    const base = folderOf({ 'chromium/a.png': '1', 'chromium/b.png': '1', 'firefox/c.png': '1' });
    const now = folderOf({
      'chromium/a.png': '1',
      'chromium/b.png': '2',
      'firefox/d.png': '1',
      'before/chromium/old.png': '1',
      'against.html': '',
    });
    const pairs = pairsOf(base, now);
    expect(pairs).toEqual([
      { name: 'chromium/a.png', state: 'same' },
      { name: 'chromium/b.png', state: 'changed' },
      { name: 'firefox/c.png', state: 'gone' },
      { name: 'firefox/d.png', state: 'new' },
    ]);
    expect(summaryOf(pairs)).toBe('1 same, 1 changed, 1 new, 1 gone');
    const page = pageOf(pairs, 'abc1234');
    expect(page).toContain('before/chromium/b.png');
    expect(page).not.toContain('a.png');
  });

  it('are none where a build took none', () => {
    expect(pairsOf(join(tmpdir(), 'rialto-nowhere'), folderOf({}))).toEqual([]);
  });
});
