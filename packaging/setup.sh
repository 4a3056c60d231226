#!/usr/bin/env bash
# Installs the packages that packages.txt lists, and only those that are missing.
# Usage: packaging/setup.sh build [window] [test]
set -euo pipefail
cd "$(dirname "$0")"

wanted() {
  for section in "$@"; do
    awk -v section="[$section]" '/^\[/ { on = ($0 == section); next } on && NF && !/^#/' packages.txt
  done
}

missing=()
for package in $(wanted "$@"); do
  if ! dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed; then
    missing+=("$package")
  fi
done
[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || { echo "setup: needs root or sudo to install: ${missing[*]}" >&2; exit 1; }
  as_root=(sudo)
fi
if ! command -v apt-get >/dev/null; then
  echo "setup: this system has no apt-get; install these packages yourself: ${missing[*]}" >&2
  exit 1
fi
echo "setup: installing ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${missing[@]}"
