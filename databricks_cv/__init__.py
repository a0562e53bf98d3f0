"""From a COCO folder to a served vision model."""

__version__ = "0.1.0"
import lazy_loader as _lazy

__getattr__, __dir__, __all__ = _lazy.attach_stub(__name__, __file__)

from .legacy import install as _install, moved_names as _moved_names  # noqa: E402  names that were before

_install()
__getattr__ = _moved_names(__name__, __getattr__)
