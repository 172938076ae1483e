// diagnosis: The error has become smaller, to three fifths. One of the three factors has changed by
//   more than that.
String changedMost = "error";
