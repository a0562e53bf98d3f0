"""Every family of every task: does a run that was stopped in the middle of an epoch go on to the same weights, and do two processes take the steps of one?

    python bench/families.py [--task T …] [--only F …] [--ddp] [--no-resume]

Prints a Markdown table: `resumes` says whether weights, averages, optimizer, scores and figures are equal bit for bit; with --ddp, the largest difference of a weight after three steps of two gloo processes with half the batch each, as it is and as a share of the largest step.
One size of canvas for all, since padding that depends on the batch would differ too. In that comparison batch norms keep their statistics, nothing is dropped, and losses of masks look at the same points of every mask.
"""
import argparse, os, signal, subprocess, sys, tempfile, time, warnings
os.environ.setdefault("HF_HUB_OFFLINE", "1"); os.environ.setdefault("OMP_NUM_THREADS", "1"); os.environ.setdefault("TORCH_CPP_LOG_LEVEL", "ERROR")
import logging
from pathlib import Path
import lightning.pytorch as pl
import torch
from transformers.loss.loss_rf_detr import RfDetrHungarianMatcher
from databricks_cv.config import find_data, load_config, merge
from databricks_cv.core import CVError
from databricks_cv.data.sample.dataset import write_sample
from databricks_cv.models.build import SMALL
from databricks_cv.train.callbacks import read_checkpoint
from databricks_cv.train.datamodule import VisionDataModule
from databricks_cv.core import free_port
from databricks_cv.train.runs import new_run
from databricks_cv.train.reproducibility import differences
from databricks_cv.train.trainer import UnifiedTrainer, fit_run, new_model

OTHERS, RATE = [], 1e-2


def quiet(): torch.set_num_threads(1); warnings.simplefilter("ignore"); logging.getLogger("lightning.pytorch").setLevel(logging.ERROR)


class StopAt(pl.Callback):
    "Ctrl-C after some optimizer steps."
    def __init__(self, step): self.step = step
    def on_train_batch_end(self, trainer, *_):
        if trainer.global_step == self.step: os.kill(os.getpid(), signal.SIGINT)


def config_of(task, family, source, folder, **more):
    base = {"model": dict(model_name=family, task_type=task, pretrained=False, image_size=(64, 64), overrides=SMALL[task][family]), "data": find_data(source, task) | dict(batch_size=4, num_workers=0, augmentation="flip"),
            "tracking": {"enabled": False}, "training": dict(max_epochs=2, learning_rate=1e-3, ema_decay=.9, checkpoint_dir=str(folder), progress=False, accelerator="cpu", log_every_n_steps=2)}
    return load_config(merge(base, more))


def resumes(task, family, data, folder):
    "Names of what differs between a run that was stopped and one that was not."
    whole = UnifiedTrainer(config_of(task, family, data, folder/"a")).train()
    config = config_of(task, family, data, folder/"b")
    try: UnifiedTrainer(config, callbacks=[StopAt(6)]).train(); raise SystemExit("the run was not stopped")
    except KeyboardInterrupt: pass
    return differences(whole.folder, UnifiedTrainer(config).train(resume=True).folder)


class Still(pl.Callback):
    "Nothing in the network sees the batch, or draws: batch norms keep their statistics, nothing is dropped, and losses of masks look at the same points of every mask; RF-DETR's matcher too, whose number of points follows from the batch's size."
    matching = False
    def on_fit_start(self, trainer, module):
        self.kept, self.match = (torch.rand, torch.nn.functional.dropout), RfDetrHungarianMatcher.forward
        told_apart(module)
        for m in module.modules():
            if hasattr(getattr(m, "config", None), "pos_embed_rescale"): m.config.pos_embed_rescale = None # DINOv3's positions
        torch.nn.functional.dropout, torch.rand = lambda x, *a, **k: x, lambda *size, **k: self.points(size, **k) if len(size) == 3 and size[2] == 2 else self.kept[0](*size, **k)
        RfDetrHungarianMatcher.forward = lambda matcher, *a, **k: self.matched(matcher, *a, **k)
    def points(self, size, **k):
        size = (1, 64, 2) if self.matching else size
        return self.kept[0](*size[1:], generator=torch.Generator().manual_seed(0), **k).expand(size).contiguous()
    def matched(self, *a, **k):
        self.matching = True
        try: return self.match(*a, **k)
        finally: self.matching = False
    def on_train_batch_start(self, trainer, module, *_):
        for m in module.modules():
            if isinstance(m, torch.nn.modules.batchnorm._BatchNorm) or any(w in type(m).__name__ for w in ("DropPath", "StochasticDepth", "Dropout")): m.eval()
    def on_fit_end(self, trainer, module): (torch.rand, torch.nn.functional.dropout), RfDetrHungarianMatcher.forward = self.kept, self.match


