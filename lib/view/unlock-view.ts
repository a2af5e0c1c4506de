/**
 * The page where the inbox is unlocked, and where its locks are set and taken away. The one
 * window in which secrets are typed: each crosses to the worker once and is forgotten here.
 * Knows no DOM; passkeys come as a port.
 * @module
 */
import type { BusClient, RequestInput } from '@/lib/bus';
import type { Words } from '@/lib/i18n';
import type { LockSummary, LockedBadge, VaultStatus } from '@/lib/model';
import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Clock, StrengthEstimator } from '@/lib/base';
import { IDLE_CHOICES } from './consts';
import { lockItem, type LockItem } from './lock-item';
import { codeOf } from './problems';
import { createStrengthMeter, type StrengthItem } from './strength-meter';
import { vaultProblemWords } from './vault-problems';
import { receivingSentences } from './while-locked';

/** Passkeys of the page; all base64url. */
export interface PagePasskeys {
  readonly available: boolean;
  make(
    name: string,
  ): Promise<
    | { readonly credentialId: string; readonly salt: string; readonly output: string }
    | 'unsupported'
    | undefined
  >;
  ask(credentialId: string, salt: string): Promise<string | undefined>;
}

export type UnlockParts = {
  readonly bus: BusClient;
  readonly words: Words;
  readonly clock: Clock;
  readonly passkeys: PagePasskeys;
  readonly strength: StrengthEstimator;
};

export interface UnlockView {
  readonly phase: ReadonlySignal<'loading' | 'unavailable' | VaultStatus['state']>;
  readonly locks: ReadonlySignal<readonly LockItem[]>;
  readonly passkeysAvailable: boolean;
  /** Which ways in there are. */
  readonly ways: ReadonlySignal<ReadonlySet<LockSummary['kind']>>;
  readonly passphrase: Signal<string>;
  readonly code: Signal<string>;
  readonly newPassphrase: Signal<string>;
  /** How strong the new passphrase is; undefined while there is nothing to say of it. */
  readonly strength: ReadonlySignal<StrengthItem | undefined>;
  /** A second time, as nobody sees what they type. */
  readonly repeated: Signal<string>;
  /** Shown once, after it was made. */
  readonly recoveryCode: ReadonlySignal<string | undefined>;
  readonly idleMinutes: ReadonlySignal<number>;
  /** What the toolbar may show of what arrives while it is locked. */
  readonly badge: ReadonlySignal<LockedBadge>;
  /** While it is locked: what receives nevertheless, a sentence for each. */
  readonly receiving: ReadonlySignal<readonly string[]>;
  /** Whether a second copy is kept; undefined where there is none to choose. */
  readonly copy: ReadonlySignal<boolean | undefined>;
  /** What the browser has thrown away; undefined where it has not. */
  readonly lost: ReadonlySignal<VaultStatus['lost']>;
  /** How many accounts have just come back from the second copy. */
  readonly restored: ReadonlySignal<number | undefined>;
  readonly busy: ReadonlySignal<boolean>;
  readonly problem: ReadonlySignal<string | undefined>;
  /** seconds until another try is taken */
  readonly waitSeconds: ReadonlySignal<number>;
  unlockByPassphrase(): Promise<void>;
  unlockByPasskey(): Promise<void>;
  unlockByCode(): Promise<void>;
  setPassphrase(): Promise<void>;
  addPasskey(): Promise<void>;
  makeCode(): Promise<void>;
  forgetCode(): void;
  remove(lockId: string): Promise<void>;
  chooseIdle(minutes: number): Promise<void>;
  chooseBadge(badge: LockedBadge): Promise<void>;
  chooseCopy(wanted: boolean): Promise<void>;
  /** Gives up what was lost. */
  startOver(): Promise<void>;
  lockNow(): Promise<void>;
  refresh(): Promise<void>;
}

export function createUnlockView(parts: UnlockParts): UnlockView {
  return new LiveUnlockView(parts);
}

type UnlockAsk = RequestInput<'vault.unlock'>;
type ProtectAsk = RequestInput<'vault.protect'>;

