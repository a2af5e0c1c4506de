/**
 * A preview of the first page that a draft links to: offered, asked for at a press and never by itself, looked at before
 * it goes, left out as easily. Knows no DOM.
 * @module
 */
import { fromBase64 } from '@/lib/base';
import type { BusClient } from '@/lib/bus';
import type { ChatId, LinkPreview, LinkProblem, PageNote } from '@/lib/model';
import { batch, computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import { textParts } from './links';
import type { Surroundings } from './surroundings';

export type LinkOfferState =
  | { readonly kind: 'offered' | 'asking'; readonly host: string }
  | { readonly kind: 'there'; readonly host: string; readonly page: PageNote }
  | { readonly kind: 'failed'; readonly host: string; readonly problem: LinkProblem };

export type LinkOfferParts = {
  readonly bus: BusClient;
  readonly surroundings: Surroundings;
  readonly chatId: ChatId;
  readonly draft: ReadonlySignal<string>;
  /** Whether previews are shown in this chat, and this is a draft that could carry one. */
  readonly wanted: ReadonlySignal<boolean>;
};

/** `written`: as it stands in the draft */
type Link = { readonly written: string; readonly address: string; readonly host: string };
type Asked = { readonly address: string } & (
  | { readonly kind: 'asking' | 'left-out' }
  | { readonly kind: 'there'; readonly page: PageNote }
  | { readonly kind: 'failed'; readonly problem: LinkProblem }
);

export class LinkOffer {
  readonly state: ReadonlySignal<LinkOfferState | undefined>;
  /** of the page's picture, for an element to show it */
  readonly picture = signal<string | undefined>(undefined);
  readonly #parts: LinkOfferParts;
  readonly #link: ReadonlySignal<Link | undefined>;
  readonly #asked = signal<Asked | undefined>(undefined);
  readonly #stop: () => void;
  #disposed = false;

  constructor(parts: LinkOfferParts) {
    this.#parts = parts;
    this.#link = computed(() => this.#firstLink());
    this.state = computed(() => this.#state());
    // What was asked of a page that is not linked to any more is forgotten with it.
    this.#stop = effect(() => {
      const address = this.#link.value?.address;
      if (address !== undefined && address !== this.#asked.peek()?.address) this.#forget();
    });
  }

  /** Asks the page; inside a click, since the browser may have to ask the person first. */
  async ask(): Promise<void> {
    const link = this.#link.peek();
    if (link === undefined || this.#asked.peek()?.kind === 'asking') return;
    const { address } = link;
    const { bus, chatId, surroundings } = this.#parts;
    const permitted = surroundings.permitHosts(hostsOf(address));
    this.#asked.value = { address, kind: 'asking' };
    const answer = await this.#answer(permitted, () =>
      bus.ask('link.read', { chatId, url: address }),
    );
    if (this.#disposed || this.#asked.peek()?.address !== address) return;
    batch(() => {
      this.#asked.value =
        'page' in answer
          ? { address, kind: 'there', page: answer.page }
          : { address, kind: 'failed', problem: answer.problem };
      if ('page' in answer) this.#show(answer.page);
    });
  }

  /** Not this time. */
  leaveOut(): void {
    const address = this.#link.peek()?.address;
    this.#forget();
    if (address !== undefined) this.#asked.value = { address, kind: 'left-out' };
  }

  /** What goes with the draft now; afterwards there is none. */
  take(): LinkPreview | undefined {
    const [link, asked] = [this.#link.peek(), this.#asked.peek()];
    this.#forget();
    if (link === undefined || asked?.kind !== 'there' || asked.address !== link.address)
      return undefined;
    return { url: link.written, ...asked.page };
  }

  dispose(): void {
    this.#disposed = true;
    this.#stop();
    this.#forget();
  }

  async #answer(
    permitted: Promise<boolean>,
    ask: () => Promise<{ readonly page: PageNote } | { readonly problem: LinkProblem }>,
  ) {
    try {
      return (await permitted) ? await ask() : ({ problem: 'not-permitted' } as const);
    } catch {
      // The worker was stopped, or is locked meanwhile: the offer stands again at the next press.
      return { problem: 'unreachable' } as const;
    }
  }

  #firstLink(): Link | undefined {
    const { draft, wanted, surroundings } = this.#parts;
    if (!wanted.value) return undefined;
    for (const part of textParts(draft.value)) {
      if (part.kind !== 'link') continue;
      const address = surroundings.linkAddress?.(part.href);
      if (address !== undefined)
        return { written: part.text, address, host: new URL(address).host };
    }
    return undefined;
  }

  #state(): LinkOfferState | undefined {
    const [link, asked] = [this.#link.value, this.#asked.value];
    if (link === undefined) return undefined;
    const { host } = link;
    if (asked?.address !== link.address) return { kind: 'offered', host };
    switch (asked.kind) {
      case 'left-out':
        return undefined;
      case 'asking':
        return { kind: 'asking', host };
      case 'there':
        return { kind: 'there', host, page: asked.page };
      case 'failed':
        break;
    }
    return { kind: 'failed', host, problem: asked.problem };
  }

  #show({ thumbnail }: PageNote): void {
    this.#letGo();
    if (thumbnail === undefined) return;
    this.picture.value = this.#parts.surroundings.files.address(new Blob([fromBase64(thumbnail)]));
  }

  #forget(): void {
    this.#letGo();
    this.#asked.value = undefined;
  }

  #letGo(): void {
    const address = this.picture.peek();
    if (address !== undefined) this.#parts.surroundings.files.release(address);
    this.picture.value = undefined;
  }
}

/** A page and its twin with or without `www.`, to which most of them lead at once: one question for both. */
function hostsOf(address: string): readonly string[] {
  const { protocol, hostname } = new URL(address);
  const labels = hostname.split('.');
  const isName = protocol === 'https:' && /[a-z]$/.test(hostname);
  if (isName && labels[0] === 'www') return [address, `${protocol}//${labels.slice(1).join('.')}/`];
  if (isName && labels.length <= 3) return [address, `${protocol}//www.${hostname}/`];
  return [address];
}
