/**
 * What a conversation tells whoever writes: which way their words go, and what they may not want to
 * send. Warnings stand until they are hidden or no longer true, and hold nothing back.
 * @module
 */
import type { Words } from '@/lib/i18n';
import { foldLetters, type Chat, type ChatId, type NetworkId } from '@/lib/model';
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { HeldMessages } from './held-messages';
import type { Risk } from './preflight';
import { oneLine } from './safe-text';

/** `namesake`: somebody of the same name is known elsewhere, and nothing was ever written here. */
export type WarningKind = Risk | 'namesake';
export type Warning = { readonly kind: WarningKind; readonly text: string };

export interface Warnings {
  readonly shown: ReadonlySignal<readonly Warning[]>;
  /** Not again for what is being written now. */
  hide(kind: WarningKind): void;
  /** What was written is gone, and with it what was hidden of it. */
  forget(): void;
}

type FindRisks = (text: string) => readonly Risk[];

export type WarningParts = {
  /** What looks for risks: a chunk of its own, since a panel opens without a conversation. */
  readonly load?: () => Promise<FindRisks>;
  readonly draft: ReadonlySignal<string>;
  readonly words: Words;
  /** The network on which somebody else of this name is known; undefined where that is settled or untrue. */
  readonly namesake: ReadonlySignal<
    { readonly name: string; readonly network: NetworkId } | undefined
  >;
};

const loadFinder = (): Promise<FindRisks> => import('./preflight').then((room) => room.risksIn);

export function createWarnings(parts: WarningParts): Warnings {
  const { draft, words, namesake, load = loadFinder } = parts;
  const find = signal<FindRisks>(() => []);
  const fetch = async (): Promise<void> => {
    try {
      const finder = await load();
      find.value = finder;
    } catch {
      // A part of the extension that cannot be read: the next conversation asks for it again.
    }
  };
  void fetch();
  const hidden = signal<ReadonlySet<WarningKind>>(new Set());
  const found = computed((): readonly Warning[] => {
    if (draft.value.trim() === '') return [];
    const risks = find
      .value(draft.value)
      .map((kind) => ({ kind, text: words.say(`check.${kind}`) }));
    const other = namesake.value;
    if (other === undefined) return risks;
    const network = words.say(`network.${other.network}`);
    const text = words.say('check.namesake', { name: other.name, network });
    return [...risks, { kind: 'namesake', text }];
  });
  return {
    shown: computed(() => found.value.filter(({ kind }) => !hidden.value.has(kind))),
    hide: (kind) => {
      hidden.value = new Set(hidden.peek()).add(kind);
    },
    forget: () => {
      if (hidden.peek().size > 0) hidden.value = new Set();
    },
  };
}

/** The same, where nothing was ever written to this chat's person. */
export function namesakeToStranger(given: {
  readonly chatId: ChatId;
  readonly held: ReadonlySignal<HeldMessages>;
  readonly chats: ReadonlySignal<readonly Chat[]> | undefined;
}): ReadonlySignal<ReturnType<typeof namesakeOf>> {
  const { chatId, held, chats } = given;
  return computed(() => {
    const isKnown = held.value.messages.some(({ direction }) => direction === 'outgoing');
    return isKnown ? undefined : namesakeOf(chats?.value ?? [], chatId);
  });
}

/** Who else is called so, on another network. */
export function namesakeOf(
  chats: readonly Chat[],
  id: ChatId,
): { readonly name: string; readonly network: NetworkId } | undefined {
  const own = chats.find((chat) => chat.id === id);
  if (own === undefined) return undefined;
  const name = foldLetters(own.title.trim());
  const other = chats.find(
    (chat) => chat.network !== own.network && foldLetters(chat.title.trim()) === name,
  );
  return other && { name: own.title, network: other.network };
}

/** Which way what is written goes, in one line; empty until the chat's row is here. */
export function trustPath(chat: Chat | undefined, words: Words): string {
  if (chat === undefined) return '';
  const { protection } = chat;
  if (protection.kind === 'none') return words.say('trust.none');
  if (chat.bridge !== undefined)
    return words.say('trust.bridge', { name: oneLine(chat.bridge, 30) });
  if (protection.kind === 'weaker')
    return words.say(
      protection.weaknesses.includes('servers-read') ? 'trust.none' : 'trust.weaker',
    );
  if (chat.network === 'xmpp')
    return words.say(protection.verified ? 'trust.path-servers-verified' : 'trust.path-servers');
  const network = words.say(`network.${chat.network}`);
  return words.say(protection.verified ? 'trust.path-verified' : 'trust.path', { network });
}
