"""A real mail server on the loopback for the tests: aiosmtpd, with Python's own reader of mail.

Arguments, all optional: --tls starttls|implicit, --certificate FILE and --key FILE (PEM), --user NAME --password WORD (signing in is then required), --quiet (keeps only the number
of mails). It says {"port": N} when it listens. Then each line that it reads is a question, which it answers with a line of JSON: "count", "mails" (all of them, read), "sessions",
"drop" (every connection is closed without a word). It ends when its input does.
"""

import argparse
import asyncio
import email
import email.policy
import json
import ssl
import sys
from email.header import decode_header, make_header
from email.utils import getaddresses

from aiosmtpd.smtp import SMTP, AuthResult


class Kept:
    """What came, in order."""

    def __init__(self, is_quiet):
        self.is_quiet = is_quiet
        self.count = 0
        self.envelopes = []
        self.secure = []

    async def handle_DATA(self, server, session, envelope):
        self.count += 1
        if not self.is_quiet:
            self.envelopes.append((envelope.mail_from, list(envelope.rcpt_tos), bytes(envelope.original_content)))
            self.secure.append(server.transport.get_extra_info("ssl_object") is not None)
        return "250 2.0.0 taken"


class Server(SMTP):
    open = set()
    sessions = 0

    def connection_made(self, transport):
        # STARTTLS makes the same connection again.
        Server.sessions += self not in Server.open
        Server.open.add(self)
        super().connection_made(transport)

    def connection_lost(self, error):
        Server.open.discard(self)
        super().connection_lost(error)


def part(message):
    charset = message.get_content_charset() or "ascii"
    return {"type": message.get_content_type(), "charset": charset, "text": message.get_payload(decode=True).decode(charset), "defects": [str(d) for d in message.defects]}


def addresses(raw, name):
    # The older reader, for the newer one makes the spaces in a name one.
    said = email.message_from_bytes(raw)[name] or ""
    return [{"name": str(make_header(decode_header(person))), "address": address} for person, address in getaddresses([said])]


def read(envelope, secure):
    sender, recipients, raw = envelope
    message = email.message_from_bytes(raw, policy=email.policy.default)
    leaves = [m for m in message.walk() if not m.is_multipart()]
    lines = raw.split(b"\r\n")
    return {
        "from": sender,
        "to": recipients,
        "secure": secure,
        "type": message.get_content_type(),
        "headers": [[name, str(value)] for name, value in message.items()],
        "sender": addresses(raw, "From"),
        "recipients": addresses(raw, "To"),
        "parts": [part(m) for m in leaves],
        "defects": [str(d) for d in message.defects] + [str(d) for value in message.values() for d in getattr(value, "defects", [])],
        "longest": max(len(line) for line in lines),
        "ascii": raw.isascii(),
        "bare": any(b"\r" in line or b"\n" in line for line in lines),
        "date": message["Date"].datetime.isoformat() if message["Date"] else None,
    }


async def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--tls", choices=["starttls", "implicit"])
    parser.add_argument("--certificate")
    parser.add_argument("--key")
    parser.add_argument("--user")
    parser.add_argument("--password")
    parser.add_argument("--quiet", action="store_true")
    said = parser.parse_args()

    kept = Kept(said.quiet)
    context = None
    if said.tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(said.certificate, said.key)

    def authenticate(server, session, envelope, mechanism, data):
        return AuthResult(success=data.login == said.user.encode() and data.password == said.password.encode())

    is_starttls = said.tls == "starttls"

    def factory():
        return Server(
            kept,
            hostname="mail.test",
            loop=loop,
            tls_context=context if is_starttls else None,
            require_starttls=is_starttls,
            authenticator=authenticate if said.user else None,
            auth_required=bool(said.user),
            auth_require_tls=is_starttls,
        )

    loop = asyncio.get_running_loop()
    listener = await loop.create_server(factory, "127.0.0.1", 0, ssl=context if said.tls == "implicit" else None)
    print(json.dumps({"port": listener.sockets[0].getsockname()[1]}), flush=True)

    questions = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(questions), sys.stdin)
    while line := (await questions.readline()).decode().strip():
        if line == "count":
            answer = kept.count
        elif line == "sessions":
            answer = Server.sessions
        elif line == "drop":
            gone = list(Server.open)
            for server in gone:
                server.transport.abort()
            answer = len(gone)
        else:
            answer = [read(e, s) for e, s in zip(kept.envelopes, kept.secure)]
        print(json.dumps(answer), flush=True)
    listener.close()


asyncio.run(main())
