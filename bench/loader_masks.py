"""Images a second a core that networks for masks and for semantic masks are fed with: our loader against the way of transformers' own examples, one thread each, CPU time of all processes, the same files; in the training process, and with a worker, as training on a GPU has it.

    python bench/loader_masks.py [--images 64] [--runs 5] [--only label]

Instances (run_instance_segmentation.py): Pillow decodes a 640 x 640 JPEG with 20 objects and the PNG of its instances, Albumentations flips and changes colours, Mask2FormerImageProcessor resizes, normalises and cuts the masks out.
Semantic masks (run_semantic_segmentation.py): Pillow decodes a 640 x 480 JPEG and its PNG, Albumentations pads, crops 512 x 512, flips, normalises and makes tensors, the collator stacks them.
Ours: the same files through CocoDataset, Transform, the family's adapter and StatefulLoader; polygons are drawn at the network's size. Pixels leave as uint8 and are normalised on the device; the column `normalised` does that here too.
"""
import argparse, json, os, statistics, tempfile, time
os.environ.update(OMP_NUM_THREADS="1", NO_ALBUMENTATIONS_UPDATE="1", HF_HUB_OFFLINE="1", TOKENIZERS_PARALLELISM="false")
from pathlib import Path
import cv2, numpy as np, psutil, torch
from PIL import Image
import albumentations as A, transformers
from albumentations.pytorch import ToTensorV2
from databricks_cv.data.dataset import CocoDataset
from databricks_cv.data.loader import make_loader
from databricks_cv.data.coco.mask_files import write_map
from databricks_cv.data.augment.transforms import build_transform
from databricks_cv.models.families.semantic import DenseAdapter
from databricks_cv.models.families.mask_classification import InstanceAdapter
from databricks_cv.models.preprocessing import Preprocessing
from databricks_cv.types import Masks
from loader import image
torch.set_num_threads(1); cv2.setNumThreads(0); transformers.logging.set_verbosity_error()
MEAN, STD = (.485, .456, .406), (.229, .224, .225)

def star(rng, x, y, r, n=24):
    "A polygon of `n` points around a centre, as annotators draw them."
    a = np.sort(rng.uniform(0, 2*np.pi, n)); s = r*rng.uniform(.6, 1, n)
    return np.stack([x + s*np.cos(a), y + s*np.sin(a)], 1).clip(0, 639.9).round(2).ravel().tolist()

def write_instances(folder, count, rng):
    "COCO polygons, and for the example the PNGs that it reads: class and instance of each pixel."
    images, annotations = [], []; (folder/"images").mkdir(parents=True); (folder/"png").mkdir()
    for i in range(count):
        Image.fromarray(image(rng, 640, 640)).save(folder/f"images/{i:04d}.jpg", quality=90); images.append(dict(id=i, file_name=f"{i:04d}.jpg", width=640, height=640))
        png = np.zeros((640, 640, 3), np.uint8)
        for k in range(20):
            p, c = star(rng, *rng.uniform(50, 590, 2), rng.uniform(20, 100)), int(rng.integers(1, 81)); xy = np.reshape(p, (-1, 2)); x, y = xy.min(0).tolist(); w, h = np.ptp(xy, 0).tolist()
            annotations.append(dict(id=len(annotations) + 1, image_id=i, category_id=c, bbox=[x, y, w, h], area=w*h*.6, iscrowd=0, segmentation=[p]))
            png[Masks([[p]], (640, 640)).dense()[0] > 0, :2] = c, k + 1
        Image.fromarray(png).save(folder/f"png/{i:04d}.png")
    (folder/"annotations.json").write_text(json.dumps(dict(images=images, annotations=annotations, categories=[dict(id=k, name=f"class {k}") for k in range(1, 81)])))

def write_labels(folder, count, rng):
    (folder/"classes.txt").parent.mkdir(parents=True); (folder/"classes.txt").write_text("\n".join(f"class {k}" for k in range(20)))
    for i in range(count):
        Image.fromarray(image(rng)).save(folder/f"{i:04d}.jpg", quality=90)
        write_map(folder/f"{i:04d}_mask.png", cv2.resize(rng.integers(0, 20, (12, 16), np.uint8), (640, 480), interpolation=cv2.INTER_NEAREST))

class Example(torch.utils.data.Dataset):
    "A folder as the scripts read it: `made` is a list of samples of some images, as `set_transform` gives them."
    def __init__(self, folder, n, *more): self.folder, self.n = folder, n; self.prepare(*more)
    def __len__(self): return self.n
    def __getitems__(self, rows): return self.made(rows)
    def open(self, *names): return (Image.open(self.folder/n) for n in names)

class Instances(Example):
    "As run_instance_segmentation.py's augment_and_transform_batch and collate_fn."
    def prepare(self, processor): self.processor, self.t = processor, A.Compose([A.HorizontalFlip(p=.5), A.RandomBrightnessContrast(p=.5), A.HueSaturationValue(p=.1)])

    def made(self, rows):
        out = []
        for i in rows:
            image, note = (np.array(x.convert("RGB")) for x in self.open(f"images/{i:04d}.jpg", f"png/{i:04d}.png"))
            both = self.t(image=image, mask=note); instance, semantic = both["mask"][..., 1], both["mask"][..., 0]
            ids = {int(v): int(semantic[instance == v][0]) for v in np.unique(instance)}
            made = self.processor(images=[both["image"]], segmentation_maps=[instance], instance_id_to_semantic_id=ids, return_tensors="pt")
            out.append({k: made[k][0] for k in ("pixel_values", "mask_labels", "class_labels")})
        return out

    @staticmethod
    def collate(rows): return dict(pixel_values=torch.stack([r["pixel_values"] for r in rows]), mask_labels=[r["mask_labels"] for r in rows], class_labels=[r["class_labels"] for r in rows])

