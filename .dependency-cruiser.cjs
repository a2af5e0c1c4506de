/**
 * The floors check. One map drives it: `lib/floors.json` says which room may enter which; the
 * picture in `lib/README.md` prints the same map, and a house test keeps the two equal.
 *
 * A room is entered only by its `index.ts` (or by `contract.ts` of the networks, its one other
 * door). Inside a room files import each other directly. Packages have keepers.
 */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

/** @type {Record<string, string[]>} */
const floors = JSON.parse(readFileSync(join(__dirname, 'lib/floors.json'), 'utf8'));

/** Packages that one room alone may name, so that a change of library is a change of one room. */
const KEEPERS = {
  '^@noble/': ['lib/crypto'],
  '^dexie': ['lib/store'],
  '^@bufbuild/protobuf': ['lib/codec'],
  '^wxt': [
    'lib/platform',
    'lib/platform/page',
    'lib/bus',
    'entrypoints/background',
    'entrypoints/matrix',
  ],
  '^@matrix-org/': ['lib/networks/matrix'],
  '^fake-indexeddb': ['lib/networks/matrix'],
  '^@zxcvbn-ts/': ['lib/platform/page'],
  '^(uqr|jsqr)$': ['lib/platform/page'],
  '^preact': ['components', 'entrypoints/*'],
  '^@preact/signals': ['lib/view', 'components', 'entrypoints/*'],
  '^valibot': [
    'lib/bus',
    'lib/inbox',
    'lib/networks/interop',
    'lib/networks/xmpp',
    'lib/networks/matrix',
    'lib/store',
  ],
};

const escape = (path) => path.replaceAll('.', '\\.').replaceAll('/*', '/[^/]+');

/** A room as a pattern over file paths: its folder, less the rooms that lie deeper inside it. */
function insideOf(room) {
  const deeper = Object.keys(floors).filter(
    (other) => other !== room && other.startsWith(`${room}/`),
  );
  const less = deeper.map((other) => `(?!${escape(other)}/)`).join('');
  if (room === 'entrypoints/*') return '^entrypoints/(?!background/|matrix/)[^/]+/';
  return `^${less}${escape(room)}/`;
}

/** Where a room may be entered. */
function doorOf(room) {
  if (room.endsWith('.ts')) return `^${escape(room)}$`;
  if (room === 'tests/oracles') return '^tests/oracles/[^/]+\\.ts$';
  if (room === 'lib/networks/*') return '^lib/networks/([^/]+/index|[^/]+/late|contract)\\.ts$';
  return `^${escape(room)}/index\\.tsx?$`;
}

const LOCAL = '^(lib|components|entrypoints|tests)/';

const roomRules = Object.entries(floors).map(([room, doors]) => ({
  name: `floor:${room}`,
  comment: `${room} may enter: ${doors.join(', ') || 'nothing'}`,
  severity: 'error',
  from: { path: insideOf(room) },
  to: {
    path: LOCAL,
    pathNot: [insideOf(room), ...doors.map(doorOf), '\\.(css|svg)$'],
  },
}));

const keeperRules = Object.entries(KEEPERS).map(([pattern, rooms]) => ({
  name: `keeper:${pattern}`,
  comment: `only ${rooms.join(', ')} may name this package`,
  severity: 'error',
  from: { path: '^(lib|components|entrypoints)/', pathNot: rooms.map(insideOf) },
  to: { path: `node_modules/${pattern.slice(1)}` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...roomRules,
    ...keeperRules,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: { pathNot: '^tests/oracles/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'product-knows-no-tests',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'product-needs-no-node',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'product-ships-only-dependencies',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        pathNot: 'node_modules/wxt/',
      },
    },
    {
      name: 'every-file-has-a-room',
      comment: 'a folder under lib/ that the map does not know',
      severity: 'error',
      from: {},
      to: {
        path: '^lib/',
        pathNot: [...Object.keys(floors).map((room) => `^${escape(room)}/`), '^lib/floors\\.json$'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.wxt|\\.output)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
