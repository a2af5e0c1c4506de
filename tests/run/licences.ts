/**
 * The licences of everything that is bundled, as their own files say it: a build puts the text
 * beside the pages, since most of them ask for exactly that.
 * @module
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Of these a few lines, or what a build draws from them, are bundled, and nothing of what they need themselves. */
const TOOLS = ['wxt', '@wxt-dev/browser', 'emojibase-data', 'cldr-annotations-full'];

type Manifest = {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
};

/** @param root the project's folder @throws Error where a package says nothing of its licence */
export function licenceText(root: string): string {
  const own = manifestIn(root);
  const found = new Map<string, string>();
  const visit = (name: string, from: string, isTool = false): void => {
    const folder = folderOf(name, from, root);
    if (folder === undefined || found.has(folder)) return;
    const manifest = manifestIn(folder);
    found.set(folder, `${headOf(manifest)}\n\n${textIn(folder, manifest)}\n`);
    if (isTool) return;
    for (const next of Object.keys(manifest.dependencies ?? {})) visit(next, folder);
  };
  for (const name of Object.keys(own.dependencies ?? {})) visit(name, root);
  for (const name of TOOLS) visit(name, root, true);
  const rialto = `${headOf(own)}\n\n${textIn(root, own)}\n`;
  const others = [...found.values()].toSorted();
  return [rialto, ...others].join(`\n${'-'.repeat(72)}\n\n`);
}

function headOf({ name, version, license = 'see below' }: Manifest): string {
  return `${name} ${version} (${license})`;
}

/** Where npm put it: beside its user, or further up. */
function folderOf(name: string, from: string, root: string): string | undefined {
  const places = [join(from, 'node_modules', name), join(root, 'node_modules', name)];
  return places.find((place) => existsSync(join(place, 'package.json')));
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** A package that brings no text names its licences, whose texts SPDX keeps. */
function textIn(folder: string, { name, license }: Manifest): string {
  const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(one));
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8').trim();
  if (license === undefined) throw new Error(`${name} says nothing of its licence`);
  return `${name} brings no text. Its licences by their names at https://spdx.org/licenses: ${license}`;
}
