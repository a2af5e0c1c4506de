/**
 * English of the pages that are opened now and then: adding an account, locks, recovery kits. Apart
 * from the rest, so that the panel, which has to be there at once, need not carry it.
 * @module
 */
import type { Entry } from '../entry';

export const onPages = {
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
  'lock.title': 'Locks',
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
  'lock.open-inbox': 'Open inbox',
  'lock.copy': 'Keep a second copy of your accounts and keys',
  'lock.copy.text':
    'Browsers sometimes throw data away: when the disk is full, or after a crash. The copy lies in another place of this browser profile, sealed by the same locks. It brings your accounts back, not your messages.',
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
  'kit.make-now': 'Make the kit',
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
  'kit.restore-now': 'Bring them back here',
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
