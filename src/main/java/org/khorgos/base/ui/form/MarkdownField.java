package org.khorgos.base.ui.form;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.khorgos.base.text.Markdown;
import org.khorgos.base.text.Unsafe;
import org.khorgos.base.ui.MarkdownText;

/**
 * A long text in Markdown: buttons and keys for the marks, the text as its readers will see it, and what of it they will
 * not see.
 */
public final class MarkdownField extends AbstractCompositeField<Div, MarkdownField, String>
        implements HasValidation, Focusable<MarkdownField>, Pasteable {
    private final int max;
    private final TextArea area;
    private final MarkdownTools tools;
    private final MarkdownText preview = new MarkdownText("");
    private final Div readersView = new Div(preview);
    private final UnorderedList leftOut = new UnorderedList();

    /**
     * @param max longest text in characters
     * @param timeout after how many milliseconds what is typed is heard of
     */
    public MarkdownField(String label, int max, int timeout) {
        super("");
        this.max = max;
        area = new TextArea(label);
        tools = new MarkdownTools(label, this::preview);
        area.setMaxLength(max);
        area.setMinRows(3);
        area.setMaxRows(14);
        area.setHelperText(getTranslation("base.markdown.limit", max));
        area.setValueChangeMode(ValueChangeMode.TIMEOUT);
        area.setValueChangeTimeout(timeout);
        area.addValueChangeListener(change -> setModelValue(area.getValue(), change.isFromClient()));
        addValueChangeListener(change -> showReadersView());
        readersView.addClassName("markdown-preview");
        readersView.getElement().setAttribute("role", "region");
        readersView.getElement().setAttribute("aria-label", getTranslation("base.markdown.preview.of", label));
        leftOut.addClassName("markdown-left-out");
        leftOut.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("markdown-field");
        getContent().add(tools, area, readersView, leftOut, new MarkdownKeys());
        preview(false);
        showReadersView();
    }

    private void preview(boolean open) {
        tools.previewing(open);
        area.setVisible(!open);
        readersView.setVisible(open);
        showReadersView();
    }

    private void showReadersView() {
        if (readersView.isVisible()) {
            preview.show(getValue());
        }
        leftOut.removeAll();
        Markdown.unsafe(getValue()).stream().map(this::line).map(ListItem::new).forEach(leftOut::add);
    }

    private String line(Unsafe unsafe) {
        return getTranslation("base.markdown.unsafe." + unsafe.kind().name(), unsafe.what());
    }

    @Override
    public Cell cell() {
        return Cells.text(this, max);
    }

    @Override
    protected void setPresentationValue(String value) {
        area.setValue(value);
    }

    @Override
    public void focus() {
        preview(false);
        area.focus();
    }

    @Override
    public void setManualValidation(boolean enabled) {
        area.setManualValidation(enabled);
    }

    @Override
    public void setErrorMessage(String message) {
        area.setErrorMessage(message);
    }

    @Override
    public String getErrorMessage() {
        return area.getErrorMessage();
    }

    @Override
    public void setInvalid(boolean invalid) {
        area.setInvalid(invalid);
        if (invalid) {
            preview(false);
        }
    }

    @Override
    public boolean isInvalid() {
        return area.isInvalid();
    }
}
