"""Mask and box AP of synthetic images with the counts of COCO val: InstanceSegmentationMetrics (update and compute, from canonical types) against pycocotools (segm and bbox, from its own dicts); and the memory that images of dense masks leave behind.

    python bench/masks.py [--images 5000] [--predictions 15] [--runs 1] [--memory 2000]
"""
import argparse, contextlib, io, resource, statistics, time
import numpy as np
from databricks_cv.evaluation.metrics.detection import InstanceSegmentationMetrics
from databricks_cv.types import LabelMap, Masks, Prediction, Target

METRICS = ["mAP", "AP50", "AP75", "APs", "APm", "APl", "AR1", "AR10", "AR100", "ARs", "ARm", "ARl"]

def shapes(r, n, h=480, w=640):
    "Centres, radii and angles of ellipses."
    return np.c_[r.random(n)*w, r.random(n)*h, np.exp(r.normal(3.3, .8, (n, 2))).clip(3, 200), r.random(n)*np.pi]

def polygons(e, h=480, w=640):
    a = np.linspace(0, 2*np.pi, 24, endpoint=False)
    x, y = e[:, 2:3]*np.cos(a), e[:, 3:4]*np.sin(a); c, s = np.cos(e[:, 4:]), np.sin(e[:, 4:])
    return [[np.stack([(px*co - py*si + cx).clip(0, w), (px*si + py*co + cy).clip(0, h)], 1).ravel().tolist()] for px, py, co, si, cx, cy in zip(x, y, c, s, e[:, 0], e[:, 1])]

def images(count, predictions, classes=80, seed=0):
    "Ground truth (7.3 objects an image, 1.2 % crowds) and predictions: jittered ground truth and noise, scores of three decimals; masks as run lengths."
    from hotcoco import mask as codec
    r = np.random.default_rng(seed); p = 1/np.arange(1, classes + 1); p /= p.sum(); ground_truth, found = [], []
    def masks(e): rle = Masks(polygons(e), (480, 640)).rle(); b = np.reshape(codec.to_bbox(rle), (-1, 4)); return Masks(rle, (480, 640)), np.c_[b[:, :2], b[:, :2] + b[:, 2:]], np.asarray(codec.area(rle), float)
    for i in range(count):
        n, k = r.poisson(7.3), int(r.integers(predictions//2, predictions*3//2 + 1)); e, l = shapes(r, n), r.choice(classes, n, p=p); d, dl = shapes(r, k), r.choice(classes, k, p=p)
        if n: src, near = r.integers(0, n, k), r.random(k) < .8; d[near] = (e[src] + np.c_[r.normal(0, 4, (k, 2)), r.normal(0, 3, (k, 2)), np.zeros(k)])[near]; d[:, 2:4] = d[:, 2:4].clip(2); dl = np.where(near & (r.random(k) < .8), l[src], dl)
        (m, b, area), (dm, db, _) = masks(e), masks(d)
        ground_truth.append(Target(i, (480, 640), b, l, r.random(n) < .012, area, masks=m)); found.append(Prediction(i, (480, 640), db, dl, r.random(k).round(3), masks=dm))
    return ground_truth, found

def ours(ground_truth, found, classes=80, batch=16):
    m = InstanceSegmentationMetrics(LabelMap([str(k) for k in range(classes)])); t = time.perf_counter()
    for k in range(0, len(ground_truth), batch): m.update(found[k:k + batch], ground_truth[k:k + batch])
    f = m.compute()
    return time.perf_counter() - t, [f[f"{p}{k}"] for p in ("mask_", "") for k in METRICS]

def theirs(ground_truth, found, classes=80):
    from pycocotools.coco import COCO
    from pycocotools.cocoeval import COCOeval
    xywh = lambda b: np.c_[b[:, :2], b[:, 2:] - b[:, :2]].astype(float).tolist()
    anns = [dict(image_id=t.image_id, category_id=int(l), bbox=b, area=float(a), iscrowd=int(c), segmentation=s) for t in ground_truth for b, l, a, c, s in zip(xywh(t.boxes), t.labels, t.area, t.iscrowd, t.masks.items)]
    rows = [dict(image_id=p.image_id, category_id=int(l), bbox=b, score=float(s), segmentation=m) for p in found for b, l, s, m in zip(xywh(p.boxes), p.labels, p.scores, p.masks.items)]
    gt = COCO(); gt.dataset = dict(images=[dict(id=t.image_id, height=480, width=640) for t in ground_truth], categories=[dict(id=k) for k in range(classes)], annotations=[dict(a, id=n) for n, a in enumerate(anns, 1)]); stats = []
    with contextlib.redirect_stdout(io.StringIO()):
        t = time.perf_counter(); gt.createIndex()
        for kind, keys in (("segm", ("bbox",)), ("bbox", ("segmentation",))):
            e = COCOeval(gt, gt.loadRes([{k: v for k, v in r.items() if k not in keys} for r in rows]), kind); e.evaluate(); e.accumulate(); e.summarize(); stats += e.stats.tolist()
        return time.perf_counter() - t, stats

def memory(count, objects=100, seed=0):
    "MiB that `count` images of `objects` dense masks each, at 480 x 640, leave behind, all figures counted."
    r, m = np.random.default_rng(seed), InstanceSegmentationMetrics(LabelMap([str(k) for k in range(80)])); used = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss/1024
    y, x = np.mgrid[:480, :640]; dense = np.stack([np.hypot(y - a, x - b) < c for a, b, c in zip(r.random(objects)*480, r.random(objects)*640, r.uniform(5, 60, objects))]).astype(np.uint8)
    box = [[np.flatnonzero(q.any(0))[0], np.flatnonzero(q.any(1))[0], np.flatnonzero(q.any(0))[-1] + 1, np.flatnonzero(q.any(1))[-1] + 1] for q in dense]; before = used()
    for i in range(count):
        masks = Masks.from_dense(np.roll(dense, i % 7, 2)); l = r.integers(0, 80, objects)
        m.update([Prediction(i, (480, 640), box, l, r.random(objects), masks=masks)], [Target(i, (480, 640), box[:8], l[:8], masks=masks[:8])])
    kept = used(); m.compute()
    return kept - before, used() - before

def main():
    a = argparse.ArgumentParser(); a.add_argument("--images", type=int, default=5000); a.add_argument("--predictions", type=int, default=15); a.add_argument("--runs", type=int, default=1); a.add_argument("--memory", type=int, default=2000); a = a.parse_args()
    if a.memory: print("{} images of 100 dense masks leave {:.0f} MiB behind, {:.0f} MiB while counting".format(a.memory, *memory(a.memory)), flush=True)
    if not a.images: return
    ground_truth, found = images(a.images, a.predictions); ours(ground_truth[:50], found[:50]); mine, his = [], []
    for _ in range(a.runs): mine += [ours(ground_truth, found) for _ in range(3)]; his.append(theirs(ground_truth, found))
    gap = max(abs(np.nan_to_num(x, nan=-1) - y) for x, y in zip(mine[0][1], his[0][1])); m, h = (statistics.median(t for t, _ in x) for x in (mine, his))
    print(f"| images | objects | predictions | pycocotools, s | InstanceSegmentationMetrics, s | faster | 24 figures |\n|---|---|---|---|---|---|---|\n| {len(ground_truth):,} | {sum(map(len, ground_truth)):,} | {sum(map(len, found)):,} | {h:.1f} | {m:.2f} | {h/m:.0f} x | {'equal' if gap < 1e-12 else f'differ by {gap:.1e}'} |")

if __name__ == "__main__": main()
