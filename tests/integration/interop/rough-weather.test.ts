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
});
