/**
 * The page that is photographed: a window's components over a bus of make-believe. The scene
 * is named in the address.
 * @module
 */
import {
  AddAccountWindow,
  DeskWindow,
  PopupWindow,
  RecoveryWindow,
  UnlockWindow,
  WindowFrame,
} from '@/components';
import type { StrengthEstimator } from '@/lib/base';
import { BusError, type InboxSnapshot } from '@/lib/bus';
import {
  DEFAULT_PLAIN,
  DEFAULT_SEALED,
  byPlace,
  type Chat,
  type ChatId,
  type Message,
  type MessageId,
} from '@/lib/model';
import {
  createAddAccountView,
  createDesk,
  createRecoveryView,
  createStorageNote,
  createUnlockView,
  type Surroundings,
} from '@/lib/view';
import { render, type VNode } from 'preact';
import { FakeBus, type FakeHandlers } from '../../unit/view/fake-bus';
import { VAULTS, diskLevel } from './disks';
import { PAGE, SETTINGS_ANSWERS, PLACES } from './chosen';
import { FAR, albumsWith, filesWith, painted, pictureIds, smallPicture } from './files';
import { KIT_ANSWERS } from './kits';
import {
  ANNA,
  CHATS,
  MESSENGER,
  NOW,
  SNAPSHOT,
  STOPPED,
  WAITING,
  WHATSAPP,
  messagesWith,
  talkWith,
  LEDGER,
  waitingWith,
} from './people';
import { surroundingsWith } from './surroundings';
import { wordsOf } from './spoken';
import { GROUP_ANSWERS, GROUP_SNAPSHOTS, ROWERS, rowingTalk } from './groups';
import { DEVICES, KEYS, WITH_STRANGERS } from './strangers';

const parameters = new URLSearchParams(location.search);
const scene = parameters.get('scene') ?? 'list';
const earlier = Number(parameters.get('earlier') ?? 21);
const locale = parameters.get('locale') ?? 'en-GB';

const words = await wordsOf(locale, parameters.has('long'));
document.documentElement.lang = words.locale;
document.documentElement.dir = words.direction;

const surroundings: Surroundings = surroundingsWith(words, {
  attention: { attended: () => scene !== 'unread', onAttention: () => () => undefined },
  permitHosts: () => Promise.resolve(scene !== 'add-not-permitted'),
  idle: () => Promise.resolve(),
  permitNotices: () => Promise.resolve(scene !== 'notices-refused'),
});

const nothing = (): void => undefined;

const strength: StrengthEstimator = (passphrase) =>
  Promise.resolve(
    passphrase.length < 14
      ? { strength: 'weak', hint: 'common' }
      : { strength: 'strong', hint: undefined },
  );

const SNAPSHOTS: Readonly<Record<string, InboxSnapshot>> = {
  'first-run': { ...SNAPSHOT, accounts: [], chats: [] },
  'no-chats': { ...SNAPSHOT, chats: [] },
  copied: { ...SNAPSHOT, accounts: [{ ...WHATSAPP, copiedAt: NOW }, MESSENGER] },
  ...GROUP_SNAPSHOTS,
  strangers: WITH_STRANGERS,
  troubled: { ...SNAPSHOT, accounts: [STOPPED, WAITING] },
  accounts: { ...SNAPSHOT, accounts: [STOPPED, WAITING] },
  waiting: {
    ...SNAPSHOT,
    accounts: [
      {
        ...WHATSAPP,
        connection: { kind: 'waiting', problem: 'unreachable', lastOnline: NOW - 26 * 60_000 },
        lastAlive: NOW - 26 * 60_000,
        gap: { state: 'coming', completeUpTo: NOW - 26 * 60_000, missing: 4 },
      },
      MESSENGER,
    ],
  },
  ledger: {
    ...SNAPSHOT,
    chats: SNAPSHOT.chats.map((chat) =>
      chat.id === ANNA ? { ...chat, gaps: { count: 4, completeUpTo: NOW - 5 * 3_600_000 } } : chat,
    ),
  },
  gaps: {
    ...SNAPSHOT,
    accounts: [
      {
        ...WHATSAPP,
        gap: { state: 'coming', completeUpTo: NOW - 9 * 3_600_000, missing: 431 },
      },
      {
        ...MESSENGER,
        gap: { state: 'short', completeUpTo: NOW - 26 * 3_600_000, missing: 2 },
      },
    ],
  },
  placed: {
    ...SNAPSHOT,
    chats: SNAPSHOT.chats
      .map((chat, index) => {
        const place = PLACES[index];
        return place === undefined ? chat : { ...chat, place };
      })
      .toSorted(byPlace),
  },
  tabs: { ...SNAPSHOT, accounts: [WHATSAPP, { ...MESSENGER, inbox: 'separate' }] },
  unreachable: {
    ...SNAPSHOT,
    chats: SNAPSHOT.chats.map((chat) => ({
      ...chat,
      reach: { state: 'not-opted-in', checkedAt: NOW },
    })),
  },
  weaker: {
    ...SNAPSHOT,
    chats: SNAPSHOT.chats.map((chat) => ({
      ...chat,
      protection: {
        kind: 'weaker',
        weaknesses: ['no-forward-secrecy', 'no-authentication'],
        accepted: false,
        verified: false,
      },
    })),
  },
};

