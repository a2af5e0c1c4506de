/**
 * What the weather may do to one message, one thing at a time, by the real inbox and the real adapter against the
 * sandbox, whose contacts speak foreign Signal code.
 * @module
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { POLL, Story } from './story';

describe.each(['whatsapp', 'messenger'] as const)('the inbox on %s', (network) => {
  let story: Story;

  beforeEach(async () => {
    story = await Story.begin(network);
  });

  afterEach(() => story.end());

  const received = () => story.contact.received.map(({ text }) => text);
  const askedAgain = () =>
    story.sandbox.transcript.entries.filter(({ event }) => event === 'asked-again').length;

  it('sends again on the next line what was asked for again and never reached the server', async () => {
    await story.send('before');
    await expect.poll(received, POLL).toEqual(['before']);
    const { wire } = story.gatekeeper;
    // The text is damaged on its way, and so the contact asks for it; the answer is lost.
    wire.lay({ way: 'up', mishap: 'corrupt', skip: 0, of: 'messages' });
    wire.lay({ way: 'up', mishap: 'drop', skip: 1, of: 'messages' });
    await story.send('twice unlucky');
    await expect.poll(askedAgain, POLL).toBe(1);
    await expect.poll(() => wire.isQuiet, POLL).toBe(true);
    expect(received()).toEqual(['before']);
    story.gatekeeper.dropConnections();
    await expect.poll(received, POLL).toEqual(['before', 'twice unlucky']);
    expect(story.sandbox.failures).toEqual([]);
  });

  const account = async () => (await story.inbox.handlers.snapshot()).accounts[0]!;
  const protection = async () => (await story.inbox.handlers.snapshot()).chats[0]?.protection;

  it('says of a chat begun without a one-time key that it is weaker, until it is answered', async () => {
    story.gatekeeper.withholdOneTimeKeys(story.contact.address, true);
    await story.send('hello');
    await expect.poll(received, POLL).toEqual(['hello']);
    expect(await protection()).toMatchObject({ kind: 'end-to-end', begunWeakly: true });
    await story.contact.write('hello yourself');
    await expect.poll(() => story.texts(), POLL).toEqual(['hello', 'hello yourself']);
    expect(await protection()).not.toHaveProperty('begunWeakly');
    expect(story.sandbox.failures).toEqual([]);
  });

  it('notices that its keys are used up, says so, keeps the floor no faster than it must, and is still reached', async () => {
    const { gatekeeper } = story;
    const { address } = gatekeeper.accounts()[0]!;
    for (let batch = 0; batch < 3; batch++) {
      await expect.poll(() => gatekeeper.prekeyCount(address), POLL).toBeGreaterThan(0);
      expect((await account()).keysDrainedSince).toBeUndefined();
      gatekeeper.drainPrekeys(address);
    }
    await expect.poll(async () => (await account()).keysDrainedSince, POLL).toBeGreaterThan(0);
    // No batch is given away at once any more; who begins now begins without a one-time key, and is read.
    expect(gatekeeper.prekeyCount(address)).toBe(0);
    await story.contact.write('still here?');
    await expect.poll(() => story.texts(), POLL).toEqual(['still here?']);
    expect(await protection()).toMatchObject({ begunWeakly: true });
    expect(story.sandbox.failures).toEqual([]);
  });

  it('stays away once its server has logged it out, and says why', async () => {
    const { gatekeeper } = story;
    const [user] = gatekeeper.accounts();
    gatekeeper.sendStanza(user!.accountId, {
      tag: 'stream:error',
      attrs: { code: '401' },
      content: [{ tag: 'conflict', attrs: { type: 'device_removed' } }],
    });
    await expect
      .poll(async () => (await account()).connection, POLL)
      .toEqual({ kind: 'stopped', problem: 'delisted' });
  });

  it('begins anew at once where its server asks for it', async () => {
    const { gatekeeper } = story;
    const [user] = gatekeeper.accounts();
    const { logins } = gatekeeper.counters;
    gatekeeper.sendStanza(user!.accountId, { tag: 'stream:error', attrs: { code: '515' } });
    await expect.poll(() => gatekeeper.counters.logins, POLL).toBe(logins + 1);
    await expect.poll(async () => (await account()).connection.kind, POLL).toBe('online');
  });

  it('sends what was written without a line in the order of writing', async () => {
    await story.send('before');
    await expect.poll(received, POLL).toEqual(['before']);
    story.gatekeeper.refuseWith({ reason: '503', code: 'busy' });
    story.gatekeeper.dropConnections();
    await expect.poll(async () => (await account()).connection.kind, POLL).toBe('waiting');
    const texts = Array.from({ length: 20 }, (_none, at) => `offline ${String(at)}`);
    for (const text of texts) await story.send(text);
    story.gatekeeper.refuseWith(undefined);
    await story.inbox.handlers.reconnect({ accountId: (await account()).id });
    await expect.poll(received, POLL).toEqual(['before', ...texts]);
  });

  it('and a contact who can never read each other stop asking', async () => {
    await story.send('before');
    await expect.poll(received, POLL).toEqual(['before']);
    const { wire } = story.gatekeeper;
    for (let again = 0; again < 12; again++)
      wire.lay({ way: 'up', mishap: 'corrupt', skip: again, of: 'messages' });
    await story.send('never read');
    await expect.poll(askedAgain, POLL).toBe(5);
    // The next one is damaged as well: asked for and sent in turn, which the line still has room for.
    const messages = story.gatekeeper.counters.messages;
    expect(messages).toBeLessThanOrEqual(1 + 6);
    wire.calm();
    await story.send('after it');
    await expect.poll(received, POLL).toContain('after it');
    expect(askedAgain()).toBe(5);
  });
});
