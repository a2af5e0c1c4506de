/**
 * Spanish of the pages that are opened now and then. What is not here yet is said in English.
 * @module
 */
import type { Translation } from '../entry';

export const onPages: Translation = {
  'add.title': 'Añadir una cuenta',
  'add.step': 'Paso {now} de {all}',
  'add.back': 'Atrás',
  'add.network.title': '¿Dónde están las personas con las que quieres hablar?',
  'add.network.intro':
    'La legislación europea te permite escribir a personas en estas redes sin usar sus aplicaciones.',
  'add.network.whatsapp':
    'Te encuentran por tu número de teléfono o por el nombre que da tu proveedor.',
  'add.network.messenger': 'Te encuentran por el nombre que da tu proveedor.',
  'add.network.limits-title': 'Antes de empezar',
  'add.network.limit.identity':
    'Participas con tu propia identidad, a través de un proveedor que responde por ti.',
  'add.network.limit.history':
    'Los chats y grupos que ya tienes en WhatsApp y Messenger no vienen contigo.',
  'add.network.limit.opt-in':
    'La otra persona tiene que haber activado los chats con otras aplicaciones.',
  'gatekeeper.title': '¿Qué grandes servicios de mensajería están abiertos?',
  'gatekeeper.open': 'Abierto a otras aplicaciones',
  'gatekeeper.not-obliged': 'No obligado',
  'gatekeeper.not-open': 'No abierto',
  'gatekeeper.why.live': 'Chats de dos personas, desde el {date}.',
  'gatekeeper.why.offer-published':
    'Su oferta a otras aplicaciones está publicada desde el {date}. No sabemos si ya hay alguna conectada.',
  'gatekeeper.why.found-no-gateway':
    'La Comisión Europea lo examinó y lo eximió el {date}. No conocemos ninguna entrada desde fuera.',
  'gatekeeper.why.none-named':
    'Ninguno de sus servicios de mensajería estaba designado cuando se hizo la lista, el {date}, así que nada lo obliga. No conocemos ninguna entrada desde fuera.',
  'gatekeeper.source': 'Fuente',
  'gatekeeper.checked': 'Consultado el {date}.',
  'add.provider.title': '¿Quién es tu proveedor?',
  'add.provider.intro':
    'La empresa u organismo que responde por ti ante {network}: tu proveedor de Internet, tu servicio de correo, tu empresa o una cooperativa. Te dirán la dirección.',
  'add.provider.address': 'Dirección del proveedor',
  'add.provider.hint':
    'Como chat.example.org. El navegador te preguntará si Rialto puede comunicarse con ese sitio, y con ningún otro.',
  'add.provider.look-up': 'Continuar',
  'add.provider.looking': 'Buscando…',
  'add.notice.title': 'Antes de iniciar sesión',
  'add.notice.provider': 'Tu proveedor',
  'add.notice.change': 'Cambiar',
  'add.notice.heading': 'Los chats con otras aplicaciones son diferentes',
  'add.notice.left':
    'Los mensajes van cifrados desde este navegador hasta el dispositivo de la otra persona. Una vez allí, nadie de aquí puede responder de lo que pase con un mensaje: su aplicación, y la empresa que hay detrás, pueden seguir otras reglas que las nuestras.',
  'add.notice.not-login':
    'No inicias sesión en una cuenta tuya de {network}. Pasas a estar localizable como alguien que usa otra aplicación.',
  'add.eea.question': '¿Dónde estás?',
  'add.eea.statement': 'Vivo en el Espacio Económico Europeo y estoy allí ahora.',
  'add.eea.outside': 'En otro lugar',
  'add.eea.why':
    'La ley que abre {network} se aplica en el Espacio Económico Europeo, y {network} solo admite a las personas mientras están allí. Rialto guarda lo que dices aquí y no comprueba dónde estás.',
  'add.eea.refused':
    'Entonces no es posible unirse a {network} desde aquí: su oferta a otras aplicaciones termina para ti fuera de esa zona, y tu proveedor tendría que ponerle fin. No se ha enviado nada. Vuelve cuando estés allí.',
  'add.notice.sees':
    '{network} ve quién escribe a quién y cuándo, aunque no qué. Tu proveedor ve que usas {network}.',
  'add.notice.strangers':
    'Puede que las personas que bloqueaste en la aplicación de {network} puedan escribirte aquí.',
  'add.notice.history': 'Los chats y grupos que ya tienes en {network} no vienen contigo.',
  'add.notice.opt-in': 'La otra persona tiene que haber activado los chats con otras aplicaciones.',
  'add.notice.agree': 'He leído esto y quiero unirme a {network}.',
  'add.sign-in': 'Iniciar sesión con {provider}',
  'add.signing-in.title': 'Termina en la ventana de inicio de sesión',
  'add.signing-in.text':
    '{provider} te pide que inicies sesión. Rialto nunca ve tu contraseña. Esta página sigue sola.',
  'add.done.title': 'Ya estás en {network}',
  'add.done.as': 'Se te puede encontrar como',
  'add.done.next':
    'Las personas que te escriban aparecerán en tus chats. Para escribir tú primero, inicia un nuevo chat con su número o su nombre.',
  'add.done.open': 'Abrir la bandeja',
  'lock.title': 'Bloqueos',
  'lock.unlock.title': 'Desbloquea tu bandeja de entrada',
  'lock.passphrase': 'Frase de contraseña',
  'lock.passphrase.unlock': 'Desbloquear',
  'lock.passphrase.unlocking': 'Desbloqueando…',
  'lock.passkey.unlock': 'Usar la llave de acceso',
  'lock.code': 'Código de recuperación',
  'lock.code.hint': 'Nueve grupos de cuatro. Da igual usar mayúsculas o guiones.',
  'lock.code.show': 'Usar un código de recuperación',
  'lock.code.unlock': 'Desbloquear con el código',
  'lock.wait': {
    one: 'Puedes probar de nuevo en {count} segundo. Esto solo frena a quien intenta adivinarla aquí; lo que protege una copia de este perfil es lo buena que sea tu frase de contraseña.',
    many: 'Puedes probar de nuevo en {count} de segundos. Esto solo frena a quien intenta adivinarla aquí; lo que protege una copia de este perfil es lo buena que sea tu frase de contraseña.',
    other:
      'Puedes probar de nuevo en {count} segundos. Esto solo frena a quien intenta adivinarla aquí; lo que protege una copia de este perfil es lo buena que sea tu frase de contraseña.',
  },
  'lock.wrong-secret': 'Con eso no se abre.',
  'lock.bad-code': 'Hay un error al escribir este código. Compruébalo y prueba de nuevo.',
  'lock.too-soon': 'Demasiados intentos. Espera un poco.',
  'lock.none.title': 'Todavía no hay ningún bloqueo',
  'lock.none.text':
    'Quien copie este perfil del navegador, o se siente ante este navegador, puede leer tus chats. Un bloqueo lo sella todo con claves nuevas y elimina lo que había antes.',
  'lock.some.title': 'Tu bandeja de entrada tiene un bloqueo',
  'lock.some.text':
    'Aquí todo está sellado. Cualquiera de estos la abre. Si los pierdes todos, nadie podrá volver a abrirla, y no podremos ayudarte.',
  'lock.kind.passphrase': 'Frase de contraseña',
  'lock.kind.passkey': 'Llave de acceso',
  'lock.kind.recovery': 'Código de recuperación',
  'lock.since': 'desde el {day}',
  'lock.remove': 'Eliminar',
  'lock.remove-last':
    'Si eliminas el último bloqueo, tus chats quedan abiertos para quien copie este perfil.',
  'lock.remove-confirm': 'Eliminar',
  'lock.remove-keep': 'Conservar',
  'lock.new-passphrase': 'Nueva frase de contraseña',
  'lock.new-passphrase.hint':
    'Al menos 12 caracteres. Cuatro o cinco palabras que no tengan nada que ver entre sí son fáciles de recordar y difíciles de adivinar.',
  'strength.weak': 'Débil.',
  'strength.weak.text': 'Quien copie este perfil podría encontrarla en cuestión de horas.',
  'strength.fair': 'Regular.',
  'strength.fair.text':
    'Quien copie este perfil y se tome la molestia podría encontrarla en días o meses. Una palabra más ayuda.',
  'strength.good': 'Buena.',
  'strength.good.text': 'Adivinarla debería llevar años, si no trata de ti ni sale de un libro.',
  'strength.strong': 'Fuerte.',
  'strength.strong.text':
    'Adivinarla debería llevar más tiempo del que nadie le dedicará, si no trata de ti ni sale de un libro.',
  'strength.hint.common': 'Se parece a una contraseña que usa mucha gente.',
  'strength.hint.one-word': 'Una sola palabra es de lo primero que se prueba.',
  'strength.hint.name': 'Los nombres son de lo primero que se prueba.',
  'strength.hint.keys': 'Las filas de teclas y las secuencias son de lo primero que se prueba.',
  'strength.hint.repeats': 'Lo que se repite cuenta una sola vez.',
  'strength.hint.date': 'Los años y las fechas son de lo primero que se prueba.',
  'strength.unknown': 'En este momento no se puede estimar lo fuerte que es.',
  'lock.repeat': 'La misma otra vez',
  'lock.passphrase-differs': 'Las dos no son iguales.',
  'lock.add-passphrase': 'Crear una frase',
  'lock.change-passphrase': 'Cambiar la frase',
  'lock.sealing': 'Sellándolo todo de nuevo…',
  'lock.add-passkey': 'Añadir llave de acceso',
  'lock.passkey.text': 'Tu huella, tu cara o tu llave de seguridad, guardada por este dispositivo.',
  'lock.passkey.absent':
    'Este navegador no tiene llaves de acceso para las extensiones que no piden acceso a ningún sitio web. Usa una frase de contraseña.',
  'lock.passkey-not-used': 'No se ha usado ninguna llave de acceso.',
  'lock.passkey-not-made': 'No se ha creado ninguna llave de acceso.',
  'lock.passkey-unsupported':
    'Esta llave de acceso no puede bloquear nada: le falta la función para secretos (PRF). Prueba otro dispositivo u otra llave.',
  'lock.passkey-failed': 'La llave de acceso no ha funcionado aquí.',
  'lock.add-code': 'Crear código de recuperación',
  'lock.code.text':
    'Para el día en que olvides la frase de contraseña o pierdas el dispositivo. Apúntalo y guárdalo lejos de este ordenador.',
  'lock.code.once': 'Solo se muestra una vez. Apúntalo ahora.',
  'lock.code.done': 'Ya lo he apuntado',
  'lock.idle': 'Bloquear cuando nadie lo toque durante',
  'lock.idle.minutes': {
    one: '{count} minuto',
    many: '{count} de minutos',
    other: '{count} minutos',
  },
  'lock.idle.hours': { one: '{count} hora', many: '{count} de horas', other: '{count} horas' },
  'lock.idle.never': 'nunca',
  'lock.limits':
    'También se bloquea al iniciar el navegador y, en Chrome, cuando bloqueas este ordenador. Mientras está bloqueada, no se envía nada, y no llega nada salvo para las cuentas a las que permitas recibir.',
  'lock.badge': 'Mientras está bloqueada, el icono de la barra de herramientas puede mostrar',
  'lock.badge.nothing': 'nada',
  'lock.badge.dot': 'un punto cuando ha llegado algo',
  'lock.badge.count': 'cuántos mensajes han llegado',
  'lock.badge.hint':
    'Lo ve quien mire esta pantalla. Solo cuenta las cuentas que reciben con el bloqueo puesto.',
  'receiving.none': 'No llega nada hasta que la desbloquees.',
  'receiving.others': 'Todas las demás cuentas esperan hasta que la desbloquees.',
  'receiving.connecting': '{network}: conectando, para recibir con el bloqueo puesto.',
  'receiving.receiving': '{network}: recibiendo, sellado hasta que la desbloquees.',
  'receiving.full': '{network}: en pausa. Aquí no cabe más, así que {network} te guarda el resto.',
  'receiving.stopped': '{network}: en pausa. Desbloquéala para ver por qué.',
  'lock.open-inbox': 'Abrir la bandeja',
  'lock.copy': 'Guardar una segunda copia de tus cuentas y claves',
  'lock.copy.text':
    'A veces los navegadores borran datos: cuando el disco está lleno o tras un fallo. La copia está en otro lugar de este perfil del navegador, sellada con los mismos bloqueos. Recupera tus cuentas, no tus mensajes.',
  'lost.accounts': {
    one: 'Aquí había {count} cuenta. Sus chats y mensajes han desaparecido de este disco: los ha eliminado el navegador, lo que ocurre cuando un disco está lleno o se borran los «datos del sitio».',
    many: 'Aquí había {count} de cuentas. Sus chats y mensajes han desaparecido de este disco: los ha eliminado el navegador, lo que ocurre cuando un disco está lleno o se borran los «datos del sitio».',
    other:
      'Aquí había {count} cuentas. Sus chats y mensajes han desaparecido de este disco: los ha eliminado el navegador, lo que ocurre cuando un disco está lleno o se borran los «datos del sitio».',
  },
  'lost.copy':
    'Aquí sigue habiendo una copia sellada de tus cuentas y claves. Desbloquéala y tus cuentas volverán. Los mensajes nuevos llegarán como antes; los antiguos no vuelven.',
  'lost.no-copy':
    'No había ningún bloqueo, así que no se pudo guardar ninguna copia. Añade tus cuentas otra vez: te seguirán encontrando por el mismo nombre, y las aplicaciones de los demás dirán que tus claves han cambiado.',
  'lost.start-over': 'Empezar con la bandeja vacía',
  'lost.start-over.copy':
    'Esto elimina también la copia sellada. Tendrías que iniciar sesión otra vez, y los demás verían que tus claves han cambiado.',
  'lost.start-over.confirm': 'Eliminarla y empezar de cero',
  'lost.restored': {
    one: '{count} cuenta ha vuelto, con las mismas claves. Sus chats reaparecen cuando alguien escribe; lo que contenían se ha perdido.',
    many: '{count} de cuentas han vuelto, con las mismas claves. Los chats reaparecen cuando alguien escribe; lo que contenían se ha perdido.',
    other:
      '{count} cuentas han vuelto, con las mismas claves. Los chats reaparecen cuando alguien escribe; lo que contenían se ha perdido.',
  },
  'kit.title': 'Kit de recuperación',
  'kit.open-page': 'Kit de recuperación',
  'kit.have-one': 'Tengo un kit de recuperación',
  'kit.lock.text':
    'Un archivo que recupera tus cuentas en otro navegador o cuando este ya no exista.',
  'kit.question': 'Vuelve con tu propia identidad',
  'kit.intro':
    'Un kit es un archivo sellado con tus cuentas, sus claves y tus contactos. Con él vuelves con tu propia identidad: los demás no ven claves cambiadas, y nadie tiene que añadirte otra vez.',
  'kit.make.title': 'Crear un kit',
  'kit.make.text': 'Se tarda un minuto. Crea uno nuevo cuando añadas una cuenta.',
  'kit.drill.title': 'Comprobar un kit',
  'kit.drill.text':
    'Dos minutos ahora, para saber que se abre. No se toca nada de lo que funciona aquí.',
  'kit.restore.title': 'Recuperar cuentas',
  'kit.restore.text': 'Desde un kit de este navegador o de otro.',
  'kit.back': 'Atrás',
  'kit.locked':
    'Tu bandeja de entrada está bloqueada. Desbloquéala para crear un kit o recuperar cuentas.',
  'kit.no-accounts': 'Aquí todavía no hay ninguna cuenta que guardar en un kit.',
  'kit.in-it': 'En el kit',
  'kit.in-it.accounts': 'todas las cuentas de aquí, con su clave de identidad',
  'kit.in-it.contacts': 'tus contactos y las claves por las que los conoces',
  'kit.in-it.settings': 'cuándo se bloquea la bandeja de entrada y qué muestra su icono',
  'kit.not-in-it': 'Nunca dentro',
  'kit.not-in-it.sessions':
    'las claves de las conversaciones en curso: no deben existir dos veces, así que el primer mensaje de cada chat crea otras nuevas',
  'kit.not-in-it.sign-in':
    'tus inicios de sesión: inicias sesión una vez por cada cuenta que vuelve',
  'kit.not-in-it.locks': 'tus bloqueos y los archivos que te han enviado',
  'kit.history': 'También los mensajes',
  'kit.history.hint': 'Sin ellos, los chats vuelven vacíos. Con ellos, quien abra el kit los lee.',
  'kit.by': 'Con qué se abre',
  'kit.by.code': 'Un código que crea Rialto: lo imprimes o lo apuntas',
  'kit.by.passphrase': 'Una frase de contraseña tuya',
  'kit.passphrase.hint':
    'No la de esta bandeja de entrada: quien la descubriera tendría entonces las dos cosas. Al menos 12 caracteres.',
  'kit.passphrase': 'Frase de contraseña del kit',
  'kit.make-now': 'Crear el kit',
  'kit.making': 'Creando…',
  'kit.made.title': 'Tu kit de recuperación',
  'kit.made.next':
    'Dos cosas que guardar, cada una por su lado y lejos de este ordenador: el archivo y esta página con su código.',
  'kit.made.next-passphrase':
    'Guarda el archivo lejos de este ordenador. Su frase de contraseña no está en ningún sitio más que en tu cabeza.',
  'kit.code': 'Código del kit',
  'kit.code.once': 'Este código solo se muestra una vez. Nadie puede volver a crearlo.',
  'kit.save': 'Guardar el archivo',
  'kit.save-again': 'Guardarlo otra vez',
  'kit.saved': 'Entregado a tu navegador como {name}. Búscalo entre tus descargas.',
  'kit.print': 'Imprimir esta página',
  'kit.made.check': 'Comprobarlo ahora',
  'kit.sheet.date': 'Creado el {day}',
  'kit.sheet.file': 'Archivo: {name}',
  'kit.sheet.how': 'Cómo volver',
  'kit.sheet.how.1':
    'Instala Rialto, elige «Añadir una cuenta» y después «Tengo un kit de recuperación».',
  'kit.sheet.how.2': 'Elige el archivo y escribe el código.',
  'kit.sheet.how.2-passphrase': 'Elige el archivo y escribe la frase de contraseña.',
  'kit.sheet.how.3': 'Inicia sesión una vez por cada cuenta.',
  'kit.sheet.who':
    'Quien tenga el archivo y el código puede hacerse pasar por ti en estas cuentas. ¿Has perdido uno de los dos? Crea un kit nuevo y destruye lo que quede de este.',
  'kit.contacts': {
    one: '{count} contacto',
    many: '{count} de contactos',
    other: '{count} contactos',
  },
  'kit.messages': {
    one: '{count} mensaje',
    many: '{count} de mensajes',
    other: '{count} mensajes',
  },
  'kit.left-out': '{network}: {name} no puede viajar en un kit. Añádela allí de nuevo.',
  'kit.newest-only':
    'Aquí había más mensajes de los que caben en un kit. Tiene los más recientes de cada chat.',
  'kit.file': 'Archivo del kit',
  'kit.file.choose': 'Elegir el archivo',
  'kit.file.another': 'Elegir otro archivo',
  'kit.file.seen': '{name}, creado el {day}',
  'kit.code.hint': 'Empieza por KIT. Da igual usar mayúsculas o guiones.',
  'kit.open': 'Abrir',
  'kit.opening': 'Abriendo…',
  'kit.opened.title': 'Se abre',
  'kit.opened.drill':
    'El archivo está entero y lo que has escrito es correcto. Aquí no se ha cambiado nada.',
  'kit.opened.restore': 'Esto es lo que recupera.',
  'kit.opened.from': 'Creado el {day}, con',
  'kit.done': 'Listo',
  'kit.restore-now': 'Recuperarlas aquí',
  'kit.restoring': 'Recuperando…',
  'kit.restore.warning':
    'Si Rialto sigue funcionando en otro lugar con estas cuentas, solo uno de los dos puede estar conectado. El otro lo avisa.',
  'kit.restored.title': 'Qué ha sido de ellas',
  'kit.restored.next':
    'Inicia sesión una vez por cada cuenta en tu bandeja de entrada. Después escribe: los demás ven que eres tú.',
  'kit.arrival.back': 'ha vuelto, con las mismas claves. Inicia sesión para conectarla.',
  'kit.arrival.already-here': 'ya está aquí. No se ha cambiado nada.',
  'kit.arrival.not-offered': 'es de una red que este Rialto no tiene.',
  'kit.arrival.damaged': 'no se ha podido recuperar: sus claves en el kit no están completas.',
  'kit.problem.not-a-kit': 'Este archivo no es un kit de recuperación.',
  'kit.problem.newer-kit': 'Este kit se creó con un Rialto más reciente. Actualiza primero este.',
  'kit.problem.needs': 'Este kit necesita Rialto {version} o posterior. Actualiza primero este.',
  'kit.problem.header-changed':
    'El principio de este archivo está dañado, o alguien lo ha modificado. No se ha abierto nada. Prueba con otra copia del archivo.',
  'kit.problem.wrong-secret': 'Con eso no se abre este kit.',
  'kit.problem.bad-code': 'Hay un error al escribir este código. Compruébalo y prueba de nuevo.',
  'kit.problem.lock-code':
    'Este es el código de recuperación de un bloqueo, no de un kit. El código de un kit empieza por KIT.',
  'kit.problem.damaged':
    'Este archivo está dañado: falta una parte o se ha modificado. No se ha abierto nada. Prueba con otra copia del archivo.',
  'kit.problem.too-large': 'Este archivo es demasiado grande para ser un kit de recuperación.',
  'lock.problem.locked': 'La bandeja de entrada está bloqueada. Desbloquéala primero.',
  'lock.problem.lost': 'Este navegador ha borrado los datos. Vuelve a cargar esta página.',
  'lock.problem.weak-passphrase':
    'Eso no resistiría. Usa al menos 12 caracteres, y no los mismos una y otra vez.',
  'lock.problem.kit-too-large': 'Aquí hay más de lo que cabe en un kit. Créalo sin mensajes.',
  'lock.problem.not-first': 'Un código de recuperación necesita primero otro bloqueo.',
  'lock.problem.too-many': 'Ya hay tantos bloqueos como puede haber. Elimina uno primero.',
  'lock.problem.no-lock': 'Este bloqueo ya no existe.',
  'lock.problem.bad-header':
    'El archivo que contiene tus bloqueos está dañado o alguien lo ha modificado. No se ha abierto nada.',
  'lock.problem.newer-header':
    'Esta bandeja de entrada se usó por última vez con una versión más reciente de Rialto. Actualiza primero esta.',
  'lock.problem.quota-exceeded':
    'Este navegador no tiene espacio para guardar. No se ha cambiado nada.',
};
