# Written by tools/stubs.py from the module beside it: do not edit.
import contextlib
import os
import types
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO, Any

from databricks_cv.safe_text import redact as redact
from databricks_cv.safe_text import terminal_text as terminal_text

__all__ = [
    "log",
    "patch",
    "CVError",
    "ConfigError",
    "DataError",
    "ImageError",
    "ModelError",
    "TrainingError",
    "TrackingError",
    "ServingError",
    "DeploymentError",
    "DivergenceError",
    "OutOfMemoryError",
    "MissingExtraError",
    "UnknownNameError",
    "nearest",
    "few",
    "did_you_mean",
    "Registry",
    "not_run",
    "resolve",
    "run_plugins",
    "need",
    "missing_package",
    "free_port",
    "search_path",
    "DiskError",
    "no_room",
    "causes",
    "nearest_place",
    "room_at",
    "disk_error",
    "room_for",
    "full_disk",
    "atomic_write",
    "atomic_dir",
    "digest",
    "finite",
    "notice",
    "redact",
    "terminal_text",
]

def patch(f: Callable) -> Any:
    """Make a function the method of the class that its first parameter is annotated with; the name in the module keeps what it meant before.

    Args:
        f: whose first parameter is annotated with the class
    """

class CVError(Exception):
    found: Any
    where: Any
    expected: Any
    remedy: Any

    def __init__(
        self, found: str, where: str | None = None, expected: str | None = None, remedy: str | None = None
    ) -> None:
        """Args:
        found: what is wrong, with the value that was met
        where: file, line, id or key
        expected: what would have been right
        remedy: what the reader can do now
        """

    def __str__(self) -> str: ...

class ConfigError(CVError): ...
class DataError(CVError): ...
class ImageError(DataError): ...
class ModelError(CVError): ...
class TrainingError(CVError): ...
class TrackingError(CVError): ...
class ServingError(CVError): ...
class DeploymentError(ServingError): ...
class DivergenceError(TrainingError): ...
class OutOfMemoryError(CVError): ...
class MissingExtraError(CVError, ImportError): ...
class UnknownNameError(CVError, KeyError): ...

def nearest(name: str, options: Iterable[str], n: int = 1, cutoff: float = 0.6) -> list[str]:
    """The `n` options most like `name`, best first; empty if none comes near.

    Args:
        name: what was written
        options: what exists
        n: at most this many
        cutoff: least similarity in [0, 1]
    """

def few(values: Iterable, most: int = 3, show: Callable = ...) -> str:
    """The first of some values, and how many there are where that is more: a, b, c … (12 in all).

    Args:
        values: of any number
        most: how many are shown
        show: how a value is written
    """

def did_you_mean(name: str, options: Iterable[str], limit: int = 12) -> str:
    """One sentence that offers the nearest option, or lists them.

    Args:
        name: what was written
        options: what exists
        limit: list at most this many options
    """

class Registry(Mapping):
    kind: str
    group: str | None
    old: dict[Any, Any]

    def __init__(self, kind: str, group: str | None = None, old: Mapping[str, str] | None = None) -> None:
        """Args:
        kind: what is kept here, for messages: "adapter", "transform"
        group: entry-point group that other packages may fill
        old: former names, each with the name of now; understood with a notice
        """

    def __getitem__(self, name): ...
    def __iter__(self): ...
    def __len__(self) -> int: ...
    def __contains__(self, name) -> bool: ...
    def __repr__(self) -> str: ...
    def current(self, name: str) -> str:
        """The name as it is now; a former one is told of.

        Args:
            name: a name, perhaps a former one
        """

    def register(self, name: str, item: Any = None) -> Any:
        """Keep `item` under `name`; without an item, a decorator.

        Args:
            name: the name to find it by
            item: the object or "module:attribute"; left out: use as a decorator
        """

def not_run(what: str, where: str | None = None) -> ConfigError:
    """The `ConfigError` for code that was not run because nobody vouches for it.

    Args:
        what: the code that somebody's data name
        where: file and key
    """

