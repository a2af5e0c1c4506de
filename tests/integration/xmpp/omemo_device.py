"""One OMEMO device by python-omemo's backends (oldmemo and twomemo), driven by JSON lines of XML on stdin and stdout.

in:  {"op": "bundle"} | {"op": "begin", "bundle": xml, "jid", "device"} | {"op": "write", "text": hex or null} | {"op": "read", "xml"}
     each with "version": "omemo-2" | "omemo-0.3"
out: {"xml": ...} | {"text": hex or null} | {"error": text}
"""
import asyncio
import base64
import json
import sys
import xml.etree.ElementTree as ET

import oldmemo
import oldmemo.etree
import oldmemo.oldmemo
import twomemo
import twomemo.etree
import twomemo.twomemo
from omemo import Message
from omemo.storage import Just, Nothing, Storage

JID, DEVICE = "peer@example.org", 4711


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


class Device:
    def __init__(self, version, storage):
        self.is_two = version == "omemo-2"
        self.impl = twomemo.twomemo if self.is_two else oldmemo.oldmemo
        self.etree = twomemo.etree if self.is_two else oldmemo.etree
        self.backend = self.impl.Twomemo(storage) if self.is_two else self.impl.Oldmemo(storage)
        self.session = None
        self.them = None

    async def bundle(self, _):
        await self.backend.generate_pre_keys(20)
        bundle = await self.backend.get_bundle(JID, DEVICE)
        return {"xml": ET.tostring(self.etree.serialize_bundle(bundle), encoding="unicode")}

    async def begin(self, asked):
        self.them = (asked["jid"], asked["device"])
        self.theirs = self.etree.parse_bundle(ET.fromstring(asked["bundle"]), *self.them)
        self.session = None
        return {}

    async def write(self, asked):
        text = asked["text"]
        if text is None:
            content, plain = await self.backend.encrypt_empty()
        else:
            content, plain = await self.backend.encrypt_plaintext(bytes.fromhex(text))
        if self.session is None:
            self.session, key = await self.backend.build_session_active(*self.them, self.theirs, plain)
        else:
            key = await self.backend.encrypt_key_material(self.session, plain)
        exchange = None if self.session.confirmed else self.session.key_exchange
        message = Message(self.impl.NAMESPACE, JID, DEVICE, content, frozenset({(key, exchange)}))
        return {"xml": ET.tostring(self.etree.serialize_message(message), encoding="unicode")}

    async def read(self, asked):
        element = ET.fromstring(asked["xml"])
        self.etree.MESSAGE_SCHEMA.validate(element)
        ns = "{" + self.impl.NAMESPACE + "}"
        header = element.find(f"{ns}header")
        key = next(k for k in header.iter(f"{ns}key") if int(k.get("rid")) == DEVICE)
        raw, exchange = base64.b64decode(key.text), None
        if key.get("kex" if self.is_two else "prekey") in ("true", "1"):
            exchange, raw = self.exchange(raw)
        sealed = self.impl.EncryptedKeyMaterialImpl.parse(raw, JID, DEVICE)
        if exchange is not None and (self.session is None or not self.session.key_exchange.builds_same_session(exchange)):
            sender = int(header.get("sid"))
            self.session, plain = await self.backend.build_session_passive("us@example.org", sender, exchange, sealed)
        else:
            plain = await self.backend.decrypt_key_material(self.session, sealed)
        self.session.confirm()
        payload = element.find(f"{ns}payload")
        if payload is None:
            return {"text": None}
        content = base64.b64decode(payload.text)
        if self.is_two:
            content = self.impl.ContentImpl(content)
        else:
            content = self.impl.ContentImpl(content, base64.b64decode(header.find(f"{ns}iv").text))
        return {"text": (await self.backend.decrypt_plaintext(content, plain)).hex()}

    def exchange(self, raw):
        if self.is_two:
            return self.impl.KeyExchangeImpl.parse(raw)
        sign_bit = bool((self.theirs.identity_key[31] >> 7) & 1)
        return self.impl.KeyExchangeImpl.parse(raw, sign_bit)


async def main():
    storage = MemoryStorage()
    devices = {version: Device(version, storage) for version in ("omemo-2", "omemo-0.3")}
    for line in sys.stdin:
        asked = json.loads(line)
        try:
            answer = await getattr(devices[asked["version"]], asked["op"])(asked)
        except Exception as error:  # whatever it is, the other side must hear of it
            answer = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), flush=True)


asyncio.run(main())
