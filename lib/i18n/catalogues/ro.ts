/**
 * Romanian. What is not here yet is said in English.
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
  'list.title': 'Conversații',
  'list.label': 'Conversații, cele mai noi întâi',
  'list.unread-total': {
    one: '{count} necitit',
    few: '{count} necitite',
    other: '{count} necitite',
  },
  'list.new-chat': 'Conversație nouă',
  'list.accounts': 'Conturi',
  'list.settings': 'Setări',
  'list.open-in-tab': 'Deschide într-o filă',
  'list.open-panel': 'Deschide lângă pagină',
  'list.loading': 'Se deschid conversațiile…',
  'list.unavailable': 'Partea din Rialto care rulează în fundal nu răspunde. Repornește singură.',
  'list.retry': 'Încearcă acum',
  'list.find': 'Caută o conversație',
  'list.find-none': 'Nicio conversație nu are „{text}” în nume.',
  'list.find-clear': 'Golește',
  'filter.label': 'Care dintre ele',
  'filter.all': 'Toate',
  'filter.unread': 'Necitite',
  'filter.archived': 'Arhivate',
  'filter.none.all': 'Toate conversațiile tale sunt arhivate.',
  'filter.none.unread': 'Ai citit tot.',
  'filter.none.archived': 'Nu este nimic arhivat.',
  'filter.none.requests': 'Nu există solicitări de mesaje.',
  'requests.count': {
    one: '{count} solicitare de mesaje',
    few: '{count} solicitări de mesaje',
    other: '{count} de solicitări de mesaje',
  },
  'requests.back': 'Înapoi la conversațiile tale',
  'deed.actions': 'Mai multe: {name}',
  'deed.pin': 'Fixează sus',
  'deed.unpin': 'Nu mai fixa',
  'deed.mute-hour': 'Fără sunet o oră',
  'deed.mute-day': 'Fără sunet o zi',
  'deed.mute': 'Fără sunet',
  'deed.unmute': 'Cu sunet',
  'deed.archive': 'Arhivează',
  'deed.unarchive': 'Dezarhivează',
  'deed.mark-unread': 'Marchează ca necitită',
  'deed.privacy': 'Confidențialitate…',
  'deed.unwanted': 'Blochează sau raportează…',
  'deed.done.pin': 'Conversația cu {name} este fixată.',
  'deed.done.unpin': 'Conversația cu {name} nu mai este fixată.',
  'deed.done.mute-hour': 'Conversația cu {name} este fără sunet timp de o oră.',
  'deed.done.mute-day': 'Conversația cu {name} este fără sunet timp de o zi.',
  'deed.done.mute': 'Conversația cu {name} este fără sunet.',
  'deed.done.unmute': 'Conversația cu {name} are din nou sunet.',
  'deed.done.archive': 'Conversația cu {name} este arhivată.',
  'deed.done.unarchive': 'Conversația cu {name} este din nou în listă.',
  'deed.done.mark-unread': 'Conversația cu {name} este marcată ca necitită.',
  'deed.undo': 'Anulează',
  'deed.failed': 'Nu a mers. {why}',
  'select.start': 'Selectează mai multe',
  'select.count': {
    one: '{count} selectată',
    few: '{count} selectate',
    other: '{count} selectate',
  },
  'select.done': 'Gata',
  'deed.many.pin': {
    one: '{count} conversație este fixată.',
    few: '{count} conversații sunt fixate.',
    other: '{count} de conversații sunt fixate.',
  },
  'deed.many.unpin': {
    one: '{count} conversație nu mai este fixată.',
    few: '{count} conversații nu mai sunt fixate.',
    other: '{count} de conversații nu mai sunt fixate.',
  },
  'deed.many.mute': {
    one: '{count} conversație este fără sunet.',
    few: '{count} conversații sunt fără sunet.',
    other: '{count} de conversații sunt fără sunet.',
  },
  'deed.many.unmute': {
    one: '{count} conversație are din nou sunet.',
    few: '{count} conversații au din nou sunet.',
    other: '{count} de conversații au din nou sunet.',
  },
  'deed.many.archive': {
    one: '{count} conversație este arhivată.',
    few: '{count} conversații sunt arhivate.',
    other: '{count} de conversații sunt arhivate.',
  },
  'deed.many.unarchive': {
    one: '{count} conversație este din nou în listă.',
    few: '{count} conversații sunt din nou în listă.',
    other: '{count} de conversații sunt din nou în listă.',
  },
  'deed.many.mark-unread': {
    one: '{count} conversație este marcată ca necitită.',
    few: '{count} conversații sunt marcate ca necitite.',
    other: '{count} de conversații sunt marcate ca necitite.',
  },
  'notices.offer': 'Vrei o notificare când sosește un mesaj?',
  'notices.yes': 'Anunță-mă',
  'notices.no': 'Nu, mulțumesc',
  'notices.refused':
    'Acest browser nu lasă Rialto să te anunțe. Poți permite asta în setările browserului.',
  'share.title': 'Cui trimiți?',
  'share.find': 'Caută pe cineva',
  'share.hint': 'Se pune în câmpul conversației. Nimic nu pleacă înainte să trimiți.',
  'list.at-rest':
    'Fără lacăt: oricine copiază acest profil de browser îți poate citi conversațiile.',
  'row.unread': {
    one: '{count} mesaj necitit',
    few: '{count} mesaje necitite',
    other: '{count} de mesaje necitite',
  },
  'tabs.label': 'Ce conversații',
  'tabs.together': 'Conversații',
  'tabs.none': 'Aici nu sunt încă conversații.',
  'inbox-choice.question': 'Unde să apară conversațiile din {network}?',
  'inbox-choice.combined': 'Împreună cu toate celelalte',
  'inbox-choice.separate': 'Într-o filă proprie',
  'row.not-sent': 'Netrimis',
  'row.draft': 'Ciornă: {text}',
  'row.marked': 'marcată ca necitită',
  'row.pinned': 'fixată',
  'row.muted': 'fără sunet',
  'row.you': 'Tu: {text}',
  'row.typing': 'scrie…',

  // previews and bodies
  'body.unsupported': 'Rialto nu poate afișa încă acest tip de mesaj: {what}',
  'body.unsupported-preview': 'Nu se afișează aici: {what}',
  'body.undecryptable': 'Acest mesaj nu a putut fi citit.',
  'body.undecryptable-preview': 'Un mesaj care nu a putut fi citit',
  'body.refused':
    'Acest conținut nu poate trece de la o aplicație la alta: {what}. Cere-l pe altă cale.',
  'body.unencrypted':
    'Un mesaj sosit necriptat nu este afișat: oricine de pe drum l-ar fi putut scrie.',
  'body.somebody-else':
    'Asta a scris altcineva care este în camera acestei conversații. Nu este afișat ca și cum ar fi de la contactul tău.',
  'body.deleted': 'Acest mesaj a fost șters',
  'body.call.voice.offered': 'Apel vocal. Rialto nu poate prelua încă apeluri.',
  'body.call.voice.missed': 'Apel vocal pierdut. Rialto nu poate prelua încă apeluri.',
  'body.call.video.offered': 'Apel video. Rialto nu poate prelua încă apeluri.',
  'body.call.video.missed': 'Apel video pierdut. Rialto nu poate prelua încă apeluri.',
  'body.timer.on':
    'Mesajele de aici sunt setate să dispară după {time}. Rialto nu le șterge de la sine.',
  'body.invitation': 'Te-a invitat în această conversație',
  'body.timer.off': 'Mesajele de aici nu mai dispar.',
  'media.image': 'Fotografie',
  'media.video': 'Video',
  'media.voice': 'Mesaj vocal',
  'media.audio': 'Audio',
  'media.file': 'Fișier',
  'media.sticker': 'Sticker',
  'file.load': 'Încarcă',
  'file.stop': 'Oprește',
  'file.go-on': 'Continuă',
  'file.save': 'Salvează',
  'chat.details': 'Detalii',
  'file.open': 'Vezi',
  'viewer.previous': 'Imaginea anterioară',
  'viewer.next': 'Imaginea următoare',
  'viewer.place': '{now} din {all}',
  'file.play': 'Redă',
  'file.cancel': 'Nu trimite',
  'file.up': 'Se trimite, {percent} %',
  'file.down': 'Se încarcă, {percent} %',
  'file.up-waits': 'Așteaptă trimiterea',
  'file.down-waits': 'Așteaptă încărcarea',
  'file.paused': 'Oprit',
  'file.removed': 'Eliminat pentru a face loc pe acest disc.',
  'file.gone': 'Nu mai este pe acest disc.',
  'file.problem.expired': 'La expeditor nu mai există.',
  'file.problem.forged': 'Nu este ceea ce s-a trimis, așa că nu se afișează.',
  'file.problem.wrong-size': 'Nu are mărimea anunțată la trimitere, așa că nu se afișează.',
  'file.problem.too-large': 'Este prea mare.',
  'file.problem.bad-reference': 'Mesajul nu arată corect unde se află.',
  'file.problem.unreachable': 'Nu a putut fi accesat.',
  'file.problem.refused': 'Serverul pe care se află a refuzat.',
  'file.problem.not-permitted':
    'Acest browser nu lasă Rialto să comunice cu serverul pe care se află.',
  'file.problem.not-offered': 'Furnizorul tău nu are loc pentru fișiere.',
  'file.problem.no-space': 'Nu mai este loc pe acest disc.',
  'attach.open': 'Adaugă ceva',
  'attach.button': 'Adaugă o fotografie sau un fișier',
  'attach.card': 'Dă mai departe un contact',
  'attach.place': 'Trimite o locație',
  'attach.title': {
    one: 'Trimite {count} fișier',
    few: 'Trimite {count} fișiere',
    other: 'Trimite {count} de fișiere',
  },
  'attach.caption': 'Adaugă un text',
  'attach.send': 'Trimite',
  'attach.remove': 'Elimină {name}',
  'attach.drop': 'Dă drumul pentru a trimite aici',
  'attach.too-many': 'Nu mai mult de {count} deodată.',
  'attach.failed': '{name} nu a fost trimis. {why}',
  'attach.busy': 'Se pregătește…',
  'voice.record': 'Înregistrează un mesaj vocal',
  'voice.play': 'Redă',
  'voice.pause': 'Pauză',
  'voice.position': 'Poziție',
  'voice.speed': 'Viteză: {speed}×',
  'media.captioned': '{what}: {caption}',
  'body.location': 'Locație: {place}',
  'body.card': 'Contact: {name}',
  'body.cards': {
    one: 'Contacte: {name} și încă {count}',
    few: 'Contacte: {name} și încă {count}',
    other: 'Contacte: {name} și încă {count}',
  },
  'card.unnamed': 'Fără nume',
  'what.call': 'un apel',
  'what.image': 'o fotografie',
  'what.video': 'un videoclip',
  'what.audio': 'un mesaj vocal',
  'what.document': 'un fișier',
  'what.sticker': 'un sticker',
  'what.location': 'o locație',
  'what.contact': 'un contact',
  'what.reaction': 'o reacție',
  'what.poll': 'un sondaj',
  'what.edit': 'o modificare a unui mesaj anterior',
  'what.deletion': 'ștergerea unui mesaj anterior',
  'what.disappearing-setting': 'o setare pentru mesaje temporare',
  'what.view-once': 'ceva ce poate fi văzut o singură dată',
  'what.group-invite': 'o invitație într-un grup',
  'what.payment': 'o plată',
  'what.event': 'un eveniment',
  'what.other': 'ceva nou ({name})',
  'undecryptable.no-session':
    'Era destinat unor chei pe care acest browser nu le are. Am cerut să fie trimis din nou.',
  'undecryptable.bad-message': 'A ajuns deteriorat.',
  'undecryptable.bad-mac':
    'Sigiliul nu a rezistat: a fost modificat pe drum sau era destinat altor chei.',
  'undecryptable.bad-signature': 'Cheile expeditorului nu i-au dovedit identitatea.',
  'undecryptable.missing-key': 'A ajuns de două ori sau cheia lui fusese deja folosită.',
  'undecryptable.too-far-ahead': 'Lipsesc prea multe mesaje dinaintea lui.',
  'undecryptable.unknown-version':
    'A fost scris cu o versiune mai nouă sau necunoscută a criptării.',
  'undecryptable.bad-content': 'A fost decriptat, dar conținutul nu are sens.',
  'undecryptable.device-refused': 'A venit de la un dispozitiv în care nu ai încredere.',
  'undecryptable.withheld-unverified':
    'Aplicația expeditorului dă chei doar dispozitivelor pe care proprietarul ei le-a verificat. Acesta nu este printre ele.',
  'undecryptable.withheld': 'Aplicația expeditorului nu i-a dat cheia lui acestui dispozitiv.',
  'undecryptable.damaged-row': 'Îl aveai deja, dar copia din acest browser este deteriorată.',

  // accounts and their connection
  'account.connecting': '{network}: se conectează…',
  'account.waiting': '{network} nu este conectat. Se încearcă din nou de la sine.',
  'account.waiting-since':
    '{network} nu este conectat de la {time}. Se încearcă din nou de la sine.',
  'account.last-check':
    '{network} nu este conectat; ultima verificare: {time}. Se încearcă din nou de la sine.',
  'account.gap-coming': '{network} recuperează. Complet până la {time}; restul e pe drum.',
  'account.gap-short': {
    one: '{network} păstra {count} lucru pentru tine care nu a ajuns. Complet până la {time}.',
    few: '{network} păstra {count} lucruri pentru tine care nu au ajuns. Complet până la {time}.',
    other:
      '{network} păstra {count} de lucruri pentru tine care nu au ajuns. Complet până la {time}.',
  },
  'account.gap-offline': 'Complet până la {time}.',
  'account.keys-drained':
    'De la {time} cineva consumă cheile de unică folosință ale acestui cont fără să scrie. Conversațiile pe care alții le încep cu tine pot fi mai puțin protejate la început; cele pe care le ai nu sunt afectate.',
  'account.never-came': {
    one: '{count} lucru pe care {network} îl păstra pentru tine nu a mai ajuns. Complet până la {time}.',
    few: '{count} lucruri pe care {network} le păstra pentru tine nu au mai ajuns. Complet până la {time}.',
    other:
      '{count} de lucruri pe care {network} le păstra pentru tine nu au mai ajuns. Complet până la {time}.',
  },
  'self-message.switch': 'Verifică linia',
  'self-message.hint':
    'La fiecare jumătate de oră Rialto își scrie singur un mesaj, criptat ca de la un contact. Trebuie să se întoarcă prin serverul tău; nimeni altcineva nu îl primește.',
  'self-message.proven': 'Ultima verificare: {time}',
  'self-message.not-yet': 'Încă neverificată',
  'self-message.missing':
    '{network} nu a adus înapoi un mesaj de la tine pentru tine ({time}). Poate că nici ce scriu alții nu ajunge.',
  'account.no-keys':
    '{network}: acest server nu îți primește cheile. Nimeni nu poate începe aici o conversație criptată cu tine.',
  'account.online': 'Conectat',
  'account.online-since': 'Conectat de la {time}',
  'account.stopped': '{network} este oprit. {why}',
  'problem.unreachable': 'Rețeaua nu poate fi accesată de aici.',
  'problem.not-permitted':
    'Acest browser nu mai lasă Rialto să comunice cu furnizorul tău. Permite-i, și totul merge mai departe ca înainte.',
  'problem.token-refused': 'Rețeaua nu a acceptat cuvântul furnizorului tău despre tine.',
  'problem.delisted':
    'Te-a scos de pe lista ei. Ca să fii din nou pe listă, elimină acest cont și adaugă-l din nou; conversațiile lui de aici dispar odată cu el.',
  'problem.sign-in-expired': 'Autentificarea ta a expirat.',
  'problem.clock-differs':
    'Ceasul acestui dispozitiv și cel al furnizorului tău nu se potrivesc. Verifică aici data și ora; Rialto continuă singur de îndată ce se potrivesc.',
  'problem.certificate-refused':
    'Cealaltă parte nu a putut dovedi că este rețeaua. Nu s-a trimis nimic.',
  'problem.handshake-failed': 'Conexiunea securizată nu a putut fi stabilită.',
  'problem.protocol-error': 'Rețeaua a spus ceva ce Rialto nu a înțeles.',
  'problem.replaced-elsewhere':
    'Contul tău este folosit în alt loc și poate fi într-un singur loc. Dacă îl folosești aici, acolo se oprește.',
  'account.copied':
    'Pe {day} s-a dovedit că datele Rialto din acest browser provin dintr-o copie sau dintr-o copie de rezervă. Conversațiile tale au continuat cu chei noi; mesajele care au ajuns doar la cealaltă copie nu sunt aici.',
  'problem.keys-unavailable': 'Cheile acestui cont nu pot fi deschise în acest browser.',
  'problem.storage-failed': 'Acest browser nu a putut salva. Poate că discul lui este plin.',
  'action.reconnect': 'Încearcă din nou',
  'action.ask-for-rest': 'Cere din nou',
  'action.let-gap-be': 'Lasă așa',
  'action.sign-in-again': 'Autentifică-te',
  'action.signing-in': 'Termină în fereastra de autentificare…',
  'action.permit': 'Permite',
  'permit.refused':
    'Nu s-a permis, așa că nu s-a trimis nimic. Fără această permisiune, {provider} nu te poate lăsa să intri; o poți da oricând.',
  'action.use-here': 'Folosește aici',
  'notices.count': {
    one: '{count} lucru de aici nu a putut fi înțeles',
    few: '{count} lucruri de aici nu au putut fi înțelese',
    other: '{count} de lucruri de aici nu au putut fi înțelese',
  },
  'notice.malformed-frame': {
    one: '{count} pachet deteriorat',
    few: '{count} pachete deteriorate',
    other: '{count} de pachete deteriorate',
  },
  'notice.malformed-stanza': {
    one: '{count} pachet cu conținut în dezordine',
    few: '{count} pachete cu conținut în dezordine',
    other: '{count} de pachete cu conținut în dezordine',
  },
  'notice.unknown-stanza': {
    one: '{count} pachet de tip necunoscut',
    few: '{count} pachete de tip necunoscut',
    other: '{count} de pachete de tip necunoscut',
  },
  'notice.unmatched-receipt': {
    one: '{count} confirmare pentru un mesaj care nu este aici',
    few: '{count} confirmări pentru mesaje care nu sunt aici',
    other: '{count} de confirmări pentru mesaje care nu sunt aici',
  },
  'notice.refused-change': {
    one: '{count} modificare a unui mesaj, făcută fără drept sau sosită prea târziu',
    few: '{count} modificări ale unor mesaje, făcute fără drept sau sosite prea târziu',
    other: '{count} de modificări ale unor mesaje, făcute fără drept sau sosite prea târziu',
  },
  'notice.refused-stranger': {
    one: '{count} mesaj de la cineva pe care nu îl lași să intre: nu a fost păstrat',
    few: '{count} mesaje de la persoane pe care nu le lași să intre: nu au fost păstrate',
    other: '{count} de mesaje de la persoane pe care nu le lași să intre: nu au fost păstrate',
  },
  'notice.blocked-elsewhere': {
    one: 'Cineva pe care l-ai blocat a încercat să ia legătura cu tine de aici',
    few: 'Persoane pe care le-ai blocat au încercat să ia legătura cu tine de aici, de {count} ori',
    other:
      'Persoane pe care le-ai blocat au încercat să ia legătura cu tine de aici, de {count} de ori',
  },
  'notice.not-a-member': {
    one: '{count} mesaj către un grup de la cineva care nu este în el',
    few: '{count} mesaje către grupuri de la persoane care nu sunt în ele',
    other: '{count} de mesaje către grupuri de la persoane care nu sunt în ele',
  },
  'notice.refused-devices': {
    one: '{count} listă de dispozitive ale unui contact care nu poate fi adevărată; rămâne cea dinainte',
    few: '{count} liste de dispozitive ale contactelor care nu pot fi adevărate; rămân cele dinainte',
    other:
      '{count} de liste de dispozitive ale contactelor care nu pot fi adevărate; rămân cele dinainte',
  },
  'notice.damaged-row': {
    one: '{count} înregistrare salvată care nu se mai deschide; a fost pusă deoparte',
    few: '{count} înregistrări salvate care nu se mai deschid; au fost puse deoparte',
    other: '{count} de înregistrări salvate care nu se mai deschid; au fost puse deoparte',
  },
  // the ledger
  'ledger.note': {
    one: '{count} mesaj nu a putut fi citit',
    few: '{count} mesaje nu au putut fi citite',
    other: '{count} de mesaje nu au putut fi citite',
  },
  'ledger.title': 'Mesaje care nu au putut fi citite',
  'ledger.none': 'Toate mesajele sosite au putut fi citite.',
  'ledger.unavailable': 'Lista nu poate fi afișată momentan. Revine de la sine.',
  'ledger.from': '{name}, {network}, {time}',
  'ledger.from-some-time': '{name}, {network}',
  'ledger.expected': 'Se întâmplă în folosirea obișnuită.',
  'ledger.unexpected': 'Asta nu ar trebui să se întâmple.',
  'ledger.ask-again': 'Cere-i din nou: {name}',
  'ledger.asked': 'S-a cerut. Apare aici, la locul lui, de îndată ce cererea ajunge la {name}.',
  'ledger.renew-session': 'Stabilește chei noi cu {name} și cere din nou',
  'ledger.refetch-keys': 'Ia din nou cheile pentru {name} și cere încă o dată',
  'ledger.ask-in-words': 'Scrie despre asta către {name}',
  'ledger.question':
    'Un mesaj de la tine ({time}) nu a putut fi citit aici. Îl poți trimite din nou?',
  'ledger.question-some-time':
    'Unul dintre mesajele tale nu a putut fi citit aici. Le poți trimite din nou pe ultimele?',
  'chat.gap-coming': 'Complet până la {time}; ce a venit după e încă pe drum.',
  'chat.gap-short': 'Complet până la {time}; s-ar putea să lipsească ceva din ce a venit după.',
  'chat.complete-up-to': {
    one: 'Complet până la {time}; după aceea, {count} mesaj nu a putut fi citit.',
    few: 'Complet până la {time}; după aceea, {count} mesaje nu au putut fi citite.',
    other: 'Complet până la {time}; după aceea, {count} de mesaje nu au putut fi citite.',
  },
  'accounts.title': 'Conturi',
  'accounts.add': 'Adaugă un cont',
  'accounts.via': 'prin {provider}',
  'accounts.remove': 'Elimină',
  'accounts.remove-title': 'Elimini {network}?',
  'accounts.remove-warning':
    'Conversațiile și cheile acestui cont vor fi șterse din acest browser. Nu pot fi aduse înapoi.',
  'accounts.remove-confirm': 'Elimină cont și conversații',
  'accounts.remove-failed': 'Contul nu a putut fi eliminat. Nu s-a șters nimic.',
  'consent.title': 'Ce ai acceptat',
  'consent.when':
    'Acceptat pentru {network}, prin {provider}, {time} (versiunea {version} a notei):',
  'consent.none': 'Acest cont a fost adăugat înainte ca Rialto să păstreze ce accepți.',
  'consent.save': 'Salvează ca fișier',
  'consent.withdraw': 'Retrage',
  'consent.withdraw-title': 'Retragi ce ai acceptat pentru {network}?',
  'consent.withdraw-warning':
    'A retrage înseamnă a pleca: Rialto cere ca {network} să te scoată de pe listă și ca {provider} să încheie autentificarea, apoi șterge din acest browser contul, conversațiile și cheile lui. Nu pot fi aduse înapoi. Ce au primit alții rămâne la ei.',
  'consent.withdraw-confirm': 'Retrage și pleacă',
  'consent.withdrawn':
    'Retras. {network} te-a scos de pe listă, iar {provider} a încheiat autentificarea.',
  'consent.withdrawn-not-delisted':
    'Retras și șters aici. {network} nu a putut fi anunțat: s-ar putea să rămâi pe listă până când {provider} spune altceva. Cere-i furnizorului {provider} să te scoată.',
  'consent.withdrawn-sign-in':
    'Retras. {network} te-a scos de pe listă. {provider} nu a putut fi anunțat: încheie autentificarea din contul tău de acolo.',
  'accounts.keep': 'Păstrează',
  'accounts.sign-in-keeps': 'Conversațiile și cheile tale rămân cum sunt.',
  'accounts.reconnect-failed': 'Nu a mers. {why}',
  'dialog.close': 'Închide',

  // empty states
  'empty.first.title': 'Un loc liniștit pentru conversațiile tale',
  'empty.first.text':
    'Scrie de aici unor oameni de pe WhatsApp și Messenger, criptat de la browserul tău până la dispozitivul lor. Cheile rămân în acest browser.',
  'empty.first.limits':
    'Participi cu propria ta identitate, printr-un furnizor. Conversațiile pe care le ai deja în acele aplicații rămân acolo.',
  'empty.chats.title': 'Încă nu sunt conversații',
  'empty.chats.text':
    'Începe una cu un număr de telefon sau un nume de utilizator. Cealaltă persoană trebuie să fi permis conversații cu alte aplicații.',
  'empty.pane.title': 'Alege o conversație',
  'empty.pane.text': 'Săgețile parcurg lista, Enter deschide.',

  // a new chat
  'new-chat.title': 'Conversație nouă',
  'new-chat.account': 'Din ce cont',
  'new-chat.identifier': 'Număr de telefon sau nume de utilizator',
  'new-chat.hint.whatsapp': 'Cu prefixul țării, de exemplu +39 041 555 0123',
  'new-chat.hint.messenger': 'Numele de utilizator din Messenger, de exemplu anna.moretti',
  'new-chat.hint.xmpp': 'Adresa persoanei, de exemplu anna@example.org',
  'new-chat.hint.matrix': 'Adresa persoanei, de exemplu @anna:example.org',
  'new-chat.start': 'Începe conversația',
  'new-chat.starting': 'Se caută…',
  'new-chat.no-account': 'Adaugă mai întâi un cont.',

  // who can be written to
  'reach.not-opted-in': '{name} nu a activat conversațiile cu alte aplicații în {network}.',
  'reach.outside-region':
    '{name} se află în afara Spațiului Economic European, unde {network} nu este deschis altor aplicații.',
  'reach.unknown':
    'Nu se poate lua legătura cu {name} pe {network}, care nu spune de ce: poate că nu este nimeni acolo cu acest nume sau conversațiile cu alte aplicații nu sunt activate.',
  'reach.invite': 'Invită',
  'reach.advice.not-opted-in':
    'Doar acea persoană le poate activa, în propria aplicație. I-ai putea trimite asta, de exemplu prin e-mail:',
  'reach.advice.unknown':
    'Verifică mai întâi dacă e scris corect. Apoi i-ai putea trimite asta, de exemplu prin e-mail:',
  'reach.advice.outside-region':
    'De partea ta nu se poate schimba nimic. Ai putea anunța pe altă cale:',
  'reach.invitation':
    'Bună! Scriu acum din altă aplicație, prin {provider}, și aș vrea să vorbim pe {network}. {where} Apoi mă găsești ca {identifier}, iar eu îți pot scrie. Funcționează în Spațiul Economic European, pe telefon.',
  'reach.where.whatsapp':
    'În WhatsApp, deschide Setări, apoi Cont, apoi Conversații terțe; activează-le și bifează {provider}.',
  'reach.where.other':
    'În {network}, caută în setări conversațiile cu alte aplicații (conversații terțe); activează-le și bifează {provider}.',
  'reach.invitation-outside':
    'Bună! Scriu acum din altă aplicație, iar {network} mă lasă să contactez doar persoane din Spațiul Economic European. Până te întorci, mă găsești la {identifier}.',
  'reach.checked': 'Așa a spus {network}: {time}.',
  'reach.check': 'Întreabă din nou',
  'reach.checking': 'Se întreabă…',
  'reach.copy': 'Copiază',
  'reach.copied': 'Copiat',
  'reach.copy-failed': 'Browserul nu a lăsat Rialto să copieze. Selectează textul și copiază-l tu.',

  // what a request can fail with
  'error.bad-request': 'Acest lucru nu poate fi folosit. Verifică și încearcă din nou.',
  'error.not-found': 'Nu mai există.',
  'error.offline': 'Nu ai conexiune sau rețeaua nu poate fi accesată. Încearcă mai târziu.',
  'error.refused': 'Rețeaua a refuzat.',
  'error.too-large': 'Este prea mare.',
  'error.unavailable': 'Partea din Rialto care rulează în fundal nu a răspuns. Încearcă din nou.',
  'error.locked': 'Conversațiile sunt blocate. Deblochează-le mai întâi.',
  'error.lost': 'Acest browser a șters datele Rialto.',
  'error.no-room': 'Acest disc este plin. Eliberează spațiu și încearcă din nou.',
  'error.internal': 'Ceva din Rialto nu a mers bine. Nu s-a pierdut nimic; încearcă din nou.',

  // a conversation
  'chat.back': 'Înapoi la listă',
  'chat.label': 'Conversație cu {name}',
  'chat.messages': 'Mesaje cu {name}',
  'chat.loading': 'Se deschide…',
  'chat.failed': 'Mesajele nu au putut fi deschise. {why}',
  'chat.older-loading': 'Se încarcă mesajele mai vechi…',
  'chat.older-failed': 'Mesajele mai vechi nu au putut fi încărcate.',
  'chat.beginning': 'Aici începe conversația ta cu {name}.',
  'chat.new-messages': {
    one: '{count} mesaj nou',
    few: '{count} mesaje noi',
    other: '{count} de mesaje noi',
  },
  'chat.divider': 'Mesaje noi',
  'chat.jump': 'La cel mai nou mesaj',
  'chat.jump-new': { one: '{count} nou', few: '{count} noi', other: '{count} noi' },
  'chat.typing': '{name} scrie…',
  'chat.you': 'Tu',
  'chat.edited': 'editat',
  'chat.actions': 'Ce poți face cu acest mesaj',
  'quote.unknown': 'Un mesaj care nu este aici',
  'quote.claimed': 'așa cum e citat',
  'quote.jump': 'Mergi la mesajul citat: {text}',
  'reaction.both': '{one} și {other}',
  'reaction.chip': '{emoji} de la: {who}',
  'reaction.take-back': '{emoji} de la: {who}. Retrage reacția ta',
  'reaction.give': 'Reacționează cu {emoji}',
  'reaction.other': 'Alt emoji',
  'action.reply': 'Răspunde',
  'action.copy': 'Copiază textul',
  'action.edit': 'Editează',
  'action.delete': 'Șterge pentru toți',
  'place.open': 'Arată pe OpenStreetMap',
  'change.failed.reaction': 'Reacția ta nu a ajuns la {name}.',
  'change.failed.edit': 'Modificarea ta nu a ajuns la {name}.',
  'change.failed.deletion': '{name} poate vedea încă acest mesaj.',
  'mishap.message.react': 'Reacția nu a fost salvată. {why}',
  'mishap.message.edit': 'Modificarea nu a fost salvată. {why}',
  'mishap.message.delete': 'Mesajul nu a fost șters. {why}',
  'row.reacted': '{who}: {emoji} la „{text}”',
  'row.says': '{who}: {text}',
  'group.somebody': 'Cineva',
  'group.unnamed': 'Un grup fără nume',
  'group.created': 'Ai creat acest grup.',
  'group.renamed': 'Acest grup se numește acum „{name}”.',
  'group.added': 'Acum în grup: {who}.',
  'group.added-by': 'Adăugare de către {name}: {who}.',
  'group.added-you': 'Acum faci parte din acest grup.',
  'group.added-you-by': '{name} te-a adăugat în acest grup.',
  'group.you-added': 'Adăugare de către tine: {who}.',
  'group.left': 'Nu mai este în grup: {who}.',
  'group.left-you': 'Ai ieșit din acest grup.',
  'group.removed-by': 'Eliminare de către {name}: {who}.',
  'group.removed-you': 'Nu mai ești în acest grup.',
  'group.removed-you-by': '{name} te-a eliminat din acest grup.',
  'group.you-removed': 'Eliminare de către tine: {who}.',
  'group.admin': 'Acum admin: {who}.',
  'group.admin-you': 'Acum ești admin.',
  'group.not-admin': 'Nu mai este admin: {who}.',
  'group.not-admin-you': 'Nu mai ești admin.',
  'bridge.where': '{name} prin {network}',
  'group.where': {
    one: '{network}, grup de {count}',
    few: '{network}, grup de {count}',
    other: '{network}, grup de {count}',
  },
  'group.gone': 'Nu mai ești în acest grup. Ce s-a spus rămâne aici.',
  'group.unencrypted':
    'Acest grup nu este criptat: serverele lui îl pot citi. Rialto nu scrie acolo.',
  'group.open': 'Cine este în {name}',
  'group.new': 'Grup nou',
  'action.audience': 'Cine l-a citit',
  'group.protection':
    'Criptată integral până la dispozitivul fiecărui membru. Ce fac mai departe aplicațiile de acolo nu putem vedea.',
  'chat.said': '{name}, {time}',
  'chat.said-you': 'Tu, {time}',
  'chat.announce': '{name}, {time}: {text}',
  'chat.show-all': 'Arată tot',
  'protection.end-to-end':
    'Criptată integral până la dispozitivul folosit de {name}. Ce face mai departe aplicația de acolo nu putem vedea.',
  'protection.begun-weakly':
    'Criptată integral până la dispozitivul folosit de {name}, dar începută fără o cheie de unică folosință: până când {name} răspunde, cine îi fură mai târziu cheile ar putea citi aceste prime mesaje.',
  'protection.end-to-end-verified':
    'Criptată integral până la dispozitivul folosit de {name}, pe care l-ai verificat. Ce face mai departe aplicația de acolo nu putem vedea.',
  'protection.weaker':
    'Mai puțin protejată decât celelalte conversații ale tale: {weaknesses}. Criptată atât de bine cât poate această rețea.',
  'protection.bridge':
    'Această conversație trece printr-o punte către {name}. Cine administrează puntea o poate citi toată.',
  'protection.weaker-servers':
    'Mai puțin protejată decât celelalte conversații ale tale: {weaknesses}.',
  'protection.accept-title': 'Nu se trimite nimic către {name} înainte să accepți asta.',
  'protection.accept': 'Scrie aici totuși',
  'key-change.unverified':
    'Aici se folosește o cheie nouă, ca după un telefon nou sau o nouă instalare a aplicației.',
  'key-change.verified':
    'Aici se folosește o cheie nouă, și nu este cea pe care ai verificat-o. Compară din nou înainte să te bazezi pe ea.',
  'deed.verify': 'Verifică…',
  'request.label': 'Solicitare de mesaje',
  'request.unknown':
    'Nu cunoști această persoană. Până nu accepți, nu află că ești aici sau că ai citit asta.',
  'request.from-group':
    'Această persoană este într-un grup cu tine. Până nu accepți, nu află că ești aici sau că ai citit asta.',
  'request.group':
    'Ești invitat în acest grup. Până accepți, nimeni de acolo nu află că ai văzut asta.',
  'request.refused': {
    one: 'Încă {count} mesaj nu a fost păstrat.',
    few: 'Încă {count} mesaje nu au fost păstrate.',
    other: 'Încă {count} de mesaje nu au fost păstrate.',
  },
  'request.veiled': 'Ascuns până vrei să vezi',
  'request.show': 'Arată',
  'request.accept': 'Acceptă',
  'request.delete': 'Șterge',
  'request.block': 'Blochează',
  'request.report': 'Raportează…',
  'blocked.about': 'Ai blocat această persoană. Ce trimite nu se păstrează și nu i se spune nimic.',
  'blocked.group': 'Ai blocat acest grup. Ce se spune acolo nu se păstrează.',
  'blocked.elsewhere':
    'Ai blocat această persoană în altă parte, așa că nici ce trimite aici nu se păstrează.',
  'blocked.refused': {
    one: '{count} mesaj a fost refuzat.',
    few: '{count} mesaje au fost refuzate.',
    other: '{count} de mesaje au fost refuzate.',
  },
  'blocked.unblock': 'Deblochează',
  'weakness.servers-read': 'serverele de pe traseu o pot citi',
  'weakness.no-forward-secrecy': 'o cheie scăpată deschide ce s-a spus înainte',
  'weakness.no-post-compromise-security': 'o cheie scăpată deschide tot ce urmează',
  'weakness.no-authentication': 'nimeni nu poate verifica ale cui sunt aceste chei',
  'error.protection-not-accepted':
    'Această conversație este mai puțin protejată decât celelalte. Acceptă asta mai sus înainte să scrii.',
  'protection.none': 'Necriptată integral. Serverele de pe traseu pot citi această conversație.',
  'status.sending': 'Se trimite',
  'status.sent': 'Trimis',
  'status.delivered': 'Livrat',
  'status.read': 'Citit',
  'status.failed': 'Netrimis',
  'failure.contact-unreachable':
    'Netrimis. Nu se mai poate lua legătura cu {name} dintr-o altă aplicație.',
  'failure.no-keys': 'Netrimis. Rețeaua nu avea chei pentru dispozitivul folosit de {name}.',
  'failure.bad-keys':
    'Netrimis. Cheile pentru dispozitivul folosit de {name} nu s-au dovedit a fi cele adevărate.',
  'failure.not-trusted': 'Netrimis. Uită-te mai întâi la dispozitivele folosite de {name}.',
  'failure.refused': 'Netrimis. Rețeaua l-a refuzat.',
  'failure.too-long': 'Netrimis. Este prea lung.',
  'failure.not-in-group': 'Netrimis. Nu mai ești în acest grup.',
  'failure.gave-up': 'Netrimis după multe încercări.',
  'failure.not-uploaded': 'Netrimis. Fișierul nu a ajuns la furnizorul tău.',
  'failure.unknown': 'Netrimis.',
  'failure.local': 'Netrimis. {why}',
  'message.retry': 'Încearcă din nou',
  'message.discard': 'Renunță',
  'message.take-back': 'Retrage',
  'waiting.offline': 'Așteaptă o conexiune la {network}, apoi pleacă de la sine.',
  'waiting.off': 'Așteaptă până când {network} este din nou pornit.',
  'waiting.unconfirmed': '{network} nu l-a confirmat încă. Se trimite din nou de la sine.',
  'composer.label': 'Mesaj către {name}',
  'composer.placeholder': 'Mesaj',
  'composer.send': 'Trimite',
  'composer.save': 'Salvează',
  'trust.path-servers':
    'De la dispozitiv la dispozitiv. Serverul tău și al celuilalt văd cine scrie și când.',
  'trust.path-servers-verified':
    'De la dispozitiv la dispozitiv, verificat. Serverul tău și al celuilalt văd cine scrie și când.',
  'keys.open': 'Dispozitive',
  'older.title': 'Mesaje mai vechi',
  'keys.undecided': {
    one: '{name} are {count} dispozitiv nou la care nu te-ai uitat. Încă nu i se trimite nimic.',
    few: '{name} are {count} dispozitive noi la care nu te-ai uitat. Încă nu li se trimite nimic.',
    other:
      '{name} are {count} de dispozitive noi la care nu te-ai uitat. Încă nu li se trimite nimic.',
  },
  'trust.path': 'De la dispozitiv la dispozitiv. {network} vede cine scrie și când.',
  'trust.path-verified':
    'De la dispozitiv la dispozitiv, verificat. {network} vede cine scrie și când.',
  'trust.bridge': 'Criptat până la puntea către {name}. Puntea citește.',
  'trust.weaker': 'Criptată, dar mai slab decât celelalte conversații ale tale.',
  'trust.none': 'Necriptată: serverele de pe traseu o pot citi.',
  'check.iban': 'Pare a fi un număr de cont bancar.',
  'check.card': 'Pare a fi un număr de card.',
  'check.password': 'Pare a fi o parolă.',
  'check.private-key': 'Pare a fi o cheie privată. Oricine o are poate acționa în locul tău.',
  'check.namesake': 'Și pe {network} este cineva cu numele {name}. Este persoana potrivită?',
  'check.hide': 'Ascunde avertismentul',
  'emoji.button': 'Emoji',
  'emoji.find': 'Caută un emoji',
  'emoji.none': 'Niciun emoji cu acest nume.',
  'emoji.recent': 'Folosite recent',
  'composer.replying': 'Răspuns către {name}',
  'composer.editing': 'Modifică mesajul',
  'composer.cancel': 'Anulează',
  'composer.emoji-names': 'Emojiuri cu acest nume',
  'composer.left': {
    one: '{count} caracter rămas',
    few: '{count} caractere rămase',
    other: '{count} de caractere rămase',
  },
  'composer.too-long': {
    one: '{count} caracter în plus',
    few: '{count} caractere în plus',
    other: '{count} de caractere în plus',
  },

  // pieces side by side
  'pieces.listed': '{one}, {other}',
  'pieces.clauses': '{one}; {other}',

  // times
  'time.yesterday': 'Ieri',
  'time.today': 'Azi',
  'time.unknown': 'Dată necunoscută',
  'time.second': { one: '{count} secundă', few: '{count} secunde', other: '{count} de secunde' },
  'time.minute': { one: '{count} minut', few: '{count} minute', other: '{count} de minute' },
  'time.hour': { one: '{count} oră', few: '{count} ore', other: '{count} de ore' },
  'time.day': { one: '{count} zi', few: '{count} zile', other: '{count} de zile' },

  // adding an account
  'join.bad-address': 'Aceasta nu este o adresă. Ar trebui să arate ca chat.example.org.',
  'join.provider-unreachable':
    'La această adresă nu răspunde nimic. Verifică dacă e scrisă corect și dacă ai conexiune.',
  'join.not-permitted':
    'Nu ai permis ca Rialto să comunice cu {provider}, așa că nu s-a trimis nimic. Apasă din nou butonul când vrei asta.',
  'join.not-a-provider':
    'La această adresă răspunde ceva, dar nu este un furnizor pentru Rialto. Cere-i furnizorului tău adresa corectă.',
  'join.network-not-offered': '{provider} nu oferă {network}. Alege altă rețea sau alt furnizor.',
  'join.sign-in-cancelled':
    'Fereastra de autentificare a fost închisă înainte să termini. Nu s-a schimbat nimic.',
  'join.sign-in-refused':
    '{provider} a refuzat autentificarea. Încearcă din nou sau întreabă-ți furnizorul.',
  'join.token-refused':
    '{network} nu a acceptat cuvântul dat de {provider} despre tine. Furnizorul tău trebuie să repare asta: anunță-l.',
  'join.other-identity':
    'Te-ai autentificat cu altă identitate decât cea a acestui cont. Nu s-a schimbat nimic. Autentifică-te cu același nume ca înainte sau adaugă-l pe celălalt ca un cont nou.',
  'join.clock-differs':
    'Ceasul acestui dispozitiv și cel de la {provider} nu se potrivesc, așa că ce spune despre tine nu este valabil. Verifică aici data și ora, apoi încearcă din nou.',
  'join.interrupted':
    'Browserul a oprit partea din Rialto care rulează în fundal în timp ce te autentificai. Dacă fereastra de autentificare este încă deschisă, închide-o. Apoi autentifică-te din nou: Rialto continuă de unde a rămas.',
  'join.unreachable':
    '{network} nu poate fi accesat momentan. Încearcă din nou peste câteva minute.',
  'join.certificate-refused':
    'Cealaltă parte nu a putut dovedi că este {network}. Nu s-a trimis nimic. Dacă se repetă, anunță-ți furnizorul.',
  'join.notice-outdated':
    'Între timp Rialto a fost actualizat, iar ce trebuie să știi înainte să intri s-a schimbat. Reîncarcă această pagină și citește din nou.',
  'join.already-joined': 'Acest cont este deja aici. Deschide conversațiile ca să îl vezi.',
  'join.failed': 'Nu a mers, iar Rialto nu știe de ce. Nu s-a schimbat nimic; încearcă din nou.',

  // locking and unlocking
  'lock.locked.title': 'Conversațiile tale sunt blocate',
  'lock.locked.text': 'Conversațiile și cheile tale sunt sigilate până le deblochezi.',
  'lock.open-page': 'Deblochează',
  'lock.now': 'Blochează',
  'lock.set': 'Pune un lacăt',
  'lock.manage': 'Lacăte',
  'while-locked.receive': 'Primește și blocat',
  'while-locked.on':
    'Mesajele sosesc cât timp conversațiile sunt blocate și rămân sigilate până le deblochezi.',
  'while-locked.off': 'Acest cont face pauză cât timp conversațiile sunt blocate.',
  'while-locked.risk':
    'Pentru a primi mesaje, datele cu care se conectează acest cont trebuie să stea în afara lacătului. Cine fură acest profil de browser s-ar putea atunci conecta la {network} în locul tău, ar putea lua mesajele noi și ar putea publica chei în numele tău. Nu ți-ar putea citi mesajele și nu ar putea trimite unele pe care contactele tale să le poată citi.',
  'while-locked.cannot':
    'În pauză cât timp e blocat: {network} nu are cum să primească fără cheile tale.',
  'while-locked.revoked': 'Dezactivat. {provider} a anulat ce se afla în afara lacătului.',
  'while-locked.not-revoked':
    'Dezactivat. {provider} nu a putut fi contactat: o copie a ceea ce se afla în afară poate funcționa până când îi expiră autentificarea.',
  'lost.title': 'Acest browser a șters datele Rialto',
  'lost.window': 'Conversațiile tale nu mai sunt pe acest disc. Nu Rialto le-a șters.',
  'lost.open-page': 'Vezi ce se poate face',
  // recovery kits
  'storage.low':
    'Spațiul de pe acest disc e pe terminate. Eliberează curând ceva, ca să nu se oprească nimic.',
  'storage.full':
    'Acest disc este plin. Nu se poate salva nimic: mesajele noi așteaptă la celălalt capăt, iar ale tale rămân aici netrimise. Eliberează spațiu, și totul continuă de la sine.',
  'storage.failing':
    'Acest browser nu poate salva momentan; poate că discul lui este plin. Mesajele noi așteaptă la celălalt capăt, iar ale tale rămân aici netrimise. Totul continuă de la sine de îndată ce se poate.',
  'outside.something': 'Mesaje noi',
  'outside.in-chats': {
    one: 'Mesaje noi în {count} conversație',
    few: 'Mesaje noi în {count} conversații',
    other: 'Mesaje noi în {count} de conversații',
  },
  'outside.send-page': 'Trimite cuiva această pagină…',
  'outside.send-selection': 'Trimite cuiva acest text…',
  'outside.send-link': 'Trimite cuiva acest link…',
  'outside.send-image': 'Trimite cuiva adresa acestei imagini…',
  'outside.find': 'Caută o conversație după nume',
  'outside.locked': 'Conversațiile tale sunt blocate',
};
