# Written by tools/stubs.py from the module beside it: do not edit.
import dataclasses
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
    "endpoint",
    "Standin",
    "paged",
]

class Refusal(Exception):
    status: int
    code: str
    message: str
    headers: dict[Any, Any]

    def __init__(self, status: int, code: str, message: str, **headers) -> None: ...

def invalid(message: str) -> Refusal: ...
def fields_of(what: str) -> dict[str, tuple[Any, bool]]: ...
def check(value: Any, kind: Any, where: str) -> None: ...
def check_fields(body: Any, what: str, where: str = "request", but: tuple = ()) -> None: ...

@dataclasses.dataclass
class Request:
    path: dict
    query: dict
    body: object

ENDPOINTS: list[tuple]

def endpoint(
    method: str, path: str, body: str | None = None, query: str | None = None, but: tuple = ()
) -> Callable[[Callable], Callable]: ...

class _Server(ThreadingHTTPServer):
    daemon_threads: bool

    def handle_error(self, request, client_address) -> None: ...

SERVICES: tuple[str, ...]

class Standin:
    token: str
    user: str
    conflict: int
    page: int
    principals: set[str]
    denied: set[str]
    calls: list[str]
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
    server: _Server
    url: str

    def __init__(
        self, token: str = "dapi-of-a-test", user: str = "someone@example.org", conflict: int = 409, page: int = 2
    ) -> None: ...
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *e) -> None: ...
    def client(self, **config) -> WorkspaceClient: ...
    def trouble(self, status: int = 503, times: int = 1, seconds: float = 0, match: str = "") -> None: ...
    def respond(self, method: str, target: str, headers: Any, raw: bytes) -> Any: ...

def paged(s: Standin, r: Request, key: str, items: Iterable[dict]) -> dict: ...
