"""Write a stub (`.pyi`) beside each module that adds methods to a public class by `@patch`, so that type checkers and editors see them in their class.

    python tools/stubs.py               write those that are stale, take away those that are no longer needed
    python tools/stubs.py --check       one line for each that is stale, or `the stubs are fresh`
    python tools/stubs.py --list        the modules that have one, for stubtest

Nothing is imported: a stub is made of the module's syntax tree. It holds what is public, and the private names that this needs: signatures with their defaults, bodies `...`, fields and
attributes with types, the imports that are used, `__all__`. Instead of its body a function has its docstring, with the comments behind its parameters. Attributes that methods set (`self.x = …`) are declared with the type that can be told from the value, else `Any`.
"""

import argparse
import ast
import builtins
import copy
import io
import subprocess
import sys
import tempfile
import tokenize
from collections import Counter
from functools import cached_property
from pathlib import Path

from syntax import PACKAGE, absolute

ROOT = Path(__file__).resolve().parent.parent
HEADER = "# Written by tools/stubs.py from the module beside it: do not edit.\n"
FUNCTION = (ast.FunctionDef, ast.AsyncFunctionDef)
KEPT = {
    "property",
    "staticmethod",
    "classmethod",
    "overload",
    "abstractmethod",
    "cached_property",
    "contextmanager",
    "asynccontextmanager",
    "dataclass",
    "dataclass_transform",
    "total_ordering",
    "final",
    "override",
    "setter",
    "getter",
    "deleter",
}  # decorators that a type checker must see
RETURNS = {
    "__init__": "None",
    "__post_init__": "None",
    "__repr__": "str",
    "__str__": "str",
    "__len__": "int",
    "__bool__": "bool",
    "__contains__": "bool",
    "__hash__": "int",
    "__eq__": "bool",
    "__setattr__": "None",
    "__setstate__": "None",
    "__setitem__": "None",
    "__delitem__": "None",
}
CALLS = {"str", "int", "float", "bool", "bytes", "dict", "list", "set", "frozenset", "tuple"}
BARE = {
    "dict": "dict[Any, Any]",
    "list": "list[Any]",
    "set": "set[Any]",
    "frozenset": "frozenset[Any]",
    "tuple": "tuple[Any, ...]",
}


def expression(text):
    return ast.parse(text, mode="eval").body


def called(node):
    "The last name of a decorator or of what is called: `contextlib.contextmanager` and `dataclass(frozen=True)` give `contextmanager` and `dataclass`."
    node = node.func if isinstance(node, ast.Call) else node
    return getattr(node, "attr", None) or getattr(node, "id", "")


def is_private(name):
    return name.startswith("_") and not (name.startswith("__") and name.endswith("__"))


class Unquoted(ast.NodeTransformer):
    "Types in quotes, as what they say: a stub may name what comes later."

    def visit_Subscript(self, node):
        if called(node.value) == "Literal":
            return node
        if called(node.value) == "Annotated":
            node.slice.elts[0] = self.visit(node.slice.elts[0])
            return node
        return self.generic_visit(node)

    def visit_Constant(self, node):
        return self.visit(expression(node.value)) if isinstance(node.value, str) else node


def type_of(annotation):
    return None if annotation is None else Unquoted().visit(copy.deepcopy(annotation))


def is_literal(node):
    "Can a value stand in a stub as it is?"
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        node = node.operand
    if isinstance(node, ast.Tuple):
        return all(map(is_literal, node.elts))
    return isinstance(node, ast.Constant) and len(repr(node.value)) < 60


def default(node):
    return node if is_literal(node) else ast.Constant(...)


def or_none(annotation, value):
    "A parameter whose default is None may be None."
    if annotation is None or not (isinstance(value, ast.Constant) and value.value is None):
        return annotation
    text = ast.unparse(annotation)
    return (
        annotation
        if any(w in text for w in ("None", "Any", "Optional", "object"))
        else ast.BinOp(annotation, ast.BitOr(), ast.Constant(None))
    )


