/**
 * What the bundles hold: only permissive licences, no test peers, no keys in the windows, no
 * door for tests in the release.
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { TRANSLATED } from '@/lib/i18n';
import { onPages } from '@/lib/i18n/catalogues/en-pages';
import type { ChunkRecord } from '../run/bundle-inputs';
import {
  FLAVOURS,
  ROOT,
  WORKER_SCRIPTS,
  chunksOf,
  chunksReachedFrom,
  modulesReachedFrom,
  outputOf,
  packageFolderOf,
  read,
  type Flavour,
} from './support';

/** MPL-2.0 binds file by file: packages under it are taken as they are (`mediabunny`). */
const PERMISSIVE = ['MIT', 'Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'MPL-2.0'];

/** Dual licences as SPDX writes them, `(Apache-2.0 AND BSD-3-Clause)` among them. */
function isPermissive(licence: string): boolean {
  const names = licence.replaceAll(/[()]/g, '').split(/ (?:OR|AND) /);
  return names.every((name) => PERMISSIVE.includes(name));
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1));
}

/** Bytes of gzip that the side panel loads before it paints, scripts and styles; a column beside a page has to be there at once. */
const MAX_FIRST_PAINT = 70_000;

/** Each costs as much as tens of kB of it do: one that all share, the page's own, what the tools add, and two before. */
const MAX_FIRST_SCRIPTS = 6;

/** Bytes of gzip of one language's larger half: what a window loads beside its scripts. */
const MAX_CATALOGUE = 18_000;

/** What a page's HTML loads by itself: scripts, what they import, styles. */
function loadedBy(html: string): readonly string[] {
  const links = html.matchAll(
    /<(?:script[^>]*\ssrc|link rel="(?:modulepreload|stylesheet)"[^>]*\shref)="([^"]+)"/g,
  );
  return [...links].map(([, path]) => String(path));
}

describe.each(FLAVOURS)('the %s bundle', (flavour: Flavour) => {
  const chunks = chunksOf(flavour);
  const modules = chunks.flatMap((chunk) => chunk.modules);

  it('holds something at all', () => {
    expect(modules.length).toBeGreaterThan(50);
    expect(modules.some((module) => module.startsWith('lib/inbox/'))).toBe(true);
  });

  it('holds only packages under permissive licences', () => {
    const folders = new Set(modules.map(packageFolderOf).filter((folder) => folder !== undefined));
    const licences = [...folders].map((folder) => {
      const { name, license } = JSON.parse(read(`${folder}/package.json`)) as {
        name: string;
        license: string;
      };
      return { name, license };
    });
    expect(licences.length).toBeGreaterThan(3);
    expect(licences.filter(({ license }) => !isPermissive(license))).toEqual([]);
  });

  it('holds nothing that no line of ours asks for', () => {
    // The build's own tool adds packages by the mere name of a variable, where it is let.
    expect(modules.filter((module) => /@wxt-dev\/storage|superlock/.test(module))).toEqual([]);
  });

  it('holds nothing from tests or from the test peers', () => {
    expect(modules.filter((module) => module.startsWith('tests/'))).toEqual([]);
  });

  it('gives windows no cryptography, no database, no network and no engine', () => {
    const forbidden =
      /node_modules\/(?:@noble|dexie|oauth4webapi|valibot)\/|^lib\/(?:crypto|codec|protocol|vault|store|networks|inbox)\//;
    const window = modulesReachedFrom(
      chunks,
      ({ isEntry, file }) => isEntry && !WORKER_SCRIPTS.includes(file),
    );
    expect([...window].some((module) => module.startsWith('components/'))).toBe(true);
    expect([...window].filter((module) => forbidden.test(module))).toEqual([]);
  });

  it('has the worker in one classic script, which starts sooner than a module', () => {
    const worker = chunks.find(({ file }) => file === 'background.js');
    expect(worker?.isEntry).toBe(true);
    expect(worker?.imports).toEqual([]);
    const { background } = JSON.parse(read(`${outputOf(flavour)}/manifest.json`)) as {
      background: Readonly<Record<string, unknown>>;
    };
    expect(background).not.toHaveProperty('type');
  });

  it('gives the worker no components and no page services', () => {
    const worker = modulesReachedFrom(chunks, ({ file }) => WORKER_SCRIPTS.includes(file));
    const strangers = /^(?:components|lib\/view|lib\/platform\/page)\//;
    expect([...worker].filter((module) => strangers.test(module))).toEqual([]);
  });
});

