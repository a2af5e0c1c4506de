/**
 * English, the source of every key. Plain words, short, no jargon in the main path. A sentence
 * with `{count}` has plural forms; other placeholders are names and times.
 * @module
 */
import type { Entry } from '../entry';

export const english = {
  'app.name': 'Rialto',
  'network.whatsapp': 'WhatsApp',
  'network.messenger': 'Messenger',
  'network.xmpp': 'XMPP',
  'network.matrix': 'Matrix',

  // the list
  'list.title': 'Chats',
  'list.label': 'Chats, newest first',
  'list.unread-total': { one: '{count} unread', other: '{count} unread' },
  'list.new-chat': 'New chat',
  'list.accounts': 'Accounts',
  'list.open-in-tab': 'Open in a tab',
  'list.open-panel': 'Open beside the page',
  'list.loading': 'Opening your chats…',
  'list.unavailable': 'Rialto’s background part is not answering. It starts again by itself.',
  'list.retry': 'Try now',
  'list.find': 'Find a chat',
  'list.find-none': 'No chat has “{text}” in its name.',
  'list.find-clear': 'Clear',
  'list.at-rest': 'Not locked: whoever copies this browser profile can read your chats.',
  'row.unread': { one: '{count} unread message', other: '{count} unread messages' },
  'row.not-sent': 'Not sent',
  'row.you': 'You: {text}',
  'row.typing': 'typing…',

  // previews and bodies
  'body.unsupported': 'Rialto cannot show this kind of message yet: {what}',
  'body.unsupported-preview': 'Not shown here: {what}',
  'body.undecryptable': 'This message could not be read.',
  'body.undecryptable-preview': 'A message that could not be read',
  'what.call': 'a call',
  'what.image': 'a photo',
  'what.video': 'a video',
  'what.audio': 'a voice message',
  'what.document': 'a file',
  'what.sticker': 'a sticker',
  'what.location': 'a location',
  'what.contact': 'a contact',
  'what.reaction': 'a reaction',
  'what.poll': 'a poll',
  'what.edit': 'a change to an earlier message',
  'what.deletion': 'a deletion of an earlier message',
  'what.disappearing-setting': 'a setting for disappearing messages',
  'what.view-once': 'something to be seen once',
  'what.group-invite': 'an invitation to a group',
  'what.payment': 'a payment',
  'what.event': 'an event',
  'what.other': 'something new ({name})',
  'undecryptable.no-session':
    'It was meant for keys that this browser does not have. We asked for it to be sent again.',
  'undecryptable.bad-message': 'It arrived damaged.',
  'undecryptable.bad-mac':
    'Its seal did not hold: it was changed on the way, or meant for other keys.',
  'undecryptable.bad-signature': 'Its sender’s keys did not prove who they are.',
  'undecryptable.missing-key': 'It came twice, or its key was already used.',
  'undecryptable.too-far-ahead': 'Too many messages before it are missing.',
  'undecryptable.unknown-version':
    'It was written by a newer or unknown version of the encryption.',
  'undecryptable.bad-content': 'It was decrypted, but what is inside makes no sense.',
  'undecryptable.damaged-row': 'You had it once, but this browser’s copy of it is damaged.',

  // accounts and their connection
  'account.connecting': '{network}: connecting…',
  'account.waiting': '{network} is not connected. Trying again by itself.',
  'account.waiting-since': '{network} is not connected since {time}. Trying again by itself.',
  'account.online': 'Connected',
  'account.online-since': 'Connected since {time}',
  'account.stopped': '{network} is off. {why}',
  'problem.unreachable': 'The network cannot be reached from here.',
  'problem.token-refused': 'The network did not accept your provider’s word for you.',
  'problem.sign-in-expired': 'Your sign-in has run out.',
  'problem.certificate-refused':
    'The other end could not prove that it is the network. Nothing was sent.',
  'problem.handshake-failed': 'The secure connection could not be made.',
  'problem.protocol-error': 'The network said something Rialto did not understand.',
  'problem.replaced-elsewhere': 'Your account is in use in another place.',
  'problem.keys-unavailable': 'This account’s keys cannot be opened in this browser.',
  'problem.storage-failed': 'This browser could not save. Its disk may be full.',
  'action.reconnect': 'Try again',
  'action.sign-in-again': 'Sign in again',
  'action.use-here': 'Use it here',
  'notices.count': {
    one: '{count} thing here could not be understood',
    other: '{count} things here could not be understood',
  },
  'notice.malformed-frame': { one: '{count} damaged package', other: '{count} damaged packages' },
  'notice.malformed-stanza': {
    one: '{count} package with contents out of order',
    other: '{count} packages with contents out of order',
  },
  'notice.unknown-stanza': {
    one: '{count} package of an unknown kind',
    other: '{count} packages of an unknown kind',
  },
  'notice.unmatched-receipt': {
    one: '{count} receipt for a message that is not here',
    other: '{count} receipts for messages that are not here',
  },
  'notice.damaged-row': {
    one: '{count} saved entry that no longer opens; it was put aside',
    other: '{count} saved entries that no longer open; they were put aside',
  },
  'accounts.title': 'Accounts',
  'accounts.add': 'Add an account',
  'accounts.via': 'through {provider}',
  'accounts.remove': 'Remove',
  'accounts.remove-title': 'Remove {network}?',
  'accounts.remove-warning':
    'Its chats and keys are deleted from this browser. They cannot be brought back.',
  'accounts.remove-confirm': 'Remove account and chats',
  'accounts.remove-failed': 'The account could not be removed. Nothing was deleted.',
  'accounts.keep': 'Keep it',
  'accounts.reconnect-failed': 'That did not work. {why}',
  'dialog.close': 'Close',

  // empty states
  'empty.first.title': 'One calm place for your chats',
  'empty.first.text':
    'Write to people on WhatsApp and Messenger from here, encrypted from your browser to their device. The keys stay in this browser.',
  'empty.first.limits':
    'You join as yourself, through a provider. Chats you already have in those apps stay there.',
  'empty.chats.title': 'No chats yet',
  'empty.chats.text':
    'Start one with somebody’s phone number or user name. They must have allowed chats with other apps.',
  'empty.pane.title': 'Choose a chat',
  'empty.pane.text': 'Arrow keys move through the list, Enter opens.',

  // a new chat
  'new-chat.title': 'New chat',
  'new-chat.account': 'From which account',
  'new-chat.identifier': 'Phone number or user name',
  'new-chat.hint.whatsapp': 'With the country’s code, like +39 041 555 0123',
  'new-chat.hint.messenger': 'Their Messenger user name, like anna.moretti',
  'new-chat.hint.xmpp': 'Their address, like anna@example.org',
  'new-chat.hint.matrix': 'Their address, like @anna:example.org',
  'new-chat.start': 'Start chat',
  'new-chat.starting': 'Looking…',
  'new-chat.not-found':
    'Nobody can be reached under this on {network}. Check it, or ask them to allow chats with other apps in their settings.',
  'new-chat.no-account': 'Add an account first.',

  // what a request can fail with
  'error.bad-request': 'That cannot be used. Check it and try again.',
  'error.not-found': 'It is not there any more.',
  'error.offline': 'You are offline, or the network cannot be reached. Try again later.',
  'error.refused': 'The network refused.',
  'error.unavailable': 'Rialto’s background part did not answer. Try again.',
  'error.internal': 'Something in Rialto went wrong. Nothing was lost; try again.',

  // a conversation
  'chat.back': 'Back to the list',
  'chat.label': 'Chat with {name}',
  'chat.messages': 'Messages with {name}',
  'chat.loading': 'Opening…',
  'chat.failed': 'The messages could not be opened. {why}',
  'chat.older-loading': 'Loading older messages…',
  'chat.older-failed': 'Older messages could not be loaded.',
  'chat.beginning': 'This is where your chat with {name} begins.',
  'chat.new-messages': { one: '{count} new message', other: '{count} new messages' },
  'chat.divider': 'New messages',
  'chat.jump': 'To the newest message',
  'chat.jump-new': { one: '{count} new', other: '{count} new' },
  'chat.typing': '{name} is typing…',
  'chat.said': '{name}, {time}',
  'chat.said-you': 'You, {time}',
  'chat.announce': '{name}, {time}: {text}',
  'chat.show-all': 'Show all',
  'protection.end-to-end':
    'End-to-end encrypted to {name}’s device. What their app does with it is out of our sight.',
  'protection.end-to-end-verified':
    'End-to-end encrypted to {name}’s device, which you verified. What their app does with it is out of our sight.',
  'protection.none': 'Not end-to-end encrypted. The servers in between can read this chat.',
  'status.sending': 'Sending',
  'status.sent': 'Sent',
  'status.delivered': 'Delivered',
  'status.read': 'Read',
  'status.failed': 'Not sent',
  'failure.contact-unreachable': 'Not sent. {name} cannot be reached from another app any more.',
  'failure.no-keys': 'Not sent. The network had no keys for {name}’s device.',
  'failure.bad-keys': 'Not sent. The keys for {name}’s device did not prove to be theirs.',
  'failure.refused': 'Not sent. The network refused it.',
  'failure.too-long': 'Not sent. It is too long.',
  'failure.gave-up': 'Not sent after many tries.',
  'failure.unknown': 'Not sent.',
  'failure.local': 'Not sent. {why}',
  'message.retry': 'Try again',
  'message.discard': 'Discard',
  'composer.label': 'Message to {name}',
  'composer.placeholder': 'Message',
  'composer.send': 'Send',
  'composer.left': { one: '{count} character left', other: '{count} characters left' },
  'composer.too-long': { one: '{count} character too many', other: '{count} characters too many' },

  // times
  'time.yesterday': 'Yesterday',
  'time.today': 'Today',
  'time.unknown': 'Unknown date',

  // adding an account
  'add.title': 'Add an account',
  'add.step': 'Step {now} of {all}',
  'add.back': 'Back',
  'add.network.title': 'Where are the people you want to reach?',
  'add.network.intro':
    'European law lets you write to people on these networks without using their apps.',
  'add.network.whatsapp':
    'People reach you under your phone number or the name your provider gives.',
  'add.network.messenger': 'People reach you under the name your provider gives.',
  'add.network.limits-title': 'Before you start',
  'add.network.limit.identity': 'You join as yourself, through a provider that vouches for you.',
  'add.network.limit.history':
    'Your existing WhatsApp and Messenger chats and groups do not come along.',
  'add.network.limit.opt-in': 'The other side must have switched on chats with other apps.',
  'add.provider.title': 'Who is your provider?',
  'add.provider.intro':
    'The company or body that vouches for you towards {network}: your internet provider, mail host, employer or co-operative. They tell you the address.',
  'add.provider.address': 'Provider’s address',
  'add.provider.hint': 'Like chat.example.org',
  'add.provider.look-up': 'Continue',
  'add.provider.looking': 'Looking…',
  'add.notice.title': 'Before you sign in',
  'add.notice.provider': 'Your provider',
  'add.notice.change': 'Change',
  'add.notice.heading': 'Chats with other apps are different',
  'add.notice.left':
    'Messages are encrypted from this browser to the other person’s device. Once a message is there, nobody here can vouch for what happens to it: their app, and the company behind it, may follow other rules than we do.',
  'add.notice.sees':
    '{network} sees who writes to whom and when, though not what. Your provider sees that you use {network}.',
  'add.notice.strangers':
    'People you blocked in the {network} app may be able to write to you here.',
  'add.notice.history': 'Your existing {network} chats and groups do not come along.',
  'add.notice.opt-in': 'The other side must have switched on chats with other apps.',
  'add.notice.agree': 'I have read this and want to join {network}.',
  'add.sign-in': 'Sign in with {provider}',
  'add.signing-in.title': 'Finish in the sign-in window',
  'add.signing-in.text':
    '{provider} asks you to sign in. Rialto never sees your password. This page goes on by itself.',
  'add.done.title': 'You are on {network}',
  'add.done.as': 'You can be reached as',
  'add.done.next':
    'People who write to you show up in your chats. To write first, start a new chat with their number or name.',
  'add.done.open': 'Open inbox',
  'join.bad-address': 'That is not an address. It looks like chat.example.org.',
  'join.provider-unreachable':
    'Nothing answers at this address. Check its spelling and your connection.',
  'join.not-a-provider':
    'Something answers at this address, but it is not a provider for Rialto. Ask your provider for the right address.',
  'join.network-not-offered':
    '{provider} does not offer {network}. Choose another network, or another provider.',
  'join.sign-in-cancelled':
    'The sign-in window was closed before you were done. Nothing was changed.',
  'join.sign-in-refused': '{provider} refused the sign-in. Try again, or ask your provider.',
  'join.token-refused':
    '{network} did not accept {provider}’s word for you. This is for your provider to mend: tell them.',
  'join.unreachable': '{network} cannot be reached at the moment. Try again in a few minutes.',
  'join.certificate-refused':
    'The other end could not prove that it is {network}. Nothing was sent. If this stays, tell your provider.',
  'join.already-joined': 'This account is already here. Open your inbox to see it.',
  'join.failed': 'That did not work, and Rialto does not know why. Nothing was changed; try again.',
} as const satisfies Readonly<Record<string, Entry>>;
