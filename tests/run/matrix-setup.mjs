/**
 * The Matrix server and the client that tests speak to, neither of them ours: Synapse from PyPI in a private virtual
 * environment, and matrix-nio over libolm from Debian. What cannot be had comes with its reason.
 * @module
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDebianTree } from './debian-tree.mjs';
import { ROOT } from './setup.mjs';

/** Kept over `npm ci`-free runs; whatever is in it can be made again. */
const CACHE = join(ROOT, 'node_modules/.cache/rialto-matrix');
const SYNAPSE = 'matrix-synapse==1.163.2';

/**
 * @returns {{ env: Record<string, string>, missing: string[] }} `env` tells the tests where each is
 */
export function ensureMatrixPeers() {
  const missing = [];
  const env = {};
  const synapse = ensureSynapse();
  if (synapse) env.RIALTO_SYNAPSE = synapse;
  else missing.push('No Synapse could be had (Python 3 with venv and pip).');
  const tree = join(CACHE, 'nio');
  const packages = ['python3-matrix-nio', 'python3-olm'];
  const reason = ensureDebianTree({ suite: 'trixie', packages, into: tree });
  if (reason === undefined) env.RIALTO_NIO = tree;
  else missing.push(`No matrix-nio could be had: ${reason}.`);
  return { env, missing };
}

/** The Python that has it; it is AGPL, and never leaves its environment. */
function ensureSynapse() {
  const folder = join(CACHE, 'synapse');
  const python = join(folder, 'bin/python');
  const stamp = join(folder, '.rialto-installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === SYNAPSE) return python;
  console.log('Installing Synapse …');
  const options = { stdio: ['ignore', 'ignore', 'inherit'] };
  if (spawnSync('python3', ['-m', 'venv', '--clear', folder], options).status !== 0)
    return undefined;
  if (spawnSync(python, ['-m', 'pip', 'install', '--quiet', SYNAPSE], options).status !== 0)
    return undefined;
  writeFileSync(stamp, SYNAPSE);
  return python;
}
