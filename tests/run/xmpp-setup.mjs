/**
 * The XMPP servers and clients that tests speak to, none of them ours: Prosody of this Debian, Prosody 13 from a newer one,
 * ejabberd, and the Python client. What cannot be had comes with its reason.
 * @module
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDebianTree } from './debian-tree.mjs';
import { ROOT, installByApt } from './setup.mjs';

/** Kept over `npm ci`-free runs; whatever is in it can be made again. */
const CACHE = join(ROOT, 'node_modules/.cache/rialto-xmpp');
const PYTHON_PACKAGES = [
  'slixmpp==1.17.0',
  'slixmpp-omemo==2.2.0',
  'oldmemo[xml]==2.1.0',
  'twomemo[xml]==2.1.0',
  'aiohttp==3.14.5',
];

/**
 * @returns {{ env: Record<string, string>, missing: string[] }} `env` tells the tests where each is
 */
export function ensureXmppPeers() {
  const missing = [];
  const env = {};
  const prosody = ensureProsody();
  if (prosody) env.RIALTO_PROSODY = prosody;
  else missing.push('No Prosody could be had (Debian: `apt install prosody prosody-modules`).');
  const tree = join(CACHE, 'prosody-13');
  const packages = ['prosody', 'prosody-modules', 'lua-unbound'];
  const reason = ensureDebianTree({ suite: 'sid', packages, into: tree });
  if (reason === undefined) env.RIALTO_PROSODY_13 = tree;
  else missing.push(`No Prosody 13 could be had: ${reason}.`);
  const erlang = join(CACHE, 'ejabberd');
  const why = ensureDebianTree({ suite: 'bookworm', packages: ['ejabberd'], into: erlang });
  if (why === undefined) env.RIALTO_EJABBERD = erlang;
  else missing.push(`No ejabberd could be had: ${why}.`);
  const python = ensurePython();
  if (python) env.RIALTO_SLIXMPP = python;
  else missing.push('No slixmpp could be had (Python 3 with venv and pip).');
  return { env, missing };
}

function ensureProsody() {
  const isThere = () => existsSync('/usr/bin/prosody') && existsSync('/usr/lib/prosody/modules');
  if (!isThere()) installByApt('prosody', 'prosody-modules', 'lua-unbound');
  return isThere() ? '/usr/bin/prosody' : undefined;
}

/** A private virtual environment; its packages are GPL and AGPL in part, and never leave it. */
function ensurePython() {
  const folder = join(CACHE, 'python');
  const python = join(folder, 'bin/python');
  const stamp = join(folder, '.rialto-installed');
  const content = PYTHON_PACKAGES.join(' ');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === content) return python;
  console.log('Installing the Python client for XMPP …');
  const options = { stdio: ['ignore', 'ignore', 'inherit'] };
  if (spawnSync('python3', ['-m', 'venv', '--clear', folder], options).status !== 0)
    return undefined;
  const pip = ['-m', 'pip', 'install', '--quiet', ...PYTHON_PACKAGES];
  if (spawnSync(python, pip, options).status !== 0) return undefined;
  writeFileSync(stamp, content);
  return python;
}
