/**
 * What house tests share: the project's files, and the records of what went into each bundle.
 * @module
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ChunkRecord } from '../run/bundle-inputs';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Paths relative to the project of every file that belongs to it, new ones included. */
export function projectFiles(): readonly string[] {
  const output = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return output.split('\n').filter((path) => path !== '' && existsSync(join(ROOT, path)));
}

export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

export const FLAVOURS = [
  'chrome-production',
  'firefox-production',
  'chrome-sandbox',
  'firefox-sandbox',
] as const;
export type Flavour = (typeof FLAVOURS)[number];

/** The chunks of a built flavour. @throws where it was not built */
export function chunksOf(flavour: Flavour): readonly ChunkRecord[] {
  return ['worker', 'matrix', 'windows'].flatMap((part) => {
    const path = `.output/inputs/${flavour}/${part}.json`;
    if (!existsSync(join(ROOT, path))) {
      throw new Error(`${flavour} is not built: run \`npm test\`, which builds every flavour`);
    }
    return JSON.parse(read(path)) as readonly ChunkRecord[];
  });
}

/** What the worker runs: its own script, and those that it loads when it needs them. */
export const WORKER_SCRIPTS: readonly string[] = ['background.js', 'matrix.js'];

/** The folder a flavour was built into. */
export function outputOf(flavour: Flavour): string {
  const [browser, mode] = flavour.split('-');
  return `.output/${browser}-mv3${mode === 'production' ? '' : `-${mode}`}`;
}

/** Every module that an entry loads, its shared chunks included. */
export function modulesReachedFrom(
  chunks: readonly ChunkRecord[],
  isStart: (chunk: ChunkRecord) => boolean,
): ReadonlySet<string> {
  const reached = chunksReachedFrom(chunks, isStart);
  return new Set(reached.flatMap(({ modules }) => modules));
}

/** Every chunk that an entry loads, at once or when something is opened. */
export function chunksReachedFrom(
  chunks: readonly ChunkRecord[],
  isStart: (chunk: ChunkRecord) => boolean,
): readonly ChunkRecord[] {
  const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]));
  const reached = new Set<ChunkRecord>();
  const visit = (chunk: ChunkRecord | undefined): void => {
    if (chunk === undefined || reached.has(chunk)) return;
    reached.add(chunk);
    for (const file of chunk.imports) visit(byFile.get(file));
  };
  for (const chunk of chunks) if (isStart(chunk)) visit(chunk);
  return [...reached];
}

/** The npm package a module belongs to, by its folder; undefined for the project's own. */
export function packageFolderOf(module: string): string | undefined {
  const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module);
  return match?.[1];
}
