/**
 * What every operation is given beside its state: the means, not the memory.
 * @module
 */
import type { Random } from '@/lib/base';
import type { DiffieHellman, XeddsaVerify } from '@/lib/crypto';
import type { Dialect } from './dialect';

export type SignalContext = {
  readonly dh: DiffieHellman;
  readonly random: Random;
  /** ms since 1970-01-01T00:00Z */
  readonly now: number;
  readonly dialect: Dialect;
  /** the platform's way of checking XEdDSA; without one it is done in JavaScript */
  readonly xeddsa?: XeddsaVerify | undefined;
};
