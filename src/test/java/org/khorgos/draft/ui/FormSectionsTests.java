package org.khorgos.draft.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khorgos.base.Problem;
import org.khorgos.base.Side;
import org.khorgos.base.ui.form.CodeField;
import org.khorgos.base.ui.form.LanguageField;
import org.khorgos.base.ui.form.MarkdownField;
import org.khorgos.call.Sector;
import org.khorgos.content.ProposalContent;
import org.khorgos.content.Rows.Base;
import org.khorgos.content.Rows.BudgetLine;
import org.khorgos.content.Rows.Flow;
import org.khorgos.content.Rows.Milestone;
import org.khorgos.content.Rows.Organisation;
import org.khorgos.content.Rows.SectorShare;
import org.khorgos.content.Rows.Support;
import org.khorgos.content.Rows.Talent;
import org.khorgos.content.Rows.Translation;
import org.khorgos.content.Terms.BudgetCategory;
import org.khorgos.content.Terms.Direction;
import org.khorgos.content.Terms.SupportKind;
import org.khorgos.content.Terms.SupportLevel;
import org.khorgos.testing.Calls;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Screens;

/** Languages, identifiers, codes and texts of the form, and rows that come from a spreadsheet. */
class FormSectionsTests {
    private ProposalForm form;
    private int changes;

    @BeforeEach
    void open() {
        Screens.open();
        form = new ProposalForm(Calls.row(), Proposals.content(), () -> changes++);
        UI.getCurrent().add(form);
        form.getChildren().filter(Details.class::isInstance).forEach(section -> ((Details) section).setOpened(true));
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void a_title_and_summary_are_given_in_another_language() {
        _click(_get(form, Button.class, spec -> spec.withText("Add a language")));
        LanguageField language = _get(form, LanguageField.class, spec -> spec.withLabel("Language"));
        assertThat(language.getValue()).isEqualTo("zh_CN");
        assertThat(language.getItemLabelGenerator().apply("ru")).isEqualTo("русский");

        _setValue(language, "ru");
        _setValue(_get(form, TextField.class, spec -> spec.withLabel("Title in this language")), "Снег");
        _setValue(_get(form, TextArea.class, spec -> spec.withLabel("Summary in this language")), "*Две* группы");

        assertThat(form.read().basics().translations()).containsExactly(new Translation("ru", "Снег", "*Две* группы"));
        _click(_get(form, Button.class, spec -> spec.withText("Add a language")));
        assertThat(_get(form, Button.class, spec -> spec.withText("Add a language"))
                        .isEnabled())
                .isFalse();
    }

    @Test
    void an_address_of_ror_becomes_its_identifier_and_anything_else_stays_to_be_marked() {
        TextField ror = _get(form, TextField.class, spec -> spec.withLabel("ROR id of the lead organisation"));

        _setValue(ror, "https://ror.org/00PJDZA24");
        assertThat(ror.getValue()).isEqualTo("00pjdza24");
        assertThat(form.read().partners().homeOrganisation().ror()).isEqualTo("00pjdza24");

        _setValue(ror, "00pjdza25");
        assertThat(form.read().partners().homeOrganisation().ror()).isEqualTo("00pjdza25");
        form.mark("Wrong:", List.of(Problem.at("partners.homeOrganisation.ror", "base.problem.ror")));
        assertThat(ror.getErrorMessage()).startsWith("This is no ROR id");
    }

    @Test
    void codes_follow_the_sector_until_somebody_chose_another_one() {
        _click(_get(form, Button.class, spec -> spec.withText("Add a sector")));
        Select<Sector> sector = lastSector();
        CodeField dac = last("DAC purpose code");
        CodeField ford = last("Field of research (FORD)");
        assertThat(List.of(dac.code(), ford.code())).containsExactly("43082", "1.7");

        _setValue(sector, Sector.NEW_ENERGY);
        assertThat(List.of(dac.code(), ford.code())).containsExactly("23182", "2.7");

        _setValue(dac, "23230");
        _setValue(sector, Sector.AGRICULTURE);
        assertThat(List.of(dac.code(), ford.code())).containsExactly("23230", "4.1");
        List<SectorShare> read = form.read().plan().sectors();
        assertThat(read.get(read.size() - 1)).isEqualTo(new SectorShare(Sector.AGRICULTURE, null, "23230", "4.1"));
    }

    @Test
    void withdrawn_codes_are_shown_where_they_stand_but_not_offered() {
        CodeField dac = last("DAC purpose code");
        dac.show("23067");

        assertThat(dac.getItemLabelGenerator().apply("23067")).isEqualTo("23067 Solar energy");
        assertThat(dac.getListDataView().getItems()).contains("23230").doesNotContain("23067");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Summary",
                "The problem",
                "What is suggested",
                "How it coordinates",
                "Use of the free trade zone",
                "Effect on energy",
                "Effect on relations",
                "Other funding already received or asked for"
            })
    void every_long_text_is_markdown_and_says_what_readers_would_not_see(String label) {
        TextArea area = _get(form, TextArea.class, spec -> spec.withLabel(label));
        MarkdownField field =
                (MarkdownField) area.getParent().flatMap(Component::getParent).orElseThrow();

        _setValue(area, "[here](javascript:alert(1))");

        assertThat(_find(field, ListItem.class)).singleElement().satisfies(line -> assertThat(line.getText())
                .endsWith("javascript:alert(1)"));
        assertThat(changes).isEqualTo(1);
    }

