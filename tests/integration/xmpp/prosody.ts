/**
 * A real Prosody as a child of the test: unprivileged where it can be, on free ports of the loopback, with a folder of its
 * own, ended by its process. Version 13 runs out of an unpacked tree by that tree's own loader (tests/run/debian-tree.mjs).
 * @module
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const PROSODIES = ['0.12', '13'] as const;
export type ProsodyVersion = (typeof PROSODIES)[number];

export const DOMAIN = 'localhost';

/** Bytes of the largest file that servers here take. */
export const UPLOAD_LIMIT = 2_000_000;

export type XmppServer = {
  /** the WebSocket */
  readonly url: string;
  /** for clients over TCP */
  readonly port: number;
  stop(): Promise<void>;
};

export type Prosody = XmppServer & { readonly version: ProsodyVersion };

/** Where `npm test` keeps servers and clients of others. */
export const CACHE = new URL('../../../node_modules/.cache/rialto-xmpp/', import.meta.url).pathname;

/** Where it is, as `npm test` found it, or as an earlier run left it; undefined where it is not to be had. */
export function prosodyOf(version: ProsodyVersion): string | undefined {
  const [given, usual] =
    version === '13'
      ? [process.env['RIALTO_PROSODY_13'], join(CACHE, 'prosody-13')]
      : [process.env['RIALTO_PROSODY'], '/usr/bin/prosody'];
  if (given !== undefined) return given;
  return existsSync(usual) ? usual : undefined;
}

/** @param options `modules`: to leave out; `hash`: under which passwords are kept */
export async function startProsody(
  version: ProsodyVersion,
  options: { readonly hash?: 'SHA-1' | 'SHA-256'; readonly without?: readonly string[] } = {},
): Promise<Prosody> {
  const place = prosodyOf(version);
  if (place === undefined) throw new Error(`no Prosody ${version}`);
  const folder = mkdtempSync(join(tmpdir(), 'rialto-prosody-'));
  for (const name of ['data', 'certs']) mkdirSync(join(folder, name));
  const [http, port] = [await freePort(), await freePort()];
  const modules =
    version === '13' ? join(place, 'usr/lib/prosody/modules') : '/usr/lib/prosody/modules';
  const config = configOf({ version, folder, http, port, modules, ...options });
  writeFileSync(join(folder, 'prosody.cfg.lua'), config);
  const child = version === '13' ? spawnFromTree(place, folder) : spawnInstalled(place, folder);
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (piece: Buffer) => said.push(String(piece)));
  const url = `http://127.0.0.1:${http}/xmpp-websocket`;
  try {
    await answers(url, child);
  } catch (cause) {
    child.kill('SIGKILL');
    throw new Error(`Prosody ${version} does not answer:\n${said.join('')}`, { cause });
  }
  return {
    version,
    url: url.replace('http:', 'ws:'),
    port,
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function spawnInstalled(binary: string, folder: string): ChildProcess {
  return spawn(binary, ['--config', join(folder, 'prosody.cfg.lua'), '-F'], { stdio: 'pipe' });
}

/** Debian's script has its folders written into it. */
function spawnFromTree(tree: string, folder: string): ChildProcess {
  const script = readFileSync(join(tree, 'usr/bin/prosody'), 'utf8').replaceAll(
    /'(\/(?:usr\/lib|etc|var\/lib)\/prosody)(\/modules\/)?'/g,
    (_whole, path: string, rest = '') => `'${tree}${path}${rest}'`,
  );
  const here = join(folder, 'prosody.lua');
  writeFileSync(here, script);
  const libraries = join(tree, 'usr/lib/x86_64-linux-gnu');
  const lua = join(tree, 'usr/share/lua/5.4');
  const loader = join(tree, 'usr/lib64/ld-linux-x86-64.so.2');
  const program = [
    join(tree, 'usr/bin/lua5.4'),
    here,
    '--config',
    join(folder, 'prosody.cfg.lua'),
    '-F',
  ];
  return spawn(loader, ['--library-path', `${libraries}:${join(tree, 'usr/lib')}`, ...program], {
    stdio: 'pipe',
    env: {
      ...process.env,
      LUA_PATH_5_4: `${lua}/?.lua;${lua}/?/init.lua`,
      LUA_CPATH_5_4: `${libraries}/lua/5.4/?.so`,
    },
  });
}

type Config = {
  readonly version: ProsodyVersion;
  readonly folder: string;
  readonly http: number;
  readonly port: number;
  readonly modules: string;
  readonly hash?: 'SHA-1' | 'SHA-256';
  readonly without?: readonly string[];
};

const MODULES =
  'roster saslauth disco ping time version register carbons pep private blocklist bookmarks vcard4 vcard_legacy mam smacks csi csi_simple websocket http external_services'.split(
    ' ',
  );
/** On 0.12 these crash over WebSocket: only 13 has them in working order. */
const MODULES_OF_13 = ['sasl2', 'sasl2_bind2', 'sasl2_sm', 'sasl2_fast'];

function configOf({ version, folder, http, port, modules, hash, without = [] }: Config): string {
  const all = [...MODULES, ...(version === '13' ? MODULES_OF_13 : ['posix'])];
  const enabled = all.filter((name) => !without.includes(name));
  return `
run_as_root = true
pidfile = "${folder}/prosody.pid"
data_path = "${folder}/data"
certificates = "${folder}/certs"
log = { { levels = { min = "warn" }, to = "console" } }
interfaces = { "127.0.0.1" }
local_interfaces = { "127.0.0.1" }
c2s_ports = { ${port} }
c2s_direct_tls_ports = { }
s2s_ports = { }
http_ports = { ${http} }
http_interfaces = { "127.0.0.1" }
https_ports = { }
plugin_paths = { "${modules}" }
authentication = "internal_hashed"
password_hash = "${hash ?? 'SHA-256'}"
c2s_require_encryption = false
allow_unencrypted_plain_auth = false
consider_websocket_secure = true
http_default_host = "${DOMAIN}"
http_host = "${DOMAIN}"
storage = "internal"
default_archive_policy = true
archive_expires_after = "never"
allow_registration = true
modules_enabled = { ${enabled.map((name) => `"${name}"`).join(', ')} }
modules_disabled = { "s2s", "tls" }
smacks_hibernation_time = 300
limits = { }
VirtualHost "${DOMAIN}"
Component "muc.${DOMAIN}" "muc"
  modules_enabled = { "muc_mam" }
  restrict_room_creation = false
  muc_log_by_default = true
Component "upload.${DOMAIN}" "http_file_share"
  http_host = "${DOMAIN}"
  http_file_share_size_limit = ${UPLOAD_LIMIT}
  http_external_url = "http://127.0.0.1:${http}/"
`;
}

/** Resolves once the server answers. @throws where it does not within a minute, or has ended */
export async function answers(url: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 2400; attempt++) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`);
    const status = await fetch(url).then(
      (answer) => answer.status,
      () => undefined,
    );
    if (status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('no answer in a minute');
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });
}
