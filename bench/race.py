"""What a detector learns from random weights in some CPU seconds: the built-in sample and two folders of photographs.

    DATABRICKS_CV_DATA=… python bench/race.py OUT [--folders sample foosball bccd] [--seconds 60 150 300 600] [--seeds 0 1 2] [--set KEY=VALUE …] [--name NAME] [--keep]
    python bench/race.py OUT --table            the table of what is finished so far

Each cell (folder, seconds, seed) is a process of its own with one thread, trained with `training.max_time` by processor time: reading the data, every step, every validation and the saved model are in it, and the rate has reached its floor when it is over. The seconds are calibrated: multiplied by the median time of 50 passes through three convolutions here (--calibrate prints it) over 1.7 s, so that machines compare.
mAP is that of the weights which the run chose, on the folder's own validation split (the sample: its val split). --folders sample-semantic, or another template of the sample, trains that, and tells its task's own metric. --set changes the configuration of all cells, --name keeps such a variant apart in the table, and --keep the models, in OUT/models. A bench that was stopped goes on with the cells that are missing.
A model is tuned on another folder by --set model.model_name=OUT/models/… model.pretrained=true.
"""
import argparse, json, os, shutil, statistics, subprocess, sys, tempfile, time
os.environ.setdefault("HF_HUB_OFFLINE", "1")
from pathlib import Path

# another detector of 2.6 million parameters at its own defaults, one thread, seconds as calibrated: (seconds, mAP), measured once elsewhere
THEIRS = {"sample": [(73, .094), (131, .529), (310, .811), (726, .872)], "foosball": [(157, .001), (310, .026)], "bccd": [(157, .069), (315, .225)]}
OTHERS = ["sample-classification", "sample-semantic", "sample-instance", "sample-panoptic"]  # what other tasks learn of the sample
BASIS = 1.7  # seconds of the calibration where the seconds of that table were measured


def calibration(rounds=3):
    "Median CPU seconds of 50 forward and backward passes, batch 8, 128 x 128, through three convolutions with one thread."
    import torch
    from torch import nn
    torch.set_num_threads(1); times = []
    net, x = nn.Sequential(nn.Conv2d(3, 32, 3, stride=2), nn.ReLU(), nn.Conv2d(32, 64, 3, stride=2), nn.ReLU(), nn.Conv2d(64, 64, 3)), torch.randn(8, 3, 128, 128)
    for _ in range(rounds):
        begun = time.process_time()
        for _ in range(50): net.zero_grad(); net(x).square().mean().backward()
        times.append(time.process_time() - begun)
    return statistics.median(times)


def configured(folder, seconds, seed, at, more):
    "The configuration of a cell."
    from databricks_cv.config import load_config, merge, starter
    training = {"max_time": seconds, "clock": "cpu", "seed": seed, "accelerator": "cpu", "checkpoint_dir": str(at), "progress": False}
    over = {"data": {"num_workers": 0, "on_missing": "skip"}, "training": training, "tracking": {"enabled": False}}
    if folder == "sample" or folder in OTHERS: return load_config(merge({"template": "sample-detection" if folder == "sample" else folder}, over), more)
    size = {"foosball": [224, 384], "bccd": [240, 320]}[folder]
    root = Path(os.environ["DATABRICKS_CV_DATA"])/folder
    return load_config(merge(starter("detection", None, root).to_dict(), over | {"model": {"image_size": size}}), more)


def cell(folder, seconds, seed, more, keep=None):
    "Train a cell in this process; its figures. The model is copied to `keep`."
    import torch
    torch.set_num_threads(1); scale = calibration()/BASIS
    from databricks_cv.tasks import get_task
    from databricks_cv.train.trainer import UnifiedTrainer
    with tempfile.TemporaryDirectory() as d:
        config = configured(folder, seconds*scale, seed, d, more)
        begun = time.process_time(); r = UnifiedTrainer(config).train(); took = time.process_time() - begun
        if keep: shutil.copytree(r.best_model, keep, dirs_exist_ok=True)
    m = r.metrics
    return dict(mAP=m[get_task(config.model.task_type).monitor], AP50=m.get("AP50"), steps=r.steps, epochs=r.epochs, seconds=took, asked=seconds*scale, scale=scale)


