/**
 * Czech of the pages that are opened now and then. What is not here yet is said in English.
 * @module
 */
import type { Translation } from '../entry';

export const onPages: Translation = {
  'add.title': 'Přidat účet',
  'add.step': 'Krok {now} z {all}',
  'add.back': 'Zpět',
  'add.network.title': 'Kde jsou lidé, kterým chcete psát?',
  'add.network.intro':
    'Evropské právo vám umožňuje psát lidem v těchto sítích, aniž byste používali jejich aplikace.',
  'add.network.whatsapp':
    'Ostatní vás najdou pod telefonním číslem nebo jménem, které uvede poskytovatel.',
  'add.network.messenger': 'Ostatní vás najdou pod jménem, které uvede poskytovatel.',
  'add.network.limits-title': 'Než začnete',
  'add.network.limit.identity':
    'Vystupujete sami za sebe, přes poskytovatele, který se za vás zaručí.',
  'add.network.limit.history':
    'Vaše dosavadní chaty a skupiny z WhatsAppu a Messengeru se nepřenesou.',
  'add.network.limit.opt-in': 'Druhá strana musí mít zapnuté chaty s jinými aplikacemi.',
  'gatekeeper.title': 'Které velké komunikátory jsou otevřené?',
  'gatekeeper.open': 'Otevřeno jiným aplikacím',
  'gatekeeper.not-obliged': 'Bez povinnosti',
  'gatekeeper.not-open': 'Neotevřeno',
  'gatekeeper.why.live': 'Chaty dvou lidí, od {date}.',
  'gatekeeper.why.offer-published':
    'Nabídka pro jiné aplikace je zveřejněná od {date}. Zda už je nějaká aplikace připojená, nevíme.',
  'gatekeeper.why.found-no-gateway':
    'Evropská komise ho prověřila a {date} ho povinnosti zprostila. O žádné cestě zvenčí nevíme.',
  'gatekeeper.why.none-named':
    'Při sestavení seznamu ({date}) nebyl žádný z jeho komunikátorů určen, takže povinnost nemá. O žádné cestě zvenčí nevíme.',
  'gatekeeper.source': 'Zdroj',
  'gatekeeper.checked': 'Zjištěno {date}.',
  'add.provider.title': 'Kdo je váš poskytovatel?',
  'add.provider.intro':
    'Firma nebo instituce, která se za vás zaručí vůči síti {network}: poskytovatel internetu nebo e-mailu, zaměstnavatel nebo družstvo. Od nich dostanete adresu.',
  'add.provider.address': 'Adresa poskytovatele',
  'add.provider.hint':
    'Třeba chat.example.org. Prohlížeč se zeptá, zda s ní Rialto smí komunikovat, a s žádnou jinou stránkou.',
  'add.provider.look-up': 'Pokračovat',
  'add.provider.looking': 'Hledání…',
  'add.notice.title': 'Než se přihlásíte',
  'add.notice.provider': 'Váš poskytovatel',
  'add.notice.change': 'Změnit',
  'add.notice.heading': 'Chaty s jinými aplikacemi jsou jiné',
  'add.notice.left':
    'Zprávy jsou šifrované od tohoto prohlížeče až k zařízení druhé strany. Jakmile je zpráva tam, nikdo se tu nemůže zaručit za to, co se s ní stane: tamní aplikace i firma za ní se mohou řídit jinými pravidly než my.',
  'add.notice.not-login':
    'Nepřihlašujete se k vlastnímu účtu v síti {network}. Ostatní vám budou moci psát jako někomu, kdo používá jinou aplikaci.',
  'add.eea.question': 'Kde jste?',
  'add.eea.statement': 'Žiji v Evropském hospodářském prostoru a právě v něm jsem.',
  'add.eea.outside': 'Někde jinde',
  'add.eea.why':
    'Právo, které otevírá síť {network}, platí v Evropském hospodářském prostoru a {network} přijímá lidi, jen dokud tam jsou. Rialto uchová, co zde uvedete, a neověřuje, kde jste.',
  'add.eea.refused':
    'Potom se odsud k síti {network} nelze připojit: její nabídka jiným aplikacím mimo tento prostor neplatí a poskytovatel by ji musel ukončit. Nic se neodeslalo. Vraťte se, až tam budete.',
  'add.notice.sees':
    '{network} vidí, kdo komu a kdy píše, ale ne co. Váš poskytovatel vidí, že používáte síť {network}.',
  'add.notice.strangers':
    'Lidé, které jste zablokovali v aplikaci {network}, vám zde možná budou moci psát.',
  'add.notice.history': 'Vaše dosavadní chaty a skupiny ze sítě {network} se nepřenesou.',
  'add.notice.opt-in': 'Druhá strana musí mít zapnuté chaty s jinými aplikacemi.',
  'add.notice.agree': 'Text výše znám a chci se připojit k síti {network}.',
  'add.sign-in': 'Přihlásit se přes {provider}',
  'add.signing-in.title': 'Dokončete v přihlašovacím okně',
  'add.signing-in.text':
    '{provider} vás vyzve k přihlášení. Rialto vaše heslo nikdy neuvidí. Tato stránka bude sama pokračovat.',
  'add.done.title': 'Jste v síti {network}',
  'add.done.as': 'Ostatní vás najdou jako',
  'add.done.next':
    'Lidé, kteří vám napíšou, se objeví ve vašich chatech. Chcete-li psát jako první, začněte nový chat s číslem nebo jménem.',
  'add.done.open': 'Otevřít schránku',
  'lock.title': 'Zámky',
  'lock.unlock.title': 'Odemkněte svou schránku',
  'lock.passphrase': 'Heslová fráze',
  'lock.passphrase.unlock': 'Odemknout',
  'lock.passphrase.unlocking': 'Odemykání…',
  'lock.passkey.unlock': 'Použít přístupový klíč',
  'lock.code': 'Kód pro obnovení',
  'lock.code.hint': 'Devět skupin po čtyřech znacích. Na velikosti písmen a pomlčkách nezáleží.',
  'lock.code.show': 'Použít místo toho kód pro obnovení',
  'lock.code.unlock': 'Odemknout kódem',
  'lock.wait': {
    one: 'Znovu to můžete zkusit za {count} sekundu. To jen zpomaluje hádání zde; kopii tohoto profilu chrání to, jak dobrá je vaše heslová fráze.',
    few: 'Znovu to můžete zkusit za {count} sekundy. To jen zpomaluje hádání zde; kopii tohoto profilu chrání to, jak dobrá je vaše heslová fráze.',
    many: 'Znovu to můžete zkusit za {count} sekundy. To jen zpomaluje hádání zde; kopii tohoto profilu chrání to, jak dobrá je vaše heslová fráze.',
    other:
      'Znovu to můžete zkusit za {count} sekund. To jen zpomaluje hádání zde; kopii tohoto profilu chrání to, jak dobrá je vaše heslová fráze.',
  },
  'lock.wrong-secret': 'Tímto se neotevře.',
  'lock.bad-code': 'V kódu je překlep. Zkontrolujte ho a zkuste to znovu.',
  'lock.too-soon': 'Příliš mnoho pokusů. Chvíli počkejte.',
  'lock.none.title': 'Zatím tu není žádný zámek',
  'lock.none.text':
    'Kdo si zkopíruje tento profil prohlížeče nebo si k tomuto prohlížeči sedne, může číst vaše chaty. Zámek vše zapečetí novými klíči a smaže, co tu bylo předtím.',
  'lock.some.title': 'Vaše schránka má zámek',
  'lock.some.text':
    'Všechno zde je zapečetěné. Otevře to kterýkoli z těchto zámků. Ztratíte-li všechny, nikdo už to neotevře a my nebudeme moci pomoci.',
  'lock.kind.passphrase': 'Heslová fráze',
  'lock.kind.passkey': 'Přístupový klíč',
  'lock.kind.recovery': 'Kód pro obnovení',
  'lock.since': 'od {day}',
  'lock.remove': 'Odebrat',
  'lock.remove-last':
    'Odebráním posledního zámku zpřístupníte své chaty každému, kdo si zkopíruje tento profil.',
  'lock.remove-confirm': 'Odebrat',
  'lock.remove-keep': 'Ponechat',
  'lock.new-passphrase': 'Nová heslová fráze',
  'lock.new-passphrase.hint':
    'Alespoň 12 znaků. Čtyři nebo pět slov, která spolu nesouvisejí, se snadno pamatují a těžko hádají.',
  'strength.weak': 'Slabá.',
  'strength.weak.text': 'Kdo si zkopíruje tento profil, mohl by ji najít během hodin.',
  'strength.fair': 'Ucházející.',
  'strength.fair.text':
    'Kdo si zkopíruje tento profil a dá si tu práci, mohl by ji najít během dní nebo měsíců. Pomůže ještě jedno slovo.',
  'strength.good': 'Dobrá.',
  'strength.good.text': 'Uhodnout ji by mělo trvat roky, pokud není o vás ani z knihy.',
  'strength.strong': 'Silná.',
  'strength.strong.text':
    'Uhodnout ji by mělo trvat déle, než to kdo bude zkoušet, pokud není o vás ani z knihy.',
  'strength.hint.common': 'Podobá se heslu, které používá mnoho lidí.',
  'strength.hint.one-word': 'Jediné slovo patří k tomu, co se zkouší nejdřív.',
  'strength.hint.name': 'Jména patří k tomu, co se zkouší nejdřív.',
  'strength.hint.keys': 'Řady kláves a posloupnosti patří k tomu, co se zkouší nejdřív.',
  'strength.hint.repeats': 'Co se opakuje, počítá se jednou.',
  'strength.hint.date': 'Roky a data patří k tomu, co se zkouší nejdřív.',
  'strength.unknown': 'Jak je silná, teď nelze odhadnout.',
  'lock.repeat': 'Ještě jednou totéž',
  'lock.passphrase-differs': 'Fráze se neshodují.',
  'lock.add-passphrase': 'Nastavit frázi',
  'lock.change-passphrase': 'Změnit frázi',
  'lock.sealing': 'Vše se znovu pečetí…',
  'lock.add-passkey': 'Přidat přístupový klíč',
  'lock.passkey.text':
    'Váš otisk prstu, obličej nebo bezpečnostní klíč, které uchovává toto zařízení.',
  'lock.passkey.absent':
    'Tento prohlížeč nemá přístupové klíče pro rozšíření, která nežádají o přístup k žádnému webu. Použijte heslovou frázi.',
  'lock.passkey-not-used': 'Nepoužil se žádný přístupový klíč.',
  'lock.passkey-not-made': 'Nevytvořil se žádný přístupový klíč.',
  'lock.passkey-unsupported':
    'Tento přístupový klíč nemůže nic zamknout: nemá funkci pro tajemství (PRF). Zkuste jiné zařízení nebo jiný klíč.',
  'lock.passkey-failed': 'Přístupový klíč zde nezafungoval.',
  'lock.add-code': 'Vytvořit kód pro obnovení',
  'lock.code.text':
    'Pro den, kdy zapomenete heslovou frázi nebo ztratíte zařízení. Zapište si ho a uchovejte mimo tento počítač.',
  'lock.code.once': 'Zobrazí se jen jednou. Zapište si ho hned.',
  'lock.code.done': 'Kód mám zapsaný',
  'lock.idle': 'Zamknout při nečinnosti delší než',
  'lock.idle.minutes': {
    one: '{count} minuta',
    few: '{count} minuty',
    many: '{count} minuty',
    other: '{count} minut',
  },
  'lock.idle.hours': {
    one: '{count} hodina',
    few: '{count} hodiny',
    many: '{count} hodiny',
    other: '{count} hodin',
  },
  'lock.idle.never': 'nikdy',
  'lock.limits':
    'Zamyká se také při spuštění prohlížeče a v Chromu, když zamknete tento počítač. Dokud je zamčeno, nic se neodesílá a zprávy přicházejí jen pro účty, kterým přijímání dovolíte.',
  'lock.badge': 'Dokud je zamčeno, ikona na liště smí zobrazovat',
  'lock.badge.nothing': 'nic',
  'lock.badge.dot': 'tečku, když něco přišlo',
  'lock.badge.count': 'kolik zpráv přišlo',
  'lock.badge.hint':
    'Uvidí to každý, kdo se podívá na tuto obrazovku. Počítají se jen účty, které přijímají i při zamčení.',
  'receiving.none': 'Nic nepřijde, dokud neodemknete.',
  'receiving.others': 'Všechny ostatní účty čekají, až odemknete.',
  'receiving.connecting': '{network}: připojování, aby se přijímalo i při zamčení.',
  'receiving.receiving': '{network}: přijímání, zapečetěno, dokud neodemknete.',
  'receiving.full':
    '{network}: pozastaveno. Víc se sem nevejde, takže zbytek pro vás uchová {network}.',
  'receiving.stopped': '{network}: pozastaveno. Odemkněte a uvidíte proč.',
  'lock.open-inbox': 'Otevřít schránku',
  'lock.copy': 'Uchovávat druhou kopii účtů a klíčů',
  'lock.copy.text':
    'Prohlížeče někdy zahazují data: když je disk plný nebo po pádu. Kopie leží na jiném místě tohoto profilu prohlížeče, zapečetěná stejnými zámky. Vrátí vám účty, ne zprávy.',
  'lost.accounts': {
    one: 'Byl tu {count} účet. Jeho chaty a zprávy z tohoto disku zmizely: smazal je prohlížeč, což se stává, když je disk plný nebo se vymažou „data stránek“.',
    few: 'Byly tu {count} účty. Jejich chaty a zprávy z tohoto disku zmizely: smazal je prohlížeč, což se stává, když je disk plný nebo se vymažou „data stránek“.',
    many: 'Bylo tu {count} účtu. Jejich chaty a zprávy z tohoto disku zmizely: smazal je prohlížeč, což se stává, když je disk plný nebo se vymažou „data stránek“.',
    other:
      'Bylo tu {count} účtů. Jejich chaty a zprávy z tohoto disku zmizely: smazal je prohlížeč, což se stává, když je disk plný nebo se vymažou „data stránek“.',
  },
  'lost.copy':
    'Zapečetěná kopie vašich účtů a klíčů tu stále je. Odemkněte ji a účty se vrátí. Nové zprávy budou přicházet jako dříve; staré se nevrátí.',
  'lost.no-copy':
    'Nebyl tu zámek, takže nešlo uchovat kopii. Přidejte své účty znovu: ostatní vás dál najdou pod stejným jménem a jejich aplikace oznámí, že se vaše klíče změnily.',
  'lost.start-over': 'Začít s prázdnou schránkou',
  'lost.start-over.copy':
    'Tím se smaže i zapečetěná kopie. Museli byste se znovu přihlásit a ostatní by viděli, že se vaše klíče změnily.',
  'lost.start-over.confirm': 'Smazat a začít znovu',
  'lost.restored': {
    one: '{count} účet je zpět, se stejnými klíči. Jeho chaty se znovu objeví, až někdo napíše; co v nich bylo, je pryč.',
    few: '{count} účty jsou zpět, se stejnými klíči. Chaty se znovu objeví, až někdo napíše; co v nich bylo, je pryč.',
    many: '{count} účtu je zpět, se stejnými klíči. Chaty se znovu objeví, až někdo napíše; co v nich bylo, je pryč.',
    other:
      '{count} účtů je zpět, se stejnými klíči. Chaty se znovu objeví, až někdo napíše; co v nich bylo, je pryč.',
  },
  'kit.title': 'Sada pro obnovení',
  'kit.open-page': 'Sada pro obnovení',
  'kit.have-one': 'Mám sadu pro obnovení',
  'kit.lock.text': 'Jeden soubor, který vrátí vaše účty v jiném prohlížeči, nebo až tento nebude.',
  'kit.question': 'Vraťte se jako vy sami',
  'kit.intro':
    'Sada je jeden zapečetěný soubor s vašimi účty, jejich klíči a vašimi kontakty. S ní se vrátíte jako vy sami: ostatní neuvidí změněné klíče a nikdo vás nemusí znovu přidávat.',
  'kit.make.title': 'Vytvořit sadu',
  'kit.make.text': 'Zabere minutu. Když přidáte účet, vytvořte novou.',
  'kit.drill.title': 'Ověřit sadu',
  'kit.drill.text': 'Teď dvě minuty, abyste věděli, že se otevře. Nic, co tu běží, se nezmění.',
  'kit.restore.title': 'Vrátit účty',
  'kit.restore.text': 'Ze sady z tohoto nebo jiného prohlížeče.',
  'kit.back': 'Zpět',
  'kit.locked': 'Vaše schránka je zamčená. Chcete-li vytvořit sadu nebo vrátit účty, odemkněte ji.',
  'kit.no-accounts': 'Zatím tu není účet, který by sada mohla obsahovat.',
  'kit.in-it': 'V sadě',
  'kit.in-it.accounts': 'každý zdejší účet i s klíčem identity',
  'kit.in-it.contacts': 'vaše kontakty a klíče, podle kterých je poznáte',
  'kit.in-it.settings': 'kdy se schránka zamyká a co ukazuje její ikona',
  'kit.not-in-it': 'V sadě nikdy',
  'kit.not-in-it.sessions':
    'klíče probíhajících konverzací: nesmějí existovat dvakrát, takže první zpráva v každém chatu začne nové',
  'kit.not-in-it.sign-in': 'vaše přihlášení: pro každý vrácený účet se jednou přihlásíte',
  'kit.not-in-it.locks': 'vaše zámky a soubory od ostatních',
  'kit.history': 'Také zprávy',
  'kit.history.hint': 'Bez nich se chaty vrátí prázdné. S nimi je přečte každý, kdo sadu otevře.',
  'kit.by': 'Co ji otevře',
  'kit.by.code': 'Kód, který vytvoří Rialto: vytisknete ho nebo si ho zapíšete',
  'kit.by.passphrase': 'Vlastní heslová fráze',
  'kit.passphrase.hint':
    'Ne ta od této schránky: kdo by ji zjistil, měl by pak obojí. Alespoň 12 znaků.',
  'kit.passphrase': 'Heslová fráze sady',
  'kit.make-now': 'Vytvořit sadu',
  'kit.making': 'Vytváření…',
  'kit.made.title': 'Vaše sada pro obnovení',
  'kit.made.next':
    'Dvě věci k uschování, zvlášť od sebe i od tohoto počítače: soubor a tato stránka s kódem.',
  'kit.made.next-passphrase':
    'Uchovejte soubor mimo tento počítač. Jeho heslová fráze není nikde než ve vaší hlavě.',
  'kit.code': 'Kód sady',
  'kit.code.once': 'Tento kód se zobrazí jen jednou. Nikdo ho nemůže vytvořit znovu.',
  'kit.save': 'Uložit soubor',
  'kit.save-again': 'Uložit znovu',
  'kit.saved': 'Předáno prohlížeči jako {name}. Hledejte mezi staženými soubory.',
  'kit.print': 'Vytisknout stránku',
  'kit.made.check': 'Teď ji ověřte',
  'kit.sheet.date': 'Vytvořeno {day}',
  'kit.sheet.file': 'Soubor: {name}',
  'kit.sheet.how': 'Jak se vrátit',
  'kit.sheet.how.1': 'Nainstalujte Rialto, zvolte „Přidat účet“, pak „Mám sadu pro obnovení“.',
  'kit.sheet.how.2': 'Vyberte soubor a zadejte kód.',
  'kit.sheet.how.2-passphrase': 'Vyberte soubor a zadejte heslovou frázi.',
  'kit.sheet.how.3': 'Pro každý účet se jednou přihlaste.',
  'kit.sheet.who':
    'Kdo má soubor i kód, může v těchto účtech vystupovat za vás. Ztratili jste jedno z nich? Vytvořte novou sadu a zničte, co z této zbylo.',
  'kit.contacts': {
    one: '{count} kontakt',
    few: '{count} kontakty',
    many: '{count} kontaktu',
    other: '{count} kontaktů',
  },
  'kit.messages': {
    one: '{count} zpráva',
    few: '{count} zprávy',
    many: '{count} zprávy',
    other: '{count} zpráv',
  },
  'kit.left-out': '{network}: účet {name} nelze přenést v sadě. Připojte se tam znovu.',
  'kit.newest-only': 'Bylo tu víc zpráv, než se do sady vejde. Má nejnovější z každého chatu.',
  'kit.file': 'Soubor sady',
  'kit.file.choose': 'Vybrat soubor',
  'kit.file.another': 'Vybrat jiný soubor',
  'kit.file.seen': '{name}, vytvořeno {day}',
  'kit.code.hint': 'Začíná na KIT. Na velikosti písmen a pomlčkách nezáleží.',
  'kit.open': 'Otevřít',
  'kit.opening': 'Otevírání…',
  'kit.opened.title': 'Sadu jde otevřít',
  'kit.opened.drill': 'Soubor je celý a co jste zadali, je správně. Nic se tu nezměnilo.',
  'kit.opened.restore': 'Vrátí toto.',
  'kit.opened.from': 'Vytvořeno {day}, obsahuje',
  'kit.done': 'Hotovo',
  'kit.restore-now': 'Vrátit je sem',
  'kit.restoring': 'Vracení…',
  'kit.restore.warning':
    'Pokud Rialto s těmito účty běží ještě jinde, připojené může být jen jedno z nich. To druhé to oznámí.',
  'kit.restored.title': 'Jak to dopadlo',
  'kit.restored.next':
    'Ve schránce se pro každý účet jednou přihlaste. Pak pište: ostatní uvidí, že jste to vy.',
  'kit.arrival.back': 'je zpět, se stejnými klíči. Přihlaste se a připojí se.',
  'kit.arrival.already-here': 'už tu je. Nic se nezměnilo.',
  'kit.arrival.not-offered': 'je ze sítě, kterou toto Rialto nemá.',
  'kit.arrival.damaged': 'nepodařilo se vrátit: klíče v sadě nejsou úplné.',
  'kit.problem.not-a-kit': 'Tento soubor není sada pro obnovení.',
  'kit.problem.newer-kit':
    'Tuto sadu vytvořila novější verze Rialta. Nejprve aktualizujte tuto verzi.',
  'kit.problem.needs':
    'Tato sada vyžaduje Rialto {version} nebo novější. Nejprve aktualizujte tuto verzi.',
  'kit.problem.header-changed':
    'Začátek souboru je poškozený nebo ho někdo změnil. Nic se neotevřelo. Zkuste jinou kopii souboru.',
  'kit.problem.wrong-secret': 'Tímto se sada neotevře.',
  'kit.problem.bad-code': 'V kódu je překlep. Zkontrolujte ho a zkuste to znovu.',
  'kit.problem.lock-code': 'Toto je kód pro obnovení zámku, ne sady. Kód sady začíná na KIT.',
  'kit.problem.damaged':
    'Soubor je poškozený: část chybí nebo byla změněna. Nic se neotevřelo. Zkuste jinou kopii souboru.',
  'kit.problem.too-large': 'Soubor je na sadu pro obnovení příliš velký.',
  'lock.problem.locked': 'Schránka je zamčená. Nejprve ji odemkněte.',
  'lock.problem.lost': 'Tento prohlížeč data zahodil. Načtěte tuto stránku znovu.',
  'lock.problem.weak-passphrase':
    'To by nevydrželo. Použijte alespoň 12 znaků, a ne pořád dokola těch pár stejných.',
  'lock.problem.kit-too-large': 'Je tu víc, než se do jedné sady vejde. Vytvořte ji bez zpráv.',
  'lock.problem.not-first': 'Kód pro obnovení vyžaduje nejprve jiný zámek.',
  'lock.problem.too-many': 'Zámků už je tolik, kolik jich může být. Nejprve jeden odeberte.',
  'lock.problem.no-lock': 'Tento zámek už neexistuje.',
  'lock.problem.bad-header':
    'Soubor s vašimi zámky je poškozený nebo ho někdo změnil. Nic se neotevřelo.',
  'lock.problem.newer-header':
    'Tuto schránku naposledy používala novější verze Rialta. Nejprve aktualizujte tuto verzi.',
  'lock.problem.quota-exceeded': 'Tento prohlížeč nemá kam ukládat. Nic se nezměnilo.',
};
