package org.khorgos.release.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.DownloadHandler;
import org.khorgos.access.ProposalId;
import org.khorgos.release.ReleaseService;

/** The reasons for the proposers and the letter as it will be sent. */
class LetterField extends Div {
    private final TextArea reasons = new TextArea(text("reasons"));

    /** Read by the download's own thread. */
    private volatile String written;

    /** @param begun reasons that were written before */
    LetterField(ReleaseService releases, ProposalId id, String number, String begun) {
        written = begun;
        reasons.setValue(begun);
        addClassName("letter-field");
        reasons.setHelperText(text("reasons.help"));
        reasons.setMaxLength(ReleaseService.REASONS_MAX);
        reasons.setValueChangeMode(ValueChangeMode.LAZY);
        reasons.setWidthFull();
        reasons.addValueChangeListener(change -> written = change.getValue());
        DownloadHandler download = event -> {
            byte[] letter = releases.preview(id, written);
            event.setFileName("letter.pdf");
            event.setContentType("application/pdf");
            event.getOutputStream().write(letter);
        };
        Anchor preview = new Anchor(download, text("preview", number));
        preview.setTarget("_blank");
        add(reasons, preview);
    }

    /** Tells of the reasons whenever they change. */
    void watch(SerializableConsumer<String> watcher) {
        reasons.addValueChangeListener(change -> watcher.accept(change.getValue()));
    }

    String reasons() {
        return reasons.getValue();
    }

    private String text(String key, Object... arguments) {
        return getTranslation("release." + key, arguments);
    }
}
