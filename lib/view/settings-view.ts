/**
 * The settings of the inbox as one window shows them: few, explained, found by a few letters, and
 * the same in every window at once. Knows no DOM.
 * @module
 */
import type { BusClient } from '@/lib/bus';
import {
  PRIVACY_KINDS,
  choosing,
  isBlocked,
  type Chat,
  type ChatId,
  type KnownSettings,
  type NetworkId,
  type PrivacyChoice,
  type PrivacyKind,
  type SettingsChange,
} from '@/lib/model';
import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { createFinder } from './fuzzy';
import type { InboxView } from './inbox-view';
import { listed } from './listing';
import { followSettings } from './look';
import { codeOf, whyOf } from './problems';
import { safeName } from './safe-text';
import {
  SETTING_SECTIONS,
  settingItems,
  type SettingItem,
  type SettingSection,
} from './settings-items';
import type { Words } from '@/lib/i18n';

export type SettingGroup = {
  readonly section: SettingSection;
  readonly title: string;
  readonly items: readonly SettingItem[];
};

/** As for what stands above it, or otherwise. */
export type PrivacyAnswer = 'follow' | 'yes' | 'no';
export type PrivacyRow = {
  readonly kind: PrivacyKind;
  readonly title: string;
  readonly answer: PrivacyAnswer;
  /** what `follow` means at the moment */
  readonly following: boolean;
};
export type NetworkPrivacy = {
  readonly network: NetworkId;
  readonly name: string;
  readonly rows: readonly PrivacyRow[];
};
export type ChatPrivacy = {
  readonly id: ChatId;
  readonly name: string;
  readonly rows: readonly PrivacyRow[];
};

export type BlockedPerson = {
  readonly id: ChatId;
  readonly name: string;
  /** on which network, and how much of theirs was refused */
  readonly about: string;
};

export interface SettingsView {
  /** undefined until the worker has answered */
  readonly known: ReadonlySignal<KnownSettings | undefined>;
  readonly find: Signal<string>;
  /** In their order; where something is looked for, those that have it. */
  readonly groups: ReadonlySignal<readonly SettingGroup[]>;
  /** Why the last change was not taken; empty where it was. */
  readonly problem: ReadonlySignal<string>;
  /** Networks on which there are accounts. */
  readonly networks: ReadonlySignal<readonly NetworkPrivacy[]>;
  /** Chats for which something was chosen. */
  readonly people: ReadonlySignal<readonly ChatPrivacy[]>;
  /** Whom the person has blocked, on any network. */
  readonly blocked: ReadonlySignal<readonly BlockedPerson[]>;
  unblock(id: ChatId): Promise<void>;
  privacyOf(id: ChatId): ReadonlySignal<ChatPrivacy | undefined>;
  change(change: SettingsChange): Promise<void>;
  answerForNetwork(network: NetworkId, kind: PrivacyKind, answer: PrivacyAnswer): Promise<void>;
  answerForChat(id: ChatId, kind: PrivacyKind, answer: PrivacyAnswer): Promise<void>;
  dispose(): void;
}

export type SettingsParts = {
  readonly bus: BusClient;
  readonly words: Words;
  readonly inbox: Pick<InboxView, 'accounts' | 'chats'>;
};

export function createSettingsView(parts: SettingsParts): SettingsView {
  return new LiveSettingsView(parts);
}

class LiveSettingsView implements SettingsView {
  readonly known = signal<KnownSettings | undefined>(undefined);
  readonly find = signal('');
  readonly problem = signal('');
  readonly groups: SettingsView['groups'];
  readonly networks: SettingsView['networks'];
  readonly people: SettingsView['people'];
  readonly blocked: SettingsView['blocked'];
  readonly dispose: () => void;
  readonly #parts: SettingsParts;

