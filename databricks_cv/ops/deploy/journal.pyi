# Written by tools/stubs.py from the module beside it: do not edit.
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from databricks_cv.core import DeploymentError
from databricks_cv.ops.endpoints import Endpoints, EndpointState

__all__ = [
    "PREFIX",
    "VALUE_LIMIT",
    "PARTS_LIMIT",
    "ENDED",
    "spread",
    "gather",
    "Entry",
    "read_entry",
    "entry_tags",
    "who",
    "new_owner",
    "Lease",
    "read_lease",
    "new_lease",
    "OthersAtWork",
    "Journal",
]
PREFIX: str
VALUE_LIMIT: int
PARTS_LIMIT: int

def spread(name: str, value: Any) -> dict[str, str]:
    """A value of any length as tags. Raises `DeploymentError` for one that is too long even so.

    Args:
        name: of the value: previous
        value: plain values, as JSON takes them
    """

def gather(tags: Mapping, name: str) -> Any:
    """The value that was `spread`; None where there is none. Raises `DeploymentError` where parts are missing or of another whole.

    Args:
        tags: all of the endpoint
        name: of the value
    """

ENDED: tuple[str, ...]

@dataclass(frozen=True)
class Entry:
    run: str = ...
    step: str = ...
    model: str = ...
    source: str = ...
    version: str = ...
    champion: str = ...
    undo: str = ...
    until: str = ...
    waits: str = ...
    lease: str = ...
    previous: Mapping | None = ...

    @property
    def open(self) -> bool:
        """Was a run begun and not ended?"""

def read_entry(tags: Mapping) -> Entry:
    """What the tags say. Raises `DeploymentError` where they are damaged.

    Args:
        tags: of an endpoint
    """

def entry_tags(entry: Entry) -> dict[str, str]:
    """The tags that say it.

    Args:
        entry: what is to be kept
    """

def who() -> str:
    """The user of this machine, and its name: someone@machine."""

def new_owner() -> str:
    """A name for one deployment at work in this process: user, machine, process, and a number that nobody else has."""

@dataclass(frozen=True)
class Lease:
    owner: str
    until: datetime

    def gone(self, now: datetime) -> bool:
        """Is it over, or is its owner a process of this machine that has ended?

        Args:
            now: as the endpoint's clock says
        """

    def __str__(self) -> str: ...

def read_lease(text: str) -> Lease | None:
    """The lease that a tag tells of; None where it tells of none.

    Args:
        text: of the tag
    """

def new_lease(owner: str, now: datetime, seconds: float = 600) -> Lease:
    """A lease from now on.

    Args:
        owner: as `new_owner` names one
        now: as the endpoint's clock says
        seconds: from then
    """

class OthersAtWork(DeploymentError): ...

class Journal:
    endpoints: Endpoints
    name: str
    seconds: float
    settle: float
    owner: Any
    entry: Any
    there: Any

    def __init__(self, endpoints: Endpoints, name: str, seconds: float = 600, settle: float = 1.0) -> None:
        """Args:
        endpoints: of a workspace, or of this machine
        name: of the endpoint
        seconds: a lease holds so long from the last step on
        settle: seconds between taking the lease and looking whose it is
        """

    def __repr__(self) -> str: ...
    def now(self) -> datetime:
        """The time by the endpoint's clock, which all who deploy there share."""

    def read(self) -> EndpointState | None:
        """The endpoint as it is now, its journal in `entry`; None where there is no endpoint: what is written then is kept for its beginning."""

    def write(self, **changes: Any) -> None:
        """Change the journal, in one request; where there is no endpoint yet, keep it for `tags`.

        Args:
            changes: fields of `Entry`
        """

    def tags(self) -> dict[str, str]:
        """The tags that a new endpoint begins with."""

    def refuse_others(self, take_over: bool = False) -> None:
        """Raise `OthersAtWork` where another deployment is at work.

        Args:
            take_over: whoever holds it
        """

    def take(self, take_over: bool = False, **changes: Any) -> None:
        """Take the lease. Raises `OthersAtWork` where another has it, or was a moment faster.

        Args:
            take_over: whoever holds it
            changes: fields of `Entry`, written with it
        """

    def refuse_stranger(self, found: Entry) -> None:
        """Raise `OthersAtWork` where the tags are those of another run, or the lease is not this one's: what is there is theirs.

        Args:
            found: as the endpoint's tags say now
        """

    def still_mine(self) -> EndpointState | None:
        """The endpoint as it is now. Raises `OthersAtWork` where another took the lease; one that is half over is renewed."""

    def leave(self, **changes: Any) -> None:
        """Give the lease back.

        Args:
            changes: fields of `Entry`, written with it
        """
