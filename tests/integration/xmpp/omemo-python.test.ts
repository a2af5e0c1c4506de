import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { utf8Decode, utf8Encode } from '@/lib/base';
import { xml, type XmlElement } from '@/lib/codec';
import { OMEMO_VERSIONS, readEncrypted } from '@/lib/protocol/omemo';

import { OmemoActor } from '../../unit/protocol/omemo/actor';
import { random } from './lines';
import { PEER, PYTHON, PythonDevice } from './python-device';

describe.skipIf(PYTHON === undefined).each(OMEMO_VERSIONS)('%s with python-omemo', (version) => {
  let them: PythonDevice;
  let us: OmemoActor;
  beforeEach(() => {
    them = new PythonDevice();
    us = new OmemoActor('us@example.org', version, random);
  });
  afterEach(() => them.stop());

  const heard = async (element: XmlElement) => {
    const text = await them.read(version, element);
    return text && utf8Decode(text);
  };

  it('begins with our first message, and goes on both ways', async () => {
    await them.meet(version, us.bundle(), us);
    await us.meet(PEER, await them.bundle(version));
    expect(await heard(await us.write([PEER], 'first'))).toBe('first');
    expect(await heard(await us.write([PEER], 'second'))).toBe('second');
    const answer = await them.write(version, utf8Encode('an answer: 😀'));
    expect(await us.read(PEER, answer)).toBe('an answer: 😀');
    for (let turn = 0; turn < 5; turn++) {
      expect(await heard(await us.write([PEER], `to ${turn}`))).toBe(`to ${turn}`);
      expect(await us.read(PEER, await them.write(version, utf8Encode(`from ${turn}`)))).toBe(
        `from ${turn}`,
      );
    }
  });

  it('begins with their first message, which uses one of our pre-keys', async () => {
    await them.meet(version, us.bundle(), us);
    const before = us.preKeys.oneTime.length;
    const first = await them.write(version, utf8Encode('hello'));
    const second = await them.write(version, utf8Encode('are you there?'));
    const opened = await us.open(PEER, first);
    expect(utf8Decode(opened.content!)).toBe('hello');
    expect(us.preKeys.oneTime.length).toBe(before - 1);
    expect(opened.answerDue).toBeDefined();
    expect(await us.read(PEER, second)).toBe('are you there?');
    // What must be answered may be answered with nothing.
    expect(await them.read(version, await us.write([PEER], undefined))).toBeUndefined();
    const third = await them.write(version, utf8Encode('good'));
    expect((await us.open(PEER, third)).answerDue).toBeUndefined();
  });

  it('reads the empty message that they answer with', async () => {
    await them.meet(version, us.bundle(), us);
    await us.meet(PEER, await them.bundle(version));
    await heard(await us.write([PEER], 'first'));
    const nothing = await them.write(version, undefined);
    expect(readEncrypted(xml('message', 'jabber:client', {}, nothing))?.payload).toBeUndefined();
    expect(await us.read(PEER, nothing)).toBeUndefined();
    const encrypted = await us.write([PEER], 'no handshake any more');
    expect(JSON.stringify(encrypted)).not.toMatch(/kex|prekey/);
    expect(await heard(encrypted)).toBe('no handshake any more');
  });

  it('is told to answer after 53 messages without one', async () => {
    await them.meet(version, us.bundle(), us);
    await us.meet(PEER, await them.bundle(version));
    await heard(await us.write([PEER], 'first'));
    const due: boolean[] = [];
    for (let count = 0; count < 56; count++) {
      const opened = await us.open(PEER, await them.write(version, utf8Encode(String(count))));
      due.push(opened.answerDue !== undefined);
    }
    expect(due.indexOf(true)).toBe(53);
    expect(due.slice(53)).toEqual([true, true, true]);
  });

  it('comes in any order', async () => {
    await them.meet(version, us.bundle(), us);
    await us.meet(PEER, await them.bundle(version));
    await heard(await us.write([PEER], 'first'));
    const all: XmlElement[] = [];
    for (let count = 0; count < 20; count++)
      all.push(await them.write(version, utf8Encode(String(count))));
    for (const [place, element] of all.toReversed().entries())
      expect(await us.read(PEER, element)).toBe(String(19 - place));
    await expect(us.read(PEER, all[3]!)).rejects.toMatchObject({ code: 'duplicate' });
  });
});
