import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlace } from '@/lib/view/place-text';

const [NORTH, EAST] = [52.3731, 4.8926];

describe('a place is read', () => {
  it.each([
    ['52.3731, 4.8926'],
    ['  52.3731 4.8926 '],
    ['52,3731; 4,8926'],
    ['52,3731, 4,8926'],
    ['52.3731° N, 4.8926° E'],
    ['52°22′23.16″N 4°53′33.36″E'],
    [`52° 22' 23.16" n, 4° 53' 33.36" e`],
    ['geo:52.3731,4.8926?z=17'],
    ['https://www.openstreetmap.org/?mlat=52.3731&mlon=4.8926#map=16/1/2'],
    ['https://www.openstreetmap.org/#map=16/52.3731/4.8926'],
    ['https://www.google.com/maps/place/Amsterdam/@52.3731,4.8926,15z/data=!4m6'],
    ['https://maps.google.com/?q=52.3731,4.8926'],
    ['https://www.google.com/maps/search/?api=1&query=52.3731%2C4.8926'],
    ['https://maps.apple.com/?ll=52.3731,4.8926&q=Amsterdam'],
  ])('in %j', (text) => {
    const place = readPlace(text);
    expect(place?.latitude).toBeCloseTo(NORTH, 6);
    expect(place?.longitude).toBeCloseTo(EAST, 6);
  });

  it.each([
    ['-33.8568, 151.2153', -33.8568, 151.2153],
    ['−33.8568, 151.2153', -33.8568, 151.2153],
    ['33.8568 S, 151.2153 W', -33.8568, -151.2153],
    ['33°51′S 70°40′W', -33.85, -70.666_667],
  ])('south and west in %j', (text, latitude, longitude) => {
    expect(readPlace(text)?.latitude).toBeCloseTo(latitude, 5);
    expect(readPlace(text)?.longitude).toBeCloseTo(longitude, 5);
  });
});

describe('no place is read', () => {
  it.each([
    [''],
    ['Amsterdam'],
    ['91, 4'],
    ['52.3, 181'],
    ['52.3731'],
    ['52.3, 4.8, 9.1'],
    // East to some, west to others.
    ['52.3 N, 4.8 O'],
    ['geo:52.3,4.8.1'],
    ['https://example.org/?q=52.3,4.8.9'],
  ])('in %j', (text) => {
    expect(readPlace(text)).toBeUndefined();
  });

  it('out of this world, whatever stands there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
        const { latitude = 0, longitude = 0 } = readPlace(text) ?? {};
        expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
        expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
      }),
    );
  });

  it('by a flood of signs, and quickly', () => {
    const start = performance.now();
    for (const flood of ['1,'.repeat(100_000), '1°'.repeat(100_000), ' '.repeat(100_000) + 'N'])
      expect(readPlace(flood)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(500);
  });
});
