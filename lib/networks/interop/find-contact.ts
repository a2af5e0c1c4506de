/**
 * Finding a contact by what a person typed, and asking anew whether one can be written to. Must not know chats.
 * @module
 */
import type { ReachState } from '@/lib/model';
import { NetworkError, type Finding, type Peer } from '../contract';
import type { Asker } from './bundles';
import { MAX_IDENTIFIER_LENGTH } from './consts';
import { unreachableBy, type ContactAnswer, type ContactQuestion } from './contact-stanzas';
import type { InteropProfile } from './profile';

/** @throws NetworkError 'offline' | 'timeout' | 'refused' */
export async function findContact(
  typed: string,
  profile: InteropProfile,
  asker: Asker | undefined,
): Promise<Finding> {
  const identifier = typed.trim();
  if (identifier === '' || identifier.length > MAX_IDENTIFIER_LENGTH || !identifier.isWellFormed())
    throw new NetworkError('refused', 'identifier length');
  const answer = await ask({ identifier }, profile, asker);
  if (answer.kind === 'unreachable') {
    const { reach, identifier: spelt } = answer;
    return spelt === undefined ? { reach } : { reach, identifier: spelt };
  }
  const { server: _server, ...peer } = answer.contact;
  return { reach: 'reachable', peer: { identifier, ...peer } };
}

/** @throws NetworkError 'offline' | 'timeout' | 'refused' */
export async function checkReach(
  { identifier, address }: Peer,
  profile: InteropProfile,
  asker: Asker | undefined,
): Promise<ReachState> {
  const question = identifier === undefined ? { address } : { identifier };
  const answer = await ask(question, profile, asker);
  if (answer.kind === 'unreachable') return answer.reach;
  // A number that has passed on reaches somebody else. One person has an address on each of a network's servers, though.
  const { address: found, server } = answer.contact;
  const isSomebodyElse = found !== address && address.endsWith(`@${server}`);
  return isSomebodyElse ? 'unknown' : 'reachable';
}

async function ask(
  question: ContactQuestion,
  profile: InteropProfile,
  asker: Asker | undefined,
): Promise<ContactAnswer> {
  if (asker === undefined) throw new NetworkError('offline');
  const answer = await asker.ask({ type: 'get', ...profile.contactQuery(question) });
  if (answer.kind === 'refused') {
    const reach = unreachableBy(answer.code);
    if (reach === undefined) throw new NetworkError('refused', `contact: ${answer.code}`);
    return { kind: 'unreachable', reach };
  }
  const read = profile.readContact(answer.node);
  if (read.kind === 'found' && !profile.peerServers.has(read.contact.server))
    throw new NetworkError('refused', 'contact server');
  return read;
}
