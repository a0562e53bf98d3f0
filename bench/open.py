"""Opening a COCO file the size of train2017 (118,287 images, 860,001 objects with polygons, 438 MB): CocoDataset the first time and again, hotcoco, pycocotools; and validating it without its images.

    python bench/open.py [--runs 5] [--pycocotools] [--task detection] [--images 118287] [--objects 860001]

Each opening is a process of its own, which has imported what it needs before the clock starts; the file is in the system's cache for all. Memory is the largest anonymous memory of the process, from /proc/PID/smaps_rollup, less what it had before opening; it is sampled in runs of its own, which are not timed.
"""
import argparse, json, os, re, statistics, subprocess, sys, tempfile, time
os.environ.update(OMP_NUM_THREADS="1")
from pathlib import Path
sys.path.insert(0, str(Path(__file__).parent))
from big import made

def sides(path, task):
    "name -> (imports, opening)."
    def ours(): from databricks_cv.data.dataset import CocoDataset; import numpy, pyarrow; CocoDataset(None, b'{"images": [], "annotations": [], "categories": []}'); return lambda: CocoDataset(None, path, task)
    def hot(): import hotcoco; return lambda: hotcoco.COCO(str(path))
    def pyc(): from pycocotools.coco import COCO; return lambda: COCO(str(path))
    def check(): from databricks_cv.data.validation.run import validate; return lambda: validate(path, task=task)
    return dict(first=ours, again=ours, hotcoco=hot, pycocotools=pyc, validate=check)

def child(side, path, task):
    sys.stdout, out = sys.stderr, sys.stdout
    f = sides(path, task)[side](); print("ready", file=out, flush=True); sys.stdin.readline()
    cpu = lambda: sum(os.times()[:4]) # with those of processes that it started
    w, c = time.perf_counter(), cpu(); x = f()
    print(json.dumps(dict(wall=time.perf_counter() - w, cpu=cpu() - c, what=str(x)[:80] if side != "pycocotools" else f"{len(x.anns)} objects")), file=out, flush=True); sys.stdin.readline()

def anonymous(pid):
    "MiB, with those of the processes that it started."
    try: return int(re.search(r"Anonymous:\s+(\d+)", Path(f"/proc/{pid}/smaps_rollup").read_text())[1])/1024 + sum(anonymous(k) for t in list(Path(f"/proc/{pid}/task").iterdir()) for k in (t/"children").read_text().split())
    except (OSError, TypeError): return 0 # it has ended

def once(side, path, task, memory, cache):
    "One opening in a fresh process."
    p = subprocess.Popen([sys.executable, __file__, "--child", side, "--path", str(path), "--task", task], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env={**os.environ, "DATABRICKS_CV_CACHE": cache})
    assert p.stdout.readline().strip() == "ready"; before = anonymous(p.pid); p.stdin.write("\n"); p.stdin.flush(); peak = before
    if memory:
        import select
        while not select.select([p.stdout], [], [], .01)[0]: peak = max(peak, anonymous(p.pid))
    got = json.loads(p.stdout.readline()); peak = max(peak, anonymous(p.pid)); held = anonymous(p.pid); p.stdin.close(); p.wait()
    return dict(got, memory=peak - before, held=held - before)

def measured(side, path, task, runs, memory):
    "Openings of one side; `first` finds an empty cache each time, `again` a filled one."
    with tempfile.TemporaryDirectory() as cache:
        if side == "again": once("first", path, task, False, cache)
        out = []
        for k in range(runs):
            with tempfile.TemporaryDirectory() as fresh: out.append(once(side, path, task, memory, cache if side == "again" else fresh))
    return out

def main():
    p = argparse.ArgumentParser(); p.add_argument("--runs", type=int, default=5); p.add_argument("--pycocotools", action="store_true"); p.add_argument("--task", default="detection"); p.add_argument("--images", type=int, default=118_287); p.add_argument("--objects", type=int, default=860_001)
    p.add_argument("--sides", default="first,again,hotcoco,validate"); p.add_argument("--child"); p.add_argument("--path"); a = p.parse_args()
    if a.child: return child(a.child, Path(a.path), a.task)
    path, names = made(a.images, a.objects), a.sides.split(",") + ["pycocotools"]*a.pycocotools; path.read_bytes(); times = {n: [] for n in names}
    for r in range(a.runs): # in turn, so that all meet the same machine
        for n in names:
            if n != "pycocotools" or not r: times[n] += measured(n, path, a.task, 1, False)
    mem = {n: measured(n, path, a.task, 1, True)[0] for n in names}
    print(f"{path.stat().st_size/1e6:.0f} MB, {a.images:,} images, {a.objects:,} objects; median of {a.runs}; {a.task}\n\n| | wall, s | CPU, s | peak of anonymous memory, MiB | kept, MiB | |\n|---|---|---|---|---|---|")
    for n, t in times.items(): print(f"| {n} | {statistics.median(x['wall'] for x in t):.2f} | {statistics.median(x['cpu'] for x in t):.2f} | {mem[n]['memory']:.0f} | {mem[n]['held']:.0f} | {t[0]['what'].splitlines()[0]} |")

if __name__ == "__main__": main()
