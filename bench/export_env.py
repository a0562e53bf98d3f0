"""An exported model in an environment without PyTorch: how large is it, and how long until the first prediction? Limits: 400 MB, 3 s.

    python bench/export_env.py [--format onnx] [--kind rt_detr] [--task detection]

A small network is exported; a new virtual environment gets the folder's `requirements.txt`, and the package's wheel with `--no-deps`; a new process in it, which sees neither this environment nor this repository, opens the folder by `load_model` and predicts. It must predict what the model predicts here, and
neither torch, transformers nor timm may be there. Exit status 1 where a limit is missed, or the predictions differ.
"""
import argparse, json, os, subprocess, sys, tempfile, time
from pathlib import Path
os.environ.update(HF_HUB_OFFLINE="1")
SIZE, FIRST = 400, 3 # MB, seconds
THERE = """
import json, sys, time
begun = time.perf_counter()
import numpy as np
from databricks_cv import load_model
model = load_model(sys.argv[1])
loaded = time.perf_counter() - begun
images = list(np.load(sys.argv[2]).values())
found = model.predict(images[:1], threshold=0.0); first = time.perf_counter() - begun
found = model.predict(images, threshold=0.0)
import databricks_cv, importlib.util
print(json.dumps(dict(loaded=loaded, first=first, package=databricks_cv.__file__, there=[n for n in ("torch", "transformers", "timm") if importlib.util.find_spec(n)],
                      found=[dict(scores=p.objects().scores.tolist(), labels=p.objects().labels.tolist(), boxes=p.objects().boxes.tolist()) for p in found])))
"""


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--format", default="onnx"); p.add_argument("--kind", default="rt_detr"); p.add_argument("--task", default="detection"); p.add_argument("--keep", help="folder for the environment; default: a temporary one")
    a = p.parse_args()
    import numpy as np
    from databricks_cv.ops.environment import _sizes, _uv
    from databricks_cv.ops.exporting import export_model
    from databricks_cv.ops.packaging import build_wheel
    from databricks_cv.testing.taught import taught
    model, data = taught(a.kind, a.task)
    with tempfile.TemporaryDirectory() as tmp:
        work = Path(a.keep or tmp); images = [data.image(k) for k in range(len(data))]
        report = export_model(model, work/"exported", form=a.format, seconds=1)
        print(report, "\n")
        np.savez(work/"images.npz", *images); wheel, venv = build_wheel(work), work/"venv"
        python = venv/("Scripts/python.exe" if os.name == "nt" else "bin/python")
        begun = time.perf_counter()
        if uv := _uv(): steps = [[uv, "venv", "-q", "-p", sys.executable, venv], [uv, "pip", "install", "-q", "--compile-bytecode", "-p", python, "-r", work/"exported/requirements.txt"], [uv, "pip", "install", "-q", "--compile-bytecode", "--no-deps", "-p", python, wheel]]
        else: steps = [[sys.executable, "-m", "venv", venv], [python, "-m", "pip", "install", "-q", "-r", work/"exported/requirements.txt"], [python, "-m", "pip", "install", "-q", "--no-deps", wheel]]
        for s in steps: subprocess.run(list(map(str, s)), check=True)
        install = time.perf_counter() - begun
        packages, whole, _ = _sizes(venv)
        env = {k: os.environ[k] for k in ("PATH", "LANG", "OMP_NUM_THREADS") if k in os.environ} | dict(HOME=str(work))
        runs = []
        for _ in range(3):
            begun = time.perf_counter()
            r = subprocess.run([python, "-I", "-c", THERE, work/"exported", work/"images.npz"], capture_output=True, text=True, env=env, cwd=work)
            if r.returncode: sys.exit(f"it does not predict there:\n{r.stderr[-3000:]}")
            runs.append((time.perf_counter() - begun, json.loads(r.stdout.splitlines()[-1])))
        said = runs[-1][1]
        here = [q.objects() for q in model.predict(images, threshold=0.0)]
        same = all(len(x["scores"]) == len(q) and (not len(q) or float(np.abs(np.sort(x["scores"]) - np.sort(q.scores)).max()) < 1e-4) for x, q in zip(said["found"], here))
        inside = Path(said["package"]).is_relative_to(venv.resolve()) or Path(said["package"]).is_relative_to(venv)
        first, mb = [x["first"] for _, x in runs], (whole + sum(f.stat().st_size for f in (work/"exported").iterdir()))/1e6
        print(f"| packages | installed in | size with the model | first prediction (first, later starts) | whole process | predictions as here |\n|---|---|---|---|---|---|")
        print(f"| {packages} | {install:.0f} s | {mb:.0f} MB (limit {SIZE}) | {first[0]:.2f} s, {first[1]:.2f} s, {first[2]:.2f} s (limit {FIRST}) | {runs[0][0]:.2f} s | {'yes' if same else 'NO'} |")
        print(f"torch, transformers, timm there: {', '.join(said['there']) or 'none'}")
        sys.exit(not (same and inside and not said["there"] and mb <= SIZE and first[0] <= FIRST))


if __name__ == "__main__": main()
