/**
 * The servers and clients of other people's make, each network's in a process of its own: they are fetched and unpacked while
 * something else goes on, and are waited for only by who needs them.
 * @module
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureMatrixPeers } from './matrix-setup.mjs';
import { ensureXmppPeers } from './xmpp-setup.mjs';

const HERE = fileURLToPath(import.meta.url);
const SETUPS = { xmpp: ensureXmppPeers, matrix: ensureMatrixPeers };

/**
 * Begins at once.
 * @returns {Promise<{ env: Record<string, string>, missing: string[] }>} `env` tells the tests where each is, `missing` why not
 */
export async function fetchPeers() {
  const found = await Promise.all(Object.keys(SETUPS).map(setUpApart));
  return {
    env: Object.assign({}, ...found.map(({ env }) => env)),
    missing: found.flatMap(({ missing }) => missing),
  };
}

/** Never rejects: what went wrong is a reason like any other, and heard while the suites of others run. */
function setUpApart(name) {
  const child = fork(HERE, [name]);
  return new Promise((resolve) => {
    const fail = (why) => resolve({ env: {}, missing: [`The setup for ${name} ${why}.`] });
    child.once('message', resolve);
    child.once('error', ({ message }) => fail(`did not begin (${message})`));
    // Also after its message, when it is not heard any more.
    child.once('exit', (code) => fail(`ended with ${code}`));
  });
}

if (process.argv[1] === HERE) {
  const setUp = SETUPS[process.argv[2]];
  if (setUp === undefined) throw new Error(`Nothing of that name is set up: ${process.argv[2]}`);
  process.send(setUp());
  process.disconnect();
}
