"""Searches that are killed three times at random moments and go on, beside the same searches undisturbed.

    python bench/tune_kills.py [--only random,grid,optuna,asha,hyperband,pbt,ray,ray-pbt] [--seed 0] [--kills 3]

A small classifier of four epochs, eight trials (grid: six). Each kind of search is run once to its end, and once by a driver that gets SIGKILL at moments drawn from the seed, counted in validations, and is started again with the folder of the search. One trial at a time (random, grid, optuna with successive halving, asha, hyperband): the two must be equal, trial by trial:
parameters, values of every epoch, what was judged at each rung, how it ended. Two at a time on Ray (ray, ray-pbt) and pbt: no parameters twice, values of ended trials untouched, what was judged before a kill stands. MLflow: one parent with all trials below it, none left RUNNING. Prints a Markdown table; exit status 1 where one of this does not hold.
"""
import argparse, json, os, random, signal, subprocess, sys, tempfile, time
os.environ.setdefault("HF_HUB_OFFLINE", "1"); os.environ.setdefault("OMP_NUM_THREADS", "1")
from pathlib import Path
from mlflow import MlflowClient
from databricks_cv.config import load_config, merge, to_yaml
from databricks_cv.testing.clusters import even_run
from databricks_cv.train.tune.record import open_search

RATES = {"training.learning_rate": {"loguniform": [1e-3, 1e1]}, "training.warmup_fraction": {"choice": [0.0, 0.3]}}
GRID = {"training.learning_rate": [1e-3, 1e-2, 1e-1], "training.warmup_fraction": [0.0, 0.3]}
PBT = {"training.learning_rate": {"loguniform": [1e-3, 1e-1]}}
KINDS = { # section tune, whether on Ray, whether equal
    "random": (dict(space=RATES, scheduler="none"), False, True), "grid": (dict(space=GRID, search="grid", scheduler="none"), False, True),
    "optuna": (dict(space=RATES, search="optuna", scheduler="asha"), False, True), "asha": (dict(space=RATES, scheduler="asha"), False, True),
    "hyperband": (dict(space=RATES, scheduler="hyperband"), False, True), "pbt": (dict(space=PBT, scheduler="pbt", scheduler_args={"perturbation_interval": 1}, num_samples=4), False, False),
    "ray": (dict(space=RATES, search="optuna", scheduler="asha", max_concurrent=2), True, False), "ray-pbt": (dict(space=PBT, scheduler="pbt", scheduler_args={"perturbation_interval": 1}, num_samples=4), True, False),
}
DRIVER = "import sys\nfrom databricks_cv.config import load_config\nfrom databricks_cv.train.tune.search import run_search\nif __name__ == '__main__':\n    run_search(load_config(sys.argv[1]), sys.argv[2] or None, here=sys.argv[3] == 'here')\n"


def configured(root, kind):
    "The file of a search's configuration; its runs and its store lie in a folder of their own."
    settings, _, _ = KINDS[kind]
    small = even_run(root / "runs", "classification", 8, max_steps=None, max_epochs=4, checkpoint_every_n_steps=1)
    over = {"tracking": dict(enabled=True, tracking_uri=f"sqlite:///{root}/mlflow.db", figures=False, experiment_name="kills"), "tune": dict(num_samples=8) | settings}
    (root / "search.yaml").write_text(to_yaml(load_config(merge(small.to_dict(), over))))
    return root / "search.yaml"


def start(root, file, ray, resume):
    return subprocess.Popen([sys.executable, str(root / "driver.py"), str(file), str(root / "runs") if resume else "", "ray" if ray else "here"], stdout=open(root / "log", "a"), stderr=subprocess.STDOUT, start_new_session=True)


def validations(root):
    "How many validations the record knows; 0 where there is none."
    try: return sum(len(t["values"]) for t in json.loads(next((root / "runs").glob("search-*/search.json")).read_text())["trials"])
    except (StopIteration, json.JSONDecodeError, FileNotFoundError): return 0


