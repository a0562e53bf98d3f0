"""Real data into FiftyOne and back, from their original formats, as they say it themselves: every image, object, mask, semantic mask and class compared; with seconds. (`tools/realdata.py` compares what a network is given.)

    python bench/in_fiftyone.py [NAME …]          needs DATABRICKS_CV_DATA and the extra `fiftyone`
"""
import os, sys, time
from pathlib import Path
from databricks_cv.data.conversion.capabilities import differences
from databricks_cv.data.conversion.converter import read_any, recognise_format
from databricks_cv.data.formats.fiftyone_server import database, open_fiftyone

DATA = Path(os.environ["DATABRICKS_CV_DATA"])
SOURCES = {"bccd": "bccd/BCCD", "foosball": "foosball", "tiny_coco": "tiny_coco", "nuts": "nuts/data/trainval.json", "segmush": "segmush", "facade": "facade", "dsb2018": "dsb2018/stage1_train", "coco128 boxes": "coco128_multi/object_detection/config.yaml",
           "coco128 masks": "coco128_multi/instance_segmentation/config.yaml", "dhcn_semantic": "dhcn_semantic", "flowers": "flowers"}


def as_source(name, path):
    "What the source says, unrepaired: a draft there and back."
    from databricks_cv.data.formats.fiftyone import read_fiftyone, write_fiftyone
    form = recognise_format(DATA/path); d = read_any(DATA/path, form, DATA/"coco128_multi/images" if name.startswith("coco128") else None); t = time.perf_counter()
    missing = write_fiftyone(d, f"{name} as source", "refer"); u = time.perf_counter(); back = read_fiftyone(f"{name} as source"); v = time.perf_counter()
    gone = differences(d, back); count = sum(len(p.objects) for p in back.images)
    print(f"{name:20} {form:14} {len(back.images):5} images {count:6} objects {len(back.categories):4} classes   in {u - t:5.1f} s, back {v - u:5.1f} s   {'the same' if not gone else gone}{f'; {len(missing)} without a file' if missing else ''}", flush=True)
    return not gone


if __name__ == "__main__":
    wanted = sys.argv[1:]
    with database() as uri:
        os.environ.update(FIFTYONE_DATABASE_URI=uri, FIFTYONE_DATABASE_VALIDATION="false"); open_fiftyone(); ok = []
        for n, p in SOURCES.items():
            if not wanted or n in wanted: ok.append(as_source(n, p))
    print(f"{sum(ok)} of {len(ok)} the same")
    sys.exit(not all(ok))