describe.each(FLAVOURS)('what the %s worker loads late', (flavour: Flavour) => {
  const chunks = chunksOf(flavour);
  const cipher = /node_modules\/(?:@matrix-org|fake-indexeddb)\//;

  it('costs nothing to whoever has no Matrix account', () => {
    const worker = modulesReachedFrom(chunks, ({ file }) => file === 'background.js');
    const matrix = [...worker].filter((module) => module.startsWith('lib/networks/matrix/'));
    expect(matrix.toSorted()).toEqual([
      'lib/networks/matrix/late.ts',
      'lib/networks/matrix/protection.ts',
    ]);
    expect([...worker].filter((module) => cipher.test(module))).toEqual([]);
  });

  it('is one classic script with the cipher’s glue, and its WASM beside it', () => {
    const late = chunks.find(({ file }) => file === 'matrix.js');
    expect(late?.imports).toEqual([]);
    expect(late?.modules.some((module) => cipher.test(module))).toBe(true);
    const wasm = readFileSync(join(ROOT, outputOf(flavour), 'matrix-cipher.wasm'));
    expect(wasm.subarray(0, 4).toString('latin1')).toBe('\0asm');
  });
});

describe.each(['chrome-production', 'firefox-production'] as const)('the %s release', (flavour) => {
  const folder = outputOf(flavour);
  const manifest = JSON.parse(read(`${folder}/manifest.json`)) as Record<string, unknown>;
  const policy = (manifest['content_security_policy'] as { extension_pages: string })
    .extension_pages;

  it('opens nothing without TLS', () => {
    expect(policy).toContain("connect-src 'self' https: wss:;");
    expect(policy).not.toMatch(/\bws:|\bhttp:/);
  });

  it('runs no code but its own, among it a cipher that is WASM', () => {
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|data:|\*/);
  });

  it('asks for no more than it needs and talks to nobody else', () => {
    expect(manifest).not.toHaveProperty('externally_connectable');
    // No site at installation; each provider is asked for by name.
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest['optional_host_permissions']).toEqual(['https://*/*']);
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  it('has no door for tests: the loopback is not even named', () => {
    // The lists of words and passwords have every word there is, and no code of ours.
    const scripts = filesUnder(folder).filter(
      (path) => /\.(?:js|html|json)$/.test(path) && !/\/guessing-[\w-]+\.js$/.test(path),
    );
    expect(scripts.length).toBeGreaterThan(4);
    const naming = scripts.filter((path) => /__LOOPBACK|sandbox|ForTesting/.test(read(path)));
    expect(naming).toEqual([]);
  });

  it('keeps its identity, on which data and sign-in hang', () => {
    const { key = '', browser_specific_settings: settings = '' } = manifest;
    expect(JSON.stringify({ key, settings })).toContain(
      flavour === 'chrome-production' ? 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A' : 'inbox@rialto.example',
    );
  });

  it('dresses every page: each links a stylesheet that is there', () => {
    for (const page of filesUnder(folder).filter((path) => path.endsWith('.html'))) {
      const sheets = loadedBy(read(page)).filter((file) => file.endsWith('.css'));
      const styles = sheets.map((sheet) => read(`${folder}${sheet}`)).join('');
      expect(styles.length, page).toBeGreaterThan(10_000);
    }
  });

  it('knows the direction of a text, not only of its language', () => {
    const sheets = filesUnder(folder).filter((path) => path.endsWith('.css'));
    const styles = sheets.map(read).join('\n');
    expect(styles).toMatch(/:dir\((?:rtl|ltr)\)/);
    expect(styles).not.toContain(':lang(');
  });

  it('has the side panel there at once', () => {
    const files = loadedBy(read(`${folder}/sidepanel.html`));
    expect(files.some((file) => file.endsWith('.css'))).toBe(true);
    const scripts = files.filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(1);
    expect(scripts.length).toBeLessThanOrEqual(MAX_FIRST_SCRIPTS);
    const sizes = files.map((file) => gzipSync(read(`${folder}${file}`)).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MAX_FIRST_PAINT);
  });

  it('says in panel, popup and tab no words that only other pages have', () => {
    const pages = /^chunks\/(?:sidepanel|popup|inbox)-/;
    const isStart = ({ isEntry, file }: ChunkRecord) => isEntry && pages.test(file);
    const chunks = chunksOf(flavour);
    expect(chunks.filter(isStart)).toHaveLength(3);
    const isCatalogueOfPages = (module: string) => /\/catalogues\/..-pages\.ts$/.test(module);
    // These have the words loaded before they draw (components/parts/whole-words.tsx).
    const saysMore = (module: string) =>
      isCatalogueOfPages(module) ||
      /^(?:components\/(?:settings|palette|shortcuts|welcome|emoji|details|passing-on|groups|strangers|keys)\/|lib\/view\/(?:settings-|chords|emoji-view|group-view|keys-sheet))/.test(
        module,
      );
    const loaded = chunksReachedFrom(chunks, isStart).filter(
      ({ modules }) => !modules.some(saysMore),
    );
    const text = loaded.map(({ file }) => read(`${folder}/${file}`)).join('\n');
    expect(text).toMatch(/[`"']list\.title[`"']/);
    const said = Object.keys(onPages).filter((key) => new RegExp(`[\`"']${key}[\`"']`).test(text));
    expect(said).toEqual([]);
  });

  it('loads of a language that nobody chose not a word', () => {
    const chunks = chunksOf(flavour);
    const isTranslation = (module: string) => /\/catalogues\/(?!en)..(?:-pages)?\.ts$/.test(module);
    const translated = chunks.filter(({ modules }) => modules.some(isTranslation));
    expect(translated).toHaveLength(2 * TRANSLATED.length);
    for (const { file, modules } of translated) {
      expect(file).toMatch(/^words\//);
      expect(modules).toHaveLength(1);
      expect(gzipSync(read(`${folder}/${file}`)).length, file).toBeLessThanOrEqual(MAX_CATALOGUE);
    }
    const start = loadedBy(read(`${folder}/sidepanel.html`));
    expect(
      start.filter((file) => file.includes('/words/') || file.includes('translations')),
    ).toEqual([]);
    const worker = modulesReachedFrom(chunks, ({ file }) => file === 'background.js');
    expect([...worker].filter(isTranslation)).toEqual([]);
  });

  it('brings the licence of every package that is in it', () => {
    const modules = chunksOf(flavour).flatMap((chunk) => chunk.modules);
    const folders = new Set(modules.map(packageFolderOf).filter((one) => one !== undefined));
    expect(folders.size).toBeGreaterThan(5);
    const text = read(`${folder}/licences.txt`);
    for (const one of folders) {
      const { name, version } = JSON.parse(read(`${one}/package.json`)) as Record<string, string>;
      expect(text).toContain(`${name} ${version} (`);
    }
  });

  it('gives every page its own stricter policy', () => {
    const pages = filesUnder(folder).filter((path) => path.endsWith('.html'));
    expect(pages).toHaveLength(7);
    for (const page of pages) {
      const meta = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(read(page))?.[1];
      expect(meta, page).toBeDefined();
      expect(meta).toContain("default-src 'none'");
      expect(meta).toContain("connect-src 'self'");
      expect(meta).not.toMatch(/https?:|wss?:|unsafe/);
    }
  });
});
