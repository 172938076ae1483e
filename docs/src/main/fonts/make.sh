#!/bin/sh
# Makes src/main/resources/unrolled/docs/fonts.css and fonts-licenses.txt: the book's fonts as data
# URIs, because pages opened from disk may be refused font files. Run by hand, from docs/, only when
# fonts change; the build uses the result. Needs npm, python3, fonttools and brotli for Python.
set -eu
work=$(mktemp -d)
out=$PWD/src/main/resources/unrolled/docs
cd "$work"
for package in source-serif-4@5.3.1 source-sans-3@5.3.0 source-code-pro@5.3.0; do
  npm pack --silent "@fontsource-variable/$package" >/dev/null
done
npm pack --silent @fontsource/stix-two-math@5.3.0 >/dev/null
for archive in *.tgz; do
  mkdir "${archive%.tgz}"
  tar -xzf "$archive" -C "${archive%.tgz}" --strip-components=1
done

# Text fonts are the packages' Latin files, unchanged. The mathematical font is cut down to what
# formulas of this book use: letters, Greek, operators, arrows and the mathematical alphabets; the
# MATH table, and with it stretching and script sizes, stays.
python3 -m fontTools.subset fontsource-stix-two-math-*/files/stix-two-math-latin-400-normal.woff2 \
  --output-file=math.woff2 --flavor=woff2 --no-hinting --desubroutinize --layout-features='ssty' \
  --unicodes='U+20-7E,U+A0,U+AC,U+B1,U+B7,U+D7,U+F7,U+2C6,U+2C7,U+2C9,U+2D9,U+2DC,U+300-304,U+306-308,U+30C,U+332,U+338,U+391-3A9,U+3B1-3C9,U+3D1,U+3D5,U+3D6,U+3F0,U+3F1,U+3F5,U+2013,U+2014,U+2016,U+2020,U+2026,U+2032-2034,U+203E,U+2061-2064,U+20D7,U+2102,U+210A-210E,U+2110-2112,U+2113,U+2115,U+2119-211D,U+2124,U+212C,U+212F-2131,U+2133,U+2134,U+2190-2194,U+21A6,U+21D0-21D4,U+2200,U+2202,U+2203,U+2205-2209,U+220B,U+220F-2213,U+2217-221A,U+221D,U+221E,U+2223-222B,U+2234,U+223C,U+2243,U+2245,U+2248,U+225C,U+2260-2265,U+226A,U+226B,U+2282-2287,U+2295,U+2297,U+2299,U+22A4,U+22A5,U+22C5,U+22EE-22F1,U+2308-230B,U+23B4,U+23B5,U+23DC-23DF,U+25E6,U+27E8,U+27E9,U+2A00-2A02,U+2A7D,U+2A7E,U+1D400-1D467,U+1D49C-1D4CF,U+1D538-1D56B,U+1D6A4-1D71B,U+1D7CE-1D7E1'

# Greek letters in labels and captions; the rest of that script is not needed.
for font in source-serif-4 source-sans-3; do
  python3 -m fontTools.subset fontsource-variable-$font-*/files/$font-greek-wght-normal.woff2 \
    --output-file=$font-greek.woff2 --flavor=woff2 --no-hinting \
    --unicodes='U+391-3A9,U+3B1-3C9,U+3D5'
done

{
  echo '/* Made by src/main/fonts/make.sh; licenses in fonts-licenses.txt. */'
  face() {
    printf '@font-face {\n  font-family: "%s";\n  font-style: %s;\n  font-weight: %s;\n' "$1" "$2" "$3"
    printf '  font-display: swap;\n  src: url("data:font/woff2;base64,'
    base64 -w 0 "$4"
    printf '") format("woff2");\n%s}\n' "${5:+  unicode-range: $5;
}"
  }
  face 'Book Serif' normal '200 900' fontsource-variable-source-serif-4-*/files/source-serif-4-latin-wght-normal.woff2
  face 'Book Serif' italic '200 900' fontsource-variable-source-serif-4-*/files/source-serif-4-latin-wght-italic.woff2
  face 'Book Sans' normal '200 900' fontsource-variable-source-sans-3-*/files/source-sans-3-latin-wght-normal.woff2
  face 'Book Serif' normal '200 900' source-serif-4-greek.woff2 U+370-3FF
  face 'Book Sans' normal '200 900' source-sans-3-greek.woff2 U+370-3FF
  face 'Book Mono' normal '200 900' fontsource-variable-source-code-pro-*/files/source-code-pro-latin-wght-normal.woff2
  face 'Book Math' normal 400 math.woff2
} > "$out/fonts.css"

{
  for name in 'Book Serif is Source Serif 4:source-serif-4' 'Book Sans is Source Sans 3:source-sans-3' \
      'Book Mono is Source Code Pro:source-code-pro' 'Book Math is a subset of STIX Two Math:stix-two-math'; do
    printf '%s\n\n' "${name%%:*}"
    cat fontsource*"${name##*:}"-[0-9]*/LICENSE
    printf '\n\n'
  done
} | tr -d '\r' | sed 's/[ \t]*$//' > "$out/fonts-licenses.txt"
rm -r "$work"
