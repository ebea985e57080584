package org.khorgos.committee.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import org.khorgos.committee.sitting.AgendaService;
import org.khorgos.committee.sitting.Candidate;
import org.khorgos.committee.sitting.SittingId;

/** Chooses proposals that wait for a meeting. */
final class CandidatesDialog extends Dialog {
    CandidatesDialog(AgendaService agenda, SittingId sitting, Runnable added) {
        setHeaderTitle(getTranslation("committee.agenda.add"));
        List<Candidate> waiting = agenda.candidates();
        MultiSelectComboBox<Candidate> chosen =
                new MultiSelectComboBox<>(getTranslation("committee.agenda.waiting", waiting.size()));
        chosen.setItems(waiting);
        chosen.setItemLabelGenerator(one -> one.number() + " " + one.title());
        chosen.setManualValidation(true);
        chosen.addValueChangeListener(change -> chosen.setInvalid(false));
        chosen.setWidthFull();
        add(chosen);
        Dialogs.buttons(this, getTranslation("committee.agenda.add"), () -> {
            if (chosen.isEmpty()) {
                Dialogs.say(chosen, getTranslation("committee.agenda.choose"));
                return;
            }
            Dialogs.act(this, chosen, () -> {
                agenda.add(
                        sitting,
                        waiting.stream()
                                .filter(chosen.getValue()::contains)
                                .map(Candidate::proposal)
                                .toList());
                added.run();
            });
        });
    }
}
