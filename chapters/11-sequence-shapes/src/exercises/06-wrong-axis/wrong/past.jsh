// diagnosis: What was written before is known in use as well. Which other scores stand in the same
//   column?
String knew = "past";
