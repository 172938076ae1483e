// diagnosis: That test makes its model with AutoregressiveModel.of. No design matrix is built, so
//   it can't be seen to be wrong.
String caughtBy = "forecast_weighs_each_lag";
