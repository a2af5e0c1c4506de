/**
 * Finnish. What is not here yet is said in English.
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
  'outside.something': 'Uusia viestejä',
  'outside.in-chats': {
    one: 'Uusia viestejä {count} keskustelussa',
    other: 'Uusia viestejä {count} keskustelussa',
  },
  'outside.send-page': 'Lähetä tämä sivu jollekulle…',
  'outside.send-selection': 'Lähetä tämä teksti jollekulle…',
  'outside.send-link': 'Lähetä tämä linkki jollekulle…',
  'outside.send-image': 'Lähetä tämän kuvan osoite jollekulle…',
  'outside.find': 'Etsi keskustelu nimellä',
  'outside.locked': 'Postilaatikkosi on lukittu',

  // the list
  'list.title': 'Keskustelut',
  'list.label': 'Keskustelut, uusin ensin',
  'list.unread-total': { one: '{count} lukematon', other: '{count} lukematonta' },
  'list.new-chat': 'Uusi keskustelu',
  'list.accounts': 'Tilit',
  'list.settings': 'Asetukset',
  'list.open-in-tab': 'Avaa välilehdessä',
  'list.open-panel': 'Avaa sivun viereen',
  'list.loading': 'Avataan keskustelujasi…',
  'list.unavailable': 'Rialton taustalla toimiva osa ei vastaa. Se käynnistyy itsestään uudelleen.',
  'list.retry': 'Yritä nyt',
  'list.find': 'Etsi keskustelu',
  'list.find-none': 'Minkään keskustelun nimessä ei ole tekstiä ”{text}”.',
  'list.find-clear': 'Tyhjennä',
  'filter.label': 'Mitkä keskustelut',
  'filter.all': 'Kaikki',
  'filter.unread': 'Lukemattomat',
  'filter.archived': 'Arkistoidut',
  'filter.none.all': 'Kaikki keskustelusi ovat arkistossa.',
  'filter.none.unread': 'Olet lukenut kaiken.',
  'filter.none.archived': 'Arkisto on tyhjä.',
  'filter.none.requests': 'Viestipyyntöjä ei ole.',
  'requests.count': { one: '{count} viestipyyntö', other: '{count} viestipyyntöä' },
  'requests.back': 'Takaisin keskusteluihisi',
  'deed.actions': 'Lisää toimintoja: {name}',
  'deed.pin': 'Kiinnitä ylimmäksi',
  'deed.unpin': 'Irrota',
  'deed.mute-hour': 'Mykistä tunniksi',
  'deed.mute-day': 'Mykistä päiväksi',
  'deed.mute': 'Mykistä',
  'deed.unmute': 'Poista mykistys',
  'deed.archive': 'Arkistoi',
  'deed.unarchive': 'Palauta arkistosta',
  'deed.mark-unread': 'Merkitse lukemattomaksi',
  'deed.privacy': 'Yksityisyys…',
  'deed.unwanted': 'Estä tai ilmianna…',
  'deed.done.pin': '{name} on kiinnitetty.',
  'deed.done.unpin': '{name} ei ole enää kiinnitetty.',
  'deed.done.mute-hour': '{name} on mykistetty tunniksi.',
  'deed.done.mute-day': '{name} on mykistetty päiväksi.',
  'deed.done.mute': '{name} on mykistetty.',
  'deed.done.unmute': '{name} ei ole enää mykistetty.',
  'deed.done.archive': '{name} on arkistossa.',
  'deed.done.unarchive': '{name} on taas luettelossa.',
  'deed.done.mark-unread': '{name} on merkitty lukemattomaksi.',
  'deed.undo': 'Kumoa',
  'deed.failed': 'Se ei onnistunut. {why}',
  'select.start': 'Valitse useita',
  'select.count': { one: '{count} valittu', other: '{count} valittu' },
  'select.done': 'Valmis',
  'deed.many.pin': {
    one: '{count} keskustelu on kiinnitetty.',
    other: '{count} keskustelua on kiinnitetty.',
  },
  'deed.many.unpin': {
    one: '{count} keskustelun kiinnitys on poistettu.',
    other: '{count} keskustelun kiinnitys on poistettu.',
  },
  'deed.many.mute': {
    one: '{count} keskustelu on mykistetty.',
    other: '{count} keskustelua on mykistetty.',
  },
  'deed.many.unmute': {
    one: '{count} keskustelun mykistys on poistettu.',
    other: '{count} keskustelun mykistys on poistettu.',
  },
  'deed.many.archive': {
    one: '{count} keskustelu on arkistossa.',
    other: '{count} keskustelua on arkistossa.',
  },
  'deed.many.unarchive': {
    one: '{count} keskustelu on taas luettelossa.',
    other: '{count} keskustelua on taas luettelossa.',
  },
  'deed.many.mark-unread': {
    one: '{count} keskustelu on merkitty lukemattomaksi.',
    other: '{count} keskustelua on merkitty lukemattomiksi.',
  },
  'notices.offer': 'Haluatko ilmoituksen, kun viesti saapuu?',
  'notices.yes': 'Ilmoita minulle',
  'notices.no': 'Ei kiitos',
  'notices.refused':
    'Tämä selain ei anna Rialton ilmoittaa sinulle. Voit sallia sen selaimen asetuksissa.',
  'share.title': 'Kenelle lähetetään?',
  'share.find': 'Etsi joku',
  'share.hint': 'Se pannaan keskustelun viestikenttään. Mitään ei lähde, ennen kuin lähetät sen.',
  'list.at-rest':
    'Ei lukittu: kuka tahansa, joka kopioi tämän selainprofiilin, voi lukea keskustelusi.',
  'row.unread': { one: '{count} lukematon viesti', other: '{count} lukematonta viestiä' },
  'tabs.label': 'Mitkä keskustelut',
  'tabs.together': 'Keskustelut',
  'tabs.none': 'Täällä ei ole vielä keskusteluja.',
  'inbox-choice.question': 'Missä {network}-keskustelut näytetään?',
  'inbox-choice.combined': 'Yhdessä kaikkien muiden kanssa',
  'inbox-choice.separate': 'Omalla välilehdellään',
  'row.not-sent': 'Ei lähetetty',
  'row.draft': 'Luonnos: {text}',
  'row.marked': 'merkitty lukemattomaksi',
  'row.pinned': 'kiinnitetty',
  'row.muted': 'mykistetty',
  'row.you': 'Sinä: {text}',
  'row.typing': 'kirjoittaa…',

  // previews and bodies
  'body.unsupported': 'Rialto ei osaa vielä näyttää tällaista viestiä: {what}',
  'body.unsupported-preview': 'Ei näytetä tässä: {what}',
  'body.undecryptable': 'Tätä viestiä ei voitu lukea.',
  'body.undecryptable-preview': 'Viesti, jota ei voitu lukea',
  'body.refused': 'Tätä ei voi välittää sovellusten välillä: {what}. Pyydä sitä toisella tavalla.',
  'body.unencrypted':
    'Salaamattomana tullutta viestiä ei näytetä: kuka tahansa matkan varrella olisi voinut kirjoittaa sen.',
  'body.somebody-else':
    'Tämän kirjoitti joku muu, joka on tämän keskustelun huoneessa. Sitä ei näytetä yhteystietosi viestinä.',
  'body.deleted': 'Tämä viesti on poistettu',
  'body.call.voice.offered': 'Äänipuhelu. Rialto ei osaa vielä vastata puheluihin.',
  'body.call.voice.missed': 'Vastaamaton äänipuhelu. Rialto ei osaa vielä vastata puheluihin.',
  'body.call.video.offered': 'Videopuhelu. Rialto ei osaa vielä vastata puheluihin.',
  'body.call.video.missed': 'Vastaamaton videopuhelu. Rialto ei osaa vielä vastata puheluihin.',
  'body.timer.on':
    'Viestit on täällä asetettu katoamaan, kun {time} on kulunut. Rialto ei poista niitä itsestään.',
  'body.invitation': 'Kutsui sinut tähän keskusteluun',
  'body.timer.off': 'Viestit eivät enää katoa täällä.',
  'media.image': 'Kuva',
  'media.video': 'Video',
  'media.voice': 'Ääniviesti',
  'media.audio': 'Ääni',
  'media.file': 'Tiedosto',
  'media.sticker': 'Tarra',
  'file.load': 'Lataa',
  'file.stop': 'Pysäytä',
  'file.go-on': 'Jatka',
  'file.save': 'Tallenna',
  'chat.details': 'Tiedot',
  'file.open': 'Katso',
  'viewer.previous': 'Edellinen kuva',
  'viewer.next': 'Seuraava kuva',
  'viewer.place': '{now}/{all}',
  'file.play': 'Toista',
  'file.cancel': 'Älä lähetä',
  'file.up': 'Lähetetään, {percent} %',
  'file.down': 'Ladataan, {percent} %',
  'file.up-waits': 'Odottaa lähetystä',
  'file.down-waits': 'Odottaa lataamista',
  'file.paused': 'Pysäytetty',
  'file.removed': 'Poistettu tilan tekemiseksi tälle levylle.',
  'file.gone': 'Ei enää tällä levyllä.',
  'file.problem.expired': 'Sitä ei enää ole lähettäjän puolella.',
  'file.problem.forged': 'Se ei ole sitä, mitä lähetettiin, joten sitä ei näytetä.',
  'file.problem.wrong-size': 'Se ei ole niin pitkä kuin lähettäjä ilmoitti, joten sitä ei näytetä.',
  'file.problem.too-large': 'Se on liian suuri.',
  'file.problem.bad-reference': 'Viestissä ei kerrota oikein, missä se on.',
  'file.problem.unreachable': 'Sitä ei tavoitettu.',
  'file.problem.refused': 'Palvelin, jolla se on, kieltäytyi.',
  'file.problem.not-permitted':
    'Tämä selain ei anna Rialton olla yhteydessä palvelimeen, jolla se on.',
  'file.problem.not-offered': 'Palveluntarjoajallasi ei ole paikkaa tiedostoille.',
  'file.problem.no-space': 'Tällä levyllä ei ole tilaa.',
  'attach.open': 'Lisää jotain',
  'attach.button': 'Lisää kuva tai tiedosto',
  'attach.card': 'Jaa yhteystieto',
  'attach.place': 'Lähetä sijainti',
  'attach.title': { one: 'Lähetä {count} tiedosto', other: 'Lähetä {count} tiedostoa' },
  'attach.caption': 'Lisää teksti',
  'attach.send': 'Lähetä',
  'attach.remove': 'Jätä pois: {name}',
  'attach.drop': 'Päästä irti, niin se lähetetään tänne',
  'attach.too-many': 'Enintään {count} kerralla.',
  'attach.failed': 'Ei lähetetty: {name}. {why}',
  'attach.busy': 'Valmistellaan…',
  'voice.record': 'Nauhoita ääniviesti',
  'voice.play': 'Toista',
  'voice.pause': 'Tauko',
  'voice.position': 'Kohta',
  'voice.speed': 'Nopeus: {speed}×',
  'media.captioned': '{what}: {caption}',
  'body.location': 'Sijainti: {place}',
  'body.card': 'Yhteystieto: {name}',
  'body.cards': {
    one: 'Yhteystiedot: {name} ja {count} muu',
    other: 'Yhteystiedot: {name} ja {count} muuta',
  },
  'card.unnamed': 'Ei nimeä',
  'what.call': 'puhelu',
  'what.image': 'kuva',
  'what.video': 'video',
  'what.audio': 'ääniviesti',
  'what.document': 'tiedosto',
  'what.sticker': 'tarra',
  'what.location': 'sijainti',
  'what.contact': 'yhteystieto',
  'what.reaction': 'reaktio',
  'what.poll': 'kysely',
  'what.edit': 'muutos aiempaan viestiin',
  'what.deletion': 'aiemman viestin poisto',
  'what.disappearing-setting': 'katoavien viestien asetus',
  'what.view-once': 'jotain kerran katsottavaa',
  'what.group-invite': 'kutsu ryhmään',
  'what.payment': 'maksu',
  'what.event': 'tapahtuma',
  'what.other': 'jotain uutta ({name})',
  'undecryptable.no-session':
    'Se oli tarkoitettu avaimille, joita tällä selaimella ei ole. Pyysimme lähettämään sen uudelleen.',
  'undecryptable.bad-message': 'Se saapui vioittuneena.',
  'undecryptable.bad-mac':
    'Sen sinetti ei pitänyt: sitä muutettiin matkalla tai se oli tarkoitettu muille avaimille.',
  'undecryptable.bad-signature': 'Lähettäjän avaimet eivät todistaneet, kenen ne ovat.',
  'undecryptable.missing-key': 'Se tuli kahdesti, tai sen avain oli jo käytetty.',
  'undecryptable.too-far-ahead': 'Sitä ennen puuttuu liian monta viestiä.',
  'undecryptable.unknown-version':
    'Se kirjoitettiin uudemmalla tai tuntemattomalla salauksen versiolla.',
  'undecryptable.bad-content': 'Sen salaus purettiin, mutta sisällöstä ei saa selvää.',
  'undecryptable.device-refused': 'Se tuli laitteelta, johon et luota.',
  'undecryptable.withheld-unverified':
    'Lähettäjän sovellus antaa avaimia vain laitteille, jotka sen omistaja on vahvistanut. Tätä ei ole vahvistettu.',
  'undecryptable.withheld': 'Lähettäjän sovellus ei antanut sen avainta tälle laitteelle.',
  'undecryptable.damaged-row': 'Sinulla oli se jo, mutta tämän selaimen kopio siitä on vioittunut.',

  // accounts and their connection
  'account.connecting': '{network}: yhdistetään…',
  'account.waiting': '{network} ei ole yhteydessä. Yritetään uudelleen automaattisesti.',
  'account.waiting-since':
    '{network} ei ole yhteydessä (viimeksi {time}). Yritetään uudelleen automaattisesti.',
  'account.last-check':
    '{network} ei ole yhteydessä; viimeksi tarkistettu {time}. Yritetään uudelleen automaattisesti.',
  'account.gap-coming':
    '{network} hakee puuttuvia viestejä. Kaikki on tallessa tähän asti: {time}; loput ovat tulossa.',
  'account.gap-short': {
    one: '{network} säilytti sinulle {count} asian, joka ei tullut perille. Kaikki on tallessa tähän asti: {time}.',
    other:
      '{network} säilytti sinulle {count} asiaa, jotka eivät tulleet perille. Kaikki on tallessa tähän asti: {time}.',
  },
  'account.gap-offline': 'Kaikki on tallessa tähän asti: {time}.',
  'account.keys-drained':
    'Alkaen {time} joku on kuluttanut tämän tilin kertakäyttöisiä avaimia kirjoittamatta mitään. Keskustelut, jotka muut aloittavat kanssasi, voivat olla aluksi heikommin suojattuja; nykyisiin keskusteluihisi tämä ei vaikuta.',
  'account.never-came': {
    one: '{count} asia, jonka {network} säilytti sinulle, ei koskaan tullut perille. Kaikki on tallessa tähän asti: {time}.',
    other:
      '{count} asiaa, jotka {network} säilytti sinulle, ei koskaan tullut perille. Kaikki on tallessa tähän asti: {time}.',
  },
  'self-message.switch': 'Koettele yhteyttä',
  'self-message.hint':
    'Puolen tunnin välein Rialto kirjoittaa itselleen viestin, joka on salattu kuten yhteystietosi lähettämä. Sen täytyy palata palvelimesi kautta; kukaan muu ei saa sitä.',
  'self-message.proven': 'Viimeksi todettu toimivaksi {time}',
  'self-message.not-yet': 'Ei vielä todettu toimivaksi',
  'self-message.missing':
    '{network} ei tuonut takaisin viestiä, jonka kirjoitit itsellesi ({time}). Myöskään muiden kirjoittama ei ehkä saavu.',
  'account.no-keys':
    '{network}: tämä palvelin ei ota avaimiasi vastaan. Kukaan ei voi aloittaa täällä kanssasi salattua keskustelua.',
  'account.online': 'Yhdistetty',
  'account.online-since': 'Yhdistetty, alkaen {time}',
  'account.stopped': '{network} on poissa käytöstä. {why}',
  'problem.unreachable': 'Verkkoon ei saada täältä yhteyttä.',
  'problem.not-permitted':
    'Tämä selain ei enää anna Rialton olla yhteydessä palveluntarjoajaasi. Salli se, niin kaikki jatkuu kuten ennen.',
  'problem.token-refused': 'Verkko ei hyväksynyt palveluntarjoajasi vahvistusta sinusta.',
  'problem.delisted':
    'Se on poistanut sinut luettelostaan. Jos haluat takaisin, poista tämä tili ja lisää se uudelleen; sen täällä olevat keskustelut poistuvat samalla.',
  'problem.sign-in-expired': 'Kirjautumisesi on vanhentunut.',
  'problem.clock-differs':
    'Tämän laitteen ja palveluntarjoajasi kellot eivät täsmää. Tarkista päiväys ja kellonaika täällä; Rialto jatkaa itsestään, kun ne täsmäävät.',
  'problem.certificate-refused':
    'Toinen pää ei pystynyt todistamaan olevansa oikea verkko. Mitään ei lähetetty.',
  'problem.handshake-failed': 'Suojattua yhteyttä ei saatu luotua.',
  'problem.protocol-error': 'Verkko sanoi jotain, mitä Rialto ei ymmärtänyt.',
  'problem.replaced-elsewhere':
    'Tilisi on käytössä muualla, ja se voi olla vain yhdessä paikassa. Jos käytät sitä täällä, se päättyy siellä.',
  'account.copied':
    '{day} kävi ilmi, että Rialton tiedot tässä selaimessa ovat peräisin kopiosta tai varmuuskopiosta. Keskustelusi jatkuivat uusilla avaimilla; viestit, jotka saapuivat vain toiseen kopioon, eivät ole täällä.',
  'problem.keys-unavailable': 'Tämän tilin avaimia ei voi avata tässä selaimessa.',
  'problem.storage-failed': 'Tämä selain ei voinut tallentaa. Sen levy voi olla täynnä.',
  'action.reconnect': 'Yritä uudelleen',
  'action.ask-for-rest': 'Pyydä uudelleen',
  'action.let-gap-be': 'Anna olla',
  'action.sign-in-again': 'Kirjaudu uudelleen',
  'action.signing-in': 'Jatka kirjautumisikkunassa…',
  'action.permit': 'Salli',
  'permit.refused':
    'Ei sallittu, joten mitään ei lähetetty. Ilman tätä lupaa {provider} ei voi päästää sinua sisään; voit antaa luvan milloin vain.',
  'action.use-here': 'Käytä täällä',
  'notices.count': {
    one: '{count} asiaa täällä ei ymmärretty',
    other: '{count} asiaa täällä ei ymmärretty',
  },
  'notice.malformed-frame': {
    one: '{count} vioittunut datapaketti',
    other: '{count} vioittunutta datapakettia',
  },
  'notice.malformed-stanza': {
    one: '{count} datapaketti, jonka sisältö on epäjärjestyksessä',
    other: '{count} datapakettia, joiden sisältö on epäjärjestyksessä',
  },
  'notice.unknown-stanza': {
    one: '{count} tuntemattoman tyyppinen datapaketti',
    other: '{count} tuntemattoman tyyppistä datapakettia',
  },
  'notice.unmatched-receipt': {
    one: '{count} kuittaus viestistä, jota ei ole täällä',
    other: '{count} kuittausta viesteistä, joita ei ole täällä',
  },
  'notice.refused-change': {
    one: '{count} viestin muutos, johon lähettäjällä ei ollut oikeutta tai joka tuli liian myöhään',
    other:
      '{count} viestien muutosta, joihin lähettäjillä ei ollut oikeutta tai jotka tulivat liian myöhään',
  },
  'notice.refused-stranger': {
    one: '{count} viesti joltakulta, jota et päästä sisään: sitä ei säilytetty',
    other: '{count} viestiä ihmisiltä, joita et päästä sisään: niitä ei säilytetty',
  },
  'notice.blocked-elsewhere': {
    one: 'Joku estämäsi yritti tavoittaa sinut täältä',
    other: 'Estämäsi ihmiset yrittivät tavoittaa sinut täältä, {count} kertaa',
  },
  'notice.not-a-member': {
    one: '{count} viesti ryhmään joltakulta, joka ei ole siinä',
    other: '{count} viestiä ryhmiin ihmisiltä, jotka eivät ole niissä',
  },
  'notice.refused-devices': {
    one: '{count} yhteystiedon laiteluettelo, joka ei voi pitää paikkaansa; edellinen on voimassa',
    other:
      '{count} yhteystietojen laiteluetteloa, jotka eivät voi pitää paikkaansa; edelliset ovat voimassa',
  },
  'notice.damaged-row': {
    one: '{count} tallennettu tieto, joka ei enää aukea; se siirrettiin sivuun',
    other: '{count} tallennettua tietoa, jotka eivät enää aukea; ne siirrettiin sivuun',
  },
  // the ledger
  'ledger.note': {
    one: '{count} viestiä ei voitu lukea',
    other: '{count} viestiä ei voitu lukea',
  },
  'ledger.title': 'Viestit, joita ei voitu lukea',
  'ledger.none': 'Kaikki saapuneet viestit voitiin lukea.',
  'ledger.unavailable': 'Luetteloa ei voi juuri nyt näyttää. Se palaa itsestään.',
  'ledger.from': '{name}, {network}, {time}',
  'ledger.from-some-time': '{name}, {network}',
  'ledger.expected': 'Tällaista sattuu tavallisessa käytössä.',
  'ledger.unexpected': 'Näin ei pitäisi käydä.',
  'ledger.ask-again': 'Pyydä lähettämään se uudelleen: {name}',
  'ledger.asked': 'Pyydetty. Se ilmestyy tänne omalle paikalleen, kun {name} on tavoitettu.',
  'ledger.renew-session': 'Sovi uusista avaimista ja pyydä uudelleen: {name}',
  'ledger.refetch-keys': 'Hae avaimet ja pyydä uudelleen: {name}',
  'ledger.ask-in-words': 'Kirjoita asiasta: {name}',
  'ledger.question': 'Viestiäsi ({time}) ei voitu lukea täällä. Voitko lähettää sen uudelleen?',
  'ledger.question-some-time':
    'Yhtä viesteistäsi ei voitu lukea täällä. Voitko lähettää viimeisimmät uudelleen?',
  'chat.gap-coming':
    'Kaikki on tallessa tähän asti: {time}; myöhemmin tulleet ovat vielä matkalla.',
  'chat.gap-short':
    'Kaikki on tallessa tähän asti: {time}; jotain myöhemmin tullutta saattaa puuttua.',
  'chat.complete-up-to':
    'Kaikki on tallessa tähän asti: {time}; sen jälkeen {count} ei voitu lukea.',
  'accounts.title': 'Tilit',
  'accounts.add': 'Lisää tili',
  'accounts.via': 'palveluntarjoaja {provider}',
  'accounts.remove': 'Poista',
  'accounts.remove-title': 'Poistetaanko {network}?',
  'accounts.remove-warning':
    'Sen keskustelut ja avaimet poistetaan tästä selaimesta. Niitä ei saa takaisin.',
  'accounts.remove-confirm': 'Poista tili ja keskustelut',
  'accounts.remove-failed': 'Tiliä ei voitu poistaa. Mitään ei poistettu.',
  'consent.title': 'Mihin olet suostunut',
  'consent.when':
    '{time}, verkko {network}, palveluntarjoaja {provider} (tekstin versio {version}):',
  'consent.none': 'Tämä tili lisättiin, ennen kuin Rialto alkoi säilyttää suostumuksiasi.',
  'consent.save': 'Tallenna tiedostona',
  'consent.withdraw': 'Peru',
  'consent.withdraw-title': 'Perutaanko suostumuksesi ({network})?',
  'consent.withdraw-warning':
    'Peruminen tarkoittaa lähtemistä: Rialto pyytää, että {network} poistaa sinut luettelostaan ja {provider} päättää kirjautumisen, ja poistaa sitten tämän tilin, sen keskustelut ja avaimet tästä selaimesta. Niitä ei saa takaisin. Se, mitä muut ovat saaneet, jää heille.',
  'consent.withdraw-confirm': 'Peru ja lähde',
  'consent.withdrawn':
    'Peruttu. {network} on poistanut sinut luettelostaan, ja {provider} on päättänyt kirjautumisen.',
  'consent.withdrawn-not-delisted':
    'Peruttu ja poistettu täältä. {network} ei saanut tietoa: se voi pitää sinut luettelossaan, kunnes {provider} sanoo toisin. Pyydä palveluntarjoajaasi poistamaan sinut.',
  'consent.withdrawn-sign-in':
    'Peruttu. {network} on poistanut sinut luettelostaan. {provider} ei saanut tietoa: päätä kirjautuminen tililläsi siellä.',
  'accounts.keep': 'Säilytä',
  'accounts.sign-in-keeps': 'Keskustelusi ja avaimesi pysyvät ennallaan.',
  'accounts.reconnect-failed': 'Se ei onnistunut. {why}',
  'dialog.close': 'Sulje',

  // empty states
  'empty.first.title': 'Yksi rauhallinen paikka keskusteluillesi',
  'empty.first.text':
    'Kirjoita täältä ihmisille WhatsAppissa ja Messengerissä, salattuna omasta selaimestasi heidän laitteelleen asti. Avaimet pysyvät tässä selaimessa.',
  'empty.first.limits':
    'Liityt omana itsenäsi palveluntarjoajan kautta. Keskustelut, joita sinulla jo on noissa sovelluksissa, jäävät sinne.',
  'empty.chats.title': 'Ei vielä keskusteluja',
  'empty.chats.text':
    'Aloita keskustelu puhelinnumerolla tai käyttäjänimellä. Toisen on täytynyt sallia keskustelut muiden sovellusten kanssa.',
  'empty.pane.title': 'Valitse keskustelu',
  'empty.pane.text': 'Liiku luettelossa nuolinäppäimillä, avaa Enterillä.',

  // a new chat
  'new-chat.title': 'Uusi keskustelu',
  'new-chat.account': 'Miltä tililtä',
  'new-chat.identifier': 'Puhelinnumero tai käyttäjänimi',
  'new-chat.hint.whatsapp': 'Maatunnuksen kanssa, esimerkiksi +39 041 555 0123',
  'new-chat.hint.messenger': 'Käyttäjänimi Messengerissä, esimerkiksi anna.moretti',
  'new-chat.hint.xmpp': 'Osoite, esimerkiksi anna@example.org',
  'new-chat.hint.matrix': 'Osoite, esimerkiksi @anna:example.org',
  'new-chat.start': 'Aloita',
  'new-chat.starting': 'Etsitään…',
  'new-chat.no-account': 'Lisää ensin tili.',

  // who can be written to
  'reach.not-opted-in':
    '{name} ei ole ottanut käyttöön keskusteluja muiden sovellusten kanssa ({network}).',
  'reach.outside-region':
    '{name} on Euroopan talousalueen ulkopuolella, missä {network} ei ole avoinna muille sovelluksille.',
  'reach.unknown':
    '{name} ei ole tavoitettavissa, eikä {network} kerro syytä: siellä ei ehkä ole ketään, tai keskusteluja muiden sovellusten kanssa ei ole otettu käyttöön.',
  'reach.invite': 'Kutsu',
  'reach.advice.not-opted-in':
    'Sen voi ottaa käyttöön vain toinen itse omassa sovelluksessaan. Voisit lähettää tämän esimerkiksi sähköpostilla:',
  'reach.advice.unknown':
    'Tarkista ensin kirjoitusasu. Sitten voisit lähettää tämän esimerkiksi sähköpostilla:',
  'reach.advice.outside-region':
    'Sitä et voi omalta puoleltasi muuttaa. Voisit ilmoittaa toisella tavalla:',
  'reach.invitation':
    'Hei! Kirjoitan nyt toisella sovelluksella (palveluntarjoajani on {provider}) ja haluaisin tavoittaa sinut, kun käytössäsi on {network}. {where} Sitten löydät minut nimellä {identifier}, ja voin kirjoittaa sinulle. Se toimii Euroopan talousalueella, puhelimessa.',
  'reach.where.whatsapp':
    'Avaa WhatsAppissa Asetukset, sitten Tili, sitten Kolmannen osapuolen keskustelut; ota ne käyttöön ja valitse {provider}.',
  'reach.where.other':
    'Avaa asetukset ({network}) ja etsi keskustelut muiden sovellusten kanssa (kolmannen osapuolen keskustelut); ota ne käyttöön ja valitse {provider}.',
  'reach.invitation-outside':
    'Hei! Kirjoitan nyt toisella sovelluksella, ja {network} antaa minun tavoittaa ihmisiä vain Euroopan talousalueella. Kunnes palaat, löydät minut täältä: {identifier}.',
  'reach.checked': 'Näin vastasi {network} ({time}).',
  'reach.check': 'Kysy uudelleen',
  'reach.checking': 'Kysytään…',
  'reach.copy': 'Kopioi',
  'reach.copied': 'Kopioitu',
  'reach.copy-failed': 'Selain ei antanut Rialton kopioida. Valitse teksti ja kopioi se itse.',

  // what a request can fail with
  'error.bad-request': 'Tuota ei voi käyttää. Tarkista se ja yritä uudelleen.',
  'error.not-found': 'Sitä ei enää ole.',
  'error.offline':
    'Olet offline-tilassa, tai verkkoon ei saada yhteyttä. Yritä myöhemmin uudelleen.',
  'error.refused': 'Verkko kieltäytyi.',
  'error.too-large': 'Se on liian suuri.',
  'error.unavailable': 'Rialton taustalla toimiva osa ei vastannut. Yritä uudelleen.',
  'error.locked': 'Postilaatikko on lukittu. Avaa ensin lukitus.',
  'error.lost': 'Tämä selain heitti Rialton tiedot pois.',
  'error.no-room': 'Tämä levy on täynnä. Vapauta tilaa ja yritä uudelleen.',
  'error.internal': 'Jokin meni Rialtossa vikaan. Mitään ei kadonnut; yritä uudelleen.',

  // a conversation
  'chat.back': 'Takaisin luetteloon',
  'chat.label': 'Keskustelu: {name}',
  'chat.messages': 'Viestit: {name}',
  'chat.loading': 'Avataan…',
  'chat.failed': 'Viestejä ei voitu avata. {why}',
  'chat.older-loading': 'Ladataan vanhempia viestejä…',
  'chat.older-failed': 'Vanhempia viestejä ei voitu ladata.',
  'chat.beginning': 'Tästä alkaa keskustelusi: {name}.',
  'chat.new-messages': { one: '{count} uusi viesti', other: '{count} uutta viestiä' },
  'chat.divider': 'Uudet viestit',
  'chat.jump': 'Uusimpaan viestiin',
  'chat.jump-new': { one: '{count} uusi', other: '{count} uutta' },
  'chat.typing': '{name} kirjoittaa…',
  'chat.you': 'Sinä',
  'chat.edited': 'muokattu',
  'chat.actions': 'Mitä tälle viestille tehdään',
  'quote.unknown': 'Viesti, jota ei ole täällä',
  'quote.claimed': 'sellaisena kuin se on lainattu',
  'quote.jump': 'Siirry lainattuun viestiin: {text}',
  'reaction.both': '{one} ja {other}',
  'reaction.chip': '{emoji}: {who}',
  'reaction.take-back': '{emoji}: {who}. Peru omasi',
  'reaction.give': 'Reagoi: {emoji}',
  'reaction.other': 'Toinen emoji',
  'action.reply': 'Vastaa',
  'action.copy': 'Kopioi teksti',
  'action.edit': 'Muokkaa',
  'action.delete': 'Poista kaikilta',
  'place.open': 'Näytä OpenStreetMapissa',
  'change.failed.reaction': 'Reaktiosi ei tullut perille: {name}.',
  'change.failed.edit': 'Muutoksesi ei tullut perille: {name}.',
  'change.failed.deletion': '{name} saattaa yhä nähdä tämän viestin.',
  'mishap.message.react': 'Reaktiota ei tallennettu. {why}',
  'mishap.message.edit': 'Muutosta ei tallennettu. {why}',
  'mishap.message.delete': 'Viestiä ei poistettu. {why}',
  'row.reacted': '{who}: {emoji} viestiin ”{text}”',
  'row.says': '{who}: {text}',
  'group.somebody': 'Joku',
  'group.unnamed': 'Nimetön ryhmä',
  'group.created': 'Loit tämän ryhmän.',
  'group.renamed': 'Ryhmän nimi on nyt ”{name}”.',
  'group.added': 'Uutena täällä: {who}.',
  'group.added-by': '{name} lisäsi: {who}.',
  'group.added-you': 'Sinut lisättiin tähän ryhmään.',
  'group.added-you-by': '{name} lisäsi sinut tähän ryhmään.',
  'group.you-added': 'Lisäsit: {who}.',
  'group.left': 'Ei enää täällä: {who}.',
  'group.left-you': 'Poistuit tästä ryhmästä.',
  'group.removed-by': '{name} poisti: {who}.',
  'group.removed-you': 'Et ole enää tässä ryhmässä.',
  'group.removed-you-by': '{name} poisti sinut tästä ryhmästä.',
  'group.you-removed': 'Poistit: {who}.',
  'group.admin': 'Nyt ylläpitäjä: {who}.',
  'group.admin-you': 'Olet nyt ylläpitäjä.',
  'group.not-admin': 'Ei enää ylläpitäjä: {who}.',
  'group.not-admin-you': 'Et ole enää ylläpitäjä.',
  'bridge.where': '{name} verkon {network} kautta',
  'group.where': {
    one: '{network}, {count} hengen ryhmä',
    other: '{network}, {count} hengen ryhmä',
  },
  'group.gone': 'Et ole enää tässä ryhmässä. Se, mitä sanottiin, pysyy täällä.',
  'group.unencrypted':
    'Tätä ryhmää ei ole salattu: sen palvelimet voivat lukea sitä. Rialto ei kirjoita sinne.',
  'group.open': 'Ketkä ovat mukana: {name}',
  'group.new': 'Uusi ryhmä',
  'action.audience': 'Kuka on lukenut sen',
  'group.protection':
    'Päästä päähän salattu jokaisen jäsenen laitteelle asti. Mitä sovellukset siellä sille tekevät, sitä emme näe.',
  'chat.said': '{name}, {time}',
  'chat.said-you': 'Sinä, {time}',
  'chat.announce': '{name}, {time}: {text}',
  'chat.show-all': 'Näytä kaikki',
  'protection.end-to-end':
    'Päästä päähän salattu vastaanottajan ({name}) laitteelle asti. Mitä sovellus siellä sille tekee, sitä emme näe.',
  'protection.begun-weakly':
    'Päästä päähän salattu vastaanottajan ({name}) laitteelle asti, mutta aloitettu ilman kertakäyttöistä avainta: kunnes {name} vastaa, nämä ensimmäiset viestit voisi lukea se, joka myöhemmin varastaa vastaanottajan avaimet.',
  'protection.end-to-end-verified':
    'Päästä päähän salattu vastaanottajan ({name}) laitteelle asti, jonka olet varmentanut. Mitä sovellus siellä sille tekee, sitä emme näe.',
  'protection.weaker':
    'Heikommin suojattu kuin muut keskustelusi: {weaknesses}. Salattu niin hyvin kuin tämä verkko pystyy.',
  'protection.bridge':
    'Tämä keskustelu kulkee sillan kautta palveluun {name}. Sillan ylläpitäjä voi lukea sen kokonaan.',
  'protection.weaker-servers': 'Heikommin suojattu kuin muut keskustelusi: {weaknesses}.',
  'protection.accept-title': '{name} ei saa mitään, ennen kuin hyväksyt sen.',
  'protection.accept': 'Kirjoita silti',
  'key-change.unverified':
    'Täällä on käytössä uusi avain, kuten uuden puhelimen tai sovelluksen uudelleenasennuksen jälkeen.',
  'key-change.verified':
    'Täällä on käytössä uusi avain, eikä se ole se, jonka varmensit. Vertaa uudelleen, ennen kuin luotat siihen.',
  'deed.verify': 'Varmenna…',
  'request.label': 'Viestipyyntö',
  'request.unknown':
    'Et tunne tätä ihmistä. Ennen kuin hyväksyt, hän ei saa tietää, että olet täällä tai että olet lukenut tämän.',
  'request.from-group':
    'Tämä ihminen on kanssasi samassa ryhmässä. Ennen kuin hyväksyt, hän ei saa tietää, että olet täällä tai että olet lukenut tämän.',
  'request.group':
    'Sinut on kutsuttu tähän ryhmään. Ennen kuin hyväksyt, kukaan siellä ei saa tietää, että olet nähnyt tämän.',
  'request.refused': {
    one: 'Vielä {count} viestiä ei säilytetty.',
    other: 'Vielä {count} viestiä ei säilytetty.',
  },
  'request.veiled': 'Piilossa, kunnes haluat nähdä sen',
  'request.show': 'Näytä',
  'request.accept': 'Hyväksy',
  'request.delete': 'Poista',
  'request.block': 'Estä',
  'request.report': 'Ilmianna…',
  'blocked.about':
    'Olet estänyt tämän ihmisen. Hänen lähettämäänsä ei säilytetä, eikä hänelle kerrota mitään.',
  'blocked.group': 'Olet estänyt tämän ryhmän. Siellä sanottua ei säilytetä.',
  'blocked.elsewhere':
    'Olet estänyt tämän ihmisen muualla, joten sitäkään, mitä hän lähettää tänne, ei säilytetä.',
  'blocked.refused': {
    one: '{count} viesti torjuttiin.',
    other: '{count} viestiä torjuttiin.',
  },
  'blocked.unblock': 'Poista esto',
  'weakness.servers-read': 'välissä olevat palvelimet voivat lukea sen',
  'weakness.no-forward-secrecy': 'vuotanut avain avaa aiemmin sanotun',
  'weakness.no-post-compromise-security': 'vuotanut avain avaa kaiken myöhemmän',
  'weakness.no-authentication': 'kukaan ei voi tarkistaa, kenen avaimia nämä ovat',
  'error.protection-not-accepted':
    'Tämä keskustelu on heikommin suojattu kuin muut. Hyväksy se yllä, ennen kuin kirjoitat.',
  'protection.none':
    'Ei päästä päähän salattu. Välissä olevat palvelimet voivat lukea tämän keskustelun.',
  'status.sending': 'Lähetetään',
  'status.sent': 'Lähetetty',
  'status.delivered': 'Toimitettu',
  'status.read': 'Luettu',
  'status.failed': 'Ei lähetetty',
  'failure.contact-unreachable':
    'Ei lähetetty. {name} ei ole enää tavoitettavissa toisesta sovelluksesta.',
  'failure.no-keys': 'Ei lähetetty. Verkolla ei ollut avaimia vastaanottajan ({name}) laitteelle.',
  'failure.bad-keys':
    'Ei lähetetty. Vastaanottajan ({name}) laitteen avaimia ei voitu todistaa aidoiksi.',
  'failure.not-trusted': 'Ei lähetetty. Katso ensin vastaanottajan ({name}) laitteita.',
  'failure.refused': 'Ei lähetetty. Verkko kieltäytyi.',
  'failure.too-long': 'Ei lähetetty. Se on liian pitkä.',
  'failure.not-in-group': 'Ei lähetetty. Et ole enää tässä ryhmässä.',
  'failure.gave-up': 'Ei lähetetty monen yrityksen jälkeen.',
  'failure.not-uploaded': 'Ei lähetetty. Tiedosto ei päässyt palveluntarjoajallesi asti.',
  'failure.unknown': 'Ei lähetetty.',
  'failure.local': 'Ei lähetetty. {why}',
  'message.retry': 'Yritä uudelleen',
  'message.discard': 'Hylkää',
  'message.take-back': 'Peru',
  'waiting.offline': 'Odottaa yhteyttä ({network}) ja lähtee itsestään.',
  'waiting.off': 'Odottaa, kunnes {network} on taas käytössä.',
  'waiting.unconfirmed':
    '{network} ei ole vielä vahvistanut sitä. Se lähetetään itsestään uudelleen.',
  'composer.label': 'Viesti: {name}',
  'composer.placeholder': 'Viesti',
  'composer.send': 'Lähetä',
  'composer.save': 'Tallenna muutos',
  'trust.path-servers':
    'Laitteelta laitteelle. Sinun ja toisen palvelin näkevät, kuka kirjoittaa ja milloin.',
  'trust.path-servers-verified':
    'Laitteelta laitteelle, varmennettu. Sinun ja toisen palvelin näkevät, kuka kirjoittaa ja milloin.',
  'keys.open': 'Laitteet',
  'older.title': 'Vanhemmat viestit',
  'keys.undecided': {
    one: '{name}: {count} uusi laite, jota et ole katsonut. Sinne ei mene vielä mitään.',
    other: '{name}: {count} uutta laitetta, joita et ole katsonut. Niille ei mene vielä mitään.',
  },
  'trust.path': 'Laitteelta laitteelle. {network} näkee, kuka kirjoittaa ja milloin.',
  'trust.path-verified':
    'Laitteelta laitteelle, varmennettu. {network} näkee, kuka kirjoittaa ja milloin.',
  'trust.bridge': 'Salattu sillalle asti, josta se jatkaa palveluun {name}. Silta lukee sen.',
  'trust.weaker': 'Salattu, mutta heikommin kuin muut keskustelusi.',
  'trust.none': 'Ei salattu: matkan varrella olevat palvelimet voivat lukea sen.',
  'check.iban': 'Tämä näyttää tilinumerolta.',
  'check.card': 'Tämä näyttää kortin numerolta.',
  'check.password': 'Tämä näyttää salasanalta.',
  'check.private-key': 'Tämä näyttää yksityiseltä avaimelta. Se, jolla se on, voi esiintyä sinuna.',
  'check.namesake': 'Tunnet myös toisen samannimisen: {name}, {network}. Onko tämä oikea?',
  'check.hide': 'Piilota varoitus',
  'emoji.button': 'Emoji',
  'emoji.find': 'Etsi emoji',
  'emoji.none': 'Tällä nimellä ei ole emojia.',
  'emoji.recent': 'Viimeksi käytetyt',
  'composer.replying': 'Vastaus: {name}',
  'composer.editing': 'Muokkaa viestiäsi',
  'composer.cancel': 'Peruuta',
  'composer.emoji-names': 'Emojit, joilla on tuo nimi',
  'composer.left': { one: '{count} merkki jäljellä', other: '{count} merkkiä jäljellä' },
  'composer.too-long': { one: '{count} merkki liikaa', other: '{count} merkkiä liikaa' },

  // pieces side by side
  'pieces.listed': '{one}, {other}',
  'pieces.clauses': '{one}; {other}',

  // times
  'time.yesterday': 'Eilen',
  'time.today': 'Tänään',
  'time.unknown': 'Tuntematon päivä',
  'time.second': { one: '{count} sekunti', other: '{count} sekuntia' },
  'time.minute': { one: '{count} minuutti', other: '{count} minuuttia' },
  'time.hour': { one: '{count} tunti', other: '{count} tuntia' },
  'time.day': { one: '{count} päivä', other: '{count} päivää' },

  // adding an account
  'join.bad-address': 'Tuo ei ole osoite. Se näyttää tältä: chat.example.org.',
  'join.provider-unreachable': 'Tässä osoitteessa ei vastata. Tarkista kirjoitusasu ja yhteytesi.',
  'join.not-permitted':
    'Et antanut Rialton olla yhteydessä palveluntarjoajaan ({provider}), joten mitään ei lähetetty. Paina painiketta uudelleen, kun haluat antaa.',
  'join.not-a-provider':
    'Tässä osoitteessa vastataan, mutta se ei ole Rialton palveluntarjoaja. Kysy oikeaa osoitetta palveluntarjoajaltasi.',
  'join.network-not-offered':
    '{provider} ei tarjoa tätä verkkoa: {network}. Valitse toinen verkko tai toinen palveluntarjoaja.',
  'join.sign-in-cancelled':
    'Kirjautumisikkuna suljettiin, ennen kuin olit valmis. Mitään ei muutettu.',
  'join.sign-in-refused':
    '{provider} hylkäsi kirjautumisen. Yritä uudelleen tai kysy palveluntarjoajaltasi.',
  'join.token-refused':
    '{network} ei hyväksynyt vahvistusta, jonka {provider} antoi sinusta. Palveluntarjoajasi on korjattava tämä: kerro siitä heille.',
  'join.other-identity':
    'Kirjauduit eri henkilönä kuin se, jolle tämä tili kuuluu. Mitään ei muutettu. Kirjaudu samalla nimellä kuin ennen tai lisää toinen uutena tilinä.',
  'join.clock-differs':
    'Tämän laitteen ja palveluntarjoajan ({provider}) kellot eivät täsmää, joten vahvistus sinusta ei päde. Tarkista päiväys ja kellonaika täällä ja yritä sitten uudelleen.',
  'join.interrupted':
    'Selain pysäytti Rialton taustalla toimivan osan, kun olit kirjautumassa. Jos kirjautumisikkuna on vielä auki, sulje se. Kirjaudu sitten uudelleen: Rialto jatkaa siitä, mihin jäi.',
  'join.unreachable':
    '{network} ei ole juuri nyt tavoitettavissa. Yritä muutaman minuutin kuluttua uudelleen.',
  'join.certificate-refused':
    'Toinen pää ei pystynyt todistamaan, että se on {network}. Mitään ei lähetetty. Jos tämä jatkuu, kerro palveluntarjoajallesi.',
  'join.notice-outdated':
    'Rialto päivitettiin tällä välin, ja se, mitä sinun pitäisi tietää ennen liittymistä, on muuttunut. Lataa tämä sivu uudelleen ja lue se vielä kerran.',
  'join.already-joined': 'Tämä tili on jo täällä. Näet sen avaamalla postilaatikkosi.',
  'join.failed': 'Se ei onnistunut, eikä Rialto tiedä miksi. Mitään ei muutettu; yritä uudelleen.',

  // locking and unlocking
  'lock.locked.title': 'Postilaatikkosi on lukittu',
  'lock.locked.text': 'Keskustelusi ja avaimesi ovat sinetöityinä, kunnes avaat lukituksen.',
  'lock.open-page': 'Avaa lukitus',
  'lock.now': 'Lukitse nyt',
  'lock.set': 'Lisää lukko',
  'lock.manage': 'Lukot',
  'while-locked.receive': 'Vastaanota myös lukittuna',
  'while-locked.on':
    'Viestejä saapuu, kun postilaatikko on lukittu, ja ne pysyvät sinetöityinä, kunnes avaat lukituksen.',
  'while-locked.off': 'Tämä tili on tauolla, kun postilaatikko on lukittu.',
  'while-locked.risk':
    'Vastaanottamista varten tämän tilin kirjautumistietojen täytyy olla lukon ulkopuolella. Se, joka varastaa tämän selainprofiilin, voisi silloin kirjautua nimissäsi ({network}), viedä uusia viestejä ja julkaista avaimia nimissäsi. Viestejäsi hän ei voisi lukea eikä lähettää sellaisia, joita yhteyshenkilösi voivat lukea.',
  'while-locked.cannot': 'Tauolla lukittuna: {network} ei voi vastaanottaa ilman avaimiasi.',
  'while-locked.revoked':
    'Poistettu käytöstä. {provider} on päättänyt sen, mikä oli lukon ulkopuolella.',
  'while-locked.not-revoked':
    'Poistettu käytöstä. {provider} ei ollut tavoitettavissa: ulkopuolella olleen kopio saattaa toimia, kunnes sen kirjautuminen päättyy.',
  'lost.title': 'Tämä selain heitti Rialton tiedot pois',
  'lost.window': 'Keskustelusi eivät ole enää tällä levyllä. Rialto ei poistanut niitä.',
  'lost.open-page': 'Katso, mitä voi tehdä',
  // recovery kits
  'storage.low': 'Tila tällä levyllä on loppumassa. Vapauta sitä pian, jottei mikään pysähdy.',
  'storage.full':
    'Tämä levy on täynnä. Mitään ei voi tallentaa: uudet viestit odottavat toisessa päässä, ja omasi jäävät tänne lähettämättä. Vapauta tilaa, niin se jatkuu itsestään.',
  'storage.failing':
    'Tämä selain ei voi juuri nyt tallentaa; sen levy voi olla täynnä. Uudet viestit odottavat toisessa päässä, ja omasi jäävät tänne lähettämättä. Se jatkuu itsestään heti, kun se on mahdollista.',
};
