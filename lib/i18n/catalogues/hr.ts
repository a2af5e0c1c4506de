/**
 * Croatian. What is not here yet is said in English.
 * @module
 */
import type { Translation } from '../entry';

export const everywhere: Translation = {
  'app.name': 'Rialto',
  'network.whatsapp': 'WhatsApp',
  'network.messenger': 'Messenger',
  'network.xmpp': 'XMPP',
  'network.matrix': 'Matrix',

  // the list
  'list.title': 'Razgovori',
  'list.label': 'Razgovori, najnoviji prvi',
  'list.unread-total': {
    one: '{count} nepročitan',
    few: '{count} nepročitana',
    other: '{count} nepročitanih',
  },
  'list.new-chat': 'Novi razgovor',
  'list.accounts': 'Računi',
  'list.open-in-tab': 'Otvori u kartici',
  'list.open-panel': 'Otvori pokraj stranice',
  'list.loading': 'Otvaranje razgovora…',
  'list.unavailable': 'Pozadinski dio Rialta ne odgovara. Sam će se ponovno pokrenuti.',
  'list.retry': 'Pokušaj sada',
  'list.find': 'Pronađi razgovor',
  'list.find-none': 'Nijedan razgovor nema „{text}” u nazivu.',
  'list.find-clear': 'Očisti',
  'filter.label': 'Koji razgovori',
  'filter.all': 'Svi',
  'filter.unread': 'Nepročitani',
  'filter.archived': 'Arhivirani',
  'filter.none.all': 'Svi su tvoji razgovori u arhivi.',
  'filter.none.unread': 'Sve je pročitano.',
  'filter.none.archived': 'Arhiva je prazna.',
  'deed.actions': '{name}: više mogućnosti',
  'deed.pin': 'Prikvači na vrh',
  'deed.unpin': 'Otkvači',
  'deed.mute-hour': 'Utišaj na sat vremena',
  'deed.mute-day': 'Utišaj na jedan dan',
  'deed.mute': 'Utišaj',
  'deed.unmute': 'Poništi utišavanje',
  'deed.archive': 'Arhiviraj',
  'deed.unarchive': 'Vrati iz arhive',
  'deed.mark-unread': 'Označi kao nepročitano',
  'deed.done.pin': '{name}: razgovor je prikvačen.',
  'deed.done.unpin': '{name}: razgovor više nije prikvačen.',
  'deed.done.mute-hour': '{name}: razgovor je utišan na sat vremena.',
  'deed.done.mute-day': '{name}: razgovor je utišan na jedan dan.',
  'deed.done.mute': '{name}: razgovor je utišan.',
  'deed.done.unmute': '{name}: razgovor više nije utišan.',
  'deed.done.archive': '{name}: razgovor je u arhivi.',
  'deed.done.unarchive': '{name}: razgovor je opet na popisu.',
  'deed.done.mark-unread': '{name}: razgovor je označen kao nepročitan.',
  'deed.undo': 'Poništi',
  'deed.failed': 'Nije uspjelo. {why}',
  'list.at-rest':
    'Nije zaključano: tko god kopira ovaj profil preglednika, može čitati tvoje razgovore.',
  'row.unread': {
    one: '{count} nepročitana poruka',
    few: '{count} nepročitane poruke',
    other: '{count} nepročitanih poruka',
  },
  'tabs.label': 'Koji razgovori',
  'tabs.together': 'Razgovori',
  'tabs.none': 'Ovdje još nema razgovora.',
  'inbox-choice.question': 'Gdje prikazivati razgovore s mreže {network}?',
  'inbox-choice.combined': 'Zajedno sa svim ostalima',
  'inbox-choice.separate': 'U zasebnoj kartici',
  'row.not-sent': 'Nije poslano',
  'row.draft': 'Skica: {text}',
  'row.marked': 'označeno kao nepročitano',
  'row.pinned': 'prikvačeno',
  'row.muted': 'utišano',
  'row.you': 'Ti: {text}',
  'row.typing': 'tipka…',

  // previews and bodies
  'body.unsupported': 'Rialto još ne može prikazati ovu vrstu poruke: {what}',
  'body.unsupported-preview': 'Ovdje se ne prikazuje: {what}',
  'body.undecryptable': 'Ovu poruku nije bilo moguće pročitati.',
  'body.undecryptable-preview': 'Poruka koju nije bilo moguće pročitati',
  'body.refused': 'Ovo se ne može prenijeti među aplikacijama: {what}. Zatraži to drugim putem.',
  'body.deleted': 'Ova je poruka izbrisana',
  'body.call.voice.offered': 'Glasovni poziv. Rialto još ne može primati pozive.',
  'body.call.voice.missed': 'Propušten glasovni poziv. Rialto još ne može primati pozive.',
  'body.call.video.offered': 'Videopoziv. Rialto još ne može primati pozive.',
  'body.call.video.missed': 'Propušten videopoziv. Rialto još ne može primati pozive.',
  'body.timer.on': 'Poruke ovdje trebaju nestati nakon {time}. Rialto ih sam ne briše.',
  'body.timer.off': 'Poruke ovdje više ne nestaju.',
  'media.image': 'Fotografija',
  'media.video': 'Videozapis',
  'media.voice': 'Glasovna poruka',
  'media.audio': 'Zvuk',
  'media.file': 'Datoteka',
  'media.sticker': 'Naljepnica',
  'file.load': 'Preuzmi',
  'file.stop': 'Zaustavi',
  'file.go-on': 'Nastavi',
  'file.save': 'Spremi',
  'file.open': 'Pogledaj',
  'file.play': 'Reproduciraj',
  'file.cancel': 'Ne šalji',
  'file.up': 'Slanje, {percent} %',
  'file.down': 'Preuzimanje, {percent} %',
  'file.up-waits': 'Čeka na slanje',
  'file.down-waits': 'Čeka na preuzimanje',
  'file.paused': 'Zaustavljeno',
  'file.removed': 'Uklonjeno radi oslobađanja mjesta na disku.',
  'file.gone': 'Više nije na ovom disku.',
  'file.problem.expired': 'Na strani pošiljatelja toga više nema.',
  'file.problem.forged': 'To nije ono što je poslano, pa se ne prikazuje.',
  'file.problem.wrong-size':
    'Veličina ne odgovara onoj koju je naveo pošiljatelj, pa se ne prikazuje.',
  'file.problem.too-large': 'Preveliko je.',
  'file.problem.bad-reference': 'Poruka ne navodi ispravno gdje se to nalazi.',
  'file.problem.unreachable': 'Nije bilo dostupno.',
  'file.problem.refused': 'Poslužitelj na kojem se to nalazi odbio je zahtjev.',
  'file.problem.not-permitted':
    'Ovaj preglednik ne dopušta Rialtu vezu s poslužiteljem na kojem se to nalazi.',
  'file.problem.not-offered': 'Tvoj pružatelj usluga nema mjesta za datoteke.',
  'file.problem.no-space': 'Na ovom disku nema mjesta.',
  'attach.button': 'Dodaj fotografiju ili datoteku',
  'attach.title': {
    one: 'Pošalji {count} datoteku',
    few: 'Pošalji {count} datoteke',
    other: 'Pošalji {count} datoteka',
  },
  'attach.caption': 'Dodaj tekst',
  'attach.send': 'Pošalji',
  'attach.remove': 'Izostavi {name}',
  'attach.drop': 'Pusti za slanje ovdje',
  'attach.too-many': 'Najviše {count} odjednom.',
  'attach.failed': 'Nije poslano: {name}. {why}',
  'attach.busy': 'Priprema…',
  'media.captioned': '{what}: {caption}',
  'body.location': 'Lokacija: {place}',
  'body.card': 'Kontakt: {name}',
  'body.cards': {
    one: 'Kontakti: {name} i još {count}',
    few: 'Kontakti: {name} i još {count}',
    other: 'Kontakti: {name} i još {count}',
  },
  'card.unnamed': 'Bez imena',
  'what.call': 'poziv',
  'what.image': 'fotografija',
  'what.video': 'videozapis',
  'what.audio': 'glasovna poruka',
  'what.document': 'datoteka',
  'what.sticker': 'naljepnica',
  'what.location': 'lokacija',
  'what.contact': 'kontakt',
  'what.reaction': 'reakcija',
  'what.poll': 'anketa',
  'what.edit': 'promjena ranije poruke',
  'what.deletion': 'brisanje ranije poruke',
  'what.disappearing-setting': 'postavka za nestajuće poruke',
  'what.view-once': 'nešto za jednokratni pregled',
  'what.group-invite': 'pozivnica u grupu',
  'what.payment': 'plaćanje',
  'what.event': 'događaj',
  'what.other': 'nešto novo ({name})',
  'undecryptable.no-session':
    'Bila je namijenjena ključevima kojih ovaj preglednik nema. Zatražili smo da se ponovno pošalje.',
  'undecryptable.bad-message': 'Stigla je oštećena.',
  'undecryptable.bad-mac':
    'Njezin pečat ne vrijedi: promijenjena je putem ili je bila namijenjena drugim ključevima.',
  'undecryptable.bad-signature': 'Ključevi pošiljatelja nisu dokazali o kome je riječ.',
  'undecryptable.missing-key': 'Došla je dvaput ili je njezin ključ već bio upotrijebljen.',
  'undecryptable.too-far-ahead': 'Prije nje nedostaje previše poruka.',
  'undecryptable.unknown-version': 'Napisana je novijom ili nepoznatom verzijom šifriranja.',
  'undecryptable.bad-content': 'Dešifrirana je, ali sadržaj nema smisla.',
  'undecryptable.damaged-row':
    'Ta je poruka već bila ovdje, ali je kopija u ovom pregledniku oštećena.',

  // accounts and their connection
  'account.connecting': '{network}: povezivanje…',
  'account.waiting': '{network}: nema veze. Novi pokušaji slijede sami.',
  'account.waiting-since': '{network}: nema veze od {time}. Novi pokušaji slijede sami.',
  'account.last-check': '{network}: nema veze; zadnja provjera {time}. Novi pokušaji slijede sami.',
  'account.gap-coming': '{network}: sustizanje. Potpuno do {time}; ostatak stiže.',
  'account.gap-short': {
    one: '{network}: {count} stvar za tebe nije stigla. Potpuno do {time}.',
    few: '{network}: {count} stvari za tebe nisu stigle. Potpuno do {time}.',
    other: '{network}: {count} stvari za tebe nije stiglo. Potpuno do {time}.',
  },
  'account.gap-offline': 'Potpuno do {time}.',
  'account.never-came': {
    one: '{network}: {count} stvar za tebe nikad nije stigla. Potpuno do {time}.',
    few: '{network}: {count} stvari za tebe nikad nisu stigle. Potpuno do {time}.',
    other: '{network}: {count} stvari za tebe nikad nije stiglo. Potpuno do {time}.',
  },
  'account.online': 'Povezano',
  'account.online-since': 'Povezano od {time}',
  'account.stopped': '{network}: isključeno. {why}',
  'problem.unreachable': 'Mreža nije dostupna odavde.',
  'problem.not-permitted':
    'Ovaj preglednik više ne dopušta Rialtu vezu s tvojim pružateljem usluga. Dopusti je i sve će raditi kao prije.',
  'problem.token-refused': 'Mreža nije prihvatila jamstvo tvojeg pružatelja usluga za tebe.',
  'problem.delisted':
    'Mreža te skinula sa svojeg popisa. Za povratak na popis ukloni ovaj račun i dodaj ga iznova; njegovi razgovori ovdje nestaju s njim.',
  'problem.sign-in-expired': 'Tvoja je prijava istekla.',
  'problem.clock-differs':
    'Sat ovog uređaja i sat tvojeg pružatelja usluga ne slažu se. Provjeri datum i vrijeme ovdje; kad se usklade, Rialto će sam nastaviti.',
  'problem.certificate-refused':
    'Druga strana nije mogla dokazati da je ta mreža. Ništa nije poslano.',
  'problem.handshake-failed': 'Sigurna veza nije uspostavljena.',
  'problem.protocol-error': 'Mreža je odgovorila nešto što Rialto ne razumije.',
  'problem.replaced-elsewhere':
    'Tvoj se račun koristi na drugome mjestu, a može biti samo na jednom. Ako ga upotrijebiš ovdje, ondje prestaje.',
  'account.copied':
    'Dana {day} pokazalo se da podaci Rialta u ovom pregledniku potječu iz kopije ili sigurnosne kopije. Tvoji su razgovori nastavljeni s novim ključevima; poruka koje su stigle samo do druge kopije ovdje nema.',
  'problem.keys-unavailable': 'Ključevi ovog računa ne mogu se otvoriti u ovom pregledniku.',
  'problem.storage-failed': 'Ovaj preglednik nije mogao spremati. Možda mu je disk pun.',
  'action.reconnect': 'Pokušaj ponovno',
  'action.ask-for-rest': 'Zatraži ponovno',
  'action.let-gap-be': 'Ostavi tako',
  'action.sign-in-again': 'Ponovna prijava',
  'action.signing-in': 'Dovrši u prozoru za prijavu…',
  'action.permit': 'Dopusti',
  'permit.refused':
    'Nije dopušteno, pa ništa nije poslano. Bez dopuštenja te {provider} ne može pustiti dalje; možeš ga dati u bilo kojem trenutku.',
  'action.use-here': 'Upotrijebi ovdje',
  'notices.count': {
    one: '{count} stvar ovdje nije bilo moguće razumjeti',
    few: '{count} stvari ovdje nije bilo moguće razumjeti',
    other: '{count} stvari ovdje nije bilo moguće razumjeti',
  },
  'notice.malformed-frame': {
    one: '{count} oštećen paket',
    few: '{count} oštećena paketa',
    other: '{count} oštećenih paketa',
  },
  'notice.malformed-stanza': {
    one: '{count} paket s neispravnim sadržajem',
    few: '{count} paketa s neispravnim sadržajem',
    other: '{count} paketa s neispravnim sadržajem',
  },
  'notice.unknown-stanza': {
    one: '{count} paket nepoznate vrste',
    few: '{count} paketa nepoznate vrste',
    other: '{count} paketa nepoznate vrste',
  },
  'notice.unmatched-receipt': {
    one: '{count} potvrda za poruku koje ovdje nema',
    few: '{count} potvrde za poruke kojih ovdje nema',
    other: '{count} potvrda za poruke kojih ovdje nema',
  },
  'notice.refused-change': {
    one: '{count} promjena poruke na koju pošiljatelj nije imao pravo ili je stigla prekasno',
    few: '{count} promjene poruka na koje pošiljatelj nije imao pravo ili su stigle prekasno',
    other: '{count} promjena poruka na koje pošiljatelj nije imao pravo ili su stigle prekasno',
  },
  'notice.damaged-row': {
    one: '{count} spremljeni zapis koji se više ne otvara; stavljen je na stranu',
    few: '{count} spremljena zapisa koja se više ne otvaraju; stavljena su na stranu',
    other: '{count} spremljenih zapisa koji se više ne otvaraju; stavljeni su na stranu',
  },
  // the ledger
  'ledger.note': {
    one: '{count} poruku nije bilo moguće pročitati',
    few: '{count} poruke nije bilo moguće pročitati',
    other: '{count} poruka nije bilo moguće pročitati',
  },
  'ledger.title': 'Poruke koje nije bilo moguće pročitati',
  'ledger.none': 'Sve pristigle poruke bilo je moguće pročitati.',
  'ledger.unavailable': 'Popis se trenutačno ne može prikazati. Sam će se vratiti.',
  'ledger.from': '{name}, {network}, {time}',
  'ledger.from-some-time': '{name}, {network}',
  'ledger.expected': 'To se događa u uobičajenoj uporabi.',
  'ledger.unexpected': 'To se ne bi smjelo dogoditi.',
  'ledger.ask-again': '{name}: zatraži ponovno slanje',
  'ledger.asked':
    'Zahtjev je poslan. Čim ga {name} primi, poruka će se pojaviti ovdje na svojem mjestu.',
  'ledger.renew-session': '{name}: dogovori nove ključeve i zatraži ponovno',
  'ledger.refetch-keys': '{name}: ponovno dohvati ključeve i zatraži ponovno',
  'ledger.ask-in-words': '{name}: piši o tome',
  'ledger.question':
    'Tvoju poruku ({time}) ovdje nije bilo moguće pročitati. Možeš li je poslati ponovno?',
  'ledger.question-some-time':
    'Jednu od tvojih poruka ovdje nije bilo moguće pročitati. Možeš li posljednje poslati ponovno?',
  'chat.gap-coming': 'Potpuno do {time}; ono što je došlo poslije još je na putu.',
  'chat.gap-short': 'Potpuno do {time}; nešto od onoga što je došlo poslije možda nedostaje.',
  'chat.complete-up-to':
    'Potpuno do {time}; broj kasnijih poruka koje nije bilo moguće pročitati: {count}.',
  'accounts.title': 'Računi',
  'accounts.add': 'Dodaj račun',
  'accounts.via': 'putem {provider}',
  'accounts.remove': 'Ukloni',
  'accounts.remove-title': 'Ukloniti {network}?',
  'accounts.remove-warning':
    'Razgovori i ključevi ovog računa brišu se iz ovog preglednika. Ne mogu se vratiti.',
  'accounts.remove-confirm': 'Ukloni račun i razgovore',
  'accounts.remove-failed': 'Račun nije bilo moguće ukloniti. Ništa nije izbrisano.',
  'consent.title': 'Tvoje privole',
  'consent.when':
    '{time}, prema mreži {network}, putem pružatelja {provider} (verzija obavijesti: {version}):',
  'consent.none': 'Ovaj je račun dodan prije nego što je Rialto počeo čuvati tvoje privole.',
  'consent.save': 'Spremi kao datoteku',
  'consent.withdraw': 'Povuci',
  'consent.withdraw-title': 'Povući privolu za mrežu {network}?',
  'consent.withdraw-warning':
    'Povlačenje privole znači odlazak: Rialto traži od mreže {network} da te skine s popisa, a od pružatelja {provider} da završi prijavu, zatim iz ovog preglednika briše ovaj račun, njegove razgovore i ključeve. Ne mogu se vratiti. Ono što su drugi primili ostaje kod njih.',
  'consent.withdraw-confirm': 'Povuci i napusti',
  'consent.withdrawn':
    'Privola je povučena. Mreža {network} skinula te s popisa, a pružatelj {provider} završio je prijavu.',
  'consent.withdrawn-not-delisted':
    'Privola je povučena i sve je ovdje izbrisano. Mreži {network} to nije bilo moguće javiti: možda će te imati na popisu dok pružatelj {provider} ne kaže drukčije. Zatraži od pružatelja {provider} da te skine s popisa.',
  'consent.withdrawn-sign-in':
    'Privola je povučena. Mreža {network} skinula te s popisa. Pružatelju {provider} to nije bilo moguće javiti: prijavu završi u svojem računu ondje.',
  'accounts.keep': 'Zadrži',
  'accounts.sign-in-keeps': 'Tvoji razgovori i ključevi ostaju kakvi jesu.',
  'accounts.reconnect-failed': 'Nije uspjelo. {why}',
  'dialog.close': 'Zatvori',

  // empty states
  'empty.first.title': 'Jedno mirno mjesto za tvoje razgovore',
  'empty.first.text':
    'Odavde piši ljudima na WhatsAppu i Messengeru, šifrirano od tvojeg preglednika do njihova uređaja. Ključevi ostaju u ovom pregledniku.',
  'empty.first.limits':
    'Pridružuješ se u svoje ime, putem pružatelja usluga. Razgovori koje već imaš u tim aplikacijama ostaju ondje.',
  'empty.chats.title': 'Još nema razgovora',
  'empty.chats.text':
    'Započni ga s nečijim telefonskim brojem ili korisničkim imenom. Druga strana mora dopuštati razgovore s drugim aplikacijama.',
  'empty.pane.title': 'Odaberi razgovor',
  'empty.pane.text': 'Strelicama se krećeš po popisu, Enter otvara.',

  // a new chat
  'new-chat.title': 'Novi razgovor',
  'new-chat.account': 'S kojeg računa',
  'new-chat.identifier': 'Telefonski broj ili korisničko ime',
  'new-chat.hint.whatsapp': 'S pozivnim brojem zemlje, npr. +39 041 555 0123',
  'new-chat.hint.messenger': 'Korisničko ime na Messengeru, npr. anna.moretti',
  'new-chat.hint.xmpp': 'Adresa, npr. anna@example.org',
  'new-chat.hint.matrix': 'Adresa, npr. @anna:example.org',
  'new-chat.start': 'Započni razgovor',
  'new-chat.starting': 'Traženje…',
  'new-chat.no-account': 'Najprije dodaj račun.',

  // who can be written to
  'reach.not-opted-in': '{name} na mreži {network} nema uključene razgovore s drugim aplikacijama.',
  'reach.outside-region':
    '{name} je izvan Europskoga gospodarskog prostora, gdje mreža {network} nije otvorena drugim aplikacijama.',
  'reach.unknown':
    'Kontakt {name} nije dostupan na mreži {network}, a mreža ne kaže zašto: možda ondje nema nikoga ili razgovori s drugim aplikacijama nisu uključeni.',
  'reach.invite': 'Pozovi',
  'reach.advice.not-opted-in':
    'To može uključiti samo druga strana, u svojoj aplikaciji. Možeš joj poslati ovo, na primjer e-poštom:',
  'reach.advice.unknown':
    'Najprije provjeri je li točno napisano. Zatim drugoj strani možeš poslati ovo, na primjer e-poštom:',
  'reach.advice.outside-region':
    'S tvoje se strane to ne može promijeniti. Možeš javiti drugim putem:',
  'reach.invitation':
    'Bok! Sada pišem iz druge aplikacije, putem pružatelja {provider}, i želim ti pisati na mreži {network}. {where} Tada me možeš pronaći kao {identifier} i mogu ti pisati. Radi u Europskom gospodarskom prostoru, na telefonu.',
  'reach.where.whatsapp':
    'U WhatsAppu otvori Postavke, zatim Račun, zatim Razgovori s aplikacijama trećih strana; uključi ih i označi {provider}.',
  'reach.where.other':
    'U postavkama aplikacije {network} potraži razgovore s drugim aplikacijama (razgovore s aplikacijama trećih strana); uključi ih i označi {provider}.',
  'reach.invitation-outside':
    'Bok! Sada pišem iz druge aplikacije, a mreža {network} dopušta mi pisati samo ljudima u Europskom gospodarskom prostoru. Dok se ne vratiš, možeš me pronaći ovdje: {identifier}.',
  'reach.checked': 'Odgovor mreže {network}: {time}.',
  'reach.check': 'Pitaj ponovno',
  'reach.checking': 'Provjera…',
  'reach.copy': 'Kopiraj',
  'reach.copied': 'Kopirano',
  'reach.copy-failed':
    'Preglednik nije dopustio Rialtu kopiranje. Označi tekst i kopiraj ga ručno.',

  // what a request can fail with
  'error.bad-request': 'To se ne može upotrijebiti. Provjeri i pokušaj ponovno.',
  'error.not-found': 'Toga više nema.',
  'error.offline': 'Nemaš vezu s internetom ili mreža nije dostupna. Pokušaj kasnije.',
  'error.refused': 'Mreža je odbila.',
  'error.too-large': 'Preveliko je.',
  'error.unavailable': 'Pozadinski dio Rialta nije odgovorio. Pokušaj ponovno.',
  'error.locked': 'Pretinac je zaključan. Najprije ga otključaj.',
  'error.lost': 'Ovaj je preglednik odbacio podatke Rialta.',
  'error.no-room': 'Ovaj je disk pun. Oslobodi malo mjesta i pokušaj ponovno.',
  'error.internal': 'Nešto je u Rialtu pošlo po zlu. Ništa nije izgubljeno; pokušaj ponovno.',

  // a conversation
  'chat.back': 'Natrag na popis',
  'chat.label': 'Razgovor s kontaktom {name}',
  'chat.messages': 'Poruke s kontaktom {name}',
  'chat.loading': 'Otvaranje…',
  'chat.failed': 'Poruke nije bilo moguće otvoriti. {why}',
  'chat.older-loading': 'Učitavanje starijih poruka…',
  'chat.older-failed': 'Starije poruke nije bilo moguće učitati.',
  'chat.beginning': 'Ovdje počinje tvoj razgovor s kontaktom {name}.',
  'chat.new-messages': {
    one: '{count} nova poruka',
    few: '{count} nove poruke',
    other: '{count} novih poruka',
  },
  'chat.divider': 'Nove poruke',
  'chat.jump': 'Na najnoviju poruku',
  'chat.jump-new': { one: '{count} nova', few: '{count} nove', other: '{count} novih' },
  'chat.typing': '{name} tipka…',
  'chat.you': 'Ti',
  'chat.edited': 'uređeno',
  'chat.actions': 'Što učiniti s ovom porukom',
  'quote.unknown': 'Poruka koje ovdje nema',
  'quote.claimed': 'prema navodu',
  'quote.jump': 'Idi na navedenu poruku: {text}',
  'reaction.both': '{one} i {other}',
  'reaction.chip': '{emoji} – {who}',
  'reaction.take-back': '{emoji} – {who}. Povuci svoju reakciju',
  'reaction.give': 'Reagiraj: {emoji}',
  'reaction.other': 'Drugi emoji',
  'action.reply': 'Odgovori',
  'action.copy': 'Kopiraj tekst',
  'action.edit': 'Uredi',
  'action.delete': 'Izbriši za sve',
  'place.open': 'Prikaži na OpenStreetMapu',
  'change.failed.reaction': 'Tvoja reakcija nije stigla do kontakta {name}.',
  'change.failed.edit': 'Tvoja promjena nije stigla do kontakta {name}.',
  'change.failed.deletion': '{name} možda još vidi ovu poruku.',
  'mishap.message.react': 'Reakcija nije spremljena. {why}',
  'mishap.message.edit': 'Promjena nije spremljena. {why}',
  'mishap.message.delete': 'Poruka nije izbrisana. {why}',
  'row.reacted': '{who}: {emoji} na „{text}”',
  'chat.said': '{name}, {time}',
  'chat.said-you': 'Ti, {time}',
  'chat.announce': '{name}, {time}: {text}',
  'chat.show-all': 'Prikaži sve',
  'protection.end-to-end':
    'Šifrirano s kraja na kraj do uređaja kontakta {name}. Što aplikacija ondje radi s time, ne vidimo.',
  'protection.end-to-end-verified':
    'Šifrirano s kraja na kraj do potvrđenog uređaja kontakta {name}. Što aplikacija ondje radi s time, ne vidimo.',
  'protection.weaker':
    'Slabije zaštićeno od tvojih ostalih razgovora: {weaknesses}. Šifrirano najbolje što ova mreža može.',
  'protection.weaker-servers': 'Slabije zaštićeno od tvojih ostalih razgovora: {weaknesses}.',
  'protection.accept-title': 'Dok to ne prihvatiš, kontaktu {name} ništa se ne šalje.',
  'protection.accept': 'Ipak piši ovdje',
  'weakness.servers-read': 'poslužitelji na putu mogu ga čitati',
  'weakness.no-forward-secrecy': 'ključ koji procuri otvara sve prije napisano',
  'weakness.no-post-compromise-security': 'ključ koji procuri otvara sve što slijedi',
  'weakness.no-authentication': 'nitko ne može provjeriti čiji su to ključevi',
  'error.protection-not-accepted':
    'Ovaj je razgovor slabije zaštićen od ostalih. Prije pisanja prihvati to iznad.',
  'protection.none':
    'Nije šifrirano s kraja na kraj. Poslužitelji na putu mogu čitati ovaj razgovor.',
  'status.sending': 'Slanje',
  'status.sent': 'Poslano',
  'status.delivered': 'Isporučeno',
  'status.read': 'Pročitano',
  'status.failed': 'Nije poslano',
  'failure.contact-unreachable':
    'Nije poslano. Kontakt {name} više nije dostupan iz druge aplikacije.',
  'failure.no-keys': 'Nije poslano. Mreža nije imala ključeve za uređaj kontakta {name}.',
  'failure.bad-keys': 'Nije poslano. Ključevi za uređaj kontakta {name} nisu se pokazali pravima.',
  'failure.refused': 'Nije poslano. Mreža je to odbila.',
  'failure.too-long': 'Nije poslano. Poruka je preduga.',
  'failure.gave-up': 'Nije poslano ni nakon mnogo pokušaja.',
  'failure.not-uploaded': 'Nije poslano. Datoteka nije stigla do tvojeg pružatelja usluga.',
  'failure.unknown': 'Nije poslano.',
  'failure.local': 'Nije poslano. {why}',
  'message.retry': 'Pokušaj ponovno',
  'message.discard': 'Odbaci',
  'message.take-back': 'Povuci',
  'waiting.offline': 'Čeka vezu s mrežom {network} i šalje se samo.',
  'waiting.off': 'Čeka da mreža {network} opet bude uključena.',
  'waiting.unconfirmed': 'Mreža {network} to još nije potvrdila. Ponovno se šalje samo.',
  'composer.label': 'Poruka za kontakt {name}',
  'composer.placeholder': 'Poruka',
  'composer.send': 'Pošalji',
  'composer.save': 'Spremi promjenu',
  'composer.replying': 'Odgovor: {name}',
  'composer.editing': 'Promijeni poruku',
  'composer.cancel': 'Odustani',
  'composer.left': {
    one: 'Još {count} znak',
    few: 'Još {count} znaka',
    other: 'Još {count} znakova',
  },
  'composer.too-long': {
    one: '{count} znak previše',
    few: '{count} znaka previše',
    other: '{count} znakova previše',
  },

  // pieces side by side
  'pieces.listed': '{one}, {other}',
  'pieces.clauses': '{one}; {other}',

  // times
  'time.yesterday': 'Jučer',
  'time.today': 'Danas',
  'time.unknown': 'Nepoznat datum',
  'time.second': {
    one: '{count} sekunde',
    few: '{count} sekunde',
    other: '{count} sekundi',
  },
  'time.minute': { one: '{count} minute', few: '{count} minute', other: '{count} minuta' },
  'time.hour': { one: '{count} sata', few: '{count} sata', other: '{count} sati' },
  'time.day': { one: '{count} dana', few: '{count} dana', other: '{count} dana' },

  // adding an account
  'join.bad-address': 'To nije adresa. Adresa izgleda kao chat.example.org.',
  'join.provider-unreachable':
    'Na ovoj adresi ništa ne odgovara. Provjeri kako je napisana i svoju vezu.',
  'join.not-permitted':
    'Rialtu nije dopuštena veza s pružateljem {provider}, pa ništa nije poslano. Kad je poželiš dopustiti, ponovno pritisni gumb.',
  'join.not-a-provider':
    'Na ovoj adresi nešto odgovara, ali to nije pružatelj usluga za Rialto. Od svojeg pružatelja zatraži točnu adresu.',
  'join.network-not-offered':
    'Pružatelj {provider} ne nudi mrežu {network}. Odaberi drugu mrežu ili drugog pružatelja.',
  'join.sign-in-cancelled': 'Prozor za prijavu zatvoren je prije kraja. Ništa nije promijenjeno.',
  'join.sign-in-refused':
    'Pružatelj {provider} odbio je prijavu. Pokušaj ponovno ili pitaj svojeg pružatelja.',
  'join.token-refused':
    'Mreža {network} nije prihvatila jamstvo pružatelja {provider} za tebe. To mora riješiti tvoj pružatelj: javi mu.',
  'join.other-identity':
    'Prijava pripada nekomu drugom, a ne osobi čiji je ovo račun. Ništa nije promijenjeno. Prijavi se istim imenom kao prije ili ono drugo dodaj kao novi račun.',
  'join.clock-differs':
    'Sat ovog uređaja i sat pružatelja {provider} ne slažu se, pa njegovo jamstvo ne vrijedi. Provjeri datum i vrijeme ovdje i pokušaj ponovno.',
  'join.interrupted':
    'Preglednik je tijekom prijave zaustavio pozadinski dio Rialta. Ako je prozor za prijavu još otvoren, zatvori ga. Zatim se ponovno prijavi: Rialto nastavlja gdje je stao.',
  'join.unreachable':
    'Mreža {network} trenutačno nije dostupna. Pokušaj ponovno za nekoliko minuta.',
  'join.certificate-refused':
    'Druga strana nije mogla dokazati da je mreža {network}. Ništa nije poslano. Ako se to nastavi, javi svojem pružatelju.',
  'join.notice-outdated':
    'Rialto je u međuvremenu ažuriran i promijenilo se ono što treba znati prije pridruživanja. Ponovno učitaj ovu stranicu i pročitaj još jednom.',
  'join.already-joined': 'Ovaj je račun već ovdje. Otvori pretinac i vidjet ćeš ga.',
  'join.failed': 'Nije uspjelo, a Rialto ne zna zašto. Ništa nije promijenjeno; pokušaj ponovno.',

  // locking and unlocking
  'lock.locked.title': 'Tvoj je pretinac zaključan',
  'lock.locked.text': 'Tvoji razgovori i ključevi zapečaćeni su dok ih ne otključaš.',
  'lock.open-page': 'Otključaj',
  'lock.now': 'Zaključaj sada',
  'lock.set': 'Postavi lokot',
  'lock.manage': 'Lokoti',
  'while-locked.receive': 'Primaj i dok je zaključano',
  'while-locked.on':
    'Poruke stižu i dok je pretinac zaključan te ostaju zapečaćene dok ga ne otključaš.',
  'while-locked.off': 'Ovaj račun miruje dok je pretinac zaključan.',
  'while-locked.risk':
    'Da bi račun mogao primati, njegovi podaci za prijavu moraju biti izvan lokota. Tko ukrade ovaj profil preglednika, mogao bi se tada prijaviti na mrežu {network} u tvoje ime, uzimati nove poruke i objavljivati ključeve u tvoje ime. Ne bi mogao čitati tvoje poruke ni slati takve koje bi tvoji kontakti mogli pročitati.',
  'while-locked.cannot': 'Miruje dok je zaključano: {network} ne može primati bez tvojih ključeva.',
  'while-locked.revoked':
    'Isključeno. Pružatelj {provider} opozvao je ono što je bilo izvan lokota.',
  'while-locked.not-revoked':
    'Isključeno. Pružatelj {provider} nije bio dostupan: kopija onoga što je bilo izvan možda će raditi dok joj prijava ne istekne.',
  'lost.title': 'Ovaj je preglednik odbacio podatke Rialta',
  'lost.window': 'Tvoji razgovori više nisu na ovom disku. Rialto ih nije izbrisao.',
  'lost.open-page': 'Pogledaj što se može',
  // recovery kits
  'storage.low': 'Na ovom disku ponestaje mjesta. Uskoro oslobodi malo, da se ništa ne zaustavi.',
  'storage.full':
    'Ovaj je disk pun. Ništa se ne može spremiti: nove poruke čekaju na drugoj strani, a tvoje ostaju ovdje neposlane. Oslobodi malo mjesta i sve će samo nastaviti.',
  'storage.failing':
    'Ovaj preglednik trenutačno ne može spremati; možda mu je disk pun. Nove poruke čekaju na drugoj strani, a tvoje ostaju ovdje neposlane. Čim bude moguće, sve će samo nastaviti.',
};
