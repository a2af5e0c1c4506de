/**
 * What stands on the wire beside what is read of it, in pairs: `cases/NAME.xml` and `cases/NAME.json`. The first word of a
 * name says who reads it. Most are the documents' own examples, made worse.
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { toHex } from '@/lib/base';
import { readXml, xmlText, type XmlElement } from '@/lib/codec';
import { readFileText } from '@/lib/networks/xmpp/aesgcm-url';
import { readBookmarks } from '@/lib/networks/xmpp/bookmarks';
import { readBlocklist, readBlockPush } from '@/lib/networks/xmpp/blocking';
import { displayedNews } from '@/lib/networks/xmpp/displayed-sync';
import { readFileSharing } from '@/lib/networks/xmpp/file-sharing';
import { readSlot, readUploadService } from '@/lib/networks/xmpp/http-upload';
import { readBelonging, readInvitation, readOccupant, readRoomKind } from '@/lib/networks/xmpp/muc';
import type { MediaFacts } from '@/lib/networks/xmpp/media-reference';
import { readRoster } from '@/lib/networks/xmpp/roster';

const FOLDER = new URL('cases/', import.meta.url);

const READERS: Readonly<Record<string, (stanza: XmlElement) => unknown>> = {
  roster: readRoster,
  blocklist: readBlocklist,
  blocking: readBlockPush,
  occupant: (stanza) => {
    const occupant = readOccupant(stanza);
    return occupant && { ...occupant, codes: [...occupant.codes] };
  },
  belonging: readBelonging,
  room: readRoomKind,
  invitation: readInvitation,
  bookmarks: readBookmarks,
  displayed: displayedNews,
  upload: (stanza) => readUploadService(stanza.attrs['from'] ?? '', stanza),
  slot: readSlot,
  aesgcm: (stanza) => spelt(readFileText(xmlText(stanza))),
  sharing: (stanza) => {
    const read = readFileSharing(stanza);
    return read && { body: read.body, ...spelt(read.facts) };
  },
};

function spelt(facts: MediaFacts | undefined) {
  return facts && { ...facts, key: toHex(facts.key), nonce: toHex(facts.nonce) };
}

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.xml'))
  .map((file) => file.replace(/\.xml$/, ''));

/** Files are laid out for people; on the wire there are no such spaces. */
function wire(name: string): XmlElement {
  const text = readFileSync(new URL(`${name}.xml`, FOLDER), 'utf8');
  return readXml(text.replaceAll(/>\s+</g, '><').trim());
}

describe('what is read of', () => {
  it.each(names)('%s is what stands beside it', (name) => {
    const reader = READERS[name.split('-')[0] ?? ''];
    if (reader === undefined) throw new Error(`nobody reads ${name}`);
    const expected: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));
    // As JSON has it: what is absent and what is undefined are the same.
    expect(JSON.parse(JSON.stringify(reader(wire(name)) ?? null))).toEqual(expected);
  });

  it('every reader has a case', () => {
    const read = new Set(names.map((name) => name.split('-')[0]));
    expect(Object.keys(READERS).filter((reader) => !read.has(reader))).toEqual([]);
  });
});
