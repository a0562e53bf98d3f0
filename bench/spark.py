"""Spark, where a notebook would take too long: an executor that is killed in the middle of its work, and the whole way through Spark Connect.

    python bench/spark.py kill [--images 400]
    python bench/spark.py connect

`kill` starts two executors, examines images (some of them damaged), ends one executor with SIGKILL, and compares every row with those that this machine finds by itself.
`connect` writes, merges and travels through a Connect session, and reads the same with delta-rs.
"""
import argparse, os, signal, sys, tempfile, threading, time
from pathlib import Path
import numpy as np, pandas as pd, psutil, pyarrow as pa
from databricks_cv.data.image_io import write_image
from databricks_cv.data.distributed.spark import EXAMINED, SparkEngine, examine, fetch_jars, local_spark
from databricks_cv.data.storage.tables import DeltaRs, column, columns

def slowly(frames, root):
    "As `examine`, an image at a time, so that there is a middle to be killed in."
    for f in frames:
        for k in range(len(f)):
            time.sleep(.05); yield from examine([f.iloc[k:k + 1]], root)
            if k == 10: Path(root, f"under way {os.getpid()}").touch()

def executors(): return [p for p in psutil.Process().children(recursive=True) if "CoarseGrainedExecutorBackend" in " ".join(p.cmdline())]

def kill(images):
    with tempfile.TemporaryDirectory() as at:
        rng, names = np.random.default_rng(0), [f"{k:04}.png" for k in range(images)]
        for k, n in enumerate(names): write_image(Path(at)/n, rng.integers(0, 255, (20, 30, 3), np.uint8))
        for n in names[::37]: (Path(at)/n).write_bytes(b"no image")
        os.environ["PYSPARK_PYTHON"] = sys.executable
        spark = local_spark(spark_master="local-cluster[2,1,1024]", memory="1g", spark_executor_memory="1g"); killed = []
        def murder():
            while not list(Path(at).glob("under way *")): time.sleep(.05)
            found = executors(); killed.append(found[0].pid); os.kill(found[0].pid, signal.SIGKILL)
        threading.Thread(target=murder, daemon=True).start()
        df = spark.createDataFrame([(n,) for n in names], "file_name string").repartition(8).mapInPandas(lambda fs: slowly(fs, at), EXAMINED)
        rows = sorted((r.file_name, r.digest, r.error) for r in df.drop("content").collect())
        (mine,) = examine([pd.DataFrame({"file_name": names})], at, keep=False)
        want = sorted((r.file_name, *(x if isinstance(x, str) else None for x in (r.digest, r.error))) for r in mine.itertuples())
        assert killed and rows == want, (killed, len(rows), len(want))
        print(f"{images} images on two executors, one killed in the middle: {len(rows)} rows, once each, {sum(e is not None for *_, e in rows)} with their error, all equal to this machine's own"); spark.stop()

def connect():
    from pyspark.sql import SparkSession
    os.environ.update(PYSPARK_PYTHON=sys.executable, SPARK_LOCAL_IP="127.0.0.1")
    b = SparkSession.builder.remote("local[1]").config("spark.jars", ",".join(map(str, fetch_jars()))).config("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension").config("spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog")
    for k, v in {"spark.driver.memory": "1g", "spark.sql.shuffle.partitions": "2", "spark.databricks.delta.snapshotPartitions": "2", "spark.ui.enabled": "false", "spark.sql.session.timeZone": "UTC", "spark.driver.host": "127.0.0.1"}.items(): b = b.config(k, v)
    spark = b.getOrCreate(); print(type(spark).__module__); engine, rs = SparkEngine(spark), DeltaRs()
    with tempfile.TemporaryDirectory() as at:
        at = f"{at}/table"; schema = columns(column("id", pa.int64(), "key", False), column("v", pa.list_(pa.float64()), "values")); rows = lambda *x: pa.table({"id": list(x), "v": [[i + .5] for i in x]}, schema=schema)
        read = lambda e, **kw: sorted(map(str, e.read(at, **kw).to_pylist()))
        engine.create(at, schema, "by Connect", {"databricks_cv.a": "1"}, "made"); v1 = engine.append(at, rows(1, 2), "two"); rs.merge(at, rows(2, 3), "id", "delta-rs's"); engine.merge(at, rows(3, 4), "id", "Connect's"); engine.add_columns(at, [column("site", pa.string(), "where")], "sites")
        engine.set_properties(at, {"databricks_cv.a": "2"}); assert engine.properties(at, v1)["databricks_cv.a"] == "1" and rs.properties(at)["databricks_cv.a"] == "2"
        assert read(engine) == read(rs) and len(read(rs)) == 4 and read(engine, version=v1) == read(rs, version=v1) == sorted(map(str, rows(1, 2).to_pylist()))
        assert engine.version(at, engine.history(at)[-2]["timestamp"]) == v1
        write_image(Path(at).parent/"a.png", np.zeros((4, 5, 3), np.uint8)); from databricks_cv.data.distributed.spark import examine_with_spark
        got = examine_with_spark(spark, Path(at).parent, ["a.png", "b.png"]).collect(); assert sorted((r.file_name, r.error is None) for r in got) == [("a.png", True), ("b.png", False)]
        print("Connect: create, append, merge, columns, properties, time travel, mapInPandas; delta-rs reads the same"); [print(" ", h["version"], h["operation"], "-", h["reason"]) for h in rs.history(at)[::-1]]
    spark.stop()

if __name__ == "__main__":
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter); p.add_argument("what", choices=["kill", "connect"]); p.add_argument("--images", type=int, default=400); a = p.parse_args()
    kill(a.images) if a.what == "kill" else connect()
