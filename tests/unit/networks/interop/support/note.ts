/**
 * A note in memory, with a look at what stands in it.
 * @module
 */
import type { SealedNote } from '@/lib/networks/contract';

export type MemoryNote = SealedNote & { value: Uint8Array | undefined };

export function memoryNote(): MemoryNote {
  const note: MemoryNote = {
    value: undefined,
    read: () => Promise.resolve(note.value),
    write: async (value) => {
      note.value = value;
    },
  };
  return note;
}
