/**
 * The build: manifest, policies and the two flavours. A release build opens https: and wss:
 * only; `--mode sandbox` (and `wxt` in development) may also talk to this machine's loopback.
 * @module
 */
import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { localeFiles, MANIFEST_KEYS } from './lib/i18n/manifest-words';
import { emojiAssets } from './tests/run/emoji-files';
import { recordBundleInputs } from './tests/run/bundle-inputs';
import { licenceText } from './tests/run/licences';

/**
 * Fixes Chrome's extension id, on which the sign-in redirect, passkeys and stored data hang:
 * ggcdllpfmaamkhkchbgbdffpjgbngnfg. A public key; its private half was never kept.
 */
const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtfhX5iFsgDAdwaeaGYP3zDl+8fdo199Qo+1X8IDC4mHd0yA1qkKdRdfVpIdCQuhiA66eua+l6Hq1FUntPA0HWAY1xWqmn50xat2fV1A4rKXXKaA+PBPJYNF5IkTcAIWcEf5dJzdVwdHNn5pEloJj1/ir1j8GKsKWciciug0a93qMfJDFOVjuMGiD6KT5koDKQHFXVl59Ckrm77lMxvbk8yJNzGZ/NkFWfopofcIJ0LuvLB6Oy9G0QwcN6p2T7PVv/sfiTL6kWhsETIjflXET70YNcyCHSmO6piBtIykiglYPn4mZwx28nIaOaTFmncTSayF4WG1S9EwrH/2uli7qyQIDAQAB';

/** Fixes Firefox's identity and, through its SHA-1, the sign-in redirect there. */
const GECKO_ID = 'inbox@rialto.example';

/**
 * The oldest browsers that Rialto runs in. Scripts and styles are built for these: for older ones `:dir()` would become
 * a list of languages, which knows nothing of a text's own direction.
 */
const OLDEST = { chrome: '128', firefox: '140' } as const;

/** Matrix's cipher: the glue goes into its script, the WASM lies beside it. */
const CIPHER = {
  glue: cipherFile('matrix_sdk_crypto_wasm_bg.js'),
  wasm: cipherFile('matrix_sdk_crypto_wasm_bg.wasm'),
};

function cipherFile(name: string): string {
  return resolve('node_modules/@matrix-org/matrix-sdk-crypto-wasm/pkg', name);
}

const LOOPBACK = ' http://127.0.0.1:* ws://127.0.0.1:*';

/** What live reload needs while developing: the development server's modules, styles and socket. */
const DEV_SERVER = ' http://localhost:* ws://localhost:*';

type Flavour = { readonly mode: string; readonly command: 'build' | 'serve' };

