#!/bin/sh
# Builds the example and serves it; arguments go to Maven.
set -eu
if [ "${1:-}" = "-h" ]; then
  echo "usage: scripts/todo.sh [maven options]"
  echo "Builds examples/todo with what it needs and serves it until Ctrl-C."
  exit 0
fi
cd "$(dirname "$0")/.."
exec ./mvnw -q -Prun -pl examples/todo -am package -DskipTests "$@"
