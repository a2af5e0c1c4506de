/**
 * `bundle/*`: gzip sizes of what ships, against the floor of a bare page (Preact painting rows
 * from IndexedDB, measured at 5.5 kB) and a bare worker with Dexie (31 kB).
 * @module
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT, chunksOf, outputOf } from '../../house/support';
import type { BenchRow } from '../row';

/** Measured before: bytes of gzip of the smallest page and worker that do anything of the kind. */
const FLOOR = { window: 5_500, worker: 31_000 } as const;

export async function run(): Promise<readonly BenchRow[]> {
  return Promise.resolve([
    row(
      'bundle/panel',
      sizeFrom((file) => file.startsWith('chunks/sidepanel-')),
      FLOOR.window,
    ),
    row(
      'bundle/worker',
      sizeFrom((file) => file === 'background.js'),
      FLOOR.worker,
    ),
    row('bundle/styles', styles(), FLOOR.window),
  ]);
}

function row(id: string, value: number, floor: number): BenchRow {
  return {
    id,
    value,
    unit: 'bytes gzip (ratio: less is better)',
    versus: 'floor',
    ratio: value / floor,
  };
}

/** An entry with all that it loads. */
function sizeFrom(isEntry: (file: string) => boolean): number {
  const chunks = chunksOf('chrome-production');
  const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]));
  const files = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const next of byFile.get(file)?.imports ?? []) visit(next);
  };
  for (const { file } of chunks) if (isEntry(file)) visit(file);
  if (files.size === 0) throw new Error('the entry was not found in the build');
  return [...files].reduce((sum, file) => sum + gzipped(file), 0);
}

function styles(): number {
  const folder = join(ROOT, outputOf('chrome-production'), 'assets');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .reduce((sum, name) => sum + gzipped(`assets/${name}`), 0);
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(join(ROOT, outputOf('chrome-production'), file)), { level: 9 })
    .length;
}
