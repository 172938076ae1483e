// diagnosis: With sixteen times the names longer suffixes are found, whose counts are small again: 2
//   in the median, and then 5. Look at the alpha that your runs return.
String alpha = "grows";
String why = "drowned";
