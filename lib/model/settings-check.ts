/**
 * Which values a setting may have: whatever comes from a disk, a kit or a window passes here.
 * Apart from settings.ts, since windows need none of it.
 * @module
 */
import { isEmojiUse } from './emoji';
import { NETWORKS } from './ids';
import { NOTICE_CONTENTS } from './notice-settings';
import { RUNGS } from './standing';
import { LOCKED_BADGES } from './vault';
import {
  DEFAULT_PLAIN,
  DEFAULT_SEALED,
  DENSITIES,
  PRIVACY_KINDS,
  SWITCHES,
  TEXT_SIZES,
  THEMES,
  type PlainSettings,
  type SealedSettings,
  type Settings,
  type SettingsChange,
} from './settings';

/** characters of a language tag, of a shortcut's name or of its keys: far more than any has */
const MAX_NAME = 64;
/** shortcuts: there are some twenty */
const MAX_SHORTCUTS = 100;

type Check = (value: unknown) => boolean;

const isBoolean: Check = (value) => typeof value === 'boolean';
const isName: Check = (value) => typeof value === 'string' && value.length <= MAX_NAME;
const isMinute: Check = (value) =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < 1440;
const oneOf =
  (choices: readonly unknown[]): Check =>
  (value) =>
    choices.includes(value);
const mapOf =
  (isKey: Check, isValue: Check, most: number): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const entries = Object.entries(value);
    return entries.length <= most && entries.every(([key, one]) => isKey(key) && isValue(one));
  };

const CHECKS: Readonly<Record<keyof Settings, Check>> = {
  theme: oneOf(THEMES),
  contrast: oneOf(SWITCHES),
  stillness: oneOf(SWITCHES),
  density: oneOf(DENSITIES),
  textSize: oneOf(TEXT_SIZES),
  language: (value) => value !== '' && isName(value),
  shortcuts: mapOf(isName, isName, MAX_SHORTCUTS),
  welcomed: isBoolean,
  receipts: isBoolean,
  typing: isBoolean,
  previews: isBoolean,
  privacyOf: mapOf(
    oneOf(NETWORKS),
    mapOf(oneOf(PRIVACY_KINDS), isBoolean, PRIVACY_KINDS.length),
    NETWORKS.length,
  ),
  emoji: isEmojiUse,
  notices: oneOf(NOTICE_CONTENTS),
  quiet: (value) =>
    value === 'never' ||
    (mapOf(oneOf(['from', 'to']), isMinute, 2)(value) && Object.keys(value as object).length === 2),
  badge: oneOf(LOCKED_BADGES),
  fromGroups: oneOf(RUNGS),
  fromUnknown: oneOf(RUNGS),
};

/** Whether every key is a setting and every value one that it may have. */
export function isSettingsChange(value: unknown): value is SettingsChange {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(
    ([key, one]) => Object.hasOwn(CHECKS, key) && CHECKS[key as keyof Settings](one),
  );
}

/** What can be taken of it: an earlier or a later Rialto may have known other keys and values. */
export function settingsIn(value: unknown): SettingsChange {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(([key, one]) => isSettingsChange({ [key]: one })),
  );
}

/** Those of a change that lie unsealed. */
export function plainIn(change: SettingsChange): Partial<PlainSettings> {
  return having(change, DEFAULT_PLAIN);
}

/** Those of a change that lie sealed. */
export function sealedIn(change: SettingsChange): Partial<SealedSettings> {
  return having(change, DEFAULT_SEALED);
}

function having<Part extends object>(change: SettingsChange, part: Part): Partial<Part> {
  return Object.fromEntries(
    Object.entries(change).filter(([key]) => Object.hasOwn(part, key)),
  ) as Partial<Part>;
}
