"""`python -m databricks_cv` is `databricks-cv`."""

from databricks_cv.cli.main import main

if __name__ == "__main__":
    main()
