/**
 * Italian. What is not here yet is said in English.
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
  'list.title': 'Chat',
  'list.label': 'Chat, dalla più recente',
  'list.unread-total': {
    one: '{count} da leggere',
    many: '{count} da leggere',
    other: '{count} da leggere',
  },
  'list.new-chat': 'Nuova chat',
  'list.accounts': 'Account',
  'list.settings': 'Impostazioni',
  'list.open-in-tab': 'Apri in una scheda',
  'list.open-panel': 'Apri accanto alla pagina',
  'list.loading': 'Apertura delle chat…',
  'list.unavailable':
    'La parte di Rialto che lavora in background non risponde. Si riavvia da sola.',
  'list.retry': 'Prova ora',
  'list.find': 'Cerca una chat',
  'list.find-none': 'Nessuna chat ha “{text}” nel nome.',
  'list.find-clear': 'Cancella',
  'filter.label': 'Quali',
  'filter.all': 'Tutte',
  'filter.unread': 'Da leggere',
  'filter.archived': 'Archiviate',
  'filter.none.all': 'Tutte le tue chat sono archiviate.',
  'filter.none.unread': 'Hai letto tutto.',
  'filter.none.archived': 'Non c’è nulla di archiviato.',
  'filter.none.requests': 'Non ci sono richieste di messaggi.',
  'requests.count': {
    one: '{count} richiesta di messaggi',
    many: '{count} di richieste di messaggi',
    other: '{count} richieste di messaggi',
  },
  'requests.back': 'Torna alle tue chat',
  'deed.actions': 'Altro per {name}',
  'deed.pin': 'Fissa in alto',
  'deed.unpin': 'Non fissare più',
  'deed.mute-hour': 'Silenzia per un’ora',
  'deed.mute-day': 'Silenzia per un giorno',
  'deed.mute': 'Silenzia',
  'deed.unmute': 'Riattiva',
  'deed.archive': 'Archivia',
  'deed.unarchive': 'Togli dall’archivio',
  'deed.mark-unread': 'Segna come da leggere',
  'deed.privacy': 'Privacy…',
  'deed.unwanted': 'Blocca o segnala…',
  'deed.done.pin': 'Chat con {name} fissata in alto.',
  'deed.done.unpin': 'La chat con {name} non è più fissata in alto.',
  'deed.done.mute-hour': 'Chat con {name} silenziata per un’ora.',
  'deed.done.mute-day': 'Chat con {name} silenziata per un giorno.',
  'deed.done.mute': 'Chat con {name} silenziata.',
  'deed.done.unmute': 'La chat con {name} non è più silenziata.',
  'deed.done.archive': 'Chat con {name} archiviata.',
  'deed.done.unarchive': 'La chat con {name} è di nuovo nell’elenco.',
  'deed.done.mark-unread': 'Chat con {name} segnata come da leggere.',
  'deed.undo': 'Annulla',
  'deed.failed': 'Non ha funzionato. {why}',
  'select.start': 'Seleziona più chat',
  'select.count': {
    one: '{count} selezionata',
    many: '{count} selezionate',
    other: '{count} selezionate',
  },
  'select.done': 'Fatto',
  'deed.many.pin': {
    one: '{count} chat fissata in alto.',
    many: '{count} di chat fissate in alto.',
    other: '{count} chat fissate in alto.',
  },
  'deed.many.unpin': {
    one: '{count} chat non è più fissata in alto.',
    many: '{count} di chat non sono più fissate in alto.',
    other: '{count} chat non sono più fissate in alto.',
  },
  'deed.many.mute': {
    one: '{count} chat silenziata.',
    many: '{count} di chat silenziate.',
    other: '{count} chat silenziate.',
  },
  'deed.many.unmute': {
    one: '{count} chat non è più silenziata.',
    many: '{count} di chat non sono più silenziate.',
    other: '{count} chat non sono più silenziate.',
  },
  'deed.many.archive': {
    one: '{count} chat archiviata.',
    many: '{count} di chat archiviate.',
    other: '{count} chat archiviate.',
  },
  'deed.many.unarchive': {
    one: '{count} chat è di nuovo nell’elenco.',
    many: '{count} di chat sono di nuovo nell’elenco.',
    other: '{count} chat sono di nuovo nell’elenco.',
  },
  'deed.many.mark-unread': {
    one: '{count} chat segnata come da leggere.',
    many: '{count} di chat segnate come da leggere.',
    other: '{count} chat segnate come da leggere.',
  },
  'notices.offer': 'Vuoi una notifica quando arriva un messaggio?',
  'notices.yes': 'Avvisami',
  'notices.no': 'No, grazie',
  'notices.refused':
    'Questo browser non permette a Rialto di avvisarti. Puoi consentirlo nelle impostazioni del browser.',
  'share.title': 'A chi inviarlo?',
  'share.find': 'Cerca qualcuno',
  'share.hint': 'Viene messo nel campo della chat. Non parte nulla finché non lo invii.',
  'list.at-rest': 'Senza blocco: chi copia questo profilo del browser può leggere le tue chat.',
  'row.unread': {
    one: '{count} messaggio da leggere',
    many: '{count} di messaggi da leggere',
    other: '{count} messaggi da leggere',
  },
  'tabs.label': 'Quali chat',
  'tabs.together': 'Chat',
  'tabs.none': 'Qui non ci sono ancora chat.',
  'inbox-choice.question': 'Dove vuoi vedere le chat di {network}?',
  'inbox-choice.combined': 'Insieme a tutte le altre',
  'inbox-choice.separate': 'In una scheda separata',
  'row.not-sent': 'Non inviato',
  'row.draft': 'Bozza: {text}',
  'row.marked': 'segnata come da leggere',
  'row.pinned': 'fissata',
  'row.muted': 'silenziata',
  'row.you': 'Tu: {text}',
  'row.typing': 'sta scrivendo…',

  // previews and bodies
  'body.unsupported': 'Rialto non può ancora mostrare questo tipo di messaggio: {what}',
  'body.unsupported-preview': 'Non mostrato qui: {what}',
  'body.undecryptable': 'Non è stato possibile leggere questo messaggio.',
  'body.undecryptable-preview': 'Un messaggio che non è stato possibile leggere',
  'body.refused': 'Questo non può passare da un’app all’altra: {what}. Chiedilo in un altro modo.',
  'body.unencrypted':
    'Un messaggio arrivato non cifrato non viene mostrato: chiunque lungo il percorso avrebbe potuto scriverlo.',
  'body.somebody-else':
    'Questo l’ha scritto un’altra persona che è nella stanza di questa chat. Non viene mostrato come se fosse del tuo contatto.',
  'body.deleted': 'Questo messaggio è stato eliminato',
  'body.call.voice.offered': 'Chiamata vocale. Rialto non può ancora ricevere chiamate.',
  'body.call.voice.missed': 'Chiamata vocale persa. Rialto non può ancora ricevere chiamate.',
  'body.call.video.offered': 'Videochiamata. Rialto non può ancora ricevere chiamate.',
  'body.call.video.missed': 'Videochiamata persa. Rialto non può ancora ricevere chiamate.',
  'body.timer.on':
    'Qui i messaggi sono impostati per scomparire dopo {time}. Rialto non li elimina da solo.',
  'body.invitation': 'Ti ha invitato in questa chat',
  'body.timer.off': 'Qui i messaggi non scompaiono più.',
  'media.image': 'Foto',
  'media.video': 'Video',
  'media.voice': 'Messaggio vocale',
  'media.audio': 'Audio',
  'media.file': 'File',
  'media.sticker': 'Sticker',
  'file.load': 'Carica',
  'file.stop': 'Ferma',
  'file.go-on': 'Continua',
  'file.save': 'Salva',
  'chat.details': 'Dettagli',
  'file.open': 'Visualizza',
  'viewer.previous': 'Immagine precedente',
  'viewer.next': 'Immagine successiva',
  'viewer.place': '{now} di {all}',
  'file.play': 'Riproduci',
  'file.cancel': 'Non inviare',
  'file.up': 'Invio, {percent} %',
  'file.down': 'Caricamento, {percent} %',
  'file.up-waits': 'In attesa di invio',
  'file.down-waits': 'In attesa di caricamento',
  'file.paused': 'Fermato',
  'file.removed': 'Rimosso per fare spazio su questo disco.',
  'file.gone': 'Non è più su questo disco.',
  'file.problem.expired': 'Dalla parte di chi l’ha inviato non c’è più.',
  'file.problem.forged': 'Non è ciò che è stato inviato, quindi non viene mostrato.',
  'file.problem.wrong-size':
    'Non ha la dimensione indicata da chi l’ha inviato, quindi non viene mostrato.',
  'file.problem.too-large': 'È troppo grande.',
  'file.problem.bad-reference': 'Il suo messaggio non dice correttamente dove si trova.',
  'file.problem.unreachable': 'Non è stato possibile raggiungerlo.',
  'file.problem.refused': 'Il server che lo conserva ha rifiutato.',
  'file.problem.not-permitted':
    'Questo browser non permette a Rialto di comunicare con il server che lo conserva.',
  'file.problem.not-offered': 'Il tuo provider non ha spazio per i file.',
  'file.problem.no-space': 'Non c’è spazio su questo disco.',
  'attach.open': 'Aggiungi qualcosa',
  'attach.button': 'Aggiungi una foto o un file',
  'attach.card': 'Passa un contatto',
  'attach.place': 'Invia una posizione',
  'attach.title': {
    one: 'Invia {count} file',
    many: 'Invia {count} di file',
    other: 'Invia {count} file',
  },
  'attach.caption': 'Aggiungi testo',
  'attach.send': 'Invia',
  'attach.remove': 'Togli {name}',
  'attach.drop': 'Rilascia per inviare qui',
  'attach.too-many': 'Non più di {count} alla volta.',
  'attach.failed': '{name} non è stato inviato. {why}',
  'attach.busy': 'Preparazione…',
  'voice.record': 'Registra un messaggio vocale',
  'voice.play': 'Riproduci',
  'voice.pause': 'Pausa',
  'voice.position': 'Posizione',
  'voice.speed': 'Velocità: {speed}×',
  'media.captioned': '{what}: {caption}',
  'body.location': 'Posizione: {place}',
  'body.card': 'Contatto: {name}',
  'body.cards': {
    one: 'Contatti: {name} e {count} altro',
    many: 'Contatti: {name} e altri {count}',
    other: 'Contatti: {name} e altri {count}',
  },
  'card.unnamed': 'Senza nome',
  'what.call': 'una chiamata',
  'what.image': 'una foto',
  'what.video': 'un video',
  'what.audio': 'un messaggio vocale',
  'what.document': 'un file',
  'what.sticker': 'uno sticker',
  'what.location': 'una posizione',
  'what.contact': 'un contatto',
  'what.reaction': 'una reazione',
  'what.poll': 'un sondaggio',
  'what.edit': 'una modifica a un messaggio precedente',
  'what.deletion': 'l’eliminazione di un messaggio precedente',
  'what.disappearing-setting': 'un’impostazione per i messaggi effimeri',
  'what.view-once': 'qualcosa da vedere una sola volta',
  'what.group-invite': 'un invito a un gruppo',
  'what.payment': 'un pagamento',
  'what.event': 'un evento',
  'what.other': 'qualcosa di nuovo ({name})',
  'undecryptable.no-session':
    'Era destinato a chiavi che questo browser non ha. Abbiamo chiesto di inviarlo di nuovo.',
  'undecryptable.bad-message': 'È arrivato danneggiato.',
  'undecryptable.bad-mac':
    'Il suo sigillo non ha retto: è stato modificato lungo la strada, o era destinato ad altre chiavi.',
  'undecryptable.bad-signature':
    'Le chiavi di chi l’ha inviato non ne hanno dimostrato l’identità.',
  'undecryptable.missing-key': 'È arrivato due volte, o la sua chiave era già stata usata.',
  'undecryptable.too-far-ahead': 'Mancano troppi messaggi prima di questo.',
  'undecryptable.unknown-version':
    'È stato scritto con una versione della crittografia più recente o sconosciuta.',
  'undecryptable.bad-content': 'È stato decifrato, ma il contenuto non ha senso.',
  'undecryptable.device-refused': 'È arrivato da un dispositivo di cui non ti fidi.',
  'undecryptable.withheld-unverified':
    'L’app del mittente dà le chiavi solo ai dispositivi che il suo proprietario ha verificato. Questo non lo è.',
  'undecryptable.withheld': 'L’app del mittente non ha dato la sua chiave a questo dispositivo.',
  'undecryptable.damaged-row':
    'Lo avevi già, ma la copia conservata da questo browser è danneggiata.',

  // accounts and their connection
  'account.connecting': '{network}: connessione…',
  'account.waiting': '{network} non è connesso. Nuovi tentativi partono da soli.',
  'account.waiting-since': '{network} non è connesso da: {time}. Nuovi tentativi partono da soli.',
  'account.last-check':
    '{network} non è connesso; ultimo controllo: {time}. Nuovi tentativi partono da soli.',
  'account.gap-coming':
    '{network} sta recuperando. Completo fino a: {time}; il resto sta arrivando.',
  'account.gap-short': {
    one: '{network} conservava per te {count} elemento che non è arrivato. Completo fino a: {time}.',
    many: '{network} conservava per te {count} di elementi che non sono arrivati. Completo fino a: {time}.',
    other:
      '{network} conservava per te {count} elementi che non sono arrivati. Completo fino a: {time}.',
  },
  'account.gap-offline': 'Completo fino a: {time}.',
  'account.keys-drained':
    'Qualcuno consuma le chiavi monouso di questo account senza scrivere (da: {time}). Le chat che altri iniziano con te possono essere meno protette all’inizio; quelle che hai già non ne risentono.',
  'account.never-came': {
    one: '{count} elemento che {network} conservava per te non è mai arrivato. Completo fino a: {time}.',
    many: '{count} di elementi che {network} conservava per te non sono mai arrivati. Completo fino a: {time}.',
    other:
      '{count} elementi che {network} conservava per te non sono mai arrivati. Completo fino a: {time}.',
  },
  'self-message.switch': 'Verifica la linea',
  'self-message.hint':
    'Ogni mezz’ora Rialto scrive un messaggio a sé stesso, crittografato come farebbe un contatto. Deve tornare attraverso il tuo server; nessun altro lo riceve.',
  'self-message.proven': 'Ultima verifica: {time}',
  'self-message.not-yet': 'Non ancora verificata',
  'self-message.missing':
    '{network} non ha riportato indietro un tuo messaggio a te ({time}). Forse non arriva nemmeno ciò che scrivono gli altri.',
  'account.no-keys':
    '{network}: questo server non accetta le tue chiavi. Qui nessuno può iniziare con te una chat crittografata.',
  'account.online': 'Connesso',
  'account.online-since': 'Connesso da: {time}',
  'account.stopped': '{network} è disattivato. {why}',
  'problem.unreachable': 'Da qui non è possibile raggiungere la rete.',
  'problem.not-permitted':
    'Questo browser non permette più a Rialto di comunicare con il tuo provider. Consentilo, e tutto continua come prima.',
  'problem.token-refused': 'La rete non ha accettato la parola del tuo provider su di te.',
  'problem.delisted':
    'Ha tolto il tuo nome dalla sua lista. Per tornarci, rimuovi questo account e aggiungilo di nuovo; le sue chat qui spariscono insieme all’account.',
  'problem.sign-in-expired': 'Il tuo accesso è scaduto.',
  'problem.clock-differs':
    'L’orologio di questo dispositivo e quello del tuo provider non coincidono. Controlla qui data e ora; Rialto riprende da solo appena coincidono.',
  'problem.certificate-refused':
    'L’altro capo non ha potuto dimostrare di essere la rete. Non è stato inviato nulla.',
  'problem.handshake-failed': 'Non è stato possibile stabilire la connessione sicura.',
  'problem.protocol-error': 'La rete ha detto qualcosa che Rialto non ha capito.',
  'problem.replaced-elsewhere':
    'Il tuo account è in uso in un altro posto, e può stare in uno solo. Se lo usi qui, lì si interrompe.',
  'account.copied':
    'In data {day} è emerso che i dati di Rialto in questo browser vengono da una copia o da un backup. Le tue chat sono continuate con nuove chiavi; i messaggi arrivati solo all’altra copia non sono qui.',
  'problem.keys-unavailable':
    'Le chiavi di questo account non si possono aprire in questo browser.',
  'problem.storage-failed': 'Questo browser non è riuscito a salvare. Forse il suo disco è pieno.',
  'action.reconnect': 'Riprova',
  'action.ask-for-rest': 'Chiedi di nuovo',
  'action.let-gap-be': 'Lascia così',
  'action.sign-in-again': 'Accedi di nuovo',
  'action.signing-in': 'Completa nella finestra di accesso…',
  'action.permit': 'Consenti',
  'permit.refused':
    'Non consentito, quindi non è stato inviato nulla. Senza questo permesso {provider} non può farti entrare; puoi darlo in qualsiasi momento.',
  'action.use-here': 'Usa qui',
  'notices.count': {
    one: '{count} elemento qui non è stato compreso',
    many: '{count} di elementi qui non sono stati compresi',
    other: '{count} elementi qui non sono stati compresi',
  },
  'notice.malformed-frame': {
    one: '{count} pacchetto danneggiato',
    many: '{count} di pacchetti danneggiati',
    other: '{count} pacchetti danneggiati',
  },
  'notice.malformed-stanza': {
    one: '{count} pacchetto con il contenuto in disordine',
    many: '{count} di pacchetti con il contenuto in disordine',
    other: '{count} pacchetti con il contenuto in disordine',
  },
  'notice.unknown-stanza': {
    one: '{count} pacchetto di tipo sconosciuto',
    many: '{count} di pacchetti di tipo sconosciuto',
    other: '{count} pacchetti di tipo sconosciuto',
  },
  'notice.unmatched-receipt': {
    one: '{count} conferma per un messaggio che non è qui',
    many: '{count} di conferme per messaggi che non sono qui',
    other: '{count} conferme per messaggi che non sono qui',
  },
  'notice.refused-change': {
    one: '{count} modifica a un messaggio, fatta senza averne diritto o arrivata troppo tardi',
    many: '{count} di modifiche a messaggi, fatte senza averne diritto o arrivate troppo tardi',
    other: '{count} modifiche a messaggi, fatte senza averne diritto o arrivate troppo tardi',
  },
  'notice.refused-stranger': {
    one: '{count} messaggio di qualcuno che non fai entrare: non è stato conservato',
    many: '{count} di messaggi di persone che non fai entrare: non sono stati conservati',
    other: '{count} messaggi di persone che non fai entrare: non sono stati conservati',
  },
  'notice.blocked-elsewhere': {
    one: 'Qualcuno che hai bloccato ha provato a raggiungerti da qui',
    many: 'Persone che hai bloccato hanno provato a raggiungerti da qui, {count} di volte',
    other: 'Persone che hai bloccato hanno provato a raggiungerti da qui, {count} volte',
  },
  'notice.not-a-member': {
    one: '{count} messaggio a un gruppo da qualcuno che non ne fa parte',
    many: '{count} di messaggi a gruppi da persone che non ne fanno parte',
    other: '{count} messaggi a gruppi da persone che non ne fanno parte',
  },
  'notice.refused-devices': {
    one: '{count} elenco di dispositivi di un contatto che non può essere vero; vale il precedente',
    many: '{count} di elenchi di dispositivi di contatti che non possono essere veri; valgono i precedenti',
    other:
      '{count} elenchi di dispositivi di contatti che non possono essere veri; valgono i precedenti',
  },
  'notice.damaged-row': {
    one: '{count} voce salvata che non si apre più; è stata messa da parte',
    many: '{count} di voci salvate che non si aprono più; sono state messe da parte',
    other: '{count} voci salvate che non si aprono più; sono state messe da parte',
  },
  // the ledger
  'ledger.note': {
    one: 'Non è stato possibile leggere {count} messaggio',
    many: 'Non è stato possibile leggere {count} di messaggi',
    other: 'Non è stato possibile leggere {count} messaggi',
  },
  'ledger.title': 'Messaggi che non è stato possibile leggere',
  'ledger.none': 'Tutti i messaggi arrivati sono stati letti correttamente.',
  'ledger.unavailable': 'In questo momento l’elenco non si può mostrare. Torna da solo.',
  'ledger.from': '{name}, {network}, {time}',
  'ledger.from-some-time': '{name}, {network}',
  'ledger.expected': 'Succede nell’uso normale.',
  'ledger.unexpected': 'Questo non dovrebbe succedere.',
  'ledger.ask-again': 'Chiedi a {name} di inviarlo di nuovo',
  'ledger.asked': 'Richiesto. Apparirà qui al suo posto appena la richiesta raggiunge {name}.',
  'ledger.renew-session': 'Concorda nuove chiavi con {name} e chiedi di nuovo',
  'ledger.refetch-keys': 'Recupera di nuovo le chiavi di {name} e chiedi ancora',
  'ledger.ask-in-words': 'Scrivi a {name} per parlarne',
  'ledger.question':
    'Un tuo messaggio ({time}) qui non si è potuto leggere. Potresti inviarlo di nuovo?',
  'ledger.question-some-time':
    'Uno dei tuoi messaggi qui non si è potuto leggere. Potresti inviare di nuovo gli ultimi?',
  'chat.gap-coming': 'Completo fino a: {time}; quello che è venuto dopo è ancora in arrivo.',
  'chat.gap-short': 'Completo fino a: {time}; qualcosa di ciò che è venuto dopo potrebbe mancare.',
  'chat.complete-up-to': {
    one: 'Completo fino a: {time}; dopo, {count} messaggio non si è potuto leggere.',
    many: 'Completo fino a: {time}; dopo, {count} di messaggi non si sono potuti leggere.',
    other: 'Completo fino a: {time}; dopo, {count} messaggi non si sono potuti leggere.',
  },
  'accounts.title': 'Account',
  'accounts.add': 'Aggiungi un account',
  'accounts.via': 'tramite {provider}',
  'accounts.remove': 'Rimuovi',
  'accounts.remove-title': 'Rimuovere {network}?',
  'accounts.remove-warning':
    'Le sue chat e le sue chiavi saranno eliminate da questo browser. Non si potranno recuperare.',
  'accounts.remove-confirm': 'Rimuovi account e chat',
  'accounts.remove-failed':
    'Non è stato possibile rimuovere l’account. Non è stato eliminato nulla.',
  'consent.title': 'Ciò che hai accettato',
  'consent.when':
    'Accettato per {network}, tramite {provider}, {time} (versione {version} dell’avviso):',
  'consent.none': 'Questo account è stato aggiunto prima che Rialto conservasse ciò che accetti.',
  'consent.save': 'Salva come file',
  'consent.withdraw': 'Revoca',
  'consent.withdraw-title': 'Revocare ciò che hai accettato per {network}?',
  'consent.withdraw-warning':
    'Revocare significa uscire: Rialto chiede a {network} di toglierti dalla sua lista e a {provider} di terminare l’accesso, poi elimina da questo browser questo account, le sue chat e le sue chiavi. Non si potranno recuperare. Ciò che altre persone hanno ricevuto resta a loro.',
  'consent.withdraw-confirm': 'Revoca ed esci',
  'consent.withdrawn':
    'Revocato. {network} ha tolto il tuo nome dalla sua lista, e {provider} ha terminato l’accesso.',
  'consent.withdrawn-not-delisted':
    'Revocato, ed eliminato qui. Non è stato possibile avvisare {network}: potresti restare nella sua lista finché {provider} non dice altrimenti. Chiedi a {provider} di toglierti.',
  'consent.withdrawn-sign-in':
    'Revocato. {network} ha tolto il tuo nome dalla sua lista. Non è stato possibile avvisare {provider}: termina l’accesso dal tuo account lì.',
  'accounts.keep': 'Mantieni',
  'accounts.sign-in-keeps': 'Le tue chat e le tue chiavi restano come sono.',
  'accounts.reconnect-failed': 'Non ha funzionato. {why}',
  'dialog.close': 'Chiudi',

  // empty states
  'empty.first.title': 'Un posto tranquillo per le tue chat',
  'empty.first.text':
    'Scrivi da qui a chi usa WhatsApp e Messenger, con i messaggi crittografati dal tuo browser al suo dispositivo. Le chiavi restano in questo browser.',
  'empty.first.limits':
    'Partecipi con la tua identità, tramite un provider. Le chat che hai già in quelle app restano lì.',
  'empty.chats.title': 'Ancora nessuna chat',
  'empty.chats.text':
    'Iniziane una con un numero di telefono o un nome utente. L’altra persona deve aver consentito le chat con altre app.',
  'empty.pane.title': 'Scegli una chat',
  'empty.pane.text': 'Le frecce scorrono l’elenco, Invio apre.',

  // a new chat
  'new-chat.title': 'Nuova chat',
  'new-chat.account': 'Da quale account',
  'new-chat.identifier': 'Numero di telefono o nome utente',
  'new-chat.hint.whatsapp': 'Con il prefisso del Paese, come +39 041 555 0123',
  'new-chat.hint.messenger': 'Il suo nome utente di Messenger, come anna.moretti',
  'new-chat.hint.xmpp': 'Il suo indirizzo, come anna@example.org',
  'new-chat.hint.matrix': 'Il suo indirizzo, come @anna:example.org',
  'new-chat.start': 'Inizia chat',
  'new-chat.starting': 'Ricerca…',
  'new-chat.no-account': 'Aggiungi prima un account.',

  // who can be written to
  'reach.not-opted-in': '{name} non ha attivato le chat con altre app in {network}.',
  'reach.outside-region':
    '{name} si trova fuori dallo Spazio economico europeo, dove {network} non è aperto ad altre app.',
  'reach.unknown':
    'Non è possibile raggiungere {name} su {network}, che non dice perché: forse lì non c’è nessuno con questo nome, oppure non ha attivato le chat con altre app.',
  'reach.invite': 'Invita',
  'reach.advice.not-opted-in':
    'Solo l’altra persona può attivarle, nella sua app. Potresti inviarle questo, per esempio via email:',
  'reach.advice.unknown':
    'Controlla prima che sia scritto bene. Poi potresti inviarle questo, per esempio via email:',
  'reach.advice.outside-region':
    'Dalla tua parte non c’è nulla che lo possa cambiare. Potresti avvisare in un altro modo:',
  'reach.invitation':
    'Ciao! Ora scrivo da un’altra app, con {provider}, e mi piacerebbe raggiungerti su {network}. {where} Poi mi trovi come {identifier}, e posso scriverti. Funziona nello Spazio economico europeo, su un telefono.',
  'reach.where.whatsapp':
    'In WhatsApp, apri Impostazioni, poi Account, poi Chat di terzi; attivale e seleziona {provider}.',
  'reach.where.other':
    'In {network}, cerca nelle impostazioni le chat con altre app (chat di terzi); attivale e seleziona {provider}.',
  'reach.invitation-outside':
    'Ciao! Ora scrivo da un’altra app, e {network} mi permette di raggiungere solo persone nello Spazio economico europeo. Finché non torni, mi trovi qui: {identifier}.',
  'reach.checked': 'Lo ha detto {network}: {time}.',
  'reach.check': 'Chiedi di nuovo',
  'reach.checking': 'Richiesta…',
  'reach.copy': 'Copia',
  'reach.copied': 'Copiato',
  'reach.copy-failed':
    'Il browser non ha permesso a Rialto di copiarlo. Seleziona il testo e copialo tu.',

  // what a request can fail with
  'error.bad-request': 'Questo non si può usare. Controlla e riprova.',
  'error.not-found': 'Non c’è più.',
  'error.offline': 'Non hai connessione, o la rete non è raggiungibile. Riprova più tardi.',
  'error.refused': 'La rete ha rifiutato.',
  'error.too-large': 'È troppo grande.',
  'error.unavailable': 'La parte di Rialto che lavora in background non ha risposto. Riprova.',
  'error.locked': 'Le chat sono bloccate. Prima sbloccale.',
  'error.lost': 'Questo browser ha cancellato i dati di Rialto.',
  'error.no-room': 'Questo disco è pieno. Libera spazio e riprova.',
  'error.internal': 'Qualcosa in Rialto è andato storto. Non è andato perso nulla; riprova.',

  // a conversation
  'chat.back': 'Torna all’elenco',
  'chat.label': 'Chat con {name}',
  'chat.messages': 'Messaggi con {name}',
  'chat.loading': 'Apertura…',
  'chat.failed': 'Non è stato possibile aprire i messaggi. {why}',
  'chat.older-loading': 'Caricamento dei messaggi precedenti…',
  'chat.older-failed': 'Non è stato possibile caricare i messaggi precedenti.',
  'chat.beginning': 'La tua chat con {name} inizia qui.',
  'chat.new-messages': {
    one: '{count} nuovo messaggio',
    many: '{count} di nuovi messaggi',
    other: '{count} nuovi messaggi',
  },
  'chat.divider': 'Nuovi messaggi',
  'chat.jump': 'Vai al messaggio più recente',
  'chat.jump-new': { one: '{count} nuovo', many: '{count} nuovi', other: '{count} nuovi' },
  'chat.typing': '{name} sta scrivendo…',
  'chat.you': 'Tu',
  'chat.edited': 'modificato',
  'chat.actions': 'Cosa fare con questo messaggio',
  'quote.unknown': 'Un messaggio che non è qui',
  'quote.claimed': 'così come citato',
  'quote.jump': 'Vai al messaggio citato: {text}',
  'reaction.both': '{one} e {other}',
  'reaction.chip': '{emoji}: {who}',
  'reaction.take-back': '{emoji}: {who}. Togli la tua reazione',
  'reaction.give': 'Reagisci con {emoji}',
  'reaction.other': 'Un’altra emoji',
  'action.reply': 'Rispondi',
  'action.copy': 'Copia testo',
  'action.edit': 'Modifica',
  'action.delete': 'Elimina per tutti',
  'place.open': 'Mostra su OpenStreetMap',
  'change.failed.reaction': 'La tua reazione non è arrivata a {name}.',
  'change.failed.edit': 'La tua modifica non è arrivata a {name}.',
  'change.failed.deletion': '{name} potrebbe vedere ancora questo messaggio.',
  'mishap.message.react': 'La reazione non è stata salvata. {why}',
  'mishap.message.edit': 'La modifica non è stata salvata. {why}',
  'mishap.message.delete': 'Il messaggio non è stato eliminato. {why}',
  'row.reacted': '{who}: {emoji} a “{text}”',
  'row.says': '{who}: {text}',
  'group.somebody': 'Qualcuno',
  'group.unnamed': 'Un gruppo senza nome',
  'group.created': 'Hai creato questo gruppo.',
  'group.renamed': 'Questo gruppo ora si chiama “{name}”.',
  'group.added': 'Ora nel gruppo: {who}.',
  'group.added-by': '{name} ha aggiunto {who}.',
  'group.added-you': 'Ora fai parte di questo gruppo.',
  'group.added-you-by': '{name} ti ha aggiunto a questo gruppo.',
  'group.you-added': 'Hai aggiunto {who}.',
  'group.left': 'Non più nel gruppo: {who}.',
  'group.left-you': 'Hai abbandonato questo gruppo.',
  'group.removed-by': '{name} ha rimosso {who}.',
  'group.removed-you': 'Non fai più parte di questo gruppo.',
  'group.removed-you-by': '{name} ti ha rimosso da questo gruppo.',
  'group.you-removed': 'Hai rimosso {who}.',
  'group.admin': 'Ora admin: {who}.',
  'group.admin-you': 'Ora sei admin.',
  'group.not-admin': 'Non più admin: {who}.',
  'group.not-admin-you': 'Non sei più admin.',
  'bridge.where': '{name} tramite {network}',
  'group.where': {
    one: '{network}, gruppo di {count}',
    many: '{network}, gruppo di {count}',
    other: '{network}, gruppo di {count}',
  },
  'group.gone': 'Non fai più parte di questo gruppo. Ciò che è stato detto resta qui.',
  'group.unencrypted':
    'Questo gruppo non è cifrato: i suoi server possono leggerlo. Rialto non ci scrive.',
  'group.open': 'Chi c’è in {name}',
  'group.new': 'Nuovo gruppo',
  'action.audience': 'Chi l’ha letto',
  'group.protection':
    'Crittografia end-to-end fino al dispositivo di ogni membro. Quello che poi ne fanno le loro app è fuori dalla nostra vista.',
  'chat.said': '{name}, {time}',
  'chat.said-you': 'Tu, {time}',
  'chat.announce': '{name}, {time}: {text}',
  'chat.show-all': 'Mostra tutto',
  'protection.end-to-end':
    'Crittografia end-to-end fino al dispositivo di {name}. Quello che poi ne fa la sua app è fuori dalla nostra vista.',
  'protection.begun-weakly':
    'Crittografia end-to-end fino al dispositivo di {name}, ma iniziata senza una chiave monouso: finché {name} non risponde, chi rubasse più tardi le sue chiavi potrebbe leggere questi primi messaggi.',
  'protection.end-to-end-verified':
    'Crittografia end-to-end fino al dispositivo di {name}, che hai verificato. Quello che poi ne fa la sua app è fuori dalla nostra vista.',
  'protection.weaker':
    'Meno protetta delle altre tue chat: {weaknesses}. La crittografia è la migliore che questa rete consente.',
  'protection.bridge':
    'Questa chat passa per un ponte verso {name}. Chi gestisce il ponte può leggerla tutta.',
  'protection.weaker-servers': 'Meno protetta delle altre tue chat: {weaknesses}.',
  'protection.accept-title': 'Finché non lo accetti, a {name} non viene inviato nulla.',
  'protection.accept': 'Scrivi qui lo stesso',
  'key-change.unverified':
    'Qui è in uso una nuova chiave, come dopo un cambio di telefono o una nuova installazione della sua app.',
  'key-change.verified':
    'Qui è in uso una nuova chiave, e non è quella che hai verificato. Confronta di nuovo prima di farci affidamento.',
  'deed.verify': 'Verifica…',
  'request.label': 'Richiesta di messaggi',
  'request.unknown':
    'Non conosci questa persona. Finché non accetti, non saprà che sei qui né che hai letto questo.',
  'request.from-group':
    'Questa persona è in un gruppo con te. Finché non accetti, non saprà che sei qui né che hai letto questo.',
  'request.group':
    'Ti invitano in questo gruppo. Finché non accetti, nessuno lì saprà che l’hai visto.',
  'request.refused': {
    one: '{count} altro messaggio non è stato conservato.',
    many: '{count} di altri messaggi non sono stati conservati.',
    other: '{count} altri messaggi non sono stati conservati.',
  },
  'request.veiled': 'Nascosto finché non vuoi vederlo',
  'request.show': 'Mostra',
  'request.accept': 'Accetta',
  'request.delete': 'Elimina',
  'request.block': 'Blocca',
  'request.report': 'Segnala…',
  'blocked.about':
    'Hai bloccato questa persona. Ciò che invia non viene conservato, e non le viene detto nulla.',
  'blocked.group': 'Hai bloccato questo gruppo. Quello che vi si dice non viene conservato.',
  'blocked.elsewhere':
    'Hai bloccato questa persona altrove, quindi neanche ciò che invia qui viene conservato.',
  'blocked.refused': {
    one: '{count} messaggio rifiutato.',
    many: '{count} di messaggi rifiutati.',
    other: '{count} messaggi rifiutati.',
  },
  'blocked.unblock': 'Sblocca',
  'weakness.servers-read': 'i server intermedi possono leggerla',
  'weakness.no-forward-secrecy': 'una chiave trapelata apre ciò che è stato detto prima',
  'weakness.no-post-compromise-security': 'una chiave trapelata apre tutto ciò che segue',
  'weakness.no-authentication': 'nessuno può verificare di chi siano queste chiavi',
  'error.protection-not-accepted':
    'Questa chat è meno protetta delle altre. Accettalo qui sopra prima di scrivere.',
  'protection.none':
    'Senza crittografia end-to-end. I server intermedi possono leggere questa chat.',
  'status.sending': 'Invio in corso',
  'status.sent': 'Inviato',
  'status.delivered': 'Consegnato',
  'status.read': 'Letto',
  'status.failed': 'Non inviato',
  'failure.contact-unreachable':
    'Non inviato. Non è più possibile raggiungere {name} da un’altra app.',
  'failure.no-keys': 'Non inviato. La rete non aveva chiavi per il dispositivo di {name}.',
  'failure.bad-keys':
    'Non inviato. Le chiavi per il dispositivo di {name} non si sono dimostrate autentiche.',
  'failure.not-trusted': 'Non inviato. Guarda prima i dispositivi di {name}.',
  'failure.refused': 'Non inviato. La rete lo ha rifiutato.',
  'failure.too-long': 'Non inviato. È troppo lungo.',
  'failure.not-in-group': 'Non inviato. Non fai più parte di questo gruppo.',
  'failure.gave-up': 'Non inviato dopo molti tentativi.',
  'failure.not-uploaded': 'Non inviato. Il file non è arrivato al tuo provider.',
  'failure.unknown': 'Non inviato.',
  'failure.local': 'Non inviato. {why}',
  'message.retry': 'Riprova',
  'message.discard': 'Scarta',
  'message.take-back': 'Ritira',
  'waiting.offline': 'Attende una connessione a {network}, poi parte da solo.',
  'waiting.off': 'Attende che {network} sia di nuovo attivo.',
  'waiting.unconfirmed': '{network} non lo ha ancora confermato. Viene inviato di nuovo da solo.',
  'composer.label': 'Messaggio a {name}',
  'composer.placeholder': 'Messaggio',
  'composer.send': 'Invia',
  'composer.save': 'Salva la modifica',
  'trust.path-servers':
    'Da dispositivo a dispositivo. Il tuo server e l’altro vedono chi scrive e quando.',
  'trust.path-servers-verified':
    'Da dispositivo a dispositivo, verificato. Il tuo server e l’altro vedono chi scrive e quando.',
  'keys.open': 'Dispositivi',
  'older.title': 'Messaggi precedenti',
  'keys.undecided': {
    one: '{name} ha {count} nuovo dispositivo che non hai guardato. Per ora non gli si invia nulla.',
    many: '{name} ha {count} di nuovi dispositivi che non hai guardato. Per ora non si invia loro nulla.',
    other:
      '{name} ha {count} nuovi dispositivi che non hai guardato. Per ora non si invia loro nulla.',
  },
  'trust.path': 'Da dispositivo a dispositivo. {network} vede chi scrive e quando.',
  'trust.path-verified':
    'Da dispositivo a dispositivo, verificato. {network} vede chi scrive e quando.',
  'trust.bridge': 'Cifrato fino al ponte verso {name}. Il ponte lo legge.',
  'trust.weaker': 'Crittografata, ma meno bene delle altre tue chat.',
  'trust.none': 'Non crittografata: i server lungo il percorso possono leggerla.',
  'check.iban': 'Questo sembra un numero di conto bancario.',
  'check.card': 'Questo sembra un numero di carta.',
  'check.password': 'Questa sembra una password.',
  'check.private-key': 'Questa sembra una chiave privata. Chi ce l’ha può agire al posto tuo.',
  'check.namesake': 'Anche su {network} c’è qualcuno di nome {name}. È la persona giusta?',
  'check.hide': 'Nascondi questo avviso',
  'emoji.button': 'Emoji',
  'emoji.find': 'Cerca un’emoji',
  'emoji.none': 'Nessuna emoji con questo nome.',
  'emoji.recent': 'Usate di recente',
  'composer.replying': 'Risposta a {name}',
  'composer.editing': 'Modifica il tuo messaggio',
  'composer.cancel': 'Annulla',
  'composer.emoji-names': 'Emoji con questo nome',
  'composer.left': {
    one: '{count} carattere rimasto',
    many: '{count} di caratteri rimasti',
    other: '{count} caratteri rimasti',
  },
  'composer.too-long': {
    one: '{count} carattere di troppo',
    many: '{count} di caratteri di troppo',
    other: '{count} caratteri di troppo',
  },

  // pieces side by side
  'pieces.listed': '{one}, {other}',
  'pieces.clauses': '{one}; {other}',

  // times
  'time.yesterday': 'Ieri',
  'time.today': 'Oggi',
  'time.unknown': 'Data sconosciuta',
  'time.second': { one: '{count} secondo', many: '{count} di secondi', other: '{count} secondi' },
  'time.minute': { one: '{count} minuto', many: '{count} di minuti', other: '{count} minuti' },
  'time.hour': { one: '{count} ora', many: '{count} di ore', other: '{count} ore' },
  'time.day': { one: '{count} giorno', many: '{count} di giorni', other: '{count} giorni' },

  // adding an account
  'join.bad-address': 'Questo non è un indirizzo. Dovrebbe somigliare a chat.example.org.',
  'join.provider-unreachable':
    'A questo indirizzo non risponde nulla. Controlla come è scritto e la tua connessione.',
  'join.not-permitted':
    'Non hai permesso a Rialto di comunicare con {provider}, quindi non è stato inviato nulla. Premi di nuovo il pulsante quando vorrai farlo.',
  'join.not-a-provider':
    'A questo indirizzo risponde qualcosa, ma non è un provider per Rialto. Chiedi al tuo provider l’indirizzo giusto.',
  'join.network-not-offered':
    '{provider} non offre {network}. Scegli un’altra rete o un altro provider.',
  'join.sign-in-cancelled':
    'La finestra di accesso è stata chiusa prima della fine. Non è cambiato nulla.',
  'join.sign-in-refused': '{provider} ha rifiutato l’accesso. Riprova, o chiedi al tuo provider.',
  'join.token-refused':
    '{network} non ha accettato la parola di {provider} su di te. Deve rimediare il tuo provider: avvisalo.',
  'join.other-identity':
    'L’accesso è stato fatto con un’identità diversa da quella di questo account. Non è cambiato nulla. Accedi con lo stesso nome di prima, o aggiungi l’altra come nuovo account.',
  'join.clock-differs':
    'L’orologio di questo dispositivo e quello di {provider} non coincidono, quindi la sua parola su di te non vale. Controlla qui data e ora, poi riprova.',
  'join.interrupted':
    'Il browser ha fermato la parte di Rialto che lavora in background mentre accedevi. Se la finestra di accesso è ancora aperta, chiudila. Poi accedi di nuovo: Rialto riprende da dov’era.',
  'join.unreachable':
    'In questo momento non è possibile raggiungere {network}. Riprova tra qualche minuto.',
  'join.certificate-refused':
    'L’altro capo non ha potuto dimostrare di essere {network}. Non è stato inviato nulla. Se continua, avvisa il tuo provider.',
  'join.notice-outdated':
    'Nel frattempo Rialto è stato aggiornato, e ciò che devi sapere prima di partecipare è cambiato. Ricarica questa pagina e leggilo di nuovo.',
  'join.already-joined': 'Questo account è già qui. Apri le tue chat per vederlo.',
  'join.failed': 'Non ha funzionato, e Rialto non sa perché. Non è cambiato nulla; riprova.',

  // locking and unlocking
  'lock.locked.title': 'Le tue chat sono bloccate',
  'lock.locked.text': 'Le tue chat e le tue chiavi sono sigillate finché non le sblocchi.',
  'lock.open-page': 'Sblocca',
  'lock.now': 'Blocca ora',
  'lock.set': 'Imposta blocco',
  'lock.manage': 'Blocchi',
  'while-locked.receive': 'Ricevi con il blocco attivo',
  'while-locked.on':
    'I messaggi arrivano mentre le chat sono bloccate, e restano sigillati finché non le sblocchi.',
  'while-locked.off': 'Questo account è in pausa mentre le chat sono bloccate.',
  'while-locked.risk':
    'Per ricevere, ciò che fa accedere questo account deve stare fuori dal blocco. Chi ruba questo profilo del browser potrebbe allora accedere a {network} al posto tuo, portarsi via i nuovi messaggi e pubblicare chiavi a tuo nome. Non potrebbe leggere i tuoi messaggi, né inviarne che i tuoi contatti possano leggere.',
  'while-locked.cannot':
    'In pausa con il blocco attivo: {network} non ha modo di ricevere senza le tue chiavi.',
  'while-locked.revoked': 'Disattivato. {provider} ha annullato ciò che stava fuori dal blocco.',
  'while-locked.not-revoked':
    'Disattivato. Non è stato possibile raggiungere {provider}: una copia di ciò che stava fuori potrebbe funzionare finché il suo accesso non scade.',
  'lost.title': 'Questo browser ha cancellato i dati di Rialto',
  'lost.window': 'Le tue chat non sono più su questo disco. Non è stato Rialto a eliminarle.',
  'lost.open-page': 'Vedi cosa si può fare',
  // recovery kits
  'storage.low':
    'Lo spazio su questo disco sta finendo. Liberane presto un po’, così nulla si ferma.',
  'storage.full':
    'Questo disco è pieno. Non si può salvare nulla: i nuovi messaggi aspettano dall’altra parte, e i tuoi restano qui senza essere inviati. Libera spazio, e tutto riprende da solo.',
  'storage.failing':
    'In questo momento il browser non può salvare; forse il suo disco è pieno. I nuovi messaggi aspettano dall’altra parte, e i tuoi restano qui senza essere inviati. Tutto riprende da solo appena possibile.',
  'outside.something': 'Nuovi messaggi',
  'outside.in-chats': {
    one: 'Nuovi messaggi in {count} chat',
    many: 'Nuovi messaggi in {count} di chat',
    other: 'Nuovi messaggi in {count} chat',
  },
  'outside.send-page': 'Invia questa pagina a qualcuno…',
  'outside.send-selection': 'Invia questo testo a qualcuno…',
  'outside.send-link': 'Invia questo link a qualcuno…',
  'outside.send-image': 'Invia l’indirizzo di questa immagine a qualcuno…',
  'outside.find': 'Cerca una chat per nome',
  'outside.locked': 'Le tue chat sono bloccate',
};
