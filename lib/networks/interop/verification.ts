/**
 * Comparing keys with a contact: the safety number of both sides' identity keys, what is shown and scanned of it, and
 * what the person found. The identifiers in it are the user parts of both addresses, which both sides know; that the
 * gatekeepers' own apps take the same is not published. Must not know lines.
 * @module
 */
import { equalBytes, hasCode, toBase64, utf8Encode } from '@/lib/base';
import { parseJid } from '@/lib/codec';
import type { KeyState, PeerAddress, PersonKeys, ScanVerdict } from '@/lib/model';
import { compareScanned, safetyNumberOf, type SafetyNumber } from '@/lib/protocol/trust';
import type { NetworkEvent, NetworkHost, StateView, Work } from '../contract';
import { readCredentials } from './credentials';
import { Overlay } from './overlay';
import { decodePeerIdentity, encodePeerIdentity, type PeerIdentity } from './peer-rows';
import { addressOf } from './peers';
import { personKeyRow } from './identities';
import { readIdentity, type SessionScope } from './sessions';
import { ACCOUNT_ROW, IDENTITY_ROW, peerIdentityRow } from './state-keys';
import { outcomeOf, rowWith } from './work';

/** As Signal numbers the form: identifiers that a person has for as long as their number. */
const SAFETY_NUMBER_VERSION = 1;

export class InteropVerification {
  readonly #host: Pick<NetworkHost, 'submit'>;

  constructor(host: Pick<NetworkHost, 'submit'>) {
    this.#host = host;
  }

  async keysOf(peer: PeerAddress): Promise<PersonKeys> {
    const found = await this.#read(peer);
    if (found === undefined) return { compare: 'same-number', devices: [] };
    const { number, state } = found;
    return {
      compare: 'same-number',
      devices: [{ id: peer, fingerprint: number.digits, state }],
      code: toBase64(number.scannable),
    };
  }

  async judge(peer: PeerAddress, device: string, verified: boolean): Promise<void> {
    if (device === peer) await this.#host.submit(judgeWork(peer, verified));
  }

  async scan(peer: PeerAddress, code: Uint8Array): Promise<ScanVerdict> {
    const found = await this.#read(peer);
    if (found === undefined) return 'no-code';
    const verdict = verdictOn(found.number, code);
    if (verdict === 'match') await this.judge(peer, peer, true);
    return verdict;
  }

  async #read(
    peer: PeerAddress,
  ): Promise<{ readonly number: SafetyNumber; readonly state: KeyState } | undefined> {
    let found: { readonly number: SafetyNumber; readonly state: KeyState } | undefined;
    await this.#host.submit({
      plan: () => rowsFor(peer),
      perform: async (state) => {
        const theirs = readTheirs(state, peer);
        if (theirs !== undefined)
          found = { number: numberOf(state, peer, theirs), state: stateOf(theirs) };
        return outcomeOf({});
      },
    });
    return found;
  }
}

/**
 * What the key that a contact is known by has become while something was opened or begun: a further device that their
 * first one vouches for changes nothing.
 * @param before the row of `personKeyRow` as it stood
 */
export function keyNews(
  scope: Pick<SessionScope, 'overlay' | 'devicesAreSigned'>,
  device: { readonly device: string; readonly address: PeerAddress },
  before: Uint8Array | undefined,
): readonly NetworkEvent[] {
  const row = personKeyRow(scope, device.device);
  const bytes = scope.overlay.read(row);
  const [was, is] = [before, bytes].map((one) => one && decodePeerIdentity(one));
  if (was === undefined || is === undefined || was.changes === is.changes) return [];
  return [
    {
      kind: 'key-change',
      peer: device.address,
      remoteId: `${row.key}/${String(is.changes)}`,
      wasVerified: stateOf(was) === 'verified',
      at: is.since,
    },
  ];
}

function judgeWork(peer: PeerAddress, verified: boolean): Work {
  return {
    plan: () => rowsFor(peer),
    perform: async (state) => {
      const theirs = readTheirs(state, peer);
      if (theirs === undefined) return outcomeOf({});
      const { verifiedKey: _verifiedKey, ...rest } = theirs;
      const row = verified ? { ...rest, verifiedKey: theirs.identityKey } : rest;
      return outcomeOf({
        writes: [rowWith(peerIdentityRow(peer), encodePeerIdentity(row))],
        events: [{ kind: 'verified', peer, verified }],
      });
    },
  };
}

function rowsFor(peer: PeerAddress) {
  return [ACCOUNT_ROW, IDENTITY_ROW, peerIdentityRow(peer)];
}

function readTheirs(state: StateView, peer: PeerAddress): PeerIdentity | undefined {
  const { kind, key } = peerIdentityRow(peer);
  const bytes = state.get(kind, key);
  return bytes && decodePeerIdentity(bytes);
}

function numberOf(state: StateView, peer: PeerAddress, theirs: PeerIdentity): SafetyNumber {
  const { keyPair } = readIdentity(new Overlay(state));
  return safetyNumberOf({
    ours: { identityKey: keyPair.publicKey, identifier: userOf(readCredentials(state).jid) },
    theirs: { identityKey: theirs.identityKey, identifier: userOf(peer) },
    version: SAFETY_NUMBER_VERSION,
  });
}

/** `31612345678`, `12-105000000001`: what stands before the server. */
function userOf(jid: string): Uint8Array {
  const [user = ''] = addressOf(parseJid(jid)).split('@');
  return utf8Encode(user);
}

function stateOf({ identityKey, verifiedKey }: PeerIdentity): KeyState {
  if (verifiedKey === undefined) return 'unverified';
  return equalBytes(identityKey, verifiedKey) ? 'verified' : 'changed';
}

function verdictOn({ scannable }: SafetyNumber, code: Uint8Array): ScanVerdict {
  try {
    return compareScanned(scannable, code);
  } catch (error) {
    if (hasCode(error, 'bad-scan')) return 'no-code';
    throw error;
  }
}
