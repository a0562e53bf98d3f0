"""What `tune --auto` finds in some minutes, against the default template (what `init` writes) trained for the same minutes, on images that neither saw.

    DATABRICKS_CV_DATA=… python bench/auto.py OUT [--folders bccd flowers dhcn_semantic] [--seeds 0 1 2] [--minutes 15] [--sides auto default] [--clock wall]
    python bench/auto.py OUT --table            the table of what is finished so far

Each folder's images are pooled and cut into three parts, each class in each part as often as in the others. For seed k the k-th part is the test, a fifth of the rest is for validation: both sides learn and choose from the same images, and each image is tested once. The default trains with `training.max_time`, so its rate has reached its floor when the time is over.
Every cell (folder, seed, side) runs in a process of its own, one after another, and is kept in OUT/cells.json with the metric on 2,000 draws of the test images: a bench that was stopped goes on. The interval is that of the difference on the same draws, mean over the seeds.
--clock cpu gives both sides that many minutes of one core, by processor time, so that a machine with other work compares them just as well; the two sides may then run side by side (two calls, each with its --sides, into one OUT).
"""
import argparse, json, os, shutil, subprocess, sys, time
os.environ.setdefault("HF_HUB_OFFLINE", "1")
from pathlib import Path
import numpy as np

DRAWS = 2000
TASKS = {"bccd": "detection", "foosball": "detection", "flowers": "classification", "dhcn_semantic": "semantic_segmentation", "facade": "instance_segmentation", "segmush": "instance_segmentation", "dsb2018": "instance_segmentation"}
READ = {"wall": time.monotonic, "cpu": time.process_time}
FORMS = {"classification": "folders", "semantic_segmentation": "semantic_masks"}


def pooled(folder, task, work):
    "All images of a folder as one dataset, whatever parts they came in."
    from databricks_cv.config import load_config, merge, starter
    from databricks_cv.data.conversion.converter import convert
    from databricks_cv.data.curation.combine import merge as together
    from databricks_cv.data.dataset import CocoDataset
    config = starter(task, None, folder)
    config = load_config(merge(config.to_dict(), {"data": {"on_missing": "skip", "val_fraction": 0.2}}))
    parts = [CocoDataset.from_config(config, s, progress=False) for s in ("train", "val", "test") if s != "test" or config.data.names("test")]
    if task not in FORMS: return together(parts)
    if not work.exists(): # class folders and masks are put together as files
        tmp = work.with_suffix(".tmp"); shutil.rmtree(tmp, ignore_errors=True)
        for k, ds in enumerate(parts):
            convert(ds, tmp/str(k), FORMS[task]); shutil.copytree(tmp/str(k), tmp/"all", dirs_exist_ok=True)
        os.replace(tmp/"all", work); shutil.rmtree(tmp)
    return opened(work, task)


def opened(at, task):
    "A dataset as `convert` wrote it."
    from databricks_cv.data.dataset import CocoDataset
    if task == "classification": return CocoDataset(at, None, task)
    return CocoDataset(at/"images", at/("masks" if task == "semantic_segmentation" else "annotations.json"), task)


def make_data(out, name, seed, task):
    "The three parts of a folder for a seed, as a dataset that is recognised; gives its folder."
    from databricks_cv.data.conversion.converter import convert
    from databricks_cv.data.curation.stats import split_stratified
    at = out/"data"/f"{name}-{seed}"
    if (at/"done").exists(): return at
    (out/"data").mkdir(exist_ok=True); ds = pooled(Path(os.environ["DATABRICKS_CV_DATA"])/name, task, out/"data"/f"{name}-all")
    folds = split_stratified(ds, {"a": 1, "b": 1, "c": 1}, 0)
    test = folds["abc"[seed % 3]]; rest = ds.subset(np.setdiff1d(np.arange(len(ds)), test))
    inner = split_stratified(rest, {"train": 4, "val": 1}, seed)
    for part, images in (("train", rest.subset(inner["train"])), ("val", rest.subset(inner["val"])), ("held_out", ds.subset(test))):
        where = at/part if part != "held_out" else at.parent/f"{name}-{seed}-held_out"
        if not where.exists(): convert(images, where, FORMS.get(task, "coco"))
    (at/"done").write_text("")
    return at


def held_out(out, name, seed, task):
    "The test images, which lie beside the folder that the two sides are given."
    return opened(out/"data"/f"{name}-{seed}-held_out", task)


def quiet_overrides(out, side):
    return [f"tracking.tracking_uri=sqlite:///{out}/mlflow-{side}.db"]


def by_processor_time(side):
    "One core, and processor time as the clock of all that is timed."
    import torch
    from databricks_cv.train import clock
    from databricks_cv.train.tune import auto, auto_clock
    own = sorted(os.sched_getaffinity(0)); os.sched_setaffinity(0, {own[0] if side == "auto" else own[-1]}); torch.set_num_threads(1)
    auto.now = auto_clock.now = clock.CLOCKS["cpu"] = time.process_time # nothing is started here, so the children's time need not be asked for


def run_auto(out, name, seed, task, minutes, clock):
    from databricks_cv.train.tune.auto import auto_search
    r = auto_search(make_data(out, name, seed, task), task, 60*minutes, out/"auto"/f"{name}-{seed}", seed, f"{name}_{seed}", overrides=quiet_overrides(out, "auto"))
    best = r.search.trials[r.search.extra["chosen"] - 1]
    return r.best_model, dict(chosen=next(c["name"] for c in r.search.extra["candidates"] if c.get("trial") == best.number), trials=len(r.search.trials), val=best.value, used=r.seconds)


