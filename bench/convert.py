"""COCO to YOLO labels and back, 118,287 synthetic images with 860 thousand boxes: convert against hotcoco and supervision, all in one run, from JSON file to label files to JSON file.

    python bench/convert.py [--images 118287] [--supervision 2000] [--runs 1] [--folder DIR]

The images are hard links to a few JPEG files, so that sizes have to be read from as many names. supervision decodes every image to write labels, so it gets fewer and its time is scaled.
"""
import argparse, json, os, shutil, tempfile, time
from pathlib import Path
import numpy as np
from databricks_cv.data.conversion.converter import convert
from PIL import Image
from databricks_cv.data.image_io import write_image

def make(folder, n, seed=0):
    "images/ and annotations.json with the counts of COCO train2017: 7.27 boxes an image, 80 classes."
    folder.mkdir(parents=True); (folder/"images").mkdir(); rng = np.random.default_rng(seed)
    seeds = [folder/f"seed{k}.jpg" for k in range(1 + n//50_000)] # a file may have about 65,000 names
    for s in seeds: write_image(s, rng.integers(0, 255, (480, 640, 3), np.uint8), 20)
    for i in range(n): os.link(seeds[i % len(seeds)], folder/f"images/{i + 1:012}.jpg")
    counts = rng.poisson(7.27, n); total = int(counts.sum())
    wh = np.exp(rng.normal(4, 1, (total, 2))).clip(4, 400).round(2); xy = (rng.random((total, 2))*([640, 480] - wh)).round(2); c = rng.integers(1, 81, total)
    image = np.repeat(np.arange(1, n + 1), counts)
    anns = [dict(id=k + 1, image_id=int(i), category_id=int(a), bbox=[*p, *q], area=q[0]*q[1], iscrowd=0) for k, (i, a, p, q) in enumerate(zip(image.tolist(), c.tolist(), xy.tolist(), wh.tolist()))]
    (folder/"annotations.json").write_text(json.dumps(dict(images=[dict(id=i + 1, file_name=f"{i + 1:012}.jpg", width=640, height=480) for i in range(n)], annotations=anns, categories=[dict(id=k, name=f"class {k:02}") for k in range(1, 81)])))
    return total

def now(): t = os.times(); return np.array([time.perf_counter(), t.user + t.system + t.children_user + t.children_system])

def ours(data, out):
    t = now(); convert(data/"annotations.json", out/"yolo", "yolo", images=data/"images", image_files="refer")
    u = now(); convert(out/"yolo", out/"back.json", "coco", images=data/"images", image_files="refer")
    return u - t, now() - u

def hot(data, out):
    import hotcoco
    t = now(); hotcoco.COCO(str(data/"annotations.json")).to_yolo(str(out/"yolo"))
    u = now(); hotcoco.COCO.from_yolo(str(out/"yolo"), images_dir=str(data/"images")).save(str(out/"back.json"))
    return u - t, now() - u

def supervision(data, out):
    import supervision as sv
    t = now(); ds = sv.DetectionDataset.from_coco(images_directory_path=str(data/"images"), annotations_path=str(data/"annotations.json"))
    ds.as_yolo(annotations_directory_path=str(out/"labels"), data_yaml_path=str(out/"data.yaml"))
    u = now(); ds = sv.DetectionDataset.from_yolo(images_directory_path=str(data/"images"), annotations_directory_path=str(out/"labels"), data_yaml_path=str(out/"data.yaml"))
    ds.as_coco(annotations_path=str(out/"back.json"))
    return u - t, now() - u

def ultralytics_way(data, out):
    "What the script that ultralytics' pages show does, a file of labels an image, a line an object; and back by the sizes of the images."
    t = now(); d = json.loads((data/"annotations.json").read_text()); by = {}
    for a in d["annotations"]: by.setdefault(a["image_id"], []).append(a)
    (out/"labels").mkdir()
    for i in d["images"]:
        with open(out/"labels"/(Path(i["file_name"]).stem + ".txt"), "w") as f:
            for a in by.get(i["id"], []):
                box = np.array(a["bbox"], dtype=np.float64); box[:2] += box[2:]/2; box[[0, 2]] /= i["width"]; box[[1, 3]] /= i["height"]
                f.write(("%g " * 5).rstrip() % (a["category_id"] - 1, *box) + "\n")
    u = now(); images, annotations = [], []
    for n, p in enumerate(sorted((data/"images").iterdir()), 1):
        with Image.open(p) as im: w, h = im.size
        images.append(dict(id=n, file_name=p.name, width=w, height=h)); f = out/"labels"/(p.stem + ".txt")
        for line in open(f) if f.exists() else ():
            c, x, y, bw, bh = map(float, line.split()); annotations.append(dict(id=len(annotations) + 1, image_id=n, category_id=int(c) + 1, bbox=[(x - bw/2)*w, (y - bh/2)*h, bw*w, bh*h], area=bw*w*bh*h, iscrowd=0))
    (out/"back.json").write_text(json.dumps(dict(images=images, annotations=annotations, categories=d["categories"])))
    return u - t, now() - u

def boxes(path):
    "{file name: sorted boxes} of a JSON file."
    d = json.loads(path.read_text()); by, name = {}, {i["id"]: i["file_name"] for i in d["images"]}
    for a in d["annotations"]: by.setdefault(name[a["image_id"]], []).append(a["bbox"])
    return {k: np.array(sorted(v)) for k, v in by.items()}

def main():
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for k, d in (("images", 118_287), ("supervision", 2000), ("runs", 1)): p.add_argument(f"--{k}", type=int, default=d)
    p.add_argument("--folder", default=None); a = p.parse_args()
    root = Path(tempfile.mkdtemp(dir=a.folder)); total = make(root/"data", a.images); small = make(root/"small", a.supervision) if a.supervision else 0
    print(f"{a.images:,} images, {total:,} boxes"); best = {}
    try:
        for run in range(a.runs):
            for name, f in (("databricks_cv", ours), ("hotcoco", hot), ("a script like ultralytics'", ultralytics_way)):
                out = root/f"{name}{run}"; out.mkdir(); times = f(root/"data", out); best.setdefault(name, []).append(times)
                if name == "databricks_cv" and not run:
                    x, y = boxes(root/"data/annotations.json"), boxes(out/"back.json"); assert x.keys() == y.keys() and all(np.abs(x[k] - y[k]).max() < 1e-3 for k in x), "the boxes came back otherwise"
                shutil.rmtree(out)
        if a.supervision:
            try: out = root/"sv"; out.mkdir(); times = supervision(root/"small", out); best["supervision"] = [tuple(t*a.images/a.supervision for t in times)]
            except ImportError: print("supervision is not installed: pip install supervision (MIT)")
    finally: shutil.rmtree(root, ignore_errors=True)
    print("\n| | there, wall s | back, wall s | both, wall s | both, CPU s |\n|---|---|---|---|---|"); both = {}
    for name, runs in best.items():
        there, back = (np.median([r[k] for r in runs], axis=0) for k in (0, 1)); both[name] = there + back
        print(f"| {name}" + (f" (scaled from {a.supervision:,} images)" if name == "supervision" else "") + f" | {there[0]:.1f} | {back[0]:.1f} | {both[name][0]:.1f} | {both[name][1]:.1f} |")
    mine = both.pop("databricks_cv")
    for k, what in enumerate(("wall", "CPU")): other = min(both, key=lambda n: both[n][k]); print(f"{'' if k else chr(10)}{both[other][k]/mine[k]:.1f} x the fastest of the others ({other}) in {what} time")

if __name__ == "__main__": main()
