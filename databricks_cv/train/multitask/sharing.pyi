# Written by tools/stubs.py from the module beside it: do not edit.
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from torch import nn

__all__ = ["SharedPart", "OwnPart", "Sharing", "find_shared", "share_backbone"]

@dataclass(frozen=True)
class SharedPart:
    name: str
    places: Mapping[str, str]
    shape: tuple[int, ...]
    forms: Mapping[str, str] = ...
    tensors: Mapping[str, int] = ...
    size: int = ...

    def together(self) -> list[list[str]]:
        """Groups of tasks that can hold the very same one."""

@dataclass(frozen=True)
class OwnPart:
    task: str
    part: str
    tensors: int
    parameters: int
    why: str

@dataclass(frozen=True)
class Sharing:
    networks: Mapping[str, str]
    weights: tuple[SharedPart, ...]
    norms: tuple[SharedPart, ...]
    own: tuple[OwnPart, ...]
    sizes: Mapping[str, tuple[int, int]]
    kept: str = ...
    notes: tuple[str, ...] = ...

    def __post_init__(self) -> None: ...
    @property
    def tasks(self) -> tuple[str, ...]:
        """Names of the tasks, in the order that they came in."""

    @property
    def ratio(self) -> float:
        """Size of all networks together with sharing, as a part of what it is without, 0 to 1."""

    def counts(self) -> dict[str, dict[str, float]]:
        """task -> `shared_tensors`, `own_tensors`, `shared_parameters`, `own_parameters`, and `percent` of its parameters that are shared."""

    def table(self) -> list[dict[str, Any]]:
        """Rows for a log: `task`, `part`, `shared`, `tensors`, `parameters`, `why`."""

    def describe(self) -> str:
        """A text for people: what is shared, and what is not."""

    def parameters(self, models: Mapping) -> dict[str, nn.Parameter]:
        """`task.name` -> parameter, of all that is shared, from the image on; the task is the first that has it.

        Args:
            models: task -> VisionModel, or its network
        """

def find_shared(models: Mapping[str, Any]) -> Sharing:
    """What the backbones of networks can hold in common. Raises `ModelError` where that is nothing.

    Args:
        models: task -> VisionModel, or its network; two and more
    """

def share_backbone(
    models: Mapping[str, Any], sharing: Sharing, norms: str = "own", source: str | None = None, frozen: str = "all"
) -> Sharing:
    """Make what is shared the very same parameters, in place; gives the `Sharing` as it now is. Raises `ModelError`.

    Args:
        models: task -> VisionModel, or its network, as given to `find_shared`; changed in place
        sharing: of `find_shared`
        norms: norm layers: own, each task's; shared, one for all where they are of one type
        source: task whose weights all start from; None: the first that has the part
        frozen: a shared weight is frozen where all tasks freeze it, or where any does
    """
