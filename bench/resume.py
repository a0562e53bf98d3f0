"""Ten runs killed with SIGKILL at ten moments, resumed, and compared bit for bit with a run that nobody disturbed.

    python bench/resume.py [--kills 10]

A small RT-DETR with dropout, augmentation, averaged weights, two batches a step, two loader processes, early stopping and MLflow. Compared are the last and the best checkpoint (weights, averages, optimizer, schedule, scores, patience), the figures of the run's folder and the
metrics in MLflow; not times. Prints a Markdown table; exit status 1 if anything differs.
"""
import argparse, os, sys, tempfile, time
os.environ.setdefault("HF_HUB_OFFLINE", "1"); os.environ.setdefault("OMP_NUM_THREADS", "1")
from pathlib import Path
from databricks_cv.config import load_config
from databricks_cv.data.sample import write_sample
from databricks_cv.testing import child, ended, killer
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
    "`train` in a process of its own, with an MLflow store beside the folder."
    return child(f"import sys; sys.path.insert(0, {str(Path(__file__).parent)!r}); from resume import train; train({str(folder)!r}, {moment!r}, {at}, {resume!r})", wait=False, MLFLOW_TRACKING_URI=f"sqlite:///{folder}.db")


def told(folder):
    "Everything that MLflow has of a run, but times."
    from mlflow import MlflowClient
    client = MlflowClient(f"sqlite:///{folder}.db"); found = client.search_runs([e.experiment_id for e in client.search_experiments()])
    assert len(found) == 1, f"{len(found)} MLflow runs in {folder}"
    return {k: [(m.step, m.value) for m in client.get_metric_history(found[0].info.run_id, k)] for k in found[0].data.metrics if not k.startswith(("time/", "system/"))}


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter); a.add_argument("--kills", type=int, default=len(KILLS)); a = a.parse_args()
    failed, begun = 0, time.time()
    with tempfile.TemporaryDirectory() as root:
        root = Path(root); write_sample(root/"data", images=28)
        assert ended(drill(root/"calm")) == 0
        calm, record = runs(root/"calm")[0].folder, told(root/"calm")
        print(f"undisturbed: {sum(map(len, record.values()))} figures of {len(record)} kinds in MLflow\n\n| killed | after step | exit | differences in the folder | in MLflow |\n|---|---|---|---|---|")
        for i, (moment, at) in enumerate(KILLS[:a.kills]):
            folder = root/str(i)
            status = ended(drill(folder, moment, at)); again = ended(drill(folder, resume=True))
            found = runs(folder); apart = differences(calm, found[0].folder) if again == 0 and len(found) == 1 else ["did not resume"]
            other = [k for k in record | told(folder) if record.get(k) != told(folder).get(k)] if again == 0 else ["did not resume"]
            failed += bool(apart or other or status != -9)
            print(f"| {WORDS[moment]} | {at} | {status} | {', '.join(apart[:3]) or 'none'} | {', '.join(other[:3]) or 'none'} |", flush=True)
    print(f"\n{a.kills - failed} of {a.kills} without a difference, {time.time() - begun:.0f} s")
    return int(failed > 0)


if __name__ == "__main__": sys.exit(main())