def finish(root, file, ray, kills, rng):
    "Run a search to its end; gives (moments of the kills, records as they were then)."
    moments, records, resume = [], [], False
    for k in range(kills + 1):
        before, p = validations(root), start(root, file, ray, resume)
        goal, late = before + rng.randint(1, 5), rng.random() * 0.3
        while p.poll() is None and (k == kills or validations(root) < goal): time.sleep(0.02)
        if p.poll() is None: time.sleep(late)
        if p.poll() is not None: break
        os.kill(p.pid, signal.SIGKILL); p.wait(); time.sleep(2 if ray else 0.1)
        moments.append(validations(root)); records.append(open_search(root / "runs").trials); resume = True
    if p.wait(): sys.exit(f"{root}: the search ended with {p.returncode}\n" + (root / "log").read_text()[-3000:])
    return moments, records


def facts(t): return t.number, t.params, t.state, t.values, t.judged, t.kind


def tracked(root, trials):
    "What is wrong in MLflow; empty where nothing is."
    client = MlflowClient(f"sqlite:///{root}/mlflow.db")
    rows = client.search_runs([client.get_experiment_by_name("kills").experiment_id])
    parents = [r for r in rows if "mlflow.parentRunId" not in r.data.tags]
    wrong = [f"{r.info.run_name} is {r.info.status}" for r in rows if r.info.status not in ("FINISHED", "FAILED")]
    if len(parents) != 1 or len(rows) != 1 + len(trials): wrong.append(f"{len(parents)} parents, {len(rows)} runs")
    return wrong


def kept(before, after):
    "What differs in trials that had ended, and in what was judged, between a record at a kill and the last one."
    wrong = []
    for a, b in zip(before, after):
        if a.ended and facts(a) != facts(b): wrong.append(f"trial {a.number} was changed after its end")
        if any(b.judged.get(k) != v for k, v in a.judged.items()): wrong.append(f"trial {a.number} was judged anew")
    return wrong


def main():
    ap = argparse.ArgumentParser(); ap.add_argument("--only", default=",".join(KINDS)); ap.add_argument("--seed", type=int, default=0); ap.add_argument("--kills", type=int, default=3); a = ap.parse_args()
    bad = False
    print("| search | killed after so many validations | trials | ended | against the undisturbed one | MLflow |\n|---|---|---|---|---|---|")
    for kind in a.only.split(","):
        top, (_, ray, equal), rng = Path(tempfile.mkdtemp()), KINDS[kind], random.Random(f"{a.seed} {kind}")
        for name in ("calm", "killed"): (top / name).mkdir(); (top / name / "driver.py").write_text(DRIVER)
        if equal: finish(top / "calm", configured(top / "calm", kind), ray, 0, rng)
        moments, records = finish(top / "killed", configured(top / "killed", kind), ray, a.kills, rng)
        trials = open_search(top / "killed/runs").trials
        wrong = [w for r in records for w in kept(r, trials)] + tracked(top / "killed", trials)
        if equal: wrong += [f"trial {x.number} differs: {facts(x)} {facts(y)}" for x, y in zip(open_search(top / "calm/runs").trials, trials, strict=True) if facts(x) != facts(y)]
        if "pbt" not in kind and len({json.dumps(t.params, sort_keys=True) for t in trials}) < len(trials): wrong.append("parameters came twice")
        if not all(t.ended for t in trials): wrong.append("trials without an end")
        states = ", ".join(f"{sum(t.state == s for t in trials)} {s}" for s in dict.fromkeys(t.state for t in trials))
        verdict = "; ".join(wrong) or ("equal" if equal else "nothing lost or changed")
        print(f"| {kind} | {', '.join(map(str, moments))} | {len(trials)} | {states} | {verdict} | {'; '.join(tracked(top / 'killed', trials)) or 'one parent, none running'} |", flush=True)
        bad |= bool(wrong)
    sys.exit(bad)


if __name__ == "__main__": main()
