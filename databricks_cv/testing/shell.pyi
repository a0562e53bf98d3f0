# Written by tools/stubs.py from the module beside it: do not edit.
import subprocess
import tempfile
from typing import Any

__all__ = ["START", "Shell"]
START: list[Any]

class Shell(tempfile.TemporaryDirectory):
    def fresh(self, line: str, shown: int | None = None) -> subprocess.CompletedProcess[str]: ...
    def inside(self, line: str, shown: int | None = None) -> subprocess.CompletedProcess[str]: ...
