# Written by tools/stubs.py from the module beside it: do not edit.
import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from databricks_cv.config import Config

__all__ = ["UserCode", "user_code", "versions", "lacking", "Desk", "job_config", "train_on_worker"]

@dataclass
class UserCode:
    files: dict = ...
    plugins: dict = ...
    installed: list = ...

    @contextlib.contextmanager
    def unpacked(self) -> Iterator[dict[str, str]]:
        """A block in which the files lie in a folder where Python finds them, behind what is installed; gives {plugin as it is named: its path here}."""

def user_code(config: Config) -> UserCode:
    """The Python files behind `plugins` and `module:attribute` of a configuration, with those that lie beside them. Raises `TrainingError` for more than 20 MB.

    Args:
        config: that the user vouches for; of another nothing is run, nor sent
    """

def versions() -> dict[str, str]:
    """{name: version} of what has to be the same on all machines."""

def lacking(marker: str, paths: list[str], there: Mapping[str, str], modules: list[str]) -> list[str]:
    """What this machine lacks for a run, as sentences; empty where it has all.

    Args:
        marker: a file in the run's folder
        paths: files and folders that training reads
        there: the driver's `versions`
        modules: that must be installed
    """

class Desk:
    events: list[Any]
    over: Any
    workers: dict[Any, Any]

    def __init__(self) -> None: ...
    def enter(self, rank: int, worker: Any) -> None:
        """A worker begins.

        Args:
            rank: of the worker
            worker: its handle
        """

    def tell(self, event: Mapping[str, Any]) -> None:
        """Something happened.

        Args:
            event: of `Progress`
        """

    def close(self, how: Mapping[str, Any]) -> None:
        """A worker ends for good, and the run with it; the first one counts.

        Args:
            how: {"error": …} or {"interrupted": …}
        """

    def take(self) -> tuple[list, Mapping[str, Any] | None]:
        """(events since the last time, how the run ended or None)."""

    def crew(self) -> dict[int, Any]:
        """{rank: handle} of the workers."""

    def clear(self) -> None:
        """Begin anew."""

def job_config(job: Mapping[str, Any], here: Mapping[str, str]) -> Config:
    """The configuration of a job, as the driver has it; what the user vouches for is run once, from the files that were sent.

    Args:
        job: with config, trusted
        here: {plugin as it is named: its path here}
    """

def train_on_worker(job: Mapping[str, Any]) -> dict[str, Any] | None:
    """What each worker does; the first gives the result. Ray calls it.

    Args:
        job: what the driver made
    """
