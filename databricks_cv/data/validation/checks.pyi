# Written by tools/stubs.py from the module beside it: do not edit.
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from databricks_cv.data.coco.reader import Records
from databricks_cv.data.coco.repair import Heads, Settled
from databricks_cv.tasks import Task

__all__ = [
    "SEVERITIES",
    "CODES",
    "EXAMPLES",
    "CHECKS",
    "MODULES",
    "Finding",
    "Report",
    "Case",
    "id_at",
    "Hit",
    "found",
    "Fault",
    "noted",
    "Check",
    "check",
    "all_checks",
    "findings_of",
    "run_checks",
    "join_first",
    "join_values",
    "join_counts",
    "other_forms",
]
SEVERITIES: dict[str, str]

@dataclass
class Finding:
    code: str
    severity: str
    count: int
    message: str
    remedy: str
    examples: list = ...
    split: str = ...

    def __str__(self) -> str: ...
    def to_dict(self) -> dict[str, Any]:
        """The finding as JSON holds it."""

@dataclass
class Report:
    findings: list
    images: int = ...
    annotations: int = ...
    splits: dict = ...
    fixed: str | None = ...
    changed: int = ...
    notes: list = ...

    def __post_init__(self) -> None: ...
    @property
    def ok(self) -> bool:
        """Is there no error?"""

    def __str__(self) -> str: ...
    def of(self, severity: str) -> list[Finding]:
        """The findings of one severity.

        Args:
            severity: "E", "W" or "I"
        """

    def to_dict(self) -> dict[str, Any]:
        """The report as `--json` prints it."""

    def strict(self) -> Report:
        """The same report with warnings as errors."""

    def raise_if_errors(self) -> None:
        """Raise one `DataError` that names all errors; its `code` is the first one's."""
    __repr__ = __str__

CODES: dict[str, str]
EXAMPLES: int

@dataclass
class Case:
    split: str
    file: str
    image_dir: Path | None
    task: Task
    records: Records
    settled: Settled
    heads: Heads | None = ...
    max_pixels: int = ...
    skip: frozenset = ...
    num_classes: int | None = ...
    num_queries: Any = ...
    maps: Any = ...
    multi_label: bool | None = ...
    background: str | None = ...
    bit_depth: int | None = ...
    known: dict = field(init=False, default=...)

    def image(self, i: int) -> dict[str, Any]:
        """The example of an image.

        Args:
            i: a row of images
        """

    def annotation(self, k: int) -> dict[str, Any]:
        """The example of an annotation.

        Args:
            k: a row of annotations
        """

    def rows(self, code: str) -> np.ndarray:
        """Rows that settling noted under a code.

        Args:
            code: "F22"
        """

    def once(self, f: Callable) -> Any:
        """What a function makes of the case, worked out once for all checks that ask for it.

        Args:
            f: a function of the case
        """

def id_at(ids: Any, row: int) -> Any:
    """One id, as JSON holds it.

    Args:
        ids: ids of a file: int64 [N], or a Column
        row: of them
    """

class Hit:
    rows: np.ndarray | Sequence | int
    severity: str | None
    words: Any

    def __init__(self, rows: np.ndarray | Sequence | int, severity: str | None = None, **words: Any) -> None:
        """Args:
        rows: rows that are at fault, or a number of them
        severity: if not the fault's own
        words: what stands in braces in the message and the remedy
        """

def found(
    c: Case,
    rows: np.ndarray | Sequence | int,
    message: str,
    remedy: str = "",
    kind: str = "annotations",
    severity: str | None = None,
) -> Iterator[Finding]:
    """A finding about rows, or nothing where there are none.

    Args:
        c: the case
        rows: rows that are at fault, or a number of them
        message: what is wrong, without the number
        remedy: what to do
        kind: what `rows` counts: annotations, images or file
        severity: if not the check's own
    """

@dataclass(frozen=True)
class Fault:
    code: str
    severity: str
    title: str
    find: Callable
    message: str
    remedy: str = ...
    kind: str = ...
    targets: str = ...

    @property
    def tasks(self) -> frozenset:
        """The kinds of ground truth that it concerns; empty: all."""

    def run(self, c: Case, *others: Any) -> Iterator[Finding]:
        """What is found in a case.

        Args:
            c: the case
            others: what `find` takes besides
        """

def noted(code: str) -> Callable:
    """The function that looks for what settling noted under a code.

    Args:
        code: "F26", or another name under which settling notes rows
    """

CHECKS: list[Any]
MODULES: list[str]

@dataclass(frozen=True)
class Check:
    code: str
    severity: str
    title: str
    tasks: frozenset
    run: Callable

def check(code: str, severity: str, title: str, targets: str = "") -> Callable:
    """Register a function as the check of a fault.

    Args:
        code: "F26"
        severity: "E", "W" or "I"
        title: the fault in a few words
        targets: kinds of ground truth that it concerns; default: all
    """

def all_checks() -> list[Check | Fault]:
    """All checks of a split: those of MODULES, and your own."""

def findings_of(k: Check | Fault, c: Case, *others: Any) -> list[Finding]:
    """What a check finds, with its code and severity.

    Args:
        k: a check
        c: the case
        others: what the check takes besides
    """

def run_checks(c: Case, checks: Iterable | None = None) -> list[Finding]:
    """Everything that the checks find; consequences of boxes in a wrong form are left out.

    Args:
        c: the case
        checks: default: all
    """

def join_first(texts: Sequence, n: int = 3) -> str:
    """The first few texts: a, b, c …

    Args:
        texts: of any number
        n: how many are shown
    """

def join_values(values: Iterable, n: int = 8) -> str:
    """The first few values as Python writes them, and how many there are where that is more.

    Args:
        values: of any number
        n: how many are shown
    """

def join_counts(reasons: Iterable, n: int = 3) -> str:
    """The commonest reasons, each with its number: a (7); b (2).

    Args:
        reasons: texts, each as often as it applies
        n: how many are shown
    """

def other_forms(c: Case) -> dict[int, str]:
    """{row: name on disk} of images whose file names differ from the disk's in Unicode form alone.

    Args:
        c: a split
    """
