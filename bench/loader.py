"""Images a second a core that a network is fed with: our loader against the way of transformers' own detection example, both in this process, one thread each, on the same 640 x 480 JPEGs.

    python bench/loader.py [--sources] [--images 96] [--runs 5] [--size 640] [--processor RTDetrImageProcessor]

The example's way (run_object_detection.py): Pillow decodes, Albumentations augments and moves the boxes, annotations become COCO dicts, the fast image processor resizes, rescales and normalises a batch, the collator stacks it.
Ours: the same files through CocoDataset, Transform, the family's adapter and StatefulLoader. Its pixels leave as uint8 and are normalised on the device; the column `normalised` does that here too, so that both sides end with the same float tensors.
"""
import argparse, io, json, os, statistics, tempfile, time
os.environ.update(OMP_NUM_THREADS="1", NO_ALBUMENTATIONS_UPDATE="1", HF_HUB_OFFLINE="1", TOKENIZERS_PARALLELISM="false")
from pathlib import Path
import cv2, numpy as np, torch
from PIL import Image
import albumentations as A, transformers
from databricks_cv.data.dataset import CocoDataset
from databricks_cv.data.loader import make_loader
from databricks_cv.data.augment.transforms import build_transform
from databricks_cv.models.families.detection import BoxesAdapter
from databricks_cv.models.preprocessing import Preprocessing
torch.set_num_threads(1); cv2.setNumThreads(0); transformers.logging.set_verbosity_error()

def image(rng, h=480, w=640):
    "Noise of all scales, about as rich in detail as a photograph: 80 kB as JPEG of quality 90."
    x = sum(cv2.resize(rng.normal(0, 1, (max(2, h >> k), max(2, w >> k), 3)).astype(np.float32), (w, h))*2**(k*.5) for k in range(8))
    return (128 + x*(50/x.std())).clip(0, 255).astype(np.uint8)

def write(folder, count, seed=0):
    "A COCO folder: images with 7 boxes each."
    rng, images, annotations = np.random.default_rng(seed), [], []
    for i in range(count):
        Image.fromarray(image(rng)).save(folder/f"{i:04d}.jpg", quality=90)
        images.append(dict(id=i, file_name=f"{i:04d}.jpg", width=640, height=480))
        for _ in range(7):
            w, h = rng.integers(30, 300, 2).tolist(); x, y = int(rng.integers(0, 640 - w)), int(rng.integers(0, 480 - h))
            annotations.append(dict(id=len(annotations) + 1, image_id=i, category_id=int(rng.integers(1, 81)), bbox=[x, y, w, h], area=w*h, iscrowd=0))
    coco = dict(images=images, annotations=annotations, categories=[dict(id=k, name=f"class {k}") for k in range(1, 81)])
    (folder/"annotations.json").write_text(json.dumps(coco)); return coco

class Example:
    "The example's way, step by step."
    def __init__(self, folder, coco, transform, processor, batch):
        self.folder, self.transform, self.processor, self.batch = folder, transform, processor, batch
        self.rows = [dict(image_id=i["id"], file=i["file_name"], objects=dict(bbox=[], category=[], area=[])) for i in coco["images"]]
        for a in coco["annotations"]:
            o = self.rows[a["image_id"]]["objects"]; o["bbox"].append(a["bbox"]); o["category"].append(a["category_id"] - 1); o["area"].append(a["area"])

    def batches(self):
        order = torch.randperm(len(self.rows)).tolist()
        for k in range(0, len(order) - self.batch + 1, self.batch): yield self.collate(self.made([self.rows[i] for i in order[k:k + self.batch]]))

    def made(self, rows):
        images, annotations = [], []
        for r in rows:
            o = r["objects"]; pil = Image.open(self.folder/r["file"]); pil.load()
            out = self.transform(image=np.array(pil.convert("RGB")), bboxes=o["bbox"], category=o["category"])
            images.append(out["image"])
            annotations.append(dict(image_id=r["image_id"], annotations=[dict(image_id=r["image_id"], category_id=c, iscrowd=0, area=a, bbox=list(b)) for c, a, b in zip(out["category"], o["area"], out["bboxes"])]))
        return self.processor(images=images, annotations=annotations, return_tensors="pt")

    def collate(self, result): return dict(pixel_values=torch.stack(list(result["pixel_values"])), labels=list(result["labels"]))

