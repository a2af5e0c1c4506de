/**
 * Slovak of the pages that are opened now and then. What is not here yet is said in English.
 * @module
 */
import type { Translation } from '../entry';

export const onPages: Translation = {
  'add.title': 'Pridať účet',
  'add.step': 'Krok {now} z {all}',
  'add.back': 'Späť',
  'add.network.title': 'Kde sú ľudia, ktorým chcete písať?',
  'add.network.intro':
    'Európske právo vám umožňuje písať ľuďom v týchto sieťach bez používania ich aplikácií.',
  'add.network.whatsapp':
    'Ostatní vás nájdu pod telefónnym číslom alebo menom, ktoré uvedie poskytovateľ.',
  'add.network.messenger': 'Ostatní vás nájdu pod menom, ktoré uvedie poskytovateľ.',
  'add.network.limits-title': 'Skôr než začnete',
  'add.network.limit.identity':
    'Vystupujete sami za seba, cez poskytovateľa, ktorý sa za vás zaručí.',
  'add.network.limit.history':
    'Vaše doterajšie čety a skupiny z WhatsAppu a Messengera sa neprenesú.',
  'add.network.limit.opt-in': 'Druhá strana musí mať zapnuté čety s inými aplikáciami.',
  'gatekeeper.title': 'Ktoré veľké komunikátory sú otvorené?',
  'gatekeeper.open': 'Otvorené iným aplikáciám',
  'gatekeeper.not-obliged': 'Bez povinnosti',
  'gatekeeper.not-open': 'Neotvorené',
  'gatekeeper.why.live': 'Čety dvoch ľudí, od {date}.',
  'gatekeeper.why.offer-published':
    'Ponuka pre iné aplikácie je zverejnená od {date}. Či už je nejaká aplikácia pripojená, nevieme.',
  'gatekeeper.why.found-no-gateway':
    'Európska komisia ho preverila a {date} ho povinnosti zbavila. O žiadnej ceste zvonka nevieme.',
  'gatekeeper.why.none-named':
    'Pri zostavení zoznamu ({date}) nebol žiadny z jeho komunikátorov určený, takže povinnosť nemá. O žiadnej ceste zvonka nevieme.',
  'gatekeeper.source': 'Zdroj',
  'gatekeeper.checked': 'Zistené {date}.',
  'add.provider.title': 'Kto je váš poskytovateľ?',
  'add.provider.intro':
    'Firma alebo inštitúcia, ktorá sa za vás zaručí voči sieti {network}: poskytovateľ internetu alebo e-mailu, zamestnávateľ alebo družstvo. Od nich dostanete adresu.',
  'add.provider.address': 'Adresa poskytovateľa',
  'add.provider.hint':
    'Napríklad chat.example.org. Prehliadač sa spýta, či s ňou Rialto smie komunikovať, a so žiadnou inou stránkou.',
  'add.provider.look-up': 'Pokračovať',
  'add.provider.looking': 'Hľadá sa…',
  'add.notice.title': 'Skôr než sa prihlásite',
  'add.notice.provider': 'Váš poskytovateľ',
  'add.notice.change': 'Zmeniť',
  'add.notice.heading': 'Čety s inými aplikáciami sú iné',
  'add.notice.left':
    'Správy sú šifrované od tohto prehliadača až k zariadeniu druhej strany. Keď je správa tam, nikto sa tu nemôže zaručiť za to, čo sa s ňou stane: tamojšia aplikácia aj firma za ňou sa môžu riadiť inými pravidlami než my.',
  'add.notice.not-login':
    'Neprihlasujete sa do vlastného účtu v sieti {network}. Ostatní vám budú môcť písať ako niekomu, kto používa inú aplikáciu.',
  'add.eea.question': 'Kde ste?',
  'add.eea.statement': 'Žijem v Európskom hospodárskom priestore a práve v ňom som.',
  'add.eea.outside': 'Niekde inde',
  'add.eea.why':
    'Právo, ktoré otvára sieť {network}, platí v Európskom hospodárskom priestore a {network} prijíma ľudí, len kým tam sú. Rialto uchová, čo tu uvediete, a neoveruje, kde ste.',
  'add.eea.refused':
    'Potom sa odtiaľto k sieti {network} nedá pripojiť: jej ponuka iným aplikáciám mimo tohto priestoru neplatí a poskytovateľ by ju musel ukončiť. Nič sa neodoslalo. Vráťte sa, keď tam budete.',
  'add.notice.sees':
    '{network} vidí, kto komu a kedy píše, ale nie čo. Váš poskytovateľ vidí, že používate sieť {network}.',
  'add.notice.strangers':
    'Ľudia, ktorých ste zablokovali v aplikácii {network}, vám tu možno budú môcť písať.',
  'add.notice.history': 'Vaše doterajšie čety a skupiny zo siete {network} sa neprenesú.',
  'add.notice.opt-in': 'Druhá strana musí mať zapnuté čety s inými aplikáciami.',
  'add.notice.agree': 'Text vyššie poznám a chcem sa pripojiť k sieti {network}.',
  'add.sign-in': 'Prihlásiť sa cez {provider}',
  'add.signing-in.title': 'Dokončite v prihlasovacom okne',
  'add.signing-in.text':
    '{provider} vás vyzve na prihlásenie. Rialto vaše heslo nikdy neuvidí. Táto stránka bude sama pokračovať.',
  'add.done.title': 'Ste v sieti {network}',
  'add.done.as': 'Ostatní vás nájdu ako',
  'add.done.next':
    'Ľudia, ktorí vám napíšu, sa objavia vo vašich četoch. Ak chcete napísať ako prví, začnite nový čet s číslom alebo menom.',
  'add.done.open': 'Otvoriť schránku',
  'lock.title': 'Zámky',
  'lock.unlock.title': 'Odomknite svoju schránku',
  'lock.passphrase': 'Heslová fráza',
  'lock.passphrase.unlock': 'Odomknúť',
  'lock.passphrase.unlocking': 'Odomyká sa…',
  'lock.passkey.unlock': 'Použiť prístupový kľúč',
  'lock.code': 'Kód na obnovenie',
  'lock.code.hint': 'Deväť skupín po štyroch znakoch. Na veľkosti písmen a pomlčkách nezáleží.',
  'lock.code.show': 'Použiť namiesto toho kód na obnovenie',
  'lock.code.unlock': 'Odomknúť kódom',
  'lock.wait': {
    one: 'Znova to môžete skúsiť o {count} sekundu. To len spomaľuje hádanie tu; kópiu tohto profilu chráni to, aká dobrá je vaša heslová fráza.',
    few: 'Znova to môžete skúsiť o {count} sekundy. To len spomaľuje hádanie tu; kópiu tohto profilu chráni to, aká dobrá je vaša heslová fráza.',
    many: 'Znova to môžete skúsiť o {count} sekundy. To len spomaľuje hádanie tu; kópiu tohto profilu chráni to, aká dobrá je vaša heslová fráza.',
    other:
      'Znova to môžete skúsiť o {count} sekúnd. To len spomaľuje hádanie tu; kópiu tohto profilu chráni to, aká dobrá je vaša heslová fráza.',
  },
  'lock.wrong-secret': 'Týmto sa neotvorí.',
  'lock.bad-code': 'V kóde je preklep. Skontrolujte ho a skúste to znova.',
  'lock.too-soon': 'Príliš veľa pokusov. Chvíľu počkajte.',
  'lock.none.title': 'Zatiaľ tu nie je žiadny zámok',
  'lock.none.text':
    'Ktokoľvek si skopíruje tento profil prehliadača alebo si k tomuto prehliadaču sadne, môže čítať vaše čety. Zámok všetko zapečatí novými kľúčmi a odstráni, čo tu bolo predtým.',
  'lock.some.title': 'Vaša schránka má zámok',
  'lock.some.text':
    'Všetko tu je zapečatené. Otvorí to ktorýkoľvek z týchto zámkov. Ak stratíte všetky, nikto to už neotvorí a my nebudeme môcť pomôcť.',
  'lock.kind.passphrase': 'Heslová fráza',
  'lock.kind.passkey': 'Prístupový kľúč',
  'lock.kind.recovery': 'Kód na obnovenie',
  'lock.since': 'od {day}',
  'lock.remove': 'Odobrať',
  'lock.remove-last':
    'Odobratím posledného zámku sprístupníte svoje čety každému, kto si skopíruje tento profil.',
  'lock.remove-confirm': 'Odobrať',
  'lock.remove-keep': 'Ponechať',
  'lock.new-passphrase': 'Nová heslová fráza',
  'lock.new-passphrase.hint':
    'Aspoň 12 znakov. Štyri alebo päť slov, ktoré spolu nesúvisia, sa ľahko pamätajú a ťažko hádajú.',
  'strength.weak': 'Slabá.',
  'strength.weak.text': 'Kto si skopíruje tento profil, mohol by ju nájsť v priebehu hodín.',
  'strength.fair': 'Priemerná.',
  'strength.fair.text':
    'Kto si skopíruje tento profil a dá si tú prácu, mohol by ju nájsť v priebehu dní alebo mesiacov. Pomôže ešte jedno slovo.',
  'strength.good': 'Dobrá.',
  'strength.good.text': 'Uhádnuť ju by malo trvať roky, ak nie je o vás ani z knihy.',
  'strength.strong': 'Silná.',
  'strength.strong.text':
    'Uhádnuť ju by malo trvať dlhšie, než to niekto bude skúšať, ak nie je o vás ani z knihy.',
  'strength.hint.common': 'Podobá sa heslu, ktoré používa veľa ľudí.',
  'strength.hint.one-word': 'Jediné slovo patrí k tomu, čo sa skúša najskôr.',
  'strength.hint.name': 'Mená patria k tomu, čo sa skúša najskôr.',
  'strength.hint.keys': 'Rady klávesov a postupnosti patria k tomu, čo sa skúša najskôr.',
  'strength.hint.repeats': 'Čo sa opakuje, počíta sa raz.',
  'strength.hint.date': 'Roky a dátumy patria k tomu, čo sa skúša najskôr.',
  'strength.unknown': 'Aká je silná, sa teraz nedá odhadnúť.',
  'lock.repeat': 'Ešte raz to isté',
  'lock.passphrase-differs': 'Frázy sa nezhodujú.',
  'lock.add-passphrase': 'Nastaviť frázu',
  'lock.change-passphrase': 'Zmeniť frázu',
  'lock.sealing': 'Všetko sa znova pečatí…',
  'lock.add-passkey': 'Pridať prístupový kľúč',
  'lock.passkey.text':
    'Váš odtlačok prsta, tvár alebo bezpečnostný kľúč, ktoré uchováva toto zariadenie.',
  'lock.passkey.absent':
    'Tento prehliadač nemá prístupové kľúče pre rozšírenia, ktoré nežiadajú o prístup k žiadnej stránke. Použite heslovú frázu.',
  'lock.passkey-not-used': 'Nepoužil sa žiadny prístupový kľúč.',
  'lock.passkey-not-made': 'Nevytvoril sa žiadny prístupový kľúč.',
  'lock.passkey-unsupported':
    'Tento prístupový kľúč nemôže nič zamknúť: nemá funkciu pre tajomstvá (PRF). Skúste iné zariadenie alebo iný kľúč.',
  'lock.passkey-failed': 'Prístupový kľúč tu nezafungoval.',
  'lock.add-code': 'Vytvoriť kód na obnovenie',
  'lock.code.text':
    'Pre deň, keď zabudnete heslovú frázu alebo stratíte zariadenie. Zapíšte si ho a uchovajte mimo tohto počítača.',
  'lock.code.once': 'Zobrazí sa len raz. Zapíšte si ho hneď.',
  'lock.code.done': 'Kód mám zapísaný',
  'lock.idle': 'Zamknúť pri nečinnosti dlhšej ako',
  'lock.idle.minutes': {
    one: '{count} minúta',
    few: '{count} minúty',
    many: '{count} minúty',
    other: '{count} minút',
  },
  'lock.idle.hours': {
    one: '{count} hodina',
    few: '{count} hodiny',
    many: '{count} hodiny',
    other: '{count} hodín',
  },
  'lock.idle.never': 'nikdy',
  'lock.limits':
    'Zamyká sa aj pri spustení prehliadača a v Chrome, keď zamknete tento počítač. Kým je zamknuté, nič sa neodosiela a správy prichádzajú len pre účty, ktorým prijímanie dovolíte.',
  'lock.badge': 'Kým je zamknuté, ikona na paneli nástrojov smie zobrazovať',
  'lock.badge.nothing': 'nič',
  'lock.badge.dot': 'bodku, keď niečo prišlo',
  'lock.badge.count': 'koľko správ prišlo',
  'lock.badge.hint':
    'Uvidí to každý, kto sa pozrie na túto obrazovku. Počítajú sa len účty, ktoré prijímajú aj pri zamknutí.',
  'receiving.none': 'Nič nepríde, kým neodomknete.',
  'receiving.others': 'Všetky ostatné účty čakajú, kým odomknete.',
  'receiving.connecting': '{network}: pripája sa, aby sa prijímalo aj pri zamknutí.',
  'receiving.receiving': '{network}: prijíma sa, zapečatené, kým neodomknete.',
  'receiving.full':
    '{network}: pozastavené. Viac sa sem nezmestí, takže zvyšok pre vás uchová {network}.',
  'receiving.stopped': '{network}: pozastavené. Odomknite a uvidíte prečo.',
  'lock.open-inbox': 'Otvoriť schránku',
  'lock.copy': 'Uchovávať druhú kópiu účtov a kľúčov',
  'lock.copy.text':
    'Prehliadače niekedy zahadzujú údaje: keď je disk plný alebo po páde. Kópia leží na inom mieste tohto profilu prehliadača, zapečatená rovnakými zámkami. Vráti vám účty, nie správy.',
  'lost.accounts': {
    one: 'Bol tu {count} účet. Jeho čety a správy z tohto disku zmizli: odstránil ich prehliadač, čo sa stáva, keď je disk plný alebo sa vymažú „údaje stránok“.',
    few: 'Boli tu {count} účty. Ich čety a správy z tohto disku zmizli: odstránil ich prehliadač, čo sa stáva, keď je disk plný alebo sa vymažú „údaje stránok“.',
    many: 'Bolo tu {count} účtu. Ich čety a správy z tohto disku zmizli: odstránil ich prehliadač, čo sa stáva, keď je disk plný alebo sa vymažú „údaje stránok“.',
    other:
      'Bolo tu {count} účtov. Ich čety a správy z tohto disku zmizli: odstránil ich prehliadač, čo sa stáva, keď je disk plný alebo sa vymažú „údaje stránok“.',
  },
  'lost.copy':
    'Zapečatená kópia vašich účtov a kľúčov tu stále je. Odomknite ju a účty sa vrátia. Nové správy budú prichádzať ako predtým; staré sa nevrátia.',
  'lost.no-copy':
    'Nebol tu zámok, takže sa nedala uchovať kópia. Pridajte svoje účty znova: ostatní vás ďalej nájdu pod rovnakým menom a ich aplikácie oznámia, že sa vaše kľúče zmenili.',
  'lost.start-over': 'Začať s prázdnou schránkou',
  'lost.start-over.copy':
    'Tým sa odstráni aj zapečatená kópia. Museli by ste sa znova prihlásiť a ostatní by videli, že sa vaše kľúče zmenili.',
  'lost.start-over.confirm': 'Odstrániť a začať znova',
  'lost.restored': {
    one: '{count} účet je späť, s rovnakými kľúčmi. Jeho čety sa znova objavia, keď niekto napíše; čo v nich bolo, je preč.',
    few: '{count} účty sú späť, s rovnakými kľúčmi. Čety sa znova objavia, keď niekto napíše; čo v nich bolo, je preč.',
    many: '{count} účtu je späť, s rovnakými kľúčmi. Čety sa znova objavia, keď niekto napíše; čo v nich bolo, je preč.',
    other:
      '{count} účtov je späť, s rovnakými kľúčmi. Čety sa znova objavia, keď niekto napíše; čo v nich bolo, je preč.',
  },
  'kit.title': 'Súprava na obnovenie',
  'kit.open-page': 'Súprava na obnovenie',
  'kit.have-one': 'Mám súpravu na obnovenie',
  'kit.lock.text':
    'Jeden súbor, ktorý vráti vaše účty v inom prehliadači alebo keď tento už nebude.',
  'kit.question': 'Vráťte sa ako vy sami',
  'kit.intro':
    'Súprava je jeden zapečatený súbor s vašimi účtami, ich kľúčmi a vašimi kontaktmi. S ňou sa vrátite ako vy sami: ostatní neuvidia zmenené kľúče a nikto vás nemusí znova pridávať.',
  'kit.make.title': 'Vytvoriť súpravu',
  'kit.make.text': 'Zaberie minútu. Keď pridáte účet, vytvorte novú.',
  'kit.drill.title': 'Overiť súpravu',
  'kit.drill.text': 'Teraz dve minúty, aby ste vedeli, že sa otvorí. Nič, čo tu beží, sa nezmení.',
  'kit.restore.title': 'Vrátiť účty',
  'kit.restore.text': 'Zo súpravy z tohto alebo iného prehliadača.',
  'kit.back': 'Späť',
  'kit.locked':
    'Vaša schránka je zamknutá. Ak chcete vytvoriť súpravu alebo vrátiť účty, odomknite ju.',
  'kit.no-accounts': 'Zatiaľ tu nie je účet, ktorý by súprava mohla obsahovať.',
  'kit.in-it': 'V súprave',
  'kit.in-it.accounts': 'každý tunajší účet aj s kľúčom identity',
  'kit.in-it.contacts': 'vaše kontakty a kľúče, podľa ktorých ich poznáte',
  'kit.in-it.settings': 'kedy sa schránka zamyká a čo ukazuje jej ikona',
  'kit.not-in-it': 'V súprave nikdy',
  'kit.not-in-it.sessions':
    'kľúče prebiehajúcich konverzácií: nesmú existovať dvakrát, takže prvá správa v každom čete začne nové',
  'kit.not-in-it.sign-in': 'vaše prihlásenia: pre každý vrátený účet sa raz prihlásite',
  'kit.not-in-it.locks': 'vaše zámky a súbory od ostatných',
  'kit.history': 'Aj správy',
  'kit.history.hint':
    'Bez nich sa čety vrátia prázdne. S nimi ich prečíta každý, kto súpravu otvorí.',
  'kit.by': 'Čo ju otvorí',
  'kit.by.code': 'Kód, ktorý vytvorí Rialto: vytlačíte ho alebo si ho zapíšete',
  'kit.by.passphrase': 'Vlastná heslová fráza',
  'kit.passphrase.hint':
    'Nie tá od tejto schránky: kto by ju zistil, mal by potom oboje. Aspoň 12 znakov.',
  'kit.passphrase': 'Heslová fráza súpravy',
  'kit.make-now': 'Vytvoriť súpravu',
  'kit.making': 'Vytvára sa…',
  'kit.made.title': 'Vaša súprava na obnovenie',
  'kit.made.next':
    'Dve veci na uschovanie, oddelene od seba aj od tohto počítača: súbor a táto stránka s kódom.',
  'kit.made.next-passphrase':
    'Uchovajte súbor mimo tohto počítača. Jeho heslová fráza nie je nikde než vo vašej hlave.',
  'kit.code': 'Kód súpravy',
  'kit.code.once': 'Tento kód sa zobrazí len raz. Nikto ho nemôže vytvoriť znova.',
  'kit.save': 'Uložiť súbor',
  'kit.save-again': 'Uložiť znova',
  'kit.saved': 'Odovzdané prehliadaču ako {name}. Hľadajte medzi stiahnutými súbormi.',
  'kit.print': 'Vytlačiť stránku',
  'kit.made.check': 'Teraz ju overte',
  'kit.sheet.date': 'Vytvorené {day}',
  'kit.sheet.file': 'Súbor: {name}',
  'kit.sheet.how': 'Ako sa vrátiť',
  'kit.sheet.how.1': 'Nainštalujte Rialto, zvoľte „Pridať účet“, potom „Mám súpravu na obnovenie“.',
  'kit.sheet.how.2': 'Vyberte súbor a zadajte kód.',
  'kit.sheet.how.2-passphrase': 'Vyberte súbor a zadajte heslovú frázu.',
  'kit.sheet.how.3': 'Pre každý účet sa raz prihláste.',
  'kit.sheet.who':
    'Kto má súbor aj kód, môže v týchto účtoch vystupovať za vás. Stratili ste jedno z nich? Vytvorte novú súpravu a zničte, čo z tejto zostalo.',
  'kit.contacts': {
    one: '{count} kontakt',
    few: '{count} kontakty',
    many: '{count} kontaktu',
    other: '{count} kontaktov',
  },
  'kit.messages': {
    one: '{count} správa',
    few: '{count} správy',
    many: '{count} správy',
    other: '{count} správ',
  },
  'kit.left-out': '{network}: účet {name} sa nedá preniesť v súprave. Pripojte sa tam znova.',
  'kit.newest-only': 'Bolo tu viac správ, než sa do súpravy zmestí. Má najnovšie z každého četu.',
  'kit.file': 'Súbor súpravy',
  'kit.file.choose': 'Vybrať súbor',
  'kit.file.another': 'Vybrať iný súbor',
  'kit.file.seen': '{name}, vytvorené {day}',
  'kit.code.hint': 'Začína sa na KIT. Na veľkosti písmen a pomlčkách nezáleží.',
  'kit.open': 'Otvoriť',
  'kit.opening': 'Otvára sa…',
  'kit.opened.title': 'Súprava sa dá otvoriť',
  'kit.opened.drill': 'Súbor je celý a čo ste zadali, je správne. Nič sa tu nezmenilo.',
  'kit.opened.restore': 'Vráti toto.',
  'kit.opened.from': 'Vytvorené {day}, obsahuje',
  'kit.done': 'Hotovo',
  'kit.restore-now': 'Vrátiť ich sem',
  'kit.restoring': 'Účty sa vracajú…',
  'kit.restore.warning':
    'Ak Rialto s týmito účtami beží ešte inde, pripojené môže byť len jedno z nich. To druhé to oznámi.',
  'kit.restored.title': 'Ako to dopadlo',
  'kit.restored.next':
    'V schránke sa pre každý účet raz prihláste. Potom píšte: ostatní uvidia, že ste to vy.',
  'kit.arrival.back': 'je späť, s rovnakými kľúčmi. Prihláste sa a pripojí sa.',
  'kit.arrival.already-here': 'už tu je. Nič sa nezmenilo.',
  'kit.arrival.not-offered': 'je zo siete, ktorú toto Rialto nemá.',
  'kit.arrival.damaged': 'nepodarilo sa vrátiť: kľúče v súprave nie sú úplné.',
  'kit.problem.not-a-kit': 'Tento súbor nie je súprava na obnovenie.',
  'kit.problem.newer-kit':
    'Túto súpravu vytvorila novšia verzia Rialta. Najprv aktualizujte túto verziu.',
  'kit.problem.needs':
    'Táto súprava vyžaduje Rialto {version} alebo novšie. Najprv aktualizujte túto verziu.',
  'kit.problem.header-changed':
    'Začiatok súboru je poškodený alebo ho niekto zmenil. Nič sa neotvorilo. Skúste inú kópiu súboru.',
  'kit.problem.wrong-secret': 'Týmto sa súprava neotvorí.',
  'kit.problem.bad-code': 'V kóde je preklep. Skontrolujte ho a skúste to znova.',
  'kit.problem.lock-code':
    'Toto je kód na obnovenie zámku, nie súpravy. Kód súpravy sa začína na KIT.',
  'kit.problem.damaged':
    'Súbor je poškodený: časť chýba alebo bola zmenená. Nič sa neotvorilo. Skúste inú kópiu súboru.',
  'kit.problem.too-large': 'Súbor je na súpravu na obnovenie príliš veľký.',
  'lock.problem.locked': 'Schránka je zamknutá. Najprv ju odomknite.',
  'lock.problem.lost': 'Tento prehliadač údaje zahodil. Načítajte túto stránku znova.',
  'lock.problem.weak-passphrase':
    'To by nevydržalo. Použite aspoň 12 znakov, a nie stále dookola tých pár rovnakých.',
  'lock.problem.kit-too-large':
    'Je tu viac, než sa do jednej súpravy zmestí. Vytvorte ju bez správ.',
  'lock.problem.not-first': 'Kód na obnovenie vyžaduje najprv iný zámok.',
  'lock.problem.too-many': 'Zámkov je už toľko, koľko ich môže byť. Najprv jeden odoberte.',
  'lock.problem.no-lock': 'Tento zámok už neexistuje.',
  'lock.problem.bad-header':
    'Súbor s vašimi zámkami je poškodený alebo ho niekto zmenil. Nič sa neotvorilo.',
  'lock.problem.newer-header':
    'Túto schránku naposledy používala novšia verzia Rialta. Najprv aktualizujte túto verziu.',
  'lock.problem.quota-exceeded': 'Tento prehliadač nemá kam ukladať. Nič sa nezmenilo.',
};
