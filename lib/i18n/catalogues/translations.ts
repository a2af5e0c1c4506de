/**
 * Where the translations are: each a chunk of its own, loaded when somebody speaks the language.
 * Apart from the languages' names, so that windows in English load none of this.
 * @module
 */
import type { Translation } from '../entry';
import type { Translated } from '../languages';

type Loaders = {
  readonly everywhere: () => Promise<{ readonly everywhere: Translation }>;
  readonly pages: () => Promise<{ readonly onPages: Translation }>;
};

export const translations: Readonly<Record<Translated, Loaders>> = {
  ar: { everywhere: () => import('./ar'), pages: () => import('./ar-pages') },
  bg: { everywhere: () => import('./bg'), pages: () => import('./bg-pages') },
  cs: { everywhere: () => import('./cs'), pages: () => import('./cs-pages') },
  da: { everywhere: () => import('./da'), pages: () => import('./da-pages') },
  de: { everywhere: () => import('./de'), pages: () => import('./de-pages') },
  el: { everywhere: () => import('./el'), pages: () => import('./el-pages') },
  es: { everywhere: () => import('./es'), pages: () => import('./es-pages') },
  et: { everywhere: () => import('./et'), pages: () => import('./et-pages') },
  fi: { everywhere: () => import('./fi'), pages: () => import('./fi-pages') },
  fr: { everywhere: () => import('./fr'), pages: () => import('./fr-pages') },
  ga: { everywhere: () => import('./ga'), pages: () => import('./ga-pages') },
  he: { everywhere: () => import('./he'), pages: () => import('./he-pages') },
  hr: { everywhere: () => import('./hr'), pages: () => import('./hr-pages') },
  hu: { everywhere: () => import('./hu'), pages: () => import('./hu-pages') },
  it: { everywhere: () => import('./it'), pages: () => import('./it-pages') },
  lt: { everywhere: () => import('./lt'), pages: () => import('./lt-pages') },
  lv: { everywhere: () => import('./lv'), pages: () => import('./lv-pages') },
  mt: { everywhere: () => import('./mt'), pages: () => import('./mt-pages') },
  nl: { everywhere: () => import('./nl'), pages: () => import('./nl-pages') },
  pl: { everywhere: () => import('./pl'), pages: () => import('./pl-pages') },
  pt: { everywhere: () => import('./pt'), pages: () => import('./pt-pages') },
  ro: { everywhere: () => import('./ro'), pages: () => import('./ro-pages') },
  sk: { everywhere: () => import('./sk'), pages: () => import('./sk-pages') },
  sl: { everywhere: () => import('./sl'), pages: () => import('./sl-pages') },
  sv: { everywhere: () => import('./sv'), pages: () => import('./sv-pages') },
};
