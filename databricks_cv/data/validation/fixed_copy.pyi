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
    ) -> None: ...

def unlabelled(c: Case) -> list[int]: ...
def write_fixed(cases: Mapping, out: str | os.PathLike) -> Path: ...
