/**
 * The way to a new account, step by step: network, provider, what to know, signing in, done.
 * Nothing is signed before the person has agreed. Knows no DOM and no browser API.
 * @module
 */
import { BusError, type BusClient } from '@/lib/bus';
import type { Words } from '@/lib/i18n';
import type { InboxKind, NetworkId, ProviderSummary } from '@/lib/model';
import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { agreementTo, noticeFor, type Notice } from './notice';
import { createPasswordJoin, type PasswordJoin } from './password-join';
import { codeOf, joinProblemWords } from './problems';
import { oneLine, safeName } from './safe-text';
import type { Permits } from './surroundings';

/** Networks that can be joined today. */
export const JOINABLE = ['whatsapp', 'messenger'] as const satisfies readonly NetworkId[];
/** Those that anybody can join without a provider's word. */
export const OPEN_NETWORKS = ['xmpp', 'matrix'] as const satisfies readonly NetworkId[];
export type Joinable = (typeof JOINABLE)[number] | (typeof OPEN_NETWORKS)[number];

/** Where the person says they are. */
export type Whereabouts = 'unanswered' | 'in-the-eea' | 'elsewhere';

export type AddStep = 'network' | 'provider' | 'notice' | 'signing-in' | 'password' | 'done';

export interface AddAccountView {
  readonly step: ReadonlySignal<AddStep>;
  readonly network: ReadonlySignal<Joinable | undefined>;
  readonly networkName: ReadonlySignal<string>;
  readonly address: Signal<string>;
  readonly looking: ReadonlySignal<boolean>;
  /** Name and address of who vouches, once looked up. */
  readonly provider: ReadonlySignal<
    { readonly name: string; readonly address: string } | undefined
  >;
  /** What is shown before joining, as it will be kept. */
  readonly notice: ReadonlySignal<Notice>;
  /** The person's own answer; nothing is assumed. */
  readonly whereabouts: Signal<Whereabouts>;
  readonly agreed: Signal<boolean>;
  /** Where the new account's chats will be listed; can be changed at any time. */
  readonly inbox: Signal<InboxKind>;
  readonly canSignIn: ReadonlySignal<boolean>;
  /** What the step `password` asks for. */
  readonly byPassword: PasswordJoin;
  /** What went wrong at this step, in words. */
  readonly problem: ReadonlySignal<string | undefined>;
  /** How others find the new account. */
  readonly identifier: ReadonlySignal<string>;
  choose(network: Joinable): void;
  lookUp(): Promise<void>;
  signIn(): Promise<void>;
  signInByPassword(): Promise<void>;
  back(): void;
}

/** @param permits asks the browser for the provider's hosts, in the person's own click */
export function createAddAccountView(
  bus: BusClient,
  words: Words,
  permits: Permits,
): AddAccountView {
  return new LiveAddAccount(bus, words, permits);
}

class LiveAddAccount implements AddAccountView {
  readonly step = signal<AddStep>('network');
  readonly network = signal<Joinable | undefined>(undefined);
  readonly networkName: AddAccountView['networkName'];
  readonly address = signal('');
  readonly looking = signal(false);
  readonly provider: AddAccountView['provider'];
  readonly notice: AddAccountView['notice'];
  readonly whereabouts = signal<Whereabouts>('unanswered');
  readonly agreed = signal(false);
  readonly inbox = signal<InboxKind>('combined');
  readonly byPassword: PasswordJoin;
  readonly canSignIn = computed(() => this.agreed.value && this.whereabouts.value === 'in-the-eea');
  readonly problem = signal<string | undefined>(undefined);
  readonly identifier = signal('');

  readonly #bus: BusClient;
  readonly #words: Words;
  readonly #permits: Permits;
  readonly #summary = signal<ProviderSummary | undefined>(undefined);
  #lookUps = 0;

