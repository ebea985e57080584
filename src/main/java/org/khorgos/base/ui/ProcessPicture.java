package org.khorgos.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A BPMN diagram with what is done, active and failed, and counts at its elements. */
@Tag("bpmn-picture")
@NpmPackage(value = "bpmn-js", version = "18.6.2")
@NpmPackage(value = "bpmnlint", version = "11.15.0", dev = true)
@NpmPackage(value = "bpmnlint-plugin-camunda-compat", version = "2.61.0", dev = true)
@JsModule("./bpmn/bpmn-picture.ts")
public final class ProcessPicture extends Component implements HasSize, HasStyle {
    private static final List<String> WORDS =
            List.of("hint", "done", "active", "failed", "added", "changed", "removed", "bigger", "smaller", "fit");

    /** @param name what the picture shows, for screen readers */
    public ProcessPicture(String name) {
        addClassName("process-picture");
        getElement().setProperty("name", name);
        JsonObject words = Json.createObject();
        WORDS.forEach(word -> words.put(word, Texts.text("base.picture." + word)));
        getElement().setPropertyJson("words", words);
    }

    /** Shows another diagram, given as BPMN 2.0 XML with its shapes. */
    public void setDiagram(String xml) {
        getElement().setProperty("xml", xml);
    }

    /** Marks elements by id. */
    public void mark(Set<String> done, Set<String> active, Set<String> failed) {
        marks(Map.of("done", done, "active", active, "failed", failed));
    }

    /** Marks elements by id with what differs from another version of the model. */
    public void changes(Set<String> added, Set<String> changed, Set<String> removed) {
        marks(Map.of("added", added, "changed", changed, "removed", removed));
    }

    private void marks(Map<String, Set<String>> ids) {
        JsonObject marks = Json.createObject();
        ids.forEach((mark, elements) -> marks.put(mark, array(elements)));
        getElement().setPropertyJson("marks", marks);
    }

    /** Shows counts at elements by id; zero shows nothing. */
    public void counts(Map<String, Integer> running, Map<String, Integer> failed) {
        JsonObject counts = Json.createObject();
        counts.put("running", object(running));
        counts.put("failed", object(failed));
        getElement().setPropertyJson("counts", counts);
    }

    /** Shades elements by id, from 1 for little to 5 for much, each with its figure; an empty map shows no heat. */
    public void heat(Map<String, Integer> levels, Map<String, String> labels) {
        JsonObject heat = Json.createObject();
        JsonObject words = Json.createObject();
        labels.forEach(words::put);
        heat.put("levels", object(levels));
        heat.put("labels", words);
        getElement().setPropertyJson("heat", heat);
    }

    /** Sets the words that say the same as the picture. */
    public void setAlternative(Component text) {
        getElement().removeAllChildren();
        text.getElement().setAttribute("slot", "alternative");
        getElement().appendChild(text.getElement());
    }

    /** Somebody chose an element of the diagram by mouse or keyboard. */
    public Registration addElementClickListener(ComponentEventListener<ElementClick> listener) {
        return addListener(ElementClick.class, listener);
    }

    private static JsonArray array(Collection<String> ids) {
        JsonArray array = Json.createArray();
        ids.stream().sorted().forEach(id -> array.set(array.length(), id));
        return array;
    }

    private static JsonObject object(Map<String, Integer> counts) {
        JsonObject object = Json.createObject();
        counts.forEach((id, count) -> object.put(id, count));
        return object;
    }

    /** An element of the diagram was chosen. */
    @DomEvent("element-click")
    public static final class ElementClick extends ComponentEvent<ProcessPicture> {
        private final String element;

        public ElementClick(
                ProcessPicture source, boolean fromClient, @EventData("event.detail.element") String element) {
            super(source, fromClient);
            this.element = element;
        }

        /** Id of the element in the model. */
        public String element() {
            return element;
        }
    }
}
