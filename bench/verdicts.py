"""False alarms and power of the rules for verdicts, from simulation with fixed seeds: the large table of the page about verdicts.

    python bench/verdicts.py [--series 5000] [--images 1000] [--effects 0 0.02 0.04 0.08] [--peek 100] [--base-rate 0.8] [--disagreement 0.148]

A row a rule, a column an effect: the share of the series in which the rule says better or worse (for 0 a false alarm) with its 95 % interval, and after how many images in the median of those. One core, about a minute an effect.
"""
import argparse
import numpy as np

CHUNK = 250 # series at once


def together(effect, a):
    "The rules on all series, some at a time, each with a seed of its own."
    from databricks_cv.ops.deploy.verdict import simulate
    parts = [simulate(effect, a.images, a.base_rate, a.disagreement, peek=a.peek, series=min(CHUNK, a.series - k), seed=1000*round(1000*effect) + k) for k in range(0, a.series, CHUNK)]
    return {rule: np.concatenate([p[rule] for p in parts]) for rule in parts[0]}


def cell(n):
    "Share of the series in which something was said, and when."
    said, N = (n > 0).mean(), len(n); half = 1.96*np.sqrt(max(said*(1 - said), 1e-9)/N)
    return f"{100*said:.1f} ± {100*half:.1f} %" + (f", {int(np.median(n[n > 0])):,}" if said else "")


def main():
    p = argparse.ArgumentParser(description=__doc__.partition("\n")[0]); p.add_argument("--series", type=int, default=5000); p.add_argument("--images", type=int, default=1000); p.add_argument("--peek", type=int, default=100)
    p.add_argument("--effects", type=float, nargs="+", default=[0, 0.02, 0.04, 0.08]); p.add_argument("--base-rate", type=float, default=0.8); p.add_argument("--disagreement", type=float, default=None); a = p.parse_args()
    found = {e: together(e, a) for e in a.effects}
    print(f"{a.series:,} series of {a.images:,} images, champion right on {a.base_rate:.0%}; share that says better or worse, median images of those\n")
    print("| rule | " + " | ".join(f"{100*e:+g} points" if e else "no difference" for e in a.effects) + " |\n|---|" + "---|"*len(a.effects))
    for rule in found[a.effects[0]]: print(f"| {rule} | " + " | ".join(cell(found[e][rule]) for e in a.effects) + " |")


if __name__ == "__main__": main()
