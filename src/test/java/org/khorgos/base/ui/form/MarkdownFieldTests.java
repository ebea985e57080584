package org.khorgos.base.ui.form;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.base.ui.MarkdownText;
import org.khorgos.testing.Screens;

class MarkdownFieldTests {
    private MarkdownField field;

    @BeforeEach
    void open() {
        Screens.open();
        field = new MarkdownField("Summary", 100, 1000);
        UI.getCurrent().add(field);
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void what_is_typed_is_the_value_and_is_told_once() {
        List<String> heard = new ArrayList<>();
        field.addValueChangeListener(change -> heard.add(change.getValue() + " " + change.isFromClient()));

        _setValue(area(), "*Snow*");
        field.setValue("**Ice**");

        assertThat(heard).containsExactly("*Snow* true", "**Ice** false");
        assertThat(area().getValue()).isEqualTo("**Ice**");
        assertThat(area().getHelperText()).startsWith("At most 100 characters.");
    }

    @Test
    void the_preview_shows_what_readers_see() {
        field.setValue("**Snow** <script>alert(1)</script>");
        _click(preview());

        assertThat(_get(MarkdownText.class).getElement().getOuterHTML())
                .containsPattern("<strong>\\s*Snow\\s*</strong>")
                .contains("&lt;script&gt;")
                .doesNotContain("<script");
        _assertNone(TextArea.class);
        assertThat(preview().getElement().getAttribute("aria-pressed")).isEqualTo("true");

        _click(preview());
        assertThat(area().getValue()).startsWith("**Snow**");
        _assertNone(MarkdownText.class);
    }

    @Test
    void it_is_said_at_once_what_readers_will_not_see() {
        _setValue(area(), "<b>x</b> [here](javascript:alert(1)) ![plan](https://a.example/p.png)");

        assertThat(_find(ListItem.class))
                .extracting(ListItem::getText)
                .containsExactly(
                        "HTML is not understood and stands there as typed: <b>",
                        "HTML is not understood and stands there as typed: </b>",
                        "Only its words are shown, because a link must begin with https://, http:// or mailto: – javascript:alert(1)",
                        "Pictures are not shown; attach them as a document: https://a.example/p.png");

        _setValue(area(), "[here](https://a.example)");
        _assertNone(ListItem.class);
    }

    @Test
    void a_mark_brings_the_text_back_into_sight() {
        _click(preview());

        field.setErrorMessage("Too long");
        field.setInvalid(true);

        assertThat(area().isInvalid()).isTrue();
        assertThat(area().getErrorMessage()).isEqualTo("Too long");
    }

    @Test
    void every_tool_has_a_name_and_keys_and_one_of_them_is_a_stop_of_the_tab_key() {
        List<Button> tools = _find(
                field,
                Button.class,
                spec -> spec.withPredicate(one -> one.getElement().hasAttribute("data-mark")));

        assertThat(tools)
                .extracting(one -> one.getAriaLabel().orElse(""))
                .containsExactly("Bold", "Italic", "Heading", "List", "Numbered list", "Link");
        assertThat(tools).extracting(Button::getTabIndex).containsExactly(0, -1, -1, -1, -1, -1);
        assertThat(tools).allMatch(one -> one.getElement().hasAttribute("aria-keyshortcuts"));
    }

    private TextArea area() {
        return _get(TextArea.class, spec -> spec.withLabel("Summary"));
    }

    private Button preview() {
        return _get(field, Button.class, spec -> spec.withText("Preview"));
    }
}
