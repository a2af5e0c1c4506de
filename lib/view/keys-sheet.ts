/**
 * The devices of somebody, or of oneself, by the keys that two people compare, and what can be decided of each. Says words
 * that are loaded for it. Knows no DOM and no browser API.
 * @module
 */
import type { WordKey, Words } from '@/lib/i18n';
import type { KeySheet, KeyTrust, KeyVerdict, PersonKey } from '@/lib/model';
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { KeysParts } from './keys-view';
import { codeOf, whyOf } from './problems';

export type KeyItem = {
  readonly fingerprint: string;
  readonly device: string;
  readonly trust: KeyTrust;
  /** One sentence: what is thought of it. */
  readonly state: string;
  readonly choices: readonly { readonly verdict: KeyVerdict; readonly label: string }[];
};

export type KeysItem = {
  readonly title: string;
  readonly how: string;
  /** this browser's */
  readonly own: string;
  readonly keys: readonly KeyItem[];
};

export interface KeysView {
  /** undefined until it is known */
  readonly item: ReadonlySignal<KeysItem | undefined>;
  /** What went wrong, in words; empty where nothing did. */
  readonly why: ReadonlySignal<string>;
  readonly busy: ReadonlySignal<boolean>;
  load(): Promise<void>;
  decide(fingerprint: string, verdict: KeyVerdict): Promise<void>;
}

export function createKeysView({ bus, words, of, name }: KeysParts): KeysView {
  const sheet = signal<KeySheet | undefined>(undefined);
  const [why, busy] = [signal(''), signal(false)];
  const isOwn = 'accountId' in of;
  const run = async (ask: () => Promise<KeySheet>): Promise<void> => {
    if (busy.peek()) return;
    busy.value = true;
    try {
      sheet.value = await ask();
      why.value = '';
    } catch (error) {
      why.value = whyOf(codeOf(error), words);
    } finally {
      busy.value = false;
    }
  };
  return {
    item: computed(() => sheet.value && keysItem(sheet.value, { words, name, isOwn })),
    why,
    busy,
    load: () => run(() => bus.ask('keys.read', { of })),
    decide: (fingerprint, verdict) =>
      run(() => bus.ask('keys.decide', { of, fingerprint, verdict })),
  };
}

type Whose = { readonly words: Words; readonly name: string; readonly isOwn: boolean };

function keysItem({ own, keys, isFixed }: KeySheet, { words, name, isOwn }: Whose): KeysItem {
  return {
    title: isOwn
      ? words.say('keys.title-own', { network: name })
      : words.say('keys.title', { name }),
    how: isOwn ? words.say('keys.how-own') : words.say('keys.how', { name }),
    own,
    keys: keys.toSorted(byNeed).map((key) => keyItem(key, isOwn && isFixed !== true, words)),
  };
}

const NEED: readonly KeyTrust[] = ['undecided', 'first-use', 'verified', 'refused'];

/** What waits to be looked at first; those that are no longer listed last. */
function byNeed(left: PersonKey, right: PersonKey): number {
  if (left.isListed !== right.isListed) return left.isListed ? -1 : 1;
  return NEED.indexOf(left.trust) - NEED.indexOf(right.trust);
}

const CHOICES: Readonly<Record<KeyTrust, readonly KeyVerdict[]>> = {
  undecided: ['verified', 'first-use', 'refused'],
  'first-use': ['verified', 'refused'],
  verified: ['refused'],
  refused: ['verified', 'first-use'],
};

const LABELS = {
  verified: 'keys.verify',
  'first-use': 'keys.trust',
  refused: 'keys.refuse',
  removed: 'keys.remove',
} as const satisfies Readonly<Record<KeyVerdict, WordKey>>;

function keyItem(key: PersonKey, canRemove: boolean, words: Words): KeyItem {
  const { fingerprint, device, trust, isListed } = key;
  const verdicts: readonly KeyVerdict[] = [
    ...CHOICES[trust],
    ...(canRemove ? ['removed' as const] : []),
  ];
  return {
    fingerprint,
    device: words.say('keys.device', { number: device }),
    trust,
    state: words.say(isListed ? `keys.state.${trust}` : 'keys.unlisted'),
    choices: verdicts.map((verdict) => ({ verdict, label: words.say(LABELS[verdict]) })),
  };
}
