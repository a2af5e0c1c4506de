/**
 * Dutch. What is not here yet is said in English.
 * @module
 */
import type { Translation } from '../entry';

export const everywhere: Translation = {
  'app.name': 'Rialto',
  'network.whatsapp': 'WhatsApp',
  'network.messenger': 'Messenger',
  'network.xmpp': 'XMPP',
  'network.matrix': 'Matrix',

  // said outside of the windows as well
  'outside.something': 'Nieuwe berichten',
  'outside.in-chats': {
    one: 'Nieuwe berichten in {count} chat',
    other: 'Nieuwe berichten in {count} chats',
  },
  'outside.send-page': 'Deze pagina naar iemand sturen…',
  'outside.send-selection': 'Deze tekst naar iemand sturen…',
  'outside.send-link': 'Deze link naar iemand sturen…',
  'outside.send-image': 'Het adres van deze afbeelding naar iemand sturen…',
  'outside.find': 'Een chat op naam zoeken',
  'outside.locked': 'Je inbox is vergrendeld',

  // the list
  'list.title': 'Chats',
  'list.label': 'Chats, nieuwste eerst',
  'list.unread-total': { one: '{count} ongelezen', other: '{count} ongelezen' },
  'list.new-chat': 'Nieuwe chat',
  'list.accounts': 'Accounts',
  'list.settings': 'Instellingen',
  'list.open-in-tab': 'Openen in tabblad',
  'list.open-panel': 'Openen naast de pagina',
  'list.loading': 'Je chats worden geopend…',
  'list.unavailable':
    'Het deel van Rialto dat op de achtergrond werkt, antwoordt niet. Het start vanzelf opnieuw.',
  'list.retry': 'Nu proberen',
  'list.find': 'Chat zoeken',
  'list.find-none': 'Geen chat heeft ‘{text}’ in de naam.',
  'list.find-clear': 'Wissen',
  'filter.label': 'Welke chats',
  'filter.all': 'Alle',
  'filter.unread': 'Ongelezen',
  'filter.archived': 'Gearchiveerd',
  'filter.none.all': 'Al je chats staan in het archief.',
  'filter.none.unread': 'Je hebt alles gelezen.',
  'filter.none.archived': 'Er staat niets in het archief.',
  'filter.none.requests': 'Er zijn geen berichtverzoeken.',
  'requests.count': { one: '{count} berichtverzoek', other: '{count} berichtverzoeken' },
  'requests.back': 'Terug naar je chats',
  'deed.actions': 'Meer voor {name}',
  'deed.pin': 'Bovenaan vastzetten',
  'deed.unpin': 'Losmaken',
  'deed.mute-hour': 'Een uur dempen',
  'deed.mute-day': 'Een dag dempen',
  'deed.mute': 'Dempen',
  'deed.unmute': 'Niet meer dempen',
  'deed.archive': 'Archiveren',
  'deed.unarchive': 'Uit het archief halen',
  'deed.mark-unread': 'Markeren als ongelezen',
  'deed.privacy': 'Privacy…',
  'deed.unwanted': 'Blokkeren of rapporteren…',
  'deed.done.pin': '{name} is vastgezet.',
  'deed.done.unpin': '{name} is niet meer vastgezet.',
  'deed.done.mute-hour': '{name} is een uur gedempt.',
  'deed.done.mute-day': '{name} is een dag gedempt.',
  'deed.done.mute': '{name} is gedempt.',
  'deed.done.unmute': '{name} is niet meer gedempt.',
  'deed.done.archive': '{name} staat in het archief.',
  'deed.done.unarchive': '{name} staat weer in de lijst.',
  'deed.done.mark-unread': '{name} is gemarkeerd als ongelezen.',
  'deed.undo': 'Ongedaan maken',
  'deed.failed': 'Dat is niet gelukt. {why}',
  'select.start': 'Meer selecteren',
  'select.count': { one: '{count} geselecteerd', other: '{count} geselecteerd' },
  'select.done': 'Klaar',
  'deed.many.pin': { one: '{count} chat is vastgezet.', other: '{count} chats zijn vastgezet.' },
  'deed.many.unpin': {
    one: '{count} chat is niet meer vastgezet.',
    other: '{count} chats zijn niet meer vastgezet.',
  },
  'deed.many.mute': { one: '{count} chat is gedempt.', other: '{count} chats zijn gedempt.' },
  'deed.many.unmute': {
    one: '{count} chat is niet meer gedempt.',
    other: '{count} chats zijn niet meer gedempt.',
  },
  'deed.many.archive': {
    one: '{count} chat staat in het archief.',
    other: '{count} chats staan in het archief.',
  },
  'deed.many.unarchive': {
    one: '{count} chat staat weer in de lijst.',
    other: '{count} chats staan weer in de lijst.',
  },
  'deed.many.mark-unread': {
    one: '{count} chat is gemarkeerd als ongelezen.',
    other: '{count} chats zijn gemarkeerd als ongelezen.',
  },
  'notices.offer': 'Een melding krijgen als er een bericht komt?',
  'notices.yes': 'Meld het mij',
  'notices.no': 'Nee, bedankt',
  'notices.refused':
    'Deze browser staat Rialto geen meldingen toe. Je kunt ze toestaan in de instellingen van de browser.',
  'share.title': 'Naar wie sturen?',
  'share.find': 'Iemand zoeken',
  'share.hint':
    'Het komt in het invoerveld van de chat. Er gaat niets weg voordat je het verzendt.',
  'list.at-rest': 'Niet vergrendeld: wie dit browserprofiel kopieert, kan je chats lezen.',
  'row.unread': { one: '{count} ongelezen bericht', other: '{count} ongelezen berichten' },
  'tabs.label': 'Welke chats',
  'tabs.together': 'Chats',
  'tabs.none': 'Hier zijn nog geen chats.',
  'inbox-choice.question': 'Waar moeten chats van {network} staan?',
  'inbox-choice.combined': 'Samen met alle andere',
  'inbox-choice.separate': 'In een eigen tabblad',
  'row.not-sent': 'Niet verzonden',
  'row.draft': 'Concept: {text}',
  'row.marked': 'gemarkeerd als ongelezen',
  'row.pinned': 'vastgezet',
  'row.muted': 'gedempt',
  'row.you': 'Jij: {text}',
  'row.typing': 'aan het typen…',

  // previews and bodies
  'body.unsupported': 'Rialto kan dit soort bericht nog niet tonen: {what}',
  'body.unsupported-preview': 'Hier niet te zien: {what}',
  'body.undecryptable': 'Dit bericht kon niet worden gelezen.',
  'body.undecryptable-preview': 'Een bericht dat niet kon worden gelezen',
  'body.refused':
    'Dit kan niet tussen apps worden doorgegeven: {what}. Vraag er op een andere manier om.',
  'body.unencrypted':
    'Een bericht dat onversleuteld aankwam, wordt niet getoond: iedereen onderweg kan het geschreven hebben.',
  'body.somebody-else':
    'Iemand anders in de ruimte van deze chat heeft dit geschreven. Het wordt niet getoond alsof het van je contact komt.',
  'body.deleted': 'Dit bericht is verwijderd',
  'body.call.voice.offered': 'Spraakoproep. Rialto kan nog geen oproepen aannemen.',
  'body.call.voice.missed': 'Gemiste spraakoproep. Rialto kan nog geen oproepen aannemen.',
  'body.call.video.offered': 'Video-oproep. Rialto kan nog geen oproepen aannemen.',
  'body.call.video.missed': 'Gemiste video-oproep. Rialto kan nog geen oproepen aannemen.',
  'body.timer.on': 'Berichten moeten hier na {time} verdwijnen. Rialto verwijdert ze niet vanzelf.',
  'body.invitation': 'Heeft je voor deze chat uitgenodigd',
  'body.timer.off': 'Berichten verdwijnen hier niet meer.',
  'media.image': 'Foto',
  'media.video': 'Video',
  'media.voice': 'Spraakbericht',
  'media.audio': 'Audio',
  'media.file': 'Bestand',
  'media.sticker': 'Sticker',
  'file.load': 'Laden',
  'file.stop': 'Stoppen',
  'file.go-on': 'Doorgaan',
  'file.save': 'Opslaan',
  'chat.details': 'Details',
  'file.open': 'Bekijken',
  'viewer.previous': 'De vorige afbeelding',
  'viewer.next': 'De volgende afbeelding',
  'viewer.place': '{now} van {all}',
  'file.play': 'Afspelen',
  'file.cancel': 'Niet verzenden',
  'file.up': 'Verzenden, {percent} %',
  'file.down': 'Laden, {percent} %',
  'file.up-waits': 'Wacht op verzenden',
  'file.down-waits': 'Wacht op laden',
  'file.paused': 'Gestopt',
  'file.removed': 'Verwijderd om ruimte te maken op deze schijf.',
  'file.gone': 'Niet meer op deze schijf.',
  'file.problem.expired': 'Aan de kant van de afzender is het er niet meer.',
  'file.problem.forged': 'Het is niet wat er is verzonden en wordt daarom niet getoond.',
  'file.problem.wrong-size':
    'Het is niet zo lang als de afzender aangaf en wordt daarom niet getoond.',
  'file.problem.too-large': 'Het is te groot.',
  'file.problem.bad-reference': 'In het bericht staat niet goed waar het te vinden is.',
  'file.problem.unreachable': 'Het kon niet worden bereikt.',
  'file.problem.refused': 'De server waar het staat, heeft geweigerd.',
  'file.problem.not-permitted':
    'Deze browser laat Rialto niet praten met de server waar het staat.',
  'file.problem.not-offered': 'Je provider heeft geen plek voor bestanden.',
  'file.problem.no-space': 'Er is geen ruimte op deze schijf.',
  'attach.open': 'Iets toevoegen',
  'attach.button': 'Foto of bestand toevoegen',
  'attach.card': 'Contact doorgeven',
  'attach.place': 'Locatie verzenden',
  'attach.title': { one: '{count} bestand verzenden', other: '{count} bestanden verzenden' },
  'attach.caption': 'Tekst toevoegen',
  'attach.send': 'Verzenden',
  'attach.remove': '{name} weglaten',
  'attach.drop': 'Laat los om het hier te verzenden',
  'attach.too-many': 'Niet meer dan {count} tegelijk.',
  'attach.failed': '{name} is niet verzonden. {why}',
  'attach.busy': 'Wordt klaargezet…',
  'voice.record': 'Spraakbericht opnemen',
  'voice.play': 'Afspelen',
  'voice.pause': 'Pauzeren',
  'voice.position': 'Positie',
  'voice.speed': 'Snelheid: {speed}×',
  'media.captioned': '{what}: {caption}',
  'body.location': 'Locatie: {place}',
  'body.card': 'Contact: {name}',
  'body.cards': {
    one: 'Contacten: {name} en nog {count}',
    other: 'Contacten: {name} en nog {count}',
  },
  'card.unnamed': 'Geen naam',
  'what.call': 'een oproep',
  'what.image': 'een foto',
  'what.video': 'een video',
  'what.audio': 'een spraakbericht',
  'what.document': 'een bestand',
  'what.sticker': 'een sticker',
  'what.location': 'een locatie',
  'what.contact': 'een contact',
  'what.reaction': 'een reactie',
  'what.poll': 'een poll',
  'what.edit': 'een wijziging van een eerder bericht',
  'what.deletion': 'de verwijdering van een eerder bericht',
  'what.disappearing-setting': 'een instelling voor tijdelijke berichten',
  'what.view-once': 'iets om één keer te bekijken',
  'what.group-invite': 'een uitnodiging voor een groep',
  'what.payment': 'een betaling',
  'what.event': 'een evenement',
  'what.other': 'iets nieuws ({name})',
  'undecryptable.no-session':
    'Het was bedoeld voor sleutels die deze browser niet heeft. We hebben gevraagd het nog eens te verzenden.',
  'undecryptable.bad-message': 'Het kwam beschadigd aan.',
  'undecryptable.bad-mac':
    'Het zegel hield niet: het bericht is onderweg veranderd of was bedoeld voor andere sleutels.',
  'undecryptable.bad-signature': 'De sleutels van de afzender bewezen niet van wie ze zijn.',
  'undecryptable.missing-key': 'Het kwam twee keer, of de sleutel was al gebruikt.',
  'undecryptable.too-far-ahead': 'Er ontbreken te veel berichten van daarvoor.',
  'undecryptable.unknown-version':
    'Het is geschreven met een nieuwere of onbekende versie van de versleuteling.',
  'undecryptable.bad-content': 'Het is ontsleuteld, maar de inhoud is onbegrijpelijk.',
  'undecryptable.device-refused': 'Het kwam van een apparaat dat je niet vertrouwt.',
  'undecryptable.withheld-unverified':
    'De app van de afzender geeft alleen sleutels aan apparaten die de eigenaar heeft geverifieerd. Dit apparaat hoort daar niet bij.',
  'undecryptable.withheld':
    'De app van de afzender heeft de sleutel ervan niet aan dit apparaat gegeven.',
  'undecryptable.damaged-row': 'Je had het al eens, maar de kopie in deze browser is beschadigd.',

  // accounts and their connection
  'account.connecting': '{network}: verbinden…',
  'account.waiting': '{network} is niet verbonden. Het wordt vanzelf opnieuw geprobeerd.',
  'account.waiting-since':
    '{network} is sinds {time} niet verbonden. Het wordt vanzelf opnieuw geprobeerd.',
  'account.last-check':
    '{network} is niet verbonden; laatste controle {time}. Het wordt vanzelf opnieuw geprobeerd.',
  'account.gap-coming': '{network} is aan het bijwerken. Compleet tot {time}; de rest komt eraan.',
  'account.gap-short': {
    one: '{network} bewaarde {count} ding voor je dat niet is aangekomen. Compleet tot {time}.',
    other:
      '{network} bewaarde {count} dingen voor je die niet zijn aangekomen. Compleet tot {time}.',
  },
  'account.gap-offline': 'Compleet tot {time}.',
  'account.keys-drained':
    'Sinds {time} verbruikt iemand de eenmalige sleutels van dit account zonder te schrijven. Chats die anderen met je beginnen, zijn eerst misschien minder beschermd; de chats die je hebt, hebben er geen last van.',
  'account.never-came': {
    one: '{count} ding dat {network} voor je bewaarde, is nooit aangekomen. Compleet tot {time}.',
    other:
      '{count} dingen die {network} voor je bewaarde, zijn nooit aangekomen. Compleet tot {time}.',
  },
  'self-message.switch': 'Lijn testen',
  'self-message.hint':
    'Elk half uur schrijft Rialto een bericht aan zichzelf, versleuteld zoals een contact dat zou doen. Het moet via je server terugkomen; niemand anders krijgt het.',
  'self-message.proven': 'Laatst bewezen: {time}',
  'self-message.not-yet': 'Nog niet bewezen',
  'self-message.missing':
    '{network} heeft een bericht aan jezelf ({time}) niet teruggebracht. Wat anderen schrijven, komt misschien ook niet aan.',
  'account.no-keys':
    '{network}: deze server neemt je sleutels niet aan. Niemand kan hier een versleutelde chat met je beginnen.',
  'account.online': 'Verbonden',
  'account.online-since': 'Verbonden sinds {time}',
  'account.stopped': '{network} staat uit. {why}',
  'problem.unreachable': 'Het netwerk is hiervandaan niet te bereiken.',
  'problem.not-permitted':
    'Deze browser laat Rialto niet meer met je provider praten. Sta het toe, en alles gaat verder zoals eerst.',
  'problem.token-refused': 'Het netwerk accepteerde niet wat je provider over je zegt.',
  'problem.delisted':
    'Het heeft je van de lijst gehaald. Wil je er weer op, verwijder dan dit account en voeg het opnieuw toe; de chats die hier staan, verdwijnen mee.',
  'problem.sign-in-expired': 'Je aanmelding is verlopen.',
  'problem.clock-differs':
    'De klok van dit apparaat en die van je provider lopen niet gelijk. Controleer hier de datum en tijd; Rialto gaat vanzelf verder zodra ze kloppen.',
  'problem.certificate-refused':
    'De andere kant kon niet bewijzen dat het om het netwerk gaat. Er is niets verzonden.',
  'problem.handshake-failed': 'Er kon geen beveiligde verbinding worden gemaakt.',
  'problem.protocol-error': 'Het netwerk zei iets wat Rialto niet begreep.',
  'problem.replaced-elsewhere':
    'Je account is op een andere plek in gebruik, en het kan maar op één plek zijn. Gebruik je het hier, dan stopt het daar.',
  'account.copied':
    'Op {day} bleek dat de gegevens van Rialto in deze browser uit een kopie of back-up komen. Je chats gingen verder met nieuwe sleutels; berichten die alleen bij de andere kopie aankwamen, staan hier niet.',
  'problem.keys-unavailable':
    'De sleutels van dit account kunnen in deze browser niet worden geopend.',
  'problem.storage-failed': 'Deze browser kon niet opslaan. Misschien is de schijf vol.',
  'action.reconnect': 'Opnieuw proberen',
  'action.ask-for-rest': 'Nog eens vragen',
  'action.let-gap-be': 'Laten rusten',
  'action.sign-in-again': 'Opnieuw inloggen',
  'action.signing-in': 'Ga verder in het inlogvenster…',
  'action.permit': 'Toestaan',
  'permit.refused':
    'Niet toegestaan, dus er is niets verzonden. Zonder die toestemming kan {provider} je niet binnenlaten; je kunt het altijd alsnog toestaan.',
  'action.use-here': 'Hier gebruiken',
  'notices.count': {
    one: '{count} ding hier was niet te begrijpen',
    other: '{count} dingen hier waren niet te begrijpen',
  },
  'notice.malformed-frame': {
    one: '{count} beschadigd datapakket',
    other: '{count} beschadigde datapakketten',
  },
  'notice.malformed-stanza': {
    one: '{count} datapakket met een inhoud die niet klopt',
    other: '{count} datapakketten met een inhoud die niet klopt',
  },
  'notice.unknown-stanza': {
    one: '{count} datapakket van een onbekende soort',
    other: '{count} datapakketten van een onbekende soort',
  },
  'notice.unmatched-receipt': {
    one: '{count} ontvangstbevestiging voor een bericht dat hier niet is',
    other: '{count} ontvangstbevestigingen voor berichten die hier niet zijn',
  },
  'notice.refused-change': {
    one: '{count} wijziging van een bericht die de afzender niet mocht doen of die te laat kwam',
    other:
      '{count} wijzigingen van berichten die de afzenders niet mochten doen of die te laat kwamen',
  },
  'notice.refused-stranger': {
    one: '{count} bericht van iemand die je niet toelaat: het is niet bewaard',
    other: '{count} berichten van mensen die je niet toelaat: ze zijn niet bewaard',
  },
  'notice.blocked-elsewhere': {
    one: 'Iemand die je hebt geblokkeerd, probeerde je hiervandaan te bereiken',
    other: 'Mensen die je hebt geblokkeerd, probeerden je hiervandaan te bereiken, {count} keer',
  },
  'notice.not-a-member': {
    one: '{count} bericht aan een groep van iemand die er niet in zit',
    other: '{count} berichten aan groepen van mensen die er niet in zitten',
  },
  'notice.refused-devices': {
    one: '{count} lijst met apparaten van een contact die niet waar kan zijn; de vorige geldt',
    other:
      '{count} lijsten met apparaten van contacten die niet waar kunnen zijn; de vorige gelden',
  },
  'notice.damaged-row': {
    one: '{count} opgeslagen item dat niet meer opengaat; het is apart gezet',
    other: '{count} opgeslagen items die niet meer opengaan; ze zijn apart gezet',
  },
  // the ledger
  'ledger.note': {
    one: '{count} bericht kon niet worden gelezen',
    other: '{count} berichten konden niet worden gelezen',
  },
  'ledger.title': 'Berichten die niet konden worden gelezen',
  'ledger.none': 'Elk bericht dat is aangekomen, kon worden gelezen.',
  'ledger.unavailable': 'De lijst is nu even niet te zien. Die komt vanzelf terug.',
  'ledger.from': '{name}, {network}, {time}',
  'ledger.from-some-time': '{name}, {network}',
  'ledger.expected': 'Dit komt bij gewoon gebruik voor.',
  'ledger.unexpected': 'Dit hoort niet te gebeuren.',
  'ledger.ask-again': '{name} vragen het nog eens te verzenden',
  'ledger.asked': 'Gevraagd. Het verschijnt hier op zijn plek zodra {name} bereikt is.',
  'ledger.renew-session': 'Nieuwe sleutels afspreken met {name} en nog eens vragen',
  'ledger.refetch-keys': 'De sleutels van {name} opnieuw ophalen en nog eens vragen',
  'ledger.ask-in-words': '{name} erover schrijven',
  'ledger.question':
    'Je bericht van {time} kon hier niet worden gelezen. Kun je het nog eens sturen?',
  'ledger.question-some-time':
    'Een van je berichten kon hier niet worden gelezen. Kun je de laatste nog eens sturen?',
  'chat.gap-coming': 'Compleet tot {time}; wat daarna kwam, is nog onderweg.',
  'chat.gap-short': 'Compleet tot {time}; van wat daarna kwam, ontbreekt misschien iets.',
  'chat.complete-up-to': 'Compleet tot {time}; daarna {count} niet te lezen.',
  'accounts.title': 'Accounts',
  'accounts.add': 'Account toevoegen',
  'accounts.via': 'via {provider}',
  'accounts.remove': 'Verwijderen',
  'accounts.remove-title': '{network} verwijderen?',
  'accounts.remove-warning':
    'De chats en sleutels worden uit deze browser verwijderd. Ze zijn niet terug te halen.',
  'accounts.remove-confirm': 'Account en chats verwijderen',
  'accounts.remove-failed': 'Het account kon niet worden verwijderd. Er is niets gewist.',
  'consent.title': 'Hiermee heb je ingestemd',
  'consent.when': 'Op {time}, tegenover {network}, via {provider} (versie {version} van de tekst):',
  'consent.none': 'Dit account kwam erbij voordat Rialto bewaarde waarmee je instemt.',
  'consent.save': 'Opslaan als bestand',
  'consent.withdraw': 'Intrekken',
  'consent.withdraw-title': 'Je instemming voor {network} intrekken?',
  'consent.withdraw-warning':
    'Intrekken betekent vertrekken: Rialto vraagt {network} om je van de lijst te halen en {provider} om de aanmelding te beëindigen, en verwijdert daarna dit account met zijn chats en sleutels uit deze browser. Ze zijn niet terug te halen. Wat anderen hebben ontvangen, blijft bij hen.',
  'consent.withdraw-confirm': 'Intrekken en vertrekken',
  'consent.withdrawn':
    'Ingetrokken. {network} heeft je van de lijst gehaald en {provider} heeft de aanmelding beëindigd.',
  'consent.withdrawn-not-delisted':
    'Ingetrokken en hier verwijderd. {network} kon niet op de hoogte worden gebracht: je staat daar misschien nog op de lijst tot {provider} iets anders zegt. Vraag {provider} om je eraf te halen.',
  'consent.withdrawn-sign-in':
    'Ingetrokken. {network} heeft je van de lijst gehaald. {provider} kon niet op de hoogte worden gebracht: beëindig de aanmelding in je account daar.',
  'accounts.keep': 'Behouden',
  'accounts.sign-in-keeps': 'Je chats en sleutels blijven zoals ze zijn.',
  'accounts.reconnect-failed': 'Dat is niet gelukt. {why}',
  'dialog.close': 'Sluiten',

  // empty states
  'empty.first.title': 'Eén rustige plek voor je chats',
  'empty.first.text':
    'Schrijf hiervandaan met mensen op WhatsApp en Messenger, versleuteld van jouw browser tot hun apparaat. De sleutels blijven in deze browser.',
  'empty.first.limits':
    'Je doet mee als jezelf, via een provider. Chats die je al in die apps hebt, blijven daar.',
  'empty.chats.title': 'Nog geen chats',
  'empty.chats.text':
    'Begin er een met iemands telefoonnummer of gebruikersnaam. De ander moet chats met andere apps hebben toegestaan.',
  'empty.pane.title': 'Kies een chat',
  'empty.pane.text': 'Met de pijltjestoetsen ga je door de lijst, met Enter open je.',

  // a new chat
  'new-chat.title': 'Nieuwe chat',
  'new-chat.account': 'Vanaf welk account',
  'new-chat.identifier': 'Telefoonnummer of gebruikersnaam',
  'new-chat.hint.whatsapp': 'Met de landcode, zoals +39 041 555 0123',
  'new-chat.hint.messenger': 'De gebruikersnaam op Messenger, zoals anna.moretti',
  'new-chat.hint.xmpp': 'Het adres, zoals anna@example.org',
  'new-chat.hint.matrix': 'Het adres, zoals @anna:example.org',
  'new-chat.start': 'Chat beginnen',
  'new-chat.starting': 'Zoeken…',
  'new-chat.no-account': 'Voeg eerst een account toe.',

  // who can be written to
  'reach.not-opted-in': '{name} heeft in {network} geen chats met andere apps aangezet.',
  'reach.outside-region':
    '{name} is buiten de Europese Economische Ruimte, waar {network} niet openstaat voor andere apps.',
  'reach.unknown':
    '{name} is niet te bereiken op {network}, dat niet zegt waarom: misschien is daar niemand, of staan chats met andere apps er niet aan.',
  'reach.invite': 'Uitnodigen',
  'reach.advice.not-opted-in':
    'Aanzetten kan alleen de ander, in de eigen app. Je zou dit kunnen sturen, bijvoorbeeld per e-mail:',
  'reach.advice.unknown':
    'Controleer eerst de spelling. Daarna zou je dit kunnen sturen, bijvoorbeeld per e-mail:',
  'reach.advice.outside-region':
    'Aan jouw kant is daar niets aan te veranderen. Je zou het op een andere manier kunnen laten weten:',
  'reach.invitation':
    'Hallo! Ik schrijf nu met een andere app, via {provider}, en wil je graag bereiken op {network}. {where} Dan kun je me vinden als {identifier} en kan ik je schrijven. Het werkt in de Europese Economische Ruimte, op een telefoon.',
  'reach.where.whatsapp':
    'Open in WhatsApp de instellingen, dan Account, dan Chats met derden; zet het aan en vink {provider} aan.',
  'reach.where.other':
    'Zoek in de instellingen van {network} naar chats met andere apps (chats met derden); zet het aan en vink {provider} aan.',
  'reach.invitation-outside':
    'Hallo! Ik schrijf nu met een andere app, en via {network} kan ik alleen mensen in de Europese Economische Ruimte bereiken. Tot je terug bent, vind je me op {identifier}.',
  'reach.checked': 'Dat zei {network} ({time}).',
  'reach.check': 'Nog eens vragen',
  'reach.checking': 'Vragen…',
  'reach.copy': 'Kopiëren',
  'reach.copied': 'Gekopieerd',
  'reach.copy-failed':
    'De browser liet Rialto het niet kopiëren. Selecteer de tekst en kopieer die zelf.',

  // what a request can fail with
  'error.bad-request': 'Dat is niet te gebruiken. Controleer het en probeer het opnieuw.',
  'error.not-found': 'Het is er niet meer.',
  'error.offline':
    'Je bent offline, of het netwerk is niet te bereiken. Probeer het later opnieuw.',
  'error.refused': 'Het netwerk heeft geweigerd.',
  'error.too-large': 'Het is te groot.',
  'error.unavailable':
    'Het deel van Rialto dat op de achtergrond werkt, antwoordde niet. Probeer het opnieuw.',
  'error.locked': 'De inbox is vergrendeld. Ontgrendel die eerst.',
  'error.lost': 'Deze browser heeft de gegevens van Rialto weggegooid.',
  'error.no-room': 'Deze schijf is vol. Maak wat ruimte vrij en probeer het opnieuw.',
  'error.internal': 'Er ging iets mis in Rialto. Er is niets verloren; probeer het opnieuw.',

  // a conversation
  'chat.back': 'Terug naar de lijst',
  'chat.label': 'Chat met {name}',
  'chat.messages': 'Berichten met {name}',
  'chat.loading': 'Openen…',
  'chat.failed': 'De berichten konden niet worden geopend. {why}',
  'chat.older-loading': 'Oudere berichten laden…',
  'chat.older-failed': 'Oudere berichten konden niet worden geladen.',
  'chat.beginning': 'Hier begint je chat met {name}.',
  'chat.new-messages': { one: '{count} nieuw bericht', other: '{count} nieuwe berichten' },
  'chat.divider': 'Nieuwe berichten',
  'chat.jump': 'Naar het nieuwste bericht',
  'chat.jump-new': { one: '{count} nieuw', other: '{count} nieuw' },
  'chat.typing': '{name} is aan het typen…',
  'chat.you': 'Jij',
  'chat.edited': 'bewerkt',
  'chat.actions': 'Wat te doen met dit bericht',
  'quote.unknown': 'Een bericht dat hier niet is',
  'quote.claimed': 'zoals daar geciteerd',
  'quote.jump': 'Naar het geciteerde bericht: {text}',
  'reaction.both': '{one} en {other}',
  'reaction.chip': '{emoji}: {who}',
  'reaction.take-back': '{emoji}: {who}. Die van jou intrekken',
  'reaction.give': 'Reageren met {emoji}',
  'reaction.other': 'Een andere emoji',
  'action.reply': 'Beantwoorden',
  'action.copy': 'Tekst kopiëren',
  'action.edit': 'Bewerken',
  'action.delete': 'Verwijderen voor iedereen',
  'place.open': 'Tonen op OpenStreetMap',
  'change.failed.reaction': 'Je reactie heeft {name} niet bereikt.',
  'change.failed.edit': 'Je wijziging heeft {name} niet bereikt.',
  'change.failed.deletion': '{name} ziet dit bericht misschien nog.',
  'mishap.message.react': 'De reactie is niet opgeslagen. {why}',
  'mishap.message.edit': 'De wijziging is niet opgeslagen. {why}',
  'mishap.message.delete': 'Het bericht is niet verwijderd. {why}',
  'row.reacted': '{who}: {emoji} op ‘{text}’',
  'row.says': '{who}: {text}',
  'group.somebody': 'Iemand',
  'group.unnamed': 'Een groep zonder naam',
  'group.created': 'Je hebt deze groep gemaakt.',
  'group.renamed': 'Deze groep heet nu ‘{name}’.',
  'group.added': 'Nieuw hier: {who}.',
  'group.added-by': '{name} heeft {who} toegevoegd.',
  'group.added-you': 'Je bent aan deze groep toegevoegd.',
  'group.added-you-by': '{name} heeft je aan deze groep toegevoegd.',
  'group.you-added': 'Je hebt {who} toegevoegd.',
  'group.left': 'Niet meer hier: {who}.',
  'group.left-you': 'Je hebt deze groep verlaten.',
  'group.removed-by': '{name} heeft {who} verwijderd.',
  'group.removed-you': 'Je zit niet meer in deze groep.',
  'group.removed-you-by': '{name} heeft je uit deze groep verwijderd.',
  'group.you-removed': 'Je hebt {who} verwijderd.',
  'group.admin': 'Nu beheerder: {who}.',
  'group.admin-you': 'Je bent nu beheerder.',
  'group.not-admin': 'Niet meer beheerder: {who}.',
  'group.not-admin-you': 'Je bent geen beheerder meer.',
  'bridge.where': '{name} via {network}',
  'group.where': { one: '{network}, groep van {count}', other: '{network}, groep van {count}' },
  'group.gone': 'Je zit niet meer in deze groep. Wat is gezegd, blijft hier.',
  'group.unencrypted':
    'Deze groep is niet versleuteld: de servers ervan kunnen meelezen. Rialto schrijft er niet.',
  'group.open': 'Wie er in {name} zitten',
  'group.new': 'Nieuwe groep',
  'action.audience': 'Wie het heeft gelezen',
  'group.protection':
    'End-to-end versleuteld tot het apparaat van elk lid. Wat de apps daar ermee doen, kunnen wij niet zien.',
  'chat.said': '{name}, {time}',
  'chat.said-you': 'Jij, {time}',
  'chat.announce': '{name}, {time}: {text}',
  'chat.show-all': 'Alles tonen',
  'protection.end-to-end':
    'End-to-end versleuteld tot het apparaat van {name}. Wat de app daar ermee doet, kunnen wij niet zien.',
  'protection.begun-weakly':
    'End-to-end versleuteld tot het apparaat van {name}, maar begonnen zonder eenmalige sleutel: totdat {name} antwoordt, kan wie daar later de sleutels steelt deze eerste berichten lezen.',
  'protection.end-to-end-verified':
    'End-to-end versleuteld tot het apparaat van {name}, dat je hebt geverifieerd. Wat de app daar ermee doet, kunnen wij niet zien.',
  'protection.weaker':
    'Minder beschermd dan je andere chats: {weaknesses}. Zo goed versleuteld als dit netwerk kan.',
  'protection.bridge':
    'Deze chat loopt via een brug naar {name}. Wie de brug beheert, kan alles meelezen.',
  'protection.weaker-servers': 'Minder beschermd dan je andere chats: {weaknesses}.',
  'protection.accept-title': 'Er wordt niets naar {name} verzonden voordat je dat aanvaardt.',
  'protection.accept': 'Toch hier schrijven',
  'key-change.unverified':
    'Hier is een nieuwe sleutel in gebruik, zoals na een nieuwe telefoon of als de app opnieuw is geïnstalleerd.',
  'key-change.verified':
    'Hier is een nieuwe sleutel in gebruik, en het is niet die je hebt geverifieerd. Vergelijk opnieuw voordat je erop vertrouwt.',
  'deed.verify': 'Verifiëren…',
  'request.label': 'Berichtverzoek',
  'request.unknown':
    'Je kent deze persoon niet. Totdat je accepteert, is daar niet te zien dat je hier bent of dit hebt gelezen.',
  'request.from-group':
    'Deze persoon zit met jou in een groep. Totdat je accepteert, is daar niet te zien dat je hier bent of dit hebt gelezen.',
  'request.group':
    'Je bent uitgenodigd voor deze groep. Zolang je niet accepteert, komt niemand daar te weten dat je dit hebt gezien.',
  'request.refused': {
    one: '{count} ander bericht is niet bewaard.',
    other: '{count} andere berichten zijn niet bewaard.',
  },
  'request.veiled': 'Verborgen totdat je het wilt zien',
  'request.show': 'Tonen',
  'request.accept': 'Accepteren',
  'request.delete': 'Verwijderen',
  'request.block': 'Blokkeren',
  'request.report': 'Rapporteren…',
  'blocked.about':
    'Je hebt deze persoon geblokkeerd. Wat die verzendt, wordt niet bewaard, en de ander hoort daar niets van.',
  'blocked.group': 'Je hebt deze groep geblokkeerd. Wat daar wordt gezegd, wordt niet bewaard.',
  'blocked.elsewhere':
    'Je hebt deze persoon ergens anders geblokkeerd, dus wat die hier verzendt, wordt ook niet bewaard.',
  'blocked.refused': {
    one: '{count} bericht is geweigerd.',
    other: '{count} berichten zijn geweigerd.',
  },
  'blocked.unblock': 'Deblokkeren',
  'weakness.servers-read': 'servers ertussen kunnen meelezen',
  'weakness.no-forward-secrecy': 'een uitgelekte sleutel opent wat eerder is gezegd',
  'weakness.no-post-compromise-security': 'een uitgelekte sleutel opent alles wat volgt',
  'weakness.no-authentication': 'niemand kan nagaan van wie deze sleutels zijn',
  'error.protection-not-accepted':
    'Deze chat is minder beschermd dan je andere. Aanvaard dat hierboven voordat je schrijft.',
  'protection.none': 'Niet end-to-end versleuteld. De servers ertussen kunnen deze chat lezen.',
  'status.sending': 'Wordt verzonden',
  'status.sent': 'Verzonden',
  'status.delivered': 'Afgeleverd',
  'status.read': 'Gelezen',
  'status.failed': 'Niet verzonden',
  'failure.contact-unreachable':
    'Niet verzonden. {name} is niet meer te bereiken vanuit een andere app.',
  'failure.no-keys': 'Niet verzonden. Het netwerk had geen sleutels voor het apparaat van {name}.',
  'failure.bad-keys':
    'Niet verzonden. De sleutels voor het apparaat van {name} bleken niet aantoonbaar echt.',
  'failure.not-trusted': 'Niet verzonden. Bekijk eerst de apparaten van {name}.',
  'failure.refused': 'Niet verzonden. Het netwerk heeft het geweigerd.',
  'failure.too-long': 'Niet verzonden. Het is te lang.',
  'failure.not-in-group': 'Niet verzonden. Je zit niet meer in deze groep.',
  'failure.gave-up': 'Na veel pogingen niet verzonden.',
  'failure.not-uploaded': 'Niet verzonden. Het bestand kwam niet bij je provider aan.',
  'failure.unknown': 'Niet verzonden.',
  'failure.local': 'Niet verzonden. {why}',
  'message.retry': 'Opnieuw',
  'message.discard': 'Weggooien',
  'message.take-back': 'Terugnemen',
  'waiting.offline': 'Wacht op een verbinding met {network} en gaat dan vanzelf.',
  'waiting.off': 'Wacht tot {network} weer aanstaat.',
  'waiting.unconfirmed':
    '{network} heeft het nog niet bevestigd. Het wordt vanzelf opnieuw verzonden.',
  'composer.label': 'Bericht aan {name}',
  'composer.placeholder': 'Bericht',
  'composer.send': 'Verzenden',
  'composer.save': 'Wijziging opslaan',
  'trust.path-servers':
    'Van apparaat naar apparaat. Jouw server en die van de ander zien wie schrijft, en wanneer.',
  'trust.path-servers-verified':
    'Van apparaat naar apparaat, geverifieerd. Jouw server en die van de ander zien wie schrijft, en wanneer.',
  'keys.open': 'Apparaten',
  'older.title': 'Oudere berichten',
  'keys.undecided': {
    one: '{name} heeft {count} nieuw apparaat dat je nog niet hebt bekeken. Er gaat nog niets naartoe.',
    other:
      '{name} heeft {count} nieuwe apparaten die je nog niet hebt bekeken. Er gaat nog niets naartoe.',
  },
  'trust.path': 'Van apparaat naar apparaat. {network} ziet wie schrijft, en wanneer.',
  'trust.path-verified':
    'Van apparaat naar apparaat, geverifieerd. {network} ziet wie schrijft, en wanneer.',
  'trust.bridge': 'Versleuteld tot de brug naar {name}. De brug leest mee.',
  'trust.weaker': 'Versleuteld, maar minder goed dan je andere chats.',
  'trust.none': 'Niet versleuteld: servers onderweg kunnen het lezen.',
  'check.iban': 'Dit lijkt op een bankrekeningnummer.',
  'check.card': 'Dit lijkt op een kaartnummer.',
  'check.password': 'Dit lijkt op een wachtwoord.',
  'check.private-key': 'Dit lijkt op een privésleutel. Wie die heeft, kan zich als jou voordoen.',
  'check.namesake': 'Je kent ook een {name} op {network}. Is dit de juiste?',
  'check.hide': 'Waarschuwing verbergen',
  'emoji.button': 'Emoji',
  'emoji.find': 'Emoji zoeken',
  'emoji.none': 'Geen emoji met die naam.',
  'emoji.recent': 'Onlangs gebruikt',
  'composer.replying': 'Antwoord aan {name}',
  'composer.editing': 'Je bericht wijzigen',
  'composer.cancel': 'Annuleren',
  'composer.emoji-names': 'Emoji met die naam',
  'composer.left': { one: 'Nog {count} teken', other: 'Nog {count} tekens' },
  'composer.too-long': { one: '{count} teken te veel', other: '{count} tekens te veel' },

  // pieces side by side
  'pieces.listed': '{one}, {other}',
  'pieces.clauses': '{one}; {other}',

  // times
  'time.yesterday': 'Gisteren',
  'time.today': 'Vandaag',
  'time.unknown': 'Onbekende datum',
  'time.second': { one: '{count} seconde', other: '{count} seconden' },
  'time.minute': { one: '{count} minuut', other: '{count} minuten' },
  'time.hour': { one: '{count} uur', other: '{count} uur' },
  'time.day': { one: '{count} dag', other: '{count} dagen' },

  // adding an account
  'join.bad-address': 'Dat is geen adres. Het ziet eruit als chat.example.org.',
  'join.provider-unreachable':
    'Op dit adres antwoordt niets. Controleer de spelling en je verbinding.',
  'join.not-permitted':
    'Je hebt Rialto niet toegestaan met {provider} te praten, dus er is niets verzonden. Druk nog eens op de knop als je dat wel wilt.',
  'join.not-a-provider':
    'Op dit adres antwoordt iets, maar het is geen provider voor Rialto. Vraag je provider om het juiste adres.',
  'join.network-not-offered':
    '{provider} biedt {network} niet aan. Kies een ander netwerk of een andere provider.',
  'join.sign-in-cancelled':
    'Het inlogvenster is gesloten voordat je klaar was. Er is niets veranderd.',
  'join.sign-in-refused':
    '{provider} heeft het inloggen geweigerd. Probeer het opnieuw of vraag het je provider.',
  'join.token-refused':
    '{network} accepteerde niet wat {provider} over je zegt. Dit moet je provider oplossen: laat het daar weten.',
  'join.other-identity':
    'Je hebt ingelogd als iemand anders dan bij dit account hoort. Er is niets veranderd. Log in met dezelfde naam als eerst, of voeg de andere toe als nieuw account.',
  'join.clock-differs':
    'De klok van dit apparaat en die van {provider} lopen niet gelijk, dus geldt niet wat daar over je wordt gezegd. Controleer hier de datum en tijd en probeer het dan opnieuw.',
  'join.interrupted':
    'De browser stopte het deel van Rialto dat op de achtergrond werkt terwijl je inlogde. Staat het inlogvenster nog open, sluit het dan. Log daarna opnieuw in: Rialto gaat verder waar het was.',
  'join.unreachable':
    '{network} is op dit moment niet te bereiken. Probeer het over een paar minuten opnieuw.',
  'join.certificate-refused':
    'De andere kant kon niet bewijzen dat het {network} is. Er is niets verzonden. Blijft dit zo, laat het dan je provider weten.',
  'join.notice-outdated':
    'Rialto is intussen bijgewerkt, en wat je vooraf moet weten is veranderd. Laad deze pagina opnieuw en lees het nog een keer.',
  'join.already-joined': 'Dit account is hier al. Open je inbox om het te zien.',
  'join.failed':
    'Dat is niet gelukt, en Rialto weet niet waarom. Er is niets veranderd; probeer het opnieuw.',

  // locking and unlocking
  'lock.locked.title': 'Je inbox is vergrendeld',
  'lock.locked.text': 'Je chats en sleutels zijn verzegeld tot je ze ontgrendelt.',
  'lock.open-page': 'Ontgrendelen',
  'lock.now': 'Nu vergrendelen',
  'lock.set': 'Vergrendeling instellen',
  'lock.manage': 'Vergrendeling',
  'while-locked.receive': 'Ook vergrendeld ontvangen',
  'while-locked.on':
    'Berichten komen binnen terwijl de inbox vergrendeld is en blijven verzegeld tot je die ontgrendelt.',
  'while-locked.off': 'Dit account pauzeert terwijl de inbox vergrendeld is.',
  'while-locked.risk':
    'Om te ontvangen, moet dat waarmee dit account inlogt buiten de vergrendeling liggen. Wie dit browserprofiel steelt, zou dan als jou kunnen inloggen bij {network}, nieuwe berichten kunnen weghalen en sleutels in jouw naam kunnen publiceren. Je berichten lezen kan zo niet, en ook geen berichten sturen die je contacten kunnen lezen.',
  'while-locked.cannot':
    'Gepauzeerd tijdens vergrendeling: {network} kan zonder je sleutels niet ontvangen.',
  'while-locked.revoked': 'Uitgezet. {provider} heeft beëindigd wat buiten de vergrendeling lag.',
  'while-locked.not-revoked':
    'Uitgezet. {provider} was niet te bereiken: een kopie van wat erbuiten lag, werkt misschien nog tot de aanmelding daarvan eindigt.',
  'lost.title': 'Deze browser heeft de gegevens van Rialto weggegooid',
  'lost.window': 'Je chats staan niet meer op deze schijf. Rialto heeft ze niet verwijderd.',
  'lost.open-page': 'Kijken wat er kan',
  // recovery kits
  'storage.low': 'De ruimte op deze schijf raakt op. Maak snel wat vrij, zodat er niets stopt.',
  'storage.full':
    'Deze schijf is vol. Er kan niets worden opgeslagen: nieuwe berichten wachten aan de andere kant, en die van jou blijven onverzonden hier. Maak wat ruimte vrij, en het gaat vanzelf verder.',
  'storage.failing':
    'Deze browser kan op dit moment niet opslaan; misschien is de schijf vol. Nieuwe berichten wachten aan de andere kant, en die van jou blijven onverzonden hier. Het gaat vanzelf verder zodra het weer kan.',
};
