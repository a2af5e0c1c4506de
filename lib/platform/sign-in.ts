/**
 * The browser's sign-in window (`identity.launchWebAuthFlow`), the same call in both browsers.
 * @module
 */
import { browser } from 'wxt/browser';
import type { SignInWindow } from '@/lib/base';
import { isAllowed } from './addresses';
import { PlatformError } from './errors';
import { startHeartbeatWhile } from './heartbeat';

export const browserSignIn: SignInWindow = {
  redirectUrl: () => browser.identity.getRedirectURL(),
  async open(url) {
    if (!isAllowed(url, 'https:', 'http:')) throw new PlatformError('address-not-allowed');
    let redirect: string | undefined;
    let isOpen = true;
    // The person may take minutes, and nothing else may be keeping this worker alive.
    const heartbeat = startHeartbeatWhile(() => isOpen);
    try {
      redirect = await browser.identity.launchWebAuthFlow({ url, interactive: true });
    } catch (cause) {
      throw new PlatformError('sign-in-cancelled', undefined, { cause });
    } finally {
      isOpen = false;
      heartbeat.check();
    }
    if (redirect === undefined) throw new PlatformError('sign-in-cancelled');
    return redirect;
  },
};
