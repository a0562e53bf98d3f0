"""What a step of Muon costs: ours in float32 against timm's in bfloat16, and AdamW, over the weights of the two small detectors.

    python bench/muon.py [--rounds 15]

The optimizers take turns over the same weights and gradients, one thread, processor time; medians. Once as the processor is, and once as on one that does not multiply bfloat16 (oneDNN and ATen held to AVX2, in a process of its own).
"""
import argparse, os, statistics as st, subprocess, sys, time
os.environ.setdefault("HF_HUB_OFFLINE", "1")


def table(rounds):
    "Rows for this process."
    import torch
    from timm.optim.muon import Muon as Theirs
    from databricks_cv.config import load_config
    from databricks_cv.data.sample.dataset import sample_dataset
    from databricks_cv.models.vision import VisionModel
    from databricks_cv.train.optim import make_optimizer, parameter_groups
    torch.set_num_threads(1); ds = sample_dataset("train", 8)
    for template in ("scratch-detection", "sample-detection"):
        net = VisionModel.from_config(load_config({"template": template}), ds.label_map, objects=8).network
        for p in net.parameters(): p.grad = torch.randn_like(p)
        groups = lambda: parameter_groups(net, 1e-9)
        sides = {"AdamW": make_optimizer("adamw", groups(), 1e-9), "timm's Muon": Theirs(groups(), lr=1e-9), "Muon": make_optimizer("muon", groups(), 1e-9)}
        took = {k: [] for k in sides}
        for _ in range(rounds + 3):
            for k, o in sides.items():
                begun = time.process_time(); o.step(); took[k].append(time.process_time() - begun)
        ms = {k: st.median(v[3:])*1e3 for k, v in took.items()}
        print(f"| {template}, {sum(p.numel() for p in net.parameters())/1e6:.2f} million weights | " + " | ".join(f"{v:.1f}" for v in ms.values()) + f" | {ms['Muon']/list(ms.values())[1]:.2f} |", flush=True)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--rounds", type=int, default=15); p.add_argument("--rows", action="store_true", help="for the bench itself"); a = p.parse_args()
    if a.rows: return table(a.rounds)
    narrow = dict(ATEN_CPU_CAPABILITY="avx2", ONEDNN_MAX_CPU_ISA="AVX2", DNNL_MAX_CPU_ISA="AVX2")
    for name, more in (("as it is", {}), ("held to AVX2", narrow)):
        print(f"| this processor {name}, ms a step | AdamW | timm's Muon | Muon | ratio of the two |\n|---|---|---|---|---|", flush=True)
        subprocess.run([sys.executable, __file__, "--rows", "--rounds", str(a.rounds)], env=os.environ | {"OMP_NUM_THREADS": "1"} | more, check=True); print()


if __name__ == "__main__": main()
