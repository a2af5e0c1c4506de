/**
 * An account as the windows show it: how its connection stands, in words, with the one thing
 * the person can do about it.
 * @module
 */
import type { WordKey, Words } from '@/lib/i18n';
import {
  NOTICE_CODES,
  type Account,
  type AccountGap,
  type AccountId,
  type AccountProblem,
  type Consent,
  type InboxKind,
  type NetworkId,
  type WhileLocked,
} from '@/lib/model';
import { COPY_IS_NEWS, FEW_MISSING } from './consts';
import { consentFile } from './consent-file';
import { hasKeys, hasOlderKeys } from './keys-view';
import { oneLine, safeName } from './safe-text';
import type { Times } from './times';

export type AccountItem = {
  readonly id: AccountId;
  readonly network: NetworkId;
  readonly networkName: string;
  /** undefined where Rialto has no groups of this network */
  readonly groups: Account['groups'];
  readonly identifier: string;
  readonly provider: string;
  readonly connection: 'connecting' | 'online' | 'waiting' | 'stopped';
  /** One sentence about the connection. */
  readonly sentence: string;
  /** Whether its chats may have holes that the list must speak of. */
  readonly isIncomplete: boolean;
  /** Whether asking again is all that is left, and the person may let it be. */
  readonly canAcceptGap: boolean;
  /** What the network never brought, where the person let it be; undefined where nothing is missing. */
  readonly neverCame: string | undefined;
  /** What the person can do, and its label; undefined where waiting is all. */
  readonly remedy: AccountRemedy | undefined;
  readonly action: string | undefined;
  /** undefined while there is no lock */
  readonly whileLocked: WhileLocked | undefined;
  /** Whether messages to oneself prove its line, and what they proved; undefined where its network carries none. */
  readonly selfMessage: SelfMessageItem | undefined;
  /** Whether there are other devices of one's own to look at. */
  readonly hasDevices: boolean;
  /** Whether its server keeps keys to older messages. */
  readonly hasOlderKeys: boolean;
  /** What the browser must let us speak to. */
  readonly hosts: readonly string[];
  /** What the person agreed to, as they saw it; undefined where none was kept. */
  readonly consent: ConsentItem | undefined;
  readonly inbox: InboxKind;
  /** That its data came from a copy, and when that was found; undefined where it never did. */
  readonly copied: string | undefined;
  /** Whether that is news: the list says it as well. */
  readonly isNewlyCopied: boolean;
  /** That somebody uses up its keys; undefined where nobody does. */
  readonly drained: string | undefined;
  /** How many things arrived and were not understood. */
  readonly noticeCount: number;
  readonly notices: readonly string[];
};

/** `type-password` is a field of its own; `sign-in` opens the provider's sign-in window; `permit` asks the browser first; the others ask for a line. */
export type AccountRemedy =
  | 'type-password'
  | 'reconnect'
  | 'ask-again'
  | 'sign-in'
  | 'use-here'
  | 'permit';

export type SelfMessageItem = {
  readonly isOn: boolean;
  /** When one came back last, in words; empty while they are off. */
  readonly told: string;
};

export type ConsentItem = {
  /** When, towards whom, through whom, which version: one line. */
  readonly summary: string;
  readonly sentences: readonly string[];
  readonly file: { readonly name: string; readonly text: string };
};

export type AccountContext = { readonly words: Words; readonly times: Times; readonly now: number };

export function accountItem(account: Account, context: AccountContext): AccountItem {
  const { words } = context;
  const networkName = words.say(`network.${account.network}`);
  const remedy = remedyOf(account);
  const counts = NOTICE_CODES.map((code) => ({ code, count: account.notices[code] ?? 0 }));
  return {
    id: account.id,
    network: account.network,
    networkName,
    groups: account.groups,
    identifier: oneLine(account.identifier, 254),
    provider: safeName(account.providerName, networkName),
    connection: account.connection.kind,
    sentence: sentenceOf(account, networkName, context),
    isIncomplete:
      shownGap(account) !== undefined || missingSelf(account) !== undefined || takesNoKeys(account),
    canAcceptGap: remedy === 'ask-again',
    neverCame: neverCameSentence(account, networkName, context),
    remedy,
    action:
      remedy === undefined || remedy === 'type-password' ? undefined : words.say(REMEDIES[remedy]),
    whileLocked: account.whileLocked,
    selfMessage: selfMessageItem(account, context),
    hasDevices: hasKeys(account.network),
    hasOlderKeys: hasOlderKeys(account.network),
    hosts: hostsOf(account),
    consent: account.consent && consentItem(account.consent, account, context),
    inbox: account.inbox ?? 'combined',
    copied: copiedSentence(account, words),
    isNewlyCopied: context.now - (account.copiedAt ?? -Infinity) < COPY_IS_NEWS,
    drained:
      account.keysDrainedSince === undefined
        ? undefined
        : words.say('account.keys-drained', {
            time: context.times.moment(account.keysDrainedSince, context.now),
          }),
    noticeCount: counts.reduce((sum, { count }) => sum + count, 0),
    notices: counts
      .filter(({ count }) => count > 0)
      .map(({ code, count }) => words.say(`notice.${code}`, { count })),
  };
}