  constructor(bus: BusClient, words: Words, permits: Permits) {
    this.#bus = bus;
    this.#permits = permits;
    this.#words = words;
    this.byPassword = createPasswordJoin(bus, words, permits, () =>
      this.network.peek() === 'matrix' ? 'matrix' : 'xmpp',
    );
    this.networkName = computed(() => {
      const network = this.network.value;
      return network === undefined ? '' : words.say(`network.${network}`);
    });
    this.notice = computed(() => noticeFor(this.networkName.value, words));
    this.provider = computed(() => {
      const summary = this.#summary.value;
      if (summary === undefined) return undefined;
      const address = oneLine(summary.address.replace(/^https:\/\//, '').replace(/\/$/, ''), 120);
      return { name: safeName(summary.name, address), address };
    });
  }

  choose(network: Joinable): void {
    batch(() => {
      this.network.value = network;
      this.agreed.value = false;
      const isOpen = OPEN_NETWORKS.some((open) => open === network);
      this.#goTo(isOpen ? 'password' : 'provider');
    });
  }

  async signInByPassword(): Promise<void> {
    const account = await this.byPassword.signIn(this.inbox.peek());
    if (account === undefined || this.step.peek() !== 'password') return;
    batch(() => {
      this.identifier.value = oneLine(account.identifier, 254);
      this.#goTo('done');
    });
  }

  async lookUp(): Promise<void> {
    const network = this.network.peek();
    const address = this.address.peek().trim();
    if (network === undefined || this.looking.peek()) return;
    const whole = wholeAddress(address);
    if (whole === undefined) {
      this.problem.value = this.#words.say('join.bad-address');
      return;
    }
    // In the person's own click, which does not last. Without TLS there is nothing to permit: the worker refuses it,
    // or, in a build that may speak to this machine, has it from the manifest.
    const permitted = isPlain(whole) || this.#permits.permitHosts([whole]);
    const lookUp = ++this.#lookUps;
    batch(() => {
      this.looking.value = true;
      this.problem.value = undefined;
    });
    try {
      if (!(await permitted)) throw new BusError('not-permitted');
      const summary = await this.#bus.ask('provider.lookup', { address });
      if (lookUp === this.#lookUps) this.#found(summary, network);
    } catch (error) {
      // An address that the bus refuses as it stands is, to the person, simply not an address.
      const code = codeOf(error);
      const words = code === 'bad-request' ? 'bad-address' : code;
      if (lookUp === this.#lookUps) this.problem.value = this.#put(words);
    } finally {
      if (lookUp === this.#lookUps) this.looking.value = false;
    }
  }

  async signIn(): Promise<void> {
    const network = this.network.peek();
    const summary = this.#summary.peek();
    if (network === undefined || summary === undefined) return;
    if (!this.canSignIn.peek() || this.step.peek() !== 'notice') return;
    const agreement = agreementTo(this.notice.peek(), this.#words.locale);
    const permitted = this.#permits.permitHosts(summary.hosts);
    this.#goTo('signing-in');
    try {
      if (!(await permitted)) throw new BusError('not-permitted');
      const { account } = await this.#bus.ask('account.join', {
        address: summary.address,
        network,
        inbox: this.inbox.peek(),
        agreement: { ...agreement, notice: [...agreement.notice] },
      });
      batch(() => {
        this.identifier.value = oneLine(account.identifier, 254);
        this.#goTo('done');
      });
    } catch (error) {
      batch(() => {
        this.#goTo('notice');
        this.problem.value = this.#put(codeOf(error));
      });
    }
  }

  back(): void {
    const step = this.step.peek();
    this.#lookUps++;
    this.looking.value = false;
    if (step === 'provider' || step === 'password') this.#goTo('network');
    if (step === 'notice') this.#goTo('provider');
  }

  #found(summary: ProviderSummary, network: Joinable): void {
    batch(() => {
      this.#summary.value = summary;
      if (summary.networks.includes(network)) {
        this.agreed.value = false;
        this.whereabouts.value = 'unanswered';
        this.#goTo('notice');
      } else this.problem.value = this.#put('network-not-offered');
    });
  }

  #goTo(step: AddStep): void {
    batch(() => {
      this.step.value = step;
      this.problem.value = undefined;
    });
  }

  #put(code: Parameters<typeof joinProblemWords>[0]): string {
    const names = {
      network: this.networkName.peek(),
      provider: this.provider.peek()?.name ?? this.address.peek().trim(),
    };
    return joinProblemWords(code, names, this.#words);
  }
}

/** What a person types, as an address; the worker completes and checks it anew. */
function wholeAddress(typed: string): string | undefined {
  const whole = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  return typed !== '' && URL.canParse(whole) ? whole : undefined;
}

function isPlain(address: string): boolean {
  return new URL(address).protocol === 'http:';
}
