"""Is what nbdev hands to Quarto fit to be read? One line for each fault, and how many pages were looked at.

    nbdev_proc_nbs; python tools/site.py [_proc]

It needs no Quarto, only the pages that nbdev has made. What it finds:
a first cell whose prose is lost; links that lead nowhere, name a placeholder host or a page's file as it is called after building; a function in prose that leads to the command line;
public functions, classes and methods without a signature, and signatures with Markdown in them; images without an alternative text; tests in tutorials; commands and options that do not exist;
an index page that does not say `git clone`.
"""

import ast
import json
import re
import sys
from functools import cache
from pathlib import Path

import yaml
from syntax import python_of

ROOT = Path(__file__).resolve().parent.parent
LINK = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(([^)\s]+)(?:\s+\"[^\"]*\")?\)")
PLACEHOLDER = re.compile(r"https?://[^/\s)]*(?:OWNER|example\.(?:org|com)|localhost)|https?://[^/\s)]+/OWNER/")
FENCE = re.compile(r"^(```+|~~~+).*?^\1[`~]*[ \t]*$", re.M | re.S)
DIRECTIVES = re.compile(r"^#\|\s*([\w-]+)", re.M)
TEST = re.compile(
    r"\b(?:test_(?:eq|eq_type|close|ne|fail|is|shuffled|stdout|warns)|ExceptionExpected|expect_fail)\(|\bfastcore\b"
)


class Page:
    "A page as nbdev made it, with the notebook that it comes from."

    def __init__(self, path, made, source):
        self.path, self.made, self.source = path, read(made / path), read(source / path)
        fields = re.search(r"^output-file: *(\S+)", text(self.made[0]) if self.made else "", re.M)
        self.output = Path(path).with_name(fields[1]).as_posix() if fields else None

    def markdown(self):
        "Texts that Quarto reads as Markdown: cells, and outputs."
        for c in self.made:
            if c["cell_type"] == "markdown":
                yield text(c)
            for out in c.get("outputs") or ():
                if md := "".join((out.get("data") or {}).get("text/markdown", "")):
                    yield md

    def anchors(self):
        "What a link can lead to on this page."
        ids, seen = set(), {}
        for md in self.markdown():
            bare = FENCE.sub("", md)
            for title in re.findall(r"^#{1,6}\s+(.+?)\s*$", bare, re.M):
                own = re.search(r"\{[^}]*#([\w.:-]+)[^}]*\}\s*$", title)
                name = own[1] if own else slug(title)
                seen[name] = seen.get(name, -1) + 1
                ids.add(f"{name}-{seen[name]}" if seen[name] else name)
            ids.update(re.findall(r"\{[^}\n]*#([\w.:-]+)[^}\n]*\}", bare))
            ids.update(re.findall(r"\bid=\"([^\"]+)\"", bare))
        return ids


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))["cells"] if path.exists() else []


def text(cell):
    return "".join(cell["source"])


def slug(title):
    "The anchor that Pandoc gives a heading."
    title = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", title)
    title = re.sub(r"[^\w\s.-]", "", title.replace("`", "")).lower()
    return re.sub(r"^[^a-z]+", "", re.sub(r"\s+", "-", title.strip())) or "section"


def lost_prose(page):
    "Lines of the first cell that the page does not have: nbdev makes title, quote and `- key: value` of it, and drops the rest."
    first = next((c for c in page.source if c["cell_type"] == "markdown"), None)
    have = words(" ".join([*front(page), *(text(c) for c in page.made if c["cell_type"] == "markdown")]))
    for line in text(first).splitlines() if first else ():
        if words(line) and words(line) not in have:
            yield f"the first cell's {line.strip()[:60]!r} is lost: title and quote only, the rest in a cell of its own"


def front(page):
    "The values of a page's front matter."
    for c in page.made:
        if c["cell_type"] == "raw":
            yield from map(str, (yaml.safe_load(text(c).strip().strip("-")) or {}).values())


def words(s):
    return " ".join(re.findall(r"\w+", re.sub(r"\]\([^)]*\)", "]", s)))


