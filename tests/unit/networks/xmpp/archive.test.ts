/**
 * The archive's pages, as servers send them and as they should not.
 */
import { describe, expect, it } from 'vitest';

import { readXml, writeXml, xmlChild, xmlChildText } from '@/lib/codec';
import { catchUp, newestPlace } from '@/lib/networks/xmpp/archive';
import { NS } from '@/lib/networks/xmpp/namespaces';
import { StanzaError, type Session } from '@/lib/networks/xmpp/session';
import { seededRandom } from '../../crypto/seeded-random';

const random = seededRandom('archive');

type Page = { readonly last?: string; readonly complete?: boolean };

/** An archive that answers by what comes after which place. @returns the places that were asked after */
function archive(pages: (after: string | undefined, count: number) => Page) {
  const asked: (string | undefined)[] = [];
  const ask: Session['ask'] = (_type, query) => {
    const set = xmlChild(readXml(writeXml(query)), 'set', NS.rsm);
    const after = xmlChildText(set, 'after', NS.rsm);
    asked.push(after);
    const { last, complete = false } = pages(after, asked.length);
    const place = last === undefined ? '' : `<last>${last}</last>`;
    return Promise.resolve(
      readXml(
        `<iq xmlns="jabber:client"><fin xmlns="urn:xmpp:mam:2" complete="${complete}">` +
          `<set xmlns="http://jabber.org/protocol/rsm">${place}</set></fin></iq>`,
      ),
    );
  };
  return { asked, session: { ask } as unknown as Session };
}

describe('what came meanwhile', () => {
  it('is asked for page by page, up to the end', async () => {
    const { asked, session } = archive((after) => ({
      last: `${after}1`,
      complete: after === 'a11',
    }));
    expect(await catchUp(session, { last: 'a' }, random)).toEqual({ kind: 'complete' });
    expect(asked).toEqual(['a', 'a1', 'a11']);
  });

  it.each([
    ['brings the same page again', (after: string | undefined): Page => ({ last: after ?? '' })],
    ['has no last place', (): Page => ({})],
  ])('ends where a page %s', async (_what, pages) => {
    const { asked, session } = archive(pages);
    expect(await catchUp(session, { last: 'a' }, random)).toEqual({ kind: 'complete' });
    expect(asked).toEqual(['a']);
  });

  it('is told as a gap where the archive leads in a circle', async () => {
    const { asked, session } = archive((after) => ({ last: after === 'b' ? 'c' : 'b' }));
    expect(await catchUp(session, { last: 'a' }, random)).toEqual({ kind: 'gap' });
    expect(asked).toEqual(['a', 'b', 'c']);
  });

  it('is told as a gap where the archive has lost the place', async () => {
    const ask = () => Promise.reject(new StanzaError('item-not-found'));
    const session = { ask } as unknown as Session;
    expect(await catchUp(session, { last: 'a' }, random)).toEqual({ kind: 'gap' });
  });

  it.each(['service-unavailable', 'feature-not-implemented'])(
    'is nothing where there is no archive: %s',
    async (condition) => {
      const session = {
        ask: () => Promise.reject(new StanzaError(condition)),
      } as unknown as Session;
      expect(await catchUp(session, { last: 'a' }, random)).toEqual({ kind: 'complete' });
      expect(await newestPlace(session, random)).toBeUndefined();
    },
  );

  it('is no end where the archive fails', async () => {
    const ask = () => Promise.reject(new StanzaError('internal-server-error'));
    const session = { ask } as unknown as Session;
    await expect(catchUp(session, { last: 'a' }, random)).rejects.toMatchObject({
      code: 'refused',
    });
  });
});
