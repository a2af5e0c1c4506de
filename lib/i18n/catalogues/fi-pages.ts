/**
 * Finnish of the pages that are opened now and then. What is not here yet is said in English.
 * @module
 */
import type { Translation } from '../entry';

export const onPages: Translation = {
  'add.title': 'Lisää tili',
  'add.step': 'Vaihe {now}/{all}',
  'add.back': 'Takaisin',
  'add.network.title': 'Missä ovat ihmiset, jotka haluat tavoittaa?',
  'add.network.intro':
    'EU-lainsäädännön ansiosta voit kirjoittaa ihmisille näissä verkoissa käyttämättä niiden sovelluksia.',
  'add.network.whatsapp':
    'Sinut tavoittaa puhelinnumerostasi tai nimellä, jonka palveluntarjoajasi antaa.',
  'add.network.messenger': 'Sinut tavoittaa nimellä, jonka palveluntarjoajasi antaa.',
  'add.network.limits-title': 'Ennen kuin aloitat',
  'add.network.limit.identity':
    'Liityt omana itsenäsi palveluntarjoajan kautta, joka takaa henkilöllisyytesi.',
  'add.network.limit.history':
    'Nykyiset keskustelusi ja ryhmäsi WhatsAppissa ja Messengerissä eivät tule mukaan.',
  'add.network.limit.opt-in':
    'Toisen on täytynyt ottaa käyttöön keskustelut muiden sovellusten kanssa.',
  'gatekeeper.title': 'Mitkä suuret viestisovellukset ovat avoinna?',
  'gatekeeper.open': 'Avoinna muille sovelluksille',
  'gatekeeper.not-obliged': 'Ei velvoitettu',
  'gatekeeper.not-open': 'Ei avoinna',
  'gatekeeper.why.live': 'Kahden ihmisen keskustelut, {date} alkaen.',
  'gatekeeper.why.offer-published':
    'Tarjous muille sovelluksille on ollut voimassa {date} alkaen. Emme tiedä, onko mikään sovellus vielä liittynyt.',
  'gatekeeper.why.found-no-gateway':
    'Euroopan komissio tutki asian ja vapautti sen velvoitteesta {date}. Emme tiedä mitään reittiä sisään ulkopuolelta.',
  'gatekeeper.why.none-named':
    'Mitään sen viestisovelluksista ei ollut nimetty, kun luettelo laadittiin {date}, joten mikään ei velvoita sitä. Emme tiedä mitään reittiä sisään ulkopuolelta.',
  'gatekeeper.source': 'Lähde',
  'gatekeeper.checked': 'Tarkistettu {date}.',
  'add.provider.title': 'Kuka on palveluntarjoajasi?',
  'add.provider.intro':
    'Yritys tai taho, joka takaa henkilöllisyytesi ({network}): internetyhteytesi tai sähköpostisi tarjoaja, työnantajasi tai osuuskunta. Osoitteen saat sieltä.',
  'add.provider.address': 'Palveluntarjoajan osoite',
  'add.provider.hint':
    'Esimerkiksi chat.example.org. Selain kysyy, saako Rialto olla yhteydessä siihen, eikä mihinkään muuhun sivustoon.',
  'add.provider.look-up': 'Jatka',
  'add.provider.looking': 'Haetaan…',
  'add.notice.title': 'Ennen kuin kirjaudut',
  'add.notice.provider': 'Palveluntarjoajasi',
  'add.notice.change': 'Vaihda',
  'add.notice.heading': 'Keskustelut muiden sovellusten kanssa ovat erilaisia',
  'add.notice.left':
    'Viestit salataan tästä selaimesta toisen laitteelle asti. Kun viesti on perillä, kukaan täällä ei voi taata, mitä sille tapahtuu: sovellus siellä ja yritys sen takana voivat noudattaa muita sääntöjä kuin me.',
  'add.notice.not-login':
    'Et kirjaudu omalle tilillesi ({network}). Sinut voi tavoittaa toisen sovelluksen käyttäjänä.',
  'add.eea.question': 'Missä olet?',
  'add.eea.statement': 'Asun Euroopan talousalueella ja olen siellä nyt.',
  'add.eea.outside': 'Jossain muualla',
  'add.eea.why':
    'Laki, jonka nojalla {network} on avoinna, on voimassa Euroopan talousalueella, ja {network} hyväksyy ihmisiä vain heidän ollessaan siellä. Rialto säilyttää vastauksesi eikä tarkista, missä olet.',
  'add.eea.refused':
    'Silloin täältä ei voi liittyä ({network}): tarjous muille sovelluksille ei koske sinua alueen ulkopuolella, ja palveluntarjoajasi pitäisi päättää se. Mitään ei lähetetty. Palaa, kun olet siellä.',
  'add.notice.sees':
    '{network} näkee, kuka kirjoittaa kenelle ja milloin, mutta ei mitä. Palveluntarjoajasi näkee, että käytössäsi on {network}.',
  'add.notice.strangers':
    'Ihmiset, jotka olet estänyt sovelluksessa {network}, voivat ehkä kirjoittaa sinulle täällä.',
  'add.notice.history': 'Nykyiset {network}-keskustelusi ja -ryhmäsi eivät tule mukaan.',
  'add.notice.opt-in': 'Toisen on täytynyt ottaa käyttöön keskustelut muiden sovellusten kanssa.',
  'add.notice.agree': 'Olen lukenut tämän ja haluan liittyä: {network}.',
  'add.sign-in': 'Kirjaudu sisään: {provider}',
  'add.signing-in.title': 'Jatka kirjautumisikkunassa',
  'add.signing-in.text':
    '{provider} pyytää sinua kirjautumaan. Rialto ei koskaan näe salasanaasi. Tämä sivu jatkaa itsestään.',
  'add.done.title': 'Olet nyt mukana: {network}',
  'add.done.as': 'Sinut tavoittaa nimellä',
  'add.done.next':
    'Sinulle kirjoittavat näkyvät keskusteluissasi. Jos haluat kirjoittaa ensin, aloita uusi keskustelu numerolla tai nimellä.',
  'add.done.open': 'Avaa postilaatikko',
  'lock.title': 'Lukot',
  'lock.unlock.title': 'Avaa postilaatikkosi lukitus',
  'lock.passphrase': 'Tunnuslause',
  'lock.passphrase.unlock': 'Avaa lukitus',
  'lock.passphrase.unlocking': 'Avataan…',
  'lock.passkey.unlock': 'Käytä pääsyavainta',
  'lock.code': 'Palautuskoodi',
  'lock.code.hint': 'Yhdeksän neljän merkin ryhmää. Isoilla kirjaimilla ja viivoilla ei ole väliä.',
  'lock.code.show': 'Käytä sen sijaan palautuskoodia',
  'lock.code.unlock': 'Avaa koodilla',
  'lock.wait': {
    one: 'Voit yrittää uudelleen {count} sekunnin kuluttua. Tämä vain hidastaa arvaamista täällä; profiilin kopiota suojaa se, miten hyvä tunnuslauseesi on.',
    other:
      'Voit yrittää uudelleen {count} sekunnin kuluttua. Tämä vain hidastaa arvaamista täällä; profiilin kopiota suojaa se, miten hyvä tunnuslauseesi on.',
  },
  'lock.wrong-secret': 'Se ei avaa tätä.',
  'lock.bad-code': 'Tässä koodissa on kirjoitusvirhe. Tarkista se ja yritä uudelleen.',
  'lock.too-soon': 'Liian monta yritystä. Odota hetki.',
  'lock.none.title': 'Lukkoa ei vielä ole',
  'lock.none.text':
    'Kuka tahansa, joka kopioi tämän selainprofiilin tai istuu tämän selaimen ääreen, voi lukea keskustelusi. Lukko sinetöi kaiken uusilla avaimilla ja poistaa sen, mitä siellä oli ennen.',
  'lock.some.title': 'Postilaatikossasi on lukko',
  'lock.some.text':
    'Kaikki täällä on sinetöity. Mikä tahansa näistä avaa sen. Jos menetät ne kaikki, kukaan ei voi enää avata sitä, emmekä me voi auttaa.',
  'lock.kind.passphrase': 'Tunnuslause',
  'lock.kind.passkey': 'Pääsyavain',
  'lock.kind.recovery': 'Palautuskoodi',
  'lock.since': '{day} alkaen',
  'lock.remove': 'Poista',
  'lock.remove-last':
    'Jos poistat viimeisen lukon, keskustelusi jäävät avoimiksi kaikille, jotka kopioivat tämän profiilin.',
  'lock.remove-confirm': 'Poista',
  'lock.remove-keep': 'Säilytä',
  'lock.new-passphrase': 'Uusi tunnuslause',
  'lock.new-passphrase.hint':
    'Vähintään 12 merkkiä. Neljä tai viisi sanaa, jotka eivät liity toisiinsa, on helppo muistaa ja vaikea arvata.',
  'strength.weak': 'Heikko.',
  'strength.weak.text': 'Tämän profiilin kopioija voisi löytää sen tunneissa.',
  'strength.fair': 'Kohtalainen.',
  'strength.fair.text':
    'Tämän profiilin kopioija voisi vaivaa nähden löytää sen päivissä tai kuukausissa. Yksi sana lisää auttaa.',
  'strength.good': 'Hyvä.',
  'strength.good.text':
    'Sen arvaamisen pitäisi kestää vuosia, jos se ei kerro sinusta eikä ole kirjasta.',
  'strength.strong': 'Vahva.',
  'strength.strong.text':
    'Sen arvaamisen pitäisi kestää kauemmin kuin kukaan yrittää, jos se ei kerro sinusta eikä ole kirjasta.',
  'strength.hint.common': 'Se muistuttaa salasanaa, jota monet käyttävät.',
  'strength.hint.one-word': 'Pelkkä yksi sana on ensimmäisiä, joita kokeillaan.',
  'strength.hint.name': 'Nimet ovat ensimmäisiä, joita kokeillaan.',
  'strength.hint.keys': 'Näppäinrivit ja sarjat ovat ensimmäisiä, joita kokeillaan.',
  'strength.hint.repeats': 'Toistuva lasketaan vain kerran.',
  'strength.hint.date': 'Vuodet ja päivämäärät ovat ensimmäisiä, joita kokeillaan.',
  'strength.unknown': 'Sen vahvuutta ei voi juuri nyt arvioida.',
  'lock.repeat': 'Sama vielä kerran',
  'lock.passphrase-differs': 'Ne eivät ole samat.',
  'lock.add-passphrase': 'Aseta tunnuslause',
  'lock.change-passphrase': 'Vaihda tunnuslause',
  'lock.sealing': 'Sinetöidään kaikki uudelleen…',
  'lock.add-passkey': 'Lisää pääsyavain',
  'lock.passkey.text': 'Sormenjälkesi, kasvosi tai turva-avaimesi, jota tämä laite säilyttää.',
  'lock.passkey.absent':
    'Tässä selaimessa ei ole pääsyavaimia laajennuksille, jotka eivät pyydä mitään verkkosivustoa. Käytä tunnuslausetta.',
  'lock.passkey-not-used': 'Pääsyavainta ei käytetty.',
  'lock.passkey-not-made': 'Pääsyavainta ei luotu.',
  'lock.passkey-unsupported':
    'Tällä pääsyavaimella ei voi lukita mitään: siinä ei ole salaisuuksien toimintoa (PRF). Kokeile toista laitetta tai avainta.',
  'lock.passkey-failed': 'Pääsyavain ei toiminut täällä.',
  'lock.add-code': 'Luo palautuskoodi',
  'lock.code.text':
    'Sen päivän varalle, kun unohdat tunnuslauseen tai kadotat laitteen. Kirjoita se muistiin ja säilytä sitä muualla kuin tämän tietokoneen luona.',
  'lock.code.once': 'Tämä näytetään vain kerran. Kirjoita se nyt muistiin.',
  'lock.code.done': 'Olen kirjoittanut sen muistiin',
  'lock.idle': 'Lukitse, kun kukaan ei ole koskenut siihen',
  'lock.idle.minutes': { one: '{count} minuuttiin', other: '{count} minuuttiin' },
  'lock.idle.hours': { one: '{count} tuntiin', other: '{count} tuntiin' },
  'lock.idle.never': 'ei koskaan',
  'lock.limits':
    'Se lukittuu myös, kun selain käynnistyy, ja Chromessa, kun lukitset tämän tietokoneen. Kun se on lukittu, mitään ei lähetetä eikä mitään saavu muille kuin niille tileille, joiden annat vastaanottaa.',
  'lock.badge': 'Kun se on lukittu, työkalupalkin kuvake saa näyttää',
  'lock.badge.nothing': 'ei mitään',
  'lock.badge.dot': 'pisteen, kun jotain on saapunut',
  'lock.badge.count': 'montako viestiä on saapunut',
  'lock.badge.hint':
    'Tätä näyttöä katsova näkee sen. Mukaan lasketaan vain tilit, jotka vastaanottavat lukittuina.',
  'receiving.none': 'Mitään ei saavu, ennen kuin avaat lukituksen.',
  'receiving.others': 'Kaikki muut tilit odottavat, kunnes avaat lukituksen.',
  'receiving.connecting': '{network}: yhdistetään, jotta voidaan vastaanottaa lukittuna.',
  'receiving.receiving': '{network}: vastaanottaa, sinetöitynä, kunnes avaat lukituksen.',
  'receiving.full':
    '{network}: tauolla. Tänne ei mahdu enempää, joten {network} säilyttää loput sinulle.',
  'receiving.stopped': '{network}: tauolla. Avaa lukitus, niin näet syyn.',
  'lock.open-inbox': 'Avaa postilaatikko',
  'lock.copy': 'Säilytä toinen kopio tileistäsi ja avaimistasi',
  'lock.copy.text':
    'Selaimet heittävät joskus tietoja pois: kun levy on täynnä tai kaatumisen jälkeen. Kopio on toisessa paikassa tässä selainprofiilissa, sinetöitynä samoilla lukoilla. Se tuo takaisin tilisi, ei viestejäsi.',
  'lost.accounts': {
    one: 'Täällä oli {count} tili. Sen keskustelut ja viestit ovat kadonneet tältä levyltä: selain poisti ne. Niin käy, kun levy on täynnä tai ”sivustotiedot” tyhjennetään.',
    other:
      'Täällä oli {count} tiliä. Niiden keskustelut ja viestit ovat kadonneet tältä levyltä: selain poisti ne. Niin käy, kun levy on täynnä tai ”sivustotiedot” tyhjennetään.',
  },
  'lost.copy':
    'Sinetöity kopio tileistäsi ja avaimistasi on yhä täällä. Avaa sen lukitus, niin tilisi palaavat. Uudet viestit saapuvat kuten ennen; vanhat eivät palaa.',
  'lost.no-copy':
    'Lukkoa ei ollut, joten kopiota ei voitu säilyttää. Lisää tilisi uudelleen: sinut löytää yhä samalla nimellä, ja muiden sovellukset kertovat, että avaimesi ovat vaihtuneet.',
  'lost.start-over': 'Aloita tyhjästä postilaatikosta',
  'lost.start-over.copy':
    'Tämä poistaa myös sinetöidyn kopion. Sinun pitäisi kirjautua uudelleen, ja muut näkisivät, että avaimesi ovat vaihtuneet.',
  'lost.start-over.confirm': 'Poista ja aloita tyhjästä',
  'lost.restored': {
    one: '{count} tili on palannut, samoilla avaimilla. Sen keskustelut ilmestyvät taas, kun joku kirjoittaa; niiden sisältö on poissa.',
    other:
      '{count} tiliä on palannut, samoilla avaimilla. Keskustelut ilmestyvät taas, kun joku kirjoittaa; niiden sisältö on poissa.',
  },
  'kit.title': 'Palautuspaketti',
  'kit.open-page': 'Palautuspaketti',
  'kit.have-one': 'Minulla on palautuspaketti',
  'kit.lock.text':
    'Yksi tiedosto, joka tuo tilisi takaisin toisessa selaimessa tai kun tätä ei enää ole.',
  'kit.question': 'Palaa omana itsenäsi',
  'kit.intro':
    'Paketti on yksi sinetöity tiedosto, jossa ovat tilisi, niiden avaimet ja yhteystietosi. Sen avulla palaat omana itsenäsi: muut eivät näe vaihtuneita avaimia, eikä kenenkään tarvitse lisätä sinua uudelleen.',
  'kit.make.title': 'Luo paketti',
  'kit.make.text': 'Kestää minuutin. Luo uusi, kun lisäät tilin.',
  'kit.drill.title': 'Kokeile pakettia',
  'kit.drill.text':
    'Kaksi minuuttia nyt, niin tiedät, että se aukeaa. Mihinkään täällä käynnissä olevaan ei kosketa.',
  'kit.restore.title': 'Palauta tilit',
  'kit.restore.text': 'Tämän tai toisen selaimen paketista.',
  'kit.back': 'Takaisin',
  'kit.locked':
    'Postilaatikkosi on lukittu. Avaa lukitus, jotta voit luoda paketin tai palauttaa tilejä.',
  'kit.no-accounts': 'Täällä ei ole vielä tiliä, jonka voisi panna pakettiin.',
  'kit.in-it': 'Paketissa',
  'kit.in-it.accounts': 'jokainen täällä oleva tili ja sen identiteettiavain',
  'kit.in-it.contacts': 'yhteystietosi ja avaimet, joista tunnet ne',
  'kit.in-it.settings': 'milloin postilaatikko lukittuu ja mitä sen kuvake näyttää',
  'kit.not-in-it': 'Ei koskaan siinä',
  'kit.not-in-it.sessions':
    'käynnissä olevien keskustelujen avaimet: niitä ei saa olla kahteen kertaan, joten kunkin keskustelun ensimmäinen viesti aloittaa uudet',
  'kit.not-in-it.sign-in': 'kirjautumisesi: kirjaudut kerran kullekin palaavalle tilille',
  'kit.not-in-it.locks': 'lukkosi ja tiedostot, jotka muut ovat lähettäneet sinulle',
  'kit.history': 'Myös viestit',
  'kit.history.hint':
    'Ilman niitä keskustelut palaavat tyhjinä. Jos ne ovat mukana, paketin avaaja voi lukea ne.',
  'kit.by': 'Mikä sen avaa',
  'kit.by.code': 'Koodi, jonka Rialto luo: tulostat sen tai kirjoitat sen muistiin',
  'kit.by.passphrase': 'Oma tunnuslause',
  'kit.passphrase.hint':
    'Ei tämän postilaatikon tunnuslause: sen selville saava saisi silloin molemmat. Vähintään 12 merkkiä.',
  'kit.passphrase': 'Paketin tunnuslause',
  'kit.make-now': 'Luo paketti',
  'kit.making': 'Luodaan…',
  'kit.made.title': 'Palautuspakettisi',
  'kit.made.next':
    'Kaksi säilytettävää asiaa, erillään toisistaan ja tästä tietokoneesta: tiedosto ja tämä sivu koodeineen.',
  'kit.made.next-passphrase':
    'Säilytä tiedostoa muualla kuin tämän tietokoneen luona. Sen tunnuslause on vain sinun päässäsi.',
  'kit.code': 'Paketin koodi',
  'kit.code.once': 'Tämä koodi näytetään vain kerran. Kukaan ei voi luoda sitä uudelleen.',
  'kit.save': 'Tallenna tiedosto',
  'kit.save-again': 'Tallenna uudelleen',
  'kit.saved': 'Annettu selaimellesi nimellä {name}. Etsi sitä ladatuista tiedostoista.',
  'kit.print': 'Tulosta tämä sivu',
  'kit.made.check': 'Kokeile sitä nyt',
  'kit.sheet.date': 'Luotu {day}',
  'kit.sheet.file': 'Tiedosto: {name}',
  'kit.sheet.how': 'Näin palaat',
  'kit.sheet.how.1': 'Asenna Rialto, valitse ”Lisää tili” ja sitten ”Minulla on palautuspaketti”.',
  'kit.sheet.how.2': 'Valitse tiedosto ja kirjoita koodi.',
  'kit.sheet.how.2-passphrase': 'Valitse tiedosto ja kirjoita tunnuslause.',
  'kit.sheet.how.3': 'Kirjaudu kerran kullekin tilille.',
  'kit.sheet.who':
    'Se, jolla on tiedosto ja koodi, voi esiintyä sinuna näillä tileillä. Katosiko toinen niistä? Luo uusi paketti ja hävitä, mitä tästä on jäljellä.',
  'kit.contacts': { one: '{count} yhteystieto', other: '{count} yhteystietoa' },
  'kit.messages': { one: '{count} viesti', other: '{count} viestiä' },
  'kit.left-out': '{network}: {name} ei voi kulkea paketissa. Lisää tili siellä uudelleen.',
  'kit.newest-only':
    'Täällä oli enemmän viestejä kuin pakettiin mahtuu. Siinä ovat kunkin keskustelun uusimmat.',
  'kit.file': 'Paketin tiedosto',
  'kit.file.choose': 'Valitse tiedosto',
  'kit.file.another': 'Valitse toinen tiedosto',
  'kit.file.seen': '{name}, luotu {day}',
  'kit.code.hint': 'Alkaa kirjaimilla KIT. Isoilla kirjaimilla ja viivoilla ei ole väliä.',
  'kit.open': 'Avaa se',
  'kit.opening': 'Avataan…',
  'kit.opened.title': 'Se aukeaa',
  'kit.opened.drill': 'Tiedosto on ehjä, ja kirjoitit oikein. Mitään täällä ei muutettu.',
  'kit.opened.restore': 'Tämän se tuo takaisin.',
  'kit.opened.from': 'Luotu {day}, sisältö',
  'kit.done': 'Valmis',
  'kit.restore-now': 'Palauta ne tänne',
  'kit.restoring': 'Palautetaan…',
  'kit.restore.warning':
    'Jos Rialto on yhä käynnissä muualla näillä tileillä, vain toinen niistä voi olla yhteydessä. Toinen kertoo siitä.',
  'kit.restored.title': 'Näin niille kävi',
  'kit.restored.next':
    'Kirjaudu kerran kullekin postilaatikkosi tilille. Kirjoita sitten: muut näkevät, että se olet sinä.',
  'kit.arrival.back': 'on palannut, samoilla avaimilla. Yhdistä se kirjautumalla.',
  'kit.arrival.already-here': 'on jo täällä. Mitään ei muutettu.',
  'kit.arrival.not-offered': 'kuuluu verkkoon, jota tässä Rialtossa ei ole.',
  'kit.arrival.damaged': 'ei voitu palauttaa: sen avaimet paketissa eivät ole ehjiä.',
  'kit.problem.not-a-kit': 'Tämä tiedosto ei ole palautuspaketti.',
  'kit.problem.newer-kit': 'Tämä paketti on luotu uudemmalla Rialtolla. Päivitä ensin tämä.',
  'kit.problem.needs':
    'Tämä paketti vaatii Rialton version {version} tai uudemman. Päivitä ensin tämä.',
  'kit.problem.header-changed':
    'Tämän tiedoston alku on vioittunut, tai joku on muuttanut sitä. Mitään ei avattu. Kokeile tiedoston toista kopiota.',
  'kit.problem.wrong-secret': 'Se ei avaa tätä pakettia.',
  'kit.problem.bad-code': 'Tässä koodissa on kirjoitusvirhe. Tarkista se ja yritä uudelleen.',
  'kit.problem.lock-code':
    'Tämä on lukon palautuskoodi, ei paketin. Paketin koodi alkaa kirjaimilla KIT.',
  'kit.problem.damaged':
    'Tämä tiedosto on vioittunut: osa siitä puuttuu tai on muuttunut. Mitään ei avattu. Kokeile tiedoston toista kopiota.',
  'kit.problem.too-large': 'Tämä tiedosto on liian suuri palautuspaketiksi.',
  'lock.problem.locked': 'Postilaatikko on lukittu. Avaa ensin lukitus.',
  'lock.problem.lost': 'Tämä selain heitti tiedot pois. Lataa tämä sivu uudelleen.',
  'lock.problem.weak-passphrase':
    'Se ei kestäisi. Käytä vähintään 12 merkkiä, eikä aina samoja muutamaa.',
  'lock.problem.kit-too-large':
    'Täällä on enemmän kuin yhteen pakettiin mahtuu. Luo se ilman viestejä.',
  'lock.problem.not-first': 'Palautuskoodi tarvitsee ensin toisen lukon.',
  'lock.problem.too-many': 'Lukkoja on jo niin monta kuin voi olla. Poista ensin yksi.',
  'lock.problem.no-lock': 'Tätä lukkoa ei enää ole.',
  'lock.problem.bad-header':
    'Tiedosto, jossa lukkosi ovat, on vioittunut, tai joku on muuttanut sitä. Mitään ei avattu.',
  'lock.problem.newer-header':
    'Tätä postilaatikkoa käytettiin viimeksi Rialton uudemmalla versiolla. Päivitä ensin tämä.',
  'lock.problem.quota-exceeded': 'Tällä selaimella ei ole tilaa tallentaa. Mitään ei muutettu.',

  // settings
  'set.title': 'Asetukset',
  'set.find': 'Etsi asetus',
  'set.none': 'Missään asetuksessa ei ole tekstiä ”{text}”.',
  'set.failed': 'Sitä ei tallennettu. {why}',
  'set.as-system': 'Kuten järjestelmässä',
  'set.as-browser': 'Kuten selaimessa',
  'set.on': 'Päällä',
  'set.off': 'Pois',
  'set.section.accounts': 'Tilit',
  'set.section.notifications': 'Ilmoitukset',
  'set.section.privacy': 'Yksityisyys',
  'set.section.look': 'Ulkoasu',
  'set.section.language': 'Kieli',
  'set.section.lock': 'Lukko ja palautus',
  'set.section.storage': 'Tallennustila',
  'set.section.shortcuts': 'Näppäimistö',
  'set.section.about': 'Tietoja Rialtosta',
  'set.theme': 'Värit',
  'set.theme.hint': 'Vaalea, tumma tai järjestelmäsi mukaan.',
  'set.theme.light': 'Vaalea',
  'set.theme.dark': 'Tumma',
  'set.textSize': 'Tekstin koko',
  'set.textSize.hint': 'Selaimesi käyttämän koon lisäksi.',
  'set.density': 'Väljyys',
  'set.density.hint': 'Tiivis näyttää enemmän keskusteluja ja viestejä kerralla.',
  'set.density.comfortable': 'Väljä',
  'set.density.compact': 'Tiivis',
  'set.contrast': 'Suuri kontrasti',
  'set.contrast.hint': 'Tummemmat kirjaimet ja vahvemmat viivat.',
  'set.stillness': 'Vähemmän liikettä',
  'set.stillness.hint': 'Mikään ei liu’u, häivy tai vilku.',
  'set.language': 'Kieli',
  'set.language.hint': 'Koskee Rialton omia sanoja. Ihmisten kirjoittama pysyy ennallaan.',
  'set.receipts': 'Kerro muille, että olet lukenut',
  'set.receipts.hint':
    'Lukukuittaukset. Ilman niitä lähettäjä näkee, että viesti tuli perille, muttei koskaan, oletko lukenut sen.',
  'set.typing': 'Kerro muille, että kirjoitat',
  'set.typing.hint': 'Kirjoittamisesi ajan. Vain se, että kirjoitat, ei koskaan mitä.',
  'set.previews': 'Näytä linkkien esikatselut',
  'set.previews.hint':
    'Otsikko ja kuva, jotka lähettäjä liitti viestiin. Rialto ei nouda mitään niiden näyttämiseksi.',
  'set.own.accounts': 'Tilisi',
  'set.own.accounts.hint': 'Niiden tila, uudelleen kirjautuminen, lähteminen.',
  'set.own.privacy-networks': 'Eri valinta yhdelle verkolle',
  'set.own.privacy-networks.hint': 'Menee yllä olevien valintojen edelle.',
  'set.own.privacy-people': 'Eri valinta yhdelle ihmiselle',
  'set.own.privacy-people.hint':
    'Menee kaikkien muiden edelle. Tehdään kunkin keskustelun valikossa.',
  'set.own.lock': 'Lukko',
  'set.own.lock.hint':
    'Tunnuslause, pääsyavain, milloin Rialto lukittuu itsestään ja mitä se silloin näyttää.',
  'set.own.kit': 'Palautuspaketti',
  'set.own.kit.hint':
    'Yksi tiedosto ja yksi tulostettu sivu, jotka tuovat tilisi takaisin muualla.',
  'set.own.storage': 'Tila tällä levyllä',
  'set.own.storage.hint':
    'Mitä Rialto säilyttää tässä selaimessa, sinetöitynä: viestit, tiedostot ja avaimet.',
  'set.own.shortcuts': 'Pikanäppäimet',
  'set.own.shortcuts.hint': 'Vaihda pikanäppäin painamalla sitä.',
  'set.own.about': 'Rialto',
  'set.own.about.hint': 'Versio, lisenssit ja miten tietosi ovat tällä levyllä.',
  'set.privacy.follow-yes': 'Kuten yllä (kyllä)',
  'set.privacy.follow-no': 'Kuten yllä (ei)',
  'set.privacy.yes': 'Kyllä',
  'set.privacy.no': 'Ei',
  'set.privacy.nobody': 'Ei vielä ketään.',
  'set.privacy.title': 'Yksityisyys: {name}',
  'set.privacy.intro': 'Vain tälle keskustelulle. ”Kuten yllä” noudattaa verkkoa ja asetuksiasi.',
  'set.privacy.undo': 'Kuten kaikille',
  'set.accounts.manage': 'Näytä tilit',
  'set.lock.manage': 'Lukon asetukset',
  'set.kit.manage': 'Luo tai avaa paketti',
  'set.storage.used': 'Rialto käyttää {used}. Selain sallii sille vielä {available}.',
  'set.storage.unknown': 'Tämä selain ei kerro, paljonko on käytössä.',
  'set.about.version': 'Versio {version}',
  'set.about.at-rest.open':
    'Lukkoa ei ole: kaikki tällä levyllä on sinetöity, mutta tämän selainprofiilin kopioija voi avata sen.',
  'set.about.at-rest.locked':
    'Kaikki tällä levyllä on sinetöity avaimella, jonka vain lukkosi avaa.',
  'set.about.licences': 'Rialton osien lisenssit',
  'set.about.licence': 'Rialto on vapaa ohjelmisto Apache-lisenssillä 2.0.',

  // what can be done by keys, and from the palette
  'key.ctrl': 'Ctrl',
  'key.alt': 'Alt',
  'key.shift': 'Vaihto',
  'key.escape': 'Esc',
  'key.enter': 'Enter',
  'key.space': 'Välilyönti',
  'command.palette': 'Etsi mitä vain',
  'command.find': 'Etsi keskustelu luettelosta',
  'command.new-chat': 'Uusi keskustelu',
  'command.settings': 'Asetukset',
  'command.shortcuts': 'Pikanäppäimet',
  'command.lock': 'Lukitse postilaatikko nyt',
  'command.next-chat': 'Seuraava keskustelu',
  'command.previous-chat': 'Edellinen keskustelu',
  'command.next-unread': 'Seuraava lukematon keskustelu',
  'command.write': 'Kirjoita tähän keskusteluun',
  'command.close': 'Sulje avoinna oleva',
  'command.reply': 'Vastaa viimeisimpään viestiin',
  'command.edit': 'Muokkaa viimeisintä viestiäsi (tyhjässä kentässä)',
  'command.archive': 'Arkistoi tai palauta arkistosta',
  'command.mute': 'Mykistä tai poista mykistys',
  'command.pin': 'Kiinnitä tai irrota',
  'command.mark-unread': 'Merkitse lukemattomaksi',
};
