/**
 * Devices by their keys, against a foreign client; a password that changed; a server that takes no keys.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import type { PeerAddress } from '@/lib/model';
import { prosodyOf, startProsody } from './prosody';
import { POLL, Us } from './us';
import { SERVERS, World } from './world';

const never = new AbortController().signal;

describe.each(SERVERS)('$name', ({ isThere, start }) => {
  describe.skipIf(!isThere)('with devices of a foreign client', () => {
    let world: World;
    beforeAll(async () => {
      world = await World.start(start);
    });
    afterEach(() => world.rest());
    afterAll(() => world.stop());

    it('both sides see the same key, and a new device waits once the first was compared', async () => {
      const [us, anna] = [await world.us(), await world.friend()];
      const { fingerprint = '' } = await anna.ready();
      const peer = anna.jid as PeerAddress;
      const sheet = await us.account.keys!.sheet(peer);
      expect(sheet.keys).toMatchObject([{ fingerprint, trust: 'first-use', isListed: true }]);
      await us.say(anna.jid, 'before we compared');
      await anna.reads('before we compared');
      await us.account.keys!.decide(fingerprint, 'verified', peer);
      const keys = () => us.host.events.findLast(({ kind }) => kind === 'keys');
      expect(keys()).toMatchObject({ verified: true, undecided: 0 });

      const phone = await world.program(anna.jid);
      await phone.say(us.jid, 'from a new phone', 'omemo-2');
      await expect.poll(() => us.texts(), POLL).toEqual(['from a new phone']);
      expect(keys()).toMatchObject({ verified: false, undecided: 1 });
      await us.say(anna.jid, 'to the old one only');
      await anna.reads('to the old one only');
      const { fingerprint: other = '' } = await phone.ready();
      await us.account.keys!.decide(other, 'refused', peer);
      await phone.say(us.jid, 'from nobody we know', 'omemo-2');
      await expect.poll(() => us.unread(), POLL).toEqual(['device-refused']);
      await us.account.keys!.decide(fingerprint, 'refused', peer);
      const { outcome } = await us.seal(anna.jid, { kind: 'text', text: 'to nobody' });
      expect(outcome.events).toMatchObject([{ kind: 'send-failed', failure: 'not-trusted' }]);
      await us.account.keys!.decide(other, 'verified', peer);
      await us.say(anna.jid, 'to the new one');
      await phone.reads('to the new one');
      expect(phone.heard.some(({ body }) => body === 'to the old one only')).toBe(false);
      expect(us.host.breaches).toEqual([]);
    });

    it('the dialog for verifying shows each device’s key, and what it is told holds for both', async () => {
      const [us, anna] = [await world.us(), await world.friend()];
      const { fingerprint = '' } = await anna.ready();
      const peer = anna.jid as PeerAddress;
      const shown = async () => (await us.account.keysOf!(peer)).devices;
      const { own, ...keys } = await us.account.keysOf!(peer);
      expect(keys).toMatchObject({
        compare: 'their-fingerprint',
        devices: [{ id: fingerprint, fingerprint, state: 'unverified' }],
      });
      expect(own).toMatchObject([{ fingerprint: (await us.account.keys!.sheet(peer)).own }]);
      await us.account.judgeKey!(peer, 'none of theirs', true);
      expect(await shown()).toMatchObject([{ state: 'unverified' }]);
      await us.account.judgeKey!(peer, fingerprint, true);
      expect(await shown()).toMatchObject([{ state: 'verified' }]);
      const { keys: trusted } = await us.account.keys!.sheet(peer);
      expect(trusted).toMatchObject([{ trust: 'verified' }]);
      await us.account.judgeKey!(peer, fingerprint, false);
      expect(await shown()).toMatchObject([{ state: 'unverified' }]);
      expect(us.host.breaches).toEqual([]);
    });

    it('another program of ours is seen, and can be removed', async () => {
      const us = await world.us();
      const phone = await world.program(us.jid);
      const { fingerprint = '' } = await phone.ready();
      const sheet = await us.account.keys!.sheet();
      expect(sheet.keys).toMatchObject([{ fingerprint, isListed: true }]);
      expect((await us.account.keys!.decide(fingerprint, 'removed')).keys).toEqual([]);
    });

    it('a password that changed is typed anew, and a wrong one changes nothing', async () => {
      const us = await world.us();
      const phone = await world.program(us.jid);
      const [username] = us.jid.split('@');
      phone.raw(
        `<iq type="set" id="pw"><query xmlns="jabber:iq:register"><username>${username}</username>` +
          `<password>another one</password></query></iq>`,
      );
      const before = us.host.rows.get('["account",""]');
      const signIn = (password: string) => us.account.signInByPassword!(password, never);
      await expect
        .poll(
          () =>
            signIn('another one').then(
              () => 'in',
              () => 'out',
            ),
          POLL,
        )
        .toBe('in');
      expect(us.host.rows.get('["account",""]')).not.toEqual(before);
      const now = us.host.rows.get('["account",""]');
      await expect(signIn('pw')).rejects.toMatchObject({ code: 'sign-in-refused' });
      expect(us.host.rows.get('["account",""]')).toEqual(now);
      await us.account.disconnect();
      us.host.rows.delete('["stream",""]');
      us.account.connect();
      await us.online();
      expect(us.host.breaches).toEqual([]);
    });
  });
});

describe.skipIf(prosodyOf('0.12') === undefined)('a server that takes no keys', () => {
  it('says so on the account', async () => {
    const prosody = await startProsody('0.12', {
      without: ['pep', 'bookmarks', 'vcard4', 'vcard_legacy'],
    });
    const us = new Us(prosody.url);
    await us.join();
    us.account.connect();
    await us.online();
    const published = us.host.events.flatMap((event) =>
      event.kind === 'keys-published' ? event.done : [],
    );
    expect(published).toEqual([false]);
    await us.account.disconnect();
    await prosody.stop();
  });
});
