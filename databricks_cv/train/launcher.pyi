# Written by tools/stubs.py from the module beside it: do not edit.
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from databricks_cv.core import CVError
from databricks_cv.train.callbacks import Stop

__all__ = ["accelerator_of", "devices_of", "tell", "serve", "Workers"]

def accelerator_of(training: Any) -> str:
    """ "cpu" or "gpu": what a process computes on, however many of them there are.

    Args:
        training: the `training` section of a configuration
    """

def devices_of(training: Any) -> tuple[str, int]:
    """(accelerator, number of devices) that a configuration asks for here; raises `TrainingError` for GPUs that are not there.

    Args:
        training: the `training` section of a configuration
    """

def tell(event: Mapping) -> None:
    """Report an event to the parent process; only the first process is heard.

    Args:
        event: plain values
    """

def described(e: BaseException) -> dict[str, Any]:
    """An exception as plain values, for another process.

    Args:
        e: what a process ended with
    """

def error_from(facts: Mapping[str, Any], who: str, where: str) -> CVError:
    """The exception of another process: one of ours as it was, another as a `TrainingError`.

    Args:
        facts: as `described` gives them
        who: the process, for messages: "process 1 of 2"
        where: its log
    """

def serve(target: str, folder: str) -> None:
    """The life of a child process: call the function, leave the result or the error on the desk, end with the parent.

    Args:
        target: "module:function"
        folder: its argument
    """

class Workers:
    folder: Path
    desk: Any
    processes: list[Any]

    def __init__(self, target: str, n: int, folder: str | os.PathLike, trust: bool = False, **env: str) -> None:
        """Args:
        target: "module:function"; it is called with the folder
        n: number of processes
        folder: what they work on; their logs and results lie in its folder `processes`
        trust: may they run the code that the configuration names?
        env: further environment variables of theirs; what may hold a secret stands in no file
        """

    def events(self) -> list[dict[str, Any]]:
        """What the first process has told since the last call."""

    def kill(self, number: int = ...) -> None:
        """Send a signal to all that live.

        Args:
            number: of the signal
        """

    def wait(
        self, show: Callable[[dict[str, Any]], Any] | None = None, stop: Stop | None = None, grace: float = 20.0
    ) -> Any:
        """The result of the first process. Raises its error, or `KeyboardInterrupt` where it was asked to stop.

        Args:
            show: function of an event
            stop: a Stop
            grace: seconds for the others when one has ended with an error
        """
