# Written by tools/stubs.py from the module beside it: do not edit.
import contextlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import torch
from torch import nn

from databricks_cv.core import Registry

__all__ = [
    "OPTIMIZERS",
    "register_optimizer",
    "SCHEDULES",
    "register_schedule",
    "backbone_names",
    "no_decay_names",
    "layer_depths",
    "match_rules",
    "freeze",
    "parameter_groups",
    "make_optimizer",
    "build_optimizer",
    "make_schedule",
    "build_scheduler",
    "EMA",
]

def backbone_names(network: nn.Module) -> set[str]: ...
def no_decay_names(network: nn.Module) -> set[str]: ...
def layer_depths(network: nn.Module) -> tuple[dict[str, int], int]: ...
def match_rules(network: nn.Module, rules: Sequence) -> dict[str, int]: ...
def freeze(network: nn.Module, rules: Sequence) -> int: ...
def parameter_groups(
    network: nn.Module,
    learning_rate: float,
    weight_decay: float = 0.0,
    backbone_lr_multiplier: float = 1.0,
    layer_decay: float | None = None,
    rules: Sequence = (),
) -> list[dict[str, Any]]: ...

OPTIMIZERS: Registry
register_optimizer: Any

def make_optimizer(name: str, groups: Iterable, lr: float, **args) -> torch.optim.Optimizer: ...
def build_optimizer(module: nn.Module, config) -> torch.optim.Optimizer: ...

SCHEDULES: Registry
register_schedule: Any

def make_schedule(
    name: str = "cosine", total_steps: int = 1000, warmup_steps: int = 0, floor: float = 0.0, **args
) -> Callable: ...
def build_scheduler(
    optimizer: torch.optim.Optimizer, config, total_steps: int
) -> torch.optim.lr_scheduler.LambdaLR: ...

class EMA:
    module: nn.Module
    decay: float
    warmup: float
    steps: Any
    swapped: bool
    kept: dict[Any, Any]
    places: Any
    average: dict[Any, Any]

    def __init__(self, module: nn.Module, decay: float, warmup: float = 0.0) -> None: ...
    def rate(self, step: int) -> float: ...
    def update(self) -> None: ...
    def swap(self) -> None: ...
    @contextlib.contextmanager
    def applied(self) -> Iterator[nn.Module]: ...
    def state_dict(self) -> dict[str, Any]: ...
    def load_state_dict(self, state: Mapping) -> None: ...
    def to(self, device: torch.device | str) -> EMA: ...
