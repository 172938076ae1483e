// diagnosis: The gates and the candidate pass matrices; the memory itself is multiplied by a number
//   for each unit.
String inCommon = "matrix";
