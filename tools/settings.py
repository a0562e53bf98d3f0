"""settings.ini, as the other tools read it."""
from configparser import ConfigParser
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def settings(root=ROOT):
    "The section of settings.ini."
    config = ConfigParser(delimiters=["="])
    config.read(Path(root)/"settings.ini", encoding="utf-8")
    return config["DEFAULT"]
