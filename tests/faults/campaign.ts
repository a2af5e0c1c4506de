/**
 * A campaign: traffic both ways through the real extension while its worker or the whole browser
 * is killed at random moments and the wire makes trouble; then quiet, and the reckoning.
 * @module
 */
import { CHROME_REDIRECT, FIREFOX_REDIRECT, type BrowserName } from '../e2e/drivers';
import { addAccount } from '../e2e/journey';
import {
  seededRandom,
  startSandbox,
  TroubleMaker,
  writeScript,
  type Sandbox,
  type SeededRandom,
  type Trouble,
  type TroubleKind,
} from '../sandbox';
import { Hands } from './hands';
import { pause } from './pause';
import { Person } from './person';
import { reckon, type Reckoning } from './reckoning';
import { Conversations } from './talk';

export const KILL_MODES = ['worker', 'browser'] as const;
export type KillMode = (typeof KILL_MODES)[number];

export type CampaignOptions = {
  readonly seed: number;
  readonly kills: number;
  readonly browser: BrowserName;
  readonly mode: KillMode;
  /** hears how it goes */
  readonly tell?: (line: string) => void;
};

export type CampaignResult = Reckoning & {
  readonly kills: number;
  readonly browserVersion: string;
  /** texts that passed, both ways */
  readonly texts: number;
  readonly troubles: Readonly<Record<string, number>>;
};

/** ms that everything may take to arrive once the trouble is over */
const QUIET_LIMIT = 90_000;

/** The longest life between two kills, ms. Every third ends while the worker still starts. */
const LONG_LIFE = 1_800;
const SHORT_LIFE = 350;

/** What a wire does that keeps its order: whatever comes out of turn then is our doing. */
const WIRE_KINDS: readonly TroubleKind[] = [
  'cut',
  'cut',
  'duplicate',
  'delay',
  'replay',
  'stray-ack',
];
const WIRE_LASTS = 600;

/** Clock jumps, ms: small and large, both ways. */
const JUMPS = [-86_400_000, -3_600_000, -90_000, 90_000, 3_600_000, 86_400_000] as const;

export async function runCampaign(options: CampaignOptions): Promise<CampaignResult> {
  const sandbox = await startSandbox({
    seed: options.seed,
    redirectUris: [CHROME_REDIRECT, FIREFOX_REDIRECT],
  });
  // Whom the gatekeeper refuses is another test's affair: a refused text is told, not lost.
  for (const { address, network } of sandbox.contacts.all)
    sandbox[network.name].setReach(address, undefined);
  const hands = new Hands(options.browser);
  try {
    return await new Campaign(options, sandbox, hands).run();
  } finally {
    await hands.close();
    await sandbox.close();
  }
}

/** What happens on the wire, one after the other and without end. */
function* wireScript(seed: number): Generator<Trouble> {
  for (let part = 0; ; part++)
    yield* writeScript({
      seed: seed * 1_000 + part,
      span: 100_000,
      every: 1_000,
      longest: WIRE_LASTS,
      kinds: WIRE_KINDS,
    });
}

class Campaign {
  readonly #options: CampaignOptions;
  readonly #sandbox: Sandbox;
  readonly #hands: Hands;
  readonly #dice: SeededRandom;
  readonly #person = new Person();
  readonly #wire: TroubleMaker;
  readonly #script: Iterator<Trouble>;
  readonly #talk: Conversations;
  readonly #troubles: Record<string, number> = {};

