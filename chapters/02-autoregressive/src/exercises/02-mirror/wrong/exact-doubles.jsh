// diagnosis: A double near 9 has steps of some 1e-15. What does 9 + 1e-18 become, and its root?
double computedFirst = exactFirst;
