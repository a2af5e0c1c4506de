/**
 * Portuguese, as in Portugal. What is not here yet is said in English.
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
  'list.title': 'Conversas',
  'list.label': 'Conversas, da mais recente para a mais antiga',
  'list.unread-total': {
    one: '{count} por ler',
    many: '{count} por ler',
    other: '{count} por ler',
  },
  'list.new-chat': 'Nova conversa',
  'list.accounts': 'Contas',
  'list.settings': 'Definições',
  'list.open-in-tab': 'Abrir num separador',
  'list.open-panel': 'Abrir ao lado da página',
  'list.loading': 'A abrir as suas conversas…',
  'list.unavailable':
    'A parte do Rialto que funciona em segundo plano não responde. Reinicia sozinha.',
  'list.retry': 'Tentar agora',
  'list.find': 'Procurar conversa',
  'list.find-none': 'Nenhuma conversa tem “{text}” no nome.',
  'list.find-clear': 'Limpar',
  'filter.label': 'Quais',
  'filter.all': 'Todas',
  'filter.unread': 'Não lidas',
  'filter.archived': 'Arquivadas',
  'filter.none.all': 'Todas as suas conversas estão arquivadas.',
  'filter.none.unread': 'Já leu tudo.',
  'filter.none.archived': 'Não há nada arquivado.',
  'filter.none.requests': 'Não há pedidos de mensagem.',
  'requests.count': {
    one: '{count} pedido de mensagem',
    many: '{count} de pedidos de mensagem',
    other: '{count} pedidos de mensagem',
  },
  'requests.back': 'Voltar às suas conversas',
  'deed.actions': 'Mais opções: {name}',
  'deed.pin': 'Afixar no topo',
  'deed.unpin': 'Desafixar',
  'deed.mute-hour': 'Silenciar uma hora',
  'deed.mute-day': 'Silenciar um dia',
  'deed.mute': 'Silenciar',
  'deed.unmute': 'Reativar som',
  'deed.archive': 'Arquivar',
  'deed.unarchive': 'Desarquivar',
  'deed.mark-unread': 'Marcar como não lida',
  'deed.privacy': 'Privacidade…',
  'deed.unwanted': 'Bloquear ou denunciar…',
  'deed.done.pin': 'Conversa com {name} afixada.',
  'deed.done.unpin': 'A conversa com {name} já não está afixada.',
  'deed.done.mute-hour': 'Conversa com {name} silenciada durante uma hora.',
  'deed.done.mute-day': 'Conversa com {name} silenciada durante um dia.',
  'deed.done.mute': 'Conversa com {name} silenciada.',
  'deed.done.unmute': 'A conversa com {name} já não está silenciada.',
  'deed.done.archive': 'Conversa com {name} arquivada.',
  'deed.done.unarchive': 'A conversa com {name} está de volta à lista.',
  'deed.done.mark-unread': 'Conversa com {name} marcada como não lida.',
  'deed.undo': 'Anular',
  'deed.failed': 'Não resultou. {why}',
  'select.start': 'Selecionar várias',
  'select.count': {
    one: '{count} selecionada',
    many: '{count} selecionadas',
    other: '{count} selecionadas',
  },
  'select.done': 'Concluído',
  'deed.many.pin': {
    one: '{count} conversa afixada.',
    many: '{count} de conversas afixadas.',
    other: '{count} conversas afixadas.',
  },
  'deed.many.unpin': {
    one: '{count} conversa já não está afixada.',
    many: '{count} de conversas já não estão afixadas.',
    other: '{count} conversas já não estão afixadas.',
  },
  'deed.many.mute': {
    one: '{count} conversa silenciada.',
    many: '{count} de conversas silenciadas.',
    other: '{count} conversas silenciadas.',
  },
  'deed.many.unmute': {
    one: '{count} conversa já não está silenciada.',
    many: '{count} de conversas já não estão silenciadas.',
    other: '{count} conversas já não estão silenciadas.',
  },
  'deed.many.archive': {
    one: '{count} conversa arquivada.',
    many: '{count} de conversas arquivadas.',
    other: '{count} conversas arquivadas.',
  },
  'deed.many.unarchive': {
    one: '{count} conversa está de volta à lista.',
    many: '{count} de conversas estão de volta à lista.',
    other: '{count} conversas estão de volta à lista.',
  },
  'deed.many.mark-unread': {
    one: '{count} conversa marcada como não lida.',
    many: '{count} de conversas marcadas como não lidas.',
    other: '{count} conversas marcadas como não lidas.',
  },
  'notices.offer': 'Quer receber um aviso quando chega uma mensagem?',
  'notices.yes': 'Avisar-me',
  'notices.no': 'Agora não',
  'notices.refused':
    'Este navegador não deixa o Rialto enviar avisos. Pode permiti-los nas definições do navegador.',
  'share.title': 'Enviar a quem?',
  'share.find': 'Procurar alguém',
  'share.hint': 'Fica no campo da conversa. Nada sai daqui antes de o enviar.',
  'list.at-rest': 'Sem bloqueio: quem copiar este perfil do navegador pode ler as suas conversas.',
  'row.unread': {
    one: '{count} mensagem não lida',
    many: '{count} de mensagens não lidas',
    other: '{count} mensagens não lidas',
  },
  'tabs.label': 'Que conversas',
  'tabs.together': 'Conversas',
  'tabs.none': 'Ainda não há conversas aqui.',
  'inbox-choice.question': 'Onde quer ver as conversas do {network}?',
  'inbox-choice.combined': 'Juntamente com todas as outras',
  'inbox-choice.separate': 'Num separador próprio',
  'row.not-sent': 'Não enviada',
  'row.draft': 'Rascunho: {text}',
  'row.marked': 'marcada como não lida',
  'row.pinned': 'afixada',
  'row.muted': 'silenciada',
  'row.you': 'Eu: {text}',
  'row.typing': 'a escrever…',

  // previews and bodies
  'body.unsupported': 'O Rialto ainda não consegue mostrar este tipo de mensagem: {what}',
  'body.unsupported-preview': 'Não apresentado aqui: {what}',
  'body.undecryptable': 'Não foi possível ler esta mensagem.',
  'body.undecryptable-preview': 'Uma mensagem que não foi possível ler',
  'body.refused':
    'Isto não pode passar de uma aplicação para outra: {what}. Peça-o por outro meio.',
  'body.unencrypted':
    'Uma mensagem que chegou sem encriptação não é mostrada: qualquer pessoa no caminho a poderia ter escrito.',
  'body.somebody-else':
    'Isto foi escrito por outra pessoa que está na sala desta conversa. Não é mostrado como se fosse do seu contacto.',
  'body.deleted': 'Esta mensagem foi eliminada',
  'body.call.voice.offered': 'Chamada de voz. O Rialto ainda não consegue atender chamadas.',
  'body.call.voice.missed':
    'Chamada de voz não atendida. O Rialto ainda não consegue atender chamadas.',
  'body.call.video.offered': 'Videochamada. O Rialto ainda não consegue atender chamadas.',
  'body.call.video.missed':
    'Videochamada não atendida. O Rialto ainda não consegue atender chamadas.',
  'body.timer.on':
    'Aqui, as mensagens estão definidas para desaparecer após {time}. O Rialto não as elimina sozinho.',
  'body.invitation': 'Convite para esta conversa',
  'body.timer.off': 'Aqui, as mensagens já não desaparecem.',
  'media.image': 'Foto',
  'media.video': 'Vídeo',
  'media.voice': 'Mensagem de voz',
  'media.audio': 'Áudio',
  'media.file': 'Ficheiro',
  'media.sticker': 'Autocolante',
  'file.load': 'Carregar',
  'file.stop': 'Parar',
  'file.go-on': 'Continuar',
  'file.save': 'Guardar',
  'chat.details': 'Detalhes',
  'file.open': 'Ver',
  'viewer.previous': 'Imagem anterior',
  'viewer.next': 'Imagem seguinte',
  'viewer.place': '{now} de {all}',
  'file.play': 'Reproduzir',
  'file.cancel': 'Não enviar',
  'file.up': 'A enviar, {percent} %',
  'file.down': 'A carregar, {percent} %',
  'file.up-waits': 'À espera de ser enviado',
  'file.down-waits': 'À espera de ser carregado',
  'file.paused': 'Parado',
  'file.removed': 'Removido para libertar espaço neste disco.',
  'file.gone': 'Já não está neste disco.',
  'file.problem.expired': 'Já não existe do lado de quem o enviou.',
  'file.problem.forged': 'Não é o que foi enviado, por isso não é apresentado.',
  'file.problem.wrong-size':
    'Não tem o tamanho indicado por quem o enviou, por isso não é apresentado.',
  'file.problem.too-large': 'É demasiado grande.',
  'file.problem.bad-reference': 'A sua mensagem não diz corretamente onde ele está.',
  'file.problem.unreachable': 'Não foi possível aceder-lhe.',
  'file.problem.refused': 'O servidor que o tem recusou.',
  'file.problem.not-permitted':
    'Este navegador não deixa o Rialto comunicar com o servidor que o tem.',
  'file.problem.not-offered': 'O seu fornecedor não tem lugar para ficheiros.',
  'file.problem.no-space': 'Não há espaço neste disco.',
  'attach.open': 'Adicionar algo',
  'attach.button': 'Adicionar uma foto ou um ficheiro',
  'attach.card': 'Passar um contacto',
  'attach.place': 'Enviar uma localização',
  'attach.title': {
    one: 'Enviar {count} ficheiro',
    many: 'Enviar {count} de ficheiros',
    other: 'Enviar {count} ficheiros',
  },
  'attach.caption': 'Adicionar texto',
  'attach.send': 'Enviar',
  'attach.remove': 'Retirar {name}',
  'attach.drop': 'Largue para enviar aqui',
  'attach.too-many': 'Não mais de {count} de cada vez.',
  'attach.failed': '{name} não foi enviado. {why}',
  'attach.busy': 'A preparar…',
  'voice.record': 'Gravar uma mensagem de voz',
  'voice.play': 'Reproduzir',
  'voice.pause': 'Pausar',
  'voice.position': 'Posição',
  'voice.speed': 'Velocidade: {speed}×',
  'media.captioned': '{what}: {caption}',
  'body.location': 'Localização: {place}',
  'body.card': 'Contacto: {name}',
  'body.cards': {
    one: 'Contactos: {name} e mais {count}',
    many: 'Contactos: {name} e mais {count}',
    other: 'Contactos: {name} e mais {count}',
  },
  'card.unnamed': 'Sem nome',
  'what.call': 'uma chamada',
  'what.image': 'uma foto',
  'what.video': 'um vídeo',
  'what.audio': 'uma mensagem de voz',
  'what.document': 'um ficheiro',
  'what.sticker': 'um autocolante',
  'what.location': 'uma localização',
  'what.contact': 'um contacto',
  'what.reaction': 'uma reação',
  'what.poll': 'uma sondagem',
  'what.edit': 'uma alteração a uma mensagem anterior',
  'what.deletion': 'a eliminação de uma mensagem anterior',
  'what.disappearing-setting': 'uma definição das mensagens temporárias',
  'what.view-once': 'algo para ver uma única vez',
  'what.group-invite': 'um convite para um grupo',
  'what.payment': 'um pagamento',
  'what.event': 'um evento',
  'what.other': 'algo novo ({name})',
  'undecryptable.no-session':
    'Destinava-se a chaves que este navegador não tem. Pedimos que fosse enviada de novo.',
  'undecryptable.bad-message': 'Chegou danificada.',
  'undecryptable.bad-mac':
    'O selo não resistiu: foi alterada pelo caminho, ou destinava-se a outras chaves.',
  'undecryptable.bad-signature': 'As chaves de quem a enviou não provaram a sua identidade.',
  'undecryptable.missing-key': 'Chegou duas vezes, ou a sua chave já tinha sido usada.',
  'undecryptable.too-far-ahead': 'Faltam demasiadas mensagens antes desta.',
  'undecryptable.unknown-version':
    'Foi escrita com uma versão da encriptação mais recente ou desconhecida.',
  'undecryptable.bad-content': 'Foi desencriptada, mas o conteúdo não faz sentido.',
  'undecryptable.device-refused': 'Veio de um dispositivo em que não confia.',
  'undecryptable.withheld-unverified':
    'A aplicação do remetente só dá chaves a dispositivos que o seu dono verificou. Este não está entre eles.',
  'undecryptable.withheld': 'A aplicação do remetente não deu a chave dela a este dispositivo.',
  'undecryptable.damaged-row': 'Já a tinha, mas a cópia deste navegador está danificada.',

  // accounts and their connection
  'account.connecting': '{network}: a ligar…',
  'account.waiting': '{network} não está ligado. Novas tentativas são feitas automaticamente.',
  'account.waiting-since':
    '{network} não está ligado desde {time}. Novas tentativas são feitas automaticamente.',
  'account.last-check':
    '{network} não está ligado; última verificação: {time}. Novas tentativas são feitas automaticamente.',
  'account.gap-coming':
    '{network} está a pôr-se em dia. Completo até {time}; o resto está a chegar.',
  'account.gap-short': {
    one: '{network} guardava {count} coisa para si que não chegou. Completo até {time}.',
    many: '{network} guardava {count} de coisas para si que não chegaram. Completo até {time}.',
    other: '{network} guardava {count} coisas para si que não chegaram. Completo até {time}.',
  },
  'account.gap-offline': 'Completo até {time}.',
  'account.keys-drained':
    'Desde {time} que alguém anda a gastar as chaves de uso único desta conta sem escrever. As conversas que outros iniciem consigo podem estar menos protegidas no início; as que já tem não são afetadas.',
  'account.never-came': {
    one: '{count} coisa que {network} guardava para si nunca chegou. Completo até {time}.',
    many: '{count} de coisas que {network} guardava para si nunca chegaram. Completo até {time}.',
    other: '{count} coisas que {network} guardava para si nunca chegaram. Completo até {time}.',
  },
  'self-message.switch': 'Verificar a linha',
  'self-message.hint':
    'A cada meia hora, o Rialto escreve uma mensagem a si próprio, encriptada como a de um contacto. Tem de voltar pelo seu servidor; mais ninguém a recebe.',
  'self-message.proven': 'Última verificação: {time}',
  'self-message.not-yet': 'Ainda não verificada',
  'self-message.missing':
    '{network} não devolveu uma mensagem sua para si ({time}). O que outros escrevem também pode não chegar.',
  'account.no-keys':
    '{network}: este servidor não aceita as suas chaves. Ninguém pode iniciar aqui uma conversa encriptada consigo.',
  'account.online': 'Ligado',
  'account.online-since': 'Ligado desde {time}',
  'account.stopped': '{network} está desligado. {why}',
  'problem.unreachable': 'Não é possível aceder à rede a partir daqui.',
  'problem.not-permitted':
    'Este navegador já não deixa o Rialto comunicar com o seu fornecedor. Permita-o, e tudo continua como antes.',
  'problem.token-refused': 'A rede não aceitou a palavra do seu fornecedor a seu respeito.',
  'problem.delisted':
    'Retirou o seu nome da lista. Para voltar a constar dela, remova esta conta e adicione-a de novo; as conversas que ela tem aqui vão com ela.',
  'problem.sign-in-expired': 'O seu início de sessão expirou.',
  'problem.clock-differs':
    'O relógio deste dispositivo e o do seu fornecedor não coincidem. Verifique aqui a data e a hora; o Rialto continua sozinho assim que coincidirem.',
  'problem.certificate-refused':
    'O outro lado não conseguiu provar que é a rede. Nada foi enviado.',
  'problem.handshake-failed': 'Não foi possível estabelecer a ligação segura.',
  'problem.protocol-error': 'A rede disse algo que o Rialto não compreendeu.',
  'problem.replaced-elsewhere':
    'A sua conta está a ser usada noutro lugar, e só pode estar num. Se a usar aqui, termina lá.',
  'account.copied':
    'Em {day}, verificou-se que os dados do Rialto neste navegador vêm de uma cópia ou de uma cópia de segurança. As suas conversas continuaram com novas chaves; as mensagens que só chegaram à outra cópia não estão aqui.',
  'problem.keys-unavailable': 'As chaves desta conta não podem ser abertas neste navegador.',
  'problem.storage-failed': 'Este navegador não conseguiu guardar. O disco pode estar cheio.',
  'action.reconnect': 'Tentar de novo',
  'action.ask-for-rest': 'Pedir de novo',
  'action.let-gap-be': 'Deixar assim',
  'action.sign-in-again': 'Iniciar sessão',
  'action.signing-in': 'Termine na janela de início de sessão…',
  'action.permit': 'Permitir',
  'permit.refused':
    'Não foi permitido, por isso nada foi enviado. Sem essa permissão, {provider} não pode deixar entrar; pode dá-la em qualquer altura.',
  'action.use-here': 'Usar aqui',
  'notices.count': {
    one: 'Não foi possível compreender {count} coisa aqui',
    many: 'Não foi possível compreender {count} de coisas aqui',
    other: 'Não foi possível compreender {count} coisas aqui',
  },
  'notice.malformed-frame': {
    one: '{count} pacote danificado',
    many: '{count} de pacotes danificados',
    other: '{count} pacotes danificados',
  },
  'notice.malformed-stanza': {
    one: '{count} pacote com o conteúdo desordenado',
    many: '{count} de pacotes com o conteúdo desordenado',
    other: '{count} pacotes com o conteúdo desordenado',
  },
  'notice.unknown-stanza': {
    one: '{count} pacote de tipo desconhecido',
    many: '{count} de pacotes de tipo desconhecido',
    other: '{count} pacotes de tipo desconhecido',
  },
  'notice.unmatched-receipt': {
    one: '{count} confirmação de uma mensagem que não está aqui',
    many: '{count} de confirmações de mensagens que não estão aqui',
    other: '{count} confirmações de mensagens que não estão aqui',
  },
  'notice.refused-change': {
    one: '{count} alteração a uma mensagem, feita sem direito a isso ou que chegou demasiado tarde',
    many: '{count} de alterações a mensagens, feitas sem direito a isso ou que chegaram demasiado tarde',
    other:
      '{count} alterações a mensagens, feitas sem direito a isso ou que chegaram demasiado tarde',
  },
  'notice.refused-stranger': {
    one: '{count} mensagem de alguém que não deixa entrar: não foi guardada',
    many: '{count} de mensagens de pessoas que não deixa entrar: não foram guardadas',
    other: '{count} mensagens de pessoas que não deixa entrar: não foram guardadas',
  },
  'notice.blocked-elsewhere': {
    one: '{count} tentativa de contacto a partir daqui, de alguém que bloqueou',
    many: '{count} de tentativas de contacto a partir daqui, de pessoas que bloqueou',
    other: '{count} tentativas de contacto a partir daqui, de pessoas que bloqueou',
  },
  'notice.not-a-member': {
    one: '{count} mensagem para um grupo de alguém que não está nele',
    many: '{count} de mensagens para grupos de pessoas que não estão neles',
    other: '{count} mensagens para grupos de pessoas que não estão neles',
  },
  'notice.refused-devices': {
    one: '{count} lista de dispositivos de um contacto que não pode ser verdadeira; vale a anterior',
    many: '{count} de listas de dispositivos de contactos que não podem ser verdadeiras; valem as anteriores',
    other:
      '{count} listas de dispositivos de contactos que não podem ser verdadeiras; valem as anteriores',
  },
  'notice.damaged-row': {
    one: '{count} entrada guardada que já não abre; foi posta de parte',
    many: '{count} de entradas guardadas que já não abrem; foram postas de parte',
    other: '{count} entradas guardadas que já não abrem; foram postas de parte',
  },
  // the ledger
  'ledger.note': {
    one: 'Não foi possível ler {count} mensagem',
    many: 'Não foi possível ler {count} de mensagens',
    other: 'Não foi possível ler {count} mensagens',
  },
  'ledger.title': 'Mensagens que não foi possível ler',
  'ledger.none': 'Foi possível ler todas as mensagens que chegaram.',
  'ledger.unavailable': 'A lista não pode ser mostrada neste momento. Volta sozinha.',
  'ledger.from': '{name}, {network}, {time}',
  'ledger.from-some-time': '{name}, {network}',
  'ledger.expected': 'Isto acontece na utilização normal.',
  'ledger.unexpected': 'Isto não devia acontecer.',
  'ledger.ask-again': 'Pedir a {name} que a envie de novo',
  'ledger.asked': 'Pedido feito. Aparece aqui, no seu lugar, assim que o pedido chegar a {name}.',
  'ledger.renew-session': 'Acordar novas chaves com {name} e pedir de novo',
  'ledger.refetch-keys': 'Obter de novo as chaves de {name} e pedir outra vez',
  'ledger.ask-in-words': 'Escrever a {name} sobre isto',
  'ledger.question':
    'Uma mensagem enviada para aqui ({time}) não pôde ser lida. Dá para a enviar de novo?',
  'ledger.question-some-time':
    'Uma das mensagens enviadas para aqui não pôde ser lida. Dá para enviar de novo as últimas?',
  'chat.gap-coming': 'Completo até {time}; o que veio depois ainda está a caminho.',
  'chat.gap-short': 'Completo até {time}; pode faltar algo do que veio depois.',
  'chat.complete-up-to': {
    one: 'Completo até {time}; depois disso, não foi possível ler {count} mensagem.',
    many: 'Completo até {time}; depois disso, não foi possível ler {count} de mensagens.',
    other: 'Completo até {time}; depois disso, não foi possível ler {count} mensagens.',
  },
  'accounts.title': 'Contas',
  'accounts.add': 'Adicionar uma conta',
  'accounts.via': 'através de {provider}',
  'accounts.remove': 'Remover',
  'accounts.remove-title': 'Remover {network}?',
  'accounts.remove-warning':
    'As conversas e as chaves desta conta serão eliminadas deste navegador. Não podem ser recuperadas.',
  'accounts.remove-confirm': 'Remover conta e conversas',
  'accounts.remove-failed': 'Não foi possível remover a conta. Nada foi eliminado.',
  'consent.title': 'O que aceitou',
  'consent.when':
    'Aceite para {network}, através de {provider}, {time} (versão {version} do aviso):',
  'consent.none': 'Esta conta foi adicionada antes de o Rialto guardar o que aceita.',
  'consent.save': 'Guardar num ficheiro',
  'consent.withdraw': 'Revogar',
  'consent.withdraw-title': 'Revogar o que aceitou para {network}?',
  'consent.withdraw-warning':
    'Revogar significa sair: o Rialto pede a {network} que retire o seu nome da lista e a {provider} que termine a sessão, e depois elimina deste navegador esta conta, as suas conversas e chaves. Não podem ser recuperadas. O que outras pessoas receberam fica com elas.',
  'consent.withdraw-confirm': 'Revogar e sair',
  'consent.withdrawn':
    'Revogado. {network} retirou o seu nome da lista, e {provider} terminou a sessão.',
  'consent.withdrawn-not-delisted':
    'Revogado, e eliminado aqui. Não foi possível avisar {network}: o seu nome pode continuar na lista até {provider} dizer o contrário. Peça a {provider} que o retire.',
  'consent.withdrawn-sign-in':
    'Revogado. {network} retirou o seu nome da lista. Não foi possível avisar {provider}: termine lá a sessão, na sua conta.',
  'accounts.keep': 'Manter',
  'accounts.sign-in-keeps': 'As suas conversas e chaves ficam como estão.',
  'accounts.reconnect-failed': 'Não resultou. {why}',
  'dialog.close': 'Fechar',

  // empty states
  'empty.first.title': 'Um lugar calmo para as suas conversas',
  'empty.first.text':
    'Escreva a partir daqui a pessoas no WhatsApp e no Messenger, com encriptação do seu navegador até ao dispositivo delas. As chaves ficam neste navegador.',
  'empty.first.limits':
    'Participa com a sua própria identidade, através de um fornecedor. As conversas que já tem nessas aplicações ficam lá.',
  'empty.chats.title': 'Ainda não há conversas',
  'empty.chats.text':
    'Comece uma com um número de telefone ou um nome de utilizador. A outra pessoa tem de ter permitido conversas com outras aplicações.',
  'empty.pane.title': 'Escolha uma conversa',
  'empty.pane.text': 'As setas percorrem a lista, Enter abre.',

  // a new chat
  'new-chat.title': 'Nova conversa',
  'new-chat.account': 'A partir de que conta',
  'new-chat.identifier': 'Número de telefone ou nome de utilizador',
  'new-chat.hint.whatsapp': 'Com o indicativo do país, como +39 041 555 0123',
  'new-chat.hint.messenger': 'O nome de utilizador no Messenger, como anna.moretti',
  'new-chat.hint.xmpp': 'O endereço da pessoa, como anna@example.org',
  'new-chat.hint.matrix': 'O endereço da pessoa, como @anna:example.org',
  'new-chat.start': 'Iniciar conversa',
  'new-chat.starting': 'A procurar…',
  'new-chat.no-account': 'Adicione primeiro uma conta.',

  // who can be written to
  'reach.not-opted-in': '{name} não ativou as conversas com outras aplicações em {network}.',
  'reach.outside-region':
    '{name} está fora do Espaço Económico Europeu, onde {network} não está aberto a outras aplicações.',
  'reach.unknown':
    'Não é possível contactar {name} em {network}, que não diz porquê: pode não haver lá ninguém com esse nome, ou as conversas com outras aplicações podem não estar ativadas.',
  'reach.invite': 'Convidar',
  'reach.advice.not-opted-in':
    'Só a própria pessoa as pode ativar, na sua aplicação. Pode enviar-lhe isto, por e-mail, por exemplo:',
  'reach.advice.unknown':
    'Verifique primeiro se está bem escrito. Depois pode enviar-lhe isto, por e-mail, por exemplo:',
  'reach.advice.outside-region': 'Nada do seu lado muda isso. Pode avisar a pessoa por outro meio:',
  'reach.invitation':
    'Olá! Agora escrevo a partir de outra aplicação, com {provider}, e gostava de conversar por {network}. {where} Depois, o meu nome lá é {identifier}, e eu já posso escrever. Funciona no Espaço Económico Europeu, num telemóvel.',
  'reach.where.whatsapp':
    'No WhatsApp, abrir Definições, depois Conta, depois Conversas de terceiros; ativar e selecionar {provider}.',
  'reach.where.other':
    'Em {network}, procurar nas definições as conversas com outras aplicações (conversas de terceiros); ativar e selecionar {provider}.',
  'reach.invitation-outside':
    'Olá! Agora escrevo a partir de outra aplicação, e {network} só me deixa contactar pessoas que estão no Espaço Económico Europeu. Até ao regresso, o meu contacto é {identifier}.',
  'reach.checked': '{network} disse-o: {time}.',
  'reach.check': 'Perguntar de novo',
  'reach.checking': 'A perguntar…',
  'reach.copy': 'Copiar',
  'reach.copied': 'Copiado',
  'reach.copy-failed':
    'O navegador não deixou o Rialto copiar. Selecione o texto e copie-o manualmente.',

  // what a request can fail with
  'error.bad-request': 'Isto não pode ser usado. Verifique e tente de novo.',
  'error.not-found': 'Já não existe.',
  'error.offline': 'Está sem ligação, ou não é possível aceder à rede. Tente mais tarde.',
  'error.refused': 'A rede recusou.',
  'error.too-large': 'É demasiado grande.',
  'error.unavailable':
    'A parte do Rialto que funciona em segundo plano não respondeu. Tente de novo.',
  'error.locked': 'A caixa de entrada está bloqueada. Desbloqueie-a primeiro.',
  'error.lost': 'Este navegador apagou os dados do Rialto.',
  'error.no-room': 'Este disco está cheio. Liberte espaço e tente de novo.',
  'error.internal': 'Algo correu mal no Rialto. Nada se perdeu; tente de novo.',

  // a conversation
  'chat.back': 'Voltar à lista',
  'chat.label': 'Conversa com {name}',
  'chat.messages': 'Mensagens com {name}',
  'chat.loading': 'A abrir…',
  'chat.failed': 'Não foi possível abrir as mensagens. {why}',
  'chat.older-loading': 'A carregar mensagens anteriores…',
  'chat.older-failed': 'Não foi possível carregar mensagens anteriores.',
  'chat.beginning': 'A sua conversa com {name} começa aqui.',
  'chat.new-messages': {
    one: '{count} mensagem nova',
    many: '{count} de mensagens novas',
    other: '{count} mensagens novas',
  },
  'chat.divider': 'Mensagens novas',
  'chat.jump': 'Ir para a mensagem mais recente',
  'chat.jump-new': { one: '{count} nova', many: '{count} novas', other: '{count} novas' },
  'chat.typing': '{name} está a escrever…',
  'chat.you': 'Eu',
  'chat.edited': 'editada',
  'chat.actions': 'O que fazer com esta mensagem',
  'quote.unknown': 'Uma mensagem que não está aqui',
  'quote.claimed': 'tal como foi citada',
  'quote.jump': 'Ir para a mensagem citada: {text}',
  'reaction.both': '{one} e {other}',
  'reaction.chip': '{emoji}: {who}',
  'reaction.take-back': '{emoji}: {who}. Retirar a sua reação',
  'reaction.give': 'Reagir com {emoji}',
  'reaction.other': 'Outro emoji',
  'action.reply': 'Responder',
  'action.copy': 'Copiar texto',
  'action.edit': 'Editar',
  'action.delete': 'Eliminar para todos',
  'place.open': 'Ver no OpenStreetMap',
  'change.failed.reaction': 'A sua reação não chegou a {name}.',
  'change.failed.edit': 'A sua alteração não chegou a {name}.',
  'change.failed.deletion': '{name} pode ainda ver esta mensagem.',
  'mishap.message.react': 'A reação não foi guardada. {why}',
  'mishap.message.edit': 'A alteração não foi guardada. {why}',
  'mishap.message.delete': 'A mensagem não foi eliminada. {why}',
  'row.reacted': '{who}: {emoji} a “{text}”',
  'row.says': '{who}: {text}',
  'group.somebody': 'Alguém',
  'group.unnamed': 'Um grupo sem nome',
  'group.created': 'Criou este grupo.',
  'group.renamed': 'Este grupo chama-se agora “{name}”.',
  'group.added': 'Agora no grupo: {who}.',
  'group.added-by': '{name} adicionou {who}.',
  'group.added-you': 'Agora faz parte deste grupo.',
  'group.added-you-by': '{name} adicionou a sua conta a este grupo.',
  'group.you-added': 'Adicionou {who}.',
  'group.left': 'Já não está no grupo: {who}.',
  'group.left-you': 'Saiu deste grupo.',
  'group.removed-by': '{name} removeu {who}.',
  'group.removed-you': 'Já não está neste grupo.',
  'group.removed-you-by': '{name} removeu a sua conta deste grupo.',
  'group.you-removed': 'Removeu {who}.',
  'group.admin': 'Agora admin: {who}.',
  'group.admin-you': 'Agora é admin.',
  'group.not-admin': 'Já não é admin: {who}.',
  'group.not-admin-you': 'Já não é admin.',
  'bridge.where': '{name} através de {network}',
  'group.where': {
    one: '{network}, grupo de {count}',
    many: '{network}, grupo de {count}',
    other: '{network}, grupo de {count}',
  },
  'group.gone': 'Já não está neste grupo. O que foi dito fica aqui.',
  'group.unencrypted':
    'Este grupo não está encriptado: os seus servidores podem lê-lo. O Rialto não escreve nele.',
  'group.open': 'Quem está em {name}',
  'group.new': 'Novo grupo',
  'action.audience': 'Quem a leu',
  'group.protection':
    'Encriptação ponto a ponto até ao dispositivo de cada membro. O que as aplicações de lá fazem com isso está fora da nossa vista.',
  'chat.said': '{name}, {time}',
  'chat.said-you': 'Eu, {time}',
  'chat.announce': '{name}, {time}: {text}',
  'chat.show-all': 'Mostrar tudo',
  'protection.end-to-end':
    'Encriptação ponto a ponto até ao dispositivo de {name}. O que a aplicação de lá faz com isso está fora da nossa vista.',
  'protection.begun-weakly':
    'Encriptação ponto a ponto até ao dispositivo de {name}, mas iniciada sem uma chave de uso único: até {name} responder, quem mais tarde roubar as chaves de lá poderia ler estas primeiras mensagens.',
  'protection.end-to-end-verified':
    'Encriptação ponto a ponto até ao dispositivo de {name}, que já verificou. O que a aplicação de lá faz com isso está fora da nossa vista.',
  'protection.weaker':
    'Menos protegida do que as suas outras conversas: {weaknesses}. Encriptada tão bem quanto esta rede permite.',
  'protection.bridge':
    'Esta conversa passa por uma ponte para {name}. Quem gere a ponte pode lê-la toda.',
  'protection.weaker-servers': 'Menos protegida do que as suas outras conversas: {weaknesses}.',
  'protection.accept-title': 'Nada é enviado a {name} antes de aceitar isso.',
  'protection.accept': 'Escrever aqui mesmo assim',
  'key-change.unverified':
    'Está aqui em uso uma chave nova, como depois de um telemóvel novo ou de uma nova instalação da aplicação.',
  'key-change.verified':
    'Está aqui em uso uma chave nova, e não é a que verificou. Compare de novo antes de confiar nela.',
  'deed.verify': 'Verificar…',
  'request.label': 'Pedido de mensagem',
  'request.unknown':
    'Não conhece esta pessoa. Até aceitar, ela não fica a saber que está aqui, nem que leu isto.',
  'request.from-group':
    'Esta pessoa está num grupo consigo. Até aceitar, ela não fica a saber que está aqui, nem que leu isto.',
  'request.group': 'Foi convidado para este grupo. Até aceitar, ninguém lá saberá que viu isto.',
  'request.refused': {
    one: 'Mais {count} mensagem não foi guardada.',
    many: 'Mais {count} de mensagens não foram guardadas.',
    other: 'Mais {count} mensagens não foram guardadas.',
  },
  'request.veiled': 'Oculto até querer ver',
  'request.show': 'Mostrar',
  'request.accept': 'Aceitar',
  'request.delete': 'Eliminar',
  'request.block': 'Bloquear',
  'request.report': 'Denunciar…',
  'blocked.about': 'Bloqueou esta pessoa. O que ela envia não é guardado, e nada lhe é dito.',
  'blocked.group': 'Bloqueou este grupo. O que lá se diz não é guardado.',
  'blocked.elsewhere':
    'Bloqueou esta pessoa noutro lugar, por isso o que ela envia aqui também não é guardado.',
  'blocked.refused': {
    one: '{count} mensagem recusada.',
    many: '{count} de mensagens recusadas.',
    other: '{count} mensagens recusadas.',
  },
  'blocked.unblock': 'Desbloquear',
  'weakness.servers-read': 'os servidores pelo meio podem lê-la',
  'weakness.no-forward-secrecy': 'uma chave divulgada abre o que foi dito antes',
  'weakness.no-post-compromise-security': 'uma chave divulgada abre tudo o que se segue',
  'weakness.no-authentication': 'ninguém pode verificar de quem são estas chaves',
  'error.protection-not-accepted':
    'Esta conversa está menos protegida do que as outras. Aceite isso acima antes de escrever.',
  'protection.none':
    'Sem encriptação ponto a ponto. Os servidores pelo meio podem ler esta conversa.',
  'status.sending': 'A enviar',
  'status.sent': 'Enviada',
  'status.delivered': 'Entregue',
  'status.read': 'Lida',
  'status.failed': 'Não enviada',
  'failure.contact-unreachable':
    'Não enviada. Já não é possível contactar {name} a partir de outra aplicação.',
  'failure.no-keys': 'Não enviada. A rede não tinha chaves para o dispositivo de {name}.',
  'failure.bad-keys':
    'Não enviada. Não ficou provado que as chaves recebidas sejam as do dispositivo de {name}.',
  'failure.not-trusted': 'Não enviada. Veja primeiro os dispositivos de {name}.',
  'failure.refused': 'Não enviada. A rede recusou-a.',
  'failure.too-long': 'Não enviada. É demasiado longa.',
  'failure.not-in-group': 'Não enviada. Já não está neste grupo.',
  'failure.gave-up': 'Não enviada após muitas tentativas.',
  'failure.not-uploaded': 'Não enviada. O ficheiro não chegou ao seu fornecedor.',
  'failure.unknown': 'Não enviada.',
  'failure.local': 'Não enviada. {why}',
  'message.retry': 'Tentar de novo',
  'message.discard': 'Descartar',
  'message.take-back': 'Retirar',
  'waiting.offline': 'Espera por uma ligação a {network}, e depois segue sozinha.',
  'waiting.off': 'Espera até {network} estar de novo ligado.',
  'waiting.unconfirmed': '{network} ainda não a confirmou. Será enviada de novo automaticamente.',
  'composer.label': 'Mensagem para {name}',
  'composer.placeholder': 'Mensagem',
  'composer.send': 'Enviar',
  'composer.save': 'Guardar alteração',
  'trust.path-servers':
    'De dispositivo para dispositivo. O seu servidor e o da outra pessoa veem quem escreve, e quando.',
  'trust.path-servers-verified':
    'De dispositivo para dispositivo, verificado. O seu servidor e o da outra pessoa veem quem escreve, e quando.',
  'keys.open': 'Dispositivos',
  'older.title': 'Mensagens anteriores',
  'keys.undecided': {
    one: '{name} tem {count} dispositivo novo que ainda não viu. Por agora nada lhe é enviado.',
    many: '{name} tem {count} de dispositivos novos que ainda não viu. Por agora nada lhes é enviado.',
    other:
      '{name} tem {count} dispositivos novos que ainda não viu. Por agora nada lhes é enviado.',
  },
  'trust.path': 'De dispositivo para dispositivo. {network} vê quem escreve, e quando.',
  'trust.path-verified':
    'De dispositivo para dispositivo, verificado. {network} vê quem escreve, e quando.',
  'trust.bridge': 'Encriptado até à ponte para {name}. A ponte lê.',
  'trust.weaker': 'Encriptada, mas pior do que as suas outras conversas.',
  'trust.none': 'Não encriptada: os servidores pelo caminho podem lê-la.',
  'check.iban': 'Isto parece um número de conta bancária.',
  'check.card': 'Isto parece um número de cartão.',
  'check.password': 'Isto parece uma palavra-passe.',
  'check.private-key': 'Isto parece uma chave privada. Quem a tiver pode agir em seu nome.',
  'check.namesake': 'Em {network} também há alguém com o nome {name}. É a pessoa certa?',
  'check.hide': 'Ocultar este aviso',
  'emoji.button': 'Emoji',
  'emoji.find': 'Procurar um emoji',
  'emoji.none': 'Nenhum emoji com esse nome.',
  'emoji.recent': 'Usados recentemente',
  'composer.replying': 'Responder a {name}',
  'composer.editing': 'Alterar a sua mensagem',
  'composer.cancel': 'Cancelar',
  'composer.emoji-names': 'Emojis com esse nome',
  'composer.left': {
    one: 'Resta {count} carácter',
    many: 'Restam {count} de caracteres',
    other: 'Restam {count} caracteres',
  },
  'composer.too-long': {
    one: '{count} carácter a mais',
    many: '{count} de caracteres a mais',
    other: '{count} caracteres a mais',
  },

  // pieces side by side
  'pieces.listed': '{one}, {other}',
  'pieces.clauses': '{one}; {other}',

  // times
  'time.yesterday': 'Ontem',
  'time.today': 'Hoje',
  'time.unknown': 'Data desconhecida',
  'time.second': { one: '{count} segundo', many: '{count} de segundos', other: '{count} segundos' },
  'time.minute': { one: '{count} minuto', many: '{count} de minutos', other: '{count} minutos' },
  'time.hour': { one: '{count} hora', many: '{count} de horas', other: '{count} horas' },
  'time.day': { one: '{count} dia', many: '{count} de dias', other: '{count} dias' },

  // adding an account
  'join.bad-address': 'Isto não é um endereço. Deve ser parecido com chat.example.org.',
  'join.provider-unreachable':
    'Nada responde neste endereço. Verifique se está bem escrito e se tem ligação.',
  'join.not-permitted':
    'Não permitiu que o Rialto comunicasse com {provider}, por isso nada foi enviado. Prima o botão outra vez quando quiser.',
  'join.not-a-provider':
    'Algo responde neste endereço, mas não é um fornecedor para o Rialto. Peça ao seu fornecedor o endereço certo.',
  'join.network-not-offered':
    '{provider} não oferece {network}. Escolha outra rede ou outro fornecedor.',
  'join.sign-in-cancelled':
    'A janela de início de sessão foi fechada antes de terminar. Nada foi alterado.',
  'join.sign-in-refused':
    '{provider} recusou o início de sessão. Tente de novo, ou pergunte ao seu fornecedor.',
  'join.token-refused':
    '{network} não aceitou a palavra de {provider} a seu respeito. Cabe ao seu fornecedor resolver isto: avise-o.',
  'join.other-identity':
    'Iniciou sessão com uma identidade diferente da desta conta. Nada foi alterado. Inicie sessão com o mesmo nome de antes, ou adicione a outra como nova conta.',
  'join.clock-differs':
    'O relógio deste dispositivo e o de {provider} não coincidem, por isso a palavra dele a seu respeito não é válida. Verifique aqui a data e a hora, e tente de novo.',
  'join.interrupted':
    'O navegador parou a parte do Rialto que funciona em segundo plano enquanto iniciava sessão. Se a janela de início de sessão ainda estiver aberta, feche-a. Depois inicie sessão de novo: o Rialto continua onde estava.',
  'join.unreachable':
    'Não é possível aceder a {network} neste momento. Tente de novo daqui a alguns minutos.',
  'join.certificate-refused':
    'O outro lado não conseguiu provar que é {network}. Nada foi enviado. Se isto continuar, avise o seu fornecedor.',
  'join.notice-outdated':
    'Entretanto o Rialto foi atualizado, e o que deve saber antes de aderir mudou. Volte a carregar esta página e leia-a outra vez.',
  'join.already-joined': 'Esta conta já está aqui. Abra a sua caixa de entrada para a ver.',
  'join.failed': 'Não resultou, e o Rialto não sabe porquê. Nada foi alterado; tente de novo.',

  // locking and unlocking
  'lock.locked.title': 'A sua caixa de entrada está bloqueada',
  'lock.locked.text': 'As suas conversas e chaves estão seladas até as desbloquear.',
  'lock.open-page': 'Desbloquear',
  'lock.now': 'Bloquear',
  'lock.set': 'Criar bloqueio',
  'lock.manage': 'Bloqueios',
  'while-locked.receive': 'Receber com bloqueio',
  'while-locked.on':
    'As mensagens chegam enquanto a caixa de entrada está bloqueada, e ficam seladas até a desbloquear.',
  'while-locked.off': 'Esta conta fica em pausa enquanto a caixa de entrada está bloqueada.',
  'while-locked.risk':
    'Para receber, aquilo com que esta conta inicia sessão tem de ficar fora do bloqueio. Quem roubar este perfil do navegador poderia então iniciar sessão em {network} em seu lugar, levar mensagens novas e publicar chaves em seu nome. Não poderia ler as suas mensagens, nem enviar nenhuma que os seus contactos consigam ler.',
  'while-locked.cannot':
    'Em pausa com o bloqueio: {network} não tem forma de receber sem as suas chaves.',
  'while-locked.revoked': 'Desligado. {provider} anulou o que estava fora do bloqueio.',
  'while-locked.not-revoked':
    'Desligado. Não foi possível contactar {provider}: uma cópia do que estava fora pode funcionar até a sua sessão terminar.',
  'lost.title': 'Este navegador apagou os dados do Rialto',
  'lost.window': 'As suas conversas já não estão neste disco. Não foi o Rialto que as eliminou.',
  'lost.open-page': 'Ver o que se pode fazer',
  // recovery kits
  'storage.low': 'O espaço neste disco está a acabar. Liberte algum em breve, para que nada pare.',
  'storage.full':
    'Este disco está cheio. Nada pode ser guardado: as mensagens novas esperam do outro lado, e as suas ficam aqui por enviar. Liberte espaço, e tudo continua sozinho.',
  'storage.failing':
    'Este navegador não consegue guardar neste momento; o disco pode estar cheio. As mensagens novas esperam do outro lado, e as suas ficam aqui por enviar. Tudo continua sozinho assim que for possível.',
  'outside.something': 'Mensagens novas',
  'outside.in-chats': {
    one: 'Mensagens novas em {count} conversa',
    many: 'Mensagens novas em {count} de conversas',
    other: 'Mensagens novas em {count} conversas',
  },
  'outside.send-page': 'Enviar esta página a alguém…',
  'outside.send-selection': 'Enviar este texto a alguém…',
  'outside.send-link': 'Enviar esta ligação a alguém…',
  'outside.send-image': 'Enviar o endereço desta imagem a alguém…',
  'outside.find': 'Procurar uma conversa pelo nome',
  'outside.locked': 'A sua caixa de entrada está bloqueada',
};
