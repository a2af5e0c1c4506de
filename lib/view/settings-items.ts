/**
 * What can be set, in the order in which it is shown: for each its words and, where it is a choice
 * or a switch, its values. A setting joins by a line here; those that need more than that are
 * `own`, drawn by a component of their own.
 * @module
 */
import { TRANSLATED, type WordKey, type Words } from '@/lib/i18n';
import {
  DENSITIES,
  LOCKED_BADGES,
  NOTICE_DEFAULTS,
  PRIVACY_KINDS,
  RUNGS,
  STRANGER_DEFAULTS,
  SWITCHES,
  TEXT_SIZES,
  THEMES,
  type KnownSettings,
  type SettingsChange,
  type Switch,
} from '@/lib/model';

export const SETTING_SECTIONS = [
  'accounts',
  'notifications',
  'privacy',
  'look',
  'language',
  'lock',
  'storage',
  'shortcuts',
  'about',
] as const;
export type SettingSection = (typeof SETTING_SECTIONS)[number];

/** Drawn by a component of its own, by this name. */
export type OwnSetting =
  | 'accounts'
  | 'notices'
  | 'quiet'
  | 'privacy-networks'
  | 'privacy-people'
  | 'blocked'
  | 'lock'
  | 'kit'
  | 'storage'
  | 'shortcuts'
  | 'about';

export type SettingOption = { readonly value: string; readonly label: string };

export type SettingItem = {
  readonly id: string;
  readonly section: SettingSection;
  readonly title: string;
  /** What it does, in a sentence; empty where the title says it. */
  readonly hint: string;
  /** What it is found by, beside title and hint. */
  readonly also: string;
  readonly control:
    | {
        readonly kind: 'choice';
        readonly options: readonly SettingOption[];
        readonly value: string;
        readonly changeTo: (value: string) => SettingsChange;
      }
    | {
        readonly kind: 'switch';
        readonly on: boolean;
        readonly changeTo: (on: boolean) => SettingsChange;
      }
    | { readonly kind: 'own'; readonly name: OwnSetting };
};

type Look = 'theme' | 'contrast' | 'stillness' | 'density' | 'textSize';

const SWITCH_WORDS = {
  system: 'set.as-system',
  on: 'set.on',
  off: 'set.off',
} as const satisfies Record<Switch, WordKey>;

export function settingItems(settings: KnownSettings, words: Words): readonly SettingItem[] {
  return [
    own('accounts', 'accounts', words),
    own('notices', 'notifications', words),
    own('quiet', 'notifications', words),
    badgeItem(settings, words),
    ...privacyItems(settings, words),
    own('privacy-networks', 'privacy', words),
    own('privacy-people', 'privacy', words),
    ...strangerItems(settings, words),
    own('blocked', 'privacy', words),
    ...lookItems(settings, words),
    languageItem(settings, words),
    own('lock', 'lock', words),
    own('kit', 'lock', words),
    own('storage', 'storage', words),
    own('shortcuts', 'shortcuts', words),
    own('about', 'about', words),
  ];
}

function badgeItem(settings: KnownSettings, words: Words): SettingItem {
  const options = LOCKED_BADGES.map((value) => ({ value, label: words.say(`set.badge.${value}`) }));
  return {
    id: 'badge',
    section: 'notifications',
    title: words.say('set.badge'),
    hint: words.say('set.badge.hint'),
    also: options.map(({ label }) => label).join(' '),
    control: {
      kind: 'choice',
      options,
      value: settings.badge ?? NOTICE_DEFAULTS.badge,
      changeTo: (chosen) => ({
        badge: LOCKED_BADGES.find((value) => value === chosen) ?? NOTICE_DEFAULTS.badge,
      }),
    },
  };
}

function privacyItems(settings: KnownSettings, words: Words): readonly SettingItem[] {
  return PRIVACY_KINDS.map((kind) => ({
    id: kind,
    section: 'privacy',
    title: words.say(`set.${kind}`),
    hint: words.say(`set.${kind}.hint`),
    also: words.say('set.section.privacy'),
    control: {
      kind: 'switch',
      on: settings[kind] ?? true,
      changeTo: (on) => ({ [kind]: on }),
    },
  }));
}

function strangerItems(settings: KnownSettings, words: Words): readonly SettingItem[] {
  const options = RUNGS.map((value) => ({ value, label: words.say(`set.rung.${value}`) }));
  // `fromGroups` is kept, and not offered before the doorkeeper knows who shares a group with the person: it would do nothing.
  return (['fromUnknown'] as const).map((id) => ({
    id,
    section: 'privacy',
    title: words.say(`set.${id}`),
    hint: words.say(`set.${id}.hint`),
    also: options.map(({ label }) => label).join(' '),
    control: {
      kind: 'choice',
      options,
      value: settings[id] ?? STRANGER_DEFAULTS[id],
      changeTo: (chosen) => ({
        [id]: RUNGS.find((value) => value === chosen) ?? STRANGER_DEFAULTS[id],
      }),
    },
  }));
}

function lookItems(settings: KnownSettings, words: Words): readonly SettingItem[] {
  const choice = <Value extends string | number>(
    key: Look,
    values: readonly Value[],
    labelOf: (value: Value) => string,
  ): SettingItem => ({
    id: key,
    section: 'look',
    title: words.say(`set.${key}`),
    hint: words.say(`set.${key}.hint`),
    also: `${words.say('set.section.look')} ${values.map(labelOf).join(' ')}`,
    control: {
      kind: 'choice',
      options: values.map((value) => ({ value: String(value), label: labelOf(value) })),
      value: String(settings[key]),
      changeTo: (chosen) => ({ [key]: values.find((value) => String(value) === chosen) }),
    },
  });
  const percent = new Intl.NumberFormat(words.locale, { style: 'percent' });
  return [
    choice('theme', THEMES, (theme) =>
      words.say(theme === 'system' ? 'set.as-system' : `set.theme.${theme}`),
    ),
    choice('textSize', TEXT_SIZES, (size) => percent.format(size / 100)),
    choice('density', DENSITIES, (density) => words.say(`set.density.${density}`)),
    choice('contrast', SWITCHES, (value) => words.say(SWITCH_WORDS[value])),
    choice('stillness', SWITCHES, (value) => words.say(SWITCH_WORDS[value])),
  ];
}

function languageItem(settings: KnownSettings, words: Words): SettingItem {
  const options = ['en', ...TRANSLATED]
    .map((tag) => ({ value: tag, label: nameOf(tag) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, words.locale));
  return {
    id: 'language',
    section: 'language',
    title: words.say('set.language'),
    hint: words.say('set.language.hint'),
    also: options.map(({ label }) => label).join(' '),
    control: {
      kind: 'choice',
      options: [{ value: 'system', label: words.say('set.as-browser') }, ...options],
      value: settings.language,
      changeTo: (language) => ({ language }),
    },
  };
}

/** As its speakers call it, so that whoever is lost in another one finds it. */
function nameOf(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

function own(name: OwnSetting, section: SettingSection, words: Words): SettingItem {
  return {
    id: name,
    section,
    title: words.say(`set.own.${name}`),
    hint: words.say(`set.own.${name}.hint`),
    also: words.say(`set.section.${section}`),
    control: { kind: 'own', name },
  };
}
