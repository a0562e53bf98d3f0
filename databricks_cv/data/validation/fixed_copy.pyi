# Written by tools/stubs.py from the module beside it: do not edit.
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from databricks_cv.data.validation.checks import Case

__all__ = ["write_fixed"]

@dataclass
class Changes:
    split: str = ...
    rows: list = ...

    def note(
        self,
        code: str,
        image: Mapping,
        field: str,
        was: Any,
        now: Any,
        why: str,
        annotation_id: Any = None,
        image_id: Any = None,
    ) -> None:
        """Note one change.

        Args:
            code: of the fault
            image: its entry; empty where it has none
            field: what is changed: a field, or the kind of entry that is removed
            was: value before
            now: value after
            why: a reason in words
            annotation_id: whose field it is, if not the image's
            image_id: where the image has no entry
        """

def unlabelled(c: Case) -> list[int]:
    """Rows of images that loading leaves out as they have no label, or a map that cannot be used.

    Args:
        c: a split
    """

def write_fixed(cases: Mapping, out: str | os.PathLike) -> Path:
    """Write repaired copies of annotation files and the list of all changes; the sources are only read. Returns the folder.

    Args:
        cases: split -> `Case`
        out: folder for the copies: annotations.json, or one a split, and changes.json
    """
