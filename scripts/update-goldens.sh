#!/bin/sh
# Rewrites processor/src/test/resources/expected from what the processor generates now.
set -eu

case "${1:-}" in
  -h | --help)
    echo "usage: scripts/update-goldens.sh"
    echo "Runs the processor on processor/src/test/resources/good and rewrites expected/ beside it."
    echo "Read the diff before you commit it: it is what users will see."
    exit 0
    ;;
esac

cd "$(dirname "$0")/.."
./mvnw -q -B -pl processor -am test -Dtest=GoldenTest -Dsurefire.failIfNoSpecifiedTests=false \
  -Dampoule.updateGoldens=true
git --no-pager diff --stat -- processor/src/test/resources/expected
