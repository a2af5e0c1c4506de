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
  'tabs.label': 'Which chats',
  'tabs.together': 'Chats',
  'tabs.none': 'No chats here yet.',
  'inbox-choice.question': 'Where should {network} chats be listed?',
  'inbox-choice.combined': 'Together with all others',
  'inbox-choice.separate': 'In a tab of their own',
  'row.not-sent': 'Not sent',
  'row.you': 'You: {text}',
  'row.typing': 'typing…',

  // previews and bodies
  'body.unsupported': 'Rialto cannot show this kind of message yet: {what}',
  'body.unsupported-preview': 'Not shown here: {what}',
  'body.undecryptable': 'This message could not be read.',
  'body.undecryptable-preview': 'A message that could not be read',
  'body.refused': 'This cannot be passed on between apps: {what}. Ask for it in another way.',
  'body.deleted': 'This message was deleted',
  'body.call.voice.offered': 'Voice call. Rialto cannot take calls yet.',
  'body.call.voice.missed': 'Missed voice call. Rialto cannot take calls yet.',
  'body.call.video.offered': 'Video call. Rialto cannot take calls yet.',
  'body.call.video.missed': 'Missed video call. Rialto cannot take calls yet.',
  'body.timer.on':
    'Messages here are set to disappear after {time}. Rialto does not delete them by itself.',
  'body.timer.off': 'Messages here no longer disappear.',
  'media.image': 'Photo',
  'media.video': 'Video',
  'media.voice': 'Voice message',
  'media.audio': 'Audio',
  'media.file': 'File',
  'media.sticker': 'Sticker',
  'media.captioned': '{what}: {caption}',
  'body.location': 'Location: {place}',
  'body.card': 'Contact: {name}',
  'body.cards': {
    one: 'Contacts: {name} and {count} other',
    other: 'Contacts: {name} and {count} others',
  },
  'card.unnamed': 'No name',
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
  'account.last-check': '{network} is not connected; last check {time}. Trying again by itself.',
  'account.gap-coming': '{network} is catching up. Complete up to {time}; the rest is coming.',
  'account.gap-short': {
    one: '{network} kept {count} thing for you that did not arrive. Complete up to {time}.',
    other: '{network} kept {count} things for you that did not arrive. Complete up to {time}.',
  },
  'account.gap-offline': 'Complete up to {time}.',
  'account.online': 'Connected',
  'account.online-since': 'Connected since {time}',
  'account.stopped': '{network} is off. {why}',
  'problem.unreachable': 'The network cannot be reached from here.',
  'problem.not-permitted':
    'This browser no longer lets Rialto speak to your provider. Allow it, and everything goes on as before.',
  'problem.token-refused': 'The network did not accept your provider’s word for you.',
  'problem.delisted':
    'It has taken you off its list. To be on it again, remove this account and add it anew; its chats here go with it.',
  'problem.sign-in-expired': 'Your sign-in has run out.',
  'problem.clock-differs':
    'This device’s clock and your provider’s do not agree. Check the date and time here; Rialto goes on by itself once they do.',
  'problem.certificate-refused':
    'The other end could not prove that it is the network. Nothing was sent.',
  'problem.handshake-failed': 'The secure connection could not be made.',
  'problem.protocol-error': 'The network said something Rialto did not understand.',
  'problem.replaced-elsewhere':
    'Your account is in use in another place, and it can be in one place only. If you use it here, it ends there.',
  'problem.keys-unavailable': 'This account’s keys cannot be opened in this browser.',
  'problem.storage-failed': 'This browser could not save. Its disk may be full.',
  'action.reconnect': 'Try again',
  'action.ask-for-rest': 'Ask again',
  'action.sign-in-again': 'Sign in again',
  'action.signing-in': 'Finish in the sign-in window…',
  'action.permit': 'Allow it',
  'permit.refused':
    'Not allowed, so nothing was sent. Without its word {provider} cannot let you in; you can allow it at any time.',
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
  'notice.refused-change': {
    one: '{count} change to a message that was not its sender’s to make, or came too late',
    other: '{count} changes to messages that were not their sender’s to make, or came too late',
  },
  'notice.damaged-row': {
    one: '{count} saved entry that no longer opens; it was put aside',
    other: '{count} saved entries that no longer open; they were put aside',
  },
  // the ledger
  'ledger.note': {
    one: '{count} message could not be read',
    other: '{count} messages could not be read',
  },
  'ledger.title': 'Messages that could not be read',
  'ledger.none': 'Every message that arrived could be read.',
  'ledger.unavailable': 'The list cannot be shown at the moment. It comes back by itself.',
  'ledger.from': '{name}, {network}, {time}',
  'ledger.from-some-time': '{name}, {network}',
  'ledger.expected': 'This happens in ordinary use.',
  'ledger.unexpected': 'This should not happen.',
  'ledger.ask-again': 'Ask {name} to send it again',
  'ledger.asked': 'Asked. It appears here in its place as soon as {name} is reached.',
  'ledger.renew-session': 'Agree on new keys with {name} and ask again',
  'ledger.refetch-keys': 'Get {name}’s keys anew and ask again',
  'ledger.ask-in-words': 'Write to {name} about it',
  'ledger.question': 'Your message of {time} could not be read here. Could you send it again?',
  'ledger.question-some-time':
    'One of your messages could not be read here. Could you send the last ones again?',
  'chat.gap-coming': 'Complete up to {time}; what came later is still on its way.',
  'chat.gap-short': 'Complete up to {time}; something that came later may be missing.',
  'chat.complete-up-to': 'Complete up to {time}; after that {count} could not be read.',
  'accounts.title': 'Accounts',
  'accounts.add': 'Add an account',
  'accounts.via': 'through {provider}',
  'accounts.remove': 'Remove',
  'accounts.remove-title': 'Remove {network}?',
  'accounts.remove-warning':
    'Its chats and keys are deleted from this browser. They cannot be brought back.',
  'accounts.remove-confirm': 'Remove account and chats',
  'accounts.remove-failed': 'The account could not be removed. Nothing was deleted.',
  'consent.title': 'What you agreed to',
  'consent.when':
    'On {time}, towards {network}, through {provider} (version {version} of the notice):',
  'consent.none': 'This account was joined before Rialto kept what you agree to.',
  'consent.save': 'Save as a file',
  'consent.withdraw': 'Withdraw',
  'consent.withdraw-title': 'Withdraw what you agreed to for {network}?',
  'consent.withdraw-warning':
    'Withdrawing means leaving: Rialto asks {network} to take you off its list and {provider} to end the sign-in, then deletes this account, its chats and keys from this browser. They cannot be brought back. What others received stays with them.',
  'consent.withdraw-confirm': 'Withdraw and leave',
  'consent.withdrawn':
    'Withdrawn. {network} has taken you off its list, and {provider} has ended the sign-in.',
  'consent.withdrawn-not-delisted':
    'Withdrawn, and deleted here. {network} could not be told: it may list you until {provider} says otherwise. Ask {provider} to take you off.',
  'consent.withdrawn-sign-in':
    'Withdrawn. {network} has taken you off its list. {provider} could not be told: end the sign-in in your account there.',
  'accounts.keep': 'Keep it',
  'accounts.sign-in-keeps': 'Your chats and keys stay as they are.',
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
  'new-chat.no-account': 'Add an account first.',

  // who can be written to
  'reach.not-opted-in': '{name} has not switched on chats with other apps in {network}.',
  'reach.outside-region':
    '{name} is outside the European Economic Area, where {network} is not open to other apps.',
  'reach.unknown':
    '{name} cannot be reached on {network}, which does not say why: nobody may be there, or they have not switched on chats with other apps.',
  'reach.invite': 'Invite them',
  'reach.advice.not-opted-in':
    'Only they can switch it on, in their own app. You could send them this, by mail for instance:',
  'reach.advice.unknown':
    'Check the spelling first. Then you could send them this, by mail for instance:',
  'reach.advice.outside-region':
    'Nothing on your side changes that. You could tell them another way:',
  'reach.invitation':
    'Hello! I write from another app now, with {provider}, and would like to reach you on {network}. {where} Then you can find me as {identifier}, and I can write to you. It works in the European Economic Area, on a phone.',
  'reach.where.whatsapp':
    'In WhatsApp, open Settings, then Account, then Third-party chats; switch it on and tick {provider}.',
  'reach.where.other':
    'In {network}, look in the settings for chats with other apps (third-party chats); switch it on and tick {provider}.',
  'reach.invitation-outside':
    'Hello! I write from another app now, and {network} lets me reach people in the European Economic Area only. Until you are back, you find me at {identifier}.',
  'reach.checked': '{network} said so: {time}.',
  'reach.check': 'Ask again',
  'reach.checking': 'Asking…',
  'reach.copy': 'Copy',
  'reach.copied': 'Copied',
  'reach.copy-failed':
    'The browser did not let Rialto copy it. Select the text and copy it yourself.',

  // what a request can fail with
  'error.bad-request': 'That cannot be used. Check it and try again.',
  'error.not-found': 'It is not there any more.',
  'error.offline': 'You are offline, or the network cannot be reached. Try again later.',
  'error.refused': 'The network refused.',
  'error.unavailable': 'Rialto’s background part did not answer. Try again.',
  'error.locked': 'The inbox is locked. Unlock it first.',
  'error.lost': 'This browser threw Rialto’s data away.',
  'error.no-room': 'This disk is full. Free some room and try again.',
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
  'chat.you': 'You',
  'chat.edited': 'edited',
  'chat.actions': 'What to do with this message',
  'quote.unknown': 'A message that is not here',
  'quote.claimed': 'as they quote it',
  'quote.jump': 'Go to the quoted message: {text}',
  'reaction.both': '{one} and {other}',
  'reaction.chip': '{emoji} from {who}',
  'reaction.take-back': '{emoji} from {who}. Take back yours',
  'reaction.give': 'React with {emoji}',
  'reaction.other': 'Another emoji',
  'action.reply': 'Reply',
  'action.copy': 'Copy text',
  'action.edit': 'Edit',
  'action.delete': 'Delete for everyone',
  'place.open': 'Show on OpenStreetMap',
  'change.failed.reaction': 'Your reaction did not reach {name}.',
  'change.failed.edit': 'Your change did not reach {name}.',
  'change.failed.deletion': '{name} may still see this message.',
  'mishap.message.react': 'The reaction was not saved. {why}',
  'mishap.message.edit': 'The change was not saved. {why}',
  'mishap.message.delete': 'The message was not deleted. {why}',
  'row.reacted': '{who} reacted {emoji} to “{text}”',
  'chat.said': '{name}, {time}',
  'chat.said-you': 'You, {time}',
  'chat.announce': '{name}, {time}: {text}',
  'chat.show-all': 'Show all',
  'protection.end-to-end':
    'End-to-end encrypted to {name}’s device. What their app does with it is out of our sight.',
  'protection.end-to-end-verified':
    'End-to-end encrypted to {name}’s device, which you verified. What their app does with it is out of our sight.',
  'protection.weaker':
    'Less protected than your other chats: {weaknesses}. Encrypted as well as this network can.',
  'protection.weaker-servers': 'Less protected than your other chats: {weaknesses}.',
  'protection.accept-title': 'Nothing is sent to {name} before you accept that.',
  'protection.accept': 'Write here anyway',
  'weakness.servers-read': 'servers in between can read it',
  'weakness.no-forward-secrecy': 'a key that leaks opens what was said before',
  'weakness.no-post-compromise-security': 'a key that leaks opens all that follows',
  'weakness.no-authentication': 'nobody can check whose keys these are',
  'error.protection-not-accepted':
    'This chat is less protected than your others. Accept that above before you write.',
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
  'failure.not-uploaded': 'Not sent. The file did not get to your provider.',
  'failure.unknown': 'Not sent.',
  'failure.local': 'Not sent. {why}',
  'message.retry': 'Try again',
  'message.discard': 'Discard',
  'message.take-back': 'Take back',
  'waiting.offline': 'Waits for a connection to {network}, and goes by itself.',
  'waiting.off': 'Waits until {network} is on again.',
  'waiting.unconfirmed': '{network} has not confirmed it yet. It is sent again by itself.',
  'composer.label': 'Message to {name}',
  'composer.placeholder': 'Message',
  'composer.send': 'Send',
  'composer.save': 'Save the change',
  'composer.replying': 'Reply to {name}',
  'composer.editing': 'Change your message',
  'composer.cancel': 'Cancel',
  'composer.left': { one: '{count} character left', other: '{count} characters left' },
  'composer.too-long': { one: '{count} character too many', other: '{count} characters too many' },

  // times
  'time.yesterday': 'Yesterday',
  'time.today': 'Today',
  'time.unknown': 'Unknown date',
  'time.second': { one: '{count} second', other: '{count} seconds' },
  'time.minute': { one: '{count} minute', other: '{count} minutes' },
  'time.hour': { one: '{count} hour', other: '{count} hours' },
  'time.day': { one: '{count} day', other: '{count} days' },

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
  'gatekeeper.title': 'Which big messengers are open?',
  'gatekeeper.open': 'Open to other apps',
  'gatekeeper.not-obliged': 'Not obliged',
  'gatekeeper.not-open': 'Not open',
  'gatekeeper.why.live': 'Chats of two people, since {date}.',
  'gatekeeper.why.offer-published':
    'Its offer to other apps is out since {date}. Whether any app is connected yet is not known to us.',
  'gatekeeper.why.found-no-gateway':
    'The European Commission examined it and let it off on {date}. We know of no way in from outside.',
  'gatekeeper.why.none-named':
    'None of its messengers was named when the list was made on {date}, so nothing obliges it. We know of no way in from outside.',
  'gatekeeper.source': 'Source',
  'gatekeeper.checked': 'Looked up on {date}.',
  'add.provider.title': 'Who is your provider?',
  'add.provider.intro':
    'The company or body that vouches for you towards {network}: your internet provider, mail host, employer or co-operative. They tell you the address.',
  'add.provider.address': 'Provider’s address',
  'add.provider.hint':
    'Like chat.example.org. The browser will ask whether Rialto may speak to it, and to no other site.',
  'add.provider.look-up': 'Continue',
  'add.provider.looking': 'Looking…',
  'add.notice.title': 'Before you sign in',
  'add.notice.provider': 'Your provider',
  'add.notice.change': 'Change',
  'add.notice.heading': 'Chats with other apps are different',
  'add.notice.left':
    'Messages are encrypted from this browser to the other person’s device. Once a message is there, nobody here can vouch for what happens to it: their app, and the company behind it, may follow other rules than we do.',
  'add.notice.not-login':
    'You do not log in to a {network} account of yours. You become reachable as somebody who uses another app.',
  'add.eea.question': 'Where are you?',
  'add.eea.statement': 'I live in the European Economic Area, and I am there now.',
  'add.eea.outside': 'Somewhere else',
  'add.eea.why':
    'The law that opens {network} holds in the European Economic Area, and {network} takes people only while they are there. Rialto keeps what you say here, and does not check where you are.',
  'add.eea.refused':
    'Then {network} cannot be joined from here: its offer to other apps ends with you outside the area, and your provider would have to end it. Nothing was sent. Come back when you are there.',
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
  'join.not-permitted':
    'You did not allow Rialto to speak to {provider}, so nothing was sent. Press the button again when you want to.',
  'join.not-a-provider':
    'Something answers at this address, but it is not a provider for Rialto. Ask your provider for the right address.',
  'join.network-not-offered':
    '{provider} does not offer {network}. Choose another network, or another provider.',
  'join.sign-in-cancelled':
    'The sign-in window was closed before you were done. Nothing was changed.',
  'join.sign-in-refused': '{provider} refused the sign-in. Try again, or ask your provider.',
  'join.token-refused':
    '{network} did not accept {provider}’s word for you. This is for your provider to mend: tell them.',
  'join.other-identity':
    'You signed in as somebody else than this account’s own person. Nothing was changed. Sign in with the same name as before, or add the other one as a new account.',
  'join.clock-differs':
    'This device’s clock and {provider}’s do not agree, so its word for you does not hold. Check the date and time here, then try again.',
  'join.interrupted':
    'The browser stopped Rialto’s background part while you were signing in. If the sign-in window is still open, close it. Then sign in again: Rialto goes on where it was.',
  'join.unreachable': '{network} cannot be reached at the moment. Try again in a few minutes.',
  'join.certificate-refused':
    'The other end could not prove that it is {network}. Nothing was sent. If this stays, tell your provider.',
  'join.notice-outdated':
    'Rialto was updated meanwhile, and what you should know before joining has changed. Load this page again and read it once more.',
  'join.already-joined': 'This account is already here. Open your inbox to see it.',
  'join.failed': 'That did not work, and Rialto does not know why. Nothing was changed; try again.',

  // locking and unlocking
  'lock.title': 'Locks',
  'lock.locked.title': 'Your inbox is locked',
  'lock.locked.text': 'Your chats and keys are sealed until you unlock them.',
  'lock.open-page': 'Unlock',
  'lock.now': 'Lock now',
  'lock.set': 'Set a lock',
  'lock.manage': 'Locks',
  'lock.unlock.title': 'Unlock your inbox',
  'lock.passphrase': 'Passphrase',
  'lock.passphrase.unlock': 'Unlock',
  'lock.passphrase.unlocking': 'Unlocking…',
  'lock.passkey.unlock': 'Use your passkey',
  'lock.code': 'Recovery code',
  'lock.code.hint': 'Nine groups of four. Capitals and dashes do not matter.',
  'lock.code.show': 'Use a recovery code instead',
  'lock.code.unlock': 'Unlock with the code',
  'lock.wait': {
    one: 'You can try again in {count} second. This only slows down guessing here; what protects a copy of this profile is how good your passphrase is.',
    other:
      'You can try again in {count} seconds. This only slows down guessing here; what protects a copy of this profile is how good your passphrase is.',
  },
  'lock.wrong-secret': 'That does not open it.',
  'lock.bad-code': 'There is a typing error in this code. Check it and try again.',
  'lock.too-soon': 'Too many tries. Wait a little.',
  'lock.none.title': 'There is no lock yet',
  'lock.none.text':
    'Whoever copies this browser profile, or sits down at this browser, can read your chats. A lock seals everything under new keys and deletes what was there before.',
  'lock.some.title': 'Your inbox has a lock',
  'lock.some.text':
    'Everything here is sealed. Any one of these opens it. If you lose them all, nobody can open it again, and we cannot help.',
  'lock.kind.passphrase': 'Passphrase',
  'lock.kind.passkey': 'Passkey',
  'lock.kind.recovery': 'Recovery code',
  'lock.since': 'since {day}',
  'lock.remove': 'Remove',
  'lock.remove-last':
    'Removing the last lock leaves your chats open to whoever copies this profile.',
  'lock.remove-confirm': 'Remove it',
  'lock.remove-keep': 'Keep it',
  'lock.new-passphrase': 'New passphrase',
  'lock.new-passphrase.hint':
    'At least 12 characters. Four or five words that have nothing to do with each other are easy to remember and hard to guess.',
  'strength.weak': 'Weak.',
  'strength.weak.text': 'Whoever copies this profile could find it within hours.',
  'strength.fair': 'Fair.',
  'strength.fair.text':
    'Whoever copies this profile and takes the trouble could find it within days or months. One more word helps.',
  'strength.good': 'Good.',
  'strength.good.text': 'Guessing it should take years, if it is not about you or from a book.',
  'strength.strong': 'Strong.',
  'strength.strong.text':
    'Guessing it should take longer than anybody tries, if it is not about you or from a book.',
  'strength.hint.common': 'It is close to a password that many people use.',
  'strength.hint.one-word': 'One word alone is among the first things tried.',
  'strength.hint.name': 'Names are among the first things tried.',
  'strength.hint.keys': 'Rows of keys and sequences are among the first things tried.',
  'strength.hint.repeats': 'What repeats counts once.',
  'strength.hint.date': 'Years and dates are among the first things tried.',
  'strength.unknown': 'How strong it is cannot be estimated at the moment.',
  'lock.repeat': 'The same once more',
  'lock.passphrase-differs': 'The two are not the same.',
  'lock.add-passphrase': 'Set a passphrase',
  'lock.change-passphrase': 'Change the passphrase',
  'lock.sealing': 'Sealing everything anew…',
  'lock.add-passkey': 'Add a passkey',
  'lock.passkey.text': 'Your fingerprint, face or security key, kept by this device.',
  'lock.passkey.absent':
    'This browser has no passkeys for extensions that ask for no website. Use a passphrase.',
  'lock.passkey-not-used': 'No passkey was used.',
  'lock.passkey-not-made': 'No passkey was made.',
  'lock.passkey-unsupported':
    'This passkey cannot lock anything: it has no function for secrets (PRF). Try another device or key.',
  'lock.passkey-failed': 'The passkey did not work here.',
  'lock.add-code': 'Make a recovery code',
  'lock.code.text':
    'For the day you forget the passphrase or lose the device. Write it down and keep it away from this computer.',
  'lock.code.once': 'This is shown once. Write it down now.',
  'lock.code.done': 'I have written it down',
  'lock.idle': 'Lock when nobody touches it for',
  'lock.idle.minutes': { one: '{count} minute', other: '{count} minutes' },
  'lock.idle.hours': { one: '{count} hour', other: '{count} hours' },
  'lock.idle.never': 'never',
  'lock.limits':
    'It also locks when the browser starts, and in Chrome when you lock this computer. While it is locked, nothing is sent, and nothing arrives but for accounts that you let receive.',
  'lock.badge': 'While it is locked, the toolbar icon may show',
  'lock.badge.nothing': 'nothing',
  'lock.badge.dot': 'a dot when something has arrived',
  'lock.badge.count': 'how many messages have arrived',
  'lock.badge.hint':
    'Whoever looks at this screen sees it. It counts only for accounts that receive while locked.',
  'receiving.none': 'Nothing arrives until you unlock it.',
  'receiving.others': 'Every other account waits until you unlock it.',
  'receiving.connecting': '{network}: connecting, to receive while it is locked.',
  'receiving.receiving': '{network}: receiving, sealed until you unlock it.',
  'receiving.full': '{network}: paused. No more fits here, so {network} keeps the rest for you.',
  'receiving.stopped': '{network}: paused. Unlock it to see why.',
  'while-locked.receive': 'Receive while locked',
  'while-locked.on':
    'Messages arrive while the inbox is locked, and stay sealed until you unlock it.',
  'while-locked.off': 'This account pauses while the inbox is locked.',
  'while-locked.risk':
    'To receive, what logs in for this account has to lie outside the lock. Whoever steals this browser profile could then log in to {network} as you, take new messages away and publish keys in your name. They could not read your messages or send any that your contacts can read.',
  'while-locked.cannot': 'Paused while locked: {network} has no way to receive without your keys.',
  'while-locked.revoked': 'Switched off. {provider} has ended what lay outside the lock.',
  'while-locked.not-revoked':
    'Switched off. {provider} could not be reached: a copy of what lay outside may work until its sign-in ends.',
  'lock.open-inbox': 'Open inbox',
  'lock.copy': 'Keep a second copy of your accounts and keys',
  'lock.copy.text':
    'Browsers sometimes throw data away: when the disk is full, or after a crash. The copy lies in another place of this browser profile, sealed by the same locks. It brings your accounts back, not your messages.',
  'lost.title': 'This browser threw Rialto’s data away',
  'lost.window': 'Your chats are no longer on this disk. Rialto did not delete them.',
  'lost.open-page': 'See what can be done',
  'lost.accounts': {
    one: 'There was {count} account here. Its chats and messages are gone from this disk: the browser deleted them, which happens when a disk is full or “site data” is cleared.',
    other:
      'There were {count} accounts here. Their chats and messages are gone from this disk: the browser deleted them, which happens when a disk is full or “site data” is cleared.',
  },
  'lost.copy':
    'A sealed copy of your accounts and keys is still here. Unlock it, and your accounts come back. New messages arrive as before; the old ones do not come back.',
  'lost.no-copy':
    'There was no lock, so no copy could be kept. Add your accounts again: people keep finding you by the same name, and their apps will say that your keys have changed.',
  'lost.start-over': 'Start with an empty inbox',
  'lost.start-over.copy':
    'This also deletes the sealed copy. You would sign in again, and people would see that your keys have changed.',
  'lost.start-over.confirm': 'Delete it and start empty',
  'lost.restored': {
    one: '{count} account is back, with the same keys. Its chats show up again as people write; what was in them is gone.',
    other:
      '{count} accounts are back, with the same keys. Chats show up again as people write; what was in them is gone.',
  },
  // recovery kits
  'kit.title': 'Recovery kit',
  'kit.open-page': 'Recovery kit',
  'kit.have-one': 'I have a recovery kit',
  'kit.lock.text':
    'One file that brings your accounts back on another browser or after this one is gone.',
  'kit.question': 'Come back as yourself',
  'kit.intro':
    'A kit is one sealed file with your accounts, their keys and your contacts. With it you come back as yourself: people see no changed keys, and nobody has to add you again.',
  'kit.make.title': 'Make a kit',
  'kit.make.text': 'Takes a minute. Make a new one when you add an account.',
  'kit.drill.title': 'Check a kit',
  'kit.drill.text':
    'Two minutes now, so that you know it opens. Nothing that runs here is touched.',
  'kit.restore.title': 'Bring accounts back',
  'kit.restore.text': 'From a kit of this browser or another one.',
  'kit.back': 'Back',
  'kit.locked': 'Your inbox is locked. Unlock it to make a kit or to bring accounts back.',
  'kit.no-accounts': 'There is no account here yet that a kit could hold.',
  'kit.in-it': 'In the kit',
  'kit.in-it.accounts': 'every account here, with its identity key',
  'kit.in-it.contacts': 'your contacts, and the keys you know them by',
  'kit.in-it.settings': 'when the inbox locks, and what its icon shows',
  'kit.not-in-it': 'Never in it',
  'kit.not-in-it.sessions':
    'running conversations’ keys: they must not exist twice, so the first message in each chat starts new ones',
  'kit.not-in-it.sign-in': 'your sign-ins: you sign in once for each account that comes back',
  'kit.not-in-it.locks': 'your locks, and files people sent you',
  'kit.history': 'Messages too',
  'kit.history.hint':
    'Without them chats come back empty. With them, whoever opens the kit reads them.',
  'kit.by': 'What opens it',
  'kit.by.code': 'A code that Rialto makes: you print it or write it down',
  'kit.by.passphrase': 'A passphrase of your own',
  'kit.passphrase.hint':
    'Not the one of this inbox: whoever finds it out would then have both. At least 12 characters.',
  'kit.passphrase': 'Passphrase of the kit',
  'kit.make': 'Make the kit',
  'kit.making': 'Making it…',
  'kit.made.title': 'Your recovery kit',
  'kit.made.next':
    'Two things to keep, apart from each other and from this computer: the file, and this page with its code.',
  'kit.made.next-passphrase':
    'Keep the file away from this computer. Its passphrase is nowhere but in your head.',
  'kit.code': 'Code of the kit',
  'kit.code.once': 'This code is shown once. Nobody can make it again.',
  'kit.save': 'Save the file',
  'kit.save-again': 'Save it again',
  'kit.saved': 'Given to your browser as {name}. Look for it among your downloads.',
  'kit.print': 'Print this page',
  'kit.made.check': 'Now check it',
  'kit.sheet.date': 'Made on {day}',
  'kit.sheet.file': 'File: {name}',
  'kit.sheet.how': 'How to come back',
  'kit.sheet.how.1': 'Install Rialto, choose “Add account”, then “I have a recovery kit”.',
  'kit.sheet.how.2': 'Choose the file and type the code.',
  'kit.sheet.how.2-passphrase': 'Choose the file and type the passphrase.',
  'kit.sheet.how.3': 'Sign in once for each account.',
  'kit.sheet.who':
    'Whoever has the file and the code can be you in these accounts. Lost one of them? Make a new kit, and destroy what is left of this one.',
  'kit.contacts': { one: '{count} contact', other: '{count} contacts' },
  'kit.messages': { one: '{count} message', other: '{count} messages' },
  'kit.left-out': '{network}: {name} cannot travel in a kit. Join it anew there.',
  'kit.newest-only': 'More messages stood here than a kit holds. It has the newest of every chat.',
  'kit.file': 'File of the kit',
  'kit.file.choose': 'Choose the file',
  'kit.file.another': 'Choose another file',
  'kit.file.seen': '{name}, made on {day}',
  'kit.code.hint': 'Begins with KIT. Capitals and dashes do not matter.',
  'kit.open': 'Open it',
  'kit.opening': 'Opening it…',
  'kit.opened.title': 'It opens',
  'kit.opened.drill': 'The file is whole, and what you typed is right. Nothing here was changed.',
  'kit.opened.restore': 'This is what it brings back.',
  'kit.opened.from': 'Made on {day}, with',
  'kit.done': 'Done',
  'kit.restore': 'Bring them back here',
  'kit.restoring': 'Bringing them back…',
  'kit.restore.warning':
    'If Rialto still runs elsewhere with these accounts, only one of the two can be connected. The other one says so.',
  'kit.restored.title': 'What became of them',
  'kit.restored.next':
    'Sign in once for each account in your inbox. Then write: people see that it is you.',
  'kit.arrival.back': 'is back, with the same keys. Sign in to connect it.',
  'kit.arrival.already-here': 'is here already. Nothing was changed.',
  'kit.arrival.not-offered': 'is of a network that this Rialto does not have.',
  'kit.arrival.damaged': 'could not be brought back: its keys in the kit are not whole.',
  'kit.problem.not-a-kit': 'This file is not a recovery kit.',
  'kit.problem.newer-kit': 'This kit was made by a newer Rialto. Update this one first.',
  'kit.problem.needs': 'This kit needs Rialto {version} or newer. Update this one first.',
  'kit.problem.header-changed':
    'The beginning of this file was damaged, or changed by somebody. Nothing was opened. Try another copy of the file.',
  'kit.problem.wrong-secret': 'That does not open this kit.',
  'kit.problem.bad-code': 'There is a typing error in this code. Check it and try again.',
  'kit.problem.lock-code':
    'This is a recovery code of a lock, not of a kit. The code of a kit begins with KIT.',
  'kit.problem.damaged':
    'This file is damaged: part of it is missing or was changed. Nothing was opened. Try another copy of the file.',
  'kit.problem.too-large': 'This file is too large to be a recovery kit.',
  'storage.low': 'Room on this disk is running out. Free some soon, so that nothing stops.',
  'storage.full':
    'This disk is full. Nothing can be saved: new messages wait at the other end, and yours stay here unsent. Free some room, and it goes on by itself.',
  'storage.failing':
    'This browser cannot save at the moment; its disk may be full. New messages wait at the other end, and yours stay here unsent. It goes on by itself once it can.',
  'lock.problem.locked': 'The inbox is locked. Unlock it first.',
  'lock.problem.lost': 'This browser threw the data away. Load this page again.',
  'lock.problem.weak-passphrase':
    'That would not hold. Use at least 12 characters, and not the same few again and again.',
  'lock.problem.kit-too-large': 'There is more here than one kit holds. Make it without messages.',
  'lock.problem.not-first': 'A recovery code needs another lock first.',
  'lock.problem.too-many': 'There are as many locks as there can be. Remove one first.',
  'lock.problem.no-lock': 'This lock is not there any more.',
  'lock.problem.bad-header':
    'The file that holds your locks was damaged or changed by somebody. Nothing was opened.',
  'lock.problem.newer-header':
    'This inbox was last used by a newer version of Rialto. Update this one first.',
  'lock.problem.quota-exceeded': 'This browser has no room to save. Nothing was changed.',
} as const satisfies Readonly<Record<string, Entry>>;
