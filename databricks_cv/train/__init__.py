"""Training: `train_run(folder)` trains a run whose folder was made before; `databricks_cv.UnifiedTrainer` makes one and trains it."""


def __getattr__(name):
    if name != "train_run":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .trainer import train_run

    return train_run
