import { createListClock } from '@/lib/view/list-clock';
import { describe, expect, it } from 'vitest';
import { FakeClock, NOW } from './fake-surroundings';
import { chat } from './rows';

describe('the list’s clock', () => {
  it('moves by itself when a muting runs out, the next one first', () => {
    const clock = new FakeClock();
    const list = createListClock(clock);
    list.changed([
      chat({ place: { mutedUntil: NOW + 120_000 } }),
      chat({ place: { mutedUntil: NOW + 60_000 } }),
    ]);
    clock.pass(59_000);
    expect(list.now.value).toBe(NOW);
    clock.pass(1_000);
    expect(list.now.value).toBe(NOW + 60_000);
    clock.pass(60_000);
    expect(list.now.value).toBe(NOW + 120_000);
  });

  it('moves at midnight, and not any more once it was let go of', () => {
    const clock = new FakeClock();
    const list = createListClock(clock);
    clock.pass(10 * 3_600_000);
    const night = list.now.value;
    expect(new Date(night).getDate()).not.toBe(new Date(NOW).getDate());
    list.dispose();
    clock.pass(24 * 3_600_000);
    expect(list.now.value).toBe(night);
  });
});
