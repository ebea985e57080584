package org.khorgos.filing;

/** The field of government to which a filed proposal belongs (D4), for the statistics. */
public enum FilingClass {
    ECONOMIC,
    POLITICAL,
    CULTURAL,
    SOCIAL,
    ECOLOGICAL
}
