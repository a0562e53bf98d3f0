"""Feed damaged JSON, XML, YAML, CSV, text, tar and PNG files to every reader: nothing but our own exceptions may come out, nothing may hang, nothing outside the folder may be opened.
Then throw every hostile name at every reader and every writer, in every place that holds a name: nothing may be written, made or removed outside the target.

    python tools/fuzz.py [--minutes 10] [--seed N] [--only NAME]      NAME: of a reader, or hostile for the names alone, which takes about an hour of one processor

Hypothesis draws the damage; a failing case is shown with the seed that runs it again (--only NAME --seed N). Exit status 1 if anything was found.
"""
import argparse, contextlib, logging, multiprocessing, os, resource, shutil, signal, sys, tempfile, time, traceback, warnings
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed as hypothesis_seed, settings, strategies as st

from databricks_cv.config import load_config
from databricks_cv.core import CVError
from databricks_cv.data.dataset import CocoDataset
from databricks_cv.testing.formats import example
from databricks_cv.data.conversion.converter import CONVERTERS, convert, read_any, recognise_format
from databricks_cv.testing.hostile.siege import READERS, besiege
from databricks_cv.data.image_io import probe_image, read_image
from databricks_cv.data.coco.mask_files import read_ids, read_map
from databricks_cv.data.validation.run import validate
from databricks_cv.data.formats.fiftyone_server import database, why_no_fiftyone

SECONDS, MEMORY = 20, 6 << 30 # of a processor, a case, and six times that by the clock; the process
TOKENS = [b"", b"\x00", b"\xff\xfe", b"NaN", b"-1", b"1e999", b"1" * 400, b"9223372036854775808", b"null", b"true", b"[]", b"{}", b'""', b"[" * 5000, b"{\"a\":" * 500, b"<a>" * 500, b"../../../../etc/passwd", b"/etc/passwd", b"file:///etc/passwd",
          b"http://localhost/", b"C:\\\\x", b"&a;", b"]]>", b'<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]>', b'<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>', b"!!python/object/apply:os.system [ls]", b"&x [*x, *x]", b"\n", b" ", b",", b":", b'"', b"0", b"65535", b"\x7f\xff\xff\xff"]

class Hang(BaseException):
    "A case took too long."

opened, inside = [], [None]

def watch(event, args):
    "An audit hook: note what is opened for reading below /etc, in the home folder, or anywhere else outside the case's folder that is no library."
    if event == "open" and inside[0] and isinstance(args[0], (str, bytes)):
        path = os.path.realpath(os.fsdecode(args[0]))
        if not path.startswith(LIBRARIES + (inside[0],)): opened.append(path)

LIBRARIES = tuple({os.path.realpath(p) for p in (sys.prefix, sys.base_prefix, Path(__file__).resolve().parent.parent/"databricks_cv", "/usr/lib", "/usr/share", "/proc", "/sys", "/dev")})

def sources(root):
    "{name: (folder, reader)} of everything that is read."
    d, out = example(root/"example"), {}
    for name in (n for n in CONVERTERS if n != "fiftyone"): # which reads no files
        with contextlib.suppress(CVError): convert(d, root/name, name, image_files="copy"); out[name] = (root/name, lambda p, name=name: read_any(p, name))
    out["recognised"] = (root/"voc", lambda p: recognise_format(p)); coco = root/"coco/train"
    out["dataset"] = (coco, lambda p: [CocoDataset(p/"images", p/"annotations.json", t) for t in ("detection", "classification")]); out["validate"] = (coco, lambda p: validate(p/"annotations.json", p/"images", progress=False))
    (root/"yaml").mkdir(); (root/"yaml/config.yaml").write_text("model: {model_name: rt_detr, task_type: detection, pretrained: false}\ndata: {train_annotation_file: a.json, batch_size: 4}\ntraining: {learning_rate: 1e-4, max_epochs: 3}\n")
    out["config"] = (root/"yaml", lambda p: load_config(p/"config.yaml"))
    (root/"png").mkdir(); shutil.copy(root/"example/hen.png", root/"png/a.png")
    out["image"] = (root/"png", lambda p: [swallow(f, p/"a.png") for f in (probe_image, read_image, read_map, read_ids)])
    return out

def swallow(f, x):
    with contextlib.suppress(CVError): f(x)

HURT = st.lists(st.tuples(st.sampled_from(["replace", "insert", "delete", "cut", "flip", "number"]), st.floats(0, 1), st.sampled_from(TOKENS), st.integers(1, 60)), min_size=1, max_size=4)

def hurt(data, steps):
    "Bytes after the damage."
    for kind, at, token, n in steps:
        k = int(at*len(data))
        if kind == "replace": data = data[:k] + token + data[k + n:]
        elif kind == "insert": data = data[:k] + token + data[k:]
        elif kind == "delete": data = data[:k] + data[k + n:]
        elif kind == "cut": data = data[:k]
        elif kind == "flip" and data: k = min(k, len(data) - 1); data = data[:k] + bytes([data[k] ^ (1 << n % 8)]) + data[k + 1:]
        elif kind == "number":
            digits = [i for i, c in enumerate(data) if 48 <= c < 58]
            if digits: i = digits[int(at*(len(digits) - 1))]; data = data[:i] + token + data[i + 1:]
    return data

