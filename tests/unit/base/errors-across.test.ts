import { describe, expect, it } from 'vitest';
import { hasCode, RialtoError } from '@/lib/base';
import { JoinError, NetworkError } from '@/lib/networks/contract';

/** As another script of the same worker has it: the same name, another class. */
class Elsewhere extends Error {
  override readonly name = 'NetworkError';
  readonly code = 'offline';
}
Object.defineProperty(Elsewhere.prototype, Symbol.for('rialto.error'), { value: true });

class Own extends RialtoError<'own'> {
  override readonly name = 'Own';
}

describe('an error of another script', () => {
  it('is known by its name and its code', () => {
    const error = new Elsewhere();
    expect(error).toBeInstanceOf(RialtoError);
    expect(error).toBeInstanceOf(NetworkError);
    expect(hasCode(error, 'offline')).toBe(true);
  });

  it('is not taken for another', () => {
    expect(new Elsewhere()).not.toBeInstanceOf(JoinError);
    expect(new Elsewhere()).not.toBeInstanceOf(Own);
    expect(new Own('own')).not.toBeInstanceOf(NetworkError);
    expect(new Error('NetworkError')).not.toBeInstanceOf(NetworkError);
    expect(undefined as unknown).not.toBeInstanceOf(RialtoError);
  });
});
