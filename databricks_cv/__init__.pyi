__version__: str
from .config import load_config as load_config
from .data.coco import CocoDataset as CocoDataset
from .models.adapters import BaseAdapter as BaseAdapter
from .models.adapters import BaseOutputAdapter as BaseOutputAdapter
from .models.adapters import get_input_adapter as get_input_adapter
from .models.adapters import get_output_adapter as get_output_adapter
from .models.adapters import register_adapter as register_adapter
from .types import Geometry as Geometry
from .types import LabelMap as LabelMap
from .types import Prediction as Prediction
from .types import Target as Target
