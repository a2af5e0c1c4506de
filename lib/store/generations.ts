/**
 * The databases of one vault: each time it is given new keys its rows move into a database of
 * their own, and the one before is deleted whole. Browsers keep deleted rows in a database's
 * files; a deleted database they let go of (Firefox at once, Chromium after a sweep).
 * @module
 */
import { Dexie } from 'dexie';

import type { Random } from '@/lib/base';

import { SWEEPS_AFTER, SWEEPS_BEFORE, SWEEP_BALLAST } from './consts';
import { openDatabase, type Database, type DatabaseOptions } from './database';
import { guarded } from './errors';
import { vaultHeaders } from './vault-header';

/** @returns the name of the database that holds a generation; the first has the bare name */
export function databaseName(name: string, generation: number): string {
  return generation === 0 ? name : `${name}-${generation}`;
}

/** Which generations have a database, in ascending order. */
export async function listGenerations(options: DatabaseOptions): Promise<readonly number[]> {
  const factory = options.indexedDB ?? indexedDB;
  const found = await guarded(() => factory.databases());
  const generations: number[] = [];
  for (const { name } of found) {
    const rest = name?.startsWith(options.name) === true ? name.slice(options.name.length) : '-';
    if (rest === '') generations.push(0);
    else if (/^-[1-9]\d{0,3}$/.test(rest)) generations.push(Number(rest.slice(1)));
  }
  return generations.toSorted((left, right) => left - right);
}

export function openGeneration(options: DatabaseOptions, generation: number): Database {
  return openDatabase({ ...options, name: databaseName(options.name, generation) });
}

/** A generation that has a header, open. */
export type FoundGeneration = { readonly database: Database; readonly stored: unknown };

/**
 * The newest generation that has a header: it is the vault, be it filled or still being filled.
 * A database without one is a step that was not taken, and nothing lies in it.
 * @returns undefined where there is none: a first run
 */
export async function openNewest(options: DatabaseOptions): Promise<FoundGeneration | undefined> {
  for (const generation of (await listGenerations(options)).toReversed()) {
    const database = openGeneration(options, generation);
    let stored: unknown;
    try {
      stored = await vaultHeaders(database).load();
    } finally {
      if (stored === undefined) database.close();
    }
    if (stored !== undefined) return { database, stored };
  }
  return undefined;
}

/** Whether any generation has a header. */
export async function hasGeneration(options: DatabaseOptions): Promise<boolean> {
  const found = await openNewest(options);
  found?.database.close();
  return found !== undefined;
}

/** Deletes every generation but `kept`, and sees to it that their files go as well. */
export async function removeOthers(
  options: DatabaseOptions,
  kept: readonly number[],
  random: Random,
): Promise<void> {
  const others = (await listGenerations(options)).filter((one) => !kept.includes(one));
  await sweep(options, random, async () => {
    for (const generation of others)
      await guarded(() => openGeneration(options, generation).dexie.delete());
  });
}

/** Deletes what `remove` deletes so that the browser's files lose it as well. */
export async function sweep(
  options: DatabaseOptions,
  random: Random,
  remove: () => Promise<void>,
): Promise<void> {
  for (let times = 0; times < SWEEPS_BEFORE; times++) await sweepOnce(options, random);
  await remove();
  for (let times = 0; times < SWEEPS_AFTER; times++) await sweepOnce(options, random);
}

/** A database that comes and goes: its deletion has the browser compact its files. */
async function sweepOnce(options: DatabaseOptions, random: Random): Promise<void> {
  const { indexedDB: factory, IDBKeyRange: range } = options;
  const broom = new Dexie(`${options.name}-sweep`, {
    ...(factory === undefined ? {} : { indexedDB: factory }),
    ...(range === undefined ? {} : { IDBKeyRange: range }),
  });
  broom.version(1).stores({ ballast: '' });
  await guarded(async () => {
    await broom.table<unknown, number>('ballast').put(random.bytes(SWEEP_BALLAST), 1);
    await broom.delete();
  });
}
