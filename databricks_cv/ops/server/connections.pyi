# Written by tools/stubs.py from the module beside it: do not edit.
from collections.abc import Callable
from typing import Any

__all__ = ["FREE_PIECES", "PIECE", "HEAD_LIMIT", "AHEAD", "SMALL_REST", "Connections", "room_for", "uvicorn_config"]

class Connections:
    most: int
    each: int | None
    every: float
    allowed: dict[Any, Any]

    def __init__(
        self,
        most: int = 1024,
        each: int | None = None,
        head: float = 10.0,
        taking: float = 60.0,
        linger: float = 3.0,
        every: float = 0.5,
    ) -> None:
        """Args:
        most: at once
        each: of one address at once; None: any number
        head: seconds for first line and headers of a request
        taking: seconds for a client to take a response
        linger: seconds for a client that was refused to hear so
        every: seconds between two looks at all
        """

    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...

FREE_PIECES: int
PIECE: int
HEAD_LIMIT: Any
AHEAD: int
SMALL_REST: Any

def room_for(most: int) -> int:
    """So many connections, or as many as this process may have.

    Args:
        most: connections that are wanted
    """

def uvicorn_config(app: Callable, connections: Connections, **more: Any) -> Any:
    """What uvicorn is told for a server of ours, which limits its connections.

    Args:
        app: an ASGI application
        connections: of this server
        more: further fields of uvicorn's `Config`
    """
