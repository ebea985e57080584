package org.khorgos.base.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What another feature asks to be corrected in a proposal's form; features give it as beans. */
public interface CorrectionRequests {
    /** What is asked now, empty when nothing is; called with a user signed in who may see the proposal. */
    Optional<Asked> of(UUID proposal);

    /**
     * Corrections that are asked for.
     *
     * @param note says it in words
     * @param sections keys of the form's sections to be marked, such as basics
     */
    record Asked(Component note, Set<String> sections) {
        public Asked {
            sections = Set.copyOf(sections);
        }
    }
}
