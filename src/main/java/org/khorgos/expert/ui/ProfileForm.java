package org.khorgos.expert.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.khorgos.base.Problem;
import org.khorgos.base.codes.Classification;
import org.khorgos.base.codes.OrcidId;
import org.khorgos.base.ui.form.Countries;
import org.khorgos.base.ui.form.Fields;
import org.khorgos.base.ui.form.ProblemTexts;
import org.khorgos.call.Sector;
import org.khorgos.expert.ProfileDraft;

/** The fields of a profile; what is wrong is said at its field. */
class ProfileForm extends Div {
    private final Fields fields = new Fields("expert", "profile", () -> {});
    private final MultiSelectComboBox<String> knowledge;
    private final MultiSelectComboBox<Sector> sectors;
    private final MultiSelectComboBox<String> languages;
    private final MultiSelectComboBox<String> countries;
    private final TextField orcid;
    private final IntegerField load;

    ProfileForm() {
        knowledge = fields.of("fields", MultiSelectComboBox::new);
        knowledge.setItems(Classification.FORD.current());
        knowledge.setItemLabelGenerator(code -> Classification.FORD.label(code, getLocale()));
        knowledge.setHelperText(getTranslation("expert.profile.fields.help"));
        knowledge.setRequiredIndicatorVisible(true);
        sectors = fields.of("sectors", MultiSelectComboBox::new);
        sectors.setItems(Sector.values());
        sectors.setItemLabelGenerator(sector -> getTranslation("call.term.Sector." + sector));
        languages = fields.of("languages", MultiSelectComboBox::new);
        languages.setItems(languages(getLocale()));
        languages.setItemLabelGenerator(code -> ExpertWords.language(code, getLocale()));
        languages.setHelperText(getTranslation("expert.profile.languages.help"));
        languages.setRequiredIndicatorVisible(true);
        countries = fields.of("countries", MultiSelectComboBox::new);
        countries.setItems(Countries.all(getLocale()));
        countries.setItemLabelGenerator(code -> Countries.name(code, getLocale()));
        countries.setHelperText(getTranslation("expert.profile.countries.help"));
        orcid = fields.text("orcid", 60);
        orcid.setHelperText(getTranslation("expert.profile.orcid.help"));
        load = fields.whole("loadLimit", 0, ProfileDraft.LOAD_MAX);
        load.setHelperText(getTranslation("expert.profile.load.help"));
        load.setRequiredIndicatorVisible(true);
        add(new FormLayout(knowledge, sectors, languages, countries, load, orcid));
    }

    void show(ProfileDraft draft) {
        knowledge.setValue(draft.fields());
        sectors.setValue(draft.sectors());
        languages.setValue(draft.languages());
        countries.setValue(draft.countries());
        orcid.setValue(draft.orcid());
        load.setValue(draft.loadLimit());
    }

    /** What is written now; an ORCID iD in any spelling is put into its own. */
    ProfileDraft draft() {
        String written = orcid.getValue().strip();
        return new ProfileDraft(
                knowledge.getValue(),
                sectors.getValue(),
                languages.getValue(),
                countries.getValue(),
                OrcidId.of(written).map(OrcidId::value).orElse(written),
                Objects.requireNonNullElse(load.getValue(), -1));
    }

    /** Says each problem at its field and nothing at the others. */
    void mark(List<Problem> problems) {
        fields.clear();
        problems.forEach(problem -> fields.mark(problem.field(), ProblemTexts.atField(problem)));
    }

    private static List<String> languages(Locale reader) {
        return Stream.of(Locale.getISOLanguages())
                .filter(code -> code.length() == 2)
                .sorted(Comparator.comparing(code -> ExpertWords.language(code, reader)))
                .toList();
    }
}