  constructor(options: CampaignOptions, sandbox: Sandbox, hands: Hands) {
    this.#options = options;
    this.#sandbox = sandbox;
    this.#hands = hands;
    const { seed } = options;
    this.#dice = seededRandom(seed, 'campaign');
    const after = (delay: number, task: () => void): void => void setTimeout(task, delay);
    this.#wire = new TroubleMaker({ sandbox, after });
    this.#script = wireScript(seed);
    this.#talk = new Conversations({
      sandbox,
      person: this.#person,
      dice: seededRandom(seed, 'talk'),
    });
  }

  async run(): Promise<CampaignResult> {
    const { kills } = this.#options;
    const browserVersion = await this.#join();
    this.#talk.start();
    for (let kill = 1; kill <= kills; kill++) {
      await this.#live();
      if (this.#talk.failure !== undefined) await this.#describe();
      await this.#kill();
      if (kill % 10 === 0 || kill === kills)
        this.#tell(`${String(kill)} kills, ${String(this.#talk.count)} texts`);
    }
    this.#wire.close();
    await this.#talk.stop();
    await this.#quiet();
    const reckoning = await this.#reckon();
    const texts = this.#talk.count;
    const troubles = { ...this.#troubles, ...this.#wire.made };
    return { ...reckoning, kills, browserVersion, texts, troubles };
  }

  async #join(): Promise<string> {
    const browser = await this.#hands.start();
    const { providerAddress } = this.#sandbox;
    for (const network of ['whatsapp', 'messenger'] as const)
      await addAccount(browser, { network, providerAddress, account: 'alice' });
    this.#person.page = await this.#hands.openWindow();
    return browser.version;
  }

  /** One life of the worker: trouble, then the moment of death. */
  async #live(): Promise<void> {
    const isShort = this.#dice.next() < 1 / 3;
    const life = this.#dice.between(0, isShort ? SHORT_LIFE : LONG_LIFE);
    const before = Math.floor(life * this.#dice.next());
    await pause(before);
    if (this.#dice.next() < 0.8) await this.#makeTrouble();
    await pause(life - before);
  }

  async #makeTrouble(): Promise<void> {
    const trouble = this.#dice.pick(['wire', 'wire', 'wire', 'clock', 'quota'] as const);
    if (trouble === 'wire') {
      const next = this.#script.next();
      if (next.done !== true) await this.#wire.make(next.value);
      return;
    }
    const happened = await (trouble === 'clock'
      ? this.#hands.moveClock(this.#dice.pick(JUMPS))
      : this.#useUpQuota());
    if (happened) this.#troubles[trouble] = (this.#troubles[trouble] ?? 0) + 1;
  }

  async #useUpQuota(): Promise<boolean> {
    if (!(await this.#hands.setRoom('none'))) return false;
    await pause(this.#dice.between(50, 500));
    // A worker that stopped meanwhile took the trouble with it.
    await this.#hands.setRoom('plenty');
    return true;
  }

  async #kill(): Promise<void> {
    if (this.#options.mode === 'worker') {
      await this.#hands.killWorker();
      return;
    }
    this.#person.page = undefined;
    await this.#hands.killBrowser();
    await this.#hands.start();
    this.#person.page = await this.#hands.openWindow();
  }

  /** Waits until nothing is under way any more, or for as long as anybody would. */
  async #quiet(): Promise<void> {
    const end = performance.now() + QUIET_LIMIT;
    let settled: Reckoning | undefined;
    while (performance.now() < end) {
      settled = await this.#reckon();
      if (settled.lost + settled.unreadable + settled.remarks.length === 0) return;
      await pause(500);
    }
    this.#tell(`not quiet after ${String(QUIET_LIMIT)} ms`);
  }

  #reckon(): Promise<Reckoning> {
    return reckon({ sandbox: this.#sandbox, person: this.#person, said: this.#talk.said });
  }

  /** Where somebody could not go on: what stands in memory and on disk. @throws what went wrong */
  async #describe(): Promise<never> {
    const { accounts, chats } = await this.#person.snapshot();
    this.#tell(`shown: ${String(accounts.length)} accounts, ${String(chats.length)} chats`);
    this.#tell(`stored: ${JSON.stringify(await this.#hands.countRows())}`);
    this.#tell(`troubles: ${JSON.stringify(this.#troubles)}`);
    throw this.#talk.failure;
  }

  #tell(line: string): void {
    this.#options.tell?.(line);
  }
}
