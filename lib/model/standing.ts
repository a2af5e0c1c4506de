/**
 * How a chat stands with the person: theirs, a request of somebody who wrote first, or blocked. Who
 * writes first is met by what the person knows of them, as they chose. Pure; who is known how, others say.
 * @module
 */
import type { NetworkId } from './ids';

/**
 * What the person knows of somebody who writes first: in their list of contacts, in a group with
 * them, or neither. Whom the person wrote to first is a contact.
 */
export const FAMILIARITIES = ['contact', 'shared-group', 'unknown'] as const;
export type Familiarity = (typeof FAMILIARITIES)[number];
export const STRANGERS = ['shared-group', 'unknown'] as const satisfies readonly Familiarity[];
export type Stranger = (typeof STRANGERS)[number];

/** Into the list; apart until the person decides; not at all. */
export const RUNGS = ['let-in', 'hold', 'reject'] as const;
export type Rung = (typeof RUNGS)[number];

/** The ladder: one rung for each kind of stranger. Contacts are let in. */
export type StrangerSettings = {
  /** somebody of a group that the person is in */
  readonly fromGroups: Rung;
  readonly fromUnknown: Rung;
};

export const STRANGER_DEFAULTS: StrangerSettings = { fromGroups: 'hold', fromUnknown: 'hold' };

/** Absent in a chat: accepted. Rows of before there were requests are. */
export type Standing =
  | {
      readonly kind: 'request';
      readonly from: Stranger;
      /** ms since 1970 */
      readonly since: number;
      /** messages beyond the most that one request keeps: acknowledged, not kept */
      readonly refused?: number;
    }
  | {
      readonly kind: 'blocked';
      /** ms since 1970 */
      readonly since: number;
      /** what came since: acknowledged, not kept */
      readonly refused?: number;
      /** where it was a request before: whoever is unblocked is a stranger again */
      readonly was?: Stranger;
      /** by the identifier of somebody whom the person blocked elsewhere: here they only tried */
      readonly elsewhere?: true;
    };

/** As much of a chat as these rules look at. */
type Standed = { readonly standing?: Standing };
type Named = { readonly network: NetworkId; readonly identifier: string | undefined };

/** Whether somebody may learn that the person is there: no receipt, typing or presence goes to anyone else. */
export function isAccepted({ standing }: Standed): boolean {
  return standing === undefined;
}

export function isRequest({ standing }: Standed): boolean {
  return standing?.kind === 'request';
}

export function isBlocked({ standing }: Standed): boolean {
  return standing?.kind === 'blocked';
}

/** What is hidden until the person wants it: of somebody they know from a group, nothing. */
export function isVeiled({ standing }: Standed): boolean {
  return standing?.kind === 'request' && standing.from === 'unknown';
}

/** @param from what the person knows of whoever writes first */
export function rungFor(from: Familiarity, settings: StrangerSettings): Rung {
  if (from === 'contact') return 'let-in';
  return from === 'shared-group' ? settings.fromGroups : settings.fromUnknown;
}

/**
 * Whether two chats are with the same person, as far as identifiers tell: the same one on the same
 * network, or the same phone number on any. User names of two networks say nothing of each other.
 */
export function isSamePerson(left: Named, right: Named): boolean {
  const [one, other] = [personKey(left), personKey(right)];
  return one !== undefined && one === other;
}

/** @returns undefined where nothing names them */
export function personKey({ network, identifier = '' }: Named): string | undefined {
  const text = identifier.normalize('NFKC').trim().toLowerCase();
  if (text === '') return undefined;
  const number = text.replaceAll(/[\s().-]/g, '');
  return /^\+\d{6,15}$/.test(number) ? number : `${network} ${text.replace(/^@/, '')}`;
}
