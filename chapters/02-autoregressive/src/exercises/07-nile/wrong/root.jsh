// diagnosis: The root of an AR(1) is its weight, and this one is well inside the circle. Compute
//   mean(), and look at the years before 1899 and after.
String told = "root";
