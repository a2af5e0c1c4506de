"""A contact with a foreign client: slixmpp with slixmpp-omemo (oldmemo and twomemo), driven by JSON lines.

argv: JID PASSWORD PORT
in :  {"cmd": "send", "to", "body", "enc": "none" | "omemo-0.3" | "omemo-2", "room": bool, "inside": xml beside the body (omemo-2)} | {"cmd": "raw", "xml"} |
      {"cmd": "join", "room", "nick"} | {"cmd": "fetch", "url": aesgcm} | {"cmd": "put", "bytes": base64, "suffix"} | {"cmd": "quit"}
out:  {"ev": "ready", "device", "fingerprint"} | {"ev": "message", "from", "id", "enc", "body"} | {"ev": "empty"} |
      {"ev": "copied", "body"} (a carbon of what another program of ours sent) |
      {"ev": "file", "bytes": base64} | {"ev": "put", "url": aesgcm} | {"ev": "receipt" | "displayed", "id"} | {"ev": "sent" | "result", "id"} | {"ev": "joined" | "invited", "room"} | {"ev": "error", "error"}
"""
import asyncio
import base64
import io
import json
import secrets
import sys
import urllib.request
import xml.etree.ElementTree as ET
from xml.sax.saxutils import escape

import oldmemo
import oldmemo.etree
import twomemo
import twomemo.etree
from omemo.storage import Just, Nothing, Storage
from slixmpp import JID, ClientXMPP
from slixmpp.plugins import register_plugin
from slixmpp.xmlstream.handler import CoroutineCallback
from slixmpp.xmlstream.matcher import MatchXPath
from slixmpp_omemo import XEP_0384, TrustLevel

SCE = "urn:xmpp:sce:1"
OLD, NEW = oldmemo.oldmemo.NAMESPACE, twomemo.twomemo.NAMESPACE


def out(**event):
    sys.stdout.write(json.dumps(event) + "\n")
    sys.stdout.flush()


class MemoryStorage(Storage):
    def __init__(self):
        super().__init__()
        self.data = {}

    async def _load(self, key):
        return Just(self.data[key]) if key in self.data else Nothing()

    async def _store(self, key, value):
        self.data[key] = value

    async def _delete(self, key):
        self.data.pop(key, None)


class Plugin(XEP_0384):
    default_config = {"fallback_message": "OMEMO encrypted"}

    def plugin_init(self):
        self._memory = MemoryStorage()
        super().plugin_init()

    @property
    def storage(self):
        return self._memory

    @property
    def _btbv_enabled(self):
        return True

    async def _devices_blindly_trusted(self, devices, identifier):
        pass

    async def _prompt_manual_trust(self, devices, identifier):
        manager = await self.get_session_manager()
        for device in devices:
            await manager.set_trust(device.bare_jid, device.identity_key, TrustLevel.TRUSTED.value)


register_plugin(Plugin)


