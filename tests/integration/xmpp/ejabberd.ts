/**
 * A real ejabberd as a child of the test, out of an unpacked Debian tree: no root, no epmd, no distribution; on free ports of
 * the loopback, with a folder of its own, ended by its process.
 * @module
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { answers, CACHE, DOMAIN, freePort, UPLOAD_LIMIT, type XmppServer } from './prosody';

const USUAL = join(CACHE, 'ejabberd');

/** Where it is, as `npm test` found it, or as an earlier run left it; undefined where it is not to be had. */
export function ejabberdTree(): string | undefined {
  const given = process.env['RIALTO_EJABBERD'];
  if (given !== undefined) return given;
  return existsSync(join(USUAL, '.rialto-installed')) ? USUAL : undefined;
}

export async function startEjabberd(): Promise<XmppServer> {
  const tree = ejabberdTree();
  if (tree === undefined) throw new Error('no ejabberd');
  const folder = mkdtempSync(join(tmpdir(), 'rialto-ejabberd-'));
  const [http, port] = [await freePort(), await freePort()];
  writeFileSync(join(folder, 'ejabberd.yml'), configOf({ folder, http, port }));
  const erlang = join(tree, 'usr/lib/erlang');
  const runtime = readdirSync(erlang).find((name) => name.startsWith('erts-'));
  const binaries = join(erlang, runtime ?? 'erts', 'bin');
  const libraries = join(tree, 'usr/lib/x86_64-linux-gnu');
  const args = ['-noinput', '-mnesia', 'dir', JSON.stringify(join(folder, 'db')), '-s', 'ejabberd'];
  const child = spawn(join(binaries, 'erlexec'), args, {
    stdio: 'pipe',
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      ROOTDIR: erlang,
      BINDIR: binaries,
      EMU: 'beam',
      PROGNAME: 'erl',
      ERL_LIBS: libraries,
      LD_LIBRARY_PATH: libraries,
      EJABBERD_CONFIG_PATH: join(folder, 'ejabberd.yml'),
      EJABBERD_LOG_PATH: join(folder, 'ejabberd.log'),
    },
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => said.push(String(piece)));
  const url = `http://127.0.0.1:${http}/xmpp-websocket`;
  try {
    await answers(url, child);
  } catch (cause) {
    child.kill('SIGKILL');
    throw new Error(`ejabberd does not answer:\n${said.join('')}`, { cause });
  }
  return {
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

type Config = { readonly folder: string; readonly http: number; readonly port: number };

function configOf({ folder, http, port }: Config): string {
  return `
hosts: [${DOMAIN}]
loglevel: warning
log_rotate_count: 0
auth_method: internal
auth_password_format: scram
auth_scram_hash: sha256
registration_timeout: infinity
listen:
  - { port: ${port}, ip: "127.0.0.1", module: ejabberd_c2s, max_stanza_size: 262144, shaper: none, access: all, starttls: false }
  - { port: ${http}, ip: "127.0.0.1", module: ejabberd_http, tls: false, request_handlers: { /xmpp-websocket: ejabberd_http_ws, /upload: mod_http_upload } }
acl: { loopback: { ip: ["127.0.0.0/8"] } }
access_rules: { local: [ { allow: all } ], loop: [ { allow: loopback } ] }
modules:
  mod_blocking: {}
  mod_caps: {}
  mod_carboncopy: {}
  mod_disco: {}
  mod_http_upload: { put_url: "http://127.0.0.1:${http}/upload", docroot: "${folder}/upload", max_size: ${UPLOAD_LIMIT} }
  mod_mam: { default: always, assume_mam_usage: true }
  mod_muc: { default_room_options: { persistent: true, mam: true } }
  mod_offline: {}
  mod_ping: {}
  mod_privacy: {}
  mod_private: {}
  mod_pubsub: { plugins: [flat, pep], force_node_config: { "eu.siacs.conversations.axolotl.*": { access_model: open } } }
  mod_register: { ip_access: loop, access: local }
  mod_roster: { versioning: true }
  mod_stream_mgmt: { resend_on_timeout: if_offline }
  mod_version: {}
`;
}
