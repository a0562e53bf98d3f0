#!/bin/bash
# What the wheel brings along: builds it, installs it alone, writes OUT/sbom.json (CycloneDX) and looks for known vulnerabilities.
#   bash tools/supply.sh OUT
set -euo pipefail
cd "$(dirname "$0")/.."
out=$(mkdir -p "${1:-out}" && cd "${1:-out}" && pwd); work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/tools"; python3 -m venv "$work/user" # the audit's own packages are no part of the wheel
"$work/tools/bin/pip" install -q "pip-audit>=2.9,<3" "cyclonedx-bom>=7,<8" build
"$work/tools/bin/python" -m build -q --wheel --outdir "$out" .
"$work/user/bin/pip" install -q "$out"/databricks_cv-*.whl
"$work/tools/bin/cyclonedx-py" environment --output-reproducible --of JSON -o "$out/sbom.json" "$work/user/bin/python"
"$work/tools/bin/python" - "$out/sbom.json" <<'P'
import json, sys
parts = {c["name"].lower().replace("_", "-"): c["version"] for c in json.load(open(sys.argv[1]))["components"]}
assert {"databricks-cv", "torch", "mlflow"} <= parts.keys(), "the list is not that of the wheel"
print(f"{len(parts)} packages in sbom.json")
P
site=$("$work/user/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
"$work/tools/bin/pip-audit" --path "$site" --progress-spinner off --format json --output "$out/audit.json"
