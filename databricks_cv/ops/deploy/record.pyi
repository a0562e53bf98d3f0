# Written by tools/stubs.py from the module beside it: do not edit.
import os
from typing import Any

from databricks_cv.ops.registry import ModelRegistry

__all__ = ["ENDS", "record_place", "Record"]

def record_place(registry: ModelRegistry) -> str:
    """Where the table of deployments of a registry's schema lies: catalog.schema.deployments, or a folder beside a local registry.

    Args:
        registry: whose deployments are recorded
    """

ENDS: tuple[str, ...]

class Record:
    place: Any
    who: str
    engine: Any

    def __init__(self, place: str | os.PathLike, who: str, engine: Any = None) -> None:
        """Args:
        place: a folder, a URI, or catalog.schema.table
        who: user and machine, or the user of the workspace
        engine: `DeltaRs()` or a `SparkEngine`; None: what is here
        """

    def __repr__(self) -> str: ...
    def rows(self, endpoint: str | None = None, run: str | None = None) -> list[dict[str, Any]]:
        """The rows, oldest first, JSON as plain values; none where there is no table yet. Raises `DeploymentError` where it cannot be read.

        Args:
            endpoint: only of this one
            run: only of this one
        """

    def make(self) -> None:
        """Make the table where there is none. Raises `DeploymentError`."""

    def add(self, run: str, step: str, ok: bool, why: str, **more: Any) -> bool:
        """Add the row of a step, unless the run has one of that step and outcome; gives whether it was added. Raises `DeploymentError`.

        Args:
            run: of the deployment
            step: that ended
            ok: did it pass?
            why: in a sentence
            more: endpoint, model, version, previous, traffic, metrics, decision
        """

    def ended(self, endpoint: str) -> list[dict[str, Any]]:
        """The last rows of the runs of an endpoint that have ended, oldest first.

        Args:
            endpoint: its name
        """
