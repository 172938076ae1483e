// diagnosis: The state before is zero there, its gradient is not. Who would hear of it?
String oneStep = "zero";
