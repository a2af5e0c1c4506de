/**
 * Finding by a few letters, in any script.
 * @module
 */
import { describe, expect, it } from 'vitest';
import { createFinder } from '@/lib/view/fuzzy';

const PEOPLE = [
  'Anna Moretti',
  'Özil Müller',
  'Олег Шевченко',
  'Έλενα Παππά',
  '山田 太郎',
  'ليلى حدّاد',
  'נועם לוי',
  'İpek Işık',
  '+49 30 5550 1947',
  '🎉 party',
];
const finder = createFinder(PEOPLE);
const found = (wanted: string) => finder.find(wanted).map((place) => PEOPLE[place]);

describe('finding', () => {
  it('gives everything where nothing is looked for', () => {
    expect(found('  ')).toEqual(PEOPLE);
  });

  it.each([
    ['anna', 'Anna Moretti'],
    ['moretti anna', 'Anna Moretti'],
    ['moreti', 'Anna Moretti'],
    ['ozil', 'Özil Müller'],
    ['шевч', 'Олег Шевченко'],
    ['ελενα', 'Έλενα Παππά'],
    ['山田', '山田 太郎'],
    ['太郎', '山田 太郎'],
    ['حداد', 'ليلى حدّاد'],
    ['לוי', 'נועם לוי'],
    ['ipek', 'İpek Işık'],
    ['5550', '+49 30 5550 1947'],
    ['🎉', '🎉 party'],
  ])('finds by %s', (wanted, person) => {
    expect(found(wanted)).toEqual([person]);
  });

  it('puts what begins with it before what only has it', () => {
    const two = createFinder(['The marina', 'Marina Rossi']);
    expect(two.find('marina')[0]).toBe(1);
  });

  it.each(['zzzz', '(', '[-', '\\', '"-"', '.*'])(
    'finds nobody by %s, and does not fail',
    (wanted) => {
      expect(found(wanted)).toEqual([]);
    },
  );

  it('ranks ten thousand names while a key is pressed', () => {
    const many = createFinder(Array.from({ length: 10_000 }, (_, at) => `Person ${at} Rossi`));
    const before = performance.now();
    expect(many.find('rossi 9999')).toHaveLength(1);
    expect(many.find('rossi')).toHaveLength(10_000);
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});
