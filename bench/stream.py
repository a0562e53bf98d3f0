"""Training from tar shards and Delta tables as streams: peak memory and time to the first batch by number of images, and images a second against plain files.

    python bench/stream.py [--work DIR] [--sizes 10000 100000 1000000 10000000] [--delta 10000 100000 1000000] [--workers 2] [--rounds 3] [--only memory delta speed]

Shards hold 5,000 small JPEGs with seven boxes each; there are 200,000 images, and further shards are links to the same 40 files under other names, whose index is made once. A table's rows name 2,000 images
over and over. Each size is opened in a process of its own, which reads `--batches` batches of 32 (more than one window of 8,192 images) with `--workers` loader processes; memory is the highest resident
size (VmHWM) of that process and of each worker, added up. The speed is that of the loader over 2,000 photographs of 500 x 375, as files and in shards, in turns; both are in the page cache.
"""
import argparse
import io
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.update(OMP_NUM_THREADS="1")
import numpy as np

SHARD, REAL = 5000, 200_000


def jpeg(rng, w, h, quality=85):
    "The bytes of a JPEG with some structure."
    from PIL import Image

    small = rng.integers(0, 255, (max(2, h // 16), max(2, w // 16), 3), np.uint8)
    out = io.BytesIO()
    Image.fromarray(small).resize((w, h), Image.BICUBIC).save(out, "JPEG", quality=quality)
    return out.getvalue()


def sample(i, w, h, rng, classes=80):
    "(image entry, annotations) of an image."
    boxes = np.concatenate([rng.uniform(0, min(w, h) / 2, (7, 2)), rng.uniform(4, min(w, h) / 2, (7, 2))], 1).round(2)
    objects = [dict(category_id=int(c), bbox=b) for c, b in zip(rng.integers(1, classes + 1, 7), boxes.tolist())]
    return dict(id=i + 1, file_name=f"{i:09d}.jpg", width=w, height=h), objects


def categories(classes=80):
    return [dict(id=k, name=f"class {k}") for k in range(1, classes + 1)]


def write_shards(folder, n, shard=SHARD, w=64, h=48, distinct=2000):
    "Tar shards of `n` images, of which `distinct` differ."
    import tarfile

    folder.mkdir(parents=True)
    rng = np.random.default_rng(0)
    images = [jpeg(rng, w, h) for _ in range(min(distinct, n))]
    (folder / "dataset.json").write_text(json.dumps(dict(categories=categories())))
    for s in range(0, n, shard):
        with tarfile.open(folder / f"data-{s // shard:06d}.tar", "w", format=tarfile.USTAR_FORMAT) as tar:
            for i in range(s, min(s + shard, n)):
                image, objects = sample(i, w, h, rng)
                for ending, data in ((".jpg", images[i % len(images)]), (".json", json.dumps(dict(image=image, annotations=objects)).encode())):
                    info = tarfile.TarInfo(f"{i:09d}{ending}")
                    info.size = len(data)
                    tar.addfile(info, io.BytesIO(data))
    return images


def link_shards(real, folder, n):
    "A folder of `n` images: the first shards of `real`, again and again."
    folder.mkdir()
    files = sorted(real.glob("*.tar"))
    (folder / "dataset.json").write_bytes((real / "dataset.json").read_bytes())
    for k in range(-(-n // SHARD)):
        (folder / f"data-{k:06d}.tar").symlink_to(files[k % len(files)])


def write_table(table, n, base=2000):
    "A table of `n` rows that name `base` images."
    import pyarrow as pa
    from databricks_cv.data.dataset import CocoDataset
    from databricks_cv.data.storage.delta import to_delta
    from databricks_cv.data.storage.tables import DeltaRs

    rng, at = np.random.default_rng(0), table.parent / "base"
    if not at.exists():
        at.mkdir()
        coco = dict(images=[], annotations=[], categories=categories())
        for i in range(base):
            image, objects = sample(i, 64, 48, rng)
            (at / image["file_name"]).write_bytes(jpeg(rng, 64, 48))
            coco["images"].append(image)
            coco["annotations"] += [dict(o, id=7 * i + k + 1, image_id=i + 1, area=o["bbox"][2] * o["bbox"][3], iscrowd=0) for k, o in enumerate(objects)]
        (at / "annotations.json").write_text(json.dumps(coco))
    to_delta(CocoDataset(at, at / "annotations.json"), table, "train")
    engine = DeltaRs()
    rows = engine.read(table)
    for k in range(1, n // base, 50):
        parts = []
        for m in range(k, min(k + 50, n // base)):
            t = rows.set_column(rows.schema.get_field_index("image_id"), rows.schema.field("image_id"), pa.array(np.array(rows["image_id"]) + m * base))
            parts.append(t.set_column(t.schema.get_field_index("position"), t.schema.field("position"), pa.array(np.array(rows["position"]) + m * base)))
        engine.append(table, pa.concat_tables(parts), "again")


def source_of(kind, path, plan):
    from databricks_cv.paths import reading

    with reading(path, allow_links=True):
        if kind == "tar":
            from databricks_cv.data.storage.stream_index import tar_source

            return tar_source(path, plan)
        from databricks_cv.data.storage.stream_tables import table_source

        return table_source(path, plan)


def peak(pid="self"):
    "The highest resident size of a process, in bytes."
    line = next(x for x in Path(f"/proc/{pid}/status").read_text().splitlines() if x.startswith("VmHWM"))
    return int(line.split()[1]) * 1024


def opened(kind, path, workers, batches):
    "Open a stream, read some batches; prints what that took."
    import psutil
    import torch  # noqa: F401  what training has imported anyway
    from databricks_cv.data.loader import make_loader
    from databricks_cv.data.samples import Plain
    from databricks_cv.data.storage.stream_index import StreamPlan
    from databricks_cv.data.storage.streaming_dataset import StreamingDataset

    plan, start = StreamPlan(), time.perf_counter()
    ds = StreamingDataset(source_of(kind, path, plan), plan)
    ready = time.perf_counter()
    if batches == 0:
        return print(json.dumps(dict(images=len(ds), index=ready - start, peak=peak())))
    loader, first, seen = make_loader(ds, Plain(), 32, num_workers=workers, seed=1), None, 0
    for k, batch in enumerate(loader):
        first, seen = first or time.perf_counter(), seen + len(batch)
        if k + 1 == batches:
            break
    rate = seen / (time.perf_counter() - first)
    children = [p.pid for p in psutil.Process().children() if "resource_tracker" not in " ".join(p.cmdline())]
    own, theirs = peak(), sum(map(peak, children))
    print(json.dumps(dict(images=len(ds), opened=ready - start, first=first - start, peak=own + theirs, main=own, worker=theirs / max(1, len(children)), seen=seen, rate=rate)))
    os._exit(0)


def child(*args):
    "What a process of this script prints, as a dict."
    out = subprocess.run([sys.executable, __file__, "--child", *map(str, args)], capture_output=True, text=True)
    if out.returncode:
        sys.exit(out.stderr)
    return json.loads(out.stdout.splitlines()[-1])


def memory(work, kind, sizes, workers, batches):
    "The table of sizes, and the ratio that is claimed."
    if kind == "tar" and not (work / "real").exists():
        write_shards(work / "real", min(REAL, max(sizes)))
    found = {}
    print(f"\n| images ({kind}) | index made, s | memory of that, MB | opened, s | first batch, s | peak memory of all, MB | of the main process, MB | of a worker, MB | images read |\n|---|---|---|---|---|---|---|---|---|")
    for n in sizes:
        path = work / f"{kind}-{n}"
        if not path.exists():
            link_shards(work / "real", path, n) if kind == "tar" else write_table(path, n)
        index = child(kind, path, workers, 0)
        f = found[n] = child(kind, path, workers, batches)
        print(f"| {f['images']:,} | {index['index']:.1f} | {index['peak'] / 1e6:.0f} | {f['opened']:.2f} | {f['first']:.2f} | {f['peak'] / 1e6:.0f} | {f['main'] / 1e6:.0f} | {f['worker'] / 1e6:.0f} | {f['seen']:,} |", flush=True)
    small = 100_000 if 100_000 in found else min(found)
    print(f"\n{kind}: peak memory at {max(found):,} images over that at {small:,}: {found[max(found)]['peak'] / found[small]['peak']:.3f} x; slowest first batch {max(f['first'] for f in found.values()):.2f} s")


def timed(ds, workers, epoch, n):
    "(images a second, CPU milliseconds an image of a process) of a loader, without its start."
    from databricks_cv.data.loader import make_loader
    from databricks_cv.data.samples import Plain

    loader = make_loader(ds, Plain(), 16, num_workers=workers, seed=1)
    loader.set_epoch(epoch)
    it = iter(loader)
    next(it)
    start, cpu, seen = time.perf_counter(), time.process_time(), 0
    for batch in it:
        seen += len(batch)
        if seen >= n:
            break
    return seen / (time.perf_counter() - start), (time.process_time() - cpu) / seen * 1e3


def speed(work, workers, rounds, n=2000):
    "Files against shards, in turns."
    from databricks_cv.data.dataset import CocoDataset
    from databricks_cv.data.storage.delta import to_delta
    from databricks_cv.data.storage.stream_index import StreamPlan
    from databricks_cv.data.storage.streaming_dataset import StreamingDataset

    at = work / "photographs"
    if not at.exists():
        images = write_shards(at / "shards", n, 500, 500, 375, n)
        (at / "files").mkdir()
        coco, rng = dict(images=[], annotations=[], categories=categories()), np.random.default_rng(0)
        for i, data in enumerate(images):
            image, objects = sample(i, 500, 375, rng)
            (at / "files" / image["file_name"]).write_bytes(data)
            coco["images"].append(image)
            coco["annotations"] += [dict(o, id=7 * i + k + 1, image_id=i + 1, area=o["bbox"][2] * o["bbox"][3], iscrowd=0) for k, o in enumerate(objects)]
        (at / "files.json").write_text(json.dumps(coco))
    files, plan = CocoDataset(at / "files", at / "files.json"), StreamPlan()
    if not (at / "table").exists():
        to_delta(files, at / "table", "train")
    sides = dict(files=files, tar=StreamingDataset(source_of("tar", at / "shards", plan), plan, buffer=512), delta=StreamingDataset(source_of("delta", at / "table", plan), plan, buffer=512))
    rates, cpu = {k: [] for k in sides}, {k: [] for k in sides}
    for r in range(rounds + 1):  # the first fills the page cache
        names = list(sides)
        for k in names[r % 3 :] + names[: r % 3]:
            rate, own = timed(sides[k], workers, r, n - 100)[0], timed(sides[k], 0, r, n // 4)[1]
            if r:
                rates[k].append(rate)
                cpu[k].append(own)
    print(f"\n| from | images/s, {workers} workers, median of {rounds} | of files | CPU ms an image, one process | of files |\n|---|---|---|---|---|")
    for k, v in rates.items():
        ratio, more = (statistics.median(a / b for a, b in zip(x[k], x["files"])) for x in (rates, cpu))
        print(f"| {k} | {statistics.median(v):.0f} | {ratio:.3f} x | {statistics.median(cpu[k]):.2f} | {more:.3f} x |")


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--work")
    p.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000, 1_000_000, 10_000_000])
    p.add_argument("--delta", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    p.add_argument("--workers", type=int, default=2)
    p.add_argument("--batches", type=int, default=300)
    p.add_argument("--rounds", type=int, default=3)
    p.add_argument("--only", nargs="+", default=["memory", "delta", "speed"])
    p.add_argument("--child", nargs=4)
    a = p.parse_args()
    if a.child:
        kind, path, workers, batches = a.child
        return opened(kind, Path(path), int(workers), int(batches))
    with tempfile.TemporaryDirectory() as folder:
        work = Path(a.work or folder)
        work.mkdir(exist_ok=True)
        os.environ["DATABRICKS_CV_CACHE"] = str(work / "cache")
        if "memory" in a.only:
            memory(work, "tar", a.sizes, a.workers, a.batches)
        if "delta" in a.only:
            memory(work, "delta", a.delta, a.workers, a.batches)
        if "speed" in a.only:
            speed(work, a.workers, a.rounds)


if __name__ == "__main__":
    main()
