/**
 * The browser's own sign-in window: it shows a provider's page and returns the redirect.
 * @module
 */

export interface SignInWindow {
  /** The redirect address of this extension, fixed by its manifest key or gecko id. */
  redirectUrl(): string;
  /**
   * Opens `url` in a window of the browser's and waits for a redirect to `redirectUrl()`.
   * @returns the whole redirect address with its query
   * @throws where the person closed the window or the page could not be loaded
   */
  open(url: string): Promise<string>;
}
