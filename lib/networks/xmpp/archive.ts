/**
 * XEP-0313 1.1.1 (2024-03): what came while there was no line, from where it was last read. Results come as messages of
 * their own; here only pages are asked for, and it is noticed where the archive has lost the place. Must not know what is in them.
 * @module
 */
import { toHex, type Random } from '@/lib/base';
import { xml, xmlChild, xmlChildText, type XmlElement } from '@/lib/codec';
import { ARCHIVE_PAGE } from './consts';
import { formOf } from './forms';
import { NS } from './namespaces';
import { StanzaError, type Session } from './session';

export type CatchUp =
  /** all is here, or there is no archive */
  | { readonly kind: 'complete' }
  /** the archive does not know the place any more: what lies between is not to be had */
  | { readonly kind: 'gap' };

/**
 * Has every page after `last` sent, of our own archive or of a room's. Resolves once the last of them was.
 * @throws StanzaError, NetworkError
 */
export async function catchUp(
  session: Session,
  from: { readonly last: string | undefined; readonly room?: string },
  random: Random,
): Promise<CatchUp> {
  const { room } = from;
  let after = from.last;
  const asked = new Set<string | undefined>();
  for (;;) {
    // One that leads in a circle would be read for ever.
    if (asked.has(after)) return { kind: 'gap' };
    asked.add(after);
    try {
      const page = await askForPage(session, { after, max: ARCHIVE_PAGE, room }, random);
      if (page.isComplete || page.last === undefined || page.last === after)
        return { kind: 'complete' };
      after = page.last;
    } catch (error) {
      if (!(error instanceof StanzaError)) throw error;
      if (error.condition === 'item-not-found') return { kind: 'gap' };
      // A server without an archive keeps nothing that could be read.
      if (isWithout(error)) return { kind: 'complete' };
      throw error;
    }
  }
}

/** The newest place of the archive; undefined where it is empty, or there is none. */
export async function newestPlace(
  session: Session,
  random: Random,
  room?: string,
): Promise<string | undefined> {
  try {
    return (await askForPage(session, { before: '', max: 1, room }, random)).last;
  } catch (error) {
    if (error instanceof StanzaError && isWithout(error)) return undefined;
    throw error;
  }
}

function isWithout({ condition }: StanzaError): boolean {
  return condition === 'service-unavailable' || condition === 'feature-not-implemented';
}

type Page = { readonly last: string | undefined; readonly isComplete: boolean };

async function askForPage(
  session: Session,
  {
    after,
    before,
    max,
    room,
  }: {
    readonly after?: string | undefined;
    readonly before?: string;
    readonly max: number;
    readonly room: string | undefined;
  },
  random: Random,
): Promise<Page> {
  const set = xml(
    'set',
    NS.rsm,
    {},
    xml('max', NS.rsm, {}, String(max)),
    after !== undefined && xml('after', NS.rsm, {}, after),
    before !== undefined && xml('before', NS.rsm, {}, before),
  );
  const queryid = toHex(random.bytes(8));
  const answer = await session.ask(
    'set',
    xml('query', NS.mam, { queryid }, formOf(NS.mam, {}), set),
    room,
  );
  return pageOf(xmlChild(answer, 'fin', NS.mam));
}

function pageOf(fin: XmlElement | undefined): Page {
  const last = xmlChildText(xmlChild(fin, 'set', NS.rsm), 'last', NS.rsm);
  const complete = fin?.attrs['complete'];
  return { last, isComplete: complete === 'true' || complete === '1' };
}
