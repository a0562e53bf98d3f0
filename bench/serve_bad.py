"""A registered model behind MLflow's own server, sent 300 requests of which a third is bad, over real HTTP, by four clients at once.

    python bench/serve_bad.py [--requests 300] [--seconds 100]

A tiny RT-DETR is registered in a store of its own and served by `mlflow models serve`. Two of three requests, exactly, are good: one to four images in base64, in any form of MLflow's protocol. The third is bad in one of these ways: odd rows among good ones (lists, dicts, numbers, nothing,
text that is no image, a damaged file, a private address, a path of the server; in `inputs` and `instances` without the lists and dicts that MLflow itself refuses there), an image that claims a hundred million pixels, no readable row at all, a parameter that cannot be meant, or no protocol at all. Looked at are: as many rows as came, each bad one with a reason and without boxes; no prediction of 500 or above;
400 with a sentence and no stack trace where the request as a whole is bad; the predictions to good images equal to those in this process; and the memory of the server's processes at the end, which may be a tenth over that after the first minute (a run of less than 90 s does not judge it). Prints a Markdown table; exit status 1 if anything is amiss.
"""
import argparse, json, os, random, signal, socket, subprocess, sys, tempfile, threading, time
from collections import Counter
from pathlib import Path
os.environ.setdefault("HF_HUB_OFFLINE", "1"); os.environ.setdefault("OMP_NUM_THREADS", "1")
import numpy as np, psutil, requests
from odd_requests import encoded, judged_refusal, judged_rows, mixed, odd_rows, text
from databricks_cv.data.sample.dataset import sample_dataset
from databricks_cv.models.vision import load_model
from databricks_cv.ops.registry import ModelRegistry
from databricks_cv.ops.serving import Scorer
from databricks_cv.testing.helpers import tiny_checkpoint

PARAMS = {"threshold": 0., "top_k": 5}
WRONG = [{"threshold": 2}, {"threshold": "abc"}, {"threshold": float("nan")}, {"top_k": 0}, {"top_k": 1.5}, {"top_k": True}, {"top_k": 10**30}]


def asked(rng, good, odd, bad):
    "(kind, body, rows: the number of a good image or None each, or None where the request as a whole is bad)."
    rows = [rng.randrange(len(good)) for _ in range(rng.randint(1, 4))]; kind = "good"; values = [good[k] for k in rows]
    form = rng.choice(("inputs", "instances", "records", "split"))
    if bad:
        kind = rng.choice(("odd rows", "odd rows", "odd rows", "no row readable", "bad parameter", "no protocol"))
        if kind == "no protocol": return kind, rng.choice(({"image": good[0]}, [good[0]], {}, {"dataframe_records": 3}, {"dataframe_split": {"columns": ["path", "id"], "data": [["a", 1]]}})), None
        if kind == "bad parameter": return kind, {"inputs": values, "params": rng.choice(WRONG)}, None
        odd_here = odd if form in ("records", "split") else [x for x in odd if not isinstance(x, (list, dict))] # those among texts MLflow refuses itself in the other forms
        if kind == "no row readable": return kind, {"dataframe_records": [{"image": x} for x in rng.sample(odd, 3)]}, None
        values, rows = mixed(rng, good, rows, odd_here, rng.randint(1, 3))
    body = {"inputs": {"inputs": values}, "instances": {"instances": [{"image": v} for v in values]}, "records": {"dataframe_records": [{"image": v} for v in values]}, "split": {"dataframe_split": {"columns": ["image"], "data": [[v] for v in values]}}}[form]
    return kind, {**body, "params": PARAMS}, rows


def judged(status, body, rows, want):
    "What is amiss with a prediction, or None."
    if status >= 500: return f"status {status}"
    if rows is None: return judged_refusal(status, body, (400,))
    return judged_rows(body, rows, want, 2e-3, 2e-3) if status == 200 else f"status {status}: {body[:200]}"


