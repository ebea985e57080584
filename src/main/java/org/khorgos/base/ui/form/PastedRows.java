package org.khorgos.base.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;

/** Hears of rows that are pasted into the list around it. */
@Tag("pasted-rows")
@JsModule("./form/pasted-rows.ts")
final class PastedRows extends Component {
    /** @param heard gets the text of the clipboard */
    PastedRows(SerializableConsumer<String> heard) {
        addListener(Pasted.class, event -> heard.accept(event.text));
    }

    /** Rows were pasted. */
    @DomEvent("rows-pasted")
    public static final class Pasted extends ComponentEvent<PastedRows> {
        private final String text;

        public Pasted(PastedRows source, boolean fromClient, @EventData("event.detail.text") String text) {
            super(source, fromClient);
            this.text = text;
        }
    }
}
