import { describe, expect, it } from 'vitest';

import { concatBytes, utf8Encode } from '@/lib/base';
import { joinUnambiguously } from '@/lib/vault/bytes';

/** As the rows that stand on disks were named. */
function spelledOut(parts: readonly (string | Uint8Array)[]): Uint8Array {
  return concatBytes(
    ...parts.flatMap((part) => {
      const bytes = typeof part === 'string' ? utf8Encode(part) : part;
      const length = new Uint8Array(4);
      new DataView(length.buffer).setUint32(0, bytes.length);
      return [length, bytes];
    }),
  );
}

describe('a list of parts', () => {
  it.each([
    [[]],
    [['']],
    [['messages', 'aZ09-_', '1']],
    [['state', 'session', 'josé@prosody.example', '地址', '👋🏽', '\u{d800}']],
    [['x'.repeat(70_000), new Uint8Array(70_000).fill(7), 'é'.repeat(300)]],
  ])('is each part behind its length: %#', (parts: readonly (string | Uint8Array)[]) => {
    expect(joinUnambiguously(parts)).toEqual(spelledOut(parts));
  });
});
