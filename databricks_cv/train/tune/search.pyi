# Written by tools/stubs.py from the module beside it: do not edit.
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from databricks_cv.config import Config
from databricks_cv.tracking.mlflow import TrackingLogger
from databricks_cv.train.callbacks import Stop
from databricks_cv.train.ray_worker import UserCode
from databricks_cv.train.tune.record import Search, Trial
from databricks_cv.train.tune.schedule import Schedule
from databricks_cv.train.tune.space import Space

__all__ = [
    "Driver",
    "search_here",
    "TrialDesk",
    "trial_on_worker",
    "search_on_ray",
    "SearchResult",
    "prepare",
    "run_search",
    "best_config",
    "run_hyperparameter_search",
]

class Driver:
    search: Search
    space: Space
    schedule: Schedule
    stop: Stop
    show: Callable[[str], Any]
    logger: TrackingLogger | None
    until: float | None
    late: Any
    busy: set[int]
    lock: Any
    configs: dict[int, Config]

    def __init__(
        self,
        search: Search,
        space: Space,
        schedule: Schedule,
        stop: Stop,
        show: Callable[[str], Any],
        logger: TrackingLogger | None = None,
        until: float | None = None,
    ) -> None:
        """Args:
        search: that this process owns
        space: that is searched
        schedule: that judges trials
        stop: where signals are noted
        show: takes a line for people
        logger: of the search
        until: on the clock of time.monotonic, when time is up; None: never
        """

    @property
    def stopping(self) -> bool:
        """Is no trial to begin any more?"""

    def hurry(self) -> None:
        """Ask the trials that train to stop, once the search is to stop."""

    def next(self) -> Trial | str:
        """The trial that trains now; wait: none for the moment; done: none any more."""

    def report(self, number: int, epoch: int, value: float | None) -> str:
        """go, prune, pause or stop.

        Args:
            number: of a trial
            epoch: that was validated, from 1
            value: of the metric
        """

    def close(self, number: int, outcome: Mapping[str, Any]) -> None:
        """Take in how a trial ended, or paused.

        Args:
            number: of a trial
            outcome: as `run_trial` gives it
        """

    def lost(self, number: int, why: str) -> None:
        """The process of a trial is gone: it goes on from its checkpoint, so often as `training.ray.max_failures` allows.

        Args:
            number: of a trial
            why: what is known
        """

def search_here(driver: Driver) -> None:
    """Run the trials in this process, one after the other."""

class TrialDesk:
    jobs: dict[Any, Any]
    outcomes: dict[Any, Any]
    questions: list[Any]
    told: dict[Any, Any]

    def __init__(self) -> None: ...
    def put(self, number: int, job: Mapping[str, Any]) -> None:
        """What a trial is to do.

        Args:
            number: of a trial
            job: what it trains
        """

    def job(self, number: int) -> Mapping[str, Any]:
        """The same, for the process that does it.

        Args:
            number: of a trial
        """

    def close(self, number: int, outcome: Mapping[str, Any]) -> None:
        """How a trial ended.

        Args:
            number: of a trial
            outcome: as `run_trial` gives it
        """

    def outcome(self, number: int) -> Mapping[str, Any] | None:
        """The same; None where its process was lost.

        Args:
            number: of a trial
        """

    def ask(self, question: tuple[int, int, float | None]) -> None:
        """A validation.

        Args:
            question: trial, epoch, value
        """

    def answer(self, key: tuple[int, int]) -> str | None:
        """What was said to it; None: nothing yet.

        Args:
            key: trial, epoch
        """

    def take(self) -> list:
        """Validations that nobody has heard of yet."""

    def say(self, told: Mapping[tuple[int, int], str]) -> None:
        """What the driver says to validations.

        Args:
            told: by trial and epoch
        """

def trial_on_worker(params: Mapping[str, Any], desk: Any, code: UserCode) -> None:
    """What a process of Ray does for a trial. Ray Tune calls it.

    Args:
        params: {"number": of the trial}
        desk: handle of the `TrialDesk`
        code: the user's
    """

def search_on_ray(driver: Driver) -> None:
    """Run the trials on a Ray cluster: the one that is named or joined, else one on this machine, which ends with the search."""

@dataclass(repr=False)
class SearchResult:
    best_params: dict[str, Any]
    best_value: float
    best_config: Config
    best_model: str
    config_file: str
    run_id: str | None
    folder: str
    report: dict[str, str]
    search: Search

    def to_dict(self) -> dict[str, Any]:
        """Plain values, for JSON."""

    def __repr__(self) -> str: ...

def prepare(config: Config) -> tuple[Space, Schedule]:
    """The space and the schedule of a search; raises `ConfigError` for what cannot be searched, and where a key can have no effect.

    Args:
        config: with a section `tune`
    """

def run_search(
    config: Config | None,
    resume: str | Path | None = None,
    here: bool | None = None,
    show: Callable[[str], Any] | None = None,
) -> SearchResult:
    """Search, and return what came out. Raises `ConfigError`, `TrainingError` where no trial gave a value, and `KeyboardInterrupt` after Ctrl-C, with the state saved.

    Args:
        config: with a section `tune`; None: as the record of the search that goes on says
        resume: the folder of a search that goes on, or the one that holds it
        here: trials train in this process, one after the other; default: where Ray is not installed
        show: takes lines for people; default: a notice each
    """

def best_config(search: Search, space: Space) -> Config:
    """The configuration of the best trial, as `train` takes it.

    Args:
        search: with at least one value
        space: that was searched
    """

def run_hyperparameter_search(
    task: str | None = None,
    model_ckpt: str | None = None,
    search_space: Mapping[str, Any] | None = None,
    num_samples: int | None = None,
    config: Any = None,
    data: str | Path | None = None,
    resume: str | Path | None = None,
    here: bool | None = None,
    **settings: Any,
) -> SearchResult:
    """Search for better values of a configuration's keys, every trial in MLflow; gives the best configuration. Raises `ConfigError` before anything begins, and `TrainingError` where no trial gave a value.

    Args:
        task: name of the task; default: the configuration's
        model_ckpt: hub name, folder, model type or template; default: the configuration's, else a small network
        search_space: {"lr": tune.loguniform(1e-4, 1e-2)}: keys with Ray's or Optuna's distributions, or as in YAML
        num_samples: trials
        config: a `Config`, a dict or a YAML file; default: made for task and model, with the built-in sample
        data: folder of a dataset, where there is no configuration
        resume: folder of a search that goes on
        here: trials train in this process, one after the other; default: where Ray is not installed
        settings: further keys of `tune`: time, search, scheduler, scheduler_args, metric, mode, resources, max_concurrent, keep
    """
