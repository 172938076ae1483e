// diagnosis: Only the output of step 1 has been heard. The state h_1 has a second reader.
double delta1 = (h1 - y1) * (1 - h1 * h1);
