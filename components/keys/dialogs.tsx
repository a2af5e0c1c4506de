/**
 * What is opened now and then over devices and passwords: fetched when it is first opened.
 * @module
 */
import { later } from '../parts/later';
import type { KeysDialogProps } from './keys-dialog';
import type { OlderKeysDialogProps } from './older-keys-dialog';
import type { PasswordAgainProps } from './password-again';

export const KeysDialog = later<KeysDialogProps>(() =>
  import('./keys-dialog').then((chunk) => chunk.KeysDialog),
);

export const OlderKeysDialog = later<OlderKeysDialogProps>(() =>
  import('./older-keys-dialog').then((chunk) => chunk.OlderKeysDialog),
);

export const PasswordAgain = later<PasswordAgainProps>(() =>
  import('./password-again').then((chunk) => chunk.PasswordAgain),
);
