# Written by tools/stubs.py from the module beside it: do not edit.
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

__all__ = ["canonical", "in_words", "Distribution", "distribution"]

def canonical(value: Any) -> str:
    """JSON that is the same for equal values: 1 and 1.0 are equal, true and 1 are not, and the order of a dict's keys is no matter.

    Args:
        value: plain values: text, numbers, true, false, null, and lists and dicts of them
    """

def in_words(value: Any) -> str:
    """A value in a message: text as it is, other values as JSON.

    Args:
        value: plain values
    """

@dataclass(frozen=True)
class Distribution:
    kind: str
    low: Any = ...
    high: Any = ...
    step: Any = ...
    values: tuple = ...
    when: Mapping[str, Any] = ...

    @property
    def is_log(self) -> bool:
        """Is every order of magnitude of the range equally likely?"""

    @property
    def is_integer(self) -> bool:
        """Is it a range of whole numbers?"""

    @property
    def size(self) -> int | None:
        """How many values there are; None where a range has no steps."""

    def __str__(self) -> str: ...
    def nth(self, k: int) -> Any:
        """A value by its number, of a choice or a range with steps.

        Args:
            k: number of a value, from 0
        """

    def at(self, share: float) -> Any:
        """The value at a share of the distribution: a share that is drawn evenly draws the value as the distribution says.

        Args:
            share: how much of the distribution lies below the value, from 0 to less than 1
        """

    def points(self) -> Iterator:
        """All values in order; raises `ConfigError` for a range that has no steps."""

    def samples(self) -> list:
        """A few values that stand for all of them: every value of a choice; the ends of a range, and one between them."""

    def holds(self, value: Any) -> bool:
        """May this value come?

        Args:
            value: plain values
        """

    def to_dict(self) -> dict[str, Any]:
        """The form that a YAML file has."""

    def moved(self, value: Any, factor: float) -> Any:
        """The value times a factor, as near as the distribution has it, and another one where it can be; of a choice the next value where the factor is over 1, else the one before.

        Args:
            value: one of the distribution
            factor: over 0, such as 0.8 or 1.2
        """

WORDS: tuple[Any, ...]

def distribution(found: Any) -> Distribution:
    """A distribution from any of its forms; raises `ConfigError` for what is none, is empty or contradicts itself.

    Args:
        found: its YAML form as a dict, a list of values, or an object of Ray Tune or Optuna
    """
