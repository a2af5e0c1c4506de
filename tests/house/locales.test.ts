/**
 * The manifest's sentences in the builds: in every language, none missing, none too long.
 * @module
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { TRANSLATED } from '@/lib/i18n';
import { describe, expect, it } from 'vitest';
import { ROOT, outputOf, read } from './support';

type Messages = Readonly<Record<string, { readonly message: string }>>;

/** Chrome's manifest documentation, and what its list of shortcuts has room for. */
const MOST_LETTERS = { description: 132, openInbox: 40, lockNow: 40 };

describe.each(['chrome-production', 'firefox-production'] as const)('the %s release', (flavour) => {
  const folder = outputOf(flavour);
  const names = readdirSync(join(ROOT, folder, '_locales')).toSorted();
  const messagesOf = (name: string) =>
    JSON.parse(read(`${folder}/_locales/${name}/messages.json`)) as Messages;

  it('speaks in its manifest every language that Rialto speaks', () => {
    const spoken = ['en', ...TRANSLATED.filter((tag) => tag !== 'pt'), 'pt_BR', 'pt_PT'];
    expect(names).toEqual(spoken.toSorted());
  });

  it('says in each what the manifest names, and no more', () => {
    const text = read(`${folder}/manifest.json`);
    const { default_locale: fallback } = JSON.parse(text) as { default_locale: string };
    const named = new Set([...text.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => String(key)));
    expect(fallback).toBe('en');
    for (const name of names) {
      expect(Object.keys(messagesOf(name)).toSorted(), name).toEqual([...named].toSorted());
    }
  });

  it('is translated in each', () => {
    const descriptions = new Set(names.map((name) => messagesOf(name)['description']?.message));
    // Portuguese stands under two names.
    expect(descriptions.size).toBe(names.length - 1);
  });

  it('keeps each within what browsers show', () => {
    for (const name of names) {
      for (const [key, { message }] of Object.entries(messagesOf(name))) {
        const most = MOST_LETTERS[key as keyof typeof MOST_LETTERS];
        expect(message.length, `${name} ${key}`).toBeGreaterThan(3);
        expect(message.length, `${name} ${key}`).toBeLessThanOrEqual(most);
      }
    }
  });
});
