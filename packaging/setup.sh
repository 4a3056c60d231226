#!/usr/bin/env bash
# Installs the packages that packages.txt lists, and only those that are missing: without any it asks nobody and takes
# no time. As root, or with sudo.
# Usage: packaging/setup.sh build [window] [test]
set -euo pipefail
cd "$(dirname "$0")"

wanted() {
  for section in "$@"; do
    awk -v section="[$section]" '/^\[/ { on = ($0 == section); next } on && NF && !/^#/' packages.txt
  done
}

fail() {
  echo "setup: $1 Nothing was installed. Install these packages yourself: ${missing[*]}" >&2
  exit 1
}

missing=()
for package in $(wanted "$@"); do
  if ! dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed; then
    missing+=("$package")
  fi
done
[ ${#missing[@]} -eq 0 ] && exit 0

command -v apt-get >/dev/null || fail "this system has no apt-get."
as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || fail "this needs root or sudo."
  as_root=(sudo)
  sudo -n true 2>/dev/null || echo "setup: sudo is going to ask for your password, to install packages"
fi
echo "setup: installing ${missing[*]}"
apt() { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=600 "$@"; }
apt update
apt install -y --no-install-recommends "${missing[@]}" > /dev/null
