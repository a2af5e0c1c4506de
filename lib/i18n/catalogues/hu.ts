/**
 * Hungarian. What is not here yet is said in English.
 * @module
 */
import type { Translation } from '../entry';

export const everywhere: Translation = {
  'app.name': 'Rialto',
  'network.whatsapp': 'WhatsApp',
  'network.messenger': 'Messenger',
  'network.xmpp': 'XMPP',
  'network.matrix': 'Matrix',

  // said outside of the windows as well
  'outside.something': 'Új üzenetek',
  'outside.in-chats': {
    one: 'Új üzenetek {count} csevegésben',
    other: 'Új üzenetek {count} csevegésben',
  },
  'outside.send-page': 'Oldal küldése valakinek…',
  'outside.send-selection': 'Szöveg küldése valakinek…',
  'outside.send-link': 'Hivatkozás küldése valakinek…',
  'outside.send-image': 'A kép címének küldése valakinek…',
  'outside.find': 'Csevegés keresése név szerint',
  'outside.locked': 'A postafiókod zárolva van',

  // the list
  'list.title': 'Csevegések',
  'list.label': 'Csevegések, a legújabb elöl',
  'list.unread-total': { one: '{count} olvasatlan', other: '{count} olvasatlan' },
  'list.new-chat': 'Új csevegés',
  'list.accounts': 'Fiókok',
  'list.settings': 'Beállítások',
  'list.open-in-tab': 'Megnyitás lapon',
  'list.open-panel': 'Megnyitás az oldal mellett',
  'list.loading': 'Csevegéseid megnyitása…',
  'list.unavailable': 'A Rialto háttérben futó része nem válaszol. Magától újraindul.',
  'list.retry': 'Próba most',
  'list.find': 'Csevegés keresése',
  'list.find-none': 'Egyik csevegés nevében sincs „{text}”.',
  'list.find-clear': 'Törlés',
  'filter.label': 'Mely csevegések',
  'filter.all': 'Mind',
  'filter.unread': 'Olvasatlan',
  'filter.archived': 'Archivált',
  'filter.none.all': 'Minden csevegésed az archívumban van.',
  'filter.none.unread': 'Mindent elolvastál.',
  'filter.none.archived': 'Az archívum üres.',
  'deed.actions': 'További műveletek: {name}',
  'deed.pin': 'Kitűzés felülre',
  'deed.unpin': 'Levétel',
  'deed.mute-hour': 'Némítás egy órára',
  'deed.mute-day': 'Némítás egy napra',
  'deed.mute': 'Némítás',
  'deed.unmute': 'Némítás feloldása',
  'deed.archive': 'Archiválás',
  'deed.unarchive': 'Kivétel az archívumból',
  'deed.mark-unread': 'Jelölés olvasatlanként',
  'deed.privacy': 'Adatvédelem…',
  'deed.done.pin': '{name} ki van tűzve.',
  'deed.done.unpin': '{name} már nincs kitűzve.',
  'deed.done.mute-hour': '{name} egy órára némítva.',
  'deed.done.mute-day': '{name} egy napra némítva.',
  'deed.done.mute': '{name} némítva.',
  'deed.done.unmute': '{name} már nincs némítva.',
  'deed.done.archive': '{name} az archívumban van.',
  'deed.done.unarchive': '{name} újra a listában van.',
  'deed.done.mark-unread': '{name} olvasatlanként megjelölve.',
  'deed.undo': 'Visszavonás',
  'deed.failed': 'Ez nem sikerült. {why}',
  'select.start': 'Több kijelölése',
  'select.count': { one: '{count} kijelölve', other: '{count} kijelölve' },
  'select.done': 'Kész',
  'deed.many.pin': { one: '{count} csevegés kitűzve.', other: '{count} csevegés kitűzve.' },
  'deed.many.unpin': {
    one: '{count} csevegés már nincs kitűzve.',
    other: '{count} csevegés már nincs kitűzve.',
  },
  'deed.many.mute': { one: '{count} csevegés némítva.', other: '{count} csevegés némítva.' },
  'deed.many.unmute': {
    one: '{count} csevegés már nincs némítva.',
    other: '{count} csevegés már nincs némítva.',
  },
  'deed.many.archive': {
    one: '{count} csevegés az archívumban van.',
    other: '{count} csevegés az archívumban van.',
  },
  'deed.many.unarchive': {
    one: '{count} csevegés újra a listában van.',
    other: '{count} csevegés újra a listában van.',
  },
  'deed.many.mark-unread': {
    one: '{count} csevegés olvasatlanként megjelölve.',
    other: '{count} csevegés olvasatlanként megjelölve.',
  },
  'notices.offer': 'Szeretnél értesítést, ha üzenet érkezik?',
  'notices.yes': 'Értesítést kérek',
  'notices.no': 'Köszönöm, nem',
  'notices.refused':
    'Ez a böngésző nem engedi, hogy a Rialto értesítsen. A böngésző beállításaiban engedélyezheted.',
  'share.title': 'Kinek küldöd?',
  'share.find': 'Személy keresése',
  'share.hint': 'A csevegés mezőjébe kerül. Semmi nem megy el, amíg el nem küldöd.',
  'list.at-rest':
    'Nincs zárolva: aki lemásolja ezt a böngészőprofilt, elolvashatja a csevegéseidet.',
  'row.unread': { one: '{count} olvasatlan üzenet', other: '{count} olvasatlan üzenet' },
  'tabs.label': 'Mely csevegések',
  'tabs.together': 'Csevegések',
  'tabs.none': 'Itt még nincsenek csevegések.',
  'inbox-choice.question': 'Hol jelenjenek meg a csevegések ({network})?',
  'inbox-choice.combined': 'Az összes többivel együtt',
  'inbox-choice.separate': 'Saját lapon',
  'row.not-sent': 'Nincs elküldve',
  'row.draft': 'Piszkozat: {text}',
  'row.marked': 'olvasatlanként megjelölve',
  'row.pinned': 'kitűzve',
  'row.muted': 'némítva',
  'row.you': 'Te: {text}',
  'row.typing': 'ír…',

  // previews and bodies
  'body.unsupported': 'A Rialto az ilyen üzenetet még nem tudja megjeleníteni: {what}',
  'body.unsupported-preview': 'Itt nem látható: {what}',
  'body.undecryptable': 'Ezt az üzenetet nem sikerült elolvasni.',
  'body.undecryptable-preview': 'Üzenet, amelyet nem sikerült elolvasni',
  'body.refused': 'Ez nem adható tovább az alkalmazások között: {what}. Kérd más módon.',
  'body.deleted': 'Ezt az üzenetet törölték',
  'body.call.voice.offered': 'Hanghívás. A Rialto még nem tud hívást fogadni.',
  'body.call.voice.missed': 'Nem fogadott hanghívás. A Rialto még nem tud hívást fogadni.',
  'body.call.video.offered': 'Videohívás. A Rialto még nem tud hívást fogadni.',
  'body.call.video.missed': 'Nem fogadott videohívás. A Rialto még nem tud hívást fogadni.',
  'body.timer.on':
    'Az itteni üzenetek a beállítás szerint {time} múlva eltűnnek. A Rialto magától nem törli őket.',
  'body.timer.off': 'Az itteni üzenetek már nem tűnnek el.',
  'media.image': 'Fotó',
  'media.video': 'Videó',
  'media.voice': 'Hangüzenet',
  'media.audio': 'Hang',
  'media.file': 'Fájl',
  'media.sticker': 'Matrica',
  'file.load': 'Betöltés',
  'file.stop': 'Leállítás',
  'file.go-on': 'Folytatás',
  'file.save': 'Mentés',
  'file.open': 'Megtekintés',
  'file.play': 'Lejátszás',
  'file.cancel': 'Ne küldje el',
  'file.up': 'Küldés, {percent} %',
  'file.down': 'Betöltés, {percent} %',
  'file.up-waits': 'Küldésre vár',
  'file.down-waits': 'Betöltésre vár',
  'file.paused': 'Leállítva',
  'file.removed': 'Eltávolítva, hogy hely legyen ezen a lemezen.',
  'file.gone': 'Már nincs ezen a lemezen.',
  'file.problem.expired': 'A feladó oldalán már nincs meg.',
  'file.problem.forged': 'Nem az, amit elküldtek, ezért nem jelenik meg.',
  'file.problem.wrong-size': 'Nem olyan hosszú, mint a feladó közölte, ezért nem jelenik meg.',
  'file.problem.too-large': 'Túl nagy.',
  'file.problem.bad-reference': 'Az üzenet nem jól adja meg, hol található.',
  'file.problem.unreachable': 'Nem sikerült elérni.',
  'file.problem.refused': 'A kiszolgáló, amelyen van, elutasította a kérést.',
  'file.problem.not-permitted':
    'Ez a böngésző nem engedi, hogy a Rialto elérje a kiszolgálót, amelyen van.',
  'file.problem.not-offered': 'A szolgáltatódnál nincs hely a fájloknak.',
  'file.problem.no-space': 'Nincs hely ezen a lemezen.',
  'attach.button': 'Fotó vagy fájl hozzáadása',
  'attach.title': { one: '{count} fájl küldése', other: '{count} fájl küldése' },
  'attach.caption': 'Szöveg hozzáadása',
  'attach.send': 'Küldés',
  'attach.remove': 'Kihagyás: {name}',
  'attach.drop': 'Engedd el, hogy ide küldd',
  'attach.too-many': 'Egyszerre legfeljebb {count}.',
  'attach.failed': 'Nincs elküldve: {name}. {why}',
  'attach.busy': 'Előkészítés…',
  'media.captioned': '{what}: {caption}',
  'body.location': 'Hely: {place}',
  'body.card': 'Névjegy: {name}',
  'body.cards': {
    one: 'Névjegyek: {name} és még {count}',
    other: 'Névjegyek: {name} és még {count}',
  },
  'card.unnamed': 'Nincs név',
  'what.call': 'hívás',
  'what.image': 'fotó',
  'what.video': 'videó',
  'what.audio': 'hangüzenet',
  'what.document': 'fájl',
  'what.sticker': 'matrica',
  'what.location': 'hely',
  'what.contact': 'névjegy',
  'what.reaction': 'reakció',
  'what.poll': 'szavazás',
  'what.edit': 'egy korábbi üzenet módosítása',
  'what.deletion': 'egy korábbi üzenet törlése',
  'what.disappearing-setting': 'az eltűnő üzenetek beállítása',
  'what.view-once': 'egyszer megtekinthető tartalom',
  'what.group-invite': 'meghívás egy csoportba',
  'what.payment': 'fizetés',
  'what.event': 'esemény',
  'what.other': 'valami új ({name})',
  'undecryptable.no-session':
    'Olyan kulcsoknak szólt, amelyek ebben a böngészőben nincsenek meg. Kértük, hogy küldjék el újra.',
  'undecryptable.bad-message': 'Sérülten érkezett.',
  'undecryptable.bad-mac':
    'A pecsétje nem állta ki a próbát: útközben megváltoztatták, vagy más kulcsoknak szólt.',
  'undecryptable.bad-signature': 'A feladó kulcsai nem bizonyították, kihez tartoznak.',
  'undecryptable.missing-key': 'Kétszer jött, vagy a kulcsát már felhasználták.',
  'undecryptable.too-far-ahead': 'Túl sok üzenet hiányzik előle.',
  'undecryptable.unknown-version': 'A titkosítás újabb vagy ismeretlen változatával írták.',
  'undecryptable.bad-content': 'Sikerült visszafejteni, de a tartalma értelmezhetetlen.',
  'undecryptable.damaged-row': 'Egyszer már megvolt neked, de a böngésző példánya megsérült.',

  // accounts and their connection
  'account.connecting': '{network}: kapcsolódás…',
  'account.waiting': '{network}: nincs kapcsolat. Magától újrapróbálja.',
  'account.waiting-since': '{network}: nincs kapcsolat {time} óta. Magától újrapróbálja.',
  'account.last-check':
    '{network}: nincs kapcsolat; utolsó ellenőrzés: {time}. Magától újrapróbálja.',
  'account.gap-coming':
    '{network}: a hiányzók pótlása folyik. Eddig teljes: {time}; a többi úton van.',
  'account.gap-short': {
    one: '{network}: {count} neked megőrzött dolog nem érkezett meg. Eddig teljes: {time}.',
    other: '{network}: {count} neked megőrzött dolog nem érkezett meg. Eddig teljes: {time}.',
  },
  'account.gap-offline': 'Eddig teljes: {time}.',
  'account.never-came': {
    one: '{network}: {count} neked megőrzött dolog sohasem érkezett meg. Eddig teljes: {time}.',
    other: '{network}: {count} neked megőrzött dolog sohasem érkezett meg. Eddig teljes: {time}.',
  },
  'account.online': 'Kapcsolódva',
  'account.online-since': 'Kapcsolódva {time} óta',
  'account.stopped': '{network}: kikapcsolva. {why}',
  'problem.unreachable': 'A hálózat innen nem érhető el.',
  'problem.not-permitted':
    'Ez a böngésző már nem engedi, hogy a Rialto elérje a szolgáltatódat. Engedélyezd, és minden megy tovább, mint eddig.',
  'problem.token-refused': 'A hálózat nem fogadta el, amit a szolgáltatód rólad igazol.',
  'problem.delisted':
    'Levett a listájáról. Ha újra rajta szeretnél lenni, távolítsd el ezt a fiókot, és add hozzá újból; az itteni csevegései vele együtt elvesznek.',
  'problem.sign-in-expired': 'A bejelentkezésed lejárt.',
  'problem.clock-differs':
    'Ennek az eszköznek és a szolgáltatódnak az órája eltér egymástól. Ellenőrizd itt a dátumot és az időt; a Rialto magától folytatja, amint egyeznek.',
  'problem.certificate-refused':
    'A túloldal nem tudta bizonyítani, hogy valóban a hálózat. Semmi nem lett elküldve.',
  'problem.handshake-failed': 'Nem sikerült biztonságos kapcsolatot létrehozni.',
  'problem.protocol-error': 'A hálózat olyat mondott, amit a Rialto nem értett.',
  'problem.replaced-elsewhere':
    'A fiókodat máshol használják, és egyszerre csak egy helyen lehet. Ha itt használod, ott véget ér.',
  'account.copied':
    'Kiderült ({day}), hogy a Rialto adatai ebben a böngészőben másolatból vagy biztonsági mentésből származnak. A csevegéseid új kulcsokkal folytatódtak; azok az üzenetek, amelyek csak a másik példányhoz jutottak el, nincsenek itt.',
  'problem.keys-unavailable': 'Ennek a fióknak a kulcsai ebben a böngészőben nem nyithatók meg.',
  'problem.storage-failed': 'Ez a böngésző nem tudott menteni. Lehet, hogy megtelt a lemez.',
  'action.reconnect': 'Újrapróbálás',
  'action.ask-for-rest': 'Kérés újra',
  'action.let-gap-be': 'Maradjon így',
  'action.sign-in-again': 'Újra bejelentkezés',
  'action.signing-in': 'Folytasd a bejelentkezési ablakban…',
  'action.permit': 'Engedélyezés',
  'permit.refused':
    'Nincs engedélyezve, így semmi nem lett elküldve. Enélkül {provider} nem tud beengedni; bármikor engedélyezheted.',
  'action.use-here': 'Használat itt',
  'notices.count': {
    one: '{count} dolgot itt nem lehetett megérteni',
    other: '{count} dolgot itt nem lehetett megérteni',
  },
  'notice.malformed-frame': {
    one: '{count} sérült adatcsomag',
    other: '{count} sérült adatcsomag',
  },
  'notice.malformed-stanza': {
    one: '{count} adatcsomag rendezetlen tartalommal',
    other: '{count} adatcsomag rendezetlen tartalommal',
  },
  'notice.unknown-stanza': {
    one: '{count} ismeretlen fajtájú adatcsomag',
    other: '{count} ismeretlen fajtájú adatcsomag',
  },
  'notice.unmatched-receipt': {
    one: '{count} visszaigazolás olyan üzenetről, amely nincs itt',
    other: '{count} visszaigazolás olyan üzenetekről, amelyek nincsenek itt',
  },
  'notice.refused-change': {
    one: '{count} üzenetmódosítás, amelyhez a feladónak nem volt joga, vagy túl későn érkezett',
    other: '{count} üzenetmódosítás, amelyhez a feladónak nem volt joga, vagy túl későn érkezett',
  },
  'notice.damaged-row': {
    one: '{count} mentett bejegyzés, amely már nem nyílik meg; félre lett téve',
    other: '{count} mentett bejegyzés, amely már nem nyílik meg; félre lettek téve',
  },
  // the ledger
  'ledger.note': {
    one: '{count} üzenetet nem sikerült elolvasni',
    other: '{count} üzenetet nem sikerült elolvasni',
  },
  'ledger.title': 'Üzenetek, amelyeket nem sikerült elolvasni',
  'ledger.none': 'Minden beérkezett üzenetet sikerült elolvasni.',
  'ledger.unavailable': 'A lista most nem jeleníthető meg. Magától visszatér.',
  'ledger.from': '{name}, {network}, {time}',
  'ledger.from-some-time': '{name}, {network}',
  'ledger.expected': 'Rendes használat közben előfordul.',
  'ledger.unexpected': 'Ennek nem kellene előfordulnia.',
  'ledger.ask-again': 'Újraküldés kérése: {name}',
  'ledger.asked': 'Megkérve. Itt jelenik meg a helyén, amint {name} elérhető.',
  'ledger.renew-session': 'Új kulcsok egyeztetése és újabb kérés: {name}',
  'ledger.refetch-keys': 'Kulcsok újbóli lekérése és újabb kérés: {name}',
  'ledger.ask-in-words': 'Írás erről: {name}',
  'ledger.question': 'Egy üzenetedet ({time}) itt nem sikerült elolvasni. El tudnád küldeni újra?',
  'ledger.question-some-time':
    'Az egyik üzenetedet itt nem sikerült elolvasni. El tudnád küldeni újra az utolsókat?',
  'chat.gap-coming': 'Eddig teljes: {time}; ami később jött, még úton van.',
  'chat.gap-short': 'Eddig teljes: {time}; abból, ami később jött, hiányozhat valami.',
  'chat.complete-up-to': 'Eddig teljes: {time}; utána {count} nem volt olvasható.',
  'accounts.title': 'Fiókok',
  'accounts.add': 'Fiók hozzáadása',
  'accounts.via': 'szolgáltató: {provider}',
  'accounts.remove': 'Eltávolítás',
  'accounts.remove-title': 'Eltávolítod ezt: {network}?',
  'accounts.remove-warning':
    'A csevegései és kulcsai törlődnek ebből a böngészőből. Nem hozhatók vissza.',
  'accounts.remove-confirm': 'Fiók és csevegések eltávolítása',
  'accounts.remove-failed': 'A fiókot nem sikerült eltávolítani. Semmi nem törlődött.',
  'consent.title': 'Amihez hozzájárultál',
  'consent.when':
    '{time}, hálózat: {network}, szolgáltató: {provider} (a szöveg változata: {version}):',
  'consent.none':
    'Ez a fiók még azelőtt került ide, hogy a Rialto megőrizte volna, mihez járulsz hozzá.',
  'consent.save': 'Mentés fájlként',
  'consent.withdraw': 'Visszavonás',
  'consent.withdraw-title': 'Visszavonod a hozzájárulásodat ({network})?',
  'consent.withdraw-warning':
    'A visszavonás távozást jelent: a Rialto kéri, hogy {network} vegyen le a listájáról, és {provider} szüntesse meg a bejelentkezést, majd törli ezt a fiókot, a csevegéseit és a kulcsait ebből a böngészőből. Nem hozhatók vissza. Amit mások megkaptak, náluk marad.',
  'consent.withdraw-confirm': 'Visszavonás és távozás',
  'consent.withdrawn':
    'Visszavonva. {network} levett a listájáról, {provider} pedig megszüntette a bejelentkezést.',
  'consent.withdrawn-not-delisted':
    'Visszavonva, és itt törölve. {network} nem kapta meg az értesítést: rajta maradhatsz a listáján, amíg {provider} mást nem mond. Kérd meg a szolgáltatódat, hogy vegyen le.',
  'consent.withdrawn-sign-in':
    'Visszavonva. {network} levett a listájáról. {provider} nem kapta meg az értesítést: szüntesd meg a bejelentkezést az ottani fiókodban.',
  'accounts.keep': 'Megtartás',
  'accounts.sign-in-keeps': 'A csevegéseid és a kulcsaid úgy maradnak, ahogy vannak.',
  'accounts.reconnect-failed': 'Ez nem sikerült. {why}',
  'dialog.close': 'Bezárás',

  // empty states
  'empty.first.title': 'Egy nyugodt hely a csevegéseidnek',
  'empty.first.text':
    'Írj innen embereknek WhatsAppra és Messengerre, a te böngésződtől az ő eszközükig titkosítva. A kulcsok ebben a böngészőben maradnak.',
  'empty.first.limits':
    'Önmagadként csatlakozol, egy szolgáltatón keresztül. Azok a csevegések, amelyek már megvannak abban a két alkalmazásban, ott maradnak.',
  'empty.chats.title': 'Még nincsenek csevegések',
  'empty.chats.text':
    'Kezdj egyet valakinek a telefonszámával vagy felhasználónevével. A másik félnek engedélyeznie kellett a csevegést más alkalmazásokkal.',
  'empty.pane.title': 'Válassz egy csevegést',
  'empty.pane.text': 'A nyílbillentyűkkel lépkedhetsz a listában, az Enter megnyit.',

  // a new chat
  'new-chat.title': 'Új csevegés',
  'new-chat.account': 'Melyik fiókból',
  'new-chat.identifier': 'Telefonszám vagy felhasználónév',
  'new-chat.hint.whatsapp': 'Országhívószámmal, például +39 041 555 0123',
  'new-chat.hint.messenger': 'A Messenger-felhasználónév, például anna.moretti',
  'new-chat.hint.xmpp': 'A cím, például anna@example.org',
  'new-chat.hint.matrix': 'A cím, például @anna:example.org',
  'new-chat.start': 'Csevegés',
  'new-chat.starting': 'Keresés…',
  'new-chat.no-account': 'Előbb adj hozzá egy fiókot.',

  // who can be written to
  'reach.not-opted-in': '{name} nem kapcsolta be a csevegést más alkalmazásokkal ({network}).',
  'reach.outside-region':
    '{name} az Európai Gazdasági Térségen kívül van, ahol {network} nem nyitott más alkalmazások felé.',
  'reach.unknown':
    '{name} nem érhető el, és {network} nem mondja meg, miért: lehet, hogy nincs ott senki, vagy nincs bekapcsolva a csevegés más alkalmazásokkal.',
  'reach.invite': 'Meghívás',
  'reach.advice.not-opted-in':
    'Bekapcsolni csak a másik fél tudja, a saját alkalmazásában. Elküldhetnéd neki ezt, például e-mailben:',
  'reach.advice.unknown':
    'Előbb ellenőrizd az írásmódot. Aztán elküldhetnéd ezt, például e-mailben:',
  'reach.advice.outside-region':
    'Ezen a te oldaladon semmi sem változtat. Más úton szólhatnál neki:',
  'reach.invitation':
    'Szia! Most egy másik alkalmazásból írok (a szolgáltatóm: {provider}), és szeretnélek itt elérni: {network}. {where} Utána így találsz meg: {identifier}, és írhatok neked. Az Európai Gazdasági Térségben működik, telefonon.',
  'reach.where.whatsapp':
    'A WhatsAppban nyisd meg a Beállításokat, azon belül a Fiók, majd a Harmadik felek csevegései részt; kapcsold be, és jelöld be ezt: {provider}.',
  'reach.where.other':
    'Az alkalmazás ({network}) beállításaiban keresd a csevegést más alkalmazásokkal (harmadik felek csevegései); kapcsold be, és jelöld be ezt: {provider}.',
  'reach.invitation-outside':
    'Szia! Most egy másik alkalmazásból írok, és {network} csak az Európai Gazdasági Térségben lévőket engedi elérni. Amíg vissza nem érsz, itt találsz meg: {identifier}.',
  'reach.checked': 'Ezt válaszolta: {network} ({time}).',
  'reach.check': 'Kérdezés újra',
  'reach.checking': 'Kérdezés…',
  'reach.copy': 'Másolás',
  'reach.copied': 'Másolva',
  'reach.copy-failed':
    'A böngésző nem engedte, hogy a Rialto kimásolja. Jelöld ki a szöveget, és másold ki te.',

  // what a request can fail with
  'error.bad-request': 'Ez nem használható. Ellenőrizd, és próbáld újra.',
  'error.not-found': 'Már nincs ott.',
  'error.offline': 'Nincs internetkapcsolatod, vagy a hálózat nem érhető el. Próbáld újra később.',
  'error.refused': 'A hálózat elutasította.',
  'error.too-large': 'Túl nagy.',
  'error.unavailable': 'A Rialto háttérben futó része nem válaszolt. Próbáld újra.',
  'error.locked': 'A postafiók zárolva van. Előbb oldd fel.',
  'error.lost': 'Ez a böngésző kidobta a Rialto adatait.',
  'error.no-room': 'Ez a lemez megtelt. Szabadíts fel helyet, és próbáld újra.',
  'error.internal': 'Valami elromlott a Rialtóban. Semmi nem veszett el; próbáld újra.',

  // a conversation
  'chat.back': 'Vissza a listához',
  'chat.label': 'Csevegés: {name}',
  'chat.messages': 'Üzenetek: {name}',
  'chat.loading': 'Megnyitás…',
  'chat.failed': 'Az üzeneteket nem sikerült megnyitni. {why}',
  'chat.older-loading': 'Régebbi üzenetek betöltése…',
  'chat.older-failed': 'A régebbi üzeneteket nem sikerült betölteni.',
  'chat.beginning': 'Itt kezdődik a csevegésed: {name}.',
  'chat.new-messages': { one: '{count} új üzenet', other: '{count} új üzenet' },
  'chat.divider': 'Új üzenetek',
  'chat.jump': 'A legújabb üzenethez',
  'chat.jump-new': { one: '{count} új', other: '{count} új' },
  'chat.typing': '{name} ír…',
  'chat.you': 'Te',
  'chat.edited': 'szerkesztve',
  'chat.actions': 'Mi legyen ezzel az üzenettel',
  'quote.unknown': 'Egy üzenet, amely nincs itt',
  'quote.claimed': 'ahogy ott idézték',
  'quote.jump': 'Ugrás az idézett üzenethez: {text}',
  'reaction.both': '{one} és {other}',
  'reaction.chip': '{emoji}: {who}',
  'reaction.take-back': '{emoji}: {who}. A tiéd visszavonása',
  'reaction.give': 'Reakció: {emoji}',
  'reaction.other': 'Másik emodzsi',
  'action.reply': 'Válasz',
  'action.copy': 'Szöveg másolása',
  'action.edit': 'Szerkesztés',
  'action.delete': 'Törlés mindenkinél',
  'place.open': 'Megjelenítés az OpenStreetMapen',
  'change.failed.reaction': 'A reakciód nem jutott el hozzá: {name}.',
  'change.failed.edit': 'A módosításod nem jutott el hozzá: {name}.',
  'change.failed.deletion': '{name} talán még látja ezt az üzenetet.',
  'mishap.message.react': 'A reakció nem lett elmentve. {why}',
  'mishap.message.edit': 'A módosítás nem lett elmentve. {why}',
  'mishap.message.delete': 'Az üzenet nem lett törölve. {why}',
  'row.reacted': '{who}: {emoji} erre: „{text}”',
  'chat.said': '{name}, {time}',
  'chat.said-you': 'Te, {time}',
  'chat.announce': '{name}, {time}: {text}',
  'chat.show-all': 'Teljes szöveg',
  'protection.end-to-end':
    'Végpontok között titkosítva, egészen a másik fél ({name}) eszközéig. Hogy ott az alkalmazás mit tesz vele, azt nem látjuk.',
  'protection.end-to-end-verified':
    'Végpontok között titkosítva, egészen a másik fél ({name}) eszközéig, amelyet ellenőriztél. Hogy ott az alkalmazás mit tesz vele, azt nem látjuk.',
  'protection.weaker':
    'Kevésbé védett, mint a többi csevegésed: {weaknesses}. Annyira titkosított, amennyire ez a hálózat tudja.',
  'protection.weaker-servers': 'Kevésbé védett, mint a többi csevegésed: {weaknesses}.',
  'protection.accept-title': '{name} semmit sem kap, amíg ezt el nem fogadod.',
  'protection.accept': 'Írás mégis itt',
  'weakness.servers-read': 'a közbenső kiszolgálók elolvashatják',
  'weakness.no-forward-secrecy': 'egy kiszivárgott kulcs megnyitja a korábban mondottakat',
  'weakness.no-post-compromise-security': 'egy kiszivárgott kulcs megnyit mindent, ami ezután jön',
  'weakness.no-authentication': 'senki sem tudja ellenőrizni, kinek a kulcsai ezek',
  'error.protection-not-accepted':
    'Ez a csevegés kevésbé védett, mint a többi. Fogadd el ezt fent, mielőtt írsz.',
  'protection.none':
    'Nincs végpontok között titkosítva. A közbenső kiszolgálók elolvashatják ezt a csevegést.',
  'status.sending': 'Küldés',
  'status.sent': 'Elküldve',
  'status.delivered': 'Kézbesítve',
  'status.read': 'Elolvasva',
  'status.failed': 'Nincs elküldve',
  'failure.contact-unreachable': 'Nincs elküldve. {name} más alkalmazásból már nem érhető el.',
  'failure.no-keys':
    'Nincs elküldve. A hálózatnak nem voltak kulcsai a címzett ({name}) eszközéhez.',
  'failure.bad-keys':
    'Nincs elküldve. Nem bizonyosodott be, hogy az eszköz kulcsai valóban a címzettéi ({name}).',
  'failure.refused': 'Nincs elküldve. A hálózat elutasította.',
  'failure.too-long': 'Nincs elküldve. Túl hosszú.',
  'failure.gave-up': 'Sok próbálkozás után sincs elküldve.',
  'failure.not-uploaded': 'Nincs elküldve. A fájl nem jutott el a szolgáltatódhoz.',
  'failure.unknown': 'Nincs elküldve.',
  'failure.local': 'Nincs elküldve. {why}',
  'message.retry': 'Újra',
  'message.discard': 'Elvetés',
  'message.take-back': 'Visszavétel',
  'waiting.offline': 'Kapcsolatra vár ({network}), és magától elmegy.',
  'waiting.off': 'Vár, amíg {network} újra be nem kapcsol.',
  'waiting.unconfirmed': '{network} még nem igazolta vissza. Magától újra el lesz küldve.',
  'composer.label': 'Üzenet: {name}',
  'composer.placeholder': 'Üzenet',
  'composer.send': 'Küldés',
  'composer.save': 'Módosítás mentése',
  'trust.device':
    'Ettől a böngészőtől a másik fél ({name}) eszközéig. {network} látja, ki kinek és mikor ír.',
  'trust.verified':
    'Ettől a böngészőtől a másik fél ({name}) eszközéig, amelyet ellenőriztél. {network} látja, ki kinek és mikor ír.',
  'trust.weaker': 'Titkosított, de kevésbé jól, mint a többi csevegésed.',
  'trust.none': 'Nincs titkosítva: az útba eső kiszolgálók elolvashatják.',
  'check.iban': 'Ez bankszámlaszámnak látszik.',
  'check.card': 'Ez kártyaszámnak látszik.',
  'check.password': 'Ez jelszónak látszik.',
  'check.private-key': 'Ez privát kulcsnak látszik. Akinek megvan, felléphet a nevedben.',
  'check.namesake': 'Mást is ismersz ezen a néven: {name}, {network}. Biztosan rá gondoltál?',
  'check.hide': 'Figyelmeztetés elrejtése',
  'emoji.button': 'Emodzsi',
  'emoji.find': 'Emodzsi keresése',
  'emoji.none': 'Nincs ilyen nevű emodzsi.',
  'emoji.recent': 'Nemrég használt',
  'composer.replying': 'Válasz neki: {name}',
  'composer.editing': 'Üzeneted módosítása',
  'composer.cancel': 'Mégse',
  'composer.left': { one: 'Még {count} karakter', other: 'Még {count} karakter' },
  'composer.too-long': {
    one: '{count} karakterrel több a kelleténél',
    other: '{count} karakterrel több a kelleténél',
  },

  // pieces side by side
  'pieces.listed': '{one}, {other}',
  'pieces.clauses': '{one}; {other}',

  // times
  'time.yesterday': 'Tegnap',
  'time.today': 'Ma',
  'time.unknown': 'Ismeretlen dátum',
  'time.second': { one: '{count} másodperc', other: '{count} másodperc' },
  'time.minute': { one: '{count} perc', other: '{count} perc' },
  'time.hour': { one: '{count} óra', other: '{count} óra' },
  'time.day': { one: '{count} nap', other: '{count} nap' },

  // adding an account
  'join.bad-address': 'Ez nem cím. Egy cím így néz ki: chat.example.org.',
  'join.provider-unreachable':
    'Ezen a címen semmi sem válaszol. Ellenőrizd az írásmódot és a kapcsolatodat.',
  'join.not-permitted':
    'Nem engedted, hogy a Rialto elérje a szolgáltatót ({provider}), így semmi nem lett elküldve. Ha mégis szeretnéd, nyomd meg újra a gombot.',
  'join.not-a-provider':
    'Ezen a címen válaszol valami, de az nem Rialto-szolgáltató. Kérd el a jó címet a szolgáltatódtól.',
  'join.network-not-offered':
    '{provider} nem kínálja ezt: {network}. Válassz másik hálózatot vagy másik szolgáltatót.',
  'join.sign-in-cancelled':
    'A bejelentkezési ablakot bezárták, mielőtt végeztél volna. Semmi nem változott.',
  'join.sign-in-refused':
    '{provider} elutasította a bejelentkezést. Próbáld újra, vagy kérdezd meg a szolgáltatódat.',
  'join.token-refused':
    '{network} nem fogadta el, amit {provider} rólad igazol. Ezt a szolgáltatódnak kell rendbe tennie: szólj neki.',
  'join.other-identity':
    'Nem azként jelentkeztél be, akihez ez a fiók tartozik. Semmi nem változott. Jelentkezz be ugyanazzal a névvel, mint korábban, vagy add hozzá a másikat új fiókként.',
  'join.clock-differs':
    'Ennek az eszköznek és a szolgáltatónak ({provider}) az órája eltér egymástól, ezért a rólad szóló igazolás nem érvényes. Ellenőrizd itt a dátumot és az időt, majd próbáld újra.',
  'join.interrupted':
    'A böngésző leállította a Rialto háttérben futó részét, miközben bejelentkeztél. Ha a bejelentkezési ablak még nyitva van, zárd be. Aztán jelentkezz be újra: a Rialto onnan folytatja, ahol tartott.',
  'join.unreachable': '{network} most nem érhető el. Próbáld újra néhány perc múlva.',
  'join.certificate-refused':
    'A túloldal nem tudta bizonyítani, hogy valóban ez a hálózat: {network}. Semmi nem lett elküldve. Ha ez így marad, szólj a szolgáltatódnak.',
  'join.notice-outdated':
    'A Rialto közben frissült, és megváltozott, amit a csatlakozás előtt tudnod kell. Töltsd be újra ezt az oldalt, és olvasd el még egyszer.',
  'join.already-joined': 'Ez a fiók már itt van. Nyisd meg a postafiókodat, hogy lásd.',
  'join.failed':
    'Ez nem sikerült, és a Rialto nem tudja, miért. Semmi nem változott; próbáld újra.',

  // locking and unlocking
  'lock.locked.title': 'A postafiókod zárolva van',
  'lock.locked.text': 'A csevegéseid és a kulcsaid le vannak pecsételve, amíg fel nem oldod őket.',
  'lock.open-page': 'Feloldás',
  'lock.now': 'Zárolás most',
  'lock.set': 'Zár beállítása',
  'lock.manage': 'Zárak',
  'while-locked.receive': 'Fogadás zárolva is',
  'while-locked.on':
    'Üzenetek akkor is érkeznek, amikor a postafiók zárolva van, és lepecsételve maradnak, amíg fel nem oldod.',
  'while-locked.off': 'Ez a fiók szünetel, amíg a postafiók zárolva van.',
  'while-locked.risk':
    'A fogadáshoz annak, amivel ez a fiók bejelentkezik, a záron kívül kell lennie. Aki ellopja ezt a böngészőprofilt, az így a nevedben bejelentkezhetne ({network}), elvehetné az új üzeneteket, és kulcsokat tehetne közzé a nevedben. Az üzeneteidet nem tudná elolvasni, és olyat sem tudna küldeni, amelyet a névjegyeid el tudnak olvasni.',
  'while-locked.cannot': 'Zárolva szünetel: {network} a kulcsaid nélkül nem tud fogadni.',
  'while-locked.revoked': 'Kikapcsolva. {provider} megszüntette, ami a záron kívül volt.',
  'while-locked.not-revoked':
    'Kikapcsolva. {provider} nem volt elérhető: annak a másolata, ami kívül volt, működhet, amíg a bejelentkezése le nem jár.',
  'lost.title': 'Ez a böngésző kidobta a Rialto adatait',
  'lost.window': 'A csevegéseid már nincsenek ezen a lemezen. Nem a Rialto törölte őket.',
  'lost.open-page': 'Nézd meg, mit lehet tenni',
  // recovery kits
  'storage.low': 'Fogytán a hely ezen a lemezen. Szabadíts fel hamarosan, hogy semmi ne álljon le.',
  'storage.full':
    'Ez a lemez megtelt. Semmi sem menthető: az új üzenetek a túloldalon várnak, a tieid pedig elküldetlenül itt maradnak. Szabadíts fel helyet, és magától folytatódik.',
  'storage.failing':
    'Ez a böngésző most nem tud menteni; lehet, hogy megtelt a lemez. Az új üzenetek a túloldalon várnak, a tieid pedig elküldetlenül itt maradnak. Magától folytatódik, amint lehet.',
};
