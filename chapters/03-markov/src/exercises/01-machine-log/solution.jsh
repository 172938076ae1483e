TransitionCounts count(String text) {
  return TransitionCounts.of(3, text.chars().map("IBD"::indexOf).filter(i -> i >= 0).toArray());
}
double[][] rows(MarkovChain chain) {
  return new double[][] {chain.following(0), chain.following(1), chain.following(2)};
}

// Nine entries make eight steps; each row holds the shares of the steps that leave its state.
var counts = count(log);
var chain = counts.chain();
double[][] P = rows(chain);
double probability = Math.exp(counts.logLikelihood(chain)); // the product of the eight steps

// The log ends where it began, so each state is entered as often as it is left, and the shares
// of the states that a step leaves are the law: 4/8, 3/8 and 1/8.
double[] law = {counts.leaving(0) / 8.0, counts.leaving(1) / 8.0, counts.leaving(2) / 8.0};
String reason = "closes";

// The entropies of the rows, weighed by the law: 3/2 bits, log2 3 - 2/3 = 0.918 bits, and 0.
double bits = 0;
for (int i = 0; i < 3; i++) {
  bits += law[i] * EntropyRate.entropy(P[i]);
}

// Seven steps are left, and one state is now entered once more than it is left. The shares of the
// states that were left, 4/7, 2/7 and 1/7, don't stay; the law is 4/9, 4/9 and 1/9.
var shorter = count(log.substring(0, log.length() - 1));
double[][] shorterP = rows(shorter.chain());
double[] shorterLaw = StationaryLaw.byLinearSystem(shorter.chain());
String enteredMore = "";
for (int i = 0; i < 3; i++) {
  enteredMore += shorter.entering(i) > shorter.leaving(i) ? "IBD".substring(i, i + 1) : "";
}
