/**
 * One conversation as a window shows it: its pages, what was written here and is under way,
 * what is new, and what has been read. Knows no DOM and no browser API.
 * @module
 */
import { MAX_TEXT, type BusClient } from '@/lib/bus';
import type { Chat, ChatId, Message, MessageId } from '@/lib/model';
import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { shownGap } from './account-item';
import { Attaching } from './attaching';
import { Beside } from './beside';
import { composerStrip, type ComposerStrip } from './composer-strip';
import { createComposing, type Composing } from './composing-mode';
import { FIRST_PAGE, HELD_MESSAGES, LARGEST_PAGE } from './consts';
import { conversationHeader, type ConversationHeader } from './conversation-header';
import type { Announcement, ConversationParts, ConversationPhase } from './conversation-parts';
import { FilesView } from './files-view';
import {
  NOTHING_HELD,
  foldChanged,
  foldNewest,
  keepNewest,
  type HeldMessages,
} from './held-messages';
import type { Outcome } from './inbox-view';
import type { ChatKeysParts } from './chat-keys';
import { MessageActs } from './message-acts';
import { OlderPages } from './older-pages';
import { OwnMessages } from './own-messages';
import { arrivalWords, codeOf, whyOf } from './problems';
import { Reading } from './reading';
import { StrangerActs } from './stranger-acts';
import type { Surroundings } from './surroundings';
import { createTimelineBuilder, type TimelineBuilder, type TimelineRow } from './timeline';
import { createTimes, type Times } from './times';
import { createTypingNote, type TypingNote } from './typing-note';
import { watchLateness } from './waiting';
import { createWarnings, namesakeToStranger, trustPath, type Warnings } from './warnings';

export interface ConversationView {
  readonly chatId: ChatId;
  readonly phase: ReadonlySignal<ConversationPhase>;
  readonly header: ReadonlySignal<ConversationHeader>;
  readonly rows: ReadonlySignal<readonly TimelineRow[]>;
  /** `beginning`: the first message of all is held */
  readonly older: ReadonlySignal<'beginning' | 'more' | 'loading' | 'failed'>;
  readonly typing: ReadonlySignal<boolean>;
  /** Whether the newest message is in sight. */
  readonly atNewest: ReadonlySignal<boolean>;
  /** Incoming messages that came since the person last looked at the newest. */
  readonly unseen: ReadonlySignal<number>;
  readonly announcement: ReadonlySignal<Announcement>;
  readonly draft: ReadonlySignal<string>;
  /** UTF-16 units that still fit; negative where the draft is too long. */
  readonly room: ReadonlySignal<number>;
  readonly canSend: ReadonlySignal<boolean>;
  /** What is being answered or changed; undefined while a new message is written. */
  readonly strip: ReadonlySignal<ComposerStrip | undefined>;
  /** Which way what is written goes, in one line. */
  readonly path: ReadonlySignal<string>;
  /** What the person may not want to send. */
  readonly warnings: Warnings;
  /** Of what the devices of whom it is with are shown, once it is drawn. */
  readonly keys: ChatKeysParts;
  /** What can be done to messages that stand. */
  readonly acts: MessageActs;
  /** The files of its messages, and those that are about to be sent. */
  readonly files: FilesView;
  readonly attaching: Attaching;
  /** What goes beside a text. */
  readonly beside: Beside;
  /** Who this is to the person, where they do not take part in it. */
  readonly strangers: StrangerActs;
  write(text: string): void;
  /** Sends the draft; the bubble stands before the worker has answered. */
  send(): void;
  sendFiles(caption: string): void;
  /** Tries again: the row may be a message or one that only this window knows. */
  retry(key: string): void;
  /** Loads older pages until the message of that order is held. @returns its row's key */
  reach(order: number): Promise<string | undefined>;
  /** Gives up one that only this window knows. */
  discard(key: string): void;
  /** Writes here although the network protects less than Signal's (see `header.accept`). */
  accept(): Promise<Outcome<undefined>>;
  loadOlder(): Promise<void>;
  setAtNewest(atNewest: boolean): void;
  reload(): Promise<void>;
  dispose(): void;
}

export function createConversationView(chatId: ChatId, parts: ConversationParts): ConversationView {
  return new LiveConversation(chatId, parts);
}

class LiveConversation implements ConversationView {
  readonly phase = signal<ConversationPhase>({ kind: 'loading' });
  readonly announcement = signal<Announcement>({ serial: 0, text: '' });
  readonly header: ConversationView['header'];
  readonly rows: ConversationView['rows'];
  readonly older: ConversationView['older'];
  readonly typing: ConversationView['typing'];
  readonly atNewest: ConversationView['atNewest'];
  readonly unseen: ConversationView['unseen'];
  readonly draft: Signal<string>;
  readonly room: ConversationView['room'];
  readonly canSend: ConversationView['canSend'];
  readonly strip: ConversationView['strip'];
  readonly path: ConversationView['path'];
  readonly warnings: Warnings;
  readonly keys: ChatKeysParts;
  readonly acts: MessageActs;
  readonly files: FilesView;
  readonly attaching: Attaching;
  readonly beside: Beside;
  readonly strangers: StrangerActs;

