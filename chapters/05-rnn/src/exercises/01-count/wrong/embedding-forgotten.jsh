// diagnosis: The weights of the embedding itself are missing: each symbol has its row of numbers,
//   and these are learned, too.
double weightsWithEmbedding = embedding * units + recurrentWeights + hiddenBiases +
    outputWeights + outputBiases;