const bus = new FakeBus(handlers());
const hasFiles = scene === 'files' || scene === 'album';
const small = hasFiles ? await smallPicture() : '';
if (hasFiles) {
  const picture = await painted(1200, 900);
  for (const id of pictureIds(ANNA)) bus.files.set(id, picture);
}

const root = document.getElementById('root');
if (root !== null)
  render(<WindowFrame storage={createStorageNote(bus, words)}>{draw()}</WindowFrame>, root);

function draw(): VNode {
  if (scene.startsWith('add-')) return drawAdding();
  if (scene.startsWith('locks-')) return drawLocks();
  if (scene.startsWith('kit')) return drawKits();
  const desk = createDesk(bus, surroundings);
  if (scene === 'popup') {
    return (
      <PopupWindow
        inbox={desk.inbox}
        words={words}
        onOpenChat={nothing}
        onOpenInbox={nothing}
        onOpenPanel={nothing}
        onAddAccount={nothing}
        onLocks={nothing}
        onSettings={nothing}
      />
    );
  }
  const chat = parameters.get('chat');
  if (chat !== null) desk.open(chat as ChatId);
  if (scene === 'share')
    desk.show({
      kind: 'share',
      text: 'Risi e bisi, as in Venice\nhttps://example.org/recipes/risi-e-bisi',
    });
  if (scene === 'typing')
    setTimeout(() => bus.emit({ typing: { chatId: ANNA, active: true } }), 100);
  if (scene === 'files')
    setTimeout(() => {
      for (const [order, done] of FAR)
        bus.emit({ transfer: { messageId: `${ANNA}-${order}` as MessageId, done, total: 1 } });
    }, 100);
  Object.assign(globalThis, { looks: { bus, desk } });
  const around = parameters.has('tab') ? {} : { onOpenTab: nothing };
  return <DeskWindow desk={desk} words={words} page={PAGE} {...around} />;
}

function saidIn(chat: ChatId): readonly Message[] {
  if (chat === ROWERS) return rowingTalk(chat);
  if (scene === 'files') return filesWith(chat, small);
  if (scene === 'album') return albumsWith(chat, small);
  if (scene === 'waiting') return waitingWith(chat);
  return scene === 'talk' ? talkWith(chat) : messagesWith(chat, earlier);
}

function drawAdding(): VNode {
  const view = createAddAccountView(bus, words, surroundings);
  Object.assign(globalThis, { looks: { bus, view } });
  return <AddAccountWindow view={view} words={words} onOpenInbox={nothing} onOpenKits={nothing} />;
}

function drawKits(): VNode {
  const { clock } = surroundings;
  const parts = { bus, words, clock, strength, saveFile: nothing, print: nothing };
  const view = createRecoveryView(parts);
  Object.assign(globalThis, { looks: { bus, view } });
  return <RecoveryWindow view={view} words={words} onOpenInbox={nothing} onUnlock={nothing} />;
}

function drawLocks(): VNode {
  const passkeys = {
    available: true,
    make: () => Promise.resolve(undefined),
    ask: () => Promise.resolve(undefined),
  };
  const view = createUnlockView({ bus, words, clock: surroundings.clock, passkeys, strength });
  Object.assign(globalThis, { looks: { bus, view } });
  return <UnlockWindow view={view} words={words} onOpenInbox={nothing} onOpenKits={nothing} />;
}

