/**
 * Polish of the pages that are opened now and then. What is not here yet is said in English.
 * @module
 */
import type { Translation } from '../entry';

export const onPages: Translation = {
  'add.title': 'Dodaj konto',
  'add.step': 'Krok {now} z {all}',
  'add.back': 'Wstecz',
  'add.network.title': 'Gdzie są osoby, do których chcesz pisać?',
  'add.network.intro':
    'Prawo europejskie pozwala pisać do osób w tych sieciach bez używania ich aplikacji.',
  'add.network.whatsapp':
    'Inni znajdą cię pod twoim numerem telefonu lub nazwą, którą poda dostawca.',
  'add.network.messenger': 'Inni znajdą cię pod nazwą, którą poda dostawca.',
  'add.network.limits-title': 'Zanim zaczniesz',
  'add.network.limit.identity': 'Występujesz jako ty, przez dostawcę, który za ciebie ręczy.',
  'add.network.limit.history':
    'Twoje dotychczasowe czaty i grupy z aplikacji WhatsApp i Messenger nie zostaną przeniesione.',
  'add.network.limit.opt-in': 'Druga strona musi mieć włączone czaty z innymi aplikacjami.',
  'gatekeeper.title': 'Które duże komunikatory są otwarte?',
  'gatekeeper.open': 'Otwarty dla innych aplikacji',
  'gatekeeper.not-obliged': 'Bez obowiązku',
  'gatekeeper.not-open': 'Nieotwarty',
  'gatekeeper.why.live': 'Czaty dwóch osób, od {date}.',
  'gatekeeper.why.offer-published':
    'Oferta dla innych aplikacji jest ogłoszona od {date}. Nie wiemy, czy jakaś aplikacja jest już połączona.',
  'gatekeeper.why.found-no-gateway':
    'Komisja Europejska zbadała go i {date} zwolniła z obowiązku. Nie znamy żadnego wejścia z zewnątrz.',
  'gatekeeper.why.none-named':
    'W dniu sporządzenia listy ({date}) nie wskazano żadnego z tych komunikatorów, więc nie ma obowiązku. Nie znamy żadnego wejścia z zewnątrz.',
  'gatekeeper.source': 'Źródło',
  'gatekeeper.checked': 'Sprawdzono {date}.',
  'add.provider.title': 'Kto jest twoim dostawcą?',
  'add.provider.intro':
    'Firma lub instytucja, która ręczy za ciebie wobec sieci {network}: dostawca internetu lub poczty, pracodawca albo spółdzielnia. Od niej dostaniesz adres.',
  'add.provider.address': 'Adres dostawcy',
  'add.provider.hint':
    'Na przykład chat.example.org. Przeglądarka zapyta, czy Rialto może łączyć się z tą stroną i z żadną inną.',
  'add.provider.look-up': 'Dalej',
  'add.provider.looking': 'Szukanie…',
  'add.notice.title': 'Zanim się zalogujesz',
  'add.notice.provider': 'Twój dostawca',
  'add.notice.change': 'Zmień',
  'add.notice.heading': 'Czaty z innymi aplikacjami są inne',
  'add.notice.left':
    'Wiadomości są szyfrowane od tej przeglądarki do urządzenia drugiej osoby. Gdy wiadomość już tam jest, nikt tutaj nie może ręczyć za to, co się z nią stanie: tamta aplikacja i firma, która za nią stoi, mogą mieć inne zasady niż my.',
  'add.notice.not-login':
    'Nie logujesz się na własne konto w sieci {network}. Inni mogą do ciebie pisać jak do kogoś, kto używa innej aplikacji.',
  'add.eea.question': 'Gdzie jesteś?',
  'add.eea.statement': 'Mieszkam w Europejskim Obszarze Gospodarczym i teraz w nim przebywam.',
  'add.eea.outside': 'Gdzie indziej',
  'add.eea.why':
    'Prawo, które otwiera sieć {network}, obowiązuje w Europejskim Obszarze Gospodarczym, a {network} przyjmuje osoby tylko wtedy, gdy tam są. Rialto zapisuje, co tu podasz, i nie sprawdza, gdzie jesteś.',
  'add.eea.refused':
    'W takim razie nie można stąd dołączyć do sieci {network}: jej oferta dla innych aplikacji nie obejmuje osób poza tym obszarem i dostawca musiałby ją zakończyć. Nic nie zostało wysłane. Wróć, gdy tam będziesz.',
  'add.notice.sees':
    '{network} widzi, kto do kogo i kiedy pisze, ale nie co. Twój dostawca widzi, że używasz sieci {network}.',
  'add.notice.strangers':
    'Osoby, które masz zablokowane w aplikacji {network}, mogą tu do ciebie pisać.',
  'add.notice.history':
    'Twoje dotychczasowe czaty i grupy z sieci {network} nie zostaną przeniesione.',
  'add.notice.opt-in': 'Druga strona musi mieć włączone czaty z innymi aplikacjami.',
  'add.notice.agree': 'Znam treść powyżej i chcę dołączyć do sieci {network}.',
  'add.sign-in': 'Zaloguj się przez {provider}',
  'add.signing-in.title': 'Dokończ w oknie logowania',
  'add.signing-in.text':
    '{provider} prosi o zalogowanie się. Rialto nigdy nie widzi twojego hasła. Ta strona sama przejdzie dalej.',
  'add.done.title': 'Jesteś w sieci {network}',
  'add.done.as': 'Można cię znaleźć jako',
  'add.done.next':
    'Osoby, które do ciebie napiszą, pojawią się w czatach. Aby napisać pierwszą wiadomość, rozpocznij nowy czat z numerem lub nazwą drugiej osoby.',
  'add.done.open': 'Otwórz skrzynkę',
  'lock.title': 'Blokady',
  'lock.unlock.title': 'Odblokuj skrzynkę',
  'lock.passphrase': 'Fraza hasła',
  'lock.passphrase.unlock': 'Odblokuj',
  'lock.passphrase.unlocking': 'Odblokowywanie…',
  'lock.passkey.unlock': 'Użyj klucza dostępu',
  'lock.code': 'Kod odzyskiwania',
  'lock.code.hint': 'Dziewięć grup po cztery znaki. Wielkość liter i kreski nie mają znaczenia.',
  'lock.code.show': 'Użyj zamiast tego kodu odzyskiwania',
  'lock.code.unlock': 'Odblokuj kodem',
  'lock.wait': {
    one: 'Możesz spróbować ponownie za {count} sekundę. To tylko spowalnia zgadywanie tutaj; kopię tego profilu chroni to, jak dobra jest twoja fraza hasła.',
    few: 'Możesz spróbować ponownie za {count} sekundy. To tylko spowalnia zgadywanie tutaj; kopię tego profilu chroni to, jak dobra jest twoja fraza hasła.',
    many: 'Możesz spróbować ponownie za {count} sekund. To tylko spowalnia zgadywanie tutaj; kopię tego profilu chroni to, jak dobra jest twoja fraza hasła.',
    other:
      'Możesz spróbować ponownie za {count} sekundy. To tylko spowalnia zgadywanie tutaj; kopię tego profilu chroni to, jak dobra jest twoja fraza hasła.',
  },
  'lock.wrong-secret': 'Tym się nie otwiera.',
  'lock.bad-code': 'W tym kodzie jest literówka. Sprawdź go i spróbuj ponownie.',
  'lock.too-soon': 'Zbyt wiele prób. Poczekaj chwilę.',
  'lock.none.title': 'Nie ma jeszcze blokady',
  'lock.none.text':
    'Każdy, kto skopiuje ten profil przeglądarki albo usiądzie przy tej przeglądarce, może czytać twoje czaty. Blokada pieczętuje wszystko nowymi kluczami i usuwa to, co było wcześniej.',
  'lock.some.title': 'Twoja skrzynka ma blokadę',
  'lock.some.text':
    'Wszystko tutaj jest zapieczętowane. Otwiera to każda z tych metod. Jeśli stracisz wszystkie, nikt już tego nie otworzy, a my nie będziemy mogli pomóc.',
  'lock.kind.passphrase': 'Fraza hasła',
  'lock.kind.passkey': 'Klucz dostępu',
  'lock.kind.recovery': 'Kod odzyskiwania',
  'lock.since': 'od {day}',
  'lock.remove': 'Usuń',
  'lock.remove-last':
    'Usunięcie ostatniej blokady otworzy twoje czaty każdemu, kto skopiuje ten profil.',
  'lock.remove-confirm': 'Usuń',
  'lock.remove-keep': 'Zostaw',
  'lock.new-passphrase': 'Nowa fraza hasła',
  'lock.new-passphrase.hint':
    'Co najmniej 12 znaków. Cztery lub pięć słów, które nie mają ze sobą nic wspólnego, łatwo zapamiętać i trudno odgadnąć.',
  'strength.weak': 'Słaba.',
  'strength.weak.text': 'Kto skopiuje ten profil, mógłby ją znaleźć w ciągu godzin.',
  'strength.fair': 'Średnia.',
  'strength.fair.text':
    'Kto skopiuje ten profil i zada sobie trud, mógłby ją znaleźć w ciągu dni lub miesięcy. Pomoże jeszcze jedno słowo.',
  'strength.good': 'Dobra.',
  'strength.good.text':
    'Odgadnięcie jej powinno zająć lata, jeśli nie dotyczy ciebie ani nie pochodzi z książki.',
  'strength.strong': 'Silna.',
  'strength.strong.text':
    'Odgadnięcie jej powinno trwać dłużej, niż ktokolwiek próbuje, jeśli nie dotyczy ciebie ani nie pochodzi z książki.',
  'strength.hint.common': 'Jest podobna do hasła, którego używa wiele osób.',
  'strength.hint.one-word': 'Pojedyncze słowo próbuje się jako jedno z pierwszych.',
  'strength.hint.name': 'Imion i nazw próbuje się na samym początku.',
  'strength.hint.keys': 'Rzędów klawiszy i ciągów próbuje się na samym początku.',
  'strength.hint.repeats': 'Powtórzenia liczą się raz.',
  'strength.hint.date': 'Lat i dat próbuje się na samym początku.',
  'strength.unknown': 'Nie można teraz ocenić, jak jest silna.',
  'lock.repeat': 'To samo jeszcze raz',
  'lock.passphrase-differs': 'Te dwie frazy są różne.',
  'lock.add-passphrase': 'Ustaw frazę hasła',
  'lock.change-passphrase': 'Zmień frazę hasła',
  'lock.sealing': 'Pieczętowanie wszystkiego na nowo…',
  'lock.add-passkey': 'Dodaj klucz dostępu',
  'lock.passkey.text':
    'Twój odcisk palca, twarz lub klucz bezpieczeństwa, przechowywane przez to urządzenie.',
  'lock.passkey.absent':
    'Ta przeglądarka nie ma kluczy dostępu dla rozszerzeń, które nie proszą o żadną stronę. Użyj frazy hasła.',
  'lock.passkey-not-used': 'Nie użyto klucza dostępu.',
  'lock.passkey-not-made': 'Nie utworzono klucza dostępu.',
  'lock.passkey-unsupported':
    'Ten klucz dostępu nie może niczego zablokować: nie ma funkcji sekretów (PRF). Spróbuj innego urządzenia lub klucza.',
  'lock.passkey-failed': 'Klucz dostępu nie zadziałał tutaj.',
  'lock.add-code': 'Utwórz kod odzyskiwania',
  'lock.code.text':
    'Na dzień, w którym zapomnisz frazy hasła lub stracisz urządzenie. Zapisz go i trzymaj z dala od tego komputera.',
  'lock.code.once': 'Pokazujemy go tylko raz. Zapisz go teraz.',
  'lock.code.done': 'Kod jest zapisany',
  'lock.idle': 'Blokuj, gdy nikt nic nie robi przez',
  'lock.idle.minutes': {
    one: '{count} minutę',
    few: '{count} minuty',
    many: '{count} minut',
    other: '{count} minuty',
  },
  'lock.idle.hours': {
    one: '{count} godzinę',
    few: '{count} godziny',
    many: '{count} godzin',
    other: '{count} godziny',
  },
  'lock.idle.never': 'nigdy',
  'lock.limits':
    'Skrzynka blokuje się też przy uruchomieniu przeglądarki, a w Chrome także wtedy, gdy zablokujesz ten komputer. Podczas blokady nic nie jest wysyłane i nic nie przychodzi, z wyjątkiem kont, którym pozwolisz odbierać.',
  'lock.badge': 'Podczas blokady ikona na pasku narzędzi może pokazywać',
  'lock.badge.nothing': 'nic',
  'lock.badge.dot': 'kropkę, gdy coś przyszło',
  'lock.badge.count': 'ile wiadomości przyszło',
  'lock.badge.hint':
    'Widzi to każdy, kto patrzy na ten ekran. Liczą się tylko konta, które odbierają mimo blokady.',
  'receiving.none': 'Nic nie przyjdzie, dopóki nie odblokujesz skrzynki.',
  'receiving.others': 'Każde inne konto czeka, aż odblokujesz skrzynkę.',
  'receiving.connecting': '{network}: łączenie, aby odbierać mimo blokady.',
  'receiving.receiving': '{network}: odbieranie, zapieczętowane do odblokowania.',
  'receiving.full':
    '{network}: wstrzymano. Więcej się tu nie zmieści, więc {network} przechowa resztę dla ciebie.',
  'receiving.stopped': '{network}: wstrzymano. Odblokuj, aby zobaczyć dlaczego.',
  'lock.open-inbox': 'Otwórz skrzynkę',
  'lock.copy': 'Przechowuj drugą kopię kont i kluczy',
  'lock.copy.text':
    'Przeglądarki czasem wyrzucają dane: gdy dysk jest pełny albo po awarii. Kopia leży w innym miejscu tego profilu przeglądarki, zapieczętowana tymi samymi blokadami. Przywraca konta, nie wiadomości.',
  'lost.accounts': {
    one: 'Było tu {count} konto. Jego czaty i wiadomości zniknęły z tego dysku: usunęła je przeglądarka, co zdarza się, gdy dysk jest pełny albo gdy czyści się „dane stron”.',
    few: 'Były tu {count} konta. Ich czaty i wiadomości zniknęły z tego dysku: usunęła je przeglądarka, co zdarza się, gdy dysk jest pełny albo gdy czyści się „dane stron”.',
    many: 'Było tu {count} kont. Ich czaty i wiadomości zniknęły z tego dysku: usunęła je przeglądarka, co zdarza się, gdy dysk jest pełny albo gdy czyści się „dane stron”.',
    other:
      'Było tu {count} konta. Ich czaty i wiadomości zniknęły z tego dysku: usunęła je przeglądarka, co zdarza się, gdy dysk jest pełny albo gdy czyści się „dane stron”.',
  },
  'lost.copy':
    'Zapieczętowana kopia twoich kont i kluczy wciąż tu jest. Odblokuj ją, a konta wrócą. Nowe wiadomości będą przychodzić jak dawniej; stare nie wrócą.',
  'lost.no-copy':
    'Nie było blokady, więc nie można było przechować kopii. Dodaj konta ponownie: inni nadal znajdą cię pod tą samą nazwą, a ich aplikacje powiedzą, że twoje klucze się zmieniły.',
  'lost.start-over': 'Zacznij z pustą skrzynką',
  'lost.start-over.copy':
    'To usunie także zapieczętowaną kopię. Trzeba będzie zalogować się ponownie, a inni zobaczą, że twoje klucze się zmieniły.',
  'lost.start-over.confirm': 'Usuń i zacznij od zera',
  'lost.restored': {
    one: '{count} konto wróciło, z tymi samymi kluczami. Jego czaty pojawią się znowu, gdy ktoś napisze; ich dawnej treści już nie ma.',
    few: '{count} konta wróciły, z tymi samymi kluczami. Czaty pojawią się znowu, gdy ktoś napisze; ich dawnej treści już nie ma.',
    many: '{count} kont wróciło, z tymi samymi kluczami. Czaty pojawią się znowu, gdy ktoś napisze; ich dawnej treści już nie ma.',
    other:
      '{count} konta wróciło, z tymi samymi kluczami. Czaty pojawią się znowu, gdy ktoś napisze; ich dawnej treści już nie ma.',
  },
  'kit.title': 'Zestaw odzyskiwania',
  'kit.open-page': 'Zestaw odzyskiwania',
  'kit.have-one': 'Mam zestaw odzyskiwania',
  'kit.lock.text':
    'Jeden plik, który przywróci twoje konta w innej przeglądarce albo gdy tej już nie będzie.',
  'kit.question': 'Wróć jako ty',
  'kit.intro':
    'Zestaw to jeden zapieczętowany plik z twoimi kontami, ich kluczami i kontaktami. Dzięki niemu wracasz jako ty: inni nie zobaczą zmienionych kluczy i nikt nie musi dodawać cię od nowa.',
  'kit.make.title': 'Utwórz zestaw',
  'kit.make.text': 'Zajmie to minutę. Gdy dodasz konto, utwórz nowy.',
  'kit.drill.title': 'Sprawdź zestaw',
  'kit.drill.text':
    'Dwie minuty teraz, aby mieć pewność, że się otwiera. Nic, co tu działa, nie zostanie ruszone.',
  'kit.restore.title': 'Przywróć konta',
  'kit.restore.text': 'Z zestawu z tej lub innej przeglądarki.',
  'kit.back': 'Wstecz',
  'kit.locked':
    'Twoja skrzynka jest zablokowana. Odblokuj ją, aby utworzyć zestaw lub przywrócić konta.',
  'kit.no-accounts': 'Nie ma tu jeszcze konta, które można umieścić w zestawie.',
  'kit.in-it': 'W zestawie',
  'kit.in-it.accounts': 'każde konto stąd, z jego kluczem tożsamości',
  'kit.in-it.contacts': 'twoje kontakty i klucze, po których je rozpoznajesz',
  'kit.in-it.settings': 'kiedy skrzynka się blokuje i co pokazuje jej ikona',
  'kit.not-in-it': 'Nigdy w zestawie',
  'kit.not-in-it.sessions':
    'klucze trwających rozmów: nie mogą istnieć podwójnie, więc pierwsza wiadomość w każdym czacie zaczyna nowe',
  'kit.not-in-it.sign-in': 'twoje logowania: logujesz się raz dla każdego przywróconego konta',
  'kit.not-in-it.locks': 'twoje blokady i pliki od innych',
  'kit.history': 'Także wiadomości',
  'kit.history.hint':
    'Bez nich czaty wracają puste. Z nimi przeczyta je każdy, kto otworzy zestaw.',
  'kit.by': 'Co go otwiera',
  'kit.by.code': 'Kod, który utworzy Rialto: do wydrukowania lub zapisania',
  'kit.by.passphrase': 'Własna fraza hasła',
  'kit.passphrase.hint':
    'Nie ta od tej skrzynki: kto by ją poznał, miałby wtedy jedno i drugie. Co najmniej 12 znaków.',
  'kit.passphrase': 'Fraza hasła zestawu',
  'kit.make-now': 'Utwórz zestaw',
  'kit.making': 'Tworzenie…',
  'kit.made.title': 'Twój zestaw odzyskiwania',
  'kit.made.next':
    'Dwie rzeczy do przechowania, z dala od siebie i od tego komputera: plik oraz ta strona z kodem.',
  'kit.made.next-passphrase':
    'Trzymaj plik z dala od tego komputera. Jego fraza hasła jest tylko w twojej głowie.',
  'kit.code': 'Kod zestawu',
  'kit.code.once': 'Ten kod jest pokazywany raz. Nikt nie może go odtworzyć.',
  'kit.save': 'Zapisz plik',
  'kit.save-again': 'Zapisz ponownie',
  'kit.saved': 'Przekazano przeglądarce jako {name}. Poszukaj wśród pobranych plików.',
  'kit.print': 'Wydrukuj tę stronę',
  'kit.made.check': 'Teraz go sprawdź',
  'kit.sheet.date': 'Utworzono {day}',
  'kit.sheet.file': 'Plik: {name}',
  'kit.sheet.how': 'Jak wrócić',
  'kit.sheet.how.1': 'Zainstaluj Rialto, wybierz „Dodaj konto”, a potem „Mam zestaw odzyskiwania”.',
  'kit.sheet.how.2': 'Wybierz plik i wpisz kod.',
  'kit.sheet.how.2-passphrase': 'Wybierz plik i wpisz frazę hasła.',
  'kit.sheet.how.3': 'Zaloguj się raz dla każdego konta.',
  'kit.sheet.who':
    'Kto ma plik i kod, może być tobą na tych kontach. Jedno z nich zginęło? Utwórz nowy zestaw i zniszcz to, co zostało z tego.',
  'kit.contacts': {
    one: '{count} kontakt',
    few: '{count} kontakty',
    many: '{count} kontaktów',
    other: '{count} kontaktu',
  },
  'kit.messages': {
    one: '{count} wiadomość',
    few: '{count} wiadomości',
    many: '{count} wiadomości',
    other: '{count} wiadomości',
  },
  'kit.left-out': '{network}: konta {name} nie można przenieść w zestawie. Dołącz tam od nowa.',
  'kit.newest-only':
    'Było tu więcej wiadomości, niż mieści zestaw. Zawiera najnowsze z każdego czatu.',
  'kit.file': 'Plik zestawu',
  'kit.file.choose': 'Wybierz plik',
  'kit.file.another': 'Wybierz inny plik',
  'kit.file.seen': '{name}, utworzono {day}',
  'kit.code.hint': 'Zaczyna się od KIT. Wielkość liter i kreski nie mają znaczenia.',
  'kit.open': 'Otwórz',
  'kit.opening': 'Otwieranie…',
  'kit.opened.title': 'Da się otworzyć',
  'kit.opened.drill': 'Plik jest cały, a wpisane dane są poprawne. Nic tu nie zostało zmienione.',
  'kit.opened.restore': 'To właśnie przywróci.',
  'kit.opened.from': 'Utworzono {day}, zawiera',
  'kit.done': 'Gotowe',
  'kit.restore-now': 'Przywróć je tutaj',
  'kit.restoring': 'Przywracanie…',
  'kit.restore.warning':
    'Jeśli Rialto działa z tymi kontami także gdzie indziej, połączone może być tylko jedno. To drugie o tym powie.',
  'kit.restored.title': 'Co się z nimi stało',
  'kit.restored.next':
    'W skrzynce zaloguj się raz dla każdego konta. Potem pisz: inni zobaczą, że to ty.',
  'kit.arrival.back': 'wróciło, z tymi samymi kluczami. Zaloguj się, aby je połączyć.',
  'kit.arrival.already-here': 'już tu jest. Nic nie zostało zmienione.',
  'kit.arrival.not-offered': 'jest z sieci, której to Rialto nie obsługuje.',
  'kit.arrival.damaged': 'nie udało się przywrócić: klucze w zestawie są niekompletne.',
  'kit.problem.not-a-kit': 'Ten plik nie jest zestawem odzyskiwania.',
  'kit.problem.newer-kit':
    'Ten zestaw utworzono w nowszej wersji Rialto. Najpierw zaktualizuj tę wersję.',
  'kit.problem.needs':
    'Ten zestaw wymaga Rialto w wersji {version} lub nowszej. Najpierw zaktualizuj tę wersję.',
  'kit.problem.header-changed':
    'Początek tego pliku jest uszkodzony albo ktoś go zmienił. Nic nie zostało otwarte. Spróbuj innej kopii pliku.',
  'kit.problem.wrong-secret': 'To nie otwiera tego zestawu.',
  'kit.problem.bad-code': 'W tym kodzie jest literówka. Sprawdź go i spróbuj ponownie.',
  'kit.problem.lock-code':
    'To kod odzyskiwania blokady, a nie zestawu. Kod zestawu zaczyna się od KIT.',
  'kit.problem.damaged':
    'Ten plik jest uszkodzony: brakuje jego części albo została zmieniona. Nic nie zostało otwarte. Spróbuj innej kopii pliku.',
  'kit.problem.too-large': 'Ten plik jest za duży jak na zestaw odzyskiwania.',
  'lock.problem.locked': 'Skrzynka jest zablokowana. Najpierw ją odblokuj.',
  'lock.problem.lost': 'Ta przeglądarka wyrzuciła dane. Wczytaj tę stronę ponownie.',
  'lock.problem.weak-passphrase':
    'To za słabe. Użyj co najmniej 12 znaków, i nie wciąż tych samych kilku.',
  'lock.problem.kit-too-large':
    'Jest tu więcej, niż mieści jeden zestaw. Utwórz go bez wiadomości.',
  'lock.problem.not-first': 'Kod odzyskiwania wymaga najpierw innej blokady.',
  'lock.problem.too-many': 'Blokad jest już tyle, ile może być. Najpierw jedną usuń.',
  'lock.problem.no-lock': 'Tej blokady już nie ma.',
  'lock.problem.bad-header':
    'Plik z twoimi blokadami jest uszkodzony albo ktoś go zmienił. Nic nie zostało otwarte.',
  'lock.problem.newer-header':
    'Tej skrzynki używała ostatnio nowsza wersja Rialto. Najpierw zaktualizuj tę wersję.',
  'lock.problem.quota-exceeded':
    'Ta przeglądarka nie ma miejsca na zapis. Nic nie zostało zmienione.',

  // settings
  'set.title': 'Ustawienia',
  'set.find': 'Szukaj ustawienia',
  'set.none': 'Żadne ustawienie nie zawiera „{text}”.',
  'set.failed': 'Nie udało się zapisać. {why}',
  'set.as-system': 'Jak w systemie',
  'set.as-browser': 'Jak w przeglądarce',
  'set.on': 'Włączone',
  'set.off': 'Wyłączone',
  'set.section.accounts': 'Konta',
  'set.section.notifications': 'Powiadomienia',
  'set.section.privacy': 'Prywatność',
  'set.section.look': 'Wygląd',
  'set.section.language': 'Język',
  'set.section.lock': 'Blokada i odzyskiwanie',
  'set.section.storage': 'Pamięć',
  'set.section.shortcuts': 'Klawiatura',
  'set.section.about': 'O Rialto',
  'set.theme': 'Kolory',
  'set.theme.hint': 'Jasne, ciemne albo takie jak w systemie.',
  'set.theme.light': 'Jasne',
  'set.theme.dark': 'Ciemne',
  'set.textSize': 'Rozmiar tekstu',
  'set.textSize.hint': 'Dodatkowo do rozmiaru ustawionego w przeglądarce.',
  'set.density': 'Odstępy',
  'set.density.hint': 'Zwarty układ pokazuje naraz więcej czatów i wiadomości.',
  'set.density.comfortable': 'Wygodne',
  'set.density.compact': 'Zwarte',
  'set.contrast': 'Wysoki kontrast',
  'set.contrast.hint': 'Ciemniejsze litery i wyraźniejsze linie.',
  'set.stillness': 'Mniej ruchu',
  'set.stillness.hint': 'Nic się nie przesuwa, nie zanika ani nie miga.',
  'set.language': 'Język',
  'set.language.hint': 'Dotyczy słów Rialto. To, co piszą inni, pozostaje bez zmian.',
  'set.receipts': 'Informuj innych, że wiadomość została przeczytana',
  'set.receipts.hint':
    'Potwierdzenia przeczytania. Bez nich nadawca widzi, że wiadomość dotarła, ale nigdy, czy została przeczytana.',
  'set.typing': 'Informuj innych, że piszesz',
  'set.typing.hint': 'W czasie pisania. Tylko o tym, że piszesz, nigdy co.',
  'set.previews': 'Pokazuj podgląd linków',
  'set.previews.hint':
    'Tytuł i obraz, które nadawca umieścił w wiadomości. Rialto niczego nie pobiera, aby je pokazać.',
  'set.own.accounts': 'Twoje konta',
  'set.own.accounts.hint': 'Ich stan, ponowne logowanie, odejście.',
  'set.own.privacy-networks': 'Inny wybór dla sieci',
  'set.own.privacy-networks.hint': 'Ma pierwszeństwo przed wyborami powyżej.',
  'set.own.privacy-people': 'Inny wybór dla osoby',
  'set.own.privacy-people.hint':
    'Ma pierwszeństwo przed wszystkimi innymi. Ustawia się go w menu każdego czatu.',
  'set.own.lock': 'Blokada',
  'set.own.lock.hint':
    'Fraza hasła, klucz dostępu, kiedy Rialto samo się blokuje i co wtedy pokazuje.',
  'set.own.kit': 'Zestaw odzyskiwania',
  'set.own.kit.hint': 'Jeden plik i jedna wydrukowana strona, które przywrócą konta gdzie indziej.',
  'set.own.storage': 'Miejsce na tym dysku',
  'set.own.storage.hint':
    'Co Rialto przechowuje w tej przeglądarce, zapieczętowane: wiadomości, pliki i klucze.',
  'set.own.shortcuts': 'Skróty',
  'set.own.shortcuts.hint': 'Naciśnij skrót, aby zmienić jego klawisze.',
  'set.own.about': 'Rialto',
  'set.own.about.hint': 'Wersja, licencje i to, jak twoje dane leżą na tym dysku.',
  'set.privacy.follow-yes': 'Jak powyżej (tak)',
  'set.privacy.follow-no': 'Jak powyżej (nie)',
  'set.privacy.yes': 'Tak',
  'set.privacy.no': 'Nie',
  'set.privacy.nobody': 'Jeszcze nikt.',
  'set.privacy.title': 'Prywatność: {name}',
  'set.privacy.intro':
    'Tylko dla tego czatu. „Jak powyżej” oznacza wybór dla sieci i twoje ustawienia.',
  'set.privacy.undo': 'Jak dla wszystkich',
  'set.accounts.manage': 'Pokaż konta',
  'set.lock.manage': 'Ustawienia blokady',
  'set.kit.manage': 'Utwórz lub otwórz zestaw',
  'set.storage.used': 'Rialto zajmuje {used}. Przeglądarka pozwala na jeszcze {available}.',
  'set.storage.unknown': 'Ta przeglądarka nie podaje, ile miejsca jest zajęte.',
  'set.about.version': 'Wersja {version}',
  'set.about.at-rest.open':
    'Nie ma blokady: wszystko na tym dysku jest zapieczętowane, ale każdy, kto skopiuje ten profil przeglądarki, może to otworzyć.',
  'set.about.at-rest.locked':
    'Wszystko na tym dysku jest zapieczętowane kluczem, który otwiera tylko twoja blokada.',
  'set.about.licences': 'Licencje części składowych',
  'set.about.licence': 'Rialto to wolne oprogramowanie na licencji Apache License 2.0.',

  // what can be done by keys, and from the palette
  'key.ctrl': 'Ctrl',
  'key.alt': 'Alt',
  'key.shift': 'Shift',
  'key.escape': 'Esc',
  'key.enter': 'Enter',
  'key.space': 'Spacja',
  'command.palette': 'Znajdź cokolwiek',
  'command.find': 'Znajdź czat na liście',
  'command.new-chat': 'Nowy czat',
  'command.settings': 'Ustawienia',
  'command.shortcuts': 'Skróty klawiszowe',
  'command.lock': 'Zablokuj skrzynkę teraz',
  'command.next-chat': 'Następny czat',
  'command.previous-chat': 'Poprzedni czat',
  'command.next-unread': 'Następny nieprzeczytany czat',
  'command.write': 'Pisz w tym czacie',
  'command.close': 'Zamknij to, co otwarte',
  'command.reply': 'Odpowiedz na ostatnią wiadomość',
  'command.edit': 'Zmień swoją ostatnią wiadomość (w pustym polu)',
  'command.archive': 'Archiwizuj lub przywróć z archiwum',
  'command.mute': 'Wycisz lub wyłącz wyciszenie',
  'command.pin': 'Przypnij lub odepnij',
  'command.mark-unread': 'Oznacz jako nieprzeczytany',
};
