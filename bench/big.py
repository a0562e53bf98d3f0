"""A COCO file of any size, made once and kept in a cache folder: what `open.py`, `million.py` and `convert.py` read."""
import os, tempfile
from pathlib import Path
import msgspec, numpy as np

HOME = Path(tempfile.gettempdir())/"databricks_cv-bench"

def _annotations(rng, first, image_ids, sizes, polygons):
    "COCO objects of some images, ids from `first`: boxes with an ellipse of 6 to 45 corners inside, one in a hundred a crowd in run lengths."
    n, hw = len(image_ids), sizes
    wh = np.exp(rng.normal(4, 1, (n, 2))).clip(6, hw[:, ::-1]*.9).round(2); xy = (rng.random((n, 2))*(hw[:, ::-1] - wh)).round(2)
    c, corners, out = rng.integers(1, 81, n).tolist(), rng.integers(6, 46, n).tolist(), []
    for k, (i, cat, (x, y), (w, h), (H, W)) in enumerate(zip(image_ids.tolist(), c, xy.tolist(), wh.tolist(), hw.tolist())):
        a = dict(id=first + k, image_id=i, category_id=cat, bbox=[x, y, w, h], area=round(w*h, 2), iscrowd=0)
        if polygons:
            a["area"] = round(w*h*AREAS[corners[k]], 2)
            if k % 100 == 99: t, l, b, r = int(y), int(x), int(y + h), int(x + w); a.update(iscrowd=1, area=(b - t)*(r - l), bbox=[l, t, r - l, b - t], segmentation=dict(size=[H, W], counts=[l*H + t, *[b - t, H - b + t]*(r - l - 1), b - t, (W - r)*H + H - b]))
            else: a["segmentation"] = [(CIRCLES[corners[k]]*(w, h) + (x, y)).round(2).ravel().tolist()]
        out.append(a)
    return out

CIRCLES = {k: np.stack([np.cos(t), np.sin(t)], 1)/2 + .5 for k in range(6, 46) for t in [np.arange(k)*2*np.pi/k]}
CIRCLES = {k: (v - v.min(0))/np.ptp(v, 0) for k, v in CIRCLES.items()}
AREAS = {k: float(abs(v[:, 0] @ np.roll(v[:, 1], -1) - v[:, 1] @ np.roll(v[:, 0], -1))/2) for k, v in CIRCLES.items()}

def _counts(rng, images, objects):
    "How many objects each image has; they add up."
    n = rng.multinomial(objects, rng.dirichlet(np.full(images, 1.5))) if images < 200_000 else rng.multinomial(objects, np.full(images, 1/images))
    return n

def made(images=118_287, objects=860_001, polygons=True, seed=0):
    "The path of such a file; written if it is not there."
    path = HOME/f"coco-{images}-{objects}-{'polygons' if polygons else 'boxes'}.json"
    if path.exists(): return path
    HOME.mkdir(exist_ok=True); rng, enc, tmp = np.random.default_rng(seed), msgspec.json.Encoder(), path.with_suffix(".part")
    counts, sizes = _counts(rng, images, objects), np.array([[480, 640], [640, 480], [427, 640], [375, 500]])[rng.integers(0, 4, images)]
    ids = np.sort(rng.choice(5*images, images, replace=False)) + 1
    with open(tmp, "wb") as f:
        f.write(b'{"info": {"description": "synthetic", "year": 2017}, "licenses": [{"id": 1, "name": "none", "url": ""}], "images": [')
        for at in range(0, images, 50_000):
            rows = [dict(license=1, file_name=f"{i:012}.jpg", coco_url=f"http://images.example.org/train2017/{i:012}.jpg", height=h, width=w, date_captured="2013-11-14 11:18:45", flickr_url=f"http://farm9.example.com/8186/{i:010}_z.jpg", id=i) for i, (h, w) in zip(ids[at:at + 50_000].tolist(), sizes[at:at + 50_000].tolist())]
            f.write((b", " if at else b"") + enc.encode(rows)[1:-1])
        f.write(b'], "annotations": ['); image, first = np.repeat(np.arange(images), counts), 1
        for at in range(0, objects, 50_000):
            k = image[at:at + 50_000]; f.write((b", " if at else b"") + enc.encode(_annotations(rng, first, ids[k], sizes[k], polygons))[1:-1]); first += len(k)
        f.write(b'], "categories": ' + enc.encode([dict(id=k, name=f"class {k:02}", supercategory=f"group {k % 12}") for k in range(1, 81)]) + b"}")
    os.replace(tmp, path)
    return path

if __name__ == "__main__": print(made(), f"{made().stat().st_size:,} bytes")
