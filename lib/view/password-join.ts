/**
 * Joining a network that has no gatekeeper: an address, a password, and where the server is for one that does not say so
 * itself. Knows no DOM and no browser API.
 * @module
 */
import { BusError, type BusClient } from '@/lib/bus';
import type { WordKey, Words } from '@/lib/i18n';
import type { Account, InboxKind } from '@/lib/model';
import { batch, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { codeOf, whyOf } from './problems';
import { oneLine } from './safe-text';
import type { Permits } from './surroundings';

/** Networks that anybody can have an account on. */
export type OpenNetwork = 'xmpp' | 'matrix';

export interface PasswordJoin {
  /** which network it is, as far as sentences differ */
  readonly network: OpenNetwork;
  readonly address: Signal<string>;
  readonly password: Signal<string>;
  /** empty: the address's domain says where it is */
  readonly server: Signal<string>;
  /** whether the account is to be made first */
  readonly isNew: Signal<boolean>;
  readonly busy: ReadonlySignal<boolean>;
  /** What went wrong, in words. */
  readonly problem: ReadonlySignal<string | undefined>;
  /** @returns the account; undefined where there is none, and why stands in `problem` */
  signIn(inbox: InboxKind): Promise<Account | undefined>;
}

/**
 * @param permits asks the browser for the domain, in the person's own click
 * @param networkOf which network the person chose
 */
export function createPasswordJoin(
  bus: BusClient,
  words: Words,
  permits: Permits,
  networkOf: () => OpenNetwork,
): PasswordJoin {
  const [address, password, server] = [signal(''), signal(''), signal('')];
  const [isNew, busy] = [signal(false), signal(false)];
  const problem = signal<string | undefined>(undefined);

  const say = (error: unknown): string => {
    const code = codeOf(error);
    const network = networkOf();
    const domain = oneLine(domainOf(network, address.peek()) ?? '', 120);
    if (network === 'matrix' && isKeyOf(MATRIX_PROBLEMS, code))
      return words.say(MATRIX_PROBLEMS[code], { server: domain });
    if (isKeyOf(PROBLEMS, code)) return words.say(PROBLEMS[code], { server: domain });
    return code === 'already-joined' ? words.say('join.already-joined') : whyOf(code, words);
  };

  const join = async (inbox: InboxKind): Promise<Account> => {
    const network = networkOf();
    const domain = domainOf(network, address.peek());
    if (domain === undefined) throw new BusError('bad-address');
    const elsewhere = server.peek().trim();
    // In the person's own click. Where the person says where it is, nothing is asked of the domain.
    // Servers of Matrix let every page ask them.
    const isAsked = network === 'xmpp' && elsewhere === '';
    const isPermitted = !isAsked || (await permits.permitHosts([`https://${domain}`]));
    if (!isPermitted) throw new BusError('not-permitted');
    const { account } = await bus.ask('account.join-by-password', {
      address: address.peek().trim(),
      network,
      password: password.peek(),
      ...(elsewhere !== '' && { server: elsewhere }),
      isNew: network === 'xmpp' && isNew.peek(),
      inbox,
    });
    return account;
  };

  return {
    get network() {
      return networkOf();
    },
    address,
    password,
    server,
    isNew,
    busy,
    problem,
    async signIn(inbox) {
      if (busy.peek()) return undefined;
      batch(() => {
        busy.value = true;
        problem.value = undefined;
      });
      try {
        const account = await join(inbox);
        password.value = '';
        return account;
      } catch (error) {
        problem.value = say(error);
        return undefined;
      } finally {
        busy.value = false;
      }
    },
  };
}

const PROBLEMS = {
  'bad-address': 'password.problem.bad-address',
  'bad-request': 'password.problem.bad-address',
  'sign-in-refused': 'password.problem.refused',
  'provider-unreachable': 'password.problem.no-server',
  unreachable: 'password.problem.no-server',
  'not-a-provider': 'password.problem.no-server',
  'network-not-offered': 'password.problem.no-new-accounts',
  'certificate-refused': 'password.problem.not-proven',
  'not-permitted': 'password.problem.not-permitted',
} as const satisfies Readonly<Record<string, WordKey>>;

/** What is to be said otherwise of Matrix. */
const MATRIX_PROBLEMS = {
  'bad-address': 'matrix.problem.bad-address',
  'bad-request': 'matrix.problem.bad-address',
  'sign-in-refused': 'matrix.problem.refused',
} as const satisfies Readonly<Record<string, WordKey>>;

function isKeyOf<Key extends string>(
  table: Readonly<Record<Key, unknown>>,
  key: string,
): key is Key {
  return Object.hasOwn(table, key);
}

/** As far as a permission needs it; the worker reads the address itself. */
function domainOf(network: OpenNetwork, address: string): string | undefined {
  if (network === 'matrix') return /^@[^\s:]+:(\S+)$/.exec(address.trim())?.[1]?.toLowerCase();
  return /^(?:xmpp:)?[^\s@/]+@([^\s@/]+)$/i.exec(address.trim())?.[1]?.toLowerCase();
}
