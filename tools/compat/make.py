"""Make what users keep on disk (saved models, an interrupted run, caches, configurations, predictions, a registry), with the package of an older commit, for check.py.

    git worktree add /tmp/old 22d3e76; PYTHONPATH=/tmp/old python tools/compat/make.py /tmp/kept      22d3e76: the last before the folders and schema 2; some minutes

The folder is made anew. MLflow's store and the runs hold its absolute path.
"""
import json, os, pkgutil, importlib, shutil, signal, subprocess, sys
from pathlib import Path
HERE = Path(__file__).resolve().parent
OUT = Path(sys.argv[1]).resolve()
os.environ |= dict(OMP_NUM_THREADS="1", HF_HUB_OFFLINE="1", TOKENIZERS_PARALLELISM="false", MLFLOW_DISABLE_TELEMETRY="true", DATABRICKS_CV_CACHE=str(OUT/"cache"))
sys.path.insert(0, str(HERE))
from plain import plain, weights, metric_rows, images, TASKS


def data():
    from databricks_cv.data.sample import write_sample
    write_sample(OUT/"data", {"train": 28, "val": 6})
    big = dict(images=[dict(id=i, file_name=f"{i:06}.jpg", width=640, height=480) for i in range(1, 4001)],
               categories=[dict(id=k, name=n) for k, n in ((3, "boat"), (7, "buoy"), (9, "bird"))],
               annotations=[dict(id=n, image_id=1 + n % 4000, category_id=(3, 7, 9)[n % 3], bbox=[n % 500, n % 300, 20 + n % 90, 30 + n % 70], area=(20 + n % 90)*(30 + n % 70), iscrowd=0,
                                 segmentation=[[n % 500, n % 300, n % 500 + 20, n % 300, n % 500 + 20, n % 300 + 30]]) for n in range(26000)])
    (OUT/"large").mkdir(); (OUT/"large/annotations.json").write_text(json.dumps(big))


def kept_columns():
    from databricks_cv import CocoDataset
    for task in ("detection", "instance_segmentation"):
        ds = CocoDataset(None, OUT/"large/annotations.json", task)
        expected[f"cache/{task}"] = plain([len(ds), ds.label_map.names, [ds.target(i) for i in (0, 1, 3999)]])
    assert len(list((OUT/"cache/columns").iterdir())) == 2


def paths(task):
    truth = dict(classification="labels.json", semantic_segmentation="semantic.json", panoptic_segmentation="panoptic.json").get(task, "annotations.json")
    return {f"{s}_{k}": str(OUT/"data"/s/f) for s in ("train", "val") for k, f in (("data_path", "images"), ("annotation_file", truth))}


def answers(name, folder, model=None):
    from databricks_cv import load_model
    model = model or load_model(OUT/folder, device="cpu")
    expected[f"model/{name}"] = dict(folder=folder, task=model.task.name, predictions=plain(model.predict(images(OUT), threshold=0., top_k=10)))


def templates():
    "A short run of each sample template; the whole run of the classifier, with its checkpoints, is kept."
    from databricks_cv import UnifiedTrainer, load_config
    for task, short in TASKS.items():
        c = load_config({"template": f"sample-{short}", "data": paths(task) | dict(batch_size=4, num_workers=0), "tracking": {"enabled": False},
                         "training": dict(max_steps=10, max_epochs=2, progress=False, accelerator="cpu", checkpoint_dir=str(OUT/"runs"/short))})
        r = UnifiedTrainer(c).train()
        shutil.copytree(r.best_model, OUT/f"models/sample-{short}")
        if task == "classification": expected["checkpoint"] = dict(path="runs/classification/run-0001/checkpoints/best.ckpt", run="runs/classification/run-0001", metrics=plain(r.metrics))
        else: shutil.rmtree(OUT/"runs"/short)
        answers(f"sample-{short}", f"models/sample-{short}")
    from databricks_cv import load_model
    e = expected["checkpoint"]
    for k in ("path", "run"): e[f"{k}_predictions"] = plain(load_model(OUT/e[k], device="cpu").predict(images(OUT), threshold=0., top_k=10))


