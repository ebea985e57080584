package org.khorgos.draft.ui;

import static org.khorgos.draft.ui.PartnersSection.orEmpty;
import static org.khorgos.draft.ui.PartnersSection.orNull;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import org.khorgos.base.ui.form.Fields;
import org.khorgos.base.ui.form.FormSection;
import org.khorgos.base.ui.form.MarkdownField;
import org.khorgos.base.ui.form.RowEditor;
import org.khorgos.base.ui.form.RowForm;
import org.khorgos.content.ProposalContent;
import org.khorgos.content.ProposalContent.Cooperation;
import org.khorgos.content.Rows.Base;
import org.khorgos.content.Rows.Flow;
import org.khorgos.content.Rows.Mechanism;
import org.khorgos.content.Rows.Talent;
import org.khorgos.content.Terms.Direction;
import org.khorgos.content.Terms.MeetingRhythm;

/** How the partners work together: bases, coordination, technologies and people. */
class CooperationSection extends Composite<Div> implements FormSection<ProposalContent> {
    private final Fields fields;
    private final TextField leadBody;
    private final Select<MeetingRhythm> rhythm;
    private final MarkdownField text;
    private final RowEditor<Base> bases;
    private final RowEditor<Flow> flows;
    private final RowEditor<Talent> talents;

    CooperationSection(SerializableRunnable changed) {
        fields = new Fields("proposal", key(), changed);
        bases = fields.rows(
                "bases", ProposalContent.ROWS_MAX, CooperationSection::base, () -> new Base("", "", "", "", ""));
        leadBody = fields.text("mechanism.leadBody", 200);
        rhythm = fields.choice("mechanism.meetingRhythm", MeetingRhythm.class);
        text = fields.markdown("mechanism.text", 2000);
        flows = fields.rows(
                "flows", ProposalContent.ROWS_MAX, CooperationSection::flow, () -> new Flow("", Direction.EXPORTED));
        talents = fields.rows(
                "talents",
                ProposalContent.ROWS_MAX,
                CooperationSection::talent,
                () -> new Talent("", null, "CN", "", null));
        leadBody.addClassName("wide-field");
        getContent().addClassName("form-fields");
        getContent().add(bases);
        fields.all().forEach(getContent()::add);
        getContent().add(flows, talents);
    }

    private static RowForm<Base> base(Fields row) {
        TextField name = row.text("name", 200);
        name.addClassName("wide-field");
        TextField city = row.text("city", 100);
        ComboBox<String> country = row.country("country");
        TextField host = row.text("host", 300);
        TextField industry = row.text("industry", 200);
        return new RowForm<>(
                () -> new Base(
                        name.getValue(),
                        city.getValue(),
                        orEmpty(country.getValue()),
                        host.getValue(),
                        industry.getValue()),
                value -> {
                    name.setValue(value.name());
                    city.setValue(value.city());
                    country.setValue(orNull(value.country()));
                    host.setValue(value.host());
                    industry.setValue(value.industry());
                });
    }

    private static RowForm<Flow> flow(Fields row) {
        TextField technology = row.text("technology", 300);
        technology.addClassName("wide-field");
        Select<Direction> direction = row.choice("direction", Direction.class);
        return new RowForm<>(() -> new Flow(technology.getValue(), direction.getValue()), value -> {
            technology.setValue(value.technology());
            direction.setValue(value.direction());
        });
    }

    private static RowForm<Talent> talent(Fields row) {
        TextField role = row.text("role", 200);
        role.addClassName("wide-field");
        IntegerField people = row.whole("people", 1, 9999);
        ComboBox<String> from = row.country("from");
        ComboBox<String> to = row.country("to");
        IntegerField months = row.whole("months", 1, 120);
        return new RowForm<>(
                () -> new Talent(
                        role.getValue(),
                        people.getValue(),
                        orEmpty(from.getValue()),
                        orEmpty(to.getValue()),
                        months.getValue()),
                value -> {
                    role.setValue(value.role());
                    people.setValue(value.people());
                    from.setValue(orNull(value.from()));
                    to.setValue(orNull(value.to()));
                    months.setValue(value.months());
                });
    }

    @Override
    public final String key() {
        return "cooperation";
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public void show(ProposalContent content) {
        Cooperation cooperation = content.cooperation();
        bases.show(cooperation.bases());
        leadBody.setValue(cooperation.mechanism().leadBody());
        rhythm.setValue(cooperation.mechanism().meetingRhythm());
        text.setValue(cooperation.mechanism().text());
        flows.show(cooperation.flows());
        talents.show(cooperation.talents());
    }

    @Override
    public ProposalContent write(ProposalContent content) {
        return content.with(new Cooperation(
                bases.read(),
                new Mechanism(leadBody.getValue(), rhythm.getValue(), text.getValue()),
                flows.read(),
                talents.read()));
    }
}
