import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { signalOracles, silenceLibsignal } from '../../oracles/signal';
import { seededRandom } from '../../unit/crypto/seeded-random';
import { Device } from '../../unit/protocol/signal/device';
import { converse } from './conversation';

/** Another seed: RIALTO_SEED=text. */
const seed = process.env['RIALTO_SEED'] ?? `${Date.now()}`;
const STORMS = 5;
/** Five storms in each role: at least 4,000 messages with each engine. */
const MESSAGES = 400;

let unsilence: () => void;
beforeAll(() => {
  console.log(`seed of these conversations: ${seed}`);
  unsilence = silenceLibsignal();
});
afterAll(() => unsilence());

describe.each(signalOracles)('a storm with $name', ({ name, create }) => {
  it.each(Array.from({ length: STORMS }, (_, storm) => storm))(
    'that we began loses nothing that was not lost under way (%i)',
    async (storm) => {
      const random = seededRandom(`${seed}/${name}/ours/${storm}`);
      const [alice, bob] = [new Device(random), create()];
      alice.keepsApart = storm % 2 === 0;
      await alice.start(await bob.publish(storm % 2 === 0));
      const tally = await converse([alice, bob], random, MESSAGES);
      expect(tally.opened + tally.lost).toBe(tally.sent);
      expect(tally.opened).toBeGreaterThan(tally.sent / 2);
    },
  );

  it.each(Array.from({ length: STORMS }, (_, storm) => storm))(
    'that they began loses nothing that was not lost under way (%i)',
    async (storm) => {
      const random = seededRandom(`${seed}/${name}/theirs/${storm}`);
      const [alice, bob] = [create(), new Device(random)];
      bob.keepsApart = storm % 2 === 1;
      await alice.start(await bob.publish(storm % 2 === 0));
      const tally = await converse([alice, bob], random, MESSAGES);
      expect(tally.opened + tally.lost).toBe(tally.sent);
      expect(tally.opened).toBeGreaterThan(tally.sent / 2);
    },
  );
});