class Labels(Example):
    "As run_semantic_segmentation.py's preprocess_batch; `datasets` takes its batch apart, and the trainer's collator stacks it again."
    def prepare(self):
        self.t = A.Compose([A.Lambda(name="reduce_labels", mask=None, p=1.), A.PadIfNeeded(min_height=512, min_width=512, border_mode=0, fill_mask=255, p=1.), A.RandomCrop(height=512, width=512, p=1.), A.HorizontalFlip(p=.5),
                            A.Normalize(mean=MEAN, std=STD, max_pixel_value=255., p=1.), ToTensorV2()])

    def made(self, rows):
        made = [self.t(image=np.array(image.convert("RGB")), mask=np.array(mask)) for image, mask in (self.open(f"{i:04d}.jpg", f"{i:04d}_mask.png") for i in rows)]
        pixels, labels = torch.stack([m["image"] for m in made]).to(torch.float), torch.stack([m["mask"] for m in made]).to(torch.long)
        return [dict(pixel_values=p, labels=l) for p, l in zip(pixels, labels)]

    collate = staticmethod(transformers.default_data_collator)

class Passes(torch.utils.data.Sampler):
    "Every image, shuffled, `k` times over."
    def __init__(self, n, k): self.n, self.k = n, k
    def __len__(self): return self.n*self.k
    def __iter__(self): return (int(i) for _ in range(self.k) for i in torch.randperm(self.n))

def children(): return sum(sum(c.cpu_times()[:2]) for c in psutil.Process().children())

def speeds(loader, f, passes, count):
    "Images a second of CPU time, of this process and of the worker that it has, pass by pass; the first is for warming up."
    out = []
    for _ in range(passes + 1):
        it = iter(loader); mine, theirs = time.process_time(), children(); n = sum(len(f(b)["pixel_values"] if isinstance(b, dict) else f(b)) for b in it)
        assert n == count, (n, count)
        out.append(n/(time.process_time() - mine + children() - theirs))
    return statistics.median(out[1:])

def main():
    p = argparse.ArgumentParser(); p.add_argument("--images", type=int, default=64); p.add_argument("--runs", type=int, default=5); p.add_argument("--batch", type=int, default=8); p.add_argument("--passes", type=int, default=2); p.add_argument("--only", default=""); a = p.parse_args()
    n, rng = a.images//a.batch*a.batch, np.random.default_rng(0)
    m2f = transformers.Mask2FormerImageProcessor(size=dict(height=640, width=640), do_resize=True, ignore_index=255, do_reduce_labels=False); seg = transformers.SegformerImageProcessor(size=dict(height=512, width=512))
    with tempfile.TemporaryDirectory() as d:
        d = Path(d); write_instances(d/"i", n, rng); write_labels(d/"l", n, rng)
        rows = [("instances, 640 px, 20 an image", Instances(d/"i", n, m2f), CocoDataset(d/"i/images", d/"i/annotations.json", "instance_segmentation"), InstanceAdapter(Preprocessing.from_processor(m2f)),
                 build_transform([{"flip": {"p": .5}}, {"RandomBrightnessContrast": {"p": .5}}, {"HueSaturationValue": {"p": .1}}], "instance_segmentation")),
                ("semantic masks, 640 x 480, crop 512", Labels(d/"l", n), CocoDataset(d/"l", None, "semantic_segmentation"), DenseAdapter(Preprocessing.from_processor(seg), transformers.SegformerConfig(num_labels=20)), build_transform([{"crop": {"size": 512}}, "flip"], "semantic_segmentation"))]
        print(f"{n} images; batch {a.batch}; CPU time of all processes; median of {a.runs} passes each\n\n| data | worker | example, images/s | ours, images/s | ours and normalised | ratio | ratio normalised |\n|---|---|---|---|---|---|---|")
        for name, them, ds, adapter, transform in rows:
            if a.only not in name: continue
            for w in (0, 1):
                us = lambda: make_loader(CocoRepeated(ds, a.passes), adapter, a.batch, transform=transform, num_workers=w)
                e = speeds(torch.utils.data.DataLoader(them, a.batch, sampler=Passes(n, a.passes), num_workers=w, persistent_workers=bool(w), collate_fn=them.collate), lambda b: b, a.runs, n*a.passes)
                o, f = (speeds(us(), g, a.runs, n*a.passes) for g in (lambda b: b, adapter.normalize))
                print(f"| {name} | {'one' if w else 'none'} | {e:.0f} | {o:.0f} | {f:.0f} | {o/e:.2f} x | {f/e:.2f} x |", flush=True)

class CocoRepeated:
    "A dataset several times over, so that an epoch is long enough to be timed."
    def __init__(self, ds, k): self.ds, self.k, self.file_names, self.label_map = ds, k, [*ds.file_names]*k, ds.label_map
    def __len__(self): return len(self.ds)*self.k
    def __getitem__(self, i): return self.ds[i % len(self.ds)]

if __name__ == "__main__": main()
