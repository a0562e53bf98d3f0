"""Memory of a batch job by the number of images: of the process that lists and writes, and of a worker.

    python bench/batch_memory.py [--sizes 10000 100000 1000000] [--work DIR]

A Delta table names files by their paths. One row of a hundred names an image, the others a file that is not there, so that the job is about its own work: listing, comparing, handing out, error rows, commits. Each size runs in a process of its own, twice: into a new
table, then again, when every image is compared with its row. Memory is the highest resident size (VmHWM) of the driver and of its worker. Prints Markdown; exit status 1 where the driver of the largest job takes over 1.5 times that of the smallest and 200 MiB more.
"""
import argparse, json, os, subprocess, sys, tempfile
from pathlib import Path
os.environ.update(OMP_NUM_THREADS="1", HF_HUB_OFFLINE="1")

JOB = """
import json, re, time
from databricks_cv.ops.batch import run
from databricks_cv.ops.batch.worker import Worker
seen, end = [], Worker.end
def high(pid): return int(re.search(r"VmHWM:\\s+(\\d+)", open(f"/proc/{{pid}}/status").read())[1]) / 1024
def ended(self):
    if self.process: seen.append(high(self.process.pid))
    end(self)
Worker.end = ended
begun = time.perf_counter()
s = run.batch_predict({model!r}, table={table!r}, image_root={root!r}, to={to!r}, processes=1, threshold=0.5, device="cpu")
print(json.dumps(dict(driver=high("self"), worker=max(seen, default=0), seconds=time.perf_counter() - begun, predicted=s.predicted, errors=s.errors, before=s.done_before, commits=s.commits)))
"""


def table_of(at, n):
    "A table of n paths, written in a stream."
    import pyarrow as pa
    from deltalake import write_deltalake
    schema = pa.schema([("id", pa.string()), ("path", pa.string())])
    def batches():
        for k in range(0, n, 50_000):
            rows = range(k, min(n, k + 50_000))
            yield pa.record_batch([pa.array([f"image-{i:09d}" for i in rows]), pa.array([f"{i // 100 % 50}.jpg" if i % 100 == 0 else f"away/{i:09d}.jpg" for i in rows])], schema=schema)
    write_deltalake(at, pa.RecordBatchReader.from_batches(schema, batches()))


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000, 1_000_000]); a.add_argument("--work")
    a = a.parse_args(); work = Path(a.work or tempfile.mkdtemp(prefix="batch-memory-"))
    from batch import images
    from databricks_cv.testing.helpers import tiny_checkpoint
    model, root = work / "model", work / "images"
    if not model.exists(): tiny_checkpoint("rt_detr", model)
    if not root.exists():
        images(root, 50, (96, 64))
        for k in range(50): (root / f"{k:06d}.jpg").rename(root / f"{k}.jpg")
    print("| images | run | driver, MiB | worker, MiB | seconds | predictions | errors | had theirs | commits |\n|---|---|---|---|---|---|---|---|---|")
    drivers = []
    for n in a.sizes:
        table, to = work / f"paths-{n}", work / f"to-{n}"
        if not table.exists(): table_of(table, n)
        for run in ("first", "again"):
            p = subprocess.run([sys.executable, "-c", JOB.format(model=str(model), table=str(table), root=str(root), to=str(to))], capture_output=True, text=True)
            if p.returncode: raise SystemExit(p.stderr[-3000:])
            x = json.loads(p.stdout.strip().splitlines()[-1])
            assert x["predicted"] + x["errors"] + x["before"] == n, x
            print(f"| {n:,} | {run} | {x['driver']:.0f} | {x['worker']:.0f} | {x['seconds']:.0f} | {x['predicted']:,} | {x['errors']:,} | {x['before']:,} | {x['commits']:,} |", flush=True)
            drivers.append(x["driver"])
    sys.exit(max(drivers) > 1.5 * drivers[0] and max(drivers) > drivers[0] + 200)


if __name__ == "__main__": main()
