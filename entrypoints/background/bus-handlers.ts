/**
 * Maps the bus's requests to the inbox's methods: the two rooms do not know each other.
 * @module
 */
import type { HandledRequest, Handlers } from '@/lib/bus';
import type { InboxHandlers } from '@/lib/inbox';

/** What the inbox answers; the requests about vault, kits and disk are not among them. */
type InboxRequests = Omit<
  Handlers,
  Extract<
    HandledRequest,
    | `vault.${string}`
    | `storage.${string}`
    | `settings.${string}`
    | `kit.${string}`
    | `file.${string}`
    | `link.${string}`
    | `window.${string}`
  >
>;

const DONE = {} as const;

export type HandlersGiven = {
  /** the inbox's methods once it stands; what it throws becomes the request's failure */
  readonly get: () => Promise<InboxHandlers>;
  /** the same while it is still starting */
  readonly early: () => Promise<InboxHandlers>;
};

export function busHandlers({ get, early }: HandlersGiven): InboxRequests {
  return {
    'inbox.snapshot': async ({ head }) =>
      head === true ? (await early()).head() : (await get()).snapshot(),
    'inbox.more': async (ask) => (await get()).more(ask),
    'chat.messages': async (ask) => (await get()).messages(ask),
    'chat.send': async ({ chatId, text, replyTo, linkPreview: page }) => {
      // Of what the text does not link to, nothing is said.
      const linkPreview = page !== undefined && text.includes(page.url) ? page : undefined;
      const writing = { chatId, body: { kind: 'text', text } as const, replyTo, linkPreview };
      return { message: await (await get()).send(writing) };
    },
    'chat.share': async (ask) => ({ message: await (await get()).send(ask) }),
    'message.react': async (ask) => {
      await (await get()).react(ask);
      return DONE;
    },
    'message.edit': async (ask) => {
      await (await get()).edit(ask);
      return DONE;
    },
    'message.delete': async (ask) => {
      await (await get()).deleteForAll(ask);
      return DONE;
    },
    'chat.read': async (ask) => {
      await (await get()).markRead(ask);
      return DONE;
    },
    'chat.typing': async (ask) => {
      await (await get()).setTyping(ask);
      return DONE;
    },
    'chat.start': async (ask) => (await get()).startChat(ask),
    'chat.check-reach': async (ask) => ({ chat: await (await get()).checkReach(ask) }),
    'chat.draft': async (ask) => {
      await (await get()).keepDraft(ask);
      return DONE;
    },
    'chat.arrange': async (ask) => ({ chat: await (await get()).arrange(ask) }),
    'chat.privacy': async (ask) => ({ chat: await (await get()).choosePrivacy(ask) }),
    'chat.accept-protection': async (ask) => ({
      chat: await (await get()).acceptProtection(ask),
    }),
    'group.details': async (ask) => ({ group: await (await get()).group(ask) }),
    'group.create': async (ask) => (await get()).createGroup(ask),
    'group.change': async (ask) => (await get()).changeGroup(ask),
    'message.audience': async (ask) => (await get()).audience(ask),
    'request.accept': async (ask) => ({ chat: await (await get()).acceptRequest(ask) }),
    'request.delete': async (ask) => {
      await (await get()).deleteRequest(ask);
      return DONE;
    },
    'chat.block': async (ask) => ({ chats: await (await get()).block(ask) }),
    'chat.report': async (ask) => {
      await (await get()).report(ask);
      return DONE;
    },
    'keys.of': async (ask) => ({ keys: await (await get()).keysOf(ask) }),
    'keys.judge': async (ask) => ({ keys: await (await get()).judgeKey(ask) }),
    'keys.scan': async (ask) => ({ verdict: await (await get()).scanCode(ask) }),
    'message.retry': async (ask) => {
      await (await get()).retry(ask);
      return DONE;
    },
    'ledger.list': async () => ({ entries: await (await get()).ledger() }),
    'message.repair': async (ask) => {
      await (await get()).repair(ask);
      return DONE;
    },
    'provider.lookup': async (ask) => (await get()).lookUpProvider(ask),
    'account.join': async (ask) => ({ account: await (await get()).join(ask) }),
    'account.join-by-password': async (ask) => ({
      account: await (await get()).joinByPassword(ask),
    }),
    'account.choose-inbox': async (ask) => {
      await (await get()).chooseInbox(ask);
      return DONE;
    },
    'account.sign-in': async (ask) => {
      await (await get()).signInAgain(ask);
      return DONE;
    },
    'account.accept-gap': async (ask) => {
      await (await get()).acceptGap(ask);
      return DONE;
    },
    'account.sign-in-by-password': async (ask) => {
      await (await get()).signInByPassword(ask);
      return DONE;
    },
    'keys.read': async (ask) => (await get()).keys(ask),
    'keys.decide': async (ask) => (await get()).decideKey(ask),
    'older-keys.read': async (ask) => ({ state: await (await get()).olderKeysState(ask) }),
    'older-keys.make': async (ask) => ({ recoveryKey: await (await get()).makeOlderKeys(ask) }),
    'older-keys.open': async (ask) => {
      await (await get()).openOlderKeys(ask);
      return DONE;
    },
    'account.self-message': async (ask) => {
      await (await get()).proveLine(ask);
      return DONE;
    },
    'account.reconnect': async (ask) => {
      await (await get()).reconnect(ask);
      return DONE;
    },
    'account.withdraw': async (ask) => (await get()).withdraw(ask),
    'account.while-locked': async (ask) => (await get()).receiveWhileLocked(ask),
    'account.remove': async (ask) => {
      await (await get()).remove(ask);
      return DONE;
    },
  };
}
