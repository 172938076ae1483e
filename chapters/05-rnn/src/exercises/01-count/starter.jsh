// The model reads and predicts {symbols} symbols, has {units} hidden units, and an embedding
// of {embedding} numbers in the second question. The names symbols, units and embedding hold these.

// The cell, matrix by matrix: Wxh, Whh, bh.
double inputWeights = Double.NaN;
double recurrentWeights = Double.NaN;
double hiddenBiases = Double.NaN;

// The output layer: Whq, bq.
double outputWeights = Double.NaN;
double outputBiases = Double.NaN;

// All weights of the model with the embedding.
double weightsWithEmbedding = Double.NaN;

// The least number of numbers with which an embedding costs more weights than it saves.
double tooWide = Double.NaN;

// Hidden units of the model without embedding that has as many weights, to the nearest unit, as
// the window network for 8 letters with your number of hidden units.
double unitsLikeTheWindow = Double.NaN;
