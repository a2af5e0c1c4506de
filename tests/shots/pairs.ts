/**
 * Pictures of two builds, by name: which are the same, which differ, which are only in one. Pure, but for reading.
 * @module
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export type Pair = {
  /** path below either folder */
  readonly name: string;
  readonly state: 'same' | 'changed' | 'new' | 'gone';
};

/** Where the base's pictures are set beside today's. */
const BEFORE = 'before';

/** @param base @param now folders of pictures */
export function pairsOf(base: string, now: string): readonly Pair[] {
  const names = new Set([...picturesIn(base), ...picturesIn(now)]);
  return [...names]
    .toSorted()
    .map((name) => ({ name, state: stateOf(join(base, name), join(now, name)) }));
}

function stateOf(before: string, after: string): Pair['state'] {
  if (!existsSync(before)) return 'new';
  if (!existsSync(after)) return 'gone';
  return readFileSync(before).equals(readFileSync(after)) ? 'same' : 'changed';
}

function picturesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.png'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !name.startsWith(`${BEFORE}/`));
}

export function summaryOf(pairs: readonly Pair[]): string {
  const count = (state: Pair['state']): number => pairs.filter((one) => one.state === state).length;
  return `${count('same')} same, ${count('changed')} changed, ${count('new')} new, ${count('gone')} gone`;
}

/** Before, after, and one over the other with only what differs in light. */
export function pageOf(pairs: readonly Pair[], commit: string): string {
  const picture = (path: string): string => `<img src="${escaped(path)}" alt="" loading="lazy">`;
  const parts = pairs
    .filter(({ state }) => state !== 'same')
    .map(({ name, state }) => {
      const before = state === 'new' ? '' : picture(`${BEFORE}/${name}`);
      const after = state === 'gone' ? '' : picture(name);
      const difference = state === 'changed' ? `<div class="over">${before}${after}</div>` : '';
      return `<h2>${escaped(name)}: ${state}</h2><div class="row">${before}${after}${difference}</div>`;
    });
  return `<!doctype html><meta charset="utf-8"><title>against ${escaped(commit)}</title><style>
body{font:14px system-ui;background:#888}.row{display:flex;gap:8px;align-items:start;overflow:auto}
.row img{max-width:640px}.over{position:relative;isolation:isolate}.over img+img{position:absolute;inset:0;mix-blend-mode:difference}
</style><h1>${escaped(summaryOf(pairs))}</h1>${parts.join('\n')}\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
