package org.khorgos.discussion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Objects;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.Texts;
import org.khorgos.base.ui.Tone;
import org.khorgos.discussion.CommentRequest;
import org.khorgos.discussion.CommentRow;
import org.khorgos.discussion.Discussion;

/** Says whom a comment asks to do what it says, and what became of it. */
class RequestLine extends Div {
    RequestLine(Discussion discussion, CommentRow comment, CommentRequest request) {
        addClassName("card-badges");
        add(badge(request));
        if (discussion.standsWithNobody(comment)) {
            add(new Badge(text("nobody", request.askedName()), Tone.REFUSED, VaadinIcon.USER));
        }
    }

    private static Badge badge(CommentRequest request) {
        return switch (request.state()) {
            case OPEN ->
                request.due() == null
                        ? new Badge(text("open", request.askedName()), Tone.ATTENTION, VaadinIcon.CLOCK)
                        : new Badge(
                                text(
                                        "openUntil",
                                        request.askedName(),
                                        Formats.here().date(request.due())),
                                Tone.ATTENTION,
                                VaadinIcon.CLOCK);
            case DONE -> new Badge(ended(request), Tone.DONE, VaadinIcon.CHECK);
            case TAKEN_BACK -> new Badge(ended(request), Tone.NEUTRAL, VaadinIcon.CLOSE_SMALL);
        };
    }

    private static String ended(CommentRequest request) {
        String at = Formats.here().dateTime(Objects.requireNonNull(request.endedAt()));
        return text(request.state().name(), request.endedByName(), at);
    }

    private static String text(String key, Object... arguments) {
        return Texts.text("discussion.request." + key, arguments);
    }
}
