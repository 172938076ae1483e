// diagnosis: These are the shares of all nine entries. The last one is not left by any step, so
//   it does not count.
double[] law = {counts.leaving(0), counts.leaving(1), counts.leaving(2)};
law["IBD".indexOf(log.charAt(0))]++;
law = new double[] {law[0] / 9, law[1] / 9, law[2] / 9};
