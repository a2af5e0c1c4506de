/**
 * German. What is not here yet is said in English.
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
  'list.title': 'Chats',
  'list.label': 'Chats, neueste zuerst',
  'list.unread-total': { one: '{count} ungelesen', other: '{count} ungelesen' },
  'list.new-chat': 'Neuer Chat',
  'list.accounts': 'Konten',
  'list.open-in-tab': 'In einem Tab öffnen',
  'list.open-panel': 'Neben der Seite öffnen',
  'list.loading': 'Deine Chats werden geöffnet…',
  'list.unavailable':
    'Der Teil von Rialto, der im Hintergrund läuft, antwortet nicht. Er startet von selbst neu.',
  'list.retry': 'Jetzt versuchen',
  'list.find': 'Chat suchen',
  'list.find-none': 'Kein Chat hat „{text}“ im Namen.',
  'list.find-clear': 'Leeren',
  'filter.label': 'Welche Chats',
  'filter.all': 'Alle',
  'filter.unread': 'Ungelesen',
  'filter.archived': 'Archiviert',
  'filter.none.all': 'Alle deine Chats sind im Archiv.',
  'filter.none.unread': 'Du hast alles gelesen.',
  'filter.none.archived': 'Im Archiv ist nichts.',
  'filter.none.requests': 'Es gibt keine Nachrichtenanfragen.',
  'requests.count': { one: '{count} Nachrichtenanfrage', other: '{count} Nachrichtenanfragen' },
  'requests.back': 'Zurück zu deinen Chats',
  'deed.actions': 'Mehr zu {name}',
  'deed.pin': 'Oben anheften',
  'deed.unpin': 'Loslösen',
  'deed.mute-hour': 'Eine Stunde stumm',
  'deed.mute-day': 'Einen Tag stumm',
  'deed.mute': 'Stummschalten',
  'deed.unmute': 'Nicht mehr stumm',
  'deed.archive': 'Archivieren',
  'deed.unarchive': 'Aus dem Archiv holen',
  'deed.mark-unread': 'Als ungelesen markieren',
  'deed.done.pin': '{name} ist angeheftet.',
  'deed.done.unpin': '{name} ist nicht mehr angeheftet.',
  'deed.done.mute-hour': '{name} ist für eine Stunde stumm.',
  'deed.done.mute-day': '{name} ist für einen Tag stumm.',
  'deed.done.mute': '{name} ist stumm.',
  'deed.done.unmute': '{name} ist nicht mehr stumm.',
  'deed.done.archive': '{name} ist im Archiv.',
  'deed.done.unarchive': '{name} ist wieder in der Liste.',
  'deed.done.mark-unread': '{name} ist als ungelesen markiert.',
  'deed.undo': 'Rückgängig',
  'deed.failed': 'Das hat nicht geklappt. {why}',
  'list.at-rest': 'Ohne Sperre: Wer dieses Browserprofil kopiert, kann deine Chats lesen.',
  'row.unread': { one: '{count} ungelesene Nachricht', other: '{count} ungelesene Nachrichten' },
  'tabs.label': 'Welche Chats',
  'tabs.together': 'Chats',
  'tabs.none': 'Hier gibt es noch keine Chats.',
  'inbox-choice.question': 'Wo sollen Chats aus {network} stehen?',
  'inbox-choice.combined': 'Zusammen mit allen anderen',
  'inbox-choice.separate': 'In einem eigenen Tab',
  'row.not-sent': 'Nicht gesendet',
  'row.draft': 'Entwurf: {text}',
  'row.marked': 'als ungelesen markiert',
  'row.pinned': 'angeheftet',
  'row.muted': 'stumm',
  'row.you': 'Du: {text}',
  'row.typing': 'schreibt…',

  // previews and bodies
  'body.unsupported': 'Rialto kann diese Art von Nachricht noch nicht zeigen: {what}',
  'body.unsupported-preview': 'Hier nicht zu sehen: {what}',
  'body.undecryptable': 'Diese Nachricht konnte nicht gelesen werden.',
  'body.undecryptable-preview': 'Eine Nachricht, die nicht gelesen werden konnte',
  'body.refused':
    'Das lässt sich zwischen Apps nicht weitergeben: {what}. Bitte auf anderem Weg darum.',
  'body.unencrypted':
    'Eine unverschlüsselt angekommene Nachricht wird nicht gezeigt: Jeder unterwegs könnte sie geschrieben haben.',
  'body.somebody-else':
    'Das hat jemand anderes im Raum dieses Chats geschrieben. Es wird nicht gezeigt, als käme es von deinem Kontakt.',
  'body.deleted': 'Diese Nachricht wurde gelöscht',
  'body.call.voice.offered': 'Sprachanruf. Rialto kann noch keine Anrufe annehmen.',
  'body.call.voice.missed': 'Verpasster Sprachanruf. Rialto kann noch keine Anrufe annehmen.',
  'body.call.video.offered': 'Videoanruf. Rialto kann noch keine Anrufe annehmen.',
  'body.call.video.missed': 'Verpasster Videoanruf. Rialto kann noch keine Anrufe annehmen.',
  'body.timer.on':
    'Nachrichten sollen hier nach {time} verschwinden. Rialto löscht sie nicht von selbst.',
  'body.invitation': 'Hat dich in diesen Chat eingeladen',
  'body.timer.off': 'Nachrichten verschwinden hier nicht mehr.',
  'media.image': 'Foto',
  'media.video': 'Video',
  'media.voice': 'Sprachnachricht',
  'media.audio': 'Audio',
  'media.file': 'Datei',
  'media.sticker': 'Sticker',
  'file.load': 'Laden',
  'file.stop': 'Anhalten',
  'file.go-on': 'Weiter',
  'file.save': 'Speichern',
  'chat.details': 'Details',
  'file.open': 'Ansehen',
  'viewer.previous': 'Das Bild davor',
  'viewer.next': 'Das nächste Bild',
  'viewer.place': '{now} von {all}',
  'file.play': 'Abspielen',
  'file.cancel': 'Nicht senden',
  'file.up': 'Wird gesendet, {percent} %',
  'file.down': 'Wird geladen, {percent} %',
  'file.up-waits': 'Wartet auf das Senden',
  'file.down-waits': 'Wartet auf das Laden',
  'file.paused': 'Angehalten',
  'file.removed': 'Entfernt, um auf diesem Datenträger Platz zu schaffen.',
  'file.gone': 'Nicht mehr auf diesem Datenträger.',
  'file.problem.expired': 'Auf der Seite des Absenders gibt es sie nicht mehr.',
  'file.problem.forged': 'Sie ist nicht das, was gesendet wurde, und wird deshalb nicht gezeigt.',
  'file.problem.wrong-size':
    'Sie ist nicht so lang, wie beim Senden angegeben, und wird deshalb nicht gezeigt.',
  'file.problem.too-large': 'Sie ist zu groß.',
  'file.problem.bad-reference': 'Ihre Nachricht sagt nicht richtig, wo sie liegt.',
  'file.problem.unreachable': 'Sie war nicht zu erreichen.',
  'file.problem.refused': 'Der Server, auf dem sie liegt, hat abgelehnt.',
  'file.problem.not-permitted':
    'Dieser Browser lässt Rialto nicht mit dem Server sprechen, auf dem sie liegt.',
  'file.problem.not-offered': 'Dein Anbieter hat keinen Platz für Dateien.',
  'file.problem.no-space': 'Auf diesem Datenträger ist kein Platz.',
  'attach.open': 'Etwas hinzufügen',
  'attach.button': 'Foto oder Datei hinzufügen',
  'attach.card': 'Kontakt weitergeben',
  'attach.place': 'Standort senden',
  'attach.title': { one: '{count} Datei senden', other: '{count} Dateien senden' },
  'attach.caption': 'Text hinzufügen',
  'attach.send': 'Senden',
  'attach.remove': '{name} weglassen',
  'attach.drop': 'Loslassen, um hier zu senden',
  'attach.too-many': 'Nicht mehr als {count} auf einmal.',
  'attach.failed': '{name} wurde nicht gesendet. {why}',
  'attach.busy': 'Wird vorbereitet…',
  'media.captioned': '{what}: {caption}',
  'body.location': 'Standort: {place}',
  'body.card': 'Kontakt: {name}',
  'body.cards': {
    one: 'Kontakte: {name} und {count} weiterer',
    other: 'Kontakte: {name} und {count} weitere',
  },
  'card.unnamed': 'Kein Name',
  'what.call': 'ein Anruf',
  'what.image': 'ein Foto',
  'what.video': 'ein Video',
  'what.audio': 'eine Sprachnachricht',
  'what.document': 'eine Datei',
  'what.sticker': 'ein Sticker',
  'what.location': 'ein Standort',
  'what.contact': 'ein Kontakt',
  'what.reaction': 'eine Reaktion',
  'what.poll': 'eine Umfrage',
  'what.edit': 'eine Änderung an einer früheren Nachricht',
  'what.deletion': 'das Löschen einer früheren Nachricht',
  'what.disappearing-setting': 'eine Einstellung für selbstlöschende Nachrichten',
  'what.view-once': 'etwas zum einmaligen Ansehen',
  'what.group-invite': 'eine Einladung in eine Gruppe',
  'what.payment': 'eine Zahlung',
  'what.event': 'eine Veranstaltung',
  'what.other': 'etwas Neues ({name})',
  'undecryptable.no-session':
    'Sie war für Schlüssel bestimmt, die dieser Browser nicht hat. Wir haben darum gebeten, sie noch einmal zu senden.',
  'undecryptable.bad-message': 'Sie kam beschädigt an.',
  'undecryptable.bad-mac':
    'Ihr Siegel hielt nicht: Sie wurde unterwegs verändert oder war für andere Schlüssel bestimmt.',
  'undecryptable.bad-signature': 'Die Schlüssel des Absenders haben ihn nicht ausgewiesen.',
  'undecryptable.missing-key': 'Sie kam zweimal, oder ihr Schlüssel war schon verbraucht.',
  'undecryptable.too-far-ahead': 'Vor ihr fehlen zu viele Nachrichten.',
  'undecryptable.unknown-version':
    'Sie wurde mit einer neueren oder unbekannten Version der Verschlüsselung geschrieben.',
  'undecryptable.bad-content': 'Sie wurde entschlüsselt, aber der Inhalt ergibt keinen Sinn.',
  'undecryptable.device-refused': 'Sie kam von einem Gerät, dem du nicht vertraust.',
  'undecryptable.withheld-unverified':
    'Die App des Absenders gibt Schlüssel nur an Geräte, die ihr Besitzer überprüft hat. Dieses ist es nicht.',
  'undecryptable.withheld': 'Die App des Absenders hat ihren Schlüssel diesem Gerät nicht gegeben.',
  'undecryptable.damaged-row':
    'Du hattest sie schon, aber was dieser Browser davon aufbewahrt hat, ist beschädigt.',

  // accounts and their connection
  'account.connecting': '{network}: wird verbunden…',
  'account.waiting': '{network} ist nicht verbunden. Neue Versuche laufen von selbst.',
  'account.waiting-since':
    '{network} ist seit {time} nicht verbunden. Neue Versuche laufen von selbst.',
  'account.last-check':
    '{network} ist nicht verbunden, zuletzt geprüft: {time}. Neue Versuche laufen von selbst.',
  'account.gap-coming': '{network} holt auf. Vollständig bis {time}; der Rest kommt.',
  'account.gap-short': {
    one: '{network} hatte {count} Sache für dich, die nicht ankam. Vollständig bis {time}.',
    other: '{network} hatte {count} Sachen für dich, die nicht ankamen. Vollständig bis {time}.',
  },
  'account.gap-offline': 'Vollständig bis {time}.',
  'account.keys-drained':
    'Seit {time} verbraucht jemand die Einmalschlüssel dieses Kontos, ohne zu schreiben. Chats, die andere mit dir beginnen, sind anfangs vielleicht weniger geschützt; die Chats, die du hast, betrifft das nicht.',
  'account.online': 'Verbunden',
  'account.online-since': 'Verbunden seit {time}',
  'account.stopped': '{network} ist aus. {why}',
  'problem.unreachable': 'Das Netz ist von hier aus nicht zu erreichen.',
  'problem.not-permitted':
    'Dieser Browser lässt Rialto nicht mehr mit deinem Anbieter sprechen. Erlaube es, und alles geht weiter wie bisher.',
  'problem.token-refused': 'Das Netz hat die Auskunft deines Anbieters über dich nicht angenommen.',
  'problem.delisted':
    'Du stehst dort nicht mehr auf der Liste. Um wieder darauf zu stehen, entferne dieses Konto und füge es neu hinzu; seine Chats hier gehen mit ihm.',
  'problem.sign-in-expired': 'Deine Anmeldung ist abgelaufen.',
  'problem.clock-differs':
    'Die Uhr dieses Geräts und die deines Anbieters stimmen nicht überein. Prüfe hier Datum und Uhrzeit; Rialto macht von selbst weiter, sobald sie passen.',
  'problem.certificate-refused':
    'Die Gegenseite konnte nicht beweisen, dass sie das Netz ist. Nichts wurde gesendet.',
  'problem.handshake-failed': 'Die sichere Verbindung kam nicht zustande.',
  'problem.protocol-error': 'Das Netz hat etwas gesagt, das Rialto nicht verstanden hat.',
  'problem.replaced-elsewhere':
    'Dein Konto wird an einem anderen Ort verwendet, und es kann nur an einem sein. Verwendest du es hier, endet es dort.',
  'account.copied':
    'Am {day} zeigte sich, dass Rialtos Daten in diesem Browser aus einer Kopie oder Sicherung stammen. Deine Chats gingen mit neuen Schlüsseln weiter; Nachrichten, die nur die andere Kopie erreichten, sind nicht hier.',
  'problem.keys-unavailable':
    'Die Schlüssel dieses Kontos lassen sich in diesem Browser nicht öffnen.',
  'problem.storage-failed':
    'Dieser Browser konnte nicht speichern. Vielleicht ist sein Datenträger voll.',
  'action.reconnect': 'Noch einmal versuchen',
  'action.ask-for-rest': 'Noch einmal fragen',
  'action.sign-in-again': 'Wieder anmelden',
  'action.signing-in': 'Im Anmeldefenster weitermachen…',
  'action.permit': 'Erlauben',
  'permit.refused':
    'Nicht erlaubt, also wurde nichts gesendet. Ohne diese Erlaubnis kann {provider} dich nicht einlassen; du kannst sie jederzeit geben.',
  'action.use-here': 'Hier verwenden',
  'notices.count': {
    one: '{count} Sache hier war nicht zu verstehen',
    other: '{count} Sachen hier waren nicht zu verstehen',
  },
  'notice.malformed-frame': {
    one: '{count} beschädigtes Paket',
    other: '{count} beschädigte Pakete',
  },
  'notice.malformed-stanza': {
    one: '{count} Paket mit ungeordnetem Inhalt',
    other: '{count} Pakete mit ungeordnetem Inhalt',
  },
  'notice.unknown-stanza': {
    one: '{count} Paket unbekannter Art',
    other: '{count} Pakete unbekannter Art',
  },
  'notice.unmatched-receipt': {
    one: '{count} Empfangsbestätigung für eine Nachricht, die nicht hier ist',
    other: '{count} Empfangsbestätigungen für Nachrichten, die nicht hier sind',
  },
  'notice.refused-change': {
    one: '{count} Änderung an einer Nachricht, die dem Absender nicht zustand oder zu spät kam',
    other:
      '{count} Änderungen an Nachrichten, die den Absendern nicht zustanden oder zu spät kamen',
  },
  'notice.refused-stranger': {
    one: '{count} Nachricht von jemandem, den du nicht einlässt: Sie wurde nicht behalten',
    other: '{count} Nachrichten von Personen, die du nicht einlässt: Sie wurden nicht behalten',
  },
  'notice.blocked-elsewhere': {
    one: 'Jemand, den du blockiert hast, wollte dich von hier erreichen',
    other: 'Personen, die du blockiert hast, wollten dich von hier erreichen, {count}-mal',
  },
  'notice.not-a-member': {
    one: '{count} Nachricht an eine Gruppe von jemandem, der nicht darin ist',
    other: '{count} Nachrichten an Gruppen von Personen, die nicht darin sind',
  },
  'notice.refused-devices': {
    one: '{count} Geräteliste eines Kontakts, die nicht stimmen kann; die vorige gilt weiter',
    other:
      '{count} Gerätelisten von Kontakten, die nicht stimmen können; die vorigen gelten weiter',
  },
  'notice.damaged-row': {
    one: '{count} gespeicherter Eintrag, der sich nicht mehr öffnen lässt; er wurde beiseitegelegt',
    other:
      '{count} gespeicherte Einträge, die sich nicht mehr öffnen lassen; sie wurden beiseitegelegt',
  },
  // the ledger
  'ledger.note': {
    one: '{count} Nachricht konnte nicht gelesen werden',
    other: '{count} Nachrichten konnten nicht gelesen werden',
  },
  'ledger.title': 'Nachrichten, die nicht gelesen werden konnten',
  'ledger.none': 'Jede Nachricht, die ankam, konnte gelesen werden.',
  'ledger.unavailable': 'Die Liste ist gerade nicht zu sehen. Sie kommt von selbst wieder.',
  'ledger.from': '{name}, {network}, {time}',
  'ledger.from-some-time': '{name}, {network}',
  'ledger.expected': 'Das kommt im Alltag vor.',
  'ledger.unexpected': 'Das sollte nicht vorkommen.',
  'ledger.ask-again': '{name} bitten, sie noch einmal zu senden',
  'ledger.asked': 'Gefragt. Sie erscheint hier an ihrem Platz, sobald {name} erreicht ist.',
  'ledger.renew-session': 'Mit {name} neue Schlüssel vereinbaren und noch einmal fragen',
  'ledger.refetch-keys': 'Die Schlüssel von {name} neu holen und noch einmal fragen',
  'ledger.ask-in-words': '{name} deswegen schreiben',
  'ledger.question':
    'Deine Nachricht von {time} konnte hier nicht gelesen werden. Kannst du sie noch einmal senden?',
  'ledger.question-some-time':
    'Eine deiner Nachrichten konnte hier nicht gelesen werden. Kannst du die letzten noch einmal senden?',
  'chat.gap-coming': 'Vollständig bis {time}; was danach kam, ist noch unterwegs.',
  'chat.gap-short': 'Vollständig bis {time}; von dem, was danach kam, fehlt vielleicht etwas.',
  'chat.complete-up-to':
    'Vollständig bis {time}; von dem, was danach kam, war {count} nicht zu lesen.',
  'accounts.title': 'Konten',
  'accounts.add': 'Konto hinzufügen',
  'accounts.via': 'über {provider}',
  'accounts.remove': 'Entfernen',
  'accounts.remove-title': '{network} entfernen?',
  'accounts.remove-warning':
    'Seine Chats und Schlüssel werden aus diesem Browser gelöscht. Sie lassen sich nicht zurückholen.',
  'accounts.remove-confirm': 'Konto und Chats entfernen',
  'accounts.remove-failed': 'Das Konto konnte nicht entfernt werden. Nichts wurde gelöscht.',
  'consent.title': 'Dem hast du zugestimmt',
  'consent.when':
    'Am {time}, gegenüber {network}, über {provider} (Version {version} des Hinweises):',
  'consent.none': 'Dieses Konto kam dazu, bevor Rialto aufbewahrte, wem du zustimmst.',
  'consent.save': 'Als Datei speichern',
  'consent.withdraw': 'Widerrufen',
  'consent.withdraw-title': 'Deine Zustimmung zu {network} widerrufen?',
  'consent.withdraw-warning':
    'Widerrufen heißt austreten: Rialto bittet {network}, dich von der Liste zu nehmen, und {provider}, die Anmeldung zu beenden. Dann werden dieses Konto, seine Chats und Schlüssel aus diesem Browser gelöscht. Sie lassen sich nicht zurückholen. Was andere bekommen haben, bleibt bei ihnen.',
  'consent.withdraw-confirm': 'Widerrufen und austreten',
  'consent.withdrawn':
    'Widerrufen. {network} hat dich von der Liste genommen, und {provider} hat die Anmeldung beendet.',
  'consent.withdrawn-not-delisted':
    'Widerrufen und hier gelöscht. {network} war nicht zu erreichen und führt dich vielleicht weiter, bis {provider} etwas anderes sagt. Bitte {provider}, dich abzumelden.',
  'consent.withdrawn-sign-in':
    'Widerrufen. {network} hat dich von der Liste genommen. {provider} war nicht zu erreichen: Beende die Anmeldung in deinem Konto dort.',
  'accounts.keep': 'Behalten',
  'accounts.sign-in-keeps': 'Deine Chats und Schlüssel bleiben, wie sie sind.',
  'accounts.reconnect-failed': 'Das hat nicht geklappt. {why}',
  'dialog.close': 'Schließen',

  // empty states
  'empty.first.title': 'Ein ruhiger Ort für deine Chats',
  'empty.first.text':
    'Schreib von hier aus Menschen auf WhatsApp und Messenger, verschlüsselt von deinem Browser bis zu ihrem Gerät. Die Schlüssel bleiben in diesem Browser.',
  'empty.first.limits':
    'Du nimmst als du selbst teil, über einen Anbieter. Chats, die du in diesen Apps schon hast, bleiben dort.',
  'empty.chats.title': 'Noch keine Chats',
  'empty.chats.text':
    'Beginne einen mit einer Telefonnummer oder einem Benutzernamen. Die andere Seite muss Chats mit anderen Apps erlaubt haben.',
  'empty.pane.title': 'Wähle einen Chat',
  'empty.pane.text': 'Pfeiltasten bewegen dich durch die Liste, Enter öffnet.',

  // a new chat
  'new-chat.title': 'Neuer Chat',
  'new-chat.account': 'Von welchem Konto',
  'new-chat.identifier': 'Telefonnummer oder Benutzername',
  'new-chat.hint.whatsapp': 'Mit Landesvorwahl, etwa +39 041 555 0123',
  'new-chat.hint.messenger': 'Der Benutzername bei Messenger, etwa anna.moretti',
  'new-chat.hint.xmpp': 'Die Adresse, etwa anna@example.org',
  'new-chat.hint.matrix': 'Die Adresse, etwa @anna:example.org',
  'new-chat.start': 'Chat beginnen',
  'new-chat.starting': 'Wird gesucht…',
  'new-chat.no-account': 'Füge zuerst ein Konto hinzu.',

  // who can be written to
  'reach.not-opted-in': '{name} hat in {network} keine Chats mit anderen Apps eingeschaltet.',
  'reach.outside-region':
    '{name} ist außerhalb des Europäischen Wirtschaftsraums, wo {network} für andere Apps nicht offen ist.',
  'reach.unknown':
    '{name} ist auf {network} nicht zu erreichen, und warum, wird dort nicht gesagt: Vielleicht gibt es dort niemanden mit diesem Namen, oder Chats mit anderen Apps sind nicht eingeschaltet.',
  'reach.invite': 'Einladen',
  'reach.advice.not-opted-in':
    'Einschalten geht nur auf der anderen Seite, in der App dort. Du könntest zum Beispiel per E-Mail das hier senden:',
  'reach.advice.unknown':
    'Prüfe zuerst die Schreibweise. Dann könntest du zum Beispiel per E-Mail das hier senden:',
  'reach.advice.outside-region':
    'Von deiner Seite lässt sich daran nichts ändern. Du könntest auf anderem Weg Bescheid sagen:',
  'reach.invitation':
    'Hallo! Ich schreibe jetzt mit einer anderen App, über {provider}, und würde dich gern auf {network} erreichen. {where} Dann findest du mich als {identifier}, und ich kann dir schreiben. Das geht im Europäischen Wirtschaftsraum, auf einem Telefon.',
  'reach.where.whatsapp':
    'Öffne in WhatsApp die Einstellungen, dann Konto, dann Chats mit Drittanbietern; schalte sie ein und wähle {provider} aus.',
  'reach.where.other':
    'Such in den Einstellungen von {network} nach Chats mit anderen Apps (Chats mit Drittanbietern); schalte sie ein und wähle {provider} aus.',
  'reach.invitation-outside':
    'Hallo! Ich schreibe jetzt mit einer anderen App, und {network} lässt mich nur Menschen im Europäischen Wirtschaftsraum erreichen. Bis du zurück bist, findest du mich unter {identifier}.',
  'reach.checked': 'Das sagte {network}: {time}.',
  'reach.check': 'Noch einmal fragen',
  'reach.checking': 'Wird gefragt…',
  'reach.copy': 'Kopieren',
  'reach.copied': 'Kopiert',
  'reach.copy-failed':
    'Der Browser hat Rialto nicht kopieren lassen. Markiere den Text und kopiere ihn selbst.',

  // what a request can fail with
  'error.bad-request': 'Das lässt sich nicht verwenden. Prüfe es und versuch es noch einmal.',
  'error.not-found': 'Das gibt es nicht mehr.',
  'error.offline':
    'Du bist offline, oder das Netz ist nicht zu erreichen. Versuch es später noch einmal.',
  'error.refused': 'Das Netz hat abgelehnt.',
  'error.too-large': 'Das ist zu groß.',
  'error.unavailable':
    'Der Teil von Rialto, der im Hintergrund läuft, hat nicht geantwortet. Versuch es noch einmal.',
  'error.locked': 'Der Posteingang ist gesperrt. Entsperre ihn zuerst.',
  'error.lost': 'Dieser Browser hat Rialtos Daten weggeworfen.',
  'error.no-room': 'Dieser Datenträger ist voll. Schaffe etwas Platz und versuch es noch einmal.',
  'error.internal': 'In Rialto ging etwas schief. Nichts ging verloren; versuch es noch einmal.',

  // a conversation
  'chat.back': 'Zurück zur Liste',
  'chat.label': 'Chat mit {name}',
  'chat.messages': 'Nachrichten mit {name}',
  'chat.loading': 'Wird geöffnet…',
  'chat.failed': 'Die Nachrichten ließen sich nicht öffnen. {why}',
  'chat.older-loading': 'Ältere Nachrichten werden geladen…',
  'chat.older-failed': 'Ältere Nachrichten ließen sich nicht laden.',
  'chat.beginning': 'Hier beginnt dein Chat mit {name}.',
  'chat.new-messages': { one: '{count} neue Nachricht', other: '{count} neue Nachrichten' },
  'chat.divider': 'Neue Nachrichten',
  'chat.jump': 'Zur neuesten Nachricht',
  'chat.jump-new': { one: '{count} neu', other: '{count} neu' },
  'chat.typing': '{name} schreibt…',
  'chat.you': 'Du',
  'chat.edited': 'bearbeitet',
  'chat.actions': 'Was mit dieser Nachricht tun',
  'quote.unknown': 'Eine Nachricht, die nicht hier ist',
  'quote.claimed': 'so, wie dort zitiert',
  'quote.jump': 'Zur zitierten Nachricht: {text}',
  'reaction.both': '{one} und {other}',
  'reaction.chip': '{emoji} von {who}',
  'reaction.take-back': '{emoji} von {who}. Deine Reaktion zurücknehmen',
  'reaction.give': 'Mit {emoji} reagieren',
  'reaction.other': 'Ein anderes Emoji',
  'action.reply': 'Antworten',
  'action.copy': 'Text kopieren',
  'action.edit': 'Bearbeiten',
  'action.delete': 'Für alle löschen',
  'place.open': 'Auf OpenStreetMap zeigen',
  'change.failed.reaction': 'Deine Reaktion hat {name} nicht erreicht.',
  'change.failed.edit': 'Deine Änderung hat {name} nicht erreicht.',
  'change.failed.deletion': '{name} sieht diese Nachricht vielleicht noch.',
  'mishap.message.react': 'Die Reaktion wurde nicht gespeichert. {why}',
  'mishap.message.edit': 'Die Änderung wurde nicht gespeichert. {why}',
  'mishap.message.delete': 'Die Nachricht wurde nicht gelöscht. {why}',
  'row.reacted': '{who}: {emoji} zu „{text}“',
  'row.says': '{who}: {text}',
  'group.somebody': 'Jemand',
  'group.unnamed': 'Eine Gruppe ohne Namen',
  'group.created': 'Du hast diese Gruppe erstellt.',
  'group.renamed': 'Diese Gruppe heißt jetzt „{name}“.',
  'group.added': 'Neu hier: {who}.',
  'group.added-by': '{name} hat {who} hinzugefügt.',
  'group.added-you': 'Du wurdest zu dieser Gruppe hinzugefügt.',
  'group.added-you-by': '{name} hat dich zu dieser Gruppe hinzugefügt.',
  'group.you-added': 'Du hast {who} hinzugefügt.',
  'group.left': 'Nicht mehr hier: {who}.',
  'group.left-you': 'Du hast diese Gruppe verlassen.',
  'group.removed-by': '{name} hat {who} entfernt.',
  'group.removed-you': 'Du bist nicht mehr in dieser Gruppe.',
  'group.removed-you-by': '{name} hat dich aus dieser Gruppe entfernt.',
  'group.you-removed': 'Du hast {who} entfernt.',
  'group.admin': 'Jetzt Admin: {who}.',
  'group.admin-you': 'Du bist jetzt Admin.',
  'group.not-admin': 'Nicht mehr Admin: {who}.',
  'group.not-admin-you': 'Du bist nicht mehr Admin.',
  'bridge.where': '{name} über {network}',
  'group.where': {
    one: '{network}, Gruppe mit {count} Person',
    other: '{network}, Gruppe mit {count} Personen',
  },
  'group.gone': 'Du bist nicht mehr in dieser Gruppe. Was gesagt wurde, bleibt hier.',
  'group.unencrypted':
    'Diese Gruppe ist nicht verschlüsselt: Ihre Server können mitlesen. Rialto schreibt dort nicht.',
  'group.open': 'Wer in {name} ist',
  'group.new': 'Neue Gruppe',
  'action.audience': 'Wer es gelesen hat',
  'group.protection':
    'Ende-zu-Ende-verschlüsselt bis zum Gerät jedes Mitglieds. Was die Apps dort damit machen, sehen wir nicht.',
  'chat.said': '{name}, {time}',
  'chat.said-you': 'Du, {time}',
  'chat.announce': '{name}, {time}: {text}',
  'chat.show-all': 'Alles zeigen',
  'protection.end-to-end':
    'Ende-zu-Ende-verschlüsselt bis zum Gerät von {name}. Was die App dort damit macht, sehen wir nicht.',
  'protection.begun-weakly':
    'Ende-zu-Ende-verschlüsselt bis zum Gerät von {name}, aber ohne Einmalschlüssel begonnen: Bis {name} antwortet, könnte diese ersten Nachrichten lesen, wer später die Schlüssel dort stiehlt.',
  'protection.end-to-end-verified':
    'Ende-zu-Ende-verschlüsselt bis zum Gerät von {name}, das du verifiziert hast. Was die App dort damit macht, sehen wir nicht.',
  'protection.weaker':
    'Weniger geschützt als deine anderen Chats: {weaknesses}. So gut verschlüsselt, wie dieses Netz es kann.',
  'protection.bridge':
    'Dieser Chat läuft über eine Brücke zu {name}. Wer die Brücke betreibt, kann alles mitlesen.',
  'protection.weaker-servers': 'Weniger geschützt als deine anderen Chats: {weaknesses}.',
  'protection.accept-title': 'Bevor du das hinnimmst, wird nichts an {name} gesendet.',
  'protection.accept': 'Trotzdem hier schreiben',
  'key-change.unverified':
    'Hier gilt ein neuer Schlüssel, wie nach einem neuen Telefon oder wenn die App neu installiert wurde.',
  'key-change.verified':
    'Hier gilt ein neuer Schlüssel, und es ist nicht der, den du verifiziert hast. Vergleiche noch einmal, bevor du dich darauf verlässt.',
  'deed.verify': 'Verifizieren…',
  'request.label': 'Nachrichtenanfrage',
  'request.unknown':
    'Du kennst diese Person nicht. Bis du annimmst, erfährt sie nicht, dass du hier bist oder das gelesen hast.',
  'request.from-group':
    'Diese Person ist mit dir in einer Gruppe. Bis du annimmst, erfährt sie nicht, dass du hier bist oder das gelesen hast.',
  'request.group':
    'Du bist in diese Gruppe eingeladen. Bis du annimmst, erfährt dort niemand, dass du das gesehen hast.',
  'request.refused': {
    one: '{count} weitere Nachricht wurde nicht behalten.',
    other: '{count} weitere Nachrichten wurden nicht behalten.',
  },
  'request.veiled': 'Verborgen, bis du es sehen willst',
  'request.show': 'Zeigen',
  'request.accept': 'Annehmen',
  'request.delete': 'Löschen',
  'request.block': 'Blockieren',
  'request.report': 'Melden…',
  'blocked.about':
    'Du hast diese Person blockiert. Was sie sendet, wird nicht behalten, und sie erfährt nichts davon.',
  'blocked.group': 'Du hast diese Gruppe blockiert. Was dort gesagt wird, wird nicht behalten.',
  'blocked.elsewhere':
    'Du hast diese Person anderswo blockiert, deshalb wird auch hier nicht behalten, was sie sendet.',
  'blocked.refused': {
    one: '{count} Nachricht wurde abgelehnt.',
    other: '{count} Nachrichten wurden abgelehnt.',
  },
  'blocked.unblock': 'Nicht mehr blockieren',
  'weakness.servers-read': 'Server dazwischen können mitlesen',
  'weakness.no-forward-secrecy': 'ein verlorener Schlüssel öffnet, was vorher gesagt wurde',
  'weakness.no-post-compromise-security': 'ein verlorener Schlüssel öffnet alles, was folgt',
  'weakness.no-authentication': 'niemand kann prüfen, wessen Schlüssel das sind',
  'error.protection-not-accepted':
    'Dieser Chat ist weniger geschützt als deine anderen. Nimm das oben hin, bevor du schreibst.',
  'protection.none':
    'Nicht Ende-zu-Ende-verschlüsselt. Die Server dazwischen können diesen Chat lesen.',
  'status.sending': 'Wird gesendet',
  'status.sent': 'Gesendet',
  'status.delivered': 'Zugestellt',
  'status.read': 'Gelesen',
  'status.failed': 'Nicht gesendet',
  'failure.contact-unreachable':
    'Nicht gesendet. {name} ist aus einer anderen App nicht mehr zu erreichen.',
  'failure.no-keys': 'Nicht gesendet. Das Netz hatte keine Schlüssel für das Gerät von {name}.',
  'failure.bad-keys':
    'Nicht gesendet. Die Schlüssel für das Gerät von {name} haben sich nicht als echt erwiesen.',
  'failure.not-trusted': 'Nicht gesendet. Sieh dir zuerst die Geräte von {name} an.',
  'failure.refused': 'Nicht gesendet. Das Netz hat abgelehnt.',
  'failure.too-long': 'Nicht gesendet. Der Text ist zu lang.',
  'failure.not-in-group': 'Nicht gesendet. Du bist nicht mehr in dieser Gruppe.',
  'failure.gave-up': 'Nach vielen Versuchen nicht gesendet.',
  'failure.not-uploaded': 'Nicht gesendet. Die Datei kam nicht bis zu deinem Anbieter.',
  'failure.unknown': 'Nicht gesendet.',
  'failure.local': 'Nicht gesendet. {why}',
  'message.retry': 'Noch einmal versuchen',
  'message.discard': 'Verwerfen',
  'message.take-back': 'Zurücknehmen',
  'waiting.offline': 'Wartet auf eine Verbindung zu {network} und geht dann von selbst.',
  'waiting.off': 'Wartet, bis {network} wieder an ist.',
  'waiting.unconfirmed':
    '{network} hat es noch nicht bestätigt. Es wird von selbst noch einmal gesendet.',
  'composer.label': 'Nachricht an {name}',
  'composer.placeholder': 'Nachricht',
  'composer.send': 'Senden',
  'composer.save': 'Änderung speichern',
  'trust.path-servers': 'Von Gerät zu Gerät. Dein Server und der andere sehen, wer wann schreibt.',
  'trust.path-servers-verified':
    'Von Gerät zu Gerät, verifiziert. Dein Server und der andere sehen, wer wann schreibt.',
  'keys.open': 'Geräte',
  'older.title': 'Ältere Nachrichten',
  'keys.undecided': {
    one: '{name} hat {count} neues Gerät, das du noch nicht angesehen hast. Noch geht nichts dorthin.',
    other:
      '{name} hat {count} neue Geräte, die du noch nicht angesehen hast. Noch geht nichts dorthin.',
  },
  'composer.replying': 'Antwort an {name}',
  'composer.editing': 'Deine Nachricht ändern',
  'composer.cancel': 'Abbrechen',
  'composer.emoji-names': 'Emojis mit diesem Namen',
  'composer.left': { one: 'Noch {count} Zeichen', other: 'Noch {count} Zeichen' },
  'composer.too-long': { one: '{count} Zeichen zu viel', other: '{count} Zeichen zu viel' },

  // pieces side by side
  'pieces.listed': '{one}, {other}',
  'pieces.clauses': '{one}; {other}',

  // times
  'time.yesterday': 'Gestern',
  'time.today': 'Heute',
  'time.unknown': 'Unbekanntes Datum',
  'time.second': { one: '{count} Sekunde', other: '{count} Sekunden' },
  'time.minute': { one: '{count} Minute', other: '{count} Minuten' },
  'time.hour': { one: '{count} Stunde', other: '{count} Stunden' },
  'time.day': { one: '{count} Tag', other: '{count} Tagen' },

  // adding an account
  'join.bad-address': 'Das ist keine Adresse. Sie sieht aus wie chat.example.org.',
  'join.provider-unreachable':
    'Unter dieser Adresse antwortet nichts. Prüfe die Schreibweise und deine Verbindung.',
  'join.not-permitted':
    'Du hast Rialto nicht erlaubt, mit {provider} zu sprechen, also wurde nichts gesendet. Drück den Knopf noch einmal, wenn du das willst.',
  'join.not-a-provider':
    'Unter dieser Adresse antwortet etwas, aber kein Anbieter für Rialto. Frag deinen Anbieter nach der richtigen Adresse.',
  'join.network-not-offered':
    '{provider} bietet {network} nicht an. Wähle ein anderes Netz oder einen anderen Anbieter.',
  'join.sign-in-cancelled':
    'Das Anmeldefenster wurde geschlossen, bevor du fertig warst. Nichts wurde geändert.',
  'join.sign-in-refused':
    '{provider} hat die Anmeldung abgelehnt. Versuch es noch einmal oder frag deinen Anbieter.',
  'join.token-refused':
    '{network} hat die Auskunft von {provider} über dich nicht angenommen. Das muss dein Anbieter in Ordnung bringen: Sag ihm Bescheid.',
  'join.other-identity':
    'Du hast dich als jemand anderes angemeldet, als zu diesem Konto gehört. Nichts wurde geändert. Melde dich mit demselben Namen wie zuvor an, oder füge den anderen als neues Konto hinzu.',
  'join.clock-differs':
    'Die Uhr dieses Geräts und die von {provider} stimmen nicht überein, deshalb gilt die Auskunft über dich nicht. Prüfe hier Datum und Uhrzeit, dann versuch es noch einmal.',
  'join.interrupted':
    'Der Browser hat den Teil von Rialto, der im Hintergrund läuft, während der Anmeldung angehalten. Ist das Anmeldefenster noch offen, schließ es. Dann melde dich noch einmal an: Rialto macht weiter, wo es war.',
  'join.unreachable':
    '{network} ist gerade nicht zu erreichen. Versuch es in ein paar Minuten noch einmal.',
  'join.certificate-refused':
    'Die Gegenseite konnte nicht beweisen, dass sie {network} ist. Nichts wurde gesendet. Bleibt es dabei, sag deinem Anbieter Bescheid.',
  'join.notice-outdated':
    'Rialto wurde inzwischen aktualisiert, und was du vor dem Beitritt wissen solltest, hat sich geändert. Lade diese Seite neu und lies es noch einmal.',
  'join.already-joined': 'Dieses Konto ist schon hier. Öffne deinen Posteingang, um es zu sehen.',
  'join.failed':
    'Das hat nicht geklappt, und Rialto weiß nicht, warum. Nichts wurde geändert; versuch es noch einmal.',

  // locking and unlocking
  'lock.locked.title': 'Dein Posteingang ist gesperrt',
  'lock.locked.text': 'Deine Chats und Schlüssel sind versiegelt, bis du sie entsperrst.',
  'lock.open-page': 'Entsperren',
  'lock.now': 'Jetzt sperren',
  'lock.set': 'Sperre einrichten',
  'lock.manage': 'Sperren',
  'while-locked.receive': 'Auch gesperrt empfangen',
  'while-locked.on':
    'Nachrichten kommen an, während der Posteingang gesperrt ist, und bleiben versiegelt, bis du ihn entsperrst.',
  'while-locked.off': 'Dieses Konto pausiert, während der Posteingang gesperrt ist.',
  'while-locked.risk':
    'Um zu empfangen, muss das, womit sich dieses Konto anmeldet, außerhalb der Sperre liegen. Wer dieses Browserprofil stiehlt, könnte sich dann bei {network} als du anmelden, neue Nachrichten wegnehmen und Schlüssel in deinem Namen veröffentlichen. Deine Nachrichten lesen oder welche senden, die deine Kontakte lesen können, ginge damit nicht.',
  'while-locked.cannot':
    'Pausiert, während gesperrt ist: {network} kann ohne deine Schlüssel nichts empfangen.',
  'while-locked.revoked': 'Ausgeschaltet. {provider} hat beendet, was außerhalb der Sperre lag.',
  'while-locked.not-revoked':
    'Ausgeschaltet. {provider} war nicht zu erreichen: Eine Kopie dessen, was außerhalb lag, funktioniert vielleicht, bis ihre Anmeldung endet.',
  'lost.title': 'Dieser Browser hat Rialtos Daten weggeworfen',
  'lost.window':
    'Deine Chats sind nicht mehr auf diesem Datenträger. Rialto hat sie nicht gelöscht.',
  'lost.open-page': 'Sehen, was sich tun lässt',
  // recovery kits
  'storage.low':
    'Auf diesem Datenträger wird der Platz knapp. Schaffe bald welchen, damit nichts stehen bleibt.',
  'storage.full':
    'Dieser Datenträger ist voll. Nichts lässt sich speichern: Neue Nachrichten warten auf der anderen Seite, und deine bleiben ungesendet hier. Schaffe etwas Platz, und es geht von selbst weiter.',
  'storage.failing':
    'Dieser Browser kann gerade nicht speichern; vielleicht ist sein Datenträger voll. Neue Nachrichten warten auf der anderen Seite, und deine bleiben ungesendet hier. Es geht von selbst weiter, sobald es wieder klappt.',
  // outside of windows
  'outside.something': 'Neue Nachrichten',
  'outside.in-chats': {
    one: 'Neue Nachrichten in {count} Chat',
    other: 'Neue Nachrichten in {count} Chats',
  },
  'outside.send-page': 'Diese Seite jemandem senden…',
  'outside.send-selection': 'Diesen Text jemandem senden…',
  'outside.send-link': 'Diesen Link jemandem senden…',
  'outside.send-image': 'Die Adresse dieses Bildes jemandem senden…',
  'outside.find': 'Einen Chat nach seinem Namen suchen',
  'outside.locked': 'Dein Posteingang ist gesperrt',

  // settings, several chats, notifications
  'list.settings': 'Einstellungen',
  'deed.privacy': 'Privatsphäre…',
  'deed.unwanted': 'Blockieren oder melden…',
  'select.start': 'Mehrere auswählen',
  'select.count': { one: '{count} ausgewählt', other: '{count} ausgewählt' },
  'select.done': 'Fertig',
  'deed.many.pin': { one: '{count} Chat ist angeheftet.', other: '{count} Chats sind angeheftet.' },
  'deed.many.unpin': {
    one: '{count} Chat ist nicht mehr angeheftet.',
    other: '{count} Chats sind nicht mehr angeheftet.',
  },
  'deed.many.mute': { one: '{count} Chat ist stumm.', other: '{count} Chats sind stumm.' },
  'deed.many.unmute': {
    one: '{count} Chat ist nicht mehr stumm.',
    other: '{count} Chats sind nicht mehr stumm.',
  },
  'deed.many.archive': {
    one: '{count} Chat ist im Archiv.',
    other: '{count} Chats sind im Archiv.',
  },
  'deed.many.unarchive': {
    one: '{count} Chat ist wieder in der Liste.',
    other: '{count} Chats sind wieder in der Liste.',
  },
  'deed.many.mark-unread': {
    one: '{count} Chat ist als ungelesen markiert.',
    other: '{count} Chats sind als ungelesen markiert.',
  },
  'notices.offer': 'Bescheid bekommen, wenn eine Nachricht ankommt?',
  'notices.yes': 'Bescheid geben',
  'notices.no': 'Nein, danke',
  'notices.refused':
    'Dieser Browser lässt Rialto nichts melden. Du kannst es in den Einstellungen des Browsers erlauben.',
  'share.title': 'An wen senden?',
  'share.find': 'Jemanden suchen',
  'share.hint': 'Es kommt in das Feld des Chats. Nichts geht hinaus, bevor du es sendest.',
  'voice.record': 'Sprachnachricht aufnehmen',
  'voice.play': 'Abspielen',
  'voice.pause': 'Pause',
  'voice.position': 'Stelle',
  'voice.speed': 'Tempo: {speed}×',
  'account.never-came': {
    one: '{count} Sache, die {network} für dich hatte, kam nie an. Vollständig bis {time}.',
    other: '{count} Sachen, die {network} für dich hatte, kamen nie an. Vollständig bis {time}.',
  },
  'self-message.switch': 'Leitung prüfen',
  'self-message.hint':
    'Jede halbe Stunde schreibt Rialto sich selbst eine Nachricht, verschlüsselt wie von einem Kontakt. Sie muss über deinen Server zurückkommen; niemand sonst bekommt sie.',
  'self-message.proven': 'Zuletzt bewiesen: {time}',
  'self-message.not-yet': 'Noch nicht bewiesen',
  'self-message.missing':
    '{network} hat eine Nachricht an dich selbst von {time} nicht zurückgebracht. Was andere schreiben, kommt vielleicht auch nicht an.',
  'account.no-keys':
    '{network}: Dieser Server nimmt deine Schlüssel nicht an. Niemand kann hier einen verschlüsselten Chat mit dir beginnen.',
  'action.let-gap-be': 'Dabei belassen',
  'trust.path': 'Von Gerät zu Gerät. {network} sieht, wer wann schreibt.',
  'trust.path-verified': 'Von Gerät zu Gerät, verifiziert. {network} sieht, wer wann schreibt.',
  'trust.bridge': 'Verschlüsselt bis zur Brücke zu {name}. Die Brücke liest mit.',
  'trust.weaker': 'Verschlüsselt, aber weniger gut als deine anderen Chats.',
  'trust.none': 'Nicht verschlüsselt: Server unterwegs können mitlesen.',
  'check.iban': 'Das sieht aus wie eine Kontonummer.',
  'check.card': 'Das sieht aus wie eine Kartennummer.',
  'check.password': 'Das sieht aus wie ein Passwort.',
  'check.private-key':
    'Das sieht aus wie ein privater Schlüssel. Wer ihn hat, kann als du auftreten.',
  'check.namesake': '{name} gibt es auch auf {network}. Ist das hier der richtige Chat?',
  'check.hide': 'Diese Warnung ausblenden',
  'emoji.button': 'Emoji',
  'emoji.find': 'Emoji suchen',
  'emoji.none': 'Kein Emoji mit diesem Namen.',
  'emoji.recent': 'Zuletzt verwendet',
};
