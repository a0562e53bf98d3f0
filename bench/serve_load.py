"""Our server with its queue full: 64 clients for a minute, a third of what they send is bad.

    python bench/serve_load.py [--seconds 60] [--clients 64] [--queue 32] [--timeout 10] [--figure load.png]

A tiny RT-DETR is served by `databricks-cv serve` with room for 32 requests, and with a table of requests. 64 clients send one request after the other, each on a connection of its own; who hears 429 comes again after 50 ms. Every third request is bad: no JSON, no form of MLflow's, a misspelt or impossible parameter, rows that are no image, a damaged image,
one that claims a hundred million pixels, a wrong content type, 17 MB, a connection that is closed half way. Looked at are: each good row equal to that of the same image alone in this process (boxes to 0.005 pixels, scores to 1e-5); each bad request a 4xx with a sentence; no 5xx but 504, and that only past the limit; p99 of what was taken on; the memory of the
server's process after a quarter of the time and at the end; and that the table of requests has a row for each request that was taken on. Prints a Markdown table; exit status 1 if anything is amiss.
"""
import argparse, http.client, json, os, random, signal, subprocess, sys, tempfile, threading, time
from collections import Counter
from pathlib import Path
os.environ.setdefault("HF_HUB_OFFLINE", "1"); os.environ.setdefault("OMP_NUM_THREADS", "1")
import numpy as np, psutil
from odd_requests import encoded, judged_refusal, judged_rows, mixed, odd_rows, text
from databricks_cv.data.sample.dataset import sample_dataset
from databricks_cv.models.vision import load_model
from databricks_cv.ops.serving import Scorer
from databricks_cv.testing.helpers import tiny_checkpoint

PARAMS, JSON = {"threshold": 0., "top_k": 5}, {"Content-Type": "application/json"}


def request(rng, good, odd, bad):
    "(kind, body, headers, rows: the number of a good image or None each; None where the request as a whole is bad)."
    rows = [rng.randrange(len(good)) for _ in range(rng.choice((1, 1, 1, 2, 4)))]
    if not bad: return "good", json.dumps({"dataframe_records": [{"image": good[k]} for k in rows], "params": PARAMS}).encode(), JSON, rows
    kind = rng.choice(("odd rows", "odd rows", "odd rows", "nothing readable", "bad parameter", "no JSON", "no form", "content type", "17 MB" if rng.random() < .2 else "no JSON", "half"))
    if kind == "odd rows":
        values, rows = mixed(rng, good, rows, odd, 2)
        return kind, json.dumps({"dataframe_records": [{"image": v} for v in values], "params": PARAMS}).encode(), JSON, rows
    body = {"nothing readable": {"inputs": [[], None]}, "bad parameter": {"inputs": good[:1], "params": rng.choice(({"treshold": .5}, {"threshold": 2}, {"top_k": 0}))}, "no form": {"image": good[0]}, "content type": {"inputs": good[:1]}}.get(kind)
    raw = json.dumps(body).encode() if body is not None else b" "*17_000_000 if kind == "17 MB" else b'{"inputs": ['
    return kind, raw, {"Content-Type": "text/csv"} if kind == "content type" else JSON, None


def judged(status, raw, rows, want, took, limit):
    "What is amiss with an answer, or None."
    if status == 504: return None if took > .95*limit else f"504 after {took:.1f} s"
    if status >= 500: return f"status {status}: {raw[:200]}"
    if status == 429: return None
    if rows is None: return judged_refusal(status, raw.decode(), range(400, 500))
    return judged_rows(raw, rows, want, 5e-3, 1e-5) if status == 200 else f"status {status}: {raw[:200]}"


def client(n, at, a, good, odd, want, until, tally):
    rng, c = random.Random(n), http.client.HTTPConnection("127.0.0.1", at["port"], timeout=90)
    while time.monotonic() < until:
        kind, body, headers, rows = request(rng, good, odd, rng.random() < 1/3); begun = time.monotonic()
        try:
            if kind == "half":
                c.putrequest("POST", "/invocations"); [c.putheader(*h) for h in (*JSON.items(), ("Content-Length", "5000"))]; c.endheaders(b"{"); c.close(); tally["sent"][kind] += 1; continue
            c.request("POST", "/invocations", body, headers); r = c.getresponse(); status, raw = r.status, r.read()
        except (OSError, http.client.HTTPException) as e:
            c.close()
            if kind == "17 MB": tally["sent"][kind] += 1; tally["closed early"] += 1; continue
            status, raw = 599, repr(e).encode()
        took = time.monotonic() - begun; why = judged(status, raw, rows, want, took, a.timeout)
        with tally["lock"]:
            tally["sent"][kind] += 1; tally["status"][status] += 1
            if status in (200, 504): tally["times"].append((begun, took))
            if why: tally["amiss"].append(f"{kind}: {why}")
        if status == 429: time.sleep(.05)


