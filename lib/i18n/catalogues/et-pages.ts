/**
 * Estonian of the pages that are opened now and then. What is not here yet is said in English.
 * @module
 */
import type { Translation } from '../entry';

export const onPages: Translation = {
  'add.title': 'Lisa konto',
  'add.step': 'Samm {now}/{all}',
  'add.back': 'Tagasi',
  'add.network.title': 'Kus on inimesed, keda tahad kätte saada?',
  'add.network.intro':
    'Euroopa Liidu õigus lubab sul nendes võrkudes inimestele kirjutada nende rakendusi kasutamata.',
  'add.network.whatsapp':
    'Sind saab kätte sinu telefoninumbri või sinu teenusepakkuja antud nime järgi.',
  'add.network.messenger': 'Sind saab kätte sinu teenusepakkuja antud nime järgi.',
  'add.network.limits-title': 'Enne alustamist',
  'add.network.limit.identity': 'Liitud iseendana, teenusepakkuja kaudu, kes sinu isikut kinnitab.',
  'add.network.limit.history':
    'Sinu senised WhatsAppi ja Messengeri vestlused ja rühmad kaasa ei tule.',
  'add.network.limit.opt-in':
    'Teine pool peab olema vestlused teiste rakendustega sisse lülitanud.',
  'gatekeeper.title': 'Millised suured sõnumirakendused on avatud?',
  'gatekeeper.open': 'Avatud teistele rakendustele',
  'gatekeeper.not-obliged': 'Ei ole kohustatud',
  'gatekeeper.not-open': 'Ei ole avatud',
  'gatekeeper.why.live': 'Kahe inimese vestlused, alates: {date}.',
  'gatekeeper.why.offer-published':
    'Pakkumine teistele rakendustele avaldati {date}. Kas mõni rakendus on juba ühendatud, me ei tea.',
  'gatekeeper.why.found-no-gateway':
    'Euroopa Komisjon uuris seda ja vabastas selle kohustusest {date}. Me ei tea ühtki teed väljast sisse.',
  'gatekeeper.why.none-named':
    'Loendi koostamise ajal ({date}) ei olnud ükski selle sõnumirakendus nimetatud, seega ei kohusta seda miski. Me ei tea ühtki teed väljast sisse.',
  'gatekeeper.source': 'Allikas',
  'gatekeeper.checked': 'Vaadatud {date}.',
  'add.provider.title': 'Kes on sinu teenusepakkuja?',
  'add.provider.intro':
    'Ettevõte või asutus, kes sinu isikut kinnitab ({network}): sinu interneti- või e-posti teenuse pakkuja, tööandja või ühistu. Aadressi saad sealt.',
  'add.provider.address': 'Teenusepakkuja aadress',
  'add.provider.hint':
    'Näiteks chat.example.org. Brauser küsib, kas Rialto tohib suhelda selle ja mitte ühegi teise saidiga.',
  'add.provider.look-up': 'Jätka',
  'add.provider.looking': 'Otsimine…',
  'add.notice.title': 'Enne sisselogimist',
  'add.notice.provider': 'Sinu teenusepakkuja',
  'add.notice.change': 'Muuda',
  'add.notice.heading': 'Vestlused teiste rakendustega on teistsugused',
  'add.notice.left':
    'Sõnumid on krüpteeritud sellest brauserist teise inimese seadmeni. Kui sõnum on kohal, ei saa siin keegi vastutada selle eest, mis sellega juhtub: sealne rakendus ja ettevõte selle taga võivad järgida teisi reegleid kui meie.',
  'add.notice.not-login':
    'Sa ei logi sisse oma kontole ({network}). Sind saab kätte kui kedagi, kes kasutab teist rakendust.',
  'add.eea.question': 'Kus sa oled?',
  'add.eea.statement': 'Elan Euroopa Majanduspiirkonnas ja olen praegu seal.',
  'add.eea.outside': 'Kusagil mujal',
  'add.eea.why':
    'Seadus, mis võrgu {network} avab, kehtib Euroopa Majanduspiirkonnas ja {network} võtab inimesi vastu ainult seni, kuni nad seal on. Rialto säilitab sinu siinse vastuse ega kontrolli, kus sa oled.',
  'add.eea.refused':
    'Siis ei saa siit liituda ({network}): pakkumine teistele rakendustele lõpeb sinu jaoks väljaspool seda piirkonda ja sinu teenusepakkuja peaks selle lõpetama. Midagi ei saadetud. Tule tagasi, kui oled seal.',
  'add.notice.sees':
    '{network} näeb, kes kellele ja millal kirjutab, kuid mitte mida. Sinu teenusepakkuja näeb, et kasutad võrku {network}.',
  'add.notice.strangers':
    'Inimesed, kelle oled rakenduses {network} blokeerinud, võivad saada sulle siin kirjutada.',
  'add.notice.history': 'Sinu senised võrgu {network} vestlused ja rühmad kaasa ei tule.',
  'add.notice.opt-in': 'Teine pool peab olema vestlused teiste rakendustega sisse lülitanud.',
  'add.notice.agree': 'Olen selle läbi lugenud ja soovin liituda võrguga {network}.',
  'add.sign-in': 'Logi sisse: {provider}',
  'add.signing-in.title': 'Jätka sisselogimisaknas',
  'add.signing-in.text':
    '{provider} palub sul sisse logida. Rialto ei näe kunagi sinu parooli. See leht läheb ise edasi.',
  'add.done.title': 'Oled nüüd võrgus {network}',
  'add.done.as': 'Sind saab kätte nimega',
  'add.done.next':
    'Kes sulle kirjutab, ilmub sinu vestlustesse. Et ise esimesena kirjutada, alusta uut vestlust numbri või nimega.',
  'add.done.open': 'Ava postkast',
  'lock.title': 'Lukud',
  'lock.unlock.title': 'Ava oma postkasti lukk',
  'lock.passphrase': 'Paroolifraas',
  'lock.passphrase.unlock': 'Ava lukk',
  'lock.passphrase.unlocking': 'Avamine…',
  'lock.passkey.unlock': 'Kasuta pääsuvõtit',
  'lock.code': 'Taastekood',
  'lock.code.hint': 'Üheksa neljast märgist rühma. Suurtähed ja kriipsud ei ole olulised.',
  'lock.code.show': 'Kasuta selle asemel taastekoodi',
  'lock.code.unlock': 'Ava koodiga',
  'lock.wait': {
    one: 'Saad uuesti proovida {count} sekundi pärast. See ainult aeglustab siinset äraarvamist; profiili koopiat kaitseb see, kui hea on sinu paroolifraas.',
    other:
      'Saad uuesti proovida {count} sekundi pärast. See ainult aeglustab siinset äraarvamist; profiili koopiat kaitseb see, kui hea on sinu paroolifraas.',
  },
  'lock.wrong-secret': 'See ei ava.',
  'lock.bad-code': 'Selles koodis on trükiviga. Kontrolli see üle ja proovi uuesti.',
  'lock.too-soon': 'Liiga palju katseid. Oota veidi.',
  'lock.none.title': 'Lukku veel ei ole',
  'lock.none.text':
    'Igaüks, kes selle brauseriprofiili kopeerib või selle brauseri taha istub, saab sinu vestlusi lugeda. Lukk pitseerib kõik uute võtmetega ja kustutab selle, mis seal enne oli.',
  'lock.some.title': 'Sinu postkastil on lukk',
  'lock.some.text':
    'Kõik siin on pitseeritud. Igaüks neist avab selle. Kui kaotad need kõik, ei saa keegi seda enam avada ja meie ei saa aidata.',
  'lock.kind.passphrase': 'Paroolifraas',
  'lock.kind.passkey': 'Pääsuvõti',
  'lock.kind.recovery': 'Taastekood',
  'lock.since': 'lisatud {day}',
  'lock.remove': 'Eemalda',
  'lock.remove-last':
    'Kui eemaldad viimase luku, jäävad sinu vestlused avatuks igaühele, kes selle profiili kopeerib.',
  'lock.remove-confirm': 'Eemalda',
  'lock.remove-keep': 'Jäta alles',
  'lock.new-passphrase': 'Uus paroolifraas',
  'lock.new-passphrase.hint':
    'Vähemalt 12 märki. Neli või viis sõna, millel pole omavahel midagi ühist, on kerge meelde jätta ja raske ära arvata.',
  'strength.weak': 'Nõrk.',
  'strength.weak.text': 'Profiili kopeerija võiks selle leida mõne tunniga.',
  'strength.fair': 'Rahuldav.',
  'strength.fair.text':
    'Profiili kopeerija, kes vaeva näeb, võiks selle leida päevade või kuudega. Aitab veel üks sõna.',
  'strength.good': 'Hea.',
  'strength.good.text':
    'Selle äraarvamiseks peaks kuluma aastaid, kui see ei räägi sinust ega pärine raamatust.',
  'strength.strong': 'Tugev.',
  'strength.strong.text':
    'Selle äraarvamiseks peaks kuluma kauem, kui keegi proovib, kui see ei räägi sinust ega pärine raamatust.',
  'strength.hint.common': 'See sarnaneb parooliga, mida kasutavad paljud.',
  'strength.hint.one-word': 'Üksainus sõna on esimeste asjade seas, mida proovitakse.',
  'strength.hint.name': 'Nimed on esimeste asjade seas, mida proovitakse.',
  'strength.hint.keys': 'Klahviread ja jadad on esimeste asjade seas, mida proovitakse.',
  'strength.hint.repeats': 'Korduv läheb arvesse ühe korra.',
  'strength.hint.date': 'Aastad ja kuupäevad on esimeste asjade seas, mida proovitakse.',
  'strength.unknown': 'Selle tugevust ei saa praegu hinnata.',
  'lock.repeat': 'Sama veel kord',
  'lock.passphrase-differs': 'Need kaks ei ole samad.',
  'lock.add-passphrase': 'Määra paroolifraas',
  'lock.change-passphrase': 'Muuda paroolifraasi',
  'lock.sealing': 'Kõik pitseeritakse uuesti…',
  'lock.add-passkey': 'Lisa pääsuvõti',
  'lock.passkey.text': 'Sinu sõrmejälg, nägu või turvavõti, mida hoiab see seade.',
  'lock.passkey.absent':
    'Selles brauseris ei ole pääsuvõtmeid laiendustele, mis ei küsi ligipääsu ühelegi veebisaidile. Kasuta paroolifraasi.',
  'lock.passkey-not-used': 'Pääsuvõtit ei kasutatud.',
  'lock.passkey-not-made': 'Pääsuvõtit ei loodud.',
  'lock.passkey-unsupported':
    'Selle pääsuvõtmega ei saa midagi lukustada: sellel puudub saladuste funktsioon (PRF). Proovi teist seadet või võtit.',
  'lock.passkey-failed': 'Pääsuvõti siin ei toiminud.',
  'lock.add-code': 'Loo taastekood',
  'lock.code.text':
    'Selleks päevaks, kui unustad paroolifraasi või kaotad seadme. Kirjuta see üles ja hoia sellest arvutist eemal.',
  'lock.code.once': 'Seda näidatakse ühe korra. Kirjuta see kohe üles.',
  'lock.code.done': 'Kirjutasin selle üles',
  'lock.idle': 'Lukusta, kui keegi pole seda puudutanud',
  'lock.idle.minutes': { one: '{count} minut', other: '{count} minutit' },
  'lock.idle.hours': { one: '{count} tund', other: '{count} tundi' },
  'lock.idle.never': 'mitte kunagi',
  'lock.limits':
    'See lukustub ka brauseri käivitumisel ja Chrome’is siis, kui lukustad selle arvuti. Kuni see on lukus, ei saadeta midagi ja midagi ei saabu peale nende kontode, millel lubad vastu võtta.',
  'lock.badge': 'Kuni see on lukus, võib tööriistariba ikoon näidata',
  'lock.badge.nothing': 'mitte midagi',
  'lock.badge.dot': 'täppi, kui midagi on saabunud',
  'lock.badge.count': 'mitu sõnumit on saabunud',
  'lock.badge.hint':
    'Seda näeb igaüks, kes seda ekraani vaatab. Arvesse lähevad ainult kontod, mis lukus olles vastu võtavad.',
  'receiving.none': 'Midagi ei saabu, enne kui luku avad.',
  'receiving.others': 'Kõik teised kontod ootavad, kuni luku avad.',
  'receiving.connecting': '{network}: ühendamine, et lukus olles vastu võtta.',
  'receiving.receiving': '{network}: võtab vastu, pitseeritult, kuni luku avad.',
  'receiving.full':
    '{network}: pausil. Siia rohkem ei mahu, seega hoiab {network} ülejäänut sinu jaoks.',
  'receiving.stopped': '{network}: pausil. Põhjuse nägemiseks ava lukk.',
  'lock.open-inbox': 'Ava postkast',
  'lock.copy': 'Hoia oma kontodest ja võtmetest teist koopiat',
  'lock.copy.text':
    'Brauserid viskavad vahel andmeid ära: kui ketas on täis või pärast kokkujooksmist. Koopia asub selle brauseriprofiili teises kohas, samade lukkudega pitseeritud. See toob tagasi sinu kontod, mitte sõnumid.',
  'lost.accounts': {
    one: 'Siin oli {count} konto. Selle vestlused ja sõnumid on sellelt kettalt kadunud: brauser kustutas need. Nii juhtub, kui ketas on täis või kui kustutatakse „saitide andmed“.',
    other:
      'Siin oli {count} kontot. Nende vestlused ja sõnumid on sellelt kettalt kadunud: brauser kustutas need. Nii juhtub, kui ketas on täis või kui kustutatakse „saitide andmed“.',
  },
  'lost.copy':
    'Sinu kontode ja võtmete pitseeritud koopia on veel siin. Ava selle lukk ja sinu kontod tulevad tagasi. Uued sõnumid saabuvad nagu enne; vanad tagasi ei tule.',
  'lost.no-copy':
    'Lukku ei olnud, seega ei saanud koopiat hoida. Lisa oma kontod uuesti: inimesed leiavad sind endiselt sama nimega ja nende rakendused ütlevad, et sinu võtmed on muutunud.',
  'lost.start-over': 'Alusta tühja postkastiga',
  'lost.start-over.copy':
    'See kustutab ka pitseeritud koopia. Peaksid uuesti sisse logima ja inimesed näeksid, et sinu võtmed on muutunud.',
  'lost.start-over.confirm': 'Kustuta ja alusta tühjalt',
  'lost.restored': {
    one: '{count} konto on tagasi, samade võtmetega. Selle vestlused ilmuvad taas, kui keegi kirjutab; nende sisu on kadunud.',
    other:
      '{count} kontot on tagasi, samade võtmetega. Vestlused ilmuvad taas, kui keegi kirjutab; nende sisu on kadunud.',
  },
  'kit.title': 'Taastepakett',
  'kit.open-page': 'Taastepakett',
  'kit.have-one': 'Mul on taastepakett',
  'kit.lock.text':
    'Üks fail, mis toob sinu kontod tagasi teises brauseris või siis, kui seda enam ei ole.',
  'kit.question': 'Tule tagasi iseendana',
  'kit.intro':
    'Pakett on üks pitseeritud fail sinu kontode, nende võtmete ja sinu kontaktidega. Sellega tuled tagasi iseendana: teised ei näe muutunud võtmeid ja keegi ei pea sind uuesti lisama.',
  'kit.make.title': 'Loo pakett',
  'kit.make.text': 'Võtab minuti. Loo uus, kui lisad konto.',
  'kit.drill.title': 'Proovi paketti',
  'kit.drill.text':
    'Kaks minutit praegu, et teaksid, et see avaneb. Midagi siin töötavat ei puututa.',
  'kit.restore.title': 'Too kontod tagasi',
  'kit.restore.text': 'Selle või mõne teise brauseri paketist.',
  'kit.back': 'Tagasi',
  'kit.locked': 'Sinu postkast on lukus. Paketi loomiseks või kontode tagasitoomiseks ava lukk.',
  'kit.no-accounts': 'Siin ei ole veel kontot, mida paketti panna.',
  'kit.in-it': 'Paketis',
  'kit.in-it.accounts': 'iga siinne konto koos selle identiteedivõtmega',
  'kit.in-it.contacts': 'sinu kontaktid ja võtmed, mille järgi neid tunned',
  'kit.in-it.settings': 'millal postkast lukustub ja mida selle ikoon näitab',
  'kit.not-in-it': 'Selles ei ole kunagi',
  'kit.not-in-it.sessions':
    'käimasolevate vestluste võtmeid: neid ei tohi olla kaks korda, nii et iga vestluse esimene sõnum alustab uusi',
  'kit.not-in-it.sign-in':
    'sinu sisselogimisi: logid iga tagasi tuleva konto jaoks sisse ühe korra',
  'kit.not-in-it.locks': 'sinu lukke ja faile, mida sulle on saadetud',
  'kit.history': 'Ka sõnumid',
  'kit.history.hint':
    'Ilma nendeta tulevad vestlused tagasi tühjana. Koos nendega saab neid lugeda igaüks, kes paketi avab.',
  'kit.by': 'Mis selle avab',
  'kit.by.code': 'Kood, mille loob Rialto: prindid selle või kirjutad üles',
  'kit.by.passphrase': 'Sinu enda paroolifraas',
  'kit.passphrase.hint':
    'Mitte selle postkasti oma: kes selle teada saab, saaks siis mõlemad. Vähemalt 12 märki.',
  'kit.passphrase': 'Paketi paroolifraas',
  'kit.make-now': 'Loo pakett',
  'kit.making': 'Loomine…',
  'kit.made.title': 'Sinu taastepakett',
  'kit.made.next':
    'Kaks asja, mida hoida teineteisest ja sellest arvutist eraldi: fail ja see leht koos koodiga.',
  'kit.made.next-passphrase':
    'Hoia faili sellest arvutist eemal. Selle paroolifraas on ainult sinu peas.',
  'kit.code': 'Paketi kood',
  'kit.code.once': 'Seda koodi näidatakse ühe korra. Keegi ei saa seda uuesti luua.',
  'kit.save': 'Salvesta fail',
  'kit.save-again': 'Salvesta uuesti',
  'kit.saved': 'Antud sinu brauserile nimega {name}. Otsi seda allalaadimiste seast.',
  'kit.print': 'Prindi see leht',
  'kit.made.check': 'Proovi seda kohe',
  'kit.sheet.date': 'Loodud {day}',
  'kit.sheet.file': 'Fail: {name}',
  'kit.sheet.how': 'Kuidas tagasi tulla',
  'kit.sheet.how.1': 'Paigalda Rialto, vali „Lisa konto“ ja siis „Mul on taastepakett“.',
  'kit.sheet.how.2': 'Vali fail ja sisesta kood.',
  'kit.sheet.how.2-passphrase': 'Vali fail ja sisesta paroolifraas.',
  'kit.sheet.how.3': 'Logi iga konto jaoks sisse ühe korra.',
  'kit.sheet.who':
    'Kellel on fail ja kood, võib nendel kontodel olla sina. Kas üks neist läks kaduma? Loo uus pakett ja hävita, mis sellest alles on.',
  'kit.contacts': { one: '{count} kontakt', other: '{count} kontakti' },
  'kit.messages': { one: '{count} sõnum', other: '{count} sõnumit' },
  'kit.left-out': '{network}: {name} ei saa paketis kaasa tulla. Lisa konto seal uuesti.',
  'kit.newest-only': 'Siin oli rohkem sõnumeid, kui paketti mahub. Selles on iga vestluse uusimad.',
  'kit.file': 'Paketi fail',
  'kit.file.choose': 'Vali fail',
  'kit.file.another': 'Vali teine fail',
  'kit.file.seen': '{name}, loodud {day}',
  'kit.code.hint': 'Algab tähtedega KIT. Suurtähed ja kriipsud ei ole olulised.',
  'kit.open': 'Ava see',
  'kit.opening': 'Avamine…',
  'kit.opened.title': 'See avaneb',
  'kit.opened.drill': 'Fail on terve ja see, mille sisestasid, on õige. Siin midagi ei muudetud.',
  'kit.opened.restore': 'Selle toob see tagasi.',
  'kit.opened.from': 'Loodud {day}, sisaldab',
  'kit.done': 'Valmis',
  'kit.restore-now': 'Too need siia tagasi',
  'kit.restoring': 'Tagasitoomine…',
  'kit.restore.warning':
    'Kui Rialto töötab nende kontodega veel kusagil mujal, saab neist kahest ühendatud olla ainult üks. Teine annab sellest teada.',
  'kit.restored.title': 'Mis neist sai',
  'kit.restored.next':
    'Logi iga oma postkasti konto jaoks sisse ühe korra. Siis kirjuta: inimesed näevad, et see oled sina.',
  'kit.arrival.back': 'on tagasi, samade võtmetega. Ühendamiseks logi sisse.',
  'kit.arrival.already-here': 'on juba siin. Midagi ei muudetud.',
  'kit.arrival.not-offered': 'kuulub võrku, mida sellel Rialtol ei ole.',
  'kit.arrival.damaged': 'ei õnnestunud tagasi tuua: selle võtmed paketis ei ole terved.',
  'kit.problem.not-a-kit': 'See fail ei ole taastepakett.',
  'kit.problem.newer-kit': 'Selle paketi lõi uuem Rialto. Uuenda kõigepealt seda siin.',
  'kit.problem.needs':
    'See pakett vajab Rialto versiooni {version} või uuemat. Uuenda kõigepealt seda siin.',
  'kit.problem.header-changed':
    'Selle faili algus on rikutud või on keegi seda muutnud. Midagi ei avatud. Proovi faili teist koopiat.',
  'kit.problem.wrong-secret': 'See ei ava seda paketti.',
  'kit.problem.bad-code': 'Selles koodis on trükiviga. Kontrolli see üle ja proovi uuesti.',
  'kit.problem.lock-code': 'See on luku, mitte paketi taastekood. Paketi kood algab tähtedega KIT.',
  'kit.problem.damaged':
    'See fail on rikutud: osa sellest puudub või on muudetud. Midagi ei avatud. Proovi faili teist koopiat.',
  'kit.problem.too-large': 'See fail on taastepaketi jaoks liiga suur.',
  'lock.problem.locked': 'Postkast on lukus. Ava see kõigepealt.',
  'lock.problem.lost': 'See brauser viskas andmed ära. Laadi leht uuesti.',
  'lock.problem.weak-passphrase':
    'See ei peaks vastu. Kasuta vähemalt 12 märki ja mitte ikka ja jälle samu väheseid.',
  'lock.problem.kit-too-large': 'Siin on rohkem, kui ühte paketti mahub. Loo see ilma sõnumiteta.',
  'lock.problem.not-first': 'Taastekood vajab enne mõnda muud lukku.',
  'lock.problem.too-many': 'Lukke on juba nii palju, kui saab olla. Eemalda kõigepealt üks.',
  'lock.problem.no-lock': 'Seda lukku ei ole enam.',
  'lock.problem.bad-header':
    'Sinu lukkudega fail on rikutud või on keegi seda muutnud. Midagi ei avatud.',
  'lock.problem.newer-header':
    'Seda postkasti kasutas viimati Rialto uuem versioon. Uuenda kõigepealt seda siin.',
  'lock.problem.quota-exceeded':
    'Sellel brauseril ei ole salvestamiseks ruumi. Midagi ei muudetud.',
};
