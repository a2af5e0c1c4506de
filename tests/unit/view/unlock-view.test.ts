/**
 * The page of the locks: secrets cross once and are forgotten, and what went wrong is in words.
 * @module
 */
import { describe, expect, it, vi } from 'vitest';
import type { VaultStatus } from '@/lib/model';
import { createUnlockView, type UnlockView } from '@/lib/view';
import { FakeBus, deferred, failing, settled, type FakeHandlers } from './fake-bus';
import { FakeClock, words } from './fake-surroundings';

const LOCKED: VaultStatus = {
  state: 'locked',
  locks: [
    { id: 'p', kind: 'passphrase', createdAt: 1 },
    { id: 'k1', kind: 'passkey', createdAt: 2, credentialId: 'one', salt: 's1' },
    { id: 'k2', kind: 'passkey', createdAt: 3, credentialId: 'two', salt: 's2' },
  ],
  waitMs: 0,
  idleMinutes: 60,
  badge: 'dot',
};

function scene(
  handlers: FakeHandlers = {},
  passkeys: Partial<Record<'make' | 'ask', unknown>> = {},
) {
  const bus = new FakeBus({ 'vault.status': () => LOCKED, ...handlers });
  const clock = new FakeClock();
  const keys = {
    available: true,
    make: vi.fn(() => Promise.resolve(undefined)),
    ask: vi.fn(() => Promise.resolve(undefined)),
    ...passkeys,
  };
  const view: UnlockView = createUnlockView({
    bus,
    words,
    clock,
    passkeys: keys as never,
    strength: async () => ({ strength: 'good', hint: undefined }),
  });
  return { bus, clock, view, keys };
}

