/**
 * French of the pages that are opened now and then. What is not here yet is said in English.
 * @module
 */
import type { Translation } from '../entry';

export const onPages: Translation = {
  // groups
  'groups.title': 'Nouveau groupe',
  'groups.details': 'Groupe',
  'groups.name': 'Nom du groupe',
  'groups.people': 'Qui en fait partie',
  'groups.nobody':
    'Il n’y a encore personne à choisir. Écrivez d’abord à quelqu’un sur ce réseau, puis vous pourrez ajouter cette personne.',
  'groups.create': 'Créer le groupe',
  'groups.not-opened':
    '{network} n’a pas ouvert les groupes aux personnes qui écrivent depuis d’autres applications. Vous pouvez y écrire à une personne à la fois.',
  'groups.unknown': 'On ne sait pas encore ici qui fait partie de ce groupe.',
  'groups.members': { one: '{count} membre', many: '{count} de membres', other: '{count} membres' },
  'groups.member': '{network}, chiffré de bout en bout',
  'groups.member-elsewhere': '{network}, via une autre application, chiffré de bout en bout',
  'groups.role.owner': 'Propriétaire',
  'groups.role.admin': 'Admin',
  'groups.rename': 'Changer le nom',
  'groups.actions': 'Autres actions : {name}',
  'groups.make-admin': 'Nommer admin',
  'groups.take-admin': 'Retirer le rôle d’admin',
  'groups.remove': 'Retirer du groupe',
  'groups.add': 'Ajouter des personnes',
  'groups.add-chosen': {
    one: 'Ajouter {count} personne',
    many: 'Ajouter {count} de personnes',
    other: 'Ajouter {count} personnes',
  },
  'groups.leave': 'Quitter le groupe',
  'groups.leave-sure':
    'Plus rien ne vous parviendra alors de ce groupe. Ce qui a été dit reste ici. Seul un admin peut vous ajouter de nouveau.',
  'groups.without': 'Non ajouté : {who}. Pas joignable depuis une autre application.',
  'groups.refused.not-admin': 'Seuls les admins du groupe peuvent le faire.',
  'groups.refused.not-in': 'Vous n’êtes plus dans ce groupe.',
  'groups.refused.too-many': 'C’est plus de personnes que {network} n’en autorise dans un groupe.',
  'groups.refused.refused': '{network} a refusé.',
  'audience.title': 'Qui a ce message',
  'audience.read': 'Lu par',
  'audience.delivered': 'Distribué à',
  'audience.waiting': 'En route vers',
  'add.title': 'Ajouter un compte',
  'add.step': 'Étape {now} sur {all}',
  'add.back': 'Retour',
  'add.network.title': 'Où sont les personnes que vous voulez joindre ?',
  'add.network.intro':
    'Le droit européen vous permet d’écrire à des personnes sur ces réseaux sans utiliser leurs applications.',
  'add.network.whatsapp':
    'On vous joint sous votre numéro de téléphone ou sous le nom que donne votre fournisseur.',
  'add.network.messenger': 'On vous joint sous le nom que donne votre fournisseur.',
  'add.network.limits-title': 'Avant de commencer',
  'add.network.limit.identity':
    'Vous participez sous votre propre identité, par l’intermédiaire d’un fournisseur qui se porte garant de vous.',
  'add.network.limit.history':
    'Vos discussions et groupes existants de WhatsApp et Messenger ne vous suivent pas.',
  'add.network.limit.opt-in':
    'L’autre personne doit avoir activé les discussions avec d’autres applications.',
  'add.network.open-title': 'Ou sur un réseau ouvert à tous',
  'add.network.xmpp':
    'Avec une adresse sur n’importe quel serveur XMPP, le vôtre ou un autre de votre choix.',
  'password.title': 'Connectez-vous à votre serveur XMPP',
  'password.address': 'Votre adresse',
  'password.address.hint': 'Comme anna@example.org.',
  'password.password': 'Mot de passe',
  'password.password.hint':
    'Il reste dans ce navigateur. Votre serveur ne reçoit que la preuve que vous le connaissez.',
  'password.new':
    'Je n’ai pas encore de compte là-bas : en créer un avec cette adresse et ce mot de passe',
  'password.server-title': 'Mon serveur se trouve ailleurs',
  'password.server': 'Adresse de son WebSocket',
  'password.server.hint':
    'Comme wss://chat.example.org/ws. Seulement si Rialto ne le trouve pas de lui-même.',
  'password.sign-in': 'Se connecter',
  'password.signing-in': 'Connexion…',
  'password.know.encrypted':
    'Ce que vous écrivez est chiffré jusqu’aux appareils de l’autre personne (OMEMO). Votre serveur et le sien voient avec qui et quand vous écrivez, mais pas quoi.',
  'password.know.unencrypted':
    'Rialto n’envoie rien sans chiffrement. Ce qui vous parvient sans chiffrement est signalé, pas affiché.',
  'password.know.history':
    'Ce qui a été dit avant l’arrivée de ce navigateur ne peut pas être lu ici.',
  'password.know.other-devices':
    'Les discussions à deux et les textes fonctionnent aujourd’hui. Ce que vous écrivez dans un autre programme n’est pas encore affiché ici.',
  'password.problem.bad-address': 'Ce n’est pas une adresse. Elle ressemble à anna@example.org.',
  'password.problem.refused':
    '{server} n’a pas accepté. Vérifiez l’adresse et le mot de passe ; un nouveau compte demande peut-être un autre nom.',
  'password.problem.no-server':
    'Aucun serveur de discussion de {server} ne peut être trouvé ou joint. Vérifiez l’orthographe et votre connexion, ou indiquez où il se trouve.',
  'password.problem.no-new-accounts':
    '{server} ne permet pas de créer des comptes d’ici. Créez-en un sur son propre site, puis connectez-vous.',
  'password.problem.not-proven':
    'L’autre côté n’a pas pu prouver qu’il est bien {server}. Ne réessayez pas sur cette connexion.',
  'password.problem.not-permitted':
    'Vous n’avez pas autorisé Rialto à demander à {server} où se trouve son serveur de discussion : rien n’a donc été envoyé. Appuyez de nouveau sur le bouton quand vous le voudrez.',
  'add.network.matrix': 'Avec un compte sur n’importe quel serveur Matrix.',
  'matrix.title': 'Connectez-vous à votre serveur Matrix',
  'matrix.address.hint': 'Comme @anna:example.org.',
  'matrix.password.hint':
    'Votre serveur le reçoit une fois, pour laisser entrer ce navigateur. Il n’est pas conservé ici.',
  'matrix.server': 'Adresse du serveur',
  'matrix.server.hint':
    'Comme https://matrix.example.org. Seulement si Rialto ne le trouve pas de lui-même.',
  'matrix.know.encrypted':
    'Ce que vous écrivez est chiffré jusqu’aux appareils des autres personnes. Leurs serveurs et le vôtre voient avec qui et quand vous écrivez, mais pas quoi. Rien n’est écrit dans les salons sans chiffrement.',
  'matrix.know.device':
    'Ce navigateur devient un nouvel appareil de votre compte. Les discussions à deux et les textes fonctionnent aujourd’hui.',
  'matrix.problem.bad-address':
    'Ce n’est pas une adresse Matrix. Elle ressemble à @anna:example.org.',
  'matrix.problem.refused':
    '{server} n’a pas accepté. Vérifiez l’adresse et le mot de passe. Les comptes qui se connectent sur une page web ne peuvent pas encore être ajoutés.',
  'gatekeeper.title': 'Quelles grandes messageries sont ouvertes ?',
  'gatekeeper.open': 'Ouverte aux autres applications',
  'gatekeeper.not-obliged': 'Sans obligation',
  'gatekeeper.not-open': 'Pas ouverte',
  'gatekeeper.why.live': 'Discussions à deux, depuis le {date}.',
  'gatekeeper.why.offer-published':
    'Son offre aux autres applications est publiée depuis le {date}. Nous ne savons pas si une application y est déjà connectée.',
  'gatekeeper.why.found-no-gateway':
    'La Commission européenne l’a examinée et l’en a dispensée le {date}. Nous ne connaissons aucun accès de l’extérieur.',
  'gatekeeper.why.none-named':
    'Aucune de ses messageries n’était désignée quand la liste a été établie, le {date} ; rien ne l’y oblige donc. Nous ne connaissons aucun accès de l’extérieur.',
  'gatekeeper.source': 'Source',
  'gatekeeper.checked': 'Consulté le {date}.',
  'add.provider.title': 'Quel est votre fournisseur ?',
  'add.provider.intro':
    'L’entreprise ou l’organisme qui se porte garant de vous auprès de {network} : votre fournisseur d’accès à Internet, votre hébergeur de messagerie, votre employeur ou une coopérative. C’est lui qui vous donne l’adresse.',
  'add.provider.address': 'Adresse du fournisseur',
  'add.provider.hint':
    'Comme chat.example.org. Le navigateur vous demandera si Rialto peut communiquer avec ce site, et avec aucun autre.',
  'add.provider.look-up': 'Continuer',
  'add.provider.looking': 'Recherche…',
  'add.notice.title': 'Avant de vous connecter',
  'add.notice.provider': 'Votre fournisseur',
  'add.notice.change': 'Changer',
  'add.notice.heading': 'Les discussions avec d’autres applications sont différentes',
  'add.notice.left':
    'Les messages sont chiffrés de ce navigateur jusqu’à l’appareil de l’autre personne. Une fois un message arrivé là-bas, personne ici ne peut garantir ce qu’il devient : son application, et l’entreprise derrière elle, suivent peut-être d’autres règles que les nôtres.',
  'add.notice.not-login':
    'Vous ne vous connectez pas à un compte {network} qui serait le vôtre. Vous devenez joignable en tant que personne qui utilise une autre application.',
  'add.eea.question': 'Où êtes-vous ?',
  'add.eea.statement': 'J’habite dans l’Espace économique européen, et j’y suis en ce moment.',
  'add.eea.outside': 'Ailleurs',
  'add.eea.why':
    'La loi qui ouvre {network} s’applique dans l’Espace économique européen, et {network} n’accepte les personnes que tant qu’elles s’y trouvent. Rialto conserve ce que vous déclarez ici, et ne vérifie pas où vous êtes.',
  'add.eea.refused':
    'Dans ce cas, il n’est pas possible de rejoindre {network} d’ici : son offre aux autres applications prend fin pour vous hors de cet espace, et votre fournisseur devrait y mettre fin. Rien n’a été envoyé. Revenez quand vous y serez.',
  'add.notice.sees':
    '{network} voit qui écrit à qui et quand, mais pas quoi. Votre fournisseur voit que vous utilisez {network}.',
  'add.notice.strangers':
    'Les personnes que vous avez bloquées dans l’application {network} peuvent peut-être vous écrire ici.',
  'add.notice.history': 'Vos discussions et groupes {network} existants ne vous suivent pas.',
  'add.notice.opt-in':
    'L’autre personne doit avoir activé les discussions avec d’autres applications.',
  'add.notice.agree': 'J’ai lu ceci et je veux rejoindre {network}.',
  'add.sign-in': 'Se connecter avec {provider}',
  'add.signing-in.title': 'Terminez dans la fenêtre de connexion',
  'add.signing-in.text':
    '{provider} vous demande de vous connecter. Rialto ne voit jamais votre mot de passe. Cette page continue d’elle-même.',
  'add.done.title': 'Vous êtes sur {network}',
  'add.done.as': 'On peut vous joindre sous',
  'add.done.next':
    'Les personnes qui vous écrivent apparaissent dans vos discussions. Pour écrire en premier, commencez une nouvelle discussion avec leur numéro ou leur nom.',
  'add.done.open': 'Ouvrir les discussions',
  'lock.title': 'Verrous',
  'lock.unlock.title': 'Déverrouillez votre boîte de réception',
  'lock.passphrase': 'Phrase secrète',
  'lock.passphrase.unlock': 'Déverrouiller',
  'lock.passphrase.unlocking': 'Déverrouillage…',
  'lock.passkey.unlock': 'Utiliser votre clé d’accès',
  'lock.code': 'Code de récupération',
  'lock.code.hint': 'Neuf groupes de quatre. Majuscules et tirets n’ont pas d’importance.',
  'lock.code.show': 'Utiliser plutôt un code de récupération',
  'lock.code.unlock': 'Déverrouiller avec le code',
  'lock.wait': {
    one: 'Vous pourrez réessayer dans {count} seconde. Cela ne fait que ralentir ceux qui devinent ici ; ce qui protège une copie de ce profil, c’est la qualité de votre phrase secrète.',
    many: 'Vous pourrez réessayer dans {count} de secondes. Cela ne fait que ralentir ceux qui devinent ici ; ce qui protège une copie de ce profil, c’est la qualité de votre phrase secrète.',
    other:
      'Vous pourrez réessayer dans {count} secondes. Cela ne fait que ralentir ceux qui devinent ici ; ce qui protège une copie de ce profil, c’est la qualité de votre phrase secrète.',
  },
  'lock.wrong-secret': 'Cela ne l’ouvre pas.',
  'lock.bad-code': 'Il y a une faute de frappe dans ce code. Vérifiez-le et réessayez.',
  'lock.too-soon': 'Trop d’essais. Attendez un peu.',
  'lock.none.title': 'Il n’y a pas encore de verrou',
  'lock.none.text':
    'Quiconque copie ce profil de navigateur, ou s’installe devant ce navigateur, peut lire vos discussions. Un verrou scelle tout sous de nouvelles clés et supprime ce qui se trouvait là avant.',
  'lock.some.title': 'Votre boîte de réception a un verrou',
  'lock.some.text':
    'Tout ici est scellé. N’importe lequel de ces moyens l’ouvre. Si vous les perdez tous, plus personne ne pourra l’ouvrir, et nous ne pourrons pas vous aider.',
  'lock.kind.passphrase': 'Phrase secrète',
  'lock.kind.passkey': 'Clé d’accès',
  'lock.kind.recovery': 'Code de récupération',
  'lock.since': 'depuis le {day}',
  'lock.remove': 'Supprimer',
  'lock.remove-last':
    'Supprimer le dernier verrou laisse vos discussions ouvertes à quiconque copie ce profil.',
  'lock.remove-confirm': 'Supprimer',
  'lock.remove-keep': 'Conserver',
  'lock.new-passphrase': 'Nouvelle phrase secrète',
  'lock.new-passphrase.hint':
    'Au moins 12 caractères. Quatre ou cinq mots sans rapport entre eux sont faciles à retenir et difficiles à deviner.',
  'strength.weak': 'Faible.',
  'strength.weak.text': 'Quiconque copie ce profil pourrait la trouver en quelques heures.',
  'strength.fair': 'Moyenne.',
  'strength.fair.text':
    'Quiconque copie ce profil et s’en donne la peine pourrait la trouver en quelques jours ou quelques mois. Un mot de plus aide.',
  'strength.good': 'Bonne.',
  'strength.good.text':
    'La deviner devrait prendre des années, si elle ne parle pas de vous et ne vient pas d’un livre.',
  'strength.strong': 'Forte.',
  'strength.strong.text':
    'La deviner devrait prendre plus de temps que quiconque n’y passera, si elle ne parle pas de vous et ne vient pas d’un livre.',
  'strength.hint.common': 'Elle ressemble à un mot de passe que beaucoup de gens utilisent.',
  'strength.hint.one-word': 'Un mot seul fait partie des premières choses essayées.',
  'strength.hint.name': 'Les noms font partie des premières choses essayées.',
  'strength.hint.keys':
    'Les rangées de touches et les suites font partie des premières choses essayées.',
  'strength.hint.repeats': 'Ce qui se répète ne compte qu’une fois.',
  'strength.hint.date': 'Les années et les dates font partie des premières choses essayées.',
  'strength.unknown': 'Sa solidité ne peut pas être estimée pour le moment.',
  'lock.repeat': 'La même encore une fois',
  'lock.passphrase-differs': 'Les deux ne sont pas identiques.',
  'lock.add-passphrase': 'Choisir une phrase',
  'lock.change-passphrase': 'Changer de phrase secrète',
  'lock.sealing': 'Tout est scellé à nouveau…',
  'lock.add-passkey': 'Ajouter une clé d’accès',
  'lock.passkey.text':
    'Votre empreinte, votre visage ou votre clé de sécurité, gardés par cet appareil.',
  'lock.passkey.absent':
    'Ce navigateur n’a pas de clés d’accès pour les extensions qui ne demandent l’accès à aucun site. Utilisez une phrase secrète.',
  'lock.passkey-not-used': 'Aucune clé d’accès n’a été utilisée.',
  'lock.passkey-not-made': 'Aucune clé d’accès n’a été créée.',
  'lock.passkey-unsupported':
    'Cette clé d’accès ne peut rien verrouiller : il lui manque la fonction pour les secrets (PRF). Essayez un autre appareil ou une autre clé.',
  'lock.passkey-failed': 'La clé d’accès n’a pas fonctionné ici.',
  'lock.add-code': 'Créer un code de récupération',
  'lock.code.text':
    'Pour le jour où vous oubliez la phrase secrète ou perdez l’appareil. Notez-le et gardez-le loin de cet ordinateur.',
  'lock.code.once': 'Il ne s’affiche qu’une fois. Notez-le maintenant.',
  'lock.code.done': 'Je l’ai noté',
  'lock.idle': 'Verrouiller quand rien ne se passe pendant',
  'lock.idle.minutes': {
    one: '{count} minute',
    many: '{count} de minutes',
    other: '{count} minutes',
  },
  'lock.idle.hours': { one: '{count} heure', many: '{count} d’heures', other: '{count} heures' },
  'lock.idle.never': 'jamais',
  'lock.limits':
    'Le verrouillage a lieu aussi au démarrage du navigateur et, dans Chrome, quand vous verrouillez cet ordinateur. Tant que c’est verrouillé, rien n’est envoyé, et rien n’arrive, sauf pour les comptes que vous laissez recevoir.',
  'lock.badge': 'Tant que c’est verrouillé, l’icône de la barre d’outils peut montrer',
  'lock.badge.nothing': 'rien',
  'lock.badge.dot': 'un point quand quelque chose est arrivé',
  'lock.badge.count': 'combien de messages sont arrivés',
  'lock.badge.hint':
    'Quiconque regarde cet écran le voit. Ne sont comptés que les messages des comptes qui reçoivent même verrouillés.',
  'receiving.none': 'Rien n’arrive avant le déverrouillage.',
  'receiving.others': 'Tous les autres comptes attendent le déverrouillage.',
  'receiving.connecting': '{network} : connexion, pour recevoir même verrouillé.',
  'receiving.receiving': '{network} : réception, sous scellés jusqu’au déverrouillage.',
  'receiving.full':
    '{network} : en pause. Il n’y a plus de place ici ; {network} vous garde donc le reste.',
  'receiving.stopped': '{network} : en pause. Déverrouillez pour voir pourquoi.',
  'lock.open-inbox': 'Ouvrir les discussions',
  'lock.copy': 'Garder une deuxième copie de vos comptes et de vos clés',
  'lock.copy.text':
    'Il arrive que les navigateurs effacent des données : quand le disque est plein, ou après un plantage. La copie se trouve à un autre endroit de ce profil de navigateur, scellée par les mêmes verrous. Elle ramène vos comptes, pas vos messages.',
  'lost.accounts': {
    one: 'Il y avait {count} compte ici. Ses discussions et ses messages ont disparu de ce disque : le navigateur les a supprimés, ce qui arrive quand un disque est plein ou quand on efface les « données de sites ».',
    many: 'Il y avait {count} de comptes ici. Leurs discussions et leurs messages ont disparu de ce disque : le navigateur les a supprimés, ce qui arrive quand un disque est plein ou quand on efface les « données de sites ».',
    other:
      'Il y avait {count} comptes ici. Leurs discussions et leurs messages ont disparu de ce disque : le navigateur les a supprimés, ce qui arrive quand un disque est plein ou quand on efface les « données de sites ».',
  },
  'lost.copy':
    'Une copie scellée de vos comptes et de vos clés est encore ici. Déverrouillez-la, et vos comptes reviennent. Les nouveaux messages arrivent comme avant ; les anciens ne reviennent pas.',
  'lost.no-copy':
    'Il n’y avait pas de verrou ; aucune copie n’a donc pu être gardée. Ajoutez vos comptes de nouveau : on continue à vous trouver sous le même nom, et les applications des autres diront que vos clés ont changé.',
  'lost.start-over': 'Repartir de zéro',
  'lost.start-over.copy':
    'Cela supprime aussi la copie scellée. Vous devriez vous connecter de nouveau, et les autres verraient que vos clés ont changé.',
  'lost.start-over.confirm': 'La supprimer et repartir de zéro',
  'lost.restored': {
    one: '{count} compte est de retour, avec les mêmes clés. Ses discussions réapparaissent quand on vous écrit ; ce qu’elles contenaient est perdu.',
    many: '{count} de comptes sont de retour, avec les mêmes clés. Les discussions réapparaissent quand on vous écrit ; ce qu’elles contenaient est perdu.',
    other:
      '{count} comptes sont de retour, avec les mêmes clés. Les discussions réapparaissent quand on vous écrit ; ce qu’elles contenaient est perdu.',
  },
  'kit.title': 'Kit de récupération',
  'kit.open-page': 'Kit de récupération',
  'kit.have-one': 'J’ai un kit de récupération',
  'kit.lock.text':
    'Un seul fichier qui ramène vos comptes dans un autre navigateur, ou quand celui-ci n’existe plus.',
  'kit.question': 'Revenir sous votre identité',
  'kit.intro':
    'Un kit est un fichier scellé qui contient vos comptes, leurs clés et vos contacts. Avec lui, vous revenez sous votre identité : les autres ne voient pas de clés changées, et personne n’a besoin de vous ajouter de nouveau.',
  'kit.make.title': 'Créer un kit',
  'kit.make.text': 'Une minute suffit. Créez-en un nouveau quand vous ajoutez un compte.',
  'kit.drill.title': 'Vérifier un kit',
  'kit.drill.text':
    'Deux minutes maintenant, pour savoir qu’il s’ouvre. Rien de ce qui fonctionne ici n’est touché.',
  'kit.restore.title': 'Ramener des comptes',
  'kit.restore.text': 'À partir d’un kit de ce navigateur ou d’un autre.',
  'kit.back': 'Retour',
  'kit.locked':
    'Votre boîte de réception est verrouillée. Déverrouillez-la pour créer un kit ou ramener des comptes.',
  'kit.no-accounts': 'Il n’y a pas encore ici de compte à mettre dans un kit.',
  'kit.in-it': 'Dans le kit',
  'kit.in-it.accounts': 'chaque compte présent ici, avec sa clé d’identité',
  'kit.in-it.contacts': 'vos contacts, et les clés auxquelles vous les reconnaissez',
  'kit.in-it.settings': 'quand la boîte de réception se verrouille, et ce que montre son icône',
  'kit.not-in-it': 'Jamais dedans',
  'kit.not-in-it.sessions':
    'les clés des discussions en cours : elles ne doivent pas exister en double, le premier message de chaque discussion en crée donc de nouvelles',
  'kit.not-in-it.sign-in':
    'vos connexions : vous vous connectez une fois pour chaque compte ramené',
  'kit.not-in-it.locks': 'vos verrous, et les fichiers qu’on vous a envoyés',
  'kit.history': 'Les messages aussi',
  'kit.history.hint':
    'Sans eux, les discussions reviennent vides. Avec eux, quiconque ouvre le kit les lit.',
  'kit.by': 'Ce qui l’ouvre',
  'kit.by.code': 'Un code créé par Rialto : vous l’imprimez ou le notez',
  'kit.by.passphrase': 'Une phrase secrète de votre choix',
  'kit.passphrase.hint':
    'Pas celle de cette boîte de réception : quiconque la découvrirait aurait alors les deux. Au moins 12 caractères.',
  'kit.passphrase': 'Phrase secrète du kit',
  'kit.make-now': 'Créer le kit',
  'kit.making': 'Création…',
  'kit.made.title': 'Votre kit de récupération',
  'kit.made.next':
    'Deux choses à garder, loin l’une de l’autre et loin de cet ordinateur : le fichier, et cette page avec son code.',
  'kit.made.next-passphrase':
    'Gardez le fichier loin de cet ordinateur. Sa phrase secrète n’est nulle part ailleurs que dans votre tête.',
  'kit.code': 'Code du kit',
  'kit.code.once': 'Ce code ne s’affiche qu’une fois. Personne ne pourra le recréer.',
  'kit.save': 'Enregistrer le fichier',
  'kit.save-again': 'Enregistrer encore',
  'kit.saved': 'Remis à votre navigateur sous le nom {name}. Cherchez-le dans vos téléchargements.',
  'kit.print': 'Imprimer cette page',
  'kit.made.check': 'Le vérifier maintenant',
  'kit.sheet.date': 'Créé le {day}',
  'kit.sheet.file': 'Fichier : {name}',
  'kit.sheet.how': 'Comment revenir',
  'kit.sheet.how.1':
    'Installez Rialto, choisissez « Ajouter un compte », puis « J’ai un kit de récupération ».',
  'kit.sheet.how.2': 'Choisissez le fichier et saisissez le code.',
  'kit.sheet.how.2-passphrase': 'Choisissez le fichier et saisissez la phrase secrète.',
  'kit.sheet.how.3': 'Connectez-vous une fois pour chaque compte.',
  'kit.sheet.who':
    'Quiconque a le fichier et le code peut se faire passer pour vous dans ces comptes. L’un des deux est perdu ? Créez un nouveau kit, et détruisez ce qui reste de celui-ci.',
  'kit.contacts': {
    one: '{count} contact',
    many: '{count} de contacts',
    other: '{count} contacts',
  },
  'kit.messages': {
    one: '{count} message',
    many: '{count} de messages',
    other: '{count} messages',
  },
  'kit.left-out':
    '{network} : {name} ne peut pas voyager dans un kit. Ajoutez-le de nouveau là-bas.',
  'kit.newest-only':
    'Il y avait ici plus de messages qu’un kit n’en contient. Il a les plus récents de chaque discussion.',
  'kit.file': 'Fichier du kit',
  'kit.file.choose': 'Choisir le fichier',
  'kit.file.another': 'Choisir un autre fichier',
  'kit.file.seen': '{name}, créé le {day}',
  'kit.code.hint': 'Commence par KIT. Majuscules et tirets n’ont pas d’importance.',
  'kit.open': 'Ouvrir',
  'kit.opening': 'Ouverture…',
  'kit.opened.title': 'Il s’ouvre',
  'kit.opened.drill':
    'Le fichier est intact, et ce que vous avez saisi est juste. Rien n’a été modifié ici.',
  'kit.opened.restore': 'Voici ce qu’il ramène.',
  'kit.opened.from': 'Créé le {day}, avec',
  'kit.done': 'Terminé',
  'kit.restore-now': 'Les ramener ici',
  'kit.restoring': 'Retour des comptes…',
  'kit.restore.warning':
    'Si Rialto tourne encore ailleurs avec ces comptes, un seul des deux peut être connecté. L’autre le signale.',
  'kit.restored.title': 'Ce qu’ils sont devenus',
  'kit.restored.next':
    'Connectez-vous une fois pour chaque compte dans votre boîte de réception. Puis écrivez : les autres voient que c’est vous.',
  'kit.arrival.back': 'est de retour, avec les mêmes clés. Identifiez-vous pour le connecter.',
  'kit.arrival.already-here': 'est déjà ici. Rien n’a été modifié.',
  'kit.arrival.not-offered': 'appartient à un réseau que ce Rialto n’a pas.',
  'kit.arrival.damaged': 'n’a pas pu être ramené : ses clés dans le kit ne sont pas complètes.',
  'kit.problem.not-a-kit': 'Ce fichier n’est pas un kit de récupération.',
  'kit.problem.newer-kit':
    'Ce kit a été créé par un Rialto plus récent. Mettez d’abord celui-ci à jour.',
  'kit.problem.needs':
    'Ce kit demande Rialto {version} ou plus récent. Mettez d’abord celui-ci à jour.',
  'kit.problem.header-changed':
    'Le début de ce fichier a été endommagé, ou modifié par quelqu’un. Rien n’a été ouvert. Essayez une autre copie du fichier.',
  'kit.problem.wrong-secret': 'Cela n’ouvre pas ce kit.',
  'kit.problem.bad-code': 'Il y a une faute de frappe dans ce code. Vérifiez-le et réessayez.',
  'kit.problem.lock-code':
    'C’est le code de récupération d’un verrou, pas celui d’un kit. Le code d’un kit commence par KIT.',
  'kit.problem.damaged':
    'Ce fichier est endommagé : une partie manque ou a été modifiée. Rien n’a été ouvert. Essayez une autre copie du fichier.',
  'kit.problem.too-large': 'Ce fichier est trop volumineux pour être un kit de récupération.',
  'lock.problem.locked': 'La boîte de réception est verrouillée. Déverrouillez-la d’abord.',
  'lock.problem.lost': 'Ce navigateur a effacé les données. Rechargez cette page.',
  'lock.problem.weak-passphrase':
    'Cela ne tiendrait pas. Utilisez au moins 12 caractères, et pas toujours les mêmes.',
  'lock.problem.kit-too-large':
    'Il y a ici plus qu’un kit ne peut contenir. Créez-le sans les messages.',
  'lock.problem.not-first': 'Un code de récupération demande d’abord un autre verrou.',
  'lock.problem.too-many': 'Il y a déjà autant de verrous que possible. Supprimez-en un d’abord.',
  'lock.problem.no-lock': 'Ce verrou n’existe plus.',
  'lock.problem.bad-header':
    'Le fichier qui contient vos verrous a été endommagé ou modifié par quelqu’un. Rien n’a été ouvert.',
  'lock.problem.newer-header':
    'Cette boîte de réception a été utilisée en dernier par une version plus récente de Rialto. Mettez d’abord celle-ci à jour.',
  'lock.problem.quota-exceeded':
    'Ce navigateur n’a pas de place pour enregistrer. Rien n’a été modifié.',

  // settings
  'set.title': 'Paramètres',
  'set.find': 'Rechercher un réglage',
  'set.none': 'Aucun réglage ne contient « {text} ».',
  'set.failed': 'Le réglage n’a pas été conservé. {why}',
  'set.as-system': 'Comme le système',
  'set.as-browser': 'Comme le navigateur',
  'set.on': 'Activé',
  'set.off': 'Désactivé',
  'set.section.accounts': 'Comptes',
  'set.section.notifications': 'Notifications',
  'set.section.privacy': 'Confidentialité',
  'set.section.look': 'Apparence',
  'set.section.language': 'Langue',
  'set.section.lock': 'Verrou et récupération',
  'set.section.storage': 'Stockage',
  'set.section.shortcuts': 'Clavier',
  'set.section.about': 'À propos de Rialto',
  'set.theme': 'Couleurs',
  'set.theme.hint': 'Claires, sombres, ou comme votre système.',
  'set.theme.light': 'Claires',
  'set.theme.dark': 'Sombres',
  'set.textSize': 'Taille du texte',
  'set.textSize.hint': 'En plus de la taille utilisée par votre navigateur.',
  'set.density': 'Espacement',
  'set.density.hint': 'Compact affiche plus de discussions et de messages à la fois.',
  'set.density.comfortable': 'Confortable',
  'set.density.compact': 'Compact',
  'set.contrast': 'Contraste élevé',
  'set.contrast.hint': 'Des lettres plus foncées et des traits plus marqués.',
  'set.stillness': 'Moins de mouvement',
  'set.stillness.hint': 'Rien ne glisse, ne se fond ni ne clignote.',
  'set.language': 'Langue',
  'set.language.hint': 'Des textes de Rialto. Ce que les gens écrivent reste tel quel.',
  'set.receipts': 'Indiquer que vous avez lu',
  'set.receipts.hint':
    'Confirmations de lecture. Sans elles, l’expéditeur voit que le message est arrivé, mais jamais si vous l’avez lu.',
  'set.typing': 'Indiquer que vous écrivez',
  'set.typing.hint': 'Pendant que vous écrivez. Seulement que vous écrivez, jamais quoi.',
  'set.previews': 'Afficher les aperçus de liens',
  'set.previews.hint':
    'Un titre et une image que l’expéditeur a mis dans le message. Rialto ne va rien chercher pour les afficher.',
  'set.own.accounts': 'Vos comptes',
  'set.own.accounts.hint': 'Leur état, se reconnecter, partir.',
  'set.own.privacy-networks': 'Un autre choix pour un réseau',
  'set.own.privacy-networks.hint': 'Passe avant les choix ci-dessus.',
  'set.own.privacy-people': 'Un autre choix pour une personne',
  'set.own.privacy-people.hint':
    'Passe avant tous les autres. Se fait dans le menu de chaque discussion.',
  'set.fromUnknown': 'Quand une personne inconnue vous écrit',
  'set.fromUnknown.hint':
    'En demande, son message attend à part jusqu’à ce que vous décidiez, et elle n’apprend rien.',
  'set.fromGroups': 'Quand une personne d’un de vos groupes vous écrit',
  'set.fromGroups.hint': 'À vous seul, pour la première fois.',
  'set.rung.let-in': 'Dans la liste des discussions',
  'set.rung.hold': 'En demande',
  'set.rung.reject': 'Refusé, et non conservé',
  'set.own.blocked': 'Personnes bloquées',
  'set.own.blocked.hint':
    'Ce qu’elles envoient n’est pas conservé, de quelque réseau que cela vienne.',
  'set.blocked.none': 'Vous n’avez bloqué personne.',
  'verify.title': 'Vérifier {name}',
  'verify.same-number':
    'Comparez ce numéro à celui que voit {name}, face à face ou lors d’un appel. S’ils sont identiques, personne ne se tient entre vous.',
  'verify.their-fingerprint':
    'Faites-vous lire par {name} ce que son application affiche pour chacun de ses appareils. Si c’est la même chose ici, cet appareil est bien le sien.',
  'verify.number': 'Numéro de sécurité',
  'verify.device': 'Appareil {name}',
  'verify.own': 'Le vôtre, à lire à voix haute',
  'verify.code': 'Votre code, à faire scanner par {name}',
  'verify.state.unverified': 'Non vérifié',
  'verify.state.verified': 'Vérifié',
  'verify.state.changed': 'Modifié depuis votre vérification',
  'verify.mark': 'C’est identique',
  'verify.unmark': 'Ne plus marquer comme vérifié',
  'verify.none':
    'Aucune clé de {name} n’est encore connue. Elle le sera quand vous vous serez écrit.',
  'verify.scan': 'Scanner son code',
  'verify.scan-tab': 'Scanner son code dans un onglet',
  'verify.scanning': 'Placez devant la caméra le code que montre {name}.',
  'verify.scan-stop': 'Arrêter de scanner',
  'verify.no-camera':
    'Cette page ne peut utiliser aucune caméra. Comparez plutôt les numéros, ou laissez le navigateur utiliser la caméra ici.',
  'verify.scan.match': 'Les codes vont ensemble : l’identité de {name} est vérifiée.',
  'verify.scan.mismatch':
    'Les codes ne vont pas ensemble. Quelqu’un se tient peut-être entre vous : ne vous fiez pas à cette discussion avant de savoir pourquoi.',
  'verify.scan.other-version': 'Ce code n’est pas fait comme le vôtre. Comparez les numéros.',
  'verify.scan.no-code': 'Ce n’est pas un code de numéro de sécurité.',

  // devices by their keys, and a password that changed
  'keys.title': 'Appareils de {name}',
  'keys.title-own': 'Vos appareils sur {network}',
  'keys.how':
    'Comparez chaque clé à ce que {name} voit sur cet appareil : face à face, ou au téléphone. Si elles sont identiques, personne ne se tient entre vous.',
  'keys.how-own':
    'Ce que vous écrivez leur est aussi envoyé, pour que vous puissiez le lire là. Supprimez ce qui n’est pas à vous.',
  'keys.own': 'Clé de ce navigateur',
  'keys.none': 'Aucun autre appareil n’est connu.',
  'keys.device': 'Appareil {number}',
  'keys.state.first-use': 'De confiance depuis la première rencontre. Pas encore comparé.',
  'keys.state.verified': 'Vous l’avez comparé.',
  'keys.state.undecided': 'Nouveau. Rien n’y est envoyé avant votre décision.',
  'keys.state.refused':
    'Vous ne lui faites pas confiance. Rien n’y est envoyé, et ce qui en vient n’est pas affiché.',
  'keys.unlisted': 'N’est plus utilisé.',
  'keys.verify': 'C’est identique',
  'keys.trust': 'Faire confiance sans comparer',
  'keys.refuse': 'Ne pas faire confiance',
  'keys.remove': 'Supprimer',
  'older.none':
    'Avec une clé de récupération, un nouvel appareil ouvre ce qui a été dit avant. Les clés de vos messages sont alors gardées sur votre serveur, fermées par elle.',
  'older.make': 'Créer une clé de récupération',
  'older.made': 'Notez-la. Elle est affichée une seule fois, et personne d’autre ne l’a.',
  'older.closed':
    'Une autre de vos applications a créé une clé de récupération. Avec elle, ce qui a été dit avant s’ouvre ici aussi.',
  'older.key': 'Clé de récupération',
  'older.unlock': 'Ouvrir',
  'older.open': 'Ce navigateur a les clés des messages plus anciens et ajoute celles des nouveaux.',
  'older.wrong': 'Ce n’est pas la clé de récupération, ou elle est mal saisie.',
  'older.not-made': 'Le serveur ne le permet pas, ou une autre application l’a déjà commencé.',
  'again.password': 'Mot de passe de {account}',
  'again.refused': 'Le serveur n’accepte pas ce mot de passe.',
  'unwanted.title': 'Bloquer ou signaler {name}',
  'unwanted.block-about':
    'Ce que cette personne enverra désormais ne sera pas conservé, sur tous les comptes où elle a le même numéro ou le même nom. Elle n’en saura rien.',
  'unwanted.report': 'Signaler',
  'unwanted.report-about':
    'Choisissez les messages que {network} peut lire. Ils sont envoyés à {network} sans chiffrement, et aucun autre ne l’est.',
  'unwanted.nothing': 'Aucun message de cette personne ne peut être montré.',
  'unwanted.send': 'Envoyer le signalement',
  'unwanted.blocked': 'Blocage effectué.',
  'unwanted.unblocked': 'Blocage levé.',
  'unwanted.reported': 'Le signalement a été envoyé.',
  'set.own.notices': 'Notifications',
  'set.own.notices.hint':
    'Quand un message arrive et que personne ne regarde sa discussion. Tant que la boîte de réception est verrouillée, il n’y en a pas.',
  'set.own.quiet': 'Heures calmes',
  'set.own.quiet.hint':
    'Pas de notifications à ces heures. Les messages non lus sont quand même comptés.',
  'set.notices.off': 'Aucune',
  'set.notices.something': 'Que quelque chose est arrivé',
  'set.notices.who': 'Qui a écrit',
  'set.notices.who-and-what': 'Qui a écrit, et quoi',
  'set.quiet.use': 'Observer des heures calmes',
  'set.quiet.from': 'De',
  'set.quiet.to': 'À',
  'set.badge': 'Compteur dans la barre d’outils',
  'set.badge.hint': 'Ce que le bouton de Rialto indique des messages non lus.',
  'set.badge.nothing': 'Rien',
  'set.badge.dot': 'Un point',
  'set.badge.count': 'Combien',
  'set.own.lock': 'Verrou',
  'set.own.lock.hint':
    'Phrase secrète, clé d’accès, quand Rialto se verrouille, et ce qu’il montre alors.',
  'set.own.kit': 'Kit de récupération',
  'set.own.kit.hint': 'Un fichier et une page imprimée qui ramènent vos comptes ailleurs.',
  'set.own.storage': 'Place sur ce disque',
  'set.own.storage.hint':
    'Ce que Rialto garde dans ce navigateur, sous scellés : messages, fichiers et clés.',
  'set.own.shortcuts.hint': 'Appuyez sur un raccourci pour changer ses touches.',
  'set.own.about': 'Rialto',
  'set.own.about.hint': 'Version, licences, et comment vos données sont gardées sur ce disque.',
  'set.privacy.follow-yes': 'Comme ci-dessus (oui)',
  'set.privacy.follow-no': 'Comme ci-dessus (non)',
  'set.privacy.yes': 'Oui',
  'set.privacy.no': 'Non',
  'set.privacy.nobody': 'Personne pour l’instant.',
  'set.privacy.title': 'Confidentialité avec {name}',
  'set.privacy.intro':
    'Pour cette discussion seulement. « Comme ci-dessus » suit le réseau et vos paramètres.',
  'set.privacy.undo': 'Comme pour tous',
  'set.accounts.manage': 'Afficher les comptes',
  'set.lock.manage': 'Réglages du verrou',
  'set.kit.manage': 'Créer ou ouvrir un kit',
  'set.storage.used': 'Rialto utilise {used}. Le navigateur lui accorde encore {available}.',
  'set.storage.unknown': 'Ce navigateur n’indique pas combien de place est utilisée.',
  'set.about.version': 'Version {version}',
  'set.about.at-rest.open':
    'Il n’y a pas de verrou : tout est scellé sur ce disque, mais quiconque copie ce profil de navigateur peut l’ouvrir.',
  'set.about.at-rest.locked':
    'Tout sur ce disque est scellé avec une clé que seul votre verrou ouvre.',
  'set.about.licences': 'Licences des éléments qui le composent',
  'set.about.licence': 'Rialto est un logiciel libre sous licence Apache 2.0.',

  // what can be done by keys, and from the palette
  'key.ctrl': 'Ctrl',
  'key.alt': 'Alt',
  'key.shift': 'Maj',
  'key.escape': 'Échap',
  'key.enter': 'Entrée',
  'key.space': 'Espace',
  'command.palette': 'Tout rechercher',
  'command.find': 'Rechercher une discussion dans la liste',
  'command.new-chat': 'Nouvelle discussion',
  'command.settings': 'Paramètres',
  'command.shortcuts': 'Raccourcis clavier',
  'command.lock': 'Verrouiller la boîte de réception',
  'command.next-chat': 'Discussion suivante',
  'command.previous-chat': 'Discussion précédente',
  'command.next-unread': 'Discussion non lue suivante',
  'command.write': 'Écrire dans cette discussion',
  'command.close': 'Fermer ce qui est ouvert',
  'command.reply': 'Répondre au dernier message',
  'command.edit': 'Modifier votre dernier message (dans un champ vide)',
  'command.archive': 'Archiver ou désarchiver',
  'command.mute': 'Mettre en sourdine ou réactiver le son',
  'command.pin': 'Épingler ou désépingler',
  'command.mark-unread': 'Marquer comme non lue',
  'command.undo': 'Annuler ce qui vient d’être fait',
  'details.label': 'À propos de {name}',
  'details.title': 'Détails',
  'details.readers': 'Qui pourrait lire ceci',
  'details.chat': 'Cette discussion',
  'details.files': 'Images et fichiers',
  'details.no-files': 'Aucun pour l’instant.',
  'details.picture': 'Image. {said}',
  'details.all': 'Tout afficher',
  'details.older': 'Remonter plus loin',
  'emoji.failed': 'Les emojis n’ont pas pu être chargés.',
  'emoji.tone': 'Couleur de peau : {tone}',
  'emoji.tone.none': 'aucune',
  'emoji.group.smileys': 'Visages et émotions',
  'emoji.group.people': 'Personnes et mains',
  'emoji.group.nature': 'Animaux et plantes',
  'emoji.group.food': 'Nourriture et boissons',
  'emoji.group.travel': 'Voyages et lieux',
  'emoji.group.leisure': 'Loisirs',
  'emoji.group.things': 'Objets',
  'emoji.group.signs': 'Symboles',
  'emoji.group.flags': 'Drapeaux',
  'palette.label': 'Rechercher des discussions, des commandes et des réglages',
  'palette.placeholder': 'Discussions, commandes, réglages…',
  'palette.group.chats': 'Discussions',
  'palette.group.here': 'Dans cette discussion',
  'palette.group.commands': 'Commandes',
  'palette.group.settings': 'Paramètres',
  'palette.none': 'Rien ne contient « {text} ».',
  'palette.found': {
    one: '{count} résultat',
    many: '{count} de résultats',
    other: '{count} résultats',
  },
  'palette.new-chat': 'Nouvelle discussion avec « {text} »',
  'palette.choice': '{title} : {option}',
  'palette.open-tab': 'Ouvrir dans un onglet',
  'shortcuts.title': 'Raccourcis clavier',
  'shortcuts.group.window': 'Partout',
  'shortcuts.group.moving': 'Se déplacer',
  'shortcuts.group.chat': 'Avec la discussion ouverte, ou celle qui est sélectionnée',
  'shortcuts.single':
    'Les lettres seules fonctionnent quand vous n’écrivez pas. Celles avec Ctrl ou Alt fonctionnent toujours.',
  'shortcuts.none': 'Aucune touche',
  'shortcuts.change': 'Changer les touches de « {title} »',
  'shortcuts.press': 'Appuyez sur les nouvelles touches, ou sur Échap pour les laisser.',
  'shortcuts.kept': 'Votre navigateur garde {keys} pour lui.',
  'shortcuts.taken': '{keys} sert déjà pour « {title} ».',
  'shortcuts.take': 'L’utiliser plutôt ici',
  'shortcuts.off': 'Retirer les touches',
  'shortcuts.restore': 'Touches d’origine',
  'shortcuts.restore-all': 'Tout rétablir',
  'set.own.shortcuts': 'Raccourcis',
  'voice.title': 'Message vocal',
  'voice.asking': 'Autorisez le micro là où votre navigateur le demande.',
  'voice.refused': 'Votre navigateur ne laisse pas Rialto écouter le micro.',
  'voice.refused-how': 'Autorisez-le à gauche de l’adresse ci-dessus, puis réessayez.',
  'voice.absent': 'Aucun micro n’a pu être entendu.',
  'voice.broken': 'L’enregistrement s’est interrompu.',
  'voice.recording': 'Enregistrement',
  'voice.stop': 'Arrêter',
  'voice.discard': 'Ne pas envoyer',
  'voice.again': 'Recommencer',
  'voice.try': 'Réessayer',
  'voice.send': 'Envoyer',
  'voice.sent': 'Envoyé.',

  // contacts and places that are passed on
  'pass.contact': 'Quelqu’un avec qui vous écrivez',
  'pass.name': 'Nom',
  'pass.number': 'Numéro de téléphone',
  'pass.email': 'Adresse e-mail',
  'pass.card-hint': 'Seul ce qui figure ici est transmis, et rien d’autre.',
  'pass.where': 'Coordonnées, ou lien d’une carte',
  'pass.where-hint': 'Par exemple 52.3731, 4.8926',
  'pass.where-unclear': 'On ne peut y lire aucun lieu sur terre.',
  'pass.place-name': 'Le nom du lieu, si vous voulez',
  'pass.here': 'Là où je suis',
  'pass.here-tab': 'Là où je suis (dans un onglet)',
  'pass.here-hint':
    'Votre navigateur interrogera peut-être le service de localisation de son éditeur.',
  'pass.seeking': 'Votre navigateur est interrogé…',
  'pass.seek-refused': 'Votre navigateur ne laisse pas Rialto savoir où vous êtes.',
  'pass.seek-unknown': 'Votre navigateur n’a pas pu dire où vous êtes.',
  'pass.send': 'Envoyer',
  'pass.link-ask': 'Ajouter un aperçu',
  'pass.link-hint': '{host} verra alors que quelqu’un regarde.',
  'pass.link-asking': 'Demande à {host}…',
  'pass.link-leave-out': 'Retirer l’aperçu',
  'pass.link-problem.not-permitted':
    'Votre navigateur ne laisse pas Rialto communiquer avec {host}.',
  'pass.link-problem.not-public': '{host} n’est pas sur l’internet public.',
  'pass.link-problem.unreachable': '{host} n’a pas pu être joint, ou mène ailleurs.',
  'pass.link-problem.no-page': 'Ce que {host} a là n’est pas une page.',
  'pass.link-problem.says-nothing': 'La page ne dit pas ce qu’elle est.',

  // the first minutes
  'welcome.not.title': 'Ce que Rialto n’est pas',
  'welcome.not.server':
    'Ce n’est pas un service. Aucun serveur n’est à nous, et personne d’autre que vous n’a vos clés.',
  'welcome.not.history':
    'Ce n’est ni WhatsApp ni Messenger. Vous n’avez pas besoin d’un compte là-bas.',
  'welcome.not.other-side':
    'Sa portée s’arrête à lui-même : ce que l’application de l’autre personne fait d’un message, personne ici ne peut le voir.',
  'welcome.lock.title': 'Un verrou pour vos discussions ?',
  'welcome.lock.text':
    'Sans verrou, quiconque copie ce profil de navigateur peut les lire. Vous pouvez en créer un à tout moment.',
  'welcome.lock.later': 'Plus tard',
  'welcome.later-said': 'Vous pouvez créer un verrou à tout moment, dans les paramètres.',
  'welcome.locked': 'Votre verrou est en place. Ce qui vient maintenant se trouve derrière lui.',
};
