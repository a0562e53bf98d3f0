"""A registered model in an environment of its own: how large is it, and how long until the first answer? Limits: 2.5 GB, 15 s.

    python bench/serving_env.py [--template sample-detection] [--torch cpu] [--full]

A small network is registered in a store of its own, and `check_environment` installs its requirements into a new virtual environment and answers a request in a new process there. Where PyTorch's index of wheels for CPUs is reached the model is registered with `torch="cpu"`; else with PyTorch as the usual index has it, which on
Linux brings a GPU's libraries. Then it is tried whether torch starts without those: only if it does could they be left out, and only then is the size without them the size that counts. Where neither can be had, both sizes are printed and none is judged: a size that nobody can install is no result. --full adds what the whole of the package's requirements would take (a second installation).
The answer must be the one that the model gives in this process. Exit status 1 if a limit is missed, or the answers differ.
"""
import argparse, os, shutil, subprocess, sys, tempfile, urllib.request
from pathlib import Path
os.environ.update(HF_HUB_OFFLINE="1", NO_ALBUMENTATIONS_UPDATE="1"); os.environ.pop("MLFLOW_TRACKING_URI", None)
SIZE, FIRST = 2500, 15  # MB, seconds
PARAMS = dict(threshold=0.0, top_k=20)


def reached(url):
    "Whether an index answers."
    try:
        with urllib.request.urlopen(f"{url}/torch/", timeout=10) as r: return r.status == 200
    except OSError: return False


def without_gpu(work):
    "What torch says in a folder that has all of its packages but a GPU's libraries: None where it starts."
    import torch
    site = Path(torch.__file__).parents[1]
    for p in site.iterdir():
        if p.name in ("nvidia", "triton", "cuda", "torch"): continue
        (work/p.name).symlink_to(p)
    for p in (site/"torch").rglob("*"): # its libraries look beside themselves, so links to them will not do
        if p.is_file() and "__pycache__" not in p.parts: to = work/p.relative_to(site); to.parent.mkdir(parents=True, exist_ok=True); link(p, to)
    r = subprocess.run([sys.executable, "-I", "-S", "-c", f"import sys; sys.path.insert(0, {str(work)!r}); import torch; torch.ones(2) + 1"], capture_output=True, text=True)
    return None if r.returncode == 0 else (r.stderr.strip().splitlines() or ["?"])[-1].partition(" not found in the system path")[0]


def link(p, to):
    try: os.link(p, to)
    except OSError: shutil.copy(p, to)


def registered(folder, template, torch_index):
    "The address of a registered model, images, and what the model predicts for them here."
    import torch
    from databricks_cv.config import load_config
    from databricks_cv.data.image_io import write_image
    from databricks_cv.data.sample.dataset import sample_dataset
    from databricks_cv.models.vision import VisionModel, load_model
    from databricks_cv.ops.registry import ModelRegistry
    from databricks_cv.ops.serving import Scorer
    ds = sample_dataset("val", 4); torch.manual_seed(0)
    model = VisionModel.from_config(load_config({"template": template}), ds.label_map).eval()
    for i in range(len(ds)): write_image(folder/f"{i}.png", ds.image(i))
    images = [(folder/f"{i}.png").read_bytes() for i in range(len(ds))]
    registry = ModelRegistry(f"sqlite:///{folder}/mlflow.db", model_name="fresh")
    return registry.register_model(model, metrics={"mAP": 0.0}, torch=torch_index), registry, images, Scorer(model.cpu(), **PARAMS)(images)


def whole_package(folder):
    "MB of an environment with all that the package asks for."
    from databricks_cv.ops.environment import _done, _sizes, _uv
    from databricks_cv.ops.packaging import requirements
    (folder/"all.txt").write_text("\n".join(requirements())); venv = folder/"all"; uv = _uv(); python = venv/"bin"/"python"
    _done([uv, "venv", "-q", "-p", sys.executable, venv] if uv else [sys.executable, "-m", "venv", venv], 300, "a virtual environment")
    _done([*([uv, "pip", "install", "-q", "--compile-bytecode", "-p", python] if uv else [python, "-m", "pip", "install", "-q"]), "-r", folder/"all.txt"], 3600, "all requirements")
    return [n/1e6 for n in _sizes(venv)[1:]]


def main():
    a = argparse.ArgumentParser(description=__doc__.splitlines()[0]); a.add_argument("--template", default="sample-detection"); a.add_argument("--torch"); a.add_argument("--full", action="store_true"); a = a.parse_args()
    from databricks_cv.ops.environment import check_environment
    from databricks_cv.ops.packaging import CPU_INDEX
    cpu = a.torch or ("cpu" if reached(CPU_INDEX) else None)
    with tempfile.TemporaryDirectory(prefix="serving-env-") as box:
        folder = Path(box); os.chdir(folder)
        uri, registry, images, want = registered(folder, a.template, cpu)
        check = check_environment(uri, registry, images, PARAMS, progress=lambda text: print(text, "…", file=sys.stderr, flush=True))
        (folder/"bare").mkdir(); stop = None if cpu else without_gpu(folder/"bare")
        full = whole_package(folder) if a.full else None
        worst = max((abs(x - y) for r, s in zip(want, check.rows) for x, y in zip(r["scores"] + sum(r["boxes"], []), list(s["scores"]) + sum(map(list, s["boxes"]), []))), default=0.0)
    judged = check.size_mb if cpu else None if stop else check.size_mb - check.gpu_mb
    ok = {"first answer": check.first_seconds <= FIRST, "same answers": worst < 2e-3 and len(check.rows) == len(want)} | ({} if judged is None else {"size": judged <= SIZE})
    print(check, "\n")
    print("| what | here | limit | |\n|---|---|---|---|")
    print(f"| PyTorch | {'wheels for CPUs from ' + (CPU_INDEX if cpu == 'cpu' else cpu) if cpu else 'as the usual index has it; ' + CPU_INDEX + ' is not reached'} | | |")
    if not cpu: print(f"| torch without a GPU's libraries | {'starts' if stop is None else 'does not start: ' + stop} | | |")
    print(f"| size, MB | {check.size_mb:,.0f}, without a GPU's libraries {check.size_mb - check.gpu_mb:,.0f} | {SIZE:,} | {'NOT JUDGED: it cannot be installed so here' if judged is None else 'ok' if ok['size'] else 'MISSED'} |")
    if full: print(f"| all requirements of the package, MB | {full[0]:,.0f}, without a GPU's libraries {full[0] - full[1]:,.0f} | | |")
    print(f"| first answer, s | {check.first_seconds:.1f} (of a processor {check.cpu_seconds:.1f}) | {FIRST} | {'ok' if ok['first answer'] else 'MISSED'} |")
    print(f"| memory, MB | {check.memory_mb:,.0f} | | |\n| largest difference to this process | {worst:.1g} | 2e-3 | {'ok' if ok['same answers'] else 'MISSED'} |")
    sys.exit(not all(ok.values()))


if __name__ == "__main__": main()
