/**
 * `npm run shots [-- --browser chromium|firefox]`: photographs the gallery and the real extension's main screens, in
 * both browsers, at three widths, light and dark, written both ways, into `.output/shots/`. Ends with a non-zero code
 * where a guard (guards.ts) finds something; whether it looks right is for an eye.
 * @module
 */
import { BROWSERS, photographs, type Photographer } from './photographer';
import { shootGallery } from './gallery';
import { shootExtension } from './extension';

const wanted = process.argv[process.argv.indexOf('--browser') + 1];
const browsers = process.argv.includes('--browser')
  ? BROWSERS.filter((name) => name === wanted)
  : BROWSERS;
if (browsers.length === 0) throw new Error(`no such browser: ${String(wanted)}`);

const camera: Photographer = photographs();
for (const browser of browsers) {
  await shootGallery(browser, camera);
  await shootExtension(browser, camera);
}
for (const complaint of camera.complaints) console.error(complaint);
console.log(`shots: ${camera.count} pictures, ${camera.complaints.length} complaints`);
process.exit(camera.complaints.length === 0 && camera.count > 0 ? 0 : 1);
