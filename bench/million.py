"""One million images with eight million objects, in one COCO file: opened the first time and again, and read at random.

    python bench/million.py [--images 1000000] [--objects 8000000] [--polygons]

Memory is the largest anonymous memory of the process that opens, as in open.py; the file is written once, into the system's temporary folder (1.3 GB, with polygons 4.5 GB).
"""
import argparse, os, random, subprocess, sys, tempfile, time
os.environ.update(OMP_NUM_THREADS="1")
from pathlib import Path
sys.path.insert(0, str(Path(__file__).parent))
from big import made
from open import once

def targets(path, n=20_000):
    "Microseconds for the `Target` of an image, picked at random."
    from databricks_cv.data.dataset import CocoDataset
    ds = CocoDataset(None, path); rows = [random.randrange(len(ds)) for _ in range(n)]; t = time.process_time()
    for i in rows: ds.target(i)
    return (time.process_time() - t)/n*1e6

def main():
    p = argparse.ArgumentParser(); p.add_argument("--images", type=int, default=1_000_000); p.add_argument("--objects", type=int, default=8_000_000); p.add_argument("--polygons", action="store_true"); a = p.parse_args()
    path = made(a.images, a.objects, a.polygons)
    print(f"{path.stat().st_size/1e6:,.0f} MB, {a.images:,} images, {a.objects:,} objects\n\n| | wall, s | CPU, s | peak of anonymous memory, MiB |\n|---|---|---|---|")
    with tempfile.TemporaryDirectory() as cache:
        for side, name in (("first", "first time"), ("again", "again")):
            t, m = once(side, path, "detection", True, cache), None
            print(f"| {name} | {t['wall']:.2f} | {t['cpu']:.2f} | {t['memory']:,.0f} |", flush=True)
        os.environ["DATABRICKS_CV_CACHE"] = cache; print(f"\nA target, of an image picked at random: {targets(path):.0f} microseconds of CPU.")

if __name__ == "__main__": main()
