/**
 * Irish of the pages that are opened now and then. What is not here yet is said in English.
 * @module
 */
import type { Translation } from '../entry';

export const onPages: Translation = {
  'add.title': 'Cuir cuntas leis',
  'add.step': 'Céim {now} as {all}',
  'add.back': 'Ar ais',
  'add.network.title': 'Cá bhfuil na daoine ar mian leat teacht orthu?',
  'add.network.intro':
    'Ligeann dlí na hEorpa duit scríobh chuig daoine ar na líonraí seo gan a gcuid aipeanna a úsáid.',
  'add.network.whatsapp':
    'Tagann daoine ort faoi d’uimhir theileafóin nó faoin ainm a thugann do sholáthraí.',
  'add.network.messenger': 'Tagann daoine ort faoin ainm a thugann do sholáthraí.',
  'add.network.limits-title': 'Sula dtosaíonn tú',
  'add.network.limit.identity':
    'Glacann tú páirt faoi d’ainm féin, trí sholáthraí a théann i mbannaí ort.',
  'add.network.limit.history':
    'Ní thagann na comhráite ná na grúpaí atá agat cheana in WhatsApp agus in Messenger leat.',
  'add.network.limit.opt-in':
    'Caithfidh comhráite le haipeanna eile a bheith curtha ar siúl ag an taobh eile.',
  'add.network.open-title': 'Nó ar líonra atá oscailte do chách',
  'add.network.xmpp':
    'Le seoladh ar fhreastalaí XMPP ar bith, do cheann féin nó ceann a roghnaíonn tú.',
  'password.title': 'Sínigh isteach i d’fhreastalaí XMPP',
  'password.address': 'Do sheoladh',
  'password.address.hint': 'Mar shampla anna@example.org.',
  'password.password': 'Pasfhocal',
  'password.password.hint':
    'Fanann sé sa bhrabhsálaí seo. Ní fhaigheann d’fhreastalaí ach cruthúnas go bhfuil sé ar eolas agat.',
  'password.new': 'Níl cuntas agam ann fós: déan ceann leis an seoladh agus an pasfhocal seo',
  'password.server-title': 'Tá m’fhreastalaí in áit eile',
  'password.server': 'Seoladh a WebSocket',
  'password.server.hint':
    'Mar shampla wss://chat.example.org/ws. Ach amháin mura n-aimsíonn Rialto é uaidh féin.',
  'password.sign-in': 'Sínigh isteach',
  'password.signing-in': 'Ag síniú isteach…',
  'password.know.encrypted':
    'Criptítear a scríobhann tú go gléasanna an duine eile (OMEMO). Feiceann d’fhreastalaí féin agus an freastalaí eile cé leis agus cathain a scríobhann tú, ach ní fheiceann siad cad é.',
  'password.know.unencrypted':
    'Ní sheolann Rialto aon rud gan chriptiú. Luaitear a dtagann chugat gan chriptiú, ach ní thaispeántar é.',
  'password.know.history':
    'Ní féidir a ndúradh sular tháinig an brabhsálaí seo isteach a léamh anseo.',
  'password.know.other-devices':
    'Oibríonn comhráite beirte agus téacsanna inniu. Ní thaispeántar anseo fós a scríobhann tú i gclár eile.',
  'password.problem.bad-address': 'Ní seoladh é sin. Tá cuma mar anna@example.org air.',
  'password.problem.refused':
    'Níor ghlac {server} leis seo. Seiceáil an seoladh agus an pasfhocal; b’fhéidir go dteastaíonn ainm eile ó chuntas nua.',
  'password.problem.no-server':
    'Ní féidir aon fhreastalaí comhrá de chuid {server} a aimsiú ná teacht air. Seiceáil an litriú agus do nasc, nó abair cá bhfuil sé.',
  'password.problem.no-new-accounts':
    'Ní ligeann {server} cuntais a dhéanamh ón áit seo. Déan ceann ar a leathanaigh féin, ansin sínigh isteach.',
  'password.problem.not-proven':
    'Níorbh fhéidir leis an taobh eile a chruthú gurb é {server} é. Ná triail arís ar an nasc seo.',
  'password.problem.not-permitted':
    'Níor cheadaigh tú do Rialto a fhiafraí de {server} cá bhfuil a fhreastalaí comhrá, agus mar sin níor seoladh aon rud. Brúigh an cnaipe arís nuair is mian leat.',
  'gatekeeper.title': 'Cé na haipeanna móra teachtaireachta atá oscailte?',
  'gatekeeper.open': 'Oscailte d’aipeanna eile',
  'gatekeeper.not-obliged': 'Gan dualgas',
  'gatekeeper.not-open': 'Gan oscailt',
  'gatekeeper.why.live': 'Comhráite beirte, ó {date}.',
  'gatekeeper.why.offer-published':
    'Tá a tairiscint d’aipeanna eile foilsithe ó {date}. Níl a fhios againn an bhfuil aon aip nasctha fós.',
  'gatekeeper.why.found-no-gateway':
    'Scrúdaigh an Coimisiún Eorpach í agus scaoil sé saor í ar {date}. Níl aon bhealach isteach ón taobh amuigh ar eolas againn.',
  'gatekeeper.why.none-named':
    'Níor ainmníodh aon cheann dá haipeanna teachtaireachta nuair a rinneadh an liosta ar {date}, agus mar sin níl dualgas ar bith uirthi. Níl aon bhealach isteach ón taobh amuigh ar eolas againn.',
  'gatekeeper.source': 'Foinse',
  'gatekeeper.checked': 'Seiceáilte ar {date}.',
  'add.provider.title': 'Cé hé do sholáthraí?',
  'add.provider.intro':
    'An chuideachta nó an comhlacht a théann i mbannaí ort le {network}: do sholáthraí idirlín, d’óstach ríomhphoist, d’fhostóir nó comharchumann. Tugann siad an seoladh duit.',
  'add.provider.address': 'Seoladh an tsoláthraí',
  'add.provider.hint':
    'Mar shampla chat.example.org. Fiafróidh an brabhsálaí an bhfuil cead ag Rialto labhairt leis an suíomh sin, agus gan aon suíomh eile.',
  'add.provider.look-up': 'Lean ar aghaidh',
  'add.provider.looking': 'Á chuardach…',
  'add.notice.title': 'Sula síníonn tú isteach',
  'add.notice.provider': 'Do sholáthraí',
  'add.notice.change': 'Athraigh',
  'add.notice.heading': 'Tá comhráite le haipeanna eile éagsúil',
  'add.notice.left':
    'Criptítear teachtaireachtaí ón mbrabhsálaí seo go gléas an duine eile. Nuair a bhíonn teachtaireacht ansin, ní féidir le haon duine anseo dul i mbannaí ar a dtarlaíonn di: b’fhéidir go leanann an aip ansin, agus an chuideachta taobh thiar di, rialacha eile seachas ár gcuid féin.',
  'add.notice.not-login':
    'Ní logálann tú isteach i gcuntas {network} de do chuid féin. Bíonn teacht ort mar dhuine a úsáideann aip eile.',
  'add.eea.question': 'Cá bhfuil tú?',
  'add.eea.statement': 'Tá cónaí orm sa Limistéar Eorpach Eacnamaíoch, agus táim ann anois.',
  'add.eea.outside': 'In áit eile',
  'add.eea.why':
    'Tá feidhm leis an dlí a osclaíonn {network} sa Limistéar Eorpach Eacnamaíoch, agus ní ghlacann {network} le daoine ach fad is atá siad ann. Coinníonn Rialto a ndeir tú anseo, agus ní sheiceálann sé cá bhfuil tú.',
  'add.eea.refused':
    'Má sea, ní féidir dul isteach in {network} ón áit seo: críochnaíonn a thairiscint d’aipeanna eile duitse lasmuigh den limistéar, agus bheadh ar do sholáthraí deireadh a chur leis. Níor seoladh aon rud. Tar ar ais nuair a bheidh tú ann.',
  'add.notice.sees':
    'Feiceann {network} cé a scríobhann chuig cé agus cathain, ach ní fheiceann sé cad é. Feiceann do sholáthraí go n-úsáideann tú {network}.',
  'add.notice.strangers':
    'B’fhéidir go mbeidh daoine a chuir tú bac orthu san aip {network} in ann scríobh chugat anseo.',
  'add.notice.history': 'Ní thagann na comhráite ná na grúpaí atá agat cheana in {network} leat.',
  'add.notice.opt-in':
    'Caithfidh comhráite le haipeanna eile a bheith curtha ar siúl ag an taobh eile.',
  'add.notice.agree': 'Léigh mé é seo agus is mian liom dul isteach in {network}.',
  'add.sign-in': 'Sínigh isteach le {provider}',
  'add.signing-in.title': 'Críochnaigh san fhuinneog sínithe isteach',
  'add.signing-in.text':
    'Iarrann {provider} ort síniú isteach. Ní fheiceann Rialto do phasfhocal riamh. Leanann an leathanach seo ar aghaidh uaidh féin.',
  'add.done.title': 'Tá tú ar {network}',
  'add.done.as': 'Tá teacht ort mar',
  'add.done.next':
    'Feicfidh tú daoine a scríobhann chugat i do chomhráite. Chun scríobh ar dtús, tosaigh comhrá nua le huimhir nó ainm.',
  'add.done.open': 'Oscail an bosca',

  // settings
  'set.title': 'Socruithe',
  'set.find': 'Aimsigh socrú',
  'set.none': 'Níl “{text}” in aon socrú.',
  'set.failed': 'Níor coinníodh é sin. {why}',
  'set.as-system': 'Mar an córas',
  'set.as-browser': 'Mar an brabhsálaí',
  'set.on': 'Ar siúl',
  'set.off': 'Múchta',
  'set.section.accounts': 'Cuntais',
  'set.section.notifications': 'Fógraí',
  'set.section.privacy': 'Príobháideachas',
  'set.section.look': 'Cuma',
  'set.section.language': 'Teanga',
  'set.section.lock': 'Glas agus athshlánú',
  'set.section.storage': 'Stóras',
  'set.section.shortcuts': 'Méarchlár',
  'set.section.about': 'Maidir le Rialto',
  'set.theme': 'Dathanna',
  'set.theme.hint': 'Geal, dorcha, nó mar atá ag do chóras.',
  'set.theme.light': 'Geal',
  'set.theme.dark': 'Dorcha',
  'set.textSize': 'Méid an téacs',
  'set.textSize.hint': 'De bhreis ar an méid a úsáideann do bhrabhsálaí.',
  'set.density': 'Spásáil',
  'set.density.hint': 'Taispeánann dlúth níos mó comhráite agus teachtaireachtaí in éineacht.',
  'set.density.comfortable': 'Compordach',
  'set.density.compact': 'Dlúth',
  'set.contrast': 'Codarsnacht ard',
  'set.contrast.hint': 'Litreacha níos dorcha agus línte níos láidre.',
  'set.stillness': 'Níos lú gluaiseachta',
  'set.stillness.hint': 'Ní shleamhnaíonn, ní chéimníonn ná ní chaochann aon rud.',
  'set.language': 'Teanga',
  'set.language.hint': 'Focail Rialto féin. Fanann a scríobhann daoine mar atá.',
  'set.receipts': 'Inis do dhaoine gur léigh tú',
  'set.receipts.hint':
    'Admhálacha léite. Gan iad, feiceann seoltóirí gur tháinig teachtaireacht, agus ní fheiceann siad riamh ar léigh tú í.',
  'set.typing': 'Inis do dhaoine go bhfuil tú ag clóscríobh',
  'set.typing.hint': 'Agus tú ag scríobh. Go bhfuil tú ag scríobh amháin, ní hé cad é.',
  'set.previews': 'Taispeáin réamhamhairc ar naisc',
  'set.previews.hint':
    'Teideal agus pictiúr a chuir an seoltóir sa teachtaireacht. Ní fhaigheann Rialto aon rud ón líon chun iad a thaispeáint.',
  'set.own.accounts': 'Do chuntais',
  'set.own.accounts.hint': 'Conas atá siad, síniú isteach arís, imeacht.',
  'set.own.privacy-networks': 'Rogha eile do líonra',
  'set.own.privacy-networks.hint': 'Tagann sé roimh na roghanna thuas.',
  'set.own.privacy-people': 'Rogha eile do dhuine',
  'set.own.privacy-people.hint':
    'Tagann sé roimh gach ceann eile. Déantar é i roghchlár gach comhrá.',
  'set.own.notices': 'Fógraí',
  'set.own.notices.hint':
    'Nuair a thagann teachtaireacht agus gan aon duine ag féachaint ar a comhrá. Ní bhíonn aon fhógra ann agus an bosca isteach faoi ghlas.',
  'set.own.quiet': 'Uaireanta ciúine',
  'set.own.quiet.hint': 'Ní bhíonn fógraí ann ansin. Áirítear an méid atá gan léamh fós.',
  'set.notices.off': 'Gan fógraí',
  'set.notices.something': 'Gur tháinig rud éigin',
  'set.notices.who': 'Cé a scríobh',
  'set.notices.who-and-what': 'Cé a scríobh, agus cad é',
  'set.quiet.use': 'Bain úsáid as uaireanta ciúine',
  'set.quiet.from': 'Ó',
  'set.quiet.to': 'Go dtí',
  'set.badge': 'Líon ar an mbarra uirlisí',
  'set.badge.hint': 'A ndeir cnaipe Rialto faoi theachtaireachtaí gan léamh.',
  'set.badge.nothing': 'Faic',
  'set.badge.dot': 'Ponc',
  'set.badge.count': 'Cé mhéad',
  'set.own.lock': 'Glas',
  'set.own.lock.hint':
    'Frása faire, paseochair, cathain a chuireann Rialto é féin faoi ghlas, agus cad a thaispeánann sé ansin.',
  'set.own.kit': 'Pacáiste athshlánaithe',
  'set.own.kit.hint':
    'Comhad amháin agus leathanach clóite amháin a thugann do chuntais ar ais in áit eile.',
  'set.own.storage': 'Spás ar an diosca seo',
  'set.own.storage.hint':
    'A gcoinníonn Rialto sa bhrabhsálaí seo, séalaithe: teachtaireachtaí, comhaid agus eochracha.',
  'set.own.shortcuts': 'Aicearraí',
  'voice.title': 'Teachtaireacht ghutha',
  'voice.asking': 'Ceadaigh an micreafón nuair a iarrann do bhrabhsálaí cead ort.',
  'voice.refused': 'Ní ligeann do bhrabhsálaí do Rialto an micreafón a chloisteáil.',
  'voice.refused-how': 'Ceadaigh é ar chlé den seoladh thuas, ansin triail arís.',
  'voice.absent': 'Níor chualathas aon mhicreafón.',
  'voice.broken': 'Stop an taifeadadh go tobann.',
  'voice.recording': 'Á thaifeadadh',
  'voice.stop': 'Stop',
  'voice.discard': 'Ná seol',
  'voice.again': 'Taifead as an nua',
  'voice.try': 'Triail arís',
  'voice.send': 'Seol',
  'voice.sent': 'Seolta.',

  // the first minutes
  'welcome.not.title': 'Cad é nach bhfuil in Rialto',
  'welcome.not.server':
    'Ní seirbhís é. Níl aon fhreastalaí dár gcuid féin ann, agus níl d’eochracha ag aon duine ach agatsa.',
  'welcome.not.history': 'Ní WhatsApp ná Messenger é. Ní gá cuntas a bheith agat ansin.',
  'welcome.not.other-side':
    'Ní shroicheann sé thairis féin: ní féidir le haon duine anseo a fheiceáil cad a dhéanann aip an duine eile le teachtaireacht.',
  'welcome.lock.title': 'Glas do do chomhráite?',
  'welcome.lock.text':
    'Gan cheann, is féidir le haon duine a chóipeálann an phróifíl brabhsálaí seo iad a léamh. Is féidir leat é a shocrú am ar bith.',
  'welcome.lock.later': 'Níos déanaí',
  'welcome.later-said': 'Is féidir leat glas a shocrú am ar bith, sna socruithe.',
  'welcome.locked': 'Tá do ghlas socraithe. Tá a dtagann anois taobh thiar de.',
  'set.own.shortcuts.hint': 'Brúigh ceann chun a eochracha a athrú.',
  'set.own.about': 'Rialto',
  'set.own.about.hint': 'Leagan, ceadúnais, agus conas atá do shonraí ar an diosca seo.',
  'set.privacy.follow-yes': 'Mar atá thuas (ar siúl)',
  'set.privacy.follow-no': 'Mar atá thuas (múchta)',
  'set.privacy.yes': 'Ar siúl',
  'set.privacy.no': 'Múchta',
  'set.privacy.nobody': 'Níl aon duine ann fós.',
  'set.privacy.title': 'Príobháideachas le {name}',
  'set.privacy.intro':
    'Don chomhrá seo amháin. Leanann “Mar atá thuas” an líonra agus do shocruithe.',
  'set.privacy.undo': 'Mar do gach duine',
  'set.accounts.manage': 'Taispeáin cuntais',
  'set.lock.manage': 'Socruithe an ghlais',
  'set.kit.manage': 'Déan nó oscail pacáiste',
  'set.storage.used': 'Úsáideann Rialto {used}. Ceadaíonn an brabhsálaí {available} eile dó.',
  'set.storage.unknown': 'Ní deir an brabhsálaí seo cé mhéad atá in úsáid.',
  'set.about.version': 'Leagan {version}',
  'set.about.at-rest.open':
    'Níl aon ghlas socraithe: tá gach rud séalaithe ar an diosca seo, ach is féidir le haon duine a chóipeálann an phróifíl brabhsálaí seo é a oscailt.',
  'set.about.at-rest.locked':
    'Tá gach rud ar an diosca seo séalaithe le heochair nach n-osclaíonn ach do ghlas.',
  'set.about.licences': 'Ceadúnais na gcodanna dá bhfuil sé déanta',
  'set.about.licence': 'Is saorbhogearra é Rialto faoin Apache License 2.0.',

  'lock.title': 'Glais',
  'lock.unlock.title': 'Díghlasáil do bhosca isteach',
  'lock.passphrase': 'Frása faire',
  'lock.passphrase.unlock': 'Díghlasáil',
  'lock.passphrase.unlocking': 'Á dhíghlasáil…',
  'lock.passkey.unlock': 'Úsáid do phaseochair',
  'lock.code': 'Cód athshlánaithe',
  'lock.code.hint': 'Naoi ngrúpa de cheithre cinn. Is cuma faoi cheannlitreacha agus daiseanna.',
  'lock.code.show': 'Úsáid cód athshlánaithe ina áit',
  'lock.code.unlock': 'Díghlasáil leis an gcód',
  'lock.wait': {
    one: 'Is féidir leat triail arís i gceann soicind amháin. Ní dhéanann sé seo ach moill a chur ar bhuille faoi thuairim anseo; is é feabhas d’fhrása faire a chosnaíonn cóip den phróifíl seo.',
    two: 'Is féidir leat triail arís i gceann dhá shoicind. Ní dhéanann sé seo ach moill a chur ar bhuille faoi thuairim anseo; is é feabhas d’fhrása faire a chosnaíonn cóip den phróifíl seo.',
    few: 'Is féidir leat triail arís i gceann {count} shoicind. Ní dhéanann sé seo ach moill a chur ar bhuille faoi thuairim anseo; is é feabhas d’fhrása faire a chosnaíonn cóip den phróifíl seo.',
    many: 'Is féidir leat triail arís i gceann {count} soicind. Ní dhéanann sé seo ach moill a chur ar bhuille faoi thuairim anseo; is é feabhas d’fhrása faire a chosnaíonn cóip den phróifíl seo.',
    other:
      'Is féidir leat triail arís i gceann {count} soicind. Ní dhéanann sé seo ach moill a chur ar bhuille faoi thuairim anseo; is é feabhas d’fhrása faire a chosnaíonn cóip den phróifíl seo.',
  },
  'lock.wrong-secret': 'Ní osclaíonn sé sin é.',
  'lock.bad-code': 'Tá botún clóscríofa sa chód seo. Seiceáil é agus triail arís.',
  'lock.too-soon': 'An iomarca iarrachtaí. Fan beagán.',
  'lock.none.title': 'Níl glas ann fós',
  'lock.none.text':
    'Is féidir le haon duine a chóipeálann an phróifíl brabhsálaí seo, nó a shuíonn síos ag an mbrabhsálaí seo, do chomhráite a léamh. Séalaíonn glas gach rud faoi eochracha nua agus scriosann sé a raibh ann roimhe sin.',
  'lock.some.title': 'Tá glas ar do bhosca isteach',
  'lock.some.text':
    'Tá gach rud anseo séalaithe. Osclaíonn aon cheann díobh seo é. Má chailleann tú iad go léir, ní féidir le haon duine é a oscailt arís, agus ní féidir linne cabhrú.',
  'lock.kind.passphrase': 'Frása faire',
  'lock.kind.passkey': 'Paseochair',
  'lock.kind.recovery': 'Cód athshlánaithe',
  'lock.since': 'ó {day}',
  'lock.remove': 'Bain',
  'lock.remove-last':
    'Má bhaineann tú an glas deireanach, beidh do chomhráite oscailte d’aon duine a chóipeálann an phróifíl seo.',
  'lock.remove-confirm': 'Bain é',
  'lock.remove-keep': 'Coinnigh é',
  'lock.new-passphrase': 'Frása faire nua',
  'lock.new-passphrase.hint':
    '12 charachtar ar a laghad. Is furasta cuimhneamh ar cheithre nó cúig fhocal nach mbaineann le chéile, agus is deacair iad a thomhas.',
  'strength.weak': 'Lag.',
  'strength.weak.text':
    'D’fhéadfadh duine a chóipeálann an phróifíl seo é a aimsiú laistigh d’uaireanta an chloig.',
  'strength.fair': 'Measartha.',
  'strength.fair.text':
    'D’fhéadfadh duine a chóipeálann an phróifíl seo agus a chuireann dua air féin é a aimsiú laistigh de laethanta nó de mhíonna. Cabhraíonn focal amháin eile.',
  'strength.good': 'Maith.',
  'strength.good.text':
    'Ba cheart go dtógfadh sé blianta é a thomhas, mura mbaineann sé leat féin agus mura as leabhar é.',
  'strength.strong': 'Láidir.',
  'strength.strong.text':
    'Ba cheart go dtógfadh sé níos faide é a thomhas ná mar a thriailfeadh aon duine, mura mbaineann sé leat féin agus mura as leabhar é.',
  'strength.hint.common': 'Tá sé cosúil le pasfhocal a úsáideann go leor daoine.',
  'strength.hint.one-word': 'Tá focal amháin leis féin ar na chéad rudaí a thriailtear.',
  'strength.hint.name': 'Tá ainmneacha ar na chéad rudaí a thriailtear.',
  'strength.hint.keys': 'Tá sraitheanna eochracha agus seichimh ar na chéad rudaí a thriailtear.',
  'strength.hint.repeats': 'Ní áirítear ach uair amháin a bhfuil athrá air.',
  'strength.hint.date': 'Tá blianta agus dátaí ar na chéad rudaí a thriailtear.',
  'strength.unknown': 'Ní féidir a mheas faoi láthair cé chomh láidir is atá sé.',
  'lock.repeat': 'An ceann céanna arís',
  'lock.passphrase-differs': 'Níl an dá cheann mar an gcéanna.',
  'lock.add-passphrase': 'Socraigh frása faire',
  'lock.change-passphrase': 'Athraigh an frása faire',
  'lock.sealing': 'Gach rud á shéalú as an nua…',
  'lock.add-passkey': 'Cuir paseochair leis',
  'lock.passkey.text': 'Do mhéarlorg, d’aghaidh nó d’eochair slándála, coinnithe ag an ngléas seo.',
  'lock.passkey.absent':
    'Níl paseochracha ag an mbrabhsálaí seo d’eisínteachtaí nach n-iarrann aon suíomh gréasáin. Úsáid frása faire.',
  'lock.passkey-not-used': 'Níor úsáideadh aon phaseochair.',
  'lock.passkey-not-made': 'Ní dhearnadh aon phaseochair.',
  'lock.passkey-unsupported':
    'Ní féidir leis an bpaseochair seo aon rud a chur faoi ghlas: níl an fheidhm do rúin (PRF) aici. Triail gléas nó eochair eile.',
  'lock.passkey-failed': 'Níor oibrigh an phaseochair anseo.',
  'lock.add-code': 'Déan cód athshlánaithe',
  'lock.code.text':
    'Don lá a ndéanfaidh tú dearmad ar an bhfrása faire nó a gcaillfidh tú an gléas. Scríobh síos é agus coinnigh i bhfad ón ríomhaire seo é.',
  'lock.code.once': 'Ní thaispeántar é seo ach uair amháin. Scríobh síos anois é.',
  'lock.code.done': 'Tá sé scríofa síos agam',
  'lock.idle': 'Cuir faoi ghlas mura ndéantar aon rud ar feadh',
  'lock.idle.minutes': {
    one: 'nóiméad amháin',
    two: 'dhá nóiméad',
    few: '{count} nóiméad',
    many: '{count} nóiméad',
    other: '{count} nóiméad',
  },
  'lock.idle.hours': {
    one: 'uair an chloig',
    two: 'dhá uair an chloig',
    few: '{count} huaire an chloig',
    many: '{count} n-uaire an chloig',
    other: '{count} uair an chloig',
  },
  'lock.idle.never': 'riamh',
  'lock.limits':
    'Cuirtear faoi ghlas freisin é nuair a thosaíonn an brabhsálaí, agus in Chrome nuair a chuireann tú an ríomhaire seo faoi ghlas. Fad is atá sé faoi ghlas, ní sheoltar aon rud, agus ní thagann aon rud ach do chuntais a ligeann tú dóibh teachtaireachtaí a fháil.',
  'lock.badge':
    'Fad is atá sé faoi ghlas, féadfaidh deilbhín an bharra uirlisí an méid seo a thaispeáint',
  'lock.badge.nothing': 'faic',
  'lock.badge.dot': 'ponc nuair atá rud éigin tagtha',
  'lock.badge.count': 'cé mhéad teachtaireacht atá tagtha',
  'lock.badge.hint':
    'Feiceann aon duine a fhéachann ar an scáileán seo é. Ní áirítear ach cuntais a fhaigheann teachtaireachtaí agus é faoi ghlas.',
  'receiving.none': 'Ní thagann aon rud go dtí go ndíghlasálann tú é.',
  'receiving.others': 'Fanann gach cuntas eile go dtí go ndíghlasálann tú é.',
  'receiving.connecting': '{network}: ag nascadh, chun teachtaireachtaí a fháil agus é faoi ghlas.',
  'receiving.receiving': '{network}: ag fáil, séalaithe go dtí go ndíghlasálann tú é.',
  'receiving.full':
    '{network}: ar sos. Níl áit do thuilleadh anseo, agus mar sin coinníonn {network} an chuid eile duit.',
  'receiving.stopped': '{network}: ar sos. Díghlasáil é chun a fheiceáil cén fáth.',
  'lock.open-inbox': 'Oscail an bosca',
  'lock.copy': 'Coinnigh an dara cóip de do chuntais agus d’eochracha',
  'lock.copy.text':
    'Caitheann brabhsálaithe sonraí amach uaireanta: nuair a bhíonn an diosca lán, nó tar éis tuairte. Tá an chóip in áit eile sa phróifíl brabhsálaí seo, séalaithe ag na glais chéanna. Tugann sí do chuntais ar ais, ní do theachtaireachtaí.',
  'lost.accounts': {
    one: 'Bhí cuntas amháin anseo. Tá a chomhráite agus a theachtaireachtaí imithe den diosca seo: scrios an brabhsálaí iad, rud a tharlaíonn nuair a bhíonn diosca lán nó nuair a ghlantar “sonraí suímh”.',
    two: 'Bhí dhá chuntas anseo. Tá a gcomhráite agus a dteachtaireachtaí imithe den diosca seo: scrios an brabhsálaí iad, rud a tharlaíonn nuair a bhíonn diosca lán nó nuair a ghlantar “sonraí suímh”.',
    few: 'Bhí {count} chuntas anseo. Tá a gcomhráite agus a dteachtaireachtaí imithe den diosca seo: scrios an brabhsálaí iad, rud a tharlaíonn nuair a bhíonn diosca lán nó nuair a ghlantar “sonraí suímh”.',
    many: 'Bhí {count} gcuntas anseo. Tá a gcomhráite agus a dteachtaireachtaí imithe den diosca seo: scrios an brabhsálaí iad, rud a tharlaíonn nuair a bhíonn diosca lán nó nuair a ghlantar “sonraí suímh”.',
    other:
      'Bhí {count} cuntas anseo. Tá a gcomhráite agus a dteachtaireachtaí imithe den diosca seo: scrios an brabhsálaí iad, rud a tharlaíonn nuair a bhíonn diosca lán nó nuair a ghlantar “sonraí suímh”.',
  },
  'lost.copy':
    'Tá cóip shéalaithe de do chuntais agus d’eochracha anseo fós. Díghlasáil í, agus tiocfaidh do chuntais ar ais. Tagann teachtaireachtaí nua mar a tháinig cheana; ní thagann na seancheanna ar ais.',
  'lost.no-copy':
    'Ní raibh aon ghlas ann, agus mar sin níorbh fhéidir cóip a choinneáil. Cuir do chuntais leis arís: leanfaidh daoine de bheith ag teacht ort faoin ainm céanna, agus déarfaidh a gcuid aipeanna gur athraigh d’eochracha.',
  'lost.start-over': 'Tosaigh le bosca folamh',
  'lost.start-over.copy':
    'Scriosann sé seo an chóip shéalaithe freisin. Bheadh ort síniú isteach arís, agus d’fheicfeadh daoine gur athraigh d’eochracha.',
  'lost.start-over.confirm': 'Scrios í agus tosaigh folamh',
  'lost.restored': {
    one: 'Tá cuntas amháin ar ais, leis na heochracha céanna. Taispeánfar a chomhráite arís de réir mar a scríobhann daoine; tá a raibh iontu imithe.',
    two: 'Tá dhá chuntas ar ais, leis na heochracha céanna. Taispeánfar comhráite arís de réir mar a scríobhann daoine; tá a raibh iontu imithe.',
    few: 'Tá {count} chuntas ar ais, leis na heochracha céanna. Taispeánfar comhráite arís de réir mar a scríobhann daoine; tá a raibh iontu imithe.',
    many: 'Tá {count} gcuntas ar ais, leis na heochracha céanna. Taispeánfar comhráite arís de réir mar a scríobhann daoine; tá a raibh iontu imithe.',
    other:
      'Tá {count} cuntas ar ais, leis na heochracha céanna. Taispeánfar comhráite arís de réir mar a scríobhann daoine; tá a raibh iontu imithe.',
  },
  'kit.title': 'Pacáiste athshlánaithe',
  'kit.open-page': 'Pacáiste athshlánaithe',
  'kit.have-one': 'Tá pacáiste athshlánaithe agam',
  'kit.lock.text':
    'Comhad amháin a thugann do chuntais ar ais ar bhrabhsálaí eile nó nuair atá an ceann seo imithe.',
  'kit.question': 'Tar ar ais faoi d’ainm féin',
  'kit.intro':
    'Is éard is pacáiste ann comhad séalaithe amháin le do chuntais, a n-eochracha agus do theagmhálaithe. Tagann tú ar ais faoi d’ainm féin leis: ní fheiceann daoine eochracha athraithe, agus ní gá d’aon duine tú a chur leis arís.',
  'kit.make.title': 'Déan pacáiste',
  'kit.make.text': 'Tógann sé nóiméad. Déan ceann nua nuair a chuireann tú cuntas leis.',
  'kit.drill.title': 'Seiceáil pacáiste',
  'kit.drill.text':
    'Dhá nóiméad anois, ionas go mbeidh a fhios agat go n-osclaíonn sé. Ní bhaintear le haon rud atá ar siúl anseo.',
  'kit.restore.title': 'Tabhair cuntais ar ais',
  'kit.restore.text': 'Ó phacáiste an bhrabhsálaí seo nó ceann eile.',
  'kit.back': 'Ar ais',
  'kit.locked':
    'Tá do bhosca isteach faoi ghlas. Díghlasáil é chun pacáiste a dhéanamh nó cuntais a thabhairt ar ais.',
  'kit.no-accounts': 'Níl aon chuntas anseo fós le cur i bpacáiste.',
  'kit.in-it': 'Sa phacáiste',
  'kit.in-it.accounts': 'gach cuntas anseo, lena eochair aitheantais',
  'kit.in-it.contacts': 'do theagmhálaithe, agus na heochracha a n-aithníonn tú iad leo',
  'kit.in-it.settings':
    'cathain a chuirtear an bosca isteach faoi ghlas, agus cad a thaispeánann a dheilbhín',
  'kit.not-in-it': 'Nach mbíonn ann riamh',
  'kit.not-in-it.sessions':
    'eochracha na gcomhráite atá ar siúl: ní ceadmhach iad a bheith ann faoi dhó, agus mar sin tosaíonn an chéad teachtaireacht i ngach comhrá cinn nua',
  'kit.not-in-it.sign-in':
    'do shínithe isteach: síníonn tú isteach uair amháin do gach cuntas a thagann ar ais',
  'kit.not-in-it.locks': 'do ghlais, agus comhaid a sheol daoine chugat',
  'kit.history': 'Teachtaireachtaí freisin',
  'kit.history.hint':
    'Gan iad tagann comhráite ar ais folamh. Leo, is féidir leis an té a osclaíonn an pacáiste iad a léamh.',
  'kit.by': 'Cad a osclaíonn é',
  'kit.by.code': 'Cód a dhéanann Rialto: priontálann nó scríobhann tú é',
  'kit.by.passphrase': 'Frása faire de do chuid féin',
  'kit.passphrase.hint':
    'Ní hé frása an bhosca isteach seo: an té a gheobhadh amach é, bheadh an dá rud aige ansin. 12 charachtar ar a laghad.',
  'kit.passphrase': 'Frása faire an phacáiste',
  'kit.make-now': 'Déan an pacáiste',
  'kit.making': 'Á dhéanamh…',
  'kit.made.title': 'Do phacáiste athshlánaithe',
  'kit.made.next':
    'Dhá rud le coinneáil, scartha óna chéile agus ón ríomhaire seo: an comhad, agus an leathanach seo lena chód.',
  'kit.made.next-passphrase':
    'Coinnigh an comhad i bhfad ón ríomhaire seo. Níl a fhrása faire in áit ar bith ach i do cheann.',
  'kit.code': 'Cód an phacáiste',
  'kit.code.once':
    'Ní thaispeántar an cód seo ach uair amháin. Ní féidir le haon duine é a dhéanamh arís.',
  'kit.save': 'Sábháil an comhad',
  'kit.save-again': 'Sábháil arís é',
  'kit.saved': 'Tugadh do do bhrabhsálaí é mar {name}. Cuardaigh é i measc d’íoslódálacha.',
  'kit.print': 'Priontáil an leathanach seo',
  'kit.made.check': 'Seiceáil anois é',
  'kit.sheet.date': 'Déanta ar {day}',
  'kit.sheet.file': 'Comhad: {name}',
  'kit.sheet.how': 'Conas teacht ar ais',
  'kit.sheet.how.1':
    'Suiteáil Rialto, roghnaigh “Cuir cuntas leis”, ansin “Tá pacáiste athshlánaithe agam”.',
  'kit.sheet.how.2': 'Roghnaigh an comhad agus clóscríobh an cód.',
  'kit.sheet.how.2-passphrase': 'Roghnaigh an comhad agus clóscríobh an frása faire.',
  'kit.sheet.how.3': 'Sínigh isteach uair amháin do gach cuntas.',
  'kit.sheet.who':
    'An té a bhfuil an comhad agus an cód aige, is féidir leis a bheith mar thusa sna cuntais seo. Ar chaill tú ceann acu? Déan pacáiste nua, agus scrios a bhfuil fágtha den cheann seo.',
  'kit.contacts': {
    one: 'teagmhálaí amháin',
    two: 'dhá theagmhálaí',
    few: '{count} theagmhálaí',
    many: '{count} dteagmhálaí',
    other: '{count} teagmhálaí',
  },
  'kit.messages': {
    one: 'teachtaireacht amháin',
    two: 'dhá theachtaireacht',
    few: '{count} theachtaireacht',
    many: '{count} dteachtaireacht',
    other: '{count} teachtaireacht',
  },
  'kit.left-out':
    '{network}: ní féidir le {name} taisteal i bpacáiste. Cuir leis as an nua ansin é.',
  'kit.newest-only':
    'Bhí níos mó teachtaireachtaí anseo ná a théann i bpacáiste. Tá na cinn is nua de gach comhrá ann.',
  'kit.file': 'Comhad an phacáiste',
  'kit.file.choose': 'Roghnaigh an comhad',
  'kit.file.another': 'Roghnaigh comhad eile',
  'kit.file.seen': '{name}, déanta ar {day}',
  'kit.code.hint': 'Tosaíonn sé le KIT. Is cuma faoi cheannlitreacha agus daiseanna.',
  'kit.open': 'Oscail é',
  'kit.opening': 'Á oscailt…',
  'kit.opened.title': 'Osclaíonn sé',
  'kit.opened.drill':
    'Tá an comhad slán, agus tá ar chlóscríobh tú ceart. Níor athraíodh aon rud anseo.',
  'kit.opened.restore': 'Seo a dtugann sé ar ais.',
  'kit.opened.from': 'Déanta ar {day}, le',
  'kit.done': 'Déanta',
  'kit.restore-now': 'Tabhair ar ais anseo iad',
  'kit.restoring': 'Á dtabhairt ar ais…',
  'kit.restore.warning':
    'Má tá Rialto ag rith in áit eile fós leis na cuntais seo, ní féidir ach le ceann amháin den dá cheann a bheith nasctha. Deir an ceann eile é sin.',
  'kit.restored.title': 'Cad a tharla dóibh',
  'kit.restored.next':
    'Sínigh isteach uair amháin do gach cuntas i do bhosca isteach. Ansin scríobh: feiceann daoine gur tusa atá ann.',
  'kit.arrival.back': 'ar ais, leis na heochracha céanna. Sínigh isteach chun é a nascadh.',
  'kit.arrival.already-here': 'anseo cheana. Níor athraíodh aon rud.',
  'kit.arrival.not-offered': 'ar líonra nach bhfuil ag an Rialto seo.',
  'kit.arrival.damaged': 'níorbh fhéidir é a thabhairt ar ais: níl a eochracha sa phacáiste slán.',
  'kit.problem.not-a-kit': 'Ní pacáiste athshlánaithe an comhad seo.',
  'kit.problem.newer-kit':
    'Rinneadh an pacáiste seo le Rialto níos nuaí. Nuashonraigh an ceann seo ar dtús.',
  'kit.problem.needs':
    'Teastaíonn Rialto {version} nó níos nuaí ón bpacáiste seo. Nuashonraigh an ceann seo ar dtús.',
  'kit.problem.header-changed':
    'Damáistíodh tús an chomhaid seo, nó d’athraigh duine éigin é. Níor osclaíodh aon rud. Triail cóip eile den chomhad.',
  'kit.problem.wrong-secret': 'Ní osclaíonn sé sin an pacáiste seo.',
  'kit.problem.bad-code': 'Tá botún clóscríofa sa chód seo. Seiceáil é agus triail arís.',
  'kit.problem.lock-code':
    'Is cód athshlánaithe glais é seo, ní pacáiste. Tosaíonn cód pacáiste le KIT.',
  'kit.problem.damaged':
    'Tá an comhad seo damáistithe: tá cuid de ar iarraidh nó athraíodh í. Níor osclaíodh aon rud. Triail cóip eile den chomhad.',
  'kit.problem.too-large': 'Tá an comhad seo rómhór le bheith ina phacáiste athshlánaithe.',
  'lock.problem.locked': 'Tá an bosca isteach faoi ghlas. Díghlasáil ar dtús é.',
  'lock.problem.lost': 'Chaith an brabhsálaí seo na sonraí amach. Lódáil an leathanach seo arís.',
  'lock.problem.weak-passphrase':
    'Ní sheasfadh sé sin. Úsáid 12 charachtar ar a laghad, agus ná húsáid an cúpla ceann céanna arís agus arís eile.',
  'lock.problem.kit-too-large':
    'Tá níos mó anseo ná a théann i bpacáiste. Déan gan teachtaireachtaí é.',
  'lock.problem.not-first': 'Teastaíonn glas eile ar dtús ó chód athshlánaithe.',
  'lock.problem.too-many': 'Tá an oiread glas ann agus is féidir. Bain ceann ar dtús.',
  'lock.problem.no-lock': 'Níl an glas seo ann a thuilleadh.',
  'lock.problem.bad-header':
    'Damáistíodh an comhad ina bhfuil do ghlais, nó d’athraigh duine éigin é. Níor osclaíodh aon rud.',
  'lock.problem.newer-header':
    'Ba le leagan níos nuaí de Rialto a úsáideadh an bosca isteach seo go deireanach. Nuashonraigh an ceann seo ar dtús.',
  'lock.problem.quota-exceeded':
    'Níl spás ag an mbrabhsálaí seo le sábháil. Níor athraíodh aon rud.',

  // what can be done by keys, and from the palette
  'key.ctrl': 'Ctrl',
  'key.alt': 'Alt',
  'key.shift': 'Shift',
  'key.escape': 'Esc',
  'key.enter': 'Enter',
  'key.space': 'Spás',
  'command.palette': 'Aimsigh aon rud',
  'command.find': 'Aimsigh comhrá sa liosta',
  'command.new-chat': 'Comhrá nua',
  'command.settings': 'Socruithe',
  'command.shortcuts': 'Aicearraí méarchláir',
  'command.lock': 'Cuir an bosca isteach faoi ghlas anois',
  'command.next-chat': 'An chéad chomhrá eile',
  'command.previous-chat': 'An comhrá roimhe',
  'command.next-unread': 'An chéad chomhrá neamhléite eile',
  'command.write': 'Scríobh sa chomhrá seo',
  'command.close': 'Dún a bhfuil oscailte',
  'command.reply': 'Freagair an teachtaireacht dheireanach',
  'command.edit': 'Athraigh do theachtaireacht dheireanach (i réimse folamh)',
  'command.archive': 'Cartlannaigh, nó bain as an gcartlann',
  'command.mute': 'Ciúnaigh, nó ná ciúnaigh',
  'command.pin': 'Pionnáil, nó díphionnáil',
  'command.mark-unread': 'Marcáil mar neamhléite',
  'command.undo': 'Cealaigh an rud a rinneadh anois beag',
  'palette.label': 'Aimsigh comhráite, orduithe agus socruithe',
  'palette.placeholder': 'Comhráite, orduithe, socruithe…',
  'palette.group.chats': 'Comhráite',
  'palette.group.here': 'Sa chomhrá seo',
  'palette.group.commands': 'Orduithe',
  'palette.group.settings': 'Socruithe',
  'palette.none': 'Níl “{text}” in aon rud.',
  'palette.found': {
    one: 'toradh amháin',
    two: 'dhá thoradh',
    few: '{count} thoradh',
    many: '{count} dtoradh',
    other: '{count} toradh',
  },
  'palette.new-chat': 'Comhrá nua le “{text}”',
  'palette.choice': '{title}: {option}',
  'palette.open-tab': 'Oscail i gcluaisín',
  'shortcuts.title': 'Aicearraí méarchláir',
  'shortcuts.group.window': 'I ngach áit',
  'shortcuts.group.moving': 'Bogadh thart',
  'shortcuts.group.chat': 'Leis an gcomhrá oscailte, nó an ceann atá i bhfócas',
  'shortcuts.single':
    'Oibríonn litreacha aonair nuair nach bhfuil tú ag scríobh. Oibríonn na cinn le Ctrl nó Alt i gcónaí.',
  'shortcuts.none': 'Gan eochracha',
  'shortcuts.change': 'Athraigh eochracha “{title}”',
  'shortcuts.press': 'Brúigh na heochracha nua, nó Esc chun iad a fhágáil mar atá.',
  'shortcuts.kept': 'Coinníonn do bhrabhsálaí {keys} dó féin.',
  'shortcuts.taken': 'Úsáidtear {keys} do “{title}”.',
  'shortcuts.take': 'Úsáid anseo ina áit',
  'shortcuts.off': 'Bain na heochracha',
  'shortcuts.restore': 'Na chéad eochracha',
  'shortcuts.restore-all': 'Cuir gach ceann ar ais',
};
