"""Two Ray workers against two local processes, the same training: CPU seconds a step, and seconds until the first step, rounds interleaved.

    python bench/ray_train.py [--rounds 5] [--steps 60]

A small RT-DETR at 128 px, four images a process and step, on two Ray nodes of one CPU each that run already. CPU seconds are those of both training processes between step 10 and the last one, as the processes count them themselves; start is the time from the call to the first step, less for what both do. Prints each round and the medians; exit status 1 if Ray takes over
1.05 times as many CPU seconds a step, or over 12 seconds longer to start.
"""
import argparse, os, statistics, sys, tempfile, time
os.environ.setdefault("HF_HUB_OFFLINE", "1"); os.environ["OMP_NUM_THREADS"] = "1"
from pathlib import Path
from databricks_cv.config import load_config
from databricks_cv.data.sample.dataset import write_sample
from databricks_cv.testing.clusters import two_machines
from databricks_cv.train.ray import RayTrainer
from databricks_cv.train.trainer import UnifiedTrainer

PLUGIN = """import os, time
from pathlib import Path
from databricks_cv.train.module import VisionModule
step = VisionModule.training_step
def noted(self, batch, i):
    with open(Path(self.trainer.default_root_dir) / f"times-{os.getpid()}", "a") as f:
        f.write(f"{self.trainer.global_step} {time.time()} {time.process_time()}\\n")
    return step(self, batch, i)
VisionModule.training_step = noted
"""


def measured(result, begun):
    "(CPU seconds a step of both processes, seconds from the call to the first step)."
    rows = [[line.split() for line in p.read_text().splitlines()] for p in Path(result.folder).glob("times-*")]
    assert len(rows) == 2, len(rows)
    cpu = sum((float(r[-1][2]) - float(r[10][2])) / (len(r) - 11) for r in rows)
    return cpu, min(float(r[0][1]) for r in rows) - begun


def main():
    ap = argparse.ArgumentParser(); ap.add_argument("--rounds", type=int, default=5); ap.add_argument("--steps", type=int, default=60); a = ap.parse_args()
    root = Path(tempfile.mkdtemp()); write_sample(root / "data", images={"train": 200, "val": 4}); (root / "times_of_steps.py").write_text(PLUGIN)
    paths = {f"{s}_{k}": str(root / "data" / s / f) for s in ("train", "val") for k, f in (("data_path", "images"), ("annotation_file", "annotations.json"))}
    base = load_config({"template": "sample-detection", "model": {"image_size": 128}, "data": paths | dict(batch_size=4, num_workers=0), "tracking": {"enabled": False}, "plugins": [str(root / "times_of_steps.py")],
                        "training": dict(max_steps=a.steps, max_epochs=99, accelerator="cpu", progress=False, checkpoint_dir=str(root / "runs"), val_every_n_epochs=99)}, trust=True)
    sides = {"local": lambda: UnifiedTrainer(load_config(base, ["training.devices=2"], trust=True)).train(), "ray": lambda: RayTrainer(num_workers=2, use_gpu=False).train(base)}
    found = {k: [] for k in sides}
    with two_machines():
        for r in range(a.rounds):
            for side in sorted(sides, reverse=r % 2 == 1):
                begun = time.time(); found[side].append(measured(sides[side](), begun))
                print(f"round {r + 1} {side:5}: {found[side][-1][0]:.4f} CPU s a step, first step after {found[side][-1][1]:.1f} s", flush=True)
    (cpu, start), (mine, began) = ([statistics.median(x) for x in zip(*found[side])] for side in ("ray", "local"))
    print(f"CPU seconds a step: ray {cpu:.4f}, local {mine:.4f}: {cpu / mine:.3f} x; start: ray {start:.1f} s, local {began:.1f} s: {start - began:+.1f} s (medians of {a.rounds})")
    sys.exit(cpu / mine > 1.05 or start - began > 12)


if __name__ == "__main__": main()
