/**
 * Listens for shortcuts in the whole window, except where a dialog or a menu has its keys, and
 * never in the middle of a letter that is being put together.
 * @module
 */
import { actAtDesk, followSettings, wantedBy, type ChosenKeys, type Desk } from '@/lib/view';
import { useEffect, useState } from 'preact/hooks';
import { windowHands } from '../windows/hands';

export type KeysProps = { readonly desk: Desk; readonly isMac: boolean };

export function Keys({ desk, isMac }: KeysProps) {
  const [heard, setHeard] = useState(false);
  useEffect(() => {
    let chosen: ChosenKeys = {};
    const stop = new AbortController();
    const endFollowing = followSettings(desk.parts.bus, ({ shortcuts }) => {
      chosen = shortcuts;
    });
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.repeat) return;
      const press = {
        key: event.key,
        code: event.code,
        ctrlKey: event.ctrlKey,
        metaKey: event.metaKey,
        altKey: event.altKey,
        shiftKey: event.shiftKey,
        // Some browsers end the composition before they tell of its last key.
        isComposing: event.isComposing || event.keyCode === 229,
        altGraph: event.getModifierState('AltGraph'),
      };
      const wanted = wantedBy(press, { chosen, isMac, writing: isWritten(event.target) });
      if (wanted !== undefined && actAtDesk(wanted, desk, windowHands)) event.preventDefault();
    };
    document.addEventListener('keydown', listen, { signal: stop.signal });
    setHeard(true);
    return () => {
      stop.abort();
      endFollowing();
    };
  }, [desk, isMac]);
  // For those who drive the window from outside.
  return <span hidden data-keys={heard ? 'heard' : ''} />;
}

/** Where letters are letters. */
function isWritten(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}
