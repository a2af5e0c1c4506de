/**
 * The drivers' door.
 * @module
 */
import type { BrowserName, DrivenBrowser, LaunchOptions } from './browser';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';

export {
  ROOT,
  browserPath,
  extensionFolder,
  prepareFile,
  until,
  type BrowserName,
  type DrivenBrowser,
} from './browser';
export { CHROME_EXTENSION_ID, CHROME_REDIRECT } from './chromium';
export { FIREFOX_REDIRECT } from './firefox';

export function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<DrivenBrowser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
