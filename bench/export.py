"""Every family as an exported network: is it the same network, and how fast is it beside torch?

    python bench/export.py [--parity] [--latency] [--gate] [--task detection] [--only rt_detr yolos …] [--compiled] [--cpu] [--pixels 320] [--seconds 6]

--parity   every family and task, small, taught for some steps on the sample: the way by which it was exported, opset, what is free, parity by matched queries
--latency  architectures of real size, weights drawn at random: an image through the network, one thread, all sides in turns; the files' sizes; INT8 is timed, and not judged; with --cpu the time of the processor is counted, which a busy machine changes least
--gate     small networks taught longer: the metric before and after INT8, accepted or refused
Without any of the three all are printed, as Markdown. Exit status 1 where a family fails, or fewer than three detection families are 1.3 times as fast as eager.
"""
import argparse, os, sys, tempfile, time
os.environ.setdefault("HF_HUB_OFFLINE", "1"); os.environ.setdefault("OMP_NUM_THREADS", "1")
from pathlib import Path
import numpy as np
import torch
from databricks_cv.config import ModelConfig
from databricks_cv.core import CVError
from databricks_cv.models.build import SMALL
from databricks_cv.models.export.network import export_network
from databricks_cv.models.export.parity import in_turns
from databricks_cv.models.export.quantisation import quantise
from databricks_cv.models.export.runtime import OnnxEngine
from databricks_cv.models.vision import VisionModel
from databricks_cv.testing.taught import taught
from databricks_cv.types import LabelMap

R18 = dict(model_type="rt_detr_resnet", layer_type="basic", depths=[2, 2, 2, 2], hidden_sizes=[64, 128, 256, 512], embedding_size=64, out_indices=[2, 3, 4])
RT18 = dict(backbone_config=R18, encoder_in_channels=[128, 256, 512], decoder_layers=3, hidden_expansion=.5, num_denoising=0)
RESNET50 = dict(model_type="resnet", depths=[3, 4, 6, 3], hidden_sizes=[256, 512, 1024, 2048], embedding_size=64, layer_type="bottleneck", out_indices=[4])
TINY_VIT = dict(hidden_size=192, num_hidden_layers=12, num_attention_heads=3, intermediate_size=768)
SWIN_T = dict(model_type="swin", embed_dim=96, depths=[2, 2, 6, 2], num_heads=[3, 6, 12, 24], out_features=["stage1", "stage2", "stage3", "stage4"])
REAL = [ # task, model type, pixels, what its configuration says besides transformers' defaults, what it is like
    ("detection", "dense_detector", 640, {}, "dense detector, as it comes"),
    ("detection", "rt_detr", 640, RT18, "RT-DETR R18"),
    ("detection", "rt_detr_v2", 640, RT18, "RT-DETRv2 R18"),
    ("detection", "d_fine", 640, dict(num_denoising=0), "D-FINE, transformers' defaults"),
    ("detection", "detr", 512, dict(backbone_config=RESNET50), "DETR R50"),
    ("detection", "conditional_detr", 512, dict(backbone_config=RESNET50), "Conditional DETR R50"),
    ("detection", "deformable_detr", 512, dict(backbone_config=RESNET50 | dict(out_indices=[2, 3, 4])), "Deformable DETR R50"),
    ("detection", "yolos", 512, TINY_VIT, "YOLOS-Ti"),
    ("detection", "rf_detr", 392, {}, "RF-DETR, transformers' defaults"),
    ("classification", "vit", 224, TINY_VIT, "ViT-Ti"),
    ("classification", "resnet", 224, {}, "ResNet-50"),
    ("classification", "convnext", 224, {}, "ConvNeXT-T"),
    ("classification", "swin", 224, {}, "Swin-T"),
    ("semantic_segmentation", "segformer", 512, {}, "SegFormer-B0"),
    ("semantic_segmentation", "upernet", 512, dict(backbone_config=dict(model_type="convnext", hidden_sizes=[96, 192, 384, 768], out_features=["stage1", "stage2", "stage3", "stage4"])), "UperNet ConvNeXT-T"),
    ("semantic_segmentation", "dpt", 384, dict(TINY_VIT, backbone_out_indices=[2, 5, 8, 11], neck_hidden_sizes=[48, 96, 192, 384], fusion_hidden_size=96), "DPT on ViT-Ti"),
    ("instance_segmentation", "mask2former", 384, dict(backbone_config=SWIN_T), "Mask2Former Swin-T"),
    ("panoptic_segmentation", "maskformer", 384, dict(backbone_config=SWIN_T), "MaskFormer Swin-T"),
    ("panoptic_segmentation", "eomt", 512, dict(hidden_size=384, num_hidden_layers=12, num_attention_heads=6, num_blocks=3), "EoMT-S"),
]
GATED = [("detection", "rt_detr", 250), ("detection", "yolos", 250), ("classification", "vit", 60), ("classification", "swin", 60), ("semantic_segmentation", "segformer", 150), ("panoptic_segmentation", "mask2former", 150)]
FAST = 1.3


