/**
 * Portuguese of the pages that are opened now and then. What is not here yet is said in English.
 * @module
 */
import type { Translation } from '../entry';

export const onPages: Translation = {
  'add.title': 'Adicionar uma conta',
  'add.step': 'Passo {now} de {all}',
  'add.back': 'Voltar',
  'add.network.title': 'Onde estão as pessoas com quem quer falar?',
  'add.network.intro':
    'O direito europeu permite-lhe escrever a pessoas nestas redes sem usar as aplicações delas.',
  'add.network.whatsapp':
    'As pessoas chegam até si pelo seu número de telefone ou pelo nome que o seu fornecedor indica.',
  'add.network.messenger': 'As pessoas chegam até si pelo nome que o seu fornecedor indica.',
  'add.network.limits-title': 'Antes de começar',
  'add.network.limit.identity':
    'Participa com a sua própria identidade, através de um fornecedor que responde por si.',
  'add.network.limit.history':
    'As conversas e os grupos que já tem no WhatsApp e no Messenger não vêm consigo.',
  'add.network.limit.opt-in':
    'A outra pessoa tem de ter ativado as conversas com outras aplicações.',
  'gatekeeper.title': 'Que grandes serviços de mensagens estão abertos?',
  'gatekeeper.open': 'Aberto a outras aplicações',
  'gatekeeper.not-obliged': 'Sem obrigação',
  'gatekeeper.not-open': 'Não aberto',
  'gatekeeper.why.live': 'Conversas entre duas pessoas, desde {date}.',
  'gatekeeper.why.offer-published':
    'A sua oferta a outras aplicações está publicada desde {date}. Não sabemos se já há alguma aplicação ligada.',
  'gatekeeper.why.found-no-gateway':
    'A Comissão Europeia analisou-o e dispensou-o em {date}. Não conhecemos nenhuma entrada a partir de fora.',
  'gatekeeper.why.none-named':
    'Nenhum dos seus serviços de mensagens estava designado quando a lista foi feita, em {date}, por isso nada o obriga. Não conhecemos nenhuma entrada a partir de fora.',
  'gatekeeper.source': 'Fonte',
  'gatekeeper.checked': 'Consultado em {date}.',
  'add.provider.title': 'Quem é o seu fornecedor?',
  'add.provider.intro':
    'A empresa ou entidade que responde por si perante {network}: o seu fornecedor de Internet, o seu serviço de e-mail, a sua entidade patronal ou uma cooperativa. São eles que lhe dizem o endereço.',
  'add.provider.address': 'Endereço do fornecedor',
  'add.provider.hint':
    'Como chat.example.org. O navegador vai perguntar se o Rialto pode comunicar com esse site, e com mais nenhum.',
  'add.provider.look-up': 'Continuar',
  'add.provider.looking': 'A procurar…',
  'add.notice.title': 'Antes de iniciar sessão',
  'add.notice.provider': 'O seu fornecedor',
  'add.notice.change': 'Alterar',
  'add.notice.heading': 'As conversas com outras aplicações são diferentes',
  'add.notice.left':
    'As mensagens são encriptadas deste navegador até ao dispositivo da outra pessoa. Quando uma mensagem lá chega, ninguém aqui pode responder pelo que lhe acontece: a aplicação de lá, e a empresa por trás dela, podem seguir regras diferentes das nossas.',
  'add.notice.not-login':
    'Não inicia sessão numa conta sua de {network}. Passa a estar contactável como alguém que usa outra aplicação.',
  'add.eea.question': 'Onde está?',
  'add.eea.statement': 'Vivo no Espaço Económico Europeu e estou lá agora.',
  'add.eea.outside': 'Noutro lugar',
  'add.eea.why':
    'A lei que abre {network} aplica-se no Espaço Económico Europeu, e {network} só aceita pessoas enquanto lá estão. O Rialto guarda o que diz aqui, e não verifica onde está.',
  'add.eea.refused':
    'Então não é possível aderir a {network} a partir daqui: a sua oferta a outras aplicações termina para si fora dessa zona, e o seu fornecedor teria de lhe pôr fim. Nada foi enviado. Volte quando lá estiver.',
  'add.notice.sees':
    '{network} vê quem escreve a quem e quando, mas não o quê. O seu fornecedor vê que usa {network}.',
  'add.notice.strangers':
    'As pessoas que bloqueou na aplicação {network} podem conseguir escrever-lhe aqui.',
  'add.notice.history': 'As conversas e os grupos que já tem em {network} não vêm consigo.',
  'add.notice.opt-in': 'A outra pessoa tem de ter ativado as conversas com outras aplicações.',
  'add.notice.agree': 'Li isto e quero aderir a {network}.',
  'add.sign-in': 'Iniciar sessão com {provider}',
  'add.signing-in.title': 'Termine na janela de início de sessão',
  'add.signing-in.text':
    '{provider} pede-lhe que inicie sessão. O Rialto nunca vê a sua palavra-passe. Esta página continua sozinha.',
  'add.done.title': 'Já está em {network}',
  'add.done.as': 'O seu contacto é',
  'add.done.next':
    'As pessoas que lhe escrevem aparecem nas suas conversas. Para tomar a iniciativa, comece uma nova conversa com um número ou um nome.',
  'add.done.open': 'Abrir a caixa',
  'lock.title': 'Bloqueios',
  'lock.unlock.title': 'Desbloqueie a sua caixa de entrada',
  'lock.passphrase': 'Frase-passe',
  'lock.passphrase.unlock': 'Desbloquear',
  'lock.passphrase.unlocking': 'A desbloquear…',
  'lock.passkey.unlock': 'Usar a chave de acesso',
  'lock.code': 'Código de recuperação',
  'lock.code.hint': 'Nove grupos de quatro. Maiúsculas e hífenes não importam.',
  'lock.code.show': 'Usar antes um código de recuperação',
  'lock.code.unlock': 'Desbloquear com código',
  'lock.wait': {
    one: 'Pode tentar de novo daqui a {count} segundo. Isto só atrasa quem tenta adivinhar aqui; o que protege uma cópia deste perfil é a qualidade da sua frase-passe.',
    many: 'Pode tentar de novo daqui a {count} de segundos. Isto só atrasa quem tenta adivinhar aqui; o que protege uma cópia deste perfil é a qualidade da sua frase-passe.',
    other:
      'Pode tentar de novo daqui a {count} segundos. Isto só atrasa quem tenta adivinhar aqui; o que protege uma cópia deste perfil é a qualidade da sua frase-passe.',
  },
  'lock.wrong-secret': 'Isso não a abre.',
  'lock.bad-code': 'Há um erro de escrita neste código. Verifique-o e tente de novo.',
  'lock.too-soon': 'Demasiadas tentativas. Espere um pouco.',
  'lock.none.title': 'Ainda não há nenhum bloqueio',
  'lock.none.text':
    'Quem copiar este perfil do navegador, ou se sentar a este navegador, pode ler as suas conversas. Um bloqueio sela tudo com novas chaves e elimina o que lá estava antes.',
  'lock.some.title': 'A sua caixa de entrada tem um bloqueio',
  'lock.some.text':
    'Tudo aqui está selado. Qualquer um destes abre tudo. Se os perder todos, ninguém pode voltar a abrir, e não podemos ajudar.',
  'lock.kind.passphrase': 'Frase-passe',
  'lock.kind.passkey': 'Chave de acesso',
  'lock.kind.recovery': 'Código de recuperação',
  'lock.since': 'desde {day}',
  'lock.remove': 'Remover',
  'lock.remove-last':
    'Remover o último bloqueio deixa as suas conversas abertas a quem copiar este perfil.',
  'lock.remove-confirm': 'Remover',
  'lock.remove-keep': 'Manter',
  'lock.new-passphrase': 'Nova frase-passe',
  'lock.new-passphrase.hint':
    'Pelo menos 12 caracteres. Quatro ou cinco palavras que nada têm a ver umas com as outras são fáceis de lembrar e difíceis de adivinhar.',
  'strength.weak': 'Fraca.',
  'strength.weak.text': 'Quem copiar este perfil poderia encontrá-la em poucas horas.',
  'strength.fair': 'Razoável.',
  'strength.fair.text':
    'Quem copiar este perfil e se der ao trabalho poderia encontrá-la em dias ou meses. Mais uma palavra ajuda.',
  'strength.good': 'Boa.',
  'strength.good.text': 'Adivinhá-la deve demorar anos, se não for sobre si nem de um livro.',
  'strength.strong': 'Forte.',
  'strength.strong.text':
    'Adivinhá-la deve demorar mais do que alguém vai tentar, se não for sobre si nem de um livro.',
  'strength.hint.common': 'É parecida com uma palavra-passe que muita gente usa.',
  'strength.hint.one-word': 'Uma só palavra está entre as primeiras coisas a ser tentadas.',
  'strength.hint.name': 'Os nomes estão entre as primeiras coisas a ser tentadas.',
  'strength.hint.keys':
    'Filas de teclas e sequências estão entre as primeiras coisas a ser tentadas.',
  'strength.hint.repeats': 'O que se repete conta uma só vez.',
  'strength.hint.date': 'Anos e datas estão entre as primeiras coisas a ser tentadas.',
  'strength.unknown': 'Neste momento não é possível estimar quão forte é.',
  'lock.repeat': 'A mesma outra vez',
  'lock.passphrase-differs': 'As duas não são iguais.',
  'lock.add-passphrase': 'Criar frase-passe',
  'lock.change-passphrase': 'Alterar a frase-passe',
  'lock.sealing': 'A selar tudo de novo…',
  'lock.add-passkey': 'Criar chave de acesso',
  'lock.passkey.text':
    'A sua impressão digital, rosto ou chave de segurança, guardados por este dispositivo.',
  'lock.passkey.absent':
    'Este navegador não tem chaves de acesso para extensões que não pedem acesso a nenhum site. Use uma frase-passe.',
  'lock.passkey-not-used': 'Não foi usada nenhuma chave de acesso.',
  'lock.passkey-not-made': 'Não foi criada nenhuma chave de acesso.',
  'lock.passkey-unsupported':
    'Esta chave de acesso não pode bloquear nada: falta-lhe a função para segredos (PRF). Experimente outro dispositivo ou outra chave.',
  'lock.passkey-failed': 'A chave de acesso não funcionou aqui.',
  'lock.add-code': 'Criar código de recuperação',
  'lock.code.text':
    'Para o dia em que se esquecer da frase-passe ou perder o dispositivo. Anote-o e guarde-o longe deste computador.',
  'lock.code.once': 'Só é mostrado uma vez. Anote-o agora.',
  'lock.code.done': 'Já o anotei',
  'lock.idle': 'Bloquear quando não há atividade durante',
  'lock.idle.minutes': {
    one: '{count} minuto',
    many: '{count} de minutos',
    other: '{count} minutos',
  },
  'lock.idle.hours': { one: '{count} hora', many: '{count} de horas', other: '{count} horas' },
  'lock.idle.never': 'nunca',
  'lock.limits':
    'Também bloqueia quando o navegador inicia e, no Chrome, quando bloqueia este computador. Enquanto está bloqueada, nada é enviado, e nada chega, exceto para as contas que deixar receber.',
  'lock.badge': 'Enquanto está bloqueada, o ícone da barra de ferramentas pode mostrar',
  'lock.badge.nothing': 'nada',
  'lock.badge.dot': 'um ponto quando algo chegou',
  'lock.badge.count': 'quantas mensagens chegaram',
  'lock.badge.hint':
    'Quem olhar para este ecrã vê-o. Só conta para as contas que recebem com o bloqueio.',
  'receiving.none': 'Nada chega até desbloquear.',
  'receiving.others': 'Todas as outras contas esperam até desbloquear.',
  'receiving.connecting': '{network}: a ligar, para receber com o bloqueio.',
  'receiving.receiving': '{network}: a receber, selado até desbloquear.',
  'receiving.full':
    '{network}: em pausa. Aqui não cabe mais, por isso {network} guarda o resto para si.',
  'receiving.stopped': '{network}: em pausa. Desbloqueie para ver porquê.',
  'lock.open-inbox': 'Abrir a caixa',
  'lock.copy': 'Guardar uma segunda cópia das suas contas e chaves',
  'lock.copy.text':
    'Por vezes os navegadores apagam dados: quando o disco está cheio, ou depois de uma falha. A cópia fica noutro lugar deste perfil do navegador, selada pelos mesmos bloqueios. Traz de volta as suas contas, não as suas mensagens.',
  'lost.accounts': {
    one: 'Havia aqui {count} conta. As suas conversas e mensagens desapareceram deste disco: o navegador eliminou-as, o que acontece quando um disco está cheio ou se limpam os “dados de sites”.',
    many: 'Havia aqui {count} de contas. As suas conversas e mensagens desapareceram deste disco: o navegador eliminou-as, o que acontece quando um disco está cheio ou se limpam os “dados de sites”.',
    other:
      'Havia aqui {count} contas. As suas conversas e mensagens desapareceram deste disco: o navegador eliminou-as, o que acontece quando um disco está cheio ou se limpam os “dados de sites”.',
  },
  'lost.copy':
    'Ainda está aqui uma cópia selada das suas contas e chaves. Desbloqueie-a, e as suas contas voltam. As mensagens novas chegam como antes; as antigas não voltam.',
  'lost.no-copy':
    'Não havia nenhum bloqueio, por isso não foi possível guardar nenhuma cópia. Adicione as suas contas de novo: as pessoas continuam a encontrar o seu contacto pelo mesmo nome, e as aplicações delas vão dizer que as suas chaves mudaram.',
  'lost.start-over': 'Começar com a caixa vazia',
  'lost.start-over.copy':
    'Isto elimina também a cópia selada. Teria de iniciar sessão de novo, e as pessoas veriam que as suas chaves mudaram.',
  'lost.start-over.confirm': 'Eliminá-la e começar do zero',
  'lost.restored': {
    one: '{count} conta está de volta, com as mesmas chaves. As suas conversas reaparecem à medida que alguém escreve; o que continham perdeu-se.',
    many: '{count} de contas estão de volta, com as mesmas chaves. As conversas reaparecem à medida que alguém escreve; o que continham perdeu-se.',
    other:
      '{count} contas estão de volta, com as mesmas chaves. As conversas reaparecem à medida que alguém escreve; o que continham perdeu-se.',
  },
  'kit.title': 'Kit de recuperação',
  'kit.open-page': 'Kit de recuperação',
  'kit.have-one': 'Tenho um kit de recuperação',
  'kit.lock.text':
    'Um ficheiro que traz de volta as suas contas noutro navegador ou quando este já não existir.',
  'kit.question': 'Voltar com a sua identidade',
  'kit.intro':
    'Um kit é um ficheiro selado com as suas contas, as chaves delas e os seus contactos. Com ele, volta com a sua própria identidade: as pessoas não veem chaves alteradas, e ninguém precisa de adicionar o seu contacto outra vez.',
  'kit.make.title': 'Criar um kit',
  'kit.make.text': 'Demora um minuto. Crie um novo quando adicionar uma conta.',
  'kit.drill.title': 'Verificar um kit',
  'kit.drill.text': 'Dois minutos agora, para saber que abre. Nada do que funciona aqui é afetado.',
  'kit.restore.title': 'Recuperar contas',
  'kit.restore.text': 'De um kit deste navegador ou de outro.',
  'kit.back': 'Voltar',
  'kit.locked':
    'A sua caixa de entrada está bloqueada. Desbloqueie-a para criar um kit ou recuperar contas.',
  'kit.no-accounts': 'Ainda não há aqui nenhuma conta para guardar num kit.',
  'kit.in-it': 'No kit',
  'kit.in-it.accounts': 'todas as contas daqui, com a sua chave de identidade',
  'kit.in-it.contacts': 'os seus contactos, e as chaves pelas quais os reconhece',
  'kit.in-it.settings': 'quando a caixa de entrada bloqueia, e o que o seu ícone mostra',
  'kit.not-in-it': 'Nunca no kit',
  'kit.not-in-it.sessions':
    'as chaves das conversas em curso: não podem existir duas vezes, por isso a primeira mensagem em cada conversa cria novas',
  'kit.not-in-it.sign-in':
    'os seus inícios de sessão: inicia sessão uma vez por cada conta que volta',
  'kit.not-in-it.locks': 'os seus bloqueios, e os ficheiros que lhe enviaram',
  'kit.history': 'Mensagens também',
  'kit.history.hint': 'Sem elas, as conversas voltam vazias. Com elas, quem abrir o kit lê-as.',
  'kit.by': 'O que o abre',
  'kit.by.code': 'Um código criado pelo Rialto: imprime-o ou anota-o',
  'kit.by.passphrase': 'Uma frase-passe escolhida por si',
  'kit.passphrase.hint':
    'Não a desta caixa de entrada: quem a descobrisse teria então as duas coisas. Pelo menos 12 caracteres.',
  'kit.passphrase': 'Frase-passe do kit',
  'kit.make-now': 'Criar o kit',
  'kit.making': 'A criar…',
  'kit.made.title': 'O seu kit de recuperação',
  'kit.made.next':
    'Duas coisas a guardar, longe uma da outra e deste computador: o ficheiro, e esta página com o seu código.',
  'kit.made.next-passphrase':
    'Guarde o ficheiro longe deste computador. A sua frase-passe não está em lado nenhum a não ser na sua cabeça.',
  'kit.code': 'Código do kit',
  'kit.code.once': 'Este código só é mostrado uma vez. Ninguém o pode criar de novo.',
  'kit.save': 'Guardar o ficheiro',
  'kit.save-again': 'Guardar de novo',
  'kit.saved': 'Entregue ao seu navegador como {name}. Procure-o nas transferências.',
  'kit.print': 'Imprimir esta página',
  'kit.made.check': 'Verificar agora',
  'kit.sheet.date': 'Criado em {day}',
  'kit.sheet.file': 'Ficheiro: {name}',
  'kit.sheet.how': 'Como voltar',
  'kit.sheet.how.1':
    'Instale o Rialto, escolha “Adicionar uma conta”, depois “Tenho um kit de recuperação”.',
  'kit.sheet.how.2': 'Escolha o ficheiro e introduza o código.',
  'kit.sheet.how.2-passphrase': 'Escolha o ficheiro e introduza a frase-passe.',
  'kit.sheet.how.3': 'Inicie sessão uma vez por cada conta.',
  'kit.sheet.who':
    'Quem tiver o ficheiro e o código pode fazer-se passar por si nestas contas. Perdeu um deles? Crie um novo kit, e destrua o que resta deste.',
  'kit.contacts': {
    one: '{count} contacto',
    many: '{count} de contactos',
    other: '{count} contactos',
  },
  'kit.messages': {
    one: '{count} mensagem',
    many: '{count} de mensagens',
    other: '{count} mensagens',
  },
  'kit.left-out': '{network}: {name} não pode viajar num kit. Adicione essa conta lá de novo.',
  'kit.newest-only':
    'Havia aqui mais mensagens do que cabem num kit. Tem as mais recentes de cada conversa.',
  'kit.file': 'Ficheiro do kit',
  'kit.file.choose': 'Escolher o ficheiro',
  'kit.file.another': 'Escolher outro ficheiro',
  'kit.file.seen': '{name}, criado em {day}',
  'kit.code.hint': 'Começa por KIT. Maiúsculas e hífenes não importam.',
  'kit.open': 'Abrir',
  'kit.opening': 'A abrir…',
  'kit.opened.title': 'Abre',
  'kit.opened.drill':
    'O ficheiro está inteiro, e o que introduziu está certo. Nada aqui foi alterado.',
  'kit.opened.restore': 'Isto é o que ele traz de volta.',
  'kit.opened.from': 'Criado em {day}, com',
  'kit.done': 'Concluído',
  'kit.restore-now': 'Recuperá-las aqui',
  'kit.restoring': 'A recuperar…',
  'kit.restore.warning':
    'Se o Rialto ainda funcionar noutro lugar com estas contas, só um dos dois pode estar ligado. O outro avisa.',
  'kit.restored.title': 'O que foi feito delas',
  'kit.restored.next':
    'Inicie sessão uma vez por cada conta na sua caixa de entrada. Depois escreva: os outros veem que é quem diz ser.',
  'kit.arrival.back': 'está de volta, com as mesmas chaves. Inicie sessão para a ligar.',
  'kit.arrival.already-here': 'já está aqui. Nada foi alterado.',
  'kit.arrival.not-offered': 'é de uma rede que este Rialto não tem.',
  'kit.arrival.damaged': 'não pôde ser recuperada: as suas chaves no kit não estão completas.',
  'kit.problem.not-a-kit': 'Este ficheiro não é um kit de recuperação.',
  'kit.problem.newer-kit':
    'Este kit foi criado por um Rialto mais recente. Atualize primeiro este.',
  'kit.problem.needs':
    'Este kit precisa do Rialto {version} ou mais recente. Atualize primeiro este.',
  'kit.problem.header-changed':
    'O início deste ficheiro foi danificado, ou alterado por alguém. Nada foi aberto. Experimente outra cópia do ficheiro.',
  'kit.problem.wrong-secret': 'Isso não abre este kit.',
  'kit.problem.bad-code': 'Há um erro de escrita neste código. Verifique-o e tente de novo.',
  'kit.problem.lock-code':
    'Este é o código de recuperação de um bloqueio, não de um kit. O código de um kit começa por KIT.',
  'kit.problem.damaged':
    'Este ficheiro está danificado: falta uma parte ou foi alterada. Nada foi aberto. Experimente outra cópia do ficheiro.',
  'kit.problem.too-large': 'Este ficheiro é demasiado grande para ser um kit de recuperação.',
  'lock.problem.locked': 'A caixa de entrada está bloqueada. Desbloqueie-a primeiro.',
  'lock.problem.lost': 'Este navegador apagou os dados. Volte a carregar esta página.',
  'lock.problem.weak-passphrase':
    'Isso não resistiria. Use pelo menos 12 caracteres, e não sempre os mesmos.',
  'lock.problem.kit-too-large': 'Há aqui mais do que cabe num kit. Crie-o sem mensagens.',
  'lock.problem.not-first': 'Um código de recuperação precisa primeiro de outro bloqueio.',
  'lock.problem.too-many': 'Já há tantos bloqueios quantos pode haver. Remova um primeiro.',
  'lock.problem.no-lock': 'Este bloqueio já não existe.',
  'lock.problem.bad-header':
    'O ficheiro que contém os seus bloqueios foi danificado ou alterado por alguém. Nada foi aberto.',
  'lock.problem.newer-header':
    'Esta caixa de entrada foi usada pela última vez por uma versão mais recente do Rialto. Atualize primeiro esta.',
  'lock.problem.quota-exceeded': 'Este navegador não tem espaço para guardar. Nada foi alterado.',

  // settings
  'set.title': 'Definições',
  'set.find': 'Procurar uma definição',
  'set.none': 'Nenhuma definição contém “{text}”.',
  'set.failed': 'Não foi guardado. {why}',
  'set.as-system': 'Como o sistema',
  'set.as-browser': 'Como o navegador',
  'set.on': 'Ativado',
  'set.off': 'Desativado',
  'set.section.accounts': 'Contas',
  'set.section.notifications': 'Notificações',
  'set.section.privacy': 'Privacidade',
  'set.section.look': 'Aspeto',
  'set.section.language': 'Idioma',
  'set.section.lock': 'Bloqueio e recuperação',
  'set.section.storage': 'Armazenamento',
  'set.section.shortcuts': 'Teclado',
  'set.section.about': 'Acerca do Rialto',
  'set.theme': 'Cores',
  'set.theme.hint': 'Claras, escuras, ou como no seu sistema.',
  'set.theme.light': 'Claras',
  'set.theme.dark': 'Escuras',
  'set.textSize': 'Tamanho do texto',
  'set.textSize.hint': 'Além do tamanho que o seu navegador usa.',
  'set.density': 'Espaçamento',
  'set.density.hint': 'Compacto mostra mais conversas e mensagens de uma vez.',
  'set.density.comfortable': 'Confortável',
  'set.density.compact': 'Compacto',
  'set.contrast': 'Alto contraste',
  'set.contrast.hint': 'Letras mais escuras e linhas mais fortes.',
  'set.stillness': 'Menos movimento',
  'set.stillness.hint': 'Nada desliza, se esbate ou pisca.',
  'set.language': 'Idioma',
  'set.language.hint': 'Dos textos do Rialto. O que as pessoas escrevem fica como está.',
  'set.receipts': 'Avisar que leu',
  'set.receipts.hint':
    'Recibos de leitura. Sem eles, quem envia vê que uma mensagem chegou, e nunca se a leu.',
  'set.typing': 'Avisar que está a escrever',
  'set.typing.hint': 'Enquanto escreve. Só que está a escrever, nunca o quê.',
  'set.previews': 'Mostrar pré-visualizações de ligações',
  'set.previews.hint':
    'Um título e uma imagem que o remetente pôs na mensagem. O Rialto não vai buscar nada para os mostrar.',
  'set.own.accounts': 'As suas contas',
  'set.own.accounts.hint': 'Como estão, iniciar sessão de novo, sair.',
  'set.own.privacy-networks': 'Outra escolha para uma rede',
  'set.own.privacy-networks.hint': 'Vem antes das escolhas acima.',
  'set.own.privacy-people': 'Outra escolha para uma pessoa',
  'set.own.privacy-people.hint': 'Vem antes de todas as outras. Faz-se no menu de cada conversa.',
  'set.own.lock': 'Bloqueio',
  'set.own.lock.hint':
    'Frase-passe, chave de acesso, quando o Rialto se bloqueia, e o que mostra então.',
  'set.own.kit': 'Kit de recuperação',
  'set.own.kit.hint':
    'Um ficheiro e uma página impressa que trazem as suas contas de volta noutro lugar.',
  'set.own.storage': 'Espaço neste disco',
  'set.own.storage.hint':
    'O que o Rialto guarda neste navegador, selado: mensagens, ficheiros e chaves.',
  'set.own.shortcuts.hint': 'Prima um para mudar as suas teclas.',
  'set.own.about': 'Rialto',
  'set.own.about.hint': 'Versão, licenças, e como os seus dados estão neste disco.',
  'set.privacy.follow-yes': 'Como acima (sim)',
  'set.privacy.follow-no': 'Como acima (não)',
  'set.privacy.yes': 'Sim',
  'set.privacy.no': 'Não',
  'set.privacy.nobody': 'Ainda ninguém.',
  'set.privacy.title': 'Privacidade com {name}',
  'set.privacy.intro': 'Só para esta conversa. “Como acima” segue a rede e as suas definições.',
  'set.privacy.undo': 'Como para todos',
  'set.accounts.manage': 'Mostrar contas',
  'set.lock.manage': 'Definições do bloqueio',
  'set.kit.manage': 'Criar ou abrir um kit',
  'set.storage.used': 'O Rialto usa {used}. O navegador permite-lhe mais {available}.',
  'set.storage.unknown': 'Este navegador não diz quanto está a ser usado.',
  'set.about.version': 'Versão {version}',
  'set.about.at-rest.open':
    'Não há nenhum bloqueio: tudo está selado neste disco, mas quem copiar este perfil do navegador pode abri-lo.',
  'set.about.at-rest.locked':
    'Tudo neste disco está selado com uma chave que só o seu bloqueio abre.',
  'set.about.licences': 'Licenças das partes de que é feito',
  'set.about.licence': 'O Rialto é software livre sob a licença Apache 2.0.',

  // what can be done by keys, and from the palette
  'key.ctrl': 'Ctrl',
  'key.alt': 'Alt',
  'key.shift': 'Shift',
  'key.escape': 'Esc',
  'key.enter': 'Enter',
  'key.space': 'Espaço',
  'command.palette': 'Procurar tudo',
  'command.find': 'Procurar uma conversa na lista',
  'command.new-chat': 'Nova conversa',
  'command.settings': 'Definições',
  'command.shortcuts': 'Atalhos de teclado',
  'command.lock': 'Bloquear já a caixa de entrada',
  'command.next-chat': 'Conversa seguinte',
  'command.previous-chat': 'Conversa anterior',
  'command.next-unread': 'Conversa não lida seguinte',
  'command.write': 'Escrever nesta conversa',
  'command.close': 'Fechar o que está aberto',
  'command.reply': 'Responder à última mensagem',
  'command.edit': 'Alterar a sua última mensagem (num campo vazio)',
  'command.archive': 'Arquivar ou desarquivar',
  'command.mute': 'Silenciar ou reativar o som',
  'command.pin': 'Afixar ou desafixar',
  'command.mark-unread': 'Marcar como não lida',
  'set.own.shortcuts': 'Atalhos',
};
