/**
 * Italian of the pages that are opened now and then. What is not here yet is said in English.
 * @module
 */
import type { Translation } from '../entry';

export const onPages: Translation = {
  'add.title': 'Aggiungi un account',
  'add.step': 'Passaggio {now} di {all}',
  'add.back': 'Indietro',
  'add.network.title': 'Dove sono le persone che vuoi raggiungere?',
  'add.network.intro':
    'Il diritto europeo ti permette di scrivere a chi è su queste reti senza usarne le app.',
  'add.network.whatsapp':
    'Ti si raggiunge con il tuo numero di telefono o con il nome indicato dal tuo provider.',
  'add.network.messenger': 'Ti si raggiunge con il nome indicato dal tuo provider.',
  'add.network.limits-title': 'Prima di iniziare',
  'add.network.limit.identity':
    'Partecipi con la tua identità, tramite un provider che garantisce per te.',
  'add.network.limit.history':
    'Le chat e i gruppi che hai già in WhatsApp e Messenger non ti seguono.',
  'add.network.limit.opt-in': 'L’altra persona deve aver attivato le chat con altre app.',
  'gatekeeper.title': 'Quali grandi app di messaggistica sono aperte?',
  'gatekeeper.open': 'Aperta ad altre app',
  'gatekeeper.not-obliged': 'Non obbligata',
  'gatekeeper.not-open': 'Non aperta',
  'gatekeeper.why.live': 'Chat tra due persone, dal giorno {date}.',
  'gatekeeper.why.offer-published':
    'La sua offerta alle altre app è pubblica dal giorno {date}. Non sappiamo se qualche app sia già collegata.',
  'gatekeeper.why.found-no-gateway':
    'La Commissione europea l’ha esaminata e l’ha esentata in data {date}. Non conosciamo alcun accesso dall’esterno.',
  'gatekeeper.why.none-named':
    'Nessuna delle sue app di messaggistica era indicata quando è stata fatta la lista, in data {date}, quindi nulla la obbliga. Non conosciamo alcun accesso dall’esterno.',
  'gatekeeper.source': 'Fonte',
  'gatekeeper.checked': 'Consultato in data {date}.',
  'add.provider.title': 'Chi è il tuo provider?',
  'add.provider.intro':
    'L’azienda o l’ente che garantisce per te presso {network}: il tuo provider Internet, il gestore della tua posta, il tuo datore di lavoro o una cooperativa. L’indirizzo te lo danno loro.',
  'add.provider.address': 'Indirizzo del provider',
  'add.provider.hint':
    'Come chat.example.org. Il browser ti chiederà se Rialto può comunicare con quel sito, e con nessun altro.',
  'add.provider.look-up': 'Continua',
  'add.provider.looking': 'Ricerca…',
  'add.notice.title': 'Prima di accedere',
  'add.notice.provider': 'Il tuo provider',
  'add.notice.change': 'Cambia',
  'add.notice.heading': 'Le chat con altre app sono diverse',
  'add.notice.left':
    'I messaggi sono crittografati da questo browser fino al dispositivo dell’altra persona. Una volta che un messaggio è lì, nessuno qui può garantire che cosa ne sarà: la sua app, e l’azienda che c’è dietro, potrebbero seguire regole diverse dalle nostre.',
  'add.notice.not-login':
    'Non accedi a un tuo account {network}. Diventi raggiungibile come persona che usa un’altra app.',
  'add.eea.question': 'Dove ti trovi?',
  'add.eea.statement': 'Vivo nello Spazio economico europeo e ora mi trovo lì.',
  'add.eea.outside': 'Altrove',
  'add.eea.why':
    'La legge che apre {network} vale nello Spazio economico europeo, e {network} accetta le persone solo finché si trovano lì. Rialto conserva ciò che dichiari qui, e non controlla dove ti trovi.',
  'add.eea.refused':
    'Allora da qui non è possibile entrare in {network}: la sua offerta alle altre app per te finisce fuori da quest’area, e il tuo provider dovrebbe porvi fine. Non è stato inviato nulla. Torna quando sarai lì.',
  'add.notice.sees':
    '{network} vede chi scrive a chi e quando, ma non cosa. Il tuo provider vede che usi {network}.',
  'add.notice.strangers':
    'Le persone che hai bloccato nell’app di {network} potrebbero riuscire a scriverti qui.',
  'add.notice.history': 'Le chat e i gruppi che hai già in {network} non ti seguono.',
  'add.notice.opt-in': 'L’altra persona deve aver attivato le chat con altre app.',
  'add.notice.agree': 'Ho letto questo testo e voglio entrare in {network}.',
  'add.sign-in': 'Accedi con {provider}',
  'add.signing-in.title': 'Completa nella finestra di accesso',
  'add.signing-in.text':
    '{provider} ti chiede di accedere. Rialto non vede mai la tua password. Questa pagina prosegue da sola.',
  'add.done.title': 'Ora sei su {network}',
  'add.done.as': 'Ti si raggiunge come',
  'add.done.next':
    'Chi ti scrive compare nelle tue chat. Per scrivere tu senza aspettare, inizia una nuova chat con un numero o un nome.',
  'add.done.open': 'Apri le chat',
  'lock.title': 'Blocchi',
  'lock.unlock.title': 'Sblocca le tue chat',
  'lock.passphrase': 'Frase segreta',
  'lock.passphrase.unlock': 'Sblocca',
  'lock.passphrase.unlocking': 'Sblocco…',
  'lock.passkey.unlock': 'Usa la tua passkey',
  'lock.code': 'Codice di recupero',
  'lock.code.hint': 'Nove gruppi di quattro. Maiuscole e trattini non contano.',
  'lock.code.show': 'Usa invece un codice di recupero',
  'lock.code.unlock': 'Sblocca con il codice',
  'lock.wait': {
    one: 'Puoi riprovare tra {count} secondo. Questo rallenta soltanto chi tira a indovinare qui; a proteggere una copia di questo profilo è la bontà della tua frase segreta.',
    many: 'Puoi riprovare tra {count} di secondi. Questo rallenta soltanto chi tira a indovinare qui; a proteggere una copia di questo profilo è la bontà della tua frase segreta.',
    other:
      'Puoi riprovare tra {count} secondi. Questo rallenta soltanto chi tira a indovinare qui; a proteggere una copia di questo profilo è la bontà della tua frase segreta.',
  },
  'lock.wrong-secret': 'Così non si apre.',
  'lock.bad-code': 'In questo codice c’è un errore di battitura. Controllalo e riprova.',
  'lock.too-soon': 'Troppi tentativi. Aspetta un po’.',
  'lock.none.title': 'Non c’è ancora nessun blocco',
  'lock.none.text':
    'Chi copia questo profilo del browser, o si siede davanti a questo browser, può leggere le tue chat. Un blocco sigilla tutto con nuove chiavi ed elimina ciò che c’era prima.',
  'lock.some.title': 'Le tue chat hanno un blocco',
  'lock.some.text':
    'Qui tutto è sigillato. Uno qualsiasi di questi lo apre. Se li perdi tutti, nessuno potrà più aprirlo, e non potremo aiutarti.',
  'lock.kind.passphrase': 'Frase segreta',
  'lock.kind.passkey': 'Passkey',
  'lock.kind.recovery': 'Codice di recupero',
  'lock.since': 'dal giorno {day}',
  'lock.remove': 'Rimuovi',
  'lock.remove-last':
    'Se rimuovi l’ultimo blocco, le tue chat restano aperte a chi copia questo profilo.',
  'lock.remove-confirm': 'Rimuovi',
  'lock.remove-keep': 'Mantieni',
  'lock.new-passphrase': 'Nuova frase segreta',
  'lock.new-passphrase.hint':
    'Almeno 12 caratteri. Quattro o cinque parole che non c’entrano l’una con l’altra sono facili da ricordare e difficili da indovinare.',
  'strength.weak': 'Debole.',
  'strength.weak.text': 'Chi copia questo profilo potrebbe trovarla in poche ore.',
  'strength.fair': 'Discreta.',
  'strength.fair.text':
    'Chi copia questo profilo e ci si mette potrebbe trovarla in giorni o mesi. Una parola in più aiuta.',
  'strength.good': 'Buona.',
  'strength.good.text':
    'Indovinarla dovrebbe richiedere anni, se non parla di te e non viene da un libro.',
  'strength.strong': 'Forte.',
  'strength.strong.text':
    'Indovinarla dovrebbe richiedere più tempo di quanto chiunque sia disposto a provarci, se non parla di te e non viene da un libro.',
  'strength.hint.common': 'Somiglia a una password che usano in molti.',
  'strength.hint.one-word': 'Una parola sola è tra le prime cose che si provano.',
  'strength.hint.name': 'I nomi sono tra le prime cose che si provano.',
  'strength.hint.keys': 'File di tasti e sequenze sono tra le prime cose che si provano.',
  'strength.hint.repeats': 'Ciò che si ripete conta una volta sola.',
  'strength.hint.date': 'Anni e date sono tra le prime cose che si provano.',
  'strength.unknown': 'In questo momento non si può stimare quanto è forte.',
  'lock.repeat': 'La stessa ancora una volta',
  'lock.passphrase-differs': 'Le due non sono uguali.',
  'lock.add-passphrase': 'Imposta una frase',
  'lock.change-passphrase': 'Cambia la frase segreta',
  'lock.sealing': 'Sto sigillando tutto di nuovo…',
  'lock.add-passkey': 'Aggiungi una passkey',
  'lock.passkey.text':
    'La tua impronta, il tuo volto o la tua chiave di sicurezza, custoditi da questo dispositivo.',
  'lock.passkey.absent':
    'Questo browser non ha passkey per le estensioni che non chiedono l’accesso a nessun sito. Usa una frase segreta.',
  'lock.passkey-not-used': 'Non è stata usata nessuna passkey.',
  'lock.passkey-not-made': 'Non è stata creata nessuna passkey.',
  'lock.passkey-unsupported':
    'Questa passkey non può bloccare nulla: le manca la funzione per i segreti (PRF). Prova un altro dispositivo o un’altra chiave.',
  'lock.passkey-failed': 'La passkey qui non ha funzionato.',
  'lock.add-code': 'Crea codice di recupero',
  'lock.code.text':
    'Per il giorno in cui dimentichi la frase segreta o perdi il dispositivo. Scrivilo e tienilo lontano da questo computer.',
  'lock.code.once': 'Viene mostrato una volta sola. Scrivilo ora.',
  'lock.code.done': 'L’ho scritto',
  'lock.idle': 'Blocca se non c’è attività per',
  'lock.idle.minutes': {
    one: '{count} minuto',
    many: '{count} di minuti',
    other: '{count} minuti',
  },
  'lock.idle.hours': { one: '{count} ora', many: '{count} di ore', other: '{count} ore' },
  'lock.idle.never': 'mai',
  'lock.limits':
    'Il blocco scatta anche all’avvio del browser e, in Chrome, quando blocchi questo computer. Finché è attivo non viene inviato nulla, e non arriva nulla tranne che per gli account a cui permetti di ricevere.',
  'lock.badge': 'Con il blocco attivo, l’icona nella barra degli strumenti può mostrare',
  'lock.badge.nothing': 'niente',
  'lock.badge.dot': 'un puntino quando è arrivato qualcosa',
  'lock.badge.count': 'quanti messaggi sono arrivati',
  'lock.badge.hint':
    'Lo vede chi guarda questo schermo. Conta solo per gli account che ricevono con il blocco attivo.',
  'receiving.none': 'Non arriva nulla finché non sblocchi.',
  'receiving.others': 'Tutti gli altri account aspettano finché non sblocchi.',
  'receiving.connecting': '{network}: connessione, per ricevere con il blocco attivo.',
  'receiving.receiving': '{network}: in ricezione, tutto sigillato finché non sblocchi.',
  'receiving.full':
    '{network}: in pausa. Qui non c’è più posto, quindi {network} conserva il resto per te.',
  'receiving.stopped': '{network}: in pausa. Sblocca per vedere perché.',
  'lock.open-inbox': 'Apri le chat',
  'lock.copy': 'Conserva una seconda copia di account e chiavi',
  'lock.copy.text':
    'A volte i browser cancellano dati: quando il disco è pieno, o dopo un arresto anomalo. La copia sta in un altro posto di questo profilo del browser, sigillata dagli stessi blocchi. Riporta i tuoi account, non i tuoi messaggi.',
  'lost.accounts': {
    one: 'Qui c’era {count} account. Le sue chat e i suoi messaggi sono spariti da questo disco: li ha eliminati il browser, come succede quando un disco è pieno o si cancellano i “dati dei siti web”.',
    many: 'Qui c’erano {count} di account. Le loro chat e i loro messaggi sono spariti da questo disco: li ha eliminati il browser, come succede quando un disco è pieno o si cancellano i “dati dei siti web”.',
    other:
      'Qui c’erano {count} account. Le loro chat e i loro messaggi sono spariti da questo disco: li ha eliminati il browser, come succede quando un disco è pieno o si cancellano i “dati dei siti web”.',
  },
  'lost.copy':
    'Qui c’è ancora una copia sigillata dei tuoi account e delle tue chiavi. Sbloccala, e i tuoi account tornano. I nuovi messaggi arrivano come prima; quelli vecchi non tornano.',
  'lost.no-copy':
    'Non c’era nessun blocco, quindi non si è potuta conservare nessuna copia. Aggiungi di nuovo i tuoi account: gli altri continuano a trovarti con lo stesso nome, e le loro app diranno che le tue chiavi sono cambiate.',
  'lost.start-over': 'Ricomincia senza chat',
  'lost.start-over.copy':
    'Questo elimina anche la copia sigillata. Dovresti accedere di nuovo, e gli altri vedrebbero che le tue chiavi sono cambiate.',
  'lost.start-over.confirm': 'Elimina e ricomincia',
  'lost.restored': {
    one: '{count} account è tornato, con le stesse chiavi. Le sue chat ricompaiono quando qualcuno scrive; ciò che contenevano è perso.',
    many: '{count} di account sono tornati, con le stesse chiavi. Le chat ricompaiono quando qualcuno scrive; ciò che contenevano è perso.',
    other:
      '{count} account sono tornati, con le stesse chiavi. Le chat ricompaiono quando qualcuno scrive; ciò che contenevano è perso.',
  },
  'kit.title': 'Kit di recupero',
  'kit.open-page': 'Kit di recupero',
  'kit.have-one': 'Ho un kit di recupero',
  'kit.lock.text':
    'Un file che riporta i tuoi account in un altro browser o quando questo non c’è più.',
  'kit.question': 'Torna con la tua identità',
  'kit.intro':
    'Un kit è un file sigillato con i tuoi account, le loro chiavi e i tuoi contatti. Con questo file torni con la tua identità: gli altri non vedono chiavi cambiate, e nessuno deve aggiungerti di nuovo.',
  'kit.make.title': 'Crea un kit',
  'kit.make.text': 'Basta un minuto. Creane uno nuovo quando aggiungi un account.',
  'kit.drill.title': 'Controlla un kit',
  'kit.drill.text':
    'Due minuti ora, per sapere che si apre. Nulla di ciò che funziona qui viene toccato.',
  'kit.restore.title': 'Recupera account',
  'kit.restore.text': 'Da un kit di questo browser o di un altro.',
  'kit.back': 'Indietro',
  'kit.locked': 'Le tue chat sono bloccate. Sbloccale per creare un kit o recuperare account.',
  'kit.no-accounts': 'Qui non c’è ancora nessun account da mettere in un kit.',
  'kit.in-it': 'Nel kit',
  'kit.in-it.accounts': 'ogni account presente qui, con la sua chiave d’identità',
  'kit.in-it.contacts': 'i tuoi contatti, e le chiavi da cui li riconosci',
  'kit.in-it.settings': 'quando scatta il blocco, e cosa mostra l’icona',
  'kit.not-in-it': 'Mai nel kit',
  'kit.not-in-it.sessions':
    'le chiavi delle conversazioni in corso: non devono esistere due volte, quindi il primo messaggio in ogni chat ne crea di nuove',
  'kit.not-in-it.sign-in': 'i tuoi accessi: accedi una volta per ogni account recuperato',
  'kit.not-in-it.locks': 'i tuoi blocchi, e i file che hai ricevuto',
  'kit.history': 'Anche i messaggi',
  'kit.history.hint': 'Senza, le chat tornano vuote. Con i messaggi, chi apre il kit li legge.',
  'kit.by': 'Che cosa lo apre',
  'kit.by.code': 'Un codice creato da Rialto: lo stampi o lo scrivi',
  'kit.by.passphrase': 'Una frase segreta scelta da te',
  'kit.passphrase.hint':
    'Non quella di queste chat: chi la scoprisse avrebbe allora entrambe le cose. Almeno 12 caratteri.',
  'kit.passphrase': 'Frase segreta del kit',
  'kit.make-now': 'Crea il kit',
  'kit.making': 'Creazione…',
  'kit.made.title': 'Il tuo kit di recupero',
  'kit.made.next':
    'Due cose da conservare, lontane tra loro e da questo computer: il file, e questa pagina con il suo codice.',
  'kit.made.next-passphrase':
    'Conserva il file lontano da questo computer. La sua frase segreta non è da nessuna parte se non nella tua testa.',
  'kit.code': 'Codice del kit',
  'kit.code.once': 'Questo codice viene mostrato una volta sola. Nessuno può crearlo di nuovo.',
  'kit.save': 'Salva il file',
  'kit.save-again': 'Salva di nuovo',
  'kit.saved': 'Consegnato al browser come {name}. Cercalo tra i download.',
  'kit.print': 'Stampa questa pagina',
  'kit.made.check': 'Controllalo ora',
  'kit.sheet.date': 'Creato in data {day}',
  'kit.sheet.file': 'File: {name}',
  'kit.sheet.how': 'Come tornare',
  'kit.sheet.how.1': 'Installa Rialto, scegli “Aggiungi un account”, poi “Ho un kit di recupero”.',
  'kit.sheet.how.2': 'Scegli il file e inserisci il codice.',
  'kit.sheet.how.2-passphrase': 'Scegli il file e inserisci la frase segreta.',
  'kit.sheet.how.3': 'Accedi una volta per ogni account.',
  'kit.sheet.who':
    'Chi ha il file e il codice può essere te in questi account. Hai perso uno dei due? Crea un nuovo kit e distruggi ciò che resta di questo.',
  'kit.contacts': {
    one: '{count} contatto',
    many: '{count} di contatti',
    other: '{count} contatti',
  },
  'kit.messages': {
    one: '{count} messaggio',
    many: '{count} di messaggi',
    other: '{count} messaggi',
  },
  'kit.left-out': '{network}: {name} non può viaggiare in un kit. Aggiungilo lì di nuovo.',
  'kit.newest-only':
    'Qui c’erano più messaggi di quanti ne contenga un kit. Ha i più recenti di ogni chat.',
  'kit.file': 'File del kit',
  'kit.file.choose': 'Scegli il file',
  'kit.file.another': 'Scegli un altro file',
  'kit.file.seen': '{name}, creato in data {day}',
  'kit.code.hint': 'Inizia con KIT. Maiuscole e trattini non contano.',
  'kit.open': 'Apri',
  'kit.opening': 'Apertura…',
  'kit.opened.title': 'Si apre',
  'kit.opened.drill':
    'Il file è integro, e ciò che hai inserito è giusto. Qui non è cambiato nulla.',
  'kit.opened.restore': 'Ecco che cosa riporta.',
  'kit.opened.from': 'Creato in data {day}, con',
  'kit.done': 'Fatto',
  'kit.restore-now': 'Recuperali qui',
  'kit.restoring': 'Recupero…',
  'kit.restore.warning':
    'Se Rialto è ancora attivo altrove con questi account, solo uno dei due può essere connesso. L’altro lo segnala.',
  'kit.restored.title': 'Che cosa ne è stato',
  'kit.restored.next':
    'Accedi una volta per ogni account nelle tue chat. Poi scrivi: gli altri vedono che sei tu.',
  'kit.arrival.back': 'è tornato, con le stesse chiavi. Accedi per connetterlo.',
  'kit.arrival.already-here': 'è già qui. Non è cambiato nulla.',
  'kit.arrival.not-offered': 'è di una rete che questo Rialto non ha.',
  'kit.arrival.damaged': 'non si è potuto recuperare: le sue chiavi nel kit non sono integre.',
  'kit.problem.not-a-kit': 'Questo file non è un kit di recupero.',
  'kit.problem.newer-kit':
    'Questo kit è stato creato da un Rialto più recente. Aggiorna prima questo.',
  'kit.problem.needs': 'Questo kit richiede Rialto {version} o successivo. Aggiorna prima questo.',
  'kit.problem.header-changed':
    'L’inizio di questo file è stato danneggiato, o modificato da qualcuno. Non è stato aperto nulla. Prova un’altra copia del file.',
  'kit.problem.wrong-secret': 'Così questo kit non si apre.',
  'kit.problem.bad-code': 'In questo codice c’è un errore di battitura. Controllalo e riprova.',
  'kit.problem.lock-code':
    'Questo è il codice di recupero di un blocco, non di un kit. Il codice di un kit inizia con KIT.',
  'kit.problem.damaged':
    'Questo file è danneggiato: una parte manca o è stata modificata. Non è stato aperto nulla. Prova un’altra copia del file.',
  'kit.problem.too-large': 'Questo file è troppo grande per essere un kit di recupero.',
  'lock.problem.locked': 'Le chat sono bloccate. Prima sbloccale.',
  'lock.problem.lost': 'Questo browser ha cancellato i dati. Ricarica questa pagina.',
  'lock.problem.weak-passphrase':
    'Non reggerebbe. Usa almeno 12 caratteri, e non sempre gli stessi.',
  'lock.problem.kit-too-large': 'Qui c’è più di quanto contenga un kit. Crealo senza messaggi.',
  'lock.problem.not-first': 'Un codice di recupero richiede prima un altro blocco.',
  'lock.problem.too-many': 'Ci sono già tutti i blocchi possibili. Prima rimuovine uno.',
  'lock.problem.no-lock': 'Questo blocco non c’è più.',
  'lock.problem.bad-header':
    'Il file che contiene i tuoi blocchi è stato danneggiato o modificato da qualcuno. Non è stato aperto nulla.',
  'lock.problem.newer-header':
    'Queste chat sono state usate l’ultima volta da una versione più recente di Rialto. Aggiorna prima questa.',
  'lock.problem.quota-exceeded': 'Questo browser non ha spazio per salvare. Non è cambiato nulla.',
};
