#!/usr/bin/env bash
# Installs what is missing, builds, makes the sample workspace and opens the window on it. Without a display it drives
# the window by itself instead and says where the pictures and the exported files are.
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/setup.sh build window

[ -x build/release/docket ] || echo "Building Docket. The first time takes some minutes."
cmake --preset release -DDOCKET_TESTS=OFF > /dev/null
cmake --build --preset release -j"$(nproc)" --target docket -- --quiet
docket=$PWD/build/release/docket

data=${XDG_DATA_HOME:-$HOME/.local/share}/docket
sample=$data/sample/support.docket
mkdir -p -m 700 "$data"
[ -e "$sample" ] || "$docket" demo "$data/sample"

if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
  exec "$docket" "$sample"
fi

# The tour's decisions are real: it works on a copy.
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
export XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$copy}
out=$data/tour-$(date +%Y%m%d-%H%M%S)
for name in support topics; do "$docket" backup "$data/sample/$name.docket" "$copy/$name.docket" > /dev/null; done
"$docket" tour "$copy/support.docket" "$copy/topics.docket" --out "$out" --source "$data/sample/support.jsonl" \
  2> >(grep -v '^This plugin does not support' >&2) > /dev/null  # what Qt says of having no display
echo "There is no display, so Docket worked its window without one, on a copy of the sample."
echo "Pictures of the screens: $out"
find "$out" -name '*.png' -printf '  %f\n' | sort
echo "Exported files:"
find "$out" -type f ! -name '*.png' -printf '  %P\n' | sort
echo "The sample workspace: $sample"
echo "The program: $docket --help"
