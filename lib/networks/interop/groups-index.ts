/**
 * Which groups this account has heard of: one row, so that a line's beginning can find those that a server does not
 * name any more. Must not know what is in them.
 * @module
 */
import { utf8Decode, utf8Encode } from '@/lib/base';
import type { StateView } from '../contract';
import { MAX_GROUPS } from './consts';
import { GROUPS_ROW } from './state-keys';

/** JIDs, in no order */
export function indexOfGroups(state: StateView): readonly string[] {
  const bytes = state.get(GROUPS_ROW.kind, GROUPS_ROW.key);
  return bytes === undefined || bytes.length === 0 ? [] : utf8Decode(bytes).split('\n');
}

/** The row with one more; beyond `MAX_GROUPS` the oldest is let go of, and only its own news tell of it. */
export function withGroup(state: StateView, group: string): Uint8Array<ArrayBuffer> {
  const others = indexOfGroups(state).filter((known) => known !== group);
  return utf8Encode([...others, group].slice(-MAX_GROUPS).join('\n'));
}
