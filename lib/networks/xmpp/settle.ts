/**
 * What is done on a new line before the account is called online, in order: copies, keys, people, presence, and what came
 * meanwhile. A stream that goes on brings what is missing by itself. Must not know what messages say.
 * @module
 */
import { xml } from '@/lib/codec';
import type { NetworkEvent, NetworkHost } from '../contract';
import { catchUp, newestPlace } from './archive';
import { OURSELVES } from './caps';
import { ROOMS_WAIT } from './consts';
import { displayedEvents, displayedRows, fetchDisplayed } from './displayed-sync';
import type { Intake } from './intake';
import { NS } from './namespaces';
import type { People } from './people';
import type { Rooms } from './rooms';
import { ARCHIVE_ROW, readArchivePlace, STREAM_ROW, writeRow } from './rows';
import { StanzaError, type Session } from './session';
import { outcome, readState, writeState } from './state-desk';
import { keepKeys } from './upkeep';

export type SettleParts = {
  readonly host: NetworkHost;
  readonly intake: Intake;
  readonly people: People;
  readonly rooms: Rooms;
};

/** @throws NetworkError; whatever a commit threw */
export async function settleLine(
  { host, intake, people, rooms }: SettleParts,
  session: Session,
): Promise<void> {
  intake.hold();
  await enableCarbons(session);
  await publishKeys(host, session);
  await people.read(session);
  // From here on messages come at once; they wait until what came before them is read.
  session.send(xml('presence', NS.client, {}, OURSELVES));
  await readOn(host, session);
  await intake.idle();
  await readPlaces(host, session);
  await enterRooms({ host, rooms }, session);
  intake.release();
  await keepPoint(host, session);
}

/** A server resumes nothing for whoever names less than it was told: questions and answers are in no commit of messages. */
function keepPoint(host: NetworkHost, session: Session): Promise<void> {
  return host.submit({
    plan: () => [],
    perform: async () => outcome({ writes: [writeRow(STREAM_ROW, session.resumePoint())] }),
  });
}

async function enableCarbons(session: Session): Promise<void> {
  if (session.hasCarbons) return;
  try {
    await session.ask('set', xml('enable', NS.carbons));
  } catch (error) {
    // A server without them: each program gets what is sent to it.
    if (!(error instanceof StanzaError)) throw error;
  }
}

/** A server that takes no keys still carries the chats there are. */
async function publishKeys(host: NetworkHost, session: Session): Promise<void> {
  try {
    await keepKeys(host, session);
    await writeState(host, [], [{ kind: 'keys-published', done: true }]);
  } catch (error) {
    if (!(error instanceof StanzaError)) throw error;
    host.log.warn('keys-not-published', error);
    await writeState(host, [], [{ kind: 'keys-published', done: false }]);
  }
}

/** A room whose server does not answer keeps nobody waiting for long: it goes on beside. */
async function enterRooms(
  { host, rooms }: Pick<SettleParts, 'host' | 'rooms'>,
  session: Session,
): Promise<void> {
  const entering = rooms.enterAll(session);
  entering.catch((error: unknown) => host.log.warn('rooms-failed', error));
  let cancel = (): void => undefined;
  const enough = new Promise<void>((resolve) => {
    cancel = host.clock.after(ROOMS_WAIT, resolve);
  });
  await Promise.race([entering, enough]).finally(() => cancel());
}

/** Up to where other programs of the person's have read meanwhile. */
async function readPlaces(host: NetworkHost, session: Session): Promise<void> {
  const places = await fetchDisplayed(session);
  if (places.length === 0) return;
  await host.submit({
    plan: () => displayedRows(places),
    perform: async (state) => outcome({ events: displayedEvents(state, session.bareJid, places) }),
  });
}

async function readOn(host: NetworkHost, session: Session): Promise<void> {
  const { random } = host;
  const last = await readState(host, [ARCHIVE_ROW], readArchivePlace);
  const found = last === undefined ? undefined : await catchUp(session, { last }, random);
  if (found?.kind === 'complete') return;
  // What was said before this device was there is not encrypted for it: reading begins now.
  const place = await newestPlace(session, random);
  const events: NetworkEvent[] = found === undefined ? [] : [{ kind: 'caught-up', missing: 1 }];
  const writes = place === undefined ? [] : [writeRow(ARCHIVE_ROW, { last: place })];
  await writeState(host, writes, events);
}
