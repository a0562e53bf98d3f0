# Written by tools/stubs.py from the module beside it: do not edit.
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from lightning.pytorch.loggers import MLFlowLogger
from mlflow import MlflowClient

from databricks_cv.tracking.records import dataset_input as dataset_input
from databricks_cv.tracking.records import dataset_record as dataset_record
from databricks_cv.tracking.records import dataset_source as dataset_source
from databricks_cv.tracking.records import environment as environment
from databricks_cv.tracking.records import flat as flat
from databricks_cv.tracking.records import git_state as git_state
from databricks_cv.tracking.records import metric_name as metric_name
from databricks_cv.tracking.run_figures import draw_curves as draw_curves
from databricks_cv.tracking.run_figures import log_figures as log_figures

__all__ = [
    "TrackingLogger",
    "create_databricks_logger",
    "logger_from",
    "dataset_input",
    "dataset_record",
    "dataset_source",
    "draw_curves",
    "environment",
    "flat",
    "git_state",
    "log_figures",
    "metric_name",
]

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
    def url(self) -> str: ...
    version = run_id

class TrackingLogger(_RunAt):
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
    ) -> None: ...
    @staticmethod
    def hurried() -> bool: ...
    def log_metrics(self, metrics, step=None) -> None: ...
    def log_hyperparams(self, params, *args, **kw) -> None: ...
    def after_save_checkpoint(self, callback) -> None: ...
    def finalize(self, status="success") -> None: ...
    @property
    def history(self) -> dict[str, list[tuple[int, float]]]: ...
    def __getstate__(self): ...
    def __setstate__(self, state) -> None: ...
    def attach(self, folder) -> TrackingLogger: ...
    def set_tags(self, tags) -> None: ...
    def log_text(self, text, name) -> None: ...
    def log_figure(self, figure, name) -> None: ...
    def log_path(self, path, to="") -> None: ...
    def log_config(self, config) -> None: ...
    def log_environment(self) -> None: ...
    def log_dataset(self, dataset, split) -> None: ...
    def log_checkpoint(self, path, best=False) -> None: ...
    def flush(self, patience=None, stall=120.0) -> bool: ...

def create_databricks_logger(
    experiment_name: str = "databricks_cv",
    run_name: str | None = None,
    log_model: str | bool = "all",
    tracking_uri: str | None = None,
    run_id: str | None = None,
    tags: Mapping | None = None,
    folder: str | os.PathLike | None = None,
) -> TrackingLogger: ...
def logger_from(config, folder: str | os.PathLike | None = None, name: str | None = None) -> TrackingLogger | None: ...
