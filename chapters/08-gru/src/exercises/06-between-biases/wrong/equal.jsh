// diagnosis: That ranges overlap does not make medians equal.
String verdict = "equal";