def families():
    "A model for each pair of adapters that serves a family, random weights."
    import torch
    from databricks_cv import CocoDataset, VisionModel, load_model
    from databricks_cv.config import ModelConfig
    from databricks_cv.models.small import SMALL
    for task, kinds in SMALL.items():
        p = paths(task); lm = CocoDataset(p["val_data_path"], p["val_annotation_file"], task).label_map
        sample = load_model(OUT/f"models/sample-{TASKS[task]}", device="cpu"); seen = {(type(sample.input_adapter), type(sample.output_adapter))} # the template's own is there
        for kind, overrides in kinds.items():
            try:
                torch.manual_seed(0)
                m = VisionModel.from_config(ModelConfig(model_name=kind, task_type=task, pretrained=False, image_size=64, overrides=overrides), lm, multi_label=False)
            except Exception as e: print("left out:", task, kind, type(e).__name__, str(e)[:150]); continue
            key = type(m.input_adapter), type(m.output_adapter)
            if key in seen: continue
            seen.add(key); m.eval().save(OUT/f"models/{TASKS[task]}-{kind}"); answers(f"{TASKS[task]}-{kind}", f"models/{TASKS[task]}-{kind}")


def own_adapter():
    "A model whose adapters are a user's own, from a module beside it."
    import torch, user_adapter
    from databricks_cv import CocoDataset, VisionModel
    from databricks_cv.config import ModelConfig
    from databricks_cv.models.small import SMALL
    torch.manual_seed(0); p = paths("detection"); lm = CocoDataset(p["val_data_path"], p["val_annotation_file"], "detection").label_map
    m = VisionModel.from_config(ModelConfig(model_name="table-transformer", task_type="detection", pretrained=False, image_size=64, overrides=SMALL["detection"]["table-transformer"]), lm)
    assert type(m.input_adapter) is user_adapter.MyInput, m.input_adapter
    m.eval().save(OUT/"models/own-adapter"); answers("own-adapter", "models/own-adapter")


def interrupted():
    "Two runs of one configuration, of which one is killed in the middle of an epoch; of the undisturbed one metrics and hashes are kept."
    from databricks_cv import UnifiedTrainer, load_config
    def config(name): return load_config({"template": "sample-detection", "model": {"image_size": 64, "overrides": dict(dropout=.1, d_model=32, encoder_hidden_dim=32, decoder_in_channels=[32, 32], encoder_ffn_dim=64, decoder_ffn_dim=64, backbone_config=dict(model_type="rt_detr_resnet", embedding_size=8, hidden_sizes=[8, 48, 96], depths=[1, 1, 1], layer_type="basic", out_indices=[2, 3]))},
        "data": paths("detection") | dict(batch_size=4, num_workers=1, augmentation="light"), "tracking": {"enabled": False},
        "training": dict(max_steps=None, max_epochs=3, accumulate_grad_batches=2, ema_decay=.9, early_stopping_patience=5, checkpoint_every_n_steps=2, log_every_n_steps=3, checkpoint_dir=str(OUT/name), progress=False, accelerator="cpu")})
    if "--killed" in sys.argv:
        from lightning.pytorch import Callback
        class Kill(Callback):
            def on_train_batch_end(self, trainer, *a): trainer.global_step >= 7 and os.kill(os.getpid(), signal.SIGKILL)
        UnifiedTrainer(config("interrupted"), callbacks=[Kill()]).train()
    rc = subprocess.run([sys.executable, __file__, "--killed"]).returncode
    assert rc == -signal.SIGKILL, rc
    r = UnifiedTrainer(config("calm")).train()
    expected["run"] = dict(folder="interrupted/run-0001", epochs=r.epochs, steps=r.steps, metrics=plain(r.metrics), rows=metric_rows(r.folder), weights=weights(r.folder))
    shutil.rmtree(OUT/"calm")


def registered():
    "A registered model in a sqlite store with its artifacts."
    from databricks_cv import ModelRegistry
    (OUT/"mlflow").mkdir()
    import mlflow
    uri = f"sqlite:///{OUT}/mlflow/mlflow.db"; mlflow.set_tracking_uri(uri)
    mlflow.create_experiment("databricks_cv", artifact_location=f"file://{OUT}/mlflow/artifacts")
    for k, (name, folder) in enumerate((("shapes", "models/sample-detection"), ("areas", "models/sample-semantic"))):
        r = ModelRegistry(mlflow_uri=uri, model_name=f"main.cv.{name}")
        r.register_model(OUT/folder, metrics={"mAP": .5} if not k else {"mIoU": .25}, alias="challenger", serving=dict(threshold=.0, top_k=5))
        address = f"models:/main.cv.{name}@challenger"
        expected[f"registered/main.cv.{name}"] = dict(address=address, aliases=r.aliases(), **served(uri, address))
    shutil.rmtree(OUT/"mlruns", ignore_errors=True)


