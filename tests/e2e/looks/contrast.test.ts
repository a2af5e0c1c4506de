/**
 * Every text of every scene can be read, in both schemes. In Chromium: Firefox's driver
 * cannot emulate a scheme.
 * @module
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath } from '../drivers';
import { faintTexts } from './contrast';
import { SCENES } from './scenes';
import { frames, setStage, type Stage } from './stage';

describe.skipIf(browserPath('chromium') === undefined)('the contrast of text', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage('chromium');
  });
  afterAll(() => stage.close());

  describe.each(['light', 'dark'])('in the %s scheme', (scheme) => {
    it.each(SCENES)('is at least 4.5 to 1: $name', async ({ query, act }) => {
      const page = await stage.open(query);
      await dress(page, scheme);
      await act?.(page);
      await frames(page);
      expect(await page.evaluate(faintTexts)).toEqual([]);
      await page.close();
    });
  });

  it('is really read: a faint text that was planted is found', async () => {
    const page = await stage.open('scene=list');
    await dress(page, 'light');
    await page.evaluate(() => {
      const faint = document.body.appendChild(document.createElement('p'));
      faint.textContent = 'planted';
      faint.style.color = '#bbb';
    });
    expect((await page.evaluate(faintTexts)).map(({ text }) => text)).toEqual(['planted']);
    await page.close();
  });
});

async function dress(page: Page, scheme: string): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}
