/**
 * `npm run shots -- --against COMMIT`, its last step: sets the pictures of a base commit, built and taken in the same run
 * by the same browsers, beside today's. One browser draws the same page in the same bytes, so that a difference is a
 * difference to the eye; screens of the real extension show the minute, and differ by it. Judges nothing: it writes a
 * page that shows each pair, and what is not the same in both.
 * @module
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pairsOf, pageOf, summaryOf } from './pairs';

const [, , base, commit] = process.argv;
if (base === undefined || commit === undefined) throw new Error('against: BASE-FOLDER COMMIT');

const now = '.output/shots';
const before = join(now, 'before');
rmSync(before, { recursive: true, force: true });
const pairs = pairsOf(base, now);
mkdirSync(before, { recursive: true });
for (const { name, state } of pairs)
  if (state === 'changed' || state === 'gone') cpSync(join(base, name), join(before, name));
writeFileSync(join(now, 'against.html'), pageOf(pairs, commit));
console.log(`against ${commit}: ${summaryOf(pairs)}; look at ${join(now, 'against.html')}`);
