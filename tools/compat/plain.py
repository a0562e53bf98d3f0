"""What make.py and check.py share: values in plain terms, exact; nothing here imports the package."""
import hashlib, json
from pathlib import Path
import numpy as np

TASKS = dict(detection="detection", classification="classification", semantic_segmentation="semantic", instance_segmentation="instance", panoptic_segmentation="panoptic")
FIELDS = ("image_id", "annotation_ids", "size", "boxes", "labels", "scores", "iscrowd", "area", "masks", "semantic", "segments", "probabilities", "map", "ids")


def plain(x):
    "JSON's terms for a value; arrays of more than 60 numbers by hash."
    if hasattr(x, "detach"): x = x.detach().cpu().numpy()
    if isinstance(x, np.generic): x = x.item()
    if x is None or isinstance(x, (str, bool, int)): return x
    if isinstance(x, float): return repr(x)
    if isinstance(x, bytes): return x.decode("latin1")
    if isinstance(x, np.ndarray):
        if x.dtype == object: return [plain(v) for v in x.tolist()]
        b = np.ascontiguousarray(x)
        return dict(dtype=str(x.dtype), shape=list(x.shape), sha=hashlib.sha256(b.tobytes()).hexdigest()[:20], head=[repr(v) for v in b.reshape(-1)[:6].tolist()])
    if isinstance(x, dict): return {str(k): plain(v) for k, v in x.items()}
    if isinstance(x, (list, tuple)): return [plain(v) for v in x]
    if type(x).__name__ in ("Prediction", "Target", "Segments"): return {f: plain(getattr(x, f)) for f in FIELDS if getattr(x, f, None) is not None}
    if type(x).__name__ == "Masks": return [hashlib.sha256(np.ascontiguousarray(m).tobytes()).hexdigest()[:20] for m in np.asarray(x.dense() if hasattr(x, "dense") else list(x), bool)]
    raise TypeError(type(x))


def _tensors(x, at=""):
    if hasattr(x, "detach"): yield at, x
    elif isinstance(x, dict):
        for k in sorted(x, key=str): yield from _tensors(x[k], f"{at}/{k}")
    elif isinstance(x, (list, tuple)):
        for i, v in enumerate(x): yield from _tensors(v, f"{at}[{i}]")


def weights(run):
    "{file: {name of a tensor: hash}} of a run: the weights, their averages, the optimizer's state, the best model."
    import torch
    from safetensors.torch import load_file
    sha, out = lambda t: hashlib.sha256(t.detach().cpu().contiguous().view(-1).to(torch.float64).numpy().tobytes()).hexdigest()[:16], {}
    for n in ("last.ckpt", "best.ckpt"):
        c = torch.load(Path(run)/"checkpoints"/n, map_location="cpu", weights_only=True)
        out[n] = {k: sha(t) for k, t in _tensors({k: c[k] for k in ("state_dict", "ema", "optimizer_states") if k in c})}
    out["best"] = {k: sha(t) for k, t in sorted(load_file(Path(run)/"best/model.safetensors").items())}
    return out


def metric_rows(run):
    "The rows of metrics.jsonl without times."
    rows = [json.loads(line) for line in (Path(run)/"metrics.jsonl").read_text().splitlines()]
    return [{k: plain(v) for k, v in r.items() if not k.startswith("time")} for r in rows]


def images(out):
    "Pictures to predict: four of the sample and one of an odd shape."
    ps = sorted((Path(out)/"data/val/images").iterdir())[:4]
    y, x = np.mgrid[:37, :101]
    return [*ps, np.stack([x*2 % 256, y*6 % 256, (x*y) % 256], -1).astype(np.uint8)]