def row(*cells): print("| " + " | ".join(str(c) for c in cells) + " |", flush=True)


def head(*cells): row(*cells); row(*("---" for _ in cells))


def images_of(data): return [data.image(k) for k in range(min(3, len(data)))]


def chosen(rows, a): return [r for r in rows if (not a.task or r[0] in a.task) and (not a.only or r[1] in a.only)]


def parity(a):
    "Whether every family and task can be exported, and is the same."
    head("task", "model type", "way", "opset", "free", "parity (largest difference)", "matched", "by place", "embeds", "MB", "s")
    failed = 0
    for task, kind in chosen([(t, k) for t in SMALL for k in SMALL[t]], a):
        begun = time.perf_counter()
        try:
            with tempfile.TemporaryDirectory() as box:
                model, data = taught(kind, task, steps=a.steps)
                f = export_network(model, Path(box, "network.onnx"), images_of(data))
                size, p = Path(box, "network.onnx").stat().st_size/1e6, f.parity
                free = ", ".join(v for v in f.inputs["pixel_values"] if isinstance(v, str))
                row(task, kind, f.way, f.opset, free, f"{p.largest:.1e}", f"{p.matched} of {p.queries}", f"{p.by_place:.1e}", "yes" if f.features else "no", f"{size:.1f}", f"{time.perf_counter() - begun:.0f}")
        except Exception as e:
            failed += 1; row(task, kind, "-", "-", "-", f"{type(e).__name__}: {getattr(e, 'found', e)}", getattr(e, "where", ""), "-", "-", "-", f"{time.perf_counter() - begun:.0f}")
    print(f"\n{failed} failed" if failed else "\nall exported, and the same"); return failed


def lively(network):
    "Scores of a freshly drawn network are all alike, and which queries are chosen is arbitrary: so that it is not, biases are noise."
    with torch.no_grad():
        for n, p in network.named_parameters():
            if p.ndim == 1: p.add_(torch.randn_like(p)*.05)


def real(task, kind, pixels, overrides):
    torch.manual_seed(0)
    things = LabelMap([f"class {k}" for k in range(80)])
    model = VisionModel.from_config(ModelConfig(model_name=kind, task_type=task, pretrained=False, overrides=overrides, image_size=(pixels, pixels)), things).eval()
    lively(model.network)
    return model


def times(v): return f"{v['best']:.0f} / {v['median']:.0f}"


