import { REQUESTS, type Answers } from '@/lib/bus';
import { LONGEST_TEXT } from '@/lib/view';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { deferred, failing, settled } from './fake-bus';
import { openConversation, page } from './open-conversation';
import { ANNA, incoming, outgoing } from './rows';

describe('sending', () => {
  it('shows the bubble before the worker has answered, and keeps it the same bubble', async () => {
    const { bus, view, bubbles, draft } = openConversation(page(1, 1));
    await settled();
    const answer = deferred<Answers['chat.send']>();
    bus.handlers['chat.send'] = () => answer.promise;
    view.write('  Ciao!\n');
    view.send();
    expect(draft.value).toBe('');
    expect(bubbles().at(-1)).toMatchObject({ text: 'Ciao!', status: 'sending' });
    const { key } = bubbles().at(-1)!;
    answer.resolve({ message: outgoing(2, { body: { kind: 'text', text: 'Ciao!' } }) });
    await settled();
    expect(bubbles().at(-1)).toMatchObject({ key, status: 'sent', text: 'Ciao!' });
    expect(bubbles()).toHaveLength(2);
  });

  it('shows one bubble where the event is quicker than the answer, and keeps what it knew', async () => {
    const { bus, view, bubbles } = openConversation(page(1, 1));
    await settled();
    const answer = deferred<Answers['chat.send']>();
    bus.handlers['chat.send'] = () => answer.promise;
    view.write('Ciao!');
    view.send();
    const body = { kind: 'text', text: 'Ciao!' } as const;
    bus.emit({ messages: [outgoing(2, { body, status: 'delivered' })] });
    expect(bubbles()).toHaveLength(2);
    answer.resolve({ message: outgoing(2, { body, status: 'sending' }) });
    await settled();
    expect(bubbles().map(({ status }) => status)).toEqual([undefined, 'delivered']);
  });

  it('keeps two equal texts two bubbles', async () => {
    const { bus, view, bubbles } = openConversation(page(1, 1));
    await settled();
    let order = 2;
    const body = { kind: 'text', text: 'ok' } as const;
    bus.handlers['chat.send'] = () => ({ message: outgoing(order++, { body }) });
    view.write('ok');
    view.send();
    view.write('ok');
    view.send();
    await settled();
    expect(bubbles().map(({ status }) => status)).toEqual([undefined, 'sent', 'sent']);
    expect(new Set(bubbles().map(({ key }) => key)).size).toBe(3);
  });

  it('is not taken for an earlier equal text whose receipt comes meanwhile', async () => {
    const body = { kind: 'text', text: 'ok' } as const;
    const { bus, view, bubbles } = openConversation({
      messages: [outgoing(1, { body })],
      more: false,
    });
    await settled();
    bus.handlers['chat.send'] = () => deferred<Answers['chat.send']>().promise;
    view.write('ok');
    view.send();
    bus.emit({ messages: [outgoing(1, { body, status: 'read' })] });
    expect(bubbles().map(({ status }) => status)).toEqual(['read', 'sending']);
  });

  it('that the worker refuses stays as a bubble with its reason, to try again or discard', async () => {
    const { bus, view, bubbles } = openConversation(page(1, 1));
    await settled();
    bus.handlers['chat.send'] = failing('refused');
    view.write('Ciao!');
    view.send();
    await settled();
    const failed = bubbles().at(-1)!;
    expect(failed).toMatchObject({
      status: 'failed',
      failure: 'Not sent. The network refused.',
      id: undefined,
    });
    const text = { kind: 'text', text: 'Ciao!' } as const;
    bus.handlers['chat.send'] = () => ({ message: outgoing(2, { body: text }) });
    view.retry(failed.key);
    await settled();
    expect(bubbles().map(({ status }) => status)).toEqual([undefined, 'sent']);
    view.discard(failed.key);
    expect(bubbles()).toHaveLength(2);
  });

  it('whose answer was lost is recognised when its row turns up after all', async () => {
    const { bus, view, bubbles } = openConversation(page(1, 1));
    await settled();
    bus.handlers['chat.send'] = failing('unavailable');
    view.write('Ciao!');
    view.send();
    await settled();
    expect(bubbles().at(-1)?.status).toBe('failed');
    const body = { kind: 'text', text: 'Ciao!' } as const;
    bus.handlers['chat.messages'] = () => ({
      messages: [incoming(1), outgoing(2, { body })],
      more: false,
    });
    bus.reconnect();
    await settled();
    expect(bubbles().map(({ status }) => status)).toEqual([undefined, 'sent']);
  });

  it('of nothing but blanks, or of too much, does not happen', async () => {
    const { bus, view } = openConversation(page(1, 1));
    await settled();
    for (const text of [' \n\t ', 'x'.repeat(LONGEST_TEXT + 1)]) {
      view.write(text);
      expect(view.canSend.value).toBe(false);
      view.send();
    }
    expect(bus.askedFor('chat.send')).toEqual([]);
    expect(view.room.value).toBe(-1);
  });

  it('has the limit that the bus has', () => {
    const fits = (length: number) =>
      v.safeParse(REQUESTS['chat.send'], { chatId: ANNA, text: 'x'.repeat(length) }).success;
    expect([fits(LONGEST_TEXT), fits(LONGEST_TEXT + 1)]).toEqual([true, false]);
  });

  it('tries a failed message again, and says so while it does', async () => {
    const { bus, view, bubbles } = openConversation({
      messages: [outgoing(1, { status: 'failed', failure: 'gave-up' })],
      more: false,
    });
    await settled();
    const answer = deferred<Answers['message.retry']>();
    bus.handlers['message.retry'] = () => answer.promise;
    view.retry(bubbles()[0]!.key);
    expect(bubbles()[0]?.status).toBe('sending');
    answer.reject(new Error('gone'));
    await settled();
    expect(bubbles()[0]?.status).toBe('failed');
    expect(bus.askedFor('message.retry')).toEqual([{ messageId: 'message-1' }]);
  });
});

describe('the note that we are writing', () => {
  it('is told at the first key, again while it goes on, and when it stops', async () => {
    const { bus, view, clock } = openConversation(page(1, 1));
    await settled();
    const told = () =>
      bus.askedFor('chat.typing').map((note) => (note as { active: boolean }).active);
    view.write('C');
    view.write('Ci');
    expect(told()).toEqual([true]);
    for (let key = 0; key < 4; key++) {
      clock.pass(3_000);
      view.write(`Cia${key}`);
    }
    expect(told()).toEqual([true, true]);
    clock.pass(6_000);
    expect(told()).toEqual([true, true, false]);
  });

  it('ends with sending and with leaving', async () => {
    const { bus, view } = openConversation(page(1, 1));
    await settled();
    bus.handlers['chat.send'] = () => ({ message: outgoing(2) });
    view.write('Ciao');
    view.send();
    view.write('E');
    view.dispose();
    const told = bus.askedFor('chat.typing').map((note) => (note as { active: boolean }).active);
    expect(told).toEqual([true, false, true, false]);
  });
});
