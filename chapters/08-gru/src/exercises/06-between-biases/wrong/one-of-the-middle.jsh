// diagnosis: The median of ten numbers is the mean of the fifth and the sixth; this is the fifth.
double[] bias0After50 = {0.334, 0.438, 0.758};
double[] bias2After50 = {0.000, 0.252, 0.454};
double[] bias4After50 = {0.228, 0.446, 0.598};