/** The policy of the worker side. Each window page narrows it by a meta tag of its own. */
function contentSecurityPolicy({ mode, command }: Flavour): string {
  const loopback = mode === 'production' ? '' : LOOPBACK;
  const dev = command === 'serve' ? DEV_SERVER : '';
  const devStyles = command === 'serve' ? " 'unsafe-inline'" : '';
  return [
    "default-src 'none'",
    // Matrix's cipher is WASM. No window may run any: each page's own policy says so.
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self'${devStyles}${dev}`,
    "font-src 'self'",
    `img-src 'self' blob:${dev}`,
    "media-src 'self' blob:",
    `connect-src 'self' https: wss:${loopback}${dev}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** While developing, pages live by the manifest's policy alone: their own would refuse live reload. */
function withoutPagePolicies() {
  return {
    name: 'rialto:without-page-policies',
    transformIndexHtml: {
      order: 'pre' as const,
      handler: (html: string) =>
        html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/i, ''),
    },
  };
}

/** A room's door only passes on what is behind it: taken together with one, all of the room would come along. */
const DOOR = /\/(?:components|lib\/[a-z/]+)\/index\.ts$/;

/**
 * What two pages or more load at once comes as one script, not as one for each set of pages that happens to share it:
 * in an extension a file costs as much time as tens of kB of it do.
 */
function oneFirstScript() {
  type Output = { readonly format?: string; codeSplitting?: unknown };
  const shared = {
    name: 'page',
    tags: ['$initial'],
    minShareCount: 2,
    test: (id: string) => !DOOR.test(id),
  };
  return {
    name: 'rialto:one-first-script',
    // The worker's scripts are one each already.
    outputOptions: (output: Output): Output =>
      output.format === 'iife' ? output : { ...output, codeSplitting: { groups: [shared] } },
  };
}

/** Each translation is a file of its own name, so that its size can be held apart from the scripts'. */
function wordsApart() {
  type Output = { chunkFileNames?: string | ((chunk: { moduleIds: readonly string[] }) => string) };
  return {
    name: 'rialto:words-apart',
    outputOptions: (output: Output): Output => ({
      ...output,
      chunkFileNames: ({ moduleIds }) =>
        moduleIds.some((id) => /\/i18n\/catalogues\/(?!en)[a-z]{2}(?:-pages)?\.ts$/.test(id))
          ? 'words/[name].js'
          : 'chunks/[name]-[hash].js',
    }),
  };
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'components/public',
  hooks: {
    // `imports: false` leaves the plugin in: whatever was named `storage` brought WXT's own storage into
    // every script, 4.7 kB of gzip that nothing uses.
    'config:resolved': ({ config }) => {
      Object.assign(config.imports, { autoImport: false });
    },
    'build:publicAssets': (_wxt, files) => {
      files.push(...localeFiles());
      files.push(...emojiAssets());
      files.push({ absoluteSrc: CIPHER.wasm, relativeDest: 'matrix-cipher.wasm' });
      files.push({ relativeDest: 'licences.txt', contents: licenceText(process.cwd()) });
    },
  },
  vite: ({ mode, browser, command }) => ({
    plugins: [
      wordsApart(),
      oneFirstScript(),
      command === 'serve' ? withoutPagePolicies() : recordBundleInputs(`${browser}-${mode}`),
    ],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // The package's own entry would carry its WASM inside the script; its glue alone does not.
    resolve: {
      alias: [{ find: /^@matrix-org\/matrix-sdk-crypto-wasm$/, replacement: CIPHER.glue }],
    },
    define: { __LOOPBACK_ALLOWED__: JSON.stringify(mode !== 'production') },
    build: { sourcemap: false, target: [`chrome${OLDEST.chrome}`, `firefox${OLDEST.firefox}`] },
  }),
  zip: {
    // What a store's reviewer rebuilds from: the project, not its test peers.
    excludeSources: ['tests/oracles/node_modules/**', '.ci/**'],
  },
  manifest: ({ browser, mode, command }) => ({
    name: mode === 'production' ? 'Rialto' : `Rialto (${mode})`,
    default_locale: 'en',
    description: MANIFEST_KEYS.description,
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'identity',
      // Asked for at the first "notify me". A sandbox's browser has nobody to ask.
      ...(mode === 'production' ? [] : (['notifications'] as const)),
      'storage',
      'unlimitedStorage',
      // Firefox never says that the machine was locked, so it is not asked for there.
      ...(browser === 'firefox' ? [] : (['idle', 'sidePanel'] as const)),
    ],
    // No site is open to Rialto when it is installed: each provider is asked for when the person names it.
    optional_host_permissions: ['https://*/*'],
    ...(mode === 'production' ? { optional_permissions: ['notifications'] } : {}),
    ...(mode === 'production' ? {} : { host_permissions: ['http://127.0.0.1/*'] }),
    incognito: 'not_allowed',
    action: { default_title: 'Rialto' },
    omnibox: { keyword: 'rialto' },
    commands: {
      [browser === 'firefox' ? '_execute_sidebar_action' : 'open-panel']: {
        suggested_key: { default: 'Alt+Shift+R' },
        description: MANIFEST_KEYS.openInbox,
      },
      'lock-now': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: MANIFEST_KEYS.lockNow,
      },
    },
    content_security_policy: { extension_pages: contentSecurityPolicy({ mode, command }) },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: `${OLDEST.firefox}.0`,
              // Encrypted or not, messages, tokens and identifiers leave the browser: that is the product.
              data_collection_permissions: {
                required: [
                  'personalCommunications',
                  'authenticationInfo',
                  'personallyIdentifyingInfo',
                ],
              },
            },
          },
        }
      : { key: CHROME_KEY, minimum_chrome_version: OLDEST.chrome }),
  }),
});
