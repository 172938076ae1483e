// diagnosis: These are shares of right answers. Asked are the wrong ones.
double[] bias0After50 = {1 - 0.758, 1 - 0.476, 1 - 0.334};
double[] bias2After50 = {1 - 0.454, 1 - 0.258, 1};
double[] bias4After50 = {1 - 0.598, 1 - 0.460, 1 - 0.228};
double[] bias6After50 = {1 - 0.760, 1 - 0.690, 1 - 0.372};
double[] bias2After100 = {1, 1, 1};
double[] bias6After100 = {1 - 0.478, 1 - 0.310, 1 - 0.152};
