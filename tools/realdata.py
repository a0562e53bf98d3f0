"""Every folder of real data from its original format: converted, validated, counted, split, to Delta and back, into FiftyOne and back; compared with what its SOURCE.md says.

    python tools/realdata.py [NAME …] [--json FILE]

The data lie where DATABRICKS_CV_DATA says. Prints a Markdown table, a row a dataset; exit status 1 if anything differs from what is known of it. Without FiftyOne
and a database for it (`make test` brings them) its column says what is missing.
"""
import argparse, contextlib, json, os, sys, tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from databricks_cv.data.conversion.converter import convert, open_any, read_any, recognise_format, write_parts
from databricks_cv.data.dataset import CocoDataset
from databricks_cv.data.curation.stats import split_stratified, stats
from databricks_cv.data.storage.delta import from_delta, to_delta
from databricks_cv.data.validation.run import validate
from databricks_cv.core import CVError
from databricks_cv.data.formats.fiftyone_server import database, open_fiftyone, why_no_fiftyone


@dataclass
class Known:
    "A dataset, and what its SOURCE.md says."
    name: str # in the table
    at: str # path below the root
    task: str # name of the task
    format: str # that must be recognised
    images: int # in all splits
    objects: int # annotations; semantic masks and panoptic files: segments or classes in images
    classes: int # with those that are never used
    splits: dict = field(default_factory=dict) # official ones
    findings: dict = field(default_factory=dict) # code -> count, or None: any
    image_dir: str|None = None # folder of the images, where it lies elsewhere
    crowds: int = 0 # objects
    empty: int = 0 # images without an object


KNOWN = [Known("bccd", "bccd", "detection", "voc", 364, 4888, 3, dict(train=205, val=87, test=72), dict(F24=2)),
         Known("foosball", "foosball", "detection", "coco", 141, 3356, 3, dict(train=106, val=21, test=14), dict(F19=None)),
         Known("tiny_coco", "tiny_coco", "instance_segmentation", "coco", 100, 852, 80, dict(train=50, val=50), dict(F19=None, F35=None), crowds=10, empty=3),
         Known("nuts", "nuts", "instance_segmentation", "coco", 18, 165, 3),
         Known("segmush", "segmush", "instance_segmentation", "coco", 35, 4741, 2, dict(train=26, val=6, test=3), dict(F26=None, F28=None, F19=None)),
         Known("facade", "facade", "instance_segmentation", "coco", 68, 2240, 11, dict(train=40, val=20, test=8), dict(F09=4, F18=2, F26=None)),
         Known("dsb2018", "dsb2018", "instance_segmentation", "object_masks", 44, 2224, 1, {}, dict(F14=44)),
         Known("flowers", "flowers", "classification", "folders", 190, 190, 5, dict(train=150, val=40)),
         Known("dhcn_semantic", "dhcn_semantic", "semantic_segmentation", "semantic_masks", 180, 1251, 11, dict(train=120, val=60)),
         Known("coco128_multi, panoptic", "coco128_multi", "panoptic_segmentation", "panoptic", 121, 1342, 133, dict(train=81, val=40), dict(F19=None), crowds=None),
         Known("coco128_multi, semantic masks", "coco128_multi/semantic_segmentation", "semantic_segmentation", "semantic_masks", 121, None, 129, dict(train=81, val=40), dict(F14=1, F39=None), "coco128_multi/images"),
         Known("coco128_multi, YOLO", "coco128_multi/object_detection", "detection", "yolo", 121, 905, 80, dict(train=81, val=40), dict(F40=None, F14=1), "coco128_multi/images", empty=None),
         Known("coco128_multi, YOLO-seg", "coco128_multi/instance_segmentation", "instance_segmentation", "yolo", 121, 912, 80, dict(train=81, val=40), dict(F14=1), "coco128_multi/images", empty=None),
         Known("panopticapi_sample", "panopticapi_sample", "panoptic_segmentation", "panoptic", 2, 50, 133, crowds=None),
         Known("eval_truth, val2014", "eval_truth/cocoapi_val2014_100/instances_val2014_100.json", "instance_segmentation", "coco", 100, 839, 80, {}, dict(F35=None), crowds=9, empty=None)]


