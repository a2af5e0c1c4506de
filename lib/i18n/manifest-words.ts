/**
 * What the manifest says, which browsers read from `_locales` and show in the language of their own
 * menus: in the list of extensions, in the sheet of shortcuts. Everything else is in the catalogues.
 * Read by the build alone, which writes the files.
 * @module
 */
import type { Language } from './languages';

type ManifestWords = {
  /** at most 132 characters (Chrome's manifest documentation) */
  readonly description: string;
  readonly openInbox: string;
  readonly lockNow: string;
};

const MANIFEST_WORDS: Readonly<Record<Language, ManifestWords>> = {
  ar: {
    description:
      'صندوق وارد واحد في اللوحة الجانبية للدردشات المشفّرة تمامًا بين الطرفين، والمفاتيح في متصفحك أنت.',
    openInbox: 'فتح صندوق الوارد',
    lockNow: 'قفل صندوق الوارد الآن',
  },
  bg: {
    description:
      'Една пощенска кутия в страничния панел за чатове с шифроване от край до край, с ключовете в твоя браузър.',
    openInbox: 'Отваряне на входящите',
    lockNow: 'Заключване на входящите сега',
  },
  cs: {
    description:
      'Jedna schránka v postranním panelu pro koncově šifrované chaty, s klíči ve vašem vlastním prohlížeči.',
    openInbox: 'Otevřít schránku',
    lockNow: 'Hned zamknout schránku',
  },
  da: {
    description:
      'Én indbakke i sidepanelet til end-to-end-krypterede chats, med nøglerne i din egen browser.',
    openInbox: 'Åbn indbakken',
    lockNow: 'Lås indbakken nu',
  },
  de: {
    description:
      'Ein Posteingang in der Seitenleiste für Ende-zu-Ende-verschlüsselte Chats, mit den Schlüsseln in deinem Browser.',
    openInbox: 'Posteingang öffnen',
    lockNow: 'Posteingang jetzt sperren',
  },
  el: {
    description:
      'Ένα γραμματοκιβώτιο στο πλευρικό πλαίσιο για συνομιλίες με διατερματική κρυπτογράφηση, με τα κλειδιά στο πρόγραμμά σου.',
    openInbox: 'Άνοιγμα εισερχομένων',
    lockNow: 'Κλείδωμα εισερχομένων τώρα',
  },
  en: {
    description:
      'One inbox in the side panel for end-to-end encrypted chats, with the keys in your own browser.',
    openInbox: 'Open the inbox',
    lockNow: 'Lock the inbox now',
  },
  es: {
    description:
      'Una bandeja de entrada en el panel lateral para chats cifrados de extremo a extremo, con las claves en tu navegador.',
    openInbox: 'Abrir la bandeja de entrada',
    lockNow: 'Bloquear la bandeja ahora',
  },
  et: {
    description:
      'Üks postkast külgpaneelis otspunktkrüpteeritud vestlustele, võtmed on sinu enda brauseris.',
    openInbox: 'Ava postkast',
    lockNow: 'Lukusta postkast kohe',
  },
  fi: {
    description:
      'Yksi postilaatikko sivupaneelissa päästä päähän salatuille keskusteluille, avaimet omassa selaimessasi.',
    openInbox: 'Avaa postilaatikko',
    lockNow: 'Lukitse postilaatikko nyt',
  },
  fr: {
    description:
      'Une seule boîte de réception, dans le panneau latéral, pour vos discussions chiffrées, avec les clés dans votre navigateur.',
    openInbox: 'Ouvrir la boîte de réception',
    lockNow: 'Verrouiller la boîte maintenant',
  },
  ga: {
    description:
      'Bosca isteach amháin sa taobhphainéal do chomhráite atá criptithe ó cheann ceann, agus na heochracha i do bhrabhsálaí féin.',
    openInbox: 'Oscail an bosca isteach',
    lockNow: 'Cuir an bosca isteach faoi ghlas anois',
  },
  he: {
    description: 'תיבה אחת בלוח הצד לצ׳אטים מוצפנים מקצה לקצה, עם המפתחות בדפדפן שלך.',
    openInbox: 'פתיחת התיבה',
    lockNow: 'נעילת התיבה עכשיו',
  },
  hr: {
    description:
      'Jedan sandučić u bočnoj traci za razgovore šifrirane s kraja na kraj, s ključevima u tvom pregledniku.',
    openInbox: 'Otvori sandučić',
    lockNow: 'Odmah zaključaj sandučić',
  },
  hu: {
    description:
      'Egy postafiók az oldalpanelen a végpontok között titkosított csevegésekhez, a kulcsok a saját böngésződben.',
    openInbox: 'A postafiók megnyitása',
    lockNow: 'A postafiók zárolása most',
  },
  it: {
    description:
      'Una sola casella nel pannello laterale per le chat crittografate end-to-end, con le chiavi nel tuo browser.',
    openInbox: 'Apri la casella',
    lockNow: 'Blocca subito la casella',
  },
  lt: {
    description:
      'Viena pašto dėžutė šoniniame skydelyje ištisai šifruojamiems pokalbiams, o raktai – jūsų pačių naršyklėje.',
    openInbox: 'Atidaryti dėžutę',
    lockNow: 'Užrakinti dėžutę dabar',
  },
  lv: {
    description:
      'Viena iesūtne sānu panelī pilnīgi šifrētām tērzēšanām, ar atslēgām jūsu pašu pārlūkā.',
    openInbox: 'Atvērt iesūtni',
    lockNow: 'Aizslēgt iesūtni tūlīt',
  },
  mt: {
    description:
      'Kaxxa waħda fil-pannell tal-ġenb għal chats kriptati minn tarf għal tarf, bl-imfietaħ fil-browser tiegħek.',
    openInbox: 'Iftaħ il-kaxxa',
    lockNow: 'Sakkar il-kaxxa issa',
  },
  nl: {
    description:
      'Eén postvak in het zijpaneel voor end-to-end versleutelde chats, met de sleutels in je eigen browser.',
    openInbox: 'Postvak openen',
    lockNow: 'Postvak nu vergrendelen',
  },
  pl: {
    description:
      'Jedna skrzynka w panelu bocznym na w pełni szyfrowane czaty, z kluczami w Twojej własnej przeglądarce.',
    openInbox: 'Otwórz skrzynkę',
    lockNow: 'Zablokuj skrzynkę teraz',
  },
  pt: {
    description:
      'Uma caixa de entrada no painel lateral para conversas encriptadas ponto a ponto, com as chaves no próprio navegador.',
    openInbox: 'Abrir a caixa de entrada',
    lockNow: 'Bloquear a caixa de entrada agora',
  },
  ro: {
    description:
      'O singură căsuță în panoul lateral pentru discuții criptate integral, cu cheile în propriul tău browser.',
    openInbox: 'Deschide căsuța',
    lockNow: 'Blochează căsuța acum',
  },
  sk: {
    description:
      'Jedna schránka v bočnom paneli pre koncovo šifrované čety, s kľúčmi vo vašom vlastnom prehliadači.',
    openInbox: 'Otvoriť schránku',
    lockNow: 'Zamknúť schránku teraz',
  },
  sl: {
    description:
      'En sam nabiralnik v stranski plošči za klepete, šifrirane od konca do konca, s ključi v tvojem brskalniku.',
    openInbox: 'Odpri nabiralnik',
    lockNow: 'Zakleni nabiralnik zdaj',
  },
  sv: {
    description:
      'En enda inkorg i sidopanelen för totalsträckskrypterade chattar, med nycklarna i din egen webbläsare.',
    openInbox: 'Öppna inkorgen',
    lockNow: 'Lås inkorgen nu',
  },
};

/** The files of a language, as browsers name them: Portuguese has two names, of which none stands alone. */
const NAMES: Readonly<Partial<Record<Language, readonly string[]>>> = { pt: ['pt_PT', 'pt_BR'] };

/** How the manifest names a sentence. */
export const MANIFEST_KEYS = {
  description: '__MSG_description__',
  openInbox: '__MSG_openInbox__',
  lockNow: '__MSG_lockNow__',
} as const satisfies Readonly<Record<keyof ManifestWords, string>>;

/** A file of a build's. */
export type LocaleFile = { readonly relativeDest: string; readonly contents: string };

/** `_locales/XX/messages.json` of every language. */
export function localeFiles(): readonly LocaleFile[] {
  return Object.entries(MANIFEST_WORDS).flatMap(([language, words]) => {
    const messages = Object.fromEntries(
      Object.entries(words).map(([key, message]) => [key, { message }]),
    );
    const contents = `${JSON.stringify(messages, null, 2)}\n`;
    return (NAMES[language as Language] ?? [language]).map((name) => ({
      relativeDest: `_locales/${name}/messages.json`,
      contents,
    }));
  });
}
