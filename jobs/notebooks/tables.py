"""The tables of a run, asked with SQL by whichever engine is installed.

    from tables import sql
    sql("SELECT name, statements FROM actors ORDER BY statements DESC LIMIT 10")

WORTLAUT_TABLES names the folder that jobs/run has written; without it that is out/ of this project.
Lists and structs come back as Python lists and dicts, dates as pandas' dates, from all engines.

Keep to the SQL that all of them know: joins, groups, window functions, CASE. Take lists apart in pandas.
A column that is called window needs its table before it (p.window).

Run as a program, it says which engine and which tables there are.
"""

import datetime
import decimal
import functools
import importlib.util
import json
import os
import pathlib
import sqlite3

import pandas

NAMES = (
    "articles",
    "statements",
    "mentions",
    "actors",
    "actor_pairs",
    "relations",
    "disputes",
    "rejects",
)

DUCKDB_JAR = "org/duckdb/duckdb_jdbc"
DEBIAN_JPYPE_JAR = "/usr/share/java/org.jpype.jar"


def sql(query):
    """The rows of a query over the tables, as a DataFrame."""
    columns, rows = _engine().rows(query)
    frame = pandas.DataFrame(list(rows), columns=columns)
    for column in frame.columns:
        known = frame[column].dropna()
        if known.empty:
            continue
        if known.map(lambda value: isinstance(value, datetime.date)).all():
            frame[column] = pandas.to_datetime(frame[column])
        elif known.map(lambda value: isinstance(value, decimal.Decimal)).all():
            frame[column] = frame[column].astype(float)
    return frame


def folder():
    """Where the tables are: a path, or an address such as hdfs://news/tables if the engine knows it."""
    given = os.environ.get("WORTLAUT_TABLES", "")
    if "://" in given:
        return given.rstrip("/")
    project = pathlib.Path(__file__).resolve().parents[2]
    return str(pathlib.Path(given or project / "out").resolve())


def _parquet(table):
    """The folder of a table."""
    place = f"{folder()}/{table}"
    if "://" not in place and not any(pathlib.Path(place).glob("**/*.parquet")):
        raise FileNotFoundError(
            f"there is no table {table} in {folder()}: run jobs/run, which writes it as Parquet, or set"
            " WORTLAUT_TABLES to the folder that it was told to write to"
        )
    return place


@functools.lru_cache(maxsize=None)
def _engine():
    """The first that is there: a Spark that runs already, and then in the order of how fast they start."""
    for engine in (_RunningSpark, _DuckDb, _DuckDbJdbc, _Spark, _PyArrow):
        if engine.is_there():
            return engine()
    raise ImportError(
        "nothing to read the tables with was found. Install one of these: pip install duckdb;"
        " pip install pyspark; pip install pyarrow; or apt-get install python3-jpype, which takes DuckDB's"
        " jar from ~/.m2 (mvn -B verify fetches it) or from WORTLAUT_DUCKDB_JAR"
    )


def _installed(module):
    return importlib.util.find_spec(module) is not None


class _Spark:
    """PySpark, in a session of its own or in the one that the notebook has."""

    @staticmethod
    def is_there():
        return _installed("pyspark")

    def __init__(self):
        from pyspark.sql import SparkSession

        self._session = SparkSession.builder.appName("wortlaut notebook").getOrCreate()
        for table in NAMES:
            place = _parquet(table)
            address = place if "://" in place else pathlib.Path(place).as_uri()
            self._session.read.parquet(address).createOrReplaceTempView(table)

    def rows(self, query):
        result = self._session.sql(query)
        dicts = [row.asDict(recursive=True) for row in result.collect()]
        return result.columns, [tuple(row[name] for name in result.columns) for row in dicts]


class _RunningSpark(_Spark):
    """Notebooks on a cluster have a session already."""

    @staticmethod
    def is_there():
        if not _installed("pyspark"):
            return False
        from pyspark.sql import SparkSession

        return SparkSession.getActiveSession() is not None


def _duckdb_view(table):
    files = f"{_parquet(table)}/**/*.parquet".replace("'", "''")
    return f"CREATE VIEW {table} AS SELECT * FROM read_parquet('{files}')"


class _DuckDb:
    """DuckDB's Python package."""

    @staticmethod
    def is_there():
        return _installed("duckdb")

    def __init__(self):
        import duckdb

        self._connection = duckdb.connect()
        for table in NAMES:
            self._connection.execute(_duckdb_view(table))

    def rows(self, query):
        result = self._connection.execute(query)
        return [column[0] for column in result.description], result.fetchall()


