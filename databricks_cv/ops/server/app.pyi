# Written by tools/stubs.py from the module beside it: do not edit.
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from databricks_cv.ops.server.guard import BodyReader, ClientLimit, Guard
from databricks_cv.ops.server.service import Service

__all__ = ["Server", "right_for", "endpoint_state", "create_app"]

@dataclass
class Server:
    service: Service
    guard: Guard = ...
    bodies: BodyReader = ...
    clients: ClientLimit = ...
    figures: str | None = ...
    lines: Callable[[], Sequence[str]] = ...

    async def invoke(self, headers: Mapping[str, str], receive: Callable[[], Awaitable[dict]], note: dict) -> bytes:
        """The response to a request, as JSON. Raises `Refused`.

        Args:
            headers: of the request
            receive: ASGI's
            note: takes what is logged of the request
        """

def right_for(path: str) -> str | None:
    """Which right a request needs; None: no token; `any`: a token, whatever its rights.

    Args:
        path: of a request
    """

class ModelFailed(Exception): ...

def endpoint_state(service: Service) -> dict[str, Any]:
    """What Databricks says of an endpoint, of this one."""

def create_app(server: Server) -> Callable:
    """The server as an ASGI application."""
