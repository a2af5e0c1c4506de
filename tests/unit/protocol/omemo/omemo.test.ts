import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { toBase64, utf8Decode, utf8Encode } from '@/lib/base';
import { readXml, writeXml, xml, xmlChild, xmlChildren, type XmlElement } from '@/lib/codec';
import {
  createDevice,
  createPreKeys,
  deviceListNode,
  emptyMaterial,
  fingerprintOf,
  keyFor,
  OMEMO_NS,
  OMEMO_VERSIONS,
  openEnvelope,
  openPayload,
  readBundle,
  readDeviceList,
  readEncrypted,
  SCE_NS,
  sealPayload,
  tendPreKeys,
  withoutPreKey,
  writeDeviceList,
  writeEnvelope,
  type EnvelopeFacts,
} from '@/lib/protocol/omemo';

import { codeThrownBy, outcomeOfPromise } from '../../crypto/expect-code';
import { seededRandom } from '../../crypto/seeded-random';
import { OmemoActor } from './actor';

const [ALICE, BOB] = ['alice@example.org', 'bob@example.org'];
const DAY = 24 * 60 * 60 * 1_000;
const stanza = (encrypted: XmlElement) => xml('message', 'jabber:client', {}, encrypted);

describe.each(OMEMO_VERSIONS)('%s', (version) => {
  async function pair(seed: string) {
    const random = seededRandom(seed);
    const [alice, bob] = [
      new OmemoActor(ALICE, version, random),
      new OmemoActor(BOB, version, random),
    ];
    await alice.meet(bob, bob.bundle());
    return { alice, bob };
  }

  it('says the same on the other side, and nothing where nothing is said', async () => {
    const { alice, bob } = await pair('both ways');
    expect(await bob.read(alice, await alice.write([bob], 'hello'))).toBe('hello');
    expect(await alice.read(bob, await bob.write([alice], undefined))).toBeUndefined();
    expect(await bob.read(alice, await alice.write([bob], 'again 😀'))).toBe('again 😀');
  });

  it('reaches several devices with one payload', async () => {
    const random = seededRandom('several');
    const { alice, bob } = await pair('several');
    const phone = new OmemoActor(BOB, version, random);
    await alice.meet(phone, phone.bundle());
    const written = readXml(writeXml(await alice.write([bob, phone], 'to all of you')));
    expect(readEncrypted(stanza(written))?.keys).toHaveLength(2);
    for (const device of [bob, phone])
      expect(await device.read(alice, written)).toBe('to all of you');
  });

  it('opens each message once, in any order, whatever is lost', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.boolean(), fc.nat(5), fc.boolean()), { maxLength: 12 }),
        async (story) => {
          const { alice, bob } = await pair('any order');
          await bob.read(alice, await alice.write([bob], 'first'));
          await alice.read(bob, await bob.write([alice], 'answer'));
          for (const [toBob, shuffle, lose] of story) {
            const [from, to] = toBob ? [alice, bob] : [bob, alice];
            const burst: (readonly [string, XmlElement])[] = [];
            for (const text of ['a', 'b', 'c']) burst.push([text, await from.write([to], text)]);
            const [first] = burst.splice(shuffle % 3, 1);
            if (lose) burst.pop();
            for (const [text, element] of [first!, ...burst.toReversed()])
              expect(await to.read(from, element)).toBe(text);
            expect(await outcomeOfPromise(to.read(from, first![1]).then(String))).toBe('duplicate');
          }
        },
      ),
      { numRuns: 8, seed: 20_261_130 },
    );
  });

  it('changes nothing by a message that does not open', async () => {
    const { alice, bob } = await pair('forged');
    await bob.read(alice, await alice.write([bob], 'first'));
    // Around a handshake some fields are not authenticated: the protocol has it so.
    await alice.read(bob, await bob.write([alice], 'answer'));
    const letter = await alice.write([bob], 'the true text');
    const message = readEncrypted(stanza(letter))!;
    const spelt = writeXml(letter);
    for (const bytes of [
      message.payload!,
      message.keys[0]!.bytes,
      ...(message.iv ? [message.iv] : []),
    ]) {
      const whole = toBase64(bytes);
      for (let at = 0; at < bytes.length; at += 7) {
        const other = Uint8Array.from(bytes);
        other[at]! ^= 1 << (at % 8);
        const forged = readXml(spelt.replace(whole, toBase64(other)));
        const outcome = await outcomeOfPromise(bob.read(alice, forged).then(String));
        expect(outcome).toMatch(/^bad-|^too-|^duplicate$|^no-/);
      }
    }
    expect(await bob.read(alice, letter)).toBe('the true text');
  });

  it('starts no session by a message of none', async () => {
    const { alice, bob } = await pair('no session');
    await bob.read(alice, await alice.write([bob], 'first'));
    await alice.read(bob, await bob.write([alice], 'answer'));
    const later = await alice.write([bob], 'no handshake');
    const stranger = new OmemoActor(BOB, version, seededRandom('stranger'));
    const asStranger = readXml(
      writeXml(later).replace(`rid="${bob.deviceId}"`, `rid="${stranger.deviceId}"`),
    );
    expect(await outcomeOfPromise(stranger.read(alice, asStranger).then(String))).toBe(
      'not-for-us',
    );
  });

  it('does not begin from a bundle that its identity has not signed, or that lacks a key', async () => {
    const { alice, bob } = await pair('bundles');
    const other = new OmemoActor(BOB, version, seededRandom('another'));
    const [bundle, foreign] = [writeXml(bob.bundle()), other.bundle()];
    const ns = OMEMO_NS[version];
    const identity = version === 'omemo-2' ? 'ik' : 'identityKey';
    const theirs = writeXml(xmlChild(foreign, identity, ns)!, ns);
    const ours = writeXml(xmlChild(bob.bundle(), identity, ns)!, ns);
    const cases: readonly [string, RegExp][] = [
      [bundle.replace(ours, theirs), /^bad-signature$/],
      [bundle.replace(ours, ''), /^bad-bundle$/],
      [bundle.replace(ours, ours + theirs), /^bad-bundle$/],
      [
        bundle.replace(/<prekeys>.*<\/prekeys>/, ''),
        version === 'omemo-2' ? /^no-one-time-prekey$/ : /^met$/,
      ],
      [bundle.replace(/>[A-Za-z0-9+/=]{20}/, '>%'), /^bad-element$/],
      [bundle.replaceAll(/d="\d+"/gi, 'd="-1"'), /^bad-bundle$/],
    ];
    for (const [text, code] of cases)
      expect(await outcomeOfPromise(alice.meet(bob, readXml(text)).then(() => 'met'))).toMatch(
        code,
      );
  });

  it('lists devices, each once, whatever else stands there and however many', () => {
    expect(readDeviceList(version, writeDeviceList(version, [7, 1, 2_147_483_647]))).toEqual([
      7, 1, 2_147_483_647,
    ]);
    const device = (id: string) => xml('device', OMEMO_NS[version], { id });
    const odd = ['0', '-1', '1.5', '2147483648', '', '12', '12', 'x'].map(device);
    expect(
      readDeviceList(version, xml('list', OMEMO_NS[version], {}, ...odd, xml('other', 'u'))),
    ).toEqual([12]);
    const many = Array.from({ length: 10_000 }, (_, id) => device(String(id + 1)));
    expect(readDeviceList(version, xml('list', OMEMO_NS[version], {}, ...many))).toHaveLength(128);
    expect(deviceListNode(version)).toMatch(/device/);
  });

  it.each([
    ['no header', (text: string) => text.replace(/<header.*<\/header>/, '')],
    ['a device id of nought', (text: string) => text.replace(/sid="\d+"/, 'sid="0"')],
    [
      'a payload that is no base64',
      (text: string) => text.replace(/<payload>[^<]*/, '<payload>%%%'),
    ],
    [
      'a key of megabytes',
      (text: string) => text.replace(/(<key [^>]*>)[^<]*/, `$1${'A'.repeat(9_999)}`),
    ],
    [
      'thousands of keys',
      (text: string) => text.replace(/<key .*<\/key>/, (key) => key.repeat(2_100)),
    ],
  ])('is refused with %s', async (_what, change) => {
    const { alice, bob } = await pair('malformed');
    const spelt = writeXml(await alice.write([bob], 'x'));
    expect(change(spelt)).not.toBe(spelt);
    expect(codeThrownBy(() => readEncrypted(stanza(readXml(change(spelt)))))).toMatch(
      /^bad-element|^too-large/,
    );
  });

  it('has pre-keys of this week, a hundred of them, and forgets the old ones after a month', () => {
    const random = seededRandom('tending');
    const own = createDevice(random);
    const first = createPreKeys(version, own, { random, now: 0 });
    const tend = (set: typeof first, now: number) =>
      tendPreKeys(version, own, { set, random, now });
    expect(tend(first, 6 * DAY)).toBe(first);
    const used = withoutPreKey(first, first.oneTime[3]!.id);
    const filled = tend(used, DAY);
    expect(filled.oneTime).toHaveLength(100);
    expect(new Set([...first.oneTime, ...filled.oneTime].map(({ id }) => id)).size).toBe(101);
    expect(filled.signed).toEqual(first.signed);
    const renewed = tend(first, 7 * DAY);
    expect(renewed.signed.map(({ id }) => id)).toEqual([2, 1]);
    expect(tend(renewed, 13 * DAY)).toBe(renewed);
    expect(tend(renewed, 38 * DAY).signed.map(({ id }) => id)).toEqual([3, 2]);
  });

  it('shows one fingerprint, whichever version spells the key', () => {
    const { identity } = createDevice(seededRandom('fingerprint'));
    const forms = { 'omemo-2': identity.edwardsKey!, 'omemo-0.3': identity.keyPair.publicKey };
    const shown = fingerprintOf(version, forms[version]);
    expect(shown).toMatch(/^(?:[0-9a-f]{8} ){7}[0-9a-f]{8}$/);
    expect(shown).toBe(fingerprintOf('omemo-0.3', identity.keyPair.publicKey));
  });

  it('refuses a payload with any bit changed, or of another key', () => {
    const random = seededRandom('payload');
    const sealed = sealPayload(version, utf8Encode('some text'), random);
    const other = sealPayload(version, utf8Encode('some text'), random);
    expect(utf8Decode(openPayload(version, sealed))).toBe('some text');
    for (let at = 0; at < sealed.payload.length; at++) {
      const payload = Uint8Array.from(sealed.payload);
      payload[at]! ^= 4;
      expect(codeThrownBy(() => openPayload(version, { ...sealed, payload }))).toBe('bad-payload');
    }
    for (const material of [
      other.material,
      new Uint8Array(0),
      emptyMaterial(version, random).material,
    ])
      expect(codeThrownBy(() => openPayload(version, { ...sealed, material }))).toBe('bad-payload');
    expect(codeThrownBy(() => sealPayload(version, new Uint8Array(600_000), random))).toBe(
      'too-large',
    );
  });
});