class LiveUnlockView implements UnlockView {
  readonly phase = signal<'loading' | 'unavailable' | VaultStatus['state']>('loading');
  readonly locks: UnlockView['locks'];
  readonly ways: UnlockView['ways'];
  readonly idleMinutes: UnlockView['idleMinutes'];
  readonly badge: UnlockView['badge'];
  readonly receiving: UnlockView['receiving'];
  readonly copy: UnlockView['copy'];
  readonly lost: UnlockView['lost'];
  readonly restored = signal<number | undefined>(undefined);
  readonly passkeysAvailable: boolean;
  readonly passphrase = signal('');
  readonly code = signal('');
  readonly newPassphrase = signal('');
  readonly strength: UnlockView['strength'];
  readonly repeated = signal('');
  readonly recoveryCode = signal<string | undefined>(undefined);
  readonly busy = signal(false);
  readonly problem = signal<string | undefined>(undefined);
  readonly waitSeconds = signal(0);

  readonly #parts: UnlockParts;
  readonly #status = signal<VaultStatus | undefined>(undefined);
  #cancelTick: (() => void) | undefined;

  constructor(parts: UnlockParts) {
    this.#parts = parts;
    this.passkeysAvailable = parts.passkeys.available;
    this.strength = createStrengthMeter(this.newPassphrase, parts);
    const summaries = computed(() => this.#status.value?.locks ?? []);
    this.locks = computed(() => summaries.value.map((lock) => lockItem(lock, parts.words)));
    this.ways = computed(() => new Set(summaries.value.map(({ kind }) => kind)));
    this.copy = computed(() => this.#status.value?.copy);
    this.lost = computed(() => this.#status.value?.lost);
    this.idleMinutes = computed(() => this.#status.value?.idleMinutes ?? IDLE_CHOICES[1]);
    this.badge = computed(() => this.#status.value?.badge ?? 'nothing');
    this.receiving = computed(() =>
      receivingSentences(this.#status.value?.receiving ?? [], parts.words),
    );
    parts.bus.onConnect(() => void this.refresh());
    parts.bus.onVault((change) => {
      // While this page itself changes something, its own answer tells more.
      if (change === 'locked' || !this.busy.peek()) void this.refresh();
    });
  }

  async refresh(): Promise<void> {
    try {
      this.#show(await this.#parts.bus.ask('vault.status', {}));
    } catch (error) {
      const known = this.#status.peek() !== undefined;
      if (!known) this.phase.value = 'unavailable';
      const code = codeOf(error);
      if (code !== 'unavailable') this.problem.value = vaultProblemWords(code, this.#parts.words);
    }
  }

  unlockByPassphrase(): Promise<void> {
    const passphrase = this.passphrase.peek();
    if (passphrase === '') return Promise.resolve();
    return this.#unlock({ kind: 'passphrase', passphrase });
  }

  unlockByCode(): Promise<void> {
    const code = this.code.peek().trim();
    if (code === '') return Promise.resolve();
    return this.#unlock({ kind: 'recovery', code });
  }

  /** Each passkey in turn is no way to ask: the newest that this device has is the one. */
  async unlockByPasskey(): Promise<void> {
    const known = (this.#status.peek()?.locks ?? []).filter(({ kind }) => kind === 'passkey');
    for (const { id, credentialId, salt } of known.toReversed()) {
      if (credentialId === undefined || salt === undefined) continue;
      const output = await this.#ceremony(() => this.#parts.passkeys.ask(credentialId, salt));
      if (output === undefined) continue;
      await this.#unlock({ kind: 'passkey', lockId: id, output });
      return;
    }
    this.problem.value = this.#parts.words.say('lock.passkey-not-used');
  }

  async setPassphrase(): Promise<void> {
    const passphrase = this.newPassphrase.peek();
    if (passphrase !== this.repeated.peek()) {
      this.problem.value = this.#parts.words.say('lock.passphrase-differs');
      return;
    }
    const done = await this.#protect({ kind: 'passphrase', passphrase });
    if (done) this.#forgetTyped();
  }

  async addPasskey(): Promise<void> {
    const { words, passkeys } = this.#parts;
    const made = await this.#ceremony(() => passkeys.make(words.say('app.name')));
    if (made === undefined) this.problem.value ??= words.say('lock.passkey-not-made');
    else if (made === 'unsupported') this.problem.value = words.say('lock.passkey-unsupported');
    else await this.#protect({ kind: 'passkey', ...made });
  }

  async makeCode(): Promise<void> {
    await this.#protect({ kind: 'recovery' });
  }

  forgetCode(): void {
    this.recoveryCode.value = undefined;
  }

  async remove(lockId: string): Promise<void> {
    await this.#working(() => this.#parts.bus.ask('vault.unprotect', { lockId }));
    await this.refresh();
  }

  async chooseIdle(minutes: number): Promise<void> {
    await this.#working(() => this.#parts.bus.ask('vault.choose', { idleMinutes: minutes }));
    await this.refresh();
  }

  async chooseBadge(badge: LockedBadge): Promise<void> {
    await this.#working(() => this.#parts.bus.ask('vault.choose', { badge }));
    await this.refresh();
  }

  async chooseCopy(wanted: boolean): Promise<void> {
    await this.#working(() => this.#parts.bus.ask('vault.keep-copy', { wanted }));
    await this.refresh();
  }

  async startOver(): Promise<void> {
    await this.#working(() => this.#parts.bus.ask('vault.start-over', {}));
    await this.refresh();
  }

  async lockNow(): Promise<void> {
    await this.#working(() => this.#parts.bus.ask('vault.lock', {}));
    await this.refresh();
  }

  async #unlock(ask: UnlockAsk): Promise<void> {
    const outcome = await this.#working(() => this.#parts.bus.ask('vault.unlock', ask));
    // What was typed is not kept, right or wrong; a mistyped code is worth mending.
    this.passphrase.value = '';
    if (outcome === undefined) return;
    if (outcome.ok) {
      this.#forgetTyped();
      this.restored.value = outcome.restored;
      await this.refresh();
      return;
    }
    this.problem.value = this.#parts.words.say(`lock.${outcome.problem}`);
    this.#countDown(outcome.waitMs);
  }

  async #protect(ask: ProtectAsk): Promise<boolean> {
    const done = await this.#working(() => this.#parts.bus.ask('vault.protect', ask));
    if (done === undefined) return false;
    this.recoveryCode.value = done.recoveryCode;
    await this.refresh();
    return true;
  }

  /** @returns undefined where it failed, which the problem then says */
  async #working<Result>(task: () => Promise<Result>): Promise<Result | undefined> {
    if (this.busy.peek()) return undefined;
    batch(() => {
      this.busy.value = true;
      this.problem.value = undefined;
    });
    try {
      return await task();
    } catch (error) {
      this.problem.value = vaultProblemWords(codeOf(error), this.#parts.words);
      return undefined;
    } finally {
      this.busy.value = false;
    }
  }

  async #ceremony<Result>(task: () => Promise<Result | undefined>): Promise<Result | undefined> {
    this.problem.value = undefined;
    try {
      return await task();
    } catch {
      // The platform's own words would help nobody: what it came to is that there is no passkey.
      this.problem.value = this.#parts.words.say('lock.passkey-failed');
      return undefined;
    }
  }

  #show(status: VaultStatus): void {
    batch(() => {
      this.#status.value = status;
      this.phase.value = status.state;
    });
    this.#countDown(status.waitMs);
  }

  #countDown(waitMs: number): void {
    this.#cancelTick?.();
    this.waitSeconds.value = Math.ceil(waitMs / 1000);
    if (waitMs <= 0) return;
    this.#cancelTick = this.#parts.clock.after(Math.min(1000, waitMs), () =>
      this.#countDown(waitMs - 1000),
    );
  }

  #forgetTyped(): void {
    batch(() => {
      this.passphrase.value = '';
      this.code.value = '';
      this.newPassphrase.value = '';
      this.repeated.value = '';
    });
  }
}
