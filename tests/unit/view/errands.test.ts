import type { ChatId } from '@/lib/model';
import { runErrands } from '@/lib/view';
import { tellLooking } from '@/lib/view/looking';
import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { FakeBus, settled } from './fake-bus';

const ANNA = 'anna' as ChatId;

function deskStub() {
  const opened: ChatId[] = [];
  const phase = signal<'loading' | 'ready' | 'locked'>('loading');
  const whole = signal(true);
  const conversation = signal<object | undefined>(undefined);
  const desk = { inbox: { phase, whole }, conversation, open: (id: ChatId) => opened.push(id) };
  const focused: string[] = [];
  /** A window that can be seen. */
  const own = {
    isVisible: () => true,
    windowId: (): Promise<number | undefined> => Promise.resolve(3),
    focusOn: (what: string) => focused.push(what) > 0,
  };
  const stub = desk as unknown as Parameters<typeof runErrands>[1];
  return { opened, phase, whole, conversation, focused, own, desk: stub };
}

describe('a window with an errand', () => {
  it('asks once its inbox stands, and opens the chat', async () => {
    const bus = new FakeBus({ 'window.errand': () => ({ chatId: ANNA }) });
    const { desk, own, phase, opened } = deskStub();
    runErrands(bus, desk, own);
    await settled();
    expect(bus.asked).toEqual([]);
    phase.value = 'ready';
    await settled();
    expect(bus.askedFor('window.errand')).toEqual([{ windowId: 3 }]);
    expect(opened).toEqual([ANNA]);
  });

  it('waits until all chats are there: the one that it is about may stand far down', async () => {
    const bus = new FakeBus({ 'window.errand': () => ({ chatId: ANNA }) });
    const { desk, own, phase, whole, opened } = deskStub();
    whole.value = false;
    runErrands(bus, desk, own);
    phase.value = 'ready';
    await settled();
    expect(bus.asked).toEqual([]);
    whole.value = true;
    await settled();
    expect(opened).toEqual([ANNA]);
  });

  it('asks again when it is summoned, unless nobody can see it', async () => {
    const bus = new FakeBus({ 'window.errand': () => ({}) });
    const { desk, own, phase, opened } = deskStub();
    phase.value = 'ready';
    let isVisible = false;
    runErrands(bus, desk, {
      ...own,
      isVisible: () => isVisible,
      windowId: () => Promise.resolve(undefined),
    });
    bus.emitErrand();
    await settled();
    expect(bus.asked).toEqual([]);
    isVisible = true;
    bus.emitErrand();
    await settled();
    expect(bus.askedFor('window.errand')).toEqual([{}]);
    expect(opened).toEqual([]);
  });

  it('puts the caret into the composer of the chat that lies open, whichever was meant', async () => {
    const bus = new FakeBus({ 'window.errand': () => ({ chatId: ANNA, write: true }) });
    const { desk, own, phase, conversation, opened, focused } = deskStub();
    conversation.value = {};
    runErrands(bus, desk, own);
    phase.value = 'ready';
    await settled();
    expect([opened, focused]).toEqual([[], ['composer']]);
  });

  it('opens the chat that is to be written in where none lies open', async () => {
    const bus = new FakeBus({ 'window.errand': () => ({ chatId: ANNA, write: true }) });
    const { desk, own, phase, opened, focused } = deskStub();
    runErrands(bus, desk, own);
    phase.value = 'ready';
    await settled();
    expect([opened, focused]).toEqual([[ANNA], []]);
  });
});

describe('a window that somebody looks at', () => {
  it('tells which chat is before their eyes, until it is not', async () => {
    const bus = new FakeBus({ 'window.looking': () => ({}) });
    const open = signal<{ readonly chatId: ChatId } | undefined>(undefined);
    let attended = true;
    const listeners = new Set<() => void>();
    const stop = tellLooking(bus, open, {
      attended: () => attended,
      onAttention: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    });
    await settled();
    open.value = { chatId: ANNA };
    attended = false;
    for (const listener of listeners) listener();
    attended = true;
    for (const listener of listeners) listener();
    bus.reconnect();
    open.value = undefined;
    stop();
    open.value = { chatId: ANNA };
    await settled();
    expect(bus.askedFor('window.looking')).toEqual([
      { chatId: ANNA },
      {},
      { chatId: ANNA },
      { chatId: ANNA },
      {},
    ]);
  });
});
