/**
 * The windows' drawings and their stylesheet.
 * @module
 */
import './styles/index.css';

export { AddAccountWindow, type AddAccountWindowProps } from './add-account/add-account-window';
export { DeskWindow, type DeskWindowProps } from './windows/desk-window';
export { PopupWindow, type PopupWindowProps } from './windows/popup-window';
