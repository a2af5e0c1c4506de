/**
 * The list's dialogs, each loaded when it is opened for the first time.
 * @module
 */
import { later } from '../parts/later';
import type { AccountsDialogProps } from './accounts-dialog';
import type { LedgerDialogProps } from './ledger-dialog';
import type { NewChatDialogProps } from './new-chat-dialog';

export const AccountsDialog = later<AccountsDialogProps>(() =>
  import('./accounts-dialog').then((chunk) => chunk.AccountsDialog),
);

export const NewChatDialog = later<NewChatDialogProps>(() =>
  import('./new-chat-dialog').then((chunk) => chunk.NewChatDialog),
);

export const LedgerDialog = later<LedgerDialogProps>(() =>
  import('./ledger-dialog').then((chunk) => chunk.LedgerDialog),
);
