/**
 * The merged list: accounts and chats as one window shows them, kept current by the bus.
 * Knows no DOM and no browser API.
 * @module
 */
import type { BusClient, BusErrorCode, InboxChange } from '@/lib/bus';
import {
  byRecency,
  callingUnread,
  chatsNamed,
  isAccepted,
  isRequest,
  type Account,
  type AccountId,
  type Chat,
  type ChatId,
  type InboxKind,
} from '@/lib/model';
import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { createAccountActs, type AccountActs } from './account-acts';
import { accountItem, type AccountItem } from './account-item';
import { attempted } from './attempted';
import type { ChatRow } from './chat-row';
import { CONNECTING_QUIET, MOST_NAMED } from './consts';
import { foldChange, withTheRest, type HeldInbox } from './held-inbox';
import { chatsIn, inboxTabs, type InboxTab, type TabKey } from './inbox-tabs';
import type { Outcome } from './outcome';
import { codeOf, joinProblemWords, whyOf } from './problems';
import { createReachView, type ReachView } from './reach-view';
import { createListClock, type ListClock } from './list-clock';
import { createListDeeds, type ListDeeds } from './list-deeds';
import { createListSelection, type ListSelection } from './list-selection';
import { filtered, offeredFilters, type ListFilter } from './list-filter';
import { RowMaker } from './row-maker';
import type { Surroundings } from './surroundings';
import { createTimes, type Times } from './times';
import { watchTyping } from './typing-watch';
import { receiveWhileLocked } from './while-locked';
import { withdraw } from './withdraw';

export type { Outcome } from './outcome';

export interface InboxView {
  /**
   * `unavailable`: the worker does not answer and nothing was ever shown; `locked`: nothing may be;
   * `lost`: the browser has thrown away what there was
   */
  readonly phase: ReadonlySignal<'loading' | 'ready' | 'unavailable' | 'locked' | 'lost'>;
  /** False for the moment in which only those chats are here that stand first: what counts all of them says nothing yet. */
  readonly whole: ReadonlySignal<boolean>;
  readonly accounts: ReadonlySignal<readonly AccountItem[]>;
  /** Accounts that the list must speak of: not online, and not just connecting since a moment. */
  readonly banners: ReadonlySignal<readonly AccountItem[]>;
  /** The parts of the list; none where everything is in one. */
  readonly tabs: ReadonlySignal<readonly InboxTab[]>;
  /** The part that is shown; undefined where there are none. */
  readonly tab: ReadonlySignal<TabKey | undefined>;
  showTab(key: TabKey): void;
  /** Lets be what an account's network named and never brought. */
  acceptGap(accountId: AccountId): Promise<Outcome<undefined>>;
  /** What else is done with an account. */
  readonly accountActs: AccountActs;
  /** Lists an account's chats among the others, or apart. */
  chooseInbox(accountId: AccountId, inbox: InboxKind): Promise<Outcome<undefined>>;
  /** Newest first: those of the tab that is shown, or of all where `find` looks for one. */
  readonly rows: ReadonlySignal<readonly ChatRow[]>;
  /** Whom one could mean who types this: those written with last where it is nothing; not all of them. */
  named(typed: string): readonly ChatRow[];
  readonly chatCount: ReadonlySignal<number>;
  /** All of them, as the model has them, in the order of the list. */
  readonly chats: ReadonlySignal<readonly Chat[]>;
  /** All that the person takes part in, as rows, whatever is shown or looked for. */
  readonly everyRow: ReadonlySignal<readonly ChatRow[]>;
  /** Requests of people who are not known, in the part that is shown. */
  readonly requests: ReadonlySignal<number>;
  /** What calls: muted and archived chats do not. */
  readonly unread: ReadonlySignal<number>;
  /** Messages that could not be read, over all chats. */
  readonly unreadable: ReadonlySignal<number>;
  /** Which of them are shown. */
  readonly filter: Signal<ListFilter>;
  /** Those to choose from; none where there is no choice. */
  readonly filters: ReadonlySignal<ReturnType<typeof offeredFilters>>;
  /** Pinning, muting, archiving, marking. */
  readonly deeds: ListDeeds;
  /** Several of those shown at once. */
  readonly selection: ListSelection;
  /** What is typed into the find field. */
  readonly find: Signal<string>;
  readonly atRest: ReadonlySignal<HeldInbox['atRest'] | undefined>;
  readonly writing: ReadonlySignal<ReadonlySet<ChatId>>;
  /** The row as the model has it, for the conversation. */
  chatOf(id: ChatId): ReadonlySignal<Chat | undefined>;
  /** A chat's account: how its line stands, and what it lacks. */
  accountOf(id: ChatId): ReadonlySignal<Account | undefined>;
  /** Starting chats, and who can be written to. */
  readonly reach: ReachView;
  /** Does what the account needs of the person; for a sign-in it resolves when that is through. */
  mend(item: AccountItem): Promise<Outcome<undefined>>;
  remove(accountId: AccountId): Promise<Outcome<undefined>>;
  /** Takes back the consent, which removes the account. The value says in words who was told. */
  withdraw(item: AccountItem): Promise<Outcome<string>>;
  /** Has an account receive while the inbox is locked, or not any more. */
  receiveWhileLocked(item: AccountItem, wanted: boolean): ReturnType<typeof receiveWhileLocked>;
  /** Locks the inbox, where it has a lock. */
  lockNow(): Promise<Outcome<undefined>>;
  /** Asks again for everything; runs by itself after each connection with the worker. */
  refresh(): Promise<void>;
  dispose(): void;
}

