/**
 * Joins the requests about recovery kits to the desk where their bytes lie, the inbox whose accounts
 * they carry, and the vault's settings. Looking and opening need neither inbox nor key.
 * @module
 */
import { fromBase64, toBase64 } from '@/lib/base';
import type { Handlers, RequestName } from '@/lib/bus';
import { KitDesk, summaryOf, type InboxHandlers, type KitContent } from '@/lib/inbox';
import type { KitRestored } from '@/lib/model';
import { systemClock, systemRandom } from '@/lib/platform';
import type { Archive } from '@/lib/store';

import type { SettingsKeeper } from './settings-keeper';

type KitRequest = Extract<RequestName, `kit.${string}`>;

export type KitKeeperOptions = {
  readonly archive: Pick<Archive, 'status' | 'choose'>;
  readonly settings: Pick<SettingsKeeper, 'read' | 'change'>;
  /** The inbox's methods once it stands. @throws VaultError `locked` */
  readonly inbox: () => Promise<InboxHandlers>;
};

const DONE = {} as const;

export function keepKits(options: KitKeeperOptions): Pick<Handlers, KitRequest> {
  const { archive, inbox, settings } = options;
  const desk = new KitDesk({ clock: systemClock, random: systemRandom });
  const restore = async (content: KitContent): Promise<KitRestored> => {
    const handlers = await inbox();
    const isFirst = (await handlers.snapshot()).accounts.length === 0;
    const arrivals = await handlers.restoreKit({ accounts: content.accounts });
    // Whoever has settings here keeps them.
    if (isFirst && content.settings !== undefined) {
      const { chosen, ...lock } = content.settings;
      await archive.choose(lock);
      if (chosen !== undefined) await settings.change(chosen);
    }
    return { ok: true, arrivals };
  };
  return {
    'kit.make': async ({ history, lock }) => {
      const collected = await (await inbox()).collectKit({ history });
      const { idleMinutes, badge } = await archive.status();
      const chosen = await settings.read();
      return desk.make({ ...collected, settings: { idleMinutes, badge, chosen } }, lock);
    },
    'kit.read': async ({ kit, at }) => ({ bytes: toBase64(desk.read(kit, at)) }),
    'kit.offer': async ({ size }) => {
      const kit = desk.offer(size);
      return kit === undefined ? { ok: false, problem: 'too-large' } : { ok: true, kit };
    },
    'kit.give': async ({ kit, bytes }) => {
      desk.give(kit, fromBase64(bytes));
      return DONE;
    },
    'kit.look': async ({ kit }) => desk.look(kit),
    'kit.open': async ({ kit, secret }) => {
      const opened = await desk.open(kit, secret);
      if (!opened.ok) return opened;
      return { ok: true, summary: summaryOf(opened.content, opened.madeAt) };
    },
    'kit.restore': async ({ kit, secret }) => {
      const opened = await desk.open(kit, secret);
      return opened.ok ? restore(opened.content) : opened;
    },
    'kit.drop': async ({ kit }) => {
      desk.drop(kit);
      return DONE;
    },
  };
}
