/**
 * The stanza codec against foreign ones in both directions, and what those get wrong, pinned, so
 * that a version of theirs that does otherwise is noticed.
 * @module
 */
import { deflateSync } from 'node:zlib';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fromHex, toHex } from '@/lib/base';
import { decodeStanza, encodeStanza, formatJid, tryParseJid } from '@/lib/codec';

import { baileysStanzas, bridgeStanzas, type StanzaPeer } from '../../oracles/codec';
import interopJid from '../../vectors/stanza/interop-jid.json';
import { comparable, plainJid, SEED, stanzas, thirdPartyJid } from './arbitraries';

const RUNS = { seed: SEED, numRuns: 300 };

/** Our one text of an address that a peer spells with device 0. */
function canonical(value: string): string {
  const jid = tryParseJid(value);
  return jid === undefined ? value : formatJid(jid);
}

/** What `peer` makes of an attribute that we wrote, or that it wrote itself. */
async function readBack(peer: StanzaPeer, bytes: Uint8Array): Promise<string | undefined> {
  return (await peer.decode(bytes)).attrs['to'];
}

const interopAddress = { tag: 'iq', attrs: { to: '12-105012705411308:3@interop' } };
const messengerAddress = { tag: 'iq', attrs: { to: '100012345678901:300@msgr' } };

describe.each([baileysStanzas, bridgeStanzas])('stanzas and $name', (peer) => {
  it('reads what the peer writes, and writes the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(stanzas(plainJid), async (node) => {
        const theirs = peer.encode(node);
        expect(comparable(await decodeStanza(theirs))).toEqual(comparable(node));
        expect(toHex(encodeStanza(node))).toBe(toHex(theirs));
      }),
      RUNS,
    );
  });

  it('writes what the peer reads', async () => {
    await fc.assert(
      fc.asyncProperty(stanzas(plainJid, 1), async (node) => {
        expect(comparable(await peer.decode(encodeStanza(node)))).toEqual(comparable(node));
      }),
      RUNS,
    );
  });
});

describe('third-party addresses and foreign codecs', () => {
  it('writes addresses of every server so that Baileys reads them', async () => {
    await fc.assert(
      fc.asyncProperty(stanzas(fc.oneof(plainJid, thirdPartyJid)), async (node) => {
        const read = await baileysStanzas.decode(encodeStanza(node));
        expect(comparable(read, canonical)).toEqual(comparable(node));
      }),
      RUNS,
    );
  });

  it('writes the 0xF5 vector from either text, and reads it as the bare one', async () => {
    for (const to of [interopJid.foreignText, interopJid.text])
      expect(toHex(encodeStanza({ tag: 'iq', attrs: { to } }))).toBe(`00f8031911${interopJid.hex}`);
    const vector = fromHex(`00f8031911${interopJid.hex}`);
    expect((await decodeStanza(vector)).attrs['to']).toBe(interopJid.text);
    expect(await readBack(baileysStanzas, vector)).toBe(interopJid.foreignText);
  });

  it('reads the bare interop addresses that both peers write as pairs', async () => {
    const node = { tag: 'iq', attrs: { to: interopJid.text } };
    for (const peer of [baileysStanzas, bridgeStanzas])
      expect((await decodeStanza(peer.encode(node))).attrs['to']).toBe(interopJid.text);
  });

  it('pins that Baileys and the bridge lose the server of device addresses that they write', async () => {
    for (const peer of [baileysStanzas, bridgeStanzas]) {
      expect(await readBack(peer, peer.encode(interopAddress))).toBe(
        '12-105012705411308:3@s.whatsapp.net',
      );
      const near = { tag: 'iq', attrs: { to: '100012345678901:3@msgr' } };
      expect(await readBack(peer, peer.encode(near))).toBe('100012345678901:3@s.whatsapp.net');
    }
  });

  it('pins that Baileys cuts a wide device to its low byte', async () => {
    expect(await readBack(baileysStanzas, baileysStanzas.encode(messengerAddress))).toBe(
      '100012345678901:44@s.whatsapp.net',
    );
  });

  it('pins that the bridge loses the integrator of 0xF5 that it reads', async () => {
    expect(await readBack(bridgeStanzas, encodeStanza(interopAddress))).toBe(
      '105012705411308:3@interop',
    );
  });

  it('pins that the bridge reads an empty list as no content', async () => {
    const bytes = encodeStanza({ tag: 'iq', attrs: {}, content: [] });
    expect((await bridgeStanzas.decode(bytes)).content).toBeUndefined();
    expect((await baileysStanzas.decode(bytes)).content).toEqual([]);
  });

  it('pins that Baileys writes names of Object.prototype as nothing', async () => {
    const node = { tag: 'iq', attrs: { to: 'constructor' } };
    expect(await readBack(baileysStanzas, baileysStanzas.encode(node))).toBe('');
    expect((await decodeStanza(encodeStanza(node))).attrs['to']).toBe('constructor');
  });

  it('reads deflated stanzas as Baileys does', async () => {
    const node = { tag: 'iq', attrs: { to: '12-105@interop' }, content: new Uint8Array(5000) };
    const plain = encodeStanza(node);
    const deflated = Uint8Array.from([2, ...deflateSync(plain.subarray(1))]);
    expect(comparable(await decodeStanza(deflated))).toEqual(comparable(node));
    expect(comparable(await baileysStanzas.decode(deflated), canonical)).toEqual(comparable(node));
  });
});