def check(bad, what, found, expected):
    "Note a difference; gives what was found, as text."
    if expected is not None and found != expected: bad.append(f"{what}: {found}, expected {expected}")
    return str(found)

def source(k, root): return root/k.at, root/k.image_dir if k.image_dir else None

def has_images(d): return any(isinstance(p.file, Path) and p.file.is_file() for p in d.images)

def seen(k, root, bad, tmp):
    "Recognised and converted to COCO: counts and ground truth."
    src, images = source(k, root)
    check(bad, "format", recognise_format(src), k.format); d = read_any(src, None, images); c = convert(src, tmp/"coco", "coco", images=images, image_files="link" if has_images(d) else "refer")
    check(bad, "images", c.images, k.images); check(bad, "objects", c.annotations, k.objects); check(bad, "classes", c.categories, k.classes)
    if len(c.splits) > 1 or k.splits: check(bad, "splits", c.splits, k.splits)
    back = {(p.split, p.file_name): p for p in read_any(tmp/"coco").images}; boxed = any("bbox" in o for p in d.images for o in p.objects if o.get("segmentation"))   # else COCO's writer gives masks their boxes
    key = lambda p: sorted(json.dumps({x: o.get(x) for x in ("category_id", "segmentation", *(("bbox",) if boxed or not o.get("segmentation") else ()))}, sort_keys=True, default=float) for o in p.objects)
    alone = list(d.splits) == [""]
    check(bad, "images whose ground truth changed", sum(key(p) != key(back[p.split or ("train" if ("train", p.file_name) in back else ""), p.file_name]) for p in d.images), 0)
    return f"{c.source}: {c.images} / {c.annotations:,} / {c.categories}" + ("" if alone else f" ({', '.join(f'{s} {n}' for s, n in c.splits.items())})") + "".join(f"; {l.what} {l.count}" for l in c.lost)

def judged(k, root, bad, tmp):
    "Validated: counts of findings by code."
    src, images = source(k, root); report = validate(src, images, task=k.task, progress=False); out = Counter()
    for f in report.findings: out[f.severity, f.code] += f.count
    have = {c for _, c in out}
    for code, n in k.findings.items():
        if code not in have: bad.append(f"{code} is not found")
        elif n is not None: check(bad, code, sum(v for (_, c), v in out.items() if c == code), n)
    errors = {c for s, c in out if s == "E"} - k.findings.keys()
    if errors: bad.append(f"errors that are not known: {', '.join(sorted(errors))}")
    check(bad, "validated images", report.images, k.images)
    return ", ".join(f"{s} {c} {n:,}" for (s, c), n in sorted(out.items(), key=lambda x: ("EWI".index(x[0][0]), x[0][1]))) or "nothing"

def parts_of(k, root):
    "{split: CocoDataset}, in the source's own splits."
    src, images = source(k, root); d = read_any(src, None, images)
    return {s: d.dataset(k.task, s or None) for s in d.splits}

def counted(k, root, bad):
    "Statistics of the parts, summed."
    all = [stats(ds) for ds in parts_of(k, root).values()]; total = {x: sum(s[x] for s in all) for x in ("images", "annotations", "crowds", "empty")}
    check(bad, "stats, images", total["images"], k.images)
    if k.task not in ("semantic_segmentation",): check(bad, "stats, crowds", total["crowds"], k.crowds)
    check(bad, "stats, empty", total["empty"], k.empty)
    return f"{total['images']} images, {total['crowds']} crowds, {total['empty']} empty"

