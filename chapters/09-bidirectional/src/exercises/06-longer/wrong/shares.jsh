// diagnosis: These are shares. The file asks for percent.
double[] trainForward = {0.9575, 0.9735, 0.9877};
double[] trainBoth = {0.9819, 0.9907, 0.9999};
double[] testForward = {0.9213, 0.9188, 0.9205};
double[] testBoth = {0.9523, 0.9503, 0.9615};
