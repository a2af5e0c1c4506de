/**
 * Bad days as data: a script of what goes wrong and when, made from a seed, the same each time. Whoever plays it is
 * trouble-maker.ts. Must not know the sandbox.
 * @module
 */
import type { NetworkName } from './networks';
import { seededRandom } from './random';
import type { Way } from './wire';

/** What happens on a line. */
export const LINE_TROUBLES = [
  'drop',
  'duplicate',
  'reorder',
  'corrupt',
  /** the line is cut at a stanza */
  'cut',
  'delay',
  /** a frame that does not open */
  'garbled-frame',
  /** frames of long ago, in any order */
  'replay',
  /** an acknowledgement of what nobody sent */
  'stray-ack',
] as const;

/** What the gatekeeper, the provider and the contacts do. */
export const PARTY_TROUBLES = [
  'stream-error',
  'restart-asked',
  'busy',
  /** somebody asks for the user's keys until none is left */
  'drain-prekeys',
  /** the contact's keys are given without a one-time key */
  'no-one-time-keys',
  'bad-signatures',
  'expired-token',
  'server-key',
  'signing-key',
  'lost-session',
  /** a contact begins anew on another device: identity and all */
  'new-identity',
  'lied-about-devices',
] as const;

export const TROUBLES = [...LINE_TROUBLES, ...PARTY_TROUBLES] as const;
export type TroubleKind = (typeof TROUBLES)[number];

/** One thing that goes wrong. Fields that its kind has no use for are still there: a script is a table. */
export type Trouble = {
  /** ms from the beginning */
  readonly at: number;
  readonly kind: TroubleKind;
  readonly network: NetworkName;
  readonly way: Way;
  /** stanzas that pass before it: it happens at the one behind them */
  readonly skip: number;
  /** ms that it lasts, where it lasts */
  readonly lasts: number;
  /** picks among the contacts or the stanzas, 0 ≤ x < 1 */
  readonly pick: number;
};

export type ScriptWish = {
  readonly seed: number;
  /** ms */
  readonly span: number;
  /** ms between two of them, on average */
  readonly every: number;
  /** longest time that anything lasts, ms */
  readonly longest: number;
  readonly kinds?: readonly TroubleKind[];
};

const NETWORK_NAMES: readonly NetworkName[] = ['whatsapp', 'messenger'];
const MAX_SKIP = 12;

/** A script of `span` ms, in the order of time, with each kind as often as any other. */
export function writeScript(wish: ScriptWish): readonly Trouble[] {
  const { seed, span, every, longest, kinds = TROUBLES } = wish;
  const random = seededRandom(seed, 'trouble');
  const script: Trouble[] = [];
  let deck: TroubleKind[] = [];
  for (let at = random.between(1, every); at < span; at += random.between(1, 2 * every)) {
    if (deck.length === 0) deck = random.shuffled(kinds);
    const kind = deck.pop();
    if (kind === undefined) break;
    script.push({
      at,
      kind,
      network: random.pick(NETWORK_NAMES),
      way: random.pick<Way>(['down', 'up']),
      skip: random.between(0, MAX_SKIP),
      lasts: random.between(1, longest),
      pick: random.next(),
    });
  }
  return script;
}
