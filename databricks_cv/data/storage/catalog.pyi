# Written by tools/stubs.py from the module beside it: do not edit.
import os
from collections.abc import Iterable, Mapping
from typing import Any

__all__ = ["LAYOUT", "layout", "check_name", "CatalogManager"]
LAYOUT: tuple[str, ...]

def layout(root: str | os.PathLike) -> dict[str, str]:
    """Where everything lies below the root of a volume, by the names that a configuration uses.

    Args:
        root: of a volume: /Volumes/main/cv/vision
    """

def check_name(name: str, kind: str, full: str | None = None) -> None:
    """Raise `DataError` for what no server takes as the name of a catalog, schema, volume or table.

    Args:
        name: of one, without those of what it lies in
        kind: catalog, schema, volume or table
        full: the full name, for the message
    """

class CatalogManager:
    catalog: str
    schema: str
    workspace_url: Any

    def __init__(
        self,
        workspace_url: str | os.PathLike | None = None,
        token: str | None = None,
        catalog_name: str = "main",
        schema_name: str = "cv",
        **settings: Any,
    ) -> None:
        """Args:
        workspace_url: Databricks; uc:http://…; a folder; None: as the environment says
        token: of the workspace; None: as the environment says
        catalog_name: that calls mean where they name none
        schema_name: likewise
        settings: of the SDK, such as http_timeout_seconds
        """

    def __repr__(self) -> str: ...
    def full(self, name: str | None = None, parts: int = 3) -> str:
        """The full name: catalog.schema.name.

        Args:
            name: of a volume or table; catalog.schema.name stays
            parts: of the full name
        """

    def create_catalog_if_not_exists(
        self, comment: str = "", storage_root: str | None = None, properties: Mapping | None = None
    ) -> str:
        """The name of the catalog, which exists now.

        Args:
            comment: what it holds
            storage_root: of its managed data
            properties: texts
        """

    def create_schema_if_not_exists(
        self, comment: str = "", storage_root: str | None = None, properties: Mapping | None = None
    ) -> str:
        """The full name of the schema, which exists now.

        Args:
            comment: what it holds
            storage_root: of its managed data
            properties: texts
        """

    def create_volume_if_not_exists(self, name: str, comment: str = "", storage_location: str | None = None) -> str:
        """The full name of the volume, which exists now.

        Args:
            name: of the volume
            comment: what it holds
            storage_location: of an external volume; None: a managed one
        """

    def create_table_if_not_exists(
        self, name: str, location: str | os.PathLike, columns: Iterable = (), properties: Mapping | None = None
    ) -> str:
        """The full name of the external Delta table, which exists now.

        Args:
            name: of the table
            location: where the Delta table lies
            columns: Arrow fields, with comments
            properties: texts
        """

    def table_at(self, location: str | os.PathLike) -> str | None:
        """The full name of the schema's table that lies there; None where there is none.

        Args:
            location: folder or URI of a Delta table
        """

    def catalogs(self) -> list[str]:
        """Names of the catalogs."""

    def schemas(self) -> list[str]:
        """Full names of the schemas of the catalog."""

    def volumes(self) -> list[str]:
        """Full names of the volumes of the schema."""

    def tables(self) -> list[str]:
        """Full names of the tables of the schema."""

    def delete(self, kind: str, name: str | None = None, force: bool = False) -> None:
        """Delete one; data of external volumes and tables stay where they are.

        Args:
            kind: catalog, schema, volume or table
            name: default: the manager's catalog or schema
            force: with all that it holds
        """

    def exists(self, kind: str, name: str | None = None) -> bool:
        """Is there one of that name? Raises `DataError` for what can be no name, or where the server does not say.

        Args:
            kind: catalog, schema, volume or table
            name: default: the manager's catalog or schema
        """

    def create_layout(self, volume: str = "vision") -> dict[str, str]:
        """The folders of a project in a volume; gives `layout`: paths by the names that a configuration uses.

        Args:
            volume: made if it is not there
        """

    def volume_path(self, volume: str, *parts: str) -> str:
        """Where a file of a volume lies: /Volumes/…, or a path in the catalog's folder.

        Args:
            volume: its name
            parts: folders and file below it
        """

    def upload(self, local: str | os.PathLike, volume: str, path: str) -> int:
        """Copy a file or folder into a volume; gives the number of files.

        Args:
            local: a file, or a folder with all that is below it
            volume: where to
            path: in the volume
        """

    def contents(self, volume: str, *parts: str) -> list[str]:
        """Names of the files and folders of a folder in a volume; none where the folder is missing.

        Args:
            volume: its name
            parts: of a folder in it
        """

    def grant(
        self, kind: str, name: str | None, principal: str, privileges: Iterable, revoke: bool = False
    ) -> dict[str, list[str]]:
        """Give privileges; in a folder they are noted, not enforced. Gives those that hold now, {principal: privileges}.

        Args:
            kind: catalog, schema, volume or table
            name: None: the manager's catalog or schema
            principal: a user, group or service principal
            privileges: such as USE_CATALOG, SELECT, READ_VOLUME
            revoke: take them away instead
        """

    def tag(self, kind: str, name: str | None, **tags: str) -> dict[str, str]:
        """Set tags; gives all of them.

        Args:
            kind: catalog, schema, volume or table
            name: None: the manager's catalog or schema
            tags: to set; none: only read
        """

    def link(self, table: str, version: int, model: str, model_version: int | str, run: str) -> None:
        """Note what was trained from a table's state.

        Args:
            table: name of the table
            version: of the table, that was trained on
            model: catalog.schema.model
            model_version: that came of it
            run: id of the training run
        """

    def links(self, table: str) -> list[dict[str, str]]:
        """What was trained from the table: table_version, model, model_version and run of each, as texts.

        Args:
            table: name of the table
        """
