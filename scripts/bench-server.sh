#!/bin/sh
# Compares whole servers, ours and hand-written Helidon, over the loopback interface.
set -eu

usage() {
  cat <<'END'
usage: scripts/bench-server.sh [-h] [-n] [options of the comparison]

Builds benchmarks/, starts each server in a JVM of its own, puts load on them in turn, and prints
medians and ratios as Markdown. benchmarks/README.md explains the figures. Linux only (/proc).

  -h                 this text
  -n                 do not build first
  --only NAMES       contests to hold: plaintext,sum,greeting,json,orders,github,github-get (all)
  --forks N          JVMs per server, one after the other (3)
  --rounds N         measurements of each contestant per JVM (4)
  --requests N       requests of one measurement (150000)
  --warmup N         requests to each contestant before it is measured (400000)
  --connections N    connections that are kept busy (64)
  --flags WORDS      flags of the servers' JVMs, for a profiler

With two cpus or more and taskset, the servers are kept on cpu 0 and the client on cpu 1.
JAVA_HOME, or the java of the PATH, must be a JDK 25.
END
}

cd "$(dirname "$0")/.."
build=yes
while getopts hn-: flag; do
  case $flag in
    h) usage; exit 0 ;;
    n) build=no ;;
    -) OPTIND=$((OPTIND - 1)); break ;;
    *) usage >&2; exit 2 ;;
  esac
done
shift $((OPTIND - 1))

[ $build = no ] || ./mvnw -q -B -pl benchmarks -am package -DskipTests

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
classes=benchmarks/target/benchmarks.jar
main=dev.ampoule.benchmarks.server.Comparison
if [ "$(getconf _NPROCESSORS_ONLN)" -ge 2 ] && command -v taskset >/dev/null; then
  exec taskset -c 1 "$java" -cp $classes $main --prefix "taskset -c 0" "$@"
fi
exec "$java" -cp $classes $main "$@"
