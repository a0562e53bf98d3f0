"""Every family of every task: does a run that was stopped in the middle of an epoch go on to the same weights, and do two processes take the steps of one?

    python bench/families.py [--task T …] [--only F …] [--ddp] [--no-resume]

Prints a Markdown table: `resumes` says whether weights, averages, optimizer, scores and figures are equal bit for bit; with --ddp, the largest difference of a weight after three steps of two gloo processes with half the batch each.
One size of canvas for all, since padding that depends on the batch would differ too. Networks with live batch norms or dropout see other numbers in two processes; they are marked.
"""
import argparse, os, signal, sys, tempfile, time, warnings
os.environ.setdefault("HF_HUB_OFFLINE", "1"); os.environ.setdefault("OMP_NUM_THREADS", "1")
import logging
from pathlib import Path
import lightning.pytorch as pl
import torch
from databricks_cv.config import find_data, load_config, merge
from databricks_cv.core import CVError
from databricks_cv.data.sample import write_sample
from databricks_cv.models.build import SMALL
from databricks_cv.train.callbacks import read_checkpoint
from databricks_cv.train.trainer import UnifiedTrainer, differences


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


def together(task, family, data, folder):
    "Largest difference of a weight between one process and two after three steps."
    plain = dict(max_epochs=1, max_steps=3, ema_decay=None, optimizer="sgd", optimizer_args={"momentum": 0.}, learning_rate=1e-2)
    runs = [UnifiedTrainer(config_of(task, family, data, folder/f"n{n}", training=plain | dict(devices=n), data=dict(batch_size=4//n, augmentation="none"))).train() for n in (1, 2)]
    a, b = (read_checkpoint(Path(r.last_checkpoint))["state_dict"] for r in runs)
    return max((a[k].float() - b[k].float()).abs().max().item() for k in a if a[k].is_floating_point())


def live(task, family, data, folder):
    "What in a network sees the batch, or draws."
    from databricks_cv.data.coco import CocoDataset
    from databricks_cv.models.vision import VisionModel
    config = config_of(task, family, data, folder)
    net = VisionModel.from_config(config, CocoDataset.from_config(config).label_map).network
    found = {"batch norm" for m in net.modules() if isinstance(m, torch.nn.modules.batchnorm._BatchNorm)} | {"dropout" for m in net.modules() if isinstance(m, torch.nn.Dropout) and m.p}
    return ", ".join(sorted(found))


def row(task, family, data, ddp, stop=True):
    start = time.process_time()
    with tempfile.TemporaryDirectory() as d:
        try:
            odd = resumes(task, family, data, Path(d)) if stop else None
            out = ["" if odd is None else "bit for bit" if not odd else f"{len(odd)} differences, {odd[0]}"]
            if ddp: out += [f"{together(task, family, data, Path(d)):.0e}", live(task, family, data, Path(d))]
        except (CVError, RuntimeError, ValueError, TypeError, KeyError) as e: out = [f"{type(e).__name__}: {str(e).splitlines()[0][:120]}"] + ["", ""]*ddp
    print(f"{task} {family}: {out}", file=sys.stderr, flush=True)
    return f"| {family} | {task} | {' | '.join(out)} | {time.process_time() - start:.0f} |"


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--task", nargs="+", default=list(SMALL)); a.add_argument("--only", nargs="+"); a.add_argument("--ddp", action="store_true"); a.add_argument("--no-resume", action="store_true")
    a = a.parse_args(); torch.set_num_threads(1); warnings.simplefilter("ignore"); logging.getLogger("lightning.pytorch").setLevel(logging.ERROR)
    with tempfile.TemporaryDirectory() as d:
        write_sample(d, images=16, seed=0); rows = [row(t, f, d, a.ddp, not a.no_resume) for t in a.task for f in SMALL[t] if not a.only or f in a.only]
    print(f"| family | task | resumes |{' two processes | live parts |' if a.ddp else ''} CPU s |\n|---|---|---|{'---|---|' if a.ddp else ''}---|\n" + "\n".join(rows))


if __name__ == "__main__": main()