def links(page, pages):
    "Links that lead nowhere, or where they should not."
    by_output = {p.output: p for p in pages if p.output}
    by_path = {p.path: p for p in pages}
    for md in page.markdown():
        for picture, label, target in LINK.findall(without_code(md)):
            if label.strip("`") == "source" and "/blob/" in target:
                continue  # nbdev's own link to the repository
            if PLACEHOLDER.search(target):
                yield f"the link to {target} names a placeholder host"
            elif not re.match(r"[a-z]+:", target):
                yield from broken(page, target, by_path, by_output, picture)
    for c in page.source:
        for _, _, target in LINK.findall(without_code(text(c))) if c["cell_type"] == "markdown" else ():
            if re.match(r"(?![a-z]+:)[^#]+\.html(#|$)", target):
                yield f"the link to {target} names a built page: name the notebook"


def without_code(md):
    "Markdown without fences, and without the code in back-ticks that is no link's label."

    def kept(m):
        return m[0] if m.string[: m.start()].endswith("[") and m.string[m.end() :].startswith("]") else ""

    return re.sub(r"`[^`\n]+`", kept, FENCE.sub("", md))


def broken(page, target, by_path, by_output, picture):
    at, _, anchor = target.partition("#")
    there = clean((Path(page.path).parent / at).as_posix()) if at else page.path
    other = by_path.get(there) or by_output.get(there)
    if other is None:
        if not ((ROOT / "nbs" / there).is_file() and not there.endswith(".ipynb")):
            yield f"the link to {target} leads nowhere"
    elif anchor and anchor not in cached_anchors(other):
        yield f"the link to {target} leads to no heading"


def clean(path):
    "A path without its `..`."
    parts = []
    for x in path.split("/"):
        if x == ".." and parts and parts[-1] != "..":
            parts.pop()
        elif x not in (".", ""):
            parts.append(x)
    return "/".join(parts)


@cache
def cached_anchors(page):
    return page.anchors()


def to_the_shell(page):
    "Functions of the package in prose that lead to the command line's pages."
    if not page.path.startswith("api/8_cli/"):
        for md in page.markdown():
            for _, label, target in LINK.findall(without_code(md)):
                if "8_cli/" in target and re.fullmatch(r"`\w+(\(\))?`", label):
                    yield f"{label} leads to the command line: {target}"


def signatures(page):
    "Public functions, classes and methods that the page shows no signature of, and Markdown in those that it shows."
    shown = {}
    for md in page.markdown():
        for name, fence in re.findall(r"^### ([\w.\\]+)\s+```python\n(.*?)```", md, re.M | re.S):
            shown[name.replace("\\", "")] = fence
            if re.search(r"`|\]\(", fence):
                yield f"the signature of {name} holds Markdown"
    for c in page.source:
        if c["cell_type"] == "code":
            directives = set(DIRECTIVES.findall(text(c)))
            if directives & {"export", "exports"} and "hide" not in directives:
                yield from (f"no signature of {n}" for n in public(text(c)) if n not in shown)


