/**
 * The small window in which a voice message is spoken: asks for the microphone, listens, lets it be
 * heard, sends or throws away, with a picture of how loud it was.
 * Knows no DOM; the microphone comes as a port.
 * @module
 */
import type { BusClient } from '@/lib/bus';
import type { Words } from '@/lib/i18n';
import type { ChatId } from '@/lib/model';
import type { Clock } from '@/lib/base';
import { signal } from '@preact/signals';
import { LEVEL_EVERY, LONGEST_VOICE, WAVEFORM_BARS } from './consts';
import { codeOf, whyOf } from './problems';

/** A microphone that listens. */
export interface Listening {
  /** how loud it is now, from 0 to 1 */
  level(): number;
  /** Ends it. @returns what was said, as Ogg Opus, and how loud it was over its length, from 0 to 1 */
  stop(): Promise<{ readonly bytes: Blob; readonly levels: readonly number[] }>;
  /** Ends it, and nothing is kept. */
  cancel(): void;
}

/** The page's microphone. The page services have it. */
export interface Microphone {
  /** @returns `refused` where the person or the browser says no, `absent` where there is none */
  listen(): Promise<Listening | 'refused' | 'absent'>;
}

export type VoicePhase =
  | 'asking'
  | 'refused'
  | 'absent'
  | 'recording'
  | 'finishing'
  | 'kept'
  | 'sending'
  | 'sent';

export type VoiceParts = {
  readonly bus: BusClient;
  readonly words: Words;
  readonly clock: Clock;
  readonly chatId: ChatId;
  readonly microphone: Microphone;
  readonly files: {
    readonly address: (bytes: Blob) => string;
    readonly release: (address: string) => void;
  };
};

export class VoiceView {
  readonly phase = signal<VoicePhase>('asking');
  /** whole seconds, while it is being recorded and after */
  readonly seconds = signal(0);
  /** from 0 to 100, the newest last, while it is being recorded; of the whole after */
  readonly bars = signal<readonly number[]>([]);
  /** for an element that plays it; undefined while there is nothing to hear */
  readonly address = signal<string | undefined>(undefined);
  /** What went wrong; empty where nothing did. */
  readonly mishap = signal('');
  readonly #parts: VoiceParts;
  #listening: Listening | undefined;
  #levels: number[] = [];
  #began = 0;
  #kept: Blob | undefined;
  #cancelTimer: () => void = () => undefined;

  constructor(parts: VoiceParts) {
    this.#parts = parts;
  }

  /** Asks for the microphone, and begins; what was kept before is thrown away. */
  async start(): Promise<void> {
    this.#drop();
    this.phase.value = 'asking';
    const listening = await this.#parts.microphone.listen();
    if (typeof listening === 'string') {
      this.phase.value = listening;
      return;
    }
    this.#listening = listening;
    this.#began = this.#parts.clock.monotonic();
    this.phase.value = 'recording';
    this.#note();
  }

  async stop(): Promise<void> {
    const listening = this.#listening;
    if (listening === undefined) return;
    this.#listening = undefined;
    this.#cancelTimer();
    this.phase.value = 'finishing';
    let levels: readonly number[];
    try {
      ({ bytes: this.#kept, levels } = await listening.stop());
    } catch {
      this.mishap.value = this.#parts.words.say('voice.broken');
      this.phase.value = 'absent';
      return;
    }
    this.bars.value = waveformOf(levels);
    this.address.value = this.#parts.files.address(this.#kept);
    this.phase.value = 'kept';
  }

  async send(): Promise<void> {
    const { bus, chatId, words } = this.#parts;
    const kept = this.#kept;
    if (kept === undefined || this.phase.peek() !== 'kept') return;
    this.phase.value = 'sending';
    this.mishap.value = '';
    const seconds = Math.max(1, this.seconds.peek());
    const waveform = [...this.bars.peek()];
    const file = { media: 'voice', mime: 'audio/ogg', seconds, waveform } as const;
    try {
      await bus.sendFile({ chatId, file }, kept);
      this.phase.value = 'sent';
    } catch (error) {
      this.mishap.value = whyOf(codeOf(error), words);
      this.phase.value = 'kept';
    }
  }

  /** Nothing of it stays. */
  dispose(): void {
    this.#drop();
  }

  #note(): void {
    const { clock } = this.#parts;
    const passed = clock.monotonic() - this.#began;
    this.#levels.push(this.#listening?.level() ?? 0);
    this.seconds.value = Math.floor(passed / 1000);
    this.bars.value = this.#levels.slice(-WAVEFORM_BARS).map(percent);
    if (passed >= LONGEST_VOICE) void this.stop();
    else this.#cancelTimer = clock.after(LEVEL_EVERY, () => this.#note());
  }

  #drop(): void {
    this.#cancelTimer();
    this.#listening?.cancel();
    this.#listening = undefined;
    this.#kept = undefined;
    this.#levels = [];
    const address = this.address.peek();
    if (address !== undefined) this.#parts.files.release(address);
    this.address.value = undefined;
    this.bars.value = [];
    this.seconds.value = 0;
    this.mishap.value = '';
  }
}

/** The loudest of each stretch, the loudest of all being 100. */
export function waveformOf(levels: readonly number[], bars = WAVEFORM_BARS): readonly number[] {
  const loudest = Math.max(...levels, Number.EPSILON);
  return Array.from({ length: bars }, (_, at) => {
    const from = Math.floor((at * levels.length) / bars);
    const to = Math.max(from + 1, Math.floor(((at + 1) * levels.length) / bars));
    return percent(Math.max(0, ...levels.slice(from, to)) / loudest);
  });
}

function percent(level: number): number {
  return Math.round(Math.min(Math.max(level, 0), 1) * 100);
}
