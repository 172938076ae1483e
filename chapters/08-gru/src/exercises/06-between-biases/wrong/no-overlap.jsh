// diagnosis: Compare the highest share of the one with the lowest of the other.
String overlap = "no";
String verdict = "better";
