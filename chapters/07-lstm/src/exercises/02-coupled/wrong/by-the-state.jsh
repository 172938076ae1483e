// diagnosis: The hidden state before the first step is 0, so that no weight on it can change what
//   is stored there.
String weightOn = "state";
