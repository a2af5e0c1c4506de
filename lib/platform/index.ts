/**
 * The ports of base over the browser's own APIs: the only room, beside the bus, that names
 * `browser`. What only windows have stands in `page/`.
 * @module
 */
export { loopbackAllowed } from './addresses';
export { browserAlarms } from './alarms';
export { browserBadge } from './badge';
export { PlatformError, type PlatformErrorCode } from './errors';
export { startHeartbeatWhile, type Heartbeat } from './heartbeat';
export { browserNotifications } from './notifications';
export { browserSignIn } from './sign-in';
export { openPanelOnCommand, openTab } from './surfaces';
export { systemClock, systemRandom } from './clock';
export { browserHttp, browserSockets } from './transport';
