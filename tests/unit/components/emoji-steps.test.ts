/**
 * Where arrows lead among emoji.
 * @module
 */
import { describe, expect, it } from 'vitest';
import { stepFrom, type Steps } from '../../../components/emoji/steps';

const steps: Steps = { sizes: [10, 3, 20], sideways: true, leftwards: false };
const walk = (keys: string, change: Partial<Steps> = {}): string => {
  let spot = { group: 0, at: 0 };
  for (const key of keys.split(' ')) spot = stepFrom(spot, key, { ...steps, ...change }) ?? spot;
  return `${spot.group}/${spot.at}`;
};

describe('arrows among emoji', () => {
  it.each([
    ['ArrowRight ArrowRight', '0/2'],
    ['ArrowDown', '0/8'],
    ['ArrowRight ArrowRight ArrowRight ArrowDown', '0/9'],
    ['ArrowDown ArrowDown', '1/0'],
    ['ArrowDown ArrowDown ArrowDown', '2/0'],
    ['ArrowRight ArrowRight ArrowRight ArrowRight ArrowDown ArrowDown ArrowDown', '2/1'],
    ['PageDown PageDown', '2/0'],
    ['PageDown ArrowRight PageUp', '1/0'],
    ['PageDown ArrowRight PageUp PageUp', '0/0'],
    ['PageDown ArrowLeft', '0/9'],
    ['PageDown ArrowUp', '0/8'],
    ['ArrowUp ArrowLeft', '0/0'],
    ['PageDown PageDown ArrowDown ArrowDown ArrowDown ArrowDown', '2/16'],
  ])('lead by row and group, and past no end: %s', (keys, place) => {
    expect(walk(keys)).toBe(place);
  });

  it('run the other way where lines do, and are the field’s own while it is written in', () => {
    expect(walk('ArrowLeft ArrowLeft ArrowRight', { leftwards: true })).toBe('0/1');
    expect(walk('ArrowRight', { sideways: false })).toBe('0/0');
    expect(walk('ArrowDown', { sideways: false })).toBe('0/8');
  });
});
