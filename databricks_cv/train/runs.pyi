# Written by tools/stubs.py from the module beside it: do not edit.
import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from databricks_cv.config import Config

__all__ = [
    "REQUESTS",
    "GROW",
    "Run",
    "keep_config",
    "ProgressFile",
    "new_run",
    "runs",
    "changed",
    "find_run",
    "TrainResult",
]

class Run:
    folder: Path
    checkpoints: Any
    metrics: Any
    best_model: Any
    record: Any
    last: Any
    best: Any
    requests: Any

    def __init__(self, folder: str | os.PathLike) -> None:
        """Args:
        folder: as `new_run` made it
        """

    def read(self) -> dict[str, Any]:
        """What is known of the run; {} where nothing is."""

    def note(self, **facts) -> None:
        """Keep facts in `run.json`."""

    def sweep(self) -> None:
        """Remove what a killed process left half-written."""

    @property
    def config(self) -> Config:
        """What the run trains; nothing that it names is run."""

    def __repr__(self) -> str: ...
    @property
    def owner(self) -> dict[str, Any] | None:
        """Who trains this run now: host, processes, since when; None where nobody does."""

    @property
    def status(self) -> str | None:
        """queued, running, interrupted, killed, failed or finished; None where there is no record."""

    @property
    def held(self) -> bool:
        """Is this object still the owner?"""

    def claim(self, lost: Callable[[str], Any] | None = None, wait: float = 20.0) -> Run:
        """Become the owner; raises `TrainingError` with the owner's name where there is one.

        Args:
            lost: is called with a reason when another took the run over, which it may when this machine slept
            wait: seconds for what a dead owner has started, which ends by itself
        """

    def employ(self, pids: Iterable[int]) -> None:
        """Name further processes that train for this owner.

        Args:
            pids: numbers of processes
        """

    def release(self) -> None:
        """Give the run up, so that others can go on with it."""

    def ask(self, request: str) -> None:
        """Ask whoever trains the run. Raises `TrainingError` where nobody does, and it is not queued.

        Args:
            request: "stop", "pause", or "continue", which ends a pause
        """

    def asked(self) -> set[str]:
        """What the run is asked to do now."""

    def forget_requests(self) -> None:
        """Remove what was asked of a former owner."""

    def progress(self) -> dict[str, Any]:
        """What `progress.json` says; `killed` where it runs of nobody. {} where nothing is known."""

    def result(self) -> TrainResult:
        """What a finished run left behind."""

def keep_config(run: Run, config: Config) -> None:
    """Write the configuration into the folder: YAML for people, JSON for processes.

    Args:
        run: a run
        config: what it trains
    """

REQUESTS: tuple[str, ...]
GROW: str

class ProgressFile:
    run: Run
    every: float
    mode: Any
    facts: Any

    def __init__(self, run: Run, config: Config, every: float = 1.0) -> None:
        """Args:
        run: whose owner this process is
        config: what it trains
        every: least seconds between two writings, but for a change of state
        """

    def __call__(self, event: Mapping) -> None:
        """Take in an event; one that changes nothing is left out.

        Args:
            event: of `Progress`
        """

    def state(self, state: str, **facts: Any) -> None:
        """Write a change of state at once.

        Args:
            state: queued, running, paused, stopping, finished, failed or interrupted
            facts: what else is known
        """

    def write(self) -> None:
        """Write what is known now; a full disk is told by those who must write."""

def new_run(config: Config, lost: Callable[[str], Any] | None = None, queued: bool = False) -> Run:
    """A new folder in `training.checkpoint_dir`, with the configuration in it; it is this process's until `release`, or nobody's where it is queued. Where it cannot be made whole nothing of it stays.

    Args:
        config: what will be trained
        lost: as for `Run.claim`
        queued: made for a later `train_run`: nobody owns it yet
    """

def runs(checkpoint_dir: str | os.PathLike) -> list[Run]:
    """The runs in a folder, oldest first.

    Args:
        checkpoint_dir: folder of all runs
    """

def changed(was: Mapping, config: Config, kind: str = "applied") -> dict[str, tuple[Any, Any]]:
    """{key: (value before, value now)} of what differs and is of a kind.

    Args:
        was: a configuration, as plain values
        config: what is asked for now
        kind: or "refused", "free"
    """

def find_run(config: Config, resume: Any = None) -> tuple[Run | None, Path | None]:
    """(run, checkpoint to go on from, or None); (None, None) for a new run. Raises `TrainingError` where somebody trains that run, or it is another than the one asked for.

    Args:
        config: of the run that is asked for
        resume: None: a new run; True: the newest unfinished one; a path: that checkpoint, or the last of that run folder
    """

@dataclass(repr=False)
class TrainResult:
    metrics: dict
    best_checkpoint: str
    last_checkpoint: str
    run_id: str | None
    folder: str
    epochs: int
    steps: int
    best_model: str = ...

    def __post_init__(self) -> None: ...
    def to_dict(self) -> dict[str, Any]:
        """Plain values, for JSON; None for a metric that is not defined."""

    def __repr__(self) -> str: ...
