package org.khorgos.call;

/** The sectors of the cooperation. */
public enum Sector {
    ACADEMIC_RESEARCH,
    INDUSTRIAL_ENGINEERING,
    NEW_ENERGY,
    AGRICULTURE
}
