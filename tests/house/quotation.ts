/**
 * How each language quotes, as the glossary of its translators has it: what opens and what closes.
 * Sources: CLDR's delimiters, and where two are usual, the one that messengers use.
 * @module
 */
import type { Language } from '@/lib/i18n';

export const QUOTATION: Readonly<Record<Language, readonly [open: string, close: string]>> = {
  ar: ['«', '»'],
  bg: ['„', '“'],
  cs: ['„', '“'],
  da: ['”', '”'],
  de: ['„', '“'],
  el: ['«', '»'],
  en: ['“', '”'],
  es: ['«', '»'],
  et: ['„', '“'],
  fi: ['”', '”'],
  fr: ['«\u00A0', '\u00A0»'],
  ga: ['“', '”'],
  he: ['”', '”'],
  hr: ['„', '”'],
  hu: ['„', '”'],
  it: ['“', '”'],
  lt: ['„', '“'],
  lv: ['“', '”'],
  mt: ['“', '”'],
  nl: ['‘', '’'],
  pl: ['„', '”'],
  pt: ['“', '”'],
  ro: ['„', '”'],
  sk: ['„', '“'],
  sl: ['„', '“'],
  sv: ['”', '”'],
};
