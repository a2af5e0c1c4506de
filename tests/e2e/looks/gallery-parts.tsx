/**
 * What hangs in the gallery, part by part. Each list of states is the component's own, so that a new state hangs by
 * itself.
 * @module
 */
import type { VNode } from 'preact';
import { Bubble } from '@/components/conversation/bubble';
import type { BubbleActs } from '@/components/conversation/bubble-acts';
import { AccountBanner } from '@/components/list/account-banner';
import { ChatRowItem } from '@/components/list/chat-row-item';
import { FirstRun, NoChats } from '@/components/list/empty-states';
import { Avatar } from '@/components/parts/avatar';
import { Button, IconButton } from '@/components/parts/button';
import { ICON_NAMES, Icon } from '@/components/parts/icon';
import { NetworkMark } from '@/components/parts/network-mark';
import { ReachCard } from '@/components/parts/reach-card';
import { StatusTick } from '@/components/parts/status-tick';
import {
  ACCOUNT_PROBLEMS,
  MUTED_ALWAYS,
  REACH_STATES,
  type Account,
  type Chat,
  type Message,
} from '@/lib/model';
import { createDesk, type Words } from '@/lib/view';
import { fetchConversations } from '@/lib/view/open-conversation';
import { accountItem } from '@/lib/view/account-item';
import { chatRow } from '@/lib/view/chat-row';
import { TONES } from '@/lib/view/consts';
import { reachItem } from '@/lib/view/reach';
import { createTimelineBuilder } from '@/lib/view/timeline';
import { createTimes } from '@/lib/view/times';
import { FakeBus } from '../../unit/view/fake-bus';
import { filesWith, painted, pictureIds, smallPicture } from './files';
import {
  ANNA,
  CHATS,
  MESSENGER,
  NOW,
  SNAPSHOT,
  STOPPED,
  WHATSAPP,
  messagesWith,
  talkWith,
  waitingWith,
} from './people';
import { surroundingsWith } from './surroundings';

export type Part = { readonly name: string; readonly drawn: VNode };

const NETWORKS = ['whatsapp', 'messenger', 'xmpp', 'matrix'] as const;
const STATUSES = ['sending', 'sent', 'delivered', 'read', 'failed'] as const;
const COLOURS = 'ground hover current ink soft faint accent waiting danger'.split(' ');
const nothing = (): void => undefined;
/** Nothing of a gallery opens a dialog that asks. */
const notHere = (): never => {
  throw new Error('not in the gallery');
};
const done = () => Promise.resolve({ ok: true, value: undefined } as const);

export async function galleryOf(words: Words): Promise<readonly Part[]> {
  await fetchConversations();
  return [
    { name: 'Colours', drawn: <Colours /> },
    { name: 'Buttons', drawn: <Buttons /> },
    { name: 'Icons', drawn: <Icons /> },
    { name: 'Marks, ticks, faces', drawn: <Small /> },
    { name: 'Rows', drawn: <Rows words={words} /> },
    { name: 'Accounts that are not well', drawn: <Banners words={words} /> },
    { name: 'Who cannot be reached', drawn: <Reaches words={words} /> },
    { name: 'Nothing yet', drawn: <Empty /> },
    { name: 'Messages', drawn: <Messages words={words} said={talkWith(ANNA)} /> },
    { name: 'Messages that wait', drawn: <Messages words={words} said={waitingWith(ANNA)} /> },
    { name: 'Groups of messages', drawn: <Messages words={words} said={messagesWith(ANNA, 3)} /> },
    {
      name: 'Files',
      drawn: (
        <Messages
          words={words}
          said={filesWith(ANNA, await smallPicture())}
          pictures={await painted(1200, 900)}
        />
      ),
    },
  ];
}

function Colours() {
  return (
    <div class="gallery__some">
      {COLOURS.map((name) => (
        <span key={name} class={`gallery__swatch gallery__swatch--${name}`} title={name} />
      ))}
    </div>
  );
}

function Buttons() {
  return (
    <div class="gallery__some">
      {(['primary', 'plain', 'danger', 'link'] as const).flatMap((kind) =>
        [{}, { busy: true }, { disabled: true }].map((state) => (
          <Button key={`${kind}${JSON.stringify(state)}`} kind={kind} {...state}>
            {`${kind}${Object.keys(state)
              .map((name) => `, ${name}`)
              .join('')}`}
          </Button>
        )),
      )}
      {(['quiet', 'primary'] as const).flatMap((kind) =>
        [false, true].map((disabled) => (
          <IconButton
            key={`${kind}${String(disabled)}`}
            icon="send"
            kind={kind}
            disabled={disabled}
            label={`${kind}${disabled ? ', disabled' : ''}`}
          />
        )),
      )}
    </div>
  );
}

function Icons() {
  return (
    <div class="gallery__some">
      {ICON_NAMES.map((name) => (
        <span key={name} title={name}>
          <Icon name={name} />
        </span>
      ))}
    </div>
  );
}

