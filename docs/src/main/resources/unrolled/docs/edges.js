/* Mark what scrolls sideways: shades at its edges say that there is more. Without this script it
   scrolls all the same. */
var unrolledScrollers = '.formula, figure .image, .table, .listing pre, .paragraph';

function unrolledEdges(scroller) {
  'use strict';
  const scrolls = getComputedStyle(scroller).overflowX === 'auto';
  const hidden = scrolls ? scroller.scrollWidth - scroller.clientWidth : 0;
  scroller.classList.toggle('more-left', hidden > 2 && scroller.scrollLeft > 2);
  scroller.classList.toggle('more-right', hidden - scroller.scrollLeft > 2);
}
