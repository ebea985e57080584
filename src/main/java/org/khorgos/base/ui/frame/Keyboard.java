package org.khorgos.base.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;

/** Hears single keys of the whole page while nobody types into a field. */
@Tag("page-keyboard")
@JsModule("./frame/page-keyboard.ts")
public final class Keyboard extends Component {
    /** @param keys the characters to be heard */
    public Keyboard(String keys, SerializableConsumer<String> heard) {
        getElement().setProperty("keys", keys);
        addListener(Pressed.class, event -> heard.accept(event.key));
    }

    /** One of the keys was pressed. */
    @DomEvent("page-key")
    public static final class Pressed extends ComponentEvent<Keyboard> {
        private final String key;

        public Pressed(Keyboard source, boolean fromClient, @EventData("event.detail.key") String key) {
            super(source, fromClient);
            this.key = key;
        }
    }
}
