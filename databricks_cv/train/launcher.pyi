# Written by tools/stubs.py from the module beside it: do not edit.
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from databricks_cv.train.callbacks import Stop

__all__ = ["devices_of", "tell", "serve", "Workers"]

def devices_of(training: Any) -> tuple[str, int]: ...
def tell(event: Mapping) -> None: ...
def serve(target: str, folder: str) -> None: ...

class Workers:
    folder: Path
    desk: Any
    processes: list[Any]

    def __init__(self, target: str, n: int, folder: str | os.PathLike, trust: bool = False, **env: str) -> None: ...
    def events(self) -> list[dict[str, Any]]: ...
    def kill(self, number: int = ...) -> None: ...
    def wait(
        self, show: Callable[[dict[str, Any]], Any] | None = None, stop: Stop | None = None, grace: float = 20.0
    ) -> Any: ...
