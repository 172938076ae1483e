// diagnosis: These are the shares of the states that were left, and a step does not leave them as
//   they are: one state is now entered more often than it is left. Solve the equations of the law.
double[] shorterLaw = {shorter.leaving(0) / 7.0, shorter.leaving(1) / 7.0,
    shorter.leaving(2) / 7.0};
