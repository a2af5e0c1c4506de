/**
 * Bulgarian. What is not here yet is said in English.
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
  'list.title': 'Чатове',
  'list.label': 'Чатове, най-новите първо',
  'list.unread-total': { one: '{count} непрочетен', other: '{count} непрочетени' },
  'list.new-chat': 'Нов чат',
  'list.accounts': 'Акаунти',
  'list.open-in-tab': 'Отвори в раздел',
  'list.open-panel': 'Отвори до страницата',
  'list.loading': 'Чатовете се отварят…',
  'list.unavailable':
    'Частта на Rialto, която работи на заден план, не отговаря. Тя тръгва отново сама.',
  'list.retry': 'Опитай сега',
  'list.find': 'Намери чат',
  'list.find-none': 'Няма чат с „{text}“ в името.',
  'list.find-clear': 'Изчисти',
  'filter.label': 'Кои чатове',
  'filter.all': 'Всички',
  'filter.unread': 'Непрочетени',
  'filter.archived': 'Архивирани',
  'filter.none.all': 'Всичките ти чатове са в архива.',
  'filter.none.unread': 'Всичко е прочетено.',
  'filter.none.archived': 'В архива няма нищо.',
  'deed.actions': 'Още за {name}',
  'deed.pin': 'Закачи най-горе',
  'deed.unpin': 'Откачи',
  'deed.mute-hour': 'Заглуши за час',
  'deed.mute-day': 'Заглуши за ден',
  'deed.mute': 'Заглуши',
  'deed.unmute': 'Без заглушаване',
  'deed.archive': 'Архивирай',
  'deed.unarchive': 'Върни от архива',
  'deed.mark-unread': 'Отбележи като непрочетен',
  'deed.done.pin': 'Чатът с {name} е закачен.',
  'deed.done.unpin': 'Чатът с {name} вече не е закачен.',
  'deed.done.mute-hour': 'Чатът с {name} е заглушен за час.',
  'deed.done.mute-day': 'Чатът с {name} е заглушен за ден.',
  'deed.done.mute': 'Чатът с {name} е заглушен.',
  'deed.done.unmute': 'Чатът с {name} вече не е заглушен.',
  'deed.done.archive': 'Чатът с {name} е в архива.',
  'deed.done.unarchive': 'Чатът с {name} отново е в списъка.',
  'deed.done.mark-unread': 'Чатът с {name} е отбелязан като непрочетен.',
  'deed.undo': 'Отмени',
  'deed.failed': 'Не се получи. {why}',
  'list.at-rest': 'Не е заключено: който копира този профил на браузъра, може да чете чатовете ти.',
  'row.unread': {
    one: '{count} непрочетено съобщение',
    other: '{count} непрочетени съобщения',
  },
  'tabs.label': 'Кои чатове',
  'tabs.together': 'Чатове',
  'tabs.none': 'Тук още няма чатове.',
  'inbox-choice.question': 'Къде да стоят чатовете от {network}?',
  'inbox-choice.combined': 'Заедно с всички други',
  'inbox-choice.separate': 'В отделен раздел',
  'row.not-sent': 'Неизпратено',
  'row.draft': 'Чернова: {text}',
  'row.marked': 'отбелязан като непрочетен',
  'row.pinned': 'закачен',
  'row.muted': 'заглушен',
  'row.you': 'Ти: {text}',
  'row.typing': 'пише…',

  // previews and bodies
  'body.unsupported': 'Rialto още не може да покаже такова съобщение: {what}',
  'body.unsupported-preview': 'Не се показва тук: {what}',
  'body.undecryptable': 'Това съобщение не можа да се прочете.',
  'body.undecryptable-preview': 'Съобщение, което не можа да се прочете',
  'body.refused': 'Това не може да се предаде между приложения: {what}. Поискай го по друг начин.',
  'body.deleted': 'Това съобщение беше изтрито',
  'body.call.voice.offered': 'Гласово обаждане. Rialto още не може да приема обаждания.',
  'body.call.voice.missed': 'Пропуснато гласово обаждане. Rialto още не може да приема обаждания.',
  'body.call.video.offered': 'Видеообаждане. Rialto още не може да приема обаждания.',
  'body.call.video.missed': 'Пропуснато видеообаждане. Rialto още не може да приема обаждания.',
  'body.timer.on': 'Съобщенията тук трябва да изчезват след {time}. Rialto не ги изтрива само.',
  'body.timer.off': 'Съобщенията тук вече не изчезват.',
  'media.image': 'Снимка',
  'media.video': 'Видео',
  'media.voice': 'Гласово съобщение',
  'media.audio': 'Аудио',
  'media.file': 'Файл',
  'media.sticker': 'Стикер',
  'file.load': 'Изтегли',
  'file.stop': 'Спри',
  'file.go-on': 'Продължи',
  'file.save': 'Запази',
  'file.open': 'Виж',
  'file.play': 'Пусни',
  'file.cancel': 'Не изпращай',
  'file.up': 'Изпраща се, {percent} %',
  'file.down': 'Изтегля се, {percent} %',
  'file.up-waits': 'Чака изпращане',
  'file.down-waits': 'Чака изтегляне',
  'file.paused': 'Спряно',
  'file.removed': 'Премахнато, за да се освободи място на диска.',
  'file.gone': 'Вече не е на този диск.',
  'file.problem.expired': 'Откъм подателя вече го няма.',
  'file.problem.forged': 'Не е това, което е изпратено, затова не се показва.',
  'file.problem.wrong-size': 'Размерът е различен от посочения от подателя, затова не се показва.',
  'file.problem.too-large': 'Твърде голямо е.',
  'file.problem.bad-reference': 'Съобщението не казва вярно къде се намира.',
  'file.problem.unreachable': 'Не можа да се достигне.',
  'file.problem.refused': 'Сървърът, на който се намира, отказа.',
  'file.problem.not-permitted':
    'Този браузър не позволява на Rialto да се свърже със сървъра, на който се намира.',
  'file.problem.not-offered': 'Доставчикът ти няма място за файлове.',
  'file.problem.no-space': 'На този диск няма място.',
  'attach.button': 'Добави снимка или файл',
  'attach.title': { one: 'Изпрати {count} файл', other: 'Изпрати {count} файла' },
  'attach.caption': 'Добави текст',
  'attach.send': 'Изпрати',
  'attach.remove': 'Пропусни {name}',
  'attach.drop': 'Пусни тук за изпращане',
  'attach.too-many': 'Не повече от {count} наведнъж.',
  'attach.failed': 'Не беше изпратено: {name}. {why}',
  'attach.busy': 'Подготвя се…',
  'media.captioned': '{what}: {caption}',
  'body.location': 'Местоположение: {place}',
  'body.card': 'Контакт: {name}',
  'body.cards': {
    one: 'Контакти: {name} и още {count}',
    other: 'Контакти: {name} и още {count}',
  },
  'card.unnamed': 'Без име',
  'what.call': 'обаждане',
  'what.image': 'снимка',
  'what.video': 'видео',
  'what.audio': 'гласово съобщение',
  'what.document': 'файл',
  'what.sticker': 'стикер',
  'what.location': 'местоположение',
  'what.contact': 'контакт',
  'what.reaction': 'реакция',
  'what.poll': 'анкета',
  'what.edit': 'промяна на по-ранно съобщение',
  'what.deletion': 'изтриване на по-ранно съобщение',
  'what.disappearing-setting': 'настройка за изчезващи съобщения',
  'what.view-once': 'нещо за еднократно гледане',
  'what.group-invite': 'покана за група',
  'what.payment': 'плащане',
  'what.event': 'събитие',
  'what.other': 'нещо ново ({name})',
  'undecryptable.no-session':
    'Било е предназначено за ключове, които този браузър няма. Поискахме да бъде изпратено отново.',
  'undecryptable.bad-message': 'Пристигна повредено.',
  'undecryptable.bad-mac':
    'Печатът му не е верен: променено е по пътя или е било предназначено за други ключове.',
  'undecryptable.bad-signature': 'Ключовете на подателя не доказаха кой е той.',
  'undecryptable.missing-key': 'Дойде два пъти или ключът му вече е използван.',
  'undecryptable.too-far-ahead': 'Липсват твърде много съобщения преди него.',
  'undecryptable.unknown-version': 'Написано е с по-нова или непозната версия на шифроването.',
  'undecryptable.bad-content': 'Беше дешифровано, но съдържанието няма смисъл.',
  'undecryptable.damaged-row':
    'Това съобщение вече беше тук, но копието му в този браузър е повредено.',

  // accounts and their connection
  'account.connecting': '{network}: свързване…',
  'account.waiting': '{network}: няма връзка. Следват нови опити от само себе си.',
  'account.waiting-since': '{network}: няма връзка от {time}. Следват нови опити от само себе си.',
  'account.last-check':
    '{network}: няма връзка; последна проверка {time}. Следват нови опити от само себе си.',
  'account.gap-coming': '{network}: наваксване. Пълно до {time}; останалото идва.',
  'account.gap-short': {
    one: '{network}: {count} нещо за теб не пристигна. Пълно до {time}.',
    other: '{network}: {count} неща за теб не пристигнаха. Пълно до {time}.',
  },
  'account.gap-offline': 'Пълно до {time}.',
  'account.never-came': {
    one: '{network}: {count} нещо за теб така и не пристигна. Пълно до {time}.',
    other: '{network}: {count} неща за теб така и не пристигнаха. Пълно до {time}.',
  },
  'account.online': 'Свързано',
  'account.online-since': 'Свързано от {time}',
  'account.stopped': '{network}: изключено. {why}',
  'problem.unreachable': 'Мрежата не е достъпна оттук.',
  'problem.not-permitted':
    'Този браузър вече не позволява на Rialto да се свързва с доставчика ти. Позволи го и всичко ще продължи както преди.',
  'problem.token-refused': 'Мрежата не прие уверението на доставчика ти за теб.',
  'problem.delisted':
    'Мрежата те е извадила от списъка си. За да се върнеш в него, премахни този акаунт и го добави отново; чатовете му тук изчезват с него.',
  'problem.sign-in-expired': 'Входът ти е изтекъл.',
  'problem.clock-differs':
    'Часовникът на това устройство и този на доставчика ти не съвпадат. Провери датата и часа тук; щом съвпаднат, Rialto ще продължи само.',
  'problem.certificate-refused':
    'Другата страна не можа да докаже, че е тази мрежа. Нищо не беше изпратено.',
  'problem.handshake-failed': 'Не можа да се установи сигурна връзка.',
  'problem.protocol-error': 'Мрежата каза нещо, което Rialto не разбра.',
  'problem.replaced-elsewhere':
    'Акаунтът ти се използва на друго място, а може да е само на едно. Ако го използваш тук, там спира.',
  'account.copied':
    'На {day} се оказа, че данните на Rialto в този браузър идват от копие или резервно копие. Чатовете ти продължиха с нови ключове; съобщенията, стигнали само до другото копие, не са тук.',
  'problem.keys-unavailable': 'Ключовете на този акаунт не могат да се отворят в този браузър.',
  'problem.storage-failed': 'Този браузър не успя да запази данни. Дискът може да е пълен.',
  'action.reconnect': 'Опитай отново',
  'action.ask-for-rest': 'Поискай отново',
  'action.let-gap-be': 'Остави така',
  'action.sign-in-again': 'Влез отново',
  'action.signing-in': 'Довърши в прозореца за вход…',
  'action.permit': 'Позволи',
  'permit.refused':
    'Не е позволено, затова нищо не беше изпратено. Без позволение {provider} не може да те пусне; можеш да го дадеш по всяко време.',
  'action.use-here': 'Използвай тук',
  'notices.count': {
    one: '{count} нещо тук остана неразбрано',
    other: '{count} неща тук останаха неразбрани',
  },
  'notice.malformed-frame': { one: '{count} повреден пакет', other: '{count} повредени пакета' },
  'notice.malformed-stanza': {
    one: '{count} пакет с неправилно съдържание',
    other: '{count} пакета с неправилно съдържание',
  },
  'notice.unknown-stanza': {
    one: '{count} пакет от непознат вид',
    other: '{count} пакета от непознат вид',
  },
  'notice.unmatched-receipt': {
    one: '{count} потвърждение за съобщение, което не е тук',
    other: '{count} потвърждения за съобщения, които не са тук',
  },
  'notice.refused-change': {
    one: '{count} промяна на съобщение, за която подателят нямаше право или която закъсня',
    other: '{count} промени на съобщения, за които подателите нямаха право или които закъсняха',
  },
  'notice.damaged-row': {
    one: '{count} запазен запис, който вече не се отваря; оставен е настрана',
    other: '{count} запазени записа, които вече не се отварят; оставени са настрана',
  },
  // the ledger
  'ledger.note': {
    one: '{count} съобщение не можа да се прочете',
    other: '{count} съобщения не можаха да се прочетат',
  },
  'ledger.title': 'Съобщения, които не можаха да се прочетат',
  'ledger.none': 'Всички пристигнали съобщения можаха да се прочетат.',
  'ledger.unavailable': 'Списъкът не може да се покаже в момента. Ще се върне сам.',
  'ledger.from': '{name}, {network}, {time}',
  'ledger.from-some-time': '{name}, {network}',
  'ledger.expected': 'Това се случва при обикновена употреба.',
  'ledger.unexpected': 'Това не би трябвало да се случва.',
  'ledger.ask-again': 'Поискай от {name} да го изпрати отново',
  'ledger.asked': 'Поискано е. Ще се появи тук на мястото си, щом искането стигне до {name}.',
  'ledger.renew-session': 'Договори нови ключове с {name} и поискай отново',
  'ledger.refetch-keys': 'Вземи наново ключовете на {name} и поискай отново',
  'ledger.ask-in-words': 'Пиши на {name} за това',
  'ledger.question':
    'Съобщението ти от {time} не можа да се прочете тук. Можеш ли да го изпратиш отново?',
  'ledger.question-some-time':
    'Едно от съобщенията ти не можа да се прочете тук. Можеш ли да изпратиш последните отново?',
  'chat.gap-coming': 'Пълно до {time}; дошлото по-късно още е на път.',
  'chat.gap-short': 'Пълно до {time}; нещо от дошлото по-късно може да липсва.',
  'chat.complete-up-to':
    'Пълно до {time}; брой по-късни съобщения, които не можаха да се прочетат: {count}.',
  'accounts.title': 'Акаунти',
  'accounts.add': 'Добави акаунт',
  'accounts.via': 'чрез {provider}',
  'accounts.remove': 'Премахни',
  'accounts.remove-title': 'Премахване на {network}?',
  'accounts.remove-warning':
    'Чатовете и ключовете му се изтриват от този браузър. Не могат да се върнат.',
  'accounts.remove-confirm': 'Премахни акаунта и чатовете',
  'accounts.remove-failed': 'Акаунтът не можа да се премахне. Нищо не беше изтрито.',
  'consent.title': 'С какво се съгласи',
  'consent.when': '{time}, към {network}, чрез {provider} (версия {version} на известието):',
  'consent.none': 'Този акаунт беше добавен, преди Rialto да започне да пази съгласията ти.',
  'consent.save': 'Запази като файл',
  'consent.withdraw': 'Оттегли',
  'consent.withdraw-title': 'Оттегляне на съгласието ти за {network}?',
  'consent.withdraw-warning':
    'Оттеглянето означава напускане: Rialto иска от {network} да те извади от списъка и от {provider} да прекрати входа, а после изтрива от този браузър акаунта, чатовете и ключовете му. Не могат да се върнат. Каквото са получили другите, остава у тях.',
  'consent.withdraw-confirm': 'Оттегли и напусни',
  'consent.withdrawn':
    'Оттеглено. Мрежата {network} те извади от списъка си, а доставчикът {provider} прекрати входа.',
  'consent.withdrawn-not-delisted':
    'Оттеглено и изтрито тук. Мрежата {network} не можа да бъде уведомена: може да си в списъка ѝ, докато {provider} не каже друго. Поискай от {provider} да те извади.',
  'consent.withdrawn-sign-in':
    'Оттеглено. Мрежата {network} те извади от списъка си. Доставчикът {provider} не можа да бъде уведомен: прекрати входа в акаунта си там.',
  'accounts.keep': 'Запази',
  'accounts.sign-in-keeps': 'Чатовете и ключовете ти остават каквито са.',
  'accounts.reconnect-failed': 'Не се получи. {why}',
  'dialog.close': 'Затвори',

  // empty states
  'empty.first.title': 'Едно спокойно място за чатовете ти',
  'empty.first.text':
    'Пиши оттук на хора в WhatsApp и Messenger, шифровано от твоя браузър до тяхното устройство. Ключовете остават в този браузър.',
  'empty.first.limits':
    'Включваш се от свое име, чрез доставчик. Чатовете, които вече имаш в тези приложения, остават там.',
  'empty.chats.title': 'Още няма чатове',
  'empty.chats.text':
    'Започни с нечий телефонен номер или потребителско име. Другата страна трябва да е позволила чатове с други приложения.',
  'empty.pane.title': 'Избери чат',
  'empty.pane.text': 'Стрелките се движат по списъка, Enter отваря.',

  // a new chat
  'new-chat.title': 'Нов чат',
  'new-chat.account': 'От кой акаунт',
  'new-chat.identifier': 'Телефонен номер или потребителско име',
  'new-chat.hint.whatsapp': 'С кода на държавата, например +39 041 555 0123',
  'new-chat.hint.messenger': 'Потребителското име в Messenger, например anna.moretti',
  'new-chat.hint.xmpp': 'Адресът, например anna@example.org',
  'new-chat.hint.matrix': 'Адресът, например @anna:example.org',
  'new-chat.start': 'Започни чат',
  'new-chat.starting': 'Търси се…',
  'new-chat.no-account': 'Първо добави акаунт.',

  // who can be written to
  'reach.not-opted-in': '{name} няма включени чатове с други приложения в {network}.',
  'reach.outside-region':
    '{name} е извън Европейското икономическо пространство, където мрежата {network} не е отворена за други приложения.',
  'reach.unknown':
    'Няма как да се пише на {name} в {network}, а мрежата не казва защо: може там да няма никого или чатовете с други приложения да не са включени.',
  'reach.invite': 'Покани',
  'reach.advice.not-opted-in':
    'Това се включва само от другата страна, в приложението там. Можеш да изпратиш следното, например по имейл:',
  'reach.advice.unknown':
    'Първо провери дали е написано вярно. После можеш да изпратиш следното, например по имейл:',
  'reach.advice.outside-region':
    'Нищо от твоя страна не променя това. Можеш да го кажеш по друг начин:',
  'reach.invitation':
    'Здравей! Вече пиша от друго приложение, чрез {provider}, и искам да ти пиша в {network}. {where} Тогава ще ме намериш като {identifier} и ще мога да ти пиша. Работи в Европейското икономическо пространство, на телефон.',
  'reach.where.whatsapp':
    'В WhatsApp отвори Настройки, после Акаунт, после Чатове на трети страни; включи ги и отбележи {provider}.',
  'reach.where.other':
    'В настройките на {network} потърси чатове с други приложения (чатове на трети страни); включи ги и отбележи {provider}.',
  'reach.invitation-outside':
    'Здравей! Вече пиша от друго приложение, а {network} ми позволява да пиша само на хора в Европейското икономическо пространство. Докато се върнеш, ще ме намериш тук: {identifier}.',
  'reach.checked': 'Отговорът на {network}: {time}.',
  'reach.check': 'Попитай отново',
  'reach.checking': 'Проверява се…',
  'reach.copy': 'Копирай',
  'reach.copied': 'Копирано',
  'reach.copy-failed':
    'Браузърът не позволи на Rialto да копира. Маркирай текста и го копирай ръчно.',

  // what a request can fail with
  'error.bad-request': 'Това не може да се използва. Провери го и опитай отново.',
  'error.not-found': 'Вече го няма.',
  'error.offline': 'Нямаш връзка или мрежата не е достъпна. Опитай по-късно.',
  'error.refused': 'Мрежата отказа.',
  'error.too-large': 'Твърде голямо е.',
  'error.unavailable': 'Частта на Rialto, която работи на заден план, не отговори. Опитай отново.',
  'error.locked': 'Кутията е заключена. Първо я отключи.',
  'error.lost': 'Този браузър е изхвърлил данните на Rialto.',
  'error.no-room': 'Този диск е пълен. Освободи малко място и опитай отново.',
  'error.internal': 'Нещо в Rialto се обърка. Нищо не е изгубено; опитай отново.',

  // a conversation
  'chat.back': 'Назад към списъка',
  'chat.label': 'Чат с {name}',
  'chat.messages': 'Съобщения с {name}',
  'chat.loading': 'Отваря се…',
  'chat.failed': 'Съобщенията не можаха да се отворят. {why}',
  'chat.older-loading': 'Зареждат се по-стари съобщения…',
  'chat.older-failed': 'По-старите съобщения не можаха да се заредят.',
  'chat.beginning': 'Тук започва чатът ти с {name}.',
  'chat.new-messages': { one: '{count} ново съобщение', other: '{count} нови съобщения' },
  'chat.divider': 'Нови съобщения',
  'chat.jump': 'Към най-новото съобщение',
  'chat.jump-new': { one: '{count} ново', other: '{count} нови' },
  'chat.typing': '{name} пише…',
  'chat.you': 'Ти',
  'chat.edited': 'редактирано',
  'chat.actions': 'Какво да се направи с това съобщение',
  'quote.unknown': 'Съобщение, което не е тук',
  'quote.claimed': 'според цитата',
  'quote.jump': 'Към цитираното съобщение: {text}',
  'reaction.both': '{one} и {other}',
  'reaction.chip': '{emoji} от {who}',
  'reaction.take-back': '{emoji} от {who}. Оттегли своята реакция',
  'reaction.give': 'Реагирай с {emoji}',
  'reaction.other': 'Друго емоджи',
  'action.reply': 'Отговори',
  'action.copy': 'Копирай текста',
  'action.edit': 'Редактирай',
  'action.delete': 'Изтрий за всички',
  'place.open': 'Покажи в OpenStreetMap',
  'change.failed.reaction': 'Реакцията ти не стигна до {name}.',
  'change.failed.edit': 'Промяната ти не стигна до {name}.',
  'change.failed.deletion': '{name} може още да вижда това съобщение.',
  'mishap.message.react': 'Реакцията не беше запазена. {why}',
  'mishap.message.edit': 'Промяната не беше запазена. {why}',
  'mishap.message.delete': 'Съобщението не беше изтрито. {why}',
  'row.reacted': '{who}: {emoji} на „{text}“',
  'chat.said': '{name}, {time}',
  'chat.said-you': 'Ти, {time}',
  'chat.announce': '{name}, {time}: {text}',
  'chat.show-all': 'Покажи всичко',
  'protection.end-to-end':
    'Шифровано от край до край до устройството на {name}. Какво прави приложението там с него, не виждаме.',
  'protection.end-to-end-verified':
    'Шифровано от край до край до устройството на {name}, което ти потвърди. Какво прави приложението там с него, не виждаме.',
  'protection.weaker':
    'По-слабо защитен от другите ти чатове: {weaknesses}. Шифрован, доколкото тази мрежа може.',
  'protection.weaker-servers': 'По-слабо защитен от другите ти чатове: {weaknesses}.',
  'protection.accept-title': 'Нищо не се изпраща на {name}, преди да приемеш това.',
  'protection.accept': 'Пиши тук въпреки това',
  'weakness.servers-read': 'сървърите по пътя могат да го четат',
  'weakness.no-forward-secrecy': 'изтекъл ключ отваря казаното преди това',
  'weakness.no-post-compromise-security': 'изтекъл ключ отваря всичко, което следва',
  'weakness.no-authentication': 'никой не може да провери чии са ключовете',
  'error.protection-not-accepted':
    'Този чат е по-слабо защитен от другите. Приеми това по-горе, преди да пишеш.',
  'protection.none': 'Без шифроване от край до край. Сървърите по пътя могат да четат този чат.',
  'status.sending': 'Изпраща се',
  'status.sent': 'Изпратено',
  'status.delivered': 'Доставено',
  'status.read': 'Прочетено',
  'status.failed': 'Неизпратено',
  'failure.contact-unreachable':
    'Не е изпратено. От друго приложение вече няма как да се пише на {name}.',
  'failure.no-keys': 'Не е изпратено. Мрежата нямаше ключове за устройството на {name}.',
  'failure.bad-keys':
    'Не е изпратено. Не се доказа, че ключовете за устройството на {name} са истински.',
  'failure.refused': 'Не е изпратено. Мрежата отказа.',
  'failure.too-long': 'Не е изпратено. Твърде дълго е.',
  'failure.gave-up': 'Не е изпратено след много опити.',
  'failure.not-uploaded': 'Не е изпратено. Файлът не стигна до доставчика ти.',
  'failure.unknown': 'Не е изпратено.',
  'failure.local': 'Не е изпратено. {why}',
  'message.retry': 'Опитай отново',
  'message.discard': 'Изхвърли',
  'message.take-back': 'Оттегли',
  'waiting.offline': 'Чака връзка с {network} и тръгва само.',
  'waiting.off': 'Чака {network} да се включи отново.',
  'waiting.unconfirmed': 'Мрежата {network} още не го е потвърдила. Изпраща се отново само.',
  'composer.label': 'Съобщение до {name}',
  'composer.placeholder': 'Съобщение',
  'composer.send': 'Изпрати',
  'composer.save': 'Запази промяната',
  'composer.replying': 'Отговор до {name}',
  'composer.editing': 'Промени съобщението си',
  'composer.cancel': 'Отказ',
  'composer.left': { one: 'Остава {count} знак', other: 'Остават {count} знака' },
  'composer.too-long': { one: '{count} знак в повече', other: '{count} знака в повече' },

  // pieces side by side
  'pieces.listed': '{one}, {other}',
  'pieces.clauses': '{one}; {other}',

  // times
  'time.yesterday': 'Вчера',
  'time.today': 'Днес',
  'time.unknown': 'Неизвестна дата',
  'time.second': { one: '{count} секунда', other: '{count} секунди' },
  'time.minute': { one: '{count} минута', other: '{count} минути' },
  'time.hour': { one: '{count} час', other: '{count} часа' },
  'time.day': { one: '{count} ден', other: '{count} дни' },

  // adding an account
  'join.bad-address': 'Това не е адрес. Адресът изглежда като chat.example.org.',
  'join.provider-unreachable':
    'На този адрес нищо не отговаря. Провери дали е написан вярно и дали имаш връзка.',
  'join.not-permitted':
    'Не беше позволено на Rialto да се свърже с {provider}, затова нищо не беше изпратено. Натисни бутона отново, когато поискаш да позволиш.',
  'join.not-a-provider':
    'На този адрес нещо отговаря, но не е доставчик за Rialto. Поискай верния адрес от доставчика си.',
  'join.network-not-offered':
    'Доставчикът {provider} не предлага {network}. Избери друга мрежа или друг доставчик.',
  'join.sign-in-cancelled': 'Прозорецът за вход беше затворен преди края. Нищо не беше променено.',
  'join.sign-in-refused':
    'Доставчикът {provider} отказа входа. Опитай отново или попитай доставчика си.',
  'join.token-refused':
    'Мрежата {network} не прие уверението на {provider} за теб. Това трябва да го оправи доставчикът ти: кажи му.',
  'join.other-identity':
    'Входът беше направен като друг човек, не като този, чийто е акаунтът. Нищо не беше променено. Влез със същото име като преди или добави другото като нов акаунт.',
  'join.clock-differs':
    'Часовникът на това устройство и този на {provider} не съвпадат, затова уверението му за теб не важи. Провери датата и часа тук и опитай отново.',
  'join.interrupted':
    'Браузърът спря частта на Rialto, която работи на заден план, по време на входа. Ако прозорецът за вход още е отворен, затвори го. После влез отново: Rialto ще продължи оттам, докъдето беше.',
  'join.unreachable':
    'Мрежата {network} не е достъпна в момента. Опитай отново след няколко минути.',
  'join.certificate-refused':
    'Другата страна не можа да докаже, че е {network}. Нищо не беше изпратено. Ако това продължи, кажи на доставчика си.',
  'join.notice-outdated':
    'Междувременно Rialto беше обновено и това, което трябва да знаеш преди включването, се промени. Зареди страницата отново и го прочети пак.',
  'join.already-joined': 'Този акаунт вече е тук. Отвори кутията си, за да го видиш.',
  'join.failed': 'Не се получи и Rialto не знае защо. Нищо не беше променено; опитай отново.',

  // locking and unlocking
  'lock.locked.title': 'Кутията ти е заключена',
  'lock.locked.text': 'Чатовете и ключовете ти са запечатани, докато не ги отключиш.',
  'lock.open-page': 'Отключи',
  'lock.now': 'Заключи сега',
  'lock.set': 'Сложи ключалка',
  'lock.manage': 'Ключалки',
  'while-locked.receive': 'Получавай и заключено',
  'while-locked.on':
    'Съобщенията пристигат и докато кутията е заключена, и остават запечатани, докато не я отключиш.',
  'while-locked.off': 'Този акаунт е на пауза, докато кутията е заключена.',
  'while-locked.risk':
    'За да получава акаунтът, данните му за вход трябва да стоят извън ключалката. Който открадне този профил на браузъра, може тогава да влиза в {network} от твое име, да взема нови съобщения и да публикува ключове от твое име. Не може да чете съобщенията ти, нито да изпраща такива, които контактите ти могат да прочетат.',
  'while-locked.cannot':
    'На пауза, докато е заключено: {network} не може да получава без ключовете ти.',
  'while-locked.revoked':
    'Изключено. Доставчикът {provider} прекрати онова, което стоеше извън ключалката.',
  'while-locked.not-revoked':
    'Изключено. Доставчикът {provider} не беше достъпен: копие на онова, което стоеше отвън, може да работи, докато входът му изтече.',
  'lost.title': 'Този браузър е изхвърлил данните на Rialto',
  'lost.window': 'Чатовете ти вече не са на този диск. Rialto не ги е изтрило.',
  'lost.open-page': 'Виж какво може да се направи',
  // recovery kits
  'storage.low': 'Мястото на този диск свършва. Освободи малко скоро, за да не спре нищо.',
  'storage.full':
    'Този диск е пълен. Нищо не може да се запази: новите съобщения чакат от другата страна, а твоите остават тук неизпратени. Освободи малко място и всичко ще продължи само.',
  'storage.failing':
    'Този браузър не може да запазва в момента; дискът може да е пълен. Новите съобщения чакат от другата страна, а твоите остават тук неизпратени. Всичко ще продължи само, щом стане възможно.',
};
