"""Source as syntax trees: what is the same however it is laid out, and what a module imports. Used by `notebooks.py` and `order.py`."""
import ast, hashlib, inspect, json, re
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "databricks_cv"
DIRECTIVE = re.compile(r"^[ \t]*#[ \t]*\|(.*)$", re.M)


def digest(x):
    "A hash of plain values."
    return hashlib.sha256(json.dumps(x, sort_keys=True).encode()).hexdigest()[:16]


def shape(x):
    "A syntax tree as lists, alike in all versions of Python; what a formatter may change leaves no trace: positions, parentheses, quotes, the layout of docstrings."
    if isinstance(x, list):
        return [shape(v) for v in x]
    if isinstance(x, ast.Constant):
        return ["Constant", type(x.value).__name__, repr(x.value)]
    if isinstance(x, ast.JoinedStr):
        return ["JoinedStr", _joined(x.values)]
    if isinstance(x, ast.Delete):
        return ["Delete", [shape(v) for t in x.targets for v in (t.elts if isinstance(t, ast.Tuple) else [t])]]
    if not isinstance(x, ast.AST):
        return repr(x)
    fields = [(k, getattr(x, k, None)) for k in x._fields if k not in ("kind", "type_comment", "type_ignores")]
    out = [[k, shape(v)] for k, v in fields if v is not None and v != []]
    if isinstance(x, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)) and (doc := ast.get_docstring(x, clean=False)) is not None:
        next(o for o in out if o[0] == "body")[1][0] = ["docstring", _told(doc)]
    return [type(x).__name__, *out]


def _told(doc):
    "A docstring without what formatters change: indentation, blanks at the ends of lines."
    return "\n".join(line.rstrip() for line in inspect.cleandoc(doc).strip().split("\n"))


def _joined(values):
    "The parts of an f-string; texts beside each other are one, empty ones none."
    out = []
    for v in values:
        if not isinstance(v, ast.Constant):
            out.append(shape(v))
        elif out and isinstance(out[-1], str):
            out[-1] += str(v.value)
        elif v.value:
            out.append(str(v.value))
    return out


def parsed(source):
    "The syntax tree of a cell; None where it holds magics, or is no Python."
    try:
        return ast.parse(source)
    except (SyntaxError, ValueError):
        return None


def cell_shape(source):
    "What of a cell its outputs can depend on: its directives, its syntax tree (else its text), and the `;` that keeps a value from being shown."
    tree = parsed(source)
    if tree is None:
        return [[], source.strip()]
    quiet = bool(tree.body) and isinstance(tree.body[-1], ast.Expr) and _ends_with_semicolon(source, tree)
    directives = [" ".join(d.split()) for d in DIRECTIVE.findall(source)]
    directives = [d for d in directives if not d.startswith("fig-alt:")]  # told of the outputs, not to them
    return [directives, shape(tree), *(["quiet"] if quiet else [])]


def _ends_with_semicolon(source, tree):
    last = tree.body[-1]
    rest = source.splitlines()[last.end_lineno - 1 :]
    rest[0] = rest[0].encode()[last.end_col_offset :].decode()
    return rest[0].lstrip().startswith(";")


def python_of(source):
    "A cell without its magics."
    return "\n".join("" if x.startswith(("%", "!")) else x for x in source.split("\n"))


def absolute(node, module, package=False):
    "The module that `from … import` names, dots resolved."
    if not node.level:
        return node.module or ""
    parts = module.split(".")
    parts = parts[: len(parts) - node.level + bool(package)]
    return ".".join(parts + ([node.module] if node.module else []))


def imported(tree, module="", package=False):
    "All dotted names that a tree imports, also within functions; of `import databricks_cv as cv` also what is used of it, as `databricks_cv.name`."
    aliases = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (a.name for a in node.names)
            aliases |= {a.asname or a.name: a.name for a in node.names if a.name == PACKAGE}
        elif isinstance(node, ast.ImportFrom):
            base = absolute(node, module, package)
            yield from [base, *(f"{base}.{a.name}" for a in node.names)]
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in aliases:
            yield f"{aliases[node.value.id]}.{node.attr}"


class Code:
    "The package in a folder: its modules, their trees, and what they import of each other."

    def __init__(self, root=ROOT):
        self.root = Path(root)
        self.file, self.tree, self.uses = cache(self.file), cache(self.tree), cache(self.uses)
        self.module_digest = cache(self.module_digest)

    def file(self, module):
        "The file of a module, or None."
        at = self.root.joinpath(*module.split("."))
        return next((p for p in (at.with_suffix(".py"), at / "__init__.py") if p.is_file()), None)

    def tree(self, module):
        "A module's syntax tree, without its `__version__`."
        tree = ast.parse(self.file(module).read_text(encoding="utf-8"))
        is_version = lambda x: isinstance(x, ast.Assign) and any(getattr(t, "id", "") == "__version__" for t in x.targets)
        tree.body = [x for x in tree.body if not is_version(x)]
        package = self.file(module).name == "__init__.py"
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom):
                node.module, node.level = absolute(node, module, package), 0  # nbdev writes one or the other, by the layout
        return tree

    def lazy_names(self, package):
        "{name: where it comes from} of a package whose stub (`__init__.pyi`) says which names come when they are asked for."
        stub = self.root.joinpath(*package.split("."), "__init__.pyi")
        if not stub.is_file():
            return {}
        nodes = [n for n in ast.parse(stub.read_text(encoding="utf-8")).body if isinstance(n, ast.ImportFrom)]
        return {a.asname or a.name: f"{absolute(n, package, True)}.{a.name}" for n in nodes for a in n.names}

    def modules_of(self, name):
        "The modules of the package that importing a dotted name runs, those of lazy names and of packages on the way among them."
        if name.partition(".")[0] != PACKAGE:
            return []
        at, _, last = name.rpartition(".")
        if at and not self.file(name):
            lazy = self.lazy_names(at)
            if last == "*":
                return [m for n in lazy.values() for m in self.modules_of(n)]
            if last in lazy:
                return [at, *self.modules_of(lazy[last])]
        parts = name.split(".")
        return [m for i in range(1, len(parts) + 1) if self.file(m := ".".join(parts[:i]))]

    def uses(self, module):
        "The modules of the package that a module imports."
        tree = self.tree(module)
        return sorted({m for n in imported(tree, module, self.file(module).name == "__init__.py") for m in self.modules_of(n)} - {module})

    def module_digest(self, module):
        return digest(shape(self.tree(module)))

    def closure(self, names):
        "{module: hash of its tree} of all that dotted names import, transitively."
        todo, out = [m for n in names for m in self.modules_of(n)], {}
        while todo:
            m = todo.pop()
            if m not in out:
                out[m] = self.module_digest(m)
                todo += self.uses(m)
        return out