function Small() {
  return (
    <div class="gallery__some">
      {NETWORKS.map((network) => (
        <NetworkMark key={network} network={network} label={network} />
      ))}
      {STATUSES.map((status) => (
        <StatusTick key={status} status={status} />
      ))}
      {Array.from({ length: TONES }, (_, tone) => (
        <Avatar
          key={tone}
          portrait={{ initials: tone === 0 ? '' : 'AM', tone }}
          network={NETWORKS[tone % NETWORKS.length]}
        />
      ))}
      <Avatar portrait={{ initials: 'AM', tone: 1 }} network="whatsapp" size="header" />
    </div>
  );
}

type Spoken = { readonly words: Words };

/** Each chat as it is, and the first one in every place and with everything that may happen to it. */
function Rows({ words }: Spoken) {
  const times = createTimes(words);
  const [first] = CHATS;
  if (first === undefined) return <p />;
  const quiet = { ...first, unread: 0 };
  const more: readonly (Chat & { readonly typing?: boolean })[] = [
    { ...first, typing: true },
    { ...quiet, draft: 'See you at' },
    { ...first, unread: 1_204 },
    { ...first, place: { mutedUntil: MUTED_ALWAYS } },
    { ...quiet, place: { pinned: true } },
    { ...quiet, place: { markedUnread: true } },
    { ...first, place: { pinned: true, mutedUntil: MUTED_ALWAYS } },
    { ...quiet, place: { archived: true } },
  ];
  const rows = [...CHATS, ...more].map((chat) =>
    chatRow(chat, { words, times, now: NOW, typing: 'typing' in chat && chat.typing === true }),
  );
  return (
    <ul class="list">
      {rows.map((row, index) => (
        <ChatRowItem
          key={index}
          row={row}
          position={index + 1}
          total={rows.length}
          current={index === 1}
          tabbable={index === 0}
          selected={index === 2 ? true : undefined}
          onPress={nothing}
          onFocus={nothing}
          onMore={nothing}
          onQuick={undefined}
        />
      ))}
    </ul>
  );
}

function Banners({ words }: Spoken) {
  const context = { words, times: createTimes(words), now: NOW };
  const gap = { completeUpTo: NOW - 9 * 3_600_000, missing: 12 };
  const accounts: readonly Account[] = [
    { ...WHATSAPP, connection: { kind: 'connecting' } },
    { ...WHATSAPP, gap: { ...gap, state: 'coming' } },
    { ...MESSENGER, gap: { ...gap, state: 'short' } },
    { ...MESSENGER, copiedAt: NOW },
    ...ACCOUNT_PROBLEMS.flatMap((problem): readonly Account[] => [
      { ...MESSENGER, connection: { kind: 'waiting', problem, lastOnline: NOW - 26 * 60_000 } },
      { ...STOPPED, connection: { kind: 'stopped', problem } },
    ]),
  ];
  return (
    <div>
      {accounts.map((account, index) => (
        <AccountBanner
          key={index}
          item={accountItem(account, context)}
          mend={done}
          acceptGap={done}
          acts={{
            proveLine: done,
            signInByPassword: done,
            keysOf: notHere,
            olderKeys: notHere,
          }}
        />
      ))}
    </div>
  );
}

function Reaches({ words }: Spoken) {
  const context = { words, times: createTimes(words), now: NOW };
  const items = REACH_STATES.flatMap((state) => {
    const reach = { state, checkedAt: NOW };
    return reachItem(reach, { who: 'Anna Moretti', account: WHATSAPP }, context) ?? [];
  });
  return (
    <div>
      {items.map((item) => (
        <ReachCard key={item.state} item={item} copy={done} />
      ))}
    </div>
  );
}

function Empty() {
  return (
    <div>
      <div class="gallery__room">
        <FirstRun onAddAccount={nothing} />
      </div>
      <div class="gallery__room">
        <NoChats onNewChat={nothing} />
      </div>
    </div>
  );
}

type MessagesProps = Spoken & { readonly said: readonly Message[]; readonly pictures?: Blob };

function Messages({ words, said, pictures }: MessagesProps) {
  const bus = new FakeBus({
    'inbox.snapshot': () => SNAPSHOT,
    'chat.messages': () => ({ messages: said, more: false }),
  });
  if (pictures !== undefined) for (const id of pictureIds(ANNA)) bus.files.set(id, pictures);
  const desk = createDesk(bus, surroundingsWith(words));
  desk.open(ANNA);
  const view = desk.conversation.value;
  if (view === undefined) return <p />;
  const rows = createTimelineBuilder(words, createTimes(words)).build({
    account: WHATSAPP,
    messages: said,
    pending: [],
    newAfter: said.at(-2)?.order,
    name: 'Anna Moretti',
    now: NOW,
    keyOf: String,
  });
  const acts: BubbleActs = {
    onRetry: nothing,
    onDiscard: nothing,
    onTakeBack: nothing,
    onReact: nothing,
    onJump: nothing,
    onMenu: nothing,
    file: { files: view.files, onOpen: nothing, onCancel: nothing },
  };
  return (
    <ol class="timeline__rows">
      {rows.map((row) =>
        row.kind === 'message' ? (
          <Bubble key={row.key} row={row} acts={acts} />
        ) : (
          <li key={row.key} class={`timeline__${row.kind}`}>
            {row.label}
          </li>
        ),
      )}
    </ol>
  );
}