def signature(function, bound=False):
    "A function with its types and defaults; the annotation of its first parameter goes where it is the object that it is `bound` to."
    f = copy.deepcopy(function)
    a = f.args
    first = next(iter(a.posonlyargs + a.args), None)
    if bound and first:
        first.annotation = None
    plain = a.posonlyargs + a.args
    for arg in (*plain, *a.kwonlyargs, a.vararg, a.kwarg):
        if arg:
            arg.annotation = type_of(arg.annotation)
    for arg, value in [
        *zip(plain[len(plain) - len(a.defaults) :], a.defaults),
        *((x, v) for x, v in zip(a.kwonlyargs, a.kw_defaults) if v),
    ]:
        arg.annotation = or_none(arg.annotation, value)
    a.defaults, a.kw_defaults = [default(v) for v in a.defaults], [v and default(v) for v in a.kw_defaults]
    f.returns = type_of(f.returns) or (expression(RETURNS[f.name]) if f.name in RETURNS else None)
    f.decorator_list = [d for d in f.decorator_list if called(d) in KEPT]
    f.body = [ast.Expr(ast.Constant(described(function) or ...))]
    return f


def described(function):
    "The docstring of a function, and below it what the comments behind its parameters say; None where it has neither."
    said = [f"    {name}: {text}" for name, text in getattr(function, "notes", {}).items() if name != "self"]
    return (
        "\n".join([ast.get_docstring(function) or "", *(["", "Args:", *said, ""] if said else [])]).lstrip("\n") or None
    )


def comments(text):
    "{line number: comment} of the lines of a module that end with one, behind code."
    lines = {}
    for t in tokenize.generate_tokens(io.StringIO(text).readline):
        if t.type == tokenize.COMMENT and t.line[: t.start[1]].strip():
            lines[t.start[0]] = t.string.lstrip("# ")
    return lines


def note(tree, text):
    "Give each function of a tree the comments behind its parameters, as `notes`: {name: comment}."
    said = comments(text)
    for f in ast.walk(tree):
        if isinstance(f, FUNCTION):
            ends = {arg.arg: arg.end_lineno for arg in every_argument(f)}
            defaults = [*f.args.defaults, *filter(None, f.args.kw_defaults)]
            # a default may end on a later line, and the comment stands behind it
            for value in defaults:
                last = max((n for n, at in ends.items() if at <= value.lineno), key=lambda n: ends[n], default=None)
                if last:
                    ends[last] = max(ends[last], value.end_lineno)
            shared = Counter(ends.values())
            f.notes = {n: said[at] for n, at in ends.items() if at in said and shared[at] == 1}


def every_argument(function):
    a = function.args
    return [x for x in (*a.posonlyargs, *a.args, a.vararg, *a.kwonlyargs, a.kwarg) if x]


def guess(value, known):
    "The type of a value as text, or Any; `known` are names whose types are known."
    if isinstance(value, ast.Constant):
        return "None" if value.value is None else "Any" if value.value is ... else type(value.value).__name__
    if isinstance(value, ast.JoinedStr):
        return "str"
    if isinstance(value, ast.UnaryOp):
        return "bool" if isinstance(value.op, ast.Not) else guess(value.operand, known)
    if isinstance(value, ast.Name):
        return known.get(value.id, "Any")
    if isinstance(value, (ast.List, ast.Set)) and value.elts:
        return f"{type(value).__name__.lower()}[{one_type([guess(x, known) for x in value.elts])}]"
    if isinstance(value, ast.Dict) and value.keys and all(value.keys):
        return f"dict[{one_type([guess(x, known) for x in value.keys])}, {one_type([guess(x, known) for x in value.values])}]"
    if isinstance(value, ast.Tuple) and value.elts and not any(isinstance(x, ast.Starred) for x in value.elts):
        return f"tuple[{one_type([guess(x, known) for x in value.elts])}, ...]"
    if isinstance(value, (ast.List, ast.ListComp)):
        return BARE["list"]
    if isinstance(value, (ast.Dict, ast.DictComp)):
        return BARE["dict"]
    if isinstance(value, (ast.Set, ast.SetComp)):
        return BARE["set"]
    if isinstance(value, ast.Tuple):
        return BARE["tuple"]
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Name):
        name = value.func.id
        return BARE.get(name, name) if name in CALLS else "int" if name == "len" else known.get(f"{name}()", "Any")
    return "Any"


def one_type(found):
    "One type for several values."
    found = list(dict.fromkeys(found))
    if "Any" in found:
        return "Any"
    if set(found) == {"int", "float"}:
        return "float"
    if found == ["None"]:
        return "Any"
    rest = [x for x in found if x != "None"]
    return "Any" if len(rest) > 1 else f"{rest[0]} | None" if len(found) > 1 else rest[0]


