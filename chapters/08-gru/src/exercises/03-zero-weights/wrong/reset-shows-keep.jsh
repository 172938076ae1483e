// diagnosis: Whatever the reset gate says, an update gate of 1/2 keeps as much as it lets in.
String showKeep = "bz, br, brs";
