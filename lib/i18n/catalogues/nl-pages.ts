/**
 * Dutch of the pages that are opened now and then. What is not here yet is said in English.
 * @module
 */
import type { Translation } from '../entry';

export const onPages: Translation = {
  'add.title': 'Account toevoegen',
  'add.step': 'Stap {now} van {all}',
  'add.back': 'Terug',
  'add.network.title': 'Waar zijn de mensen die je wilt bereiken?',
  'add.network.intro':
    'Dankzij Europees recht kun je mensen op deze netwerken schrijven zonder hun apps te gebruiken.',
  'add.network.whatsapp':
    'Mensen bereiken je onder je telefoonnummer of onder de naam die je provider opgeeft.',
  'add.network.messenger': 'Mensen bereiken je onder de naam die je provider opgeeft.',
  'add.network.limits-title': 'Voordat je begint',
  'add.network.limit.identity': 'Je doet mee als jezelf, via een provider die voor je instaat.',
  'add.network.limit.history':
    'Je bestaande chats en groepen van WhatsApp en Messenger komen niet mee.',
  'add.network.limit.opt-in': 'De ander moet chats met andere apps hebben aangezet.',
  'gatekeeper.title': 'Welke grote berichtenapps zijn open?',
  'gatekeeper.open': 'Open voor andere apps',
  'gatekeeper.not-obliged': 'Niet verplicht',
  'gatekeeper.not-open': 'Niet open',
  'gatekeeper.why.live': 'Chats tussen twee mensen, sinds {date}.',
  'gatekeeper.why.offer-published':
    'Het aanbod aan andere apps is er sinds {date}. Of er al een app is aangesloten, weten we niet.',
  'gatekeeper.why.found-no-gateway':
    'De Europese Commissie heeft het onderzocht en er op {date} van afgezien. We kennen geen weg van buiten naar binnen.',
  'gatekeeper.why.none-named':
    'Geen van de berichtenapps was aangewezen toen de lijst op {date} werd gemaakt, dus is er geen verplichting. We kennen geen weg van buiten naar binnen.',
  'gatekeeper.source': 'Bron',
  'gatekeeper.checked': 'Opgezocht op {date}.',
  'add.provider.title': 'Wie is je provider?',
  'add.provider.intro':
    'Het bedrijf of de instelling die tegenover {network} voor je instaat: je internetprovider, mailprovider, werkgever of coöperatie. Daar krijg je het adres.',
  'add.provider.address': 'Adres van de provider',
  'add.provider.hint':
    'Zoals chat.example.org. De browser vraagt of Rialto daarmee mag praten, en met geen andere website.',
  'add.provider.look-up': 'Doorgaan',
  'add.provider.looking': 'Opzoeken…',
  'add.notice.title': 'Voordat je inlogt',
  'add.notice.provider': 'Je provider',
  'add.notice.change': 'Wijzigen',
  'add.notice.heading': 'Chats met andere apps zijn anders',
  'add.notice.left':
    'Berichten zijn versleuteld van deze browser tot het apparaat van de ander. Is een bericht daar eenmaal, dan kan hier niemand instaan voor wat ermee gebeurt: de app daar, en het bedrijf erachter, volgt misschien andere regels dan wij.',
  'add.notice.not-login':
    'Je logt niet in op een eigen account bij {network}. Je wordt bereikbaar als iemand die een andere app gebruikt.',
  'add.eea.question': 'Waar ben je?',
  'add.eea.statement': 'Ik woon in de Europese Economische Ruimte en ben daar nu ook.',
  'add.eea.outside': 'Ergens anders',
  'add.eea.why':
    'De wet die {network} openstelt, geldt in de Europese Economische Ruimte, en {network} laat mensen alleen toe zolang ze daar zijn. Rialto bewaart wat je hier zegt en gaat niet na waar je bent.',
  'add.eea.refused':
    'Dan kun je hiervandaan niet meedoen met {network}: het aanbod aan andere apps eindigt voor jou buiten die ruimte, en je provider zou het moeten beëindigen. Er is niets verzonden. Kom terug als je daar bent.',
  'add.notice.sees':
    '{network} ziet wie wie schrijft en wanneer, maar niet wat. Je provider ziet dat je {network} gebruikt.',
  'add.notice.strangers':
    'Mensen die je in de app van {network} hebt geblokkeerd, kunnen je hier misschien schrijven.',
  'add.notice.history': 'Je bestaande chats en groepen van {network} komen niet mee.',
  'add.notice.opt-in': 'De ander moet chats met andere apps hebben aangezet.',
  'add.notice.agree': 'Ik heb dit gelezen en wil meedoen met {network}.',
  'add.sign-in': 'Inloggen bij {provider}',
  'add.signing-in.title': 'Ga verder in het inlogvenster',
  'add.signing-in.text':
    '{provider} vraagt je om in te loggen. Rialto ziet je wachtwoord nooit. Deze pagina gaat vanzelf verder.',
  'add.done.title': 'Je bent op {network}',
  'add.done.as': 'Je bent te bereiken als',
  'add.done.next':
    'Mensen die je schrijven, verschijnen in je chats. Wil je zelf als eerste schrijven, begin dan een nieuwe chat met hun nummer of naam.',
  'add.done.open': 'Inbox openen',
  'lock.title': 'Vergrendeling',
  'lock.unlock.title': 'Ontgrendel je inbox',
  'lock.passphrase': 'Wachtwoordzin',
  'lock.passphrase.unlock': 'Ontgrendelen',
  'lock.passphrase.unlocking': 'Ontgrendelen…',
  'lock.passkey.unlock': 'Toegangssleutel gebruiken',
  'lock.code': 'Herstelcode',
  'lock.code.hint': 'Negen groepjes van vier. Hoofdletters en streepjes maken niet uit.',
  'lock.code.show': 'Liever een herstelcode gebruiken',
  'lock.code.unlock': 'Ontgrendelen met de code',
  'lock.wait': {
    one: 'Je kunt het over {count} seconde opnieuw proberen. Dit vertraagt alleen het raden hier; wat een kopie van dit profiel beschermt, is hoe goed je wachtwoordzin is.',
    other:
      'Je kunt het over {count} seconden opnieuw proberen. Dit vertraagt alleen het raden hier; wat een kopie van dit profiel beschermt, is hoe goed je wachtwoordzin is.',
  },
  'lock.wrong-secret': 'Daarmee gaat het niet open.',
  'lock.bad-code': 'Er zit een typefout in deze code. Controleer de code en probeer het opnieuw.',
  'lock.too-soon': 'Te veel pogingen. Wacht even.',
  'lock.none.title': 'Er is nog geen vergrendeling',
  'lock.none.text':
    'Wie dit browserprofiel kopieert of achter deze browser gaat zitten, kan je chats lezen. Een vergrendeling verzegelt alles met nieuwe sleutels en verwijdert wat er eerst stond.',
  'lock.some.title': 'Je inbox heeft een vergrendeling',
  'lock.some.text':
    'Alles hier is verzegeld. Elk van deze opent het. Raak je ze allemaal kwijt, dan kan niemand het meer openen, en kunnen wij niet helpen.',
  'lock.kind.passphrase': 'Wachtwoordzin',
  'lock.kind.passkey': 'Toegangssleutel',
  'lock.kind.recovery': 'Herstelcode',
  'lock.since': 'sinds {day}',
  'lock.remove': 'Verwijderen',
  'lock.remove-last':
    'Verwijder je de laatste vergrendeling, dan liggen je chats open voor wie dit profiel kopieert.',
  'lock.remove-confirm': 'Verwijderen',
  'lock.remove-keep': 'Behouden',
  'lock.new-passphrase': 'Nieuwe wachtwoordzin',
  'lock.new-passphrase.hint':
    'Minstens 12 tekens. Vier of vijf woorden die niets met elkaar te maken hebben, zijn makkelijk te onthouden en moeilijk te raden.',
  'strength.weak': 'Zwak.',
  'strength.weak.text': 'Wie dit profiel kopieert, zou hem binnen enkele uren kunnen vinden.',
  'strength.fair': 'Matig.',
  'strength.fair.text':
    'Wie dit profiel kopieert en er moeite voor doet, zou hem binnen dagen of maanden kunnen vinden. Eén woord meer helpt.',
  'strength.good': 'Goed.',
  'strength.good.text':
    'Hem raden zou jaren moeten duren, als hij niet over jou gaat of uit een boek komt.',
  'strength.strong': 'Sterk.',
  'strength.strong.text':
    'Hem raden zou langer moeten duren dan iemand het probeert, als hij niet over jou gaat of uit een boek komt.',
  'strength.hint.common': 'Hij lijkt op een wachtwoord dat veel mensen gebruiken.',
  'strength.hint.one-word': 'Eén los woord wordt als een van de eerste dingen geprobeerd.',
  'strength.hint.name': 'Namen worden als een van de eerste dingen geprobeerd.',
  'strength.hint.keys':
    'Rijtjes toetsen en reeksen worden als een van de eerste dingen geprobeerd.',
  'strength.hint.repeats': 'Wat zich herhaalt, telt één keer.',
  'strength.hint.date': 'Jaartallen en datums worden als een van de eerste dingen geprobeerd.',
  'strength.unknown': 'Hoe sterk hij is, valt nu niet te schatten.',
  'lock.repeat': 'Nog een keer dezelfde',
  'lock.passphrase-differs': 'De twee zijn niet gelijk.',
  'lock.add-passphrase': 'Wachtwoordzin instellen',
  'lock.change-passphrase': 'Wachtwoordzin wijzigen',
  'lock.sealing': 'Alles wordt opnieuw verzegeld…',
  'lock.add-passkey': 'Toegangssleutel toevoegen',
  'lock.passkey.text':
    'Je vingerafdruk, gezicht of beveiligingssleutel, bewaard door dit apparaat.',
  'lock.passkey.absent':
    'Deze browser heeft geen toegangssleutels voor extensies die niet om een website vragen. Gebruik een wachtwoordzin.',
  'lock.passkey-not-used': 'Er is geen toegangssleutel gebruikt.',
  'lock.passkey-not-made': 'Er is geen toegangssleutel gemaakt.',
  'lock.passkey-unsupported':
    'Deze toegangssleutel kan niets vergrendelen: de functie voor geheimen (PRF) ontbreekt. Probeer een ander apparaat of een andere sleutel.',
  'lock.passkey-failed': 'De toegangssleutel werkte hier niet.',
  'lock.add-code': 'Herstelcode maken',
  'lock.code.text':
    'Voor de dag dat je de wachtwoordzin vergeet of het apparaat kwijtraakt. Schrijf de code op en bewaar die niet bij deze computer.',
  'lock.code.once': 'Dit wordt maar één keer getoond. Schrijf het nu op.',
  'lock.code.done': 'Ik heb de code opgeschreven',
  'lock.idle': 'Vergrendelen als niemand iets doet, na',
  'lock.idle.minutes': { one: '{count} minuut', other: '{count} minuten' },
  'lock.idle.hours': { one: '{count} uur', other: '{count} uur' },
  'lock.idle.never': 'nooit',
  'lock.limits':
    'De inbox wordt ook vergrendeld als de browser start, en in Chrome als je deze computer vergrendelt. Tijdens de vergrendeling wordt er niets verzonden en komt er niets binnen, behalve voor accounts die je laat ontvangen.',
  'lock.badge': 'Tijdens de vergrendeling mag het pictogram in de werkbalk tonen',
  'lock.badge.nothing': 'niets',
  'lock.badge.dot': 'een stip als er iets is binnengekomen',
  'lock.badge.count': 'hoeveel berichten er zijn binnengekomen',
  'lock.badge.hint':
    'Wie naar dit scherm kijkt, ziet het. Er wordt alleen geteld voor accounts die tijdens de vergrendeling ontvangen.',
  'receiving.none': 'Er komt niets binnen tot je ontgrendelt.',
  'receiving.others': 'Alle andere accounts wachten tot je ontgrendelt.',
  'receiving.connecting': '{network}: verbinden, om tijdens de vergrendeling te ontvangen.',
  'receiving.receiving': '{network}: ontvangt, verzegeld tot je ontgrendelt.',
  'receiving.full':
    '{network}: gepauzeerd. Hier past niets meer bij, dus {network} bewaart de rest voor je.',
  'receiving.stopped': '{network}: gepauzeerd. Ontgrendel om te zien waarom.',
  'lock.open-inbox': 'Inbox openen',
  'lock.copy': 'Een tweede kopie van je accounts en sleutels bewaren',
  'lock.copy.text':
    'Browsers gooien soms gegevens weg: als de schijf vol is, of na een crash. De kopie ligt op een andere plek in dit browserprofiel, verzegeld met dezelfde vergrendeling. Die brengt je accounts terug, niet je berichten.',
  'lost.accounts': {
    one: 'Er stond hier {count} account. De chats en berichten zijn van deze schijf verdwenen: de browser heeft ze verwijderd, wat gebeurt als een schijf vol is of als ‘sitegegevens’ worden gewist.',
    other:
      'Er stonden hier {count} accounts. De chats en berichten zijn van deze schijf verdwenen: de browser heeft ze verwijderd, wat gebeurt als een schijf vol is of als ‘sitegegevens’ worden gewist.',
  },
  'lost.copy':
    'Een verzegelde kopie van je accounts en sleutels is er nog. Ontgrendel die, en je accounts komen terug. Nieuwe berichten komen binnen zoals eerst; de oude komen niet terug.',
  'lost.no-copy':
    'Er was geen vergrendeling, dus kon er geen kopie worden bewaard. Voeg je accounts opnieuw toe: mensen vinden je nog steeds onder dezelfde naam, en hun apps zullen zeggen dat je sleutels zijn veranderd.',
  'lost.start-over': 'Beginnen met een lege inbox',
  'lost.start-over.copy':
    'Hiermee verwijder je ook de verzegelde kopie. Je zou opnieuw moeten inloggen, en anderen zouden zien dat je sleutels zijn veranderd.',
  'lost.start-over.confirm': 'Verwijderen en leeg beginnen',
  'lost.restored': {
    one: '{count} account is terug, met dezelfde sleutels. De chats verschijnen weer als mensen schrijven; wat erin stond, is weg.',
    other:
      '{count} accounts zijn terug, met dezelfde sleutels. Chats verschijnen weer als mensen schrijven; wat erin stond, is weg.',
  },
  'kit.title': 'Herstelpakket',
  'kit.open-page': 'Herstelpakket',
  'kit.have-one': 'Ik heb een herstelpakket',
  'kit.lock.text':
    'Eén bestand dat je accounts terugbrengt in een andere browser, of als deze er niet meer is.',
  'kit.question': 'Kom terug als jezelf',
  'kit.intro':
    'Een pakket is één verzegeld bestand met je accounts, hun sleutels en je contacten. Daarmee kom je terug als jezelf: anderen zien geen veranderde sleutels, en niemand hoeft je opnieuw toe te voegen.',
  'kit.make.title': 'Pakket maken',
  'kit.make.text': 'Duurt een minuut. Maak een nieuw als je een account toevoegt.',
  'kit.drill.title': 'Pakket testen',
  'kit.drill.text':
    'Twee minuten nu, zodat je weet dat het opengaat. Wat hier draait, blijft ongemoeid.',
  'kit.restore.title': 'Accounts terughalen',
  'kit.restore.text': 'Uit een pakket van deze browser of een andere.',
  'kit.back': 'Terug',
  'kit.locked':
    'Je inbox is vergrendeld. Ontgrendel die om een pakket te maken of accounts terug te halen.',
  'kit.no-accounts': 'Er is hier nog geen account voor een pakket.',
  'kit.in-it': 'In het pakket',
  'kit.in-it.accounts': 'elk account hier, met zijn identiteitssleutel',
  'kit.in-it.contacts': 'je contacten, en de sleutels waaraan je ze herkent',
  'kit.in-it.settings': 'wanneer de inbox vergrendelt, en wat het pictogram toont',
  'kit.not-in-it': 'Nooit erin',
  'kit.not-in-it.sessions':
    'de sleutels van lopende gesprekken: die mogen niet twee keer bestaan, dus begint het eerste bericht in elke chat nieuwe',
  'kit.not-in-it.sign-in': 'je aanmeldingen: voor elk account dat terugkomt, log je één keer in',
  'kit.not-in-it.locks': 'je vergrendeling, en bestanden die mensen je stuurden',
  'kit.history': 'Ook berichten',
  'kit.history.hint':
    'Zonder berichten komen chats leeg terug. Met berichten kan wie het pakket opent ze lezen.',
  'kit.by': 'Wat het opent',
  'kit.by.code': 'Een code die Rialto maakt: je drukt die af of schrijft die op',
  'kit.by.passphrase': 'Een eigen wachtwoordzin',
  'kit.passphrase.hint':
    'Niet die van deze inbox: wie daarachter komt, zou dan beide hebben. Minstens 12 tekens.',
  'kit.passphrase': 'Wachtwoordzin van het pakket',
  'kit.make-now': 'Pakket maken',
  'kit.making': 'Wordt gemaakt…',
  'kit.made.title': 'Je herstelpakket',
  'kit.made.next':
    'Twee dingen om te bewaren, apart van elkaar en van deze computer: het bestand, en deze pagina met de code.',
  'kit.made.next-passphrase':
    'Bewaar het bestand niet bij deze computer. De wachtwoordzin zit nergens anders dan in je hoofd.',
  'kit.code': 'Code van het pakket',
  'kit.code.once': 'Deze code wordt maar één keer getoond. Niemand kan die nog eens maken.',
  'kit.save': 'Bestand opslaan',
  'kit.save-again': 'Nog eens opslaan',
  'kit.saved': 'Aan je browser gegeven als {name}. Zoek het bij je downloads.',
  'kit.print': 'Deze pagina afdrukken',
  'kit.made.check': 'Nu testen',
  'kit.sheet.date': 'Gemaakt op {day}',
  'kit.sheet.file': 'Bestand: {name}',
  'kit.sheet.how': 'Zo kom je terug',
  'kit.sheet.how.1': 'Installeer Rialto, kies ‘Account toevoegen’, dan ‘Ik heb een herstelpakket’.',
  'kit.sheet.how.2': 'Kies het bestand en typ de code.',
  'kit.sheet.how.2-passphrase': 'Kies het bestand en typ de wachtwoordzin.',
  'kit.sheet.how.3': 'Log voor elk account één keer in.',
  'kit.sheet.who':
    'Wie het bestand en de code heeft, kan in deze accounts jou zijn. Een van de twee kwijt? Maak een nieuw pakket en vernietig wat er van dit over is.',
  'kit.contacts': { one: '{count} contact', other: '{count} contacten' },
  'kit.messages': { one: '{count} bericht', other: '{count} berichten' },
  'kit.left-out':
    '{network}: {name} kan niet mee in een pakket. Voeg het account daar opnieuw toe.',
  'kit.newest-only':
    'Hier stonden meer berichten dan in een pakket passen. De nieuwste van elke chat zitten erin.',
  'kit.file': 'Bestand van het pakket',
  'kit.file.choose': 'Bestand kiezen',
  'kit.file.another': 'Ander bestand kiezen',
  'kit.file.seen': '{name}, gemaakt op {day}',
  'kit.code.hint': 'Begint met KIT. Hoofdletters en streepjes maken niet uit.',
  'kit.open': 'Openen',
  'kit.opening': 'Wordt geopend…',
  'kit.opened.title': 'Het gaat open',
  'kit.opened.drill': 'Het bestand is heel, en wat je typte klopt. Hier is niets veranderd.',
  'kit.opened.restore': 'Dit brengt het terug.',
  'kit.opened.from': 'Gemaakt op {day}, met',
  'kit.done': 'Klaar',
  'kit.restore-now': 'Hierheen terughalen',
  'kit.restoring': 'Worden teruggehaald…',
  'kit.restore.warning':
    'Draait Rialto nog ergens anders met deze accounts, dan kan maar een van de twee verbonden zijn. De andere meldt dat.',
  'kit.restored.title': 'Wat ervan is geworden',
  'kit.restored.next':
    'Log in je inbox voor elk account één keer in. Schrijf daarna: mensen zien dat jij het bent.',
  'kit.arrival.back': 'is terug, met dezelfde sleutels. Log in om te verbinden.',
  'kit.arrival.already-here': 'is hier al. Er is niets veranderd.',
  'kit.arrival.not-offered': 'is van een netwerk dat deze Rialto niet heeft.',
  'kit.arrival.damaged': 'kon niet worden teruggehaald: de sleutels in het pakket zijn niet heel.',
  'kit.problem.not-a-kit': 'Dit bestand is geen herstelpakket.',
  'kit.problem.newer-kit': 'Dit pakket is door een nieuwere Rialto gemaakt. Werk eerst deze bij.',
  'kit.problem.needs': 'Dit pakket heeft Rialto {version} of nieuwer nodig. Werk eerst deze bij.',
  'kit.problem.header-changed':
    'Het begin van dit bestand is beschadigd of door iemand veranderd. Er is niets geopend. Probeer een andere kopie van het bestand.',
  'kit.problem.wrong-secret': 'Daarmee gaat dit pakket niet open.',
  'kit.problem.bad-code':
    'Er zit een typefout in deze code. Controleer de code en probeer het opnieuw.',
  'kit.problem.lock-code':
    'Dit is een herstelcode van een vergrendeling, niet van een pakket. De code van een pakket begint met KIT.',
  'kit.problem.damaged':
    'Dit bestand is beschadigd: een deel ontbreekt of is veranderd. Er is niets geopend. Probeer een andere kopie van het bestand.',
  'kit.problem.too-large': 'Dit bestand is te groot voor een herstelpakket.',
  'lock.problem.locked': 'De inbox is vergrendeld. Ontgrendel die eerst.',
  'lock.problem.lost': 'Deze browser heeft de gegevens weggegooid. Laad deze pagina opnieuw.',
  'lock.problem.weak-passphrase':
    'Dat zou niet standhouden. Gebruik minstens 12 tekens, en niet telkens dezelfde paar tekens.',
  'lock.problem.kit-too-large':
    'Er is hier meer dan in één pakket past. Maak het zonder berichten.',
  'lock.problem.not-first': 'Voor een herstelcode is eerst een andere vergrendeling nodig.',
  'lock.problem.too-many':
    'Er zijn al zoveel vergrendelingen als er kunnen zijn. Verwijder er eerst een.',
  'lock.problem.no-lock': 'Deze vergrendeling is er niet meer.',
  'lock.problem.bad-header':
    'Het bestand met je vergrendeling is beschadigd of door iemand veranderd. Er is niets geopend.',
  'lock.problem.newer-header':
    'Deze inbox is het laatst gebruikt door een nieuwere versie van Rialto. Werk eerst deze bij.',
  'lock.problem.quota-exceeded':
    'Deze browser heeft geen ruimte om op te slaan. Er is niets veranderd.',

  // settings
  'set.title': 'Instellingen',
  'set.find': 'Instelling zoeken',
  'set.none': 'In geen enkele instelling staat ‘{text}’.',
  'set.failed': 'Dat is niet bewaard. {why}',
  'set.as-system': 'Zoals het systeem',
  'set.as-browser': 'Zoals de browser',
  'set.on': 'Aan',
  'set.off': 'Uit',
  'set.section.accounts': 'Accounts',
  'set.section.notifications': 'Meldingen',
  'set.section.privacy': 'Privacy',
  'set.section.look': 'Weergave',
  'set.section.language': 'Taal',
  'set.section.lock': 'Vergrendeling, herstel',
  'set.section.storage': 'Opslag',
  'set.section.shortcuts': 'Toetsenbord',
  'set.section.about': 'Over Rialto',
  'set.theme': 'Kleuren',
  'set.theme.hint': 'Licht, donker of zoals je systeem het heeft.',
  'set.theme.light': 'Licht',
  'set.theme.dark': 'Donker',
  'set.textSize': 'Tekstgrootte',
  'set.textSize.hint': 'Boven op de grootte die je browser gebruikt.',
  'set.density': 'Ruimte',
  'set.density.hint': 'Compact toont meer chats en berichten tegelijk.',
  'set.density.comfortable': 'Ruim',
  'set.density.compact': 'Compact',
  'set.contrast': 'Hoog contrast',
  'set.contrast.hint': 'Donkerdere letters en sterkere lijnen.',
  'set.stillness': 'Minder beweging',
  'set.stillness.hint': 'Er schuift, vervaagt of knippert niets.',
  'set.language': 'Taal',
  'set.language.hint': 'Van de woorden van Rialto zelf. Wat mensen schrijven, blijft zoals het is.',
  'set.receipts': 'Laten weten dat je hebt gelezen',
  'set.receipts.hint':
    'Leesbevestigingen. Zonder zien afzenders dat een bericht is aangekomen, en nooit of je het hebt gelezen.',
  'set.typing': 'Laten weten dat je typt',
  'set.typing.hint': 'Terwijl je schrijft. Alleen dát je het doet, nooit wat.',
  'set.previews': 'Voorbeelden van links tonen',
  'set.previews.hint':
    'Een titel en een afbeelding die de afzender in het bericht heeft gezet. Rialto haalt niets op om ze te tonen.',
  'set.own.accounts': 'Je accounts',
  'set.own.accounts.hint': 'Hoe het ermee staat, opnieuw inloggen, vertrekken.',
  'set.own.privacy-networks': 'Een andere keuze voor een netwerk',
  'set.own.privacy-networks.hint': 'Gaat vóór de keuzes hierboven.',
  'set.own.privacy-people': 'Een andere keuze voor een persoon',
  'set.own.privacy-people.hint': 'Gaat vóór alle andere. Maak je in het menu van elke chat.',
  'set.own.lock': 'Vergrendeling',
  'set.own.lock.hint':
    'Wachtwoordzin, toegangssleutel, wanneer Rialto zichzelf vergrendelt en wat het dan toont.',
  'set.own.kit': 'Herstelpakket',
  'set.own.kit.hint': 'Eén bestand en één afgedrukte pagina die je accounts elders terugbrengen.',
  'set.own.storage': 'Ruimte op deze schijf',
  'set.own.storage.hint':
    'Wat Rialto in deze browser bewaart, verzegeld: berichten, bestanden en sleutels.',
  'set.own.shortcuts': 'Sneltoetsen',
  'set.own.shortcuts.hint': 'Druk op een sneltoets om de toetsen te wijzigen.',
  'set.own.about': 'Rialto',
  'set.own.about.hint': 'Versie, licenties en hoe je gegevens op deze schijf liggen.',
  'set.privacy.follow-yes': 'Zoals hierboven (ja)',
  'set.privacy.follow-no': 'Zoals hierboven (nee)',
  'set.privacy.yes': 'Ja',
  'set.privacy.no': 'Nee',
  'set.privacy.nobody': 'Nog niemand.',
  'set.privacy.title': 'Privacy: {name}',
  'set.privacy.intro':
    'Alleen voor deze chat. ‘Zoals hierboven’ volgt het netwerk en je instellingen.',
  'set.privacy.undo': 'Zoals voor iedereen',
  'set.accounts.manage': 'Accounts tonen',
  'set.lock.manage': 'Vergrendeling instellen',
  'set.kit.manage': 'Pakket maken of openen',
  'set.storage.used': 'Rialto gebruikt {used}. De browser staat nog {available} toe.',
  'set.storage.unknown': 'Deze browser zegt niet hoeveel er wordt gebruikt.',
  'set.about.version': 'Versie {version}',
  'set.about.at-rest.open':
    'Er is geen vergrendeling ingesteld: alles op deze schijf is verzegeld, maar wie dit browserprofiel kopieert, kan het openen.',
  'set.about.at-rest.locked':
    'Alles op deze schijf is verzegeld met een sleutel die alleen jouw vergrendeling opent.',
  'set.about.licences': 'Licenties van de onderdelen',
  'set.about.licence': 'Rialto is vrije software onder de Apache-licentie 2.0.',

  // what can be done by keys, and from the palette
  'key.ctrl': 'Ctrl',
  'key.alt': 'Alt',
  'key.shift': 'Shift',
  'key.escape': 'Esc',
  'key.enter': 'Enter',
  'key.space': 'Spatie',
  'command.palette': 'Alles zoeken',
  'command.find': 'Een chat zoeken in de lijst',
  'command.new-chat': 'Nieuwe chat',
  'command.settings': 'Instellingen',
  'command.shortcuts': 'Sneltoetsen',
  'command.lock': 'De inbox nu vergrendelen',
  'command.next-chat': 'Volgende chat',
  'command.previous-chat': 'Vorige chat',
  'command.next-unread': 'Volgende ongelezen chat',
  'command.write': 'Schrijven in deze chat',
  'command.close': 'Sluiten wat openstaat',
  'command.reply': 'Het laatste bericht beantwoorden',
  'command.edit': 'Je laatste bericht bewerken (in een leeg veld)',
  'command.archive': 'Archiveren, of eruit halen',
  'command.mute': 'Dempen, of weer horen',
  'command.pin': 'Vastzetten, of losmaken',
  'command.mark-unread': 'Markeren als ongelezen',
};
