package org.khorgos.committee.sitting;

/** Something that everybody who looks at the sitting has to see. */
public interface SittingMoved {
    SittingId sitting();
}
