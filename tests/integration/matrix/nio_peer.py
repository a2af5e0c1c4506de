"""A contact with a foreign client: matrix-nio over libolm, driven by JSON lines on stdin and stdout.

argv: HOMESERVER USER PASSWORD STORE
in:  {"cmd":"say","room":R,"body":B,"content":{...}?} {"cmd":"create","with":U or [U],"name":N?,"encrypted":false?}
     {"cmd":"join","room":R} {"cmd":"invite" or "kick","room":R,"user":U} {"cmd":"leave","room":R}
     {"cmd":"upgrade","room":R} {"cmd":"react","room":R,"event":E,"key":K} {"cmd":"state","room":R,"type":T,"content":{...}}
     {"cmd":"read","room":R,"event":E} {"cmd":"type","room":R} {"cmd":"raw","room":R,"type":T,"content":{...}}
     {"cmd":"file","room":R,"data":BASE64,"content":{...}} {"cmd":"fetch","file":{...}}
     {"cmd":"redact","room":R,"event":E} {"cmd":"forget","room":R} {"cmd":"quit"}
out: {"ev":"ready","device":D} {"ev":"message",...} {"ev":"unread",...} {"ev":"sent","event":E} ...
Every device is trusted: what is tested here is whether two programs understand each other.
"""
import asyncio
import base64
import json
import sys
import uuid

from nio import (AsyncClient, AsyncClientConfig, Event, InviteMemberEvent, MegolmEvent, RoomMessage,
                 RoomCreateResponse, RoomSendResponse, ToDeviceEvent, ToDeviceMessage, TypingNoticeEvent, ReceiptEvent)
from nio.crypto import OutboundGroupSession, decrypt_attachment, encrypt_attachment


def tell(**event):
    print(json.dumps(event), flush=True)


