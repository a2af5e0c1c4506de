/**
 * A window's desk: the list and the conversation that lies open beside or above it.
 * @module
 */
import type { BusClient } from '@/lib/bus';
import type { Words } from '@/lib/i18n';
import type { ChatId, MessageId } from '@/lib/model';
import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { tellComposing } from './composing';
import type { ConversationView } from './conversation-view';
import { createDrafts } from './drafts';
import { createEmojiSource, type EmojiSource } from './emoji-source';
import { createInboxView, type InboxView } from './inbox-view';
import { createLedgerView, type LedgerView } from './ledger-view';
import { tellLooking } from './looking';
import { createNoticesOffer, type NoticesOffer } from './notices-offer';
import { createOpenConversation, fetchConversations } from './open-conversation';
import type { Surroundings } from './surroundings';

/** What lies over the desk, the newest on top. */
export type Overlay =
  | { readonly kind: OverlayKind; readonly find?: string }
  | { readonly kind: 'privacy' | 'unwanted' | 'verify'; readonly chatId: ChatId }
  /** who is in it */
  | { readonly kind: 'group'; readonly chatId: ChatId }
  /** who has a message of ours */
  | { readonly kind: 'audience'; readonly messageId: MessageId }
  /** to whom this text goes is asked */
  | { readonly kind: 'share'; readonly text: string };
export type OverlayKind =
  | 'new-chat'
  | 'new-group'
  | 'accounts'
  | 'settings'
  | 'palette'
  | 'shortcuts';

export interface Desk {
  readonly overlays: ReadonlySignal<readonly Overlay[]>;
  /** Lays it over the desk, where it does not lie there already. */
  readonly show: (overlay: OverlayKind | Overlay) => void;
  readonly hide: (kind: Overlay['kind']) => void;
  /** For views that are made when they are first looked at. */
  readonly parts: DeskParts;
  readonly inbox: InboxView;
  readonly conversation: ReadonlySignal<ConversationView | undefined>;
  /** What there is to know of the open chat: `auto`: beside it, where there is room. */
  readonly details: Signal<'auto' | 'open' | 'closed'>;
  /** `then`: what is to be done with its conversation, once that is there. */
  readonly open: (chatId: ChatId, then?: (view: ConversationView) => void) => void;
  /** Whether the list has been painted, and the page has come to rest: what may wait until then does. */
  readonly rested: ReadonlySignal<boolean>;
  /** For when the list is drawn: once it is painted, so that the first chat need not wait. Never rejects. */
  readonly fetchAhead: () => Promise<void>;
  readonly close: () => void;
  /** Whether they want to be notified. */
  readonly offer: NoticesOffer;
  /** Puts a text behind what stands in that chat's field, and opens it. Nothing is sent. */
  readonly share: (text: string, chatId: ChatId) => void;
  /** Loaded when first wanted. */
  readonly emoji: EmojiSource;
  /** The ledger, for as long as it is looked at. */
  readonly openLedger: () => LedgerView;
  dispose(): void;
}

export type DeskParts = {
  readonly bus: BusClient;
  readonly words: Words;
  readonly inbox: InboxView;
};

export function createDesk(bus: BusClient, surroundings: Surroundings): Desk {
  const inbox = createInboxView(bus, surroundings);
  const drafts = createDrafts({
    bus,
    surroundings,
    chatOf: (id) => inbox.chatOf(id),
    isLent: (id) => {
      const open = talk.view.peek();
      return open?.chatId === id && open.strip.peek()?.kind === 'edit';
    },
  });
  const talk = createOpenConversation((chatId) => {
    const chat = inbox.chatOf(chatId);
    inbox.deeds.opened(chatId, chat.peek()?.place?.markedUnread === true);
    return {
      account: inbox.accountOf(chatId),
      bus,
      surroundings,
      chat,
      writing: inbox.writing,
      draft: drafts.of(chatId),
      chats: inbox.chats,
    };
  });
  const { view: conversation, open, close } = talk;
  const emoji = createEmojiSource({ ...surroundings, bus });
  const stopTelling = tellComposing(bus, drafts.some);
  const stopLooking = tellLooking(bus, conversation, surroundings.attention);
  const write = (chatId: ChatId, text: string): void => {
    const draft = drafts.of(chatId);
    if (draft.peek().trim() === '') draft.value = text;
    open(chatId);
  };
  const offer = createNoticesOffer(bus, surroundings);
  const rested = signal(false);
  const details: Desk['details'] = signal('auto');
  const overlays = signal<readonly Overlay[]>([]);
  const hide = (kind: Overlay['kind']): void => {
    overlays.value = overlays.peek().filter((one) => one.kind !== kind);
  };
  const share = (text: string, chatId: ChatId): void => {
    hide('share');
    // An old message that is being changed gives the field back.
    if (conversation.peek()?.chatId === chatId) conversation.peek()?.acts.cancel();
    const draft = drafts.of(chatId);
    const before = draft.peek().trimEnd();
    draft.value = before === '' ? text : `${before}\n${text}`;
    open(chatId);
  };
  return {
    inbox,
    conversation,
    details,
    open,
    close,
    rested,
    fetchAhead: async () => {
      await surroundings.idle();
      rested.value = true;
      // Where it cannot be had now, the first chat that is opened asks for it.
      await fetchConversations().catch(() => undefined);
    },
    offer,
    share,
    emoji,
    overlays,
    show: (asked) => {
      const overlay = typeof asked === 'string' ? { kind: asked } : asked;
      if (overlays.peek().some(({ kind }) => kind === overlay.kind)) return;
      overlays.value = [...overlays.peek(), overlay];
    },
    hide,
    parts: { bus, words: surroundings.words, inbox },
    openLedger: () => createLedgerView(bus, surroundings, write),
    dispose: () => {
      close();
      drafts.dispose();
      emoji.dispose();
      stopTelling();
      stopLooking();
      offer.dispose();
      inbox.dispose();
    },
  };
}