def run_default(out, name, seed, task, minutes, clock):
    from databricks_cv.config import load_config, merge, starter
    from databricks_cv.train.trainer import UnifiedTrainer
    now = READ[clock]; began = now()
    config = starter(task, None, make_data(out, name, seed, task))
    left = 60*minutes - (now() - began)
    config = load_config(merge(config.to_dict(), {"training": {"max_time": left, "clock": clock, "seed": seed, "progress": False, "checkpoint_dir": str(out/"default"/f"{name}-{seed}")}, "tracking": {"figures": False}, "data": {"num_workers": 0} if clock == "cpu" else {}}), quiet_overrides(out, "default"))
    r = UnifiedTrainer(config).train()
    return r.best_model, dict(chosen="default", steps=r.steps, val=r.metrics.get(config.task.monitor), used=now() - began)


def cell(out, name, seed, side, minutes, clock):
    "Train one side of one cell, and measure it on the test images."
    from databricks_cv.evaluation.comparison import draws
    from databricks_cv.evaluation.evaluator import evaluate
    from databricks_cv.models.vision import load_model
    from databricks_cv.tasks import get_task
    task = TASKS[name]; make_data(out, name, seed, task)
    if clock == "cpu": by_processor_time(side)
    start = READ[clock]()
    folder, facts = {"auto": run_auto, "default": run_default}[side](out, name, seed, task, minutes, clock)
    seconds = READ[clock]() - start
    data = held_out(out, name, seed, task)
    r = evaluate(load_model(folder), data); metric = get_task(task).monitor
    values = [float(r.metric.drawn_value(metric, o)) for o in draws(len(data), DRAWS, seed)]
    return dict(folder=name, seed=seed, side=side, minutes=minutes, clock=clock, images=len(data), metric=metric, value=float(r.metrics[metric]), seconds=round(seconds, 1), draws=[round(v, 5) for v in values], **facts)


def interval(cells, name, seeds, minutes, clock):
    "(mean of auto, of default, difference, low, high) over the seeds that both sides have; None where there are none."
    got = {(c["seed"], c["side"]): c for c in cells if c["folder"] == name and (c["minutes"], c["clock"]) == (minutes, clock)}
    both = [s for s in seeds if (s, "auto") in got and (s, "default") in got]
    if not both: return None
    a, b = (np.array([got[s, side]["value"] for s in both]) for side in ("auto", "default"))
    d = np.nanmean([np.array(got[s, "auto"]["draws"]) - np.array(got[s, "default"]["draws"]) for s in both], axis=0)
    low, high = np.nanquantile(d, [.025, .975])
    return dict(seeds=len(both), auto=a.mean(), default=b.mean(), difference=(a - b).mean(), low=low, high=high, each=(a - b).round(3).tolist(), late=max(got[s, "auto"]["seconds"] for s in both)/(60*minutes))


def table(cells, folders, seeds, minutes, clock):
    print("| folder | metric | seeds | auto | default | difference | 95 % interval | each seed | time used, of what was given |\n|---|---|---|---|---|---|---|---|---|")
    lows = []
    for name in folders:
        if (r := interval(cells, name, seeds, minutes, clock)) is None: continue
        metric = next(c["metric"] for c in cells if c["folder"] == name); lows.append(r["low"])
        print(f"| {name} | {metric} | {r['seeds']} | {r['auto']:.3f} | {r['default']:.3f} | {r['difference']:+.3f} | {r['low']:+.3f} … {r['high']:+.3f} | {r['each']} | {r['late']:.3f} |")
    if lows: print(f"\nlower end over -0.01 everywhere: {min(lows) > -.01}; over 0 somewhere: {max(lows) > 0}")


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("out", type=Path); p.add_argument("--folders", nargs="+", default=["bccd", "flowers", "dhcn_semantic"], choices=sorted(TASKS))
    p.add_argument("--seeds", nargs="+", type=int, default=[0, 1, 2]); p.add_argument("--minutes", type=float, default=15); p.add_argument("--sides", nargs="+", default=["auto", "default"], choices=["auto", "default"]); p.add_argument("--clock", default="wall", choices=list(READ))
    p.add_argument("--table", action="store_true"); p.add_argument("--cell", nargs=3, metavar=("FOLDER", "SEED", "SIDE"), help="for the bench itself")
    a = p.parse_args(); out = a.out.resolve(); out.mkdir(parents=True, exist_ok=True); file = out/"cells.json"
    if a.cell:
        name, seed, side = a.cell
        print("CELL " + json.dumps(cell(out, name, int(seed), side, a.minutes, a.clock))); return
    read = lambda: json.loads(file.read_text()) if file.exists() else []
    todo = [] if a.table else [(f, s, side) for s in a.seeds for f in a.folders for side in a.sides]
    for f, s, side in todo:
        if any((c["folder"], c["seed"], c["side"], c["minutes"], c["clock"]) == (f, s, side, a.minutes, a.clock) for c in read()): continue
        r = subprocess.run([sys.executable, __file__, str(out), "--minutes", str(a.minutes), "--clock", a.clock, "--cell", f, str(s), side], stdout=subprocess.PIPE, text=True)
        line = next((l[5:] for l in r.stdout.splitlines() if l.startswith("CELL ")), None)
        if line is None: print(f"{f}, seed {s}, {side}: failed", file=sys.stderr); continue
        cells = read() + [json.loads(line)]; tmp = file.with_suffix(f".{os.getpid()}"); tmp.write_text(json.dumps(cells)); os.replace(tmp, file)
        c = cells[-1]; print(f"{f}, seed {s}, {side}: {c['metric']} {c['value']:.3f} on {c['images']} images ({c['chosen']}), {c['seconds']:.0f} s", flush=True)
    table(read(), a.folders, a.seeds, a.minutes, a.clock)


if __name__ == "__main__": main()
