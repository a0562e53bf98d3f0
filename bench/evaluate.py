"""What evaluation costs on top of the forward passes: a network of the usual size for each task, 1,000 predicted images of 640 x 480, one thread.

    python bench/evaluate.py [--images 1000] [--forward 8] [--only semantic] [--profile]

The forward pass is timed on `--forward` images. All else is timed on all images: the predictions that a trained network would give (a true object each for fifteen of its queries, and poor ones; regions with soft edges for semantic masks) go through the family's own decode, the task's metric (update, image by image), its figures
(compute), and what a report asks for besides: best threshold, confusion, single images. Reading is the loader's time for an image of that size, which a worker spends while the network runs.
"""
import argparse, os, tempfile, time
os.environ.update(OMP_NUM_THREADS="1", HF_HUB_OFFLINE="1", TOKENIZERS_PARALLELISM="false", NO_ALBUMENTATIONS_UPDATE="1")
import cv2, numpy as np, torch, transformers
from databricks_cv.models.adapters import get_input_adapter, get_output_adapter
from databricks_cv.models.vision import VisionModel
from databricks_cv.tasks import get_task
from databricks_cv.types import LabelMap, Masks, Segments, Target
from loader import image
torch.set_num_threads(1); cv2.setNumThreads(0); transformers.logging.set_verbosity_error()
H, W = 480, 640

def rt_detr():
    r18 = transformers.RTDetrResNetConfig(depths=[2, 2, 2, 2], hidden_sizes=[64, 128, 256, 512], layer_type="basic", out_features=["stage2", "stage3", "stage4"])
    return transformers.RTDetrForObjectDetection(transformers.RTDetrConfig(backbone_config=r18, encoder_in_channels=[128, 256, 512], hidden_expansion=.5, decoder_layers=3, num_labels=80)), 640

def segformer(): return transformers.SegformerForSemanticSegmentation(transformers.SegformerConfig(num_labels=150)), 512
def mask2former(): return transformers.Mask2FormerForUniversalSegmentation(transformers.Mask2FormerConfig(num_labels=80)), 640

