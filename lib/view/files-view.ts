/**
 * The files of one conversation: which are on the way and how far, which bytes this window holds to
 * show them, and what the person does with them. What it holds is bounded, and let go of with it.
 * @module
 */
import { MAX_SHOWN, type BusClient } from '@/lib/bus';
import { fromBase64 } from '@/lib/base';
import type { Account, MessageId } from '@/lib/model';
import { signal, type ReadonlySignal } from '@preact/signals';
import { hostsOf } from './account-item';
import { HELD_FILE_BYTES, SAVED_AT_ONCE } from './consts';
import type { FileItem } from './file-item';
import { codeOf, whyOf } from './problems';
import type { PartsTarget, Surroundings } from './surroundings';

/** A file as this window holds it: an address for an element that shows it, or why there is none. */
export type HeldFile = { readonly address: string } | { readonly why: string };

export class FilesView {
  /** from 0 to 1, of those that move */
  readonly progress = signal<ReadonlyMap<MessageId, number>>(new Map());
  readonly held = signal<ReadonlyMap<MessageId, HeldFile>>(new Map());
  /** Small pictures that came with their messages. */
  readonly thumbnails = signal<ReadonlyMap<MessageId, string>>(new Map());
  /** What went wrong with the last thing done; empty where nothing did. */
  readonly mishap = signal('');
  /** Whose bytes are being saved. */
  readonly saving = signal<MessageId | undefined>(undefined);
  readonly #bus: BusClient;
  readonly #surroundings: Surroundings;
  readonly #account: ReadonlySignal<Account | undefined> | undefined;
  /** in the order in which they were last wanted */
  readonly #sizes = new Map<MessageId, number>();
  readonly #loading = new Set<MessageId>();
  readonly #stop: () => void;
  #disposed = false;

