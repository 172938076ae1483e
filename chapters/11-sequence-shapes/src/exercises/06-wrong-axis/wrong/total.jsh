// diagnosis: This looks at the sum of all weights. Where source and target have as many steps, it
//   is the same for both; look at each row.
boolean holds(Matrix alpha) {
  return Math.abs(alpha.sum() - alpha.rows()) < 1e-9;
}