def memory(pid):
    "MiB of a process and all that it started."
    p = psutil.Process(pid); return sum(q.memory_info().rss for q in [p, *p.children(recursive=True)])/2**20


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter); a.add_argument("--requests", type=int, default=300); a.add_argument("--seconds", type=float, default=100); a.add_argument("--seed", type=int, default=0); a = a.parse_args()
    with tempfile.TemporaryDirectory() as root:
        root = Path(root); model = load_model(tiny_checkpoint("rt_detr", root/"tiny"), device="cpu"); ds = sample_dataset("val", 6); images = [ds.image(i) for i in range(6)]
        good = [text(encoded(x)) for x in images]; want = Scorer(model, 0., 5)(good); odd = odd_rows(images[0])
        ModelRegistry(f"sqlite:///{root}/mlflow.db", model_name="main.cv.bad").register_model(model, serving=dict(threshold=.5, top_k=100))
        with socket.socket() as s: s.bind(("127.0.0.1", 0)); port = s.getsockname()[1]
        env = {**os.environ, "MLFLOW_TRACKING_URI": f"sqlite:///{root}/mlflow.db", "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
        server = subprocess.Popen([sys.executable, "-m", "mlflow", "models", "serve", "-m", "models:/main.cv.bad/1", "--env-manager", "local", "--port", str(port)], cwd=root, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        try: return drill(a, server, f"http://127.0.0.1:{port}", good, odd, want)
        finally: os.killpg(server.pid, signal.SIGKILL); server.wait()


def drill(a, server, url, good, odd, want):
    "Send it all; print what came of it."
    for _ in range(600): # a busy machine takes over a minute to start it
        try:
            if requests.get(f"{url}/ping", timeout=20).ok: break
        except requests.RequestException: pass
        time.sleep(.5)
    else: print("the server did not come up"); return 1
    rng = random.Random(a.seed); bad = [i % 3 == 0 for i in range(a.requests)]; rng.shuffle(bad); jobs = [asked(rng, good, odd, b) for b in bad]; begun = time.monotonic(); lock, sent, amiss, seen, held = threading.Lock(), Counter(), Counter(), [], []
    def client(n):
        for i in range(n, len(jobs), 4):
            kind, body, rows = jobs[i]; time.sleep(max(0, begun + i*a.seconds/len(jobs) - time.monotonic())); at = time.monotonic()
            try: r = requests.post(f"{url}/invocations", data=json.dumps(body), headers={"Content-Type": "application/json"}, timeout=60); why = judged(r.status_code, r.text, rows, want)
            except requests.RequestException as e: why = type(e).__name__
            with lock:
                sent[kind] += 1; seen.append(time.monotonic() - at)
                if why: amiss[kind] += 1; print(f"{kind}: {why}", file=sys.stderr)
    threads = [threading.Thread(target=client, args=(n,)) for n in range(4)]
    for t in threads: t.start()
    while any(t.is_alive() for t in threads): held.append((time.monotonic() - begun, memory(server.pid))); time.sleep(.5)
    time.sleep(1); held.append((time.monotonic() - begun, memory(server.pid)))
    minute, (lasted, end), peak = next((m for t, m in held if t >= 60), None), held[-1], max(m for _, m in held); judged_memory = minute is not None and lasted >= 90
    print("| requests | sent | amiss |\n|---|---|---|"); [print(f"| {k} | {n} | {amiss[k]} |") for k, n in sorted(sent.items())]
    print(f"| all | {sum(sent.values())}, of them {sum(sent.values()) - sent['good']} bad | {sum(amiss.values())} |\n\n{lasted:.0f} s; a prediction took {1000*np.median(seen):.0f} ms (median), {1000*max(seen):.0f} ms at most")
    print(f"server memory: {minute:.0f} MiB after a minute, {end:.0f} MiB at the end ({end/minute - 1:+.1%}), {peak:.0f} MiB at most" if judged_memory else f"server memory: {end:.0f} MiB at the end, {peak:.0f} MiB at most; too short a run to judge it")
    return int(bool(amiss) or sum(sent.values()) != len(jobs) or judged_memory and end > 1.1*minute)


if __name__ == "__main__": sys.exit(main())
