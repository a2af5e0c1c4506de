/**
 * Spanish. What is not here yet is said in English.
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
  'list.title': 'Chats',
  'list.label': 'Chats, los más recientes primero',
  'list.unread-total': {
    one: '{count} sin leer',
    many: '{count} sin leer',
    other: '{count} sin leer',
  },
  'list.new-chat': 'Nuevo chat',
  'list.accounts': 'Cuentas',
  'list.settings': 'Ajustes',
  'list.open-in-tab': 'Abrir en una pestaña',
  'list.open-panel': 'Abrir junto a la página',
  'list.loading': 'Abriendo tus chats…',
  'list.unavailable':
    'La parte de Rialto que funciona en segundo plano no responde. Se reinicia sola.',
  'list.retry': 'Probar ahora',
  'list.find': 'Buscar un chat',
  'list.find-none': 'Ningún chat tiene «{text}» en el nombre.',
  'list.find-clear': 'Borrar',
  'filter.label': 'Cuáles',
  'filter.all': 'Todos',
  'filter.unread': 'No leídos',
  'filter.archived': 'Archivados',
  'filter.none.all': 'Todos tus chats están archivados.',
  'filter.none.unread': 'Lo has leído todo.',
  'filter.none.archived': 'No hay nada archivado.',
  'filter.none.requests': 'No hay solicitudes de mensaje.',
  'requests.count': {
    one: '{count} solicitud de mensaje',
    many: '{count} de solicitudes de mensaje',
    other: '{count} solicitudes de mensaje',
  },
  'requests.back': 'Volver a tus chats',
  'deed.actions': 'Más opciones: {name}',
  'deed.pin': 'Fijar arriba',
  'deed.unpin': 'Desfijar',
  'deed.mute-hour': 'Silenciar 1 hora',
  'deed.mute-day': 'Silenciar 1 día',
  'deed.mute': 'Silenciar',
  'deed.unmute': 'Quitar silencio',
  'deed.archive': 'Archivar',
  'deed.unarchive': 'Desarchivar',
  'deed.mark-unread': 'Marcar como no leído',
  'deed.privacy': 'Privacidad…',
  'deed.unwanted': 'Bloquear o denunciar…',
  'deed.done.pin': 'Chat con {name} fijado.',
  'deed.done.unpin': 'El chat con {name} ya no está fijado.',
  'deed.done.mute-hour': 'Chat con {name} silenciado durante una hora.',
  'deed.done.mute-day': 'Chat con {name} silenciado durante un día.',
  'deed.done.mute': 'Chat con {name} silenciado.',
  'deed.done.unmute': 'El chat con {name} ya no está silenciado.',
  'deed.done.archive': 'Chat con {name} archivado.',
  'deed.done.unarchive': 'El chat con {name} vuelve a estar en la lista.',
  'deed.done.mark-unread': 'Chat con {name} marcado como no leído.',
  'deed.undo': 'Deshacer',
  'deed.failed': 'No ha funcionado. {why}',
  'select.start': 'Seleccionar varios',
  'select.count': {
    one: '{count} seleccionado',
    many: '{count} seleccionados',
    other: '{count} seleccionados',
  },
  'select.done': 'Listo',
  'deed.many.pin': {
    one: '{count} chat fijado.',
    many: '{count} de chats fijados.',
    other: '{count} chats fijados.',
  },
  'deed.many.unpin': {
    one: '{count} chat ya no está fijado.',
    many: '{count} de chats ya no están fijados.',
    other: '{count} chats ya no están fijados.',
  },
  'deed.many.mute': {
    one: '{count} chat silenciado.',
    many: '{count} de chats silenciados.',
    other: '{count} chats silenciados.',
  },
  'deed.many.unmute': {
    one: '{count} chat ya no está silenciado.',
    many: '{count} de chats ya no están silenciados.',
    other: '{count} chats ya no están silenciados.',
  },
  'deed.many.archive': {
    one: '{count} chat archivado.',
    many: '{count} de chats archivados.',
    other: '{count} chats archivados.',
  },
  'deed.many.unarchive': {
    one: '{count} chat vuelve a estar en la lista.',
    many: '{count} de chats vuelven a estar en la lista.',
    other: '{count} chats vuelven a estar en la lista.',
  },
  'deed.many.mark-unread': {
    one: '{count} chat marcado como no leído.',
    many: '{count} de chats marcados como no leídos.',
    other: '{count} chats marcados como no leídos.',
  },
  'notices.offer': '¿Quieres un aviso cuando llegue un mensaje?',
  'notices.yes': 'Avisarme',
  'notices.no': 'No, gracias',
  'notices.refused':
    'Este navegador no deja que Rialto te avise. Puedes permitirlo en los ajustes del navegador.',
  'share.title': '¿A quién enviarlo?',
  'share.find': 'Buscar a alguien',
  'share.hint': 'Se pone en el campo del chat. Nada sale de aquí hasta que lo envíes.',
  'list.at-rest': 'Sin bloqueo: quien copie este perfil del navegador puede leer tus chats.',
  'row.unread': {
    one: '{count} mensaje no leído',
    many: '{count} de mensajes no leídos',
    other: '{count} mensajes no leídos',
  },
  'tabs.label': 'Qué chats',
  'tabs.together': 'Chats',
  'tabs.none': 'Aquí todavía no hay chats.',
  'inbox-choice.question': '¿Dónde quieres ver los chats de {network}?',
  'inbox-choice.combined': 'Junto con todos los demás',
  'inbox-choice.separate': 'En su propia pestaña',
  'row.not-sent': 'No enviado',
  'row.draft': 'Borrador: {text}',
  'row.marked': 'marcado como no leído',
  'row.pinned': 'fijado',
  'row.muted': 'silenciado',
  'row.you': 'Tú: {text}',
  'row.typing': 'escribiendo…',

  // previews and bodies
  'body.unsupported': 'Rialto aún no puede mostrar este tipo de mensaje: {what}',
  'body.unsupported-preview': 'No se muestra aquí: {what}',
  'body.undecryptable': 'Este mensaje no se ha podido leer.',
  'body.undecryptable-preview': 'Un mensaje que no se ha podido leer',
  'body.refused': 'Esto no se puede pasar de una aplicación a otra: {what}. Pídelo por otro medio.',
  'body.unencrypted':
    'Un mensaje que llegó sin cifrar no se muestra: cualquiera en el camino pudo escribirlo.',
  'body.somebody-else':
    'Esto lo escribió otra persona que está en la sala de este chat. No se muestra como si fuera de tu contacto.',
  'body.deleted': 'Se eliminó este mensaje',
  'body.call.voice.offered': 'Llamada de voz. Rialto aún no puede atender llamadas.',
  'body.call.voice.missed': 'Llamada de voz perdida. Rialto aún no puede atender llamadas.',
  'body.call.video.offered': 'Videollamada. Rialto aún no puede atender llamadas.',
  'body.call.video.missed': 'Videollamada perdida. Rialto aún no puede atender llamadas.',
  'body.timer.on':
    'Aquí los mensajes están configurados para desaparecer después de {time}. Rialto no los elimina por su cuenta.',
  'body.invitation': 'Te ha invitado a este chat',
  'body.timer.off': 'Aquí los mensajes ya no desaparecen.',
  'media.image': 'Foto',
  'media.video': 'Vídeo',
  'media.voice': 'Mensaje de voz',
  'media.audio': 'Audio',
  'media.file': 'Archivo',
  'media.sticker': 'Sticker',
  'file.load': 'Cargar',
  'file.stop': 'Parar',
  'file.go-on': 'Seguir',
  'file.save': 'Guardar',
  'chat.details': 'Detalles',
  'file.open': 'Ver',
  'viewer.previous': 'Imagen anterior',
  'viewer.next': 'Imagen siguiente',
  'viewer.place': '{now} de {all}',
  'file.play': 'Reproducir',
  'file.cancel': 'No enviar',
  'file.up': 'Enviando, {percent} %',
  'file.down': 'Cargando, {percent} %',
  'file.up-waits': 'A la espera de enviarse',
  'file.down-waits': 'A la espera de cargarse',
  'file.paused': 'Detenido',
  'file.removed': 'Se ha quitado para hacer sitio en este disco.',
  'file.gone': 'Ya no está en este disco.',
  'file.problem.expired': 'Ya no existe en el lado de quien lo envió.',
  'file.problem.forged': 'No es lo que se envió, así que no se muestra.',
  'file.problem.wrong-size': 'No tiene el tamaño que indicó quien lo envió, así que no se muestra.',
  'file.problem.too-large': 'Es demasiado grande.',
  'file.problem.bad-reference': 'Su mensaje no indica bien dónde está.',
  'file.problem.unreachable': 'No se ha podido acceder a él.',
  'file.problem.refused': 'El servidor que lo tiene se ha negado.',
  'file.problem.not-permitted':
    'Este navegador no deja que Rialto se comunique con el servidor que lo tiene.',
  'file.problem.not-offered': 'Tu proveedor no tiene sitio para archivos.',
  'file.problem.no-space': 'No queda espacio en este disco.',
  'attach.open': 'Añadir algo',
  'attach.button': 'Añadir una foto o un archivo',
  'attach.card': 'Pasar un contacto',
  'attach.place': 'Enviar una ubicación',
  'attach.title': {
    one: 'Enviar {count} archivo',
    many: 'Enviar {count} de archivos',
    other: 'Enviar {count} archivos',
  },
  'attach.caption': 'Añadir un texto',
  'attach.send': 'Enviar',
  'attach.remove': 'Quitar {name}',
  'attach.drop': 'Suelta para enviarlo aquí',
  'attach.too-many': 'No más de {count} a la vez.',
  'attach.failed': '{name} no se ha enviado. {why}',
  'attach.busy': 'Preparando…',
  'voice.record': 'Grabar un mensaje de voz',
  'voice.play': 'Reproducir',
  'voice.pause': 'Pausar',
  'voice.position': 'Posición',
  'voice.speed': 'Velocidad: {speed}×',
  'media.captioned': '{what}: {caption}',
  'body.location': 'Ubicación: {place}',
  'body.card': 'Contacto: {name}',
  'body.cards': {
    one: 'Contactos: {name} y {count} más',
    many: 'Contactos: {name} y {count} más',
    other: 'Contactos: {name} y {count} más',
  },
  'card.unnamed': 'Sin nombre',
  'what.call': 'una llamada',
  'what.image': 'una foto',
  'what.video': 'un vídeo',
  'what.audio': 'un mensaje de voz',
  'what.document': 'un archivo',
  'what.sticker': 'un sticker',
  'what.location': 'una ubicación',
  'what.contact': 'un contacto',
  'what.reaction': 'una reacción',
  'what.poll': 'una encuesta',
  'what.edit': 'un cambio en un mensaje anterior',
  'what.deletion': 'la eliminación de un mensaje anterior',
  'what.disappearing-setting': 'un ajuste de los mensajes temporales',
  'what.view-once': 'algo que solo se puede ver una vez',
  'what.group-invite': 'una invitación a un grupo',
  'what.payment': 'un pago',
  'what.event': 'un evento',
  'what.other': 'algo nuevo ({name})',
  'undecryptable.no-session':
    'Era para unas claves que este navegador no tiene. Hemos pedido que se envíe de nuevo.',
  'undecryptable.bad-message': 'Ha llegado dañado.',
  'undecryptable.bad-mac':
    'Su sello no ha resistido: se modificó por el camino o era para otras claves.',
  'undecryptable.bad-signature': 'Las claves del remitente no han demostrado su identidad.',
  'undecryptable.missing-key': 'Ha llegado dos veces, o su clave ya se había usado.',
  'undecryptable.too-far-ahead': 'Faltan demasiados mensajes anteriores a él.',
  'undecryptable.unknown-version':
    'Se escribió con una versión del cifrado más reciente o desconocida.',
  'undecryptable.bad-content': 'Se ha descifrado, pero lo que contiene no tiene sentido.',
  'undecryptable.device-refused': 'Ha llegado de un dispositivo en el que no confías.',
  'undecryptable.withheld-unverified':
    'La aplicación del remitente solo da claves a los dispositivos que su dueño ha verificado. Este no lo está.',
  'undecryptable.withheld': 'La aplicación del remitente no ha dado su clave a este dispositivo.',
  'undecryptable.damaged-row': 'Ya lo tenías, pero la copia de este navegador está dañada.',

  // accounts and their connection
  'account.connecting': '{network}: conectando…',
  'account.waiting': '{network} no está conectado. Se sigue intentando automáticamente.',
  'account.waiting-since':
    '{network} no está conectado desde {time}. Se sigue intentando automáticamente.',
  'account.last-check':
    '{network} no está conectado; última comprobación: {time}. Se sigue intentando automáticamente.',
  'account.gap-coming':
    '{network} se está poniendo al día. Completo hasta {time}; el resto está llegando.',
  'account.gap-short': {
    one: '{network} guardaba {count} cosa para ti que no ha llegado. Completo hasta {time}.',
    many: '{network} guardaba {count} de cosas para ti que no han llegado. Completo hasta {time}.',
    other: '{network} guardaba {count} cosas para ti que no han llegado. Completo hasta {time}.',
  },
  'account.gap-offline': 'Completo hasta {time}.',
  'account.keys-drained':
    'Desde {time} alguien está gastando las claves de un solo uso de esta cuenta sin escribir. Los chats que otras personas empiecen contigo pueden estar menos protegidos al principio; los que ya tienes no se ven afectados.',
  'account.never-came': {
    one: '{count} cosa que {network} guardaba para ti no llegó nunca. Completo hasta {time}.',
    many: '{count} de cosas que {network} guardaba para ti no llegaron nunca. Completo hasta {time}.',
    other: '{count} cosas que {network} guardaba para ti no llegaron nunca. Completo hasta {time}.',
  },
  'self-message.switch': 'Comprobar la línea',
  'self-message.hint':
    'Cada media hora Rialto se escribe un mensaje a sí mismo, cifrado como lo haría un contacto. Tiene que volver por tu servidor; nadie más lo recibe.',
  'self-message.proven': 'Última comprobación: {time}',
  'self-message.not-yet': 'Aún sin comprobar',
  'self-message.missing':
    '{network} no ha devuelto un mensaje tuyo para ti ({time}). Puede que tampoco llegue lo que escriben otras personas.',
  'account.no-keys':
    '{network}: este servidor no acepta tus claves. Nadie puede empezar aquí un chat cifrado contigo.',
  'account.online': 'Conectado',
  'account.online-since': 'Conectado desde {time}',
  'account.stopped': '{network} está desactivado. {why}',
  'problem.unreachable': 'No se puede acceder a la red desde aquí.',
  'problem.not-permitted':
    'Este navegador ya no deja que Rialto se comunique con tu proveedor. Permítelo y todo seguirá como antes.',
  'problem.token-refused': 'La red no ha aceptado lo que tu proveedor acredita sobre ti.',
  'problem.delisted':
    'Te ha quitado de su lista. Para volver a estar en ella, elimina esta cuenta y añádela de nuevo; sus chats aquí desaparecerán con ella.',
  'problem.sign-in-expired': 'Tu inicio de sesión ha caducado.',
  'problem.clock-differs':
    'El reloj de este dispositivo y el de tu proveedor no coinciden. Comprueba aquí la fecha y la hora; Rialto seguirá solo en cuanto coincidan.',
  'problem.certificate-refused':
    'El otro extremo no ha podido demostrar que es la red. No se ha enviado nada.',
  'problem.handshake-failed': 'No se ha podido establecer la conexión segura.',
  'problem.protocol-error': 'La red ha dicho algo que Rialto no ha entendido.',
  'problem.replaced-elsewhere':
    'Tu cuenta se está usando en otro lugar y solo puede estar en uno. Si la usas aquí, allí se cerrará.',
  'account.copied':
    'El {day} se vio que los datos de Rialto en este navegador proceden de una copia o de una copia de seguridad. Tus chats siguieron con claves nuevas; los mensajes que solo llegaron a la otra copia no están aquí.',
  'problem.keys-unavailable': 'Las claves de esta cuenta no se pueden abrir en este navegador.',
  'problem.storage-failed': 'Este navegador no ha podido guardar. Puede que su disco esté lleno.',
  'action.reconnect': 'Probar de nuevo',
  'action.ask-for-rest': 'Pedir de nuevo',
  'action.let-gap-be': 'Dejarlo así',
  'action.sign-in-again': 'Iniciar sesión',
  'action.signing-in': 'Termina en la ventana de inicio de sesión…',
  'action.permit': 'Permitir',
  'permit.refused':
    'No se ha permitido, así que no se ha enviado nada. Sin ese permiso, {provider} no puede dejarte entrar; puedes darlo en cualquier momento.',
  'action.use-here': 'Usar aquí',
  'notices.count': {
    one: '{count} cosa de aquí no se ha podido entender',
    many: '{count} de cosas de aquí no se han podido entender',
    other: '{count} cosas de aquí no se han podido entender',
  },
  'notice.malformed-frame': {
    one: '{count} paquete dañado',
    many: '{count} de paquetes dañados',
    other: '{count} paquetes dañados',
  },
  'notice.malformed-stanza': {
    one: '{count} paquete con el contenido desordenado',
    many: '{count} de paquetes con el contenido desordenado',
    other: '{count} paquetes con el contenido desordenado',
  },
  'notice.unknown-stanza': {
    one: '{count} paquete de un tipo desconocido',
    many: '{count} de paquetes de un tipo desconocido',
    other: '{count} paquetes de un tipo desconocido',
  },
  'notice.unmatched-receipt': {
    one: '{count} confirmación de un mensaje que no está aquí',
    many: '{count} de confirmaciones de mensajes que no están aquí',
    other: '{count} confirmaciones de mensajes que no están aquí',
  },
  'notice.refused-change': {
    one: '{count} cambio en un mensaje, hecho sin tener derecho a ello o llegado demasiado tarde',
    many: '{count} de cambios en mensajes, hechos sin tener derecho a ello o llegados demasiado tarde',
    other:
      '{count} cambios en mensajes, hechos sin tener derecho a ello o llegados demasiado tarde',
  },
  'notice.refused-stranger': {
    one: '{count} mensaje de alguien a quien no dejas entrar: no se ha guardado',
    many: '{count} de mensajes de personas a las que no dejas entrar: no se han guardado',
    other: '{count} mensajes de personas a las que no dejas entrar: no se han guardado',
  },
  'notice.blocked-elsewhere': {
    one: 'Alguien a quien bloqueaste ha intentado contactar contigo desde aquí',
    many: 'Personas a las que bloqueaste han intentado contactar contigo desde aquí, {count} de veces',
    other:
      'Personas a las que bloqueaste han intentado contactar contigo desde aquí, {count} veces',
  },
  'notice.not-a-member': {
    one: '{count} mensaje a un grupo de alguien que no está en él',
    many: '{count} de mensajes a grupos de personas que no están en ellos',
    other: '{count} mensajes a grupos de personas que no están en ellos',
  },
  'notice.refused-devices': {
    one: '{count} lista de dispositivos de un contacto que no puede ser cierta; vale la anterior',
    many: '{count} de listas de dispositivos de contactos que no pueden ser ciertas; valen las anteriores',
    other:
      '{count} listas de dispositivos de contactos que no pueden ser ciertas; valen las anteriores',
  },
  'notice.damaged-row': {
    one: '{count} entrada guardada que ya no se abre; se ha apartado',
    many: '{count} de entradas guardadas que ya no se abren; se han apartado',
    other: '{count} entradas guardadas que ya no se abren; se han apartado',
  },
  // the ledger
  'ledger.note': {
    one: '{count} mensaje no se ha podido leer',
    many: '{count} de mensajes no se han podido leer',
    other: '{count} mensajes no se han podido leer',
  },
  'ledger.title': 'Mensajes que no se han podido leer',
  'ledger.none': 'Todos los mensajes que han llegado se han podido leer.',
  'ledger.unavailable': 'La lista no se puede mostrar en este momento. Volverá sola.',
  'ledger.from': '{name}, {network}, {time}',
  'ledger.from-some-time': '{name}, {network}',
  'ledger.expected': 'Esto ocurre en el uso normal.',
  'ledger.unexpected': 'Esto no debería ocurrir.',
  'ledger.ask-again': 'Pedir a {name} que lo envíe otra vez',
  'ledger.asked': 'Pedido. Aparecerá aquí, en su sitio, en cuanto la petición llegue a {name}.',
  'ledger.renew-session': 'Acordar claves nuevas con {name} y pedirlo otra vez',
  'ledger.refetch-keys': 'Obtener de nuevo las claves de {name} y pedirlo otra vez',
  'ledger.ask-in-words': 'Escribir a {name} para contárselo',
  'ledger.question':
    'Un mensaje tuyo ({time}) no se ha podido leer aquí. ¿Podrías enviarlo otra vez?',
  'ledger.question-some-time':
    'Uno de tus mensajes no se ha podido leer aquí. ¿Podrías enviar otra vez los últimos?',
  'chat.gap-coming': 'Completo hasta {time}; lo que llegó después está en camino.',
  'chat.gap-short': 'Completo hasta {time}; puede que falte algo de lo que llegó después.',
  'chat.complete-up-to': {
    one: 'Completo hasta {time}; después, {count} mensaje no se ha podido leer.',
    many: 'Completo hasta {time}; después, {count} de mensajes no se han podido leer.',
    other: 'Completo hasta {time}; después, {count} mensajes no se han podido leer.',
  },
  'accounts.title': 'Cuentas',
  'accounts.add': 'Añadir una cuenta',
  'accounts.via': 'a través de {provider}',
  'accounts.remove': 'Eliminar',
  'accounts.remove-title': '¿Eliminar {network}?',
  'accounts.remove-warning':
    'Sus chats y claves se eliminarán de este navegador. No se podrán recuperar.',
  'accounts.remove-confirm': 'Eliminar cuenta y chats',
  'accounts.remove-failed': 'No se ha podido eliminar la cuenta. No se ha borrado nada.',
  'consent.title': 'Lo que has aceptado',
  'consent.when':
    'Aceptado para {network}, a través de {provider}, {time} (versión {version} del aviso):',
  'consent.none': 'Esta cuenta se añadió antes de que Rialto guardara lo que aceptas.',
  'consent.save': 'Guardar como archivo',
  'consent.withdraw': 'Retirar',
  'consent.withdraw-title': '¿Retirar lo que aceptaste para {network}?',
  'consent.withdraw-warning':
    'Retirarlo significa salir: Rialto pide a {network} que te quite de su lista y a {provider} que cierre la sesión, y después elimina de este navegador esta cuenta, sus chats y sus claves. No se podrán recuperar. Lo que otras personas hayan recibido se queda con ellas.',
  'consent.withdraw-confirm': 'Retirar y salir',
  'consent.withdrawn':
    'Retirado. {network} te ha quitado de su lista y {provider} ha cerrado la sesión.',
  'consent.withdrawn-not-delisted':
    'Retirado y eliminado aquí. No se ha podido avisar a {network}: puede que sigas en su lista hasta que {provider} diga otra cosa. Pide a {provider} que te quite.',
  'consent.withdrawn-sign-in':
    'Retirado. {network} te ha quitado de su lista. No se ha podido avisar a {provider}: cierra la sesión en tu cuenta allí.',
  'accounts.keep': 'Conservar',
  'accounts.sign-in-keeps': 'Tus chats y claves se quedan como están.',
  'accounts.reconnect-failed': 'No ha funcionado. {why}',
  'dialog.close': 'Cerrar',

  // empty states
  'empty.first.title': 'Un lugar tranquilo para tus chats',
  'empty.first.text':
    'Escribe desde aquí a personas en WhatsApp y Messenger, con cifrado desde tu navegador hasta su dispositivo. Las claves se quedan en este navegador.',
  'empty.first.limits':
    'Participas con tu propia identidad, a través de un proveedor. Los chats que ya tienes en esas aplicaciones se quedan allí.',
  'empty.chats.title': 'Todavía no hay chats',
  'empty.chats.text':
    'Empieza uno con un número de teléfono o un nombre de usuario. La otra persona tiene que haber permitido los chats con otras aplicaciones.',
  'empty.pane.title': 'Elige un chat',
  'empty.pane.text': 'Las flechas recorren la lista, Intro abre.',

  // a new chat
  'new-chat.title': 'Nuevo chat',
  'new-chat.account': 'Desde qué cuenta',
  'new-chat.identifier': 'Número de teléfono o nombre de usuario',
  'new-chat.hint.whatsapp': 'Con el prefijo del país, como +39 041 555 0123',
  'new-chat.hint.messenger': 'Su nombre de usuario de Messenger, como anna.moretti',
  'new-chat.hint.xmpp': 'Su dirección, como anna@example.org',
  'new-chat.hint.matrix': 'Su dirección, como @anna:example.org',
  'new-chat.start': 'Iniciar chat',
  'new-chat.starting': 'Buscando…',
  'new-chat.no-account': 'Añade primero una cuenta.',

  // who can be written to
  'reach.not-opted-in': '{name} no ha activado los chats con otras aplicaciones en {network}.',
  'reach.outside-region':
    '{name} está fuera del Espacio Económico Europeo, donde {network} no está abierto a otras aplicaciones.',
  'reach.unknown':
    'No se puede contactar con {name} en {network}, que no dice por qué: puede que allí no haya nadie con ese nombre o que no haya activado los chats con otras aplicaciones.',
  'reach.invite': 'Invitar',
  'reach.advice.not-opted-in':
    'Solo esa persona puede activarlos, en su propia aplicación. Podrías enviarle esto, por ejemplo por correo:',
  'reach.advice.unknown':
    'Comprueba primero que esté bien escrito. Después podrías enviarle esto, por ejemplo por correo:',
  'reach.advice.outside-region':
    'Nada de tu lado puede cambiar eso. Podrías avisar por otro medio:',
  'reach.invitation':
    '¡Hola! Ahora escribo desde otra aplicación, con {provider}, y me gustaría hablar contigo en {network}. {where} Así me encontrarás como {identifier} y yo podré escribirte. Funciona en el Espacio Económico Europeo, en un teléfono.',
  'reach.where.whatsapp':
    'En WhatsApp, abre Ajustes, luego Cuenta y luego Chats de terceros; actívalos y marca {provider}.',
  'reach.where.other':
    'En {network}, busca en los ajustes los chats con otras aplicaciones (chats de terceros); actívalos y marca {provider}.',
  'reach.invitation-outside':
    '¡Hola! Ahora escribo desde otra aplicación, y {network} solo me deja contactar con personas que están en el Espacio Económico Europeo. Hasta que vuelvas, me encuentras en {identifier}.',
  'reach.checked': 'Así lo dijo {network}: {time}.',
  'reach.check': 'Preguntar otra vez',
  'reach.checking': 'Preguntando…',
  'reach.copy': 'Copiar',
  'reach.copied': 'Copiado',
  'reach.copy-failed':
    'El navegador no ha dejado que Rialto lo copie. Selecciona el texto y cópialo tú.',

  // what a request can fail with
  'error.bad-request': 'Eso no se puede usar. Compruébalo y prueba de nuevo.',
  'error.not-found': 'Ya no existe.',
  'error.offline': 'No tienes conexión, o no se puede acceder a la red. Prueba más tarde.',
  'error.refused': 'La red se ha negado.',
  'error.too-large': 'Es demasiado grande.',
  'error.unavailable':
    'La parte de Rialto que funciona en segundo plano no ha respondido. Prueba de nuevo.',
  'error.locked': 'La bandeja de entrada está bloqueada. Desbloquéala primero.',
  'error.lost': 'Este navegador ha borrado los datos de Rialto.',
  'error.no-room': 'Este disco está lleno. Libera espacio y prueba de nuevo.',
  'error.internal': 'Algo ha fallado en Rialto. No se ha perdido nada; prueba de nuevo.',

  // a conversation
  'chat.back': 'Volver a la lista',
  'chat.label': 'Chat con {name}',
  'chat.messages': 'Mensajes con {name}',
  'chat.loading': 'Abriendo…',
  'chat.failed': 'No se han podido abrir los mensajes. {why}',
  'chat.older-loading': 'Cargando mensajes anteriores…',
  'chat.older-failed': 'No se han podido cargar los mensajes anteriores.',
  'chat.beginning': 'Aquí empieza tu chat con {name}.',
  'chat.new-messages': {
    one: '{count} mensaje nuevo',
    many: '{count} de mensajes nuevos',
    other: '{count} mensajes nuevos',
  },
  'chat.divider': 'Mensajes nuevos',
  'chat.jump': 'Ir al mensaje más reciente',
  'chat.jump-new': { one: '{count} nuevo', many: '{count} nuevos', other: '{count} nuevos' },
  'chat.typing': '{name} está escribiendo…',
  'chat.you': 'Tú',
  'chat.edited': 'editado',
  'chat.actions': 'Qué hacer con este mensaje',
  'quote.unknown': 'Un mensaje que no está aquí',
  'quote.claimed': 'tal como se cita',
  'quote.jump': 'Ir al mensaje citado: {text}',
  'reaction.both': '{one} y {other}',
  'reaction.chip': '{emoji}: {who}',
  'reaction.take-back': '{emoji}: {who}. Quitar tu reacción',
  'reaction.give': 'Reaccionar con {emoji}',
  'reaction.other': 'Otro emoji',
  'action.reply': 'Responder',
  'action.copy': 'Copiar texto',
  'action.edit': 'Editar',
  'action.delete': 'Eliminar para todos',
  'place.open': 'Ver en OpenStreetMap',
  'change.failed.reaction': 'Tu reacción no le ha llegado a {name}.',
  'change.failed.edit': 'Tu cambio no le ha llegado a {name}.',
  'change.failed.deletion': 'Puede que {name} todavía vea este mensaje.',
  'mishap.message.react': 'La reacción no se ha guardado. {why}',
  'mishap.message.edit': 'El cambio no se ha guardado. {why}',
  'mishap.message.delete': 'El mensaje no se ha eliminado. {why}',
  'row.reacted': '{who}: {emoji} a «{text}»',
  'row.says': '{who}: {text}',
  'group.somebody': 'Alguien',
  'group.unnamed': 'Un grupo sin nombre',
  'group.created': 'Has creado este grupo.',
  'group.renamed': 'Este grupo ahora se llama «{name}».',
  'group.added': 'Ahora en el grupo: {who}.',
  'group.added-by': '{name} ha añadido a {who}.',
  'group.added-you': 'Te han añadido a este grupo.',
  'group.added-you-by': '{name} te ha añadido a este grupo.',
  'group.you-added': 'Has añadido a {who}.',
  'group.left': 'Fuera del grupo: {who}.',
  'group.left-you': 'Has salido de este grupo.',
  'group.removed-by': '{name} ha eliminado a {who}.',
  'group.removed-you': 'Ya no estás en este grupo.',
  'group.removed-you-by': '{name} te ha eliminado de este grupo.',
  'group.you-removed': 'Has eliminado a {who}.',
  'group.admin': 'Ahora con permisos de admin: {who}.',
  'group.admin-you': 'Ahora eres admin.',
  'group.not-admin': 'Ya sin permisos de admin: {who}.',
  'group.not-admin-you': 'Ya no eres admin.',
  'bridge.where': '{name} a través de {network}',
  'group.where': {
    one: '{network}, grupo de {count}',
    many: '{network}, grupo de {count}',
    other: '{network}, grupo de {count}',
  },
  'group.gone': 'Ya no estás en este grupo. Lo que se dijo se queda aquí.',
  'group.unencrypted':
    'Este grupo no está cifrado: sus servidores pueden leerlo. Rialto no escribe en él.',
  'group.open': 'Quién está en {name}',
  'group.new': 'Nuevo grupo',
  'action.audience': 'Quién lo ha leído',
  'group.protection':
    'Cifrado de extremo a extremo hasta el dispositivo de cada miembro. Lo que sus aplicaciones hagan después queda fuera de nuestra vista.',
  'chat.said': '{name}, {time}',
  'chat.said-you': 'Tú, {time}',
  'chat.announce': '{name}, {time}: {text}',
  'chat.show-all': 'Mostrar todo',
  'protection.end-to-end':
    'Cifrado de extremo a extremo hasta el dispositivo de {name}. Lo que su aplicación haga después queda fuera de nuestra vista.',
  'protection.begun-weakly':
    'Cifrado de extremo a extremo hasta el dispositivo de {name}, pero empezado sin una clave de un solo uso: hasta que {name} responda, quien robe sus claves más tarde podría leer estos primeros mensajes.',
  'protection.end-to-end-verified':
    'Cifrado de extremo a extremo hasta el dispositivo de {name}, que tú has verificado. Lo que su aplicación haga después queda fuera de nuestra vista.',
  'protection.weaker':
    'Menos protegido que tus otros chats: {weaknesses}. Cifrado tan bien como esta red permite.',
  'protection.bridge':
    'Este chat pasa por un puente hacia {name}. Quien lleva el puente puede leerlo todo.',
  'protection.weaker-servers': 'Menos protegido que tus otros chats: {weaknesses}.',
  'protection.accept-title': 'No se envía nada a {name} hasta que lo aceptes.',
  'protection.accept': 'Escribir aquí igualmente',
  'key-change.unverified':
    'Aquí se usa una clave nueva, como ocurre con un teléfono nuevo o al volver a instalar su aplicación.',
  'key-change.verified':
    'Aquí se usa una clave nueva, y no es la que verificaste. Compara otra vez antes de confiar en ella.',
  'deed.verify': 'Verificar…',
  'request.label': 'Solicitud de mensaje',
  'request.unknown':
    'No conoces a esta persona. Hasta que aceptes, no sabrá que estás aquí ni que has leído esto.',
  'request.from-group':
    'Esta persona está en un grupo contigo. Hasta que aceptes, no sabrá que estás aquí ni que has leído esto.',
  'request.group':
    'Te invitan a este grupo. Hasta que aceptes, nadie allí sabrá que has visto esto.',
  'request.refused': {
    one: '{count} mensaje más no se ha guardado.',
    many: '{count} de mensajes más no se han guardado.',
    other: '{count} mensajes más no se han guardado.',
  },
  'request.veiled': 'Oculto hasta que quieras verlo',
  'request.show': 'Mostrar',
  'request.accept': 'Aceptar',
  'request.delete': 'Eliminar',
  'request.block': 'Bloquear',
  'request.report': 'Denunciar…',
  'blocked.about': 'Has bloqueado a esta persona. Lo que envía no se guarda, y no se le dice nada.',
  'blocked.group': 'Has bloqueado este grupo. Lo que se dice allí no se guarda.',
  'blocked.elsewhere':
    'Has bloqueado a esta persona en otro lugar, así que lo que envía aquí tampoco se guarda.',
  'blocked.refused': {
    one: '{count} mensaje rechazado.',
    many: '{count} de mensajes rechazados.',
    other: '{count} mensajes rechazados.',
  },
  'blocked.unblock': 'Desbloquear',
  'weakness.servers-read': 'los servidores intermedios pueden leerlo',
  'weakness.no-forward-secrecy': 'una clave filtrada abre lo que se dijo antes',
  'weakness.no-post-compromise-security': 'una clave filtrada abre todo lo que sigue',
  'weakness.no-authentication': 'nadie puede comprobar de quién son estas claves',
  'error.protection-not-accepted':
    'Este chat está menos protegido que los demás. Acéptalo arriba antes de escribir.',
  'protection.none':
    'Sin cifrado de extremo a extremo. Los servidores intermedios pueden leer este chat.',
  'status.sending': 'Enviando',
  'status.sent': 'Enviado',
  'status.delivered': 'Entregado',
  'status.read': 'Leído',
  'status.failed': 'No enviado',
  'failure.contact-unreachable':
    'No enviado. Ya no se puede contactar con {name} desde otra aplicación.',
  'failure.no-keys': 'No enviado. La red no tenía claves para el dispositivo de {name}.',
  'failure.bad-keys':
    'No enviado. Las claves para el dispositivo de {name} no han demostrado ser suyas.',
  'failure.not-trusted': 'No enviado. Mira primero los dispositivos de {name}.',
  'failure.refused': 'No enviado. La red lo ha rechazado.',
  'failure.too-long': 'No enviado. Es demasiado largo.',
  'failure.not-in-group': 'No enviado. Ya no estás en este grupo.',
  'failure.gave-up': 'No enviado tras muchos intentos.',
  'failure.not-uploaded': 'No enviado. El archivo no ha llegado a tu proveedor.',
  'failure.unknown': 'No enviado.',
  'failure.local': 'No enviado. {why}',
  'message.retry': 'Reintentar',
  'message.discard': 'Descartar',
  'message.take-back': 'Retirar',
  'waiting.offline': 'Espera una conexión con {network} y entonces se envía solo.',
  'waiting.off': 'Espera a que {network} vuelva a estar activado.',
  'waiting.unconfirmed': '{network} aún no lo ha confirmado. Se volverá a enviar solo.',
  'composer.label': 'Mensaje para {name}',
  'composer.placeholder': 'Mensaje',
  'composer.send': 'Enviar',
  'composer.save': 'Guardar el cambio',
  'trust.path-servers':
    'De dispositivo a dispositivo. Tu servidor y el suyo ven quién escribe y cuándo.',
  'trust.path-servers-verified':
    'De dispositivo a dispositivo, verificado. Tu servidor y el suyo ven quién escribe y cuándo.',
  'keys.open': 'Dispositivos',
  'older.title': 'Mensajes anteriores',
  'keys.undecided': {
    one: '{name} tiene {count} dispositivo nuevo que no has mirado. Aún no se le envía nada.',
    many: '{name} tiene {count} de dispositivos nuevos que no has mirado. Aún no se les envía nada.',
    other: '{name} tiene {count} dispositivos nuevos que no has mirado. Aún no se les envía nada.',
  },
  'trust.path': 'De dispositivo a dispositivo. {network} ve quién escribe y cuándo.',
  'trust.path-verified':
    'De dispositivo a dispositivo, verificado. {network} ve quién escribe y cuándo.',
  'trust.bridge': 'Cifrado hasta el puente hacia {name}. El puente lo lee.',
  'trust.weaker': 'Cifrado, pero peor que tus otros chats.',
  'trust.none': 'Sin cifrar: los servidores por el camino pueden leerlo.',
  'check.iban': 'Esto parece un número de cuenta bancaria.',
  'check.card': 'Esto parece un número de tarjeta.',
  'check.password': 'Esto parece una contraseña.',
  'check.private-key': 'Esto parece una clave privada. Quien la tenga puede actuar en tu nombre.',
  'check.namesake':
    'En {network} también hay alguien con el nombre {name}. ¿Es la persona correcta?',
  'check.hide': 'Ocultar este aviso',
  'emoji.button': 'Emoji',
  'emoji.find': 'Buscar un emoji',
  'emoji.none': 'No hay ningún emoji con ese nombre.',
  'emoji.recent': 'Usados hace poco',
  'composer.replying': 'Responder a {name}',
  'composer.editing': 'Cambiar tu mensaje',
  'composer.cancel': 'Cancelar',
  'composer.emoji-names': 'Emojis con ese nombre',
  'composer.left': {
    one: 'Queda {count} carácter',
    many: 'Quedan {count} de caracteres',
    other: 'Quedan {count} caracteres',
  },
  'composer.too-long': {
    one: 'Sobra {count} carácter',
    many: 'Sobran {count} de caracteres',
    other: 'Sobran {count} caracteres',
  },

  // pieces side by side
  'pieces.listed': '{one}, {other}',
  'pieces.clauses': '{one}; {other}',

  // times
  'time.yesterday': 'Ayer',
  'time.today': 'Hoy',
  'time.unknown': 'Fecha desconocida',
  'time.second': { one: '{count} segundo', many: '{count} de segundos', other: '{count} segundos' },
  'time.minute': { one: '{count} minuto', many: '{count} de minutos', other: '{count} minutos' },
  'time.hour': { one: '{count} hora', many: '{count} de horas', other: '{count} horas' },
  'time.day': { one: '{count} día', many: '{count} de días', other: '{count} días' },

  // adding an account
  'join.bad-address': 'Eso no es una dirección. Tiene que parecerse a chat.example.org.',
  'join.provider-unreachable':
    'Nada responde en esta dirección. Comprueba cómo está escrita y tu conexión.',
  'join.not-permitted':
    'No has permitido que Rialto se comunique con {provider}, así que no se ha enviado nada. Vuelve a pulsar el botón cuando quieras hacerlo.',
  'join.not-a-provider':
    'Algo responde en esta dirección, pero no es un proveedor para Rialto. Pide a tu proveedor la dirección correcta.',
  'join.network-not-offered': '{provider} no ofrece {network}. Elige otra red u otro proveedor.',
  'join.sign-in-cancelled':
    'La ventana de inicio de sesión se cerró antes de que terminaras. No se ha cambiado nada.',
  'join.sign-in-refused':
    '{provider} ha rechazado el inicio de sesión. Prueba de nuevo o pregunta a tu proveedor.',
  'join.token-refused':
    '{network} no ha aceptado lo que {provider} acredita sobre ti. Esto lo tiene que arreglar tu proveedor: avísale.',
  'join.other-identity':
    'Has iniciado sesión con una identidad distinta de la de esta cuenta. No se ha cambiado nada. Inicia sesión con el mismo nombre que antes o añade la otra como cuenta nueva.',
  'join.clock-differs':
    'El reloj de este dispositivo y el de {provider} no coinciden, así que lo que acredita sobre ti no es válido. Comprueba aquí la fecha y la hora y prueba de nuevo.',
  'join.interrupted':
    'El navegador ha detenido la parte de Rialto que funciona en segundo plano mientras iniciabas sesión. Si la ventana de inicio de sesión sigue abierta, ciérrala. Después inicia sesión otra vez: Rialto sigue donde estaba.',
  'join.unreachable':
    'En este momento no se puede acceder a {network}. Prueba de nuevo en unos minutos.',
  'join.certificate-refused':
    'El otro extremo no ha podido demostrar que es {network}. No se ha enviado nada. Si sigue así, avisa a tu proveedor.',
  'join.notice-outdated':
    'Mientras tanto Rialto se ha actualizado, y lo que debes saber antes de unirte ha cambiado. Vuelve a cargar esta página y léelo otra vez.',
  'join.already-joined': 'Esta cuenta ya está aquí. Abre tu bandeja de entrada para verla.',
  'join.failed':
    'No ha funcionado, y Rialto no sabe por qué. No se ha cambiado nada; prueba de nuevo.',

  // locking and unlocking
  'lock.locked.title': 'Tu bandeja de entrada está bloqueada',
  'lock.locked.text': 'Tus chats y claves están sellados hasta que los desbloquees.',
  'lock.open-page': 'Desbloquear',
  'lock.now': 'Bloquear',
  'lock.set': 'Poner bloqueo',
  'lock.manage': 'Bloqueos',
  'while-locked.receive': 'Recibir con bloqueo',
  'while-locked.on':
    'Los mensajes llegan mientras la bandeja de entrada está bloqueada, y quedan sellados hasta que la desbloquees.',
  'while-locked.off': 'Esta cuenta se pausa mientras la bandeja de entrada está bloqueada.',
  'while-locked.risk':
    'Para recibir, lo que inicia sesión en esta cuenta tiene que estar fuera del bloqueo. Quien robe este perfil del navegador podría entonces entrar en {network} en tu nombre, llevarse mensajes nuevos y publicar claves como si fueras tú. No podría leer tus mensajes ni enviar ninguno que tus contactos puedan leer.',
  'while-locked.cannot':
    'En pausa con el bloqueo: {network} no tiene forma de recibir sin tus claves.',
  'while-locked.revoked': 'Desactivado. {provider} ha anulado lo que estaba fuera del bloqueo.',
  'while-locked.not-revoked':
    'Desactivado. No se ha podido contactar con {provider}: una copia de lo que estaba fuera puede funcionar hasta que termine su inicio de sesión.',
  'lost.title': 'Este navegador ha borrado los datos de Rialto',
  'lost.window': 'Tus chats ya no están en este disco. Rialto no los ha eliminado.',
  'lost.open-page': 'Ver qué se puede hacer',
  // recovery kits
  'storage.low': 'Queda poco espacio en este disco. Libera algo pronto para que nada se pare.',
  'storage.full':
    'Este disco está lleno. No se puede guardar nada: los mensajes nuevos esperan al otro lado, y los tuyos se quedan aquí sin enviar. Libera espacio y todo seguirá solo.',
  'storage.failing':
    'Este navegador no puede guardar en este momento; puede que su disco esté lleno. Los mensajes nuevos esperan al otro lado, y los tuyos se quedan aquí sin enviar. Todo seguirá solo en cuanto se pueda.',
  'outside.something': 'Mensajes nuevos',
  'outside.in-chats': {
    one: 'Mensajes nuevos en {count} chat',
    many: 'Mensajes nuevos en {count} de chats',
    other: 'Mensajes nuevos en {count} chats',
  },
  'outside.send-page': 'Enviar esta página a alguien…',
  'outside.send-selection': 'Enviar este texto a alguien…',
  'outside.send-link': 'Enviar este enlace a alguien…',
  'outside.send-image': 'Enviar la dirección de esta imagen a alguien…',
  'outside.find': 'Buscar un chat por su nombre',
  'outside.locked': 'Tu bandeja de entrada está bloqueada',
};
