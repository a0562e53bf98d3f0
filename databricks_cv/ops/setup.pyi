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
    def paths(self) -> dict[str, str]:
        """Paths by the names that a configuration uses."""

    def to_dict(self) -> dict[str, object]:
        """Plain values, for `--json`."""

def set_up(name: str, workspace: str | os.PathLike | None = None, token: str | None = None) -> Setup:
    """Make what a project needs in a volume, where it is missing. Raises `ConfigError` for a bad name, `DataError` with what the server said.

    Args:
        name: of the volume: catalog.schema.volume
        workspace: URL, or a folder; None: as the environment says
        token: of the workspace; None: as the environment says
    """
