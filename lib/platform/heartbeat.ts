/**
 * The heartbeat: a cheap extension call that both browsers count as activity, so that the
 * worker lives while a connection is wanted. Measured: socket traffic keeps Chromium's worker
 * alive but not Firefox's event page; this call keeps both, every 20 s against their 30 s.
 * @module
 */
import { browser } from 'wxt/browser';

const PERIOD = 20_000;

export interface Heartbeat {
  /** Starts or stops the beat, as `wanted` says now. Call it whenever that may have changed. */
  check(): void;
}

/** @param wanted whether the worker should be kept alive; asked at every beat as well */
export function startHeartbeatWhile(wanted: () => boolean): Heartbeat {
  let timer: ReturnType<typeof setInterval> | undefined;
  const check = (): void => {
    if (!wanted()) {
      clearInterval(timer);
      timer = undefined;
      return;
    }
    timer ??= setInterval(() => {
      check();
      if (timer !== undefined) void browser.runtime.getPlatformInfo();
    }, PERIOD);
  };
  check();
  return { check };
}