function handlers(): FakeHandlers {
  const written: Message[] = [];
  return {
    'inbox.snapshot': () => {
      if (scene === 'loading') return new Promise(() => undefined);
      if (scene === 'locked' || scene === 'lost') throw new BusError(scene);
      return withEarlier(SNAPSHOTS[scene] ?? SNAPSHOT);
    },
    'settings.read': () => ({
      ...DEFAULT_PLAIN,
      ...DEFAULT_SEALED,
      notices: scene === 'offer' ? 'unasked' : 'off',
    }),
    'settings.change': () => ({}),
    'storage.status': () => ({ level: diskLevel(parameters.get('disk')) }),
    'vault.status': () => VAULTS[scene as keyof typeof VAULTS] ?? VAULTS['locks-open'],
    'vault.unlock': () =>
      scene.startsWith('locks-lost')
        ? { ok: true, restored: 2 }
        : { ok: false, problem: 'wrong-secret', waitMs: 8_000 },
    'vault.protect': () => ({ recoveryCode: '7QKM-X2W9-0RTD-HF4C-5NJB-ZE81-PV6Y-3MAG-K9S4' }),
    ...KIT_ANSWERS,
    ...SETTINGS_ANSWERS,
    ...GROUP_ANSWERS,
    'chat.messages': ({ chatId, before, limit }) => {
      if (scene === 'chat-loading') return new Promise(() => undefined);
      const said = saidIn(chatId as ChatId);
      const all = said.filter(({ order }) => before === undefined || order < before);
      return { messages: all.slice(-limit), more: all.length > limit };
    },
    'chat.send': ({ chatId, text }) => {
      if (text.startsWith('refuse')) throw new BusError('refused');
      if (text.startsWith('wait')) return new Promise(() => undefined);
      const order = 100_000 + written.length;
      const message: Message = {
        id: `written-${order}` as MessageId,
        chatId: chatId as ChatId,
        order,
        sentAt: NOW,
        body: { kind: 'text', text },
        direction: 'outgoing',
        status: 'sent',
      };
      written.push(message);
      return { message };
    },
    'chat.read': () => ({}),
    'keys.of': ({ chatId }) => ({ keys: chatId === ANNA ? KEYS : DEVICES }),
    'keys.judge': () => ({ keys: KEYS }),
    'chat.arrange': ({ chatId }) => ({
      chat: SNAPSHOT.chats.find(({ id }) => id === chatId) as Chat,
    }),
    'message.react': () => ({}),
    'message.edit': () => ({}),
    'message.delete': () => ({}),
    'chat.typing': () => ({}),
    'chat.start': ({ identifier }) => {
      const chat = CHATS.find(({ title }) => title === identifier);
      if (identifier === 'offline') throw new BusError('offline');
      const state = parameters.get('reach') === 'outside' ? 'outside-region' : 'not-opted-in';
      if (chat === undefined) return { kind: 'unreachable', reach: { state, checkedAt: NOW } };
      return { kind: 'started', chat };
    },
    'provider.lookup': ({ address }) => {
      if (address.includes('nowhere')) throw new BusError('provider-unreachable');
      return {
        address: `https://${address}`,
        name: 'Laguna Net',
        networks: ['whatsapp', 'messenger'],
        hosts: [`https://${address}`],
      };
    },
    'account.join': ({ address }) => {
      if (scene === 'add-refused') throw new BusError('token-refused');
      if (scene === 'add-pending') return new Promise(() => undefined);
      return { account: { ...WHATSAPP, providerName: address } };
    },
    'account.join-by-password': ({ address }) => {
      if (scene === 'add-refused') throw new BusError('sign-in-refused');
      return { account: { ...WHATSAPP, network: 'xmpp', identifier: address } };
    },
    'account.choose-inbox': () => ({}),
    'message.repair': () => ({}),
    'ledger.list': () => ({ entries: LEDGER }),
    'account.reconnect': () => {
      throw new BusError('offline');
    },
  };
}

/** Read up to the last three, however many stand before them. */
function withEarlier(snapshot: InboxSnapshot): InboxSnapshot {
  const chats = snapshot.chats.map((chat) =>
    chat.id === ANNA ? { ...chat, readUpTo: earlier + 16 } : chat,
  );
  return { ...snapshot, chats };
}
