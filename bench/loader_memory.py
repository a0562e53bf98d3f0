"""Memory that 4 loader workers add with the annotations of a train2017-sized COCO file, less what they add with 100 boxes, as a share of the file's bytes.

    python bench/loader_memory.py [--boxes 860000] [--images 117000] [--workers 4] [--samples 4000] [--masks]

Counted is what no other process shares (USS: private pages), summed over the workers after they have read `samples` random images; the parent, which holds the columns once, is printed beside it. Each side runs in a process of its own.
"""
import argparse, json, os, subprocess, sys, tempfile, time
os.environ.update(OMP_NUM_THREADS="1")
from pathlib import Path
import numpy as np, psutil
from PIL import Image

def write(folder, boxes, images, masks, seed=0):
    "A COCO file of `boxes` objects on `images` entries, which share 50 small JPEGs; its size in bytes."
    rng = np.random.default_rng(seed); folder.mkdir(parents=True)
    for i in range(50): Image.fromarray(rng.integers(0, 255, (60, 80, 3), np.uint8)).save(folder/f"{i:012d}.jpg")
    xy, wh, at = rng.uniform(0, 40, (boxes, 2)).round(2).tolist(), rng.uniform(4, 20, (boxes, 2)).round(2).tolist(), np.sort(rng.integers(0, images, boxes)).tolist()
    cats, polys = rng.integers(1, 81, boxes).tolist(), rng.uniform(0, 60, (1000, 40)).round(2).tolist()
    with open(folder/"annotations.json", "w") as f:
        f.write('{"images": ' + json.dumps([dict(id=10_000 + 3*i, file_name=f"{i % 50:012d}.jpg", width=80, height=60) for i in range(images)]) + ', "annotations": [')
        for k in range(boxes):
            a = dict(id=900_000 + 7*k, image_id=10_000 + 3*at[k], category_id=cats[k], bbox=[*xy[k], *wh[k]], area=round(wh[k][0]*wh[k][1], 3), iscrowd=0, **(dict(segmentation=[polys[k % 1000]]) if masks else {}))
            f.write((", " if k else "") + json.dumps(a))
        f.write('], "categories": ' + json.dumps([dict(id=k, name=f"class {k}") for k in range(1, 81)]) + "}")
    return (folder/"annotations.json").stat().st_size

def child(folder, workers, samples, task):
    "Private bytes of the workers, and resident bytes of this process."
    from multiprocessing.context import set_spawning_popen
    from databricks_cv.data.dataset import CocoDataset
    from databricks_cv.data.loader import make_loader
    from databricks_cv.data.samples import Plain
    ds = CocoDataset(folder, folder/"annotations.json", task); set_spawning_popen(ds); attach, shared = ds.__reduce_ex__(5); set_spawning_popen(None)  # what a spawned worker gets
    t = time.perf_counter(); attach(*shared); opened = time.perf_counter() - t
    loader, seen, epoch = make_loader(ds, Plain(), 16, num_workers=workers), 0, 0
    while seen < samples:
        loader.set_epoch(epoch); epoch += 1
        for batch in loader:
            seen += len(batch)
            if seen >= samples: break
    print(json.dumps(dict(opened=opened, workers=sum(p.memory_full_info().uss for p in psutil.Process().children(recursive=True) if "resource_tracker" not in " ".join(p.cmdline())), parent=psutil.Process().memory_info().rss)))

def main():
    p = argparse.ArgumentParser(); p.add_argument("--boxes", type=int, default=860_000); p.add_argument("--images", type=int, default=117_000); p.add_argument("--workers", type=int, default=4)
    p.add_argument("--samples", type=int, default=4000); p.add_argument("--masks", action="store_true"); p.add_argument("--child"); a = p.parse_args()
    task = "instance_segmentation" if a.masks else "detection"
    if a.child: return child(Path(a.child), a.workers, a.samples, task)
    with tempfile.TemporaryDirectory() as folder:
        made = {}
        for name, boxes, images in (("many", a.boxes, a.images), ("few", 100, 100)):
            size = write(Path(folder)/name, boxes, images, a.masks)
            out = subprocess.run([sys.executable, __file__, "--child", str(Path(folder)/name), "--workers", str(a.workers), "--samples", str(a.samples), *(["--masks"] if a.masks else [])], capture_output=True, text=True)
            if out.returncode: sys.exit(out.stderr)
            made[name] = dict(json.loads(out.stdout.splitlines()[-1]), size=size)
    many, few = made["many"], made["few"]; extra = many["workers"] - few["workers"]
    print("| boxes | annotation file, MB | private memory of workers, MB | parent, MB |\n|---|---|---|---|")
    for n, m in ((a.boxes, many), (100, few)): print(f"| {n:,} | {m['size']/1e6:.1f} | {m['workers']/1e6:.1f} | {m['parent']/1e6:.0f} |")
    print(f"\n{a.workers} workers, {a.samples:,} samples: the annotations add {extra/1e6:.1f} MB, {extra/many['size']:.1%} of their bytes; a spawned worker opens them in {many['opened']*1e3:.1f} ms, a forked one has them")

if __name__ == "__main__": main()
