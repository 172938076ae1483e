// diagnosis: A constant series makes all columns multiples of the ones in both matrices, so both
//   are refused with the same words.
String caughtBy = "a_constant_series_is_refused_with_its_reason";
