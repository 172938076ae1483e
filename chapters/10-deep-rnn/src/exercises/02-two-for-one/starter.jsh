// One layer of an LSTM has {h} units and reads {h} values; an output layer gives {h} values.
// The weights of that one layer, biases counted, without the output layer:
double weightsOfOne = Double.NaN;

// The most units that each of two layers may have:
double units = Double.NaN;

// The weights of these two layers together:
double weightsOfTwo = Double.NaN;

// The most units if the output layer is counted in both networks:
double unitsWithOutput = Double.NaN;