export function createInboxView(bus: BusClient, surroundings: Surroundings): InboxView {
  return new LiveInboxView(bus, surroundings);
}

class LiveInboxView implements InboxView {
  readonly phase = signal<'loading' | 'ready' | 'unavailable' | 'locked' | 'lost'>('loading');
  readonly find = signal('');
  readonly filter = signal<ListFilter>('all');
  readonly filters: InboxView['filters'];
  readonly deeds: ListDeeds;
  readonly selection: ListSelection;
  readonly writing: InboxView['writing'];
  readonly whole: InboxView['whole'];
  readonly accounts: InboxView['accounts'];
  readonly banners: InboxView['banners'];
  readonly accountActs: AccountActs;
  readonly rows: InboxView['rows'];
  readonly tabs: InboxView['tabs'];
  readonly tab: InboxView['tab'];
  readonly chatCount: InboxView['chatCount'];
  readonly chats: InboxView['chats'];
  readonly everyRow: InboxView['everyRow'];
  readonly requests: InboxView['requests'];
  readonly unread: InboxView['unread'];
  readonly unreadable: InboxView['unreadable'];
  readonly atRest: InboxView['atRest'];
  readonly reach: ReachView;

  readonly #bus: BusClient;
  readonly #surroundings: Surroundings;
  readonly #times: Times;
  readonly #held = signal<HeldInbox | undefined>(undefined);
  readonly #clock: ListClock;
  /** False in the first moments after a change to connecting: most connections are up before. */
  readonly #slow = signal(false);
  /** what the person chose; it may be gone meanwhile */
  readonly #shownTab = signal<TabKey>('together');
  readonly #rows: RowMaker;
  readonly #stops: (() => void)[] = [];
  #cancelSlow: (() => void) | undefined;
  #asked = 0;
  /** Changes that came while a snapshot was under way: it may be older than they are. */
  #meanwhile: InboxChange[] | undefined;

