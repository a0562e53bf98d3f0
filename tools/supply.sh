#!/bin/bash
# What the wheel brings along: builds it and the sdist, has twine check both, installs the wheel alone, writes OUT/sbom.json (CycloneDX), checks the licences, and looks for known vulnerabilities.
#   bash tools/supply.sh OUT
# Ends with 1 where something is wrong, with 3 where nobody could be asked for vulnerabilities.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$(mkdir -p "${1:-out}" && cd "${1:-out}" && pwd); work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/tools"; python3 -m venv "$work/user" # the audit's own packages are no part of the wheel
"$work/tools/bin/pip" install -q "pip-audit>=2.9,<3" "cyclonedx-bom>=7,<8" build "twine>=6.1,<8" "pip>=25.1"
rm -f "$out"/databricks_cv-*.whl "$out"/databricks_cv-*.tar.gz
"$work/tools/bin/python" -m build -q --outdir "$out" .
"$work/tools/bin/twine" check --strict "$out"/databricks_cv-*
"$work/user/bin/pip" install -q "$out"/databricks_cv-*.whl
"$work/tools/bin/cyclonedx-py" environment --output-reproducible --of JSON -o "$out/sbom.json" "$work/user/bin/python"
"$work/tools/bin/python" - "$out/sbom.json" <<'P'
import json, sys
parts = {c["name"].lower().replace("_", "-"): c["version"] for c in json.load(open(sys.argv[1]))["components"]}
assert {"databricks-cv", "torch", "mlflow"} <= parts.keys(), "the list is not that of the wheel"
print(f"{len(parts)} packages in sbom.json")
P
# Licences: of the wheel with nothing and with each extra, as pip would install them (nothing is installed): no GPL, no AGPL.
wheel=$(echo "$out"/databricks_cv-*.whl)
for extra in base $("$work/tools/bin/python" -c 'import sys, zipfile, email; z = zipfile.ZipFile(sys.argv[1]); print(*email.message_from_bytes(z.read(next(n for n in z.namelist() if n.endswith("/METADATA")))).get_all("Provides-Extra", []))' "$wheel"); do
    "$work/tools/bin/pip" install -q --dry-run --ignore-installed --report "$work/$extra.json" "$wheel$([ "$extra" = base ] || echo "[$extra]")"
done
"$work/tools/bin/python" tools/licences.py "$out/licences.json" "$work"/*.json
site=$("$work/user/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
# pip-audit says "no known vulnerabilities" also of packages that it skipped, all of them where the database does not know a name or cannot be reached; so what was skipped is counted.
rm -f "$out/audit.json"
"$work/tools/bin/pip-audit" --path "$site" --progress-spinner off --format json --output "$out/audit.json" || true
"$work/tools/bin/python" - "$out/audit.json" <<'P'
import json, os, sys
said = json.load(open(sys.argv[1]))["dependencies"] if os.path.exists(sys.argv[1]) and os.path.getsize(sys.argv[1]) else []
asked = [x for x in said if "skip_reason" not in x]; left = [x["name"] for x in said if "skip_reason" in x and x["name"] != "databricks-cv"]; bad = [f"{x['name']} {x['version']}: {', '.join(v['id'] for v in x['vulns'])}" for x in asked if x["vulns"]]
if bad: print("VULNERABLE:", *bad, sep="\n  ")
if left or not asked: print(f"NOT AUDITED: the advisory database answered for {len(asked)} of {len(asked) + len(left)} packages; whether the others have known vulnerabilities is not known")
elif not bad: print(f"audited: none of {len(asked)} packages has a known vulnerability")
sys.exit(1 if bad else 3 if left or not asked else 0)
P
