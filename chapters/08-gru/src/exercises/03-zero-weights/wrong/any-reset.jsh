// diagnosis: If the reset gates of all units are equal, R is still a number that passes through the
//   matrix. They must differ.
String showForm = "br, brs, bhr";
