/** Words around a number that make an interval of it: the comparison of quantities has weighed them. */

export const QUALIFIER =
  /^(?:about|around|approximately|roughly|some|nearly|almost|over|under|above|below|more|less|fewer|than|at|least|most|up|to|only|just|exactly|estimated|between|and|from|minimum|maximum|or|excess|close)$/;

/** At the end of what stands before the number. */
export const BOUND =
  /^(?:minimum of|maximum of|least|most|more than|fewer than|less than|excess of|upwards? of)\s+$/i;
