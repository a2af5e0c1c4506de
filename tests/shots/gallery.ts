/**
 * The gallery of parts, in every combination.
 * @module
 */
import { frames, setStage } from '../e2e/looks/stage';
import type { BrowserName } from '../e2e/drivers';
import { LANGUAGES, THEMES, WIDTHS } from './combinations';
import type { Photographer } from './photographer';

export async function shootGallery(browser: BrowserName, camera: Photographer): Promise<void> {
  const stage = await setStage(browser);
  try {
    for (const width of WIDTHS)
      for (const theme of THEMES)
        for (const language of LANGUAGES) {
          const query = `theme=${theme}&locale=${language}`;
          const page = await stage.open(query, { width, height: 800 }, '/gallery.html');
          await page.waitForSelector('[data-part=Files] img');
          await frames(page);
          await camera.take(page, 'gallery', { browser, width, theme, language }, true);
          await page.close();
        }
    if (stage.complaints.length > 0) throw new Error(stage.complaints.join('\n'));
  } finally {
    await stage.close();
  }
}
