// How many times the LSTM's units the GRU may have; three decimals.
double ifUnitsAreMany = Double.NaN;  // h much larger than d
double ifInputsAreMany = Double.NaN; // d much larger than h

// Your LSTM has {units} units and reads {inputs} numbers. How many parameters has it, how many
// units has the GRU whose number of parameters comes closest, and how many has that one?
double ofTheLstm = Double.NaN;
double gruUnits = Double.NaN;
double ofTheGru = Double.NaN;

// The numbers that each of these two remembers from step to step.
double lstmRemembers = Double.NaN;
double gruRemembers = Double.NaN;
