import { describe, expect, it } from 'vitest';

import { SingleFlight } from '../../../lib/inbox/single-flight';

describe('a single flight', () => {
  it('runs one pass at a time, and one more for all the kicks in between', async () => {
    let running = 0;
    let passes = 0;
    const releases: (() => void)[] = [];
    const flight = new SingleFlight(async () => {
      running += 1;
      passes += 1;
      expect(running).toBe(1);
      await new Promise<void>((resolve) => releases.push(resolve));
      running -= 1;
    });
    flight.kick();
    flight.kick();
    flight.kick();
    releases.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
    expect(passes).toBe(2);
    releases.shift()?.();
    await flight.idle();
    expect(passes).toBe(2);
    flight.kick();
    releases.shift()?.();
    await flight.idle();
    expect(passes).toBe(3);
  });
});