def ellipses(r, n):
    "Soft masks [n, H/4, W/4] as logits, and the boxes around them."
    y, x = np.mgrid[:H//4, :W//4].astype(np.float32); c, s = r.random((n, 2))*(H//4, W//4), np.exp(r.normal(2.3, .6, (n, 2))).clip(2, 50)
    d = 1 - np.hypot((y - c[:, :1, None])/s[:, :1, None], (x - c[:, 1:, None])/s[:, 1:, None])
    lo, hi = (c - s).clip(0), (c + s).clip(0, (H//4, W//4))
    return (d*s.min(1)[:, None, None]).astype(np.float32), np.c_[lo[:, ::-1], hi[:, ::-1]]*4

def detection(r, queries, classes):
    n = 8; _, b = ellipses(r, n); labels = r.integers(0, classes, n); src = r.integers(0, n, queries); good = np.arange(queries) < 15
    box = np.where(good[:, None], b[src] + r.normal(0, 4, (queries, 4)), np.sort(r.random((queries, 2, 2)), 1).reshape(queries, 4)*(W, H, W, H)); box = np.c_[box[:, :2], np.maximum(box[:, 2:], box[:, :2] + 2)]
    logits = r.normal(-5, 1, (queries, classes)); logits[np.flatnonzero(good), labels[src[good]]] = r.normal(1, 1, 15)
    cxcywh = np.c_[(box[:, :2] + box[:, 2:])/2, box[:, 2:] - box[:, :2]]/(W, H, W, H)
    return dict(logits=logits, pred_boxes=cxcywh), dict(boxes=b, labels=labels, area=(b[:, 2:] - b[:, :2]).prod(1))

def instances(r, queries, classes, panoptic=False):
    n = 8; m, b = ellipses(r, n); labels = r.integers(0, classes, n); src = r.integers(0, n, queries); good = np.arange(queries) < 15
    masks, _ = ellipses(r, queries); masks[good] = np.stack([np.roll(m[k], tuple(r.integers(-2, 3, 2)), (0, 1)) for k in src[good]])
    logits = r.normal(0, 1, (queries, classes + 1)); logits[:, -1] += 6; logits[np.flatnonzero(good), labels[src[good]]] = r.normal(8, 1, 15)
    dense = np.stack([cv2.resize(x, (W, H)) > 0 for x in m]); out = dict(class_queries_logits=logits, masks_queries_logits=masks)
    if not panoptic: return out, dict(boxes=b, labels=labels, area=dense.sum((1, 2)), masks=Masks.from_dense(dense))
    ids = np.zeros((H, W), np.int32)
    for k, x in enumerate(dense): ids[x] = k + 1
    there = np.isin(np.arange(1, n + 1), ids); return out, dict(segments=Segments(ids, np.arange(1, n + 1)[there], labels[there]))

def regions(r, classes):
    "Logits [C, 128, 128] of about twelve regions, and a map that differs from their best a little."
    some = r.choice(classes, 12, replace=False); y, x = np.mgrid[:128, :128]; c = r.random((12, 2))*128; near = np.argmin([(y - a)**2 + (x - b)**2 for a, b in c], 0)
    logits = r.normal(0, .5, (classes, 128, 128)).astype(np.float32)
    for k, v in enumerate(some): logits[v] += 6*cv2.GaussianBlur((near == k).astype(np.float32), (9, 9), 0)
    return dict(logits=logits), dict(semantic=np.roll(cv2.resize(some[near].astype(np.uint8), (W, H), interpolation=cv2.INTER_NEAREST), (3, -4), (0, 1)))

TASKS = {"detection": (rt_detr, lambda r: detection(r, 300, 80), 80), "semantic_segmentation": (segformer, lambda r: regions(r, 150), 150), "instance_segmentation": (mask2former, lambda r: instances(r, 100, 80), 80),
         "panoptic_segmentation": (mask2former, lambda r: instances(r, 100, 80, True), 80)}

def timed(f, *a): t = time.process_time(); out = f(*a); return out, time.process_time() - t

def measure(task, images, forward, profile):
    build, made, classes = TASKS[task]; net, size = build(); net.eval(); r = np.random.default_rng(0)
    model = VisionModel(net, get_input_adapter(net.config, size, task), get_output_adapter(net.config, task), LabelMap([f"class {k}" for k in range(classes)]), task)
    photos = [image(r) for _ in range(max(2, forward))]; samples, read = timed(lambda: [model.input_adapter(p, None) for p in photos])
    batches = [model.input_adapter.collate([s]) for s in samples]
    with torch.no_grad():
        model(batches[0]); _, run = timed(lambda: [model(b) for b in batches[:forward]])
    distinct = [made(r) for _ in range(min(images, 40))]; metric, geometry = get_task(task).load("metric")(label_map=model.label_map), [samples[0][1]]
    outputs = [{k: torch.as_tensor(v, dtype=torch.float32)[None] for k, v in o.items()} for o, _ in distinct]; spent = dict(decode=0., update=0.)
    def all_of_it():
        for k in range(images):
            p, t = timed(model.output_adapter.decode, outputs[k % len(outputs)], geometry, 0., None, [k], model.label_map); spent["decode"] += t
            ground_truth = Target(k, (H, W), **distinct[k % len(distinct)][1]); spent["update"] += timed(metric.update, p, [ground_truth])[1]
        _, spent["compute"] = timed(metric.compute)
        spent["more"] = timed(lambda: [getattr(metric, f)() for f in ("best_threshold", "per_image", "confusion") if hasattr(metric, f)])[1]
    if profile:
        import cProfile, pstats
        p = cProfile.Profile(); p.runcall(all_of_it); pstats.Stats(p).sort_stats("tottime").print_stats(18)
    else: all_of_it()
    ms = {k: 1e3*v/images for k, v in spent.items()}; base = 1e3*run/forward; total = sum(ms.values())
    print(f"| {get_task(task).title} | {type(net).__name__}, {sum(p.numel() for p in net.parameters())/1e6:.0f} M, {size} px | {base:.0f} | {ms['decode']:.2f} | {ms['update']:.2f} | {ms['compute'] + ms['more']:.2f} | {total/base:.1%} | {1e3*read/len(images):.1f} |", flush=True)

def main():
    p = argparse.ArgumentParser(); p.add_argument("--images", type=int, default=1000); p.add_argument("--forward", type=int, default=8); p.add_argument("--only", default=""); p.add_argument("--profile", action="store_true"); a = p.parse_args()
    print(f"{a.images:,} images of {W} x {H}, CPU time of one thread, milliseconds an image\n\n| task | network | forward | decode | metric | figures | on top of the forward pass | rendering, in a worker |\n|---|---|---|---|---|---|---|---|")
    for task in TASKS:
        if a.only in task: measure(task, a.images, a.forward, a.profile)

if __name__ == "__main__": main()
