/**
 * What the shortcuts and the palette do at a desk, by name. Knows no DOM: what has the focus, and
 * where it goes, comes from the window.
 * @module
 */
import type { ChatId } from '@/lib/model';
import type { ChatRow } from './chat-row';
import type { Desk } from './desk';
import { deedsFor, type ListDeed } from './list-deeds';
import type { ShortcutId } from './shortcuts';

export type DeskHands = {
  /** The chat whose row has the focus. */
  readonly focusedChat: () => ChatId | undefined;
  /** @returns false where there is nothing of the kind */
  readonly focusOn: (what: 'find' | 'composer') => boolean;
};

/** @returns whether it did anything: where not, the keys are the page's */
export function actAtDesk(id: ShortcutId, desk: Desk, hands: DeskHands): boolean {
  const act = ACTS[id];
  return act === undefined ? false : act(desk, hands);
}

/** The chat that is meant: the one in focus in the list, else the one that is open. */
export function rowMeant(desk: Desk, hands: DeskHands): ChatRow | undefined {
  const id = hands.focusedChat() ?? desk.conversation.peek()?.chatId;
  return desk.inbox.everyRow.peek().find((row) => row.id === id);
}

/** Does it, and leaves a chat that went to the archive. */
export function actOnChat(desk: Desk, row: ChatRow, deed: ListDeed): void {
  void desk.inbox.deeds.act(row, deed);
  if (deed === 'archive' && desk.conversation.peek()?.chatId === row.id) desk.close();
}

type Act = (desk: Desk, hands: DeskHands) => boolean;

const laid =
  (kind: 'settings' | 'palette' | 'shortcuts'): Act =>
  (desk) => {
    desk.show(kind);
    return true;
  };

/** The first of these that fits the chat as it stands. */
const deed =
  (...wanted: readonly ListDeed[]): Act =>
  (desk, hands) => {
    const row = rowMeant(desk, hands);
    const fitting = row && deedsFor(row).find((one) => wanted.includes(one));
    if (row === undefined || fitting === undefined) return false;
    actOnChat(desk, row, fitting);
    return true;
  };

const goTo =
  (step: 1 | -1, fits: (row: ChatRow) => boolean = () => true): Act =>
  (desk) => {
    const rows = desk.inbox.rows.peek();
    const at = rows.findIndex(({ id }) => id === desk.conversation.peek()?.chatId);
    const from = at === -1 && step === -1 ? 0 : at;
    const order = rows.map(
      (_, turn) => rows[(from + step * (turn + 1) + 2 * rows.length) % rows.length],
    );
    const next = order.find((row) => row !== undefined && fits(row));
    if (next === undefined) return false;
    desk.open(next.id);
    return true;
  };

const ACTS: Readonly<Partial<Record<ShortcutId, Act>>> = {
  palette: laid('palette'),
  settings: laid('settings'),
  shortcuts: laid('shortcuts'),
  find: (desk, hands) => {
    if (!hands.focusOn('find')) desk.show('palette');
    return true;
  },
  'new-chat': (desk) => {
    if (desk.inbox.accounts.peek().length === 0) return false;
    desk.show('new-chat');
    return true;
  },
  lock: (desk) => {
    if (desk.inbox.atRest.peek() !== 'behind-a-lock') return false;
    void desk.inbox.lockNow();
    return true;
  },
  'next-chat': goTo(1),
  'previous-chat': goTo(-1),
  'next-unread': goTo(1, ({ isUnread }) => isUnread),
  write: (desk, hands) => {
    const row = rowMeant(desk, hands);
    if (row === undefined) return false;
    desk.open(row.id);
    hands.focusOn('composer');
    return true;
  },
  reply: (desk, hands) => {
    if (desk.conversation.peek()?.acts.answer() !== true) return false;
    hands.focusOn('composer');
    return true;
  },
  archive: deed('archive', 'unarchive'),
  mute: deed('mute', 'unmute'),
  pin: deed('pin', 'unpin'),
  'mark-unread': deed('mark-unread'),
  undo: (desk) => {
    const undo = desk.inbox.deeds.note.peek()?.undo;
    undo?.();
    return undo !== undefined;
  },
};
