"""Write constraints.txt: one version of each package that the project or an extra of it needs, on Python 3.11 to 3.13 and every system.

    python tools/constraints.py             from what is installed here, which the tests ran with; the rest is resolved
    python tools/constraints.py --check     does it name what settings.ini asks for, each in a version that is asked for?

`make` installs with it. Versions stand with markers where Python or the system decides.
"""
import argparse, os, re, subprocess, sys, tempfile
from pathlib import Path
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from settings import ROOT, settings

HEADER = """# Versions that the tests ran with, for base, extras and tools on Python 3.11 to 3.13: `make` installs these, `make constraints` renews the list.
# Who installs the package from an index gets what settings.ini allows.
"""


def asked(s):
    "All requirements of base, extras and tools."
    return [Requirement(r) for k, v in s.items() if k == "requirements" or k.endswith("_requirements") for r in v.split()]


def pins(text):
    "{name: versions} of a list."
    out = {}
    for line in text.splitlines():
        if m := re.match(r"([\w.-]+)(?:\[[^]]*\])?==([^\s;]+)", line): out.setdefault(canonicalize_name(m[1]), set()).add(m[2])
    return out


def faults(s, text):
    "What a list lacks, or names in a version that is not asked for."
    have = pins(text)
    for r in asked(s):
        versions = have.get(canonicalize_name(r.name), set())
        if not versions: yield f"{r.name} is not in constraints.txt: run `make constraints`"
        for v in sorted(versions):
            if not r.specifier.contains(v, prereleases=True): yield f"constraints.txt names {r.name} {v}, settings.ini asks for {r.specifier}: run `make constraints`"


def resolved(s, uv):
    "The list, by uv: versions that are installed here are kept where they fit."
    with tempfile.TemporaryDirectory() as tmp:
        wanted, out = Path(tmp, "wanted.in"), Path(tmp, "out.txt")
        wanted.write_text("\n".join(map(str, asked(s))))
        frozen = subprocess.run([uv, "pip", "freeze", "-p", sys.executable, "--exclude-editable"], check=True, capture_output=True, text=True).stdout
        out.write_text("".join(line + "\n" for line in frozen.splitlines() if "==" in line))
        subprocess.run([uv, "pip", "compile", "-q", wanted, "-o", out, "--universal", "--python-version", s["min_python"], "--no-annotate", "--no-header", "--no-strip-extras"], check=True)
        lines = [re.sub(r"^([\w.-]+)\[[^]]*\]", r"\1", x) for x in out.read_text().splitlines() if "==" in x]  # a constraint has no extras
        return HEADER + "\n".join(lines) + "\n"


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--check", action="store_true")
    p.add_argument("--uv", default=str(Path(sys.executable).with_name("uv")))
    a = p.parse_args()
    s, at = settings(), ROOT/"constraints.txt"
    if a.check:
        wrong = list(faults(s, at.read_text(encoding="utf-8")))
        print(*wrong or ["constraints.txt has what settings.ini asks for"], sep="\n")
        sys.exit(bool(wrong))
    text = resolved(s, a.uv)
    tmp = at.with_name(".constraints.txt")
    tmp.write_text(text, encoding="utf-8")
    os.replace(tmp, at)
    print(f"constraints.txt names {len(pins(text))} packages")


if __name__ == "__main__": main()
