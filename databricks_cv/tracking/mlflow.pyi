# Written by tools/stubs.py from the module beside it: do not edit.
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from lightning.pytorch.loggers import MLFlowLogger
from mlflow import MlflowClient

__all__ = ["TrackingLogger", "create_databricks_logger", "logger_from"]

class _RunAt(MLFlowLogger):
    @property
    def server(self) -> str: ...
    @property
    def run_file(self) -> Path | None: ...
    @property
    def save_dir(self) -> str | None: ...
    @property
    def name(self) -> str: ...
    @property
    def experiment(self) -> MlflowClient: ...
    @property
    def run_id(self) -> str | None: ...
    @property
    def url(self) -> str:
        """Where the run can be seen: a link, or a command."""
    version = run_id

class TrackingLogger(_RunAt):
    kept_open: bool
    haste: float
    patience: float
    folder: Any
    uploads: Any

    def __init__(
        self,
        experiment_name: str = "databricks_cv",
        run_name: str | None = None,
        log_model: str | bool = "all",
        uri: str | None = None,
        run_id: str | None = None,
        tags: Mapping | None = None,
        folder: str | os.PathLike | None = None,
    ) -> None:
        """Args:
        experiment_name: experiment, made where it is missing
        run_name: default: MLflow makes one up
        log_model: checkpoints to upload: "all", "best" or "none"
        uri: address; default: `tracking_uri()`
        run_id: a run to go on with
        tags: tags of the run
        folder: the run's folder; a run that was begun in it goes on
        """

    @staticmethod
    def hurried() -> bool: ...
    def log_metrics(self, metrics, step=None) -> None:
        """Log numbers of a step; a number that the step has already stays as it was.

        Args:
            metrics: numbers by name
            step: the step they belong to
        """

    def log_hyperparams(self, params, *args, **kw) -> None:
        """Log parameters, by dotted names.

        Args:
            params: a nest of dicts, or a Namespace
            args: of Lightning; not used
            kw: of Lightning; not used
        """

    def after_save_checkpoint(self, callback) -> None:
        """Called by Lightning after a checkpoint was saved.

        Args:
            callback: Lightning's ModelCheckpoint
        """

    def finalize(self, status="success") -> None:
        """Send the rest and give the run its final status.

        Args:
            status: success, failed or killed
        """

    @property
    def history(self) -> dict[str, list[tuple[int, float]]]:
        """All metrics of the run so far: {name: [(step, value), …]}."""

    def __getstate__(self): ...
    def __setstate__(self, state) -> None: ...
    def attach(self, folder) -> TrackingLogger:
        """Keep the records in a run's folder from now on; a run that was begun there goes on, unless another server was asked for.

        Args:
            folder: the run's folder
        """

    def set_tags(self, tags) -> None:
        """Set tags of the run.

        Args:
            tags: texts by name
        """

    def log_system(self, metrics: Mapping[str, float]) -> bool:
        """Log what the machine does; each call is a step of its own, counted on where the run stood. False where the run has not begun.

        Args:
            metrics: numbers by name, without "system/"
        """

    def log_text(self, text, name) -> None:
        """Log a text as a file.

        Args:
            text: what the file holds
            name: the file's name among the artifacts: "notes/a.txt"
        """

    def log_figure(self, figure, name) -> None:
        """Log an image as PNG.

        Args:
            figure: a matplotlib figure, or an image uint8 [H, W, 3]
            name: the file's name among the artifacts: "figures/curves.png"
        """

    def log_path(self, path, to="") -> None:
        """Log a file, or what a folder holds.

        Args:
            path: a file or folder
            to: the folder among the artifacts that it goes to
        """

    def log_config(self, config) -> None:
        """Log a configuration: parameters, and the whole of it as config.yaml. What a search would do is no parameter of a run that searches nothing.

        Args:
            config: a `Config`
        """

    def log_environment(self) -> None:
        """Log Python, platform, packages, devices and the user's commit: environment.json, requirements.txt and a few tags."""

    def log_dataset(self, dataset, split) -> None:
        """Log a dataset as an input of the run: name, digest, source, counts. Training's is tagged too: `dataset.version` is its table's version, or else its digest.

        Args:
            dataset: a CocoDataset
            split: train, val or test
        """

    def log_checkpoint(self, path, best=False) -> None:
        """Upload a checkpoint if `log_model` asks for it.

        Args:
            path: a file
            best: is it the best of a finished run?
        """

    def flush(self, patience=None, stall=120.0) -> bool:
        """Wait until everything is sent; False if something has to stay behind.

        Args:
            patience: seconds to wait for a server that does not respond; default: the logger's
            stall: seconds to wait for one that responds but takes nothing
        """

def create_databricks_logger(
    experiment_name: str = "databricks_cv",
    run_name: str | None = None,
    log_model: str | bool = "all",
    tracking_uri: str | None = None,
    run_id: str | None = None,
    tags: Mapping | None = None,
    folder: str | os.PathLike | None = None,
) -> TrackingLogger:
    """Lightning's MLflow logger, on Databricks, any server, or local with nothing to set up; raises `TrackingError` if the server refuses at the beginning.

    Args:
        experiment_name: made where it is missing; a bare name goes to your own folder on Databricks
        run_name: default: MLflow makes one up
        log_model: checkpoints to upload: "all", "best" or "none"
        tracking_uri: default: as the environment says, else MLflow's local default
        run_id: a run to go on with
        tags: tags of the run
        folder: the run's: what is not sent waits there, an unfinished run goes on
    """

def logger_from(config, folder: str | os.PathLike | None = None, name: str | None = None) -> TrackingLogger | None:
    """The logger that a configuration asks for, or None where tracking is off.

    Args:
        config: a `Config`
        folder: the run's folder
        name: run name, where the configuration has none
    """
