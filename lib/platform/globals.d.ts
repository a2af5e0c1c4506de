/** Set by the build (wxt.config.ts): whether this flavour may talk to the loopback without TLS. */
declare const __LOOPBACK_ALLOWED__: boolean;
