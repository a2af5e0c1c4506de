import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { ChatId, MessageId } from '@/lib/model';
import type { WherePort } from '@/lib/view';
import { PassingOn } from '@/lib/view/passing-on';
import { FakeBus, failing } from './fake-bus';
import { fakeSurroundings } from './fake-surroundings';
import { ANNA, chat, outgoing } from './rows';

function passingOn(where?: WherePort) {
  const bus = new FakeBus({ 'chat.share': () => ({ message: outgoing(1) }) });
  const chats = [
    chat({ id: ANNA, title: 'Anna', identifier: '+31 6 1234 5678' }),
    chat({ id: 'zoe' as ChatId, title: 'Zoë', identifier: '+33 6 12 34 56 78' }),
    chat({ id: 'bob' as ChatId, title: 'Bob\u202e', identifier: 'bob@example.org' }),
    chat({ id: 'kim' as ChatId, title: 'Kim', identifier: 'kim.k' }),
  ];
  let reply: MessageId | undefined;
  const view = new PassingOn({
    bus,
    surroundings: { ...fakeSurroundings(), ...(where !== undefined && { where }) },
    chatId: ANNA,
    chats: signal(chats),
    takeReply: () => reply,
  });
  return { bus, view, answer: (id: string) => (reply = id as MessageId) };
}

describe('a contact that is passed on', () => {
  it('is one of those whom others can reach, by name, and never the one who gets it', () => {
    const { view } = passingOn();
    expect(view.contacts).toEqual([
      { id: 'bob', name: 'Bob', number: '', email: 'bob@example.org' },
      { id: 'zoe', name: 'Zoë', number: '+33 6 12 34 56 78', email: '' },
    ]);
  });

  it('goes with what stood in the fields and nothing else, and closes', async () => {
    const { bus, view, answer } = passingOn();
    answer('m7');
    view.begin('card');
    await view.sendCard({ name: ' Zoë ', number: '+33 6 12 34 56 78', email: '  ' });
    expect(bus.askedFor('chat.share')).toEqual([
      {
        chatId: ANNA,
        body: {
          kind: 'contact-cards',
          cards: [{ name: 'Zoë', numbers: ['+33 6 12 34 56 78'], emails: [] }],
        },
        replyTo: 'm7',
      },
    ]);
    expect(view.open.value).toBeUndefined();
  });

  it('stays where it was refused, and says why', async () => {
    const { bus, view } = passingOn();
    bus.handlers['chat.share'] = failing('protection-not-accepted');
    view.begin('card');
    await view.sendCard({ name: 'Zoë', number: '1', email: '' });
    expect(view.open.value).toBe('card');
    expect(view.problem.value).not.toBe('');
    expect(view.busy.value).toBe(false);
  });
});

describe('a place', () => {
  it('goes as it was read, under the name that it was given', async () => {
    const { bus, view } = passingOn();
    await view.sendPlace({ latitude: 52.3731, longitude: 4.8926 }, ' De Pijp ');
    await view.sendPlace({ latitude: 1, longitude: 2 }, '');
    const named = { latitude: 52.3731, longitude: 4.8926, name: 'De Pijp' };
    expect(bus.askedFor('chat.share')).toEqual([
      { chatId: ANNA, body: { kind: 'location', place: named } },
      { chatId: ANNA, body: { kind: 'location', place: { latitude: 1, longitude: 2 } } },
    ]);
  });

  it('is where the browser says it is, once the person has asked', async () => {
    let asked = 0;
    const { view } = passingOn({
      locate: async () => ((asked += 1), { latitude: 52.373_123_456, longitude: -4 }),
      elsewhere: () => undefined,
    });
    view.begin('place');
    expect(asked).toBe(0);
    const seeking = view.seek();
    expect(view.seeking.value).toBe('seeking');
    await seeking;
    expect(view.where.value).toBe('52.373123, -4.000000');
    expect(view.placeIn(view.where.value)).toEqual({ latitude: 52.373_123, longitude: -4 });
  });

  it.each(['refused', 'unknown'] as const)(
    'is not known where the browser says %s',
    async (why) => {
      const { view } = passingOn({ locate: async () => why, elsewhere: () => undefined });
      view.begin('place');
      await view.seek();
      expect(view.seeking.value).toBe(why);
      expect(view.where.value).toBe('');
    },
  );

  it('is sought in a tab where this window cannot ask', async () => {
    const opened: ChatId[] = [];
    const { view } = passingOn({ elsewhere: (id) => opened.push(id) });
    view.begin('place');
    expect(view.seeksElsewhere).toBe(true);
    await view.seek();
    expect(opened).toEqual([ANNA]);
    expect(view.open.value).toBeUndefined();
  });
});
