package org.khorgos.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.function.Function;
import org.khorgos.base.NotFound;

/** The id in the address of a page. */
public final class PageId {
    private PageId() {}

    /**
     * The id that stands at that place of the route; throws NotFound for text that is none.
     *
     * @param read throws IllegalArgumentException for text that is no id
     */
    public static <I> I of(BeforeEnterEvent event, String name, Function<String, I> read) {
        try {
            return read.apply(event.getRouteParameters().get(name).orElse(""));
        } catch (IllegalArgumentException noId) {
            throw new NotFound("page " + event.getLocation().getPath());
        }
    }

    /** The same for the place that is named id. */
    public static <I> I of(BeforeEnterEvent event, Function<String, I> read) {
        return of(event, "id", read);
    }
}
