// diagnosis: These are nats. Divide by the logarithm of two, or let Metrics.bitsPerSymbol do it.
double expected = EntropyRate.of(counts.chain(honestAlpha)) * Math.log(2);
double testBits = bits(honestAlpha, ClassNames.test()) * Math.log(2);
