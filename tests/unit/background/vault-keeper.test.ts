/**
 * What happens around a lock that falls shut or open, in which order.
 * @module
 */
import { describe, expect, it } from 'vitest';
import { createLog } from '@/lib/base';
import { isLocked, keepVault, type VaultKeeper } from '@/entrypoints/background/vault-keeper';
import type { UnlockOutcome, VaultStatus } from '@/lib/model';
import type { Archive } from '@/lib/store';
import { VaultError, type LockChange, type UnlockSecret } from '@/lib/vault';

const STATUS: VaultStatus = {
  state: 'unlocked',
  locks: [],
  waitMs: 0,
  idleMinutes: 15,
  badge: 'nothing',
};

class Story {
  readonly told: string[] = [];
  readonly warnings: string[] = [];
  readonly secrets: UnlockSecret[] = [];
  readonly changes: LockChange[] = [];
  state: VaultStatus['state'] = 'unlocked';
  isIdle = false;
  outcome: UnlockOutcome = { ok: true };
  failing: 'lock' | 'change' | undefined;
  busyDuringChange: boolean | undefined;
  readonly keeper: VaultKeeper;

  constructor() {
    const say = (what: string): void => void this.told.push(what);
    const archive: Archive = {
      status: async () => ({ ...STATUS, state: this.state }),
      open: () => Promise.reject(new VaultError('locked')),
      porch: async () => undefined,
      unlock: async (secret) => {
        this.secrets.push(secret);
        say('unlock');
        return this.outcome;
      },
      lock: async () => {
        if (this.failing === 'lock') throw new Error('the disk refused');
        say('forget keys');
        return true;
      },
      change: async (change) => {
        this.changes.push(change);
        this.busyDuringChange = this.keeper.busy;
        say('change');
        if (this.failing === 'change') throw new VaultError('weak-passphrase');
        return { recoveryCode: 'code' };
      },
      choose: async (settings) => say(`choose ${JSON.stringify(settings)}`),
      chooseCopy: async (wanted) => say(`keep a copy ${wanted}`),
      startOver: async () => say('start over'),
      reopen: async () => say('reopen'),
      touch: async () => say('touch'),
      idle: async () => this.isIdle,
      close: () => undefined,
    };
    this.keeper = keepVault({
      archive,
      holder: {
        get: () => Promise.reject(new VaultError('locked')),
        early: () => Promise.reject(new VaultError('locked')),
        current: undefined,
        own: async () => say('own'),
        close: async () => say('stop the inbox'),
      },
      receiver: {
        start: async () => say('receive'),
        stop: async () => say('stop receiving'),
        wantsConnection: false,
        accounts: [{ network: 'whatsapp', state: 'full' }],
      },
      log: createLog((level, { event }) => {
        if (level === 'warn') this.warnings.push(event);
      }),
      announce: (change) => say(`say ${change}`),
      open: async () => say('open'),
      onBusy: () => undefined,
      clearTraces: async () => say('clear traces'),
    });
  }
}

describe('locking', () => {
  it('stops the engine, forgets the keys, tells windows, clears the toolbar, and only then receives', async () => {
    const story = new Story();
    await story.keeper.lock();
    expect(story.told).toEqual([
      'own',
      'stop the inbox',
      'forget keys',
      'say locked',
      'clear traces',
      'receive',
    ]);
  });

  it.each(['open', 'locked'] as const)('does nothing where the vault is %s', async (state) => {
    const story = new Story();
    story.state = state;
    await story.keeper.lock();
    expect(story.told).toEqual(['own']);
  });

  it('happens by itself only where nobody was there for long enough', async () => {
    const story = new Story();
    await story.keeper.lockIfIdle();
    expect(story.told).toEqual(['own']);
    story.isIdle = true;
    await story.keeper.lockIfIdle();
    expect(story.told).toContain('forget keys');
  });

  it('that fails is written down, thrown at nobody, and not told as done', async () => {
    const story = new Story();
    story.failing = 'lock';
    await story.keeper.lock();
    expect(story.warnings).toEqual(['lock-failed']);
    expect(story.told).not.toContain('say locked');
  });

  it('that a person asked for tells them where it fails', async () => {
    const story = new Story();
    story.failing = 'lock';
    await expect(story.keeper.handlers['vault.lock']({})).rejects.toThrow('the disk refused');
  });
});

describe('unlocking', () => {
  it('ends receiving before anybody opens the inbox', async () => {
    const story = new Story();
    const secret = { kind: 'passphrase', passphrase: 'vier stille ganzen' } as const;
    expect(await story.keeper.handlers['vault.unlock'](secret)).toEqual({ ok: true });
    expect(story.told).toEqual(['own', 'unlock', 'stop receiving', 'say unlocked', 'open']);
    expect(story.secrets).toEqual([secret]);
  });

  it('that did not open anything changes nothing', async () => {
    const story = new Story();
    story.outcome = { ok: false, problem: 'wrong-secret', waitMs: 0 };
    const secret = { kind: 'recovery', code: 'none' } as const;
    expect(await story.keeper.handlers['vault.unlock'](secret)).toEqual(story.outcome);
    expect(story.told).toEqual(['own', 'unlock']);
  });

  it('by a passkey hands over what its bytes are', async () => {
    const story = new Story();
    const output = Buffer.alloc(32, 7).toString('base64url');
    await story.keeper.handlers['vault.unlock']({ kind: 'passkey', lockId: 'one', output });
    const secret = story.secrets[0];
    expect(secret?.kind === 'passkey' && [...secret.output]).toEqual(Array(32).fill(7));
  });
});

describe('a change of locks', () => {
  it('stops the engine first, keeps the worker alive, and has windows start over', async () => {
    const story = new Story();
    const lock = { kind: 'recovery' } as const;
    expect(await story.keeper.handlers['vault.protect'](lock)).toEqual({ recoveryCode: 'code' });
    expect(story.told).toEqual(['own', 'stop the inbox', 'change', 'say unlocked', 'open']);
    expect(story.busyDuringChange).toBe(true);
    expect(story.keeper.busy).toBe(false);
    expect(story.changes).toEqual([{ kind: 'add', lock }]);
  });

  it('that was refused opens the inbox again all the same', async () => {
    const story = new Story();
    story.failing = 'change';
    await expect(story.keeper.handlers['vault.unprotect']({ lockId: 'one' })).rejects.toMatchObject(
      { code: 'weak-passphrase' },
    );
    expect(story.told.slice(-2)).toEqual(['say unlocked', 'open']);
    expect(story.keeper.busy).toBe(false);
  });
});

describe('what windows may ask', () => {
  it('is how receiving stands, while it is locked and no longer', async () => {
    const story = new Story();
    expect(await story.keeper.handlers['vault.status']({})).not.toHaveProperty('receiving');
    story.state = 'locked';
    expect(await story.keeper.handlers['vault.status']({})).toMatchObject({
      receiving: [{ network: 'whatsapp', state: 'full' }],
    });
  });

  it('is to note that somebody is there, and what they chose', async () => {
    const story = new Story();
    await story.keeper.handlers['vault.touch']({});
    await story.keeper.handlers['vault.choose']({ badge: 'dot' });
    expect(story.told).toEqual(['touch', 'own', 'choose {"badge":"dot"}']);
  });

  it('tells a locked vault from a broken one', () => {
    expect(isLocked(new VaultError('locked'))).toBe(true);
    expect(isLocked(new VaultError('bad-header'))).toBe(false);
    expect(isLocked(new Error('locked'))).toBe(false);
  });
});
