/**
 * The cipher's rows as an account's state rows: which slot holds which, so that a change writes that one and its page of
 * the register, and nothing else. Must not know what the rows mean.
 * @module
 */
import { parseWithBytes, stringifyWithBytes, utf8Decode, utf8Encode } from '@/lib/base';
import type { StateKey, StateView, StateWrite } from '../contract';
import { MatrixError } from './errors';
import {
  placeName,
  type OlmChanges,
  type OlmLayout,
  type OlmPlace,
  type OlmRow,
} from './olm-memory';

/** Slots on one page of the register. A page is written whole, with each row that comes or goes. */
const PAGE = 128;

type Head = { readonly layout: OlmLayout; readonly pages: number };
type Slots = (OlmPlace | null)[];

const HEAD: StateKey = { kind: 'olm-head', key: '' };
const pageRow = (page: number): StateKey => ({ kind: 'olm-page', key: String(page) });
const slotRow = (slot: number): StateKey => ({ kind: 'olm', key: String(slot) });

/** Reads rows of this account, through the phases. */
export type ReadRows = <Value>(
  rows: readonly StateKey[],
  read: (state: StateView) => Value,
) => Promise<Value>;

export class OlmRegister {
  readonly #places = new Map<string, number>();
  readonly #pages: Slots[] = [];
  #layout: OlmLayout = [];
  /** pages that the head on disk knows of */
  #written = 0;

  /** What the account has; nothing where it is new. @throws MatrixError 'keys-unavailable' where rows are missing */
  async load(read: ReadRows): Promise<{ layout: OlmLayout; rows: readonly OlmRow[] } | undefined> {
    const head = await read([HEAD], (state) => parsed(state, HEAD) as Head | undefined);
    if (head === undefined) return undefined;
    const pageRows = Array.from({ length: head.pages }, (_, page) => pageRow(page));
    const pages = await read(pageRows, (state) => pageRows.map((row) => parsed(state, row)));
    const slots: { readonly slot: number; readonly place: OlmPlace }[] = [];
    pages.forEach((page, number) => {
      const mine = page as Slots | undefined;
      if (mine === undefined) throw new MatrixError('keys-unavailable', 'register');
      this.#pages.push(mine);
      mine.forEach((place, at) => {
        if (place === null) return;
        slots.push({ slot: number * PAGE + at, place });
        this.#places.set(placeName(place), number * PAGE + at);
      });
    });
    this.#layout = head.layout;
    this.#written = head.pages;
    const rows = await read(
      slots.map(({ slot }) => slotRow(slot)),
      (state) =>
        slots.map(({ slot, place }): OlmRow => {
          const row = parsed(state, slotRow(slot)) as { readonly value: unknown } | undefined;
          // One that is damaged must not come back as one that never was: its ratchets would begin anew.
          if (row === undefined) throw new MatrixError('keys-unavailable', 'row');
          return { store: place.store, key: place.key, value: row.value };
        }),
    );
    return { layout: head.layout, rows };
  }

  /** What must be written for these changes. */
  writes({ emptied, rows }: OlmChanges): readonly StateWrite[] {
    const writes = new Map<number, StateWrite>();
    const touched = new Set<number>();
    const drop = (name: string): void => {
      const slot = this.#places.get(name);
      if (slot === undefined) return;
      this.#places.delete(name);
      this.#pageOf(slot)[slot % PAGE] = null;
      touched.add(Math.floor(slot / PAGE));
      writes.set(slot, { ...slotRow(slot), value: undefined });
    };
    for (const store of emptied)
      for (const name of this.#places.keys())
        if ((JSON.parse(name) as [string])[0] === store) drop(name);
    for (const { store, key, value } of rows) {
      const name = placeName({ store, key });
      if (value === undefined) {
        drop(name);
        continue;
      }
      let slot = this.#places.get(name);
      if (slot === undefined) {
        slot = this.#free();
        this.#places.set(name, slot);
        this.#pageOf(slot)[slot % PAGE] = { store, key };
        touched.add(Math.floor(slot / PAGE));
      }
      writes.set(slot, written(slotRow(slot), { value }));
    }
    const isNewPage = [...touched].some((page) => page >= this.#written);
    const pages = [...touched].map((page) => written(pageRow(page), this.#pages[page]));
    return [...writes.values(), ...pages, ...(isNewPage ? [this.#head()] : [])];
  }

  /** What must be written so that nothing of it is left. After `load`. */
  erased(): readonly StateWrite[] {
    const rows = [...this.#places.values()].map(slotRow);
    const pages = this.#pages.map((_, page) => pageRow(page));
    return [HEAD, ...pages, ...rows].map(({ kind, key }) => ({ kind, key, value: undefined }));
  }

  /** The layout that the rows are in; written where it is another one than before. */
  setLayout(layout: OlmLayout): readonly StateWrite[] {
    if (JSON.stringify(layout) === JSON.stringify(this.#layout)) return [];
    this.#layout = layout;
    return [this.#head()];
  }

  #head(): StateWrite {
    this.#written = this.#pages.length;
    const head: Head = { layout: this.#layout, pages: this.#pages.length };
    return written(HEAD, head);
  }

  #pageOf(slot: number): Slots {
    const page = this.#pages[Math.floor(slot / PAGE)];
    if (page === undefined) throw new MatrixError('keys-unavailable', 'register');
    return page;
  }

  #free(): number {
    for (const [number, page] of this.#pages.entries()) {
      const at = page.length < PAGE ? page.length : page.indexOf(null);
      if (at >= 0) return number * PAGE + at;
    }
    this.#pages.push([]);
    return (this.#pages.length - 1) * PAGE;
  }
}

function written({ kind, key }: StateKey, value: unknown): StateWrite {
  return { kind, key, value: utf8Encode(stringifyWithBytes(value)) };
}

function parsed(state: StateView, { kind, key }: StateKey): unknown {
  const bytes = state.get(kind, key);
  return bytes && parseWithBytes(utf8Decode(bytes));
}
