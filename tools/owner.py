"""Who the repository belongs to: one setting, `user` and `author_email` of settings.ini. What else names the owner follows from it.

    python tools/owner.py OWNER EMAIL      set both, everywhere; the workflows do so before they build
    python tools/owner.py --check          does every place agree, and is there no other?
"""
import argparse, json, re, subprocess, sys
from pathlib import Path
from settings import ROOT, settings

PLACES = ("settings.ini", "CITATION.cff", "databricks_cv/_modidx.py", "README.md", "nbs/index.ipynb", "nbs/tutorials/00_setup_and_config.ipynb")   # all others repeat what the first says
URL = r"(?P<before>github\.com/)(?P<user>[\w-]+)(?P<after>/databricks_cv\b)|(?P<host>//)(?P<page>[\w-]+)(?P<io>\.github\.io)"


def setting(root=ROOT):
    "(owner, e-mail) of settings.ini."
    own = settings(root)
    return own["user"], own["author_email"]


def named(text):
    "Owners that the addresses of a text name."
    return {m["user"] or m["page"] for m in re.finditer(URL, text)}


def set_owner(owner, email, root=ROOT):
    "Write both into every place."
    if not re.fullmatch(r"[A-Za-z0-9](-?[A-Za-z0-9])*", owner): raise SystemExit(f"{owner!r} is no name of a GitHub user or organisation")
    if not re.fullmatch(r"[^@\s%]+@[^@\s%]+\.[^@\s%]+", email): raise SystemExit(f"{email!r} is no e-mail address")
    for p in filter(Path.exists, (Path(root)/n for n in PLACES)):
        text = re.sub(URL, lambda m: f"{m['before']}{owner}{m['after']}" if m["user"] else f"{m['host']}{owner}{m['io']}", p.read_text(encoding="utf-8"))
        if p.name == "settings.ini":
            text = re.sub(r"(?m)^user = .*", f"user = {owner}", text)
            text = re.sub(r"(?m)^author_email = .*", f"author_email = {email}", text)
        p.write_text(text, encoding="utf-8")


def faults(root=ROOT, files=None):
    "Places that name another owner, and files that name the owner though they need not."
    owner, _ = setting(root)
    for n in PLACES:
        for other in sorted(named((Path(root)/n).read_text(encoding="utf-8") if (Path(root)/n).exists() else "") - {owner}): yield f"{n} names the owner {other}, settings.ini says {owner}: run tools/owner.py"
    for n in files or ():
        if n not in PLACES and owner in named(written(Path(root)/n)): yield f"{n} names the owner: take it from settings.ini, or add the file to PLACES of tools/owner.py"


def written(path):
    "What people wrote into a file; links in the outputs of a notebook are made anew with the site."
    text = path.read_text(encoding="utf-8", errors="replace")
    return "\n".join("".join(c["source"]) for c in json.loads(text)["cells"]) if path.suffix == ".ipynb" else text


def tracked(root=ROOT):
    "Files of the repository that are text."
    names = subprocess.run(["git", "ls-files", "-z"], cwd=root, check=True, capture_output=True, text=True).stdout.split("\0")
    return [n for n in names if n.endswith((".md", ".yml", ".yaml", ".toml", ".ini", ".py", ".pyi", ".cff", ".ipynb", ".sh")) and (Path(root)/n).is_file() and not n.startswith("tools/test_tools")]


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("owner", nargs="?")
    p.add_argument("email", nargs="?")
    p.add_argument("--check", action="store_true")
    a = p.parse_args()
    if a.owner and a.email: set_owner(a.owner, a.email)
    elif not a.check or a.owner: p.error("name owner and e-mail, or --check")
    wrong = list(faults(files=tracked()))
    print(*wrong or ["the repository belongs to {} <{}>".format(*setting())], sep="\n")
    sys.exit(bool(wrong))


if __name__ == "__main__": main()
