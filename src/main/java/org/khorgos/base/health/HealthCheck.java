package org.khorgos.base.health;

import java.util.List;

/** Something that is watched; each feature gives its own as beans and knows nothing of who looks at them. */
public interface HealthCheck {
    /** One word, such as jobs. */
    String name();

    /** What is so now, judged. What it throws counts as bad. */
    List<HealthFact> facts();

    /** True when nobody can use the application while a fact is bad; it is asked at every probe and must be quick. */
    default boolean vital() {
        return false;
    }
}