  /** @param account whose hosts the person may be asked for */
  constructor(
    bus: BusClient,
    surroundings: Surroundings,
    account?: ReadonlySignal<Account | undefined>,
  ) {
    this.#account = account;
    this.#bus = bus;
    this.#surroundings = surroundings;
    this.#stop = bus.onChange(({ transfer, messages = [] }) => {
      if (transfer !== undefined) {
        const { messageId, done, total } = transfer;
        this.#setProgress(messageId, total === 0 ? 0 : done / total);
      }
      for (const { id, media, body } of messages) {
        if (media?.kind !== 'moving') this.#setProgress(id, undefined);
        if (body.kind === 'deleted') this.#letGo(id);
      }
    });
  }

  /** Shows the small picture of a message, which came with it. */
  wantThumbnail(id: MessageId, base64: string): void {
    if (this.#disposed || this.thumbnails.peek().has(id)) return;
    const address = this.#surroundings.files.address(new Blob([fromBase64(base64)]));
    this.thumbnails.value = new Map(this.thumbnails.peek()).set(id, address);
  }

  /** Has a file that is here shown; again where it was let go of for others. */
  want(id: MessageId, item: FileItem): void {
    if (this.#disposed || this.#loading.has(id)) return;
    const held = this.held.peek().get(id);
    if (held !== undefined && 'address' in held) {
      const size = this.#sizes.get(id) ?? 0;
      this.#sizes.delete(id);
      this.#sizes.set(id, size);
      return;
    }
    this.#loading.add(id);
    void this.#load(id, item).finally(() => this.#loading.delete(id));
  }

  /** Fetches it, or sends it on. */
  move(id: MessageId): Promise<void> {
    return this.#act(() => this.#bus.ask('file.move', { messageId: id }));
  }

  /** Asks the person for its hosts, inside their click, and goes on where they say yes. */
  async permit(id: MessageId, { host }: Pick<FileItem, 'host'>): Promise<void> {
    const hosts = host === undefined ? hostsOf(this.#account?.peek()) : [host];
    const permitted = await this.#surroundings.permitHosts(hosts);
    if (permitted) await this.move(id);
  }

  /** @param keep whether what has moved stays, to be gone on with */
  stop(id: MessageId, keep: boolean): Promise<void> {
    return this.#act(() => this.#bus.ask('file.stop', { messageId: id, keep }));
  }

  /** Gives the person the file, as they would keep it. */
  async save(id: MessageId, file: FileItem): Promise<void> {
    if (this.saving.peek() !== undefined) return;
    const { name, mime, size, kind } = file;
    const named = /\.\w{1,8}$/.test(name) ? name : `${name}.${suffixOf(mime, kind)}`;
    const { files } = this.#surroundings;
    // The click that asks where to must not be over.
    const target = size > MAX_SHOWN ? files.saveInParts(named) : undefined;
    this.saving.value = id;
    await this.#act(async () => {
      if (target !== undefined) return this.#saveInParts(id, size, await target);
      const parts: Blob[] = [];
      for await (const part of this.#partsOf(id, size)) parts.push(part);
      files.save(named, new Blob(parts));
    });
    this.saving.value = undefined;
  }

  /** One part at a time is in memory, however long it is. */
  async #saveInParts(id: MessageId, size: number, target: PartsTarget | 'unwanted'): Promise<void> {
    if (target === 'unwanted') return;
    try {
      for await (const part of this.#partsOf(id, size)) await target.write(part);
      await target.close();
    } catch (error) {
      await target.abort();
      throw error;
    }
  }

  async *#partsOf(messageId: MessageId, size: number): AsyncGenerator<Blob> {
    let from = 0;
    do {
      yield await this.#bus.fetchFile({ messageId, from, to: from + SAVED_AT_ONCE });
      from += SAVED_AT_ONCE;
    } while (from < size);
  }

  dispose(): void {
    this.#disposed = true;
    this.#stop();
    for (const id of this.held.peek().keys()) this.#letGo(id);
    for (const address of this.thumbnails.peek().values())
      this.#surroundings.files.release(address);
    this.thumbnails.value = new Map();
  }

  async #load(id: MessageId, { mime, size }: FileItem): Promise<void> {
    try {
      const bytes = await this.#bus.fetchFile({ messageId: id });
      if (this.#disposed) return;
      const address = this.#surroundings.files.address(bytes.slice(0, bytes.size, mime));
      this.#sizes.set(id, size);
      this.#put(id, { address });
      this.#makeRoom(id);
    } catch (error) {
      if (!this.#disposed) this.#put(id, { why: whyOf(codeOf(error), this.#surroundings.words) });
    }
  }

  /** What was not wanted for longest goes first. */
  #makeRoom(keep: MessageId): void {
    let total = [...this.#sizes.values()].reduce((sum, size) => sum + size, 0);
    for (const [id, size] of this.#sizes) {
      if (total <= HELD_FILE_BYTES) return;
      if (id === keep) continue;
      total -= size;
      this.#letGo(id);
    }
  }

  #put(id: MessageId, file: HeldFile): void {
    this.held.value = new Map(this.held.peek()).set(id, file);
  }

  #letGo(id: MessageId): void {
    const file = this.held.peek().get(id);
    if (file === undefined) return;
    if ('address' in file) this.#surroundings.files.release(file.address);
    this.#sizes.delete(id);
    const held = new Map(this.held.peek());
    held.delete(id);
    this.held.value = held;
  }

  #setProgress(id: MessageId, done: number | undefined): void {
    const known = this.progress.peek();
    if (done === undefined && !known.has(id)) return;
    const next = new Map(known);
    if (done === undefined) next.delete(id);
    else next.set(id, done);
    this.progress.value = next;
  }

  async #act(act: () => Promise<unknown>): Promise<void> {
    this.mishap.value = '';
    try {
      await act();
    } catch (error) {
      this.mishap.value = whyOf(codeOf(error), this.#surroundings.words);
    }
  }
}

/** How a file without a name of its own is to end. */
function suffixOf(mime: string, kind: FileItem['kind']): string {
  const part = /\/([a-z0-9]{2,5})$/.exec(mime)?.[1];
  if (part === 'jpeg') return 'jpg';
  return part ?? (kind === 'file' ? 'bin' : kind);
}
