"""Requests as people and programs send them, good and odd, and what must become of them: for serve_load.py and serve_bad.py."""

import base64, io, json
import numpy as np
from PIL import Image


def encoded(image, kind="PNG"):
    "An image file's bytes."
    b = io.BytesIO()
    Image.fromarray(image).save(b, kind)
    return b.getvalue()


def text(b):
    return base64.b64encode(b).decode()


def claim(w, h):
    "A JPEG of a few hundred bytes that says it is w x h."
    b = bytearray(encoded(np.zeros((8, 8), np.uint8), "JPEG"))
    at = b.index(b"\xff\xc0")
    b[at + 5 : at + 9] = h.to_bytes(2, "big") + w.to_bytes(2, "big")
    return bytes(b)


def odd_rows(image):
    "What stands in a row instead of an image: values of other types, texts that are none, damaged files, two that claim a hundred million pixels and more, a private address, a path of the server."
    png, jpeg = encoded(image), encoded(image, "JPEG")
    whole = text(png)
    return [
        ["x", "y"],
        [],
        {"a": 1, "b": 2},
        [[["x"]]],
        3,
        2.5,
        True,
        None,
        "",
        "nothing",
        text(png[: len(png) // 2]),
        text(jpeg[: len(jpeg) // 2]),
        text(jpeg[:300]),
        text(claim(9990, 9990)),
        text(claim(65000, 65000)),
        "http://169.254.169.254/latest",
        "/etc/passwd",
        whole[:60],
        [whole, whole],
    ]


def mixed(rng, good, rows, odd, n):
    "(values, the number of a good image or None each): good images by their numbers, with n odd rows among them."
    rows, values = list(rows), [good[k] for k in rows]
    for x in rng.sample(odd, n):
        at = rng.randint(0, len(rows))
        rows.insert(at, None)
        values.insert(at, x)
    return values, rows


def same(a, b, boxes, scores):
    return (
        a["names"] == b["names"]
        and a["size"] == b["size"]
        and all(
            np.shape(a[k]) == np.shape(b[k]) and np.allclose(a[k], b[k], atol=t)
            for k, t in (("boxes", boxes), ("scores", scores))
        )
    )


def judged_rows(body, rows, want, boxes, scores):
    "What is amiss with a response of status 200, or None: as many rows as came, each odd one with a reason and without boxes, each good one as in this process."
    got = json.loads(body)["predictions"]
    if len(got) != len(rows):
        return f"{len(got)} rows for {len(rows)}"
    for g, k in zip(got, rows):
        if k is None and (not g["error"] or g["boxes"]):
            return f"a bad row without a reason: {g}"
        if k is not None and (g["error"] or not same(g, want[k], boxes, scores)):
            return f"a wrong answer: {g} instead of {want[k]}"


def judged_refusal(status, body, statuses):
    "What is amiss with the response to a request that is bad as a whole, or None: a status of those, a sentence, no stack trace."
    if status not in statuses:
        return f"status {status} for a bad request"
    return (
        "a stack trace"
        if "Traceback" in body or '"stack_trace"' in body
        else None
        if json.loads(body).get("message")
        else "no sentence"
    )
