// diagnosis: Compare with one unit less: it comes closer to the LSTM's number of parameters.
double gruUnits = CellSizes.unitsFor(CellSizes.GRU, inputs, (int) ofTheLstm) + 1;
double ofTheGru = CellSizes.count(CellSizes.GRU, inputs, (int) gruUnits);
