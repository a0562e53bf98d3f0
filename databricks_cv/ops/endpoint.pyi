# Written by tools/stubs.py from the module beside it: do not edit.
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from databricks_cv.core import ServingError

__all__ = ["REQUEST_LIMIT", "RequestError", "Reply", "Transport", "pauses", "check_endpoint_name", "Endpoint"]

class RequestError(ServingError):
    status: int
    code: str
    after: float | None
    sent: bool

    def __init__(
        self,
        found: str,
        where: str | None = None,
        expected: str | None = None,
        remedy: str | None = None,
        status: int = 0,
        code: str = "",
        after: float | None = None,
        sent: bool = True,
    ) -> None:
        """Args:
        found: what the server said
        where: method and address
        expected: what would have been right
        remedy: what the reader can do now
        status: of HTTP; 0: there was no response
        code: Databricks' word for the error, such as RESOURCE_DOES_NOT_EXIST
        after: seconds that the server asks to wait
        sent: may the server have carried it out?
        """

    @property
    def passes(self) -> bool:
        """Whether the same request may succeed a little later."""

@dataclass(frozen=True)
class Reply:
    status: int
    data: Any
    headers: Mapping

class Transport:
    url: Any
    timeout: float
    patience: float
    local: Any

    def __init__(
        self, url: str | None = None, token: str | None = None, timeout: float = 60.0, patience: float = 60.0
    ) -> None:
        """Args:
        url: https://…, http://127.0.0.1:…, databricks://profile; None: as the environment says
        token: None: as the environment says; a server here may need none
        timeout: seconds for one request
        patience: seconds for all tries of a request that only reads
        """

    def __repr__(self) -> str: ...
    def now(self) -> datetime:
        """The time in UTC by the server's clock, as its last response said; this machine's where none did."""

    def send(self, method: str, path: str, body: Any = None, timeout: float | None = None) -> Reply:
        """Send a request once. Raises `RequestError`.

        Args:
            method: GET, POST, PUT, PATCH or DELETE
            path: from /
            body: of JSON
            timeout: seconds; None: the transport's
        """

    def ask(
        self,
        method: str,
        path: str,
        body: Any = None,
        timeout: float | None = None,
        read: bool | None = None,
        patience: float | None = None,
    ) -> Reply:
        """Send a request, again where that is harmless and may help. Raises `RequestError`.

        Args:
            method: GET, POST, PUT, PATCH or DELETE
            path: from /
            body: of JSON
            timeout: seconds for one request; None: the transport's
            read: does it only read? None: a GET does
            patience: seconds for all tries; None: the transport's
        """

    def do(self, method: str, path: str, body: Any = None, timeout: float | None = None) -> Any:
        """What a server responds, as JSON or text; tried again as `ask` does. Raises `RequestError`.

        Args:
            method: GET, POST, PUT, PATCH or DELETE
            path: from /
            body: of JSON
            timeout: seconds for one request; None: the transport's
        """

def pauses(patience: float, first: float = 0.25) -> Iterator[Callable[[RequestError], None]]:
    """For each try a function that waits after its error, or raises it where waiting makes no sense or time is over.

    Args:
        patience: seconds for all tries; 10 at most where nothing responds
        first: seconds before the second try; doubled each time, at most 10
    """

REQUEST_LIMIT: int

def check_endpoint_name(name: str, what: str = "endpoint") -> str:
    """The name, if it can be one; raises `ServingError`.

    Args:
        name: of an endpoint or a served entity
        what: which of them, for the message
    """

class Endpoint:
    name: Any
    transport: Any
    entity: str | None
    timeout: float
    patience: float
    served: Any

    def __init__(
        self,
        endpoint: str,
        token: str | None = None,
        workspace_url: str | None = None,
        entity: str | None = None,
        timeout: float = 300.0,
        patience: float = 60.0,
        transport: Transport | None = None,
    ) -> None:
        """Args:
        endpoint: a name; localhost:8000; https://…/serving-endpoints/NAME[/invocations]
        token: None: as the environment says; a server on this machine may need none
        workspace_url: of the workspace that a name is looked for in; None: as the environment says
        entity: ask this served entity alone; None: as the endpoint splits its traffic
        timeout: seconds for one request
        patience: seconds for all tries of a request
        transport: instead of token and workspace_url
        """

    def __repr__(self) -> str: ...
    def query(
        self,
        images: Any,
        threshold: float | None = None,
        top_k: int | None = None,
        entity: str | None = None,
        request_id: str | None = None,
        **params: Any,
    ) -> list[dict[str, Any]]:
        """A row for each image, in order, as a `Scorer` gives them; large queries go in several requests. Raises `ServingError`.

        Args:
            images: an image or a list of them: paths, bytes, arrays, images of Pillow, base64 text, URLs
            threshold: least score, 0 to 1; None: the model's
            top_k: at most so many objects an image; None: the model's
            entity: ask this served entity alone; None: the endpoint's own choice
            request_id: kept in the endpoint's log of requests
            params: further parameters of the model
        """
