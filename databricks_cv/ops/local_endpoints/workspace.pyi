# Written by tools/stubs.py from the module beside it: do not edit.
import socket
from collections.abc import Callable, Mapping
from typing import Any

from databricks_cv.ops.local_endpoints.manager import Manager

__all__ = ["BODY_LIMIT", "HELD_LIMIT", "respond", "check_caller", "Bodies", "Workspace", "server_of"]

def respond(manager: Manager, method: str, path: str, body: bytes) -> Any:
    """What a request gets, but for invocations: JSON or text. Raises `Refused`.

    Args:
        manager: whose endpoints
        method: GET, POST …
        path: without query
        body: of the request
    """

def check_caller(headers: Mapping[bytes, bytes], token: str) -> None:
    """The request comes to this machine by its own name, from no web page of others, with the token. Raises `Refused`.

    Args:
        headers: of the request, names in small letters
        token: that it must carry
    """

BODY_LIMIT: int
HELD_LIMIT: Any

class Bodies:
    limit: int
    held: Any

    def __init__(self, limit: int = ...) -> None:
        """Args:
        limit: bytes of all together
        """

    async def read(self, receive: Callable, most: int, seconds: float = 120.0) -> bytes:
        """A body. The caller gives its length back to `held`. Raises `Refused`.

        Args:
            receive: as ASGI says
            most: bytes of this one
            seconds: for all of it
        """

class Workspace:
    manager: Manager
    token: str
    most: int
    bodies: Bodies
    under_way: Any

    def __init__(self, manager: Manager, token: str, most: int = 256) -> None:
        """Args:
        manager: whose endpoints
        token: that requests must carry
        most: requests under way
        """

    def __repr__(self) -> str: ...
    async def __call__(self, scope, receive, send) -> None: ...

def server_of(workspace: Workspace, port: int = 0) -> tuple[Any, socket.socket]:
    """(uvicorn's server, the socket that it listens on), for `server.run(sockets=[socket])`.

    Args:
        workspace: that responds
        port: 0: any that is free
    """
