"""Classification and detection of the sample on one shared backbone, against two networks of their own: parameters, time per image, and each task's metric.

    python bench/multitask.py [OUT] [--images 1500] [--seeds 3] [--epochs 10] [--size 128]

A ResNet classifier and an RT-DETR on a ResNet of the same size, all from random weights, on the same images. Four ways with each seed: two networks (each trained alone), one backbone with norms of each task's own,
one with shared norms and the same preprocessing, and that with uncertainty weights. Each task sees as many images as alone, in as many steps. Time per image is that of both tasks' predictions for the same images, decoded
and rendered alike, in turns with that of two networks. Differences are relative to the two networks, with a 95 % interval over seeds (t), and of the last seed over images (bootstrap). Exit status 1 if a way with shared norms has over 0.7 x
the parameters or over 0.85 x the time, or if a metric lies 3 % below without the table saying so.
What is finished is kept in OUT, models and OUT/figures.json: a bench that was stopped goes on there with the same options.
"""

import argparse
import json
import math
import os
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")

import torch

from databricks_cv.config import load_config
from databricks_cv.data.sample.dataset import write_sample
from databricks_cv.evaluation.comparison import compare
from databricks_cv.evaluation.evaluator import evaluate
from databricks_cv.models.vision import load_model
from databricks_cv.tasks import get_task
from databricks_cv.train.multitask.model import load_multitask
from databricks_cv.train.trainer import UnifiedTrainer

TRUTH = {"classification": "labels", "detection": "annotations"}
TRUNK = dict(embedding_size=32, hidden_sizes=[32, 64, 128], depths=[1, 1, 1], layer_type="basic")
DETECTOR = dict(
    backbone_config=dict(model_type="resnet", out_features=["stage2", "stage3"]) | TRUNK,
    freeze_backbone_batch_norms=False,
    d_model=64,
    num_feature_levels=2,
    feat_strides=[8, 16],
    encoder_in_channels=[64, 128],
    decoder_in_channels=[64, 64],
    encoder_layers=1,
    encode_proj_layers=[1],
    encoder_hidden_dim=64,
    encoder_ffn_dim=128,
    encoder_attention_heads=4,
    hidden_expansion=0.5,
    decoder_layers=3,
    decoder_ffn_dim=128,
    decoder_attention_heads=4,
    num_queries=20,
    num_denoising=0,
)
MODELS = {"classification": ("resnet", TRUNK), "detection": ("rt_detr", DETECTOR)}
SHARED = dict(norms="shared", preprocessing="shared", source="detection")
WAYS = {
    "norms of their own": dict(source="detection"),
    "shared norms": SHARED,
    "shared norms, uncertainty": SHARED | dict(weighting="uncertainty"),
}
T95 = {2: 12.706, 3: 4.303, 4: 3.182, 5: 2.776, 6: 2.571, 8: 2.365, 10: 2.262}


def paths(root, task):
    "The keys of `data` for a task."
    images = {f"{s}_data_path": str(root / "data" / s / "images") for s in ("train", "val")}
    return images | {f"{s}_annotation_file": str(root / "data" / s / f"{TRUTH[task]}.json") for s in ("train", "val")}


def common(a, seed, folder):
    "Sections that all runs have."
    training = dict(max_epochs=a.epochs, learning_rate=4e-3, weight_decay=1e-4, ema_decay=0.995, seed=seed)
    training |= dict(accelerator="cpu", devices=1, progress=False, checkpoint_dir=str(folder), val_every_n_epochs=2)
    return {"training": training, "tracking": {"enabled": False}}


def kept(folder, train):
    "The folder of the best model of a run in a folder; trained where it was not finished before."
    said = folder / "best-model"
    if not said.exists():
        shutil.rmtree(folder, ignore_errors=True)
        best = train()
        said.write_text(str(best), encoding="utf-8")
    return Path(said.read_text(encoding="utf-8"))


def alone(a, root, task, seed):
    "A network of its own; the folder of its best model."
    name, overrides = MODELS[task]
    model = dict(model_name=name, task_type=task, pretrained=False, image_size=a.size, overrides=overrides)
    data = paths(root, task) | dict(batch_size=16, num_workers=0, augmentation="flip")
    folder = root / f"alone-{task}-{seed}"
    config = load_config({"model": model, "data": data} | common(a, seed, folder))
    return kept(folder, lambda: UnifiedTrainer(config).train().best_model)


def together(a, root, way, seed):
    "One backbone; the folder that holds the best model of each task."
    several = dict(tasks=list(MODELS), model_checkpoints={t: n for t, (n, _) in MODELS.items()})
    several |= dict(models={t: {"overrides": o} for t, (_, o) in MODELS.items()}) | WAYS[way]
    several |= dict(data={t: paths(root, t) for t in MODELS})
    data = dict(batch_size=16, num_workers=0, augmentation="flip")
    model = dict(image_size=a.size, pretrained=False)
    folder = root / f"{way}-{seed}"
    config = load_config({"model": model, "multitask": several, "data": data} | common(a, seed, folder))
    return kept(folder, lambda: UnifiedTrainer(config).train().best_model)


def seconds(predict, images):
    "Of the processor, for each image of one call: with one thread others that compute here do not count."
    begun = time.process_time()
    predict(images)
    return (time.process_time() - begun) / len(images)


