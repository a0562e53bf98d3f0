#!/bin/bash
# A wheel as a user has it: installed alone into a clean environment, outside the repository, and used there.
#   bash tools/try_wheel.sh DIST          a folder with the wheel, and the sdist where it was built (tools/supply.sh makes both)
# PYTHON names the interpreter. Installs by uv where it is, else by pip.
set -euo pipefail
dist=$(cd "$1" && pwd); wheel=$(ls "$dist"/databricks_cv-*.whl); work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
unset PYTHONPATH PYTHONDONTWRITEBYTECODE; export HF_HUB_OFFLINE=1 XDG_CACHE_HOME="$work/cache"
if command -v uv >/dev/null; then
    uv venv -q -p "${PYTHON:-python3}" "$work/venv"; UV_CACHE_DIR=${UV_CACHE_DIR:-$(XDG_CACHE_HOME= uv cache dir)} uv pip install -q -p "$work/venv/bin/python" "$wheel"
else
    "${PYTHON:-python3}" -m venv "$work/venv"; "$work/venv/bin/python" -m pip install -q "$wheel"
fi
export PATH="$work/venv/bin:$PATH"; cd "$work"

python - "$dist" <<'P'
# what is in it, and what it says of itself
import re, sys, tarfile, zipfile
from importlib import metadata, resources
from pathlib import Path
import databricks_cv as cv
root = resources.files(cv)
assert Path(str(root)).is_relative_to(sys.prefix), f"{root} is not in the clean environment"
about = metadata.metadata("databricks_cv")
assert about["Version"] == cv.__version__ and (about.get("License-Expression") or about.get("License")) == "MIT", "version and licence"
links = dict(x.split(", ", 1) for x in about.get_all("Project-URL"))
assert {"Documentation", "Source", "Issues", "Changelog"} <= links.keys() and all(u.startswith("https://") for u in links.values()), links
left = [x for x in re.findall(r"\]\(([^)\s]+)", about.get_payload()) if not x.startswith(("https://", "#"))]
assert not left, f"links of the description that lead nowhere on an index: {left}"
files = [str(f) for f in metadata.files("databricks_cv")]
assert "databricks_cv/py.typed" in files and "databricks_cv/__init__.pyi" in files and sum(f.endswith(".pyi") for f in files) > 20, "types"
assert any(f.endswith("LICENSE") for f in files) and sum("templates/" in f for f in files) > 20, "licence text and templates"
strange = [f for f in files if not f.startswith(("databricks_cv/", "databricks_cv-")) and not f.endswith("bin/databricks-cv")]
assert not strange, strange
for sdist in Path(sys.argv[1]).glob("*.tar.gz"):
    inside = {n.split("/", 1)[-1] for n in tarfile.open(sdist).getnames()}
    assert {"settings.ini", "README.md", "LICENSE", "databricks_cv/py.typed", "databricks_cv/templates/sample-detection.yaml"} <= inside, "the sdist cannot be built"
print(f"{about['Name']} {about['Version']}: {len(files)} files, {len(links)} links")
P
databricks-cv --version
databricks-cv doctor
databricks-cv sample data --images 30
databricks-cv init --data data --model sample-detection -o boats.yaml
databricks-cv data validate boats.yaml
python -c 'import databricks_cv as cv; print(cv.load_config("boats.yaml").model.task_type, cv.Target)'
echo "the wheel works"
