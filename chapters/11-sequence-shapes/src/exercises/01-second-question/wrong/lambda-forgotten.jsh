// diagnosis: The scores are multiples of lambda = log 3. With it the exponentials are powers of 3;
//   these are powers of e.
double[] exponentials = Arrays.stream(scores).map(Math::exp).toArray();
double sumOfThem = Arrays.stream(exponentials).sum();
double[] weights = Arrays.stream(exponentials).map(e -> e / sumOfThem).toArray();
double[] context = contextOf(weights);
