/**
 * Records `twomemo.json`: conversations of ours with python-twomemo in OMEMO 2, each side having read what the other wrote.
 * And, with `--storm`, 4,000 messages of loss, repetition and reordering that are not recorded. Not part of `npm test`, since
 * it wants Python: `python3 -m venv V && V/bin/pip install twomemo==2.1.0`, then
 * `npx tsx tests/vectors/omemo/record-twomemo.ts V/bin/python [--storm]`.
 * @module
 */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { fromHex, toHex } from '@/lib/base';
import { OMEMO_2, type PreKeyBundle } from '@/lib/protocol/signal';
import { converse, type Talker } from '../../integration/signal/conversation';
import { seededRandom } from '../../unit/crypto/seeded-random';
import { Device, type Letter } from '../../unit/protocol/signal/device';

type Answer = {
  readonly bundle: SpeltBundle;
  readonly kind: Letter['kind'];
  readonly bytes: string;
  readonly plain: string;
  readonly error?: string;
};

export type SpeltBundle = {
  readonly identityKey: string;
  readonly signedPreKey: {
    readonly id: number;
    readonly publicKey: string;
    readonly signature: string;
  };
  readonly oneTimePreKey: { readonly id: number; readonly publicKey: string };
};

export type Step = {
  readonly from: 'us' | 'them';
  readonly kind: Letter['kind'];
  readonly bytes: string;
  readonly plain: string;
};

/** A device by python-twomemo in a process of its own. */
class TwomemoPeer implements Talker {
  readonly #process;
  readonly #answers;
  #begun: PreKeyBundle | undefined;
  hasSession = false;

  constructor(python: string) {
    const script = fileURLToPath(new URL('twomemo_peer.py', import.meta.url));
    this.#process = spawn(python, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#answers = createInterface({ input: this.#process.stdout })[Symbol.asyncIterator]();
  }

  async publish(): Promise<SpeltBundle> {
    return (await this.#ask({ op: 'bundle' })).bundle;
  }

  /** Their session begins with the first text. */
  start(bundle: PreKeyBundle): void {
    this.#begun = bundle;
  }

  async encrypt(plaintext: Uint8Array): Promise<Letter> {
    const plain = toHex(plaintext);
    const bundle = !this.hasSession && this.#begun ? spellBundle(this.#begun) : undefined;
    this.hasSession = true;
    const { kind, bytes } = await this.#ask(
      bundle ? { op: 'active', bundle, plain } : { op: 'encrypt', plain },
    );
    return { kind, bytes: fromHex(bytes) };
  }

  async decrypt({ kind, bytes }: Letter): Promise<Uint8Array> {
    const isFirst = kind === 'prekey' && !this.hasSession;
    const inner = isFirst || kind === 'message' ? bytes : innerOf(bytes);
    const { plain } = await this.#ask({ op: isFirst ? 'passive' : 'decrypt', bytes: toHex(inner) });
    this.hasSession = true;
    return fromHex(plain);
  }

  reload(): void {
    // Its session is held by the process.
  }

  stop(): void {
    this.#process.stdin.end();
  }

  async #ask(question: object): Promise<Answer> {
    this.#process.stdin.write(`${JSON.stringify(question)}\n`);
    const line = await this.#answers.next();
    const answer = JSON.parse(String(line.value)) as Answer;
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer;
  }
}

function innerOf(bytes: Uint8Array): Uint8Array {
  return OMEMO_2.wire.readPreKeyMessage(bytes).message;
}

function spellBundle({ identityKey, signedPreKey, oneTimePreKey }: PreKeyBundle): SpeltBundle {
  if (oneTimePreKey === undefined) throw new Error('OMEMO 2 has no bundle without one');
  return {
    identityKey: toHex(identityKey),
    signedPreKey: {
      id: signedPreKey.id,
      publicKey: toHex(signedPreKey.publicKey),
      signature: toHex(signedPreKey.signature),
    },
    oneTimePreKey: { id: oneTimePreKey.id, publicKey: toHex(oneTimePreKey.publicKey) },
  };
}

export function readBundle({ identityKey, signedPreKey, oneTimePreKey }: SpeltBundle): PreKeyBundle {
  return {
    registrationId: 0,
    identityKey: fromHex(identityKey),
    signedPreKey: {
      id: signedPreKey.id,
      publicKey: fromHex(signedPreKey.publicKey),
      signature: fromHex(signedPreKey.signature),
    },
    oneTimePreKey: { id: oneTimePreKey.id, publicKey: fromHex(oneTimePreKey.publicKey) },
  };
}

/** Who writes how many before the other reads them, last first. */
const TURNS = [
  ['first', 2],
  ['second', 3],
  ['first', 1],
  ['second', 1],
  ['first', 4],
  ['second', 2],
] as const;

async function record(python: string, begins: 'us' | 'them'): Promise<object> {
  const seed = `OMEMO 2, ${begins} first`;
  const [us, them] = [new Device(seededRandom(seed), { dialect: OMEMO_2 }), new TwomemoPeer(python)];
  const bundle = begins === 'us' ? await them.publish() : undefined;
  if (bundle) await us.start(readBundle(bundle));
  else them.start(await us.publish(true));
  const [first, second] = begins === 'us' ? ([us, them] as const) : ([them, us] as const);
  const steps: Step[] = [];
  const texts = seededRandom(`${seed}, texts`);
  for (const [who, count] of TURNS) {
    const [from, to] = who === 'first' ? [first, second] : [second, first];
    const burst: { letter: Letter; plain: string }[] = [];
    for (let i = 0; i < count; i++) {
      const plaintext = texts.bytes(48);
      burst.push({ letter: await from.encrypt(plaintext), plain: toHex(plaintext) });
    }
    // The first of all opens the session on their side; after that, last first.
    const order = steps.length === 0 ? burst : burst.toReversed();
    for (const { letter, plain } of order) {
      if (toHex(await to.decrypt(letter)) !== plain) throw new Error('another text was read');
    }
    for (const { letter, plain } of burst)
      steps.push({ from: from === us ? 'us' : 'them', ...letter, bytes: toHex(letter.bytes), plain });
  }
  them.stop();
  return { seed, begins, bundle, steps };
}

async function storm(python: string): Promise<void> {
  for (const begins of ['us', 'them'] as const) {
    const random = seededRandom(`${Date.now()}`);
    const [us, them] = [new Device(random, { dialect: OMEMO_2 }), new TwomemoPeer(python)];
    if (begins === 'us') await us.start(readBundle(await them.publish()));
    else them.start(await us.publish(true));
    const pair = begins === 'us' ? ([us, them] as const) : ([them, us] as const);
    console.log(`begun by ${begins}:`, await converse(pair, random, 2_000));
    them.stop();
  }
}

const [python = 'python3', mode] = process.argv.slice(2);
if (mode === '--storm') await storm(python);
else {
  const conversations = [await record(python, 'us'), await record(python, 'them')];
  const file = fileURLToPath(new URL('twomemo.json', import.meta.url));
  writeFileSync(file, `${JSON.stringify({ by: 'python-twomemo 2.1.0', conversations }, null, 1)}\n`);
}
