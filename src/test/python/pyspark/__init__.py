"""A stand-in for PySpark, for machines where it cannot be had; see pyspark.sql."""