  constructor(parts: SettingsParts) {
    this.#parts = parts;
    const { bus, words, inbox } = parts;
    this.dispose = followSettings(bus, (settings) => {
      this.known.value = settings;
    });
    const items = computed(() => {
      const { value } = this.known;
      return value === undefined ? [] : settingItems(value, words);
    });
    const finder = computed(() =>
      createFinder(items.value.map(({ title, hint, also }) => `${title} ${hint} ${also}`)),
    );
    this.groups = computed(() => {
      const found = new Set(finder.value.find(this.find.value));
      return grouped(
        items.value.filter((_, place) => found.has(place)),
        words,
      );
    });
    this.networks = computed(() => {
      const networks = new Set(inbox.accounts.value.map(({ network }) => network));
      return [...networks].map((network) => this.#ofNetwork(network));
    });
    this.blocked = computed(() => inbox.chats.value.filter(isBlocked).map(blockedPerson(words)));
    this.people = computed(() =>
      inbox.chats.value
        .filter(({ privacy }) => privacy !== undefined)
        .map(({ id }) => this.privacyOf(id).value)
        .filter((one) => one !== undefined),
    );
  }

  privacyOf(id: ChatId): ReadonlySignal<ChatPrivacy | undefined> {
    return computed(() => {
      const chat = this.#parts.inbox.chats.value.find((one) => one.id === id);
      if (chat === undefined) return undefined;
      const name = safeName(chat.title, chat.identifier ?? '');
      return { id, name, rows: this.#rows(chat.privacy, chat.network) };
    });
  }

  unblock(chatId: ChatId): Promise<void> {
    return this.#attempt(() => this.#parts.bus.ask('chat.block', { chatId, blocked: false }));
  }

  change(change: SettingsChange): Promise<void> {
    return this.#attempt(() => this.#parts.bus.ask('settings.change', change));
  }

  answerForNetwork(network: NetworkId, kind: PrivacyKind, answer: PrivacyAnswer): Promise<void> {
    const { [network]: before, ...others } = this.known.peek()?.privacyOf ?? {};
    const next = choosing(before, kind, choiceOf(answer));
    const privacyOf = next === undefined ? others : { ...others, [network]: next };
    return this.change({ privacyOf });
  }

  answerForChat(chatId: ChatId, kind: PrivacyKind, answer: PrivacyAnswer): Promise<void> {
    const to = choiceOf(answer);
    return this.#attempt(() => this.#parts.bus.ask('chat.privacy', { chatId, kind, to }));
  }

  async #attempt(wish: () => Promise<unknown>): Promise<void> {
    const { words } = this.#parts;
    try {
      await wish();
      this.problem.value = '';
    } catch (error) {
      this.problem.value = words.say('set.failed', { why: whyOf(codeOf(error), words) });
    }
  }

  #ofNetwork(network: NetworkId): NetworkPrivacy {
    const own = this.known.value?.privacyOf?.[network];
    const name = this.#parts.words.say(`network.${network}`);
    return { network, name, rows: this.#rows(own, undefined) };
  }

  /** @param network what a choice that is not made here follows; undefined: the person's for all */
  #rows(own: PrivacyChoice | undefined, network: NetworkId | undefined): readonly PrivacyRow[] {
    const { value: known } = this.known;
    const above = network === undefined ? undefined : known?.privacyOf?.[network];
    return PRIVACY_KINDS.map((kind) => ({
      kind,
      title: this.#parts.words.say(`set.${kind}`),
      answer: answerOf(own?.[kind]),
      following: above?.[kind] ?? known?.[kind] ?? true,
    }));
  }
}

function blockedPerson(words: Words): (chat: Chat) => BlockedPerson {
  return ({ id, title, identifier, network, standing }) => {
    const refused = standing?.refused ?? 0;
    const count = refused === 0 ? '' : words.say('blocked.refused', { count: refused });
    const about = listed([words.say(`network.${network}`), count], words);
    return { id, name: safeName(title, identifier ?? ''), about };
  };
}

function grouped(items: readonly SettingItem[], words: Words): readonly SettingGroup[] {
  return SETTING_SECTIONS.map((section) => ({
    section,
    title: words.say(`set.section.${section}`),
    items: items.filter((item) => item.section === section),
  })).filter((group) => group.items.length > 0);
}

function answerOf(choice: boolean | undefined): PrivacyAnswer {
  if (choice === undefined) return 'follow';
  return choice ? 'yes' : 'no';
}

function choiceOf(answer: PrivacyAnswer): boolean | 'follow' {
  return answer === 'follow' ? answer : answer === 'yes';
}