def at_time(points, s):
    "A curve's value at so many seconds, linear between its points; before the first at most that one's; None after the last."
    if s < points[0][0]: return points[0][1]
    for (a, x), (b, y) in zip(points, points[1:]):
        if a <= s <= b: return x + (y - x)*(s - a)/(b - a)


def table(cells):
    print("| folder | variant | seconds | mAP (of other tasks their own metric), median | range | AP50 | steps | theirs, between their points, before the first at most that | ahead |\n|---|---|---|---|---|---|---|---|---|"); behind = 0
    for key in dict.fromkeys(tuple(k.split("/")[:3]) for k in cells):
        rows = [v for k, v in cells.items() if tuple(k.split("/")[:3]) == key]; folder, name, s = key
        m, their = [r["mAP"] for r in rows], at_time(THEIRS[folder], float(s)) if folder in THEIRS else None; med = statistics.median(m)
        ahead = None if their is None else med > their; behind += ahead is False
        print(f"| {folder} | {name} | {s} | {med:.3f} | {min(m):.3f}–{max(m):.3f} ({len(m)}) | {statistics.median(r['AP50'] or 0 for r in rows):.3f} | {statistics.median(r['steps'] for r in rows):.0f} | {'–' if their is None else f'{their:.3f}'} | {'–' if ahead is None else 'yes' if ahead else 'NO'} |")
    return behind


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("out", type=Path); p.add_argument("--folders", nargs="+", default=list(THEIRS), choices=[*THEIRS, *OTHERS]); p.add_argument("--seconds", nargs="+", type=float, default=[60, 150, 300, 600]); p.add_argument("--seeds", nargs="+", type=int, default=[0, 1, 2])
    p.add_argument("--set", nargs="+", default=[], dest="more"); p.add_argument("--name", default="default"); p.add_argument("--table", action="store_true"); p.add_argument("--calibrate", action="store_true"); p.add_argument("--cell", nargs=3, help="for the bench itself"); p.add_argument("--keep", action="store_true"); p.add_argument("--keep-at", help="likewise")
    a = p.parse_args(); a.out.mkdir(parents=True, exist_ok=True); kept = a.out/"cells.json"
    cells = json.loads(kept.read_text()) if kept.exists() else {}
    if a.calibrate: return print(f"{calibration(7):.2f} s")
    if a.cell:
        found = cell(a.cell[0], float(a.cell[1]), int(a.cell[2]), a.more, a.keep_at); print("CELL " + json.dumps(found)); return
    if not a.table:
        for folder in a.folders:
            for s in a.seconds:
                for seed in a.seeds:
                    key = f"{folder}/{a.name}/{s:g}/{seed}"
                    if key in cells: continue
                    done = subprocess.run([sys.executable, __file__, str(a.out), "--cell", folder, str(s), str(seed), *(["--keep-at", str(a.out/"models"/key.replace("/", "-"))] if a.keep else []), *(["--set", *a.more] if a.more else [])], capture_output=True, text=True, env=os.environ | {"OMP_NUM_THREADS": "1"})
                    line = next((x for x in done.stdout.splitlines() if x.startswith("CELL ")), None)
                    if line is None: sys.exit(f"{key} failed:\n{done.stderr[-3000:]}")
                    cells = json.loads(kept.read_text()) if kept.exists() else {}
                    cells[key] = json.loads(line[5:]); tmp = kept.with_suffix(".tmp"); tmp.write_text(json.dumps(cells, indent=1)); os.replace(tmp, kept)
                    print(key, line[5:], file=sys.stderr, flush=True)
    print(f"calibration here: {statistics.median(c['scale'] for c in cells.values())*BASIS:.2f} s\n"); sys.exit(bool(table(cells)))


if __name__ == "__main__": main()
