/**
 * What a person does with messages that stand, as a conversation's view takes it.
 */
import type { Message, OutgoingMessage } from '@/lib/model';
import { describe, expect, it } from 'vitest';
import { failing, settled } from './fake-bus';
import { openConversation } from './open-conversation';
import { incoming, outgoing } from './rows';

async function opened(...messages: readonly Message[]) {
  const held = openConversation({ messages, more: false });
  held.bus.handlers['message.react'] = () => ({});
  held.bus.handlers['message.edit'] = () => ({});
  held.bus.handlers['message.delete'] = () => ({});
  await settled();
  return held;
}

const mine = (order: number, more: Partial<OutgoingMessage> = {}) => outgoing(order, more);

describe('answering', () => {
  it('shows a strip, sends what it answers along, and ends with that', async () => {
    const theirs = incoming(1);
    const { view, bus, bubbles } = await opened(theirs);
    bus.handlers['chat.send'] = () => new Promise(() => undefined);
    view.acts.answer(bubbles()[0]!.key);
    expect(view.strip.value).toMatchObject({ kind: 'reply' });
    view.write('yes');
    view.send();
    expect(bus.askedFor('chat.send')).toMatchObject([{ text: 'yes', replyTo: theirs.id }]);
    expect(view.strip.value).toBeUndefined();
    expect(bubbles().at(-1)?.quote).toMatchObject({ kind: 'original', order: 1 });
  });
});

describe('changing one’s own', () => {
  it('lends the field and gives the draft back', async () => {
    const { view, bus, draft, clock } = await opened(incoming(1));
    draft.value = 'half a thought';
    const message = mine(2, { sentAt: clock.now() - 1_000 });
    bus.emit({ messages: [message] });
    expect(view.acts.edit()).toBe(true);
    expect(draft.value).toBe(message.body.kind === 'text' ? message.body.text : '');
    view.acts.cancel();
    expect(draft.value).toBe('half a thought');
    expect(view.acts.edit()).toBe(true);
    view.write('changed');
    view.send();
    expect(bus.askedFor('message.edit')).toEqual([{ messageId: message.id, text: 'changed' }]);
    expect(draft.value).toBe('half a thought');
  });

  it('ends with the view: an old message never becomes a draft', async () => {
    const { view, bus, draft, clock } = await opened(incoming(1));
    bus.emit({ messages: [mine(2, { sentAt: clock.now() - 1_000 })] });
    view.acts.edit();
    view.dispose();
    expect(draft.value).toBe('');
  });

  it('is not offered for what is too old', async () => {
    const { view } = await opened(mine(1));
    expect(view.acts.edit()).toBe(false);
    expect(view.strip.value).toBeUndefined();
  });
});

describe('reacting', () => {
  it('gives, and takes back the one that stands', async () => {
    const theirs = incoming(1);
    const { view, bus, bubbles } = await opened(theirs);
    const { key } = bubbles()[0]!;
    view.acts.react(key, '👍');
    bus.emit({ messages: [{ ...theirs, reactions: [{ emoji: '👍', from: 'me', at: 1 }] }] });
    expect(bubbles()[0]).toMatchObject({ myReaction: '👍', reactions: [{ mine: true }] });
    view.acts.react(key, '👍');
    expect(bus.askedFor('message.react')).toEqual([
      { messageId: theirs.id, emoji: '👍' },
      { messageId: theirs.id, emoji: '' },
    ]);
  });

  it('says what the worker did not take', async () => {
    const { view, bus, bubbles } = await opened(incoming(1));
    bus.handlers['message.react'] = failing('refused');
    view.acts.react(bubbles()[0]!.key, '👍');
    await settled();
    expect(view.acts.mishap.value).toMatch(/reaction was not saved/);
  });
});

describe('taking back what waits', () => {
  it('gives the text back to be written anew, where nothing else is being written', async () => {
    const { view, bus, draft, bubbles } = await opened(mine(1, { status: 'sending' }));
    await view.acts.takeBack(bubbles()[0]!.key);
    expect(bus.askedFor('message.delete')).toEqual([{ messageId: mine(1).id }]);
    expect(draft.value).toBe('outgoing 1');
    draft.value = 'another thought';
    await view.acts.takeBack(bubbles()[0]!.key);
    expect(draft.value).toBe('another thought');
  });

  it('says why where it was not taken back', async () => {
    const { view, bus, draft, bubbles } = await opened(mine(1, { status: 'sending' }));
    bus.handlers['message.delete'] = failing('refused');
    await view.acts.takeBack(bubbles()[0]!.key);
    expect(view.acts.mishap.value).toMatch(/^The message was not deleted\./);
    expect(draft.value).toBe('');
  });
});
