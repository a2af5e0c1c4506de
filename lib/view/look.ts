/**
 * How a window looks, as attributes of its root: the stylesheet does the rest. Knows no DOM; the
 * page puts them on, and remembers them for the next window, which has them before it draws.
 * @module
 */
import type { BusClient } from '@/lib/bus';
import type { KnownSettings, PlainSettings, SettingsChange } from '@/lib/model';

/** The page's root, and its memory of how it looked. The page services have it. */
export interface Wardrobe {
  /** Puts the attributes on and remembers them; `undefined` takes one off. */
  wear(attributes: LookAttributes, language: string): void;
  /** The language that this window was loaded with; `system` where none was chosen. */
  language(): string;
  /** Loads this window anew. */
  reload(): void;
}

/** By the name behind `data-`. Absent: as the system has it. */
export type LookAttributes = Readonly<
  Record<'theme' | 'contrast' | 'stillness' | 'density' | 'text', string | undefined>
>;

export function lookAttributes(settings: PlainSettings): LookAttributes {
  const { theme, contrast, stillness, density, textSize } = settings;
  return {
    theme: chosen(theme),
    contrast: chosen(contrast),
    stillness: chosen(stillness),
    density: density === 'comfortable' ? undefined : density,
    text: textSize === 100 ? undefined : String(textSize),
  };
}

/** Has the window look as was chosen, at once and ever after. @returns what stops it */
export function wearLook(bus: BusClient, wardrobe: Wardrobe): () => void {
  let leaving = false;
  return followSettings(bus, (settings) => {
    wardrobe.wear(lookAttributes(settings), settings.language);
    // Words are chosen when a window is loaded.
    if (leaving || wardrobe.language() === settings.language) return;
    leaving = true;
    wardrobe.reload();
  });
}

/** Hears of the settings after each connection, and whenever one changes. @returns what stops it */
export function followSettings(
  bus: BusClient,
  listener: (settings: KnownSettings) => void,
): () => void {
  let known: KnownSettings | undefined;
  /** what changed while an answer was on its way, which may be older */
  let meanwhile: SettingsChange = {};
  const show = (settings: KnownSettings): void => {
    known = settings;
    listener(settings);
  };
  const read = async (): Promise<void> => {
    meanwhile = {};
    try {
      const settings = await bus.ask('settings.read', {});
      show({ ...settings, ...meanwhile });
    } catch {
      // The worker is gone again: this is asked at its next connection.
    }
  };
  const receive = (change: SettingsChange): void => {
    meanwhile = { ...meanwhile, ...change };
    if (known !== undefined) show({ ...known, ...change });
  };
  const stops = [
    bus.onChange(({ settings }) => settings !== undefined && receive(settings)),
    bus.onConnect(() => void read()),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function chosen(value: string): string | undefined {
  return value === 'system' ? undefined : value;
}
