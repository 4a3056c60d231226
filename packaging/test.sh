#!/usr/bin/env bash
# Installs what is missing, builds, and runs every test: without the window, with it, and run.sh as a newcomer does. Where clang++-19 is installed
# it builds everything too, and the unit tests run once more.
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/setup.sh build window test

XDG_RUNTIME_DIR=$(mktemp -d)
trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
export XDG_RUNTIME_DIR QT_QPA_PLATFORM=offscreen

for preset in headless dev; do
  echo "== $preset: build"
  cmake --preset "$preset" > /dev/null
  cmake --build --preset "$preset" -j"$(nproc)" -- --quiet
  echo "== $preset: test"
  ctest --preset "$preset" -j2 --no-tests=error
done

echo "== as a newcomer: the release build, the sample and the tour"
env -u DISPLAY -u WAYLAND_DISPLAY XDG_DATA_HOME="$XDG_RUNTIME_DIR/data" packaging/run.sh

if command -v clang++-19 > /dev/null; then
  echo "== clang: build"
  cmake --preset clang > /dev/null
  cmake --build --preset clang -j"$(nproc)" -- --quiet
  echo "== clang: test"
  ctest --test-dir build/clang/tests/unit -j2 --output-on-failure --no-tests=error
fi
