# Written by tools/stubs.py from the module beside it: do not edit.
import os
from dataclasses import dataclass

__all__ = ["Setup", "set_up"]

@dataclass
class Setup:
    volume: str
    root: str
    made: list[str] = ...
    found: list[str] = ...

    @property
    def paths(self) -> dict[str, str]: ...
    def to_dict(self) -> dict[str, object]: ...

def set_up(name: str, workspace: str | os.PathLike | None = None, token: str | None = None) -> Setup: ...
