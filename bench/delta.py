"""Images in a Delta table against plain Parquet and against files, in one run.

    python bench/delta.py [--images 10000] [--runs 3] [--loader 400]

All speeds are images a second of CPU time.

1. Write: the same JPEG files into a table of ours (digests, one commit) and into one plain Parquet file (name and content, pyarrow's defaults).
2. Read epoch by epoch, shuffled: ours image by image in a random order; the plain file row group by row group in a random order, shuffled within, which is the fastest that it allows.
3. Loader: images a second of CPU time, 640 px boxes, from the files and from the table, the same images in the same order.
"""
import argparse, os, statistics, sys, tempfile, time
os.environ.update(OMP_NUM_THREADS="1", NO_ALBUMENTATIONS_UPDATE="1", HF_HUB_OFFLINE="1", TOKENIZERS_PARALLELISM="false")
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
import numpy as np, pyarrow as pa, pyarrow.parquet as pq, torch, transformers
sys.path.insert(0, str(Path(__file__).parent))
from loader import write
from databricks_cv.data.dataset import CocoDataset
from databricks_cv.data.storage.delta import from_delta, to_delta
from databricks_cv.data.loader import make_loader
from databricks_cv.data.storage.image_store import add_images, locate
from databricks_cv.data.storage.tables import DeltaRs
from databricks_cv.data.augment.transforms import build_transform
from databricks_cv.models.families.detection import BoxesAdapter
from databricks_cv.models.preprocessing import Preprocessing
torch.set_num_threads(1); transformers.logging.set_verbosity_error()

def timed(f, *a):
    "What it gives, and the seconds of this process's CPU time, whatever else the machine does."
    t = time.process_time(); out = f(*a)
    return out, time.process_time() - t

def read_ahead(paths):
    "The contents of files, eight at a time, as both sides read them."
    with ThreadPoolExecutor(8) as pool:
        for k in range(0, len(paths), 64): yield from pool.map(Path.read_bytes, paths[k:k + 64])

def plain_parquet(paths, target, rows=64):
    with pq.ParquetWriter(target, pa.schema([("file_name", pa.string()), ("content", pa.binary())])) as w:
        names, contents = [], []
        for p, c in zip(paths, read_ahead(paths)):
            names.append(p.name); contents.append(c)
            if len(names) == rows: w.write_batch(pa.record_batch({"file_name": names, "content": contents})); names, contents = [], []
        if names: w.write_batch(pa.record_batch({"file_name": names, "content": contents}))

def epoch_of_parquet(path, rng):
    with pq.ParquetFile(path) as f:
        for g in rng.permutation(f.metadata.num_row_groups):
            col = f.read_row_group(int(g), ["content"])["content"]; order = rng.permutation(len(col))
            for k in order: yield col[int(k)].as_py()

def epoch_of_table(places, rng):
    for k in rng.permutation(len(places)): yield places.read(int(k))

def consumed(images): return sum(len(c) for c in images)

def speed(loader):
    t = time.process_time(); n = sum(len(b) for b in loader)
    return n/(time.process_time() - t)

def main():
    p = argparse.ArgumentParser(); p.add_argument("--images", type=int, default=10_000); p.add_argument("--runs", type=int, default=3); p.add_argument("--loader", type=int, default=400); a = p.parse_args()
    with tempfile.TemporaryDirectory() as at:
        at = Path(at); (at/"base").mkdir(); write(at/"base", 50); (at/"files").mkdir()
        base = [f.read_bytes() for f in sorted((at/"base").glob("*.jpg"))]
        for k in range(a.images): (at/"files"/f"{k:06}.jpg").write_bytes(base[k % 50] + k.to_bytes(8, "little"))
        paths = sorted((at/"files").glob("*.jpg")); total = sum(f.stat().st_size for f in paths)
        list(read_ahead(paths)) # both sides find the files in the system's cache
        engine, ours, theirs = DeltaRs(), [], []
        for r in range(a.runs):
            digests, t = timed(add_images, engine, at/f"table{r}", read_ahead(paths), "bench"); ours.append(t)
            _, t = timed(plain_parquet, paths, at/f"plain{r}.parquet"); theirs.append(t)
        o, t = (a.images/statistics.median(x) for x in (ours, theirs))
        print(f"{a.images} JPEGs, {total/a.images/1e3:.0f} kB each; median of {a.runs}\n\n| | Delta, images/s of CPU time | other | ratio |\n|---|---|---|---|\n| write, against plain Parquet | {o:.0f} | {t:.0f} | {o/t:.2f} x |", flush=True)
        places, indexed = timed(locate, engine, at/"table0", digests); ours, theirs = [], []
        for r in range(a.runs):
            n, t = timed(consumed, epoch_of_table(places, np.random.default_rng(r))); ours.append(t)
            m, t = timed(consumed, epoch_of_parquet(at/"plain0.parquet", np.random.default_rng(r))); theirs.append(t)
            assert n == m == total
        o, t = (a.images/statistics.median(x) for x in (ours, theirs))
        print(f"| read an epoch, shuffled, against plain Parquet | {o:.0f} | {t:.0f} | {o/t:.2f} x |", flush=True)
        (at/"coco").mkdir(); write(at/"coco", 64); files = CocoDataset(at/"coco", at/"coco/annotations.json"); to_delta(files, at/"set"); table = from_delta(at/"set")
        adapter = BoxesAdapter(Preprocessing.from_processor(transformers.RTDetrImageProcessor(size=dict(height=640, width=640)))); made = dict(files=[], table=[])
        for r in range(max(2, a.loader//64)):
            for name, ds in ((("files", files), ("table", table)) if r % 2 else (("table", table), ("files", files))): made[name].append(speed(make_loader(ds, adapter, 8, transform=build_transform("light"), seed=r)))
        o, t = statistics.median(made["table"][1:]), statistics.median(made["files"][1:])
        print(f"| loader, 640 px, against files | {o:.0f} | {t:.0f} | {o/t:.2f} x |\n\nThe places of {a.images} images were found in {indexed:.2f} s.")

if __name__ == "__main__": main()