def latency(a):
    "How fast architectures of real size are."
    from databricks_cv.data.sample.scenes import make_scene
    images = [np.asarray(make_scene(k).image) for k in range(3)]
    head("task", "like", "pixels", "million weights", "MB fp32", "MB INT8", "eager (best / median ms)", *(["compiled"] if a.compiled else []), "ONNX Runtime", "INT8 dynamic", "eager : ONNX Runtime (median)", "parity")
    quick, failed = [], 0
    for task, kind, pixels, overrides, like in chosen(REAL, a):
        pixels = a.pixels or pixels
        try:
            with tempfile.TemporaryDirectory() as box:
                model = real(task, kind, pixels, overrides)
                f = export_network(model, Path(box, "network.onnx"), images, embedding=False)
                inputs = f.model.batch_of(images[:1]).inputs
                calls = {"eager": eager(model, images)}
                if a.compiled: calls["compiled"] = eager(model, images, torch.compile(model.network))
                engines = {"onnx": OnnxEngine(f.path, 1)}
                try: engines["int8"] = OnnxEngine(quantise(f.path, Path(box, "int8.onnx"), "dynamic"), 1)
                except (CVError, Exception) as e: print(f"{like}: {getattr(e, 'found', e)}", file=sys.stderr)
                calls |= {k: (lambda e=e: e(inputs, f.outputs)) for k, e in engines.items()}
                torch.set_num_threads(1); ms = in_turns(calls, a.seconds, clock=time.process_time if a.cpu else time.perf_counter)
                ratio = ms["eager"]["median"]/ms["onnx"]["median"]
                if task == "detection" and ratio >= FAST: quick.append(like)
                mb = {k: f"{Path(box, n).stat().st_size/1e6:.0f}" if Path(box, n).exists() else "-" for k, n in (("fp32", "network.onnx"), ("int8", "int8.onnx"))}
                n = sum(p.numel() for p in model.parameters())/1e6
                row(task, like, pixels, f"{n:.1f}", mb["fp32"], mb["int8"], times(ms["eager"]), *([times(ms["compiled"])] if a.compiled else []), times(ms["onnx"]), times(ms["int8"]) if "int8" in ms else "-", f"{ratio:.2f}{'' if ratio >= 1 else ', slower'}", f"{f.parity.largest:.0e}, {f.parity.matched} of {f.parity.queries}")
        except Exception as e:
            failed += 1; row(task, like, pixels, *["-"]*6, f"{type(e).__name__}: {getattr(e, 'found', e)}", getattr(e, "where", ""))
    print(f"\n{len(quick)} detection families are at least {FAST} times as fast as eager by the median: {', '.join(quick)}")
    return failed + (not a.only and not a.task and len(quick) < 3)


def eager(model, images, network=None):
    batch, network = model.ready(model.batch_of(images[:1])), network or model.network
    def call():
        with torch.inference_mode(): return network(**batch.inputs)
    return call


def gate(a):
    "Which small networks may be quantised."
    from databricks_cv.ops.exporting import ExportRefused, export_model
    head("task", "model type", "method", "metric", "before", "after", "accepted at a loss of 0.01", "MB", "torch / exported / fp32 (median ms)")
    for task, kind, steps in chosen(GATED, a):
        model, data = taught(kind, task, steps=steps)
        for method in ("dynamic", "static"):
            with tempfile.TemporaryDirectory() as box:
                try: r = export_model(model, Path(box, "out"), quantize=method, data=data, seconds=a.seconds/2)
                except ExportRefused as e: r = e.report
                except CVError as e: row(task, kind, method, e.found, "-", "-", "-", "-", "-"); continue
                g = r.gate; row(task, kind, method, g.metric, f"{g.before:.3f}", f"{g.after:.3f}", "yes" if r.accepted else "no", f"{r.size_mb:.1f}", " / ".join(f"{r.latency[k]['median']:.1f}" for k in ("torch", "exported", "float32")))
    return 0


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for n in ("parity", "latency", "gate", "compiled", "cpu"): p.add_argument(f"--{n}", action="store_true")
    p.add_argument("--task", nargs="+"); p.add_argument("--only", nargs="+"); p.add_argument("--pixels", type=int, help="of all images, in place of each family's own"); p.add_argument("--seconds", type=float, default=6); p.add_argument("--steps", type=int, default=8)
    a = p.parse_args()
    asked = [f for n, f in (("parity", parity), ("latency", latency), ("gate", gate)) if getattr(a, n)] or [parity, latency, gate]
    bad = 0
    for k, f in enumerate(asked):
        if k: print()
        bad += f(a)
    sys.exit(bool(bad))


if __name__ == "__main__": main()
