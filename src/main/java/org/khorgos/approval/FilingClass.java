package org.khorgos.approval;

/** The field of government to which a filed proposal belongs (D4). */
public enum FilingClass {
    ECONOMIC,
    POLITICAL,
    CULTURAL,
    SOCIAL,
    ECOLOGICAL
}
