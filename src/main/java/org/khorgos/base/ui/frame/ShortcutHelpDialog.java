package org.khorgos.base.ui.frame;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.khorgos.base.ui.FactList;
import org.khorgos.base.ui.Texts;

/** Shows the keys; opened by "?". */
public final class ShortcutHelpDialog extends Dialog {
    private static final List<Shortcut> EVERYWHERE = List.of(
            new Shortcut(0, "/", "base.keys.search"),
            new Shortcut(1, "?", "base.keys.help"),
            new Shortcut(2, "Esc", "base.keys.close"),
            new Shortcut(3, "Ctrl + Enter", "base.keys.submit"),
            new Shortcut(4, "Tab", "base.keys.next"));

    /** @param more keys of the features */
    public ShortcutHelpDialog(List<Shortcut> more) {
        setHeaderTitle(Texts.text("base.keys.title"));
        FactList keys = new FactList();
        keys.addClassName("key-list");
        keys.getElement().setAttribute("tabindex", "0");
        Stream.concat(EVERYWHERE.stream(), more.stream().sorted(Comparator.comparingInt(Shortcut::order)))
                .forEach(shortcut -> keys.fact(Texts.text(shortcut.textKey()), key(shortcut.keys())));
        add(keys);
        Button close = new Button(Texts.text("base.close"), click -> close());
        getFooter().add(close);
    }

    private static Span key(String keys) {
        Span key = new Span(keys);
        key.addClassName("key");
        return key;
    }
}
