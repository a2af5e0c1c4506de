/**
 * Swedish of the pages that are opened now and then. What is not here yet is said in English.
 * @module
 */
import type { Translation } from '../entry';

export const onPages: Translation = {
  'add.title': 'Lägg till ett konto',
  'add.step': 'Steg {now} av {all}',
  'add.back': 'Tillbaka',
  'add.network.title': 'Var finns de du vill nå?',
  'add.network.intro':
    'EU-rätten låter dig skriva till människor på de här nätverken utan att använda deras appar.',
  'add.network.whatsapp':
    'Man når dig på ditt telefonnummer eller det namn som din leverantör anger.',
  'add.network.messenger': 'Man når dig på det namn som din leverantör anger.',
  'add.network.limits-title': 'Innan du börjar',
  'add.network.limit.identity': 'Du är med som dig själv, via en leverantör som går i god för dig.',
  'add.network.limit.history':
    'Dina befintliga chattar och grupper i WhatsApp och Messenger följer inte med.',
  'add.network.limit.opt-in': 'Den andra sidan måste ha slagit på chattar med andra appar.',
  'gatekeeper.title': 'Vilka stora meddelandeappar är öppna?',
  'gatekeeper.open': 'Öppen för andra appar',
  'gatekeeper.not-obliged': 'Inte skyldig',
  'gatekeeper.not-open': 'Inte öppen',
  'gatekeeper.why.live': 'Chattar mellan två personer, sedan {date}.',
  'gatekeeper.why.offer-published':
    'Erbjudandet till andra appar finns sedan {date}. Om någon app redan är ansluten vet vi inte.',
  'gatekeeper.why.found-no-gateway':
    'Europeiska kommissionen granskade den och beslutade den {date} att inte förplikta den. Vi känner inte till någon väg in utifrån.',
  'gatekeeper.why.none-named':
    'Ingen av dess meddelandeappar var utpekad när listan gjordes den {date}, så det finns ingen skyldighet. Vi känner inte till någon väg in utifrån.',
  'gatekeeper.source': 'Källa',
  'gatekeeper.checked': 'Kontrollerat {date}.',
  'add.provider.title': 'Vem är din leverantör?',
  'add.provider.intro':
    'Det företag eller organ som går i god för dig gentemot {network}: din internetleverantör, e-postleverantör, arbetsgivare eller kooperativ. Därifrån får du adressen.',
  'add.provider.address': 'Leverantörens adress',
  'add.provider.hint':
    'Till exempel chat.example.org. Webbläsaren frågar om Rialto får tala med den, och med ingen annan webbplats.',
  'add.provider.look-up': 'Fortsätt',
  'add.provider.looking': 'Söker…',
  'add.notice.title': 'Innan du loggar in',
  'add.notice.provider': 'Din leverantör',
  'add.notice.change': 'Ändra',
  'add.notice.heading': 'Chattar med andra appar är annorlunda',
  'add.notice.left':
    'Meddelanden krypteras från den här webbläsaren till den andras enhet. När ett meddelande väl är där kan ingen här gå i god för vad som händer med det: appen där, och företaget bakom den, kan följa andra regler än vi.',
  'add.notice.not-login':
    'Du loggar inte in på ett eget konto hos {network}. Du blir nåbar som någon som använder en annan app.',
  'add.eea.question': 'Var är du?',
  'add.eea.statement': 'Jag bor i Europeiska ekonomiska samarbetsområdet och är där nu.',
  'add.eea.outside': 'Någon annanstans',
  'add.eea.why':
    'Lagen som öppnar {network} gäller i Europeiska ekonomiska samarbetsområdet, och {network} släpper bara in människor så länge de är där. Rialto sparar det du säger här och kontrollerar inte var du är.',
  'add.eea.refused':
    'Då går det inte att gå med i {network} härifrån: erbjudandet till andra appar upphör när du är utanför området, och din leverantör skulle behöva avsluta det. Inget skickades. Kom tillbaka när du är där.',
  'add.notice.sees':
    '{network} ser vem som skriver till vem och när, men inte vad. Din leverantör ser att du använder {network}.',
  'add.notice.strangers':
    'Personer som du har blockerat i appen {network} kan kanske skriva till dig här.',
  'add.notice.history': 'Dina befintliga chattar och grupper i {network} följer inte med.',
  'add.notice.opt-in': 'Den andra sidan måste ha slagit på chattar med andra appar.',
  'add.notice.agree': 'Jag har läst det här och vill gå med i {network}.',
  'add.sign-in': 'Logga in hos {provider}',
  'add.signing-in.title': 'Slutför i inloggningsfönstret',
  'add.signing-in.text':
    '{provider} ber dig att logga in. Rialto ser aldrig ditt lösenord. Den här sidan går vidare av sig själv.',
  'add.done.title': 'Du är på {network}',
  'add.done.as': 'Du kan nås som',
  'add.done.next':
    'De som skriver till dig visas bland dina chattar. Vill du skriva först, börja en ny chatt med nummer eller namn.',
  'add.done.open': 'Öppna inkorgen',
  'lock.title': 'Lås',
  'lock.unlock.title': 'Lås upp din inkorg',
  'lock.passphrase': 'Lösenfras',
  'lock.passphrase.unlock': 'Lås upp',
  'lock.passphrase.unlocking': 'Låser upp…',
  'lock.passkey.unlock': 'Använd lösenordsnyckel',
  'lock.code': 'Återställningskod',
  'lock.code.hint': 'Nio grupper om fyra. Stora bokstäver och streck spelar ingen roll.',
  'lock.code.show': 'Använd en återställningskod i stället',
  'lock.code.unlock': 'Lås upp med koden',
  'lock.wait': {
    one: 'Du kan försöka igen om {count} sekund. Det här gör bara gissandet här långsammare; det som skyddar en kopia av profilen är hur bra din lösenfras är.',
    other:
      'Du kan försöka igen om {count} sekunder. Det här gör bara gissandet här långsammare; det som skyddar en kopia av profilen är hur bra din lösenfras är.',
  },
  'lock.wrong-secret': 'Det gick inte att låsa upp med det.',
  'lock.bad-code': 'Det finns ett skrivfel i koden. Kontrollera den och försök igen.',
  'lock.too-soon': 'För många försök. Vänta lite.',
  'lock.none.title': 'Det finns inget lås än',
  'lock.none.text':
    'Den som kopierar den här webbläsarprofilen, eller sätter sig vid den här webbläsaren, kan läsa dina chattar. Ett lås förseglar allt med nya nycklar och raderar det som fanns där förut.',
  'lock.some.title': 'Din inkorg har ett lås',
  'lock.some.text':
    'Allt här är förseglat. Vart och ett av dessa öppnar det. Om du förlorar alla kan ingen öppna det igen, och vi kan inte hjälpa till.',
  'lock.kind.passphrase': 'Lösenfras',
  'lock.kind.passkey': 'Lösenordsnyckel',
  'lock.kind.recovery': 'Återställningskod',
  'lock.since': 'sedan {day}',
  'lock.remove': 'Ta bort',
  'lock.remove-last':
    'Om du tar bort det sista låset ligger dina chattar öppna för den som kopierar profilen.',
  'lock.remove-confirm': 'Ta bort',
  'lock.remove-keep': 'Behåll',
  'lock.new-passphrase': 'Ny lösenfras',
  'lock.new-passphrase.hint':
    'Minst 12 tecken. Fyra eller fem ord som inte har något med varandra att göra är lätta att minnas och svåra att gissa.',
  'strength.weak': 'Svag.',
  'strength.weak.text': 'Den som kopierar profilen skulle kunna hitta den inom några timmar.',
  'strength.fair': 'Medelmåttig.',
  'strength.fair.text':
    'Den som kopierar profilen och gör sig besväret skulle kunna hitta den inom dagar eller månader. Ett ord till hjälper.',
  'strength.good': 'Bra.',
  'strength.good.text':
    'Att gissa den bör ta år, om den inte handlar om dig eller kommer ur en bok.',
  'strength.strong': 'Stark.',
  'strength.strong.text':
    'Att gissa den bör ta längre tid än någon försöker, om den inte handlar om dig eller kommer ur en bok.',
  'strength.hint.common': 'Den liknar ett lösenord som många använder.',
  'strength.hint.one-word': 'Ett enda ord är bland det första som prövas.',
  'strength.hint.name': 'Namn är bland det första som prövas.',
  'strength.hint.keys': 'Tangentrader och följder är bland det första som prövas.',
  'strength.hint.repeats': 'Det som upprepas räknas en gång.',
  'strength.hint.date': 'Årtal och datum är bland det första som prövas.',
  'strength.unknown': 'Hur stark den är går inte att bedöma just nu.',
  'lock.repeat': 'Samma en gång till',
  'lock.passphrase-differs': 'De två är inte lika.',
  'lock.add-passphrase': 'Välj en lösenfras',
  'lock.change-passphrase': 'Ändra lösenfrasen',
  'lock.sealing': 'Förseglar allt på nytt…',
  'lock.add-passkey': 'Lägg till lösenordsnyckel',
  'lock.passkey.text':
    'Ditt fingeravtryck, ansikte eller din säkerhetsnyckel, som den här enheten förvarar.',
  'lock.passkey.absent':
    'Den här webbläsaren har inga lösenordsnycklar för tillägg som inte begär någon webbplats. Använd en lösenfras.',
  'lock.passkey-not-used': 'Ingen lösenordsnyckel användes.',
  'lock.passkey-not-made': 'Ingen lösenordsnyckel skapades.',
  'lock.passkey-unsupported':
    'Den här lösenordsnyckeln kan inte låsa något: den saknar funktionen för hemligheter (PRF). Prova en annan enhet eller nyckel.',
  'lock.passkey-failed': 'Lösenordsnyckeln fungerade inte här.',
  'lock.add-code': 'Skapa en återställningskod',
  'lock.code.text':
    'För den dag då du glömmer lösenfrasen eller förlorar enheten. Skriv upp den och förvara den inte vid den här datorn.',
  'lock.code.once': 'Den visas bara en gång. Skriv upp den nu.',
  'lock.code.done': 'Jag har skrivit upp den',
  'lock.idle': 'Lås när ingen gör något, efter',
  'lock.idle.minutes': { one: '{count} minut', other: '{count} minuter' },
  'lock.idle.hours': { one: '{count} timme', other: '{count} timmar' },
  'lock.idle.never': 'aldrig',
  'lock.limits':
    'Den låses också när webbläsaren startar, och i Chrome när du låser den här datorn. Medan den är låst skickas inget, och inget kommer fram utom för konton som du låter ta emot.',
  'lock.badge': 'Medan den är låst får ikonen i verktygsfältet visa',
  'lock.badge.nothing': 'ingenting',
  'lock.badge.dot': 'en prick när något har kommit',
  'lock.badge.count': 'hur många meddelanden som har kommit',
  'lock.badge.hint':
    'Den som tittar på skärmen ser det. Bara konton som tar emot även när det är låst räknas.',
  'receiving.none': 'Inget kommer fram förrän du låser upp.',
  'receiving.others': 'Alla andra konton väntar tills du låser upp.',
  'receiving.connecting': '{network}: ansluter, för att ta emot medan det är låst.',
  'receiving.receiving': '{network}: tar emot, förseglat tills du låser upp.',
  'receiving.full':
    '{network}: pausat. Mer får inte plats här, så {network} behåller resten åt dig.',
  'receiving.stopped': '{network}: pausat. Lås upp för att se varför.',
  'lock.open-inbox': 'Öppna inkorgen',
  'lock.copy': 'Behåll en andra kopia av dina konton och nycklar',
  'lock.copy.text':
    'Webbläsare kastar ibland bort data: när disken är full eller efter en krasch. Kopian ligger på ett annat ställe i webbläsarprofilen, förseglad med samma lås. Den ger tillbaka dina konton, inte dina meddelanden.',
  'lost.accounts': {
    one: 'Det fanns {count} konto här. Dess chattar och meddelanden är borta från den här disken: webbläsaren raderade dem, vilket händer när en disk är full eller ”webbplatsdata” rensas.',
    other:
      'Det fanns {count} konton här. Deras chattar och meddelanden är borta från den här disken: webbläsaren raderade dem, vilket händer när en disk är full eller ”webbplatsdata” rensas.',
  },
  'lost.copy':
    'En förseglad kopia av dina konton och nycklar finns kvar här. Lås upp den, så kommer dina konton tillbaka. Nya meddelanden kommer fram som förut; de gamla kommer inte tillbaka.',
  'lost.no-copy':
    'Det fanns inget lås, så ingen kopia kunde sparas. Lägg till dina konton igen: man hittar dig fortfarande under samma namn, och de andras appar kommer att säga att dina nycklar har ändrats.',
  'lost.start-over': 'Börja med en tom inkorg',
  'lost.start-over.copy':
    'Det raderar även den förseglade kopian. Du skulle behöva logga in igen, och andra skulle se att dina nycklar har ändrats.',
  'lost.start-over.confirm': 'Radera och börja tomt',
  'lost.restored': {
    one: '{count} konto är tillbaka, med samma nycklar. Dess chattar visas igen när någon skriver; det som stod i dem är borta.',
    other:
      '{count} konton är tillbaka, med samma nycklar. Chattar visas igen när någon skriver; det som stod i dem är borta.',
  },
  'kit.title': 'Återställningspaket',
  'kit.open-page': 'Återställningspaket',
  'kit.have-one': 'Jag har ett återställningspaket',
  'kit.lock.text':
    'En fil som ger dig tillbaka dina konton i en annan webbläsare, eller när den här är borta.',
  'kit.question': 'Kom tillbaka som dig själv',
  'kit.intro':
    'Ett paket är en förseglad fil med dina konton, deras nycklar och dina kontakter. Med den kommer du tillbaka som dig själv: andra ser inga ändrade nycklar, och ingen behöver lägga till dig igen.',
  'kit.make.title': 'Skapa ett paket',
  'kit.make.text': 'Tar en minut. Skapa ett nytt när du lägger till ett konto.',
  'kit.drill.title': 'Prova ett paket',
  'kit.drill.text':
    'Två minuter nu, så att du vet att det går att öppna. Inget som körs här påverkas.',
  'kit.restore.title': 'Hämta tillbaka konton',
  'kit.restore.text': 'Från ett paket från den här webbläsaren eller en annan.',
  'kit.back': 'Tillbaka',
  'kit.locked':
    'Din inkorg är låst. Lås upp den för att skapa ett paket eller hämta tillbaka konton.',
  'kit.no-accounts': 'Det finns inget konto här än som ett paket kan innehålla.',
  'kit.in-it': 'I paketet',
  'kit.in-it.accounts': 'varje konto här, med sin identitetsnyckel',
  'kit.in-it.contacts': 'dina kontakter, och nycklarna som du känner igen dem på',
  'kit.in-it.settings': 'när inkorgen låses, och vad dess ikon visar',
  'kit.not-in-it': 'Aldrig i paketet',
  'kit.not-in-it.sessions':
    'nycklarna till pågående samtal: de får inte finnas två gånger, så det första meddelandet i varje chatt inleder nya',
  'kit.not-in-it.sign-in':
    'dina inloggningar: du loggar in en gång för varje konto som kommer tillbaka',
  'kit.not-in-it.locks': 'dina lås, och filer som andra har skickat till dig',
  'kit.history': 'Även meddelanden',
  'kit.history.hint':
    'Utan dem kommer chattar tillbaka tomma. Med dem kan den som öppnar paketet läsa dem.',
  'kit.by': 'Det som öppnar det',
  'kit.by.code': 'En kod som Rialto skapar: du skriver ut den eller skriver upp den',
  'kit.by.passphrase': 'En egen lösenfras',
  'kit.passphrase.hint':
    'Inte den för den här inkorgen: den som får reda på den skulle då ha båda. Minst 12 tecken.',
  'kit.passphrase': 'Paketets lösenfras',
  'kit.make-now': 'Skapa paketet',
  'kit.making': 'Skapas…',
  'kit.made.title': 'Ditt återställningspaket',
  'kit.made.next':
    'Två saker att spara, åtskilda från varandra och från den här datorn: filen, och den här sidan med koden.',
  'kit.made.next-passphrase':
    'Förvara inte filen vid den här datorn. Dess lösenfras finns bara i ditt huvud.',
  'kit.code': 'Paketets kod',
  'kit.code.once': 'Den här koden visas bara en gång. Ingen kan skapa den igen.',
  'kit.save': 'Spara filen',
  'kit.save-again': 'Spara igen',
  'kit.saved': 'Lämnad till din webbläsare som {name}. Leta bland dina hämtade filer.',
  'kit.print': 'Skriv ut sidan',
  'kit.made.check': 'Prova det nu',
  'kit.sheet.date': 'Skapat {day}',
  'kit.sheet.file': 'Fil: {name}',
  'kit.sheet.how': 'Så kommer du tillbaka',
  'kit.sheet.how.1':
    'Installera Rialto, välj ”Lägg till konto”, sedan ”Jag har ett återställningspaket”.',
  'kit.sheet.how.2': 'Välj filen och skriv in koden.',
  'kit.sheet.how.2-passphrase': 'Välj filen och skriv in lösenfrasen.',
  'kit.sheet.how.3': 'Logga in en gång för varje konto.',
  'kit.sheet.who':
    'Den som har filen och koden kan vara du i de här kontona. Har du förlorat en av dem? Skapa ett nytt paket och förstör det som är kvar av det här.',
  'kit.contacts': { one: '{count} kontakt', other: '{count} kontakter' },
  'kit.messages': { one: '{count} meddelande', other: '{count} meddelanden' },
  'kit.left-out': '{network}: {name} kan inte följa med i ett paket. Lägg till kontot på nytt där.',
  'kit.newest-only':
    'Här fanns fler meddelanden än ett paket rymmer. Det har de senaste från varje chatt.',
  'kit.file': 'Paketets fil',
  'kit.file.choose': 'Välj filen',
  'kit.file.another': 'Välj en annan fil',
  'kit.file.seen': '{name}, skapad {day}',
  'kit.code.hint': 'Börjar med KIT. Stora bokstäver och streck spelar ingen roll.',
  'kit.open': 'Öppna',
  'kit.opening': 'Öppnar…',
  'kit.opened.title': 'Det går att öppna',
  'kit.opened.drill': 'Filen är hel, och det du skrev är rätt. Inget här ändrades.',
  'kit.opened.restore': 'Det här är vad du får tillbaka.',
  'kit.opened.from': 'Skapat {day}, med',
  'kit.done': 'Klar',
  'kit.restore-now': 'Hämta tillbaka hit',
  'kit.restoring': 'Hämtar tillbaka…',
  'kit.restore.warning':
    'Om Rialto fortfarande körs någon annanstans med de här kontona kan bara ett av de två vara anslutet. Det andra säger till.',
  'kit.restored.title': 'Så gick det',
  'kit.restored.next':
    'Logga in en gång för varje konto i din inkorg. Skriv sedan: andra ser att det är du.',
  'kit.arrival.back': 'är tillbaka, med samma nycklar. Logga in för att ansluta.',
  'kit.arrival.already-here': 'finns redan här. Inget ändrades.',
  'kit.arrival.not-offered': 'hör till ett nätverk som detta Rialto inte har.',
  'kit.arrival.damaged': 'kunde inte hämtas tillbaka: nycklarna i paketet är inte hela.',
  'kit.problem.not-a-kit': 'Den här filen är inte ett återställningspaket.',
  'kit.problem.newer-kit': 'Det här paketet skapades av ett nyare Rialto. Uppdatera detta först.',
  'kit.problem.needs':
    'Det här paketet kräver Rialto {version} eller nyare. Uppdatera detta först.',
  'kit.problem.header-changed':
    'Början av den här filen har skadats eller ändrats av någon. Inget öppnades. Prova en annan kopia av filen.',
  'kit.problem.wrong-secret': 'Det öppnar inte det här paketet.',
  'kit.problem.bad-code': 'Det finns ett skrivfel i koden. Kontrollera den och försök igen.',
  'kit.problem.lock-code':
    'Det här är återställningskoden till ett lås, inte till ett paket. Koden till ett paket börjar med KIT.',
  'kit.problem.damaged':
    'Den här filen är skadad: en del saknas eller har ändrats. Inget öppnades. Prova en annan kopia av filen.',
  'kit.problem.too-large': 'Den här filen är för stor för att vara ett återställningspaket.',
  'lock.problem.locked': 'Inkorgen är låst. Lås upp den först.',
  'lock.problem.lost': 'Den här webbläsaren kastade bort data. Ladda om sidan.',
  'lock.problem.weak-passphrase':
    'Det skulle inte hålla. Använd minst 12 tecken, och inte samma få om och om igen.',
  'lock.problem.kit-too-large': 'Här finns mer än ett paket rymmer. Skapa det utan meddelanden.',
  'lock.problem.not-first': 'En återställningskod kräver ett annat lås först.',
  'lock.problem.too-many': 'Det finns så många lås som det kan finnas. Ta bort ett först.',
  'lock.problem.no-lock': 'Det här låset finns inte längre.',
  'lock.problem.bad-header':
    'Filen med dina lås har skadats eller ändrats av någon. Inget öppnades.',
  'lock.problem.newer-header':
    'Den här inkorgen användes senast av en nyare version av Rialto. Uppdatera detta först.',
  'lock.problem.quota-exceeded':
    'Den här webbläsaren har ingen plats att spara på. Inget ändrades.',

  // settings
  'set.title': 'Inställningar',
  'set.find': 'Sök inställning',
  'set.none': 'Ingen inställning innehåller ”{text}”.',
  'set.failed': 'Det sparades inte. {why}',
  'set.as-system': 'Som systemet',
  'set.as-browser': 'Som webbläsaren',
  'set.on': 'På',
  'set.off': 'Av',
  'set.section.accounts': 'Konton',
  'set.section.notifications': 'Aviseringar',
  'set.section.privacy': 'Integritet',
  'set.section.look': 'Utseende',
  'set.section.language': 'Språk',
  'set.section.lock': 'Lås och återställning',
  'set.section.storage': 'Lagring',
  'set.section.shortcuts': 'Tangentbord',
  'set.section.about': 'Om Rialto',
  'set.theme': 'Färger',
  'set.theme.hint': 'Ljust, mörkt eller som ditt system har det.',
  'set.theme.light': 'Ljust',
  'set.theme.dark': 'Mörkt',
  'set.textSize': 'Textstorlek',
  'set.textSize.hint': 'Utöver den storlek som din webbläsare använder.',
  'set.density': 'Mellanrum',
  'set.density.hint': 'Kompakt visar fler chattar och meddelanden på en gång.',
  'set.density.comfortable': 'Rymligt',
  'set.density.compact': 'Kompakt',
  'set.contrast': 'Hög kontrast',
  'set.contrast.hint': 'Mörkare bokstäver och kraftigare linjer.',
  'set.stillness': 'Mindre rörelse',
  'set.stillness.hint': 'Inget glider, tonas eller blinkar.',
  'set.language': 'Språk',
  'set.language.hint': 'För Rialtos egna ord. Det som människor skriver förblir som det är.',
  'set.receipts': 'Tala om att du har läst',
  'set.receipts.hint':
    'Läskvitton. Utan dem ser avsändare att ett meddelande kom fram, men aldrig om du har läst det.',
  'set.typing': 'Tala om att du skriver',
  'set.typing.hint': 'Medan du skriver. Bara att du gör det, aldrig vad.',
  'set.previews': 'Förhandsvisa länkar',
  'set.previews.hint':
    'En rubrik och en bild som avsändaren har lagt i meddelandet. Rialto hämtar inget för att visa dem.',
  'set.own.accounts': 'Dina konton',
  'set.own.accounts.hint': 'Hur det står till med dem, logga in igen, lämna.',
  'set.own.privacy-networks': 'Ett annat val för ett nätverk',
  'set.own.privacy-networks.hint': 'Går före valen ovan.',
  'set.own.privacy-people': 'Ett annat val för en person',
  'set.own.privacy-people.hint': 'Går före alla andra. Görs i menyn för varje chatt.',
  'set.own.lock': 'Lås',
  'set.own.lock.hint':
    'Lösenfras, lösenordsnyckel, när Rialto låser sig självt och vad det visar då.',
  'set.own.kit': 'Återställningspaket',
  'set.own.kit.hint':
    'En fil och en utskriven sida som ger dig tillbaka dina konton på ett annat ställe.',
  'set.own.storage': 'Plats på den här disken',
  'set.own.storage.hint':
    'Det som Rialto har i den här webbläsaren, förseglat: meddelanden, filer och nycklar.',
  'set.own.shortcuts': 'Kortkommandon',
  'set.own.shortcuts.hint': 'Tryck på ett för att ändra dess tangenter.',
  'set.own.about': 'Rialto',
  'set.own.about.hint': 'Version, licenser och hur dina data ligger på den här disken.',
  'set.privacy.follow-yes': 'Som ovan (ja)',
  'set.privacy.follow-no': 'Som ovan (nej)',
  'set.privacy.yes': 'Ja',
  'set.privacy.no': 'Nej',
  'set.privacy.nobody': 'Ingen än.',
  'set.privacy.title': 'Integritet: {name}',
  'set.privacy.intro':
    'Bara för den här chatten. ”Som ovan” följer nätverket och dina inställningar.',
  'set.privacy.undo': 'Som för alla',
  'set.accounts.manage': 'Visa konton',
  'set.lock.manage': 'Låsinställningar',
  'set.kit.manage': 'Skapa eller öppna ett paket',
  'set.storage.used': 'Rialto använder {used}. Webbläsaren tillåter {available} till.',
  'set.storage.unknown': 'Den här webbläsaren säger inte hur mycket som används.',
  'set.about.version': 'Version {version}',
  'set.about.at-rest.open':
    'Inget lås är satt: allt på den här disken är förseglat, men den som kopierar webbläsarprofilen kan öppna det.',
  'set.about.at-rest.locked':
    'Allt på den här disken är förseglat med en nyckel som bara ditt lås öppnar.',
  'set.about.licences': 'Licenser för delarna det består av',
  'set.about.licence': 'Rialto är fri programvara under Apache-licensen 2.0.',

  // what can be done by keys, and from the palette
  'key.ctrl': 'Ctrl',
  'key.alt': 'Alt',
  'key.shift': 'Skift',
  'key.escape': 'Esc',
  'key.enter': 'Enter',
  'key.space': 'Blanksteg',
  'command.palette': 'Sök allt',
  'command.find': 'Sök en chatt i listan',
  'command.new-chat': 'Ny chatt',
  'command.settings': 'Inställningar',
  'command.shortcuts': 'Kortkommandon',
  'command.lock': 'Lås inkorgen nu',
  'command.next-chat': 'Nästa chatt',
  'command.previous-chat': 'Föregående chatt',
  'command.next-unread': 'Nästa olästa chatt',
  'command.write': 'Skriv i den här chatten',
  'command.close': 'Stäng det som är öppet',
  'command.reply': 'Svara på det senaste meddelandet',
  'command.edit': 'Redigera ditt senaste meddelande (i ett tomt fält)',
  'command.archive': 'Arkivera eller ta ut',
  'command.mute': 'Tysta eller sluta tysta',
  'command.pin': 'Fäst eller lossa',
  'command.mark-unread': 'Markera som oläst',
};
