"""Ten runs killed with SIGKILL at ten moments, resumed, and compared bit for bit with a run that nobody disturbed.

    python bench/resume.py [--kills 10]
    python bench/resume.py --random 20 [--seed 1]

With --random the moments are not chosen by what training does: the process group is killed after a random share of the time that the undisturbed run took from its start to its end, in 20 equal parts one each, so that start-up, validation, writing and the end are all met.

A small RT-DETR with dropout, augmentation, averaged weights, two batches a step, two loader processes, early stopping and MLflow. Compared are the last and the best checkpoint (weights, averages, optimizer, schedule, scores, patience), the figures of the run's folder and the
metrics in MLflow; not times. Prints a Markdown table; exit status 1 if anything differs.
"""
import argparse, os, random, shutil, signal, subprocess, sys, tempfile, time
os.environ.setdefault("HF_HUB_OFFLINE", "1"); os.environ.setdefault("OMP_NUM_THREADS", "1")
from pathlib import Path
from databricks_cv.config import load_config
from databricks_cv.data.sample import write_sample
from databricks_cv.testing import ended, killer
from databricks_cv.train.callbacks import read_checkpoint
from databricks_cv.train.runs import runs
from databricks_cv.train.trainer import UnifiedTrainer, differences

KILLS = [("batch", 1), ("batch", 7), ("accumulating", 5), ("accumulating", 10), ("last", 4), ("last", 12), ("validating", 8), ("epoch", 8), ("writing", 4), ("writing", 10)]
WORDS = dict(batch="in mid-epoch", accumulating="in the middle of an accumulated gradient", last="on an epoch's last step, before validation", validating="during validation", epoch="at the beginning of an epoch", writing="in the middle of writing a checkpoint")


def train(folder, moment=None, at=0, resume=None):
    "A run on the data beside `folder`, killed at a moment where one is given; called in a process of its own."
    import torch
    torch.set_num_threads(1); root = Path(folder).parent/"data"
    paths = {f"{s}_{k}": str(root/s/f) for s in ("train", "val") for k, f in (("data_path", "images"), ("annotation_file", "annotations.json"))}
    config = load_config({"template": "sample-detection", "model": {"image_size": 64, "overrides": {"dropout": .1}}, "data": paths | dict(batch_size=4, num_workers=2, augmentation="light"), "tracking": {"figures": False, "log_model": "none"},
                          "training": dict(max_steps=None, max_epochs=3, accumulate_grad_batches=2, ema_decay=.9, early_stopping_patience=5, checkpoint_every_n_steps=2, log_every_n_steps=3, checkpoint_dir=str(folder), progress=False, accelerator="cpu")})
    UnifiedTrainer(config, callbacks=[killer(moment, at)] if moment else []).train(resume=resume)


def drill(folder, moment=None, at=0, resume=None):
    "`train` in a process group of its own, with an MLflow store beside the folder that is ready for use: how MLflow makes one is not what is looked at."
    if not Path(f"{folder}.db").exists(): shutil.copyfile(Path(folder).parent/"empty.db", f"{folder}.db")
    code = f"import sys; sys.path.insert(0, {str(Path(__file__).parent)!r}); from resume import train; train({str(folder)!r}, {moment!r}, {at}, {resume!r})"
    return subprocess.Popen([sys.executable, "-c", code], env=os.environ | dict(MLFLOW_TRACKING_URI=f"sqlite:///{folder}.db"), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True)


def killed(folder, seconds):
    "A run whose process group is killed so many seconds after its start; its exit status, and what it had done."
    p = drill(folder)
    try: p.wait(seconds)
    except subprocess.TimeoutExpired: os.killpg(p.pid, signal.SIGKILL)
    status, found = ended(p), runs(folder)
    if not found: return status, "before there was a run"
    last = found[0].last
    return status, f"{found[0].status}, " + (f"state of step {read_checkpoint(last)['global_step']}" if last.is_file() else "no state yet")


def told(folder):
    "Everything that MLflow has of a run, but times."
    from mlflow import MlflowClient
    client = MlflowClient(f"sqlite:///{folder}.db"); found = client.search_runs([e.experiment_id for e in client.search_experiments()])
    assert len(found) == 1, f"{len(found)} MLflow runs in {folder}"
    return {k: [(m.step, m.value) for m in client.get_metric_history(found[0].info.run_id, k)] for k in found[0].data.metrics if not k.startswith(("time/", "system/"))}


def _store(path):
    "An empty MLflow store."
    from mlflow import MlflowClient
    MlflowClient(f"sqlite:///{path}").search_experiments()


def compared(folder, calm, record):
    "What differs from the undisturbed run, in the folder and in MLflow, after going on where that is needed."
    done = [r for r in runs(folder) if r.status == "finished"] # killed on its way out
    again = 0 if done else ended(drill(folder, resume=True)); found = runs(folder)
    if again or len(found) != 1: return [f"did not resume: exit {again}, {len(found)} runs"], []
    theirs = told(folder)
    return differences(calm, found[0].folder), [k for k in record | theirs if record.get(k) != theirs.get(k)]


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--kills", type=int, default=len(KILLS)); a.add_argument("--random", type=int, default=0); a.add_argument("--seed", type=int, default=1); a = a.parse_args()
    failed, begun, n = 0, time.time(), a.random or min(a.kills, len(KILLS))
    with tempfile.TemporaryDirectory() as root:
        root = Path(root); write_sample(root/"data", images=28); _store(root/"empty.db"); since = time.time()
        assert ended(drill(root/"calm")) == 0
        took, calm, record = time.time() - since, runs(root/"calm")[0].folder, told(root/"calm")
        print(f"undisturbed: {took:.1f} s, {sum(map(len, record.values()))} figures of {len(record)} kinds in MLflow{f'; seed {a.seed}' if a.random else ''}\n\n| killed | after | exit | differences in the folder | in MLflow |\n|---|---|---|---|---|", flush=True)
        for i in range(n):
            folder, draw = root/str(i), random.Random(a.seed*1000 + i)
            if a.random:
                seconds = took*(i + draw.random())/n; status, where = killed(folder, seconds)
                while status == 0: shutil.rmtree(folder); Path(f"{folder}.db").unlink(); seconds *= .9; status, where = killed(folder, seconds) # this time it was quicker
            else: (moment, at), seconds = KILLS[i], 0; status, where = ended(drill(folder, moment, at)), WORDS[moment]
            apart, other = compared(folder, calm, record)
            failed += bool(apart or other or status != -9)
            print(f"| {where} | {f'{seconds:.1f} s' if a.random else f'step {at}'} | {status} | {', '.join(apart[:3]) or 'none'} | {', '.join(other[:3]) or 'none'} |", flush=True)
    print(f"\n{n - failed} of {n} without a difference, {time.time() - begun:.0f} s")
    return int(failed > 0)


if __name__ == "__main__": sys.exit(main())
