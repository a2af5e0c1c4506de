/**
 * What goes beside a text: contacts and places that are passed on, and a preview of what it links to. And whether
 * previews are drawn at all.
 * @module
 */
import type { BusClient } from '@/lib/bus';
import type { Chat, ChatId, LinkPreview, MessageId } from '@/lib/model';
import { computed, type ReadonlySignal } from '@preact/signals';
import { LinkOffer } from './link-offer';
import { PassingOn } from './passing-on';
import { watchPreviews, type PreviewsShown } from './previews-shown';
import type { Surroundings } from './surroundings';

export type BesideParts = {
  readonly bus: BusClient;
  readonly surroundings: Surroundings;
  readonly chatId: ChatId;
  readonly chat: ReadonlySignal<Chat | undefined>;
  /** Everybody whom the person writes with. */
  readonly chats: ReadonlySignal<readonly Chat[]> | undefined;
  readonly draft: ReadonlySignal<string>;
  /** An old message is being changed. */
  readonly isEdit: () => boolean;
  readonly takeReply: () => MessageId | undefined;
};

export class Beside {
  /** A contact or a place that is about to be sent. */
  readonly passingOn: PassingOn;
  /** A preview of what the draft links to. */
  readonly linkOffer: LinkOffer;
  readonly showPreviews: ReadonlySignal<boolean>;
  readonly #previews: PreviewsShown;

  constructor(parts: BesideParts) {
    const { bus, surroundings, chatId, draft, takeReply } = parts;
    const chats = computed(() => parts.chats?.value ?? []);
    this.passingOn = new PassingOn({ bus, surroundings, chatId, chats, takeReply });
    this.#previews = watchPreviews(bus, parts.chat);
    this.showPreviews = this.#previews.shown;
    const wanted = computed(() => this.showPreviews.value && !parts.isEdit());
    this.linkOffer = new LinkOffer({ bus, surroundings, chatId, draft, wanted });
  }

  /** What goes with the text that is sent now. */
  take(): { readonly linkPreview?: LinkPreview } {
    const linkPreview = this.linkOffer.take();
    return linkPreview === undefined ? {} : { linkPreview };
  }

  dispose(): void {
    this.linkOffer.dispose();
    this.#previews.stop();
  }
}
