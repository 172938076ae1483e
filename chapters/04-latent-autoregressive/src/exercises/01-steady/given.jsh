// With an observation variance of k (k + 1) level variances the root is a whole number.
SeededRandom randomRiver = new SeededRandom(seed);
int times = 2 + randomRiver.nextInt(3);
int levelVariance = 10 * (1 + randomRiver.nextInt(3));
int observationVariance = times * (times + 1) * levelVariance;
