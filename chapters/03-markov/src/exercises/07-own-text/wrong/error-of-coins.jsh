// diagnosis: The standard error is that of coins, whose coefficient is 1. The chain's is a share of
//   its own coefficient.
double errorsBelow(VowelSequence text) {
  PairCounts pairs = text.pairs();
  int[] hundreds = text.blocks(100);
  double chain = Dispersion.simple(pairs.delta(), 100);
  double measured = Dispersion.measured(hundreds, 100, pairs.shareOfVowels());
  return (chain - measured) / Math.sqrt(2.0 / hundreds.length);
}