def cut(k, root, bad, tmp):
    "The official split as it is, or a stratified one, written and read again."
    if k.splits:
        names = {s: sorted(p.file_name for p in read_any(tmp/"coco").images if p.split == s) for s in k.splits}; src, images = source(k, root)
        check(bad, "the official split", {s: len(v) for s, v in names.items()}, k.splits)
        d = read_any(src, None, images)
        check(bad, "names in the split", all(names[s] == sorted(p.file_name for p in d.images if p.split == s) for s in names), True)
        return "its own: " + ", ".join(f"{s} {n}" for s, n in k.splits.items())
    src, images = source(k, root); alone = not has_images(read_any(src, None, images))
    ds = open_any(src, None, images, k.task, annotations_only=alone); s = split_stratified(ds, dict(train=.8, val=.2)); write_parts(ds, s, tmp/"split", "refer" if alone else "link")
    got = {p.name: len(CocoDataset(None, p/"annotations.json", "detection" if k.task != "classification" else k.task)) if (p/"annotations.json").exists() else len(read_any(p).images) for p in sorted((tmp/"split").iterdir()) if p.is_dir()}
    check(bad, "images of the parts", sum(got.values()), k.images)
    return "stratified: " + ", ".join(f"{s} {n}" for s, n in got.items())

def ground_truth(ds, i):
    "An image's ground truth, as plain values."
    t = ds.target(i); out = [t.labels.tolist() if t.labels is not None else None, t.iscrowd.tolist() if t.iscrowd is not None else None]
    if t.semantic is not None: out.append(t.semantic.tobytes())
    if t.segments is not None: out += [t.segments.map.tobytes(), t.segments.ids.tolist(), t.segments.labels.tolist()]
    if t.image_labels is not None: out.append(t.image_labels.tolist())
    return out

