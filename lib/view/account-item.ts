/**
 * An account as the windows show it: how its connection stands, in words, with the one thing
 * the person can do about it.
 * @module
 */
import type { Words } from '@/lib/i18n';
import {
  NOTICE_CODES,
  type Account,
  type AccountId,
  type AccountProblem,
  type NetworkId,
} from '@/lib/model';
import { oneLine, safeName } from './safe-text';
import type { Times } from './times';

export type AccountItem = {
  readonly id: AccountId;
  readonly network: NetworkId;
  readonly networkName: string;
  readonly identifier: string;
  readonly provider: string;
  readonly connection: 'connecting' | 'online' | 'waiting' | 'stopped';
  /** One sentence about the connection. */
  readonly sentence: string;
  /** The label of what the person can do; undefined where waiting is all. */
  readonly action: string | undefined;
  /** How many things arrived and were not understood. */
  readonly noticeCount: number;
  readonly notices: readonly string[];
};

export type AccountContext = { readonly words: Words; readonly times: Times; readonly now: number };

export function accountItem(account: Account, context: AccountContext): AccountItem {
  const { words } = context;
  const networkName = words.say(`network.${account.network}`);
  const counts = NOTICE_CODES.map((code) => ({ code, count: account.notices[code] ?? 0 }));
  return {
    id: account.id,
    network: account.network,
    networkName,
    identifier: oneLine(account.identifier, 254),
    provider: safeName(account.providerName, networkName),
    connection: account.connection.kind,
    sentence: connectionSentence(account, networkName, context),
    action: actionOf(account, words),
    noticeCount: counts.reduce((sum, { count }) => sum + count, 0),
    notices: counts
      .filter(({ count }) => count > 0)
      .map(({ code, count }) => words.say(`notice.${code}`, { count })),
  };
}

function connectionSentence(account: Account, network: string, context: AccountContext): string {
  const { words, times, now } = context;
  const state = account.connection;
  if (state.kind === 'connecting') return words.say('account.connecting', { network });
  if (state.kind === 'online') {
    return words.say('account.online-since', { time: times.brief(state.since, now) });
  }
  if (state.kind === 'stopped') {
    return words.say('account.stopped', { network, why: words.say(`problem.${state.problem}`) });
  }
  if (state.lastOnline === undefined) return words.say('account.waiting', { network });
  const time = times.brief(state.lastOnline, now);
  return words.say('account.waiting-since', { network, time });
}

const SIGN_IN_AGAIN: ReadonlySet<AccountProblem> = new Set(['sign-in-expired', 'token-refused']);

function actionOf(account: Account, words: Words): string | undefined {
  const state = account.connection;
  if (state.kind === 'waiting') return words.say('action.reconnect');
  if (state.kind !== 'stopped') return undefined;
  if (SIGN_IN_AGAIN.has(state.problem)) return words.say('action.sign-in-again');
  if (state.problem === 'replaced-elsewhere') return words.say('action.use-here');
  return words.say('action.reconnect');
}
