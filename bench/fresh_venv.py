"""A registered model in a fresh virtual environment: only what the model itself carries, only its logged requirements. Does it give the same numbers?

    python bench/fresh_venv.py [--template sample-detection] [--keep]

Registers a small network, copies the model's folder as MLflow keeps it to a place of its own, makes an environment with `uv venv` (or `python -m venv`), installs requirements.txt as MLflow would (from within the model's folder), and predicts there.
With another number of threads sums are added in another order; both sides have the same.
The process in the environment reports every file that it opens: none may lie in this repository, in the data, or in the environment that registered the model.
"""
import argparse, base64, json, os, shutil, subprocess, sys, tempfile, time
from pathlib import Path
os.environ.update(HF_HUB_OFFLINE="1", NO_ALBUMENTATIONS_UPDATE="1")
REPO = Path(__file__).resolve().parent.parent

CHILD = """
import json, sys
opened = set(); sys.addaudithook(lambda event, args: opened.add(str(args[0])) if event == "open" else None)
import time; begun = time.perf_counter()
import mlflow, pandas
model = mlflow.pyfunc.load_model(sys.argv[1]); loaded = time.perf_counter()
rows = model.predict(pandas.DataFrame({"image": json.load(sys.stdin)}), params={"threshold": 0., "top_k": 20}).to_dict("records"); done = time.perf_counter()
import databricks_cv
print(json.dumps(dict(rows=rows, package=databricks_cv.__file__, load=loaded - begun, predict=done - loaded, opened=sorted(opened), modules=sorted(m.__file__ for m in list(sys.modules.values()) if getattr(m, "__file__", None)))))
"""

def register(folder, template):
    "A registered model and images with the predictions that it gives here."
    import mlflow, torch
    from databricks_cv.config import load_config
    from databricks_cv.data.sample.dataset import sample_dataset
    from databricks_cv.data.image_io import write_image
    from databricks_cv.models.vision import VisionModel, load_model
    from databricks_cv.ops.registry import ModelRegistry
    from databricks_cv.ops.serving import Scorer
    ds = sample_dataset("val", 6); torch.manual_seed(0)
    model = VisionModel.from_config(load_config({"template": template}), ds.label_map).eval()
    for i in range(len(ds)): write_image(folder/f"{i}.png", ds.image(i))
    images = [base64.b64encode((folder/f"{i}.png").read_bytes()).decode() for i in range(len(ds))]
    registry = ModelRegistry(f"sqlite:///{folder}/mlflow.db", model_name="fresh")
    registry.register_model(model, metrics={"mAP": 0.}); begun = time.perf_counter()
    uri = registry.register_model(model, metrics={"mAP": 0.}, dataset=ds, alias="champion"); seconds = time.perf_counter() - begun
    mlflow.set_tracking_uri(f"sqlite:///{folder}/mlflow.db")
    shipped = shutil.copytree(mlflow.artifacts.download_artifacts(uri), folder/"shipped")
    return shipped, images, Scorer(load_model(shipped/"artifacts"/"model", device="cpu"), 0., 20)(images), seconds

def environment(folder, shipped):
    "The Python of a new environment with the model's requirements."
    uv, venv = shutil.which("uv"), folder/"venv"; python = venv/"bin"/"python"
    if uv: subprocess.run([uv, "venv", "-q", "-p", sys.executable, venv], check=True)
    else: subprocess.run([sys.executable, "-m", "venv", venv], check=True)
    install = [uv, "pip", "install", "-q", "-p", python] if uv else [python, "-m", "pip", "install", "-q"]
    subprocess.run([*install, "-r", "requirements.txt"], cwd=shipped, check=True, env={**os.environ, "UV_LINK_MODE": "hardlink"})
    return python

def main():
    a = argparse.ArgumentParser(description=__doc__.splitlines()[0]); a.add_argument("--template", default="sample-detection"); a.add_argument("--keep", action="store_true"); a = a.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="fresh-"))
    try:
        shipped, images, here, seconds = register(folder, a.template)
        begun = time.perf_counter(); python = environment(folder, shipped); install = time.perf_counter() - begun
        env = {k: os.environ[k] for k in ("PATH", "LANG", "OMP_NUM_THREADS") if k in os.environ} | dict(HOME=str(folder), HF_HUB_OFFLINE="1", CUDA_VISIBLE_DEVICES="")
        p = subprocess.run([python, "-I", "-c", CHILD, shipped], input=json.dumps(images), capture_output=True, text=True, cwd=folder, env=env)
        if p.returncode: sys.exit(p.stderr[-4000:])
        there = json.loads(p.stdout.splitlines()[-1])
        far = [str(REPO), *filter(None, [os.environ.get("DATABRICKS_CV_DATA")]), *([sys.prefix] if sys.prefix != sys.base_prefix else [])]
        strays = [f for f in there["opened"] + there["modules"] if any(f.startswith(x + "/") for x in far)]
        worst = max((abs(x - y) for r, s in zip(here, there["rows"]) for x, y in zip(r["scores"] + sum(r["boxes"], []), s["scores"] + sum(s["boxes"], []))), default=0.)
        same = here == there["rows"]
        print(f"""registering               {seconds:8.1f} s
size of the model         {sum(f.stat().st_size for f in shipped.rglob('*') if f.is_file())/1e6:8.1f} MB, wheel {next(shipped.glob('code/*.whl')).stat().st_size/1e3:.0f} kB
installing                {install:8.1f} s, {len((shipped/'requirements.txt').read_text().split())} requirements
loading, predicting       {there['load']:8.1f} s, {there['predict']:.1f} s (with all imports)
package                   {Path(there['package']).relative_to(folder)}
objects compared          {sum(len(r['scores']) for r in here)} in {len(here)} images
largest difference        {worst:8.1g}
files opened outside      {len(strays)} {strays[:3] or ''}
the same numbers          {'yes' if same else 'NO'}""")
        sys.exit(not (same and not strays and sum(len(r["scores"]) for r in here)))
    finally:
        if a.keep: print("kept in", folder)
        else: shutil.rmtree(folder, ignore_errors=True)

if __name__ == "__main__": main()
