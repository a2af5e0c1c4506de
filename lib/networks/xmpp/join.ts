/**
 * Adding an account: where its server is, whether it takes the password, and the keys of this device. Must not know what
 * becomes of the account.
 * @module
 */
import { hasCode } from '@/lib/base';
import type { JoinProblem, ProviderSummary } from '@/lib/model';
import { createDevice, createPreKeys, OMEMO_VERSIONS } from '@/lib/protocol/omemo';
import { JoinError, type JoinHost, type NetworkHost, type NewAccount } from '../contract';
import { XmppError, type XmppErrorCode } from './errors';
import { discoverWebSocket } from './host-meta';
import { parseJid } from './jid';
import { logIn } from './login';
import { register } from './register';
import {
  ACCOUNT_ROW,
  readAccount,
  TOKEN_ROW,
  writeDevice,
  writePreKeys,
  writeRow,
  type AccountRow,
} from './rows';
import { readState, writeState } from './state-desk';

/** @throws JoinError */
export async function lookUpServer(address: string, host: JoinHost): Promise<ProviderSummary> {
  return asJoinErrors(async () => {
    const { jid, domain } = readAddress(address);
    const url = await urlOf(domain, host, new AbortController().signal);
    const { protocol, host: at } = new URL(url);
    const origin = `${protocol === 'wss:' ? 'https:' : 'http:'}//${at}`;
    return { address: jid, name: domain, networks: ['xmpp'], hosts: [origin] };
  });
}

/** @throws JoinError */
export async function joinXmpp(
  address: string,
  host: JoinHost,
  signal: AbortSignal,
): Promise<NewAccount> {
  return asJoinErrors(async () => {
    const { jid, local, domain } = readAddress(address);
    const { typed, clock, random } = host;
    if (typed === undefined) throw new XmppError('not-authorized', 'no password');
    const url = await urlOf(domain, host, signal);
    const target = { url, domain, from: jid };
    const { password, mayTellPassword = false } = typed;
    if (typed.isNew === true)
      await register(target, { username: local, password }, { ports: host, signal });
    const account: AccountRow = { jid, url, password, mayTellPassword, userAgentId: uuid(random) };
    const credentials = { username: local, password, mayTellPassword };
    const login = await logIn(
      { target, credentials, userAgentId: account.userAgentId },
      host,
      signal,
    );
    login.stream.end(new XmppError('closed'));
    const own = createDevice(random);
    const means = { random, now: clock.now() };
    return {
      identifier: jid,
      providerName: domain,
      uniqueKey: jid,
      state: [
        writeRow(ACCOUNT_ROW, account),
        writeDevice(own),
        ...OMEMO_VERSIONS.map((version) =>
          writePreKeys(version, createPreKeys(version, own, means)),
        ),
      ],
    };
  });
}

/**
 * Signs in by another password than the one that is kept, and keeps it.
 * @throws JoinError; whatever the commit threw
 */
export async function changePassword(
  host: NetworkHost,
  password: string,
  signal: AbortSignal,
): Promise<void> {
  const account = { ...(await readState(host, [ACCOUNT_ROW], readAccount)), password };
  const { jid, url, mayTellPassword, userAgentId } = account;
  await asJoinErrors(async () => {
    const { local: username, domain } = readAddress(jid);
    const target = { url, domain, from: jid };
    const credentials = { username, password, mayTellPassword };
    const login = await logIn({ target, credentials, userAgentId }, host, signal);
    login.stream.end(new XmppError('closed'));
  });
  // A token of the old password's may be taken back by now.
  await writeState(host, [writeRow(ACCOUNT_ROW, account), writeRow(TOKEN_ROW, undefined)]);
}

function readAddress(text: string): {
  readonly jid: string;
  readonly local: string;
  readonly domain: string;
} {
  const parsed = parseJid(text.trim().replace(/^xmpp:/i, ''));
  if (parsed?.local === undefined) throw new XmppError('bad-address');
  const { local, domain } = parsed;
  return { jid: `${local}@${domain}`, local, domain };
}

/** What the person typed, where a domain does not say where its WebSocket is. */
async function urlOf(
  domain: string,
  { typed, http }: JoinHost,
  signal: AbortSignal,
): Promise<string> {
  if (typed?.server === undefined) return discoverWebSocket(domain, http, signal);
  if (!URL.canParse(typed.server) || !/^wss?:$/.test(new URL(typed.server).protocol))
    throw new XmppError('bad-address', 'server');
  return typed.server;
}

/** RFC 9562 §5.4 */
function uuid(random: JoinHost['random']): string {
  const bytes = random.bytes(16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

async function asJoinErrors<Result>(task: () => Promise<Result>): Promise<Result> {
  try {
    return await task();
  } catch (cause) {
    if (cause instanceof XmppError)
      throw new JoinError(PROBLEM_OF[cause.code], undefined, { cause });
    if (hasCode(cause, 'not-permitted')) throw new JoinError('not-permitted', undefined, { cause });
    throw new JoinError('provider-unreachable', undefined, { cause });
  }
}

const PROBLEM_OF: Readonly<Record<XmppErrorCode, JoinProblem>> = {
  'bad-address': 'bad-address',
  unreachable: 'provider-unreachable',
  'protocol-error': 'not-a-provider',
  'not-authorized': 'sign-in-refused',
  'account-disabled': 'sign-in-refused',
  'plain-refused': 'sign-in-refused',
  'server-not-proven': 'certificate-refused',
  'no-mechanism': 'sign-in-refused',
  'replaced-elsewhere': 'failed',
  'registration-refused': 'network-not-offered',
  'name-taken': 'sign-in-refused',
  refused: 'failed',
  'keys-unavailable': 'failed',
  'storage-failed': 'failed',
  timeout: 'unreachable',
  closed: 'failed',
};
