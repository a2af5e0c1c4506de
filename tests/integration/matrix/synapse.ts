/**
 * A real Synapse as a child of the test: unprivileged, on a free port of the loopback, SQLite in a folder of its own,
 * ended by its process.
 * @module
 */
import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const SYNAPSE = process.env['RIALTO_SYNAPSE'];
export const SERVER_NAME = 'localhost';
const SECRET = 'for-tests-only';

export type Synapse = {
  readonly url: string;
  /** @returns the whole identifier */
  register(username: string, password: string): Promise<string>;
  stop(): Promise<void>;
};

/** @param more lines of its configuration */
export async function startSynapse(more = ''): Promise<Synapse> {
  if (SYNAPSE === undefined) throw new Error('no Synapse');
  const folder = mkdtempSync(join(tmpdir(), 'rialto-synapse-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const config = join(folder, 'homeserver.yaml');
  writeFileSync(config, `${configuration(folder, port)}${more}\n`);
  writeFileSync(join(folder, 'log.yaml'), LOG);
  const args = ['-m', 'synapse.app.homeserver', '-c', config];
  await ended(spawn(SYNAPSE, [...args, '--generate-keys'], { stdio: 'ignore', cwd: folder }));
  const server = spawn(SYNAPSE, args, { stdio: ['ignore', 'ignore', 'pipe'], cwd: folder });
  let said = '';
  server.stderr.on('data', (bytes: Buffer) => {
    said = (said + bytes.toString()).slice(-4000);
  });
  const gone = ended(server);
  await Promise.race([
    healthy(url),
    gone.then(() => Promise.reject(new Error(`Synapse ended: ${said}`))),
  ]);
  return {
    url,
    register: (username, password) => register(url, username, password),
    stop: async () => {
      server.kill('SIGTERM');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function register(url: string, username: string, password: string): Promise<string> {
  const at = `${url}/_synapse/admin/v1/register`;
  const { nonce } = (await (await fetch(at)).json()) as { readonly nonce: string };
  const mac = createHmac('sha1', SECRET)
    .update([nonce, username, password, 'notadmin'].join('\0'))
    .digest('hex');
  const body = JSON.stringify({ nonce, username, password, admin: false, mac });
  const answer = await fetch(at, { method: 'POST', body });
  if (!answer.ok) throw new Error(`not registered: ${answer.status}`);
  return ((await answer.json()) as { readonly user_id: string }).user_id;
}

async function healthy(url: string): Promise<void> {
  for (;;) {
    try {
      if ((await fetch(`${url}/health`)).ok) return;
    } catch {
      // Not there yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function ended(child: ReturnType<typeof spawn>): Promise<void> {
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

const LOG = `version: 1
formatters: { plain: { format: '%(levelname)s %(name)s %(message)s' } }
handlers: { console: { class: logging.StreamHandler, formatter: plain } }
root: { level: ERROR, handlers: [console] }
disable_existing_loggers: false
`;

const FREELY = '{ per_second: 10000, burst_count: 10000 }';

function configuration(folder: string, port: number): string {
  return `server_name: "${SERVER_NAME}"
public_baseurl: "http://127.0.0.1:${port}/"
pid_file: ${folder}/homeserver.pid
report_stats: false
signing_key_path: ${folder}/signing.key
trusted_key_servers: []
suppress_key_server_warning: true
listeners:
  - port: ${port}
    bind_addresses: ["127.0.0.1"]
    type: http
    tls: false
    x_forwarded: false
    resources: [{ names: [client], compress: false }]
database:
  name: sqlite3
  args: { database: ${folder}/homeserver.db }
media_store_path: ${folder}/media
log_config: ${folder}/log.yaml
registration_shared_secret: "${SECRET}"
enable_registration: false
macaroon_secret_key: "for-tests-only-macaroon"
form_secret: "for-tests-only-form"
send_federation: false
federation_domain_whitelist: []
allow_public_rooms_over_federation: false
presence: { enabled: true }
url_preview_enabled: false
max_upload_size: 20M
bcrypt_rounds: 4
caches: { global_factor: 0.5 }
rc_message: ${FREELY}
rc_registration: ${FREELY}
rc_login: { address: ${FREELY}, account: ${FREELY}, failed_attempts: ${FREELY} }
rc_joins: { local: ${FREELY}, remote: ${FREELY} }
rc_invites: { per_room: ${FREELY}, per_user: ${FREELY}, per_issuer: ${FREELY} }
rc_room_creation: ${FREELY}
rc_presence: { per_user: ${FREELY} }
`;
}
