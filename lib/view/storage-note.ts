/**
 * What every window says while this disk is short of room, in one sentence. Knows no DOM.
 * @module
 */
import type { BusClient } from '@/lib/bus';
import type { Words } from '@/lib/i18n';
import type { StorageLevel } from '@/lib/model';
import { computed, signal, type ReadonlySignal } from '@preact/signals';

export type StorageNote = { readonly level: Exclude<StorageLevel, 'fine'>; readonly text: string };

/** @returns undefined in it while all is well, or while nobody knows */
export function createStorageNote(
  bus: BusClient,
  words: Words,
): ReadonlySignal<StorageNote | undefined> {
  const level = signal<StorageLevel>('fine');
  bus.onChange(({ storage }) => {
    if (storage !== undefined) level.value = storage;
  });
  const look = async (): Promise<void> => {
    try {
      level.value = (await bus.ask('storage.status', {})).level;
    } catch {
      // The worker is gone again: this is asked at its next connection.
    }
  };
  bus.onConnect(() => void look());
  return computed(() => {
    const { value } = level;
    return value === 'fine' ? undefined : { level: value, text: words.say(`storage.${value}`) };
  });
}