  readonly #composing: Composing;
  readonly #bus: BusClient;
  readonly #surroundings: Surroundings;
  readonly #chat: ReadonlySignal<Chat | undefined>;
  readonly #account: ConversationParts['account'];
  readonly #lateness: ReturnType<typeof watchLateness>;
  readonly #times: Times;
  readonly #timeline: TimelineBuilder;
  readonly #typingNote: TypingNote;
  readonly #own: OwnMessages;
  readonly #reading: Reading;
  readonly #held = signal<HeldMessages>(NOTHING_HELD);
  readonly #older: OlderPages;
  readonly #stops: (() => void)[] = [];
  #loads = 0;
  #disposed = false;

  constructor(
    readonly chatId: ChatId,
    parts: ConversationParts,
  ) {
    const { bus, surroundings, chat, writing } = parts;
    const { words, clock, attention } = surroundings;
    const held = this.#held;
    [this.#bus, this.#surroundings, this.#chat] = [bus, surroundings, chat];
    this.#account = parts.account;
    this.#lateness = watchLateness(clock, () => held.value.messages);
    this.draft = parts.draft;
    this.#composing = createComposing(this.draft);
    this.strip = computed(() =>
      composerStrip(this.#composing.mode.value, this.header.value.name, words),
    );
    this.#times = createTimes(words);
    this.#timeline = createTimelineBuilder(words, this.#times);
    this.#typingNote = createTypingNote(clock, (active) => this.#tellTyping(active));
    this.#own = new OwnMessages({ bus, chatId, held, now: () => clock.now() });
    this.acts = new MessageActs({
      bus,
      surroundings,
      composing: this.#composing,
      held,
      keyOf: (id) => this.#own.keyOf(id),
    });
    this.files = new FilesView(bus, surroundings, parts.account);
    const files = { bus, surroundings, chatId, chat };
    this.attaching = new Attaching({ ...files, sendText: (text) => this.#own.send(text) });
    this.beside = new Beside({
      ...files,
      chat,
      chats: parts.chats,
      draft: this.draft,
      isEdit: () => this.#composing.mode.value.kind === 'edit',
      takeReply: () => this.#takeReply(),
    });
    const readUpTo = (): number | undefined => chat.peek()?.readUpTo;
    const unread = (): number => chat.peek()?.unread ?? 0;
    this.#reading = new Reading({ bus, chatId, attention, held, readUpTo, unread });
    ({ atNewest: this.atNewest, unseen: this.unseen } = this.#reading);
    this.header = computed(() => {
      const gap = parts.account?.value && shownGap(parts.account.value);
      return conversationHeader(chatId, { chat: chat.value, gap }, words, clock.now());
    });
    this.strangers = new StrangerActs({ bus, words, chatId, chat });
    this.keys = { bus, words, chat };
    this.path = computed(() => trustPath(chat.value, words));
    const namesake = namesakeToStranger({ chatId, held, chats: parts.chats });
    this.warnings = createWarnings({ draft: this.draft, words, namesake });
    this.typing = computed(() => writing.value.has(chatId));
    this.room = computed(() => MAX_TEXT - this.draft.value.trim().length);
    this.canSend = computed(
      () =>
        /\S/.test(this.draft.value) &&
        this.room.value >= 0 &&
        this.header.value.accept === undefined &&
        this.strangers.standing.value === undefined,
    );
    this.rows = computed(() => this.#rows());
    this.#older = new OlderPages({ bus, chatId, held });
    this.older = computed(() => this.#older.state);
    this.#stops.push(
      bus.onChange((change) => this.#receive(change.messages ?? [])),
      bus.onConnect(() => void this.reload()),
      attention.onAttention(() => this.#look()),
    );
  }

  write(text: string): void {
    if (text === this.draft.peek()) return;
    this.draft.value = text;
    if (/\S/.test(text)) this.#typingNote.written();
    else this.#typingNote.stopped();
  }

  send(): void {
    if (!this.canSend.peek()) return;
    const text = this.draft.peek().trim();
    const mode = this.#composing.mode.peek();
    // The draft is what the preview belongs to: it is taken before that is gone.
    const beside = this.beside.take();
    batch(() => {
      this.#composing.done();
      this.#reading.answered();
      if (mode.kind === 'edit')
        this.acts.change('message.edit', { messageId: mode.message.id, text });
      else this.#own.send(text, { ...beside, ...(mode.kind === 'reply' && { replyTo: mode.to }) });
    });
    this.#typingNote.stopped();
    this.warnings.forget();
  }

  sendFiles(caption: string): void {
    void this.attaching.send(caption, this.#takeReply());
  }

  async reach(order: number): Promise<string | undefined> {
    const found = await this.#older.reach(order);
    return found && this.#own.keyOf(found.id);
  }

  retry(key: string): void {
    this.#own.retry(key);
  }

  discard(key: string): void {
    this.#own.discard(key);
  }

  loadOlder(): Promise<void> {
    return this.#older.load();
  }

  setAtNewest(atNewest: boolean): void {
    if (this.#reading.atNewest.peek() === atNewest) return;
    this.#reading.atNewest.value = atNewest;
    this.#look();
  }

  async accept(): Promise<Outcome<undefined>> {
    try {
      // The chat's new row comes to the list by itself, and from there to the header.
      await this.#bus.ask('chat.accept-protection', { chatId: this.chatId });
      return { ok: true, value: undefined };
    } catch (error) {
      return { ok: false, why: whyOf(codeOf(error), this.#surroundings.words) };
    }
  }

  async reload(): Promise<void> {
    const load = ++this.#loads;
    const limit = Math.min(LARGEST_PAGE, FIRST_PAGE + (this.#chat.peek()?.unread ?? 0));
    try {
      const page = await this.#bus.ask('chat.messages', { chatId: this.chatId, limit });
      if (!this.#disposed && load === this.#loads) this.#showPage(page);
    } catch (error) {
      // What is already shown stays: the bus connects again and this is asked again.
      if (this.#disposed || load !== this.#loads || this.#isReady()) return;
      const why = whyOf(codeOf(error), this.#surroundings.words);
      this.phase.value = { kind: 'failed', why };
    }
  }

  dispose(): void {
    // The draft outlives this view; an old message that was being changed must not become one.
    this.#composing.cancel();
    this.#typingNote.stopped();
    this.#disposed = true;
    this.#lateness.dispose();
    this.#older.dispose();
    this.files.dispose();
    this.attaching.dispose();
    this.beside.dispose();
    for (const stop of this.#stops) stop();
  }

  /** What goes now answers what was being answered. */
  #takeReply(): MessageId | undefined {
    const mode = this.#composing.mode.peek();
    if (mode.kind !== 'reply') return undefined;
    this.#composing.cancel();
    return mode.to.id;
  }

  #isReady(): boolean {
    return this.phase.peek().kind === 'ready';
  }

  #showPage(page: HeldMessages): void {
    const first = !this.#isReady();
    const arrived = this.#arrivals(page.messages);
    batch(() => {
      this.#own.claim(page.messages);
      this.#held.value = foldNewest(this.#held.peek(), page);
      this.phase.value = { kind: 'ready' };
      if (first) this.#reading.opened();
      else this.#note(arrived);
    });
    this.#look();
  }

  #receive(changed: readonly Message[]): void {
    const mine = changed.filter((message) => message.chatId === this.chatId);
    if (mine.length === 0 || !this.#isReady()) return;
    const arrived = this.#arrivals(mine);
    batch(() => {
      this.#own.claim(mine);
      const held = foldChanged(this.#held.peek(), mine);
      this.#held.value = this.atNewest.peek() ? keepNewest(held, HELD_MESSAGES) : held;
      this.#note(arrived);
    });
    this.#look();
  }

  /** Incoming ones that are newer than everything held. */
  #arrivals(rows: readonly Message[]): readonly Message[] {
    const newest = this.#held.peek().messages.at(-1)?.order ?? 0;
    return rows.filter(({ direction, order }) => direction === 'incoming' && order > newest);
  }

  #note(arrived: readonly Message[]): void {
    const first = arrived[0];
    const last = arrived.at(-1);
    if (first === undefined || last === undefined) return;
    // What a stranger writes is read out no more than it is shown.
    if (this.strangers.standing.peek() === undefined) this.#announce(last, arrived.length);
    this.#reading.arrived(first.order);
  }

  #announce(last: Message, count: number): void {
    const { words } = this.#surroundings;
    const time = this.#times.hour(last.sentAt);
    const text = arrivalWords(last, { count, name: this.header.peek().name, time, words });
    this.announcement.value = { serial: this.announcement.peek().serial + 1, text };
  }

  #look(): void {
    if (!this.#disposed && this.#isReady()) this.#reading.look();
  }

  #tellTyping(active: boolean): void {
    this.#bus.ask('chat.typing', { chatId: this.chatId, active }).catch(() => {
      // A note that is lost costs nothing: the next one follows while writing goes on.
    });
  }

  #rows(): readonly TimelineRow[] {
    return this.#timeline.build({
      account: this.#account?.value,
      messages: this.#held.value.messages,
      pending: this.#own.pending.value,
      showPreviews: this.beside.showPreviews.value,
      newAfter: this.#reading.newAfter.value,
      guarded: this.strangers.standing.value !== undefined,
      name: this.header.value.name,
      now: this.#lateness.now.value,
      keyOf: (id) => this.#own.keyOf(id),
    });
  }
}
