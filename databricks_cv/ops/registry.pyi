# Written by tools/stubs.py from the module beside it: do not edit.
import builtins
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pandas as pd
import torch
from mlflow import MlflowClient

from databricks_cv.data.storage.catalog import CatalogManager
from databricks_cv.models.vision import VisionModel

__all__ = ["Version", "ModelRegistry", "registry_of", "model_of_run", "fetch_model", "numbered_address"]

@dataclass(frozen=True)
class Version:
    name: str
    number: int
    version: str = ...
    aliases: tuple = ...
    metrics: Mapping = ...
    parameters: Mapping = ...
    tags: Mapping = ...
    info: Mapping = ...
    run_id: str | None = ...
    created: str = ...

    @property
    def uri(self) -> str: ...
    @property
    def measured_on(self) -> Mapping:
        """Split, name and digest of the data that its metrics were measured on; empty where that is not known."""

class ModelRegistry:
    workspace_url: str | None
    catalog: Any
    name: Any
    schema: Any
    tracking: Any
    registry: Any

    def __init__(
        self,
        workspace_url: str | None = None,
        token: str | None = None,
        catalog_name: str = "main",
        schema_name: str = "cv",
        model_name: str | None = None,
        mlflow_uri: str | None = None,
        catalog_manager: CatalogManager | None = None,
        ca: str | os.PathLike | None = None,
    ) -> None:
        """Args:
        workspace_url: Databricks; sqlite:///… or uc:http://…; None: as the environment says
        token: of the workspace; None: as the environment says
        catalog_name: catalog of Unity Catalog
        schema_name: schema in it
        model_name: or the full name catalog.schema.model
        mlflow_uri: MLflow server or store; None: as the environment says
        catalog_manager: whose tables note what they trained; None: the workspace's
        ca: PEM file of the authority that signed the server's certificate
        """

    def __repr__(self) -> str: ...
    def register_model(
        self,
        model: Any,
        version: str | None = None,
        metrics: Mapping | None = None,
        parameters: Mapping | None = None,
        alias: str | None = None,
        tags: Mapping | None = None,
        dataset=None,
        measured_on=None,
        run_id: str | None = None,
        serving: Mapping | None = None,
        intended_use: str | None = None,
        extra_requirements: Sequence[str] = (),
        licence: str | None = None,
        data_licence: str | None = None,
        torch: str | None = None,
    ) -> str:
        """Register a model; gives the address of the new version, `models:/catalog.schema.model/3`. Raises `TrackingError`, `ModelError`.

        Args:
            model: a VisionModel, a model folder, a run folder, a checkpoint, or an address
            version: your own word for it; becomes a tag; default: 1.0, 2.0 … by its number
            metrics: flat; default: those of the validation at which its run was the best
            parameters: default: those of its run
            alias: for the new version; default: none, but champion for a name's first version
            tags: further tags
            dataset: a `CocoDataset` that it was trained on; default: those of its run
            measured_on: a `CocoDataset` that `metrics` were measured on; default: of its run's own metrics its data
            run_id: the run that it comes from; default: found from its folder
            serving: keys of a configuration's `serving`: threshold, top_k, stats, allowed_hosts …
            intended_use: for the card
            extra_requirements: of a model with code of yours
            licence: of its weights, such as Apache-2.0; default: as the model or its hub's card says
            data_licence: of its training data; default: as the model or the dataset says
            torch: "cpu": serve with PyTorch's wheels for CPUs; or the https address of their index
        """

    def versions(self) -> builtins.list[Version]:
        """All versions of the model, newest first."""

    def get(self, which: int | str = "champion") -> Version:
        """One version.

        Args:
            which: number, alias, or your own version
        """

    def aliases(self) -> dict[str, int]:
        """Alias -> number of the version that has it."""

    def list(self) -> builtins.list[dict[str, Any]]:
        """The models of the schema: name, newest version, aliases, description."""

    def compare(self, versions: Sequence | None = None, metrics: Sequence[str] | None = None) -> pd.DataFrame:
        """A table: a row a metric, a column a version, and the difference of the last to the first.

        Args:
            versions: numbers, aliases or your own versions; default: the five newest
            metrics: names; default: all but those of single classes
        """

    def promote(self, version: int | str, alias: str = "champion") -> str:
        """Give an alias to a version; gives the address by alias.

        Args:
            version: number, alias or your own version
            alias: that it gets; any other version loses it
        """

    def set_tag(self, version: int | str, key: str, value: str) -> None:
        """Set a tag of a version, such as `approval` to Approved.

        Args:
            version: number, alias or your own version
            key: of the tag
            value: that it says
        """

    def load(self, which: int | str = "champion", device: torch.device | str | None = None) -> VisionModel:
        """The `VisionModel` of a version.

        Args:
            which: number, alias or your own version
            device: torch device; default: the GPU where there is one
        """

    def card(self, which: int | str = "champion") -> str:
        """The card of a version, in Markdown.

        Args:
            which: number, alias or your own version
        """

def registry_of(config, data_name: str = "model") -> ModelRegistry:
    """The registry that a configuration names.

    Args:
        config: a `Config`
        data_name: name of the dataset, for a model without a name
    """

def model_of_run(client: MlflowClient, run_id: str) -> str:
    """The address of the model in a run: one that training left, or one that was registered from it. Raises `ModelError` where it keeps none.

    Args:
        client: of the store that has it
        run_id: of a run
    """

def fetch_model(address: str, registry: ModelRegistry | None = None) -> Path:
    """The folder of a model that MLflow keeps; `load_model` calls it. Raises `ModelError` if there is none.

    Args:
        address: models:/name@alias, models:/name/3, runs:/id, runs:/id/path
        registry: where to look; default: as the environment says
    """

def numbered_address(address: str) -> str:
    """The address of the version that an alias points to now, models:/name/3; any other stays as it is. Raises `ModelError` where there is no such alias.

    Args:
        address: models:/name@alias, or any other
    """

def all_pages(search: Callable[[str | None], Any]) -> Iterator[Any]:
    """All that a search finds, page by page.

    Args:
        search: the token of a page -> that page, as MLflow gives it
    """
