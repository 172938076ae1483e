// diagnosis: The cell state is handed on as well as the hidden state.
double lstmRemembers = units;
