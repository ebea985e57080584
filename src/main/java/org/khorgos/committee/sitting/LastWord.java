package org.khorgos.committee.sitting;

/**
 * What a person was told of a sitting last.
 *
 * @param edition grows with each word
 * @param invited false when it was that they are not invited any more
 */
public record LastWord(int edition, boolean invited) {}
