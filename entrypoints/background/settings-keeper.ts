/**
 * Joins the requests about settings to where each lies: plain ones beside the database, sealed
 * ones in the inbox, which tells windows of them itself.
 * @module
 */
import { KeyedLock, hasCode, type PlainSettingsStorage } from '@/lib/base';
import type { Handlers } from '@/lib/bus';
import type { InboxHandlers } from '@/lib/inbox';
import {
  DEFAULT_PLAIN,
  plainIn,
  sealedIn,
  settingsIn,
  type KnownSettings,
  type PlainSettings,
  type SettingsChange,
} from '@/lib/model';

export type SettingsKeeperOptions = {
  readonly plain: PlainSettingsStorage;
  /** The inbox's methods once it stands. @throws VaultError `locked` */
  readonly inbox: () => Promise<Pick<InboxHandlers, 'settings' | 'changeSettings'>>;
  /** Plain settings have changed. */
  readonly announce: (settings: SettingsChange) => void;
};

export interface SettingsKeeper {
  readonly handlers: Pick<Handlers, 'settings.read' | 'settings.change'>;
  readonly read: () => Promise<KnownSettings>;
  /** @throws VaultError `locked` where a sealed one changes and nothing of the change is done */
  readonly change: (change: SettingsChange) => Promise<void>;
}

const TURN = 'settings';

export function keepSettings({ plain, inbox, announce }: SettingsKeeperOptions): SettingsKeeper {
  const turns = new KeyedLock();
  const readPlain = async (): Promise<PlainSettings> => ({
    ...DEFAULT_PLAIN,
    ...plainIn(settingsIn(await plain.read())),
  });
  // One after another: each is written over all that stood before it.
  const writePlain = (change: Partial<PlainSettings>): Promise<void> =>
    turns.run(TURN, async () => {
      await plain.write({ ...(await readPlain()), ...change });
      announce(change);
    });
  const readSealed = async () => {
    try {
      return await (await inbox()).settings();
    } catch (error) {
      if (hasCode(error, 'locked') || hasCode(error, 'lost')) return {};
      throw error;
    }
  };
  const read = async (): Promise<KnownSettings> => ({
    ...(await readPlain()),
    ...(await readSealed()),
  });
  const change = async (wanted: SettingsChange): Promise<void> => {
    const sealed = sealedIn(wanted);
    if (Object.keys(sealed).length > 0) await (await inbox()).changeSettings(sealed);
    const open = plainIn(wanted);
    if (Object.keys(open).length > 0) await writePlain(open);
  };
  return {
    read,
    change,
    handlers: {
      'settings.read': () => read(),
      'settings.change': async (wanted) => {
        await change(wanted);
        return {};
      },
    },
  };
}
