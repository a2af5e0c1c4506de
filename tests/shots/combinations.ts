/**
 * In which ways everything is photographed.
 * @module
 */
import type { BrowserName } from '../e2e/drivers';

/** px: the narrowest side panel, a comfortable one, a tab */
export const WIDTHS = [320, 400, 1280] as const;
export const THEMES = ['light', 'dark'] as const;
/** One language for each way of writing. */
export const LANGUAGES = ['en', 'ar'] as const;

export type Combination = {
  readonly browser: BrowserName;
  readonly width: number;
  readonly theme: (typeof THEMES)[number];
  readonly language: (typeof LANGUAGES)[number];
};

/** A file's name, without its ending: what, then how. */
export function nameOf(what: string, { browser, width, theme, language }: Combination): string {
  const way = language === 'ar' ? 'rtl' : 'ltr';
  return `${browser}/${what}-${width}-${theme}-${way}`;
}
