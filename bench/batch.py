"""Batch inference into a table, against a loop that calls `predict`: images a second, from the first line of a process to its last.

    python bench/batch.py [--n 10000] [--rounds 3] [--size 160x120] [--type rt_detr] [--side 224] [--work DIR]

Each round runs three processes one after the other, so that what else the machine does meets all alike: the loop with one thread, the loop with a thread for each core, and `batch_predict` with a process of one thread for each core. The loop loads the same model, hands
the files to `model.predict` eight at a time, as the batch does, and keeps the predictions in memory; it writes nothing. The batch lists the folder, digests each file, and writes rows into a new Delta table. All of that counts, and so does the start of the processes;
a second column leaves the start out on both sides, which is what remains of a longer job. Medians of the rounds are compared; exit status 1 where a figure is missed: 1.7 times the loop with one thread, 1.2 times the loop with all threads.
The model is a very small network with random weights, which sees images of `--side` pixels: the smaller it is, the more counts what is around it.
"""
import argparse, json, os, shutil, statistics, subprocess, sys, tempfile, time
from pathlib import Path
os.environ.setdefault("HF_HUB_OFFLINE", "1")

LOOP = """
import time; begun = time.perf_counter()
import json, os, sys
from databricks_cv import load_model
import torch
torch.set_num_threads({threads})
model, folder = load_model({model!r}), {images!r}
files = sorted(os.path.join(folder, f) for f in os.listdir(folder))
model.predict(files[:1])
ready, out = time.perf_counter(), []
for k in range(0, len(files), 8):
    out += model.predict(files[k:k + 8], threshold=0.5, top_k=100)
done = time.perf_counter()
print(json.dumps(dict(n=len(out), total=done - begun, steady=done - ready)))
"""
BATCH = """
import time; begun = time.perf_counter()
import json
from databricks_cv.ops.batch import local, run
from databricks_cv.ops.batch.worker import Worker
first, start = [], Worker.start
def started(self):
    start(self); first.append(time.perf_counter()); return self
Worker.start = started
s = run.batch_predict({model!r}, {images!r}, to={to!r}, processes={processes}, threshold=0.5, device="cpu")
done = time.perf_counter()
print(json.dumps(dict(n=s.predicted, errors=s.errors, commits=s.commits, total=done - begun, steady=done - max(first))))
"""


def images(folder, n, size):
    "A folder of JPEGs that differ."
    import numpy as np
    from PIL import Image
    w, h = size; rng = np.random.default_rng(0); folder.mkdir(parents=True)
    for k in range(n):
        small = rng.integers(0, 255, (max(2, h // 16), max(2, w // 16), 3), np.uint8)
        Image.fromarray(small).resize((w, h), Image.BICUBIC).save(folder / f"{k:06d}.jpg", quality=85)


def checkpoint(at, kind, side):
    "A very small network whose processor makes images so large."
    from databricks_cv.testing.helpers import tiny_checkpoint
    tiny_checkpoint(kind, at); f = at / "preprocessor_config.json"
    f.write_text(json.dumps(json.loads(f.read_text()) | dict(size=dict(height=side, width=side))))


def side(code, threads):
    "What a fresh process measures."
    env = os.environ | {"OMP_NUM_THREADS": str(threads), "MKL_NUM_THREADS": str(threads), "TRANSFORMERS_VERBOSITY": "error"}
    p = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True)
    if p.returncode: raise SystemExit(p.stderr[-3000:])
    return json.loads(p.stdout.strip().splitlines()[-1])


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--n", type=int, default=10_000); a.add_argument("--rounds", type=int, default=3); a.add_argument("--size", default="160x120")
    a.add_argument("--type", default="rt_detr"); a.add_argument("--side", type=int, default=224); a.add_argument("--work")
    a = a.parse_args()
    from databricks_cv.parallel import cores
    work = Path(a.work or tempfile.mkdtemp(prefix="batch-")); n = cores()
    model, folder = work / "model", work / f"images-{a.n}-{a.size}"
    if not model.exists(): checkpoint(model, a.type, a.side)
    if not folder.exists(): images(folder, a.n, tuple(map(int, a.size.split("x"))))
    sides = {"loop, 1 thread": [], f"loop, {n} threads": [], f"batch, {n} processes of 1 thread": []}
    one, many, batch = sides
    for r in range(a.rounds):
        sides[one].append(side(LOOP.format(threads=1, model=str(model), images=str(folder)), 1))
        sides[many].append(side(LOOP.format(threads=n, model=str(model), images=str(folder)), n))
        to = work / f"to-{os.getpid()}-{r}"
        sides[batch].append(side(BATCH.format(model=str(model), images=str(folder), to=str(to), processes=n), 1))
        shutil.rmtree(to)
        for name, found in sides.items():
            x = found[-1]; assert x["n"] == a.n, (name, x)
            print(f"round {r + 1}  {name:32}  {a.n / x['total']:7.1f} images/s, without the start {a.n / x['steady']:7.1f}", file=sys.stderr, flush=True)
    rate = {name: [statistics.median(a.n / x[k] for x in found) for k in ("total", "steady")] for name, found in sides.items()}
    print(f"\n{a.n:,} images of {a.size}, {a.type} at {a.side}, medians of {a.rounds} rounds\n\n| | images/s | without the start |\n|---|---|---|")
    for name, (t, s) in rate.items(): print(f"| {name} | {t:.1f} | {s:.1f} |")
    ok = True
    print("\n| batch against | times | wanted | without the start |\n|---|---|---|---|")
    for against, wanted in ((one, 1.7), (many, 1.2)):
        ratio, steady = (rate[batch][k] / rate[against][k] for k in (0, 1)); ok &= ratio >= wanted
        print(f"| {against} | {ratio:.2f} | {wanted} | {steady:.2f} |")
    if not a.work: shutil.rmtree(work)
    sys.exit(not ok)


if __name__ == "__main__": main()