def told_apart(module):
    "Queries that begin as zeros, and so alike that rounding decides which of them an object is matched with, get some noise."
    with torch.no_grad(): [p.normal_(0, .02, generator=torch.Generator().manual_seed(0)) for n, p in module.named_parameters() if n.endswith("detection_tokens") and not p.any()]
    return module


def three_steps(task, family, data, folder, n):
    "{name: weight} after three steps of plain gradient descent by this process, one of `n`; None in all but the first."
    plain = dict(max_epochs=1, max_steps=3, ema_decay=None, optimizer="sgd", optimizer_args={"momentum": 0.}, learning_rate=RATE, devices=n, val_every_n_epochs=99)
    config = config_of(task, family, data, folder/f"n{n}-{os.environ.get('RANK', 0)}", training=plain, data=dict(batch_size=4//n, augmentation="none"))
    result = fit_run(new_run(config), config, logger=False, devices=n, callbacks=[Still()])
    return result and {k: v.float() for k, v in read_checkpoint(Path(result.last_checkpoint))["state_dict"].items() if v.is_floating_point()}


def start(task, family, data, folder):
    "The weights that `three_steps` begins with."
    config = config_of(task, family, data, folder)
    return {f"model.{k}": v.float() for k, v in told_apart(new_model(config, VisionDataModule(config))).state_dict().items() if v.is_floating_point()}


def together(task, family, data, folder, predictions):
    "Largest difference of a weight between one process and two, as it is and as a share of the largest step that a weight has taken."
    zero, one, two = start(task, family, data, folder), three_steps(task, family, data, folder, 1), waited(predictions/f"{task}-{family}.pt")
    if isinstance(two, str): raise RuntimeError(two)
    far = lambda a, b: max(((a[k] - b[k]).abs().max().item() for k in a), default=0.)
    return far(one, two), far(one, two)/far(one, zero)


def waited(path):
    "What the other processes have written there."
    while not path.is_file():
        if any(p.poll() for p in OTHERS): raise SystemExit("a process has died")
        time.sleep(.05)
    return torch.load(path)


def serve(pairs, data, predictions):
    "The life of one of two processes: every pair in turn, the first writes."
    for task, family in pairs:
        with tempfile.TemporaryDirectory() as d:
            try: out = three_steps(task, family, data, Path(d), 2)
            except Exception as e: out = f"{type(e).__name__}: {e}"
        if os.environ["RANK"] == "0": torch.save(out, predictions/"part"); os.replace(predictions/"part", predictions/f"{task}-{family}.pt")


def others(pairs, data, predictions):
    "Start two processes."
    env = dict(os.environ, MASTER_ADDR="127.0.0.1", MASTER_PORT=str(free_port()), WORLD_SIZE="2", NODE_RANK="0")
    return [subprocess.Popen([sys.executable, __file__, "--serve", data, str(predictions), *(f"{t}:{f}" for t, f in pairs)], env=env | dict(RANK=r, LOCAL_RANK=r), start_new_session=True) for r in "01"]


def row(task, family, data, ddp, stop=True):
    start = time.process_time()
    with tempfile.TemporaryDirectory() as d:
        try:
            odd = resumes(task, family, data, Path(d)) if stop else None
            out = ["" if odd is None else "bit for bit" if not odd else f"{len(odd)} differences, {odd[0]}"]
            if ddp: out += [f"{v:.0e}" for v in together(task, family, data, Path(d), ddp)]
        except (CVError, RuntimeError, ValueError, TypeError, KeyError) as e: out = [f"{type(e).__name__}: {str(e).splitlines()[0][:120]}"] + ["", ""]*bool(ddp)
    print(f"{task} {family}: {out}", file=sys.stderr, flush=True)
    return f"| {family} | {task} | {' | '.join(out)} | {time.process_time() - start:.0f} |"


def main():
    if sys.argv[1:2] == ["--serve"]: quiet(); return serve([p.split(":") for p in sys.argv[4:]], sys.argv[2], Path(sys.argv[3]))
    a = argparse.ArgumentParser()
    a.add_argument("--task", nargs="+", default=list(SMALL)); a.add_argument("--only", nargs="+"); a.add_argument("--ddp", action="store_true"); a.add_argument("--no-resume", action="store_true")
    a = a.parse_args(); quiet(); pairs = [(t, f) for t in a.task for f in SMALL[t] if not a.only or f in a.only]
    with tempfile.TemporaryDirectory() as d:
        predictions = Path(d)/"predictions"; predictions.mkdir(); write_sample(Path(d)/"data", images=16, seed=0); data = str(Path(d)/"data")
        if a.ddp: OTHERS.extend(others(pairs, data, predictions))
        try: rows = [row(t, f, data, a.ddp and predictions, not a.no_resume) for t, f in pairs]
        finally: [p.kill() for p in OTHERS]
    print(f"| family | task | resumes |{' two processes | share of the largest step |' if a.ddp else ''} CPU s |\n|---|---|---|{'---|---|' if a.ddp else ''}---|\n" + "\n".join(rows))


if __name__ == "__main__": main()
