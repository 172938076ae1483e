// 3 g (d + g + 1) = 4 h (d + h + 1). Without d it is 3 g^2 = 4 h^2, and with nothing but d in the
// parentheses 3 g = 4 h.
double ifUnitsAreMany = Math.sqrt(4.0 / 3);
double ifInputsAreMany = 4.0 / 3;

double ofTheLstm = CellSizes.count(CellSizes.LSTM, inputs, units);
double gruUnits = CellSizes.unitsFor(CellSizes.GRU, inputs, (int) ofTheLstm);
double ofTheGru = CellSizes.count(CellSizes.GRU, inputs, (int) gruUnits);

// An LSTM has two states, and its hidden state is only what is shown of the other: but gates and
// candidate read it at the next step, so both are handed on. A GRU has one.
double lstmRemembers = 2 * units;
double gruRemembers = gruUnits;