def example_transform(size, kind):
    crop = [A.SmallestMaxSize(max_size=size, p=1.), A.RandomSizedBBoxSafeCrop(height=size, width=size, p=1.)]
    script = [A.Compose(crop, p=.2), A.OneOf([A.Blur(blur_limit=7, p=.5), A.MotionBlur(blur_limit=7, p=.5), A.Defocus(radius=(1, 5), alias_blur=(.1, .25), p=.1)], p=.1), A.Perspective(p=.1), A.HorizontalFlip(p=.5),
              A.RandomBrightnessContrast(p=.5), A.HueSaturationValue(p=.1)]
    return A.Compose([*crop, A.HorizontalFlip(p=.5)] if kind == "flip, scale, crop" else script, bbox_params=A.BboxParams(format="coco", label_fields=["category"], clip=True, min_area=25))

KINDS = {"flip, scale, crop": [{"iou_crop": {"overlaps": [0., .1, .3, .5, .7, .9]}}, {"flip": {"p": .5}}], "the example's whole recipe; ours: medium": "medium"}

def speed(batches, count):
    "Images a second of this process's CPU time, whatever else the machine does."
    t = time.process_time(); n = sum(len(b["pixel_values"] if isinstance(b, dict) else b) for b in batches)
    assert n == count, (n, count)
    return n/(time.process_time() - t)

def main():
    p = argparse.ArgumentParser(); p.add_argument("--images", type=int, default=96); p.add_argument("--runs", type=int, default=5); p.add_argument("--sources", action="store_true", help="from tar shards and Delta too"); p.add_argument("--size", type=int, default=640); p.add_argument("--batch", type=int, default=8)
    p.add_argument("--processor", default="RTDetrImageProcessor"); a = p.parse_args()
    processor = getattr(transformers, a.processor)(**(dict(size=dict(height=a.size, width=a.size)) if a.processor.startswith("RTDetr") else dict(size=dict(max_height=a.size, max_width=a.size), do_pad=True, pad_size=dict(height=a.size, width=a.size))))
    adapter = BoxesAdapter(Preprocessing.from_processor(processor)); count = a.images//a.batch*a.batch
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder); coco = write(folder, a.images); size = sum(f.stat().st_size for f in folder.glob("*.jpg"))/a.images
        ds = CocoDataset(folder, folder/"annotations.json")
        print(f"{a.images} JPEGs of 640 x 480, {size/1e3:.0f} kB each, 7 boxes; {a.processor} to {a.size} px; batch {a.batch}; one thread, CPU time; median of {a.runs} passes each\n")
        print("| augmentation | example, images/s | ours, images/s | ours and normalised | ratio | ratio normalised |\n|---|---|---|---|---|---|")
        for kind, ours in KINDS.items():
            them = Example(folder, coco, example_transform(a.size, kind), processor, a.batch)
            us = lambda epoch: (loader := make_loader(ds, adapter, a.batch, transform=build_transform(ours), seed=epoch), loader)[1]
            full = lambda epoch: ((adapter.normalize(b)) for b in us(epoch))
            made = dict(example=[], ours=[], full=[])
            for k in range(a.runs + 1):
                row = dict(example=speed(them.batches(), count), ours=speed(us(k), count), full=speed(full(k), count))
                if k: [made[n].append(v) for n, v in row.items()]
            e, o, f = (statistics.median(made[n]) for n in ("example", "ours", "full"))
            print(f"| {kind} | {e:.0f} | {o:.0f} | {f:.0f} | {o/e:.2f} x | {f/e:.2f} x |", flush=True)
        if a.sources: sources(folder, ds, adapter, a)

def sources(folder, ds, adapter, a):
    "The same images from files, tar shards and a Delta table, in turn."
    from databricks_cv.data.formats.webdataset import to_shards
    from databricks_cv.data.storage.delta import from_delta, to_delta
    to_shards(ds, folder/"shards"); to_delta(ds, folder/"table"); sets, made = dict(files=ds, tar=CocoDataset(None, folder/"shards"), Delta=from_delta(folder/"table")), {}
    for k in range(a.runs + 1):
        for n in sorted(sets, reverse=k % 2):
            v = speed(make_loader(sets[n], adapter, a.batch, transform=build_transform("light"), seed=k), len(ds)//a.batch*a.batch)
            if k: made.setdefault(n, []).append(v)
    m = {n: statistics.median(v) for n, v in made.items()}
    print("\n| from | images/s | against files |\n|---|---|---|\n" + "\n".join(f"| {n} | {m[n]:.0f} | {m[n]/m['files']:.2f} x |" for n in sets))

if __name__ == "__main__": main()
