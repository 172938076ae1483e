// diagnosis: The norm says this of the best units only. Sort what the sixteen units keep, and look
//   at the one in the middle, for several seeds.
String middle = "more";
String gates = "open";
