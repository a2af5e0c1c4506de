/**
 * Slovenian of the pages that are opened now and then. What is not here yet is said in English.
 * @module
 */
import type { Translation } from '../entry';

export const onPages: Translation = {
  'add.title': 'Dodaj račun',
  'add.step': 'Korak {now} od {all}',
  'add.back': 'Nazaj',
  'add.network.title': 'Kje so ljudje, ki jim želiš pisati?',
  'add.network.intro':
    'Evropsko pravo ti omogoča, da pišeš ljudem v teh omrežjih brez uporabe njihovih aplikacij.',
  'add.network.whatsapp':
    'Drugi te najdejo po telefonski številki ali imenu, ki ga navede ponudnik.',
  'add.network.messenger': 'Drugi te najdejo po imenu, ki ga navede ponudnik.',
  'add.network.limits-title': 'Preden začneš',
  'add.network.limit.identity': 'Pridružiš se v svojem imenu, prek ponudnika, ki jamči zate.',
  'add.network.limit.history':
    'Tvoji dosedanji klepeti in skupine iz WhatsAppa in Messengerja se ne prenesejo.',
  'add.network.limit.opt-in': 'Druga stran mora vklopiti klepete z drugimi aplikacijami.',
  'gatekeeper.title': 'Kateri veliki sporočilniki so odprti?',
  'gatekeeper.open': 'Odprt za druge aplikacije',
  'gatekeeper.not-obliged': 'Brez obveznosti',
  'gatekeeper.not-open': 'Ni odprt',
  'gatekeeper.why.live': 'Klepeti dveh ljudi, od {date}.',
  'gatekeeper.why.offer-published':
    'Ponudba za druge aplikacije je objavljena od {date}. Ali je katera aplikacija že povezana, ne vemo.',
  'gatekeeper.why.found-no-gateway':
    'Evropska komisija ga je preučila in oprostila obveznosti ({date}). Ne poznamo nobene poti od zunaj.',
  'gatekeeper.why.none-named':
    'Ob pripravi seznama ({date}) ni bil imenovan noben njegov sporočilnik, zato ga nič ne zavezuje. Ne poznamo nobene poti od zunaj.',
  'gatekeeper.source': 'Vir',
  'gatekeeper.checked': 'Preverjeno {date}.',
  'add.provider.title': 'Kdo je tvoj ponudnik?',
  'add.provider.intro':
    'Podjetje ali ustanova, ki zate jamči pri omrežju {network}: ponudnik interneta ali e-pošte, delodajalec ali zadruga. Od tam dobiš naslov.',
  'add.provider.address': 'Naslov ponudnika',
  'add.provider.hint':
    'Na primer chat.example.org. Brskalnik bo vprašal, ali se Rialto sme povezati s tem spletnim mestom in z nobenim drugim.',
  'add.provider.look-up': 'Naprej',
  'add.provider.looking': 'Iskanje…',
  'add.notice.title': 'Preden se prijaviš',
  'add.notice.provider': 'Tvoj ponudnik',
  'add.notice.change': 'Spremeni',
  'add.notice.heading': 'Klepeti z drugimi aplikacijami so drugačni',
  'add.notice.left':
    'Sporočila so šifrirana od tega brskalnika do naprave druge osebe. Ko je sporočilo tam, nihče tukaj ne more jamčiti, kaj se z njim zgodi: aplikacija tam in podjetje za njo morda sledita drugačnim pravilom kot mi.',
  'add.notice.not-login':
    'Ne prijaviš se v svoj račun v omrežju {network}. Drugi ti bodo lahko pisali kot nekomu, ki uporablja drugo aplikacijo.',
  'add.eea.question': 'Kje si?',
  'add.eea.statement': 'Živim v Evropskem gospodarskem prostoru in sem zdaj tam.',
  'add.eea.outside': 'Drugje',
  'add.eea.why':
    'Zakon, ki odpira omrežje {network}, velja v Evropskem gospodarskem prostoru, {network} pa sprejema ljudi le, dokler so tam. Rialto shrani, kar tu poveš, in ne preverja, kje si.',
  'add.eea.refused':
    'Potem se omrežju {network} od tu ni mogoče pridružiti: njegova ponudba drugim aplikacijam zunaj tega območja ne velja in ponudnik bi jo moral končati. Nič ni bilo poslano. Vrni se, ko boš tam.',
  'add.notice.sees':
    '{network} vidi, kdo komu piše in kdaj, ne pa česa. Tvoj ponudnik vidi, da uporabljaš omrežje {network}.',
  'add.notice.strangers':
    'Ljudje, ki jih imaš blokirane v aplikaciji {network}, ti bodo tu morda lahko pisali.',
  'add.notice.history': 'Tvoji dosedanji klepeti in skupine iz omrežja {network} se ne prenesejo.',
  'add.notice.opt-in': 'Druga stran mora vklopiti klepete z drugimi aplikacijami.',
  'add.notice.agree': 'Besedilo zgoraj poznam in se želim pridružiti omrežju {network}.',
  'add.sign-in': 'Prijavi se prek {provider}',
  'add.signing-in.title': 'Dokončaj v oknu za prijavo',
  'add.signing-in.text':
    '{provider} te prosi, da se prijaviš. Rialto nikoli ne vidi tvojega gesla. Ta stran bo nadaljevala sama.',
  'add.done.title': 'V omrežju {network} si',
  'add.done.as': 'Drugi te najdejo kot',
  'add.done.next':
    'Kdor ti piše, se prikaže med tvojimi klepeti. Če želiš pisati najprej ti, začni nov klepet s številko ali imenom.',
  'add.done.open': 'Odpri nabiralnik',
  'lock.title': 'Zaklepi',
  'lock.unlock.title': 'Odkleni svoj nabiralnik',
  'lock.passphrase': 'Geselna fraza',
  'lock.passphrase.unlock': 'Odkleni',
  'lock.passphrase.unlocking': 'Odklepanje…',
  'lock.passkey.unlock': 'Uporabi ključ za dostop',
  'lock.code': 'Obnovitvena koda',
  'lock.code.hint': 'Devet skupin po štiri znake. Velike črke in vezaji niso pomembni.',
  'lock.code.show': 'Namesto tega uporabi obnovitveno kodo',
  'lock.code.unlock': 'Odkleni s kodo',
  'lock.wait': {
    one: 'Znova lahko poskusiš čez {count} sekundo. To le upočasni ugibanje tukaj; kopijo tega profila varuje to, kako dobra je tvoja geselna fraza.',
    two: 'Znova lahko poskusiš čez {count} sekundi. To le upočasni ugibanje tukaj; kopijo tega profila varuje to, kako dobra je tvoja geselna fraza.',
    few: 'Znova lahko poskusiš čez {count} sekunde. To le upočasni ugibanje tukaj; kopijo tega profila varuje to, kako dobra je tvoja geselna fraza.',
    other:
      'Znova lahko poskusiš čez {count} sekund. To le upočasni ugibanje tukaj; kopijo tega profila varuje to, kako dobra je tvoja geselna fraza.',
  },
  'lock.wrong-secret': 'S tem se ne odpre.',
  'lock.bad-code': 'V tej kodi je tipkarska napaka. Preveri jo in poskusi znova.',
  'lock.too-soon': 'Preveč poskusov. Malo počakaj.',
  'lock.none.title': 'Zaklepa še ni',
  'lock.none.text':
    'Kdor kopira ta profil brskalnika ali sede za ta brskalnik, lahko bere tvoje klepete. Zaklep vse zapečati z novimi ključi in izbriše, kar je bilo prej tam.',
  'lock.some.title': 'Tvoj nabiralnik ima zaklep',
  'lock.some.text':
    'Vse tukaj je zapečateno. Odpre se s katerim koli od teh zaklepov. Če izgubiš vse, tega ne more odpreti nihče več in ne moremo pomagati.',
  'lock.kind.passphrase': 'Geselna fraza',
  'lock.kind.passkey': 'Ključ za dostop',
  'lock.kind.recovery': 'Obnovitvena koda',
  'lock.since': 'od {day}',
  'lock.remove': 'Odstrani',
  'lock.remove-last':
    'Brez zadnjega zaklepa bodo tvoji klepeti odprti vsakomur, ki kopira ta profil.',
  'lock.remove-confirm': 'Odstrani',
  'lock.remove-keep': 'Obdrži',
  'lock.new-passphrase': 'Nova geselna fraza',
  'lock.new-passphrase.hint':
    'Vsaj 12 znakov. Štiri ali pet besed, ki med sabo nimajo nič skupnega, si je lahko zapomniti in težko uganiti.',
  'strength.weak': 'Šibka.',
  'strength.weak.text': 'Kdor kopira ta profil, bi jo lahko našel v nekaj urah.',
  'strength.fair': 'Srednja.',
  'strength.fair.text':
    'Kdor kopira ta profil in se potrudi, bi jo lahko našel v nekaj dneh ali mesecih. Pomaga še ena beseda.',
  'strength.good': 'Dobra.',
  'strength.good.text': 'Ugibanje naj bi trajalo leta, če ni o tebi ali iz knjige.',
  'strength.strong': 'Močna.',
  'strength.strong.text':
    'Ugibanje naj bi trajalo dlje, kot bi kdo poskušal, če ni o tebi ali iz knjige.',
  'strength.hint.common': 'Podobna je geslu, ki ga uporablja veliko ljudi.',
  'strength.hint.one-word': 'Ena sama beseda je med prvimi stvarmi, ki jih kdo poskusi.',
  'strength.hint.name': 'Imena so med prvimi stvarmi, ki jih kdo poskusi.',
  'strength.hint.keys': 'Vrste tipk in zaporedja so med prvimi stvarmi, ki jih kdo poskusi.',
  'strength.hint.repeats': 'Kar se ponavlja, šteje enkrat.',
  'strength.hint.date': 'Letnice in datumi so med prvimi stvarmi, ki jih kdo poskusi.',
  'strength.unknown': 'Kako močna je, trenutno ni mogoče oceniti.',
  'lock.repeat': 'Še enkrat isto',
  'lock.passphrase-differs': 'Frazi nista enaki.',
  'lock.add-passphrase': 'Nastavi geselno frazo',
  'lock.change-passphrase': 'Spremeni geselno frazo',
  'lock.sealing': 'Vse se znova pečati…',
  'lock.add-passkey': 'Dodaj ključ za dostop',
  'lock.passkey.text': 'Tvoj prstni odtis, obraz ali varnostni ključ, ki jih hrani ta naprava.',
  'lock.passkey.absent':
    'Ta brskalnik nima ključev za dostop za razširitve, ki ne zahtevajo nobenega spletnega mesta. Uporabi geselno frazo.',
  'lock.passkey-not-used': 'Ključ za dostop ni bil uporabljen.',
  'lock.passkey-not-made': 'Ključ za dostop ni bil ustvarjen.',
  'lock.passkey-unsupported':
    'Ta ključ za dostop ne more ničesar zakleniti: nima funkcije za skrivnosti (PRF). Poskusi z drugo napravo ali ključem.',
  'lock.passkey-failed': 'Ključ za dostop tu ni deloval.',
  'lock.add-code': 'Ustvari obnovitveno kodo',
  'lock.code.text':
    'Za dan, ko pozabiš geselno frazo ali izgubiš napravo. Zapiši si jo in jo hrani stran od tega računalnika.',
  'lock.code.once': 'Prikazana je samo enkrat. Zapiši si jo zdaj.',
  'lock.code.done': 'Koda je zapisana',
  'lock.idle': 'Zakleni po nedejavnosti, ki traja',
  'lock.idle.minutes': {
    one: '{count} minuto',
    two: '{count} minuti',
    few: '{count} minute',
    other: '{count} minut',
  },
  'lock.idle.hours': {
    one: '{count} uro',
    two: '{count} uri',
    few: '{count} ure',
    other: '{count} ur',
  },
  'lock.idle.never': 'nikoli',
  'lock.limits':
    'Zaklene se tudi ob zagonu brskalnika, v Chromu pa tudi, ko zakleneš ta računalnik. Dokler je zaklenjeno, se nič ne pošilja in nič ne prihaja, razen za račune, ki jim dovoliš prejemanje.',
  'lock.badge': 'Dokler je zaklenjeno, sme ikona v orodni vrstici pokazati',
  'lock.badge.nothing': 'nič',
  'lock.badge.dot': 'piko, ko kaj prispe',
  'lock.badge.count': 'koliko sporočil je prispelo',
  'lock.badge.hint':
    'To vidi vsak, ki pogleda ta zaslon. Štejejo le računi, ki prejemajo tudi zaklenjeno.',
  'receiving.none': 'Nič ne prihaja, dokler ne odkleneš.',
  'receiving.others': 'Vsi drugi računi čakajo, dokler ne odkleneš.',
  'receiving.connecting': '{network}: povezovanje, da se prejema tudi zaklenjeno.',
  'receiving.receiving': '{network}: prejemanje, zapečateno, dokler ne odkleneš.',
  'receiving.full':
    '{network}: začasno ustavljeno. Več sem ne gre, zato {network} ostalo hrani zate.',
  'receiving.stopped': '{network}: začasno ustavljeno. Odkleni in poglej, zakaj.',
  'lock.open-inbox': 'Odpri nabiralnik',
  'lock.copy': 'Hrani drugo kopijo računov in ključev',
  'lock.copy.text':
    'Brskalniki včasih zavržejo podatke: ko je disk poln ali po sesutju. Kopija je na drugem mestu tega profila brskalnika, zapečatena z istimi zaklepi. Vrne ti račune, ne sporočil.',
  'lost.accounts': {
    one: 'Tu je bil {count} račun. Njegovih klepetov in sporočil ni več na tem disku: izbrisal jih je brskalnik, kar se zgodi, ko je disk poln ali ko se počistijo „podatki strani“.',
    two: 'Tu sta bila {count} računa. Njunih klepetov in sporočil ni več na tem disku: izbrisal jih je brskalnik, kar se zgodi, ko je disk poln ali ko se počistijo „podatki strani“.',
    few: 'Tu so bili {count} računi. Njihovih klepetov in sporočil ni več na tem disku: izbrisal jih je brskalnik, kar se zgodi, ko je disk poln ali ko se počistijo „podatki strani“.',
    other:
      'Tu je bilo {count} računov. Njihovih klepetov in sporočil ni več na tem disku: izbrisal jih je brskalnik, kar se zgodi, ko je disk poln ali ko se počistijo „podatki strani“.',
  },
  'lost.copy':
    'Zapečatena kopija tvojih računov in ključev je še tu. Odkleni jo in računi se vrnejo. Nova sporočila bodo prihajala kot prej; stara se ne vrnejo.',
  'lost.no-copy':
    'Zaklepa ni bilo, zato kopije ni bilo mogoče hraniti. Znova dodaj svoje račune: drugi te še vedno najdejo pod istim imenom, njihove aplikacije pa bodo povedale, da so se tvoji ključi spremenili.',
  'lost.start-over': 'Začni s praznim nabiralnikom',
  'lost.start-over.copy':
    'S tem se izbriše tudi zapečatena kopija. Potrebna bi bila nova prijava, drugi pa bi videli, da so se tvoji ključi spremenili.',
  'lost.start-over.confirm': 'Izbriši in začni na novo',
  'lost.restored': {
    one: '{count} račun je spet tu, z istimi ključi. Njegovi klepeti se spet prikažejo, ko kdo piše; kar je bilo v njih, je izgubljeno.',
    two: '{count} računa sta spet tu, z istimi ključi. Klepeti se spet prikažejo, ko kdo piše; kar je bilo v njih, je izgubljeno.',
    few: '{count} računi so spet tu, z istimi ključi. Klepeti se spet prikažejo, ko kdo piše; kar je bilo v njih, je izgubljeno.',
    other:
      '{count} računov je spet tu, z istimi ključi. Klepeti se spet prikažejo, ko kdo piše; kar je bilo v njih, je izgubljeno.',
  },
  'kit.title': 'Obnovitveni komplet',
  'kit.open-page': 'Obnovitveni komplet',
  'kit.have-one': 'Imam obnovitveni komplet',
  'kit.lock.text': 'Ena datoteka, ki vrne tvoje račune v drugem brskalniku ali ko tega ne bo več.',
  'kit.question': 'Vrni se kot ista oseba',
  'kit.intro':
    'Komplet je ena zapečatena datoteka s tvojimi računi, njihovimi ključi in tvojimi stiki. Z njim se vrneš kot ista oseba: drugi ne vidijo spremenjenih ključev in nikomur te ni treba znova dodati.',
  'kit.make.title': 'Ustvari komplet',
  'kit.make.text': 'Traja minuto. Ko dodaš račun, ustvari novega.',
  'kit.drill.title': 'Preveri komplet',
  'kit.drill.text': 'Dve minuti zdaj, da veš, da se odpre. Kar teče tukaj, ostane nedotaknjeno.',
  'kit.restore.title': 'Povrni račune',
  'kit.restore.text': 'Iz kompleta tega ali drugega brskalnika.',
  'kit.back': 'Nazaj',
  'kit.locked': 'Tvoj nabiralnik je zaklenjen. Odkleni ga, da ustvariš komplet ali povrneš račune.',
  'kit.no-accounts': 'Tu še ni računa, ki bi ga komplet lahko vseboval.',
  'kit.in-it': 'V kompletu',
  'kit.in-it.accounts': 'vsak račun tukaj, s ključem identitete',
  'kit.in-it.contacts': 'tvoji stiki in ključi, po katerih jih prepoznaš',
  'kit.in-it.settings': 'kdaj se nabiralnik zaklene in kaj kaže njegova ikona',
  'kit.not-in-it': 'Nikoli v njem',
  'kit.not-in-it.sessions':
    'ključi tekočih pogovorov: ne smejo obstajati dvakrat, zato prvo sporočilo v vsakem klepetu začne nove',
  'kit.not-in-it.sign-in': 'tvoje prijave: za vsak vrnjen račun se enkrat prijaviš',
  'kit.not-in-it.locks': 'tvoji zaklepi in datoteke, ki so ti jih poslali drugi',
  'kit.history': 'Tudi sporočila',
  'kit.history.hint':
    'Brez njih se klepeti vrnejo prazni. Z njimi jih prebere vsak, ki odpre komplet.',
  'kit.by': 'Kaj ga odpre',
  'kit.by.code': 'Koda, ki jo ustvari Rialto: natisneš jo ali zapišeš',
  'kit.by.passphrase': 'Lastna geselna fraza',
  'kit.passphrase.hint':
    'Ne tista tega nabiralnika: kdor bi jo izvedel, bi potem imel oboje. Vsaj 12 znakov.',
  'kit.passphrase': 'Geselna fraza kompleta',
  'kit.make-now': 'Ustvari komplet',
  'kit.making': 'Ustvarjanje…',
  'kit.made.title': 'Tvoj obnovitveni komplet',
  'kit.made.next':
    'Shrani dve stvari, ločeno drugo od druge in od tega računalnika: datoteko in to stran s kodo.',
  'kit.made.next-passphrase':
    'Datoteko hrani stran od tega računalnika. Njena geselna fraza je samo v tvoji glavi.',
  'kit.code': 'Koda kompleta',
  'kit.code.once': 'Ta koda je prikazana enkrat. Nihče je ne more ustvariti znova.',
  'kit.save': 'Shrani datoteko',
  'kit.save-again': 'Shrani znova',
  'kit.saved': 'Predano brskalniku kot {name}. Poišči med prenosi.',
  'kit.print': 'Natisni to stran',
  'kit.made.check': 'Zdaj ga preveri',
  'kit.sheet.date': 'Ustvarjeno: {day}',
  'kit.sheet.file': 'Datoteka: {name}',
  'kit.sheet.how': 'Kako se vrneš',
  'kit.sheet.how.1': 'Namesti Rialto, izberi „Dodaj račun“, nato „Imam obnovitveni komplet“.',
  'kit.sheet.how.2': 'Izberi datoteko in vtipkaj kodo.',
  'kit.sheet.how.2-passphrase': 'Izberi datoteko in vtipkaj geselno frazo.',
  'kit.sheet.how.3': 'Za vsak račun se enkrat prijavi.',
  'kit.sheet.who':
    'Kdor ima datoteko in kodo, se lahko v teh računih izda zate. Se je eno od tega izgubilo? Ustvari nov komplet in uniči, kar je ostalo od tega.',
  'kit.contacts': {
    one: '{count} stik',
    two: '{count} stika',
    few: '{count} stiki',
    other: '{count} stikov',
  },
  'kit.messages': {
    one: '{count} sporočilo',
    two: '{count} sporočili',
    few: '{count} sporočila',
    other: '{count} sporočil',
  },
  'kit.left-out': '{network}: računa {name} ni mogoče prenesti v kompletu. Tam se pridruži znova.',
  'kit.newest-only':
    'Tu je bilo več sporočil, kot jih gre v komplet. Vsebuje najnovejša iz vsakega klepeta.',
  'kit.file': 'Datoteka kompleta',
  'kit.file.choose': 'Izberi datoteko',
  'kit.file.another': 'Izberi drugo datoteko',
  'kit.file.seen': '{name}, ustvarjeno: {day}',
  'kit.code.hint': 'Začne se s KIT. Velike črke in vezaji niso pomembni.',
  'kit.open': 'Odpri',
  'kit.opening': 'Odpiranje…',
  'kit.opened.title': 'Komplet se odpre',
  'kit.opened.drill': 'Datoteka je cela in vneseno je pravilno. Nič tu ni bilo spremenjeno.',
  'kit.opened.restore': 'To bo vrnil.',
  'kit.opened.from': 'Ustvarjeno: {day}, vsebuje',
  'kit.done': 'Končano',
  'kit.restore-now': 'Povrni jih sem',
  'kit.restoring': 'Vračanje…',
  'kit.restore.warning':
    'Če Rialto s temi računi teče še drugje, je lahko povezan samo eden od obeh. Drugi to pove.',
  'kit.restored.title': 'Kaj se je zgodilo z njimi',
  'kit.restored.next':
    'V nabiralniku se za vsak račun enkrat prijavi. Nato piši: drugi vidijo, da si to ti.',
  'kit.arrival.back': 'je spet tu, z istimi ključi. Za povezavo se prijavi.',
  'kit.arrival.already-here': 'je že tu. Nič ni bilo spremenjeno.',
  'kit.arrival.not-offered': 'je iz omrežja, ki ga ta Rialto nima.',
  'kit.arrival.damaged': 'ni bilo mogoče povrniti: ključi v kompletu niso celi.',
  'kit.problem.not-a-kit': 'Ta datoteka ni obnovitveni komplet.',
  'kit.problem.newer-kit': 'Ta komplet je ustvaril novejši Rialto. Najprej posodobi tega.',
  'kit.problem.needs': 'Ta komplet potrebuje Rialto {version} ali novejši. Najprej posodobi tega.',
  'kit.problem.header-changed':
    'Začetek te datoteke je poškodovan ali ga je kdo spremenil. Nič ni bilo odprto. Poskusi z drugo kopijo datoteke.',
  'kit.problem.wrong-secret': 'S tem se ta komplet ne odpre.',
  'kit.problem.bad-code': 'V tej kodi je tipkarska napaka. Preveri jo in poskusi znova.',
  'kit.problem.lock-code':
    'To je obnovitvena koda zaklepa, ne kompleta. Koda kompleta se začne s KIT.',
  'kit.problem.damaged':
    'Ta datoteka je poškodovana: del manjka ali je bil spremenjen. Nič ni bilo odprto. Poskusi z drugo kopijo datoteke.',
  'kit.problem.too-large': 'Ta datoteka je prevelika za obnovitveni komplet.',
  'lock.problem.locked': 'Nabiralnik je zaklenjen. Najprej ga odkleni.',
  'lock.problem.lost': 'Ta brskalnik je zavrgel podatke. Znova naloži to stran.',
  'lock.problem.weak-passphrase':
    'To ne bi zdržalo. Uporabi vsaj 12 znakov, in ne vedno znova istih nekaj.',
  'lock.problem.kit-too-large': 'Tu je več, kot gre v en komplet. Ustvari ga brez sporočil.',
  'lock.problem.not-first': 'Za obnovitveno kodo je najprej potreben drug zaklep.',
  'lock.problem.too-many': 'Zaklepov je že toliko, kot jih sme biti. Najprej enega odstrani.',
  'lock.problem.no-lock': 'Tega zaklepa ni več.',
  'lock.problem.bad-header':
    'Datoteka s tvojimi zaklepi je poškodovana ali jo je kdo spremenil. Nič ni bilo odprto.',
  'lock.problem.newer-header':
    'Ta nabiralnik je nazadnje uporabljala novejša različica Rialta. Najprej posodobi to.',
  'lock.problem.quota-exceeded':
    'Ta brskalnik nima prostora za shranjevanje. Nič ni bilo spremenjeno.',
};
