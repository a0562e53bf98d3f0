# Written by tools/stubs.py from the module beside it: do not edit.
import builtins
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from databricks_cv.core import DeploymentError
from databricks_cv.ops.endpoint import Endpoint, Transport

__all__ = ["SIZES", "TYPES", "BUILD_SECONDS", "ServedEntity", "EndpointState", "Endpoints", "UpdateFailed"]
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
    progress: Callable[[str, float, str], None] | None

    def __init__(
        self,
        workspace_url: str | None = None,
        token: str | None = None,
        timeout: float = 60.0,
        patience: float = 300.0,
        progress: Callable[[str, float, str], None] | None = None,
        ca: str | os.PathLike | None = None,
    ) -> None:
        """Args:
        workspace_url: https://…, or http://127.0.0.1:… of a supervisor; None: as the environment says
        token: None: as the environment says
        timeout: seconds for one request
        patience: seconds for all tries of a request; Databricks takes 50 changes in five minutes
        progress: told phase, seconds and message while one waits
        ca: PEM file of the authority that signed the server's certificate
        """

    def __repr__(self) -> str: ...
    def get(self, name: str) -> EndpointState | None:
        """An endpoint as it stands now; None where there is none. Raises `ServingError`.

        Args:
            name: of an endpoint
        """

    def list(self) -> builtins.list[EndpointState]:
        """All endpoints that one may see: names, versions, tags; the rest, such as sizes and traffic, `get` says."""

    def wait(
        self, name: str, timeout: float | None = None, progress: Callable[[str, float, str], None] | None = None
    ) -> EndpointState:
        """Wait until an endpoint serves its configuration. Raises `UpdateFailed`, a `DeploymentError`, with phase, message and the tail of the logs.

        Args:
            name: of an endpoint
            timeout: seconds; None: as long as Databricks gives the kinds of machine
            progress: told phase, seconds and message; None: as constructed
        """

    def set_tags(self, name: str, add: Mapping[str, str] | None = None, remove: Iterable[str] = ()) -> dict[str, str]:
        """Set and remove tags of an endpoint, and give all of them; nothing is sent where it is so already.

        Args:
            name: of an endpoint
            add: key -> value
            remove: keys
        """

    def set_inference_table(self, name: str, table: str | None) -> None:
        """Log the requests of an endpoint to a table, or no longer; nothing is sent where it is so already.

        Args:
            name: of an endpoint
            table: catalog.schema.prefix of the table that logs requests; None: no log
        """

    def permissions(self, name: str) -> dict[str, str]:
        """Who may do what with an endpoint: user, group or service principal -> its highest right.

        Args:
            name: of an endpoint
        """

    def set_permissions(self, name: str, permissions: Mapping[str, str]) -> None:
        """Give rights on an endpoint; those of others stay, and nothing is sent where it is so already.

        Args:
            name: of an endpoint
            permissions: user, group or id of a service principal -> CAN_VIEW, CAN_QUERY, CAN_MANAGE
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

    def update(
        self, name: str, entities: Sequence[ServedEntity], traffic: Mapping[str, int] | None = None, wait: bool = True
    ) -> EndpointState:
        """Give an endpoint its served entities and their traffic; nothing is sent where it is so already. Raises `ServingError`, `DeploymentError`.

        Args:
            name: of an endpoint
            entities: that it shall serve
            traffic: name of an entity -> percent; one entity needs none
            wait: until it serves them; also for a running update to end
        """

    def restore(self, name: str, config: Mapping, wait: bool = True) -> EndpointState:
        """Give an endpoint a configuration that it had before; nothing is sent where it serves it. Raises `ServingError`, `DeploymentError`.

        Args:
            name: of an endpoint
            config: as `EndpointState.config` gave it
            wait: until it serves it
        """

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
        """Make an endpoint, where there is none of this name and configuration. Raises `ServingError`, `DeploymentError`.

        Args:
            name: of the endpoint
            entities: that it serves
            traffic: name of an entity -> percent; one entity needs none
            tags: of the endpoint
            description: for people
            inference_table: catalog.schema.prefix of the table that logs requests; None: no log
            wait: until it is ready
        """

    def delete(self, name: str) -> None:
        """Delete an endpoint; one that is gone is fine.

        Args:
            name: of an endpoint
        """

class UpdateFailed(DeploymentError):
    phase: str
    message: str
    logs: dict[Any, Any]
    state: EndpointState | None

    def __init__(
        self,
        found: str,
        where: str | None = None,
        remedy: str | None = None,
        phase: str = "",
        message: str = "",
        logs: Mapping[str, str] | None = None,
        state: EndpointState | None = None,
    ) -> None:
        """Args:
        found: what the service says
        where: the tail of the logs
        remedy: what the reader can do now
        phase: building, starting or failed
        message: of the entity that failed
        logs: build and service, of that entity
        state: the endpoint as it was then
        """
