# Written by tools/stubs.py from the module beside it: do not edit.
import contextlib
import os
import socket
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

__all__ = [
    "RIGHTS",
    "TOKENS",
    "BODY_LIMIT",
    "Caller",
    "Tokens",
    "parse_tokens",
    "check_private",
    "read_tokens",
    "is_loopback",
    "check_exposure",
    "check_tls",
    "bind",
    "url_of",
    "Refused",
    "Asker",
    "Guard",
    "BodyReader",
    "ClientLimit",
]
RIGHTS: tuple[str, ...]
TOKENS: str

@dataclass(frozen=True)
class Caller:
    name: str
    rights: frozenset[str] = ...

class Tokens:
    def __init__(self, entries: Iterable[tuple[str, Iterable[str], str]] = ()) -> None:
        """Args:
        entries: name, rights, token
        """

    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def caller(self, token: str) -> Caller | None:
        """Whose token it is, or None; every token takes as long.

        Args:
            token: as a request brings it
        """

def parse_tokens(text: str, where: str = "the token file") -> Tokens:
    """The tokens of a text. Raises `ServingError` naming the line, never what stands in it.

    Args:
        text: a line a token; # begins a comment
        where: for messages
    """

def check_private(path: str | os.PathLike, what: str, bits: int = ...) -> None:
    """A file with a secret is its owner's alone. Raises `ServingError`.

    Args:
        path: a file with a secret
        what: what it is, for the message
        bits: permissions that it must not have
    """

def read_tokens(file: str | os.PathLike | None = None, environ: Mapping[str, str] = ...) -> Tokens:
    """The tokens of a file or of the environment. Raises `ServingError` where the file is missing, is not its owner's alone, or holds none.

    Args:
        file: a line a token, mode 0600; default: the environment's, if any
        environ: where DATABRICKS_CV_SERVE_TOKENS may be set
    """

def is_loopback(host: str) -> bool:
    """Does this machine alone reach the address?

    Args:
        host: a name or an address
    """

def check_exposure(host: str, tokens: Tokens, encrypted: bool, behind_proxy: bool = False) -> None:
    """Raises `ServingError` for a server that others would reach without a token, or in the clear.

    Args:
        host: where the server will listen
        tokens: that it knows
        encrypted: by the server itself
        behind_proxy: is there a proxy that encrypts?
    """

def check_tls(cert: str | os.PathLike | None, key: str | os.PathLike | None) -> bool:
    """Whether a server encrypts. Raises `ServingError` where a file is missing, is no PEM, is open to others, or the two do not belong together.

    Args:
        cert: PEM file of the certificate, with those that lead to its root
        key: PEM file of its private key
    """

def bind(host: str, port: int) -> socket.socket:
    """A socket that listens at the address. Raises `ServingError` where the port is taken or not for us.

    Args:
        host: a name or an address
        port: 0: a free one
    """

def url_of(sock: socket.socket, encrypted: bool = False) -> str:
    """The address of a server, as clients on this machine write it.

    Args:
        sock: of `bind`
        encrypted: by the server itself
    """

class Refused(Exception):
    status: int
    code: str
    message: str
    headers: dict[Any, Any]

    def __init__(self, status: int, code: str, message: str, headers: Mapping[str, str] = ...) -> None:
        """Args:
        status: of HTTP
        code: as Databricks calls it: INVALID_PARAMETER_VALUE
        message: for people
        headers: such as Retry-After
        """

    @property
    def body(self) -> bytes:
        """The refusal as JSON."""

@dataclass(frozen=True)
class Asker:
    caller: Caller
    address: str
    method: str
    path: str
    client: str

@dataclass
class Guard:
    tokens: Tokens = ...
    host: str = ...
    names: tuple[str, ...] = ...
    encrypted: bool = ...
    behind_proxy: bool = ...

    def look(self, scope: Mapping, right: str | None) -> Asker:
        """Who asks. Raises `Refused` for what must not be answered.

        Args:
            scope: ASGI's
            right: of `RIGHTS`, that the request needs; None: none
        """

BODY_LIMIT: Any

class BodyReader:
    limit: int
    total: int
    seconds: float
    held: Any

    def __init__(self, limit: int = ..., total: int = ..., seconds: float = 60) -> None:
        """Args:
        limit: bytes of one
        total: bytes of all that are held at once
        seconds: that one may take
        """

    async def read(self, headers: Mapping[str, str], receive: Callable[[], Awaitable[dict]]) -> bytes:
        """The body. Raises `Refused` (413, 408, 400, 415, 429), and `ConnectionError` where the client has gone.

        Args:
            headers: of the request
            receive: ASGI's
        """

class ClientLimit:
    at_once: int | None
    per_minute: float | None
    clients: int

    def __init__(self, at_once: int | None = None, per_minute: float | None = None, clients: int = 10000) -> None:
        """Args:
        at_once: None: any number
        per_minute: likewise; as many may come in one go after a minute of silence
        clients: at most so many are remembered
        """

    @contextlib.contextmanager
    def admit(self, client: str) -> Iterator[None]:
        """A block that is one request of the client. Raises `Refused` (429) for one too many.

        Args:
            client: who is counted
        """
