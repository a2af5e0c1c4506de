/**
 * The one question whether the person wants to be notified, asked where nobody has answered it yet.
 * Yes is the browser's own question, inside the press. Knows no DOM.
 * @module
 */
import type { BusClient } from '@/lib/bus';
import type { NoticeContent } from '@/lib/model';
import { signal, type ReadonlySignal } from '@preact/signals';
import { followSettings } from './look';
import type { Outcome } from './outcome';
import { codeOf, whyOf } from './problems';
import type { Surroundings } from './surroundings';

export interface NoticesOffer {
  /** Whether to ask. */
  readonly stands: ReadonlySignal<boolean>;
  /** Inside the handler of an event of the person's. @param tells what notifications say; whom where absent */
  accept(tells?: NoticeContent): Promise<Outcome<undefined>>;
  decline(): Promise<Outcome<undefined>>;
  dispose(): void;
}

export function createNoticesOffer(
  bus: BusClient,
  { words, permitNotices }: Pick<Surroundings, 'words' | 'permitNotices'>,
): NoticesOffer {
  const stands = signal(false);
  const choose = async (notices: NoticeContent): Promise<Outcome<undefined>> => {
    try {
      await bus.ask('settings.change', { notices });
      return { ok: true, value: undefined };
    } catch (error) {
      return { ok: false, why: whyOf(codeOf(error), words) };
    }
  };
  return {
    stands,
    accept: async (tells = 'who') => {
      if (await permitNotices()) return choose(tells);
      return { ok: false, why: words.say('notices.refused') };
    },
    decline: () => choose('off'),
    dispose: followSettings(bus, ({ notices }) => {
      stands.value = notices === 'unasked';
    }),
  };
}
