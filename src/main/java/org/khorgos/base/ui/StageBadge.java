package org.khorgos.base.ui;

import com.vaadin.flow.component.icon.VaadinIcon;

/** The stage of the process as a quiet badge. */
public final class StageBadge {
    private StageBadge() {}

    /**
     * The badge of one stage.
     *
     * @param stage name of a stage such as REVIEW
     */
    public static Badge of(String stage) {
        return new Badge(Texts.text("stage." + stage), Tone.NEUTRAL, VaadinIcon.FLAG_O);
    }
}
