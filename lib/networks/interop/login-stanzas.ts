/**
 * The gatekeeper's word on a login: `<success>`, `<failure>` and `<stream:error>`. The tags are WhatsApp's; `jid` on
 * `<success>` and the `code` words are ours. Must not know what is done about a refusal.
 * @module
 */
import { childNodes, childOf, formatJid, tryParseJid, type StanzaNode } from '@/lib/codec';
import { InteropError } from './errors';

export type LoginSuccess = {
  /** our own JID in its canonical text */
  readonly jid: string;
  /** its user part as a number, which later logins send along */
  readonly accountId: bigint;
};

const MAX_UINT64 = 2n ** 64n - 1n;

/**
 * @param expected the server, and where it carries one the integrator, that our JID must have
 * @throws InteropError 'protocol-error'
 */
export function readSuccess(
  node: StanzaNode,
  expected: { readonly server: string; readonly integrator?: number },
): LoginSuccess {
  const jid = tryParseJid(node.attrs['jid'] ?? '');
  if (jid?.server !== expected.server || jid.integrator !== expected.integrator)
    throw new InteropError('protocol-error', 'own address');
  if (!/^\d{1,20}$/.test(jid.user)) throw new InteropError('protocol-error', 'own account id');
  const accountId = BigInt(jid.user);
  if (accountId > MAX_UINT64) throw new InteropError('protocol-error', 'own account id');
  return { jid: formatJid({ ...jid, device: 0 }), accountId };
}

/** Why a login was refused, as `<failure reason>` says (an HTTP-like number). */
export function readFailure(node: StanzaNode): InteropError {
  const reason = reasonOf(node.attrs['reason']);
  if (reason === 401) return new InteropError('token-refused', 'reason 401');
  if (reason === 403) return new InteropError('account-refused', 'reason 403');
  if (reason === 409) return new InteropError('replaced-elsewhere', 'reason 409');
  if (reason >= 500) return new InteropError('unreachable', `reason ${reason}`);
  return new InteropError('protocol-error', `reason ${reason}`);
}

/**
 * Why a stream ended, by the words and numbers that open clients know: `<conflict type="replaced"/>` for a login
 * elsewhere, `<conflict type="device_removed"/>` or 401 for a server that logs us out, 515 for one that wants us to
 * begin anew; all else asks for a reconnect.
 */
export function readStreamError(node: StanzaNode): InteropError {
  const conflict = childOf(node, 'conflict')?.attrs['type'];
  if (conflict === 'replaced') return new InteropError('replaced-elsewhere', 'conflict');
  const code = reasonOf(node.attrs['code']);
  if (conflict === 'device_removed' || code === 401)
    return new InteropError('account-refused', 'logged out');
  if (code === 515) return new InteropError('closed', 'restart asked for');
  return new InteropError('unreachable', `stream error with ${childNodes(node).length} children`);
}

function reasonOf(text: string | undefined): number {
  return text !== undefined && /^\d{3}$/.test(text) ? Number(text) : 0;
}
