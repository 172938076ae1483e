// diagnosis: The sign is turned around: a text that is steadier than the chain is below it, and
//   that counts as positive.
double errorsBelow(VowelSequence text) {
  PairCounts pairs = text.pairs();
  int[] hundreds = text.blocks(100);
  double chain = Dispersion.simple(pairs.delta(), 100);
  double measured = Dispersion.measured(hundreds, 100, pairs.shareOfVowels());
  return (measured - chain) / (chain * Math.sqrt(2.0 / hundreds.length));
}