def targets(statement):
    "(target, value) of an assignment, those of a tuple one by one."
    for t in statement.targets if isinstance(statement, ast.Assign) else [statement.target]:
        v = statement.value
        if (
            isinstance(t, ast.Tuple)
            and isinstance(v, ast.Tuple)
            and len(t.elts) == len(v.elts)
            and not any(isinstance(x, ast.Starred) for x in (*t.elts, *v.elts))
        ):
            yield from zip(t.elts, v.elts)
        elif isinstance(t, ast.Tuple):
            yield from ((x, ast.Constant(...)) for x in t.elts)
        else:
            yield t, v


class Module:
    "The syntax tree of a module: what it defines, what it imports, and the methods that it adds to classes."

    def __init__(self, name, path):
        self.name, self.path = name, path
        self.imports, self.defined, self.hung, self.patches = {}, {}, [], []
        text = path.read_text(encoding="utf-8")
        tree = ast.parse(text)
        note(tree, text)
        self.body = tree.body
        self._read(self.body)

    def _read(self, body):
        for node in body:
            if isinstance(node, ast.Import):
                self.imports |= {a.asname or a.name.partition(".")[0]: ast.Import([a]) for a in node.names}
            elif isinstance(node, ast.ImportFrom):
                self.imports |= {
                    a.asname or a.name: ast.ImportFrom(absolute(node, self.name), [a], 0) for a in node.names
                }
            elif isinstance(node, FUNCTION) and any(called(d) == "patch" for d in node.decorator_list):
                self.patches.append(node)
            elif isinstance(node, FUNCTION) and any(called(d) == "overload" for d in node.decorator_list):
                self.defined.setdefault(node.name, []).append(node)
            elif isinstance(node, (*FUNCTION, ast.ClassDef)):
                overloads = [
                    n
                    for n in self.defined.get(node.name, [])
                    if isinstance(n, FUNCTION) and any(called(d) == "overload" for d in n.decorator_list)
                ]
                self.defined[node.name] = overloads or [node]
            elif isinstance(node, (ast.Assign, ast.AnnAssign)):
                self._assigned(node)
            elif isinstance(node, ast.If):
                self._read(node.body)
                self._read(node.orelse)
            elif isinstance(node, ast.Try):
                self._read(node.body)
                self._read(
                    [x for h in node.handlers for x in h.body if not isinstance(x, (ast.Import, ast.ImportFrom))]
                )

    def _assigned(self, node):
        if isinstance(node, ast.AnnAssign):
            self.defined[node.target.id] = [node]
            return
        for t, v in targets(node):
            if isinstance(t, ast.Name):
                self.defined.setdefault(t.id, [ast.Assign([t], v)])
            elif isinstance(t, ast.Attribute) and isinstance(t.value, ast.Name):
                self.hung.append((t.value.id, t.attr, v))

    @cached_property
    def all(self):
        node = self.defined.get("__all__")
        return ast.literal_eval(node[0].value) if node else [n for n in self.defined if not n.startswith("_")]

    def classes_of(self, patch):
        "Names of the classes that a function is added to."
        args = patch.args.posonlyargs + patch.args.args
        annotation = args[0].annotation
        if isinstance(annotation, ast.Constant):
            annotation = expression(annotation.value)
        return [n.id for n in ast.walk(annotation) if isinstance(n, ast.Name)]

    @cached_property
    def known(self):
        "Names whose types are known: classes, called."
        names = {n for n, d in self.defined.items() if isinstance(d[0], ast.ClassDef)} | {
            n for n in self.imports if n[:1].isupper() and not n.isupper()
        }
        return {f"{n}()": n for n in names}


