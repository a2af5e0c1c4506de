/**
 * What the Signal rows measure, for any contender and in any place: Node or a browser.
 * @module
 */
import type { SignalPeer } from '../../oracles/signal-peer';

export type Talker = Pick<SignalPeer, 'encrypt' | 'decrypt'>;
export type Pair = { readonly alice: Talker; readonly bob: Talker };
export type Contender = {
  readonly name: string;
  /** Two devices with a session that both have answered in. */
  readonly pair: () => Promise<Pair>;
  /** Two devices with their keys made and published. @returns the handshake: bundle to first text read */
  readonly introduction: () => Promise<() => Promise<void>>;
};

export const OURS = 'rialto';
export const PORT = '@privacyresearch/libsignal-protocol-typescript';

const TEXT = new Uint8Array(64).fill(0x61);
const ONE_WAY = 600;
const TURNS = 60;
const REVERSED = 1_000;
const SETUPS = 15;

/** Each runs a number of messages and says how many of them went through in a second. */
export const SCENARIOS: Readonly<Record<string, (contender: Contender) => Promise<number>>> = {
  'signal/one-way': oneWay,
  'signal/ping-pong': pingPong,
  'signal/reversed-1000': reversed,
  'signal/setup': setup,
};

export function contender<Bundle>(name: string, create: () => SignalPeer<Bundle>): Contender {
  const introduction = async () => {
    const [alice, bob] = [create(), create()];
    // Alice publishes too: some engines make their identity no sooner.
    await alice.publish(true);
    const bundle = await bob.publish(true);
    const shakeHands = async (): Promise<void> => {
      await alice.start(bundle);
      await bob.decrypt(await alice.encrypt(TEXT));
    };
    return { alice, bob, shakeHands };
  };
  return {
    name,
    introduction: async () => (await introduction()).shakeHands,
    async pair() {
      const { alice, bob, shakeHands } = await introduction();
      await shakeHands();
      await alice.decrypt(await bob.encrypt(TEXT));
      return { alice, bob };
    },
  };
}

async function oneWay({ pair }: Contender): Promise<number> {
  const { alice, bob } = await pair();
  const start = performance.now();
  for (let i = 0; i < ONE_WAY; i++) await bob.decrypt(await alice.encrypt(TEXT));
  return perSecond(ONE_WAY, start);
}

export async function pingPong({ pair }: Contender): Promise<number> {
  const { alice, bob } = await pair();
  const start = performance.now();
  for (let i = 0; i < TURNS; i++) {
    await bob.decrypt(await alice.encrypt(TEXT));
    await alice.decrypt(await bob.encrypt(TEXT));
  }
  return perSecond(2 * TURNS, start);
}

/** Only the opening counts: the last message sent comes first, so that 999 keys wait at once. */
async function reversed({ pair }: Contender): Promise<number> {
  const { alice, bob } = await pair();
  const sent = [];
  for (let i = 0; i < REVERSED; i++) sent.push(await alice.encrypt(TEXT));
  const start = performance.now();
  for (const message of sent.toReversed()) await bob.decrypt(message);
  return perSecond(REVERSED, start);
}

async function setup({ introduction }: Contender): Promise<number> {
  const handshakes = [];
  for (let i = 0; i < SETUPS; i++) handshakes.push(await introduction());
  const start = performance.now();
  for (const shakeHands of handshakes) await shakeHands();
  return perSecond(SETUPS, start);
}

function perSecond(count: number, start: number): number {
  return (count * 1_000) / (performance.now() - start);
}