async def main():
    homeserver, user, password, store = sys.argv[1:5]
    config = AsyncClientConfig(store_sync_tokens=True, encryption_enabled=True)
    client = AsyncClient(homeserver, user, store_path=store, config=config)
    await client.login(password, device_name="nio")

    def trust_all():
        for device in client.device_store:
            if not device.verified and device.user_id != "":
                client.verify_device(device)

    def heard(room, event):
        if event.sender == client.user_id:
            return
        source = event.source
        tell(ev="message", room=room.room_id, sender=event.sender, event=event.event_id,
             body=source.get("content", {}).get("body"), content=source.get("content", {}),
             encrypted=bool(getattr(event, "decrypted", False)), type=source.get("type"))

    def unread(room, event):
        tell(ev="unread", room=room.room_id, sender=event.sender, event=event.event_id)

    def invited(room, event):
        if event.membership == "invite" and event.state_key == client.user_id:
            tell(ev="invited", room=room.room_id, sender=event.sender)

    def ephemeral(room, event):
        if isinstance(event, TypingNoticeEvent):
            tell(ev="typing", room=room.room_id, users=event.users)
        if isinstance(event, ReceiptEvent):
            for one in event.receipts:
                if one.user_id != client.user_id:
                    tell(ev="receipt", room=room.room_id, event=one.event_id, kind=one.receipt_type)

    client.add_event_callback(heard, (RoomMessage,))
    client.add_event_callback(unread, (MegolmEvent,))
    client.add_event_callback(invited, (InviteMemberEvent,))
    client.add_ephemeral_callback(ephemeral, (TypingNoticeEvent, ReceiptEvent))

    async def others(room, event):
        if event.source.get("type") in ("m.room.member", "m.room.name") and event.sender != client.user_id:
            tell(ev=event.source["type"], room=room.room_id, sender=event.sender,
                 content=event.source.get("content", {}), users=[event.source.get("state_key", "")])
        if event.source.get("type") in ("m.reaction", "m.room.redaction") and event.sender != client.user_id:
            tell(ev=event.source["type"], room=room.room_id, sender=event.sender, event=event.event_id,
                 content=event.source.get("content", {}), redacts=event.source.get("redacts"))

    client.add_event_callback(others, (Event,))

    async def on_sync(_response):
        trust_all()

    client.add_response_callback(on_sync)
    await client.sync(timeout=0, full_state=True)
    trust_all()
    tell(ev="ready", device=client.device_id, user=client.user_id,
         key=client.olm.account.identity_keys["ed25519"])

    async def ask(method, path, body=None):
        headers = {"Authorization": f"Bearer {client.access_token}", "Content-Type": "application/octet-stream"}
        answer = await client.send(method, path, body, headers)
        if answer.status != 200:
            raise RuntimeError(f"{method}: {answer.status}")
        return answer

    async def run(order):
        command = order["cmd"]
        if command == "say":
            if client.should_query_keys:
                await client.keys_query()
            trust_all()
            content = {"msgtype": "m.text", "body": order["body"], **order.get("content", {})}
            answer = await client.room_send(order["room"], "m.room.message", content,
                                            tx_id=str(uuid.uuid4()), ignore_unverified_devices=True)
            if not isinstance(answer, RoomSendResponse):
                raise RuntimeError(str(answer))
            tell(ev="sent", event=answer.event_id, tag=order.get("tag"))
        elif command == "file":
            sealed, keys = encrypt_attachment(base64.b64decode(order["data"]))
            keys["url"] = (await (await ask("POST", "/_matrix/media/v3/upload", sealed)).json())["content_uri"]
            content = {**order["content"], "file": {**keys, **order.get("keys", {})}}
            answer = await client.room_send(order["room"], "m.room.message", content,
                                            tx_id=str(uuid.uuid4()), ignore_unverified_devices=True)
            if not isinstance(answer, RoomSendResponse):
                raise RuntimeError(str(answer))
            tell(ev="sent", event=answer.event_id, tag=order.get("tag"))
        elif command == "fetch":
            file = order["file"]
            path = file["url"].removeprefix("mxc://")
            sealed = await (await ask("GET", f"/_matrix/client/v1/media/download/{path}")).read()
            plain = decrypt_attachment(sealed, file["key"]["k"], file["hashes"]["sha256"], file["iv"])
            tell(ev="fetched", tag=order.get("tag"), body=base64.b64encode(plain).decode(),
                 same=plain == sealed)
        elif command == "create":
            encryption = {"type": "m.room.encryption", "state_key": "",
                          "content": {"algorithm": "m.megolm.v1.aes-sha2"}}
            users = order["with"] if isinstance(order["with"], list) else [order["with"]]
            answer = await client.room_create(is_direct=not isinstance(order["with"], list), invite=users,
                                              name=order.get("name"), space=order.get("space", False),
                                              initial_state=[encryption] if order.get("encrypted", True) else [])
            if not isinstance(answer, RoomCreateResponse):
                raise RuntimeError(str(answer))
            tell(ev="created", room=answer.room_id)
        elif command == "join":
            await client.join(order["room"])
            await client.sync(timeout=0, full_state=True)
            tell(ev="joined", room=order["room"])
        elif command == "read":
            await client.room_read_markers(order["room"], order["event"], order["event"])
        elif command == "type":
            await client.room_typing(order["room"], True)
        elif command == "plain":
            path = f"/_matrix/client/v3/rooms/{order['room']}/send/m.room.message/{uuid.uuid4()}"
            headers = {"Authorization": f"Bearer {client.access_token}"}
            content = json.dumps({"msgtype": "m.text", "body": order["body"]})
            answer = await client.send("PUT", path, content, headers)
            tell(ev="sent", event=(await answer.json())["event_id"], tag=order.get("tag"))
        elif command == "redact":
            await client.room_redact(order["room"], order["event"])
        elif command == "react":
            relates = {"rel_type": "m.annotation", "event_id": order["event"], "key": order["key"]}
            answer = await client.room_send(order["room"], "m.reaction", {"m.relates_to": relates})
            tell(ev="sent", event=answer.event_id, tag=order.get("tag"))
        elif command == "upgrade":
            path = f"/_matrix/client/v3/rooms/{order['room']}/upgrade"
            headers = {"Authorization": f"Bearer {client.access_token}", "Content-Type": "application/json"}
            answer = await client.send("POST", path, json.dumps({"new_version": "11"}), headers)
            tell(ev="sent", event=(await answer.json())["replacement_room"], tag=order.get("tag"))
        elif command == "withhold":
            # What Element says of its own accord where only verified devices get keys: a session that nobody is given.
            device = next(one for one in client.device_store if one.user_id == order["user"])
            session, curve = OutboundGroupSession(), client.olm.account.identity_keys["curve25519"]
            session.mark_as_shared()
            content = {"algorithm": "m.megolm.v1.aes-sha2", "room_id": order["room"], "session_id": session.id,
                       "sender_key": curve, "code": "m.unverified", "reason": "not verified"}
            told = ToDeviceMessage("m.room_key.withheld", order["user"], device.id, content)
            await client.to_device(told)
            path = f"/_matrix/client/v3/rooms/{order['room']}/send/m.room.encrypted/{uuid.uuid4()}"
            sealed = {"algorithm": "m.megolm.v1.aes-sha2", "sender_key": curve, "device_id": client.device_id,
                      "session_id": session.id, "ciphertext": session.encrypt("{}")}
            answer = await ask("PUT", path, json.dumps(sealed))
            tell(ev="sent", event=(await answer.json())["event_id"], tag=order.get("tag"))
        elif command == "invite":
            await client.room_invite(order["room"], order["user"])
        elif command == "kick":
            await client.room_kick(order["room"], order["user"])
        elif command == "leave":
            await client.room_leave(order["room"])
        elif command == "state":
            answer = await client.room_put_state(order["room"], order["type"], order["content"])
            tell(ev="sent", event=answer.event_id, tag=order.get("tag"))

    async def orders():
        reader = asyncio.StreamReader(limit=2 ** 24)  # a file is one line
        await asyncio.get_running_loop().connect_read_pipe(
            lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
        while True:
            line = await reader.readline()
            if not line:
                return
            order = json.loads(line)
            if order["cmd"] == "quit":
                return
            try:
                await run(order)
            except Exception as error:  # told to the test, which fails by it
                tell(ev="error", error=repr(error), cmd=order["cmd"])

    syncing = asyncio.create_task(client.sync_forever(timeout=1000))
    await orders()
    syncing.cancel()
    await client.close()


asyncio.run(main())
