/**
 * Who lives in the sandbox, and what they say. Invented people; the numbers and names are nobody's.
 * Several languages and scripts on purpose: right-to-left text, emoji with joiners, a long text, a
 * link, and somebody who types slowly. Must not know how any of it travels.
 * @module
 */
import type { Unreachable } from './directory';
import type { NetworkName } from './networks';

/** ms of sandbox time; each is varied by a third either way */
export type Pace = {
  /** from receiving to reading */
  readonly readAfter: number;
  /** from reading to an answer, seen as typing */
  readonly typing: number;
};

export type Sending =
  | 'image'
  | 'reaction'
  | 'call'
  | 'reply'
  | 'deletion'
  | 'card'
  | 'place'
  | 'timer'
  | 'poll';

/** Something a person does of his or her own accord, `after` ms of sandbox time from meeting the user. */
export type Deed = { readonly after: number } & (
  | { readonly does: 'write'; readonly text: string }
  | { readonly does: 'edit'; readonly text: string }
  | { readonly does: 'send'; readonly kind: Sending }
  | { readonly does: 'type' | 'stop-typing' | 'go-offline' | 'come-back' | 'go-away' | 'return' }
);

export type Person = {
  readonly network: NetworkName;
  readonly name: string;
  /** as people write it: a telephone number, or a user name */
  readonly externalId: string;
  readonly address: string;
  readonly pace: Pace;
  readonly deeds: readonly Deed[];
  /** said in turn to what comes in; the last one again and again */
  readonly answers: readonly string[];
  /** why other apps cannot reach this person */
  readonly unreachable?: Unreachable;
};

const QUICK: Pace = { readAfter: 900, typing: 1600 };
const STEADY: Pace = { readAfter: 2500, typing: 3500 };
const SLOW: Pace = { readAfter: 5000, typing: 12_000 };

