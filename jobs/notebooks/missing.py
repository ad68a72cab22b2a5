"""Says what this Python lacks for the notebooks: names of packages, a line each; nothing if all is there."""

from importlib.util import find_spec

NEEDED = ("nbconvert", "ipykernel", "pandas", "matplotlib", "networkx")
ENGINES = ("duckdb", "pyspark", "pyarrow", "jpype")

missing = [name for name in NEEDED if find_spec(name) is None]
if not any(map(find_spec, ENGINES)):
    missing.append(f"one of {', '.join(ENGINES)}")
print("\n".join(missing))
