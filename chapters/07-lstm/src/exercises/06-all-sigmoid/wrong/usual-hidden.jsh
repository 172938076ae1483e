// diagnosis: That the hidden state is below 1 is true of every LSTM. But what does a cell state
//   above 0 say of its sign?
String hiddenNever = "large";
