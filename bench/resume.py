"""Runs killed with SIGKILL at ten chosen moments, or at random ones, resumed, and compared bit for bit with a run that nobody disturbed.

    python bench/resume.py [--kills 10]
    python bench/resume.py --random 20 [--seed 1]

With --random the moments are not chosen by what training does. Two of three kills fall on a random moment of the whole life of the process, from its start (imports included) to its end: the time that the undisturbed run took is cut into equal parts, one kill in each. Every third is aimed, for what lasts milliseconds would be missed: at a random moment
while a checkpoint is written, in a validation, and after the last step (best model, record, end), in turn. The process group gets SIGKILL. A training that is over when the kill comes, because this time it was quicker, is done again and killed a little earlier. A table line says when, in which step and phase, and whether all is equal after resuming.

A small RT-DETR with dropout, augmentation, averaged weights, two batches a step, two loader processes, early stopping and MLflow. Compared are the last and the best checkpoint (weights, averages, optimizer, schedule, scores, patience), the best model's file, the result in run.json, the figures of the run's folder, and the
metrics and the status in MLflow; not times. Prints a Markdown table; exit status 1 if anything differs.
"""
import argparse, os, random, shutil, signal, subprocess, sys, tempfile, time
os.environ.setdefault("HF_HUB_OFFLINE", "1"); os.environ.setdefault("OMP_NUM_THREADS", "1")
from pathlib import Path
from databricks_cv.config import load_config
from databricks_cv.data.sample.dataset import write_sample
from databricks_cv.testing.helpers import ended, killer
from databricks_cv.train.runs import Run, runs
from databricks_cv.train.reproducibility import differences
from databricks_cv.train.trainer import UnifiedTrainer

KILLS = [("batch", 1), ("batch", 7), ("accumulating", 5), ("accumulating", 10), ("last", 4), ("last", 12), ("validating", 8), ("epoch", 8), ("writing", 4), ("writing", 10)]
AIMS = ("writing", "validating", "ending")
WORDS = dict(batch="in mid-epoch", accumulating="in the middle of an accumulated gradient", last="on an epoch's last step, before validation", validating="during validation", epoch="at the beginning of an epoch", writing="in the middle of writing a checkpoint")


def traced(path):
    "A Lightning callback that notes in a file what training does, and at which step."
    from lightning.pytorch import Callback
    file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    def note(phase): return lambda self, trainer, *a: os.write(file, f"{phase} {trainer.global_step}\n".encode()) and None
    return type("Traced", (Callback,), dict(on_train_batch_start=note("training"), on_validation_start=note("validating"), on_save_checkpoint=note("writing"), on_train_end=note("ending")))()


def train(folder, moment=None, at=0, resume=None):
    "A run on the data beside `folder`, killed at a moment where one is given; called in a process of its own."
    import torch
    torch.set_num_threads(1); root = Path(folder).parent/"data"
    paths = {f"{s}_{k}": str(root/s/f) for s in ("train", "val") for k, f in (("data_path", "images"), ("annotation_file", "annotations.json"))}
    config = load_config({"template": "sample-detection", "model": {"image_size": 64, "overrides": {"dropout": .1}}, "data": paths | dict(batch_size=4, num_workers=2, augmentation="light"), "tracking": {"figures": False, "log_model": "none"},
                          "training": dict(max_steps=None, max_epochs=3, accumulate_grad_batches=2, ema_decay=.9, early_stopping_patience=5, checkpoint_every_n_steps=2, log_every_n_steps=3, checkpoint_dir=str(folder), progress=False, accelerator="cpu")})
    UnifiedTrainer(config, callbacks=[traced(f"{folder}.trace"), *([killer(moment, at)] if moment else [])]).train(resume=resume)


def drill(folder, moment=None, at=0, resume=None):
    "`train` in a process group of its own, with an MLflow store beside the folder that is ready for use: how MLflow makes one is not what is looked at."
    if not Path(f"{folder}.db").exists(): shutil.copyfile(Path(folder).parent/"empty.db", f"{folder}.db")
    code = f"import sys; sys.path.insert(0, {str(Path(__file__).parent)!r}); from resume import train; train({str(folder)!r}, {moment!r}, {at}, {resume!r})"
    return subprocess.Popen([sys.executable, "-c", code], env=os.environ | dict(MLFLOW_TRACKING_URI=f"sqlite:///{folder}.db"), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True)


def trace(folder):
    "(phase, step) of all that a run did."
    path = Path(f"{folder}.trace"); return [(phase, int(step)) for phase, step in map(str.split, path.read_text().splitlines())] if path.exists() else []


