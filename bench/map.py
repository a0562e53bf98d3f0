"""mAP of 5,000 synthetic images with the counts of COCO val: DetectionMetrics (update and compute, from canonical types) against pycocotools (from its own dicts), both in one process.

    python bench/map.py [--images 5000] [--predictions 15 60] [--runs 3]
"""
import argparse, contextlib, io, statistics, time
import numpy as np
from databricks_cv.evaluation.metrics.detection import DetectionMetrics
from databricks_cv.types import LabelMap, Prediction, Target

METRICS = ["mAP", "AP50", "AP75", "APs", "APm", "APl", "AR1", "AR10", "AR100", "ARs", "ARm", "ARl"]

def boxes(r, n):
    wh = np.exp(r.normal(4, 1, (n, 2))).clip(4, 400); xy = r.random((n, 2))*([640, 480] - np.minimum(wh, [600, 460]))
    return np.concatenate([xy, np.minimum(xy + wh, [640, 480])], 1)

def images(count, predictions, classes=80, seed=0):
    "Ground truth (7.3 objects an image, long-tailed classes, 1.2 % crowds) and predictions: jittered ground truth and noise, scores of three decimals, so many are tied."
    r = np.random.default_rng(seed); p = 1/np.arange(1, classes + 1); p /= p.sum(); ground_truth, found = [], []
    for i in range(count):
        n, k = r.poisson(7.3), r.integers(predictions//2, predictions*3//2 + 1)
        b, l = boxes(r, n), r.choice(classes, n, p=p)
        d, dl = boxes(r, k), r.choice(classes, k, p=p)
        if n:
            src, near = r.integers(0, n, k), r.random(k) < .8
            jitter = b[src] + r.normal(0, .08, (k, 4))*np.tile(b[src, 2:] - b[src, :2], 2)
            d[near] = np.concatenate([np.minimum(jitter[:, :2], jitter[:, 2:]), np.maximum(jitter[:, :2], jitter[:, 2:])], 1)[near]; dl = np.where(near & (r.random(k) < .8), l[src], dl)
        ground_truth.append(Target(i, (480, 640), b, l, r.random(n) < .012))
        found.append(Prediction(i, (480, 640), d, dl, r.random(k).round(3)))
    return ground_truth, found

def xywh(b): b = b.astype(np.float64); return np.concatenate([b[:, :2], b[:, 2:] - b[:, :2]], 1).tolist()

def ours(ground_truth, found, classes=80, batch=16):
    m = DetectionMetrics(LabelMap([str(k) for k in range(classes)])); t = time.perf_counter()
    for k in range(0, len(ground_truth), batch): m.update(found[k:k + batch], ground_truth[k:k + batch])
    f = m.compute()
    return time.perf_counter() - t, [f[k] for k in METRICS]

def theirs(ground_truth, found, classes=80):
    from pycocotools.coco import COCO
    from pycocotools.cocoeval import COCOeval
    anns = [dict(image_id=t.image_id, category_id=int(l), bbox=b, area=float(a), iscrowd=int(c)) for t in ground_truth for b, l, a, c in zip(xywh(t.boxes), t.labels, t.area, t.iscrowd)]
    rows = [dict(image_id=p.image_id, category_id=int(l), bbox=b, score=float(s)) for p in found for b, l, s in zip(xywh(p.boxes), p.labels, p.scores)]
    gt = COCO(); gt.dataset = dict(images=[dict(id=t.image_id, height=480, width=640) for t in ground_truth], categories=[dict(id=k) for k in range(classes)], annotations=[dict(a, id=n) for n, a in enumerate(anns, 1)])
    with contextlib.redirect_stdout(io.StringIO()):
        t = time.perf_counter()
        gt.createIndex(); e = COCOeval(gt, gt.loadRes(rows), "bbox"); e.evaluate(); e.accumulate(); e.summarize()
        return time.perf_counter() - t, e.stats.tolist()

def main():
    a = argparse.ArgumentParser(); a.add_argument("--images", type=int, default=5000); a.add_argument("--predictions", type=int, nargs="+", default=[15, 60]); a.add_argument("--runs", type=int, default=3); a = a.parse_args()
    print("| images | objects | predictions | pycocotools, s | DetectionMetrics, s | faster | twelve figures |\n|---|---|---|---|---|---|---|")
    for predictions in a.predictions:
        ground_truth, found = images(a.images, predictions); ours(ground_truth[:50], found[:50])
        mine, his = [], []
        for _ in range(a.runs):
            mine += [ours(ground_truth, found) for _ in range(3)]; his.append(theirs(ground_truth, found))
        gap = max(abs(np.nan_to_num(x, nan=-1) - y) for x, y in zip(mine[0][1], his[0][1]))
        m, h = (statistics.median(t for t, _ in x) for x in (mine, his))
        print(f"| {len(ground_truth):,} | {sum(map(len, ground_truth)):,} | {sum(map(len, found)):,} | {h:.2f} | {m:.3f} | {h/m:.0f} x | {'equal' if gap == 0 else f'differ by {gap:.1e}'} |", flush=True)

if __name__ == "__main__": main()
