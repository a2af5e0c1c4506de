/**
 * Files that the person is about to send: looked at first, with words to go along, then handed to the
 * worker one after another. Knows no DOM.
 * @module
 */
import type { BusClient } from '@/lib/bus';
import type { Chat, ChatId, MessageId } from '@/lib/model';
import { signal, type ReadonlySignal } from '@preact/signals';
import { MAX_STAGED } from './consts';
import { sizeWords } from './file-item';
import { codeOf, whyOf } from './problems';
import { oneLine } from './safe-text';
import type { DescribedFile, Surroundings } from './surroundings';

export type StagedFile = {
  readonly key: string;
  readonly name: string;
  readonly detail: string;
  /** for a picture of it */
  readonly address: string | undefined;
  readonly described: DescribedFile;
};

export type AttachParts = {
  readonly bus: BusClient;
  readonly surroundings: Surroundings;
  readonly chatId: ChatId;
  /** Sends words of their own, where a file cannot carry them. */
  readonly sendText: (text: string) => void;
  readonly chat: ReadonlySignal<Pick<Chat, 'network'> | undefined>;
};

export class Attaching {
  readonly staged = signal<readonly StagedFile[]>([]);
  /** How many are being made ready. */
  readonly busy = signal(0);
  /** What went wrong; empty where nothing did. */
  readonly mishap = signal('');
  readonly #parts: AttachParts;
  #serial = 0;
  #disposed = false;

  constructor(parts: AttachParts) {
    this.#parts = parts;
  }

  async stage(files: readonly File[]): Promise<void> {
    const { surroundings } = this.#parts;
    this.mishap.value = '';
    const room = MAX_STAGED - this.staged.peek().length;
    if (files.length > room)
      this.mishap.value = surroundings.words.say('attach.too-many', { count: MAX_STAGED });
    for (const file of files.slice(0, Math.max(0, room))) {
      const described = await surroundings.files.describe(file);
      if (this.#disposed) return;
      this.staged.value = [...this.staged.peek(), this.#stagedOf(file.name, described)];
    }
  }

  unstage(key: string): void {
    const { files } = this.#parts.surroundings;
    for (const one of this.staged.peek())
      if (one.key === key && one.address !== undefined) files.release(one.address);
    this.staged.value = this.staged.peek().filter((one) => one.key !== key);
  }

  clear(): void {
    for (const { key } of this.staged.peek()) this.unstage(key);
  }

  /** @param caption goes with the first picture or film, else as a message of its own behind all */
  async send(caption: string, replyTo?: MessageId): Promise<void> {
    const staged = this.staged.peek();
    const text = caption.trim();
    const isApart = text === '' || !bearsWords(this.#parts.chat.peek());
    const bearer = isApart ? undefined : staged.find(({ described }) => bears(described));
    this.clear();
    this.busy.value += staged.length;
    for (const one of staged) {
      const words = one === bearer ? { caption: text } : {};
      await this.#sendOne(one, { ...words, ...(one === staged[0] && replyTo && { replyTo }) });
      this.busy.value -= 1;
    }
    if (text !== '' && bearer === undefined) this.#parts.sendText(text);
  }

  /** Opens the window in which a voice message is spoken. */
  record(): void {
    this.#parts.surroundings.files.record(this.#parts.chatId);
  }

  dispose(): void {
    this.#disposed = true;
    this.clear();
  }

  async #sendOne(
    { described, name }: StagedFile,
    beside: { readonly caption?: string; readonly replyTo?: MessageId },
  ): Promise<void> {
    const { bus, chatId, surroundings } = this.#parts;
    const { bytes, ...about } = described;
    const file = about.media === 'file' ? { ...about, name } : about;
    try {
      // Its row comes by itself, as every change does.
      await bus.sendFile({ chatId, file, ...beside }, bytes);
    } catch (error) {
      const why = whyOf(codeOf(error), surroundings.words);
      this.mishap.value = surroundings.words.say('attach.failed', { name: oneLine(name, 60), why });
    }
  }

  #stagedOf(name: string, described: DescribedFile): StagedFile {
    const { files, words } = this.#parts.surroundings;
    const { media, bytes } = described;
    return {
      key: `staged-${++this.#serial}`,
      name: oneLine(name, 200),
      detail: sizeWords(bytes.size, words),
      address: media === 'image' ? files.address(bytes) : undefined,
      described,
    };
  }
}

/** In XMPP a file is the whole text of its message. */
function bearsWords(chat: Pick<Chat, 'network'> | undefined): boolean {
  return chat?.network !== 'xmpp';
}

function bears({ media }: DescribedFile): boolean {
  return media === 'image' || media === 'video';
}
