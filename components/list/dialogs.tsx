/**
 * The list's dialogs and its one question, each loaded when it is wanted for the first time.
 * @module
 */
import { later } from '../parts/later';
import type { AccountsDialogProps } from './accounts-dialog';
import type { LedgerDialogProps } from './ledger-dialog';
import type { NewChatDialogProps } from './new-chat-dialog';
import type { NoticesOfferProps } from './notices-offer';
import type { SelectBarProps } from './select-bar';
import type { ShareDialogProps } from './share-dialog';

export const AccountsDialog = later<AccountsDialogProps>(() =>
  import('./accounts-dialog').then((chunk) => chunk.AccountsDialog),
);

export const NewChatDialog = later<NewChatDialogProps>(() =>
  import('./new-chat-dialog').then((chunk) => chunk.NewChatDialog),
);

export const LedgerDialog = later<LedgerDialogProps>(() =>
  import('./ledger-dialog').then((chunk) => chunk.LedgerDialog),
);

export const ShareDialog = later<ShareDialogProps>(() =>
  import('./share-dialog').then((chunk) => chunk.ShareDialog),
);

export const NoticesOffer = later<NoticesOfferProps>(() =>
  import('./notices-offer').then((chunk) => chunk.NoticesOffer),
);

export const SelectBar = later<SelectBarProps>(() =>
  import('./select-bar').then((chunk) => chunk.SelectBar),
);
