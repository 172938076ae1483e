// diagnosis: This divides by the variance of the test years. Figures are comparable only if all
//   divide by the same one: in this book, that of 1700 to 1979.
double honestArvOfSunspots =
    arvOfTestYears() * SunspotPeriod.referenceVariance() / SunspotPeriod.TEST.series().variance();
