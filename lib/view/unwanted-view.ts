/**
 * Somebody who should not write: blocking them, and choosing which of their messages those who run
 * the network are shown. Knows no DOM.
 * @module
 */
import type { Words } from '@/lib/i18n';
import { isBlocked, type ChatId, type Message, type MessageId } from '@/lib/model';
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { FIRST_PAGE } from './consts';
import type { DeskParts } from './desk';
import type { Outcome } from './outcome';
import { bodyPreview, codeOf, whyOf } from './problems';
import { oneLine, safeName } from './safe-text';
import { StrangerActs } from './stranger-acts';
import { createTimes } from './times';

export type ReportableMessage = {
  readonly id: MessageId;
  readonly text: string;
  readonly time: string;
};

export interface UnwantedView {
  readonly who: ReadonlySignal<{ readonly name: string; readonly networkName: string }>;
  readonly isBlocked: ReadonlySignal<boolean>;
  /** What they wrote last, the newest first. */
  readonly messages: ReadonlySignal<readonly ReportableMessage[]>;
  readonly chosen: ReadonlySignal<ReadonlySet<MessageId>>;
  /** What came of the last wish. */
  readonly said: ReadonlySignal<string>;
  load(): Promise<void>;
  choose(id: MessageId): void;
  /** Blocks, or lets go of it. */
  block(): Promise<void>;
  report(): Promise<void>;
}

/** Characters of a message by which it is known again. */
const SHOWN = 160;

export function createUnwantedView({ bus, words, inbox }: DeskParts, chatId: ChatId): UnwantedView {
  const chat = inbox.chatOf(chatId);
  const acts = new StrangerActs({ bus, words, chatId, chat });
  const held = signal<readonly Message[]>([]);
  const chosen = signal<ReadonlySet<MessageId>>(new Set());
  const said = signal('');
  const blocked = computed(() => chat.value !== undefined && isBlocked(chat.value));
  const tell = (outcome: Outcome<undefined>, done: string): void => {
    said.value = outcome.ok ? done : outcome.why;
  };
  return {
    who: computed(() => ({
      name: safeName(chat.value?.title ?? '', chat.value?.identifier ?? ''),
      networkName: chat.value === undefined ? '' : words.say(`network.${chat.value.network}`),
    })),
    isBlocked: blocked,
    messages: computed(() => reportable(held.value, words)),
    chosen,
    said,
    load: async () => {
      try {
        held.value = (await bus.ask('chat.messages', { chatId, limit: FIRST_PAGE })).messages;
      } catch (error) {
        said.value = whyOf(codeOf(error), words);
      }
    },
    choose: (id) => {
      const next = new Set(chosen.peek());
      if (!next.delete(id)) next.add(id);
      chosen.value = next;
    },
    block: async () => {
      const wanted = !blocked.peek();
      tell(await acts.block(wanted), words.say(wanted ? 'unwanted.blocked' : 'unwanted.unblocked'));
    },
    report: async () => {
      tell(await acts.report([...chosen.peek()]), words.say('unwanted.reported'));
    },
  };
}

function reportable(messages: readonly Message[], words: Words): readonly ReportableMessage[] {
  const times = createTimes(words);
  return messages
    .filter(({ direction, body }) => direction === 'incoming' && body.kind !== 'undecryptable')
    .map(({ id, body, sentAt }) => ({
      id,
      text: oneLine(bodyPreview(body, words), SHOWN),
      time: times.hour(sentAt),
    }))
    .toReversed();
}
