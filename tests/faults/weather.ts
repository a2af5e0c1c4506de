/**
 * Weather over a sandbox in real time: the troubles of a seeded script, one after the other, each told in plain words.
 * For whoever wants to see what an inbox makes of it (`npm start -- --storm`), and for the storm that is reckoned up.
 * @module
 */
import {
  TroubleMaker,
  writeScript,
  type Sandbox,
  type Trouble,
  type TroubleKind,
} from '../sandbox';
import { pause } from './pause';

/** ms between troubles, on average, and how long any lasts at most: a person must see one before the next comes */
const EVERY = 1_200;
const LONGEST = 6_000;

const TOLD: Readonly<Record<TroubleKind, string>> = {
  drop: 'a stanza is lost',
  duplicate: 'a stanza comes twice',
  reorder: 'a stanza is overtaken',
  corrupt: 'a stanza is damaged',
  cut: 'the line is cut',
  delay: 'the line is held up',
  'garbled-frame': 'a frame that does not open',
  replay: 'frames of long ago come again',
  'stray-ack': 'an answer to what nobody sent',
  'stream-error': 'the server ends the stream',
  'restart-asked': 'the server asks to begin anew',
  busy: 'the server is too busy for logins',
  'drain-prekeys': 'somebody uses up all one-time keys',
  'no-one-time-keys': 'a contact’s one-time keys have run out',
  'bad-signatures': 'a contact’s keys are wrongly signed',
  'expired-token': 'the sign-in token has run out',
  'server-key': 'the server has another key',
  'signing-key': 'the provider signs with another key',
  'lost-session': 'a contact has lost its session',
  'new-identity': 'a contact begins anew on another device',
  'lied-about-devices': 'the server lies about a contact’s devices',
};

export type WeatherOptions = {
  readonly seed: number;
  /** ms */
  readonly span: number;
  /** hears of each trouble as it begins */
  readonly tell?: ((line: string) => void) | undefined;
  readonly signal?: AbortSignal;
};

/** Plays the script to its end, or until it is called off; then everybody behaves again. @returns how often each kind came */
export async function playWeather(
  sandbox: Sandbox,
  { seed, span, tell, signal }: WeatherOptions,
): Promise<TroubleMaker['made']> {
  const after = (delay: number, task: () => void): void => void setTimeout(task, delay);
  const maker = new TroubleMaker({ sandbox, after });
  const started = performance.now();
  try {
    for (const trouble of writeScript({ seed, span, every: EVERY, longest: LONGEST })) {
      await pause(Math.max(0, trouble.at - (performance.now() - started)));
      if (signal?.aborted === true) break;
      tell?.(told(trouble));
      await maker.make(trouble);
    }
    return maker.made;
  } finally {
    maker.close();
  }
}

function told({ at, network, kind }: Trouble): string {
  return `${(at / 1_000).toFixed(1).padStart(6)}s ${network.padEnd(9)} ${TOLD[kind]}`;
}
