/**
 * A contact with several devices, each with a foreign Signal engine, vouched for by their first one in foreign code:
 * one person and one chat here, a copy of everything there. And a gatekeeper that lies about who has what.
 * @module
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '@/lib/model';
import type { Contact } from '../../sandbox';
import { POLL, Story } from './story';

describe('a contact with several devices', () => {
  let story: Story;
  let phone: Contact;

  beforeEach(async () => {
    story = await Story.begin('whatsapp');
    phone = story.contact;
  });

  afterEach(async () => {
    expect(story.sandbox.failures).toEqual([]);
    await story.end();
  });

  const link = (device: number, signed?: 'with-key' | 'without-key' | 'not') =>
    story.sandbox.contacts.link(phone, { device, ...(signed && { signed }) });

  async function messages(): Promise<readonly Message[]> {
    const { chats } = await story.inbox.handlers.snapshot();
    expect(chats.length).toBeLessThanOrEqual(1);
    const [chat] = chats;
    if (chat === undefined) return [];
    return (await story.inbox.handlers.messages({ chatId: chat.id, limit: 100 })).messages;
  }

  const kinds = async () => (await messages()).map(({ body }) => body.kind);
  const notices = async () => (await story.inbox.handlers.snapshot()).accounts[0]?.notices;
  const textsOf = ({ received }: Contact) => received.map(({ text }) => text);

  it('is one chat, and each of them gets everything', async () => {
    const laptop = await link(3);
    const tablet = await link(7, 'without-key');
    await phone.write('from the phone');
    await laptop.write('from the laptop');
    await tablet.write('from the tablet');
    await expect
      .poll(async () => (await story.texts()).toSorted(), POLL)
      .toEqual(['from the laptop', 'from the phone', 'from the tablet']);
    await story.send('to all of you');
    for (const device of [phone, laptop, tablet])
      await expect.poll(() => textsOf(device), POLL).toEqual(['to all of you']);
    for (const device of [phone, laptop, tablet])
      await expect.poll(() => device.deliveryReceiptsReceived, POLL).toHaveLength(1);
    await expect
      .poll(async () => (await messages()).at(-1), POLL)
      .toMatchObject({ status: 'delivered' });
    // What is written by any of them is known to be theirs, and to have been theirs all along.
    expect(await kinds()).not.toContain('key-change');
    expect(await notices()).toEqual({});
  });

  it('gets the first message on all devices, though it wrote from none', async () => {
    const laptop = await link(3);
    await story.send('hello');
    await expect.poll(() => textsOf(laptop), POLL).toEqual(['hello']);
    await expect.poll(() => textsOf(phone), POLL).toEqual(['hello']);
  });

  it('comes with a new one: announced, missed by us, or heard of from itself', async () => {
    await story.send('to the phone');
    await expect.poll(() => textsOf(phone), POLL).toHaveLength(1);
    const laptop = await link(3);
    story.gatekeeper.devices.announce(phone.address, 'add');
    await expect.poll(() => story.gatekeeper.waiting(phone.friend ?? ''), POLL).toEqual([]);
    await story.send('to both');
    await expect.poll(() => textsOf(laptop), POLL).toEqual(['to both']);
    // Nobody says that there is a third one: the hash in the acknowledgement does.
    const tablet = await link(4);
    await story.send('to all');
    await expect.poll(() => textsOf(tablet), POLL).toEqual(['to all']);
    const watch = await link(5);
    await watch.write('new here');
    await expect.poll(story.texts.bind(story), POLL).toContain('new here');
    await story.send('welcome');
    await expect.poll(() => textsOf(watch), POLL).toEqual(['welcome']);
    expect(textsOf(phone)).toEqual(['to the phone', 'to both', 'to all', 'welcome']);
    expect(await kinds()).not.toContain('key-change');
  });

  it('may lose one, which gets nothing more, and whose last words still arrive', async () => {
    const laptop = await link(3);
    await laptop.write('here');
    await expect.poll(story.texts.bind(story), POLL).toEqual(['here']);
    await story.send('to both');
    await expect.poll(() => textsOf(laptop), POLL).toEqual(['to both']);
    story.gatekeeper.devices.unlink(phone.address, 3);
    story.gatekeeper.devices.announce(phone.address, 'remove');
    await expect.poll(() => story.gatekeeper.waiting(phone.friend ?? ''), POLL).toEqual([]);
    await story.send('to the phone alone');
    await expect.poll(() => textsOf(phone), POLL).toEqual(['to both', 'to the phone alone']);
    await laptop.write('last words');
    await expect.poll(story.texts.bind(story), POLL).toContain('last words');
    await story.send('still not to you');
    await expect.poll(() => textsOf(phone), POLL).toContain('still not to you');
    expect(textsOf(laptop)).toEqual(['to both']);
  });

  it('is given again what one of them could not read, and that one only', async () => {
    const laptop = await link(3);
    await story.send('one');
    await expect.poll(() => textsOf(laptop), POLL).toEqual(['one']);
    await laptop.write('answer');
    await expect.poll(story.texts.bind(story), POLL).toContain('answer');
    await laptop.forgetSession();
    await story.send('two');
    await expect.poll(() => textsOf(laptop), POLL).toEqual(['one', 'two']);
    await expect.poll(() => textsOf(phone), POLL).toEqual(['one', 'two']);
  });

  it('is not joined by a device that nobody vouches for, listed or writing', async () => {
    const forged = await link(9, 'not');
    await story.send('for your eyes only');
    await expect.poll(() => textsOf(phone), POLL).toEqual(['for your eyes only']);
    await forged.write('it is me');
    await expect.poll(kinds, POLL).toEqual(['text', 'undecryptable']);
    await story.send('and this');
    await expect.poll(() => textsOf(phone), POLL).toContain('and this');
    expect(textsOf(forged)).toEqual([]);
    expect(forged.deliveryReceiptsReceived).toEqual([]);
  });

  it('tells of a new telephone by whichever device speaks first, as of any changed key', async () => {
    await story.send('to the old one');
    await expect.poll(() => textsOf(phone), POLL).toEqual(['to the old one']);
    await phone.reinstall();
    const laptop = await link(4);
    await laptop.write('new phone, new laptop');
    await expect.poll(kinds, POLL).toEqual(['text', 'key-change', 'text']);
    await phone.write('it is really me');
    // Told once: the phone shows the key that its laptop named.
    await expect.poll(kinds, POLL).toEqual(['text', 'key-change', 'text', 'text']);
  });

  it.each(['crowd', 'numberless'] as const)(
    'keeps its devices where the gatekeeper lies: %s',
    async (lie) => {
      const laptop = await link(3);
      await story.send('before');
      await expect.poll(() => textsOf(laptop), POLL).toEqual(['before']);
      story.gatekeeper.devices.lieAbout(phone.address, lie);
      story.gatekeeper.devices.announce(phone.address, 'add');
      await expect.poll(() => story.gatekeeper.waiting(phone.friend ?? ''), POLL).toEqual([]);
      await story.send('after');
      await expect.poll(() => textsOf(laptop), POLL).toEqual(['before', 'after']);
      await expect.poll(() => textsOf(phone), POLL).toEqual(['before', 'after']);
      await expect.poll(notices, POLL).toEqual({ 'refused-devices': 1 });
    },
  );

  it('gets each message once where the list names everybody twice', async () => {
    const laptop = await link(3);
    story.gatekeeper.devices.lieAbout(phone.address, 'doubled');
    await story.send('once');
    await expect.poll(() => textsOf(laptop), POLL).toEqual(['once']);
    await expect.poll(() => textsOf(phone), POLL).toEqual(['once']);
    expect((await messages())[0]).not.toHaveProperty('failure');
    expect(await notices()).toEqual({});
  });
});
