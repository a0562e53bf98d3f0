"""PQ of synthetic images with the counts of COCO: PanopticSegmentationMetrics (update and compute) against the algorithm of panopticapi in plain numpy, both from segment ids in memory, in one process.

    python bench/panoptic.py [--images 500] [--runs 3]
"""
import argparse, statistics, time
import numpy as np
from databricks_cv.evaluation.metrics.panoptic import PanopticSegmentationMetrics
from databricks_cv.types import LabelMap, Prediction, Segments, Target

def images(count, distinct=25, classes=133, seed=0):
    "Maps of 480 x 640 with about eleven segments, ids of 24 bits, some void; predictions are shifted, merged, renamed."
    r, made = np.random.default_rng(seed), []
    for _ in range(distinct):
        n = int(r.integers(4, 20)); y, x = np.mgrid[:480, :640]; seeds = r.random((n, 2))*(480, 640)
        near = np.argmin([(y - a)**2 + (x - b)**2 for a, b in seeds], 0); ids = r.choice(1 << 24, n, replace=False).astype(np.int32) + 1
        labels = r.integers(0, classes, n); t = ids[near]; t[r.random((48, 64)).repeat(10, 0).repeat(10, 1) < .05] = 0
        p = ids[np.roll(near, r.integers(-12, 12, 2), (0, 1))]; said = np.where(r.random(n) < .85, labels, r.integers(0, classes, n))
        kept = [np.isin(ids, np.unique(m)) for m in (t, p)]
        made.append((Segments(t, ids[kept[0]], labels[kept[0]], (r.random(n) < .03)[kept[0]]), Segments(p, ids[kept[1]], said[kept[1]])))
    return [made[k % distinct] for k in range(count)]

def ours(data, classes=133):
    m, t0 = PanopticSegmentationMetrics(LabelMap([str(k) for k in range(classes)])), time.perf_counter()
    for k, (t, p) in enumerate(data): m.update([Prediction(k, t.map.shape, segments=p)], [Target(k, t.map.shape, segments=t)])
    f = m.compute()
    return time.perf_counter() - t0, [f["PQ"], f["SQ"], f["RQ"]]

def plain(data, classes=133):
    "Pairs by `np.unique` of joint 64-bit ids, segments as dicts, one category after the other."
    t0, iou, tp, fp, fn = time.perf_counter(), np.zeros(classes), np.zeros(classes), np.zeros(classes), np.zeros(classes)
    for t, p in data:
        gt = {int(i): dict(c=int(c), crowd=bool(w)) for i, c, w in zip(t.ids, t.labels, t.iscrowd)}; pr = {int(i): dict(c=int(c)) for i, c in zip(p.ids, p.labels)}
        for segments, m in ((gt, t.map), (pr, p.map)):
            for i, n in zip(*np.unique(m, return_counts=True)):
                if i in segments: segments[int(i)]["n"] = int(n)
        joint, counts = np.unique(t.map.astype(np.uint64)*(1 << 24) + p.map.astype(np.uint64), return_counts=True)
        shared = {(int(j >> np.uint64(24)), int(j & np.uint64(0xffffff))): int(n) for j, n in zip(joint, counts)}; hit_t, hit_p, crowd = set(), set(), {}
        for (i, j), n in shared.items():
            if i not in gt or j not in pr or gt[i]["crowd"] or gt[i]["c"] != pr[j]["c"]: continue
            v = n/(gt[i]["n"] + pr[j]["n"] - n - shared.get((0, j), 0))
            if v > .5: c = gt[i]["c"]; tp[c] += 1; iou[c] += v; hit_t.add(i); hit_p.add(j)
        for i, s in gt.items():
            if i not in hit_t:
                if s["crowd"]: crowd[s["c"]] = i
                else: fn[s["c"]] += 1
        for j, s in pr.items():
            if j not in hit_p and (shared.get((0, j), 0) + shared.get((crowd.get(s["c"], -1), j), 0))/s["n"] <= .5: fp[s["c"]] += 1
    n = tp + fp/2 + fn/2; seen = n > 0; rq, sq = tp[seen]/n[seen], np.divide(iou, tp, out=np.zeros(classes), where=tp > 0)[seen]
    return time.perf_counter() - t0, [float((iou[seen]/n[seen]).mean()), float(sq.mean()), float(rq.mean())]

def main():
    a = argparse.ArgumentParser(); a.add_argument("--images", type=int, default=500); a.add_argument("--runs", type=int, default=3); a = a.parse_args()
    data = images(a.images); ours(data[:5]); plain(data[:5]); mine, theirs = [], []
    for _ in range(a.runs): mine.append(ours(data)); theirs.append(plain(data))
    m, p = (statistics.median(t for t, _ in x) for x in (mine, theirs)); gap = max(abs(x - y) for x, y in zip(mine[0][1], theirs[0][1]))
    print(f"| images | segments | panopticapi's way, s | PanopticSegmentationMetrics, s | faster | PQ, SQ, RQ |\n|---|---|---|---|---|---|\n| {a.images} | {sum(len(t.ids) for t, _ in data):,} | {p:.2f} | {m:.2f} | {p/m:.1f} x | {'equal' if gap < 1e-12 else f'differ by {gap:.1e}'} |")

if __name__ == "__main__": main()
