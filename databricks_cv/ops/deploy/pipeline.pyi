# Written by tools/stubs.py from the module beside it: do not edit.
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from databricks_cv.config_schema import DeploymentConfig
from databricks_cv.ops.deploy.steps import Work
from databricks_cv.ops.endpoints import Endpoints
from databricks_cv.ops.registry import ModelRegistry

__all__ = ["GOOD", "Deployment", "on_this_machine", "DeploymentPipeline", "judge_gates", "judge_licence"]
GOOD: tuple[str, ...]

@dataclass
class Deployment:
    endpoint: str
    model: str
    version: str = ...
    previous: str = ...
    decision: str = ...
    why: str = ...
    steps: list[dict] = ...
    traffic: Mapping = ...
    run: str = ...

    @property
    def ok(self) -> bool:
        """Does the endpoint serve what was wanted?"""

    def check(self) -> Deployment:
        """The same; raises `DeploymentError` with the reason where it is not what was wanted."""

    def to_dict(self) -> dict[str, Any]:
        """Plain values, as `databricks-cv deploy --json` prints them."""

    def __str__(self) -> str: ...
    def summary(self) -> str:
        """The end of it, without the steps."""

def on_this_machine(url: str) -> bool:
    """Does an address lead to this machine, where no workspace is?

    Args:
        url: of a workspace, or what stands in for one
    """

class DeploymentPipeline:
    workspace_url: Any
    experiment: str | None
    registry: ModelRegistry
    place: Any
    say: Callable[[str], None] | None

    def __init__(
        self,
        workspace_url: str | None = None,
        token: str | None = None,
        catalog_name: str = "main",
        schema_name: str = "cv",
        model_name: str | None = None,
        experiment_name: str | None = None,
        mlflow_uri: str | None = None,
        record: str | os.PathLike | None = None,
        say: Callable[[str], None] | None = None,
        ca: str | os.PathLike | None = None,
    ) -> None:
        """Args:
        workspace_url: https://… of a workspace; None: as the environment says, else this machine
        token: None: as the environment says
        catalog_name: catalog of the model
        schema_name: schema in it
        model_name: or the full name catalog.schema.model
        experiment_name: whose best run is deployed where no model is named
        mlflow_uri: of registry and experiments, where they are not the workspace's
        record: place of the table of deployments; None: of the model's schema
        say: told what happens
        ca: PEM file of the authority that signed the workspace's certificate
        """

    def __repr__(self) -> str: ...
    @property
    def endpoints(self) -> Endpoints:
        """The endpoints; of this machine the supervisor is started where it does not run."""

    def run_pipeline(
        self,
        metrics_threshold: Any = None,
        endpoint_name: str | None = None,
        model: Any = None,
        canary: int | None = None,
        data: Any = None,
        config: DeploymentConfig | None = None,
        take_over: bool = False,
        **settings: Any,
    ) -> Deployment:
        """Deploy a model, or go on where a run was killed. Gives what was deployed, or why not; raises `ConfigError`, `TrackingError`, `DeploymentError` for what cannot be begun.

        Args:
            metrics_threshold: gates: {"mAP": 0.8}, {"latency_ms": ("<=", 200)}, ["mAP>=champion-0.01"]
            endpoint_name: None: the model's own
            model: a version's number, an address, a folder, a checkpoint, a `VisionModel`; None: the experiment's best run, else the newest version
            canary: percent of the requests that the new version gets at first; None: 10
            data: labelled images for gates and verdict, as `evaluate` takes them
            config: section of a configuration, for what is not named here
            take_over: though another deployment says that it is at work
            settings: further fields of `Settings`
        """

    def plan(
        self,
        metrics_threshold: Any = None,
        endpoint_name: str | None = None,
        model: Any = None,
        canary: int | None = None,
        data: Any = None,
        config: DeploymentConfig | None = None,
        **settings: Any,
    ) -> Deployment:
        """What `run_pipeline` would do now; writes nothing. Gates and licence are judged, for they write nothing either.

        Args:
            metrics_threshold: as for `run_pipeline`
            endpoint_name: None: the model's own
            model: as for `run_pipeline`
            canary: percent
            data: labelled images
            config: section of a configuration
            settings: further fields of `Settings`
        """

    def status(self, endpoint_name: str | None = None) -> Deployment:
        """How far the last deployment at an endpoint came, with its steps; writes nothing.

        Args:
            endpoint_name: None: the model's own
        """

    def rollback(self, endpoint_name: str | None = None, take_over: bool = False) -> Deployment:
        """Give an endpoint what it served before its last deployment, and the alias back; a second time writes nothing. Raises `DeploymentError`.

        Args:
            endpoint_name: None: the model's own
            take_over: though another deployment says that it is at work
        """

    def monitor_endpoint(self, name: str | None = None) -> dict[str, Any]:
        """Health of an endpoint: state, traffic, requests, errors, latency and use of the machine; None for what is not known.

        Args:
            name: of the endpoint; None: the model's own
        """

def judge_gates(w: Work) -> tuple[bool, str, dict]:
    """(passed, why, what was measured) of the gates. Raises `DeploymentError` for a metric that is not known.

    Args:
        w: at work
    """

def judge_licence(w: Work) -> tuple[bool, str, dict]:
    """(passed, why, what is known) of the licences of weights and data. Raises `DeploymentError` for an accepted name that neither has.

    Args:
        w: at work
    """
