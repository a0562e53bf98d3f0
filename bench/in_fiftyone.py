"""Real data into FiftyOne and back, from their original formats: every picture, object, mask, label map and class compared; with seconds.

    python bench/in_fiftyone.py [NAME …]          needs DATABRICKS_CV_DATA and the extra `fiftyone`
"""
import os, sys, time
from pathlib import Path
import numpy as np
from databricks_cv.core import DataError
from databricks_cv.data.coco import CocoDataset
from databricks_cv.data.convert.fit import differences
from databricks_cv.data.convert.front import read_any, recognise_format
from databricks_cv.viz.mongod import database, open_fiftyone

DATA = Path(os.environ["DATABRICKS_CV_DATA"])
SOURCES = {"bccd": "bccd/BCCD", "foosball": "foosball", "tiny_coco": "tiny_coco", "nuts": "nuts/data/trainval.json", "segmush": "segmush", "facade": "facade", "dsb2018": "dsb2018/stage1_train", "coco128 boxes": "coco128_multi/object_detection/config.yaml",
           "coco128 masks": "coco128_multi/instance_segmentation/config.yaml", "dhcn_semantic": "dhcn_semantic", "flowers": "flowers"}
TRUTHS = {"dhcn_semantic": ("dhcn_semantic/train", "dhcn_semantic/train", "semantic_segmentation"), "panopticapi": ("panopticapi_sample/sample_data/input_images", "panopticapi_sample/sample_data/panoptic_examples.json", "panoptic_segmentation"),
          "tiny_coco, semantic": ("tiny_coco/val2017", "tiny_coco/annotations/instances_val2017.json", "semantic_segmentation"), "tiny_coco, panoptic": ("tiny_coco/val2017", "tiny_coco/annotations/instances_val2017.json", "panoptic_segmentation"),
          "tiny_coco, masks": ("tiny_coco/val2017", "tiny_coco/annotations/instances_val2017.json", "instance_segmentation"), "tiny_coco, classes": ("tiny_coco/val2017", "tiny_coco/annotations/instances_val2017.json", "classification"),
          "flowers": ("flowers/val", None, "classification"), "nuts": ("nuts/data/images", "nuts/data/trainval.json", "instance_segmentation")}


def as_source(name, path):
    "What the source says, unrepaired: a draft there and back."
    from databricks_cv.viz.fiftyone import read_fiftyone, write_fiftyone
    form = recognise_format(DATA/path); d = read_any(DATA/path, form, DATA/"coco128_multi/images" if name.startswith("coco128") else None); t = time.perf_counter()
    missing = write_fiftyone(d, f"{name} as source", "refer"); u = time.perf_counter(); back = read_fiftyone(f"{name} as source"); v = time.perf_counter()
    gone = differences(d, back); count = sum(len(p.objects) for p in back.pictures)
    print(f"{name:20} {form:14} {len(back.pictures):5} pictures {count:6} objects {len(back.categories):4} classes   in {u - t:5.1f} s, back {v - u:5.1f} s   {'the same' if not gone else gone}{f'; {len(missing)} without a file' if missing else ''}", flush=True)
    return not gone


def as_truth(name, images, truth, task):
    "What a network is given: a data set there and back, target by target."
    from databricks_cv.viz.fiftyone import from_fiftyone, to_fiftyone
    a = CocoDataset(DATA/images, DATA/truth if truth else None, task); t = time.perf_counter()
    there = to_fiftyone(a); u = time.perf_counter(); b = from_fiftyone(there); v = time.perf_counter()
    same = len(a) == len(b) and a.label_map == b.label_map and all(_same(a.target(i), b.target(i)) for i in range(len(a)))
    print(f"{name:20} {task:21} {len(b):5} pictures {len(b.label_map):4} classes   in {u - t:5.1f} s, back {v - u:5.1f} s   {'the same' if same else 'DIFFERENT'}", flush=True)
    return same


def _same(s, t):
    "Are two targets the same? Segments are compared by their pixels: ids may be numbered anew."
    for k in ("labels", "iscrowd", "annotation_ids") if s.segments is None else ():
        if not np.array_equal(getattr(s, k), getattr(t, k)): return False
    if not (s.image_id == t.image_id and s.size == t.size and np.allclose(s.boxes, t.boxes, atol=1e-3)): return False
    if s.image_labels is not None: return np.array_equal(s.image_labels, t.image_labels)
    if s.semantic is not None: return np.array_equal(s.semantic, t.semantic)
    if s.masks is not None: return np.array_equal(s.masks.dense(), t.masks.dense())
    if s.segments is None: return True
    parts = lambda g: sorted((int(k), bool(c), np.flatnonzero(g.map == i).tobytes()) for i, k, c in zip(g.ids, g.labels, g.iscrowd))
    return parts(s.segments) == parts(t.segments)


if __name__ == "__main__":
    wanted = sys.argv[1:]
    with database() as uri:
        os.environ.update(FIFTYONE_DATABASE_URI=uri, FIFTYONE_DATABASE_VALIDATION="false"); open_fiftyone(); ok = []
        for n, p in SOURCES.items():
            if not wanted or n in wanted: ok.append(as_source(n, p))
        for n, p in TRUTHS.items():
            if not wanted or n in wanted: ok.append(as_truth(n, *p))
    print(f"{sum(ok)} of {len(ok)} the same")
    sys.exit(not all(ok))