def timed(two, model, images, rounds):
    "Time per image of the shared model over that of two networks: the median of rounds that take turns, and both in milliseconds."

    def apart(x):
        return [m.predict(x, threshold=0.5) for m in two.values()]

    sides, found = {"apart": apart, "together": model.predict}, []
    for k in range(rounds + 1):
        took = {n: seconds(sides[n], images) for n in sorted(sides, reverse=bool(k % 2))}
        found.append([took["apart"], took["together"]])
    found = found[1:]  # the first one warms up
    both = [statistics.median(x) for x in zip(*found)]
    return statistics.median(b / a for a, b in found), *(1000 * x for x in both)


def spread(values):
    "Mean and half of the 95 % interval over seeds; NaN for one seed."
    n = len(values)
    if n < 2:
        return values[0], math.nan
    return statistics.mean(values), T95.get(n, 2.0) * statistics.stdev(values) / math.sqrt(n)


def size(*models):
    "Parameters, each counted once."
    return sum(p.numel() for p in {id(p): p for m in models for p in m.parameters()}.values())


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--images", type=int, default=1500)
    ap.add_argument("--seeds", type=int, default=3)
    ap.add_argument("--epochs", type=int, default=10)
    ap.add_argument("--size", type=int, default=128)
    ap.add_argument("--rounds", type=int, default=7, help="of timing")
    ap.add_argument("--ways", nargs="*", default=list(WAYS), choices=list(WAYS))
    ap.add_argument("out", nargs="?", type=Path, help="folder for models and figures; none: a temporary one")
    a = ap.parse_args()
    torch.set_num_threads(1)
    root = Path(a.out or tempfile.mkdtemp()).resolve()
    options = dict(images=a.images, epochs=a.epochs, size=a.size, rounds=a.rounds)
    done = json.loads((root / "figures.json").read_text()) if (root / "figures.json").exists() else {"options": options}
    if done["options"] != options:
        sys.exit(f"{root} holds figures of other options: {done['options']}")
    if not (root / "data").exists():
        write_sample(root / "writing", images={"train": a.images, "val": max(8, a.images * 2 // 15)})
        (root / "writing").rename(root / "data")
    shots = sorted((root / "data/val/images").iterdir())[:64]
    data = {
        t: load_config({"model": dict(model_name=n, task_type=t), "data": paths(root, t)})
        for t, (n, _) in MODELS.items()
    }
    for seed in range(a.seeds):
        two = {t: load_model(alone(a, root, t, seed), "cpu") for t in MODELS}
        base = {t: evaluate(m, data[t], progress=False) for t, m in two.items()}
        rows = done.setdefault(str(seed), {})
        rows["two networks"] = {t: base[t].metrics[get_task(t).monitor] for t in MODELS}
        told = ", ".join(f"{t} {rows['two networks'][t]:.3f}" for t in MODELS)
        print(f"seed {seed}, two networks: {told}", flush=True)
        for way in a.ways:
            if way not in rows:
                model = load_multitask(together(a, root, way, seed), "cpu")
                rows[way] = one = {"parameters": size(model) / size(*two.values()), "over images": {}}
                one["time"] = timed(two, model, shots, a.rounds)
                for t, m in model.models.items():
                    found = evaluate(m, data[t], progress=False)
                    one[t] = found.metrics[get_task(t).monitor]
                    c = compare({"own": base[t], "shared": found}).rows[1]
                    one["over images"][t] = c["difference_low"], c["difference_high"], c["verdict"]
                (root / "figures.tmp").write_text(json.dumps(done, indent=1), encoding="utf-8")
                (root / "figures.tmp").replace(root / "figures.json")
            one = rows[way]
            told = ", ".join(f"{t} {one[t]:.3f}" for t in MODELS)
            print(
                f"seed {seed}, {way}: {one['parameters']:.3f} x parameters, {one['time'][0]:.3f} x time, {told}",
                flush=True,
            )
    report(a, [done[str(k)] for k in range(a.seeds)])


def report(a, seeds):
    "Print the table, and leave with 1 where a bound is broken."
    print(f"\n{a.images} images, {a.epochs} epochs, {a.size} px, {a.seeds} seeds; one thread of a CPU\n")
    names = {t: get_task(t).monitor for t in MODELS}
    print(
        "| way | parameters | time per image | "
        + " | ".join(f"{t} {n} | over two networks" for t, n in names.items())
        + " |"
    )
    print("|---|---|---|" + "---|---|" * len(names))
    own, good = {t: [s["two networks"][t] for s in seeds] for t in names}, True
    print("| two networks | 1 | 1 | " + " | ".join(f"{statistics.mean(own[t]):.3f} | " for t in names) + "|")
    for way in a.ways:
        rows = [s[way] for s in seeds]
        ratio, pace = statistics.mean(r["parameters"] for r in rows), statistics.median(r["time"][0] for r in rows)
        cells, costs = [], []
        for t in names:
            gains = [(r[t] - b) / b for r, b in zip(rows, own[t]) if b]
            mean, half = spread(gains or [math.nan])
            low, high, said = rows[-1]["over images"][t]
            cells.append(
                f"{statistics.mean(r[t] for r in rows):.3f} | {100 * mean:+.1f} % ± {100 * half:.1f}; last seed, images: {low:+.3f} to {high:+.3f}, {said} "
            )
            costs += [f"{t} {100 * mean:+.1f} %"] if mean < -0.03 else []
        print(
            f"| {way} | {ratio:.3f} x | {pace:.3f} x ({rows[0]['time'][1]:.2f} → {rows[0]['time'][2]:.2f} ms) | "
            + " | ".join(cells)
            + " |"
        )
        if costs:
            print(f"| | | | sharing costs {', '.join(costs)}: not advised here |" + " |" * (2 * len(names) - 1))
        good &= "norms of" in way or (ratio <= 0.7 and pace <= 0.85)
    sys.exit(not good)


if __name__ == "__main__":
    main()
