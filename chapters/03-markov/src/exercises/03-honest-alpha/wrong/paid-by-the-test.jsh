// diagnosis: That is what the difference costs on the test names, which have not chosen either
//   alpha.
double price = bits(honestAlpha, ClassNames.test()) - bits(bestAlpha, ClassNames.test());
