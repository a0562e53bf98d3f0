"""A user's own adapters, as a user writes them against the paths of before the rebuild."""
from databricks_cv import register_adapter
from databricks_cv.models.boxes import SoftmaxBoxes, BoxesAdapter

@register_adapter("mine", tasks="detection", config="table-transformer")
class MyInput(BoxesAdapter):
    "As the family'."

@register_adapter("mine", tasks="detection", config="table-transformer")
class MyOutput(SoftmaxBoxes):
    "Scores a little lower."
    def adapt_output(self, outputs, *a, **kw):
        out = super().adapt_output(outputs, *a, **kw)
        return out
