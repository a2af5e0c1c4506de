/**
 * A build plugin that writes down which source file went into which chunk, so that house tests
 * can prove what a bundle holds (licences, rooms) instead of guessing from its text.
 * @module
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** One chunk: what it was made of, and what it loads. Paths are relative to the project. */
export type ChunkRecord = {
  readonly file: string;
  readonly isEntry: boolean;
  readonly imports: readonly string[];
  readonly modules: readonly string[];
};

type Chunk = {
  readonly type: string;
  readonly fileName: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly modules?: Readonly<Record<string, { readonly renderedLength?: number }>>;
};

const PARTS: ReadonlyMap<string, string> = new Map([
  ['background.js', 'worker'],
  ['matrix.js', 'matrix'],
]);

/** @param flavour names the record, e.g. `chrome-production` */
export function recordBundleInputs(flavour: string) {
  const root = process.cwd();
  return {
    name: 'rialto:bundle-inputs',
    // Last: a chunk of nothing but styles is taken out once these are files of their own.
    generateBundle: {
      order: 'post' as const,
      handler(_options: unknown, bundle: Readonly<Record<string, Chunk>>): void {
        const chunks = Object.values(bundle).filter((chunk) => chunk.type === 'chunk');
        const records: ChunkRecord[] = chunks.map((chunk) => ({
          file: chunk.fileName,
          isEntry: chunk.isEntry ?? false,
          imports: [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])],
          // A module of which nothing was kept is not in the bundle.
          modules: Object.entries(chunk.modules ?? {})
            .filter(([, { renderedLength }]) => renderedLength !== 0)
            .map(([id]) => relative(root, id.replace(/^\0/, '').split('?')[0] ?? id)),
        }));
        // The worker is a build of its own, one script, and so is what it loads late; the windows are another.
        const part = PARTS.get(records.find(({ isEntry }) => isEntry)?.file ?? '') ?? 'windows';
        const folder = join(root, '.output/inputs', flavour);
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, `${part}.json`), JSON.stringify(records, null, 1));
      },
    },
  };
}