describe('a message of both versions', () => {
  it('is read in the newer one, and by no device that it does not name', async () => {
    const random = seededRandom('both');
    const parts: XmlElement[] = [];
    for (const version of OMEMO_VERSIONS) {
      const [alice, bob] = [
        new OmemoActor(ALICE, version, random),
        new OmemoActor(BOB, version, random),
      ];
      await alice.meet(bob, bob.bundle());
      parts.push(await alice.write([bob], version));
    }
    const message = readEncrypted(xml('message', 'jabber:client', {}, ...parts.toReversed()))!;
    expect(message.version).toBe('omemo-2');
    const [{ deviceId } = { deviceId: 0 }] = message.keys;
    expect(keyFor(message, BOB, deviceId)).toBeDefined();
    expect(keyFor(message, ALICE, deviceId)).toBeUndefined();
    expect(keyFor(message, BOB, deviceId === 1 ? 2 : 1)).toBeUndefined();
  });
});

describe('an envelope', () => {
  const facts: EnvelopeFacts = {
    from: ALICE,
    to: BOB,
    sentAt: 1_790_000_000_000,
    bareOf: (text) => text.split('/')[0],
  };
  const body = xml('body', 'jabber:client', {}, 'hi');
  const given = { content: [body], from: ALICE, to: BOB, time: facts.sentAt };
  const written = () => utf8Decode(writeEnvelope(given, seededRandom('envelope')));
  const opened = (text: string, other: Partial<EnvelopeFacts> = {}) =>
    openEnvelope(utf8Encode(text), { ...facts, ...other });

  it('gives back what stood in it', () => {
    expect(opened(written())).toEqual([body]);
    expect(opened(written(), { sentAt: facts.sentAt + 3_600_000 })).toEqual([body]);
  });

  it('need not say for whom, or when', () => {
    const bare = written()
      .replace(/<to[^>]*>/, '')
      .replace(/<time[^>]*>/, '')
      .replace(/<rpad>.*<\/rpad>/, '');
    expect(opened(bare)).toEqual([body]);
  });

  it('is padded by another length each time', () => {
    const lengths = Array.from(
      { length: 30 },
      (_, seed) => writeEnvelope(given, seededRandom(`${seed}`)).length,
    );
    expect(new Set(lengths).size).toBeGreaterThan(15);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(200);
  });

  it.each([
    ['from somebody else', written().replace(ALICE, 'mallory@example.org'), 'affix-mismatch'],
    ['from nobody', written().replace(/<from[^>]*>/, ''), 'affix-mismatch'],
    [
      'from two',
      written().replace(/<from[^>]*>/, (one) => one + one.replace(ALICE, BOB)),
      'affix-mismatch',
    ],
    ['for somebody else', written().replace(BOB, 'carol@example.org'), 'affix-mismatch'],
    ['of another time', written().replace(/stamp="\d{4}/, 'stamp="2001'), 'affix-mismatch'],
    ['of no time', written().replace(/stamp="[^"]*/, 'stamp="soon'), 'affix-mismatch'],
    ['without content', written().replace(/<content>.*<\/content>/, ''), 'bad-envelope'],
    ['of another kind', '<a/>', 'bad-envelope'],
    ['that is no XML', 'hi', 'bad-envelope'],
    ['with an entity', `<!DOCTYPE x [<!ENTITY y "z">]>${written()}`, 'bad-envelope'],
  ])('is refused: %s', (_what, text, code) => {
    expect(codeThrownBy(() => opened(text))).toBe(code);
  });

  it('is refused where its bytes are no text', () => {
    expect(codeThrownBy(() => openEnvelope(Uint8Array.of(0xff, 0xfe), facts))).toBe('bad-envelope');
    expect(xmlChildren(readXml(written()), 'content', SCE_NS)).toHaveLength(1);
  });

  it('has a bundle drawn from at random', () => {
    const actor = new OmemoActor(BOB, 'omemo-2', seededRandom('drawn'));
    const bundle = actor.bundle();
    const ids = Array.from(
      { length: 40 },
      (_, seed) => readBundle('omemo-2', bundle, seededRandom(`${seed}`)).oneTimePreKey!.id,
    );
    expect(new Set(ids).size).toBeGreaterThan(20);
  });
});