/** When the message to oneself was sent that has not come back, over a line that stands: ms since 1970. */
function missingSelf({ selfMessage, connection }: Account): number | undefined {
  if (selfMessage === undefined || selfMessage === 'off') return undefined;
  return connection.kind === 'online' ? selfMessage.missingSince : undefined;
}

/** Over a line that stands: before, nothing is known. */
function takesNoKeys({ takesNoKeys: takesNone, connection }: Account): boolean {
  return takesNone === true && connection.kind === 'online';
}

function selfMessageItem(
  { selfMessage }: Account,
  { words, times, now }: AccountContext,
): SelfMessageItem | undefined {
  if (selfMessage === undefined) return undefined;
  if (selfMessage === 'off') return { isOn: false, told: '' };
  const { provenAt } = selfMessage;
  if (provenAt === undefined) return { isOn: true, told: words.say('self-message.not-yet') };
  return {
    isOn: true,
    told: words.say('self-message.proven', { time: times.brief(provenAt, now) }),
  };
}

function neverCameSentence(
  { neverCame }: Account,
  network: string,
  { words, times, now }: AccountContext,
): string | undefined {
  if (neverCame === undefined) return undefined;
  const time = times.moment(neverCame.completeUpTo, now);
  return words.say('account.never-came', { network, time, count: neverCame.missing });
}

function copiedSentence({ copiedAt }: Account, words: Words): string | undefined {
  if (copiedAt === undefined) return undefined;
  const day = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long' }).format(copiedAt);
  return words.say('account.copied', { day });
}

function consentItem(consent: Consent, account: Account, context: AccountContext): ConsentItem {
  const { words, times } = context;
  const network = words.say(`network.${consent.gatekeeper}`);
  return {
    summary: words.say('consent.when', {
      time: times.full(consent.agreedAt),
      network,
      provider: safeName(consent.providerName, network),
      version: String(consent.noticeVersion),
    }),
    sentences: consent.notice,
    file: consentFile(consent, account),
  };
}

/**
 * What an account lacks, where that is worth a word: a handful that is on its way over a line that stands is there
 * before anybody has read that it is not.
 */
export function shownGap({ gap, connection }: Account): AccountGap | undefined {
  const isSoonOver =
    gap?.state === 'coming' && connection.kind === 'online' && gap.missing < FEW_MISSING;
  return isSoonOver ? undefined : gap;
}

function sentenceOf(account: Account, network: string, context: AccountContext): string {
  const gap = shownGap(account);
  const connection = connectionSentence(account, network, context);
  const missing = missingSelf(account);
  if (gap === undefined && missing !== undefined)
    return context.words.say('self-message.missing', {
      network,
      time: context.times.moment(missing, context.now),
    });
  if (gap === undefined && takesNoKeys(account))
    return context.words.say('account.no-keys', { network });
  if (gap === undefined) return connection;
  const time = context.times.moment(gap.completeUpTo, context.now);
  if (account.connection.kind === 'online')
    return gap.state === 'coming'
      ? context.words.say('account.gap-coming', { network, time })
      : context.words.say('account.gap-short', { network, time, count: gap.missing });
  return `${connection} ${context.words.say('account.gap-offline', { time })}`;
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
  // What was heard is on disk; what was online, only this worker knows.
  if (account.lastAlive !== undefined) {
    const time = times.brief(Math.max(account.lastAlive, state.lastOnline ?? 0), now);
    return words.say('account.last-check', { network, time });
  }
  if (state.lastOnline === undefined) return words.say('account.waiting', { network });
  const time = times.brief(state.lastOnline, now);
  return words.say('account.waiting-since', { network, time });
}

/** Accounts of a time before hosts were kept know at least where they were joined. */
export function hostsOf(account: Account | undefined): readonly string[] {
  const { providerHosts, consent } = account ?? {};
  return providerHosts ?? (consent === undefined ? [] : [consent.providerAddress]);
}

const SIGN_IN_AGAIN: ReadonlySet<AccountProblem> = new Set(['sign-in-expired', 'token-refused']);

/** Networks that sign in by a password, and not in a window. */
const PASSWORDS: ReadonlySet<NetworkId> = new Set(['xmpp', 'matrix']);

const REMEDIES = {
  reconnect: 'action.reconnect',
  'ask-again': 'action.ask-for-rest',
  'sign-in': 'action.sign-in-again',
  'use-here': 'action.use-here',
  permit: 'action.permit',
} as const satisfies Readonly<Record<Exclude<AccountRemedy, 'type-password'>, WordKey>>;

function remedyOf(account: Account): AccountRemedy | undefined {
  const { connection, gap } = account;
  if (connection.kind === 'online' && gap?.state === 'short') return 'ask-again';
  if (connection.kind === 'waiting' || missingSelf(account) !== undefined) return 'reconnect';
  if (connection.kind !== 'stopped') return undefined;
  if (SIGN_IN_AGAIN.has(connection.problem))
    return PASSWORDS.has(account.network) ? 'type-password' : 'sign-in';
  if (connection.problem === 'not-permitted') return 'permit';
  return connection.problem === 'replaced-elsewhere' ? 'use-here' : 'reconnect';
}
