/**
 * What is in a recovery kit, what became of it and what is wrong with it, in words. Pure.
 * @module
 */
import type { Words } from '@/lib/i18n';
import type { KitArrival, KitFailure, KitSummary } from '@/lib/model';
import { safeName } from './safe-text';
import { listed } from './listing';

export type KitLine = {
  readonly key: string;
  readonly network: KitSummary['accounts'][number]['network'];
  readonly name: string;
  readonly text: string;
};

export type KitItem = {
  /** `30 November 2026` */
  readonly day: string;
  readonly lines: readonly KitLine[];
  /** sentences on what it does not have */
  readonly lacks: readonly string[];
};

export function kitItem(summary: KitSummary, words: Words): KitItem {
  const { madeAt, accounts, leftOut, history } = summary;
  const networkOf = (network: KitLine['network']): string => words.say(`network.${network}`);
  return {
    day: kitDay(madeAt, words),
    lines: accounts.map(({ network, identifier, contacts, messages }) => ({
      key: `${network}/${identifier}`,
      network,
      name: `${networkOf(network)}: ${safeName(identifier, '?')}`,
      text: listed(
        [
          words.say('kit.contacts', { count: contacts }),
          ...(history === 'none' ? [] : [words.say('kit.messages', { count: messages })]),
        ],
        words,
      ),
    })),
    lacks: [
      ...leftOut.map(({ network, identifier }) =>
        words.say('kit.left-out', { network: networkOf(network), name: safeName(identifier, '?') }),
      ),
      ...(history === 'newest' ? [words.say('kit.newest-only')] : []),
    ],
  };
}

export function arrivalLines(arrivals: readonly KitArrival[], words: Words): readonly KitLine[] {
  return arrivals.map(({ network, identifier, outcome }) => ({
    key: `${network}/${identifier}`,
    network,
    name: `${words.say(`network.${network}`)}: ${safeName(identifier, '?')}`,
    text: words.say(`kit.arrival.${outcome}`),
  }));
}

export function kitProblemWords({ problem, needs }: KitFailure, words: Words): string {
  if (problem === 'newer-kit' && needs !== undefined)
    return words.say('kit.problem.needs', { version: needs });
  return words.say(`kit.problem.${problem}`);
}

export function kitDay(at: number, words: Words): string {
  return new Intl.DateTimeFormat(words.locale, { dateStyle: 'long' }).format(at);
}
