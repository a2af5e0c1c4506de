/**
 * English as a whole: what every other language is measured by.
 * @module
 */
import { everywhere } from './en';
import { onPages } from './en-pages';

export const english = { ...everywhere, ...onPages } as const;
