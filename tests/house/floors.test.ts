/**
 * The floors: one map, printed in the picture, and a check that really catches.
 * @module
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ROOT, read } from './support';

const floors = JSON.parse(read('lib/floors.json')) as Readonly<Record<string, readonly string[]>>;
const cruiser = join(ROOT, 'node_modules/.bin/depcruise');

/** Plants a file, cruises its folder, and takes it away again. */
function cruiseWith(path: string, source: string): string {
  const full = join(ROOT, path);
  mkdirSync(join(full, '..'), { recursive: true });
  writeFileSync(full, source);
  try {
    const { stdout } = spawnSync(cruiser, ['--config', '.dependency-cruiser.cjs', path], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    return stdout;
  } finally {
    rmSync(full);
  }
}

describe('the floors', () => {
  const planted: string[] = [];
  afterEach(() => planted.splice(0));

  it('are printed in lib/README.md as the map has them', () => {
    const rows = [...read('lib/README.md').matchAll(/^\| `([^`]+)` \|[^|]*\| ([^|]*) \|$/gm)];
    const printed = Object.fromEntries(
      rows.map(([, room, doors]) => [
        room,
        [...(doors ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1]),
      ]),
    );
    expect(printed).toEqual(floors);
  });

  it('hold for the whole project', () => {
    const output = execFileSync(
      cruiser,
      ['--config', '.dependency-cruiser.cjs', 'lib', 'components', 'entrypoints', 'tests'],
      { cwd: ROOT, encoding: 'utf8' },
    );
    const modules = Number(/\((\d+) modules/.exec(output)?.[1]);
    expect(modules).toBeGreaterThan(150);
  });

  it.each([
    [
      'a window that enters the store',
      'lib/view/planted.ts',
      "import '@/lib/store';",
      'floor:lib/view',
    ],
    [
      'a ground floor that climbs',
      'lib/base/planted.ts',
      "import '@/lib/model';",
      'floor:lib/base',
    ],
    [
      'a network that enters another',
      'lib/networks/xmpp/planted.ts',
      "import '@/lib/networks/interop';",
      'floor:lib/networks/xmpp',
    ],
    [
      'a room entered by its window',
      'lib/inbox/planted.ts',
      "import '@/lib/model/chat';",
      'floor:lib/inbox',
    ],
    [
      'a package named by a stranger',
      'lib/inbox/planted.ts',
      "import '@noble/hashes/sha2.js';",
      'keeper:^@noble/',
    ],
    [
      'a product that enters tests',
      'lib/inbox/planted.ts',
      "import '../../tests/house/support';",
      'product-knows-no-tests',
    ],
    [
      'an import that leads nowhere',
      'lib/inbox/planted.ts',
      "import './nowhere';",
      'no-unresolved',
    ],
    [
      'the sandbox using our Signal engine',
      'tests/sandbox/planted.ts',
      "import '@/lib/protocol/signal';",
      'floor:tests/sandbox',
    ],
  ])('catch %s', (_case, path, source, rule) => {
    expect(cruiseWith(path, `${source}\n`)).toContain(rule);
  });
});
