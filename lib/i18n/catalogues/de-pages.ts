/**
 * German of the pages that are opened now and then. What is not here yet is said in English.
 * @module
 */
import type { Translation } from '../entry';

export const onPages: Translation = {
  'add.title': 'Konto hinzufügen',
  'add.step': 'Schritt {now} von {all}',
  'add.back': 'Zurück',
  'add.network.title': 'Wo sind die Menschen, die du erreichen willst?',
  'add.network.intro':
    'Europäisches Recht lässt dich Menschen in diesen Netzen schreiben, ohne deren Apps zu benutzen.',
  'add.network.whatsapp':
    'Man erreicht dich unter deiner Telefonnummer oder dem Namen, den dein Anbieter angibt.',
  'add.network.messenger': 'Man erreicht dich unter dem Namen, den dein Anbieter angibt.',
  'add.network.limits-title': 'Bevor du anfängst',
  'add.network.limit.identity':
    'Du nimmst als du selbst teil, über einen Anbieter, der für dich bürgt.',
  'add.network.limit.history':
    'Deine bisherigen Chats und Gruppen in WhatsApp und Messenger kommen nicht mit.',
  'add.network.limit.opt-in': 'Die andere Seite muss Chats mit anderen Apps eingeschaltet haben.',
  'gatekeeper.title': 'Welche großen Messenger sind offen?',
  'gatekeeper.open': 'Offen für andere Apps',
  'gatekeeper.not-obliged': 'Nicht verpflichtet',
  'gatekeeper.not-open': 'Nicht offen',
  'gatekeeper.why.live': 'Chats zwischen zwei Personen, seit {date}.',
  'gatekeeper.why.offer-published':
    'Das Angebot an andere Apps gibt es seit {date}. Ob schon eine App verbunden ist, wissen wir nicht.',
  'gatekeeper.why.found-no-gateway':
    'Die Europäische Kommission hat geprüft und am {date} davon abgesehen. Wir kennen keinen Weg von außen hinein.',
  'gatekeeper.why.none-named':
    'Keiner dieser Messenger war benannt, als die Liste am {date} entstand, also besteht keine Pflicht. Wir kennen keinen Weg von außen hinein.',
  'gatekeeper.source': 'Quelle',
  'gatekeeper.checked': 'Nachgesehen am {date}.',
  'add.provider.title': 'Wer ist dein Anbieter?',
  'add.provider.intro':
    'Die Firma oder Einrichtung, die gegenüber {network} für dich bürgt: dein Internetanbieter, Mailanbieter, Arbeitgeber oder eine Genossenschaft. Von dort bekommst du die Adresse.',
  'add.provider.address': 'Adresse des Anbieters',
  'add.provider.hint':
    'Etwa chat.example.org. Der Browser fragt dich, ob Rialto mit dieser Website sprechen darf, und mit keiner anderen.',
  'add.provider.look-up': 'Weiter',
  'add.provider.looking': 'Wird nachgesehen…',
  'add.notice.title': 'Bevor du dich anmeldest',
  'add.notice.provider': 'Dein Anbieter',
  'add.notice.change': 'Ändern',
  'add.notice.heading': 'Chats mit anderen Apps sind anders',
  'add.notice.left':
    'Nachrichten sind von diesem Browser bis zum Gerät der anderen Person verschlüsselt. Ist eine Nachricht dort, kann hier niemand dafür bürgen, was mit ihr geschieht: Die App dort und die Firma dahinter folgen vielleicht anderen Regeln als wir.',
  'add.notice.not-login':
    'Du meldest dich nicht in einem eigenen Konto bei {network} an. Du wirst als jemand erreichbar, der eine andere App benutzt.',
  'add.eea.question': 'Wo bist du?',
  'add.eea.statement': 'Ich wohne im Europäischen Wirtschaftsraum und bin jetzt dort.',
  'add.eea.outside': 'Anderswo',
  'add.eea.why':
    'Das Recht, das {network} öffnet, gilt im Europäischen Wirtschaftsraum, und {network} lässt Menschen nur zu, solange sie dort sind. Rialto bewahrt auf, was du hier sagst, und prüft nicht, wo du bist.',
  'add.eea.refused':
    'Dann geht der Beitritt zu {network} von hier aus nicht: Das Angebot an andere Apps endet für dich außerhalb dieses Raums, und dein Anbieter müsste es beenden. Nichts wurde gesendet. Komm wieder, wenn du dort bist.',
  'add.notice.sees':
    '{network} sieht, wer wem wann schreibt, aber nicht was. Dein Anbieter sieht, dass du {network} benutzt.',
  'add.notice.strangers':
    'Menschen, die du in der App von {network} blockiert hast, können dir hier vielleicht schreiben.',
  'add.notice.history': 'Deine bisherigen Chats und Gruppen in {network} kommen nicht mit.',
  'add.notice.opt-in': 'Die andere Seite muss Chats mit anderen Apps eingeschaltet haben.',
  'add.notice.agree': 'Ich habe das gelesen und möchte {network} beitreten.',
  'add.sign-in': 'Bei {provider} anmelden',
  'add.signing-in.title': 'Mach im Anmeldefenster weiter',
  'add.signing-in.text':
    '{provider} bittet dich, dich anzumelden. Rialto sieht dein Passwort nie. Diese Seite macht von selbst weiter.',
  'add.done.title': 'Du bist auf {network}',
  'add.done.as': 'Du bist erreichbar als',
  'add.done.next':
    'Wer dir schreibt, erscheint in deinen Chats. Um selbst zuerst zu schreiben, beginne einen neuen Chat mit Nummer oder Namen.',
  'add.done.open': 'Posteingang öffnen',
  'lock.title': 'Sperren',
  'lock.unlock.title': 'Entsperre deinen Posteingang',
  'lock.passphrase': 'Passphrase',
  'lock.passphrase.unlock': 'Entsperren',
  'lock.passphrase.unlocking': 'Wird entsperrt…',
  'lock.passkey.unlock': 'Passkey verwenden',
  'lock.code': 'Wiederherstellungscode',
  'lock.code.hint': 'Neun Gruppen zu vier Zeichen. Großschreibung und Striche sind egal.',
  'lock.code.show': 'Stattdessen einen Wiederherstellungscode verwenden',
  'lock.code.unlock': 'Mit dem Code entsperren',
  'lock.wait': {
    one: 'Du kannst es in {count} Sekunde wieder versuchen. Das bremst nur das Raten hier; was eine Kopie dieses Profils schützt, ist, wie gut deine Passphrase ist.',
    other:
      'Du kannst es in {count} Sekunden wieder versuchen. Das bremst nur das Raten hier; was eine Kopie dieses Profils schützt, ist, wie gut deine Passphrase ist.',
  },
  'lock.wrong-secret': 'Damit geht es nicht auf.',
  'lock.bad-code': 'In diesem Code ist ein Tippfehler. Prüfe ihn und versuch es noch einmal.',
  'lock.too-soon': 'Zu viele Versuche. Warte ein wenig.',
  'lock.none.title': 'Es gibt noch keine Sperre',
  'lock.none.text':
    'Wer dieses Browserprofil kopiert oder sich an diesen Browser setzt, kann deine Chats lesen. Eine Sperre versiegelt alles unter neuen Schlüsseln und löscht, was vorher dort lag.',
  'lock.some.title': 'Dein Posteingang hat eine Sperre',
  'lock.some.text':
    'Alles hier ist versiegelt. Jede davon öffnet es. Verlierst du alle, kann es niemand mehr öffnen, und wir können nicht helfen.',
  'lock.kind.passphrase': 'Passphrase',
  'lock.kind.passkey': 'Passkey',
  'lock.kind.recovery': 'Wiederherstellungscode',
  'lock.since': 'seit {day}',
  'lock.remove': 'Entfernen',
  'lock.remove-last':
    'Ohne die letzte Sperre stehen deine Chats allen offen, die dieses Profil kopieren.',
  'lock.remove-confirm': 'Entfernen',
  'lock.remove-keep': 'Behalten',
  'lock.new-passphrase': 'Neue Passphrase',
  'lock.new-passphrase.hint':
    'Mindestens 12 Zeichen. Vier oder fünf Wörter, die nichts miteinander zu tun haben, sind leicht zu merken und schwer zu erraten.',
  'strength.weak': 'Schwach.',
  'strength.weak.text': 'Wer dieses Profil kopiert, könnte sie in Stunden finden.',
  'strength.fair': 'Mäßig.',
  'strength.fair.text':
    'Wer dieses Profil kopiert und sich Mühe gibt, könnte sie in Tagen oder Monaten finden. Ein Wort mehr hilft.',
  'strength.good': 'Gut.',
  'strength.good.text':
    'Sie zu erraten sollte Jahre dauern, wenn sie nicht von dir handelt oder aus einem Buch stammt.',
  'strength.strong': 'Stark.',
  'strength.strong.text':
    'Sie zu erraten sollte länger dauern, als es jemand versucht, wenn sie nicht von dir handelt oder aus einem Buch stammt.',
  'strength.hint.common': 'Sie ähnelt einem Passwort, das viele benutzen.',
  'strength.hint.one-word': 'Ein einzelnes Wort gehört zum Ersten, was versucht wird.',
  'strength.hint.name': 'Namen gehören zum Ersten, was versucht wird.',
  'strength.hint.keys': 'Tastenreihen und Folgen gehören zum Ersten, was versucht wird.',
  'strength.hint.repeats': 'Was sich wiederholt, zählt einmal.',
  'strength.hint.date': 'Jahre und Daten gehören zum Ersten, was versucht wird.',
  'strength.unknown': 'Wie stark sie ist, lässt sich gerade nicht schätzen.',
  'lock.repeat': 'Noch einmal dieselbe',
  'lock.passphrase-differs': 'Die beiden sind nicht gleich.',
  'lock.add-passphrase': 'Passphrase festlegen',
  'lock.change-passphrase': 'Passphrase ändern',
  'lock.sealing': 'Alles wird neu versiegelt…',
  'lock.add-passkey': 'Passkey hinzufügen',
  'lock.passkey.text':
    'Dein Fingerabdruck, Gesicht oder Sicherheitsschlüssel, verwahrt von diesem Gerät.',
  'lock.passkey.absent':
    'Dieser Browser hat keine Passkeys für Erweiterungen, die nach keiner Website fragen. Nimm eine Passphrase.',
  'lock.passkey-not-used': 'Es wurde kein Passkey verwendet.',
  'lock.passkey-not-made': 'Es wurde kein Passkey angelegt.',
  'lock.passkey-unsupported':
    'Dieser Passkey kann nichts sperren: Ihm fehlt die Funktion für Geheimnisse (PRF). Versuch ein anderes Gerät oder einen anderen Schlüssel.',
  'lock.passkey-failed': 'Der Passkey hat hier nicht funktioniert.',
  'lock.add-code': 'Wiederherstellungscode erstellen',
  'lock.code.text':
    'Für den Tag, an dem du die Passphrase vergisst oder das Gerät verlierst. Schreib ihn auf und verwahre ihn fern von diesem Computer.',
  'lock.code.once': 'Er wird nur einmal gezeigt. Schreib ihn jetzt auf.',
  'lock.code.done': 'Ich habe ihn aufgeschrieben',
  'lock.idle': 'Sperren, wenn niemand etwas tut, nach',
  'lock.idle.minutes': { one: '{count} Minute', other: '{count} Minuten' },
  'lock.idle.hours': { one: '{count} Stunde', other: '{count} Stunden' },
  'lock.idle.never': 'nie',
  'lock.limits':
    'Gesperrt wird auch, wenn der Browser startet, und in Chrome, wenn du diesen Computer sperrst. Solange gesperrt ist, wird nichts gesendet, und es kommt nichts an außer für Konten, die du empfangen lässt.',
  'lock.badge': 'Solange gesperrt ist, darf das Symbol in der Symbolleiste zeigen',
  'lock.badge.nothing': 'nichts',
  'lock.badge.dot': 'einen Punkt, wenn etwas angekommen ist',
  'lock.badge.count': 'wie viele Nachrichten angekommen sind',
  'lock.badge.hint':
    'Wer auf diesen Bildschirm schaut, sieht es. Gezählt wird nur für Konten, die auch gesperrt empfangen.',
  'receiving.none': 'Nichts kommt an, bis du entsperrst.',
  'receiving.others': 'Jedes andere Konto wartet, bis du entsperrst.',
  'receiving.connecting': '{network}: wird verbunden, um auch gesperrt zu empfangen.',
  'receiving.receiving': '{network}: empfängt, versiegelt, bis du entsperrst.',
  'receiving.full':
    '{network}: pausiert. Hier passt nichts mehr hinein, also behält {network} den Rest für dich.',
  'receiving.stopped': '{network}: pausiert. Entsperre, um zu sehen, warum.',
  'lock.open-inbox': 'Posteingang öffnen',
  'lock.copy': 'Eine zweite Kopie deiner Konten und Schlüssel aufbewahren',
  'lock.copy.text':
    'Browser werfen manchmal Daten weg: wenn der Datenträger voll ist oder nach einem Absturz. Die Kopie liegt an einer anderen Stelle dieses Browserprofils, versiegelt mit denselben Sperren. Sie bringt deine Konten zurück, nicht deine Nachrichten.',
  'lost.accounts': {
    one: 'Hier war {count} Konto. Seine Chats und Nachrichten sind von diesem Datenträger verschwunden: Der Browser hat sie gelöscht. Das geschieht, wenn ein Datenträger voll ist oder „Websitedaten“ gelöscht werden.',
    other:
      'Hier waren {count} Konten. Ihre Chats und Nachrichten sind von diesem Datenträger verschwunden: Der Browser hat sie gelöscht. Das geschieht, wenn ein Datenträger voll ist oder „Websitedaten“ gelöscht werden.',
  },
  'lost.copy':
    'Eine versiegelte Kopie deiner Konten und Schlüssel ist noch hier. Entsperre sie, und deine Konten kommen zurück. Neue Nachrichten kommen an wie zuvor; die alten kommen nicht zurück.',
  'lost.no-copy':
    'Es gab keine Sperre, deshalb ließ sich keine Kopie aufbewahren. Füge deine Konten neu hinzu: Man findet dich weiter unter demselben Namen, und die Apps der anderen sagen, dass sich deine Schlüssel geändert haben.',
  'lost.start-over': 'Mit leerem Posteingang beginnen',
  'lost.start-over.copy':
    'Das löscht auch die versiegelte Kopie. Du müsstest dich neu anmelden, und andere sähen, dass sich deine Schlüssel geändert haben.',
  'lost.start-over.confirm': 'Löschen und leer beginnen',
  'lost.restored': {
    one: '{count} Konto ist zurück, mit denselben Schlüsseln. Seine Chats erscheinen wieder, sobald jemand schreibt; was darin stand, ist weg.',
    other:
      '{count} Konten sind zurück, mit denselben Schlüsseln. Chats erscheinen wieder, sobald jemand schreibt; was darin stand, ist weg.',
  },
  'kit.title': 'Wiederherstellungspaket',
  'kit.open-page': 'Wiederherstellungspaket',
  'kit.have-one': 'Ich habe ein Wiederherstellungspaket',
  'kit.lock.text':
    'Eine Datei, die deine Konten in einem anderen Browser zurückbringt, oder wenn es diesen nicht mehr gibt.',
  'kit.question': 'Komm als du selbst zurück',
  'kit.intro':
    'Ein Paket ist eine versiegelte Datei mit deinen Konten, deren Schlüsseln und deinen Kontakten. Damit kommst du als du selbst zurück: Andere sehen keine geänderten Schlüssel, und niemand muss dich neu hinzufügen.',
  'kit.make.title': 'Paket erstellen',
  'kit.make.text': 'Dauert eine Minute. Erstelle ein neues, wenn du ein Konto hinzufügst.',
  'kit.drill.title': 'Paket prüfen',
  'kit.drill.text':
    'Zwei Minuten jetzt, damit du weißt, dass es aufgeht. Was hier läuft, bleibt unberührt.',
  'kit.restore.title': 'Konten zurückholen',
  'kit.restore.text': 'Aus einem Paket dieses oder eines anderen Browsers.',
  'kit.back': 'Zurück',
  'kit.locked':
    'Dein Posteingang ist gesperrt. Entsperre ihn, um ein Paket zu erstellen oder Konten zurückzuholen.',
  'kit.no-accounts': 'Hier gibt es noch kein Konto für ein Paket.',
  'kit.in-it': 'Im Paket',
  'kit.in-it.accounts': 'jedes Konto hier, mit seinem Identitätsschlüssel',
  'kit.in-it.contacts': 'deine Kontakte und die Schlüssel, an denen du sie erkennst',
  'kit.in-it.settings': 'wann der Posteingang sperrt und was sein Symbol zeigt',
  'kit.not-in-it': 'Nie darin',
  'kit.not-in-it.sessions':
    'die Schlüssel laufender Gespräche: Es darf sie nicht zweimal geben, deshalb beginnt die erste Nachricht in jedem Chat neue',
  'kit.not-in-it.sign-in':
    'deine Anmeldungen: Du meldest dich für jedes zurückgeholte Konto einmal an',
  'kit.not-in-it.locks': 'deine Sperren und Dateien, die du bekommen hast',
  'kit.history': 'Auch Nachrichten',
  'kit.history.hint':
    'Ohne sie kommen Chats leer zurück. Mit ihnen kann sie lesen, wer das Paket öffnet.',
  'kit.by': 'Was es öffnet',
  'kit.by.code': 'Ein Code, den Rialto erstellt: Du druckst ihn oder schreibst ihn auf',
  'kit.by.passphrase': 'Eine eigene Passphrase',
  'kit.passphrase.hint':
    'Nicht die dieses Posteingangs: Wer sie herausfindet, hätte sonst beides. Mindestens 12 Zeichen.',
  'kit.passphrase': 'Passphrase des Pakets',
  'kit.make-now': 'Paket erstellen',
  'kit.making': 'Wird erstellt…',
  'kit.made.title': 'Dein Wiederherstellungspaket',
  'kit.made.next':
    'Zwei Dinge sind aufzubewahren, getrennt voneinander und von diesem Computer: die Datei, und diese Seite mit ihrem Code.',
  'kit.made.next-passphrase':
    'Bewahre die Datei fern von diesem Computer auf. Ihre Passphrase ist nirgends als in deinem Kopf.',
  'kit.code': 'Code des Pakets',
  'kit.code.once': 'Dieser Code wird nur einmal gezeigt. Niemand kann ihn noch einmal erstellen.',
  'kit.save': 'Datei speichern',
  'kit.save-again': 'Noch einmal speichern',
  'kit.saved': 'Deinem Browser als {name} übergeben. Such sie unter deinen Downloads.',
  'kit.print': 'Diese Seite drucken',
  'kit.made.check': 'Jetzt prüfen',
  'kit.sheet.date': 'Erstellt am {day}',
  'kit.sheet.file': 'Datei: {name}',
  'kit.sheet.how': 'So kommst du zurück',
  'kit.sheet.how.1':
    'Installiere Rialto, wähle „Konto hinzufügen“, dann „Ich habe ein Wiederherstellungspaket“.',
  'kit.sheet.how.2': 'Wähle die Datei und tippe den Code ein.',
  'kit.sheet.how.2-passphrase': 'Wähle die Datei und tippe die Passphrase ein.',
  'kit.sheet.how.3': 'Melde dich für jedes Konto einmal an.',
  'kit.sheet.who':
    'Wer die Datei und den Code hat, kann in diesen Konten du sein. Eins davon verloren? Erstelle ein neues Paket und vernichte, was von diesem übrig ist.',
  'kit.contacts': { one: '{count} Kontakt', other: '{count} Kontakte' },
  'kit.messages': { one: '{count} Nachricht', other: '{count} Nachrichten' },
  'kit.left-out': '{network}: {name} kann nicht in einem Paket mitkommen. Tritt dort neu bei.',
  'kit.newest-only':
    'Hier waren mehr Nachrichten, als ein Paket fasst. Es hat die neuesten jedes Chats.',
  'kit.file': 'Datei des Pakets',
  'kit.file.choose': 'Datei wählen',
  'kit.file.another': 'Andere Datei wählen',
  'kit.file.seen': '{name}, erstellt am {day}',
  'kit.code.hint': 'Beginnt mit KIT. Großschreibung und Striche sind egal.',
  'kit.open': 'Öffnen',
  'kit.opening': 'Wird geöffnet…',
  'kit.opened.title': 'Es geht auf',
  'kit.opened.drill':
    'Die Datei ist ganz, und was du getippt hast, stimmt. Hier wurde nichts geändert.',
  'kit.opened.restore': 'Das bringt es zurück.',
  'kit.opened.from': 'Erstellt am {day}, mit',
  'kit.done': 'Fertig',
  'kit.restore-now': 'Hierher zurückholen',
  'kit.restoring': 'Wird zurückgeholt…',
  'kit.restore.warning':
    'Läuft Rialto mit diesen Konten noch anderswo, kann nur eines von beiden verbunden sein. Das andere sagt es dann.',
  'kit.restored.title': 'Was daraus wurde',
  'kit.restored.next':
    'Melde dich in deinem Posteingang für jedes Konto einmal an. Dann schreib: Andere sehen, dass du es bist.',
  'kit.arrival.back': 'ist zurück, mit denselben Schlüsseln. Melde dich an, um es zu verbinden.',
  'kit.arrival.already-here': 'ist schon hier. Nichts wurde geändert.',
  'kit.arrival.not-offered': 'gehört zu einem Netz, das dieses Rialto nicht hat.',
  'kit.arrival.damaged':
    'ließ sich nicht zurückholen: Seine Schlüssel im Paket sind nicht vollständig.',
  'kit.problem.not-a-kit': 'Diese Datei ist kein Wiederherstellungspaket.',
  'kit.problem.newer-kit':
    'Dieses Paket wurde von einem neueren Rialto erstellt. Aktualisiere zuerst dieses.',
  'kit.problem.needs':
    'Dieses Paket braucht Rialto {version} oder neuer. Aktualisiere zuerst dieses.',
  'kit.problem.header-changed':
    'Der Anfang dieser Datei wurde beschädigt oder von jemandem verändert. Nichts wurde geöffnet. Versuch eine andere Kopie der Datei.',
  'kit.problem.wrong-secret': 'Damit geht dieses Paket nicht auf.',
  'kit.problem.bad-code':
    'In diesem Code ist ein Tippfehler. Prüfe ihn und versuch es noch einmal.',
  'kit.problem.lock-code':
    'Das ist der Wiederherstellungscode einer Sperre, nicht der eines Pakets. Der Code eines Pakets beginnt mit KIT.',
  'kit.problem.damaged':
    'Diese Datei ist beschädigt: Ein Teil fehlt oder wurde verändert. Nichts wurde geöffnet. Versuch eine andere Kopie der Datei.',
  'kit.problem.too-large': 'Diese Datei ist zu groß für ein Wiederherstellungspaket.',
  'lock.problem.locked': 'Der Posteingang ist gesperrt. Entsperre ihn zuerst.',
  'lock.problem.lost': 'Dieser Browser hat die Daten weggeworfen. Lade diese Seite neu.',
  'lock.problem.weak-passphrase':
    'Das würde nicht halten. Nimm mindestens 12 Zeichen, und nicht immer dieselben paar.',
  'lock.problem.kit-too-large': 'Hier ist mehr, als ein Paket fasst. Erstelle es ohne Nachrichten.',
  'lock.problem.not-first': 'Ein Wiederherstellungscode braucht zuerst eine andere Sperre.',
  'lock.problem.too-many': 'Es gibt so viele Sperren, wie es geben kann. Entferne zuerst eine.',
  'lock.problem.no-lock': 'Diese Sperre gibt es nicht mehr.',
  'lock.problem.bad-header':
    'Die Datei mit deinen Sperren wurde beschädigt oder von jemandem verändert. Nichts wurde geöffnet.',
  'lock.problem.newer-header':
    'Dieser Posteingang wurde zuletzt von einer neueren Version von Rialto benutzt. Aktualisiere zuerst dieses Rialto.',
  'lock.problem.quota-exceeded':
    'Dieser Browser hat keinen Platz zum Speichern. Nichts wurde geändert.',
  // an account with a password
  'add.network.open-title': 'Oder in einem Netz, das allen offensteht',
  'add.network.xmpp':
    'Mit einer Adresse auf einem XMPP-Server, deinem eigenen oder einem, den du wählst.',
  'password.title': 'Bei deinem XMPP-Server anmelden',
  'password.address': 'Deine Adresse',
  'password.address.hint': 'Etwa anna@example.org.',
  'password.password': 'Passwort',
  'password.password.hint':
    'Es bleibt in diesem Browser. Dein Server bekommt nur einen Beweis, dass du es kennst.',
  'password.new':
    'Ich habe dort noch kein Konto: mit dieser Adresse und diesem Passwort eins anlegen',
  'password.server-title': 'Mein Server ist anderswo',
  'password.server': 'Adresse seines WebSockets',
  'password.server.hint':
    'Etwa wss://chat.example.org/ws. Nur, wenn Rialto sie nicht von selbst findet.',
  'password.sign-in': 'Anmelden',
  'password.signing-in': 'Wird angemeldet…',
  'password.know.encrypted':
    'Was du schreibst, ist bis zu den Geräten der anderen Person verschlüsselt (OMEMO). Dein Server und der andere sehen, mit wem und wann du schreibst, aber nicht was.',
  'password.know.unencrypted':
    'Rialto sendet nichts unverschlüsselt. Was dich unverschlüsselt erreicht, wird genannt, aber nicht gezeigt.',
  'password.know.history':
    'Was gesagt wurde, bevor dieser Browser dazukam, lässt sich hier nicht lesen.',
  'password.know.other-devices':
    'Heute gehen Chats zwischen zwei Personen und Texte. Was du in einem anderen Programm schreibst, erscheint hier noch nicht.',
  'password.problem.bad-address': 'Das ist keine Adresse. Sie sieht aus wie anna@example.org.',
  'password.problem.refused':
    '{server} hat das nicht angenommen. Prüfe Adresse und Passwort; ein neues Konto braucht vielleicht einen anderen Namen.',
  'password.problem.no-server':
    'Ein Chat-Server von {server} ist nicht zu finden oder nicht zu erreichen. Prüfe die Schreibweise und deine Verbindung, oder sag, wo er ist.',
  'password.problem.no-new-accounts':
    '{server} lässt von hier aus keine Konten anlegen. Leg eins auf den Seiten dort an, dann melde dich an.',
  'password.problem.not-proven':
    'Die Gegenseite konnte nicht beweisen, dass sie {server} ist. Versuch es in diesem Netz nicht noch einmal.',
  'password.problem.not-permitted':
    'Du hast Rialto nicht erlaubt, {server} zu fragen, wo der Chat-Server ist, also wurde nichts gesendet. Drück den Knopf noch einmal, wenn du das willst.',

  // settings
  'set.title': 'Einstellungen',
  'set.find': 'Einstellung suchen',
  'set.none': 'Keine Einstellung enthält „{text}“.',
  'set.failed': 'Das wurde nicht gespeichert. {why}',
  'set.as-system': 'Wie das System',
  'set.as-browser': 'Wie der Browser',
  'set.on': 'Ein',
  'set.off': 'Aus',
  'set.section.accounts': 'Konten',
  'set.section.notifications': 'Benachrichtigungen',
  'set.section.privacy': 'Privatsphäre',
  'set.section.look': 'Aussehen',
  'set.section.language': 'Sprache',
  'set.section.lock': 'Sperre und Wiederherstellung',
  'set.section.storage': 'Speicher',
  'set.section.shortcuts': 'Tastatur',
  'set.section.about': 'Über Rialto',
  'set.theme': 'Farben',
  'set.theme.hint': 'Hell, dunkel oder wie dein System.',
  'set.theme.light': 'Hell',
  'set.theme.dark': 'Dunkel',
  'set.textSize': 'Schriftgröße',
  'set.textSize.hint': 'Zusätzlich zu der Größe, die dein Browser verwendet.',
  'set.density': 'Abstände',
  'set.density.hint': 'Eng zeigt mehr Chats und Nachrichten auf einmal.',
  'set.density.comfortable': 'Weit',
  'set.density.compact': 'Eng',
  'set.contrast': 'Hoher Kontrast',
  'set.contrast.hint': 'Dunklere Buchstaben und kräftigere Linien.',
  'set.stillness': 'Weniger Bewegung',
  'set.stillness.hint': 'Nichts gleitet, verblasst oder blinkt.',
  'set.language': 'Sprache',
  'set.language.hint': 'Die von Rialto selbst. Was andere schreiben, bleibt, wie es ist.',
  'set.receipts': 'Anderen sagen, dass du gelesen hast',
  'set.receipts.hint':
    'Lesebestätigungen. Ohne sie sehen Absender, dass eine Nachricht ankam, und nie, ob du sie gelesen hast.',
  'set.typing': 'Anderen sagen, dass du schreibst',
  'set.typing.hint': 'Während du schreibst. Nur dass, nie was.',
  'set.previews': 'Vorschau von Links zeigen',
  'set.previews.hint':
    'Titel und Bild, die beim Senden in die Nachricht kamen. Rialto holt nichts, um sie zu zeigen.',
  'set.own.accounts': 'Deine Konten',
  'set.own.accounts.hint': 'Wie es um sie steht, wieder anmelden, austreten.',
  'set.own.privacy-networks': 'Anders für ein Netz',
  'set.own.privacy-networks.hint': 'Geht der Wahl oben vor.',
  'set.own.privacy-people': 'Anders für eine Person',
  'set.own.privacy-people.hint': 'Geht allem anderen vor. Zu wählen im Menü jedes Chats.',
  'set.own.notices': 'Benachrichtigungen',
  'set.own.notices.hint':
    'Wenn eine Nachricht ankommt und niemand ihren Chat ansieht. Solange gesperrt ist, gibt es keine.',
  'set.own.quiet': 'Ruhezeit',
  'set.own.quiet.hint': 'Dann keine Benachrichtigungen. Ungelesenes wird weiter gezählt.',
  'set.notices.off': 'Keine',
  'set.notices.something': 'Dass etwas ankam',
  'set.notices.who': 'Wer schrieb',
  'set.notices.who-and-what': 'Wer schrieb, und was',
  'set.quiet.use': 'Ruhezeit einhalten',
  'set.quiet.from': 'Von',
  'set.quiet.to': 'Bis',
  'set.badge': 'Zahl in der Symbolleiste',
  'set.badge.hint': 'Was Rialtos Symbol von ungelesenen Nachrichten verrät.',
  'set.badge.nothing': 'Nichts',
  'set.badge.dot': 'Einen Punkt',
  'set.badge.count': 'Wie viele',
  'set.own.lock': 'Sperre',
  'set.own.lock.hint': 'Passphrase, Passkey, wann Rialto sich sperrt und was es dann zeigt.',
  'set.own.kit': 'Wiederherstellungspaket',
  'set.own.kit.hint':
    'Eine Datei und eine gedruckte Seite, die deine Konten anderswo zurückbringen.',
  'set.own.storage': 'Platz auf diesem Datenträger',
  'set.own.storage.hint':
    'Was Rialto in diesem Browser aufbewahrt, versiegelt: Nachrichten, Dateien und Schlüssel.',
  'set.own.shortcuts.hint': 'Drück auf eins, um seine Tasten zu ändern.',
  'set.own.about': 'Rialto',
  'set.own.about.hint': 'Version, Lizenzen und wie deine Daten auf diesem Datenträger liegen.',
  'set.privacy.follow-yes': 'Wie oben (ja)',
  'set.privacy.follow-no': 'Wie oben (nein)',
  'set.privacy.yes': 'Ja',
  'set.privacy.no': 'Nein',
  'set.privacy.nobody': 'Noch niemand.',
  'set.privacy.title': 'Privatsphäre mit {name}',
  'set.privacy.intro': 'Nur für diesen Chat. „Wie oben“ folgt dem Netz und deinen Einstellungen.',
  'set.privacy.undo': 'Wie für alle',
  'set.accounts.manage': 'Konten zeigen',
  'set.lock.manage': 'Sperren einstellen',
  'set.kit.manage': 'Paket erstellen oder öffnen',
  'set.storage.used': 'Rialto belegt {used}. Der Browser erlaubt noch {available}.',
  'set.storage.unknown': 'Dieser Browser sagt nicht, wie viel belegt ist.',
  'set.about.version': 'Version {version}',
  'set.about.at-rest.open':
    'Es gibt keine Sperre: Alles auf diesem Datenträger ist versiegelt, aber wer dieses Browserprofil kopiert, kann es öffnen.',
  'set.about.at-rest.locked':
    'Alles auf diesem Datenträger ist mit einem Schlüssel versiegelt, den nur deine Sperre öffnet.',
  'set.about.licences': 'Lizenzen der Teile, aus denen es besteht',
  'set.about.licence': 'Rialto ist freie Software unter der Apache-Lizenz 2.0.',

  // keys, commands, the palette
  'key.ctrl': 'Strg',
  'key.alt': 'Alt',
  'key.shift': 'Umschalt',
  'key.escape': 'Esc',
  'key.enter': 'Enter',
  'key.space': 'Leertaste',
  'command.palette': 'Alles durchsuchen',
  'command.find': 'Chat in der Liste suchen',
  'command.new-chat': 'Neuer Chat',
  'command.settings': 'Einstellungen',
  'command.shortcuts': 'Tastenkürzel',
  'command.lock': 'Posteingang jetzt sperren',
  'command.next-chat': 'Nächster Chat',
  'command.previous-chat': 'Voriger Chat',
  'command.next-unread': 'Nächster ungelesener Chat',
  'command.write': 'In diesem Chat schreiben',
  'command.close': 'Schließen, was offen ist',
  'command.reply': 'Auf die letzte Nachricht antworten',
  'command.edit': 'Deine letzte Nachricht ändern (im leeren Feld)',
  'command.archive': 'Archivieren oder herausholen',
  'command.mute': 'Stumm oder nicht mehr stumm',
  'command.pin': 'Anheften oder loslösen',
  'command.mark-unread': 'Als ungelesen markieren',
  'command.undo': 'Das Letzte rückgängig machen',
  'palette.label': 'Chats, Befehle und Einstellungen suchen',
  'palette.placeholder': 'Chats, Befehle, Einstellungen…',
  'palette.group.chats': 'Chats',
  'palette.group.here': 'In diesem Chat',
  'palette.group.commands': 'Befehle',
  'palette.group.settings': 'Einstellungen',
  'palette.none': 'Nichts enthält „{text}“.',
  'palette.found': { one: '{count} gefunden', other: '{count} gefunden' },
  'palette.new-chat': 'Neuer Chat mit „{text}“',
  'palette.choice': '{title}: {option}',
  'palette.open-tab': 'In einem Tab öffnen',
  'shortcuts.title': 'Tastenkürzel',
  'shortcuts.group.window': 'Überall',
  'shortcuts.group.moving': 'Sich bewegen',
  'shortcuts.group.chat': 'Mit dem offenen Chat oder dem im Fokus',
  'shortcuts.single':
    'Einzelne Buchstaben gelten, solange du nicht schreibst. Die mit Strg oder Alt gelten immer.',
  'shortcuts.none': 'Keine Tasten',
  'shortcuts.change': 'Tasten für „{title}“ ändern',
  'shortcuts.press': 'Drück die neuen Tasten, oder Esc, um es zu lassen.',
  'shortcuts.kept': 'Dein Browser behält {keys} für sich.',
  'shortcuts.taken': '{keys} gehört zu „{title}“.',
  'shortcuts.take': 'Stattdessen hier verwenden',
  'shortcuts.off': 'Tasten wegnehmen',
  'shortcuts.restore': 'Zurück zu den ersten Tasten',
  'shortcuts.restore-all': 'Alle zurücksetzen',
  'set.own.shortcuts': 'Tastenkürzel',

  // voice messages
  'voice.title': 'Sprachnachricht',
  'voice.asking': 'Erlaube das Mikrofon, wo dein Browser fragt.',
  'voice.refused': 'Dein Browser lässt Rialto das Mikrofon nicht hören.',
  'voice.refused-how': 'Erlaube es links neben der Adresse oben, dann versuch es noch einmal.',
  'voice.absent': 'Es war kein Mikrofon zu hören.',
  'voice.broken': 'Die Aufnahme brach ab.',
  'voice.recording': 'Aufnahme läuft',
  'voice.stop': 'Anhalten',
  'voice.discard': 'Nicht senden',
  'voice.again': 'Neu aufnehmen',
  'voice.try': 'Noch einmal versuchen',
  'voice.send': 'Senden',
  'voice.sent': 'Gesendet.',
  // the first minutes
  'welcome.not.title': 'Was Rialto nicht ist',
  'welcome.not.server':
    'Es ist kein Dienst. Es gibt keinen Server von uns, und niemand als du hat deine Schlüssel.',
  'welcome.not.history': 'Es ist nicht WhatsApp oder Messenger. Du brauchst dort kein Konto.',
  'welcome.not.other-side':
    'Es reicht nicht über sich hinaus: Was die App der anderen Person mit einer Nachricht macht, kann hier niemand sehen.',
  'welcome.lock.title': 'Eine Sperre für deine Chats?',
  'welcome.lock.text':
    'Ohne sie kann sie lesen, wer dieses Browserprofil kopiert. Du kannst sie jederzeit einrichten.',
  'welcome.lock.later': 'Später',
  'welcome.later-said': 'Du kannst jederzeit in den Einstellungen eine Sperre einrichten.',
  'welcome.locked': 'Deine Sperre ist eingerichtet. Was jetzt kommt, liegt dahinter.',
};
