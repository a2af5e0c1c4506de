/**
 * Comparing keys with somebody, whatever their network makes of them: a person, their devices, what is
 * compared of each, and how far it was. Knows no DOM.
 * @module
 */
import type { Words } from '@/lib/i18n';
import type { ChatId, DeviceKey, KeyState, PersonKeys } from '@/lib/model';
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { DeskParts } from './desk';
import { codeOf, whyOf } from './problems';
import { oneLine, safeName } from './safe-text';

export type DeviceItem = {
  readonly id: string;
  readonly title: string;
  /** What is compared, in groups that an eye can hold. */
  readonly groups: readonly string[];
  readonly state: KeyState;
  readonly stateWords: string;
};

export type VerifyItem = {
  /** How one compares, in a sentence; or that there is nothing to compare yet. */
  readonly about: string;
  readonly devices: readonly DeviceItem[];
  readonly own: readonly Omit<DeviceItem, 'state' | 'stateWords'>[];
  /** What the other side can scan, base64; undefined where there is none. */
  readonly code: string | undefined;
};

export interface VerifyView {
  readonly chatId: ChatId;
  readonly name: ReadonlySignal<string>;
  /** undefined until they are known */
  readonly item: ReadonlySignal<VerifyItem | undefined>;
  /** What came of the last wish; `wrong` where it is a warning. */
  readonly said: ReadonlySignal<{ readonly text: string; readonly wrong: boolean }>;
  load(): Promise<void>;
  judge(device: string, verified: boolean): Promise<void>;
  /** @param code base64 @returns whether scanning is over: what is no such code is passed by */
  scanned(code: string): Promise<boolean>;
}

export function createVerifyView(parts: DeskParts, chatId: ChatId): VerifyView {
  return new LiveVerifyView(parts, chatId);
}

const NOTHING_SAID = { text: '', wrong: false } as const;

class LiveVerifyView implements VerifyView {
  readonly name: VerifyView['name'];
  readonly item: VerifyView['item'];
  readonly said = signal<{ readonly text: string; readonly wrong: boolean }>(NOTHING_SAID);
  readonly #parts: DeskParts;
  readonly #keys = signal<PersonKeys | undefined>(undefined);

  constructor(
    parts: DeskParts,
    readonly chatId: ChatId,
  ) {
    this.#parts = parts;
    const chat = parts.inbox.chatOf(chatId);
    this.name = computed(() => safeName(chat.value?.title ?? '', chat.value?.identifier ?? ''));
    this.item = computed(() => {
      const keys = this.#keys.value;
      return keys && verifyItem(keys, this.name.value, parts.words);
    });
  }

  load(): Promise<void> {
    return this.#attempt(async ({ bus }) => {
      this.#keys.value = (await bus.ask('keys.of', { chatId: this.chatId })).keys;
    });
  }

  judge(device: string, verified: boolean): Promise<void> {
    this.said.value = NOTHING_SAID;
    return this.#attempt(async ({ bus }) => {
      const ask = { chatId: this.chatId, device, verified };
      this.#keys.value = (await bus.ask('keys.judge', ask)).keys;
    });
  }

  async scanned(code: string): Promise<boolean> {
    let isOver = true;
    await this.#attempt(async ({ bus, words }) => {
      const { verdict } = await bus.ask('keys.scan', { chatId: this.chatId, code });
      isOver = verdict !== 'no-code';
      const text = words.say(`verify.scan.${verdict}`, { name: this.name.peek() });
      this.said.value = { text, wrong: verdict !== 'match' };
      if (verdict === 'match') await this.load();
    });
    return isOver;
  }

  async #attempt(wish: (parts: DeskParts) => Promise<void>): Promise<void> {
    try {
      await wish(this.#parts);
    } catch (error) {
      this.said.value = { text: whyOf(codeOf(error), this.#parts.words), wrong: true };
    }
  }
}

function verifyItem(keys: PersonKeys, name: string, words: Words): VerifyItem {
  const { compare, devices, own = [], code } = keys;
  const isNumber = compare === 'same-number';
  const titleOf = (device: Pick<DeviceKey, 'name' | 'id'>): string =>
    isNumber
      ? words.say('verify.number')
      : words.say('verify.device', { name: oneLine(device.name ?? device.id, 64) });
  return {
    about:
      devices.length === 0
        ? words.say('verify.none', { name })
        : words.say(`verify.${compare}`, { name }),
    devices: devices.map((device) => ({
      id: device.id,
      title: titleOf(device),
      groups: groupsOf(device.fingerprint, isNumber ? 5 : 8),
      state: device.state,
      stateWords: words.say(`verify.state.${device.state}`),
    })),
    own: own.map((device) => ({
      id: device.id,
      title: titleOf(device),
      groups: groupsOf(device.fingerprint, 8),
    })),
    code,
  };
}

function groupsOf(text: string, length: number): readonly string[] {
  return text.match(new RegExp(`.{1,${String(length)}}`, 'g')) ?? [];
}

/** Cells as one path of a drawing whose unit is a cell. */
export function codePath(cells: readonly (readonly boolean[])[]): string {
  return cells
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${String(x)} ${String(y)}h1v1h-1z` : '')))
    .join('');
}
