#!/usr/bin/env bash
# Takes a picture of every screen and state, light and dark, without a display, and compares each with the approved one
# (tests/gui/pictures, half the size; the tolerance is stated in tests/gui/walks/pictures_test.cpp).
# Usage: packaging/pictures.sh [DIR]       whole pictures into DIR, by default build/pictures
#        packaging/pictures.sh --approve   the same, and they become the approved ones and those of the README
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/setup.sh build window test

dir=build/pictures
if [ "${1:-}" = --approve ]; then
  export DOCKET_APPROVE=1
elif [ $# -gt 0 ]; then
  dir=$1
fi
mkdir -p "$dir"
cmake --preset dev > /dev/null
cmake --build --preset dev -j"$(nproc)" --target test_look -- --quiet
XDG_RUNTIME_DIR=$(mktemp -d)
trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
export XDG_RUNTIME_DIR QT_QPA_PLATFORM=offscreen TZ=UTC DOCKET_PICTURES=$dir
build/dev/tests/gui/test_look --gtest_brief=1 --gtest_filter='*Pictures*'
if [ -n "${DOCKET_APPROVE:-}" ]; then
  for picture in resources/pictures/*.png; do cp "$dir/$(basename "$picture")" "$picture"; done
fi
echo "$(find "$dir" -name '*.png' | wc -l) pictures: $dir"
