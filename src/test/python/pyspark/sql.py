"""The calls of PySpark that jobs/notebooks/tables.py makes, answered by Spark's own classes through JPype.

So the notebooks' queries are asked of the real Spark SQL, while PySpark itself is not tested. The variables
WORTLAUT_SPARK_CLASSPATH and WORTLAUT_SPARK_OPTIONS hold Spark's jars and the options of its JVM.
"""

import datetime
import os

import jpype

DEBIAN_JPYPE_JAR = "/usr/share/java/org.jpype.jar"


class Row(tuple):
    """A row with names, as PySpark's is."""

    def __new__(cls, names, values):
        row = super().__new__(cls, values)
        row.names = names
        return row

    def asDict(self, recursive=False):
        return {name: _as_dict(value) if recursive else value for name, value in zip(self.names, self)}


def _as_dict(value):
    if isinstance(value, Row):
        return value.asDict(recursive=True)
    return [_as_dict(element) for element in value] if isinstance(value, list) else value


class _DataFrame:
    def __init__(self, dataset):
        self._dataset = dataset

    @property
    def columns(self):
        return [str(name) for name in self._dataset.columns()]

    def createOrReplaceTempView(self, name):
        self._dataset.createOrReplaceTempView(name)

    def collect(self):
        return [_row(row) for row in self._dataset.collectAsList()]


def _row(row):
    names = [str(name) for name in row.schema().fieldNames()]
    return Row(names, [_from_java(row.get(place)) for place in range(len(names))])


def _from_java(value):
    java = jpype.java
    if value is None:
        return None
    if isinstance(value, java.lang.Boolean):
        return bool(value.booleanValue())
    if isinstance(value, (java.lang.Double, java.lang.Float)):
        return float(value.doubleValue())
    if isinstance(value, java.lang.Number):
        return int(value.longValue())
    if isinstance(value, java.sql.Date):
        return datetime.date.fromisoformat(str(value))
    if isinstance(value, jpype.JClass("org.apache.spark.sql.Row")):
        return _row(value)
    if isinstance(value, jpype.JClass("scala.collection.Seq")):
        lists = jpype.JClass("scala.collection.JavaConverters")
        return [_from_java(element) for element in lists.seqAsJavaList(value)]
    return str(value)


class _Reader:
    def __init__(self, session):
        self._session = session

    def parquet(self, path):
        return _DataFrame(self._session.read().parquet(path))


class _Builder:
    def appName(self, name):
        return self

    def getOrCreate(self):
        return SparkSession.getActiveSession()


class SparkSession:
    builder = _Builder()
    _running = None

    def __init__(self, session):
        self._session = session

    @classmethod
    def getActiveSession(cls):
        if cls._running is None:
            options = os.environ["WORTLAUT_SPARK_OPTIONS"].split()
            jars = os.environ["WORTLAUT_SPARK_CLASSPATH"].split(os.pathsep)
            jpype.startJVM(*options, "-Xmx1g", classpath=[*jars, DEBIAN_JPYPE_JAR])
            builder = jpype.JClass("org.apache.spark.sql.SparkSession").builder().master("local[2]")
            for key, value in {"spark.ui.enabled": "false", "spark.sql.shuffle.partitions": "2"}.items():
                builder = builder.config(key, value)
            cls._running = cls(builder.getOrCreate())
        return cls._running

    @property
    def read(self):
        return _Reader(self._session)

    def sql(self, query):
        return _DataFrame(self._session.sql(query))
