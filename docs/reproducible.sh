#!/bin/sh
# Shows that the same commit makes the same book, byte by byte.
#
#   sh docs/reproducible.sh [HOME-OF-ANOTHER-JDK]
#
# Clones the last commit twice, into two folders of different names, builds both and compares every
# file of the two books and everything that the experiments wrote. With the home of another JDK it
# builds a third time with that one and compares again. Exit status 0: all equal.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

build() { # folder
  git clone --quiet "$root" "$work/$1"
  echo "building $1 with $(java_version)"
  if ! (cd "$work/$1" && mvn -q -B -pl docs -am package) > "$work/$1.log" 2>&1; then
    cat "$work/$1.log"
    echo "the build of $1 failed" >&2
    exit 1
  fi
}

java_version() {
  "${JAVA_HOME:+$JAVA_HOME/bin/}java" -version 2>&1 | head -n 1
}

compare() { # folder folder
  (cd "$work/$1" && find docs/target/book docs/target/unrolled-book.zip chapters/*/target/book \
    -type f | LC_ALL=C sort) > "$work/files"
  (cd "$work/$2" && find docs/target/book docs/target/unrolled-book.zip chapters/*/target/book \
    -type f | LC_ALL=C sort) > "$work/others"
  if ! diff "$work/files" "$work/others"; then
    echo "the two builds made different files" >&2
    failed=1
  fi
  while IFS= read -r file; do
    if ! cmp "$work/$1/$file" "$work/$2/$file"; then
      failed=1
    fi
  done < "$work/files"
  echo "compared $(wc -l < "$work/files" | tr -d ' ') files of $1 and $2"
}

build first
build the-second-one
compare first the-second-one
if [ $# -gt 0 ]; then
  JAVA_HOME=$1
  export JAVA_HOME
  build other-jdk
  compare first other-jdk
fi
if [ "$failed" -ne 0 ]; then
  echo "NOT the same" >&2
  exit 1
fi
echo "all the same, to the last byte"
