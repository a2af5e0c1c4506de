/**
 * Croatian of the pages that are opened now and then. What is not here yet is said in English.
 * @module
 */
import type { Translation } from '../entry';

export const onPages: Translation = {
  'add.title': 'Dodaj račun',
  'add.step': '{now}. korak od {all}',
  'add.back': 'Natrag',
  'add.network.title': 'Gdje su ljudi kojima želiš pisati?',
  'add.network.intro':
    'Europsko ti pravo omogućuje pisati ljudima na ovim mrežama bez njihovih aplikacija.',
  'add.network.whatsapp':
    'Drugi te mogu pronaći pod tvojim telefonskim brojem ili imenom koje navede pružatelj.',
  'add.network.messenger': 'Drugi te mogu pronaći pod imenom koje navede pružatelj.',
  'add.network.limits-title': 'Prije početka',
  'add.network.limit.identity':
    'Pridružuješ se u svoje ime, putem pružatelja usluga koji jamči za tebe.',
  'add.network.limit.history':
    'Tvoji dosadašnji razgovori i grupe s WhatsAppa i Messengera ne prenose se.',
  'add.network.limit.opt-in': 'Druga strana mora uključiti razgovore s drugim aplikacijama.',
  'gatekeeper.title': 'Koje su velike aplikacije za poruke otvorene?',
  'gatekeeper.open': 'Otvorena drugim aplikacijama',
  'gatekeeper.not-obliged': 'Bez obveze',
  'gatekeeper.not-open': 'Nije otvorena',
  'gatekeeper.why.live': 'Od {date} za razgovore dviju osoba.',
  'gatekeeper.why.offer-published':
    'Od {date} objavljena je ponuda za druge aplikacije. Ne znamo je li ijedna aplikacija već povezana.',
  'gatekeeper.why.found-no-gateway':
    'Europska komisija ispitala ju je i {date} oslobodila obveze. Ne znamo ni za kakav ulaz izvana.',
  'gatekeeper.why.none-named':
    'Kad je popis sastavljen ({date}), nijedna od njezinih aplikacija za poruke nije navedena, pa nema obveze. Ne znamo ni za kakav ulaz izvana.',
  'gatekeeper.source': 'Izvor',
  'gatekeeper.checked': '{date} provjereno.',
  'add.provider.title': 'Tko je tvoj pružatelj usluga?',
  'add.provider.intro':
    'Tvrtka ili ustanova koja za tebe jamči mreži {network}: pružatelj interneta ili e-pošte, poslodavac ili zadruga. Od njih dobivaš adresu.',
  'add.provider.address': 'Adresa pružatelja',
  'add.provider.hint':
    'Na primjer chat.example.org. Preglednik će pitati smije li se Rialto povezati s tom stranicom i ni s jednom drugom.',
  'add.provider.look-up': 'Nastavi',
  'add.provider.looking': 'Traženje…',
  'add.notice.title': 'Prije prijave',
  'add.notice.provider': 'Tvoj pružatelj',
  'add.notice.change': 'Promijeni',
  'add.notice.heading': 'Razgovori s drugim aplikacijama drukčiji su',
  'add.notice.left':
    'Poruke su šifrirane od ovog preglednika do uređaja druge osobe. Kad je poruka ondje, nitko ovdje ne može jamčiti što se s njom događa: aplikacija ondje i tvrtka iza nje možda se drže drugih pravila nego mi.',
  'add.notice.not-login':
    'Ne prijavljuješ se u svoj račun na mreži {network}. Drugi će ti moći pisati kao nekomu tko koristi drugu aplikaciju.',
  'add.eea.question': 'Gdje si?',
  'add.eea.statement': 'Živim u Europskom gospodarskom prostoru i sada sam ondje.',
  'add.eea.outside': 'Negdje drugdje',
  'add.eea.why':
    'Zakon koji otvara mrežu {network} vrijedi u Europskom gospodarskom prostoru, a {network} prima ljude samo dok su ondje. Rialto čuva ono što ovdje kažeš i ne provjerava gdje si.',
  'add.eea.refused':
    'Tada se mreži {network} odavde ne možeš pridružiti: njezina ponuda drugim aplikacijama ne vrijedi izvan tog područja i pružatelj bi je morao prekinuti. Ništa nije poslano. Vrati se kad budeš ondje.',
  'add.notice.sees':
    '{network} vidi tko kome piše i kada, ali ne i što. Tvoj pružatelj vidi da koristiš mrežu {network}.',
  'add.notice.strangers':
    'Ljudi koji su blokirani u tvojoj aplikaciji {network} možda će ti ovdje moći pisati.',
  'add.notice.history': 'Tvoji dosadašnji razgovori i grupe s mreže {network} ne prenose se.',
  'add.notice.opt-in': 'Druga strana mora uključiti razgovore s drugim aplikacijama.',
  'add.notice.agree': 'Poznat mi je tekst iznad i želim se pridružiti mreži {network}.',
  'add.sign-in': 'Prijavi se putem {provider}',
  'add.signing-in.title': 'Dovrši u prozoru za prijavu',
  'add.signing-in.text':
    '{provider} traži da se prijaviš. Rialto nikad ne vidi tvoju lozinku. Ova stranica sama nastavlja.',
  'add.done.title': 'Na mreži {network} si',
  'add.done.as': 'Drugi te mogu pronaći kao',
  'add.done.next':
    'Tko ti piše, pojavljuje se među tvojim razgovorima. Ako želiš pisati prije njih, započni novi razgovor s brojem ili imenom.',
  'add.done.open': 'Otvori pretinac',
  'lock.title': 'Lokoti',
  'lock.unlock.title': 'Otključaj svoj pretinac',
  'lock.passphrase': 'Pristupna fraza',
  'lock.passphrase.unlock': 'Otključaj',
  'lock.passphrase.unlocking': 'Otključavanje…',
  'lock.passkey.unlock': 'Upotrijebi pristupni ključ',
  'lock.code': 'Kod za oporavak',
  'lock.code.hint': 'Devet skupina po četiri znaka. Velika slova i crtice nisu važni.',
  'lock.code.show': 'Umjesto toga upotrijebi kod za oporavak',
  'lock.code.unlock': 'Otključaj kodom',
  'lock.wait': {
    one: 'Možeš pokušati ponovno za {count} sekundu. To samo usporava pogađanje ovdje; kopiju ovog profila štiti to koliko je dobra tvoja pristupna fraza.',
    few: 'Možeš pokušati ponovno za {count} sekunde. To samo usporava pogađanje ovdje; kopiju ovog profila štiti to koliko je dobra tvoja pristupna fraza.',
    other:
      'Možeš pokušati ponovno za {count} sekundi. To samo usporava pogađanje ovdje; kopiju ovog profila štiti to koliko je dobra tvoja pristupna fraza.',
  },
  'lock.wrong-secret': 'Time se ne otvara.',
  'lock.bad-code': 'U ovom je kodu pogreška u pisanju. Provjeri ga i pokušaj ponovno.',
  'lock.too-soon': 'Previše pokušaja. Pričekaj malo.',
  'lock.none.title': 'Još nema lokota',
  'lock.none.text':
    'Tko god kopira ovaj profil preglednika ili sjedne za ovaj preglednik, može čitati tvoje razgovore. Lokot sve zapečati novim ključevima i briše ono što je prije bilo ondje.',
  'lock.some.title': 'Tvoj pretinac ima lokot',
  'lock.some.text':
    'Sve je ovdje zapečaćeno. Otvara se bilo kojim od ovih lokota. Ako ih sve izgubiš, nitko više ne može otvoriti pretinac, a ni mi ne možemo pomoći.',
  'lock.kind.passphrase': 'Pristupna fraza',
  'lock.kind.passkey': 'Pristupni ključ',
  'lock.kind.recovery': 'Kod za oporavak',
  'lock.since': 'od {day}',
  'lock.remove': 'Ukloni',
  'lock.remove-last':
    'Bez posljednjeg lokota tvoji su razgovori otvoreni svakomu tko kopira ovaj profil.',
  'lock.remove-confirm': 'Ukloni',
  'lock.remove-keep': 'Zadrži',
  'lock.new-passphrase': 'Nova pristupna fraza',
  'lock.new-passphrase.hint':
    'Najmanje 12 znakova. Četiri ili pet riječi koje nemaju nikakve veze jedna s drugom lako je zapamtiti, a teško pogoditi.',
  'strength.weak': 'Slaba.',
  'strength.weak.text': 'Tko kopira ovaj profil, mogao bi je pronaći za nekoliko sati.',
  'strength.fair': 'Osrednja.',
  'strength.fair.text':
    'Tko kopira ovaj profil i potrudi se, mogao bi je pronaći za nekoliko dana ili mjeseci. Pomaže još jedna riječ.',
  'strength.good': 'Dobra.',
  'strength.good.text': 'Pogađanje bi trebalo trajati godinama, ako nije o tebi ili iz knjige.',
  'strength.strong': 'Jaka.',
  'strength.strong.text':
    'Pogađanje bi trebalo trajati dulje nego što bi itko pokušavao, ako nije o tebi ili iz knjige.',
  'strength.hint.common': 'Slična je lozinki koju koristi mnogo ljudi.',
  'strength.hint.one-word': 'Jedna jedina riječ među prvim je stvarima koje se isprobavaju.',
  'strength.hint.name': 'Imena su među prvim stvarima koje se isprobavaju.',
  'strength.hint.keys': 'Nizovi tipki i slijedovi među prvim su stvarima koje se isprobavaju.',
  'strength.hint.repeats': 'Što se ponavlja, računa se jednom.',
  'strength.hint.date': 'Godine i datumi među prvim su stvarima koje se isprobavaju.',
  'strength.unknown': 'Trenutačno se ne može procijeniti koliko je jaka.',
  'lock.repeat': 'Još jednom isto',
  'lock.passphrase-differs': 'Fraze nisu iste.',
  'lock.add-passphrase': 'Postavi frazu',
  'lock.change-passphrase': 'Promijeni frazu',
  'lock.sealing': 'Sve se ponovno pečati…',
  'lock.add-passkey': 'Dodaj pristupni ključ',
  'lock.passkey.text': 'Tvoj otisak prsta, lice ili sigurnosni ključ koje čuva ovaj uređaj.',
  'lock.passkey.absent':
    'Ovaj preglednik nema pristupne ključeve za proširenja koja ne traže pristup nijednoj stranici. Upotrijebi pristupnu frazu.',
  'lock.passkey-not-used': 'Pristupni ključ nije upotrijebljen.',
  'lock.passkey-not-made': 'Pristupni ključ nije izrađen.',
  'lock.passkey-unsupported':
    'Ovaj pristupni ključ ne može ništa zaključati: nema funkciju za tajne (PRF). Pokušaj s drugim uređajem ili ključem.',
  'lock.passkey-failed': 'Pristupni ključ ovdje nije radio.',
  'lock.add-code': 'Izradi kod za oporavak',
  'lock.code.text':
    'Za dan kad zaboraviš pristupnu frazu ili izgubiš uređaj. Zapiši ga i čuvaj podalje od ovog računala.',
  'lock.code.once': 'Prikazuje se samo jednom. Zapiši ga sada.',
  'lock.code.done': 'Kod je zapisan',
  'lock.idle': 'Zaključaj kad se ne koristi',
  'lock.idle.minutes': {
    one: '{count} minutu',
    few: '{count} minute',
    other: '{count} minuta',
  },
  'lock.idle.hours': { one: '{count} sat', few: '{count} sata', other: '{count} sati' },
  'lock.idle.never': 'nikad',
  'lock.limits':
    'Zaključava se i pri pokretanju preglednika, a u Chromeu i kad zaključaš ovo računalo. Dok je zaključano, ništa se ne šalje i ništa ne stiže, osim za račune kojima dopustiš primanje.',
  'lock.badge': 'Dok je zaključano, ikona na alatnoj traci smije prikazati',
  'lock.badge.nothing': 'ništa',
  'lock.badge.dot': 'točku kad nešto stigne',
  'lock.badge.count': 'koliko je poruka stiglo',
  'lock.badge.hint':
    'Vidi to svatko tko gleda u ovaj zaslon. Broje se samo računi koji primaju i dok je zaključano.',
  'receiving.none': 'Ništa ne stiže dok ne otključaš.',
  'receiving.others': 'Svi ostali računi čekaju dok ne otključaš.',
  'receiving.connecting': '{network}: povezivanje, za primanje i dok je zaključano.',
  'receiving.receiving': '{network}: primanje, zapečaćeno dok ne otključaš.',
  'receiving.full': '{network}: pauzirano. Ovdje više ne stane, pa {network} čuva ostatak za tebe.',
  'receiving.stopped': '{network}: pauzirano. Otključaj i vidi zašto.',
  'lock.open-inbox': 'Otvori pretinac',
  'lock.copy': 'Čuvaj drugu kopiju računa i ključeva',
  'lock.copy.text':
    'Preglednici ponekad odbace podatke: kad je disk pun ili nakon rušenja. Kopija je na drugome mjestu ovog profila preglednika, zapečaćena istim lokotima. Vraća tvoje račune, ne i poruke.',
  'lost.accounts': {
    one: 'Ovdje je bio {count} račun. Njegovih razgovora i poruka više nema na ovom disku: izbrisao ih je preglednik, što se događa kad je disk pun ili kad se izbrišu „podaci stranica”.',
    few: 'Ovdje su bila {count} računa. Njihovih razgovora i poruka više nema na ovom disku: izbrisao ih je preglednik, što se događa kad je disk pun ili kad se izbrišu „podaci stranica”.',
    other:
      'Ovdje je bilo {count} računa. Njihovih razgovora i poruka više nema na ovom disku: izbrisao ih je preglednik, što se događa kad je disk pun ili kad se izbrišu „podaci stranica”.',
  },
  'lost.copy':
    'Zapečaćena kopija tvojih računa i ključeva još je ovdje. Otključaj je i računi se vraćaju. Nove poruke stižu kao prije; stare se ne vraćaju.',
  'lost.no-copy':
    'Nije bilo lokota, pa se kopija nije mogla čuvati. Ponovno dodaj svoje račune: drugi te i dalje mogu pronaći pod istim imenom, a njihove će aplikacije javiti da su se tvoji ključevi promijenili.',
  'lost.start-over': 'Kreni s praznim pretincem',
  'lost.start-over.copy':
    'Time se briše i zapečaćena kopija. Trebala bi ponovna prijava, a drugi bi vidjeli da su se tvoji ključevi promijenili.',
  'lost.start-over.confirm': 'Izbriši i kreni ispočetka',
  'lost.restored': {
    one: '{count} račun opet je tu, s istim ključevima. Njegovi se razgovori opet pojavljuju kad netko piše; ono što je bilo u njima izgubljeno je.',
    few: '{count} računa opet su tu, s istim ključevima. Razgovori se opet pojavljuju kad netko piše; ono što je bilo u njima izgubljeno je.',
    other:
      '{count} računa opet je tu, s istim ključevima. Razgovori se opet pojavljuju kad netko piše; ono što je bilo u njima izgubljeno je.',
  },
  'kit.title': 'Komplet za oporavak',
  'kit.open-page': 'Komplet za oporavak',
  'kit.have-one': 'Imam komplet za oporavak',
  'kit.lock.text':
    'Jedna datoteka koja vraća tvoje račune u drugom pregledniku ili kad ovoga više ne bude.',
  'kit.question': 'Vrati se kao ista osoba',
  'kit.intro':
    'Komplet je jedna zapečaćena datoteka s tvojim računima, njihovim ključevima i tvojim kontaktima. S njim se vraćaš kao ista osoba: drugi ne vide promijenjene ključeve i nitko te ne mora ponovno dodati.',
  'kit.make.title': 'Izradi komplet',
  'kit.make.text': 'Traje minutu. Kad dodaš račun, izradi novi.',
  'kit.drill.title': 'Provjeri komplet',
  'kit.drill.text': 'Dvije minute sada, da znaš da se otvara. Ništa što ovdje radi neće se dirati.',
  'kit.restore.title': 'Vrati račune',
  'kit.restore.text': 'Iz kompleta ovog ili drugog preglednika.',
  'kit.back': 'Natrag',
  'kit.locked': 'Tvoj je pretinac zaključan. Otključaj ga za izradu kompleta ili vraćanje računa.',
  'kit.no-accounts': 'Ovdje još nema računa koji bi komplet mogao sadržavati.',
  'kit.in-it': 'U kompletu',
  'kit.in-it.accounts': 'svaki račun ovdje, s ključem identiteta',
  'kit.in-it.contacts': 'tvoji kontakti i ključevi po kojima ih poznaješ',
  'kit.in-it.settings': 'kad se pretinac zaključava i što prikazuje njegova ikona',
  'kit.not-in-it': 'Nikad u njemu',
  'kit.not-in-it.sessions':
    'ključevi tekućih razgovora: ne smiju postojati dvaput, pa prva poruka u svakom razgovoru započinje nove',
  'kit.not-in-it.sign-in': 'tvoje prijave: za svaki vraćeni račun prijaviš se jednom',
  'kit.not-in-it.locks': 'tvoji lokoti i datoteke koje su ti poslali drugi',
  'kit.history': 'I poruke',
  'kit.history.hint':
    'Bez njih se razgovori vraćaju prazni. S njima ih čita svatko tko otvori komplet.',
  'kit.by': 'Što ga otvara',
  'kit.by.code': 'Kod koji izrađuje Rialto: ispišeš ga ili zapišeš',
  'kit.by.passphrase': 'Vlastita pristupna fraza',
  'kit.passphrase.hint':
    'Ne ona ovog pretinca: tko bi je saznao, imao bi tada oboje. Najmanje 12 znakova.',
  'kit.passphrase': 'Pristupna fraza kompleta',
  'kit.make-now': 'Izradi komplet',
  'kit.making': 'Izrada…',
  'kit.made.title': 'Tvoj komplet za oporavak',
  'kit.made.next':
    'Čuvaj dvije stvari, odvojeno jednu od druge i od ovog računala: datoteku i ovu stranicu s kodom.',
  'kit.made.next-passphrase':
    'Čuvaj datoteku podalje od ovog računala. Njezina pristupna fraza samo je u tvojoj glavi.',
  'kit.code': 'Kod kompleta',
  'kit.code.once': 'Ovaj se kod prikazuje jednom. Nitko ga ne može ponovno izraditi.',
  'kit.save': 'Spremi datoteku',
  'kit.save-again': 'Spremi ponovno',
  'kit.saved': 'Predano pregledniku kao {name}. Potraži među preuzimanjima.',
  'kit.print': 'Ispiši ovu stranicu',
  'kit.made.check': 'Sada ga provjeri',
  'kit.sheet.date': 'Izrađeno {day}',
  'kit.sheet.file': 'Datoteka: {name}',
  'kit.sheet.how': 'Kako se vratiti',
  'kit.sheet.how.1': 'Instaliraj Rialto, odaberi „Dodaj račun”, zatim „Imam komplet za oporavak”.',
  'kit.sheet.how.2': 'Odaberi datoteku i upiši kod.',
  'kit.sheet.how.2-passphrase': 'Odaberi datoteku i upiši pristupnu frazu.',
  'kit.sheet.how.3': 'Prijavi se jednom za svaki račun.',
  'kit.sheet.who':
    'Tko ima datoteku i kod, može se u tim računima predstavljati kao ti. Jedno je od toga izgubljeno? Izradi novi komplet i uništi ono što je od ovoga ostalo.',
  'kit.contacts': {
    one: '{count} kontakt',
    few: '{count} kontakta',
    other: '{count} kontakata',
  },
  'kit.messages': { one: '{count} poruka', few: '{count} poruke', other: '{count} poruka' },
  'kit.left-out':
    '{network}: račun {name} ne može se prenijeti u kompletu. Ondje se pridruži iznova.',
  'kit.newest-only':
    'Ovdje je bilo više poruka nego što stane u komplet. Sadrži najnovije iz svakog razgovora.',
  'kit.file': 'Datoteka kompleta',
  'kit.file.choose': 'Odaberi datoteku',
  'kit.file.another': 'Odaberi drugu datoteku',
  'kit.file.seen': '{name}, izrađeno {day}',
  'kit.code.hint': 'Počinje s KIT. Velika slova i crtice nisu važni.',
  'kit.open': 'Otvori',
  'kit.opening': 'Otvaranje…',
  'kit.opened.title': 'Komplet se otvara',
  'kit.opened.drill': 'Datoteka je cijela, a upisano je točno. Ovdje ništa nije promijenjeno.',
  'kit.opened.restore': 'Vraća ovo.',
  'kit.opened.from': 'Izrađeno {day}, sadrži',
  'kit.done': 'Gotovo',
  'kit.restore-now': 'Vrati ih ovamo',
  'kit.restoring': 'Vraćanje…',
  'kit.restore.warning':
    'Ako Rialto s ovim računima još negdje radi, samo jedan od njih može biti povezan. Drugi će to javiti.',
  'kit.restored.title': 'Što je bilo s njima',
  'kit.restored.next':
    'U pretincu se prijavi jednom za svaki račun. Zatim piši: drugi vide da si to ti.',
  'kit.arrival.back': 'opet je tu, s istim ključevima. Prijavi se za povezivanje.',
  'kit.arrival.already-here': 'već je ovdje. Ništa nije promijenjeno.',
  'kit.arrival.not-offered': 'pripada mreži koju ovaj Rialto nema.',
  'kit.arrival.damaged': 'nije bilo moguće vratiti: ključevi u kompletu nisu cijeli.',
  'kit.problem.not-a-kit': 'Ova datoteka nije komplet za oporavak.',
  'kit.problem.newer-kit': 'Ovaj je komplet izradio noviji Rialto. Najprije ažuriraj ovaj.',
  'kit.problem.needs': 'Ovaj komplet treba Rialto {version} ili noviji. Najprije ažuriraj ovaj.',
  'kit.problem.header-changed':
    'Početak ove datoteke oštećen je ili ga je netko promijenio. Ništa nije otvoreno. Pokušaj s drugom kopijom datoteke.',
  'kit.problem.wrong-secret': 'Time se ovaj komplet ne otvara.',
  'kit.problem.bad-code': 'U ovom je kodu pogreška u pisanju. Provjeri ga i pokušaj ponovno.',
  'kit.problem.lock-code':
    'Ovo je kod za oporavak lokota, a ne kompleta. Kod kompleta počinje s KIT.',
  'kit.problem.damaged':
    'Ova je datoteka oštećena: dio nedostaje ili je promijenjen. Ništa nije otvoreno. Pokušaj s drugom kopijom datoteke.',
  'kit.problem.too-large': 'Ova je datoteka prevelika za komplet za oporavak.',
  'lock.problem.locked': 'Pretinac je zaključan. Najprije ga otključaj.',
  'lock.problem.lost': 'Ovaj je preglednik odbacio podatke. Ponovno učitaj ovu stranicu.',
  'lock.problem.weak-passphrase':
    'To ne bi izdržalo. Upotrijebi najmanje 12 znakova, i ne stalno istih nekoliko.',
  'lock.problem.kit-too-large':
    'Ovdje je više nego što stane u jedan komplet. Izradi ga bez poruka.',
  'lock.problem.not-first': 'Za kod za oporavak najprije treba drugi lokot.',
  'lock.problem.too-many': 'Lokota je već onoliko koliko ih može biti. Najprije jedan ukloni.',
  'lock.problem.no-lock': 'Tog lokota više nema.',
  'lock.problem.bad-header':
    'Datoteka s tvojim lokotima oštećena je ili ju je netko promijenio. Ništa nije otvoreno.',
  'lock.problem.newer-header':
    'Ovaj je pretinac posljednji put koristila novija verzija Rialta. Najprije ažuriraj ovu.',
  'lock.problem.quota-exceeded':
    'Ovaj preglednik nema mjesta za spremanje. Ništa nije promijenjeno.',
};