class _DuckDbJdbc:
    """DuckDB's jar for Java, which Maven fetches for this project's tests, through JPype."""

    @staticmethod
    def is_there():
        return _installed("jpype") and _DuckDbJdbc._jar() is not None

    @staticmethod
    def _jar():
        given = os.environ.get("WORTLAUT_DUCKDB_JAR")
        if given:
            if not os.path.isfile(given):
                raise FileNotFoundError(f"WORTLAUT_DUCKDB_JAR is {given}, but there is no such file")
            return given
        fetched = (pathlib.Path.home() / ".m2" / "repository" / DUCKDB_JAR).glob("*/*.jar")
        return max(map(str, fetched), default=None)

    def __init__(self):
        import jpype

        if not jpype.isJVMStarted():
            jpype.startJVM(classpath=[self._jar(), DEBIAN_JPYPE_JAR])
        self._connection = jpype.JClass("org.duckdb.DuckDBDriver")().connect(
            "jdbc:duckdb:", jpype.JClass("java.util.Properties")()
        )
        statement = self._connection.createStatement()
        for table in NAMES:
            statement.execute(_duckdb_view(table))
        statement.close()

    def rows(self, query):
        statement = self._connection.createStatement()
        try:
            result = statement.executeQuery(query)
            columns = range(1, result.getMetaData().getColumnCount() + 1)
            names = [str(result.getMetaData().getColumnLabel(column)) for column in columns]
            rows = []
            while result.next():
                rows.append(tuple(_from_java(result.getObject(column)) for column in columns))
            return names, rows
        finally:
            statement.close()


def _from_java(value):
    import jpype

    java = jpype.java
    if value is None:
        return None
    if isinstance(value, java.lang.Boolean):
        return bool(value.booleanValue())
    if isinstance(value, (java.lang.Double, java.lang.Float, java.math.BigDecimal)):
        return float(value.doubleValue())
    if isinstance(value, java.lang.Number):
        return int(value.longValue())
    if isinstance(value, java.sql.Array):
        return [_from_java(element) for element in value.getArray()]
    if isinstance(value, java.sql.Struct):
        return {str(entry.getKey()): _from_java(entry.getValue()) for entry in value.getMap().entrySet()}
    if isinstance(value, java.time.LocalDate):
        return datetime.date.fromisoformat(str(value))
    return str(value)


class _PyArrow:
    """pyarrow reads the files, SQLite answers; lists travel through it as JSON."""

    @staticmethod
    def is_there():
        return _installed("pyarrow")

    def __init__(self):
        self._connection = sqlite3.connect(":memory:")
        self._back = {}
        for table in NAMES:
            self._add(table)

    def _add(self, name):
        import pyarrow
        from pyarrow import parquet

        table = parquet.read_table(_parquet(name))
        columns = {}
        for field in table.schema:
            values = table.column(field.name).to_pylist()
            if pyarrow.types.is_list(field.type):
                values = [None if value is None else json.dumps(value) for value in values]
                self._back[field.name] = json.loads
            elif pyarrow.types.is_date(field.type):
                values = [None if value is None else value.isoformat() for value in values]
                self._back[field.name] = datetime.date.fromisoformat
            elif pyarrow.types.is_boolean(field.type):
                self._back[field.name] = bool
            columns[field.name] = values
        quoted = ", ".join(f'"{column}"' for column in columns)
        self._connection.execute(f"CREATE TABLE {name} ({quoted})")
        self._connection.executemany(
            f"INSERT INTO {name} VALUES ({', '.join('?' * len(columns))})", zip(*columns.values())
        )

    def rows(self, query):
        result = self._connection.execute(query)
        names = [column[0] for column in result.description]
        return names, [tuple(map(self._value, names, row)) for row in result.fetchall()]

    def _value(self, name, value):
        back = self._back.get(name)
        return value if value is None or back is None else back(value)


if __name__ == "__main__":
    counts = {table: int(sql(f"SELECT count(*) AS n FROM {table}").n[0]) for table in NAMES}
    print(f"{folder()}, read by {type(_engine()).__name__.strip('_')}")
    for table_name, row_count in counts.items():
        print(f"  {table_name:12} {row_count:10,}")
