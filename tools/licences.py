"""Reads pip's installation reports, one an extra, and writes the licence of each package; exit status 1 where one is under the GPL or AGPL alone, or says nothing and is not known here.

    python tools/licences.py OUT.json REPORT.json …
"""
import json, re, sys
from pathlib import Path

KNOWN = {"cuda-toolkit": "NVIDIA Proprietary", "huey": "MIT", "skops": "MIT"} # name -> licence, from its licence file, of packages that state none


def licence(m):
    "What a package's metadata say: the expression, else the classifiers, else the first line of the text."
    listed = [c.rpartition(" :: ")[2] for c in m.get("classifier", []) if c.startswith("License ::") and not c.endswith("OSI Approved")]
    return m.get("license_expression") or "; ".join(listed) or (m.get("license") or "").strip().partition("\n")[0][:80] or KNOWN.get(m["name"].lower().replace("_", "-"), "")


def copyleft(text):
    "Whether each choice that a licence gives is the GPL or the AGPL."
    strong = lambda t: re.search(r"(?<!L)GPL|GNU (Affero )?General Public|Affero", t) and not re.search(r"exception", t, re.I)
    return bool(text) and all(map(strong, re.split(r"\bOR\b", text))) and not (";" in text and not all(map(strong, text.split(";"))))


def main(out, *reports):
    found = {Path(r).stem: {x["metadata"]["name"].lower().replace("_", "-"): licence(x["metadata"]) for x in json.loads(Path(r).read_text())["install"]} for r in reports}; amiss = 0
    for extra, packages in found.items():
        bad, dumb = [f"{n} ({t})" for n, t in sorted(packages.items()) if copyleft(t)], sorted(n for n, t in packages.items() if not t); amiss += len(bad) + len(dumb)
        print(f"licences, {extra}: {len(packages)} packages" + (f"; GPL or AGPL: {', '.join(bad)}" if bad else "") + (f"; none stated: {', '.join(dumb)}" if dumb else ""))
    Path(out).write_text(json.dumps(found, indent=1)); return int(amiss > 0)


if __name__ == "__main__": sys.exit(main(*sys.argv[1:]))
