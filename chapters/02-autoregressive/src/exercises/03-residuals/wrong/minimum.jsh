// diagnosis: That line follows from the one you look for: its mixed term is zero because the
//   residuals are orthogonal to the columns.
String promise = "minimum";
