#!/usr/bin/env bash
# Brings the translations up to date with the source: new texts come in unfinished, those that are gone go out.
# Usage: packaging/translations.sh           the files of resources/translations
#        packaging/translations.sh FILE...   other .ts files, as the test of them does
# A new language: packaging/translations.sh resources/translations/docket_xx.ts
set -euo pipefail
cd "$(dirname "$0")/.."

lupdate=$(command -v lupdate6 || command -v /usr/lib/qt6/bin/lupdate || true)
if [ -z "$lupdate" ]; then
  echo "translations: lupdate of Qt 6 is not installed (Debian: qt6-l10n-tools). Nothing was changed." >&2
  exit 77
fi
files=("$@")
[ $# -gt 0 ] || files=(resources/translations/docket_*.ts)
"$lupdate" -I . -locations none -no-obsolete -no-ui-lines -silent ui app -ts "${files[@]}"
grep -c 'type="unfinished"' "${files[@]}" | sed 's/:/: unfinished texts: /' || true
