"""A package that was a module: what it held is found here for one release."""
import importlib
import types

from ..legacy import old_names


class _Main(types.ModuleType):
    "The module `main`, called like its function: scripts that were installed before call `databricks_cv.cli:main`."

    def __call__(self, *args):
        return self.main(*args)


_old = old_names(__name__)


def __getattr__(name):
    if name != "main":
        return _old(name)
    module = importlib.import_module(".main", __name__)
    module.__class__ = _Main
    return module
