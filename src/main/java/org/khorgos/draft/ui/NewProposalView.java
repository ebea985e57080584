package org.khorgos.draft.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Languages;
import org.khorgos.base.ui.CallFactsFactory;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.call.CallRow;
import org.khorgos.call.CallService;
import org.khorgos.content.ProposalContent;
import org.khorgos.identity.Role;
import org.khorgos.proposal.ProposalService;

/** Begins a proposal: which call, which title; everything else is written on the next page. */
@Route(value = "proposals/new", layout = MainLayout.class)
@RolesAllowed(Role.Name.PROPOSER)
class NewProposalView extends Div implements HasDynamicTitle {
    private final ProposalService proposals;
    private final CallFactsFactory facts;
    private final RadioButtonGroup<CallRow> call = new RadioButtonGroup<>();
    private final Details about = new Details();
    private final TextField title = new TextField();
    private final Select<String> language = new Select<>();

    NewProposalView(ProposalService proposals, CallService calls, CallFactsFactory facts) {
        this.proposals = proposals;
        this.facts = facts;
        addClassNames("page", "new-proposal");
        ViewHeader header = new ViewHeader(getPageTitle(), text("purpose"))
                .breadcrumb(getTranslation("proposal.list"), "proposals");
        add(header);
        List<CallRow> open = calls.open();
        if (open.isEmpty()) {
            add(new EmptyState(VaadinIcon.CALENDAR_CLOCK, text("noCall"), text("noCall.hint")));
        } else {
            add(new PageSection(text("section"), call(open), about, title(), language(), begin()));
        }
    }

    @Override
    public final String getPageTitle() {
        return text("title");
    }

    private RadioButtonGroup<CallRow> call(List<CallRow> open) {
        call.setLabel(text("call"));
        call.setItems(open);
        call.setRenderer(new ComponentRenderer<>(this::line));
        call.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        about.setSummaryText(text("facts"));
        about.setOpened(true);
        call.addValueChangeListener(change -> showFacts(change.getValue()));
        call.setValue(open.get(0));
        return call;
    }

    private Div line(CallRow row) {
        Formats formats = new Formats(getLocale(), row.zone());
        return new Div(
                new Div(row.title(getLocale())),
                new HelpText(text("call.line", row.code(), formats.dateTime(row.closes()))));
    }

    private void showFacts(CallRow chosen) {
        about.removeAll();
        about.add(facts.create(chosen.version()));
    }

    private TextField title() {
        title.setLabel(getTranslation("proposal.field.basics.title"));
        title.setHelperText(text("title.help"));
        title.setMaxLength(ProposalContent.TITLE_MAX);
        title.setRequiredIndicatorVisible(true);
        title.setManualValidation(true);
        title.addClassName("wide-field");
        title.addValueChangeListener(change -> title.setInvalid(false));
        return title;
    }

    private Select<String> language() {
        language.setLabel(getTranslation("proposal.field.basics.language"));
        language.setItems(Languages.ALL.stream().map(Languages::tag).toList());
        language.setItemLabelGenerator(Languages::ownName);
        language.setValue(Languages.tag(Languages.of(getLocale().toLanguageTag())));
        return language;
    }

    private Button begin() {
        Button begin = new Button(text("begin"), click -> create());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        begin.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        return begin;
    }

    private void create() {
        String text = title.getValue().strip();
        boolean tooLong = text.length() > ProposalContent.TITLE_MAX;
        title.setErrorMessage(
                tooLong
                        ? getTranslation("proposal.problem.tooLong", ProposalContent.TITLE_MAX)
                        : getTranslation("proposal.problem.required"));
        title.setInvalid(text.isEmpty() || tooLong);
        if (title.isInvalid()) {
            title.focus();
            return;
        }
        ProposalId id = proposals.create(call.getValue().id(), text, language.getValue());
        UI.getCurrent().navigate(ProposalFormView.address(id));
    }

    private String text(String key, Object... arguments) {
        return getTranslation("proposal.new." + key, arguments);
    }
}
