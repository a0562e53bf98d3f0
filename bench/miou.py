"""mIoU of images of 1 Mpx: SemanticSegmentationMetrics (with and without boundaries) against torchmetrics and against counting histograms in numpy as the `evaluate` library's mean_iou does, all in one process; seconds of CPU time.

    python bench/miou.py [--images 500] [--classes 19] [--runs 3]
"""
import argparse, statistics, time
import numpy as np
from databricks_cv.evaluation.metrics.semantic import SemanticSegmentationMetrics
from databricks_cv.types import Prediction, Target

def images(count, classes, distinct=12, side=1024, seed=0):
    "Semantic masks of rounded regions with some void, and predictions of which a tenth is wrong; `distinct` of them, in turn."
    r, made = np.random.default_rng(seed), []
    for _ in range(distinct):
        t = np.kron(r.integers(0, classes, (side//64, side//64)), np.ones((64, 64))).astype(np.uint8); t = np.roll(t, r.integers(0, 64, 2), (0, 1)); t[:, :10] = 255
        p = t.copy(); p[:, :10] = 0; wrong = r.random(t.shape) < .1; p[wrong] = r.integers(0, classes, wrong.sum()); made.append((t, p))
    return [made[k % distinct] for k in range(count)]

def ours(data, classes, boundaries):
    m, t0 = SemanticSegmentationMetrics(num_classes=classes, boundaries=boundaries), time.process_time()
    for k, (t, p) in enumerate(data): m.update([Prediction(k, t.shape, semantic=p)], [Target(k, t.shape, semantic=t)])
    f = m.compute()
    return time.process_time() - t0, f["mIoU"]

def torchmetrics(data, classes):
    import torch
    from torchmetrics.classification import MulticlassJaccardIndex
    tensors = {id(t): (torch.as_tensor(t).long()[None], torch.as_tensor(p).long()[None]) for t, p in data}; m, t0 = MulticlassJaccardIndex(classes, ignore_index=255, validate_args=False), time.process_time()
    for t, _ in data: y, x = tensors[id(t)]; m.update(x, y)
    f = m.compute()
    return time.process_time() - t0, float(f)

def histograms(data, classes):
    "A histogram each of the shared, the answered and the true labels, image by image."
    total, t0, edges = np.zeros((3, classes)), time.process_time(), np.arange(classes + 1)
    for t, p in data:
        keep = t != 255; t, p = t[keep], p[keep]
        for row, x in zip(total, (p[p == t], p, t)): row += np.histogram(x, bins=classes, range=(0, classes - 1))[0]
    return time.process_time() - t0, float(np.nanmean(total[0]/(total[1] + total[2] - total[0])))

def main():
    a = argparse.ArgumentParser(); a.add_argument("--images", type=int, default=500); a.add_argument("--classes", type=int, default=19); a.add_argument("--runs", type=int, default=3); a = a.parse_args()
    data = images(a.images, a.classes); sides = {"ours": lambda d: ours(d, a.classes, False), "ours, boundary IoU too": lambda d: ours(d, a.classes, True), "torchmetrics": lambda d: torchmetrics(d, a.classes), "numpy histograms": lambda d: histograms(d, a.classes)}
    for f in sides.values(): f(data[:3])
    runs = {n: [] for n in sides}
    for _ in range(a.runs):
        for n, f in sides.items(): runs[n].append(f(data))
    plain, both = (statistics.median(t for t, _ in runs[n]) for n in ("ours", "ours, boundary IoU too")); print(f"{a.images} images of 1 Mpx, {a.classes} classes, median of {a.runs}\n| | CPU s | ours is | ours with boundary IoU is | mIoU |\n|---|---|---|---|---|")
    for n, r in runs.items(): s = statistics.median(t for t, _ in r); print(f"| {n} | {s:.2f} | {s/plain:.1f} x faster | {s/both:.1f} x faster | {r[0][1]:.6f} |")

if __name__ == "__main__": main()
