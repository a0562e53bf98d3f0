# Written by tools/stubs.py from the module beside it: do not edit.
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from databricks_cv.config import Config
from databricks_cv.config_schema import TuneConfig
from databricks_cv.tasks import Task
from databricks_cv.train.runs import Run

__all__ = ["STATES", "SEARCH_VERSION", "Trial", "goal_of", "Search", "new_search", "open_search"]
STATES: tuple[str, ...]

@dataclass
class Trial:
    number: int
    params: dict[str, Any]
    state: str = ...
    values: list = ...
    why: str | None = ...
    kind: str | None = ...
    run_id: str | None = ...
    seconds: float = ...
    bracket: int = ...
    judged: dict[str, str] = ...
    changes: list = ...
    mode: str = ...

    @property
    def folder(self) -> str:
        """The folder of its run, below that of the search."""

    @property
    def ended(self) -> bool:
        """Is it over for good?"""

    @property
    def epochs(self) -> int:
        """The last epoch that was validated; 0 where none was."""

    @property
    def value(self) -> float | None:
        """The best of its values; None where there is none."""

    def best_until(self, epoch: int | None) -> float | None:
        """The best of its values so far; None where there is none.

        Args:
            epoch: the last that counts; None: all
        """

    def report(self, epoch: int, value: float | None) -> None:
        """Take in the value of a validation.

        Args:
            epoch: from 1
            value: of the metric; None or NaN: it was not defined
        """

def goal_of(settings: TuneConfig, task: Task) -> tuple[str, str]:
    """The metric that a search compares, and whether more (max) or less (min) of it is better.

    Args:
        settings: section `tune` of a configuration
        task: whose validation gives the metric
    """

SEARCH_VERSION: int

class Search:
    folder: Any
    settings: TuneConfig
    base: Config
    metric: Any
    mode: Any
    seed: Any
    space: Any
    state: Any
    why: Any
    seconds: Any
    run_id: Any
    extra: Any
    trials: list[Any]
    owner: Run

    def __init__(
        self, folder: str | os.PathLike, settings: TuneConfig, base: Config, facts: dict[str, Any] | None = None
    ) -> None:
        """Args:
        folder: of the search
        settings: section `tune` of the configuration
        base: the configuration that the trials vary
        facts: what else the record says
        """

    @property
    def file(self) -> Path:
        """The record's file."""

    @property
    def best(self) -> Trial | None:
        """The trial with the best value, the first of equal ones; None where no value is known."""

    @property
    def tried(self) -> str:
        """How many trials were trained at all, in words."""

    def run(self, trial: Trial) -> Run:
        """The run of a trial.

        Args:
            trial: one of its trials
        """

    def __repr__(self) -> str: ...
    def to_dict(self) -> dict[str, Any]:
        """Plain values, as `search.json` holds them."""

    def save(self) -> None:
        """Write the record."""

    def tidy(self, needed: tuple[int, ...] = ()) -> list[int]:
        """Remove checkpoints and models of trials that are over and not among the best; gives their numbers.

        Args:
            needed: numbers of trials whose weights are still wanted
        """

def new_search(config: Config, settings: TuneConfig | None = None) -> Search:
    """A new folder in `training.checkpoint_dir`; it is this process's until `search.owner.release()`.

    Args:
        config: with what is searched in its section `tune`
        settings: in place of that section
    """

def open_search(folder: str | os.PathLike, trust: bool = False) -> Search:
    """The search of a folder; raises `TrainingError` where there is none, or its record is damaged.

    Args:
        folder: of a search, or a folder that holds searches: the newest of them
        trust: run the code that its configuration names
    """
