"""Is what users keep on disk still understood? Compares with what make.py stored; exit status 1 on a difference.

    python tools/compat/check.py --out /tmp/kept [-k WORD] [--quick]      about two minutes; --quick leaves training out

Prints a table: `ok`, `DIFF` (with the first differences) or `note` (allowed: a new configuration key, a cache that was built again). Fixtures are copied before anything is done to them.
"""
import argparse, importlib, json, os, shutil, sqlite3, subprocess, sys, tempfile, traceback, warnings
from pathlib import Path
HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
os.environ |= dict(OMP_NUM_THREADS="1", HF_HUB_OFFLINE="1", TOKENIZERS_PARALLELISM="false", MLFLOW_DISABLE_TELEMETRY="true")
from plain import plain, weights, metric_rows, images

ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
ap.add_argument("-k", default="", help="only what has this word in its name"); ap.add_argument("--quick", action="store_true"); ap.add_argument("--out", type=Path, required=True, help="the folder of make.py")

a = ap.parse_args()
OUT, stored = a.out.resolve(), json.loads((a.out/"expected.json").read_text()); WAS, expected = stored["root"], stored["expected"]
TMP = Path(tempfile.mkdtemp(prefix="fixtures-")); rows = []


def same(was, now, at=""):
    "Where two plain values differ."
    if isinstance(was, dict) and isinstance(now, dict):
        for k in sorted(was.keys() | now.keys()):
            if k not in now or k not in was: yield f"{at}/{k} {'is gone' if k not in now else 'is new'}"
            else: yield from same(was[k], now[k], f"{at}/{k}")
    elif isinstance(was, list) and isinstance(now, list):
        if len(was) != len(now): yield f"{at}: {len(was)} entries, now {len(now)}"
        else:
            for i, (x, y) in enumerate(zip(was, now)): yield from same(x, y, f"{at}[{i}]")
    elif was != now: yield f"{at}: {str(was)[:60]} -> {str(now)[:60]}"


def look(name, f):
    "Run one check; it gives differences, and notes."
    if a.k not in name: return
    try: out = f(); diffs, notes = out if isinstance(out, tuple) else (out, [])
    except (Exception, SystemExit) as e: diffs, notes = [f"{type(e).__name__}: {' '.join(str(e).split())[:300]}", *([] if not os.environ.get("TRACE") else [traceback.format_exc()])], []
    diffs = list(diffs); rows.append((name, "DIFF" if diffs else "note" if notes else "ok", len(diffs)))
    print(f"{rows[-1][1]:5} {name:44} {'' if not diffs else f'{len(diffs)} differences'}{'; '.join(notes)}", flush=True)
    for d in diffs[:5]: print(f"        {d}")


def copied(part):
    "A copy of a part of the fixtures, its paths put right where the fixtures have moved."
    at = TMP/part; at.parent.mkdir(parents=True, exist_ok=True); shutil.copytree(OUT/part, at)
    if WAS != str(OUT):
        for p in at.rglob("*"):
            if p.suffix in (".json", ".yaml") and p.is_file(): p.write_text(p.read_text().replace(WAS, str(OUT)))
    return at


def model(e):
    from databricks_cv import load_model
    m = load_model(OUT/e["folder"], device="cpu"); again = m.save(TMP/"again")
    p = plain(m.predict(images(OUT), threshold=0., top_k=10))
    return [*same(e["task"], m.task.name, "task"), *same(e["predictions"], p, "predictions"), *same(e["predictions"], plain(load_model(again, device="cpu").predict(images(OUT), threshold=0., top_k=10)), "saved again")]


def checkpoint(e):
    from databricks_cv import load_model
    for k in ("path", "run"): yield from same(e[f"{k}_predictions"], plain(load_model(OUT/e[k], device="cpu").predict(images(OUT), threshold=0., top_k=10)), k)


def run(e):
    from databricks_cv import UnifiedTrainer, load_config
    at = copied(e["folder"]); r = UnifiedTrainer(load_config(at/"config.yaml")).train(resume=at)
    now = dict(epochs=r.epochs, steps=r.steps, metrics=plain(r.metrics), rows=metric_rows(r.folder), weights=weights(r.folder))
    return [*([] if Path(r.folder) == at else [f"a new run was begun: {r.folder}"]), *same({k: e[k] for k in now}, now)]


def cache(name):
    "Both data sets of the cache: what they hold, and whether the file was opened or built again."
    from databricks_cv import CocoDataset
    os.environ["DATABRICKS_CV_CACHE"] = str(TMP/"cache"); at = TMP/"cache"
    if not at.exists(): at = copied("cache"); at.chmod(0o700); (at/"columns").chmod(0o700)
    before = {p.name: p.stat().st_ino for p in at.rglob("*") if p.is_file()}
    ds = CocoDataset(None, OUT/"large/annotations.json", name.partition("/")[2])
    made = [p.name for p in at.rglob("*") if p.is_file() and before.get(p.name) != p.stat().st_ino]
    return [*same(expected[name], plain([len(ds), ds.label_map.names, [ds.target(i) for i in (0, 1, 3999)]]))], ["the cache was built again"] if made else []


