# Written by tools/stubs.py from the module beside it: do not edit.
import subprocess
import tempfile
from typing import Any

__all__ = ["START", "Shell"]
START: list[Any]

class Shell(tempfile.TemporaryDirectory):
    def fresh(self, line: str, shown: int | None = None) -> subprocess.CompletedProcess[str]:
        """Run a command line in a fresh process; show what it says and its exit status.

        Args:
            line: what follows `databricks-cv`
            shown: characters of what it says, at most
        """

    def inside(self, line: str, shown: int | None = None) -> subprocess.CompletedProcess[str]:
        """The same within this process, which is faster.

        Args:
            line: what follows `databricks-cv`
            shown: characters of what it says, at most
        """
