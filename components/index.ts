/**
 * The windows' drawings and their stylesheet.
 * @module
 */
import './styles/index.css';

export { AddAccountWindow, type AddAccountWindowProps } from './add-account/add-account-window';
export { DeskWindow, type DeskWindowProps } from './windows/desk-window';
export { LockedWindow, type LockedWindowProps } from './unlock/locked-window';
export { windowHands } from './windows/hands';
export { WindowFrame, type WindowFrameProps } from './windows/window-frame';
export type { PagePorts } from './settings/own-part';
export { RecoveryWindow, type RecoveryWindowProps } from './recovery/recovery-window';
export { PopupWindow, type PopupWindowProps } from './windows/popup-window';
export { VoiceWindow, type VoiceWindowProps } from './voice/voice-window';
export { UnlockWindow, type UnlockWindowProps } from './unlock/unlock-window';
