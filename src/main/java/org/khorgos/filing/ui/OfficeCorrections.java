package org.khorgos.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.CorrectionRequests;
import org.khorgos.filing.FilingDetails.CheckRow;
import org.khorgos.filing.FilingService;
import org.khorgos.filing.FormSection;

/** What the office asked for when it returned a proposal. */
@org.springframework.stereotype.Component
class OfficeCorrections implements CorrectionRequests {
    private final FilingService filing;

    OfficeCorrections(FilingService filing) {
        this.filing = filing;
    }

    @Override
    public Optional<Asked> of(UUID proposal) {
        return filing.details(new ProposalId(proposal)).corrections().map(OfficeCorrections::asked);
    }

    private static Asked asked(CheckRow check) {
        Set<String> sections = check.check().sections().stream()
                .filter(FormSection::isInForm)
                .map(FormSection::key)
                .collect(Collectors.toSet());
        return new Asked(note(check), sections);
    }

    private static Component note(CheckRow check) {
        Div note =
                new Div(new Paragraph(text("filing.corrections", check.check().note())));
        note.addClassName("corrections-note");
        note.getElement().setAttribute("role", "status");
        if (!check.check().sections().isEmpty()) {
            note.add(new Paragraph(text(
                    "filing.corrections.sections",
                    check.check().sections().stream()
                            .map(section -> text(section.messageKey()))
                            .collect(Collectors.joining(", ")))));
        }
        return note;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
