// diagnosis: If the gates are exchanged, a bias of the reset gate lands in the update gate, and is
//   seen as well.
String showGates = "bz";
