// diagnosis: The counts of a suffix hardly grow: with more names longer suffixes are found, and
//   most of those rest on a few observations again.
String alpha = "grows";
String why = "drowned";
