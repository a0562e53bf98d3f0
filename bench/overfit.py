"""Each detection family, small and from random weights, learns eight real pictures by heart. One configuration for all: only `model_name` differs, a checkpoint folder that this script makes.

    DATABRICKS_CV_DATA=… python bench/overfit.py [--only yolos detr …] [--steps 1500] [--minutes 30] [--scenes]

Prints a Markdown table: optimizer steps, CPU seconds (one thread) and AP50 on the way. Without foosball, or with --scenes, eight landscapes of the sample are learnt.
"""
import argparse, copy, json, os, sys, tempfile, time
os.environ.setdefault("HF_HUB_OFFLINE", "1"); os.environ.setdefault("OMP_NUM_THREADS", "1")
from pathlib import Path
import torch
from databricks_cv.config import load_config
from databricks_cv.data.coco import CocoDataset
from databricks_cv.data.loader import make_loader
from databricks_cv.data.sample import sample_dataset
from databricks_cv.evaluation.metrics import DetectionMetrics
from databricks_cv.models.build import SMALL, small_checkpoint
from databricks_cv.models.vision import VisionModel
from databricks_cv.train.optim import EMA, build_optimizer, build_scheduler

GOAL = .9
YAML = """
model: {{model_name: {name}, task_type: detection}}
training: {{max_steps: {steps}, learning_rate: {lr}, weight_decay: 1e-4, gradient_clip_val: 1.0, ema_decay: 0.99, seed: 0}}
data: {{batch_size: 8, augmentation: none}}
"""

def pictures(scenes):
    "(eight pictures and their truth, (height, width) for the network)."
    root = os.environ.get("DATABRICKS_CV_DATA")
    if scenes or not root: return sample_dataset("train", 16).subset(range(8)), (128, 128)
    ds = CocoDataset(f"{root}/foosball/train", f"{root}/foosball/train/_annotations.coco.json")
    return ds.subset(range(8)), (224, 400)

def ap50(model, ds, loader):
    metric = DetectionMetrics(label_map=ds.label_map)
    for batch in loader: metric.update(model.predict_batch(batch), batch.targets)
    return metric.compute()["AP50"]

def learn(config, ds, minutes, every, say):
    "Train until the goal or the end; gives (steps, CPU seconds, AP50) on the way."
    torch.manual_seed(config.training.seed)
    model = VisionModel.from_config(config, ds.label_map)
    train, val = make_loader(ds, model.input_adapter, 8, seed=config.training.seed), make_loader(ds, model.input_adapter, 8, train=False)
    t = config.training; opt = build_optimizer(model, t); plan = build_scheduler(opt, t, t.max_steps); ema = EMA(model, t.ema_decay)
    step, start, curve = 0, time.process_time(), []
    while step < t.max_steps and time.process_time() - start < 60*minutes and not (curve and curve[-1][2] >= GOAL):
        train.set_epoch(step)
        for batch in train:
            loss = model.train().loss(batch)["loss"]
            loss.backward(); torch.nn.utils.clip_grad_norm_(model.parameters(), t.gradient_clip_val); opt.step(); opt.zero_grad(); plan.step(); ema.update(); step += 1
        if step % every == 0 or step == t.max_steps:
            with ema.applied(): curve.append((step, round(time.process_time() - start), ap50(model, ds, val)))
            say(f"  step {step}, {curve[-1][1]} s, loss {loss.item():.2f}, AP50 {curve[-1][2]:.3f}")
    return sum(p.numel() for p in model.parameters()), curve

def main():
    a = argparse.ArgumentParser()
    a.add_argument("--only", nargs="+", default=list(SMALL["detection"]), choices=list(SMALL["detection"])); a.add_argument("--steps", type=int, default=1500); a.add_argument("--lr", type=float, default=1e-3)
    a.add_argument("--minutes", type=float, default=30); a.add_argument("--every", type=int, default=100); a.add_argument("--scenes", action="store_true"); a.add_argument("--overrides", type=json.loads, default={})
    a = a.parse_args(); torch.set_num_threads(1)
    ds, size = pictures(a.scenes); rows = []
    most = int((ds.offsets[1:] - ds.offsets[:-1]).max()); queries = -(-most*3//20)*10
    for family in a.only:
        with tempfile.TemporaryDirectory() as d:
            key = "num_detection_tokens" if family == "yolos" else "num_queries"
            folder = small_checkpoint(family, Path(d)/family, ds.label_map, size, overrides={key: max(20, queries)} | a.overrides)
            config = load_config(__import__("yaml").safe_load(YAML.format(name=folder, steps=a.steps, lr=a.lr)))
            print(family, file=sys.stderr, flush=True)
            n, curve = learn(config, ds, a.minutes, a.every, lambda s: print(s, file=sys.stderr, flush=True))
        rows.append((family, n, curve))
    print("| family | parameters | steps | CPU s | AP50 | AP50 on the way |\n|---|---|---|---|---|---|")
    for f, n, c in rows: print(f"| {f} | {n/1e6:.2f} M | {c[-1][0]} | {c[-1][1]} | {c[-1][2]:.3f} | {', '.join(f'{s}: {v:.2f}' for s, _, v in c[::max(1, len(c)//6)])} |")

if __name__ == "__main__": main()