def served(uri, address):
    "What the model behind an address answers through `load_model`, and as a server in this process."
    import base64, mlflow, pandas
    from databricks_cv import load_model
    mlflow.set_tracking_uri(uri); mlflow.set_registry_uri(uri); os.environ["MLFLOW_TRACKING_URI"] = uri
    sent = pandas.DataFrame({"image": [base64.b64encode((p).read_bytes()).decode() for p in sorted((OUT/"data/val/images").iterdir())[:3]]})
    rows = mlflow.pyfunc.load_model(address).predict(sent)
    return dict(predictions=plain(load_model(address, device="cpu").predict(images(OUT), threshold=0., top_k=10)), rows=plain(rows.to_dict("records")))


def configs():
    "Configurations as users write them, and what they mean."
    from databricks_cv.config import load_config, starter, to_yaml
    at = OUT/"configs"; at.mkdir()
    for task, short in TASKS.items():
        (at/f"starter-{short}.yaml").write_text(to_yaml(starter(task), comments=True))
        (at/f"template-{short}.yaml").write_text(f"template: sample-{short}\ndata:\n  train_data_path: ../data/train/images\n  batch_size: 4\n")
    (at/"full.yaml").write_text(to_yaml(load_config(OUT/"interrupted/run-0001/config.yaml")))
    (at/"every-section.yaml").write_text("""schema_version: 1
plugins: []
model: {model_name: rt_detr, task_type: universal_segmentation, pretrained: false, image_size: [128, 96], overrides: {num_queries: 7}, freeze_backbone: true}
data:
  train_data_path: images
  train_annotation_file: maps
  format: label_maps
  classes: {1: boat, 2: water}
  ignore_values: [0, 9]
  augmentation: [{flip: {p: 0.5}}, {brightness: {limit: 0.1}}]
  on_missing: skip
training: {optimizer: muon, loss: {dice: 1.0, cross_entropy: 0.5}, scheduler: multistep, scheduler_args: {milestones: [0.6, 0.85]}, parameter_groups: [{match: backbone, lr_multiplier: 0.1}], early_stopping_patience: 3}
tracking: {enabled: true, experiment_name: e, run_name: r, log_model: all, figures: false, tags: {team: cv}}
registry: {catalog: main, schema_name: cv, model_name: boats, alias: champion}
serving: {threshold: 0.25, top_k: 10, allowed_hosts: [example.org], image_roots: [/data]}
""")
    (at/"panoptic.yaml").write_text("model: {model_name: mask2former, task_type: panoptic_segmentation, pretrained: false}\ndata: {train_data_path: images, train_annotation_file: panoptic.json, format: panoptic, stuff: [sky]}\n")
    (at/"class-folder.yaml").write_text("model: {model_name: resnet, task_type: classification, pretrained: false}\ndata: {train_data_path: images, format: class_folder, multi_label: false}\n")
    for p in sorted(at.glob("*.yaml")):
        try: expected[f"config/{p.name}"] = json.loads(json.dumps(load_config(p).to_dict()).replace(str(OUT), "OUT"))
        except Exception as e: print("no config:", p.name, e); p.unlink()


