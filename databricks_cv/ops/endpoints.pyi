# Written by tools/stubs.py from the module beside it: do not edit.
import builtins
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from databricks_cv.ops.endpoint import Endpoint, Transport

__all__ = ["SIZES", "TYPES", "BUILD_SECONDS", "ServedEntity", "EndpointState", "Endpoints"]
SIZES: tuple[str, ...]
TYPES: dict[str, int]
BUILD_SECONDS: float

@dataclass(frozen=True)
class ServedEntity:
    model: str
    version: str
    name: str = ...
    size: str = ...
    type: str = ...
    scale_to_zero: bool = ...
    environment: Mapping = ...
    more: Mapping = ...

    def __post_init__(self) -> None: ...
    def to_dict(self) -> dict[str, Any]:
        """The entity in Databricks' words."""

@dataclass(frozen=True)
class EndpointState:
    name: str
    id: str
    ready: bool
    updating: bool
    failed: bool
    message: str
    entities: tuple[ServedEntity, ...] = ...
    traffic: Mapping[str, int] = ...
    tags: Mapping[str, str] = ...
    pending: tuple[ServedEntity, ...] = ...
    raw: Mapping = ...

    def config(self) -> dict[str, Any]:
        """The configuration that serves, as `Endpoints.restore` takes it."""

class Endpoints:
    transport: Transport
    patience: float

    def __init__(
        self, workspace_url: str | None = None, token: str | None = None, timeout: float = 60.0, patience: float = 120.0
    ) -> None:
        """Args:
        workspace_url: https://…, or http://127.0.0.1:… of a supervisor; None: as the environment says
        token: None: as the environment says
        timeout: seconds for one request
        patience: seconds for all tries of a request
        """

    def __repr__(self) -> str: ...
    def get(self, name: str) -> EndpointState | None:
        """An endpoint as it stands now; None where there is none.

        Args:
            name: of an endpoint
        """

    def list(self) -> builtins.list[EndpointState]:
        """All endpoints that one may see; what a list leaves out (what is being built) `get` says."""

    def create(
        self,
        name: str,
        entities: Sequence[ServedEntity],
        traffic: Mapping[str, int] | None = None,
        tags: Mapping[str, str] | None = None,
        description: str | None = None,
        inference_table: str | None = None,
        wait: bool = True,
    ) -> EndpointState:
        """Make an endpoint, if it is not there already with the same configuration. Raises `ServingError`, `DeploymentError`.

        Args:
            name: of the endpoint
            entities: that it serves
            traffic: name of an entity -> percent; one entity needs none
            tags: of the endpoint
            description: for people
            inference_table: catalog.schema.prefix of the table that logs requests; None: no log
            wait: until it answers
        """

    def update(
        self, name: str, entities: Sequence[ServedEntity], traffic: Mapping[str, int] | None = None, wait: bool = True
    ) -> EndpointState:
        """Give an endpoint its served entities and their traffic; nothing is sent where it is so already. Raises `ServingError`, `DeploymentError`.

        Args:
            name: of an endpoint
            entities: that it shall serve
            traffic: name of an entity -> percent; one entity needs none
            wait: until it serves them
        """

    def set_tags(self, name: str, add: Mapping[str, str] | None = None, remove: Iterable[str] = ()) -> dict[str, str]:
        """Set and remove tags of an endpoint, and give all of them; nothing is sent where it is so already.

        Args:
            name: of an endpoint
            add: key -> value
            remove: keys
        """

    def set_permissions(self, name: str, permissions: Mapping[str, str]) -> None:
        """Give rights on an endpoint; nothing is sent where it is so already.

        Args:
            name: of an endpoint
            permissions: user, group or id of a service principal -> CAN_QUERY, CAN_VIEW, CAN_MANAGE
        """

    def wait(
        self, name: str, timeout: float | None = None, progress: Callable[[str, float, str], None] | None = None
    ) -> EndpointState:
        """Wait until an endpoint serves its configuration. Raises `DeploymentError` with the message and the tail of the logs.

        Args:
            name: of an endpoint
            timeout: seconds; None: as long as Databricks gives the kinds of machine
            progress: told phase, seconds and message when they change
        """

    def restore(self, name: str, config: Mapping, wait: bool = True) -> EndpointState:
        """Give an endpoint a configuration that it had before.

        Args:
            name: of an endpoint
            config: as `EndpointState.config` gave it
            wait: until it serves it
        """

    def delete(self, name: str) -> None:
        """Delete an endpoint; one that is gone is fine.

        Args:
            name: of an endpoint
        """

    def logs(self, name: str, entity: str) -> dict[str, str]:
        """What was said while an entity was built, and since it serves: {build, service}; empty where nothing is kept.

        Args:
            name: of an endpoint
            entity: name of a served entity
        """

    def metrics(self, name: str) -> str:
        """Health of an endpoint, as Prometheus reads it.

        Args:
            name: of an endpoint
        """

    def endpoint(self, name: str) -> Endpoint:
        """The client that queries an endpoint.

        Args:
            name: of an endpoint
        """