class Package:
    "All modules of the package, and which of them need a stub."

    def __init__(self, root=ROOT):
        self.root = Path(root)
        paths = [
            p
            for p in sorted((self.root / PACKAGE).rglob("*.py"))
            if p.name not in ("__init__.py", "_modidx.py", "__main__.py")
        ]
        self.modules = {
            m.name: m for m in (Module(".".join(p.relative_to(self.root).with_suffix("").parts), p) for p in paths)
        }
        self.added = {}  # (module, class) -> [(module of the method, method)]
        for m in self.modules.values():
            for p in m.patches:
                for c in m.classes_of(p):
                    self._add(m, c, m, p)
            for c, name, value in m.hung:
                if p := self._hung(m, name, value):
                    self._add(m, c, m, p)

    def home(self, module, name):
        "(module, name) where a name of a module is defined, as far as it is one of the package."
        m = self.modules.get(module)
        if m and name in m.defined:
            return module, name
        node = m and m.imports.get(name)
        return self.home(node.module, node.names[0].name) if isinstance(node, ast.ImportFrom) else None

    def _add(self, module, cls, origin, method):
        at = self.home(module.name, cls)
        if at and isinstance(self.modules[at[0]].defined[at[1]][0], ast.ClassDef):
            self.added.setdefault(at, []).append((origin, method))

    def _hung(self, m, name, value):
        "`Class.name = function` or `= property(function)`, as a method."
        is_property = isinstance(value, ast.Call) and called(value) == "property" and value.args
        f = value.args[0] if is_property else value
        f = m.defined.get(getattr(f, "id", None), [None])[0]
        if not isinstance(f, FUNCTION):
            return ast.parse(f"@property\ndef {name}(self): ...").body[0] if is_property else None
        f = copy.deepcopy(f)
        f.name = name
        if is_property:
            f.decorator_list = [ast.Name("property")]
        return f

    def stubbed(self):
        "Names of the modules that need a stub."
        return sorted({module for module, cls in self.added if not is_private(cls)})

    def stub(self, module):
        return Stub(self, self.modules[module]).text()


