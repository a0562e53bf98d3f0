"""Runs on a Ray cluster that lose workers, machines or their driver, compared with a run that nobody disturbed.

    python bench/ray_kills.py [--only 1,8]

Two nodes of one CPU each, real Ray processes on this machine, two workers: a small DETR, eight steps of four images, a checkpoint every second step, MLflow in SQLite. Workers get SIGKILL at chosen moments, a node's processes are killed, the driver gets SIGKILL. Prints a Markdown table: what was lost, how often the run was begun again, how many steps were gone
through twice, in what the finished run differs from the undisturbed one (weights, optimizer, scores, metrics; nothing, or the largest difference of a weight), and MLflow's runs. Exit status 1 if a run differs where it must not, or steps were lost beyond one interval of checkpoints.
"""
import argparse, os, signal, subprocess, sys, tempfile, threading, time
os.environ.setdefault("HF_HUB_OFFLINE", "1")
from pathlib import Path
from databricks_cv.config import load_config
from databricks_cv.testing.clusters import even_run, fault, seen_images, two_machines
from databricks_cv.train import ray as on_ray
from databricks_cv.train.callbacks import read_checkpoint, read_metrics
from databricks_cv.train.ray import RayTrainer
from databricks_cv.train.reproducibility import differences
from databricks_cv.train.runs import Run, runs
from databricks_cv.train.trainer import UnifiedTrainer

CASES = [ # words, rank, moment, step; or a function's name
    ("worker 1, in mid-epoch", 1, "batch", 3), ("worker 0, in mid-epoch", 0, "batch", 5), ("worker 1, in validation", 1, "validating", 6), ("worker 0, in validation", 0, "validating", 6),
    ("worker 0, while a checkpoint is written", 0, "writing", 4), ("worker 1, on an epoch's last step", 1, "last", 6), ("worker 0, at the beginning of an epoch", 0, "epoch", 6),
    ("a machine, and one worker goes on", "machine"), ("a machine that comes back", "back"), ("the driver", "driver"),
]


def configured(root, name, plugin, **training):
    "A run's configuration with its own MLflow store."
    config = RayTrainer(num_workers=2, use_gpu=False).config(even_run(root / name, plugins=(plugin,), **training))
    return load_config(config, ["tracking.enabled=true", "tracking.figures=false", "tracking.log_model=none", f"tracking.tracking_uri=sqlite:///{root}/{name}.db"], trust=True)


def tracked(root, name):
    "(number of runs, their status) in MLflow."
    from mlflow import MlflowClient
    c = MlflowClient(f"sqlite:///{root}/{name}.db")
    found = c.search_runs([e.experiment_id for e in c.search_experiments()])
    return len(found), {r.info.status for r in found}


def steps_of(folder):
    return max((r["step"] for r in read_metrics(folder) if "train/loss" in r), default=0) if (Path(folder) / "metrics.jsonl").is_file() else 0


def when(folder, step, do):
    "Do something once a run has taken so many steps."
    def wait():
        while steps_of(folder) < step: time.sleep(.1)
        do()
    threading.Thread(target=wait, daemon=True).start()


def lose_machine(cluster):
    node = cluster.list_all_nodes()[-1]; cluster.remove_node(node, allow_graceful=False)


def a_node(cluster):
    "A node process that any thread may start."
    return subprocess.Popen([sys.executable, "-m", "ray.scripts.scripts", "start", f"--address={cluster.address}", "--num-cpus=1", "--block"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def machine(root, cluster):
    plugin = fault(root / "machine-fault", slow=.3); config = load_config(configured(root, "machine", plugin), ["training.ray.min_workers=1"], trust=True)
    when(root / "machine/run-0001", 3, lambda: lose_machine(cluster))
    try: return UnifiedTrainer(config).train()
    finally: cluster.add_node(num_cpus=1); cluster.wait_for_nodes()


def back(root, cluster):
    plugin = fault(root / "back-fault", slow=1.5); config = load_config(configured(root, "back", plugin, max_steps=24), ["training.ray.min_workers=1"], trust=True)
    on_ray._GROW = 2.0
    def gone():
        lose_machine(cluster)
        when(root / "back/run-0001", steps_of(root / "back/run-0001") + 2, lambda: nodes.append(a_node(cluster)))
    nodes = []; when(root / "back/run-0001", 3, gone)
    try: return UnifiedTrainer(config).train()
    finally:
        for p in nodes: p.terminate(); p.wait()
        cluster.add_node(num_cpus=1); cluster.wait_for_nodes()


def driver(root, cluster):
    plugin = fault(root / "driver-fault", slow=.3); config = configured(root, "driver", plugin)
    path = root / "driver.yaml"; path.write_text(__import__("databricks_cv.config").config.to_yaml(config))
    p = subprocess.Popen([sys.executable, "-m", "databricks_cv", "train", str(path)], env=os.environ | dict(RAY_ADDRESS=cluster.address), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    while steps_of(root / "driver/run-0001") < 5 and p.poll() is None: time.sleep(.1)
    assert p.poll() is None, "it ended before"
    os.kill(p.pid, signal.SIGKILL); p.wait(); time.sleep(3)
    return UnifiedTrainer(config).train(resume=True)


def far(a, b):
    x, y = (read_checkpoint(Run(f).last)["state_dict"] for f in (a, b))
    return max((v - y[k]).abs().max().item() for k, v in x.items())


def main():
    ap = argparse.ArgumentParser(); ap.add_argument("--only", default=""); only = {int(k) for k in ap.parse_args().only.split(",") if k}
    root, bad = Path(tempfile.mkdtemp()), False
    with two_machines() as cluster:
        calm = UnifiedTrainer(configured(root, "calm", fault(root / "calm-fault"))).train()
        print("| lost | begun again | steps twice | differs | MLflow | seconds |\n|---|---|---|---|---|---|", flush=True)
        for k, (words, *how) in enumerate(CASES, 1):
            if only and k not in only: continue
            t, same = time.time(), not (len(how) == 1 and how[0] in ("machine", "back"))
            try:
                if len(how) == 1: name, result = how[0], globals()[how[0]](root, cluster)
                else:
                    name = f"kill-{k}"; result = UnifiedTrainer(configured(root, name, fault(root / f"{name}-fault", how[1], how[2], how[0]))).train()
            except BaseException as e:
                print(f"| {words} | {type(e).__name__}: {e} |", flush=True); bad = True; continue
            n = 24 if name == "back" else 8
            seen = seen_images(n, root / f"{name}-fault"); twice = sum(len(s) > 4 for s in seen)
            pids = {p.name.rpartition("-")[2] for p in (root / f"{name}-fault").glob("seen-*")}
            if name == "back": whole = UnifiedTrainer(configured(root, "long", fault(root / "long-fault"), max_steps=24)).train(); differs = f"{far(result.folder, whole.folder):.1e}"
            elif same: differs = differences(result.folder, calm.folder) or "nothing"
            else: differs = f"{far(result.folder, calm.folder):.1e}"
            wrong = [k for k, s in enumerate(seen) if sorted(set(s)) != sorted(set(seen_images(n, root / ("long-fault" if name == "back" else "calm-fault"))[k]))]
            ok = not wrong and twice <= 2 and (differs == "nothing" if same else float(differs) < 1e-5) and tracked(root, name) == (1, {"FINISHED"})
            bad |= not ok
            print(f"| {words} | {len(pids)} processes | {twice} | {differs} | {tracked(root, name)} | {time.time() - t:.0f} |{'' if ok else f' <- WRONG {wrong}'}", flush=True)
    sys.exit(bad)


if __name__ == "__main__": main()