def registered(name):
    e = expected[name]; at = TMP/"mlflow.db"
    if not at.exists():
        shutil.copy(OUT/"mlflow/mlflow.db", at)
        if WAS != str(OUT):
            with sqlite3.connect(at) as db:
                for (t,) in db.execute("select name from sqlite_master where type='table'").fetchall():
                    for c in db.execute(f"pragma table_info({t})").fetchall():
                        if "CHAR" in c[2] or "TEXT" in c[2]: db.execute(f"update or ignore {t} set {c[1]} = replace({c[1]}, ?, ?)", (WAS, str(OUT)))
    import base64, mlflow, pandas
    from databricks_cv import ModelRegistry, load_model
    uri = f"sqlite:///{at}"; os.environ["MLFLOW_TRACKING_URI"] = uri; mlflow.set_tracking_uri(uri); mlflow.set_registry_uri(uri)
    sent = pandas.DataFrame({"image": [base64.b64encode(p.read_bytes()).decode() for p in sorted((OUT/"data/val/images").iterdir())[:3]]})
    now = dict(aliases=ModelRegistry(mlflow_uri=uri, model_name=name.partition("/")[2]).aliases(), predictions=plain(load_model(e["address"], device="cpu").predict(images(OUT), threshold=0., top_k=10)),
               rows=plain(mlflow.pyfunc.load_model(e["address"]).predict(sent).to_dict("records")))
    return [*same({k: e[k] for k in now}, now)]


def config(name):
    from databricks_cv import load_config
    c = load_config(OUT/"configs"/name.partition("/")[2]); now = json.loads(json.dumps(c.to_dict()).replace(str(OUT), "OUT"))
    found = list(same(expected[name], now))
    told = [d for d in found if d.endswith(("is new", "label_maps -> semantic_masks"))]  # values that are called otherwise now
    return [d for d in found if d not in told], told


def predictions(e):
    from databricks_cv import evaluate
    return same(e["metrics"], plain(evaluate(truth=OUT/e["truth"], predictions=OUT/e["file"], task=e["task"]).metrics))


def one_import(module, names):
    "Which names of a module no longer import; run in a process of its own, so that no other import helps."
    try: m = importlib.import_module(module)
    except Exception as e: return [f"{module}: {type(e).__name__}: {str(e)[:120]}"]
    lost = []
    for n in names:
        try: getattr(m, n)
        except AttributeError:
            try: importlib.import_module(f"{module}.{n}")
            except ImportError: lost.append(f"{module}.{n}")
    return lost


# what was no part of the API: test code that left the package, and a limit that every door has now
GONE = {"databricks_cv.data.convert.files.MAX_BYTES", "databricks_cv.data.convert.front.LETTERS", "databricks_cv.data.convert.front.matrix"}


def old_names():
    names, lost = json.loads((OUT/"old_names.json").read_text()), []
    for m, ns in names.items(): lost += one_import(m, ns)
    return [n for n in lost if n not in GONE]


def old_names_apart():
    "A first import of each old module in a fresh process: no other import may be needed before it."
    code = "import sys, json, importlib, os\nfor m in json.load(open(sys.argv[1])):\n    pid = os.fork()\n    if not pid:\n        try: importlib.import_module(m)\n        except BaseException as e: print(m, type(e).__name__, str(e)[:100], flush=True); os._exit(1)\n        os._exit(0)\n    os.waitpid(pid, 0)\n"
    pre = "import torch, numpy, torchvision, lightning.pytorch, mlflow, transformers, albumentations, matplotlib\n"
    return subprocess.run([sys.executable, "-W", "ignore", "-c", pre + code, str(OUT/"old_names.json")], capture_output=True, text=True).stdout.splitlines()


warnings.simplefilter("ignore")
import databricks_cv
print(f"testing {Path(databricks_cv.__file__).parent}, against fixtures of {stored['commit'][:8]}\n")
look("old names import", old_names)
look("old modules import first", old_names_apart)
import user_adapter
for k, e in expected.items():
    if k.startswith("model/"): look(k, lambda: model(e))
    elif k.startswith("config/"): look(k, lambda: config(k))
    elif k.startswith("cache/"): look(k, lambda: cache(k))
    elif k.startswith("predictions/"): look(k, lambda: predictions(e))
    elif k.startswith("registered/"): look(k, lambda: registered(k))
    elif k == "checkpoint": look(k, lambda: checkpoint(e))
    elif k == "run" and not a.quick: look("interrupted run, resumed", lambda: run(e))
shutil.rmtree(TMP, ignore_errors=True)
bad = [r for r in rows if r[1] == "DIFF"]
print(f"\n{len(rows) - len(bad)} equal ({sum(r[1] == 'note' for r in rows)} with a note), {len(bad)} differ")
sys.exit(bool(bad))
