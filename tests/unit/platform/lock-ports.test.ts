// @vitest-environment happy-dom
/**
 * What tells the vault to lock, at the ports: the system's own lock, the command, and input that is
 * somebody's. A real system lock cannot be produced without a screen; here its event is.
 * @module
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browserBadge, browserSystemLock, onCommand } from '@/lib/platform';
import { onInput } from '@/lib/platform/page/input';

type Listener = (value: string) => void;

/** Puts an event of one text in the browser's place. @returns lets it happen */
function eventAt(api: string, event: string): (value: string) => void {
  const listeners: Listener[] = [];
  const place = { [event]: { addListener: (listener: Listener) => void listeners.push(listener) } };
  Object.assign(fakeBrowser, { [api]: place });
  return (value) => {
    for (const listener of listeners) listener(value);
  };
}

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the system’s own lock', () => {
  it('is heard when it falls shut, and only then', () => {
    const change = eventAt('idle', 'onStateChanged');
    const locked = vi.fn();
    browserSystemLock.onLocked(locked);
    change('idle');
    change('active');
    expect(locked).not.toHaveBeenCalled();
    change('locked');
    expect(locked).toHaveBeenCalledTimes(1);
  });
});

describe('the system’s own lock in a browser that has only its name', () => {
  it('is never heard, and nothing else fails by it', () => {
    Object.assign(fakeBrowser, { idle: undefined });
    expect('idle' in fakeBrowser).toBe(true);
    expect(() => browserSystemLock.onLocked(vi.fn())).not.toThrow();
  });
});

describe('the command that locks', () => {
  it('is heard by its own name', () => {
    const press = eventAt('commands', 'onCommand');
    const lock = vi.fn();
    onCommand('lock-now', lock);
    press('open-panel');
    expect(lock).not.toHaveBeenCalled();
    press('lock-now');
    expect(lock).toHaveBeenCalledTimes(1);
  });
});

describe('input', () => {
  const happen = (name: string, isTrusted: boolean): void => {
    const event = new Event(name, { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    document.body.dispatchEvent(event);
  };

  it('is what somebody does, told four times a minute at most', () => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(1_000);
    const told = vi.fn();
    const end = onInput(told);
    happen('keydown', true);
    happen('pointermove', true);
    expect(told).toHaveBeenCalledTimes(1);
    now.mockReturnValue(16_001);
    happen('wheel', true);
    expect(told).toHaveBeenCalledTimes(2);
    end();
    now.mockReturnValue(60_000);
    happen('keydown', true);
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('is not a text that lies in a field, nor anything that a script made', () => {
    const told = vi.fn();
    const end = onInput(told);
    document.body.innerHTML = '<textarea>half a text</textarea>';
    const field = document.querySelector('textarea');
    field?.focus();
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    happen('keydown', false);
    expect(told).not.toHaveBeenCalled();
    end();
  });
});

describe('the toolbar’s icon', () => {
  it('shows a count, a dot or nothing', async () => {
    const shown: string[] = [];
    const action = {
      setBadgeBackgroundColor: () => Promise.resolve(),
      setBadgeText: async ({ text }: { readonly text: string }) => void shown.push(text),
    };
    Object.assign(fakeBrowser, { action });
    await browserBadge.showCount(3);
    await browserBadge.showCount(100);
    await browserBadge.showDot();
    await browserBadge.showCount(0);
    expect(shown).toEqual(['3', '99+', '•', '']);
  });
});
