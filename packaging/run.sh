#!/usr/bin/env bash
# Installs what is missing, builds, makes the sample workspace and opens the window on it. Without a display it runs
# the tour instead and says where the pictures and the exported files are.
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/setup.sh build window

cmake --preset release > /dev/null
cmake --build --preset release -j2 --target docket -- --quiet
docket=$PWD/build/release/docket

data=${XDG_DATA_HOME:-$HOME/.local/share}/docket
mkdir -p -m 700 "$data"
[ -e "$data/sample" ] || "$docket" demo "$data/sample"

if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
  exec "$docket" "$data/sample/support.docket"
fi

copy=$(mktemp -d)
"$docket" backup "$data/sample/support.docket" "$copy/support.docket" > /dev/null
out=$data/tour-$(date +%Y%m%d-%H%M%S)
"$docket" tour "$copy/support.docket" --out "$out"
rm -rf "$copy"
echo "There is no display, so the window was driven without one."
echo "Pictures of its screens, and the exported files: $out"
