/**
 * French. What is not here yet is said in English.
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
  'list.title': 'Discussions',
  'list.label': 'Discussions, les plus récentes d’abord',
  'list.unread-total': {
    one: '{count} non lu',
    many: '{count} non lus',
    other: '{count} non lus',
  },
  'list.new-chat': 'Nouvelle discussion',
  'list.accounts': 'Comptes',
  'list.settings': 'Paramètres',
  'list.open-in-tab': 'Ouvrir dans un onglet',
  'list.open-panel': 'Ouvrir à côté de la page',
  'list.loading': 'Ouverture de vos discussions…',
  'list.unavailable':
    'La partie de Rialto qui tourne en arrière-plan ne répond pas. Elle redémarre d’elle-même.',
  'list.retry': 'Réessayer',
  'list.find': 'Rechercher',
  'list.find-none': 'Aucune discussion n’a « {text} » dans son nom.',
  'list.find-clear': 'Effacer',
  'filter.label': 'Quelles discussions',
  'filter.all': 'Toutes',
  'filter.unread': 'Non lues',
  'filter.archived': 'Archivées',
  'filter.none.all': 'Toutes vos discussions sont archivées.',
  'filter.none.unread': 'Vous avez tout lu.',
  'filter.none.archived': 'Rien n’est archivé.',
  'filter.none.requests': 'Il n’y a aucune demande de message.',
  'requests.count': {
    one: '{count} demande de message',
    many: '{count} de demandes de message',
    other: '{count} demandes de message',
  },
  'requests.back': 'Retour à vos discussions',
  'deed.actions': 'Autres actions : {name}',
  'deed.pin': 'Épingler en haut',
  'deed.unpin': 'Désépingler',
  'deed.mute-hour': 'Sourdine d’une heure',
  'deed.mute-day': 'Sourdine d’un jour',
  'deed.mute': 'Mettre en sourdine',
  'deed.unmute': 'Réactiver le son',
  'deed.archive': 'Archiver',
  'deed.unarchive': 'Désarchiver',
  'deed.mark-unread': 'Marquer comme non lue',
  'deed.privacy': 'Confidentialité…',
  'deed.unwanted': 'Bloquer ou signaler…',
  'deed.done.pin': 'Discussion avec {name} épinglée.',
  'deed.done.unpin': 'Discussion avec {name} désépinglée.',
  'deed.done.mute-hour': 'Discussion avec {name} en sourdine pendant une heure.',
  'deed.done.mute-day': 'Discussion avec {name} en sourdine pendant un jour.',
  'deed.done.mute': 'Discussion avec {name} en sourdine.',
  'deed.done.unmute': 'La discussion avec {name} n’est plus en sourdine.',
  'deed.done.archive': 'Discussion avec {name} archivée.',
  'deed.done.unarchive': 'La discussion avec {name} est de retour dans la liste.',
  'deed.done.mark-unread': 'Discussion avec {name} marquée comme non lue.',
  'deed.undo': 'Annuler',
  'deed.failed': 'Cela n’a pas marché. {why}',
  'select.start': 'Sélectionner plusieurs',
  'select.count': {
    one: '{count} sélectionnée',
    many: '{count} sélectionnées',
    other: '{count} sélectionnées',
  },
  'select.done': 'Terminé',
  'deed.many.pin': {
    one: '{count} discussion épinglée.',
    many: '{count} de discussions épinglées.',
    other: '{count} discussions épinglées.',
  },
  'deed.many.unpin': {
    one: '{count} discussion désépinglée.',
    many: '{count} de discussions désépinglées.',
    other: '{count} discussions désépinglées.',
  },
  'deed.many.mute': {
    one: '{count} discussion en sourdine.',
    many: '{count} de discussions en sourdine.',
    other: '{count} discussions en sourdine.',
  },
  'deed.many.unmute': {
    one: '{count} discussion n’est plus en sourdine.',
    many: '{count} de discussions ne sont plus en sourdine.',
    other: '{count} discussions ne sont plus en sourdine.',
  },
  'deed.many.archive': {
    one: '{count} discussion archivée.',
    many: '{count} de discussions archivées.',
    other: '{count} discussions archivées.',
  },
  'deed.many.unarchive': {
    one: '{count} discussion est de retour dans la liste.',
    many: '{count} de discussions sont de retour dans la liste.',
    other: '{count} discussions sont de retour dans la liste.',
  },
  'deed.many.mark-unread': {
    one: '{count} discussion marquée comme non lue.',
    many: '{count} de discussions marquées comme non lues.',
    other: '{count} discussions marquées comme non lues.',
  },
  'notices.offer': 'Recevoir une notification à chaque message ?',
  'notices.yes': 'Me notifier',
  'notices.no': 'Non merci',
  'notices.refused':
    'Ce navigateur ne laisse pas Rialto vous envoyer de notifications. Vous pouvez l’autoriser dans les paramètres du navigateur.',
  'share.title': 'Envoyer à qui ?',
  'share.find': 'Rechercher quelqu’un',
  'share.hint':
    'Le contenu est placé dans le champ de la discussion. Rien ne part avant que vous l’envoyiez.',
  'list.at-rest':
    'Sans verrou : quiconque copie ce profil de navigateur peut lire vos discussions.',
  'row.unread': {
    one: '{count} message non lu',
    many: '{count} de messages non lus',
    other: '{count} messages non lus',
  },
  'tabs.label': 'Quelles discussions',
  'tabs.together': 'Discussions',
  'tabs.none': 'Pas encore de discussion ici.',
  'inbox-choice.question': 'Où placer les discussions {network} ?',
  'inbox-choice.combined': 'Avec toutes les autres',
  'inbox-choice.separate': 'Dans leur propre onglet',
  'row.not-sent': 'Non envoyé',
  'row.draft': 'Brouillon : {text}',
  'row.marked': 'marquée comme non lue',
  'row.pinned': 'épinglée',
  'row.muted': 'en sourdine',
  'row.you': 'Vous : {text}',
  'row.typing': 'écrit…',

  // previews and bodies
  'body.unsupported': 'Rialto ne sait pas encore afficher ce type de message : {what}',
  'body.unsupported-preview': 'Non affiché ici : {what}',
  'body.undecryptable': 'Ce message n’a pas pu être lu.',
  'body.undecryptable-preview': 'Un message qui n’a pas pu être lu',
  'body.refused':
    'Impossible à transmettre d’une application à l’autre : {what}. Demandez-le par un autre moyen.',
  'body.unencrypted':
    'Un message arrivé sans chiffrement n’est pas affiché : n’importe qui sur son chemin aurait pu l’écrire.',
  'body.somebody-else':
    'Ceci a été écrit par quelqu’un d’autre dans le salon de cette discussion. Ce n’est pas affiché comme venant de votre contact.',
  'body.deleted': 'Ce message a été supprimé',
  'body.call.voice.offered': 'Appel vocal. Rialto ne peut pas encore prendre les appels.',
  'body.call.voice.missed': 'Appel vocal manqué. Rialto ne peut pas encore prendre les appels.',
  'body.call.video.offered': 'Appel vidéo. Rialto ne peut pas encore prendre les appels.',
  'body.call.video.missed': 'Appel vidéo manqué. Rialto ne peut pas encore prendre les appels.',
  'body.timer.on':
    'Ici, les messages sont réglés pour disparaître après {time}. Rialto ne les supprime pas de lui-même.',
  'body.invitation': 'Vous a invité à cette discussion',
  'body.timer.off': 'Ici, les messages ne disparaissent plus.',
  'media.image': 'Photo',
  'media.video': 'Vidéo',
  'media.voice': 'Message vocal',
  'media.audio': 'Audio',
  'media.file': 'Fichier',
  'media.sticker': 'Sticker',
  'file.load': 'Charger',
  'file.stop': 'Arrêter',
  'file.go-on': 'Reprendre',
  'file.save': 'Enregistrer',
  'chat.details': 'Détails',
  'file.open': 'Afficher',
  'viewer.previous': 'Image précédente',
  'viewer.next': 'Image suivante',
  'viewer.place': '{now} sur {all}',
  'file.play': 'Lire',
  'file.cancel': 'Ne pas envoyer',
  'file.up': 'Envoi, {percent} %',
  'file.down': 'Chargement, {percent} %',
  'file.up-waits': 'En attente d’envoi',
  'file.down-waits': 'En attente de chargement',
  'file.paused': 'Arrêté',
  'file.removed': 'Retiré pour libérer de la place sur ce disque.',
  'file.gone': 'N’est plus sur ce disque.',
  'file.problem.expired': 'Il n’existe plus du côté de l’expéditeur.',
  'file.problem.forged': 'Ce n’est pas ce qui a été envoyé ; il n’est donc pas affiché.',
  'file.problem.wrong-size':
    'Sa taille n’est pas celle annoncée à l’envoi ; il n’est donc pas affiché.',
  'file.problem.too-large': 'Il est trop volumineux.',
  'file.problem.bad-reference': 'Son message n’indique pas correctement où il se trouve.',
  'file.problem.unreachable': 'Il est resté inaccessible.',
  'file.problem.refused': 'Le serveur qui le détient a refusé.',
  'file.problem.not-permitted':
    'Ce navigateur ne laisse pas Rialto communiquer avec le serveur qui le détient.',
  'file.problem.not-offered': 'Votre fournisseur n’a pas de place pour les fichiers.',
  'file.problem.no-space': 'Il n’y a plus de place sur ce disque.',
  'attach.open': 'Ajouter quelque chose',
  'attach.button': 'Ajouter une photo ou un fichier',
  'attach.card': 'Transmettre un contact',
  'attach.place': 'Envoyer une localisation',
  'attach.title': {
    one: 'Envoyer {count} fichier',
    many: 'Envoyer {count} de fichiers',
    other: 'Envoyer {count} fichiers',
  },
  'attach.caption': 'Ajouter une légende',
  'attach.send': 'Envoyer',
  'attach.remove': 'Retirer {name}',
  'attach.drop': 'Relâchez pour envoyer ici',
  'attach.too-many': 'Pas plus de {count} à la fois.',
  'attach.failed': '{name} n’a pas été envoyé. {why}',
  'attach.busy': 'Préparation…',
  'voice.record': 'Enregistrer un message vocal',
  'voice.play': 'Lire',
  'voice.pause': 'Pause',
  'voice.position': 'Position',
  'voice.speed': 'Vitesse : {speed}×',
  'media.captioned': '{what} : {caption}',
  'body.location': 'Localisation : {place}',
  'body.card': 'Contact : {name}',
  'body.cards': {
    one: 'Contacts : {name} et {count} autre',
    many: 'Contacts : {name} et {count} d’autres',
    other: 'Contacts : {name} et {count} autres',
  },
  'card.unnamed': 'Sans nom',
  'what.call': 'un appel',
  'what.image': 'une photo',
  'what.video': 'une vidéo',
  'what.audio': 'un message vocal',
  'what.document': 'un fichier',
  'what.sticker': 'un sticker',
  'what.location': 'une localisation',
  'what.contact': 'un contact',
  'what.reaction': 'une réaction',
  'what.poll': 'un sondage',
  'what.edit': 'la modification d’un message précédent',
  'what.deletion': 'la suppression d’un message précédent',
  'what.disappearing-setting': 'un réglage des messages éphémères',
  'what.view-once': 'un contenu à vue unique',
  'what.group-invite': 'une invitation à un groupe',
  'what.payment': 'un paiement',
  'what.event': 'un événement',
  'what.other': 'quelque chose de nouveau ({name})',
  'undecryptable.no-session':
    'Il était destiné à des clés que ce navigateur n’a pas. Nous avons demandé qu’il soit renvoyé.',
  'undecryptable.bad-message': 'Il est arrivé endommagé.',
  'undecryptable.bad-mac':
    'Son sceau n’a pas tenu : il a été modifié en route, ou était destiné à d’autres clés.',
  'undecryptable.bad-signature': 'Les clés de l’expéditeur n’ont pas prouvé son identité.',
  'undecryptable.missing-key': 'Il est arrivé deux fois, ou sa clé avait déjà servi.',
  'undecryptable.too-far-ahead': 'Il manque trop de messages avant lui.',
  'undecryptable.unknown-version':
    'Il a été écrit avec une version du chiffrement plus récente ou inconnue.',
  'undecryptable.bad-content': 'Il a été déchiffré, mais son contenu n’a pas de sens.',
  'undecryptable.device-refused': 'Il vient d’un appareil auquel vous ne faites pas confiance.',
  'undecryptable.withheld-unverified':
    'L’application de l’expéditeur ne donne ses clés qu’aux appareils que son propriétaire a vérifiés. Celui-ci ne l’est pas.',
  'undecryptable.withheld': 'L’application de l’expéditeur n’a pas donné sa clé à cet appareil.',
  'undecryptable.damaged-row':
    'Vous l’aviez déjà reçu, mais la copie gardée par ce navigateur est endommagée.',

  // accounts and their connection
  'account.connecting': '{network} : connexion…',
  'account.waiting': '{network} n’est pas connecté. De nouveaux essais ont lieu tout seuls.',
  'account.waiting-since':
    '{network} n’est plus connecté depuis {time}. De nouveaux essais ont lieu tout seuls.',
  'account.last-check':
    '{network} n’est pas connecté ; dernière vérification : {time}. De nouveaux essais ont lieu tout seuls.',
  'account.gap-coming':
    '{network} rattrape son retard. Complet jusqu’à : {time} ; le reste arrive.',
  'account.gap-short': {
    one: '{network} gardait pour vous {count} élément qui n’est pas arrivé. Complet jusqu’à : {time}.',
    many: '{network} gardait pour vous {count} d’éléments qui ne sont pas arrivés. Complet jusqu’à : {time}.',
    other:
      '{network} gardait pour vous {count} éléments qui ne sont pas arrivés. Complet jusqu’à : {time}.',
  },
  'account.gap-offline': 'Complet jusqu’à : {time}.',
  'account.keys-drained':
    'Depuis {time}, quelqu’un épuise les clés à usage unique de ce compte sans écrire. Les discussions que d’autres commencent avec vous sont peut-être moins protégées au début ; celles que vous avez déjà ne sont pas concernées.',
  'account.never-came': {
    one: '{count} élément que {network} gardait pour vous n’est jamais arrivé. Complet jusqu’à : {time}.',
    many: '{count} d’éléments que {network} gardait pour vous ne sont jamais arrivés. Complet jusqu’à : {time}.',
    other:
      '{count} éléments que {network} gardait pour vous ne sont jamais arrivés. Complet jusqu’à : {time}.',
  },
  'self-message.switch': 'Tester la ligne',
  'self-message.hint':
    'Toutes les demi-heures, Rialto s’écrit un message, chiffré comme celui d’un contact. Il doit revenir par votre serveur ; personne d’autre ne le reçoit.',
  'self-message.proven': 'Dernière preuve : {time}',
  'self-message.not-yet': 'Pas encore prouvé',
  'self-message.missing':
    '{network} n’a pas rapporté un message adressé à vous-même ({time}). Ce que d’autres écrivent n’arrive peut-être pas non plus.',
  'account.no-keys':
    '{network} : ce serveur n’accepte pas vos clés. Personne ne peut commencer ici une discussion chiffrée avec vous.',
  'account.online': 'Connecté',
  'account.online-since': 'Connecté depuis {time}',
  'account.stopped': '{network} est désactivé. {why}',
  'problem.unreachable': 'Le réseau est inaccessible d’ici.',
  'problem.not-permitted':
    'Ce navigateur ne laisse plus Rialto communiquer avec votre fournisseur. Autorisez-le, et tout reprend comme avant.',
  'problem.token-refused':
    'Le réseau n’a pas accepté l’attestation de votre fournisseur à votre sujet.',
  'problem.delisted':
    'Il a retiré votre nom de sa liste. Pour y figurer à nouveau, supprimez ce compte et ajoutez-le de nouveau ; ses discussions ici disparaîtront avec lui.',
  'problem.sign-in-expired': 'Votre connexion a expiré.',
  'problem.clock-differs':
    'L’horloge de cet appareil et celle de votre fournisseur ne concordent pas. Vérifiez la date et l’heure ici ; Rialto reprend de lui-même dès qu’elles concordent.',
  'problem.certificate-refused':
    'L’autre côté n’a pas pu prouver qu’il est bien le réseau. Rien n’a été envoyé.',
  'problem.handshake-failed': 'La connexion sécurisée n’a pas pu être établie.',
  'problem.protocol-error': 'Le réseau a dit quelque chose que Rialto n’a pas compris.',
  'problem.replaced-elsewhere':
    'Votre compte est utilisé à un autre endroit, et il ne peut l’être qu’à un seul. Si vous l’utilisez ici, il s’arrête là-bas.',
  'account.copied':
    'Le {day}, les données de Rialto dans ce navigateur se sont révélées provenir d’une copie ou d’une sauvegarde. Vos discussions ont continué avec de nouvelles clés ; les messages qui n’ont atteint que l’autre copie ne sont pas ici.',
  'problem.keys-unavailable':
    'Les clés de ce compte ne peuvent pas être ouvertes dans ce navigateur.',
  'problem.storage-failed': 'Ce navigateur n’a pas pu enregistrer. Son disque est peut-être plein.',
  'action.reconnect': 'Réessayer',
  'action.ask-for-rest': 'Redemander',
  'action.let-gap-be': 'Laisser ainsi',
  'action.sign-in-again': 'Se reconnecter',
  'action.signing-in': 'Terminez dans la fenêtre de connexion…',
  'action.permit': 'Autoriser',
  'permit.refused':
    'Refusé : rien n’a donc été envoyé. Sans cette autorisation, {provider} ne peut pas vous laisser entrer ; vous pouvez la donner à tout moment.',
  'action.use-here': 'Utiliser ici',
  'notices.count': {
    one: '{count} élément ici n’a pas pu être compris',
    many: '{count} d’éléments ici n’ont pas pu être compris',
    other: '{count} éléments ici n’ont pas pu être compris',
  },
  'notice.malformed-frame': {
    one: '{count} paquet endommagé',
    many: '{count} de paquets endommagés',
    other: '{count} paquets endommagés',
  },
  'notice.malformed-stanza': {
    one: '{count} paquet au contenu en désordre',
    many: '{count} de paquets au contenu en désordre',
    other: '{count} paquets au contenu en désordre',
  },
  'notice.unknown-stanza': {
    one: '{count} paquet de type inconnu',
    many: '{count} de paquets de type inconnu',
    other: '{count} paquets de type inconnu',
  },
  'notice.unmatched-receipt': {
    one: '{count} accusé de réception d’un message qui n’est pas ici',
    many: '{count} d’accusés de réception de messages qui ne sont pas ici',
    other: '{count} accusés de réception de messages qui ne sont pas ici',
  },
  'notice.refused-change': {
    one: '{count} modification d’un message, faite sans en avoir le droit ou arrivée trop tard',
    many: '{count} de modifications de messages, faites sans en avoir le droit ou arrivées trop tard',
    other: '{count} modifications de messages, faites sans en avoir le droit ou arrivées trop tard',
  },
  'notice.refused-stranger': {
    one: '{count} message d’une personne que vous ne laissez pas entrer, qui n’a pas été conservé',
    many: '{count} de messages de personnes que vous ne laissez pas entrer, qui n’ont pas été conservés',
    other:
      '{count} messages de personnes que vous ne laissez pas entrer, qui n’ont pas été conservés',
  },
  'notice.blocked-elsewhere': {
    one: 'Une personne que vous avez bloquée a essayé de vous joindre d’ici, {count} fois',
    many: 'Des personnes que vous avez bloquées ont essayé de vous joindre d’ici, {count} de fois',
    other: 'Des personnes que vous avez bloquées ont essayé de vous joindre d’ici, {count} fois',
  },
  'notice.not-a-member': {
    one: '{count} message à un groupe d’une personne qui n’en fait pas partie',
    many: '{count} de messages à des groupes de personnes qui n’en font pas partie',
    other: '{count} messages à des groupes de personnes qui n’en font pas partie',
  },
  'notice.refused-devices': {
    one: '{count} liste d’appareils d’un contact qui ne peut pas être vraie ; la précédente reste valable',
    many: '{count} de listes d’appareils de contacts qui ne peuvent pas être vraies ; les précédentes restent valables',
    other:
      '{count} listes d’appareils de contacts qui ne peuvent pas être vraies ; les précédentes restent valables',
  },
  'notice.damaged-row': {
    one: '{count} élément enregistré qui ne s’ouvre plus ; il a été mis de côté',
    many: '{count} d’éléments enregistrés qui ne s’ouvrent plus ; ils ont été mis de côté',
    other: '{count} éléments enregistrés qui ne s’ouvrent plus ; ils ont été mis de côté',
  },
  // the ledger
  'ledger.note': {
    one: '{count} message n’a pas pu être lu',
    many: '{count} de messages n’ont pas pu être lus',
    other: '{count} messages n’ont pas pu être lus',
  },
  'ledger.title': 'Messages qui n’ont pas pu être lus',
  'ledger.none': 'Tous les messages arrivés ont pu être lus.',
  'ledger.unavailable':
    'La liste ne peut pas être affichée pour le moment. Elle revient d’elle-même.',
  'ledger.from': '{name}, {network}, {time}',
  'ledger.from-some-time': '{name}, {network}',
  'ledger.expected': 'Cela arrive en usage normal.',
  'ledger.unexpected': 'Cela ne devrait pas arriver.',
  'ledger.ask-again': 'Demander à {name} de le renvoyer',
  'ledger.asked': 'Demandé. Il apparaîtra ici, à sa place, dès que la demande aura atteint {name}.',
  'ledger.renew-session': 'Convenir de nouvelles clés avec {name} et redemander',
  'ledger.refetch-keys': 'Récupérer à nouveau les clés de {name} et redemander',
  'ledger.ask-in-words': 'En parler à {name} par écrit',
  'ledger.question':
    'Un message envoyé ici ({time}) n’a pas pu être lu. Est-il possible de le renvoyer ?',
  'ledger.question-some-time':
    'Un message envoyé ici n’a pas pu être lu. Est-il possible de renvoyer les derniers ?',
  'chat.gap-coming': 'Complet jusqu’à : {time} ; la suite est encore en route.',
  'chat.gap-short': 'Complet jusqu’à : {time} ; il manque peut-être une partie de la suite.',
  'chat.complete-up-to': {
    one: 'Complet jusqu’à : {time} ; ensuite, {count} message n’a pas pu être lu.',
    many: 'Complet jusqu’à : {time} ; ensuite, {count} de messages n’ont pas pu être lus.',
    other: 'Complet jusqu’à : {time} ; ensuite, {count} messages n’ont pas pu être lus.',
  },
  'accounts.title': 'Comptes',
  'accounts.add': 'Ajouter un compte',
  'accounts.via': 'via {provider}',
  'accounts.remove': 'Supprimer',
  'accounts.remove-title': 'Supprimer {network} ?',
  'accounts.remove-warning':
    'Ses discussions et ses clés seront supprimées de ce navigateur. Elles ne pourront pas être récupérées.',
  'accounts.remove-confirm': 'Supprimer compte et discussions',
  'accounts.remove-failed': 'Le compte n’a pas pu être supprimé. Rien n’a été effacé.',
  'consent.title': 'Ce que vous avez accepté',
  'consent.when':
    'Accepté pour {network}, via {provider}, {time} (version {version} de la notice) :',
  'consent.none': 'Ce compte a été ajouté avant que Rialto ne conserve ce que vous acceptez.',
  'consent.save': 'Enregistrer dans un fichier',
  'consent.withdraw': 'Retirer l’accord',
  'consent.withdraw-title': 'Retirer votre accord pour {network} ?',
  'consent.withdraw-warning':
    'Retirer votre accord, c’est partir : Rialto demande à {network} de vous retirer de sa liste et à {provider} de mettre fin à la connexion, puis supprime de ce navigateur ce compte, ses discussions et ses clés. Ils ne pourront pas être récupérés. Ce que d’autres ont reçu reste chez eux.',
  'consent.withdraw-confirm': 'Retirer et partir',
  'consent.withdrawn':
    'Accord retiré. {network} a retiré votre nom de sa liste, et {provider} a mis fin à la connexion.',
  'consent.withdrawn-not-delisted':
    'Accord retiré, et données supprimées ici. {network} n’a pas pu être prévenu : vous restez peut-être sur sa liste tant que {provider} ne dit pas le contraire. Demandez à {provider} de vous en retirer.',
  'consent.withdrawn-sign-in':
    'Accord retiré. {network} a retiré votre nom de sa liste. {provider} n’a pas pu être prévenu : mettez fin à la connexion dans votre compte là-bas.',
  'accounts.keep': 'Conserver',
  'accounts.sign-in-keeps': 'Vos discussions et vos clés restent telles quelles.',
  'accounts.reconnect-failed': 'Cela n’a pas marché. {why}',
  'dialog.close': 'Fermer',

  // empty states
  'empty.first.title': 'Un endroit calme pour vos discussions',
  'empty.first.text':
    'Écrivez d’ici à des personnes sur WhatsApp et Messenger, avec un chiffrement de votre navigateur à leur appareil. Les clés restent dans ce navigateur.',
  'empty.first.limits':
    'Vous participez sous votre propre identité, par l’intermédiaire d’un fournisseur. Les discussions que vous avez déjà dans ces applications y restent.',
  'empty.chats.title': 'Pas encore de discussion',
  'empty.chats.text':
    'Commencez-en une avec un numéro de téléphone ou un nom d’utilisateur. La personne doit avoir autorisé les discussions avec d’autres applications.',
  'empty.pane.title': 'Choisissez une discussion',
  'empty.pane.text': 'Les flèches parcourent la liste, Entrée ouvre.',

  // a new chat
  'new-chat.title': 'Nouvelle discussion',
  'new-chat.account': 'Depuis quel compte',
  'new-chat.identifier': 'Numéro de téléphone ou nom d’utilisateur',
  'new-chat.hint.whatsapp': 'Avec l’indicatif du pays, comme +39 041 555 0123',
  'new-chat.hint.messenger': 'Son nom d’utilisateur Messenger, comme anna.moretti',
  'new-chat.hint.xmpp': 'Son adresse, comme anna@example.org',
  'new-chat.hint.matrix': 'Son adresse, comme @anna:example.org',
  'new-chat.start': 'Commencer',
  'new-chat.starting': 'Recherche…',
  'new-chat.no-account': 'Ajoutez d’abord un compte.',

  // who can be written to
  'reach.not-opted-in':
    '{name} n’a pas activé les discussions avec d’autres applications dans {network}.',
  'reach.outside-region':
    '{name} se trouve hors de l’Espace économique européen, là où {network} n’est pas ouvert aux autres applications.',
  'reach.unknown':
    '{name} n’est pas joignable sur {network}, qui ne dit pas pourquoi : il n’y a peut-être personne sous ce nom, ou les discussions avec d’autres applications n’y sont pas activées.',
  'reach.invite': 'Inviter',
  'reach.advice.not-opted-in':
    'L’activation ne peut se faire que de son côté, dans sa propre application. Vous pourriez lui envoyer ceci, par e-mail par exemple :',
  'reach.advice.unknown':
    'Vérifiez d’abord l’orthographe. Vous pourriez ensuite lui envoyer ceci, par e-mail par exemple :',
  'reach.advice.outside-region':
    'Rien de votre côté ne peut y changer quoi que ce soit. Vous pourriez prévenir cette personne autrement :',
  'reach.invitation':
    'Bonjour ! J’écris désormais depuis une autre application, avec {provider}, et j’aimerais qu’on puisse se parler sur {network}. {where} Mon identifiant y est ensuite {identifier}, et je peux écrire de mon côté. Cela marche dans l’Espace économique européen, sur un téléphone.',
  'reach.where.whatsapp':
    'Dans WhatsApp, ouvrir Paramètres, puis Compte, puis Discussions tierces ; les activer et cocher {provider}.',
  'reach.where.other':
    'Dans {network}, chercher dans les paramètres les discussions avec d’autres applications (discussions tierces) ; les activer et cocher {provider}.',
  'reach.invitation-outside':
    'Bonjour ! J’écris désormais depuis une autre application, et {network} ne me permet de joindre que des personnes dans l’Espace économique européen. En attendant le retour, mon adresse est {identifier}.',
  'reach.checked': 'Réponse de {network} : {time}.',
  'reach.check': 'Redemander',
  'reach.checking': 'Demande…',
  'reach.copy': 'Copier',
  'reach.copied': 'Copié',
  'reach.copy-failed':
    'Le navigateur n’a pas laissé Rialto copier le texte. Sélectionnez-le et copiez-le vous-même.',

  // what a request can fail with
  'error.bad-request': 'Cela ne peut pas être utilisé. Vérifiez et réessayez.',
  'error.not-found': 'Cela n’existe plus.',
  'error.offline': 'Vous êtes hors ligne, ou le réseau est inaccessible. Réessayez plus tard.',
  'error.refused': 'Le réseau a refusé.',
  'error.too-large': 'C’est trop volumineux.',
  'error.unavailable': 'La partie de Rialto qui tourne en arrière-plan n’a pas répondu. Réessayez.',
  'error.locked': 'La boîte de réception est verrouillée. Déverrouillez-la d’abord.',
  'error.lost': 'Ce navigateur a effacé les données de Rialto.',
  'error.no-room': 'Ce disque est plein. Libérez de la place et réessayez.',
  'error.internal': 'Un problème est survenu dans Rialto. Rien n’a été perdu ; réessayez.',

  // a conversation
  'chat.back': 'Retour à la liste',
  'chat.label': 'Discussion avec {name}',
  'chat.messages': 'Messages avec {name}',
  'chat.loading': 'Ouverture…',
  'chat.failed': 'Les messages n’ont pas pu être ouverts. {why}',
  'chat.older-loading': 'Chargement des messages plus anciens…',
  'chat.older-failed': 'Les messages plus anciens n’ont pas pu être chargés.',
  'chat.beginning': 'C’est ici que commence votre discussion avec {name}.',
  'chat.new-messages': {
    one: '{count} nouveau message',
    many: '{count} de nouveaux messages',
    other: '{count} nouveaux messages',
  },
  'chat.divider': 'Nouveaux messages',
  'chat.jump': 'Aller au message le plus récent',
  'chat.jump-new': {
    one: '{count} nouveau',
    many: '{count} nouveaux',
    other: '{count} nouveaux',
  },
  'chat.typing': '{name} écrit…',
  'chat.you': 'Vous',
  'chat.edited': 'modifié',
  'chat.actions': 'Que faire de ce message',
  'quote.unknown': 'Un message qui n’est pas ici',
  'quote.claimed': 'tel que cité',
  'quote.jump': 'Aller au message cité : {text}',
  'reaction.both': '{one} et {other}',
  'reaction.chip': '{emoji} : {who}',
  'reaction.take-back': '{emoji} : {who}. Retirer votre réaction',
  'reaction.give': 'Réagir avec {emoji}',
  'reaction.other': 'Un autre emoji',
  'action.reply': 'Répondre',
  'action.copy': 'Copier le texte',
  'action.edit': 'Modifier',
  'action.delete': 'Supprimer pour tous',
  'place.open': 'Voir sur OpenStreetMap',
  'change.failed.reaction': 'Votre réaction n’est pas parvenue à {name}.',
  'change.failed.edit': 'Votre modification n’est pas parvenue à {name}.',
  'change.failed.deletion': '{name} voit peut-être encore ce message.',
  'mishap.message.react': 'La réaction n’a pas été enregistrée. {why}',
  'mishap.message.edit': 'La modification n’a pas été enregistrée. {why}',
  'mishap.message.delete': 'Le message n’a pas été supprimé. {why}',
  'row.reacted': '{who} : {emoji} à « {text} »',
  'row.says': '{who} : {text}',
  'group.somebody': 'Quelqu’un',
  'group.unnamed': 'Un groupe sans nom',
  'group.created': 'Vous avez créé ce groupe.',
  'group.renamed': 'Ce groupe s’appelle maintenant « {name} ».',
  'group.added': 'Dans le groupe désormais : {who}.',
  'group.added-by': '{name} a ajouté {who}.',
  'group.added-you': 'On vous a ajouté à ce groupe.',
  'group.added-you-by': '{name} vous a ajouté à ce groupe.',
  'group.you-added': 'Vous avez ajouté {who}.',
  'group.left': 'Plus dans le groupe : {who}.',
  'group.left-you': 'Vous avez quitté ce groupe.',
  'group.removed-by': '{name} a retiré {who}.',
  'group.removed-you': 'Vous n’êtes plus dans ce groupe.',
  'group.removed-you-by': '{name} vous a retiré de ce groupe.',
  'group.you-removed': 'Vous avez retiré {who}.',
  'group.admin': 'Admin désormais : {who}.',
  'group.admin-you': 'Vous êtes maintenant admin.',
  'group.not-admin': 'N’est plus admin : {who}.',
  'group.not-admin-you': 'Vous n’êtes plus admin.',
  'bridge.where': '{name} via {network}',
  'group.where': {
    one: '{network}, groupe de {count} personne',
    many: '{network}, groupe de {count} de personnes',
    other: '{network}, groupe de {count} personnes',
  },
  'group.gone': 'Vous n’êtes plus dans ce groupe. Ce qui a été dit reste ici.',
  'group.unencrypted':
    'Ce groupe n’est pas chiffré : ses serveurs peuvent le lire. Rialto n’y écrit pas.',
  'group.open': 'Qui est dans {name}',
  'group.new': 'Nouveau groupe',
  'action.audience': 'Qui l’a lu',
  'group.protection':
    'Chiffrée de bout en bout jusqu’à l’appareil de chaque membre. Ce que leurs applications en font ensuite échappe à notre regard.',
  'chat.said': '{name}, {time}',
  'chat.said-you': 'Vous, {time}',
  'chat.announce': '{name}, {time} : {text}',
  'chat.show-all': 'Tout afficher',
  'protection.end-to-end':
    'Chiffrée de bout en bout jusqu’à l’appareil de {name}. Ce que son application en fait ensuite échappe à notre regard.',
  'protection.begun-weakly':
    'Chiffrée de bout en bout jusqu’à l’appareil de {name}, mais commencée sans clé à usage unique : tant que {name} n’a pas répondu, quiconque volerait ses clés plus tard pourrait lire ces premiers messages.',
  'protection.end-to-end-verified':
    'Chiffrée de bout en bout jusqu’à l’appareil de {name}, que vous avez vérifié. Ce que son application en fait ensuite échappe à notre regard.',
  'protection.weaker':
    'Moins protégée que vos autres discussions : {weaknesses}. Chiffrée aussi bien que ce réseau le permet.',
  'protection.bridge':
    'Cette discussion passe par un pont vers {name}. La personne qui gère ce pont peut tout lire.',
  'protection.weaker-servers': 'Moins protégée que vos autres discussions : {weaknesses}.',
  'protection.accept-title': 'Rien n’est envoyé à {name} tant que vous ne l’acceptez pas.',
  'protection.accept': 'Écrire ici quand même',
  'key-change.unverified':
    'Une nouvelle clé est utilisée ici, comme après un changement de téléphone ou une réinstallation de l’application.',
  'key-change.verified':
    'Une nouvelle clé est utilisée ici, et ce n’est pas celle que vous avez vérifiée. Comparez de nouveau avant de vous y fier.',
  'deed.verify': 'Vérifier…',
  'request.label': 'Demande de message',
  'request.unknown':
    'Vous ne connaissez pas cette personne. Tant que vous n’acceptez pas, elle n’apprend ni que vous êtes ici, ni que vous avez lu ceci.',
  'request.from-group':
    'Cette personne est dans un groupe avec vous. Tant que vous n’acceptez pas, elle n’apprend ni que vous êtes ici, ni que vous avez lu ceci.',
  'request.group':
    'On vous invite dans ce groupe. Tant que vous n’acceptez pas, personne n’y apprend que vous avez vu ceci.',
  'request.refused': {
    one: '{count} autre message n’a pas été conservé.',
    many: '{count} d’autres messages n’ont pas été conservés.',
    other: '{count} autres messages n’ont pas été conservés.',
  },
  'request.veiled': 'Masqué jusqu’à ce que vous vouliez le voir',
  'request.show': 'Afficher',
  'request.accept': 'Accepter',
  'request.delete': 'Supprimer',
  'request.block': 'Bloquer',
  'request.report': 'Signaler…',
  'blocked.about':
    'Vous avez bloqué cette personne. Ce qu’elle envoie n’est pas conservé, et elle n’en sait rien.',
  'blocked.group': 'Vous avez bloqué ce groupe. Ce qui s’y dit n’est pas conservé.',
  'blocked.elsewhere':
    'Vous avez bloqué cette personne ailleurs ; ce qu’elle envoie ici n’est donc pas conservé non plus.',
  'blocked.refused': {
    one: '{count} message a été refusé.',
    many: '{count} de messages ont été refusés.',
    other: '{count} messages ont été refusés.',
  },
  'blocked.unblock': 'Débloquer',
  'weakness.servers-read': 'les serveurs intermédiaires peuvent la lire',
  'weakness.no-forward-secrecy': 'une clé qui fuit ouvre ce qui a été dit avant',
  'weakness.no-post-compromise-security': 'une clé qui fuit ouvre tout ce qui suit',
  'weakness.no-authentication': 'personne ne peut vérifier à qui sont ces clés',
  'error.protection-not-accepted':
    'Cette discussion est moins protégée que vos autres. Acceptez-le ci-dessus avant d’écrire.',
  'protection.none':
    'Non chiffrée de bout en bout. Les serveurs intermédiaires peuvent lire cette discussion.',
  'status.sending': 'Envoi en cours',
  'status.sent': 'Envoyé',
  'status.delivered': 'Distribué',
  'status.read': 'Lu',
  'status.failed': 'Non envoyé',
  'failure.contact-unreachable':
    'Non envoyé. {name} n’est plus joignable depuis une autre application.',
  'failure.no-keys': 'Non envoyé. Le réseau n’avait pas de clés pour l’appareil de {name}.',
  'failure.bad-keys':
    'Non envoyé. Rien ne prouve que les clés reçues sont bien celles de l’appareil de {name}.',
  'failure.not-trusted': 'Non envoyé. Regardez d’abord les appareils de {name}.',
  'failure.refused': 'Non envoyé. Le réseau a refusé.',
  'failure.too-long': 'Non envoyé. C’est trop long.',
  'failure.not-in-group': 'Non envoyé. Vous n’êtes plus dans ce groupe.',
  'failure.gave-up': 'Non envoyé après de nombreux essais.',
  'failure.not-uploaded': 'Non envoyé. Le fichier n’est pas parvenu à votre fournisseur.',
  'failure.unknown': 'Non envoyé.',
  'failure.local': 'Non envoyé. {why}',
  'message.retry': 'Réessayer',
  'message.discard': 'Abandonner',
  'message.take-back': 'Retirer',
  'waiting.offline': 'Attend une connexion à {network}, puis part tout seul.',
  'waiting.off': 'Attend que {network} soit réactivé.',
  'waiting.unconfirmed': '{network} ne l’a pas encore confirmé. Il sera renvoyé tout seul.',
  'composer.label': 'Message à {name}',
  'composer.placeholder': 'Message',
  'composer.send': 'Envoyer',
  'composer.save': 'Enregistrer',
  'trust.path-servers':
    'D’appareil à appareil. Votre serveur et le sien voient qui écrit, et quand.',
  'trust.path-servers-verified':
    'D’appareil à appareil, vérifié. Votre serveur et le sien voient qui écrit, et quand.',
  'keys.open': 'Appareils',
  'older.title': 'Messages plus anciens',
  'keys.undecided': {
    one: '{name} a {count} nouvel appareil que vous n’avez pas encore regardé. Rien n’y est envoyé pour l’instant.',
    many: '{name} a {count} de nouveaux appareils que vous n’avez pas encore regardés. Rien n’y est envoyé pour l’instant.',
    other:
      '{name} a {count} nouveaux appareils que vous n’avez pas encore regardés. Rien n’y est envoyé pour l’instant.',
  },
  'trust.path': 'D’appareil à appareil. {network} voit qui écrit, et quand.',
  'trust.path-verified': 'D’appareil à appareil, vérifié. {network} voit qui écrit, et quand.',
  'trust.bridge': 'Chiffré jusqu’au pont vers {name}. Le pont le lit.',
  'trust.weaker': 'Chiffrée, mais moins bien que vos autres discussions.',
  'trust.none': 'Non chiffrée : les serveurs sur le trajet peuvent la lire.',
  'check.iban': 'Cela ressemble à un numéro de compte bancaire.',
  'check.card': 'Cela ressemble à un numéro de carte.',
  'check.password': 'Cela ressemble à un mot de passe.',
  'check.private-key': 'Cela ressemble à une clé privée. Quiconque l’a peut agir à votre place.',
  'check.namesake': 'Vous connaissez aussi {name} sur {network}. Est-ce la bonne personne ?',
  'check.hide': 'Masquer cet avertissement',
  'emoji.button': 'Emoji',
  'emoji.find': 'Rechercher un emoji',
  'emoji.none': 'Aucun emoji de ce nom.',
  'emoji.recent': 'Utilisés récemment',
  'composer.replying': 'Réponse à {name}',
  'composer.editing': 'Modifier votre message',
  'composer.cancel': 'Annuler',
  'composer.emoji-names': 'Emojis de ce nom',
  'composer.left': {
    one: '{count} caractère restant',
    many: '{count} de caractères restants',
    other: '{count} caractères restants',
  },
  'composer.too-long': {
    one: '{count} caractère de trop',
    many: '{count} de caractères de trop',
    other: '{count} caractères de trop',
  },

  // pieces side by side
  'pieces.listed': '{one}, {other}',
  'pieces.clauses': '{one} ; {other}',

  // times
  'time.yesterday': 'Hier',
  'time.today': 'Aujourd’hui',
  'time.unknown': 'Date inconnue',
  'time.second': { one: '{count} seconde', many: '{count} de secondes', other: '{count} secondes' },
  'time.minute': { one: '{count} minute', many: '{count} de minutes', other: '{count} minutes' },
  'time.hour': { one: '{count} heure', many: '{count} d’heures', other: '{count} heures' },
  'time.day': { one: '{count} jour', many: '{count} de jours', other: '{count} jours' },

  // adding an account
  'join.bad-address': 'Ce n’est pas une adresse. Elle ressemble à chat.example.org.',
  'join.provider-unreachable':
    'Rien ne répond à cette adresse. Vérifiez son orthographe et votre connexion.',
  'join.not-permitted':
    'Vous n’avez pas autorisé Rialto à communiquer avec {provider} : rien n’a donc été envoyé. Appuyez de nouveau sur le bouton quand vous le voudrez.',
  'join.not-a-provider':
    'Quelque chose répond à cette adresse, mais ce n’est pas un fournisseur pour Rialto. Demandez la bonne adresse à votre fournisseur.',
  'join.network-not-offered':
    '{provider} ne propose pas {network}. Choisissez un autre réseau ou un autre fournisseur.',
  'join.sign-in-cancelled': 'La fenêtre de connexion a été fermée avant la fin. Rien n’a changé.',
  'join.sign-in-refused':
    '{provider} a refusé la connexion. Réessayez, ou renseignez-vous auprès de votre fournisseur.',
  'join.token-refused':
    '{network} n’a pas accepté l’attestation de {provider} à votre sujet. C’est à votre fournisseur de régler cela : prévenez-le.',
  'join.other-identity':
    'Cette connexion a été faite sous une autre identité que celle de ce compte. Rien n’a changé. Connectez-vous avec le même nom qu’avant, ou ajoutez l’autre comme nouveau compte.',
  'join.clock-differs':
    'L’horloge de cet appareil et celle de {provider} ne concordent pas ; son attestation à votre sujet n’est donc pas valable. Vérifiez la date et l’heure ici, puis réessayez.',
  'join.interrupted':
    'Le navigateur a arrêté la partie de Rialto qui tourne en arrière-plan pendant votre connexion. Si la fenêtre de connexion est encore ouverte, fermez-la. Puis connectez-vous de nouveau : Rialto reprend là où il en était.',
  'join.unreachable': '{network} est inaccessible pour le moment. Réessayez dans quelques minutes.',
  'join.certificate-refused':
    'L’autre côté n’a pas pu prouver qu’il est bien {network}. Rien n’a été envoyé. Si cela persiste, prévenez votre fournisseur.',
  'join.notice-outdated':
    'Rialto a été mis à jour entre-temps, et ce qu’il faut savoir avant de rejoindre le réseau a changé. Rechargez cette page et relisez-la.',
  'join.already-joined': 'Ce compte est déjà ici. Ouvrez votre boîte de réception pour le voir.',
  'join.failed':
    'Cela n’a pas marché, et Rialto ne sait pas pourquoi. Rien n’a changé ; réessayez.',

  // locking and unlocking
  'lock.locked.title': 'Votre boîte de réception est verrouillée',
  'lock.locked.text': 'Vos discussions et vos clés restent scellées jusqu’au déverrouillage.',
  'lock.open-page': 'Déverrouiller',
  'lock.now': 'Verrouiller',
  'lock.set': 'Créer un verrou',
  'lock.manage': 'Verrous',
  'while-locked.receive': 'Recevoir même verrouillé',
  'while-locked.on':
    'Les messages arrivent pendant que la boîte de réception est verrouillée, et restent scellés jusqu’au déverrouillage.',
  'while-locked.off': 'Ce compte est en pause pendant que la boîte de réception est verrouillée.',
  'while-locked.risk':
    'Pour recevoir, ce qui connecte ce compte doit se trouver hors du verrou. Quiconque vole ce profil de navigateur pourrait alors se connecter à {network} à votre place, s’emparer des nouveaux messages et publier des clés en votre nom. Il ne pourrait ni lire vos messages, ni en envoyer que vos contacts puissent lire.',
  'while-locked.cannot':
    'En pause tant que c’est verrouillé : {network} n’a aucun moyen de recevoir sans vos clés.',
  'while-locked.revoked': 'Désactivé. {provider} a mis fin à ce qui se trouvait hors du verrou.',
  'while-locked.not-revoked':
    'Désactivé. {provider} n’a pas pu être joint : une copie de ce qui se trouvait hors du verrou peut fonctionner jusqu’à la fin de sa connexion.',
  'lost.title': 'Ce navigateur a effacé les données de Rialto',
  'lost.window':
    'Vos discussions ne sont plus sur ce disque. Ce n’est pas Rialto qui les a supprimées.',
  'lost.open-page': 'Voir ce qu’on peut faire',
  // recovery kits
  'storage.low':
    'Il reste peu de place sur ce disque. Libérez-en bientôt, pour que rien ne s’arrête.',
  'storage.full':
    'Ce disque est plein. Rien ne peut être enregistré : les nouveaux messages attendent de l’autre côté, et les vôtres restent ici sans être envoyés. Libérez de la place, et tout reprend tout seul.',
  'storage.failing':
    'Ce navigateur ne peut pas enregistrer pour le moment ; son disque est peut-être plein. Les nouveaux messages attendent de l’autre côté, et les vôtres restent ici sans être envoyés. Tout reprend tout seul dès que c’est possible.',
  'outside.something': 'Nouveaux messages',
  'outside.in-chats': {
    one: 'Nouveaux messages dans {count} discussion',
    many: 'Nouveaux messages dans {count} de discussions',
    other: 'Nouveaux messages dans {count} discussions',
  },
  'outside.send-page': 'Envoyer cette page à quelqu’un…',
  'outside.send-selection': 'Envoyer ce texte à quelqu’un…',
  'outside.send-link': 'Envoyer ce lien à quelqu’un…',
  'outside.send-image': 'Envoyer l’adresse de cette image à quelqu’un…',
  'outside.find': 'Rechercher une discussion par son nom',
  'outside.locked': 'Votre boîte de réception est verrouillée',
};
