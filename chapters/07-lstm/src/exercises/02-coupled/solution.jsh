// As before the gate says 9/10, 9/10 and 3/4. But now it opens the way in to 1 - f.
double[] f = {0.9, 0.9, 0.75};
double[] candidate = {0.8, 0, 0};
double[] c = new double[3];
for (int t = 0; t < 3; t++) {
  c[t] = f[t] * (t == 0 ? 0 : c[t - 1]) + (1 - f[t]) * candidate[t];
}

// The gate has two readers: dc_t/df_t = c_{t-1} - candidate. Its slope is f(1 - f), and the forget
// gates of the later steps carry the share on to c_3.
double[] shares = new double[3];
for (int t = 0; t < 3; t++) {
  shares[t] = ((t == 0 ? 0 : c[t - 1]) - candidate[t]) * f[t] * (1 - f[t]);
  for (int later = t + 1; later < 3; later++) {
    shares[t] *= f[later];
  }
}
double derivative = shares[0] + shares[1] + shares[2];

// At step 1 there is nothing to keep and 0.8 to let in: it wants the gate shut.
double responsible = 1;
String wants = "shut";

// At step 1, and there only, the gate should say 1/10, so its sum should be -2λ in place of 2λ.
String weightOn = "store";
double multipleOfLambda = -2 - 2;
