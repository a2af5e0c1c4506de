/**
 * How what fails inside this room reads to whoever asked to join or to sign in again.
 * @module
 */
import { JoinError } from '../contract';
import { InteropError, joinProblemOf } from './errors';

/** Runs `task`. @throws JoinError whatever it throws */
export async function asJoinErrors<Result>(task: () => Promise<Result>): Promise<Result> {
  try {
    return await task();
  } catch (cause) {
    if (cause instanceof InteropError)
      throw new JoinError(joinProblemOf(cause.code), cause.code, { cause });
    throw new JoinError('failed', undefined, { cause });
  }
}
