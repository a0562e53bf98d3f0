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
    "orthogonalized",
    "Muon",
    "make_optimizer",
    "build_optimizer",
    "make_schedule",
    "build_scheduler",
    "EMA",
]

def backbone_names(network: nn.Module) -> set[str]:
    """Names of the parameters that belong to the backbone; empty where none can be told from the head. Of several networks (`parts`) those of each.

    Args:
        network: a network, not wrapped in another module
    """

def no_decay_names(network: nn.Module) -> set[str]:
    """Names of the parameters that weight decay leaves alone: biases, norms, and whatever has one dimension or none.

    Args:
        network: a network
    """

def layer_depths(network: nn.Module) -> tuple[dict[str, int], int]:
    """({name: depth} of the backbone's parameters, number of blocks): 0 before the first block, k in the k-th. Raises `ConfigError` where no blocks are found.

    Args:
        network: a network with a backbone of blocks
    """

def match_rules(network: nn.Module, rules: Sequence) -> dict[str, int]:
    """{name: number of the rule that counts for it}; raises `ConfigError` for a rule that matches no weight.

    Args:
        network: a network
        rules: of `training.parameter_groups`: `match`, `lr_multiplier`, `weight_decay`, `freeze`
    """

def freeze(network: nn.Module, rules: Sequence) -> int:
    """Stop training the weights whose rule says `freeze`; their number.

    Args:
        network: a network
        rules: of `training.parameter_groups`
    """

def parameter_groups(
    network: nn.Module,
    learning_rate: float,
    weight_decay: float = 0.0,
    backbone_lr_multiplier: float = 1.0,
    layer_decay: float | None = None,
    rules: Sequence = (),
) -> list[dict[str, Any]]:
    """Groups of parameters for an optimizer, as dicts with `name`, `params`, `lr`, `weight_decay`.

    Args:
        network: what is trained
        learning_rate: of everything but the backbone
        weight_decay: of what may decay
        backbone_lr_multiplier: the backbone's rate, as a multiple; 0 trains it not at all
        layer_decay: the rate of a backbone's block as a multiple of the next one's
        rules: of `training.parameter_groups`
    """

OPTIMIZERS: Registry
register_optimizer: Any

def orthogonalized(matrices: torch.Tensor, steps: int = 5) -> torch.Tensor:
    """float32 [N, rows, columns]: the same directions, with singular values of about one.

    Args:
        matrices: float32 [N, rows, columns]
        steps: of the iteration; after the fifth its last coefficients are repeated
    """

class Muon(torch.optim.Optimizer):
    def __init__(
        self,
        params: Iterable,
        lr: float = 0.002,
        weight_decay: float = 0.0,
        momentum: float = 0.95,
        nesterov: bool = False,
        ns_steps: int = 5,
        betas: tuple[float, float] = (0.9, 0.95),
        eps: float = 1e-08,
    ) -> None:
        """Args:
        params: weights, or groups of them
        lr: about as for AdamW
        weight_decay: taken off a weight as a share of the rate
        momentum: of the average of gradients, 0 to 1
        nesterov: look ahead along the average
        ns_steps: of `orthogonalized`
        betas: of AdamW
        eps: of AdamW
        """

    def add_param_group(self, param_group: dict[str, Any]) -> None:
        """Weights that are trained from now on; raises `ValueError` for a value that cannot be.

        Args:
            param_group: `params`, and values of their own
        """

    def step(self, closure: Callable | None = None) -> Any:
        """One step; the closure's loss.

        Args:
            closure: computes the gradients, and gives the loss
        """

def make_optimizer(name: str, groups: Iterable, lr: float, **args) -> torch.optim.Optimizer:
    """An optimizer by name; raises `ConfigError` for an unknown name or argument.

    Args:
        name: "adamw", "sgd", "lion", "muon", a registered name, a class of torch.optim in any case, or a name of timm's
        groups: of `parameter_groups`
        lr: peak rate
        args: further arguments of that optimizer
    """

def build_optimizer(module: nn.Module, config) -> torch.optim.Optimizer:
    """The optimizer that a configuration asks for, over `parameter_groups`.

    Args:
        module: what is trained: a network or a VisionModel
        config: the `training` section of a configuration
    """

SCHEDULES: Registry
register_schedule: Any

def make_schedule(
    name: str = "cosine", total_steps: int = 1000, warmup_steps: int = 0, floor: float = 0.0, **args
) -> Callable:
    """A function of the step (from 0) that gives the factor on the learning rate; past the end it stays where it ended.

    Args:
        name: "cosine", "linear", "polynomial", "constant", "step", "multistep", or a registered name
        total_steps: optimizer steps of the whole run
        warmup_steps: of them, those in which the factor rises
        floor: the least factor after the warm-up, 0 to 1
        args: of that schedule: `every`, `milestones` (shares of the run), `gamma`
    """

def build_scheduler(optimizer: torch.optim.Optimizer, config, total_steps: int) -> torch.optim.lr_scheduler.LambdaLR:
    """The schedule that a configuration asks for, as torch's `LambdaLR`, to be stepped after every optimizer step.

    Args:
        optimizer: of `build_optimizer`
        config: the `training` section of a configuration
        total_steps: optimizer steps of the whole run
    """

class EMA:
    module: nn.Module
    decay: float
    warmup: float
    steps: Any
    swapped: bool
    kept: dict[Any, Any]
    places: Any
    average: dict[Any, Any]

    def __init__(self, module: nn.Module, decay: float, warmup: float = 0.0) -> None:
        """Args:
        module: what is averaged
        decay: share of the old average that a step keeps, 0 to 1
        warmup: w of the warm-up; 0: none
        """

    def rate(self, step: int) -> float:
        """The decay at a step.

        Args:
            step: updates so far
        """

    def update(self) -> None:
        """Move the average towards the module's weights of now."""

    def swap(self) -> None:
        """Put the average into the module; called again, take it out."""

    @contextlib.contextmanager
    def applied(self) -> Iterator[nn.Module]:
        """The module with the average as its weights, for the length of the block."""

    def state_dict(self) -> dict[str, Any]:
        """Tensors and count, as a dict that `load_state_dict` takes."""

    def load_state_dict(self, state: Mapping) -> None:
        """Take tensors and count from a state; raises `TrainingError` where they do not fit.

        Args:
            state: of `state_dict`
        """

    def to(self, device: torch.device | str) -> EMA:
        """The average, moved to a device.

        Args:
            device: torch device
        """
