/**
 * Romanian of the pages that are opened now and then. What is not here yet is said in English.
 * @module
 */
import type { Translation } from '../entry';

export const onPages: Translation = {
  'add.title': 'Adaugă un cont',
  'add.step': 'Pasul {now} din {all}',
  'add.back': 'Înapoi',
  'add.network.title': 'Unde sunt oamenii cu care vrei să vorbești?',
  'add.network.intro':
    'Dreptul european îți permite să scrii oamenilor din aceste rețele fără să le folosești aplicațiile.',
  'add.network.whatsapp':
    'Ești de găsit la numărul tău de telefon sau sub numele dat de furnizorul tău.',
  'add.network.messenger': 'Ești de găsit sub numele dat de furnizorul tău.',
  'add.network.limits-title': 'Înainte să începi',
  'add.network.limit.identity':
    'Participi cu propria ta identitate, printr-un furnizor care garantează pentru tine.',
  'add.network.limit.history':
    'Conversațiile și grupurile pe care le ai deja în WhatsApp și Messenger nu vin cu tine.',
  'add.network.limit.opt-in':
    'Cealaltă persoană trebuie să fi activat conversațiile cu alte aplicații.',
  'add.network.open-title': 'Sau într-o rețea deschisă tuturor',
  'add.network.xmpp': 'Cu o adresă pe orice server XMPP, al tău sau ales de tine.',
  'password.title': 'Autentifică-te pe serverul tău XMPP',
  'password.address': 'Adresa ta',
  'password.address.hint': 'De exemplu anna@example.org.',
  'password.password': 'Parolă',
  'password.password.hint':
    'Rămâne în acest browser. Serverul tău primește doar o dovadă că o știi.',
  'password.new': 'Nu am încă un cont acolo: creează unul cu această adresă și parolă',
  'password.server-title': 'Serverul meu este în altă parte',
  'password.server': 'Adresa lui WebSocket',
  'password.server.hint':
    'De exemplu wss://chat.example.org/ws. Doar dacă Rialto nu îl găsește singur.',
  'password.sign-in': 'Autentifică-te',
  'password.signing-in': 'Autentificare…',
  'password.know.encrypted':
    'Ce scrii este criptat până la dispozitivele celeilalte persoane (OMEMO). Serverul tău și al ei văd cu cine și când scrii, nu ce.',
  'password.know.unencrypted':
    'Rialto nu trimite nimic necriptat. Ce îți ajunge necriptat este semnalat, nu afișat.',
  'password.know.history':
    'Ce s-a spus înainte ca acest browser să se alăture nu poate fi citit aici.',
  'password.know.other-devices':
    'Astăzi funcționează conversațiile între două persoane și textele. Ce scrii în alt program nu se afișează încă aici.',
  'password.problem.bad-address':
    'Aceasta nu este o adresă. Ar trebui să arate ca anna@example.org.',
  'password.problem.refused':
    '{server} nu a acceptat. Verifică adresa și parola; un cont nou poate avea nevoie de alt nume.',
  'password.problem.no-server':
    'Nu poate fi găsit sau accesat niciun server de conversații pentru {server}. Verifică dacă e scris corect și dacă ai conexiune sau spune unde se află.',
  'password.problem.no-new-accounts':
    '{server} nu permite crearea de conturi de aici. Creează unul pe paginile lui, apoi autentifică-te.',
  'password.problem.not-proven':
    'Cealaltă parte nu a putut dovedi că este {server}. Nu încerca din nou pe această conexiune.',
  'password.problem.not-permitted':
    'Nu ai permis ca Rialto să întrebe {server} unde este serverul lui de conversații, așa că nu s-a trimis nimic. Apasă din nou butonul când vrei asta.',
  'gatekeeper.title': 'Care servicii mari de mesagerie sunt deschise?',
  'gatekeeper.open': 'Deschis altor aplicații',
  'gatekeeper.not-obliged': 'Fără obligație',
  'gatekeeper.not-open': 'Nu este deschis',
  'gatekeeper.why.live': 'Conversații între două persoane, din {date}.',
  'gatekeeper.why.offer-published':
    'Oferta lui pentru alte aplicații este publică din {date}. Nu știm dacă vreo aplicație este deja conectată.',
  'gatekeeper.why.found-no-gateway':
    'Comisia Europeană l-a examinat și l-a scutit pe {date}. Nu cunoaștem nicio cale de acces din afară.',
  'gatekeeper.why.none-named':
    'Niciunul dintre serviciile lui de mesagerie nu era desemnat când a fost făcută lista, pe {date}, așa că nimic nu îl obligă. Nu cunoaștem nicio cale de acces din afară.',
  'gatekeeper.source': 'Sursă',
  'gatekeeper.checked': 'Consultat pe {date}.',
  'add.provider.title': 'Cine este furnizorul tău?',
  'add.provider.intro':
    'Firma sau instituția care garantează pentru tine față de {network}: furnizorul tău de internet, serviciul de e-mail, angajatorul sau o cooperativă. De acolo afli adresa.',
  'add.provider.address': 'Adresa furnizorului',
  'add.provider.hint':
    'De exemplu chat.example.org. Browserul te va întreba dacă Rialto poate comunica cu acest site și cu niciun altul.',
  'add.provider.look-up': 'Continuă',
  'add.provider.looking': 'Se caută…',
  'add.notice.title': 'Înainte să te autentifici',
  'add.notice.provider': 'Furnizorul tău',
  'add.notice.change': 'Schimbă',
  'add.notice.heading': 'Conversațiile cu alte aplicații sunt diferite',
  'add.notice.left':
    'Mesajele sunt criptate de la acest browser până la dispozitivul celeilalte persoane. Odată ce un mesaj a ajuns acolo, nimeni de aici nu poate garanta ce se întâmplă cu el: aplicația de acolo și firma din spatele ei pot urma alte reguli decât noi.',
  'add.notice.not-login':
    'Nu te autentifici într-un cont {network} al tău. Ceilalți pot lua legătura cu tine ca persoană care folosește altă aplicație.',
  'add.eea.question': 'Unde te afli?',
  'add.eea.statement': 'Locuiesc în Spațiul Economic European și mă aflu acolo acum.',
  'add.eea.outside': 'În altă parte',
  'add.eea.why':
    'Legea care deschide {network} se aplică în Spațiul Economic European, iar {network} primește oameni doar cât timp se află acolo. Rialto păstrează ce spui aici și nu verifică unde te afli.',
  'add.eea.refused':
    'Atunci nu se poate intra în {network} de aici: oferta pentru alte aplicații se încheie pentru tine în afara acestui spațiu, iar furnizorul tău ar trebui să o oprească. Nu s-a trimis nimic. Revino când ești acolo.',
  'add.notice.sees':
    '{network} vede cine cui scrie și când, dar nu și ce. Furnizorul tău vede că folosești {network}.',
  'add.notice.strangers':
    'Persoanele pe care le-ai blocat în aplicația {network} s-ar putea să îți poată scrie aici.',
  'add.notice.history':
    'Conversațiile și grupurile pe care le ai deja în {network} nu vin cu tine.',
  'add.notice.opt-in': 'Cealaltă persoană trebuie să fi activat conversațiile cu alte aplicații.',
  'add.notice.agree': 'Am citit și vreau să intru în {network}.',
  'add.sign-in': 'Autentificare cu {provider}',
  'add.signing-in.title': 'Termină în fereastra de autentificare',
  'add.signing-in.text':
    '{provider} îți cere să te autentifici. Rialto nu îți vede niciodată parola. Această pagină continuă de la sine.',
  'add.done.title': 'Acum ești pe {network}',
  'add.done.as': 'Ești de găsit ca',
  'add.done.next':
    'Cine îți scrie apare în conversațiile tale. Ca să scrii tu mai întâi, începe o conversație nouă cu un număr sau un nume.',
  'add.done.open': 'Vezi conversațiile',
  'lock.title': 'Lacăte',
  'lock.unlock.title': 'Deblochează-ți conversațiile',
  'lock.passphrase': 'Frază de acces',
  'lock.passphrase.unlock': 'Deblochează',
  'lock.passphrase.unlocking': 'Se deblochează…',
  'lock.passkey.unlock': 'Folosește cheia de acces',
  'lock.code': 'Cod de recuperare',
  'lock.code.hint': 'Nouă grupuri de câte patru. Majusculele și cratimele nu contează.',
  'lock.code.show': 'Folosește un cod de recuperare',
  'lock.code.unlock': 'Deblochează cu codul',
  'lock.wait': {
    one: 'Poți încerca din nou peste {count} secundă. Asta doar încetinește ghicitul aici; ce protejează o copie a acestui profil este cât de bună e fraza ta de acces.',
    few: 'Poți încerca din nou peste {count} secunde. Asta doar încetinește ghicitul aici; ce protejează o copie a acestui profil este cât de bună e fraza ta de acces.',
    other:
      'Poți încerca din nou peste {count} de secunde. Asta doar încetinește ghicitul aici; ce protejează o copie a acestui profil este cât de bună e fraza ta de acces.',
  },
  'lock.wrong-secret': 'Cu asta nu se deschide.',
  'lock.bad-code': 'În acest cod este o greșeală de scriere. Verifică-l și încearcă din nou.',
  'lock.too-soon': 'Prea multe încercări. Așteaptă puțin.',
  'lock.none.title': 'Încă nu există niciun lacăt',
  'lock.none.text':
    'Oricine copiază acest profil de browser sau se așază în fața acestui browser îți poate citi conversațiile. Un lacăt sigilează totul cu chei noi și șterge ce era acolo înainte.',
  'lock.some.title': 'Conversațiile tale au un lacăt',
  'lock.some.text':
    'Totul aici este sigilat. Oricare dintre acestea îl deschide. Dacă le pierzi pe toate, nimeni nu îl mai poate deschide, iar noi nu te putem ajuta.',
  'lock.kind.passphrase': 'Frază de acces',
  'lock.kind.passkey': 'Cheie de acces',
  'lock.kind.recovery': 'Cod de recuperare',
  'lock.since': 'din {day}',
  'lock.remove': 'Elimină',
  'lock.remove-last':
    'Dacă elimini ultimul lacăt, conversațiile tale rămân deschise pentru oricine copiază acest profil.',
  'lock.remove-confirm': 'Elimină',
  'lock.remove-keep': 'Păstrează',
  'lock.new-passphrase': 'Frază de acces nouă',
  'lock.new-passphrase.hint':
    'Cel puțin 12 caractere. Patru sau cinci cuvinte care nu au legătură între ele sunt ușor de ținut minte și greu de ghicit.',
  'strength.weak': 'Slabă.',
  'strength.weak.text': 'Oricine copiază acest profil ar putea să o găsească în câteva ore.',
  'strength.fair': 'Acceptabilă.',
  'strength.fair.text':
    'Oricine copiază acest profil și își dă osteneala ar putea să o găsească în zile sau luni. Un cuvânt în plus ajută.',
  'strength.good': 'Bună.',
  'strength.good.text':
    'Ghicirea ei ar trebui să dureze ani, dacă nu e despre tine și nu e dintr-o carte.',
  'strength.strong': 'Puternică.',
  'strength.strong.text':
    'Ghicirea ei ar trebui să dureze mai mult decât încearcă cineva, dacă nu e despre tine și nu e dintr-o carte.',
  'strength.hint.common': 'Seamănă cu o parolă pe care o folosesc mulți oameni.',
  'strength.hint.one-word': 'Un singur cuvânt este printre primele lucruri încercate.',
  'strength.hint.name': 'Numele sunt printre primele lucruri încercate.',
  'strength.hint.keys': 'Rândurile de taste și șirurile sunt printre primele lucruri încercate.',
  'strength.hint.repeats': 'Ce se repetă contează o singură dată.',
  'strength.hint.date': 'Anii și datele sunt printre primele lucruri încercate.',
  'strength.unknown': 'Momentan nu se poate estima cât de puternică este.',
  'lock.repeat': 'Aceeași încă o dată',
  'lock.passphrase-differs': 'Cele două nu sunt la fel.',
  'lock.add-passphrase': 'Pune o frază',
  'lock.change-passphrase': 'Schimbă fraza de acces',
  'lock.sealing': 'Se sigilează totul din nou…',
  'lock.add-passkey': 'Adaugă cheie de acces',
  'lock.passkey.text': 'Amprenta, fața sau cheia ta de securitate, păstrată de acest dispozitiv.',
  'lock.passkey.absent':
    'Acest browser nu are chei de acces pentru extensii care nu cer acces la niciun site. Folosește o frază de acces.',
  'lock.passkey-not-used': 'Nu s-a folosit nicio cheie de acces.',
  'lock.passkey-not-made': 'Nu s-a creat nicio cheie de acces.',
  'lock.passkey-unsupported':
    'Această cheie de acces nu poate bloca nimic: îi lipsește funcția pentru secrete (PRF). Încearcă alt dispozitiv sau altă cheie.',
  'lock.passkey-failed': 'Cheia de acces nu a funcționat aici.',
  'lock.add-code': 'Creează un cod de recuperare',
  'lock.code.text':
    'Pentru ziua în care uiți fraza de acces sau pierzi dispozitivul. Notează-l și ține-l departe de acest computer.',
  'lock.code.once': 'Se afișează o singură dată. Notează-l acum.',
  'lock.code.done': 'L-am notat',
  'lock.idle': 'Blochează când nimeni nu face nimic timp de',
  'lock.idle.minutes': { one: '{count} minut', few: '{count} minute', other: '{count} de minute' },
  'lock.idle.hours': { one: '{count} oră', few: '{count} ore', other: '{count} de ore' },
  'lock.idle.never': 'niciodată',
  'lock.limits':
    'Se blochează și la pornirea browserului și, în Chrome, când blochezi acest computer. Cât timp e blocat, nu se trimite nimic și nu sosește nimic, în afară de conturile pe care le lași să primească.',
  'lock.badge': 'Cât timp e blocat, pictograma din bara de instrumente poate arăta',
  'lock.badge.nothing': 'nimic',
  'lock.badge.dot': 'un punct când a sosit ceva',
  'lock.badge.count': 'câte mesaje au sosit',
  'lock.badge.hint':
    'Cine se uită la acest ecran îl vede. Se numără doar pentru conturile care primesc și blocate.',
  'receiving.none': 'Nu sosește nimic până nu deblochezi.',
  'receiving.others': 'Toate celelalte conturi așteaptă până deblochezi.',
  'receiving.connecting': '{network}: se conectează, ca să primească și blocat.',
  'receiving.receiving': '{network}: primește, sigilat până deblochezi.',
  'receiving.full':
    '{network}: în pauză. Aici nu mai încape nimic, așa că {network} păstrează restul pentru tine.',
  'receiving.stopped': '{network}: în pauză. Deblochează ca să vezi de ce.',
  'lock.open-inbox': 'Vezi conversațiile',
  'lock.copy': 'Păstrează o a doua copie a conturilor și cheilor',
  'lock.copy.text':
    'Browserele șterg uneori date: când discul este plin sau după o cădere. Copia stă în alt loc al acestui profil de browser, sigilată de aceleași lacăte. Îți aduce înapoi conturile, nu și mesajele.',
  'lost.accounts': {
    one: 'Aici era {count} cont. Conversațiile și mesajele lui au dispărut de pe acest disc: le-a șters browserul, ceea ce se întâmplă când discul este plin sau se șterg „datele site-urilor”.',
    few: 'Aici erau {count} conturi. Conversațiile și mesajele lor au dispărut de pe acest disc: le-a șters browserul, ceea ce se întâmplă când discul este plin sau se șterg „datele site-urilor”.',
    other:
      'Aici erau {count} de conturi. Conversațiile și mesajele lor au dispărut de pe acest disc: le-a șters browserul, ceea ce se întâmplă când discul este plin sau se șterg „datele site-urilor”.',
  },
  'lost.copy':
    'O copie sigilată a conturilor și cheilor tale este încă aici. Deblocheaz-o, și conturile tale revin. Mesajele noi sosesc ca înainte; cele vechi nu revin.',
  'lost.no-copy':
    'Nu exista niciun lacăt, așa că nu s-a putut păstra nicio copie. Adaugă-ți conturile din nou: ceilalți te găsesc mai departe sub același nume, iar aplicațiile lor vor spune că ți s-au schimbat cheile.',
  'lost.start-over': 'Începe fără conversații',
  'lost.start-over.copy':
    'Asta șterge și copia sigilată. Ar trebui să te autentifici din nou, iar ceilalți ar vedea că ți s-au schimbat cheile.',
  'lost.start-over.confirm': 'Șterge-o și începe de la zero',
  'lost.restored': {
    one: '{count} cont a revenit, cu aceleași chei. Conversațiile lui reapar pe măsură ce scrie cineva; ce era în ele s-a pierdut.',
    few: '{count} conturi au revenit, cu aceleași chei. Conversațiile reapar pe măsură ce scrie cineva; ce era în ele s-a pierdut.',
    other:
      '{count} de conturi au revenit, cu aceleași chei. Conversațiile reapar pe măsură ce scrie cineva; ce era în ele s-a pierdut.',
  },
  'kit.title': 'Kit de recuperare',
  'kit.open-page': 'Kit de recuperare',
  'kit.have-one': 'Am un kit de recuperare',
  'kit.lock.text':
    'Un singur fișier care îți aduce conturile înapoi în alt browser sau când acesta nu mai există.',
  'kit.question': 'Revino cu identitatea ta',
  'kit.intro':
    'Un kit este un fișier sigilat cu conturile tale, cheile lor și contactele tale. Cu el revii cu propria ta identitate: ceilalți nu văd chei schimbate și nimeni nu trebuie să te adauge din nou.',
  'kit.make.title': 'Creează un kit',
  'kit.make.text': 'Durează un minut. Creează unul nou când adaugi un cont.',
  'kit.drill.title': 'Verifică un kit',
  'kit.drill.text':
    'Două minute acum, ca să știi că se deschide. Nimic din ce funcționează aici nu este atins.',
  'kit.restore.title': 'Adu conturile înapoi',
  'kit.restore.text': 'Dintr-un kit al acestui browser sau al altuia.',
  'kit.back': 'Înapoi',
  'kit.locked':
    'Conversațiile tale sunt blocate. Deblochează-le ca să creezi un kit sau să aduci conturi înapoi.',
  'kit.no-accounts': 'Aici nu este încă niciun cont de pus într-un kit.',
  'kit.in-it': 'În kit',
  'kit.in-it.accounts': 'fiecare cont de aici, cu cheia lui de identitate',
  'kit.in-it.contacts': 'contactele tale și cheile după care le recunoști',
  'kit.in-it.settings': 'când se blochează conversațiile și ce arată pictograma',
  'kit.not-in-it': 'Niciodată în el',
  'kit.not-in-it.sessions':
    'cheile conversațiilor în curs: nu trebuie să existe de două ori, așa că primul mesaj din fiecare conversație creează altele noi',
  'kit.not-in-it.sign-in':
    'autentificările tale: te autentifici o dată pentru fiecare cont care revine',
  'kit.not-in-it.locks': 'lacătele tale și fișierele primite de la alții',
  'kit.history': 'Și mesajele',
  'kit.history.hint':
    'Fără ele, conversațiile revin goale. Cu ele, le citește oricine deschide kitul.',
  'kit.by': 'Ce îl deschide',
  'kit.by.code': 'Un cod creat de Rialto: îl tipărești sau îl notezi',
  'kit.by.passphrase': 'O frază de acces a ta',
  'kit.passphrase.hint':
    'Nu cea a acestor conversații: cine o află le-ar avea atunci pe amândouă. Cel puțin 12 caractere.',
  'kit.passphrase': 'Fraza de acces a kitului',
  'kit.make-now': 'Creează kitul',
  'kit.making': 'Se creează…',
  'kit.made.title': 'Kitul tău de recuperare',
  'kit.made.next':
    'Două lucruri de păstrat, departe unul de altul și de acest computer: fișierul și această pagină cu codul ei.',
  'kit.made.next-passphrase':
    'Păstrează fișierul departe de acest computer. Fraza lui de acces nu este nicăieri decât în mintea ta.',
  'kit.code': 'Codul kitului',
  'kit.code.once': 'Acest cod se afișează o singură dată. Nimeni nu îl poate crea din nou.',
  'kit.save': 'Salvează fișierul',
  'kit.save-again': 'Salvează din nou',
  'kit.saved': 'Predat browserului ca {name}. Caută-l printre descărcări.',
  'kit.print': 'Tipărește această pagină',
  'kit.made.check': 'Verifică-l acum',
  'kit.sheet.date': 'Creat pe {day}',
  'kit.sheet.file': 'Fișier: {name}',
  'kit.sheet.how': 'Cum revii',
  'kit.sheet.how.1': 'Instalează Rialto, alege „Adaugă un cont”, apoi „Am un kit de recuperare”.',
  'kit.sheet.how.2': 'Alege fișierul și scrie codul.',
  'kit.sheet.how.2-passphrase': 'Alege fișierul și scrie fraza de acces.',
  'kit.sheet.how.3': 'Autentifică-te o dată pentru fiecare cont.',
  'kit.sheet.who':
    'Cine are fișierul și codul se poate da drept tine în aceste conturi. Ai pierdut unul dintre ele? Creează un kit nou și distruge ce a rămas din acesta.',
  'kit.contacts': { one: '{count} contact', few: '{count} contacte', other: '{count} de contacte' },
  'kit.messages': { one: '{count} mesaj', few: '{count} mesaje', other: '{count} de mesaje' },
  'kit.left-out': '{network}: {name} nu poate călători într-un kit. Adaugă-l acolo din nou.',
  'kit.newest-only':
    'Aici erau mai multe mesaje decât încap într-un kit. Le are pe cele mai noi din fiecare conversație.',
  'kit.file': 'Fișierul kitului',
  'kit.file.choose': 'Alege fișierul',
  'kit.file.another': 'Alege alt fișier',
  'kit.file.seen': '{name}, creat pe {day}',
  'kit.code.hint': 'Începe cu KIT. Majusculele și cratimele nu contează.',
  'kit.open': 'Deschide',
  'kit.opening': 'Se deschide…',
  'kit.opened.title': 'Se deschide',
  'kit.opened.drill':
    'Fișierul este întreg, iar ce ai scris este corect. Nu s-a schimbat nimic aici.',
  'kit.opened.restore': 'Iată ce aduce înapoi.',
  'kit.opened.from': 'Creat pe {day}, cu',
  'kit.done': 'Gata',
  'kit.restore-now': 'Adu-le înapoi aici',
  'kit.restoring': 'Se aduc înapoi…',
  'kit.restore.warning':
    'Dacă Rialto rulează încă în altă parte cu aceste conturi, doar unul dintre cele două poate fi conectat. Celălalt o spune.',
  'kit.restored.title': 'Ce s-a ales de ele',
  'kit.restored.next':
    'Autentifică-te o dată pentru fiecare cont din conversațiile tale. Apoi scrie: ceilalți văd că ești tu.',
  'kit.arrival.back': 'a revenit, cu aceleași chei. Autentifică-te ca să îl conectezi.',
  'kit.arrival.already-here': 'este deja aici. Nu s-a schimbat nimic.',
  'kit.arrival.not-offered': 'este dintr-o rețea pe care acest Rialto nu o are.',
  'kit.arrival.damaged': 'nu a putut fi adus înapoi: cheile lui din kit nu sunt întregi.',
  'kit.problem.not-a-kit': 'Acest fișier nu este un kit de recuperare.',
  'kit.problem.newer-kit':
    'Acest kit a fost creat de un Rialto mai nou. Actualizează-l mai întâi pe acesta.',
  'kit.problem.needs':
    'Acest kit are nevoie de Rialto {version} sau mai nou. Actualizează-l mai întâi pe acesta.',
  'kit.problem.header-changed':
    'Începutul acestui fișier a fost deteriorat sau modificat de cineva. Nu s-a deschis nimic. Încearcă altă copie a fișierului.',
  'kit.problem.wrong-secret': 'Cu asta nu se deschide acest kit.',
  'kit.problem.bad-code':
    'În acest cod este o greșeală de scriere. Verifică-l și încearcă din nou.',
  'kit.problem.lock-code':
    'Acesta este codul de recuperare al unui lacăt, nu al unui kit. Codul unui kit începe cu KIT.',
  'kit.problem.damaged':
    'Acest fișier este deteriorat: o parte lipsește sau a fost modificată. Nu s-a deschis nimic. Încearcă altă copie a fișierului.',
  'kit.problem.too-large': 'Acest fișier este prea mare ca să fie un kit de recuperare.',
  'lock.problem.locked': 'Conversațiile sunt blocate. Deblochează-le mai întâi.',
  'lock.problem.lost': 'Acest browser a șters datele. Reîncarcă această pagină.',
  'lock.problem.weak-passphrase':
    'Nu ar rezista. Folosește cel puțin 12 caractere și nu mereu aceleași.',
  'lock.problem.kit-too-large':
    'Aici este mai mult decât încape într-un kit. Creează-l fără mesaje.',
  'lock.problem.not-first': 'Un cod de recuperare are nevoie mai întâi de alt lacăt.',
  'lock.problem.too-many': 'Sunt deja atâtea lacăte câte pot fi. Elimină mai întâi unul.',
  'lock.problem.no-lock': 'Acest lacăt nu mai există.',
  'lock.problem.bad-header':
    'Fișierul cu lacătele tale a fost deteriorat sau modificat de cineva. Nu s-a deschis nimic.',
  'lock.problem.newer-header':
    'Aceste conversații au fost folosite ultima dată de o versiune mai nouă de Rialto. Actualizează mai întâi versiunea de aici.',
  'lock.problem.quota-exceeded': 'Acest browser nu are loc pentru a salva. Nu s-a schimbat nimic.',

  // settings
  'set.title': 'Setări',
  'set.find': 'Caută o setare',
  'set.none': 'Nicio setare nu conține „{text}”.',
  'set.failed': 'Nu s-a păstrat. {why}',
  'set.as-system': 'Ca sistemul',
  'set.as-browser': 'Ca browserul',
  'set.on': 'Activat',
  'set.off': 'Dezactivat',
  'set.section.accounts': 'Conturi',
  'set.section.notifications': 'Notificări',
  'set.section.privacy': 'Confidențialitate',
  'set.section.look': 'Aspect',
  'set.section.language': 'Limbă',
  'set.section.lock': 'Lacăt și recuperare',
  'set.section.storage': 'Stocare',
  'set.section.shortcuts': 'Tastatură',
  'set.section.about': 'Despre Rialto',
  'set.theme': 'Culori',
  'set.theme.hint': 'Deschise, închise sau ca în sistemul tău.',
  'set.theme.light': 'Deschise',
  'set.theme.dark': 'Închise',
  'set.textSize': 'Mărimea textului',
  'set.textSize.hint': 'Pe lângă mărimea folosită de browserul tău.',
  'set.density': 'Spațiere',
  'set.density.hint': 'Compact arată mai multe conversații și mesaje deodată.',
  'set.density.comfortable': 'Confortabil',
  'set.density.compact': 'Compact',
  'set.contrast': 'Contrast ridicat',
  'set.contrast.hint': 'Litere mai închise și linii mai groase.',
  'set.stillness': 'Mai puțină mișcare',
  'set.stillness.hint': 'Nimic nu alunecă, nu se estompează și nu clipește.',
  'set.language': 'Limbă',
  'set.language.hint': 'A textelor din Rialto. Ce scriu oamenii rămâne așa cum este.',
  'set.receipts': 'Arată că ai citit',
  'set.receipts.hint':
    'Confirmări de citire. Fără ele, expeditorii văd că un mesaj a sosit, dar niciodată dacă l-ai citit.',
  'set.typing': 'Arată că scrii',
  'set.typing.hint': 'Cât timp scrii. Doar că scrii, niciodată ce.',
  'set.previews': 'Arată previzualizări ale linkurilor',
  'set.previews.hint':
    'Un titlu și o imagine pe care expeditorul le-a pus în mesaj. Rialto nu descarcă nimic ca să le arate.',
  'set.own.accounts': 'Conturile tale',
  'set.own.accounts.hint': 'În ce stare sunt, autentificare din nou, plecare.',
  'set.own.privacy-networks': 'Altă alegere pentru o rețea',
  'set.own.privacy-networks.hint': 'Are prioritate față de alegerile de mai sus.',
  'set.own.privacy-people': 'Altă alegere pentru o persoană',
  'set.own.privacy-people.hint':
    'Are prioritate față de toate celelalte. Se face în meniul fiecărei conversații.',
  'set.own.notices': 'Notificări',
  'set.own.notices.hint':
    'Când sosește un mesaj și nimeni nu se uită la conversația lui. Cât timp conversațiile sunt blocate, nu există notificări.',
  'set.own.quiet': 'Ore de liniște',
  'set.own.quiet.hint': 'Atunci nu apar notificări. Ce e necitit se numără în continuare.',
  'set.notices.off': 'Niciuna',
  'set.notices.something': 'Că a sosit ceva',
  'set.notices.who': 'Cine a scris',
  'set.notices.who-and-what': 'Cine a scris și ce',
  'set.quiet.use': 'Folosește ore de liniște',
  'set.quiet.from': 'De la',
  'set.quiet.to': 'Până la',
  'set.badge': 'Contor în bara de instrumente',
  'set.badge.hint': 'Ce spune butonul Rialto despre mesajele necitite.',
  'set.badge.nothing': 'Nimic',
  'set.badge.dot': 'Un punct',
  'set.badge.count': 'Câte',
  'set.own.lock': 'Lacăt',
  'set.own.lock.hint':
    'Frază de acces, cheie de acces, când se blochează Rialto singur și ce arată atunci.',
  'set.own.kit': 'Kit de recuperare',
  'set.own.kit.hint':
    'Un fișier și o pagină tipărită care îți aduc conturile înapoi în altă parte.',
  'set.own.storage': 'Loc pe acest disc',
  'set.own.storage.hint': 'Ce păstrează Rialto în acest browser, sigilat: mesaje, fișiere și chei.',
  'set.own.shortcuts.hint': 'Apasă pe una ca să îi schimbi tastele.',
  'set.own.about': 'Rialto',
  'set.own.about.hint': 'Versiune, licențe și cum stau datele tale pe acest disc.',
  'set.privacy.follow-yes': 'Ca mai sus (da)',
  'set.privacy.follow-no': 'Ca mai sus (nu)',
  'set.privacy.yes': 'Da',
  'set.privacy.no': 'Nu',
  'set.privacy.nobody': 'Încă nimeni.',
  'set.privacy.title': 'Confidențialitate cu {name}',
  'set.privacy.intro':
    'Doar pentru această conversație. „Ca mai sus” urmează rețeaua și setările tale.',
  'set.privacy.undo': 'Ca pentru toți',
  'set.accounts.manage': 'Arată conturile',
  'set.lock.manage': 'Setările lacătului',
  'set.kit.manage': 'Creează sau deschide un kit',
  'set.storage.used': 'Rialto folosește {used}. Browserul îi mai permite {available}.',
  'set.storage.unknown': 'Acest browser nu spune cât spațiu este folosit.',
  'set.about.version': 'Versiunea {version}',
  'set.about.at-rest.open':
    'Nu este pus niciun lacăt: totul este sigilat pe acest disc, dar oricine copiază acest profil de browser îl poate deschide.',
  'set.about.at-rest.locked':
    'Totul pe acest disc este sigilat cu o cheie pe care o deschide doar lacătul tău.',
  'set.about.licences': 'Licențele părților din care este făcut',
  'set.about.licence': 'Rialto este software liber sub licența Apache 2.0.',

  // what can be done by keys, and from the palette
  'key.ctrl': 'Ctrl',
  'key.alt': 'Alt',
  'key.shift': 'Shift',
  'key.escape': 'Esc',
  'key.enter': 'Enter',
  'key.space': 'Spațiu',
  'command.palette': 'Caută orice',
  'command.find': 'Caută o conversație în listă',
  'command.new-chat': 'Conversație nouă',
  'command.settings': 'Setări',
  'command.shortcuts': 'Comenzi rapide de la tastatură',
  'command.lock': 'Blochează acum conversațiile',
  'command.next-chat': 'Conversația următoare',
  'command.previous-chat': 'Conversația anterioară',
  'command.next-unread': 'Următoarea conversație necitită',
  'command.write': 'Scrie în această conversație',
  'command.close': 'Închide ce este deschis',
  'command.reply': 'Răspunde la ultimul mesaj',
  'command.edit': 'Modifică ultimul tău mesaj (într-un câmp gol)',
  'command.archive': 'Arhivează sau dezarhivează',
  'command.mute': 'Fără sunet sau din nou cu sunet',
  'command.pin': 'Fixează sau nu mai fixa',
  'command.mark-unread': 'Marchează ca necitită',
  'command.undo': 'Anulează ce tocmai s-a făcut',
  'palette.label': 'Caută conversații, comenzi și setări',
  'palette.placeholder': 'Conversații, comenzi, setări…',
  'palette.group.chats': 'Conversații',
  'palette.group.here': 'În această conversație',
  'palette.group.commands': 'Comenzi',
  'palette.group.settings': 'Setări',
  'palette.none': 'Nimic nu conține „{text}”.',
  'palette.found': {
    one: '{count} rezultat',
    few: '{count} rezultate',
    other: '{count} de rezultate',
  },
  'palette.new-chat': 'Conversație nouă cu „{text}”',
  'palette.choice': '{title}: {option}',
  'palette.open-tab': 'Deschide într-o filă',
  'shortcuts.title': 'Comenzi rapide de la tastatură',
  'shortcuts.group.window': 'Peste tot',
  'shortcuts.group.moving': 'Navigare',
  'shortcuts.group.chat': 'Cu conversația deschisă sau cu cea selectată',
  'shortcuts.single':
    'Literele singure funcționează când nu scrii. Cele cu Ctrl sau Alt funcționează mereu.',
  'shortcuts.none': 'Fără taste',
  'shortcuts.change': 'Schimbă tastele pentru „{title}”',
  'shortcuts.press': 'Apasă tastele noi sau Escape ca să le lași așa.',
  'shortcuts.kept': 'Browserul tău păstrează {keys} pentru el.',
  'shortcuts.taken': '{keys} se folosește pentru „{title}”.',
  'shortcuts.take': 'Folosește aici',
  'shortcuts.off': 'Elimină tastele',
  'shortcuts.restore': 'Tastele inițiale',
  'shortcuts.restore-all': 'Restabilește tot',
  'set.own.shortcuts': 'Comenzi rapide',
  'voice.title': 'Mesaj vocal',
  'voice.asking': 'Permite microfonul acolo unde întreabă browserul.',
  'voice.refused': 'Browserul tău nu lasă Rialto să audă microfonul.',
  'voice.refused-how': 'Permite-l în stânga adresei de mai sus, apoi încearcă din nou.',
  'voice.absent': 'Nu s-a putut auzi niciun microfon.',
  'voice.broken': 'Înregistrarea s-a întrerupt.',
  'voice.recording': 'Se înregistrează',
  'voice.stop': 'Oprește',
  'voice.discard': 'Nu trimite',
  'voice.again': 'Înregistrează din nou',
  'voice.try': 'Încearcă din nou',
  'voice.send': 'Trimite',
  'voice.sent': 'Trimis.',

  // the first minutes
  'welcome.not.title': 'Ce nu este Rialto',
  'welcome.not.server':
    'Nu este un serviciu. Nu există niciun server al nostru, și nimeni în afară de tine nu are cheile tale.',
  'welcome.not.history': 'Nu este WhatsApp sau Messenger. Nu ai nevoie de un cont acolo.',
  'welcome.not.other-side':
    'Nu ajunge dincolo de el însuși: ce face aplicația celeilalte persoane cu un mesaj, nimeni de aici nu poate vedea.',
  'welcome.lock.title': 'Un lacăt pentru conversațiile tale?',
  'welcome.lock.text':
    'Fără el, oricine copiază acest profil de browser le poate citi. Îl poți pune oricând.',
  'welcome.lock.later': 'Mai târziu',
  'welcome.later-said': 'Poți pune un lacăt oricând, din setări.',
  'welcome.locked': 'Lacătul tău este pus. Ce urmează stă în spatele lui.',
};
