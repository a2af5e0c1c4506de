/**
 * The gatekeepers in words, for the page that adds an account.
 * @module
 */
import type { Words } from '@/lib/i18n';
import { GATEKEEPERS, GATEKEEPERS_CHECKED, type Openness } from '@/lib/model';

export type GatekeeperItem = {
  readonly name: string;
  readonly openness: Openness;
  readonly state: string;
  readonly why: string;
  readonly source: string;
};

export function gatekeeperItems(words: Words): readonly GatekeeperItem[] {
  const days = new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return GATEKEEPERS.map(({ company, service, openness, reason, date, source }) => ({
    name: service === undefined ? company : `${service} (${company})`,
    openness,
    state: words.say(`gatekeeper.${openness}`),
    why: words.say(`gatekeeper.why.${reason}`, { date: days.format(new Date(date)) }),
    source,
  }));
}

/** When the list was last held against its sources. */
export function gatekeepersChecked(words: Words): string {
  const days = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' });
  return words.say('gatekeeper.checked', { date: days.format(new Date(GATEKEEPERS_CHECKED)) });
}
