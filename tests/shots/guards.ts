/**
 * What a picture must not show, by geometry rather than by pixels: something wider than its window, words that are cut
 * off without a sign, text too faint to read.
 * @module
 */
import type { Page } from 'puppeteer-core';
import { faintTexts } from '../e2e/looks/contrast';

/** @returns one sentence for each thing that is wrong with what the page shows */
export async function complaintsOf(page: Page): Promise<readonly string[]> {
  // The runner of this program names functions by a helper of its own, which the page lacks.
  await page.evaluate('globalThis.__name ??= (named) => named');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const cut = await page.evaluate(cutControls);
  const faint = await page.evaluate(faintTexts);
  return [
    ...(wide > 0 ? [`${wide} px wider than the window`] : []),
    ...cut.map((text) => `cut off: ${text}`),
    ...faint.map(({ text, ratio, where }) => `faint (${ratio.toFixed(1)}): ${text} in ${where}`),
  ];
}

/** Buttons, tabs and labels whose words do not fit into them. Self-contained: it is sent to the page as source. */
function cutControls(): readonly string[] {
  const controls = document.querySelectorAll<HTMLElement>(
    'button, [role=tab], label, summary, h1, h2',
  );
  return [...controls]
    .filter((control) => {
      if (!control.checkVisibility() || control.closest('.unseen, .list__item') !== null)
        return false;
      const { overflowX, textOverflow } = getComputedStyle(control);
      const isCut = control.scrollWidth > control.clientWidth + 1 && control.clientWidth > 0;
      return isCut && overflowX !== 'visible' && textOverflow !== 'ellipsis';
    })
    .map((control) => control.textContent.trim().slice(0, 60));
}
