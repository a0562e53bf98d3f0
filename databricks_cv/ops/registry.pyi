# Written by tools/stubs.py from the module beside it: do not edit.
import builtins
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pandas as pd
import torch

from databricks_cv.data.storage.catalog import CatalogManager
from databricks_cv.models.vision import VisionModel

__all__ = ["Version", "ModelRegistry", "registry_of", "fetch_model"]

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
    ) -> None: ...
    def __repr__(self) -> str: ...
    def register_model(
        self,
        model: Any,
        version: str = "1.0",
        metrics: Mapping | None = None,
        parameters: Mapping | None = None,
        alias: str | None = None,
        tags: Mapping | None = None,
        dataset=None,
        run_id: str | None = None,
        serving: Mapping | None = None,
        intended_use: str | None = None,
        extra_requirements: Sequence[str] = (),
    ) -> str: ...
    def versions(self) -> builtins.list[Version]: ...
    def get(self, which: int | str = "champion") -> Version: ...
    def aliases(self) -> dict[str, int]: ...
    def list(self) -> builtins.list[dict[str, Any]]: ...
    def compare(self, versions: Sequence | None = None, metrics: Sequence[str] | None = None) -> pd.DataFrame: ...
    def promote(self, version: int | str, alias: str = "champion") -> str: ...
    def load(self, which: int | str = "champion", device: torch.device | str | None = None) -> VisionModel: ...
    def card(self, which: int | str = "champion") -> str: ...

def registry_of(config, data_name: str = "model") -> ModelRegistry: ...
def fetch_model(address: str, registry: ModelRegistry | None = None) -> Path: ...
