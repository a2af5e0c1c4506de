/**
 * The control: things put in the open in every place where a browser of this name keeps what an
 * extension does, to be found by the same search. Where it finds one of them not, its silence about
 * the others says nothing.
 * @module
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser, type BrowserName } from '../e2e/drivers';
import { knownBytes, knownPieces, knownText, type Known } from './known';
import { rawFiles } from './profile-files';
import { hitsIn } from './thief';

/** Texts of this kind compress: a search that does not decompress would miss them. */
const sentence = (place: string): string => `Een open tekst in ${place}, ${place}, ${place}. `;

const PLACES = [
  'a row',
  'a large row',
  'bytes of a row',
  'a blob',
  'storage.local',
  'a cache',
] as const;

/** @returns what of the control the search did not find */
export async function missedBy(name: BrowserName): Promise<readonly string[]> {
  const profile = mkdtempSync(join(tmpdir(), `rialto-control-${name}-`));
  try {
    const key = randomBytes(32);
    const picture = randomBytes(300_000);
    const browser = await launchBrowser(name, { headless: true, flavour: 'sandbox', profile });
    try {
      const page = await browser.openPage('/unlock.html#een-open-adres-in-de-geschiedenis');
      await page.evaluate(plant, {
        texts: Object.fromEntries(PLACES.map((place) => [place, sentence(place)])),
        key: [...key],
        picture: picture.toString('base64'),
      });
      // Browsers write what they keep when they get to it; closing makes them.
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    } finally {
      await browser.close();
    }
    const known: readonly Known[] = [
      ...PLACES.map((place) => knownText(place, sentence(place).trim())),
      knownBytes('a key', key),
      knownBytes('a key as base64', Buffer.from(key.toString('base64'))),
      ...knownPieces('a picture', picture),
    ];
    const found = hitsIn(rawFiles(profile), known);
    return known
      .map(({ what }) => what)
      .filter((what) => !found.some((hit) => hit.startsWith(`${what} in `)));
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
  }
}

type Planted = {
  readonly texts: Readonly<Record<string, string>>;
  readonly key: readonly number[];
  readonly picture: string;
};

/** Runs in a page of the extension: no helper of its own. */
async function plant({ texts, key, picture }: Planted): Promise<void> {
  const bytes = Uint8Array.from(atob(picture), (sign) => sign.charCodeAt(0));
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('control', 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore('rows'));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error('the database refused')));
  });
  const rows: [string, unknown][] = [
    ['row', { text: texts['a row'] }],
    ['large', { text: texts['a large row']?.repeat(2_000) }],
    ['bytes', { text: new TextEncoder().encode(texts['bytes of a row']) }],
    ['blob', new Blob([texts['a blob'] ?? ''])],
    ['key', { raw: Uint8Array.from(key), text: btoa(String.fromCharCode(...key)) }],
    ['picture', new Blob([bytes])],
  ];
  for (const [name, value] of rows)
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
      transaction.objectStore('rows').put(value, name);
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('error', () => reject(new Error('the database refused')));
    });
  database.close();
  const { chrome, browser } = globalThis as unknown as Record<
    string,
    { storage: { local: { set(values: object): Promise<void> } } } | undefined
  >;
  await (browser ?? chrome)?.storage.local.set({ open: texts['storage.local'] });
  const cache = await caches.open('control');
  await cache.put('https://control.example/', new Response(texts['a cache']));
}
