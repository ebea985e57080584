package org.khorgos.base.ui;

import java.util.Optional;

/** A part of the home page that another feature shows; features give them as beans. */
public interface HomePartFactory {
    /** What waits for the signed-in user there; empty when nothing does. */
    Optional<PageSection> create();
}
