/**
 * Every scene, in Chromium (Firefox's driver cannot emulate a scheme): every text can be read in both schemes, and
 * axe-core finds nothing that somebody who does not see or point would stumble over.
 * @module
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath } from '../drivers';
import { axeViolations } from './axe';
import { faintTexts } from './contrast';
import { SCENES } from './scenes';
import { frames, setStage, type Stage } from './stage';

describe.skipIf(browserPath('chromium') === undefined)('every scene', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage('chromium');
  });
  afterAll(() => stage.close());

  it.each(SCENES)('can be read and used, in the light and in the dark: $name', async (scene) => {
    const page = await sceneIn('light', scene);
    expect(await page.evaluate(faintTexts)).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
    await dress(page, 'dark');
    await frames(page);
    expect(await page.evaluate(faintTexts)).toEqual([]);
    await page.close();
  });

  it.each(['light', 'dark'])(
    'is made of parts that can be read and used, in the %s',
    async (theme) => {
      const narrow = { width: 320, height: 800 };
      const page = await stage.open(`theme=${theme}`, narrow, '/gallery.html');
      await page.waitForSelector('[data-part=Files] img');
      await frames(page);
      expect(await page.$$('[data-part]')).not.toHaveLength(0);
      expect(await page.evaluate(faintTexts)).toEqual([]);
      expect(await axeViolations(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
      await page.close();
    },
  );

  it('is really read: what was planted is found', async () => {
    const page = await stage.open('scene=list');
    await dress(page, 'light');
    await page.evaluate(() => {
      const faint = document.body.appendChild(document.createElement('p'));
      faint.textContent = 'planted';
      faint.style.color = '#bbb';
      document.body.appendChild(document.createElement('button'));
    });
    expect((await page.evaluate(faintTexts)).map(({ text }) => text)).toEqual(['planted']);
    const broken = (await axeViolations(page)).map((line) => line.split(':', 1)[0]);
    expect(new Set(broken)).toEqual(new Set(['button-name', 'color-contrast']));
    await page.close();
  });

  async function sceneIn(scheme: string, { query, act }: (typeof SCENES)[number]): Promise<Page> {
    const page = await stage.open(query);
    await dress(page, scheme);
    await page.waitForSelector('h1');
    await act?.(page);
    await frames(page);
    return page;
  }
});

async function dress(page: Page, scheme: string): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}
