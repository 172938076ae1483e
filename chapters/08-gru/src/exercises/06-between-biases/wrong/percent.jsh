// diagnosis: These are percents. Write shares, such as 0.25.
double[] bias0After50 = {33.4, 47.6, 75.8};
double[] bias2After50 = {0.0, 25.8, 45.4};
double[] bias4After50 = {22.8, 46.0, 59.8};
double[] bias6After50 = {37.2, 69.0, 76.0};
double[] bias6After100 = {15.2, 31.0, 47.8};