def figure(path, held, times, begun):
    from matplotlib.figure import Figure
    f = Figure(figsize=(7, 4), layout="constrained"); one, two = f.subplots(2, 1, sharex=True)
    one.plot([t for t, _ in held], [m for _, m in held]); one.set(ylabel="memory, MiB", ylim=(0, None), title="64 clients, a third of the requests bad")
    two.plot([t - begun for t, _ in times], [1000*s for _, s in times], ".", ms=2); two.set(xlabel="s", ylabel="answer, ms", ylim=(0, None)); f.savefig(path, dpi=110)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--seconds", type=float, default=60); p.add_argument("--clients", type=int, default=64); p.add_argument("--queue", type=int, default=32); p.add_argument("--timeout", type=float, default=10); p.add_argument("--figure"); a = p.parse_args()
    with tempfile.TemporaryDirectory() as d:
        d = Path(d); folder = tiny_checkpoint("rt_detr", d/"tiny"); ds = sample_dataset("val", 6); images = [ds.image(i) for i in range(6)]
        good = [text(encoded(x)) for x in images]; scorer = Scorer(load_model(folder, device="cpu"), 0., 5); want = [scorer([x])[0] for x in good]
        odd = odd_rows(images[0])
        command = [sys.executable, "-c", "from databricks_cv.cli.main import main; main()", "serve", str(folder), "--port", "0", "--ready-file", str(d/"ready"), "--queue", str(a.queue), "--timeout", str(a.timeout), "--log", str(d/"log")]
        server = subprocess.Popen(command, stderr=open(d/"err", "w"), env=os.environ | {"PYTHONPATH": str(Path(__file__).resolve().parent.parent)})
        try:
            while not (d/"ready").exists() and server.poll() is None: time.sleep(.1)
            return drill(a, server, json.loads((d/"ready").read_text()), good, odd, want, d)
        finally:
            if server.poll() is None: server.kill()


def drill(a, server, at, good, odd, want, d):
    tally = dict(sent=Counter(), status=Counter(), times=[], amiss=[], lock=threading.Lock(), **{"closed early": 0}); begun = time.monotonic(); held = []
    threads = [threading.Thread(target=client, args=(n, at, a, good, odd, want, begun + a.seconds, tally)) for n in range(a.clients)]
    for t in threads: t.start()
    while any(t.is_alive() for t in threads): held.append((time.monotonic() - begun, psutil.Process(server.pid).memory_info().rss/2**20)); time.sleep(.25)
    server.send_signal(signal.SIGTERM); ended = server.wait(60)
    import pyarrow.dataset as pd
    logged = Counter(pd.dataset(d/"log", partitioning="hive").to_table(columns=["status_code"])["status_code"].to_pylist())
    quarter, end = np.median([m for t, m in held if .2*a.seconds < t < .3*a.seconds]), np.median([m for t, m in held if t > .9*a.seconds]); times = sorted(s for _, s in tally["times"]); p50, p99 = times[len(times)//2], times[int(.99*len(times))]
    checks = {"wrong answers, or statuses": not tally["amiss"], "5xx but 504": not any(s >= 500 and s != 504 for s in tally["status"]), f"p99 {1000*p99:.0f} ms (p50 {1000*p50:.0f}), bounded by the limit of {a.timeout:g} s": p99 <= a.timeout*1.1, f"memory {quarter:.0f} MiB after a quarter, {end:.0f} at the end": end <= 1.1*quarter, f"rows in the table: {logged[200]:,} of status 200 for {tally['status'][200]:,}": logged[200] == tally["status"][200], f"exit status {ended}": ended == 0}
    print(f"{a.clients} clients, {a.seconds:g} s, room for {a.queue}\n\n| sent | requests |\n|---|---|"); [print(f"| {k} | {n:,} |") for k, n in tally["sent"].most_common()]
    print("\n| status | answers |\n|---|---|"); [print(f"| {k} | {n:,} |") for k, n in sorted(tally["status"].items())]
    print("\n| what | |\n|---|---|"); [print(f"| {k} | {'well' if v else 'AMISS'} |") for k, v in checks.items()]; [print(x, file=sys.stderr) for x in tally["amiss"][:10]]
    if a.figure: figure(a.figure, held, tally["times"], begun)
    return int(not all(checks.values()))


if __name__ == "__main__": sys.exit(main())