class Stub:
    "The stub of one module."

    def __init__(self, package, module):
        self.package, self.module = package, module
        self.origin = {}  # names that a method from another module brings: name -> its module
        self.made = {}  # name -> statements

    def text(self):
        todo = [n for n in self.module.defined if n in self.module.all or not n.startswith("_")]
        kept = {n for n in self.module.all if n in self.module.imports}
        while todo:
            name = todo.pop()
            if name in self.made or name in kept:
                continue
            if name in self.module.defined:
                self.made[name] = self.statements(name)
                todo += self.used(self.made[name])
            elif name in self.module.imports or name in self.origin:
                kept.add(name)
        order = sorted((n for n in self.made if n != "__all__"), key=list(self.module.defined).index)
        body = [x for n in order for x in self.made[n]]
        if "Any" in self.used(body) and "Any" not in kept:
            kept.add("Any")
        shown = [ast.parse(f"__all__ = {self.module.all!r}").body[0]] if "__all__" in self.module.defined else []
        lines = [ast.unparse(ast.fix_missing_locations(x)) for x in (*self.imports(kept), *shown, *body)]
        return HEADER + "\n".join(lines) + "\n"

    def imports(self, names):
        for n in sorted(names):
            node = self.module.imports.get(n)
            if node is None and n in self.origin:
                m = self.origin[n]
                node = m.imports.get(n) or ast.ImportFrom(m.name, [ast.alias(n)], 0)
            if node is None:
                node = ast.ImportFrom("typing", [ast.alias("Any")], 0)
            node, public = copy.deepcopy(node), n in self.module.all
            if public:
                node.names[0].asname = n
            yield node

    def used(self, nodes):
        return [
            n.id
            for x in nodes
            for n in ast.walk(x)
            if isinstance(n, ast.Name) and not isinstance(getattr(n, "ctx", None), ast.Store)
        ]

    def statements(self, name):
        found = []
        for node in self.module.defined[name]:
            if isinstance(node, ast.ClassDef):
                found.append(self.class_(node, (self.module.name, name)))
            elif isinstance(node, FUNCTION):
                found.append(signature(node))
            elif isinstance(node, ast.AnnAssign):
                found.append(annotated(node))
            else:
                found.append(self.constant(node))
        return found

    def constant(self, node):
        name, value = node.targets[0].id, node.value
        if is_type(value, self.module) or (
            isinstance(value, ast.Call)
            and called(value) in ("TypeVar", "ParamSpec", "NewType", "NamedTuple", "namedtuple", "TypedDict")
        ):
            return ast.Assign(
                [ast.Name(name, ast.Store())],
                Unquoted().visit(copy.deepcopy(value)) if not isinstance(value, ast.Call) else value,
                lineno=0,
            )
        return declared(name, guess(value, self.module.known))

    def class_(self, node, at):
        "A class: its fields and attributes, its methods, and those that are added to it elsewhere."
        out = copy.deepcopy(node)
        out.decorator_list = [d for d in node.decorator_list if called(d) in KEPT]
        out.bases = [b for b in node.bases if not isinstance(b, ast.Call)]
        is_enum = any(called(b).endswith(("Enum", "Flag")) for b in node.bases)
        is_data = any(called(d) == "dataclass" for d in node.decorator_list)
        fields, methods, nested, own = {}, {}, [], {}
        for x in node.body:
            if isinstance(x, ast.AnnAssign):
                if is_data or not is_private(x.target.id):
                    fields[x.target.id] = field(x)
            elif isinstance(x, ast.Assign):
                for t, v in targets(x):
                    if isinstance(t, ast.Name) and (is_enum or not is_private(t.id)):
                        own[t.id] = v
            elif isinstance(x, FUNCTION) and not is_private(x.name):
                add(methods, x, signature(x))
            elif isinstance(x, ast.ClassDef) and not is_private(x.name):
                nested.append(self.class_(x, (at[0], f"{at[1]}.{x.name}")))
        fields = {n: f for n, f in fields.items() if n not in methods}  # one that is a property is that
        all_methods = [x for x in node.body if isinstance(x, FUNCTION)]
        for origin, x in self.package.added.get(at, []):
            all_methods.append(x)
            if is_private(x.name) or x.name in fields:
                continue
            s = signature(x, bound=True)
            methods[x.name] = [s]
            if origin is not self.module:
                self.origin |= {
                    n: origin
                    for n in self.used([s])
                    if n not in self.module.defined and n not in self.module.imports and not hasattr(builtins, n)
                }
        for n, v in own.items():
            if is_enum or n == "__slots__":
                fields[n] = ast.Assign([ast.Name(n, ast.Store())], v, lineno=0)
            elif isinstance(v, ast.Name) and v.id in methods:
                fields.setdefault(n, ast.Assign([ast.Name(n, ast.Store())], v, lineno=0)) if n not in methods else None
            elif n not in methods:
                fields[n] = declared(n, guess(v, self.module.known))
        for n, kind in self.attributes(all_methods).items():
            if n not in fields and n not in methods and not is_private(n):
                fields[n] = declared(n, kind)
        aliases = [f for f in fields.values() if isinstance(f, ast.Assign) and isinstance(f.value, ast.Name)]
        out.body = [
            *(f for f in fields.values() if f not in aliases),
            *nested,
            *(x for xs in methods.values() for x in xs),
            *aliases,
        ] or [ast.Expr(ast.Constant(...))]
        return out

    def attributes(self, methods):
        "{name: type} of what methods set on their object."
        found = {}
        for f in methods:
            args = f.args.posonlyargs + f.args.args
            if not args or any(called(d) in ("staticmethod", "classmethod") for d in f.decorator_list):
                continue
            me, known = (
                args[0].arg,
                self.module.known
                | {a.arg: ast.unparse(type_of(a.annotation)) for a in (*args[1:], *f.args.kwonlyargs) if a.annotation},
            )
            changed = {
                t.id
                for x in ast.walk(f)
                if isinstance(x, (ast.Assign, ast.AugAssign, ast.AnnAssign, ast.For))
                for t in ast.walk(getattr(x, "target", None) or ast.Tuple(x.targets))
                if isinstance(t, ast.Name)
            }
            known = {k: v for k, v in known.items() if k not in changed}
            for x in ast.walk(f):
                if isinstance(x, ast.AugAssign) and is_of(x.target, me):
                    found.setdefault(x.target.attr, []).append("Any")
                elif isinstance(x, ast.AnnAssign) and is_of(x.target, me):
                    found[x.target.attr] = [ast.unparse(type_of(x.annotation))]
                elif isinstance(x, ast.Assign):
                    for t, v in targets(x):
                        if is_of(t, me):
                            found.setdefault(t.attr, []).append(guess(v, known))
        return {n: one_type(kinds) for n, kinds in found.items()}


def is_of(target, me):
    return isinstance(target, ast.Attribute) and isinstance(target.value, ast.Name) and target.value.id == me


def add(methods, node, made):
    "Keep a method: overloads and the parts of a property are several of one name, and what follows overloads is their body."
    before = methods.get(node.name, [])
    names = {called(d) for d in node.decorator_list}
    if names & {"overload", "setter", "deleter"}:
        methods[node.name] = [*before, made]
    elif not any(called(d) == "overload" for b in before for d in b.decorator_list):
        methods[node.name] = [made]


