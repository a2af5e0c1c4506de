/**
 * One line of the list, ready to draw.
 * @module
 */
import type { Words } from '@/lib/i18n';
import {
  isAccepted,
  isArchived,
  isMuted,
  isUnread,
  isVeiled,
  type Chat,
  type ChatId,
  type ChatPreview,
  type NetworkId,
  type OutgoingStatus,
} from '@/lib/model';
import { authorName, memberName } from './group-words';
import { portraitOf, type Portrait } from './portrait';
import { bodyPreview } from './problems';
import { oneLine, safeName } from './safe-text';
import type { Times } from './times';
import { listed } from './listing';

export type ChatRow = {
  readonly id: ChatId;
  readonly network: NetworkId;
  readonly networkName: string;
  readonly name: string;
  readonly portrait: Portrait;
  /** The last line; empty where nothing was written yet. */
  readonly preview: string;
  /** `quiet`: not the person's own words but ours about them */
  readonly previewKind: 'text' | 'quiet' | 'typing' | 'draft';
  /** Of our own last message. */
  readonly status: OutgoingStatus | undefined;
  readonly time: string;
  readonly unread: number;
  /** Messages wait, or the person marked it themselves. */
  readonly isUnread: boolean;
  readonly pinned: boolean;
  readonly muted: boolean;
  /** ms since 1970; 0 where it never was */
  readonly mutedUntil: number;
  readonly archived: boolean;
  /** Of somebody who is not known: there is nothing to arrange before it is accepted. */
  readonly request: boolean;
  /** The whole row as one sentence, for screen readers. */
  readonly label: string;
};

/** Characters of a preview: two lines of the widest pane. */
const PREVIEW = 140;
/** Characters of a message that a reaction is to. */
const REACTED = 60;

export type RowContext = {
  readonly words: Words;
  readonly times: Times;
  readonly now: number;
  readonly typing: boolean;
};

/**
 * What takes time to say (the last line, when, the sentence of it all) is said when it is first asked for: of ten thousand
 * rows a window draws some twenty.
 */
export function chatRow(chat: Chat, context: RowContext): ChatRow {
  const { words, times } = context;
  const networkName = words.say(`network.${chat.network}`);
  const place = {
    isUnread: isUnread(chat),
    pinned: chat.place?.pinned === true,
    muted: isMuted(chat, context.now),
    mutedUntil: chat.place?.mutedUntil ?? 0,
    archived: isArchived(chat),
    request: !isAccepted(chat),
  };
  const name = once(() => safeName(chat.title, chat.identifier ?? networkName));
  const portrait = once(() => portraitOf(chat.id, name()));
  const line = once(() => lineOf(chat, name(), context));
  const time = once(() =>
    chat.preview === undefined ? '' : times.brief(chat.lastActivity, context.now),
  );
  const label = once(() => {
    const said = { name: name(), networkName, time: time(), unread: chat.unread };
    return rowLabel({ ...said, ...line(), ...place }, words);
  });
  return {
    id: chat.id,
    network: chat.network,
    networkName,
    get name() {
      return name();
    },
    get portrait() {
      return portrait();
    },
    get preview() {
      return line().preview;
    },
    get previewKind() {
      return line().previewKind;
    },
    get status() {
      return line().status;
    },
    get time() {
      return time();
    },
    unread: chat.unread,
    ...place,
    get label() {
      return label();
    },
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** What the line under the name says: what happens now, what waits to be finished, or what was last said. */
function lineOf(
  chat: Chat,
  name: string,
  { words, typing }: RowContext,
): Pick<ChatRow, 'preview' | 'previewKind' | 'status'> {
  if (typing) return { preview: words.say('row.typing'), previewKind: 'typing', status: undefined };
  if (isVeiled(chat))
    return { preview: words.say('request.veiled'), previewKind: 'quiet', status: undefined };
  // What nobody has read yet is more pressing than what is not finished.
  const draft = chat.unread > 0 ? '' : oneLine(chat.draft ?? '', PREVIEW);
  if (draft !== '') {
    const preview = words.say('row.draft', { text: draft });
    return { preview, previewKind: 'draft', status: undefined };
  }
  const isOurs = chat.preview?.direction === 'outgoing' && chat.lastReaction === undefined;
  const status = isOurs && chat.preview?.body.kind !== 'deleted' ? chat.preview?.status : undefined;
  return { preview: lastLine(chat, name, words), previewKind: lineKind(chat), status };
}

/** Somebody's words, or ours about what happened. */
function lineKind({ preview, lastReaction }: Chat): 'text' | 'quiet' {
  return preview?.body.kind === 'text' && lastReaction === undefined ? 'text' : 'quiet';
}

/** A reaction that came last is told calmly, in the place of the last message. */
function lastLine({ preview, lastReaction }: Chat, name: string, words: Words): string {
  if (lastReaction === undefined) return previewText(preview, words);
  const who = authorName(lastReaction, name, words);
  const text = oneLine(bodyPreview(lastReaction.body, words), REACTED);
  return words.say('row.reacted', { who, emoji: lastReaction.emoji, text });
}

function previewText(preview: ChatPreview | undefined, words: Words): string {
  const body = preview?.body;
  if (body === undefined) return '';
  const text = bodyPreview(body, words);
  const author = preview?.author;
  const said =
    author === undefined ? text : words.say('row.says', { who: memberName(author, words), text });
  return oneLine(said, PREVIEW);
}

type LabelParts = Pick<
  ChatRow,
  | 'name'
  | 'networkName'
  | 'preview'
  | 'time'
  | 'unread'
  | 'isUnread'
  | 'pinned'
  | 'muted'
  | 'status'
>;

function rowLabel(parts: LabelParts, words: Words): string {
  const said =
    parts.status === undefined ? parts.preview : words.say('row.you', { text: parts.preview });
  return listed(
    [
      parts.name,
      parts.networkName,
      parts.unread > 0 ? words.say('row.unread', { count: parts.unread }) : '',
      parts.isUnread && parts.unread === 0 ? words.say('row.marked') : '',
      parts.pinned ? words.say('row.pinned') : '',
      parts.muted ? words.say('row.muted') : '',
      said,
      parts.status === undefined ? '' : words.say(`status.${parts.status}`),
      parts.time,
    ],
    words,
  );
}