def public(source):
    "The names that a cell defines for the page: functions, classes, their public methods, methods by `@patch`."
    for x in ast.parse(python_of(source)).body:
        name = getattr(x, "name", "_")
        if name.startswith("_") or not isinstance(x, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            continue
        if isinstance(x, ast.ClassDef):
            yield name
            inner = (f for f in x.body if isinstance(f, (ast.FunctionDef, ast.AsyncFunctionDef)))
            yield from dict.fromkeys(f"{name}.{f.name}" for f in inner if not f.name.startswith("_"))
        elif any(getattr(d, "id", "") == "patch" for d in x.decorator_list):
            yield from patched(x)
        else:
            yield name


def patched(function):
    a = (function.args.posonlyargs + function.args.args)[0].annotation
    owners = [n.id for n in ast.walk(a) if isinstance(n, ast.Name)] if a else []
    owners += [n.value for n in ast.walk(a) if isinstance(n, ast.Constant) and isinstance(n.value, str)] if a else []
    return [f"{o}.{function.name}" for o in owners if not o.startswith("_")]


def alternatives(page):
    "Images without a text that says what is seen."
    for c in page.made:
        if c["cell_type"] == "code":
            data = [k for o in c.get("outputs") or () for k in o.get("data") or ()]
            said = re.search(r"^#\| *fig-alt: *\S", text(c), re.M)
            if any(k.startswith("image/") for k in data) and not said and not hidden(c):
                yield f"no `#| fig-alt:` in the cell that ends {text(c).strip().splitlines()[-1][:60]!r}"
            html = "".join("".join((o.get("data") or {}).get("text/html", "")) for o in c.get("outputs") or ())
            if re.search(r"<img(?![^>]*\balt=\"[^\"])", html):
                yield "an image in HTML without alt"
    for md in page.markdown():
        for target, rest in re.findall(r"^!\[[^\]\n]+\]\((\S+)\)(.*)$", FENCE.sub("", md), re.M):
            if re.fullmatch(r"\s*(\{(?!.*fig-alt=).*\})?\s*", rest):  # its text becomes the caption
                yield f"no fig-alt for the figure {target}"
        yield from (
            f"no alternative text for {t}" for p, label, t in LINK.findall(FENCE.sub("", md)) if p and not label
        )


def hidden(cell):
    return re.search(r"^#\| *(output|include): *false", text(cell), re.M)


def tests(page):
    "Lines of tests in what teaches."
    if page.path.startswith("tutorials/") or page.path == "index.ipynb":
        for c in page.made:
            if c["cell_type"] == "code" and (m := TEST.search(text(c))):
                yield f"{m[0]} in a tutorial: tests belong to the API's pages, and fastcore is no part of the base install"


def no_clone(page):
    if page.path == "index.ipynb" and not any("git clone " in md for md in page.markdown()):
        yield "no line says `git clone`: a newcomer does not have the repository yet"


def parser():
    "The command line, as click knows it."
    import typer

    from databricks_cv.cli.main import app

    return typer.main.get_command(app)


def commands(page, tree):
    "`databricks-cv …` in prose and code that the parser does not have."
    for c in page.made:
        if c["cell_type"] == "markdown":
            yield from wrong_commands(text(c), tree)
        elif c["cell_type"] == "code":
            yield from wrong_commands(
                "\n".join(x for x in text(c).splitlines() if x.lstrip().startswith(("!", "%"))), tree
            )


def wrong_commands(md, tree):
    for line in re.findall(r"(?<![\w./-])databricks-cv[ \t]+([^`\n|#;&]*)", md.replace("\\\n", " ")):
        at, path, rest = tree, [], line.split()
        while rest and hasattr(at, "commands") and re.fullmatch(r"[a-z][a-z-]*", rest[0]):
            if rest[0] not in at.commands:
                yield f"`databricks-cv {' '.join([*path, rest[0]])}` is no command"
                at = None
                break
            at = at.commands[rest[0]]
            path.append(rest.pop(0))
        if at is None:
            continue
        known = {o for p in at.params for o in (*p.opts, *p.secondary_opts)} | {"--help", "-h", "--version"}
        for word in rest:
            option = re.match(r"--?[a-z][\w-]*", word.strip("[]("))
            if option and option[0] not in known:
                yield f"`databricks-cv {' '.join(path)}` has no option {option[0]}"


def check(made, source=ROOT / "nbs", tree=None):
    "(how many pages, one line for each fault)."
    found = sorted(p.relative_to(made).as_posix() for p in made.rglob("*.ipynb"))
    pages = [Page(p, made, source) for p in found]
    lines = []
    for p in pages:
        faults = [
            lost_prose(p),
            links(p, pages),
            to_the_shell(p),
            signatures(p),
            alternatives(p),
            tests(p),
            no_clone(p),
        ]
        faults += [commands(p, tree)] if tree else []
        lines += [f"{p.path}: {x}" for f in faults for x in dict.fromkeys(f)]
    return len(pages), lines


def main():
    made = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "_proc")
    n, lines = check(made, tree=parser())
    print(*lines, sep="\n")
    sys.exit(f"{len(lines)} faults on {n} pages" if lines or not n else None)


if __name__ == "__main__":
    main()
