// diagnosis: One sweep, as many steps as the way forward has. Count what a single step has to do
//   for all numbers of p_t.
String tooDear = "steps";
