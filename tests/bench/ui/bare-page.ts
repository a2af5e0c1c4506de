/**
 * The floor of opening a panel: a page of the same extension that paints twenty rows with Preact from one read of
 * IndexedDB, and does nothing else.
 * @module
 */
import { h, render } from 'preact';

type Row = { readonly name: string; readonly text: string };

const ROWS: readonly Row[] = Array.from({ length: 20 }, (_, index) => ({
  name: `Anna Moretti ${String(index)}`,
  text: 'See you at the station at half past five, I have the tickets.',
}));

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('bare', 1);
    opening.addEventListener('upgradeneeded', () => {
      opening.result.createObjectStore('rows').put(ROWS, 1);
    });
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(new Error('no database')));
  });
}

function readRows(database: IDBDatabase): Promise<readonly Row[]> {
  return new Promise((resolve, reject) => {
    const reading = database.transaction('rows').objectStore('rows').get(1);
    reading.addEventListener('success', () => resolve(reading.result as readonly Row[]));
    reading.addEventListener('error', () => reject(new Error('no rows')));
  });
}

async function main(): Promise<void> {
  const rows = await readRows(await openDatabase());
  const drawn = rows.map(({ name, text }) =>
    h('li', { 'data-testid': 'chat-row' }, h('b', {}, name), h('p', {}, text)),
  );
  render(h('ul', {}, drawn), document.body);
}

void main();
