"""What a user writes over the central classes. It passes `mypy --strict` and pyright, and a test runs it: `python tools/user_script.py FOLDER`."""

import sys
from pathlib import Path

import numpy as np

import databricks_cv as cv


def main(folder: Path) -> dict[str, float]:
    data = cv.write_sample(folder / "data", images=8)
    paths = {
        f"{split}_{key}": str(data / split / name)
        for split in ("train", "val")
        for key, name in (("data_path", "images"), ("annotation_file", "annotations.json"))
    }
    config = cv.load_config(
        {
            "template": "sample-detection",
            "data": {**paths, "num_workers": 0},
            "training": {"max_steps": 2, "progress": False, "checkpoint_dir": str(folder / "runs")},
            "tracking": {"enabled": False},
        }
    )
    report = cv.validate(config, progress=False)
    report.raise_if_errors()
    losses = cv.convert(
        data / "train/annotations.json", folder / "yolo", to="yolo", images=data / "train/images", image_files="link"
    )
    print(report, losses, sep="\n")

    train = cv.CocoDataset.from_config(config, "train")
    image, target = train[0]
    boxes: np.ndarray = target.boxes
    names: tuple[str, ...] = train.label_map.names
    print(image.shape, boxes.shape, target.size, names, len(train.subset([0, 1])))

    result = cv.UnifiedTrainer(config).train()
    model: cv.VisionModel = cv.load_model(result.best_model)
    for prediction in model.predict([image], threshold=0.0):
        best: cv.Prediction = prediction.above(0.01).top(5)
        rows = best.to_coco(model.label_map)
        print(best.names, best.scores.tolist(), len(rows))
        cv.draw(image, best, model.label_map)
    try:
        cv.load_model(folder / "nowhere")
    except cv.CVError as error:
        print(error.found, error.remedy, sep="; ")

    found = cv.evaluate(model, config, split="val", progress=False)
    registry = cv.ModelRegistry(model_name="main.cv.boats", mlflow_uri=f"sqlite:///{folder}/registry.db")
    uri: str = registry.register_model(model=result.best_model, metrics=found.metrics, alias="champion")
    labels: cv.LabelMap = model.label_map
    print(uri, registry.aliases()["champion"], len(labels), found.worst(2))
    return {name: value for name, value in found.metrics.items() if value == value}


if __name__ == "__main__":
    print(main(Path(sys.argv[1])))
