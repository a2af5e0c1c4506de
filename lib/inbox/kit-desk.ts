/**
 * Where the bytes of one recovery kit lie while a window fetches or brings them, piece by piece. What
 * lies here is sealed. Opens a kit without an inbox, so that a drill touches nothing that lives.
 * @module
 */
import { concatBytes, toBase64Url, wipe, type Clock, type Random } from '@/lib/base';
import type { KitFailure, KitMade, KitSight } from '@/lib/model';
import {
  MAX_KIT_LENGTH,
  lookAtKit,
  openKit,
  sealKit,
  type KitProblem,
  type KitSecret,
  type NewKit,
} from '@/lib/vault';

import { KIT_KEPT, KIT_PIECE } from './consts';
import { InboxError } from './errors';
import { summaryOf } from './kit-collect';
import { readKitContent, writeKitContent, type KitContent } from './kit-content';

export type OpenKit = { readonly ok: true; readonly madeAt: number; readonly content: KitContent };

type Held = { readonly kit: string; readonly size: number; pieces: readonly Uint8Array[] };

export class KitDesk {
  readonly #clock: Clock;
  readonly #random: Random;
  #held: Held | undefined;
  #forget: () => void = () => undefined;

  constructor({ clock, random }: { readonly clock: Clock; readonly random: Random }) {
    this.#clock = clock;
    this.#random = random;
  }

  /** @throws VaultError `weak-passphrase`, `kit-too-large` */
  async make(content: KitContent, lock: NewKit['lock']): Promise<KitMade> {
    const now = this.#clock.now();
    const written = writeKitContent(content);
    try {
      const made = await sealKit({ content: written, lock, random: this.#random, now });
      const { file, code } = made;
      const kit = this.#hold(file.length, [file]);
      const summary = summaryOf(content, now);
      return { kit, size: file.length, summary, ...(code !== undefined && { code }) };
    } finally {
      wipe(written);
    }
  }

  /** @returns at most KIT_PIECE bytes from there on; empty behind the end. @throws InboxError 'not-found' */
  read(kit: string, at: number): Uint8Array {
    return this.#bytesOf(kit).subarray(at, at + KIT_PIECE);
  }

  /**
   * Makes room for a file that a window brings.
   * @returns undefined where no kit is that large
   */
  offer(size: number): string | undefined {
    return size > MAX_KIT_LENGTH ? undefined : this.#hold(size, []);
  }

  /** @throws InboxError 'not-found'; 'refused' where it is more than was offered */
  give(kit: string, piece: Uint8Array): void {
    const held = this.#find(kit);
    const had = held.pieces.reduce((sum, { length }) => sum + length, 0);
    if (had + piece.length > held.size) throw new InboxError('refused');
    held.pieces = [...held.pieces, piece];
  }

  /** @throws InboxError 'not-found' */
  look(kit: string): KitSight {
    const sight = lookAtKit(this.#bytesOf(kit));
    return 'problem' in sight ? failureOf(sight) : { ok: true, ...sight };
  }

  /** Opens it, and does nothing else. @throws InboxError 'not-found' */
  async open(kit: string, secret: KitSecret): Promise<OpenKit | KitFailure> {
    const opened = await openKit(this.#bytesOf(kit), secret);
    if ('problem' in opened) return failureOf(opened);
    const content = readKitContent(opened.version, opened.content);
    wipe(opened.content);
    if (content === undefined) return { ok: false, problem: 'damaged' };
    return { ok: true, madeAt: opened.madeAt, content };
  }

  drop(kit: string): void {
    if (this.#held?.kit === kit) this.#clear();
  }

  #hold(size: number, pieces: readonly Uint8Array[]): string {
    this.#clear();
    const kit = toBase64Url(this.#random.bytes(12));
    this.#held = { kit, size, pieces };
    this.#forget = this.#clock.after(KIT_KEPT, () => this.drop(kit));
    return kit;
  }

  #clear(): void {
    this.#forget();
    this.#held = undefined;
  }

  #find(kit: string): Held {
    if (this.#held?.kit !== kit) throw new InboxError('not-found');
    return this.#held;
  }

  #bytesOf(kit: string): Uint8Array {
    const held = this.#find(kit);
    const [whole = new Uint8Array(0), ...more] = held.pieces;
    if (more.length > 0) held.pieces = [concatBytes(whole, ...more)];
    return held.pieces[0] ?? whole;
  }
}

function failureOf(flaw: KitProblem): KitFailure {
  const { problem } = flaw;
  const needs = 'needs' in flaw && flaw.needs !== '' ? { needs: flaw.needs } : {};
  return { ok: false, problem, ...needs };
}