def resolve(path: str, trust: bool | None = None) -> Any:
    """Import what a `module:attribute` string names; raises `ConfigError`, and imports nothing, where that is not trusted.

    Args:
        path: "package.module:attribute"
        trust: may code of others run? None: the name stands in this package's own code
    """

def run_plugins(names: Iterable[str]) -> list[types.ModuleType]:
    """Run each once a process; gives the modules. Raises `ConfigError` naming the file and line that failed.

    Args:
        names: Python files, or modules that can be imported
    """

def need(module: str, extra: str | None = None) -> types.ModuleType:
    """Import `module`, or raise `MissingExtraError` with the line that installs it.

    Args:
        module: dotted name of the module
        extra: our extra that brings it; None: a plain dependency
    """

def missing_package(error: ModuleNotFoundError) -> MissingExtraError | None:
    """What to tell of it where a package is not installed that ours asks for, as in an environment with what an exported model needs alone; None for anything else.

    Args:
        error: that an import raised
    """

def free_port() -> int:
    """A TCP port of this machine that nobody uses at the moment."""

def search_path() -> list[str]:
    """Where a new Python process shall look for modules: where this one does, the folder that one happens to stand in last."""

class DiskError(CVError): ...

def no_room(error: BaseException) -> bool:
    """Does an exception, or one that it comes from, say that a disk is full?

    Args:
        error: that was raised while something was written
    """

def causes(error: BaseException | None) -> Iterator[BaseException]:
    """An exception and those that it comes from.

    Args:
        error: any
    """

def nearest_place(path: str | os.PathLike) -> Path | None:
    """What is there, of a path and the folders that it lies in; None where not even its disk is.

    Args:
        path: a file or folder, there or not
    """

def room_at(path: str | os.PathLike) -> int:
    """Bytes that are free on its disk.

    Args:
        path: a file or folder, there or not
    """

def disk_error(
    path: str | os.PathLike,
    needs: int = 0,
    wrote: int = 0,
    kept: str = "nothing of it is left",
    free: int | None = None,
    error: BaseException | None = None,
) -> DiskError:
    """The `DiskError` of a full disk, or of a file that may not grow any further.

    Args:
        path: what was to be written
        needs: bytes, where they are known
        wrote: bytes that fitted in, and are gone again
        kept: what there is now
        free: bytes that were free when it failed; default: those that are now
        error: which told it: it may be a limit on the size of files that was met
    """

@contextlib.contextmanager
def room_for(path: str | os.PathLike, kept: str = "what was there before is whole") -> Iterator[None]:
    """A block in which a full disk is a `DiskError`, whatever library says so.

    Args:
        path: what the block writes
        kept: what there is when it fails
    """

def full_disk(
    error: BaseException, *places: str | os.PathLike, kept: str = "what was there before is whole"
) -> BaseException:
    """What an error is to its reader: the `DiskError` of the place where there was no room, or the error itself.

    Args:
        error: any
        places: where the block wrote, for an error that names no file: the fullest disk is meant
        kept: what there is now
    """

@contextlib.contextmanager
def atomic_write(path: str | os.PathLike, mode: str = "w", needs: int = 0) -> Iterator[IO[Any]]:
    """Open a temporary file beside `path` that takes its place when the block ends well. Raises `DiskError` where there is no room.

    Args:
        path: the file to write
        mode: "w" for text (UTF-8), "wb" for bytes
        needs: bytes, for the message of a full disk
    """

@contextlib.contextmanager
def atomic_dir(path: str | os.PathLike) -> Iterator[Path]:
    """A temporary folder beside `path` that takes its place when the block ends well. Raises `DiskError` where there is no room.

    Args:
        path: the folder to write; an existing one is replaced
    """

def digest(x: Any) -> str:
    """The first 16 hexadecimal digits of the SHA-256 of `x`.

    Args:
        x: bytes, a Path to a file, or a JSON value
    """

def finite(x: Any) -> Any:
    """A copy in which NaN and infinity, which JSON lacks, are None.

    Args:
        x: a value, or a nest of dicts and lists
    """

log: Any

def notice(message: str) -> None:
    """Tell the user something through the package's logger, once a process for each text.

    Args:
        message: one sentence, ending without a full stop
    """
