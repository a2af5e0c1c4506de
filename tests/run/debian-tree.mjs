/**
 * Packages of a newer Debian suite beside this system, without root and without touching it: apt resolves and fetches with a
 * state of its own, the archives are unpacked into a folder, and programs run there by that folder's own loader.
 * @module
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';
const FOLDERS = ['bin', 'sbin', 'lib', 'lib64'];
const NOT_NEEDED = ['doc', 'man', 'locale', 'info'];

/**
 * @param {{ suite: string, packages: readonly string[], into: string }} wanted
 * @returns {string | undefined} why it could not be had
 */
export function ensureDebianTree({ suite, packages, into }) {
  const stamp = join(into, '.rialto-installed');
  const content = [suite, ...packages].join(' ');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === content) return undefined;
  const mirror = debianMirror();
  if (mirror === undefined || !existsSync(KEYRING))
    return 'this is no Debian with a mirror of its own';
  rmSync(into, { recursive: true, force: true });
  const apt = `${into}.apt`;
  try {
    const archives = fetchArchives({ suite, packages, mirror, apt });
    for (const folder of FOLDERS) {
      mkdirSync(join(into, 'usr', folder), { recursive: true });
      symlinkSync(`usr/${folder}`, join(into, folder));
    }
    for (const archive of archives) unpack(archive, into);
    writeFileSync(stamp, content);
    return undefined;
  } catch (error) {
    return `Debian ${suite} could not be fetched (${error.message})`;
  } finally {
    rmSync(apt, { recursive: true, force: true });
  }
}

/** The first Debian mirror among this machine's own apt sources, in either of their two forms. */
function debianMirror() {
  const folder = '/etc/apt/sources.list.d';
  const files = ['/etc/apt/sources.list', ...listed(folder).map((name) => join(folder, name))];
  for (const file of files.filter(existsSync)) {
    const text = readFileSync(file, 'utf8');
    const found = /^(?:deb(?: \[[^\]]*\])? |URIs: *)(https?:\/\/\S+\/debian)\/?(?:\s|$)/m.exec(
      text,
    );
    if (found) return found[1];
  }
  return undefined;
}

function listed(folder) {
  return existsSync(folder) ? readdirSync(folder).toSorted() : [];
}

function fetchArchives({ suite, packages, mirror, apt }) {
  for (const folder of [
    'etc/apt/apt.conf.d',
    'etc/apt/preferences.d',
    'lists/partial',
    'archives/partial',
    'state',
  ])
    mkdirSync(join(apt, folder), { recursive: true });
  writeFileSync(join(apt, 'state/status'), '');
  writeFileSync(
    join(apt, 'etc/apt/sources.list'),
    `deb [signed-by=${KEYRING}] ${mirror} ${suite} main\n`,
  );
  const options = {
    Dir: apt,
    'Dir::Etc': join(apt, 'etc/apt'),
    'Dir::Etc::sourcelist': join(apt, 'etc/apt/sources.list'),
    'Dir::State': join(apt, 'state'),
    'Dir::State::lists': join(apt, 'lists'),
    'Dir::State::status': join(apt, 'state/status'),
    'Dir::Cache': apt,
    'APT::Install-Recommends': 'false',
    // A mirror may be a snapshot: its signature is still checked.
    'Acquire::Check-Valid-Until': 'false',
    'Acquire::Languages': 'none',
    'Debug::NoLocking': '1',
    'APT::Sandbox::User': 'root',
    'Acquire::IndexTargets::deb::Contents-deb::DefaultEnabled': 'false',
  };
  const given = Object.entries(options).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
  must('apt-get', [...given, '-qq', 'update']);
  must('apt-get', [...given, '-qq', '-y', '-d', 'install', ...packages]);
  const archives = join(apt, 'archives');
  return readdirSync(archives)
    .filter((name) => name.endsWith('.deb'))
    .map((name) => join(archives, name));
}

function unpack(archive, into) {
  const tar = must('dpkg-deb', ['--fsys-tarfile', archive]);
  const without = NOT_NEEDED.map((name) => `--exclude=./usr/share/${name}*`);
  must('tar', ['-x', '-C', into, '--keep-directory-symlink', '--no-same-owner', ...without], tar);
}

function must(command, args, input) {
  const options = { input, maxBuffer: 512 * 1024 * 1024, stdio: ['pipe', 'pipe', 'ignore'] };
  const { status, stdout, error } = spawnSync(command, args, options);
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ended with ${status}`);
  return stdout;
}
