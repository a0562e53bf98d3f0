"""Successive halving against none: the same 16 trials, epochs spent and the best value.

    python bench/tune.py [--images 240] [--epochs 9] [--trials 16] [--seeds 3] [--threads 1]

A small classifier on the sample, random values of learning rate, warm-up and decay: the trials of both sides have the same parameters, for these follow from seed and number. One side trains each to its end, the other ends them early (ASHA, grace period 1, reduction factor 3). Prints epochs and best value of each seed, then the ratio of all epochs and the largest loss of the best value.
Exit status 1 where ASHA spends over half of the epochs, or its best value is over 2 % worse in the mean.
"""
import argparse, os, sys, tempfile, time
ap = argparse.ArgumentParser(); ap.add_argument("--images", type=int, default=240); ap.add_argument("--epochs", type=int, default=9); ap.add_argument("--trials", type=int, default=16); ap.add_argument("--seeds", type=int, default=3); ap.add_argument("--threads", default="1")
a = ap.parse_args() if __name__ == "__main__" else None
os.environ.setdefault("HF_HUB_OFFLINE", "1"); os.environ["OMP_NUM_THREADS"] = a.threads if a else "1"
from pathlib import Path
from databricks_cv.config import load_config
from databricks_cv.core import log
from databricks_cv.data.sample.dataset import write_sample
from databricks_cv.train.tune.search import run_search

SPACE = {"training.learning_rate": {"loguniform": [1e-5, 3e-2]}, "training.weight_decay": {"loguniform": [1e-6, 1e-1]}, "training.warmup_fraction": {"uniform": [0.0, 0.3]}}


def searched(root, scheduler, seed):
    "The search of one side."
    paths = {f"{s}_{k}": str(root / "data" / s / f) for s in ("train", "val") for k, f in (("data_path", "images"), ("annotation_file", "labels.json"))}
    training = dict(max_epochs=a.epochs, max_steps=None, seed=seed, checkpoint_dir=str(root / f"{scheduler}-{seed}"), progress=False, accelerator="cpu")
    tune = dict(space=SPACE, num_samples=a.trials, scheduler=scheduler)
    config = load_config({"template": "sample-classification", "data": paths | dict(num_workers=0), "tracking": {"enabled": False}, "training": training, "tune": tune})
    return run_search(config, here=True, show=log.debug).search


def main():
    root, rows = Path(tempfile.mkdtemp()), []
    write_sample(root / "data", images={"train": a.images, "val": 100})
    for seed in range(a.seeds):
        sides, took = {}, {}
        for scheduler in ("none", "asha") if seed % 2 == 0 else ("asha", "none"):
            begun = time.process_time(); sides[scheduler] = searched(root, scheduler, seed); took[scheduler] = time.process_time() - begun
        epochs = {k: sum(t.epochs for t in s.trials) for k, s in sides.items()}
        assert [t.params for t in sides["none"].trials] == [t.params for t in sides["asha"].trials]
        rows.append((epochs["none"], epochs["asha"], sides["none"].best.value, sides["asha"].best.value))
        print(f"seed {seed}: none {epochs['none']} epochs, best {rows[-1][2]:.4f}, {took['none']:.0f} CPU s; asha {epochs['asha']} epochs, best {rows[-1][3]:.4f}, {took['asha']:.0f} CPU s", flush=True)
    ratio = sum(r[1] for r in rows) / sum(r[0] for r in rows)
    lost = sum(1 - r[3] / r[2] for r in rows) / len(rows)
    print(f"epochs: {ratio:.3f} x; best value lost in the mean {lost:+.2%}, at most {max(1 - r[3] / r[2] for r in rows):+.2%} ({a.seeds} seeds of {a.trials} trials)")
    sys.exit(ratio > 0.5 or lost > 0.02)


if __name__ == "__main__": main()
