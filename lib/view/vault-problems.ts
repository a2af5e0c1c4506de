/**
 * What a request of the vault's failed with, in words.
 * @module
 */
import type { BusErrorCode } from '@/lib/bus';
import type { Words } from '@/lib/i18n';
import { VAULT_PROBLEMS } from '@/lib/model';
import { whyOf } from './problems';

export function vaultProblemWords(code: BusErrorCode, words: Words): string {
  const problem = VAULT_PROBLEMS.find((one) => one === code);
  return problem === undefined ? whyOf(code, words) : words.say(`lock.problem.${problem}`);
}
