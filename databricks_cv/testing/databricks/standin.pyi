# Written by tools/stubs.py from the module beside it: do not edit.
import dataclasses
from http.server import ThreadingHTTPServer
from typing import Any

__all__ = ["ENDPOINTS", "Refusal", "invalid", "fields_of", "check", "check_fields", "endpoint", "Request", "Standin"]

class Refusal(Exception):
    status: int
    code: str
    message: str
    headers: dict[Any, Any]

    def __init__(self, status: int, code: str, message: str, **headers) -> None: ...

def invalid(message: str): ...
def fields_of(what: str): ...
def check(value, kind, where: str): ...
def check_fields(body, what: str, where: str = "request", but: tuple = ()) -> None: ...

ENDPOINTS: list[Any]

def endpoint(method: str, path: str, body: str | None = None, query: str | None = None, but: tuple = ()): ...

@dataclasses.dataclass
class Request:
    path: dict
    query: dict
    body: object

class _Server(ThreadingHTTPServer):
    daemon_threads: bool

    def handle_error(self, request, client_address): ...

class Standin:
    token: str
    user: str
    conflict: int
    page: int
    denied: set[Any]
    principals: set[str]
    calls: list[Any]
    troubles: list[Any]
    lock: Any
    catalogs: Any
    schemas: Any
    volumes: Any
    tables: Any
    grants: Any
    tags: Any
    files: Any
    workspace: Any
    lineage: Any
    metadata: Any
    server: _Server
    url: str

    def __init__(
        self, token: str = "dapi-of-a-test", user: str = "someone@example.org", conflict: int = 409, page: int = 2
    ) -> None: ...
    def __enter__(self): ...
    def __exit__(self, *e): ...
    def client(self, **config): ...
    def trouble(self, status: int = 503, times: int = 1, seconds: float = 0, match: str = "") -> None: ...
    def answer(self, method, target, headers, raw): ...
