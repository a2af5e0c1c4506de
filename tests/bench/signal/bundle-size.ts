/**
 * `bundle/signal`: the engine with all that it stands on, built as a library of its own, against the TypeScript port built
 * the same way.
 * @module
 */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import { ROOT } from '../../e2e/drivers';
import type { BenchRow } from '../row';
import { PORT } from './scenarios';

export async function bundleRow(): Promise<BenchRow> {
  const ours = await gzippedSize(join(ROOT, 'lib/protocol/signal/index.ts'));
  const theirs = await gzippedSize(join(ROOT, 'tests/oracles/node_modules', PORT, 'lib/index.js'));
  return {
    id: 'bundle/signal',
    value: ours,
    unit: 'bytes gzip (ratio: less is better)',
    versus: PORT,
    ratio: ours / theirs,
  };
}

/** One module with everything in it, minified; nothing is written. */
export async function builtScript(entry: string): Promise<string> {
  const result = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      minify: true,
      target: 'esnext',
      lib: { entry, formats: ['es'] },
    },
  })) as Rollup.RollupOutput[];
  const [chunk, ...rest] = result[0]?.output ?? [];
  if (chunk === undefined || rest.length > 0) throw new Error(`${entry} is not one chunk`);
  return chunk.code;
}

async function gzippedSize(entry: string): Promise<number> {
  return gzipSync(await builtScript(entry), { level: 9 }).length;
}
