/**
 * Latvian of the pages that are opened now and then. What is not here yet is said in English.
 * @module
 */
import type { Translation } from '../entry';

export const onPages: Translation = {
  'add.title': 'Pievienot kontu',
  'add.step': '{now}. solis no {all}',
  'add.back': 'Atpakaļ',
  'add.network.title': 'Kur ir cilvēki, ar kuriem vēlaties sazināties?',
  'add.network.intro':
    'Eiropas tiesības ļauj rakstīt cilvēkiem šajos tīklos, nelietojot to lietotnes.',
  'add.network.whatsapp':
    'Jūs var sasniegt ar jūsu tālruņa numuru vai vārdu, ko norāda jūsu nodrošinātājs.',
  'add.network.messenger': 'Jūs var sasniegt ar vārdu, ko norāda jūsu nodrošinātājs.',
  'add.network.limits-title': 'Pirms sākat',
  'add.network.limit.identity':
    'Jūs pievienojaties savā vārdā, ar nodrošinātāja starpniecību, kas par jums galvo.',
  'add.network.limit.history': 'Jūsu esošās WhatsApp un Messenger sarunas un grupas līdzi nenāk.',
  'add.network.limit.opt-in': 'Otrai pusei jābūt ieslēgušai sarunas ar citām lietotnēm.',
  'gatekeeper.title': 'Kuras lielās ziņapmaiņas lietotnes ir atvērtas?',
  'gatekeeper.open': 'Atvērta citām lietotnēm',
  'gatekeeper.not-obliged': 'Nav pienākuma',
  'gatekeeper.not-open': 'Nav atvērta',
  'gatekeeper.why.live': 'Divu cilvēku sarunas, sākot no: {date}.',
  'gatekeeper.why.offer-published':
    'Piedāvājums citām lietotnēm publicēts: {date}. Vai kāda lietotne jau ir pieslēgta, mums nav zināms.',
  'gatekeeper.why.found-no-gateway':
    'Eiropas Komisija to izvērtēja un atbrīvoja no pienākuma ({date}). Mums nav zināms neviens ceļš iekšā no ārpuses.',
  'gatekeeper.why.none-named':
    'Saraksta izveides brīdī ({date}) neviena no tā ziņapmaiņas lietotnēm nebija nosaukta, tāpēc pienākuma nav. Mums nav zināms neviens ceļš iekšā no ārpuses.',
  'gatekeeper.source': 'Avots',
  'gatekeeper.checked': 'Pārbaudīts: {date}.',
  'add.provider.title': 'Kas ir jūsu nodrošinātājs?',
  'add.provider.intro':
    'Uzņēmums vai iestāde, kas par jums galvo tīklam {network}: jūsu interneta vai e-pasta pakalpojumu sniedzējs, darba devējs vai kooperatīvs. Adresi jums pateiks tur.',
  'add.provider.address': 'Nodrošinātāja adrese',
  'add.provider.hint':
    'Piemēram, chat.example.org. Pārlūks jautās, vai Rialto drīkst sazināties ar šo vietni un ne ar vienu citu.',
  'add.provider.look-up': 'Turpināt',
  'add.provider.looking': 'Meklē…',
  'add.notice.title': 'Pirms pierakstāties',
  'add.notice.provider': 'Jūsu nodrošinātājs',
  'add.notice.change': 'Mainīt',
  'add.notice.heading': 'Sarunas ar citām lietotnēm ir citādas',
  'add.notice.left':
    'Ziņas ir šifrētas no šī pārlūka līdz otra cilvēka ierīcei. Kad ziņa ir tur, neviens šeit nevar galvot par to, kas ar to notiks: tur esošā lietotne un uzņēmums aiz tās var ievērot citus noteikumus nekā mēs.',
  'add.notice.not-login':
    'Jūs nepierakstāties savā {network} kontā. Jūs kļūstat sasniedzami kā kāds, kas lieto citu lietotni.',
  'add.eea.question': 'Kur jūs atrodaties?',
  'add.eea.statement': 'Es dzīvoju Eiropas Ekonomikas zonā un pašlaik tur atrodos.',
  'add.eea.outside': 'Kaut kur citur',
  'add.eea.why':
    'Likums, kas atver {network}, ir spēkā Eiropas Ekonomikas zonā, un {network} uzņem cilvēkus tikai tad, kamēr viņi tur atrodas. Rialto glabā to, ko jūs šeit sakāt, un nepārbauda, kur jūs esat.',
  'add.eea.refused':
    'Tad no šejienes tīklam {network} pievienoties nevar: ārpus šīs zonas tā piedāvājums citām lietotnēm uz jums neattiecas, un jūsu nodrošinātājam tas būtu jāizbeidz. Nekas netika nosūtīts. Atgriezieties, kad būsiet tur.',
  'add.notice.sees':
    '{network} redz, kas kam un kad raksta, bet ne to, ko. Jūsu nodrošinātājs redz, ka jūs lietojat {network}.',
  'add.notice.strangers':
    'Cilvēki, kurus lietotnē {network} esat bloķējuši, varbūt varēs jums rakstīt šeit.',
  'add.notice.history': 'Jūsu esošās {network} sarunas un grupas līdzi nenāk.',
  'add.notice.opt-in': 'Otrai pusei jābūt ieslēgušai sarunas ar citām lietotnēm.',
  'add.notice.agree': 'Es to izlasīju un vēlos pievienoties tīklam {network}.',
  'add.sign-in': 'Pierakstīties: {provider}',
  'add.signing-in.title': 'Turpiniet pierakstīšanās logā',
  'add.signing-in.text':
    '{provider} lūdz jūs pierakstīties. Rialto nekad neredz jūsu paroli. Šī lapa pati turpinās.',
  'add.done.title': 'Jūs esat tīklā {network}',
  'add.done.as': 'Jūs var sasniegt kā',
  'add.done.next':
    'Cilvēki, kas jums raksta, parādās jūsu sarunās. Lai rakstītu pirmie, sāciet jaunu sarunu ar numuru vai vārdu.',
  'add.done.open': 'Atvērt iesūtni',
  'lock.title': 'Slēdzenes',
  'lock.unlock.title': 'Atbloķējiet savu iesūtni',
  'lock.passphrase': 'Paroles frāze',
  'lock.passphrase.unlock': 'Atbloķēt',
  'lock.passphrase.unlocking': 'Atbloķē…',
  'lock.passkey.unlock': 'Izmantot piekļuves atslēgu',
  'lock.code': 'Atkopšanas kods',
  'lock.code.hint': 'Deviņas grupas pa četrām rakstzīmēm. Lielie burti un domuzīmes nav svarīgi.',
  'lock.code.show': 'Izmantot atkopšanas kodu',
  'lock.code.unlock': 'Atbloķēt ar kodu',
  'lock.wait': {
    zero: 'Varēsiet mēģināt vēlreiz pēc {count} sekundēm. Tas tikai palēnina minēšanu šeit; šī profila kopiju aizsargā tas, cik laba ir jūsu paroles frāze.',
    one: 'Varēsiet mēģināt vēlreiz pēc {count} sekundes. Tas tikai palēnina minēšanu šeit; šī profila kopiju aizsargā tas, cik laba ir jūsu paroles frāze.',
    other:
      'Varēsiet mēģināt vēlreiz pēc {count} sekundēm. Tas tikai palēnina minēšanu šeit; šī profila kopiju aizsargā tas, cik laba ir jūsu paroles frāze.',
  },
  'lock.wrong-secret': 'Ar to neizdodas atvērt.',
  'lock.bad-code': 'Šajā kodā ir drukas kļūda. Pārbaudiet to un mēģiniet vēlreiz.',
  'lock.too-soon': 'Pārāk daudz mēģinājumu. Mazliet uzgaidiet.',
  'lock.none.title': 'Slēdzenes vēl nav',
  'lock.none.text':
    'Ikviens, kas nokopē šo pārlūka profilu vai apsēžas pie šī pārlūka, var lasīt jūsu sarunas. Slēdzene aizzīmogo visu ar jaunām atslēgām un izdzēš to, kas tur bija iepriekš.',
  'lock.some.title': 'Jūsu iesūtnei ir slēdzene',
  'lock.some.text':
    'Viss šeit ir aizzīmogots. To var atvērt ar jebkuru no tālāk minētajiem līdzekļiem. Ja pazaudēsiet tos visus, neviens to vairs nevarēs atvērt, un mēs nevarēsim palīdzēt.',
  'lock.kind.passphrase': 'Paroles frāze',
  'lock.kind.passkey': 'Piekļuves atslēga',
  'lock.kind.recovery': 'Atkopšanas kods',
  'lock.since': 'kopš: {day}',
  'lock.remove': 'Noņemt',
  'lock.remove-last':
    'Ja noņemsiet pēdējo slēdzeni, jūsu sarunas būs atvērtas ikvienam, kas nokopē šo profilu.',
  'lock.remove-confirm': 'Noņemt',
  'lock.remove-keep': 'Paturēt',
  'lock.new-passphrase': 'Jauna paroles frāze',
  'lock.new-passphrase.hint':
    'Vismaz 12 rakstzīmes. Četrus vai piecus savstarpēji nesaistītus vārdus ir viegli atcerēties un grūti uzminēt.',
  'strength.weak': 'Vāja.',
  'strength.weak.text': 'Tas, kas nokopē šo profilu, varētu to atrast dažās stundās.',
  'strength.fair': 'Viduvēja.',
  'strength.fair.text':
    'Tas, kas nokopē šo profilu un pacenšas, varētu to atrast dažās dienās vai mēnešos. Palīdz vēl viens vārds.',
  'strength.good': 'Laba.',
  'strength.good.text':
    'Tās uzminēšanai vajadzētu prasīt gadus, ja tā nav par jums vai no grāmatas.',
  'strength.strong': 'Stipra.',
  'strength.strong.text':
    'Tās uzminēšanai vajadzētu prasīt ilgāk, nekā kāds mēģinās, ja tā nav par jums vai no grāmatas.',
  'strength.hint.common': 'Tā ir līdzīga parolei, ko lieto daudzi.',
  'strength.hint.one-word': 'Viens pats vārds ir starp pirmajiem, ko izmēģina.',
  'strength.hint.name': 'Vārdi un uzvārdi ir starp pirmajiem, ko izmēģina.',
  'strength.hint.keys': 'Taustiņu rindas un virknes ir starp pirmajām, ko izmēģina.',
  'strength.hint.repeats': 'Tas, kas atkārtojas, tiek skaitīts vienreiz.',
  'strength.hint.date': 'Gadi un datumi ir starp pirmajiem, ko izmēģina.',
  'strength.unknown': 'Cik tā stipra, pašlaik nevar novērtēt.',
  'lock.repeat': 'Tas pats vēlreiz',
  'lock.passphrase-differs': 'Abas nesakrīt.',
  'lock.add-passphrase': 'Iestatīt paroles frāzi',
  'lock.change-passphrase': 'Mainīt paroles frāzi',
  'lock.sealing': 'Viss tiek aizzīmogots no jauna…',
  'lock.add-passkey': 'Pievienot piekļuves atslēgu',
  'lock.passkey.text': 'Jūsu pirkstu nospiedums, seja vai drošības atslēga, ko glabā šī ierīce.',
  'lock.passkey.absent':
    'Šajā pārlūkā nav piekļuves atslēgu paplašinājumiem, kas neprasa nevienu vietni. Izmantojiet paroles frāzi.',
  'lock.passkey-not-used': 'Piekļuves atslēga netika izmantota.',
  'lock.passkey-not-made': 'Piekļuves atslēga netika izveidota.',
  'lock.passkey-unsupported':
    'Ar šo piekļuves atslēgu neko nevar bloķēt: tai nav noslēpumu funkcijas (PRF). Mēģiniet citu ierīci vai atslēgu.',
  'lock.passkey-failed': 'Piekļuves atslēga šeit nedarbojās.',
  'lock.add-code': 'Izveidot atkopšanas kodu',
  'lock.code.text':
    'Dienai, kad aizmirsīsiet paroles frāzi vai pazaudēsiet ierīci. Pierakstiet to un glabājiet atsevišķi no šī datora.',
  'lock.code.once': 'Tas tiek parādīts vienreiz. Pierakstiet to tūlīt.',
  'lock.code.done': 'Es to pierakstīju',
  'lock.idle': 'Bloķēt, ja neviens neko nedara',
  'lock.idle.minutes': { zero: '{count} minūtes', one: '{count} minūti', other: '{count} minūtes' },
  'lock.idle.hours': { zero: '{count} stundas', one: '{count} stundu', other: '{count} stundas' },
  'lock.idle.never': 'nekad',
  'lock.limits':
    'Iesūtne tiek bloķēta arī tad, kad pārlūks sāk darbu, un pārlūkā Chrome, kad bloķējat šo datoru. Kamēr tā ir bloķēta, nekas netiek sūtīts un nekas nepienāk, izņemot kontiem, kuriem atļaujat saņemt.',
  'lock.badge': 'Kamēr tā ir bloķēta, rīkjoslas ikona drīkst rādīt',
  'lock.badge.nothing': 'neko',
  'lock.badge.dot': 'punktu, kad kaut kas pienācis',
  'lock.badge.count': 'cik ziņu ir pienācis',
  'lock.badge.hint':
    'To redz ikviens, kas skatās šajā ekrānā. Skaita tikai kontus, kas saņem arī tad, kad ir bloķēts.',
  'receiving.none': 'Nekas nepienāk, līdz jūs atbloķēsiet.',
  'receiving.others': 'Visi pārējie konti gaida, līdz jūs atbloķēsiet.',
  'receiving.connecting': '{network}: veido savienojumu, lai saņemtu, kamēr bloķēts.',
  'receiving.receiving': '{network}: saņem; ziņas paliek aizzīmogotas, līdz jūs atbloķēsiet.',
  'receiving.full':
    '{network}: apturēts. Šeit vairāk neietilpst, tāpēc {network} glabā pārējo jums.',
  'receiving.stopped': '{network}: apturēts. Atbloķējiet, lai redzētu iemeslu.',
  'lock.open-inbox': 'Atvērt iesūtni',
  'lock.copy': 'Glabāt savu kontu un atslēgu otru kopiju',
  'lock.copy.text':
    'Pārlūki reizēm izmet datus: kad disks ir pilns vai pēc avārijas. Kopija atrodas citā šī pārlūka profila vietā, aizzīmogota ar tām pašām slēdzenēm. Tā atdod jūsu kontus, nevis ziņas.',
  'lost.accounts': {
    zero: 'Šeit bija {count} kontu. To sarunas un ziņas no šī diska ir pazudušas: pārlūks tās izdzēsa. Tā notiek, kad disks ir pilns vai tiek notīrīti “vietņu dati”.',
    one: 'Šeit bija {count} konts. Tā sarunas un ziņas no šī diska ir pazudušas: pārlūks tās izdzēsa. Tā notiek, kad disks ir pilns vai tiek notīrīti “vietņu dati”.',
    other:
      'Šeit bija {count} konti. To sarunas un ziņas no šī diska ir pazudušas: pārlūks tās izdzēsa. Tā notiek, kad disks ir pilns vai tiek notīrīti “vietņu dati”.',
  },
  'lost.copy':
    'Jūsu kontu un atslēgu aizzīmogota kopija joprojām ir šeit. Atbloķējiet to, un jūsu konti atgriezīsies. Jaunas ziņas pienāks kā iepriekš; vecās neatgriezīsies.',
  'lost.no-copy':
    'Slēdzenes nebija, tāpēc kopiju nevarēja glabāt. Pievienojiet savus kontus no jauna: cilvēki jūs joprojām atradīs ar to pašu vārdu, un viņu lietotnes pateiks, ka jūsu atslēgas ir mainījušās.',
  'lost.start-over': 'Sākt ar tukšu iesūtni',
  'lost.start-over.copy':
    'Tas izdzēsīs arī aizzīmogoto kopiju. Jums būtu jāpierakstās no jauna, un cilvēki redzētu, ka jūsu atslēgas ir mainījušās.',
  'lost.start-over.confirm': 'Izdzēst un sākt no tukša',
  'lost.restored': {
    zero: '{count} kontu ir atpakaļ, ar tām pašām atslēgām. Sarunas parādīsies atkal, kad kāds rakstīs; tas, kas tajās bija, ir zudis.',
    one: '{count} konts ir atpakaļ, ar tām pašām atslēgām. Tā sarunas parādīsies atkal, kad kāds rakstīs; tas, kas tajās bija, ir zudis.',
    other:
      '{count} konti ir atpakaļ, ar tām pašām atslēgām. Sarunas parādīsies atkal, kad kāds rakstīs; tas, kas tajās bija, ir zudis.',
  },
  'kit.title': 'Atkopšanas komplekts',
  'kit.open-page': 'Atkopšanas komplekts',
  'kit.have-one': 'Man ir atkopšanas komplekts',
  'kit.lock.text': 'Viens fails, kas atdod jūsu kontus citā pārlūkā vai pēc tam, kad šī vairs nav.',
  'kit.question': 'Atgriezieties savā vārdā',
  'kit.intro':
    'Komplekts ir viens aizzīmogots fails ar jūsu kontiem, to atslēgām un jūsu kontaktpersonām. Ar to jūs atgriežaties savā vārdā: cilvēki neredz mainītas atslēgas, un nevienam jūs nav jāpievieno no jauna.',
  'kit.make.title': 'Izveidot komplektu',
  'kit.make.text': 'Aizņem minūti. Izveidojiet jaunu, kad pievienojat kontu.',
  'kit.drill.title': 'Pārbaudīt komplektu',
  'kit.drill.text':
    'Divas minūtes tagad, lai jūs zinātu, ka tas atveras. Nekas no tā, kas šeit darbojas, netiek aiztikts.',
  'kit.restore.title': 'Atgūt kontus',
  'kit.restore.text': 'No šī vai cita pārlūka komplekta.',
  'kit.back': 'Atpakaļ',
  'kit.locked':
    'Jūsu iesūtne ir bloķēta. Atbloķējiet to, lai izveidotu komplektu vai atgūtu kontus.',
  'kit.no-accounts': 'Šeit vēl nav neviena konta, ko likt komplektā.',
  'kit.in-it': 'Komplektā',
  'kit.in-it.accounts': 'katrs konts šeit, ar tā identitātes atslēgu',
  'kit.in-it.contacts': 'jūsu kontaktpersonas un atslēgas, pēc kurām jūs tās pazīstat',
  'kit.in-it.settings': 'kad iesūtne tiek bloķēta un ko rāda tās ikona',
  'kit.not-in-it': 'Nekad tajā nav',
  'kit.not-in-it.sessions':
    'notiekošo sarunu atslēgu: tās nedrīkst pastāvēt divreiz, tāpēc pirmā ziņa katrā sarunā sāk jaunas',
  'kit.not-in-it.sign-in':
    'jūsu pierakstīšanos: jūs pierakstāties vienreiz katram kontam, kas atgriežas',
  'kit.not-in-it.locks': 'jūsu slēdzeņu un failu, ko cilvēki jums sūtījuši',
  'kit.history': 'Arī ziņas',
  'kit.history.hint':
    'Bez tām sarunas atgriežas tukšas. Ar tām tās var izlasīt ikviens, kas atver komplektu.',
  'kit.by': 'Kas to atver',
  'kit.by.code': 'Kods, ko izveido Rialto: jūs to izdrukājat vai pierakstāt',
  'kit.by.passphrase': 'Jūsu pašu paroles frāze',
  'kit.passphrase.hint':
    'Ne šīs iesūtnes frāze: kas to uzzinātu, tam būtu abas. Vismaz 12 rakstzīmes.',
  'kit.passphrase': 'Komplekta paroles frāze',
  'kit.make-now': 'Izveidot komplektu',
  'kit.making': 'Veido…',
  'kit.made.title': 'Jūsu atkopšanas komplekts',
  'kit.made.next':
    'Divas lietas, kas jāglabā šķirti viena no otras un no šī datora: fails un šī lapa ar kodu.',
  'kit.made.next-passphrase':
    'Glabājiet failu atsevišķi no šī datora. Tā paroles frāze ir tikai jūsu galvā.',
  'kit.code': 'Komplekta kods',
  'kit.code.once': 'Šis kods tiek parādīts vienreiz. Neviens to nevar izveidot vēlreiz.',
  'kit.save': 'Saglabāt failu',
  'kit.save-again': 'Saglabāt vēlreiz',
  'kit.saved': 'Nodots jūsu pārlūkam kā {name}. Meklējiet to lejupielādēs.',
  'kit.print': 'Drukāt šo lapu',
  'kit.made.check': 'Pārbaudīt tūlīt',
  'kit.sheet.date': 'Izveidots: {day}',
  'kit.sheet.file': 'Fails: {name}',
  'kit.sheet.how': 'Kā atgriezties',
  'kit.sheet.how.1':
    'Instalējiet Rialto, izvēlieties “Pievienot kontu”, tad “Man ir atkopšanas komplekts”.',
  'kit.sheet.how.2': 'Izvēlieties failu un ierakstiet kodu.',
  'kit.sheet.how.2-passphrase': 'Izvēlieties failu un ierakstiet paroles frāzi.',
  'kit.sheet.how.3': 'Pierakstieties vienreiz katram kontam.',
  'kit.sheet.who':
    'Tas, kam ir fails un kods, šajos kontos var būt jūs. Pazaudējāt vienu no tiem? Izveidojiet jaunu komplektu un iznīciniet to, kas palicis no šī.',
  'kit.contacts': {
    zero: '{count} kontaktpersonu',
    one: '{count} kontaktpersona',
    other: '{count} kontaktpersonas',
  },
  'kit.messages': { zero: '{count} ziņu', one: '{count} ziņa', other: '{count} ziņas' },
  'kit.left-out': '{network}: {name} nevar ceļot komplektā. Pievienojiet kontu tur no jauna.',
  'kit.newest-only':
    'Šeit bija vairāk ziņu, nekā komplektā ietilpst. Tajā ir katras sarunas jaunākās.',
  'kit.file': 'Komplekta fails',
  'kit.file.choose': 'Izvēlēties failu',
  'kit.file.another': 'Izvēlēties citu failu',
  'kit.file.seen': '{name}, izveidots: {day}',
  'kit.code.hint': 'Sākas ar KIT. Lielie burti un domuzīmes nav svarīgi.',
  'kit.open': 'Atvērt',
  'kit.opening': 'Atver…',
  'kit.opened.title': 'Tas atveras',
  'kit.opened.drill':
    'Fails ir vesels, un tas, ko ierakstījāt, ir pareizi. Šeit nekas netika mainīts.',
  'kit.opened.restore': 'Lūk, ko tas atdod.',
  'kit.opened.from': 'Izveidots: {day}, saturs',
  'kit.done': 'Gatavs',
  'kit.restore-now': 'Atgūt tos šeit',
  'kit.restoring': 'Atgūst…',
  'kit.restore.warning':
    'Ja Rialto ar šiem kontiem vēl darbojas citur, savienots var būt tikai viens no abiem. Otrs par to paziņo.',
  'kit.restored.title': 'Kas ar tiem notika',
  'kit.restored.next':
    'Pierakstieties vienreiz katram kontam savā iesūtnē. Tad rakstiet: cilvēki redz, ka tie esat jūs.',
  'kit.arrival.back': 'ir atpakaļ, ar tām pašām atslēgām. Lai savienotu, pierakstieties.',
  'kit.arrival.already-here': 'jau ir šeit. Nekas netika mainīts.',
  'kit.arrival.not-offered': 'ir no tīkla, kura šim Rialto nav.',
  'kit.arrival.damaged': 'neizdevās atgūt: tā atslēgas komplektā nav veselas.',
  'kit.problem.not-a-kit': 'Šis fails nav atkopšanas komplekts.',
  'kit.problem.newer-kit': 'Šo komplektu izveidoja jaunāks Rialto. Vispirms atjauniniet šo.',
  'kit.problem.needs':
    'Šim komplektam vajag Rialto {version} vai jaunāku. Vispirms atjauniniet šo.',
  'kit.problem.header-changed':
    'Šī faila sākums ir bojāts, vai arī kāds to ir mainījis. Nekas netika atvērts. Mēģiniet citu faila kopiju.',
  'kit.problem.wrong-secret': 'Ar to šo komplektu nevar atvērt.',
  'kit.problem.bad-code': 'Šajā kodā ir drukas kļūda. Pārbaudiet to un mēģiniet vēlreiz.',
  'kit.problem.lock-code':
    'Šis ir slēdzenes, nevis komplekta atkopšanas kods. Komplekta kods sākas ar KIT.',
  'kit.problem.damaged':
    'Šis fails ir bojāts: daļas no tā trūkst vai tā ir mainīta. Nekas netika atvērts. Mēģiniet citu faila kopiju.',
  'kit.problem.too-large': 'Šis fails ir pārāk liels, lai būtu atkopšanas komplekts.',
  'lock.problem.locked': 'Iesūtne ir bloķēta. Vispirms atbloķējiet to.',
  'lock.problem.lost': 'Šis pārlūks ir izmetis datus. Ielādējiet šo lapu no jauna.',
  'lock.problem.weak-passphrase':
    'Tas neizturētu. Izmantojiet vismaz 12 rakstzīmes, un ne jau dažas vienas un tās pašas atkal un atkal.',
  'lock.problem.kit-too-large':
    'Šeit ir vairāk, nekā vienā komplektā ietilpst. Izveidojiet to bez ziņām.',
  'lock.problem.not-first': 'Atkopšanas kodam vispirms vajag citu slēdzeni.',
  'lock.problem.too-many': 'Slēdzeņu jau ir tik, cik var būt. Vispirms noņemiet kādu.',
  'lock.problem.no-lock': 'Šīs slēdzenes vairs nav.',
  'lock.problem.bad-header':
    'Fails ar jūsu slēdzenēm ir bojāts, vai arī kāds to ir mainījis. Nekas netika atvērts.',
  'lock.problem.newer-header':
    'Šo iesūtni pēdējo reizi lietoja jaunāka Rialto versija. Vispirms atjauniniet šo.',
  'lock.problem.quota-exceeded': 'Šim pārlūkam nav vietas, kur saglabāt. Nekas netika mainīts.',
};
