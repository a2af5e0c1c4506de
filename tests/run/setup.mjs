/**
 * What the two commands need before anything else can run: dependencies and browsers. Plain
 * JavaScript, because on a fresh machine there is only Node 20.19+ and npm, and Node 20 runs
 * no TypeScript.
 * @module
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the project, where every command of ours runs. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const OLDEST_NODE = [20, 19];

/** Ends the process with a clear word where Node is too old. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantMajor, wantMinor] = OLDEST_NODE;
  if (major > wantMajor || (major === wantMajor && minor >= wantMinor)) return;
  stop(`Rialto needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
}

/** Prints why nothing more can be done and ends with a non-zero code. */
export function stop(reason) {
  console.error(`\n${reason}`);
  process.exit(1);
}

/**
 * Runs a command in the project's root with its output shown; `node_modules/.bin` is on its path.
 * @returns {Promise<number>} its exit code
 */
export function run(command, args, options = {}) {
  const path = `${join(ROOT, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`;
  const child = spawn(command, args, {
    cwd: ROOT,
    stdio: options.quiet ? ['ignore', 'ignore', 'inherit'] : 'inherit',
    ...options,
    env: { ...process.env, PATH: path, ...options.env },
  });
  // The terminal's Ctrl+C reaches the child as well: it ends in its own order, and this process
  // waits for it. What only this process is sent is passed on.
  const ignore = () => undefined;
  const passOn = () => child.kill('SIGTERM');
  process.on('SIGINT', ignore);
  process.on('SIGTERM', passOn);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      process.off('SIGINT', ignore);
      process.off('SIGTERM', passOn);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 1));
    });
  });
}

/** As `run`, but ends the process where the command fails. */
export async function must(command, args, options) {
  const code = await run(command, args, options);
  if (code !== 0) stop(`\`${[command, ...args].join(' ')}\` ended with ${code}.`);
}

/**
 * Installs the project's dependencies, and those of the test peers, where they are missing or
 * older than their lockfile. A stamp of the lockfile's hash tells.
 */
export async function ensureDependencies() {
  requireNode();
  for (const folder of ['.', 'tests/oracles']) {
    const directory = join(ROOT, folder);
    const stamp = join(directory, 'node_modules/.rialto-installed');
    const hash = createHash('sha256')
      .update(readFileSync(join(directory, 'package-lock.json')))
      .digest('hex');
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) continue;
    console.log(`Installing dependencies (${folder === '.' ? 'project' : 'test peers'}) …`);
    // The engine warnings are known: those packages run on Node 20, as the tests show.
    await must('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: directory });
    writeFileSync(stamp, hash);
  }
}

const CHROMIUM_NAMES = ['chromium', 'chromium-browser'];
const CHROME_NAMES = ['google-chrome-stable', 'google-chrome'];
const FIREFOX_NAMES = ['firefox-esr', 'firefox', 'firefox-developer-edition'];
const MAC_CHROMIUM = '/Applications/Chromium.app/Contents/MacOS/Chromium';
const MAC_FIREFOX = '/Applications/Firefox.app/Contents/MacOS/firefox';

/**
 * Finds a Chromium, or installs one: an installed Chromium first; Chrome only where our worker is
 * seen to start in it (branded builds may refuse unpacked extensions); else apt where this is root
 * on Debian; else Playwright's download.
 * @returns {Promise<{ path?: string, missing?: string }>} `missing` says what to install
 */
export async function ensureChromium() {
  const named = process.env.RIALTO_CHROMIUM;
  if (named) return { path: named };
  const found = firstOnPath(CHROMIUM_NAMES) ?? existing(MAC_CHROMIUM) ?? playwrightChromium();
  if (found) return { path: found };
  const chrome = firstOnPath(CHROME_NAMES);
  if (chrome && (await startsOurWorker(chrome))) return { path: chrome };
  if (installByApt('chromium')) return { path: firstOnPath(CHROMIUM_NAMES) };
  console.log('Downloading a Chromium by Playwright …');
  await run('npx', ['--yes', 'playwright@1.65.1', 'install', 'chromium']);
  const downloaded = playwrightChromium();
  if (downloaded) return { path: downloaded };
  return {
    missing:
      'No Chromium could be had. Install one (Debian, Ubuntu: `apt install chromium`) or set RIALTO_CHROMIUM to its path.',
  };
}

