/**
 * The windows' components in real browsers: what is read holds still, nothing is wider than
 * its window, every text can be read, and the page keeps its own policy.
 * @module
 */
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath, type BrowserName } from '../drivers';
import { faintTexts } from './contrast';
import { SCENES } from './scenes';
import { openSite, type Site } from './site';

const NARROW = { width: 320, height: 640 };

describe.each(['chromium', 'firefox'] as const)('in %s', (name: BrowserName) => {
  const path = browserPath(name);
  describe.skipIf(path === undefined)('the windows', () => {
    let site: Site;
    let browser: Browser;
    const complaints: string[] = [];

    beforeAll(async () => {
      site = await openSite();
      browser = await launch({
        browser: name === 'firefox' ? 'firefox' : 'chrome',
        ...(path === undefined ? {} : { executablePath: path }),
        args: name === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
      });
    });

    afterAll(async () => {
      await browser.close();
      site.close();
    });

    async function open(query: string, viewport = { width: 400, height: 700 }): Promise<Page> {
      const page = await browser.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.setViewport(viewport);
      await page.goto(`${site.address}/?${query}`);
      await page.waitForSelector('#root > *');
      return page;
    }

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

    it('open at the mark of what is new where more is new than fits', async () => {
      const page = await open('scene=unread&chat=chat-anna&earlier=300', {
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
        const page = await open(query, NARROW);
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

    // Firefox's driver cannot emulate the scheme (WebDriver BiDi, 2026): Chromium reads both.
    it.skipIf(name === 'firefox').each(['light', 'dark'])(
      'have no text below 4.5 to 1, %s',
      async (scheme) => {
        for (const scene of SCENES) {
          const page = await open(scene.query);
          await page.emulateMediaFeatures([
            { name: 'prefers-color-scheme', value: scheme },
            { name: 'prefers-reduced-motion', value: 'reduce' },
          ]);
          await scene.act?.(page);
          await frames(page);
          expect(await page.evaluate(faintTexts), scene.name).toEqual([]);
          await page.close();
        }
      },
    );

    it('keep their own policy and log no error', () => {
      expect(complaints).toEqual([]);
    });

    async function openLongChat(): Promise<Page> {
      const page = await open('scene=chat&chat=chat-anna&earlier=600');
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

/** Two frames: one to draw, one to be sure. */
async function frames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
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
