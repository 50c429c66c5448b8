#!/usr/bin/env bash
# Writes grades.csv: the Flesch-Kincaid grade of each passage by two usual tools, GNU style (Debian: diction) and
# Lingua::EN::Fathom (Debian: liblingua-en-fathom-perl). ReadabilityComparisonTests compares ours with them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
measure() {
  echo passage,style,fathom
  for passage in *.txt; do
    style=$(style "$passage" | awk '/Kincaid/ { print $2 }')
    fathom=$(perl -MLingua::EN::Fathom -0777 -ne '$text = Lingua::EN::Fathom->new; $text->analyse_block($_); printf "%.1f", $text->kincaid' "$passage")
    echo "${passage%.txt},$style,$fathom"
  done
}
measure >grades.csv.new
mv grades.csv.new grades.csv
