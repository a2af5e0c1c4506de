/**
 * The windows' components in real browsers: what is read holds still, nothing is wider than
 * its window, and the page keeps its own policy.
 * @module
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath, type BrowserName } from '../drivers';
import { frames, setStage, type Stage } from './stage';

type Asked = { readonly name: string; readonly payload: { readonly to?: unknown } };
type Looks = { readonly looks: { readonly bus: { readonly asked: readonly Asked[] } } };

const NARROW = { width: 320, height: 640 };

describe.each(['chromium', 'firefox'] as const)('in %s', (name: BrowserName) => {
  describe.skipIf(browserPath(name) === undefined)('the windows', () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await setStage(name);
    });
    afterAll(() => stage.close());

    it('do not move what is read when a message arrives below', async () => {
      const page = await openLongChat();
      await scrollUp(page, 900);
      const before = await anchor(page);
      await arrive(page, 3);
      expect(await topOf(page, before.key)).toBeCloseTo(before.top, 0);
      expect(await page.$eval('[data-testid=jump]', (jump) => jump.textContent)).toContain('3 new');
      await page.close();
    });

    it('do not move what is read when older messages come above', async () => {
      const page = await openLongChat();
      const held = await countOf(page);
      await page.evaluate(() => {
        const box = document.querySelector('[data-testid=timeline]')!;
        box.scrollTop = -(box.scrollHeight - box.clientHeight) + 300;
      });
      const before = await anchor(page);
      await page.waitForFunction(
        (count) => document.querySelectorAll('.message').length > count,
        {},
        held,
      );
      await frames(page);
      expect(await topOf(page, before.key)).toBeCloseTo(before.top, 0);
      await page.close();
    });

    it('keep the newest in sight for whoever is at the bottom', async () => {
      const page = await openLongChat();
      await arrive(page, 2);
      expect(await fromBottom(page)).toBeLessThan(2);
      expect(await page.$('[data-testid=jump]')).toBeNull();
      await page.close();
    });

    it('lead back to the newest by the jump button', async () => {
      const page = await openLongChat();
      await scrollUp(page, 2_000);
      await page.click('[data-testid=jump]');
      await page.waitForSelector('[data-testid=jump]', { hidden: true });
      expect(await fromBottom(page)).toBeLessThan(2);
      await page.close();
    });

    it('put emoji where the caret stands: by their names, and from among all of them', async () => {
      const page = await stage.open('scene=chat&chat=chat-anna');
      const field = await page.waitForSelector('[data-testid=composer]');
      const written = () =>
        page.$eval('[data-testid=composer]', (one) => (one as HTMLTextAreaElement).value);
      await field?.type('See :tad');
      await page.waitForSelector('[data-testid=emoji-name]');
      await page.keyboard.press('Enter');
      expect(await written()).toBe('See 🎉');
      await page.keyboard.type(' you :thumbsup: soon');
      expect(await written()).toBe('See 🎉 you 👍 soon');
      for (const _ of ' soon') await page.keyboard.press('ArrowLeft');
      await page.click('[data-testid=emoji-open]');
      await page.waitForSelector('[data-testid=emoji]');
      await page.keyboard.type('cat');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await page.waitForSelector('[data-testid=emoji-picker]', { hidden: true });
      expect(await written()).toBe('See 🎉 you 👍🐈 soon');
      await page.keyboard.type('!');
      expect(await written()).toBe('See 🎉 you 👍🐈! soon');
      await page.click('[data-testid=emoji-open]');
      await page.waitForSelector('[data-testid=emoji]');
      await page.keyboard.press('Escape');
      await page.waitForSelector('[data-testid=emoji-picker]', { hidden: true });
      expect(await page.$('[data-testid=conversation]')).not.toBeNull();
      await page.close();
    });

    it('archive a chat by a swipe one way, pin it by one the other, and take a small one for a tremble', async () => {
      const page = await stage.open('scene=list', NARROW);
      await page.waitForSelector('[data-testid=chat-row]');
      const swipe = async (way: number): Promise<void> => {
        const box = await (await page.$$('[data-testid=chat-row]')).at(1)?.boundingBox();
        const x = (box?.x ?? 0) + 150;
        const y = (box?.y ?? 0) + 20;
        await page.touchscreen.touchStart(x, y);
        for (const part of [0.2, 0.6, 1]) await page.touchscreen.touchMove(x + way * part, y);
        await page.touchscreen.touchEnd();
      };
      const arranged = () =>
        page.evaluate(() =>
          (globalThis as unknown as Looks).looks.bus.asked
            .filter(({ name }) => name === 'chat.arrange')
            .map(({ payload }) => payload.to),
        );
      await swipe(-40);
      expect(await arranged()).toEqual([]);
      await swipe(-110);
      await page.waitForSelector('.deed-note__line');
      await swipe(110);
      await page.waitForFunction(
        () =>
          (globalThis as unknown as Looks).looks.bus.asked.filter(
            ({ name }) => name === 'chat.arrange',
          ).length === 2,
      );
      expect(await arranged()).toEqual([{ archived: true, pinned: false }, { pinned: true }]);
      expect(await page.$('[data-testid=conversation]')).toBeNull();
      await page.close();
    });

    it('show where rows will be only when these take longer than a tenth of a second', async () => {
      const page = await stage.open('scene=loading');
      const waits = await page.$eval('[data-testid=skeleton]', (one) =>
        one.getAnimations().map((animation) => animation.effect?.getTiming().delay),
      );
      expect(waits).toEqual([100]);
      await page.close();
    });

    it('turn the pictures of a conversation by arrows, and come back to where they were', async () => {
      const page = await stage.open('scene=album&chat=chat-anna');
      await page.waitForSelector('.album__cell [data-testid=picture]');
      const cells = await page.$$('.album__cell [data-testid=picture]');
      await cells.at(-1)?.click();
      const place = () => page.$eval('[data-testid=viewer-place]', (one) => one.textContent);
      await page.waitForSelector('[data-testid=viewer] img');
      expect(await place()).toBe('11 of 11');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      await page.waitForFunction(
        () => document.querySelector('[data-testid=viewer-place]')?.textContent === '9 of 11',
      );
      await page.keyboard.press('ArrowRight');
      expect(await place()).toBe('10 of 11');
      await page.keyboard.press('Escape');
      await page.waitForSelector('[data-testid=viewer]', { hidden: true });
      const back = await page.evaluate(() => document.activeElement?.getAttribute('data-testid'));
      expect(back).toBe('picture');
      await page.close();
    });

    it('have details beside the conversation where there is room, over it where there is none', async () => {
      const page = await stage.open('scene=album&tab&chat=chat-anna', { width: 1400, height: 800 });
      await page.waitForSelector('[data-testid=details-picture]');
      const widths = async () =>
        page.evaluate(() =>
          ['.list-pane', '.conversation', '.details'].map((pane) =>
            Math.round(document.querySelector(pane)?.getBoundingClientRect().width ?? 0),
          ),
        );
      const three = await widths();
      expect(three.every((width) => width > 250)).toBe(true);
      expect(three.reduce((sum, width) => sum + width)).toBe(1400);
      await page.click('[data-testid=details-open]');
      await page.waitForSelector('[data-testid=details]', { hidden: true });
      await page.setViewport({ width: 360, height: 700 });
      await page.click('[data-testid=details-open]');
      await page.waitForFunction(
        () => document.activeElement?.getAttribute('data-testid') === 'details-close',
      );
      expect((await widths())[2]).toBe(360);
      await page.keyboard.press('Escape');
      await page.waitForFunction(
        () => document.activeElement?.getAttribute('data-testid') === 'details-open',
      );
      await page.close();
    });

    it('open at the mark of what is new where more is new than fits', async () => {
      const page = await stage.open('scene=unread&chat=chat-anna&earlier=300', {
        width: 400,
        height: 260,
      });
      await page.waitForSelector('[data-testid=new-divider]');
      await frames(page);
      const top = await page.$eval(
        '[data-testid=new-divider]',
        (mark) =>
          mark.getBoundingClientRect().top -
          document.querySelector('[data-testid=timeline]')!.getBoundingClientRect().top,
      );
      expect(top).toBeGreaterThanOrEqual(0);
      await page.close();
    });

    it('are never wider than a narrow panel, even with text at 200 %', async () => {
      for (const query of [
        'scene=troubled&long',
        'scene=chat&chat=chat-anna',
        'scene=add-flow',
        'scene=first-run',
      ]) {
        const page = await stage.open(query, NARROW);
        await page.evaluate(() => document.documentElement.classList.add('looks-large'));
        await page.evaluate(() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('.looks-large { font-size: 200% }');
          document.adoptedStyleSheets.push(sheet);
        });
        await frames(page);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide, query).toBeLessThanOrEqual(0);
        await page.close();
      }
    });

    it('keep their own policy and log no error', () => {
      expect(stage.complaints).toEqual([]);
    });

    async function openLongChat(): Promise<Page> {
      const page = await stage.open('scene=chat&chat=chat-anna&earlier=600');
      await page.waitForSelector('[data-testid=message]');
      await frames(page);
      return page;
    }
  });
});

type Anchor = { readonly key: string; readonly top: number };

async function scrollUp(page: Page, by: number): Promise<void> {
  await page.evaluate((distance) => {
    document.querySelector('[data-testid=timeline]')!.scrollTop -= distance;
  }, by);
  await frames(page);
}

/** The message in the middle of the window. */
function anchor(page: Page): Promise<Anchor> {
  return page.evaluate(() => {
    const middle = innerHeight / 2;
    const found = [...document.querySelectorAll<HTMLElement>('.message')].find(
      (message) => message.getBoundingClientRect().bottom > middle,
    )!;
    return { key: found.dataset['key'] ?? '', top: found.getBoundingClientRect().top };
  });
}

function topOf(page: Page, key: string): Promise<number> {
  return page.$eval(`[data-key="${key}"]`, (message) => message.getBoundingClientRect().top);
}

function countOf(page: Page): Promise<number> {
  return page.$$eval('.message', (messages) => messages.length);
}

function fromBottom(page: Page): Promise<number> {
  return page.$eval('[data-testid=timeline]', (box) => Math.abs(box.scrollTop));
}

async function arrive(page: Page, count: number): Promise<void> {
  await page.evaluate((many) => {
    const { bus } = (globalThis as unknown as { looks: { bus: { emit(change: unknown): void } } })
      .looks;
    for (let index = 0; index < many; index++) {
      bus.emit({
        messages: [
          {
            id: `arrived-${index}`,
            chatId: 'chat-anna',
            order: 50_000 + index,
            sentAt: Date.now(),
            direction: 'incoming',
            body: {
              kind: 'text',
              text: `An arrival of some length, so that it takes two lines (${index}).`,
            },
          },
        ],
      });
    }
  }, count);
  await frames(page);
}