def declared(name, kind):
    return ast.AnnAssign(ast.Name(name, ast.Store()), expression(kind), None, 1)


def annotated(node):
    "`x: T` without its value, but for what gives a type a name."
    return ast.AnnAssign(
        node.target,
        type_of(node.annotation),
        node.value if called(node.annotation) in ("TypeAlias", "Final") else None,
        1,
    )


def field(node):
    "A field of a class; a value, if it has one, says only that it may be left out."
    value = node.value
    if value is not None:
        kept = [k for k in getattr(value, "keywords", ()) if called(value) == "field" and k.arg in ("init", "kw_only")]
        value = ast.Constant(...) if may_be_left_out(value) else None
        if kept:
            value = ast.Call(node.value.func, [], [*kept, *([ast.keyword("default", value)] if value else [])])
    return ast.AnnAssign(node.target, type_of(node.annotation), value, 1)


def may_be_left_out(value):
    "Is the value of a field a default? `field()` without one is none, nor is `Field(..., …)`."
    if not isinstance(value, ast.Call):
        return True
    if called(value) == "field" or not value.args:
        return called(value) != "field" or any(k.arg in ("default", "default_factory") for k in value.keywords)
    return not (isinstance(value.args[0], ast.Constant) and value.args[0].value is ...)


def is_type(value, module):
    "Is a value of a module a type, so that the name stands for it?"
    if isinstance(value, ast.BinOp):
        return isinstance(value.op, ast.BitOr) and all(
            is_type(x, module) or (isinstance(x, ast.Constant) and x.value is None) for x in (value.left, value.right)
        )
    if isinstance(value, ast.Subscript):
        return is_type(value.value, module)
    if isinstance(value, ast.Attribute):
        return (
            value.attr[:1].isupper()
            and not value.attr.isupper()
            and isinstance(value.value, ast.Name)
            and value.value.id in module.imports
        )
    if not isinstance(value, ast.Name):
        return False
    return (
        isinstance(getattr(builtins, value.id, None), type)
        or isinstance(module.defined.get(value.id, [None])[0], ast.ClassDef)
        or (value.id in module.imports and value.id[:1].isupper() and not value.id.isupper())
    )


def formatted(texts):
    "{name: text}, laid out by ruff."
    with tempfile.TemporaryDirectory() as t:
        for n, text in texts.items():
            Path(t, f"{n}.pyi").write_text(text, encoding="utf-8")
        for command in (
            (
                "check",
                "--isolated",
                "-q",
                "--select",
                "I,UP007,UP045",
                "--fix-only",
                "--target-version",
                "py311",
                "--config",
                f'lint.isort.known-first-party=["{PACKAGE}"]',
            ),
            ("format", "--isolated", "-q"),
        ):
            subprocess.run([sys.executable, "-m", "ruff", *command, "--line-length", "120", t], check=True)
        return {n: Path(t, f"{n}.pyi").read_text(encoding="utf-8") for n in texts}


def stale(root=ROOT):
    "{path: text, or None for one that is no longer needed} of the stubs that are not what they should be."
    p = Package(root)
    fresh = {
        p.modules[m].path.with_suffix(".pyi"): text
        for m, text in formatted({m: p.stub(m) for m in p.stubbed()}).items()
    }
    old = [f for f in (p.root / PACKAGE).rglob("*.pyi") if f.read_text(encoding="utf-8").startswith(HEADER)]
    return {f: t for f, t in fresh.items() if not f.exists() or f.read_text(encoding="utf-8") != t} | dict.fromkeys(
        f for f in old if f not in fresh
    )


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--check", action="store_true")
    a.add_argument("--list", action="store_true")
    a = a.parse_args()
    if a.list:
        return print(*Package().stubbed())
    found = stale()
    for f, text in found.items():
        print(
            f"{f.relative_to(ROOT)} is {'stale' if text and f.exists() else 'missing' if text else 'not needed'}"
            if a.check
            else f"{'wrote' if text else 'removed'} {f.relative_to(ROOT)}"
        )
        if not a.check:
            f.unlink() if text is None else f.write_text(text, encoding="utf-8")
    if not found:
        print("the stubs are fresh")
    sys.exit(bool(found) and a.check)


if __name__ == "__main__":
    main()
