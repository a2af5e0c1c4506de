/**
 * Requests about recovery kits, joined to inbox and vault: what needs which of them, and what is left
 * alone.
 * @module
 */
import { describe, expect, it, vi } from 'vitest';
import { keepKits } from '@/entrypoints/background/kit-keeper';
import type { InboxHandlers, KitContent } from '@/lib/inbox';
import { DEFAULT_PLAIN, DEFAULT_SEALED, type KnownSettings, type VaultStatus } from '@/lib/model';
import { VaultError } from '@/lib/vault';

const CONTENT: KitContent = {
  accounts: [
    {
      network: 'whatsapp',
      identifier: 'me@provider.example',
      providerName: 'Provider',
      uniqueKey: 'me@provider.example',
      createdAt: 1,
      state: [{ kind: 'identity', key: '', value: Uint8Array.of(1, 2, 3) }],
      contacts: [],
    },
  ],
  leftOut: [],
  history: 'none',
};
const CHOSEN: KnownSettings = {
  ...DEFAULT_PLAIN,
  ...DEFAULT_SEALED,
  theme: 'dark',
  privacyOf: { messenger: { receipts: false } },
};
const ARRIVALS = [
  { network: 'whatsapp', identifier: 'me@provider.example', outcome: 'back' },
] as const;

/** @param accounts how many stand in this browser already; undefined: it is locked */
function scene(accounts: number | undefined) {
  const choose = vi.fn(async () => undefined);
  const restoreKit = vi.fn(async () => ARRIVALS);
  const handlers = {
    snapshot: async () => ({ accounts: Array.from({ length: accounts ?? 0 }) }),
    collectKit: async () => CONTENT,
    restoreKit,
  } as unknown as InboxHandlers;
  const inbox = vi.fn(async () => {
    if (accounts === undefined) throw new VaultError('locked');
    return handlers;
  });
  const status = async () => ({ idleMinutes: 60, badge: 'dot' }) as VaultStatus;
  const change = vi.fn(async () => undefined);
  const settings = { read: async () => CHOSEN, change };
  const kits = keepKits({ archive: { status, choose }, settings, inbox });
  return { kits, choose, change, restoreKit, inbox };
}

async function made() {
  const { kits } = scene(1);
  const { kit, code = '' } = await kits['kit.make']({ history: false, lock: { kind: 'code' } });
  const { bytes } = await kits['kit.read']({ kit, at: 0 });
  return { bytes, secret: { kind: 'code', code } } as const;
}

async function brought(accounts: number | undefined) {
  const { bytes, secret } = await made();
  const there = scene(accounts);
  const offered = await there.kits['kit.offer']({ size: Buffer.from(bytes, 'base64').length });
  if (!offered.ok) throw new Error(offered.problem);
  const { kit } = offered;
  await there.kits['kit.give']({ kit, bytes });
  return { ...there, kit, secret };
}

describe('the keeper of kits', () => {
  it('brings accounts back, and settings with them where nobody has any yet', async () => {
    const { kits, kit, secret, choose, change, restoreKit } = await brought(0);
    expect(await kits['kit.restore']({ kit, secret })).toEqual({ ok: true, arrivals: ARRIVALS });
    expect(restoreKit).toHaveBeenCalledWith({ accounts: CONTENT.accounts });
    expect(choose).toHaveBeenCalledWith({ idleMinutes: 60, badge: 'dot' });
    expect(change).toHaveBeenCalledWith(CHOSEN);
  });

  it('leaves the settings of whoever has accounts here', async () => {
    const { kits, kit, secret, choose } = await brought(2);
    await kits['kit.restore']({ kit, secret });
    expect(choose).not.toHaveBeenCalled();
  });

  it('opens a kit for a drill where the inbox is locked, and asks nothing of it', async () => {
    const { kits, kit, secret, inbox, restoreKit } = await brought(undefined);
    expect(await kits['kit.open']({ kit, secret })).toMatchObject({
      ok: true,
      summary: { accounts: [{ identifier: 'me@provider.example' }] },
    });
    expect(inbox).not.toHaveBeenCalled();
    await expect(kits['kit.restore']({ kit, secret })).rejects.toMatchObject({ code: 'locked' });
    expect(restoreKit).not.toHaveBeenCalled();
  });

  it('brings nothing back by a wrong code, and nothing that was forgotten', async () => {
    const { kits, kit, restoreKit } = await brought(0);
    const other = { kind: 'code', code: (await made()).secret.code } as const;
    expect(await kits['kit.restore']({ kit, secret: other })).toEqual({
      ok: false,
      problem: 'wrong-secret',
    });
    await kits['kit.drop']({ kit });
    await expect(kits['kit.look']({ kit })).rejects.toMatchObject({ code: 'not-found' });
    expect(restoreKit).not.toHaveBeenCalled();
  });

  it('makes no room for a file that is larger than any kit', async () => {
    const { kits } = scene(0);
    expect(await kits['kit.offer']({ size: 100_000_000 })).toEqual({
      ok: false,
      problem: 'too-large',
    });
  });
});
