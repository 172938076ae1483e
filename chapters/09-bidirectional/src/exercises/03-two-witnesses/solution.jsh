// The log odds are F(u) + G(v) + beta. Both pairs of equal bits and both of different ones add up
// to F(0) + F(1) + G(0) + G(1) + 2 beta. The first sum would have to be negative, the second
// positive.
double of11 = of01 + of10 - of00;

// Only all four are too many: any three numbers can be had, and the fourth follows.
double rightAtMost = 3;

// What is needed is something that reads both witnesses and is not a sum. More units or layers on
// one side only change F or only G.
String canDoIt = "stacked, hidden";

// The first unit is near 1 if only the future says 1, the second if only the past does; otherwise
// they are near -1. One unit alone is a threshold of a weighted sum, which can't do it either.
double[][] units = {{-2, 2, -2, 1}, {2, -2, -2, 1}};
double constant = 1;
