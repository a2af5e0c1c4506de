import { createLog } from '@/lib/base';
import type { ChatId } from '@/lib/model';
import { describe, expect, it } from 'vitest';
import { keepErrands } from '@/entrypoints/background/errands';
import { ManualClock } from '../../scenario/inbox/clock';

const ANNA = 'anna' as ChatId;

function errandsWith({ hasPanel = true } = {}) {
  const clock = new ManualClock();
  const opened: (number | undefined)[] = [];
  const tabs: string[] = [];
  const warnings: string[] = [];
  let summons = 0;
  const errands = keepErrands({
    clock,
    log: createLog((_level, { event }) => warnings.push(event)),
    openPanel: async (windowId) => {
      opened.push(windowId);
      if (!hasPanel) throw new Error('no gesture');
    },
    openTab: async (path) => {
      tabs.push(path);
    },
    summon: () => {
      summons += 1;
    },
  });
  return { errands, clock, opened, tabs, warnings, summons: () => summons };
}

describe('an errand', () => {
  it('opens the panel before anything is awaited, since the gesture is gone after that', () => {
    const { errands, opened } = errandsWith();
    void errands.go({ chatId: ANNA, windowId: 7 });
    expect(opened).toEqual([7]);
  });

  it('is told to one window, once', async () => {
    const { errands, summons, tabs } = errandsWith();
    await errands.go({ chatId: ANNA });
    expect(summons()).toBe(1);
    expect(errands.take(1)).toEqual({ chatId: ANNA });
    expect(errands.take(1)).toEqual({});
    expect(tabs).toEqual([]);
  });

  it('is not for the panel of another browser window', async () => {
    const { errands } = errandsWith();
    await errands.go({ chatId: ANNA, windowId: 7 });
    expect(errands.take(8)).toEqual({});
    expect(errands.take(7)).toEqual({ chatId: ANNA });
  });

  it('of the keyboard is for the composer of the chat that was before their eyes last', async () => {
    const { errands, opened } = errandsWith();
    errands.turnedTo(ANNA);
    void errands.go({ write: true, windowId: 7 });
    expect(opened).toEqual([7]);
    await Promise.resolve();
    expect(errands.take(7)).toEqual({ chatId: ANNA, write: true });
  });

  it('of the keyboard names no chat that was locked away since', async () => {
    const { errands } = errandsWith();
    errands.turnedTo(ANNA);
    errands.turnedTo(undefined);
    await errands.go({ write: true });
    expect(errands.take(1)).toEqual({ write: true });
  });

  it('of the keyboard waits in a tab where there is no panel to be had', async () => {
    const { errands, tabs } = errandsWith({ hasPanel: false });
    errands.turnedTo(ANNA);
    await errands.go({ write: true });
    expect(tabs).toEqual(['/inbox.html']);
    expect(errands.take(1)).toEqual({ chatId: ANNA, write: true });
  });

  it('goes to a tab where there is no panel to be had, and to no panel later', async () => {
    const { errands, tabs } = errandsWith({ hasPanel: false });
    await errands.go({ chatId: 'a/b' as ChatId });
    await errands.go({});
    expect(tabs).toEqual(['/inbox.html#chat=a%2Fb', '/inbox.html']);
    expect(errands.take(1)).toEqual({});
  });

  it('carries a text to the panel, and to a tab, which no address may hold', async () => {
    const { errands } = errandsWith();
    await errands.go({ share: 'https://example.org/', windowId: 7 });
    expect(errands.take(7)).toEqual({ share: 'https://example.org/' });
    const without = errandsWith({ hasPanel: false });
    await without.errands.go({ share: 'https://example.org/', windowId: 7 });
    expect(without.tabs).toEqual(['/inbox.html']);
    expect(without.errands.take(8)).toEqual({ share: 'https://example.org/' });
  });

  it('is forgotten when nobody came for it', async () => {
    const { errands, clock } = errandsWith();
    await errands.go({ chatId: ANNA });
    clock.advance(121_000);
    expect(errands.take(1)).toEqual({});
  });
});
