// diagnosis: A wrong factor in the gradient alone would be seen at once. But is the factor in the
//   gradient alone?
String why = "relative";
String same = "no";
