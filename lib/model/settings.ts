/**
 * What a person can choose of the inbox as a whole: the keys, what each may be, and what it is
 * where nobody chose. A setting joins by a line in its type, one in its defaults and one in its
 * checks (settings-check.ts); disk, kit, bus and windows then carry it.
 * @module
 */
import { NO_EMOJI_USED, type EmojiUse } from './emoji';
import type { NetworkId } from './ids';
import { NOTICE_DEFAULTS, type NoticeSettings } from './notice-settings';
import { STRANGER_DEFAULTS, type StrangerSettings } from './standing';

/** For what the system can say by itself. */
export const SWITCHES = ['system', 'on', 'off'] as const;
export type Switch = (typeof SWITCHES)[number];

export const THEMES = ['system', 'light', 'dark'] as const;
export const DENSITIES = ['comfortable', 'compact'] as const;
/** percent of the browser's own size of text */
export const TEXT_SIZES = [100, 110, 125, 150, 175, 200] as const;

/** How every window looks. */
export type Look = {
  readonly theme: (typeof THEMES)[number];
  readonly contrast: Switch;
  /** `on`: nothing moves */
  readonly stillness: Switch;
  readonly density: (typeof DENSITIES)[number];
  readonly textSize: (typeof TEXT_SIZES)[number];
};

/** Needed before anything is unlocked, so they lie unsealed: nothing of people or chats belongs here. */
export type PlainSettings = Look & {
  /** a BCP 47 tag, or what the browser prefers */
  readonly language: string;
  /** keys by the name of what they do, where the person changed them; empty: none */
  readonly shortcuts: Readonly<Record<string, string>>;
  /** whether the welcome was read to its end */
  readonly welcomed: boolean;
};

/** What others learn by our sending it (`receipts`, `typing`), and what is drawn of their links. */
export const PRIVACY_KINDS = ['receipts', 'typing', 'previews'] as const;
export type PrivacyKind = (typeof PRIVACY_KINDS)[number];
/** Absent: as one level up, where a chat stands below its network, and that below the whole. */
export type PrivacyChoice = Readonly<Partial<Record<PrivacyKind, boolean>>>;

/** These lie sealed, and are known only while the inbox is open. */
export type SealedSettings = Readonly<Record<PrivacyKind, boolean>> & {
  readonly privacyOf: Readonly<Partial<Record<NetworkId, PrivacyChoice>>>;
  readonly emoji: EmojiUse;
} & NoticeSettings &
  StrangerSettings;

export type Settings = PlainSettings & SealedSettings;
/** What is known of them: the sealed ones are absent while the inbox is locked. */
export type KnownSettings = PlainSettings & Partial<SealedSettings>;
export type SettingsChange = Partial<Settings>;

export const DEFAULT_PLAIN: PlainSettings = {
  theme: 'system',
  contrast: 'system',
  stillness: 'system',
  density: 'comfortable',
  textSize: 100,
  language: 'system',
  shortcuts: {},
  welcomed: false,
};

export const DEFAULT_SEALED: SealedSettings = {
  receipts: true,
  typing: true,
  previews: true,
  privacyOf: {},
  emoji: NO_EMOJI_USED,
  ...NOTICE_DEFAULTS,
  ...STRANGER_DEFAULTS,
};

/** The nearest choice decides: the chat's, else its network's, else the person's for all. */
export function allows(
  settings: SealedSettings,
  kind: PrivacyKind,
  chat: { readonly network: NetworkId; readonly privacy?: PrivacyChoice | undefined },
): boolean {
  return chat.privacy?.[kind] ?? settings.privacyOf[chat.network]?.[kind] ?? settings[kind];
}

/** A chat's choices after a change; `follow` takes one back. @returns undefined where none is left */
export function choosing(
  before: PrivacyChoice | undefined,
  kind: PrivacyKind,
  to: boolean | 'follow',
): PrivacyChoice | undefined {
  const { [kind]: _before, ...rest } = before ?? {};
  const next: PrivacyChoice = to === 'follow' ? rest : { ...rest, [kind]: to };
  return Object.keys(next).length === 0 ? undefined : next;
}
