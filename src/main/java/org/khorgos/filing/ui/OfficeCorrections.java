package org.khorgos.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.EnumSet;
import java.util.Locale;
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
    /** What stands beside the sections of the form. */
    private static final Set<FormSection> BESIDE = EnumSet.of(FormSection.ATTACHMENTS, FormSection.SIGNATORIES);

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
                .filter(section -> !BESIDE.contains(section))
                .map(OfficeCorrections::key)
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
                            .map(OfficeCorrections::name)
                            .collect(Collectors.joining(", ")))));
        }
        return note;
    }

    /** As the form calls it. */
    private static String name(FormSection section) {
        return text(BESIDE.contains(section) ? "filing.section." + section : "proposal.section." + key(section));
    }

    private static String key(FormSection section) {
        return section.name().toLowerCase(Locale.ROOT);
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
