package org.khorgos.draft.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.ui.form.Countries;
import org.khorgos.base.ui.form.Fields;
import org.khorgos.base.ui.form.FormSection;
import org.khorgos.base.ui.form.RorField;
import org.khorgos.base.ui.form.RowEditor;
import org.khorgos.base.ui.form.RowForm;
import org.khorgos.call.CallRules;
import org.khorgos.content.ProposalContent;
import org.khorgos.content.ProposalContent.Partners;
import org.khorgos.content.Rows.Organisation;

/** Who works together. */
class PartnersSection extends Composite<Div> implements FormSection<ProposalContent> {
    private final Fields fields;
    private final TextField homeRegion;
    private final ComboBox<String> partnerCountry;
    private final MultiSelectComboBox<String> otherCountries;
    private final TextField homeName;
    private final TextField homeCity;
    private final ComboBox<String> homeCountry;
    private final RorField homeRor;
    private final RowEditor<Organisation> partners;

    PartnersSection(CallRules rules, SerializableRunnable changed) {
        fields = new Fields("proposal", key(), changed);
        homeName = fields.text("homeOrganisation.name", 300);
        homeCity = fields.text("homeOrganisation.city", 100);
        homeCountry = fields.country("homeOrganisation.country");
        homeRor = fields.of("homeOrganisation.ror", RorField::new);
        homeRegion = fields.text("homeRegion", 100);
        partnerCountry = fields.country("partnerCountry");
        partnerCountry.setHelperText(getTranslation(
                "proposal.countries.allowed", names(rules.partner().countries())));
        otherCountries = fields.countries("otherCountries");
        partners = fields.rows(
                "partnerOrganisations",
                ProposalContent.ROWS_MAX,
                PartnersSection::organisation,
                () -> new Organisation("", "", orEmpty(partnerCountry.getValue())));
        homeName.addClassName("wide-field");
        getContent().addClassName("form-fields");
        fields.all().forEach(getContent()::add);
        getContent().add(partners);
    }

    private static RowForm<Organisation> organisation(Fields row) {
        TextField name = row.text("name", 300);
        name.addClassName("wide-field");
        TextField city = row.text("city", 100);
        ComboBox<String> country = row.country("country");
        RorField ror = row.of("ror", RorField::new);
        return new RowForm<>(
                () -> new Organisation(name.getValue(), city.getValue(), orEmpty(country.getValue()), ror.getValue()),
                value -> {
                    name.setValue(value.name());
                    city.setValue(value.city());
                    country.setValue(orNull(value.country()));
                    ror.setValue(value.ror());
                });
    }

    private String names(List<String> countries) {
        return countries.stream().map(code -> Countries.name(code, getLocale())).collect(Collectors.joining(", "));
    }

    static String orEmpty(@Nullable String country) {
        return Objects.requireNonNullElse(country, "");
    }

    static @Nullable String orNull(String country) {
        return country.isEmpty() ? null : country;
    }

    @Override
    public final String key() {
        return "partners";
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public void show(ProposalContent content) {
        Partners all = content.partners();
        homeRegion.setValue(all.homeRegion());
        partnerCountry.setValue(orNull(all.partnerCountry()));
        otherCountries.setValue(new LinkedHashSet<>(all.otherCountries()));
        homeName.setValue(all.homeOrganisation().name());
        homeCity.setValue(all.homeOrganisation().city());
        homeCountry.setValue(orNull(all.homeOrganisation().country()));
        homeRor.setValue(all.homeOrganisation().ror());
        partners.show(all.partnerOrganisations());
    }

    @Override
    public ProposalContent write(ProposalContent content) {
        return content.with(new Partners(
                homeRegion.getValue(),
                orEmpty(partnerCountry.getValue()),
                List.copyOf(otherCountries.getValue()),
                new Organisation(
                        homeName.getValue(), homeCity.getValue(), orEmpty(homeCountry.getValue()), homeRor.getValue()),
                partners.read()));
    }
}
