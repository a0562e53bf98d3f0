# Written by tools/stubs.py from the module beside it: do not edit.
import dataclasses
import re
import typing
from collections.abc import Callable, Iterable
from http.server import ThreadingHTTPServer
from typing import Any

from databricks.sdk import WorkspaceClient

__all__ = [
    "ENDPOINTS",
    "SERVICES",
    "Refusal",
    "invalid",
    "fields_of",
    "check",
    "check_fields",
    "Request",
    "Route",
    "endpoint",
    "locked",
    "Standin",
    "paged",
]

class Refusal(Exception):
    status: int
    code: str
    message: str
    headers: dict[Any, Any]

    def __init__(self, status: int, code: str, message: str, **headers) -> None:
        """Args:
        status: of HTTP
        code: such as SCHEMA_DOES_NOT_EXIST
        message: for people
        headers: of HTTP, such as Retry_After
        """

def invalid(message: str) -> Refusal:
    """The refusal of a malformed request.

    Args:
        message: for people
    """

def fields_of(what: str) -> dict[str, tuple[Any, bool]]:
    """{field: (type, is it required?)} that a call of the SDK, or a record, may carry.

    Args:
        what: "catalog.SchemasAPI.create", or a record: "catalog.EntityTagAssignment"
    """

def check(value: Any, kind: Any, where: str) -> None:
    """Raise `Refusal` where a value is not of the type.

    Args:
        value: of JSON
        kind: the type that the SDK states
        where: the field, for the message
    """

def check_fields(body: Any, what: str, where: str = "request", but: tuple = ()) -> None:
    """Raise `Refusal` for a field that is unknown, missing or of a wrong type.

    Args:
        body: of JSON
        what: for `fields_of`
        where: for the message
        but: fields that stand in the path
    """

@dataclasses.dataclass
class Request:
    path: dict
    query: dict
    body: Any
    headers: Any = ...

@dataclasses.dataclass(frozen=True)
class Route:
    method: str
    pattern: re.Pattern
    serve: Callable
    body: str | None = ...
    query: str | None = ...
    but: tuple = ...
    reads: bool = ...
    limit: int | None = ...

ENDPOINTS: list[Route]

def endpoint(
    method: str,
    path: str,
    body: str | None = None,
    query: str | None = None,
    but: tuple = (),
    reads: bool = False,
    limit: int | None = None,
) -> Callable[[Callable], Callable]:
    """A decorator that makes a function serve requests: (server, request) -> JSON, text, bytes or None. It locks what it changes itself (`locked`), and nothing while it is slow.

    Args:
        method: GET, POST …
        path: with {name} for a part, {name:path} for all that follows
        body: for `fields_of`; json: any JSON; bytes: as it comes; None: no body
        query: for `fields_of`
        but: fields that stand in the path
        reads: a POST that changes nothing
        limit: bytes of a body; more is a 413
    """

def locked(f: Callable) -> Callable:
    """A decorator: the function has the server's state for itself.

    Args:
        f: (server, request) that only looks at state, or changes it
    """

class _Server(ThreadingHTTPServer):
    daemon_threads: bool

    def handle_error(self, request, client_address) -> None:
        """Report an error, but for a client that has hung up, which is no fault."""

SERVICES: tuple[str, ...]

class Standin:
    token: str
    user: str
    conflict: int
    page: int
    principals: set[str]
    denied: set[str]
    calls: list[str]
    written: list[str]
    troubles: list[list]
    lock: Any
    catalogs: dict[Any, Any]
    schemas: dict[Any, Any]
    volumes: dict[Any, Any]
    tables: dict[Any, Any]
    grants: dict[Any, Any]
    tags: dict[Any, Any]
    lineage: dict[Any, Any]
    metadata: dict[Any, Any]
    files: dict[Any, Any]
    workspace: dict[Any, Any]
    serving: Any
    server: _Server
    url: str

    def __init__(
        self, token: str = "dapi-of-a-test", user: str = "someone@example.org", conflict: int = 409, page: int = 2
    ) -> None:
        """Args:
        token: that requests must carry
        user: who that is
        conflict: status of what exists already; parts of Databricks respond 400
        page: entries of a list's page
        """

    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *e) -> None: ...
    @property
    def writes(self) -> int:
        """How many requests changed something."""

    def client(self, **config) -> WorkspaceClient:
        """The SDK's client for this server.

        Args:
            config: further settings of the SDK
        """

    def trouble(
        self, status: int = 503, times: int = 1, seconds: float = 0, match: str = "", carried_out: bool = False
    ) -> None:
        """Let the next requests fail or wait.

        Args:
            status: of the response; 200: none, only late; 0: the connection is cut
            times: requests
            seconds: that the response takes
            match: only where method and path hold this pattern
            carried_out: what was asked for is done all the same
        """

    def respond(self, method: str, target: str, headers: Any, raw: bytes) -> Any:
        """What a request gets; raises `Refusal`.

        Args:
            method: GET, POST …
            target: path and query
            headers: of HTTP, with get
            raw: the body
        """

def paged(s: Standin, r: Request, key: str, items: Iterable[dict]) -> dict:
    """A page of a list, with the token of the next.

    Args:
        s: whose `page` says how many entries a page has
        r: whose token says where the page begins
        key: of the list in the response
        items: all of them
    """
