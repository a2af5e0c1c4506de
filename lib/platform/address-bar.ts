/**
 * The keyword in the address bar.
 * @module
 */
import { browser } from 'wxt/browser';
import type { AddressBar } from '@/lib/base';

export const browserAddressBar: AddressBar = {
  onTyped: (suggest) =>
    browser.omnibox.onInputChanged.addListener((typed, show) => {
      void suggest(typed).then((found) =>
        show(found.map(({ content, text }) => ({ content, description: written(text) }))),
      );
    }),
  onEntered: (listener) =>
    browser.omnibox.onInputEntered.addListener((entered) => listener(entered)),
  hint(text) {
    void browser.omnibox.setDefaultSuggestion({ description: written(text) });
  },
};

/** Chrome reads descriptions as XML, Firefox as they are. */
function written(text: string): string {
  if (import.meta.env.FIREFOX) return text;
  return text.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
