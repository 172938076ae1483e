// diagnosis: It is tiny, but not zero: multiply 3 - |a| by 3 + |a| and divide by it again.
double exactFirst = 0;
