/**
 * In which order tables move to another generation. Repairs reach from one table into others:
 * what a repair may touch comes later.
 * @module
 */
import type { SealedTable } from './database';

export const ORDER = [
  'outbox',
  'pieces',
  'messages',
  'owedReceipts',
  'additions',
  'state',
  'chats',
  'quarantine',
  'accounts',
] as const satisfies readonly (SealedTable | 'quarantine')[];
export type MovedTable = (typeof ORDER)[number];