def case(name, folder, read, pick, steps):
    "Damage one file of a copy and read it; raises for anything but our own exceptions."
    with tempfile.TemporaryDirectory() as t:
        root = Path(t)/folder.name; shutil.copytree(folder, root)
        files = sorted(p for p in root.rglob("*") if p.is_file()); texts = [p for p in files if p.suffix in (".json", ".xml", ".yaml", ".csv", ".txt", ".tar", ".arrow")]
        file = (texts or files)[pick % len(texts or files)] if pick % 4 else files[pick % len(files)]
        file.write_bytes(hurt(file.read_bytes(), steps))
        opened.clear(); inside[0] = os.path.realpath(t); signal.alarm(6*SECONDS); signal.setitimer(signal.ITIMER_PROF, SECONDS)
        try: read(root)
        except CVError: pass
        finally: signal.alarm(0); signal.setitimer(signal.ITIMER_PROF, 0); inside[0] = None
        if opened: raise AssertionError(f"{name}: opened {opened[:3]} outside the folder")

def run(name, folder, read, seed, examples):
    "Some cases of one reader; the failure as text, or None."
    @hypothesis_seed(seed)
    @settings(max_examples=examples, deadline=None, database=None, suppress_health_check=list(HealthCheck), phases=[Phase.generate], print_blob=False)
    @given(st.integers(0, 200), HURT)
    def test(pick, steps): case(name, folder, read, pick, steps)
    try: test()
    except BaseException as e:
        if isinstance(e, KeyboardInterrupt): raise
        return f"{name}, seed {seed}: {type(e).__name__}: {e}\n" + "".join(f"{line[:300]}\n" for part in traceback.format_exception(e)[-12:] for line in part.splitlines())

def siege(reader):
    "All hostile names, in all places of a format, against all writers."
    logging.disable(logging.CRITICAL); warnings.simplefilter("ignore"); resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    return besiege([*(n for n in CONVERTERS if n != "fiftyone"), "delta", *(() if why_no_fiftyone() else ("fiftyone",))], [reader])

def _settings(uri, caches):
    "Of each process: a database for FiftyOne, and a folder for matplotlib, which it imports."
    os.environ.update({**(dict(FIFTYONE_DATABASE_URI=uri, FIFTYONE_DATABASE_VALIDATION="false") if uri else {}), "MPLCONFIGDIR": caches})

def hostile():
    "The same of all formats, one on each processor; gives what went beside."
    total, wrong = 0, []
    why = why_no_fiftyone()
    if why: print(f"FiftyOne is not among the writers: {why}")
    with contextlib.nullcontext() if why else database() as uri, tempfile.TemporaryDirectory() as caches, multiprocessing.get_context("spawn").Pool(os.cpu_count(), _settings, (uri, caches)) as pool:
        for s in pool.imap_unordered(siege, sorted(READERS, key=lambda r: -len(READERS[r][1]))):
            total += sum(s.pairs.values()); wrong += s.wrong; print(f"{next(iter(s.pairs))[0]}: {s}", *s.wrong[:20], sep="\n  ", flush=True)
    print(f"{total:,} hostile datasets: {f'{len(wrong)} went beside' if wrong else 'nothing outside the target, no foreign exception'}")
    return wrong

def main():
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument("--minutes", type=float, default=10); p.add_argument("--seed", type=int, default=0); p.add_argument("--only", default=None); a = p.parse_args()
    warnings.simplefilter("ignore"); logging.disable(logging.CRITICAL)
    if a.only == "hostile": sys.exit(bool(hostile()))
    most = resource.getrlimit(resource.RLIMIT_AS)[1]; resource.setrlimit(resource.RLIMIT_AS, (MEMORY, most))
    for s in (signal.SIGALRM, signal.SIGPROF): signal.signal(s, lambda *_: (_ for _ in ()).throw(Hang(f"over {SECONDS} s")))
    root = Path(tempfile.mkdtemp()); end, found, done = time.monotonic() + 60*a.minutes, {}, 0
    try:
        todo = {k: v for k, v in sources(root).items() if a.only in (None, k)}
        for folder, read in todo.values():
            with contextlib.suppress(CVError): read(folder) # whatever is imported late is imported now
        sys.addaudithook(watch); seed = a.seed
        while time.monotonic() < end:
            for name, (folder, read) in todo.items():
                if time.monotonic() > end: break
                if name not in found and (bad := run(name, folder, read, seed, 25)): found[name] = bad; print(bad, flush=True)
                done += 25
            seed += 1
    finally: shutil.rmtree(root, ignore_errors=True)
    print(f"about {done:,} damaged files, {len(todo)} readers: {', '.join(found) + ' failed' if found else 'no crash, no hang, no read outside the folder'}")
    resource.setrlimit(resource.RLIMIT_AS, (most, most)) # a database needs more
    sys.exit(bool(found) | bool(a.only is None and hostile()))

if __name__ == "__main__": main()