def killed(folder, seconds, phase=None, time_of=0):
    "A run whose process group is killed so many seconds after its start, or after a phase was entered for the `time_of`-th time; its exit status, step and phase."
    p = drill(folder)
    while phase and p.poll() is None and sum(what == phase for what, _ in trace(folder)) < time_of: time.sleep(.001)
    try: p.wait(seconds)
    except subprocess.TimeoutExpired: os.killpg(p.pid, signal.SIGKILL)
    status, found, done = ended(p), runs(folder), trace(folder)
    if not found: return status, "–", "start, no run yet"
    where = "start" if not done else dict(training="training", validating="validating", writing="writing a checkpoint", ending="end")[done[-1][0]]
    return status, done[-1][1] if done else "–", f"{where}, {found[0].status}" + ("" if found[0].last.is_file() else ", no state yet")


def forget(folder):
    "Begin again."
    shutil.rmtree(folder, ignore_errors=True)
    for kind in ("db", "trace"): Path(f"{folder}.{kind}").unlink(missing_ok=True)


def told(folder):
    "Everything that MLflow has of a run, but times."
    from mlflow import MlflowClient
    client = MlflowClient(f"sqlite:///{folder}.db"); found = client.search_runs([e.experiment_id for e in client.search_experiments()])
    assert len(found) == 1, f"{len(found)} MLflow runs in {folder}"
    return {"status": [(0, found[0].info.status)]} | {k: [(m.step, m.value) for m in client.get_metric_history(found[0].info.run_id, k)] for k in found[0].data.metrics if not k.startswith(("time/", "system/"))}


def _store(path):
    "An empty MLflow store."
    from mlflow import MlflowClient
    MlflowClient(f"sqlite:///{path}").search_experiments()


def left(run):
    "The best model and the result of a run."
    r = run.read(); return dict(model=(run.best_model/"model.safetensors").read_bytes(), **{k: r[k] for k in ("metrics", "epochs", "steps", "status")})


def compared(folder, calm, record):
    "What differs from the undisturbed run, in the folder and in MLflow, after going on where that is needed."
    done = [r for r in runs(folder) if r.status == "finished"] # killed on its way out
    again = 0 if done else ended(drill(folder, resume=True)); found = runs(folder)
    if again or len(found) != 1: return [f"did not resume: exit {again}, {len(found)} runs"], []
    theirs, a, b = told(folder), left(Run(calm)), left(found[0])
    return differences(calm, found[0].folder) + [k for k in a if a[k] != b[k]], [k for k in record | theirs if record.get(k) != theirs.get(k)]


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--kills", type=int, default=len(KILLS)); a.add_argument("--random", type=int, default=0); a.add_argument("--seed", type=int, default=1); a = a.parse_args()
    failed, begun, n = 0, time.time(), a.random or min(a.kills, len(KILLS))
    with tempfile.TemporaryDirectory() as root:
        root = Path(root); write_sample(root/"data", images=28); _store(root/"empty.db"); since = time.time()
        assert ended(drill(root/"calm")) == 0
        took, calm, record = time.time() - since, runs(root/"calm")[0].folder, told(root/"calm")
        phases = trace(root/"calm"); often = {what: sum(w == what for w, _ in phases) for what in AIMS}
        print(f"undisturbed: {took:.1f} s, {sum(map(len, record.values()))} figures of {len(record)} kinds in MLflow{f'; seed {a.seed}' if a.random else ''}\n\n| moment | step | phase | exit | differences in the folder | in MLflow | equal |\n|---|---|---|---|---|---|---|", flush=True)
        for i in range(n):
            folder, draw = root/str(i), random.Random(a.seed*1000 + i)
            if a.random:
                aim = AIMS[i//3 % len(AIMS)] if i % 3 == 2 else None; time_of = draw.randint(1, often[aim]) if aim else 0; seconds = draw.random()*(.06 if aim == "writing" else .5) if aim else took*(i + draw.random())/n
                status, step, where = killed(folder, seconds, aim, time_of)
                while status == 0: forget(folder); seconds *= .9; status, step, where = killed(folder, seconds, aim, time_of) # this time it was quicker
                moment = f"{seconds:.1f} s" if aim is None else f"{seconds*1000:.0f} ms after {aim} began, time {time_of}"
            else: (what, step), moment = KILLS[i], "chosen"; status, where = ended(drill(folder, what, step)), WORDS[what]
            apart, other = compared(folder, calm, record); bad = bool(apart or other or status != -9); failed += bad
            print(f"| {moment} | {step} | {where} | {status} | {', '.join(apart[:3]) or 'none'} | {', '.join(other[:3]) or 'none'} | {'no' if bad else 'yes'} |", flush=True)
    print(f"\n{n - failed} of {n} without a difference, {time.time() - begun:.0f} s")
    return int(failed > 0)


if __name__ == "__main__": sys.exit(main())