  constructor(bus: BusClient, surroundings: Surroundings) {
    this.#bus = bus;
    this.#surroundings = surroundings;
    this.#times = createTimes(surroundings.words);
    this.#rows = new RowMaker({ words: surroundings.words, times: this.#times });
    this.#clock = createListClock(surroundings.clock);
    const typing = watchTyping(bus, surroundings.clock);
    this.writing = typing.writing;
    this.whole = computed(() => this.#held.value?.more === undefined);
    this.accounts = computed(() => this.#heldAccounts().map((account) => this.#item(account)));
    this.accountActs = createAccountActs(bus, surroundings.words);
    this.banners = computed(() => this.accounts.value.filter((item) => this.#needsBanner(item)));
    const { words } = surroundings;
    this.tabs = computed(() =>
      inboxTabs(this.#heldAccounts(), this.#allChats(), { words, now: this.#clock.now.value }),
    );
    this.tab = computed(() => {
      const keys = this.tabs.value.map(({ key }) => key);
      return keys.find((key) => key === this.#shownTab.value) ?? keys[0];
    });
    this.rows = computed(() => this.#visibleRows());
    this.chats = computed(() => this.#held.value?.chats ?? []);
    this.chatCount = computed(() => this.chats.value.length);
    this.everyRow = computed(() => this.#rowsOf(this.chats.value.filter(isAccepted)));
    this.requests = computed(() => this.#chatsOfTab().filter(isRequest).length);
    this.unread = computed(() => callingUnread(this.#allChats(), this.#clock.now.value));
    this.filters = computed(() => offeredFilters(this.#chatsOfTab(), this.filter.value));
    this.deeds = createListDeeds(bus, surroundings);
    this.selection = createListSelection(this.rows);
    this.unreadable = computed(() =>
      this.#allChats().reduce((sum, { gaps }) => sum + (gaps?.count ?? 0), 0),
    );
    this.atRest = computed(() => this.#held.value?.atRest);
    this.reach = createReachView({
      bus,
      surroundings,
      times: this.#times,
      now: this.#clock.now,
      held: () => this.#held.value ?? { accounts: [], chats: [] },
      receive: (chat) => this.#receive({ chats: [chat] }),
    });
    this.#stops.push(
      () => typing.dispose(),
      () => this.deeds.dispose(),
      bus.onChange((change) => this.#receive(change)),
      bus.onConnect(() => void this.refresh()),
    );
  }

  chatOf(id: ChatId): ReadonlySignal<Chat | undefined> {
    return computed(() => this.#held.value?.chats.find((chat) => chat.id === id));
  }

  accountOf(id: ChatId): ReadonlySignal<Account | undefined> {
    const chat = this.chatOf(id);
    return computed(() => this.#heldAccounts().find((one) => one.id === chat.value?.accountId));
  }

  named(typed: string): readonly ChatRow[] {
    const found = chatsNamed(this.chats.value.filter(isAccepted), typed);
    const newestFirst = typed.trim() === '' ? found.toSorted(byRecency) : found;
    return this.#rowsOf(newestFirst.slice(0, MOST_NAMED));
  }

  async mend({ id, remedy, hosts, ...names }: AccountItem): Promise<Outcome<undefined>> {
    const { words, permitHosts } = this.#surroundings;
    if (remedy === 'permit' && !(await permitHosts(hosts)))
      return { ok: false, why: words.say('permit.refused', { provider: names.provider }) };
    if (remedy !== 'sign-in') return this.#attempt('account.reconnect', id);
    const named = { network: names.networkName, provider: names.provider };
    return this.#attempt('account.sign-in', id, (code) => joinProblemWords(code, named, words));
  }

  showTab(key: TabKey): void {
    this.#shownTab.value = key;
  }

  chooseInbox(accountId: AccountId, inbox: InboxKind): Promise<Outcome<undefined>> {
    const ask = () => this.#bus.ask('account.choose-inbox', { accountId, inbox });
    return attempted(ask, this.#surroundings.words);
  }

  acceptGap(accountId: AccountId): Promise<Outcome<undefined>> {
    return this.#attempt('account.accept-gap', accountId);
  }

  remove(accountId: AccountId): Promise<Outcome<undefined>> {
    return this.#attempt('account.remove', accountId);
  }

  receiveWhileLocked(item: AccountItem, wanted: boolean): ReturnType<typeof receiveWhileLocked> {
    const { words } = this.#surroundings;
    return receiveWhileLocked({ bus: this.#bus, words }, item, wanted);
  }

  lockNow(): Promise<Outcome<undefined>> {
    return attempted(() => this.#bus.ask('vault.lock', {}), this.#surroundings.words);
  }

  withdraw(item: AccountItem): Promise<Outcome<string>> {
    return withdraw({ bus: this.#bus, words: this.#surroundings.words }, item);
  }

  async refresh(): Promise<void> {
    const asked = ++this.#asked;
    this.#meanwhile = [];
    try {
      const first = await this.#bus.ask('inbox.snapshot', { head: true });
      if (asked !== this.#asked) return;
      const isAll = first.more === undefined;
      // Of what is shown already nothing goes while the rest is on its way.
      if (isAll || this.#held.peek() === undefined)
        this.#show(this.#meanwhile.reduce<HeldInbox>(foldChange, first));
      if (!isAll) {
        const whole = await withTheRest(first, this.#bus, this.#surroundings.idle);
        if (asked !== this.#asked) return;
        this.#show(this.#meanwhile.reduce(foldChange, whole));
      }
      this.#meanwhile = undefined;
    } catch (error) {
      const code = codeOf(error);
      if (asked === this.#asked && (code === 'locked' || code === 'lost')) this.#lock(code);
      // What is shown stays: the bus connects again and this is asked again. The phase says so where nothing is shown.
      if (asked !== this.#asked) return;
      this.#meanwhile = undefined;
      if (this.#held.peek() === undefined) this.phase.value = 'unavailable';
    }
  }

  dispose(): void {
    this.#asked++;
    this.#cancelSlow?.();
    this.#clock.dispose();
    for (const stop of this.#stops) stop();
  }

  async #attempt(
    name: 'account.reconnect' | 'account.accept-gap' | 'account.sign-in' | 'account.remove',
    accountId: AccountId,
    wordsFor = (code: BusErrorCode) => whyOf(code, this.#surroundings.words),
  ): Promise<Outcome<undefined>> {
    try {
      await this.#bus.ask(name, { accountId });
      return { ok: true, value: undefined };
    } catch (error) {
      return { ok: false, why: wordsFor(codeOf(error)) };
    }
  }

  #receive(change: InboxChange): void {
    this.#meanwhile?.push(change);
    const held = this.#held.peek();
    if (held === undefined) return;
    const next = foldChange(held, change);
    if (next !== held) this.#show(next);
  }

  /** Nothing that was shown may stay. */
  #lock(phase: 'locked' | 'lost'): void {
    batch(() => {
      this.#held.value = undefined;
      this.find.value = '';
      this.phase.value = phase;
    });
    this.#asked++;
    this.#meanwhile = undefined;
  }

  #show(held: HeldInbox): void {
    batch(() => {
      this.#held.value = held;
      this.#clock.changed(held.chats);
      const isEmpty = this.filter.peek() === 'requests' && !held.chats.some(isRequest);
      if (isEmpty) this.filter.value = 'all';
      this.phase.value = 'ready';
    });
    this.#watchConnecting();
  }

  /** Starts the patience that ends in a banner, once per spell of connecting. */
  #watchConnecting(): void {
    const connecting = this.#heldAccounts().some(
      ({ connection }) => connection.kind === 'connecting',
    );
    if (!connecting) {
      this.#cancelSlow?.();
      this.#cancelSlow = undefined;
      this.#slow.value = false;
    } else if (this.#cancelSlow === undefined) {
      this.#cancelSlow = this.#surroundings.clock.after(CONNECTING_QUIET, () => {
        this.#slow.value = true;
      });
    }
  }

  #heldAccounts(): readonly Account[] {
    return this.#held.value?.accounts ?? [];
  }

  /** None before all of them are here: a count of some would be another one in a moment. */
  #allChats(): readonly Chat[] {
    return this.whole.value ? this.chats.value : [];
  }

  #item(account: Account): AccountItem {
    const { words } = this.#surroundings;
    return accountItem(account, { words, times: this.#times, now: this.#clock.now.value });
  }

  #needsBanner(item: AccountItem): boolean {
    if (item.isNewlyCopied) return true;
    if (item.connection === 'online') return item.isIncomplete;
    return item.connection !== 'connecting' || this.#slow.value;
  }

  #visibleRows(): readonly ChatRow[] {
    const chats = this.#held.value?.chats ?? [];
    const found =
      this.find.value.trim() === ''
        ? filtered(this.#chatsOfTab(), this.filter.value)
        : chatsNamed(chats.filter(isAccepted), this.find.value);
    return this.#rowsOf(found);
  }

  #rowsOf(chats: readonly Chat[]): readonly ChatRow[] {
    return this.#rows.rowsOf(chats, { now: this.#clock.now.value, writing: this.writing.value });
  }

  #chatsOfTab(): readonly Chat[] {
    const accounts = this.tab.value === undefined ? [] : this.#heldAccounts();
    return chatsIn(this.tab.value ?? 'together', accounts, this.#held.value?.chats ?? []);
  }
}
