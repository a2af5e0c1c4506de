/**
 * Danish of the pages that are opened now and then. What is not here yet is said in English.
 * @module
 */
import type { Translation } from '../entry';

export const onPages: Translation = {
  'add.title': 'Tilføj en konto',
  'add.step': 'Trin {now} af {all}',
  'add.back': 'Tilbage',
  'add.network.title': 'Hvor er de mennesker, du vil nå?',
  'add.network.intro':
    'EU-retten lader dig skrive til folk på disse netværk uden at bruge deres apps.',
  'add.network.whatsapp': 'Folk når dig på dit telefonnummer eller det navn, din udbyder oplyser.',
  'add.network.messenger': 'Folk når dig på det navn, din udbyder oplyser.',
  'add.network.limits-title': 'Før du går i gang',
  'add.network.limit.identity': 'Du er med som dig selv, gennem en udbyder, der står inde for dig.',
  'add.network.limit.history':
    'Dine eksisterende chats og grupper i WhatsApp og Messenger følger ikke med.',
  'add.network.limit.opt-in': 'Den anden side skal have slået chats med andre apps til.',
  'gatekeeper.title': 'Hvilke store beskedapps er åbne?',
  'gatekeeper.open': 'Åben for andre apps',
  'gatekeeper.not-obliged': 'Ikke forpligtet',
  'gatekeeper.not-open': 'Ikke åben',
  'gatekeeper.why.live': 'Chats mellem to personer, siden {date}.',
  'gatekeeper.why.offer-published':
    'Tilbuddet til andre apps har været der siden {date}. Om nogen app er tilsluttet endnu, ved vi ikke.',
  'gatekeeper.why.found-no-gateway':
    'Europa-Kommissionen undersøgte den og fritog den den {date}. Vi kender ingen vej ind udefra.',
  'gatekeeper.why.none-named':
    'Ingen af dens beskedapps var udpeget, da listen blev lavet den {date}, så intet forpligter den. Vi kender ingen vej ind udefra.',
  'gatekeeper.source': 'Kilde',
  'gatekeeper.checked': 'Slået op den {date}.',
  'add.provider.title': 'Hvem er din udbyder?',
  'add.provider.intro':
    'Den virksomhed eller institution, der står inde for dig over for {network}: din internetudbyder, mailudbyder, arbejdsgiver eller et andelsselskab. De giver dig adressen.',
  'add.provider.address': 'Udbyderens adresse',
  'add.provider.hint':
    'F.eks. chat.example.org. Browseren spørger, om Rialto må tale med den, og med intet andet websted.',
  'add.provider.look-up': 'Fortsæt',
  'add.provider.looking': 'Slår op…',
  'add.notice.title': 'Før du logger ind',
  'add.notice.provider': 'Din udbyder',
  'add.notice.change': 'Skift',
  'add.notice.heading': 'Chats med andre apps er anderledes',
  'add.notice.left':
    'Beskeder krypteres fra denne browser til den andens enhed. Når en besked er nået frem, kan ingen her stå inde for, hvad der sker med den: Appen der, og virksomheden bag den, følger måske andre regler end os.',
  'add.notice.not-login':
    'Du logger ikke ind på en konto, du selv har hos {network}. Du kan nås som en, der bruger en anden app.',
  'add.eea.question': 'Hvor er du?',
  'add.eea.statement': 'Jeg bor i Det Europæiske Økonomiske Samarbejdsområde og er der nu.',
  'add.eea.outside': 'Et andet sted',
  'add.eea.why':
    'Den lov, der åbner {network}, gælder i Det Europæiske Økonomiske Samarbejdsområde, og {network} lukker kun folk ind, mens de er der. Rialto gemmer, hvad du siger her, og tjekker ikke, hvor du er.',
  'add.eea.refused':
    'Så kan du ikke blive tilmeldt {network} herfra: Tilbuddet til andre apps ophører for dig uden for området, og din udbyder ville være nødt til at afslutte det. Intet blev sendt. Kom tilbage, når du er der.',
  'add.notice.sees':
    '{network} ser, hvem der skriver til hvem og hvornår, men ikke hvad. Din udbyder ser, at du bruger {network}.',
  'add.notice.strangers':
    'Personer, du har blokeret i appen {network}, kan måske skrive til dig her.',
  'add.notice.history': 'Dine eksisterende chats og grupper i {network} følger ikke med.',
  'add.notice.opt-in': 'Den anden side skal have slået chats med andre apps til.',
  'add.notice.agree': 'Jeg har læst dette og vil være med på {network}.',
  'add.sign-in': 'Log ind med {provider}',
  'add.signing-in.title': 'Gør det færdigt i loginvinduet',
  'add.signing-in.text':
    '{provider} beder dig om at logge ind. Rialto ser aldrig din adgangskode. Denne side går videre af sig selv.',
  'add.done.title': 'Du er på {network}',
  'add.done.as': 'Du kan nås som',
  'add.done.next':
    'Folk, der skriver til dig, dukker op i dine chats. Vil du skrive først, så start en ny chat med nummer eller navn.',
  'add.done.open': 'Åbn indbakken',
  'lock.title': 'Låse',
  'lock.unlock.title': 'Lås din indbakke op',
  'lock.passphrase': 'Adgangssætning',
  'lock.passphrase.unlock': 'Lås op',
  'lock.passphrase.unlocking': 'Låser op…',
  'lock.passkey.unlock': 'Brug din adgangsnøgle',
  'lock.code': 'Gendannelseskode',
  'lock.code.hint': 'Ni grupper på fire. Store bogstaver og bindestreger er ligegyldige.',
  'lock.code.show': 'Brug en gendannelseskode i stedet',
  'lock.code.unlock': 'Lås op med koden',
  'lock.wait': {
    one: 'Du kan prøve igen om {count} sekund. Det bremser kun gætteri her; det, der beskytter en kopi af profilen, er, hvor god din adgangssætning er.',
    other:
      'Du kan prøve igen om {count} sekunder. Det bremser kun gætteri her; det, der beskytter en kopi af profilen, er, hvor god din adgangssætning er.',
  },
  'lock.wrong-secret': 'Det låser den ikke op.',
  'lock.bad-code': 'Der er en tastefejl i koden. Tjek den, og prøv igen.',
  'lock.too-soon': 'For mange forsøg. Vent lidt.',
  'lock.none.title': 'Der er ingen lås endnu',
  'lock.none.text':
    'Den, der kopierer denne browserprofil eller sætter sig ved denne browser, kan læse dine chats. En lås forsegler alt med nye nøgler og sletter det, der var der før.',
  'lock.some.title': 'Din indbakke har en lås',
  'lock.some.text':
    'Alt her er forseglet. Hver af disse åbner det. Mister du dem alle, kan ingen åbne det igen, og vi kan ikke hjælpe.',
  'lock.kind.passphrase': 'Adgangssætning',
  'lock.kind.passkey': 'Adgangsnøgle',
  'lock.kind.recovery': 'Gendannelseskode',
  'lock.since': 'siden {day}',
  'lock.remove': 'Fjern',
  'lock.remove-last':
    'Fjerner du den sidste lås, ligger dine chats åbne for den, der kopierer profilen.',
  'lock.remove-confirm': 'Fjern',
  'lock.remove-keep': 'Behold',
  'lock.new-passphrase': 'Ny adgangssætning',
  'lock.new-passphrase.hint':
    'Mindst 12 tegn. Fire eller fem ord, der ikke har noget med hinanden at gøre, er lette at huske og svære at gætte.',
  'strength.weak': 'Svag.',
  'strength.weak.text': 'Den, der kopierer profilen, kunne finde den inden for timer.',
  'strength.fair': 'Rimelig.',
  'strength.fair.text':
    'Den, der kopierer profilen og gør sig umage, kunne finde den inden for dage eller måneder. Et ord mere hjælper.',
  'strength.good': 'God.',
  'strength.good.text':
    'Det bør tage år at gætte den, hvis den ikke handler om dig eller er fra en bog.',
  'strength.strong': 'Stærk.',
  'strength.strong.text':
    'Det bør tage længere at gætte den, end nogen prøver, hvis den ikke handler om dig eller er fra en bog.',
  'strength.hint.common': 'Den minder om en adgangskode, som mange bruger.',
  'strength.hint.one-word': 'Et enkelt ord er noget af det første, der prøves.',
  'strength.hint.name': 'Navne er noget af det første, der prøves.',
  'strength.hint.keys': 'Rækker af taster og sekvenser er noget af det første, der prøves.',
  'strength.hint.repeats': 'Det, der gentages, tæller én gang.',
  'strength.hint.date': 'Årstal og datoer er noget af det første, der prøves.',
  'strength.unknown': 'Hvor stærk den er, kan ikke vurderes lige nu.',
  'lock.repeat': 'Den samme en gang til',
  'lock.passphrase-differs': 'De to er ikke ens.',
  'lock.add-passphrase': 'Vælg en adgangssætning',
  'lock.change-passphrase': 'Skift adgangssætning',
  'lock.sealing': 'Forsegler alt på ny…',
  'lock.add-passkey': 'Tilføj en adgangsnøgle',
  'lock.passkey.text':
    'Dit fingeraftryk, ansigt eller din sikkerhedsnøgle, opbevaret af denne enhed.',
  'lock.passkey.absent':
    'Denne browser har ingen adgangsnøgler til udvidelser, der ikke beder om et websted. Brug en adgangssætning.',
  'lock.passkey-not-used': 'Der blev ikke brugt nogen adgangsnøgle.',
  'lock.passkey-not-made': 'Der blev ikke lavet nogen adgangsnøgle.',
  'lock.passkey-unsupported':
    'Denne adgangsnøgle kan ikke låse noget: Den mangler funktionen til hemmeligheder (PRF). Prøv en anden enhed eller nøgle.',
  'lock.passkey-failed': 'Adgangsnøglen virkede ikke her.',
  'lock.add-code': 'Lav en gendannelseskode',
  'lock.code.text':
    'Til den dag, du glemmer adgangssætningen eller mister enheden. Skriv den ned, og opbevar den et andet sted end ved denne computer.',
  'lock.code.once': 'Den vises kun én gang. Skriv den ned nu.',
  'lock.code.done': 'Jeg har skrevet den ned',
  'lock.idle': 'Lås, når ingen gør noget, efter',
  'lock.idle.minutes': { one: '{count} minut', other: '{count} minutter' },
  'lock.idle.hours': { one: '{count} time', other: '{count} timer' },
  'lock.idle.never': 'aldrig',
  'lock.limits':
    'Der låses også, når browseren starter, og i Chrome, når du låser denne computer. Mens der er låst, sendes intet, og intet kommer frem undtagen til konti, som du lader modtage.',
  'lock.badge': 'Mens der er låst, må ikonet på værktøjslinjen vise',
  'lock.badge.nothing': 'ingenting',
  'lock.badge.dot': 'en prik, når noget er kommet',
  'lock.badge.count': 'hvor mange beskeder der er kommet',
  'lock.badge.hint':
    'Den, der kigger på skærmen, ser det. Der tælles kun for konti, der modtager, mens der er låst.',
  'receiving.none': 'Intet kommer frem, før du låser op.',
  'receiving.others': 'Alle andre konti venter, til du låser op.',
  'receiving.connecting': '{network}: opretter forbindelse for at modtage, mens der er låst.',
  'receiving.receiving': '{network}: modtager, forseglet til du låser op.',
  'receiving.full':
    '{network}: på pause. Her er ikke plads til mere, så {network} gemmer resten til dig.',
  'receiving.stopped': '{network}: på pause. Lås op for at se hvorfor.',
  'lock.open-inbox': 'Åbn indbakken',
  'lock.copy': 'Behold en ekstra kopi af dine konti og nøgler',
  'lock.copy.text':
    'Browsere smider nogle gange data væk: når disken er fuld, eller efter et nedbrud. Kopien ligger et andet sted i denne browserprofil, forseglet med de samme låse. Den bringer dine konti tilbage, ikke dine beskeder.',
  'lost.accounts': {
    one: 'Der var {count} konto her. Dens chats og beskeder er væk fra denne disk: Browseren slettede dem, hvilket sker, når en disk er fuld, eller ”webstedsdata” ryddes.',
    other:
      'Der var {count} konti her. Deres chats og beskeder er væk fra denne disk: Browseren slettede dem, hvilket sker, når en disk er fuld, eller ”webstedsdata” ryddes.',
  },
  'lost.copy':
    'Der er stadig en forseglet kopi af dine konti og nøgler her. Lås den op, så kommer dine konti tilbage. Nye beskeder kommer frem som før; de gamle kommer ikke tilbage.',
  'lost.no-copy':
    'Der var ingen lås, så der kunne ikke gemmes en kopi. Tilføj dine konti igen: Folk finder dig stadig under samme navn, og deres apps vil sige, at dine nøgler er ændret.',
  'lost.start-over': 'Start med en tom indbakke',
  'lost.start-over.copy':
    'Det sletter også den forseglede kopi. Du skulle logge ind igen, og andre ville se, at dine nøgler er ændret.',
  'lost.start-over.confirm': 'Slet, og start forfra',
  'lost.restored': {
    one: '{count} konto er tilbage, med de samme nøgler. Dens chats dukker op igen, når nogen skriver; det, der stod i dem, er væk.',
    other:
      '{count} konti er tilbage, med de samme nøgler. Chats dukker op igen, når nogen skriver; det, der stod i dem, er væk.',
  },
  'kit.title': 'Gendannelsespakke',
  'kit.open-page': 'Gendannelsespakke',
  'kit.have-one': 'Jeg har en gendannelsespakke',
  'kit.lock.text':
    'Én fil, der bringer dine konti tilbage i en anden browser, eller når denne er væk.',
  'kit.question': 'Kom tilbage som dig selv',
  'kit.intro':
    'En pakke er én forseglet fil med dine konti, deres nøgler og dine kontakter. Med den kommer du tilbage som dig selv: Andre ser ingen ændrede nøgler, og ingen behøver at tilføje dig igen.',
  'kit.make.title': 'Lav en pakke',
  'kit.make.text': 'Tager et minut. Lav en ny, når du tilføjer en konto.',
  'kit.drill.title': 'Afprøv en pakke',
  'kit.drill.text':
    'To minutter nu, så du ved, at den kan åbnes. Intet af det, der kører her, bliver rørt.',
  'kit.restore.title': 'Hent konti tilbage',
  'kit.restore.text': 'Fra en pakke fra denne browser eller en anden.',
  'kit.back': 'Tilbage',
  'kit.locked': 'Din indbakke er låst. Lås den op for at lave en pakke eller hente konti tilbage.',
  'kit.no-accounts': 'Der er ingen konto her endnu, som en pakke kan indeholde.',
  'kit.in-it': 'I pakken',
  'kit.in-it.accounts': 'hver konto her, med dens identitetsnøgle',
  'kit.in-it.contacts': 'dine kontakter og de nøgler, du kender dem på',
  'kit.in-it.settings': 'hvornår indbakken låses, og hvad dens ikon viser',
  'kit.not-in-it': 'Aldrig i den',
  'kit.not-in-it.sessions':
    'nøglerne til igangværende samtaler: De må ikke findes to gange, så den første besked i hver chat begynder nye',
  'kit.not-in-it.sign-in': 'dine logins: Du logger ind én gang for hver konto, der kommer tilbage',
  'kit.not-in-it.locks': 'dine låse og filer, andre har sendt dig',
  'kit.history': 'Også beskeder',
  'kit.history.hint':
    'Uden dem kommer chats tomme tilbage. Med dem kan den, der åbner pakken, læse dem.',
  'kit.by': 'Det, der åbner den',
  'kit.by.code': 'En kode, som Rialto laver: Du udskriver den eller skriver den ned',
  'kit.by.passphrase': 'Din egen adgangssætning',
  'kit.passphrase.hint':
    'Ikke den til denne indbakke: Den, der finder ud af den, ville så have begge dele. Mindst 12 tegn.',
  'kit.passphrase': 'Pakkens adgangssætning',
  'kit.make-now': 'Lav pakken',
  'kit.making': 'Laver den…',
  'kit.made.title': 'Din gendannelsespakke',
  'kit.made.next':
    'To ting skal gemmes, adskilt fra hinanden og fra denne computer: filen og denne side med koden.',
  'kit.made.next-passphrase':
    'Opbevar filen et andet sted end ved denne computer. Dens adgangssætning findes kun i dit hoved.',
  'kit.code': 'Pakkens kode',
  'kit.code.once': 'Denne kode vises kun én gang. Ingen kan lave den igen.',
  'kit.save': 'Gem filen',
  'kit.save-again': 'Gem den igen',
  'kit.saved': 'Givet til din browser som {name}. Se efter den blandt dine overførsler.',
  'kit.print': 'Udskriv denne side',
  'kit.made.check': 'Afprøv den nu',
  'kit.sheet.date': 'Lavet den {day}',
  'kit.sheet.file': 'Fil: {name}',
  'kit.sheet.how': 'Sådan kommer du tilbage',
  'kit.sheet.how.1':
    'Installér Rialto, vælg ”Tilføj en konto”, og derefter ”Jeg har en gendannelsespakke”.',
  'kit.sheet.how.2': 'Vælg filen, og skriv koden.',
  'kit.sheet.how.2-passphrase': 'Vælg filen, og skriv adgangssætningen.',
  'kit.sheet.how.3': 'Log ind én gang for hver konto.',
  'kit.sheet.who':
    'Den, der har filen og koden, kan være dig i disse konti. Har du mistet en af dem? Lav en ny pakke, og ødelæg det, der er tilbage af denne.',
  'kit.contacts': { one: '{count} kontakt', other: '{count} kontakter' },
  'kit.messages': { one: '{count} besked', other: '{count} beskeder' },
  'kit.left-out': '{network}: {name} kan ikke komme med i en pakke. Tilføj kontoen på ny der.',
  'kit.newest-only':
    'Der var flere beskeder her, end en pakke kan rumme. Den har de nyeste fra hver chat.',
  'kit.file': 'Pakkens fil',
  'kit.file.choose': 'Vælg filen',
  'kit.file.another': 'Vælg en anden fil',
  'kit.file.seen': '{name}, lavet den {day}',
  'kit.code.hint': 'Begynder med KIT. Store bogstaver og bindestreger er ligegyldige.',
  'kit.open': 'Åbn den',
  'kit.opening': 'Åbner den…',
  'kit.opened.title': 'Den kan åbnes',
  'kit.opened.drill': 'Filen er hel, og det, du skrev, er rigtigt. Intet blev ændret her.',
  'kit.opened.restore': 'Det er, hvad den bringer tilbage.',
  'kit.opened.from': 'Lavet den {day}, med',
  'kit.done': 'Færdig',
  'kit.restore-now': 'Hent dem tilbage hertil',
  'kit.restoring': 'Henter dem tilbage…',
  'kit.restore.warning':
    'Hvis Rialto stadig kører et andet sted med disse konti, kan kun den ene af de to være forbundet. Den anden siger det.',
  'kit.restored.title': 'Sådan gik det',
  'kit.restored.next':
    'Log ind én gang for hver konto i din indbakke. Skriv så: Andre ser, at det er dig.',
  'kit.arrival.back': 'er tilbage, med de samme nøgler. Log ind for at oprette forbindelse.',
  'kit.arrival.already-here': 'er her allerede. Intet blev ændret.',
  'kit.arrival.not-offered': 'hører til et netværk, som denne Rialto ikke har.',
  'kit.arrival.damaged': 'kunne ikke hentes tilbage: Nøglerne i pakken er ikke hele.',
  'kit.problem.not-a-kit': 'Denne fil er ikke en gendannelsespakke.',
  'kit.problem.newer-kit': 'Denne pakke er lavet af en nyere Rialto. Opdatér først denne.',
  'kit.problem.needs': 'Denne pakke kræver Rialto {version} eller nyere. Opdatér først denne.',
  'kit.problem.header-changed':
    'Begyndelsen af denne fil er beskadiget eller ændret af nogen. Intet blev åbnet. Prøv en anden kopi af filen.',
  'kit.problem.wrong-secret': 'Det åbner ikke denne pakke.',
  'kit.problem.bad-code': 'Der er en tastefejl i koden. Tjek den, og prøv igen.',
  'kit.problem.lock-code':
    'Det er gendannelseskoden til en lås, ikke til en pakke. Koden til en pakke begynder med KIT.',
  'kit.problem.damaged':
    'Denne fil er beskadiget: En del af den mangler eller er ændret. Intet blev åbnet. Prøv en anden kopi af filen.',
  'kit.problem.too-large': 'Denne fil er for stor til at være en gendannelsespakke.',
  'lock.problem.locked': 'Indbakken er låst. Lås den op først.',
  'lock.problem.lost': 'Denne browser smed dataene væk. Genindlæs siden.',
  'lock.problem.weak-passphrase':
    'Det ville ikke holde. Brug mindst 12 tegn, og ikke de samme få igen og igen.',
  'lock.problem.kit-too-large': 'Der er mere her, end én pakke kan rumme. Lav den uden beskeder.',
  'lock.problem.not-first': 'En gendannelseskode kræver, at der først er en anden lås.',
  'lock.problem.too-many': 'Der er så mange låse, som der kan være. Fjern en først.',
  'lock.problem.no-lock': 'Denne lås er der ikke længere.',
  'lock.problem.bad-header':
    'Filen med dine låse er beskadiget eller ændret af nogen. Intet blev åbnet.',
  'lock.problem.newer-header':
    'Denne indbakke blev sidst brugt af en nyere version af Rialto. Opdatér først denne.',
  'lock.problem.quota-exceeded': 'Denne browser har ikke plads til at gemme. Intet blev ændret.',
};
