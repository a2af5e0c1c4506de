/**
 * The gatekeepers' page: six companies, a state, a source and a date each.
 * @module
 */
import { describe, expect, it } from 'vitest';
import { GATEKEEPERS, GATEKEEPERS_CHECKED } from '@/lib/model';
import { gatekeeperItems, JOINABLE } from '@/lib/view';
import { words } from './fake-surroundings';

describe('the gatekeepers', () => {
  it('are the six that the law names', () => {
    expect([...new Set(GATEKEEPERS.map(({ company }) => company))]).toEqual([
      'Alphabet',
      'Amazon',
      'Apple',
      'ByteDance',
      'Meta',
      'Microsoft',
    ]);
  });

  it('have a source and a date that is not of the future', () => {
    for (const { source, date } of GATEKEEPERS) {
      expect(source).toMatch(/^https:\/\//);
      expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(date <= GATEKEEPERS_CHECKED).toBe(true);
    }
  });

  it('are open exactly where they can be joined', () => {
    const open = GATEKEEPERS.filter(({ openness }) => openness === 'open');
    const names = new Set(open.map(({ service }) => service?.toLowerCase()));
    expect(names).toEqual(new Set(JOINABLE));
  });

  it('say in words how they stand', () => {
    const apple = gatekeeperItems(words).find(({ name }) => name.startsWith('iMessage'));
    expect(apple).toMatchObject({ name: 'iMessage (Apple)', state: 'Not obliged' });
    expect(apple?.why).toContain('2024');
  });
});
