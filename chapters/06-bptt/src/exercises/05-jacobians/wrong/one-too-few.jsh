// diagnosis: After so many steps a little more than that share is left. Take the next whole number.
double steps = Math.floor(Math.log(share) / Math.log(0.75 * lambda));
double boundByThen = Math.pow(lambda, steps);
