/**
 * The ports of base over the browser's own APIs: the only room, beside the bus, that names
 * `browser`. What only windows have stands in `page/`.
 * @module
 */
export { browserAddressBar } from './address-bar';
export { loopbackAllowed } from './addresses';
export { browserAlarms } from './alarms';
export { browserBadge } from './badge';
export { onCommand } from './commands';
export { PlatformError, type PlatformErrorCode } from './errors';
export { startHeartbeatWhile, type Heartbeat } from './heartbeat';
export { readLink } from './link-reader';
export { locksOver } from './locks';
export { browserSystemLock } from './idle';
export { keepForLater, loadLate } from './late-script';
export { browserNotifications, clearAllNotifications } from './notifications';
export { browserPageMenu } from './page-menu';
export { browserPlainSettings, browserPlainWords } from './plain-settings';
export { browserSessionStorage } from './session-storage';
export { browserSignIn } from './sign-in';
export { browserSpareStorage } from './spare-storage';
export { browserStorageRoom } from './storage-room';
export { onWindowCommand, openPanel, openTab } from './surfaces';
export { systemClock, systemRandom } from './clock';
export { browserHttp, browserSockets } from './transport';
export { browserUpdates } from './updates';
export { onPermitted } from './permitted';
