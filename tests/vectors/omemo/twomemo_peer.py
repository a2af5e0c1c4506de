"""One OMEMO 2 device by python-twomemo (MIT), driven by JSON lines on stdin and stdout: see record-twomemo.ts.

in:  {"op": "bundle"} | {"op": "active", "bundle": {...}, "plain": hex} | {"op": "passive", "bytes": hex}
     | {"op": "encrypt", "plain": hex} | {"op": "decrypt", "bytes": hex}
out: {"bundle": {...}} | {"kind": "prekey" | "message", "bytes": hex} | {"plain": hex} | {"error": text}
A text is the 48 bytes of a key and a tag, which is all that OMEMO 2 sends in a session.
"""
import asyncio
import json
import sys

import x3dh
from omemo.storage import Just, Nothing, Storage
from twomemo.twomemo import (
    BundleImpl,
    EncryptedKeyMaterialImpl,
    KeyExchangeImpl,
    PlainKeyMaterialImpl,
    Twomemo,
)

JID, DEVICE = "peer@example.org", 1


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


def plain(text):
    raw = bytes.fromhex(text)
    return PlainKeyMaterialImpl(raw[:32], raw[32:])


class Peer:
    def __init__(self):
        self.backend = Twomemo(MemoryStorage())
        self.session = None

    async def bundle(self, _):
        await self.backend.generate_pre_keys(5)
        bundle = await self.backend.get_bundle(JID, DEVICE)
        key, number = next(iter(bundle.pre_key_ids.items()))
        return {
            "bundle": {
                "identityKey": bundle.bundle.identity_key.hex(),
                "signedPreKey": {
                    "id": bundle.signed_pre_key_id,
                    "publicKey": bundle.bundle.signed_pre_key.hex(),
                    "signature": bundle.bundle.signed_pre_key_sig.hex(),
                },
                "oneTimePreKey": {"id": number, "publicKey": key.hex()},
            }
        }

    async def active(self, asked):
        given = asked["bundle"]
        signed, one_time = given["signedPreKey"], given["oneTimePreKey"]
        one_time_key = bytes.fromhex(one_time["publicKey"])
        bundle = BundleImpl(
            JID,
            DEVICE,
            x3dh.Bundle(
                bytes.fromhex(given["identityKey"]),
                bytes.fromhex(signed["publicKey"]),
                bytes.fromhex(signed["signature"]),
                frozenset({one_time_key}),
            ),
            signed["id"],
            {one_time_key: one_time["id"]},
        )
        self.session, sealed = await self.backend.build_session_active(
            JID, DEVICE, bundle, plain(asked["plain"])
        )
        return self.wrapped(sealed)

    async def passive(self, asked):
        exchange, message = KeyExchangeImpl.parse(bytes.fromhex(asked["bytes"]))
        sealed = EncryptedKeyMaterialImpl.parse(message, JID, DEVICE)
        self.session, opened = await self.backend.build_session_passive(JID, DEVICE, exchange, sealed)
        self.session.confirm()
        return {"plain": (opened.key + opened.auth_tag).hex()}

    async def encrypt(self, asked):
        return self.wrapped(await self.backend.encrypt_key_material(self.session, plain(asked["plain"])))

    async def decrypt(self, asked):
        sealed = EncryptedKeyMaterialImpl.parse(bytes.fromhex(asked["bytes"]), JID, DEVICE)
        opened = await self.backend.decrypt_key_material(self.session, sealed)
        self.session.confirm()
        return {"plain": (opened.key + opened.auth_tag).hex()}

    def wrapped(self, sealed):
        bytes_ = sealed.serialize()
        if self.session.confirmed:
            return {"kind": "message", "bytes": bytes_.hex()}
        return {"kind": "prekey", "bytes": self.session.key_exchange.serialize(bytes_).hex()}


async def main():
    peer = Peer()
    for line in sys.stdin:
        asked = json.loads(line)
        try:
            answer = await getattr(peer, asked["op"])(asked)
        except Exception as error:  # whatever it is, the other side must hear of it
            answer = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), flush=True)


asyncio.run(main())