class Peer(ClientXMPP):
    def __init__(self, jid, password):
        super().__init__(jid, password)
        self.enable_plaintext, self.enable_starttls, self.enable_direct_tls = True, False, False
        self.plugin["feature_mechanisms"].unencrypted_scram = True
        for plugin in ("xep_0030", "xep_0045", "xep_0060", "xep_0163", "xep_0199", "xep_0280", "xep_0380", "xep_0359", "xep_0334", "xep_0363", "xep_0454"):
            self.register_plugin(plugin)
        self.register_plugin("xep_0384", {}, module=sys.modules[__name__])
        self.auto_authorize = self.auto_subscribe = True
        self.add_event_handler("session_start", self.start)
        self.add_event_handler("carbon_sent", self.on_copy)
        self.add_event_handler("failed_auth", lambda _: out(ev="error", error="auth"))
        self.register_handler(CoroutineCallback("result", MatchXPath("{jabber:client}iq"), self.on_iq))
        self.register_handler(CoroutineCallback("any", MatchXPath("{jabber:client}message"), self.on_any))

    async def start(self, _):
        # slixmpp keeps only a weak reference to its handlers' tasks
        self._task = asyncio.create_task(self.serve())

    async def serve(self):
        self.send_presence()
        await self.get_roster()
        await self.plugin["xep_0280"].enable()
        manager = await self.plugin["xep_0384"].get_session_manager()
        own, _ = await manager.get_own_device_information()
        out(ev="ready", device=own.device_id, fingerprint=" ".join(manager.format_identity_key(own.identity_key)))
        reader = asyncio.StreamReader(limit=2**24)
        await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
        while line := await reader.readline():
            try:
                await self.obey(json.loads(line))
            except Exception as error:
                out(ev="error", error=f"{type(error).__name__}: {error}")
        await self.disconnect()

    async def obey(self, asked):
        if asked["cmd"] == "quit":
            await self.disconnect()
        elif asked["cmd"] == "raw":
            self.send_raw(asked["xml"])
        elif asked["cmd"] == "join":
            await self.plugin["xep_0045"].join_muc_wait(JID(asked["room"]), asked["nick"], maxstanzas=0)
            out(ev="joined", room=asked["room"])
        elif asked["cmd"] == "fetch":
            await self.fetch(asked["url"])
        elif asked["cmd"] == "put":
            await self.put(base64.b64decode(asked["bytes"]), asked["suffix"])
        else:
            await self.say(asked)

    async def fetch(self, address):
        url, fragment = address.split("#")
        # the servers of these tests have no TLS
        request = url.replace("aesgcm://", "http://")
        sealed = await asyncio.to_thread(lambda: urllib.request.urlopen(request).read())
        plain = self.plugin["xep_0454"].decrypt(io.BytesIO(sealed), fragment)
        out(ev="file", bytes=base64.b64encode(plain).decode())

    async def put(self, plain, suffix):
        sealed, fragment = self.plugin["xep_0454"].encrypt(io.BytesIO(plain))
        found = await self.plugin["xep_0363"].find_upload_service()
        slot = await self.plugin["xep_0363"].request_slot(found["from"], f"{secrets.token_hex(12)}.{suffix}", len(sealed), "application/octet-stream")
        wanted = slot["http_upload_slot"]
        headers = {header["name"]: header["value"] for header in wanted["put"]["headers"]}
        headers["Content-Type"] = "application/octet-stream"
        request = urllib.request.Request(wanted["put"]["url"], sealed, headers, method="PUT")
        await asyncio.to_thread(urllib.request.urlopen, request)
        out(ev="put", url=wanted["get"]["url"].replace("http://", "aesgcm://") + "#" + fragment)

    async def say(self, asked):
        plugin, to = self.plugin["xep_0384"], JID(asked["to"])
        kind = "groupchat" if asked.get("room") else "chat"
        plain = self.make_message(mto=to, mbody=asked["body"], mtype=kind)
        readers = await self.readers(to) if asked.get("room") else {to}
        plain["id"] = secrets.token_hex(8)
        if asked["enc"] == "none":
            plain.send()
            out(ev="sent", id=plain["id"])
            return
        plain.set_to(to)
        plain.set_from(self.boundjid)
        await plugin.refresh_device_lists(readers, force_download=True)
        if asked["enc"] == "omemo-0.3":
            message, errors = await plugin.encrypt_message(plain, readers)
        else:
            message, errors = await self.encrypt_two(plain, readers, asked)
        if message is None:
            out(ev="error", error=repr(errors))
            return
        message.append(ET.fromstring("<request xmlns='urn:xmpp:receipts'/>"))
        message.send()
        out(ev="sent", id=message["id"])

    async def readers(self, room):
        """whoever belongs to it, there or not"""
        people = set()
        for affiliation in ("owner", "admin", "member"):
            listed = await self.plugin["xep_0045"].get_affiliation_list(room, affiliation)
            people |= {JID(JID(person).bare) for person in listed}
        return people - {JID(self.boundjid.bare)}

    async def encrypt_two(self, plain, readers, asked):
        """slixmpp-omemo publishes both kinds of bundles and sends only the older one: the envelope is ours to make"""
        manager = await self.plugin["xep_0384"].get_session_manager()
        body = f"<body xmlns='jabber:client'>{escape(asked['body'])}</body>" if asked["body"] else ""
        envelope = (
            f"<envelope xmlns='{SCE}'><content>{body}{asked.get('inside', '')}</content>"
            f"<rpad>{'x' * secrets.randbelow(64)}</rpad><from jid='{self.boundjid.bare}'/></envelope>"
        )
        messages, errors = await manager.encrypt(frozenset(reader.bare for reader in readers), {NEW: envelope.encode()}, backend_priority_order=[NEW])
        message = self.make_message(mto=plain["to"], mtype=plain["type"], mbody="OMEMO 2 encrypted")
        message["id"] = plain["id"]
        message.enable("store")
        for one in messages:
            message.append(twomemo.etree.serialize_message(one))
        return message, errors

    async def on_iq(self, iq):
        if iq["type"] in ("result", "error"):
            out(ev="result", id=iq["id"], error=iq["type"] if iq["type"] == "error" else None)

    async def on_any(self, message):
        for name, ns, event in (("received", "urn:xmpp:receipts", "receipt"), ("displayed", "urn:xmpp:chat-markers:0", "displayed")):
            found = message.xml.find("{%s}%s" % (ns, name))
            if found is not None:
                out(ev=event, id=found.get("id"))
        invited = message.xml.find("{jabber:x:conference}x")
        if invited is not None:
            out(ev="invited", room=invited.get("jid"))
        plugin = self.plugin["xep_0384"]
        named = message.xml.find("{urn:xmpp:sid:0}stanza-id")
        known = {"from": str(message["from"]), "id": message["id"], "stanzaId": None if named is None else named.get("id")}
        spoken = plugin.is_encrypted(message)
        try:
            if message["type"] == "error":
                out(ev="error", error=ET.tostring(message.xml, encoding="unicode"))
            elif not spoken and message["body"]:
                out(ev="message", enc=None, body=message["body"], **known)
            elif NEW in spoken:
                await self.read_two(message, known)
            elif spoken:
                read, _ = await plugin.decrypt_message(message)
                out(ev="message" if read["body"] else "empty", enc="omemo-0.3", body=read["body"] or None, **known)
        except Exception as error:
            out(ev="unread", error=f"{type(error).__name__}: {error}", **known)

    async def on_copy(self, carbon):
        """what another program of ours sent; only the newer version is opened here"""
        message = carbon["carbon_sent"]
        try:
            await self.read_two(message, {"from": str(message["from"]), "id": message["id"]}, "copied")
        except Exception as error:
            out(ev="unread", error=f"{type(error).__name__}: {error}")

    async def read_two(self, message, known, ev="message"):
        manager = await self.plugin["xep_0384"].get_session_manager()
        element = message.xml.find("{%s}encrypted" % NEW)
        sender = JID(message["from"])
        if message["type"] == "groupchat":
            sender = JID(self.plugin["xep_0045"].get_jid_property(JID(sender.bare), sender.resource, "jid"))
        parsed = twomemo.etree.parse_message(element, sender.bare)
        plaintext, _, _ = await manager.decrypt(parsed)
        if plaintext is None:
            out(ev="empty", enc="omemo-2", **known)
            return
        content = ET.fromstring(plaintext).find("{%s}content" % SCE)
        body = content.findtext("{jabber:client}body")
        out(ev=ev, enc="omemo-2", body=body, inside=ET.tostring(content, encoding="unicode"), **known)


async def main():
    jid, password, port = sys.argv[1:4]
    peer = Peer(jid, password)
    peer.connect("127.0.0.1", int(port))
    await peer.disconnected


asyncio.run(main())
