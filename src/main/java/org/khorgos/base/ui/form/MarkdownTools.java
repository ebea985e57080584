package org.khorgos.base.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;

/** The buttons over a text in Markdown; what they do to the text happens in the browser. */
final class MarkdownTools extends Div {
    private static final List<Tool> TOOLS = List.of(
            new Tool("bold", "Ctrl+KeyB", "Ctrl+B", VaadinIcon.BOLD),
            new Tool("italic", "Ctrl+KeyI", "Ctrl+I", VaadinIcon.ITALIC),
            new Tool("heading", "Ctrl+Alt+Digit1", "Ctrl+Alt+1", VaadinIcon.HEADER),
            new Tool("list", "Ctrl+Shift+Digit8", "Ctrl+Shift+8", VaadinIcon.LIST_UL),
            new Tool("numbers", "Ctrl+Shift+Digit7", "Ctrl+Shift+7", VaadinIcon.LIST_OL),
            new Tool("link", "Ctrl+KeyK", "Ctrl+K", VaadinIcon.LINK));

    private final Button preview = new Button(getTranslation("base.markdown.preview"), VaadinIcon.EYE.create());
    private boolean previewing;

    private record Tool(String mark, String codes, String keys, VaadinIcon icon) {}

    /** @param preview is told whether readers' view shall be shown */
    MarkdownTools(String label, SerializableConsumer<Boolean> preview) {
        addClassName("markdown-tools");
        getElement().setAttribute("role", "toolbar");
        getElement().setAttribute("aria-label", getTranslation("base.markdown.tools", label));
        TOOLS.forEach(tool -> add(button(tool)));
        ((Button) getComponentAt(0)).setTabIndex(0);
        this.preview.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        this.preview.addClassName("markdown-preview-button");
        this.preview.setTabIndex(-1);
        this.preview.addClickListener(click -> preview.accept(!previewing));
        add(this.preview);
        previewing(false);
    }

    private Button button(Tool tool) {
        String name = getTranslation("base.markdown." + tool.mark());
        Button button = new Button(tool.icon().create());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(name);
        button.setTooltipText(name + " (" + tool.keys() + ")");
        button.setTabIndex(-1);
        button.getElement().setAttribute("data-mark", tool.mark());
        button.getElement().setAttribute("data-keys", tool.codes());
        button.getElement().setAttribute("aria-keyshortcuts", tool.keys().replace("Ctrl", "Control"));
        return button;
    }

    /** Shows whether the readers' view is open; marks cannot be put in then. */
    void previewing(boolean open) {
        previewing = open;
        preview.getElement().setAttribute("aria-pressed", Boolean.toString(open));
        getChildren().filter(one -> one != preview).forEach(one -> one.setVisible(!open));
        preview.setTabIndex(open ? 0 : -1);
    }
}
