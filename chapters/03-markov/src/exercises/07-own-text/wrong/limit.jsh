// diagnosis: That is the coefficient in the limit. The ends of a hundred letters matter:
//   Dispersion.simple takes the number of letters as well.
double errorsBelow(VowelSequence text) {
  PairCounts pairs = text.pairs();
  int[] hundreds = text.blocks(100);
  double chain = Dispersion.simple(pairs.delta());
  double measured = Dispersion.measured(hundreds, 100, pairs.shareOfVowels());
  return (chain - measured) / (chain * Math.sqrt(2.0 / hundreds.length));
}
