// Each digit of the double is the last digit of twice its own, plus a carry if the next is 5 or
// more. Nobody who has not read the next can tell; the last has no next.
int write(int[] read, int length) {
  return 2 * read[read.length - 1] % 10;
}
double alwaysRight = 6;

// The next digit is 5 or more in half of the cases, whatever came before.
double others = 0.5;
double bound(int digits) {
  return (1 + (digits - 1) * 0.5) / digits;
}

// The listing has 0.5458: 131 of 240 digits, where the bound is 140.
double below = bound(6) - 131.0 / 240;

// 200 of the 240 digits are tosses of a coin.
double deviation = Math.sqrt(200 * 0.25) / 240;

// The bound holds for the average over all numbers; on 40 of them chance adds or takes off some.
String contradicts = "no";
