#!/bin/sh
# Compares cold starts: examples/todo, with and without its AOT cache, and hand-written Helidon.
set -eu

usage() {
  cat <<'END'
usage: scripts/bench-start.sh [-h] [-n] [TURNS [FLAGS]]

Builds examples/todo with its AOT cache, and benchmarks/; then starts each server as often as TURNS
says (20), in turns, and prints how long it takes from the launch of the process to the first
answer, as Markdown. FLAGS are given to every JVM that is measured, except that a cache takes only
those that it was made with. benchmarks/README.md explains the figures. Linux only (/proc).

  -h    this text
  -n    do not build first

JAVA_HOME, or the java of the PATH, must be the JDK 25 that has made the cache.
END
}

cd "$(dirname "$0")/.."
build=yes
while getopts hn flag; do
  case $flag in
    h) usage; exit 0 ;;
    n) build=no ;;
    *) usage >&2; exit 2 ;;
  esac
done
shift $((OPTIND - 1))
turns=${1:-20}
[ $# -eq 0 ] || shift

[ $build = no ] || ./mvnw -q -B -Paot -pl examples/todo,benchmarks -am package -DskipTests

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
jars=benchmarks/target/benchmarks.jar
for jar in benchmarks/target/lib/*.jar; do
  jars=$jars:$jar
done
exec "$java" -cp "$jars" dev.ampoule.benchmarks.start.StartComparison \
  "$turns" examples/todo/target "$@"
