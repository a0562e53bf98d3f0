"""From a COCO folder to a served, watched vision model."""

__version__ = "0.1.0"
import lazy_loader as _lazy

__getattr__, __dir__, __all__ = _lazy.attach_stub(__name__, __file__)

from .legacy import install as _install  # noqa: E402  names that modules had before

_install()