    @Test
    void partners_are_pasted_from_a_spreadsheet() {
        paste("Partner organisations", "Institute of Ice\tBishkek\tKyrgyzstan\thttps://ror.org/00pjdza24");

        assertThat(form.read().partners().partnerOrganisations())
                .hasSize(2)
                .last()
                .isEqualTo(new Organisation("Institute of Ice", "Bishkek", "KG", "00pjdza24"));
        assertThat(changes).isEqualTo(1);
    }

    @Test
    void a_wrong_identifier_and_a_withdrawn_code_are_refused_before_anything_is_added() {
        assertThat(problem("Partner organisations", "Institute of Ice\tBishkek\tKG\t00pjdza25"))
                .contains("ROR id: This is no ROR id");
        assertThat(problem("Sectors", "NEW_ENERGY\t10\t23067\t2.7"))
                .contains("DAC purpose code: The code “23067 Solar energy” was withdrawn");
        assertThat(problem("Sectors", "NEW_ENERGY\t10\t99999\t2.7")).contains("“99999” is not one of the choices");
        assertThat(form.read()).isEqualTo(Proposals.content());
        assertThat(changes).isZero();
    }

    @Test
    void every_list_of_the_form_takes_rows_of_a_spreadsheet() {
        paste("Title and summary in other languages", "Russian\tСнег\tДве группы");
        paste("Sectors", "Academic research\t5\t43082 Research/scientific institutions\t1.5");
        paste("Milestones", "Data are open\t2028-12-31");
        paste("Innovation bases", "Almaty station\tAlmaty\t哈萨克斯坦\tInstitute of Water\tsnow");
        paste("Technology flows", "Snow radar\tLEARNED");
        paste("Exchange of people", "technician\t2\tKZ\tCN\t3");
        paste("Support asked of governments", "TAX\tCENTRAL\tNo duty on sensors");
        paste("Budget lines", "2028\tHOME\tTRAVEL\t1 250,50");

        ProposalContent read = form.read();
        assertThat(read.basics().translations()).containsExactly(new Translation("ru", "Снег", "Две группы"));
        assertThat(read.plan().sectors())
                .last()
                .isEqualTo(new SectorShare(Sector.ACADEMIC_RESEARCH, 5, "43082", "1.5"));
        assertThat(read.plan().milestones())
                .last()
                .isEqualTo(new Milestone("Data are open", LocalDate.of(2028, 12, 31)));
        assertThat(read.cooperation().bases())
                .last()
                .isEqualTo(new Base("Almaty station", "Almaty", "KZ", "Institute of Water", "snow"));
        assertThat(read.cooperation().flows()).last().isEqualTo(new Flow("Snow radar", Direction.LEARNED));
        assertThat(read.cooperation().talents()).last().isEqualTo(new Talent("technician", 2, "KZ", "CN", 3));
        assertThat(read.effects().supports())
                .last()
                .isEqualTo(new Support(SupportKind.TAX, SupportLevel.CENTRAL, "No duty on sensors"));
        assertThat(read.finance().budget())
                .last()
                .isEqualTo(new BudgetLine(2028, Side.HOME, BudgetCategory.TRAVEL, new BigDecimal("1250.50")));
    }

    private void paste(String list, String rows) {
        Dialog dialog = dialog(list, rows);
        _click(_get(dialog, Button.class, spec -> spec.withText("Add rows: 1")));
    }

    private String problem(String list, String rows) {
        Dialog dialog = dialog(list, rows);
        assertThat(_get(dialog, Button.class, spec -> spec.withText("Add rows: 1"))
                        .isEnabled())
                .isFalse();
        String text = dialog.getElement().getTextRecursively();
        dialog.close();
        return text;
    }

    private Dialog dialog(String list, String rows) {
        _click(_get(
                form,
                Button.class,
                spec -> spec.withPredicate(button -> button.getAriaLabel()
                        .filter("Paste rows into “%s”".formatted(list)::equals)
                        .isPresent())));
        Dialog dialog = _get(Dialog.class);
        _setValue(_get(dialog, TextArea.class), rows);
        return dialog;
    }

    @SuppressWarnings("unchecked")
    private Select<Sector> lastSector() {
        List<Select<Sector>> all =
                (List<Select<Sector>>) (List<?>) _find(form, Select.class, spec -> spec.withLabel("Sector"));
        return all.get(all.size() - 1);
    }

    private CodeField last(String label) {
        List<CodeField> all = _find(form, CodeField.class, spec -> spec.withLabel(label));
        return all.get(all.size() - 1);
    }
}