def predictions():
    "Files of predictions of every kind that `evaluate` reads, and what is measured."
    from databricks_cv import evaluate, load_model
    from databricks_cv.ops.serving import predict_files
    at = OUT/"predictions"; at.mkdir()
    for task, short in TASKS.items():
        truth = Path(paths(task)["val_annotation_file"]); predict_files(OUT/f"models/sample-{short}", [OUT/"data/val/images"], out=at/short, threshold=.0 if task != "panoptic_segmentation" else .5, top_k=10, draw=False)
        print(short, sorted(str(p.relative_to(at)) for p in (at/short).rglob("*"))[:12])
    det = json.loads((at/"detection/results.json").read_text()); ids = {i["file_name"]: i["id"] for i in json.loads((OUT/"data/val/annotations.json").read_text())["images"]}
    given = {}
    from databricks_cv import CocoDataset
    def coco_results(short, task):
        p = paths(task); ds = CocoDataset(p["val_data_path"], p["val_annotation_file"], task); m = load_model(OUT/f"models/sample-{short}", device="cpu"); rows = []
        for i in range(len(ds)):
            a = m.predict([ds.image(i)], threshold=0., top_k=10)[0]
            for k, (b, l, s) in enumerate(zip(a.boxes.tolist(), a.labels.tolist(), a.scores.tolist())):
                rows.append(dict(image_id=int(ds.image_ids[i]), category_id=int(ds.label_map.ids[l]), bbox=[b[0], b[1], b[2] - b[0], b[3] - b[1]], score=s))
                if a.masks is not None: rle = a.masks.rle()[k]; rows[-1]["segmentation"] = dict(size=list(rle["size"]), counts=rle["counts"] if isinstance(rle["counts"], str) else rle["counts"].decode())
        (at/f"{short}.json").write_text(json.dumps(rows)); given[short] = (task, f"predictions/{short}.json")
    for short, task in (("detection", "detection"), ("instance", "instance_segmentation")):
        try: coco_results(short, task)
        except Exception as e: print("no results:", short, type(e).__name__, e)
    p = paths("classification"); ds = CocoDataset(p["val_data_path"], p["val_annotation_file"], "classification"); m = load_model(OUT/"models/sample-classification", device="cpu")
    rows = [m.predict([ds.image(i)])[0].probabilities.tolist() for i in range(len(ds))]
    (at/"classes.csv").write_text("\n".join([",".join(["file", *ds.label_map.names]), *(",".join([f, *map(repr, r)]) for f, r in zip(map(str, ds.file_names), rows))]) + "\n"); given["classes"] = ("classification", "predictions/classes.csv")
    p = paths("semantic_segmentation"); ds = CocoDataset(p["val_data_path"], p["val_annotation_file"], "semantic_segmentation"); m = load_model(OUT/"models/sample-semantic", device="cpu"); (at/"values").mkdir()
    from PIL import Image
    for i in range(len(ds)): Image.fromarray(m.predict([ds.image(i)])[0].semantic.astype("uint8")).save(at/"values"/f"{Path(str(ds.file_names[i])).stem}.png")
    given["semantic"] = ("semantic_segmentation", "predictions/values")
    given["panoptic"] = ("panoptic_segmentation", "predictions/panoptic/panoptic.json")
    for name, (task, file) in given.items():
        truth = str(Path(paths(task)["val_annotation_file"]).relative_to(OUT))
        try: expected[f"predictions/{name}"] = dict(task=task, file=file, truth=truth, metrics=plain(evaluate(truth=OUT/truth, predictions=OUT/file, task=task).metrics))
        except Exception as e: print("not measured:", name, type(e).__name__, e)


def old_names():
    "{module: names} of every public module, from its `__all__`; of the package, from its stub."
    import databricks_cv
    names = {"databricks_cv": sorted(databricks_cv.__all__)}
    for m in pkgutil.walk_packages(databricks_cv.__path__, "databricks_cv."):
        if m.name.rpartition(".")[2].startswith("_"): continue
        names[m.name] = list(getattr(importlib.import_module(m.name), "__all__", []))
    (OUT/"old_names.json").write_text(json.dumps(names, indent=1) + "\n")
    print(len(names), "modules,", sum(map(len, names.values())), "names")


if __name__ == "__main__":
    if "--killed" in sys.argv: interrupted()
    shutil.rmtree(OUT, ignore_errors=True); OUT.mkdir(); os.chdir(OUT)
    expected = {}
    for step in (old_names, data, kept_columns, templates, families, own_adapter, interrupted, configs, predictions, registered):
        print("---", step.__name__, flush=True); step()
        (OUT/"expected.json").write_text(json.dumps(dict(root=str(OUT), commit=subprocess.run(["git", "-C", os.environ["PYTHONPATH"].split(":")[0], "rev-parse", "HEAD"], capture_output=True, text=True).stdout.strip(), expected=expected), indent=1))
    print(len(expected), "things,", sum(p.stat().st_size for p in OUT.rglob("*") if p.is_file())/1e6, "MB")
