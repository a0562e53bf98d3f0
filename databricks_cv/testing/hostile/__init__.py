"""A package that was a module: what it held is found here for one release."""
from ...legacy import old_names

__getattr__ = old_names(__name__)
