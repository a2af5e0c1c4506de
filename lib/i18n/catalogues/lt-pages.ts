/**
 * Lithuanian of the pages that are opened now and then. What is not here yet is said in English.
 * @module
 */
import type { Translation } from '../entry';

export const onPages: Translation = {
  'add.title': 'Pridėti paskyrą',
  'add.step': '{now} žingsnis iš {all}',
  'add.back': 'Atgal',
  'add.network.title': 'Kur yra žmonės, su kuriais norite susisiekti?',
  'add.network.intro':
    'Europos teisė leidžia rašyti žmonėms šiuose tinkluose nenaudojant jų programų.',
  'add.network.whatsapp':
    'Su jumis susisiekiama jūsų telefono numeriu arba vardu, kurį nurodo jūsų teikėjas.',
  'add.network.messenger': 'Su jumis susisiekiama vardu, kurį nurodo jūsų teikėjas.',
  'add.network.limits-title': 'Prieš pradedant',
  'add.network.limit.identity': 'Prisijungiate savo vardu, per teikėją, kuris už jus laiduoja.',
  'add.network.limit.history':
    'Jūsų esami WhatsApp ir Messenger pokalbiai ir grupės kartu nepersikelia.',
  'add.network.limit.opt-in': 'Kita pusė turi būti įjungusi pokalbius su kitomis programomis.',
  'gatekeeper.title': 'Kurios didžiosios susirašinėjimo programos atviros?',
  'gatekeeper.open': 'Atvira kitoms programoms',
  'gatekeeper.not-obliged': 'Neprivaloma',
  'gatekeeper.not-open': 'Neatvira',
  'gatekeeper.why.live': 'Dviejų žmonių pokalbiai, nuo {date}.',
  'gatekeeper.why.offer-published':
    'Pasiūlymas kitoms programoms galioja nuo {date}. Ar kuri nors programa jau prijungta, mums nežinoma.',
  'gatekeeper.why.found-no-gateway':
    'Europos Komisija ją ištyrė ir {date} nuo pareigos atleido. Kelio į vidų iš išorės mes nežinome.',
  'gatekeeper.why.none-named':
    'Sudarant sąrašą {date}, nė viena jos susirašinėjimo programa nebuvo įvardyta, todėl niekas jos neįpareigoja. Kelio į vidų iš išorės mes nežinome.',
  'gatekeeper.source': 'Šaltinis',
  'gatekeeper.checked': 'Tikrinta {date}.',
  'add.provider.title': 'Kas yra jūsų teikėjas?',
  'add.provider.intro':
    'Įmonė arba įstaiga, kuri už jus laiduoja tinklui {network}: jūsų interneto ar el. pašto teikėjas, darbdavys arba kooperatyvas. Adresą jums pasakys ten.',
  'add.provider.address': 'Teikėjo adresas',
  'add.provider.hint':
    'Pavyzdžiui, chat.example.org. Naršyklė paklaus, ar Rialto gali kreiptis į šią svetainę ir į jokią kitą.',
  'add.provider.look-up': 'Tęsti',
  'add.provider.looking': 'Ieškoma…',
  'add.notice.title': 'Prieš prisijungiant',
  'add.notice.provider': 'Jūsų teikėjas',
  'add.notice.change': 'Keisti',
  'add.notice.heading': 'Pokalbiai su kitomis programomis yra kitokie',
  'add.notice.left':
    'Žinutės užšifruotos nuo šios naršyklės iki kito žmogaus įrenginio. Kai žinutė jau ten, niekas čia negali laiduoti, kas su ja nutiks: ten esanti programa ir ją valdanti įmonė gali laikytis kitokių taisyklių nei mes.',
  'add.notice.not-login':
    'Jūs neprisijungiate prie savo {network} paskyros. Tampate pasiekiami kaip asmuo, naudojantis kitą programą.',
  'add.eea.question': 'Kur esate?',
  'add.eea.statement': 'Gyvenu Europos ekonominėje erdvėje ir dabar esu joje.',
  'add.eea.outside': 'Kur nors kitur',
  'add.eea.why':
    'Teisės aktas, kuris atveria {network}, galioja Europos ekonominėje erdvėje, ir {network} priima žmones tik tol, kol jie ten yra. Rialto saugo, ką čia pasakote, ir netikrina, kur esate.',
  'add.eea.refused':
    'Tada prisijungti prie {network} iš čia negalima: pasiūlymas kitoms programoms už šios erdvės ribų jums negalioja, ir jūsų teikėjas turėtų jį nutraukti. Nieko nebuvo išsiųsta. Grįžkite, kai būsite ten.',
  'add.notice.sees':
    '{network} mato, kas kam ir kada rašo, bet ne ką. Jūsų teikėjas mato, kad naudojate {network}.',
  'add.notice.strangers':
    'Žmonės, kuriuos užblokavote programoje {network}, čia galbūt galės jums rašyti.',
  'add.notice.history': 'Jūsų esami {network} pokalbiai ir grupės kartu nepersikelia.',
  'add.notice.opt-in': 'Kita pusė turi būti įjungusi pokalbius su kitomis programomis.',
  'add.notice.agree': 'Tai perskaičiau ir noriu prisijungti prie {network}.',
  'add.sign-in': 'Prisijungti per {provider}',
  'add.signing-in.title': 'Tęskite prisijungimo lange',
  'add.signing-in.text':
    '{provider} prašo jūsų prisijungti. Rialto niekada nemato jūsų slaptažodžio. Šis puslapis tęs savaime.',
  'add.done.title': 'Esate tinkle {network}',
  'add.done.as': 'Su jumis galima susisiekti kaip',
  'add.done.next':
    'Jums rašantys žmonės atsiras tarp jūsų pokalbių. Norėdami parašyti pirmi, pradėkite naują pokalbį su numeriu arba vardu.',
  'add.done.open': 'Atverti gautuosius',
  'lock.title': 'Užraktai',
  'lock.unlock.title': 'Atrakinkite savo gautuosius',
  'lock.passphrase': 'Slaptafrazė',
  'lock.passphrase.unlock': 'Atrakinti',
  'lock.passphrase.unlocking': 'Atrakinama…',
  'lock.passkey.unlock': 'Naudoti prieigos raktą',
  'lock.code': 'Atkūrimo kodas',
  'lock.code.hint':
    'Devynios grupės po keturis ženklus. Didžiosios raidės ir brūkšneliai nesvarbu.',
  'lock.code.show': 'Verčiau naudoti atkūrimo kodą',
  'lock.code.unlock': 'Atrakinti kodu',
  'lock.wait': {
    one: 'Galėsite bandyti dar kartą po {count} sekundės. Tai tik sulėtina spėliojimą čia; šio profilio kopiją saugo tai, kokia gera jūsų slaptafrazė.',
    few: 'Galėsite bandyti dar kartą po {count} sekundžių. Tai tik sulėtina spėliojimą čia; šio profilio kopiją saugo tai, kokia gera jūsų slaptafrazė.',
    many: 'Galėsite bandyti dar kartą po {count} sekundės. Tai tik sulėtina spėliojimą čia; šio profilio kopiją saugo tai, kokia gera jūsų slaptafrazė.',
    other:
      'Galėsite bandyti dar kartą po {count} sekundžių. Tai tik sulėtina spėliojimą čia; šio profilio kopiją saugo tai, kokia gera jūsų slaptafrazė.',
  },
  'lock.wrong-secret': 'Tuo atrakinti nepavyko.',
  'lock.bad-code': 'Šiame kode yra rašybos klaida. Patikrinkite jį ir bandykite dar kartą.',
  'lock.too-soon': 'Per daug bandymų. Truputį palaukite.',
  'lock.none.title': 'Užrakto dar nėra',
  'lock.none.text':
    'Kas nukopijuoja šį naršyklės profilį arba atsisėda prie šios naršyklės, gali skaityti jūsų pokalbius. Užraktas viską užantspauduoja naujais raktais ir ištrina tai, kas buvo prieš tai.',
  'lock.some.title': 'Jūsų gautieji turi užraktą',
  'lock.some.text':
    'Viskas čia užantspauduota. Bet kuris iš šių būdų tai atrakina. Jei visus prarasite, niekas to nebegalės atverti, ir mes negalėsime padėti.',
  'lock.kind.passphrase': 'Slaptafrazė',
  'lock.kind.passkey': 'Prieigos raktas',
  'lock.kind.recovery': 'Atkūrimo kodas',
  'lock.since': 'nuo {day}',
  'lock.remove': 'Pašalinti',
  'lock.remove-last':
    'Pašalinus paskutinį užraktą, jūsų pokalbiai bus atviri visiems, kas nukopijuos šį profilį.',
  'lock.remove-confirm': 'Pašalinti',
  'lock.remove-keep': 'Palikti',
  'lock.new-passphrase': 'Nauja slaptafrazė',
  'lock.new-passphrase.hint':
    'Bent 12 ženklų. Keturis ar penkis tarpusavyje nesusijusius žodžius lengva įsiminti ir sunku atspėti.',
  'strength.weak': 'Silpna.',
  'strength.weak.text': 'Kas nukopijuos šį profilį, galėtų ją rasti per kelias valandas.',
  'strength.fair': 'Vidutinė.',
  'strength.fair.text':
    'Kas nukopijuos šį profilį ir pasistengs, galėtų ją rasti per kelias dienas ar mėnesius. Padeda dar vienas žodis.',
  'strength.good': 'Gera.',
  'strength.good.text': 'Jai atspėti turėtų prireikti metų, jei ji ne apie jus ir ne iš knygos.',
  'strength.strong': 'Stipri.',
  'strength.strong.text':
    'Ją atspėti turėtų užtrukti ilgiau, nei kas nors bandys, jei ji ne apie jus ir ne iš knygos.',
  'strength.hint.common': 'Ji panaši į slaptažodį, kurį naudoja daug žmonių.',
  'strength.hint.one-word': 'Vienas žodis yra vienas iš pirmųjų bandomų dalykų.',
  'strength.hint.name': 'Vardai yra vieni iš pirmųjų bandomų dalykų.',
  'strength.hint.keys': 'Klavišų eilės ir sekos yra vieni iš pirmųjų bandomų dalykų.',
  'strength.hint.repeats': 'Kas kartojasi, skaičiuojama vieną kartą.',
  'strength.hint.date': 'Metai ir datos yra vieni iš pirmųjų bandomų dalykų.',
  'strength.unknown': 'Kokia ji stipri, šiuo metu įvertinti negalima.',
  'lock.repeat': 'Tas pats dar kartą',
  'lock.passphrase-differs': 'Jos nesutampa.',
  'lock.add-passphrase': 'Nustatyti slaptafrazę',
  'lock.change-passphrase': 'Keisti slaptafrazę',
  'lock.sealing': 'Viskas užantspauduojama iš naujo…',
  'lock.add-passkey': 'Pridėti prieigos raktą',
  'lock.passkey.text':
    'Jūsų piršto atspaudas, veidas arba saugumo raktas, kurį saugo šis įrenginys.',
  'lock.passkey.absent':
    'Ši naršyklė neturi prieigos raktų plėtiniams, kurie neprašo jokios svetainės. Naudokite slaptafrazę.',
  'lock.passkey-not-used': 'Prieigos raktas nepanaudotas.',
  'lock.passkey-not-made': 'Prieigos raktas nesukurtas.',
  'lock.passkey-unsupported':
    'Šiuo prieigos raktu nieko užrakinti negalima: jis neturi paslapčių funkcijos (PRF). Bandykite kitą įrenginį arba raktą.',
  'lock.passkey-failed': 'Prieigos raktas čia nesuveikė.',
  'lock.add-code': 'Sukurti atkūrimo kodą',
  'lock.code.text':
    'Tai dienai, kai pamiršite slaptafrazę ar prarasite įrenginį. Užsirašykite jį ir laikykite atskirai nuo šio kompiuterio.',
  'lock.code.once': 'Jis rodomas vieną kartą. Užsirašykite jį dabar.',
  'lock.code.done': 'Jau užsirašiau',
  'lock.idle': 'Užrakinti, kai niekas neliečia',
  'lock.idle.minutes': {
    one: '{count} minutę',
    few: '{count} minutes',
    many: '{count} minutės',
    other: '{count} minučių',
  },
  'lock.idle.hours': {
    one: '{count} valandą',
    few: '{count} valandas',
    many: '{count} valandos',
    other: '{count} valandų',
  },
  'lock.idle.never': 'niekada',
  'lock.limits':
    'Gautieji užrakinami ir paleidus naršyklę, o naršyklėje Chrome – ir užrakinus šį kompiuterį. Kol užrakinta, nieko nesiunčiama ir nieko negaunama, išskyrus paskyras, kurioms leidžiate gauti.',
  'lock.badge': 'Kol užrakinta, įrankių juostos piktograma gali rodyti',
  'lock.badge.nothing': 'nieko',
  'lock.badge.dot': 'tašką, kai kas nors gauta',
  'lock.badge.count': 'kiek žinučių gauta',
  'lock.badge.hint':
    'Tai mato kiekvienas, kas žiūri į šį ekraną. Skaičiuojamos tik paskyros, kurios gauna ir užrakinus.',
  'receiving.none': 'Niekas negaunama, kol neatrakinsite.',
  'receiving.others': 'Visos kitos paskyros laukia, kol atrakinsite.',
  'receiving.connecting': '{network}: jungiamasi, kad būtų galima gauti ir užrakinus.',
  'receiving.receiving': '{network}: gaunama, užantspauduota, kol atrakinsite.',
  'receiving.full':
    '{network}: pristabdyta. Daugiau čia netelpa, todėl likusią dalį jums saugo {network}.',
  'receiving.stopped': '{network}: pristabdyta. Atrakinkite, kad pamatytumėte kodėl.',
  'lock.open-inbox': 'Atverti gautuosius',
  'lock.copy': 'Laikyti antrą savo paskyrų ir raktų kopiją',
  'lock.copy.text':
    'Naršyklės kartais išmeta duomenis: kai diskas pilnas arba po strigties. Kopija yra kitoje šio naršyklės profilio vietoje, užantspauduota tais pačiais užraktais. Ji grąžina jūsų paskyras, bet ne žinutes.',
  'lost.accounts': {
    one: 'Čia buvo {count} paskyra. Jos pokalbiai ir žinutės iš šio disko dingo: naršyklė juos ištrynė. Taip nutinka, kai diskas pilnas arba išvalomi „svetainių duomenys“.',
    few: 'Čia buvo {count} paskyros. Jų pokalbiai ir žinutės iš šio disko dingo: naršyklė juos ištrynė. Taip nutinka, kai diskas pilnas arba išvalomi „svetainių duomenys“.',
    many: 'Čia buvo {count} paskyros. Jų pokalbiai ir žinutės iš šio disko dingo: naršyklė juos ištrynė. Taip nutinka, kai diskas pilnas arba išvalomi „svetainių duomenys“.',
    other:
      'Čia buvo {count} paskyrų. Jų pokalbiai ir žinutės iš šio disko dingo: naršyklė juos ištrynė. Taip nutinka, kai diskas pilnas arba išvalomi „svetainių duomenys“.',
  },
  'lost.copy':
    'Užantspauduota jūsų paskyrų ir raktų kopija tebėra čia. Atrakinkite ją, ir jūsų paskyros sugrįš. Naujos žinutės ateis kaip anksčiau; senosios nesugrįš.',
  'lost.no-copy':
    'Užrakto nebuvo, todėl kopijos laikyti nebuvo galima. Pridėkite savo paskyras iš naujo: žmonės ir toliau ras jus tuo pačiu vardu, o jų programos praneš, kad jūsų raktai pasikeitė.',
  'lost.start-over': 'Pradėti su tuščiais gautaisiais',
  'lost.start-over.copy':
    'Taip ištrinama ir užantspauduota kopija. Turėtumėte prisijungti iš naujo, o žmonės matytų, kad jūsų raktai pasikeitė.',
  'lost.start-over.confirm': 'Ištrinti ir pradėti tuščiai',
  'lost.restored': {
    one: '{count} paskyra sugrįžo, su tais pačiais raktais. Jos pokalbiai vėl atsiras, kai žmonės rašys; tai, kas juose buvo, dingo.',
    few: '{count} paskyros sugrįžo, su tais pačiais raktais. Pokalbiai vėl atsiras, kai žmonės rašys; tai, kas juose buvo, dingo.',
    many: '{count} paskyros sugrįžo, su tais pačiais raktais. Pokalbiai vėl atsiras, kai žmonės rašys; tai, kas juose buvo, dingo.',
    other:
      '{count} paskyrų sugrįžo, su tais pačiais raktais. Pokalbiai vėl atsiras, kai žmonės rašys; tai, kas juose buvo, dingo.',
  },
  'kit.title': 'Atkūrimo rinkinys',
  'kit.open-page': 'Atkūrimo rinkinys',
  'kit.have-one': 'Turiu atkūrimo rinkinį',
  'kit.lock.text':
    'Vienas failas, grąžinantis jūsų paskyras kitoje naršyklėje arba kai šios nebebus.',
  'kit.question': 'Sugrįžkite savo vardu',
  'kit.intro':
    'Rinkinys yra vienas užantspauduotas failas su jūsų paskyromis, jų raktais ir jūsų kontaktais. Su juo sugrįžtate savo vardu: žmonės nemato pasikeitusių raktų, ir niekam nereikia jūsų pridėti iš naujo.',
  'kit.make.title': 'Sukurti rinkinį',
  'kit.make.text': 'Užtrunka minutę. Pridėję paskyrą, sukurkite naują.',
  'kit.drill.title': 'Išbandyti rinkinį',
  'kit.drill.text':
    'Dvi minutės dabar, kad žinotumėte, jog jis atsiveria. Tai, kas čia veikia, nebus paliesta.',
  'kit.restore.title': 'Susigrąžinti paskyras',
  'kit.restore.text': 'Iš šios arba kitos naršyklės rinkinio.',
  'kit.back': 'Atgal',
  'kit.locked':
    'Jūsų gautieji užrakinti. Atrakinkite juos, kad galėtumėte sukurti rinkinį arba susigrąžinti paskyras.',
  'kit.no-accounts': 'Čia dar nėra paskyros, kurią būtų galima dėti į rinkinį.',
  'kit.in-it': 'Rinkinyje',
  'kit.in-it.accounts': 'kiekviena čia esanti paskyra su jos tapatybės raktu',
  'kit.in-it.contacts': 'jūsų kontaktai ir raktai, iš kurių juos atpažįstate',
  'kit.in-it.settings': 'kada gautieji užrakinami ir ką rodo jų piktograma',
  'kit.not-in-it': 'Niekada jame nebūna',
  'kit.not-in-it.sessions':
    'vykstančių pokalbių raktų: jų negali būti dviejų, todėl pirmoji kiekvieno pokalbio žinutė pradeda naujus',
  'kit.not-in-it.sign-in':
    'jūsų prisijungimų: prie kiekvienos sugrįžtančios paskyros prisijungiate vieną kartą',
  'kit.not-in-it.locks': 'jūsų užraktų ir failų, kuriuos jums atsiuntė kiti',
  'kit.history': 'Ir žinutės',
  'kit.history.hint':
    'Be jų pokalbiai grįžta tušti. Su jomis jas gali perskaityti kiekvienas, kas atveria rinkinį.',
  'kit.by': 'Kas jį atveria',
  'kit.by.code': 'Kodas, kurį sukuria Rialto: jį atsispausdinate arba užsirašote',
  'kit.by.passphrase': 'Jūsų pačių slaptafrazė',
  'kit.passphrase.hint': 'Ne šių gautųjų: kas ją sužinotų, turėtų abu. Bent 12 ženklų.',
  'kit.passphrase': 'Rinkinio slaptafrazė',
  'kit.make-now': 'Sukurti rinkinį',
  'kit.making': 'Kuriama…',
  'kit.made.title': 'Jūsų atkūrimo rinkinys',
  'kit.made.next':
    'Du dalykai, kuriuos reikia laikyti atskirai vieną nuo kito ir nuo šio kompiuterio: failas ir šis puslapis su kodu.',
  'kit.made.next-passphrase':
    'Failą laikykite atskirai nuo šio kompiuterio. Jo slaptafrazė yra tik jūsų galvoje.',
  'kit.code': 'Rinkinio kodas',
  'kit.code.once': 'Šis kodas rodomas vieną kartą. Niekas negali jo sukurti dar kartą.',
  'kit.save': 'Įrašyti failą',
  'kit.save-again': 'Įrašyti dar kartą',
  'kit.saved': 'Perduota jūsų naršyklei kaip {name}. Ieškokite tarp atsiuntimų.',
  'kit.print': 'Spausdinti puslapį',
  'kit.made.check': 'Išbandyti dabar',
  'kit.sheet.date': 'Sukurta {day}',
  'kit.sheet.file': 'Failas: {name}',
  'kit.sheet.how': 'Kaip sugrįžti',
  'kit.sheet.how.1':
    'Įdiekite Rialto, pasirinkite „Pridėti paskyrą“, tada „Turiu atkūrimo rinkinį“.',
  'kit.sheet.how.2': 'Pasirinkite failą ir įveskite kodą.',
  'kit.sheet.how.2-passphrase': 'Pasirinkite failą ir įveskite slaptafrazę.',
  'kit.sheet.how.3': 'Prie kiekvienos paskyros prisijunkite vieną kartą.',
  'kit.sheet.who':
    'Kas turi failą ir kodą, šiose paskyrose gali būti jumis. Praradote vieną iš jų? Sukurkite naują rinkinį ir sunaikinkite, kas liko iš šio.',
  'kit.contacts': {
    one: '{count} kontaktas',
    few: '{count} kontaktai',
    many: '{count} kontakto',
    other: '{count} kontaktų',
  },
  'kit.messages': {
    one: '{count} žinutė',
    few: '{count} žinutės',
    many: '{count} žinutės',
    other: '{count} žinučių',
  },
  'kit.left-out':
    '{network}: {name} negali keliauti rinkinyje. Pridėkite šią paskyrą ten iš naujo.',
  'kit.newest-only':
    'Čia buvo daugiau žinučių, nei telpa į rinkinį. Jame yra naujausios kiekvieno pokalbio.',
  'kit.file': 'Rinkinio failas',
  'kit.file.choose': 'Pasirinkti failą',
  'kit.file.another': 'Pasirinkti kitą failą',
  'kit.file.seen': '{name}, sukurta {day}',
  'kit.code.hint': 'Prasideda raidėmis KIT. Didžiosios raidės ir brūkšneliai nesvarbu.',
  'kit.open': 'Atverti',
  'kit.opening': 'Atveriama…',
  'kit.opened.title': 'Atsiveria',
  'kit.opened.drill': 'Failas sveikas, ir tai, ką įvedėte, teisinga. Čia niekas nebuvo pakeista.',
  'kit.opened.restore': 'Štai ką jis grąžina.',
  'kit.opened.from': 'Sukurta {day}, turinys',
  'kit.done': 'Baigta',
  'kit.restore-now': 'Susigrąžinti jas čia',
  'kit.restoring': 'Grąžinama…',
  'kit.restore.warning':
    'Jei Rialto su šiomis paskyromis dar veikia kitur, prisijungusi gali būti tik viena iš dviejų. Kita apie tai praneš.',
  'kit.restored.title': 'Kas joms nutiko',
  'kit.restored.next':
    'Prie kiekvienos savo gautųjų paskyros prisijunkite vieną kartą. Tada rašykite: žmonės mato, kad tai jūs.',
  'kit.arrival.back': 'sugrįžo, su tais pačiais raktais. Kad prijungtumėte, prisijunkite.',
  'kit.arrival.already-here': 'jau yra čia. Niekas nebuvo pakeista.',
  'kit.arrival.not-offered': 'priklauso tinklui, kurio ši Rialto neturi.',
  'kit.arrival.damaged': 'susigrąžinti nepavyko: raktai rinkinyje nėra sveiki.',
  'kit.problem.not-a-kit': 'Šis failas nėra atkūrimo rinkinys.',
  'kit.problem.newer-kit': 'Šį rinkinį sukūrė naujesnė Rialto. Pirmiausia atnaujinkite šią.',
  'kit.problem.needs':
    'Šiam rinkiniui reikia Rialto {version} arba naujesnės. Pirmiausia atnaujinkite šią.',
  'kit.problem.header-changed':
    'Šio failo pradžia sugadinta arba kažkieno pakeista. Niekas nebuvo atverta. Bandykite kitą failo kopiją.',
  'kit.problem.wrong-secret': 'Tuo šio rinkinio atverti nepavyko.',
  'kit.problem.bad-code': 'Šiame kode yra rašybos klaida. Patikrinkite jį ir bandykite dar kartą.',
  'kit.problem.lock-code':
    'Tai užrakto, o ne rinkinio atkūrimo kodas. Rinkinio kodas prasideda raidėmis KIT.',
  'kit.problem.damaged':
    'Šis failas sugadintas: jo dalies trūksta arba ji pakeista. Niekas nebuvo atverta. Bandykite kitą failo kopiją.',
  'kit.problem.too-large': 'Šis failas per didelis, kad būtų atkūrimo rinkinys.',
  'lock.problem.locked': 'Gautieji užrakinti. Pirmiausia juos atrakinkite.',
  'lock.problem.lost': 'Ši naršyklė išmetė duomenis. Įkelkite puslapį iš naujo.',
  'lock.problem.weak-passphrase':
    'Tai neatlaikytų. Naudokite bent 12 ženklų, ir ne kelis tuos pačius vis iš naujo.',
  'lock.problem.kit-too-large':
    'Čia yra daugiau, nei telpa į vieną rinkinį. Sukurkite jį be žinučių.',
  'lock.problem.not-first': 'Atkūrimo kodui pirmiausia reikia kito užrakto.',
  'lock.problem.too-many': 'Užraktų yra tiek, kiek jų gali būti. Pirmiausia vieną pašalinkite.',
  'lock.problem.no-lock': 'Šio užrakto nebėra.',
  'lock.problem.bad-header':
    'Failas su jūsų užraktais sugadintas arba kažkieno pakeistas. Niekas nebuvo atverta.',
  'lock.problem.newer-header':
    'Šiuos gautuosius paskutinį kartą naudojo naujesnė Rialto versija. Pirmiausia atnaujinkite šią.',
  'lock.problem.quota-exceeded': 'Šioje naršyklėje nėra vietos įrašyti. Niekas nebuvo pakeista.',
};
