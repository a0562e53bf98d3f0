"""What our training step costs beside a bare loop: the sample's detector at 128 px, batch 16, the same recipe, with AdamW on both sides, batches and threads.

    python bench/step.py [--steps 60] [--threads 1] [--precision 32-true] [--device cpu]

Both sides run in one process and take turns, step by step: Lightning's loop with our module and checkpoints, and a loop of plain torch over the same network. Batches lie in memory, so the loader is no part of it. Prints a Markdown table of medians, by the clock and by the
processor's time, which other programs on the machine disturb less.
"""
import argparse, copy, os, statistics as st, tempfile, time
os.environ.setdefault("HF_HUB_OFFLINE", "1")
import torch
import lightning.pytorch as pl
from databricks_cv.config import load_config
from databricks_cv.data.loader import make_loader
from databricks_cv.data.sample.dataset import sample_dataset
from databricks_cv.models.vision import VisionModel
from databricks_cv.train.callbacks import Checkpoints
from databricks_cv.train.module import VisionModule
from databricks_cv.train.trainer import quiet_lightning, make_trainer


class Bare:
    "A training loop without any of our code but the network: normalise, forward, backward, clip, AdamW, schedule, average."
    def __init__(self, model, t, device, precision):
        self.net, self.device, self.mixed = model.network.to(device).train(), device, precision == "bf16-mixed"
        p = model.input_adapter.preprocessing
        self.scale, self.mean, self.std = p.rescale, p.mean, p.std
        decay = [w for w in self.net.parameters() if w.requires_grad and w.ndim > 1]; plain = [w for w in self.net.parameters() if w.requires_grad and w.ndim < 2]
        self.opt = torch.optim.AdamW([dict(params=decay, weight_decay=t.weight_decay), dict(params=plain, weight_decay=0.)], lr=t.learning_rate, fused=True)
        self.sched = torch.optim.lr_scheduler.LambdaLR(self.opt, lambda s: 1.)
        self.live = [w for w in self.net.state_dict(keep_vars=True).values() if w.is_floating_point()]; self.live = list({w.data_ptr(): w for w in self.live}.values())
        self.mean_weights, self.decay, self.clip = [w.detach().clone() for w in self.live], t.ema_decay, t.gradient_clip_val

    def step(self, batch):
        x = batch.inputs["pixel_values"].to(self.device).float()*self.scale
        if self.mean is not None: x = (x - torch.tensor(self.mean, device=self.device).view(1, 3, 1, 1))/torch.tensor(self.std, device=self.device).view(1, 3, 1, 1)
        with torch.autocast(self.device, torch.bfloat16, enabled=self.mixed):
            loss = self.net(pixel_values=x, labels=[{k: v.to(self.device) for k, v in l.items()} for l in batch.labels]).loss
        self.opt.zero_grad(); loss.backward()
        torch.nn.utils.clip_grad_norm_(self.net.parameters(), self.clip)
        self.opt.step(); self.sched.step()
        torch._foreach_lerp_(self.mean_weights, [w.detach() for w in self.live], 1 - self.decay)
        return loss.item() # as ours, which looks at every loss


class Turns(pl.Callback):
    "After each of our steps, one of the bare loop's; times both."
    def __init__(self, bare, batches, device): self.bare, self.batches, self.gpu, self.ours, self.theirs, self.n = bare, batches, device == "cuda", [], [], 0
    def now(self):
        if self.gpu: torch.cuda.synchronize()
        return time.perf_counter(), time.process_time()
    def on_train_start(self, *a): self.since = self.now()
    def on_train_batch_end(self, *a):
        then = self.now(); self.ours.append([b - a for a, b in zip(self.since, then)])
        self.bare.step(self.batches[self.n % len(self.batches)]); self.n += 1
        self.since = self.now(); self.theirs.append([b - a for a, b in zip(then, self.since)])


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--steps", type=int, default=60); a.add_argument("--threads", type=int, default=1); a.add_argument("--precision", default="32-true"); a.add_argument("--device", default="cpu", choices=["cpu", "cuda"])
    a = a.parse_args(); torch.set_num_threads(a.threads); torch.manual_seed(0)
    with tempfile.TemporaryDirectory() as folder, quiet_lightning():
        config = load_config({"template": "sample-detection", "tracking": {"enabled": False}, "training": dict(optimizer="adamw", learning_rate=4e-3, max_steps=a.steps + 10, checkpoint_dir=folder, precision=a.precision, accelerator="gpu" if a.device == "cuda" else "cpu", progress=False)})
        ds = sample_dataset("train", 64)
        model = VisionModel.from_config(config, ds.label_map, objects=8)
        batches = list(make_loader(ds, model.input_adapter, 16))
        bare = Bare(copy.deepcopy(model), config.training, a.device, a.precision)
        turns = Turns(bare, batches, a.device)
        trainer = make_trainer(config, folder, [turns, Checkpoints(folder, "mAP", max_steps=a.steps + 10)], False, config.training.accelerator)
        trainer.fit(VisionModule(model, config), torch.utils.data.DataLoader(batches*(-(-(a.steps + 10)//len(batches))), batch_size=None))
    ours, theirs = ([list(c) for c in zip(*x[10:])] for x in (turns.ours, turns.theirs)) # the first ones warm up
    ms = lambda x: " | ".join(f"{st.median(c)*1e3:.1f}" for c in x)
    print(f"| {config.model.model_name}, 128 px, batch 16, {a.device}, {a.precision}, {a.threads} thread{'s'*(a.threads > 1)}, {len(ours[0])} steps | ms a step, wall clock | ms a step, processor |\n|---|---|---|")
    print(f"| bare loop, median | {ms(theirs)} |\n| our module in Lightning, median | {ms(ours)} |\n| ratio of the medians | " + " | ".join(f"{st.median(x)/st.median(y):.3f}" for x, y in zip(ours, theirs)) + " |")
    print("| median of the ratios of neighbouring steps | " + " | ".join(f"{st.median(x/y for x, y in zip(*c)):.3f}" for c in zip(ours, theirs)) + " |")


if __name__ == "__main__": main()