describe('the page of the locks', () => {
  it('shows how the vault stands once the worker answers', async () => {
    const { view } = scene();
    expect(view.phase.value).toBe('loading');
    await settled();
    expect(view.phase.value).toBe('locked');
    expect([...view.ways.value]).toEqual(['passphrase', 'passkey']);
    expect(view.idleMinutes.value).toBe(60);
    expect(view.badge.value).toBe('dot');
    expect(view.receiving.value).toEqual([]);
  });

  it('says which networks receive meanwhile, and how that stands', async () => {
    const receiving = [
      { network: 'whatsapp', state: 'receiving' },
      { network: 'messenger', state: 'full' },
    ] as const;
    const { view } = scene({ 'vault.status': () => ({ ...LOCKED, receiving }) });
    await settled();
    expect(view.receiving.value).toEqual([
      'WhatsApp: receiving, sealed until you unlock it.',
      'Messenger: paused. No more fits here, so Messenger keeps the rest for you.',
    ]);
  });

  it('says that the worker does not answer, where it never did', async () => {
    const { view } = scene({ 'vault.status': failing('unavailable') });
    await settled();
    expect(view.phase.value).toBe('unavailable');
  });

  it('sends a passphrase once and forgets it, right or wrong', async () => {
    const answers = [{ ok: false, problem: 'wrong-secret', waitMs: 2_000 }, { ok: true }] as const;
    let tries = 0;
    const { view, bus, clock } = scene({ 'vault.unlock': () => answers[tries++] ?? answers[1] });
    await settled();
    view.passphrase.value = 'not this one';
    await view.unlockByPassphrase();
    expect(view.passphrase.value).toBe('');
    expect(view.problem.value).toBe('That does not open it.');
    expect(view.waitSeconds.value).toBe(2);
    clock.pass(1_000);
    expect(view.waitSeconds.value).toBe(1);
    clock.pass(1_000);
    expect(view.waitSeconds.value).toBe(0);
    view.passphrase.value = 'this one';
    await view.unlockByPassphrase();
    expect(view.passphrase.value).toBe('');
    expect(view.problem.value).toBeUndefined();
    expect(bus.askedFor('vault.unlock')).toEqual([
      { kind: 'passphrase', passphrase: 'not this one' },
      { kind: 'passphrase', passphrase: 'this one' },
    ]);
  });

  it('asks nothing where nothing was typed', async () => {
    const { view, bus } = scene();
    await settled();
    await view.unlockByPassphrase();
    view.code.value = '   ';
    await view.unlockByCode();
    expect(bus.askedFor('vault.unlock')).toEqual([]);
  });

  it('keeps a mistyped code, which is worth mending', async () => {
    const outcome = { ok: false, problem: 'bad-code', waitMs: 0 } as const;
    const { view } = scene({ 'vault.unlock': () => outcome });
    await settled();
    view.code.value = ' ABCD-EFGH ';
    await view.unlockByCode();
    expect(view.code.value).toBe(' ABCD-EFGH ');
    expect(view.problem.value).toMatch(/typing error/);
  });

  it('uses the newest passkey that this device has', async () => {
    const ask = vi.fn(async (credentialId: string) =>
      credentialId === 'one' ? 'output' : undefined,
    );
    const { view, bus } = scene({ 'vault.unlock': () => ({ ok: true }) }, { ask });
    await settled();
    await view.unlockByPasskey();
    expect(ask.mock.calls.map(([id]) => id)).toEqual(['two', 'one']);
    expect(bus.askedFor('vault.unlock')).toEqual([
      { kind: 'passkey', lockId: 'k1', output: 'output' },
    ]);
  });

  it('says so where no passkey was used, or the platform failed', async () => {
    const { view } = scene();
    await settled();
    await view.unlockByPasskey();
    expect(view.problem.value).toBe('No passkey was used.');
    const broken = scene({}, { make: () => Promise.reject(new Error('NotAllowedError')) });
    await settled();
    await broken.view.addPasskey();
    expect(broken.view.problem.value).toBe('The passkey did not work here.');
  });

  it('sets a passphrase only where both times are the same, and forgets both', async () => {
    const { view, bus } = scene({ 'vault.protect': () => ({}) });
    await settled();
    view.newPassphrase.value = 'vier stille ganzen';
    view.repeated.value = 'vier stille zwanen';
    await view.setPassphrase();
    expect(view.problem.value).toBe('The two are not the same.');
    expect(bus.askedFor('vault.protect')).toEqual([]);
    view.repeated.value = 'vier stille ganzen';
    await view.setPassphrase();
    expect(view.newPassphrase.value + view.repeated.value).toBe('');
    expect(bus.askedFor('vault.protect')).toHaveLength(1);
  });

  it('keeps what was typed where the worker refused it, with the reason', async () => {
    const { view } = scene({ 'vault.protect': failing('weak-passphrase') });
    await settled();
    view.newPassphrase.value = 'aaaa';
    view.repeated.value = 'aaaa';
    await view.setPassphrase();
    expect(view.newPassphrase.value).toBe('aaaa');
    expect(view.problem.value).not.toBeUndefined();
    expect(view.busy.value).toBe(false);
  });

  it('shows a recovery code until it is put away', async () => {
    const { view } = scene({ 'vault.protect': () => ({ recoveryCode: 'ABCD' }) });
    await settled();
    await view.makeCode();
    expect(view.recoveryCode.value).toBe('ABCD');
    view.forgetCode();
    expect(view.recoveryCode.value).toBeUndefined();
  });

  it('does one thing at a time', async () => {
    const slow = deferred<Record<string, never>>();
    const { view, bus } = scene({ 'vault.lock': () => slow.promise });
    await settled();
    const first = view.lockNow();
    expect(view.busy.value).toBe(true);
    await view.remove('p');
    expect(bus.askedFor('vault.unprotect')).toEqual([]);
    slow.resolve({});
    await first;
    expect(view.busy.value).toBe(false);
  });

  it('tells the worker what was chosen, and shows what stands then', async () => {
    let status = LOCKED;
    const { view, bus } = scene({
      'vault.status': () => status,
      'vault.choose': ({ badge = status.badge, idleMinutes = status.idleMinutes }) => {
        status = { ...status, badge, idleMinutes };
        return {};
      },
    });
    await settled();
    await view.chooseBadge('count');
    await view.chooseIdle(5);
    expect(view.badge.value).toBe('count');
    expect(view.idleMinutes.value).toBe(5);
    expect(bus.askedFor('vault.choose')).toEqual([{ badge: 'count' }, { idleMinutes: 5 }]);
  });

  it('looks again when the vault falls shut elsewhere', async () => {
    let status: VaultStatus = { ...LOCKED, state: 'unlocked' };
    const { view, bus } = scene({ 'vault.status': () => status });
    await settled();
    expect(view.phase.value).toBe('unlocked');
    status = LOCKED;
    bus.emitVault('locked');
    await settled();
    expect(view.phase.value).toBe('locked');
  });
});
