"""Images of FiftyOne's App for the tutorial: the sample's validation images with the predictions of a model.

    python tools/screenshots.py MODEL OUT         needs the extra `fiftyone`, websocket-client, and Chromium (Debian: apt-get install chromium)

MODEL is what `databricks-cv demo` has trained; OUT gets grid.png, view.png and picture.png.
"""
import base64, io, json, os, subprocess, sys, tempfile, time
from pathlib import Path
from urllib.request import urlopen
import websocket
from PIL import Image
from databricks_cv.data.sample.dataset import sample_dataset
from databricks_cv.models.vision import load_model
from databricks_cv.data.formats.fiftyone_server import database, open_fiftyone

FLAGS = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --hide-scrollbars --remote-allow-origins=*".split()


class Browser:
    "A headless Chromium, spoken to by its debugging protocol."
    def __init__(self, folder, size):
        self.p = subprocess.Popen(["chromium", *FLAGS, f"--user-data-dir={folder}", f"--window-size={size[0]},{size[1]}", "--remote-debugging-port=0", "about:blank"], stderr=subprocess.PIPE, text=True)
        line = next(l for l in self.p.stderr if "DevTools listening" in l); port = line.split("127.0.0.1:")[1].split("/")[0]
        page = next(t for t in json.load(urlopen(f"http://127.0.0.1:{port}/json")) if t["type"] == "page")
        self.socket, self.n = websocket.create_connection(page["webSocketDebuggerUrl"], timeout=60), 0
        self.call("Emulation.setDeviceMetricsOverride", width=size[0], height=size[1], deviceScaleFactor=1, mobile=False)

    def call(self, method, **params):
        self.n += 1; self.socket.send(json.dumps(dict(id=self.n, method=method, params=params)))
        while (m := json.loads(self.socket.recv())).get("id") != self.n: pass
        return m.get("result", m)

    def run(self, code): return self.call("Runtime.evaluate", expression=code, returnByValue=True)["result"].get("value")

    def open(self, url, seconds):
        self.call("Page.navigate", url=url); time.sleep(seconds)
        self.run("[...document.querySelectorAll('button')].filter(b => b.innerText.trim() == 'Dismiss').forEach(b => b.click())"); time.sleep(1)

    def image(self, path, width, colours=128):
        "Save what is seen, scaled, in few colours: a small file."
        im = Image.open(io.BytesIO(base64.b64decode(self.call("Page.captureScreenshot", format="png")["data"]))).convert("RGB")
        im.resize((width, round(im.height*width/im.width)), Image.LANCZOS).quantize(colours, dither=Image.Dither.NONE).save(path, optimize=True)
        print(f"{path}: {Path(path).stat().st_size/1000:.0f} kB")

    def close(self): self.p.terminate(); self.p.wait()


def main(model, out):
    from databricks_cv.evaluation.fiftyone.session import app, view_data
    from fiftyone.core.utils import to_slug
    out = Path(out); out.mkdir(parents=True, exist_ok=True)
    there, said = view_data(sample_dataset("val", 60, load_model(model).task), models=[f"model={model}"]); print(json.dumps(said, indent=1))
    with app(there) as url, tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as d:
        b = Browser(d, (1200, 700))
        try:
            b.open(url, 15); b.image(out/"grid.png", 900)
            name = next(v for v in said["views"] if "missed" in v); slug = to_slug(name)
            b.open(f"{url}?view={slug}", 12); b.image(out/"view.png", 900)
            b.open(f"{url}?view={slug}&id={there.load_saved_view(name).first().id}", 12); b.image(out/"picture.png", 900)
        finally: b.close()
    there.delete()


if __name__ == "__main__":
    if len(sys.argv) != 3: sys.exit(__doc__)
    with database() as uri:
        os.environ.update(FIFTYONE_DATABASE_URI=uri, FIFTYONE_DATABASE_VALIDATION="false")
        open_fiftyone(); main(*sys.argv[1:])
