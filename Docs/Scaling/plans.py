#!/usr/bin/env python3
"""Answers a file of profiles with `careerpath batch` on Apache Spark.

    plans.py CAREERPATH GRAPH PEOPLE PLANS [QUESTION] [OPTION]...

CAREERPATH is the command as a lone binary (built with --static-swift-stdlib), GRAPH a graph file,
PEOPLE the profiles, a line each, and PLANS a folder that does not exist yet: its files `part-*`,
one after the other, are what one machine prints. The rest goes to `careerpath batch`; say --start.
"""
import os
import shlex
import sys

from pyspark import SparkConf, SparkContext, SparkFiles

# Where Spark puts added files: on a cluster the folder in which an executor runs, on one machine a
# folder that the driver names.
IN_FOLDER_OF_FILES = 'test -e "$1" && test -e "$2" || cd "$0"; shift 2; exec "$@"'


def main(binary, graph, people, plans, *options):
    context = SparkContext(conf=SparkConf().setAppName("careerpath batch"))
    for file in (binary, graph):
        context.addFile(os.path.abspath(file))
    binary, graph = os.path.basename(binary), os.path.basename(graph)
    command = shlex.join(
        ["sh", "-c", IN_FOLDER_OF_FILES, SparkFiles.getRootDirectory(), binary, graph]
        + [f"./{binary}", "batch", *options, "--graph", graph]
        # Spark runs a process on each of its cores, of which each answers a part of the lines: the
        # numbers are those in the whole, and a line with a mistake is no failure of the part.
        + ["--jobs", "1", "--numbered", "--exit-zero"]
    )
    lines = context.textFile(people, minPartitions=4 * context.defaultParallelism)
    numbered = lines.zipWithIndex().map(lambda line: f"{line[1] + 1}\t{line[0]}")
    # Any other status, such as that of a graph that can't be read, fails the part.
    numbered.pipe(command, checkCode=True).saveAsTextFile(plans)
    context.stop()


if __name__ == "__main__":
    if len(sys.argv) < 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
