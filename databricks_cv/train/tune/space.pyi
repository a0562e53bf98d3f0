# Written by tools/stubs.py from the module beside it: do not edit.
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from databricks_cv.config import Config
from databricks_cv.train.tune.distributions import Distribution

__all__ = ["Space", "parse_space"]

class Space:
    params: dict[str, Distribution]
    constants: dict[str, Any]
    order: list[str]

    def __init__(self, params: Mapping[str, Distribution], constants: Mapping[str, Any] | None = None) -> None:
        """Args:
        params: by full key; conditions name keys of this dict
        constants: keys with one value, the same in all trials
        """

    def __eq__(self, other: object) -> bool: ...
    def __len__(self) -> int: ...
    @property
    def size(self) -> int | None:
        """How many different parameters there are; None where a range has no steps."""

    def __repr__(self) -> str: ...
    def drawn(self, key: str, params: Mapping[str, Any]) -> bool:
        """Is a key drawn, as far as its conditions go?

        Args:
            key: one that is searched
            params: values of the keys before it
        """

    def draw(self, at: Callable[[str, Distribution], Any]) -> dict[str, Any]:
        """The parameters of a trial, flat, in the order of the space; keys whose conditions do not hold are left out.

        Args:
            at: gives a value for a key and its distribution
        """

    def combinations(
        self, keys: Iterable[str], values: Callable[[Distribution], Iterable] = ...
    ) -> Iterator[dict[str, Any]]:
        """All values of some keys with each other, the last key changing fastest.

        Args:
            keys: some of those that are searched, with those that they wait for
            values: gives those of a distribution
        """

    def grid(self) -> Iterator[dict[str, Any]]:
        """The parameters of all points, each once; raises `ConfigError` where a range has no steps."""

    def apply(self, config: Config, params: Mapping[str, Any]) -> Config:
        """The configuration of a trial. It is trusted as the given one is, and knows the same lines of its file; raises `ConfigError` as `load_config` does.

        Args:
            config: what is the same in all trials
            params: of a trial, by full or short names
        """

    def to_dict(self) -> dict[str, Any]:
        """The form that a YAML file has, with full keys; `parse_space` reads it back."""

def parse_space(space: Any, config: Config | None = None) -> Space:
    """The search space, checked; raises one `ConfigError` that names every fault, with the key, the value and what to do.

    Args:
        space: a dict of keys and distributions, nested or dotted, or a `Space`
        config: in which the values are tried; None: keys, ranges and conditions are checked alone
    """
