#!/usr/bin/env bash
# Installs what is missing, builds the release, and prints the table of targets: each figure as a ratio to its bound,
# measured in the same run. About ten minutes and 3 GB of disk for a million rows.
# Usage: packaging/bench.sh [rows] [import|verify|export|review|paced|script|beside|changes|list|routing|lint]…
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/setup.sh build window test

cmake --preset release -DDOCKET_TESTS=ON > /dev/null
cmake --build --preset release -j"$(nproc)" --target docket_bench docket_bench_window -- --quiet
XDG_RUNTIME_DIR=$(mktemp -d)
trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
export XDG_RUNTIME_DIR

over=0
build/release/tests/benchmarks/docket_bench "$@" || over=1
[ $# -gt 1 ] || build/release/tests/benchmarks/docket_bench_window "$@" || over=1
exit $over