/**
 * Finds a Firefox of at least 140, or installs one by apt where this is root on Debian.
 * @returns {Promise<{ path?: string, missing?: string }>}
 */
export async function ensureFirefox() {
  const named = process.env.RIALTO_FIREFOX;
  if (named) return { path: named };
  const found = firstOnPath(FIREFOX_NAMES) ?? existing(MAC_FIREFOX);
  if (found) return { path: found };
  if (installByApt('firefox-esr')) return { path: firstOnPath(FIREFOX_NAMES) };
  return {
    missing:
      'No Firefox could be had. Install one (Debian: `apt install firefox-esr`) or set RIALTO_FIREFOX to its path.',
  };
}

/**
 * Fonts for Arabic, Hebrew, Chinese, Japanese, Korean and emoji: pictures taken without them show boxes.
 * @returns {{ missing?: string }}
 */
export function ensureFonts() {
  const wanted = { ar: 'fonts-noto-core', ja: 'fonts-noto-cjk', und: 'fonts-noto-color-emoji' };
  const { stdout, error } = spawnSync('fc-list', [':', 'family', 'lang'], { encoding: 'utf8' });
  // Elsewhere than on Linux the system has them.
  if (error !== undefined) return {};
  const lacking = [
    /lang=[^\n]*\bar\b/.test(stdout) ? [] : wanted.ar,
    /lang=[^\n]*\bja\b/.test(stdout) ? [] : wanted.ja,
    /emoji/i.test(stdout) ? [] : wanted.und,
  ].flat();
  if (lacking.length === 0 || installByApt(...lacking)) return {};
  return { missing: `Some scripts will be boxes in the pictures: install ${lacking.join(', ')}.` };
}

function firstOnPath(names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = existing(join(folder, name));
      if (path) return path;
    }
  }
  return undefined;
}

function existing(path) {
  try {
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    return undefined;
  }
}

/** Where Playwright keeps what it downloaded (its documented cache folders). */
function playwrightChromium() {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
  ];
  for (const cache of caches) {
    if (!cache || !existsSync(cache)) continue;
    for (const version of readdirSync(cache)
      .filter((name) => /^chromium-\d+$/.test(name))
      .toSorted()
      .toReversed()) {
      for (const binary of [
        'chrome-linux64/chrome',
        'chrome-linux/chrome',
        'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      ]) {
        const path = existing(join(cache, version, binary));
        if (path) return path;
      }
    }
  }
  return undefined;
}

/** @returns whether the packages are there now */
export function installByApt(...names) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  console.log(`Installing ${names.join(' ')} by apt …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env };
  spawnSync('apt-get', ['update', '-qq'], options);
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  const { status } = spawnSync(
    'apt-get',
    [...wait, 'install', '-y', '-qq', '--no-install-recommends', ...names],
    options,
  );
  return status === 0;
}

/** Starts a browser with the built extension and waits for its worker. */
async function startsOurWorker(path) {
  const extension = join(ROOT, '.output/chrome-mv3-sandbox');
  if (!existsSync(extension)) await buildSandbox('chrome');
  const { default: puppeteer } = await import('puppeteer-core');
  const browser = await puppeteer.launch({
    executablePath: path,
    headless: true,
    pipe: true,
    enableExtensions: [extension],
    args: chromiumArgs(),
  });
  try {
    await browser.waitForTarget((target) => target.url().endsWith('/background.js'), {
      timeout: 10_000,
    });
    return true;
  } catch {
    console.log(`${path} starts, but not with an unpacked extension.`);
    return false;
  } finally {
    await browser.close();
  }
}

/** The sandbox of Chromium needs an unprivileged user. */
export function chromiumArgs() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** @param {'chrome' | 'firefox'} browser */
export async function buildSandbox(browser) {
  await must('wxt', ['build', '--mode', 'sandbox', '-b', browser], { quiet: true });
}

/** @param {'chrome' | 'firefox'} browser */
export async function buildRelease(browser) {
  await must('wxt', ['build', '-b', browser], { quiet: true });
}