export const PEOPLE: readonly Person[] = [
  {
    network: 'whatsapp',
    name: 'Anna',
    externalId: '+31 6 1234 5678',
    address: '31612345678@s.whatsapp.net',
    pace: QUICK,
    deeds: [
      { after: 1500, does: 'write', text: 'Hé! Ben je al op je nieuwe app? 🎉' },
      {
        after: 3500,
        does: 'write',
        text: 'Zaterdag om acht bij ons, neem niks mee. Nou ja, brood 🥖',
      },
      { after: 20_000, does: 'send', kind: 'reaction' },
      { after: 28_000, does: 'send', kind: 'deletion' },
      { after: 45_000, does: 'send', kind: 'poll' },
    ],
    answers: [
      'Gezellig! Dan zie ik je zaterdag 😊',
      'Haha, ja precies. Ik zeg het tegen de rest.',
      'Top 👍🏽',
      'Tot dan!',
    ],
  },
  {
    network: 'whatsapp',
    name: 'Mehmet',
    externalId: '+49 151 1122 3344',
    address: '4915111223344@s.whatsapp.net',
    pace: STEADY,
    deeds: [
      {
        after: 6000,
        does: 'write',
        text: 'Fahrrad ist fertig, die Bremse war nur verstellt. Kannst es ab fünf holen.',
      },
      {
        after: 12_000,
        does: 'edit',
        text: 'Fahrrad ist fertig, die Bremse war nur verstellt. Kannst es ab sechs holen.',
      },
      { after: 16_000, does: 'send', kind: 'card' },
      { after: 22_000, does: 'go-offline' },
      { after: 45_000, does: 'come-back' },
    ],
    answers: [
      'Alles klar, steht im Hof. Schlüssel hat die Nachbarin.',
      'Kein Ding. Beim nächsten Mal zahlst du den Kaffee ☕',
      'Passt.',
    ],
  },
  {
    network: 'whatsapp',
    name: 'Oma Greet',
    externalId: '+31 6 8765 4321',
    address: '31687654321@s.whatsapp.net',
    pace: SLOW,
    deeds: [
      { after: 9000, does: 'type' },
      {
        after: 19_000,
        does: 'write',
        text: 'Dag lieverd. Hier met oma. Ik zit op het balkon met koffie , het is zo zacht weer. Liefs oma',
      },
      { after: 60_000, does: 'send', kind: 'image' },
    ],
    answers: [
      'Wat fijn dat je schrijft. Ik moet even zoeken waar de letters zitten. Liefs oma',
      'Ja hoor lieverd. Dank je wel. 🌷🌷 Liefs oma',
    ],
  },
  {
    network: 'whatsapp',
    name: 'Coach Nikos',
    externalId: '+30 694 555 0123',
    address: '306945550123@s.whatsapp.net',
    pace: STEADY,
    deeds: [
      {
        after: 4500,
        does: 'write',
        text: [
          'Καλησπέρα σε όλους! Το πρόγραμμα της εβδομάδας:',
          '',
          'Δευτέρα 18:30 — τρέξιμο, σαράντα λεπτά σε ήρεμο ρυθμό, και μετά διατάσεις. Όποιος πονάει στο γόνατο κάνει ποδήλατο.',
          'Τετάρτη 19:00 — τακτική. Θέλω να δούμε ξανά το πλάγιο άουτ από δεξιά, γιατί την Κυριακή χάσαμε τρεις φορές την μπάλα στο ίδιο ακριβώς σημείο.',
          'Παρασκευή 18:30 — στημένες φάσεις και δίτερμα, τέσσερα τέταρτα των δέκα λεπτών.',
          'Κυριακή 11:00 — αγώνας. Ραντεβού στο γήπεδο στις 9:45, όχι στις 10:00!',
          '',
          'Φέρτε και τις δύο φανέλες. Όποιος δεν μπορεί, να το πει ως την Πέμπτη.',
        ].join('\n'),
      },
      { after: 75_000, does: 'send', kind: 'call' },
    ],
    answers: ['Ωραία, σε έγραψα.', 'Μην ξεχάσεις την άσπρη φανέλα ⚽', 'Εντάξει 👌'],
  },
  {
    network: 'messenger',
    name: 'Chloé Martin',
    externalId: 'chloe.martin',
    address: '100000000017:0@msgr',
    pace: QUICK,
    deeds: [
      { after: 2500, does: 'write', text: 'Coucou ! Tu as vu les photos du mariage ? 👩🏽‍❤️‍👨🏻✨' },
      { after: 30_000, does: 'type' },
      { after: 33_000, does: 'stop-typing' },
      { after: 40_000, does: 'send', kind: 'call' },
      { after: 50_000, does: 'send', kind: 'image' },
    ],
    answers: [
      'Oui !! Je t’envoie l’album ce soir, promis.',
      'On a tellement ri avec ton discours 😂',
      'Gros bisous 💛',
    ],
  },
  {
    network: 'messenger',
    name: 'Jonas Berg',
    externalId: 'jonas.berg.84',
    address: '100000000023:0@msgr',
    pace: STEADY,
    deeds: [
      {
        after: 8000,
        does: 'write',
        text: 'Hej! Här är turen jag pratade om: https://example.org/leder/kungsleden?etapp=3&dagar=5 — vad tror du om juli?',
      },
      { after: 35_000, does: 'go-away' },
      { after: 65_000, does: 'return' },
    ],
    answers: [
      'Perfekt, då bokar jag stugorna. Tar du med köket?',
      'Toppen. Myggmedel är obligatoriskt 🦟',
      'Hörs!',
    ],
  },
  {
    network: 'messenger',
    name: 'Dr. Kaya',
    externalId: 'dr.kaya.klinik',
    address: '100000000031:0@msgr',
    pace: STEADY,
    deeds: [
      {
        after: 12_000,
        does: 'write',
        text: 'İyi günler. Perşembe 10.15 randevunuzu onaylıyor musunuz? Lütfen önceki tahlilleri de getiriniz.',
      },
    ],
    answers: ['Teşekkür ederim, not aldım. Perşembe görüşmek üzere.', 'Rica ederim, geçmiş olsun.'],
  },
  {
    network: 'messenger',
    name: 'ليلى حداد',
    externalId: 'layla.haddad',
    address: '100000000042:0@msgr',
    pace: QUICK,
    deeds: [
      {
        after: 5500,
        does: 'write',
        text: 'مساء الخير! وصلت إلى برلين أخيرًا، القطار تأخر ساعتين 😅',
      },
      { after: 7000, does: 'write', text: 'نلتقي غدًا الساعة 17:00 عند Hauptbahnhof؟' },
      { after: 9000, does: 'send', kind: 'place' },
    ],
    answers: ['رائع! سأنتظرك عند المدخل الرئيسي.', 'تمام، إلى اللقاء 🌙', 'شكرًا جزيلًا!'],
  },
  {
    network: 'whatsapp',
    name: 'Sofie',
    externalId: '+32 470 12 34 56',
    address: '32470123456@s.whatsapp.net',
    pace: STEADY,
    deeds: [],
    answers: ['Ah, je hebt me gevonden!'],
    unreachable: 'not-opted-in',
  },
  {
    network: 'whatsapp',
    name: 'Grace',
    externalId: '+1 415 555 0132',
    address: '14155550132@s.whatsapp.net',
    pace: STEADY,
    deeds: [],
    answers: ['Back in Dublin at last.'],
    unreachable: 'outside-region',
  },
  {
    network: 'messenger',
    name: 'Marek Nowak',
    externalId: 'marek.nowak.5',
    address: '100000000058:0@msgr',
    pace: STEADY,
    deeds: [],
    answers: ['O, cześć!'],
    unreachable: 'not-opted-in',
  },
  {
    network: 'messenger',
    name: 'Priya Nair',
    externalId: 'priya.nair.london',
    address: '100000000064:0@msgr',
    pace: STEADY,
    deeds: [],
    answers: ['Hello from Lisbon!'],
    unreachable: 'outside-region',
  },
];