def kept(k, root, bad, tmp):
    "Every part to a Delta table and back: ids, names, classes, boxes, masks, maps, images byte for byte."
    n, size = 0, 0
    for s, ds in parts_of(k, root).items():
        there = [i for i in range(len(ds)) if ds.image_dir is not None and ds.path(i).is_file()]; images = "bytes" if there else "none"
        if there and len(there) < len(ds): ds = ds.subset(there) # what is not there cannot be kept; validation says so
        to_delta(ds, tmp/f"delta{s}", s or None, image_files=images, reason="real data"); back = from_delta(tmp/f"delta{s}", k.task, split=s or None)
        for what in ("file_names", "image_ids", "annotation_ids", "labels", "iscrowd", "sizes"): check(bad, f"Delta, {what} of {s or 'all'}", list(map(str, getattr(back, what))) == list(map(str, getattr(ds, what))), True)
        check(bad, "Delta, classes", back.label_map == ds.label_map, True); check(bad, "Delta, boxes", bool(np.allclose(back.boxes, ds.boxes, atol=1e-3)), True)
        check(bad, "Delta, masks", all(bytes(back.segmentation.raw(j)) == bytes(ds.segmentation.raw(j)) for j in range(len(ds.labels))), True)
        check(bad, "Delta, ground truth", all(ground_truth(back, i) == ground_truth(ds, i) for i in range(0, len(ds), max(1, len(ds)//20))), True)
        for i in range(len(ds)) if images == "bytes" else ():
            b = bytes(back.store.source(back, i)); size += len(b)
            if b != ds.path(i).read_bytes(): bad.append(f"Delta, the image {ds.file_names[i]}"); break
        n += len(back)
    return f"{n} images" + (f", {size/2**20:.0f} MiB, equal" if size else ", without images, equal")

def alike(s, t):
    "Are two targets the same? Segments are compared by their pixels: their ids may be numbered anew."
    for k in ("labels", "iscrowd", "annotation_ids") if s.segments is None else ():
        if not np.array_equal(getattr(s, k), getattr(t, k)): return False
    if not (s.image_id == t.image_id and s.size == t.size and np.allclose(s.boxes, t.boxes, atol=1e-3)): return False
    if s.image_labels is not None: return np.array_equal(s.image_labels, t.image_labels)
    if s.semantic is not None: return np.array_equal(s.semantic, t.semantic)
    if s.masks is not None: return np.array_equal(s.masks.dense(), t.masks.dense())
    if s.segments is None: return True
    parts = lambda g: sorted((int(k), bool(c), np.flatnonzero(g.map == i).tobytes()) for i, k, c in zip(g.ids, g.labels, g.iscrowd))
    return parts(s.segments) == parts(t.segments)

def explored(k, root, bad, why):
    "Every part into FiftyOne and back: what a network is given, target by target."
    if why: return f"skipped: {why}"
    from databricks_cv.data.formats.fiftyone import from_fiftyone, to_fiftyone
    n = objects = 0
    for s, ds in parts_of(k, root).items():
        there = [i for i in range(len(ds)) if ds.image_dir is not None and ds.path(i).is_file()]
        if not there: return "skipped: its images are not here"
        ds = ds.subset(there) if len(there) < len(ds) else ds; back = from_fiftyone(to_fiftyone(ds)); n += len(back); objects += len(back.labels)
        check(bad, f"FiftyOne, images of {s or 'all'}", len(back), len(ds)); check(bad, "FiftyOne, classes", back.label_map == ds.label_map, True)
        check(bad, f"FiftyOne, images of {s or 'all'} whose ground truth changed", sum(not alike(ds.target(i), back.target(i)) for i in range(min(len(ds), len(back)))), 0)
    return f"{n} images, {objects:,} objects, equal"

def edges(root, bad):
    "Images that a decoder must handle or refuse: all of them in one file, opened."
    files = json.loads((root/"edge_images/manifest.json").read_text())["files"]
    coco = dict(images=[dict(id=k, file_name=f["file"]) for k, f in enumerate(files, 1)], annotations=[dict(id=1, image_id=1, category_id=1, bbox=[1, 1, 5, 5], area=25, iscrowd=0)], categories=[dict(id=1, name="thing")])
    report = validate(json.dumps(coco).encode(), root/"edge_images", open_images=True, progress=False); out = Counter()
    for f in report.findings: out[f.severity, f.code] += f.count
    check(bad, "images refused", sum(n for (s, c), n in out.items() if s == "E"), sum(f["decode"] != "ok" for f in files))
    return len(files), ", ".join(f"{s} {c} {n}" for (s, c), n in sorted(out.items(), key=lambda x: ("EWI".index(x[0][0]), x[0][1])))


def main():
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0]); p.add_argument("names", nargs="*"); p.add_argument("--json"); a = p.parse_args()
    root, failed, rows = Path(os.environ.get("DATABRICKS_CV_DATA") or sys.exit("set DATABRICKS_CV_DATA")), {}, []
    print("| dataset | recognised, converted: images / annotations / classes | validated | stats | split | to Delta and back | into FiftyOne and back |\n|---|---|---|---|---|---|---|")
    stack, why = contextlib.ExitStack(), why_no_fiftyone()
    if not why: os.environ.update(FIFTYONE_DATABASE_URI=stack.enter_context(database()), FIFTYONE_DATABASE_VALIDATION="false"); open_fiftyone()
    for k in (k for k in KNOWN if not a.names or k.name in a.names or k.name.split(",")[0] in a.names):
        bad, cells = [], []
        with tempfile.TemporaryDirectory() as t:
            for f in (lambda: seen(k, root, bad, Path(t)), lambda: judged(k, root, bad, Path(t)), lambda: counted(k, root, bad), lambda: cut(k, root, bad, Path(t)), lambda: kept(k, root, bad, Path(t)), lambda: explored(k, root, bad, why)):
                try: cells.append(f())
                except CVError as e: cells.append("**failed**"); bad.append(" ".join(str(e).split()))
        rows.append([k.name, *cells]); failed |= {k.name: bad} if bad else {}
        print("| " + " | ".join(rows[-1]) + " |", flush=True)
    if not a.names or "edge_images" in a.names:
        bad = []; n, found = edges(root, bad); rows.append(["edge_images", f"{n} images", found, "", "", "", ""]); failed |= {"edge_images": bad} if bad else {}
        print("| " + " | ".join(rows[-1]) + " |")
    for name, bad in failed.items(): print(f"\n{name}: " + "; ".join(bad[:8]))
    stack.close()
    if a.json: Path(a.json).write_text(json.dumps(dict(rows=rows, failed=failed), indent=1))
    sys.exit(bool(failed))

if __name__ == "__main__": main()
