"""What a release says, and whether the repository is ready for it.

    python tools/release.py v0.1.0         the notes of that version, from CHANGELOG.md; fails unless settings.ini, CITATION.cff and CHANGELOG.md name it
"""
import re, sys
from pathlib import Path
from settings import ROOT, settings

HEADING = re.compile(r"^## \[(?P<version>[^\]]+)\](?: - (?P<date>\d{4}-\d\d-\d\d))?[ \t]*$", re.M)


def sections(text):
    "{version: (date, what it says)} of a changelog."
    hits = list(HEADING.finditer(text))
    ends = [m.start() for m in hits[1:]] + [len(text)]
    return {m["version"]: (m["date"], text[m.end():end].strip()) for m, end in zip(hits, ends)}


def faults(tag, root=ROOT):
    "What is not ready for a release of that tag."
    version, own = tag.removeprefix("v"), settings(root)["version"]
    if tag != f"v{own}": yield f"the tag is {tag}, settings.ini has version {own}"
    date, said = sections((Path(root)/"CHANGELOG.md").read_text(encoding="utf-8")).get(version, (None, ""))
    if not date: yield f"CHANGELOG.md has no section `## [{version}] - YEAR-MONTH-DAY`: give [Unreleased] that name"
    elif not said: yield f"CHANGELOG.md says nothing of {version}"
    cited = re.search(r"(?m)^version: *\"?([^\"\n]+)", (Path(root)/"CITATION.cff").read_text(encoding="utf-8"))
    if not cited or cited[1] != version: yield f"CITATION.cff has version {cited[1] if cited else 'none'}"


def main():
    if len(sys.argv) != 2: sys.exit(__doc__)
    tag = sys.argv[1]
    if wrong := list(faults(tag)): sys.exit("\n".join(wrong))
    print(sections((ROOT/"CHANGELOG.md").read_text(encoding="utf-8"))[tag.removeprefix("v")][1])


if __name__ == "__main__": main()
