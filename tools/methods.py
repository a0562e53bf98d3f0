"""Is every public method known by its name? One line for each that is not, and how many there are.

`help()`, tracebacks and `pickle` go by `__name__` and `__qualname__`: a method that was hung on its class under another name lies there. The site shows a method that has a cell of its own
(`@patch`), and one of a class's body only where a `show_doc(Class.method)` asks for it.

    python tools/methods.py             check
    python tools/methods.py --add       write the cells with `show_doc` that are missing, each after its class; run those notebooks then
"""

import argparse
import ast
import importlib
import inspect
import json
import re
import sys
import uuid
from pathlib import Path

from order import default_exp, numbered, pages
from syntax import PACKAGE, python_of

ROOT = Path(__file__).resolve().parent.parent


def functions(cls):
    "(name, function) of the public methods and properties that a class itself has."
    for name, v in vars(cls).items():
        f = getattr(v, "fget", None) or getattr(v, "func", None) or getattr(v, "__func__", v)
        if (
            not name.startswith("_")
            and inspect.isfunction(f)
            and f.__module__.startswith(PACKAGE)
            and name not in getattr(cls, "__dataclass_fields__", ())
        ):
            yield name, f


def misnamed(cls):
    "What is wrong with the names of a class's public methods."
    for name, f in functions(cls):
        if (f.__name__, f.__qualname__) != (name, f"{cls.__qualname__}.{name}"):
            yield f"{cls.__module__}.{cls.__qualname__}.{name} calls itself {f.__qualname__}"


def classes(module):
    "The public classes that a module defines."
    m = importlib.import_module(module)
    return [
        c for n in getattr(m, "__all__", ()) if inspect.isclass(c := getattr(m, n, None)) and c.__module__ == module
    ]


def unshown(cells):
    "(number of the cell, `Class.method`) of the public methods of public classes that the page of a notebook does not show: those in a class's body, and those by `@patch` in a cell that is not for it."
    sources = [python_of("".join(c["source"])) if c["cell_type"] == "code" else "" for c in cells]
    shown = {m for s in sources for m in re.findall(r"show_doc\(\s*([\w.]+)", s)}
    for i, s in enumerate(sources):
        directives = set(re.findall(r"^#\|\s*(\w+)", s, re.M))
        for x in ast.parse(s).body if directives & {"export", "exports", "exporti"} else ():
            yield from ((i, n) for n in dict.fromkeys(hidden_methods(x, "exporti" in directives)) if n not in shown)


def hidden_methods(node, private):
    "`Class.method` of a definition in a cell that nbdev does not show by itself."
    if isinstance(node, ast.ClassDef) and not node.name.startswith("_") and not private:
        return [
            f"{node.name}.{f.name}"
            for f in node.body
            if isinstance(f, (ast.FunctionDef, ast.AsyncFunctionDef)) and not f.name.startswith("_")
        ]
    if (
        isinstance(node, ast.FunctionDef)
        and private
        and not node.name.startswith("_")
        and any(getattr(d, "id", "") == "patch" for d in node.decorator_list)
    ):
        cls = getattr((node.args.posonlyargs + node.args.args)[0].annotation, "id", "_")
        return [] if cls.startswith("_") else [f"{cls}.{node.name}"]
    return []


def cell(source):
    return dict(
        cell_type="code",
        execution_count=None,
        id=uuid.uuid4().hex[:8],
        metadata={},
        outputs=[],
        source=source.splitlines(keepends=True),
    )


def add(path):
    "Write the cells with `show_doc` that a notebook lacks, and their import."
    nb = json.loads(path.read_text(encoding="utf-8"))
    cells = nb["cells"]
    missing = list(unshown(cells))
    for i, name in reversed(missing):
        cells.insert(i + 1, cell(f"#| echo: false\nshow_doc({name})"))
    if missing and not any(re.search(r"import .*\bshow_doc\b", "".join(c["source"])) for c in cells):
        at = next(i for i, c in enumerate(cells) if "default_exp" in "".join(c["source"]))
        cells.insert(at + 1, cell("#| hide\nfrom nbdev.showdoc import show_doc"))
    if missing:
        path.write_text(json.dumps(nb, indent=1, ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8")
    return len(missing)


def check(root=ROOT):
    "(how many public methods there are, one line for each that is not known by its name)."
    found = [c for m in sorted(numbered(root)) for c in classes(m)]
    lines = [x for c in found for x in misnamed(c)]
    for p in pages(root):
        cells = json.loads((root / "nbs" / p).read_text(encoding="utf-8"))["cells"]
        if default_exp(cells):
            lines += [f"{p} does not show {x}: add a hidden cell with show_doc({x})" for _, x in unshown(cells)]
    return sum(len(dict(functions(c))) for c in found), lines


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--add", action="store_true")
    if a.parse_args().add:
        return print(f"added {sum(add(ROOT / 'nbs' / p) for p in pages() if p.parts[0] == 'api')} cells")
    count, lines = check()
    print(*lines, sep="\n", end="\n" if lines else "")
    print(
        f"{len(lines)} faults in {count} public methods"
        if lines
        else f"{count} public methods are known by their names"
    )
    sys.exit(bool(lines))


if __name__ == "__main__":
    main()
