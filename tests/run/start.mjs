/**
 * `npm start`: sets up what is missing, builds, and runs the sandbox world with the real
 * extension in a real browser. See `first-light.ts` for what then happens.
 * @module
 */
import { ensureMatrixPeers } from './matrix-setup.mjs';
import { ensureXmppPeers } from './xmpp-setup.mjs';
import {
  buildSandbox,
  ensureChromium,
  ensureDependencies,
  ensureFirefox,
  run,
  stop,
} from './setup.mjs';

const known = new Set(['--firefox', '--headless', '--xmpp', '--matrix', '--storm', '--help']);
const args = process.argv.slice(2);
const strange = args.find((arg) => !known.has(arg));
if (strange || args.includes('--help')) {
  console.log('npm start [-- --firefox] [-- --headless] [-- --xmpp] [-- --matrix] [-- --storm]');
  process.exit(strange ? 1 : 0);
}

await ensureDependencies();
const firefox = args.includes('--firefox');
const { path, missing } = await (firefox ? ensureFirefox() : ensureChromium());
if (missing || !path) stop(missing ?? 'The browser was installed but cannot be found.');

const withXmpp = args.includes('--xmpp');
const xmpp = withXmpp ? ensureXmppPeers() : { env: {}, missing: [] };
if (
  withXmpp &&
  !((xmpp.env.RIALTO_PROSODY || xmpp.env.RIALTO_PROSODY_13) && xmpp.env.RIALTO_SLIXMPP)
)
  stop(xmpp.missing.join('\n'));

const withMatrix = args.includes('--matrix');
const matrix = withMatrix ? ensureMatrixPeers() : { env: {}, missing: [] };
if (withMatrix && !(matrix.env.RIALTO_SYNAPSE && matrix.env.RIALTO_NIO))
  stop(matrix.missing.join('\n'));

console.log('Building the extension …');
await buildSandbox(firefox ? 'firefox' : 'chrome');

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const headless = args.includes('--headless') || !hasDisplay;
process.exit(
  await run(
    'tsx',
    [
      'tests/run/first-light.ts',
      ...(headless ? ['--headless'] : []),
      ...(firefox ? ['--firefox'] : []),
      ...(withXmpp ? ['--xmpp'] : []),
      ...(withMatrix ? ['--matrix'] : []),
      ...(args.includes('--storm') ? ['--storm'] : []),
    ],
    {
      env: { [firefox ? 'RIALTO_FIREFOX' : 'RIALTO_CHROMIUM']: path, ...xmpp.env, ...matrix.env },
    },
  ),
);
