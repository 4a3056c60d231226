#!/usr/bin/env bash
# Installs what is missing, builds, and runs every test: with the window, and without it.
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/setup.sh build window test

XDG_RUNTIME_DIR=$(mktemp -d)
chmod 700 "$XDG_RUNTIME_DIR"
trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
export XDG_RUNTIME_DIR QT_QPA_PLATFORM=offscreen

for preset in headless dev; do
  echo "== $preset: build"
  cmake --preset "$preset" -B "build/test-$preset" > /dev/null
  cmake --build "build/test-$preset" -j2 -- --quiet
  echo "== $preset: test"
  ctest --test-dir "build/test-$preset" -j2 --output-on-failure --no-tests=error
done
