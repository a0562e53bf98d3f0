"""Images a second a core that networks for masks and for label maps are fed with: our loader against the way of transformers' own examples, one thread each, CPU time, the same files.

    python bench/loader_masks.py [--images 64] [--runs 5]

Instances (run_instance_segmentation.py): Pillow decodes a 640 x 640 JPEG with 20 objects and the PNG of its instances, Albumentations flips and changes colours, Mask2FormerImageProcessor resizes, normalises and cuts the masks out.
Label maps (run_semantic_segmentation.py): Pillow decodes a 640 x 480 JPEG and its PNG, Albumentations pads, crops 512 x 512, flips, normalises and makes tensors, the collator stacks them.
Ours: the same files through CocoDataset, Transform, the family's adapter and StatefulLoader; polygons are drawn at the network's size. Pixels leave as uint8 and are normalised on the device; the column `normalised` does that here too.
"""
import argparse, json, os, statistics, tempfile, time
os.environ.update(OMP_NUM_THREADS="1", NO_ALBUMENTATIONS_UPDATE="1", HF_HUB_OFFLINE="1", TOKENIZERS_PARALLELISM="false")
from pathlib import Path
import cv2, numpy as np, torch
from PIL import Image
import albumentations as A, transformers
from albumentations.pytorch import ToTensorV2
from databricks_cv.data.coco import CocoDataset
from databricks_cv.data.loader import make_loader
from databricks_cv.data.maps import write_map
from databricks_cv.data.transforms import build_transform
from databricks_cv.models.dense import DenseAdapter
from databricks_cv.models.masks import InstanceAdapter
from databricks_cv.models.preprocessing import Preprocessing
from databricks_cv.types import Masks
from loader import picture, speed
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
        Image.fromarray(picture(rng, 640, 640)).save(folder/f"images/{i:04d}.jpg", quality=90); images.append(dict(id=i, file_name=f"{i:04d}.jpg", width=640, height=640))
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
        Image.fromarray(picture(rng)).save(folder/f"{i:04d}.jpg", quality=90)
        write_map(folder/f"{i:04d}_mask.png", cv2.resize(rng.integers(0, 20, (12, 16), np.uint8), (640, 480), interpolation=cv2.INTER_NEAREST))

def example_instances(folder, n, batch, processor):
    "As the script's augment_and_transform_batch."
    t = A.Compose([A.HorizontalFlip(p=.5), A.RandomBrightnessContrast(p=.5), A.HueSaturationValue(p=.1)]); order = torch.randperm(n).tolist()
    for k in range(0, n, batch):
        out = dict(pixel_values=[], mask_labels=[], class_labels=[])
        for i in order[k:k + batch]:
            image, note = (np.array(Image.open(folder/d).convert("RGB")) for d in (f"images/{i:04d}.jpg", f"png/{i:04d}.png"))
            both = t(image=image, mask=note); instance, semantic = both["mask"][..., 1], both["mask"][..., 0]
            ids = {int(v): int(semantic[instance == v][0]) for v in np.unique(instance)}
            made = processor(images=[both["image"]], segmentation_maps=[instance], instance_id_to_semantic_id=ids, return_tensors="pt")
            out["pixel_values"].append(made["pixel_values"][0]); out["mask_labels"].append(made["mask_labels"][0]); out["class_labels"].append(made["class_labels"][0])
        yield dict(out, pixel_values=torch.stack(out["pixel_values"]))

def example_labels(folder, n, batch, *_):
    "As the script's preprocess_batch; `datasets` then takes the batch apart and the trainer's collator stacks it again."
    t = A.Compose([A.Lambda(name="reduce_labels", mask=None, p=1.), A.PadIfNeeded(min_height=512, min_width=512, border_mode=0, fill_mask=255, p=1.), A.RandomCrop(height=512, width=512, p=1.), A.HorizontalFlip(p=.5), A.Normalize(mean=MEAN, std=STD, max_pixel_value=255., p=1.), ToTensorV2()])
    order = torch.randperm(n).tolist()
    for k in range(0, n, batch):
        made = [t(image=np.array(Image.open(folder/f"{i:04d}.jpg").convert("RGB")), mask=np.array(Image.open(folder/f"{i:04d}_mask.png"))) for i in order[k:k + batch]]
        pixels, labels = torch.stack([m["image"] for m in made]).to(torch.float), torch.stack([m["mask"] for m in made]).to(torch.long)
        yield transformers.default_data_collator([dict(pixel_values=p, labels=l) for p, l in zip(pixels, labels)])

def main():
    p = argparse.ArgumentParser(); p.add_argument("--images", type=int, default=64); p.add_argument("--runs", type=int, default=5); p.add_argument("--batch", type=int, default=8); a = p.parse_args()
    n, rng = a.images//a.batch*a.batch, np.random.default_rng(0)
    m2f = transformers.Mask2FormerImageProcessor(size=dict(height=640, width=640), do_resize=True, ignore_index=255, do_reduce_labels=False); seg = transformers.SegformerImageProcessor(size=dict(height=512, width=512))
    with tempfile.TemporaryDirectory() as d:
        d = Path(d); write_instances(d/"i", n, rng); write_labels(d/"l", n, rng)
        rows = [("instances, 640 px, 20 a picture", example_instances, d/"i", m2f, CocoDataset(d/"i/images", d/"i/annotations.json", "instance_segmentation"), InstanceAdapter(Preprocessing.from_processor(m2f)),
                 build_transform([{"flip": {"p": .5}}, {"RandomBrightnessContrast": {"p": .5}}, {"HueSaturationValue": {"p": .1}}], "instance_segmentation")),
                ("label maps, 640 x 480, crop 512", example_labels, d/"l", None, CocoDataset(d/"l", None, "semantic_segmentation"), DenseAdapter(Preprocessing.from_processor(seg), transformers.SegformerConfig(num_labels=20)), build_transform([{"crop": {"size": 512}}, "flip"], "semantic_segmentation"))]
        print(f"{n} pictures; batch {a.batch}; one thread, CPU time; median of {a.runs} passes each\n\n| data | example, images/s | ours, images/s | ours and normalised | ratio | ratio normalised |\n|---|---|---|---|---|---|")
        for name, them, folder, processor, ds, adapter, transform in rows:
            us = lambda epoch: make_loader(ds, adapter, a.batch, transform=transform, seed=epoch)
            made = dict(example=[], ours=[], full=[])
            for k in range(a.runs + 1):
                row = dict(example=speed(them(folder, n, a.batch, processor), n), ours=speed(us(k), n), full=speed((adapter.normalize(b) for b in us(k)), n))
                if k: [made[m].append(v) for m, v in row.items()]
            e, o, f = (statistics.median(made[m]) for m in ("example", "ours", "full"))
            print(f"| {name} | {e:.0f} | {o:.0f} | {f:.0f} | {o/e:.2f} x | {f/e:.2f} x |", flush=True)

if __name__ == "__main__": main()
