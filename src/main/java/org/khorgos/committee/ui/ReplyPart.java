package org.khorgos.committee.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Refused;
import org.khorgos.base.ui.FactList;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.HelpText;
import org.khorgos.committee.reply.ReplyRow;
import org.khorgos.committee.reply.ReplyService;

/** The committee's request and the reply; its writers write it here, and it is kept when they leave the field. */
final class ReplyPart extends Div {
    private final ReplyService replies;
    private final ProposalId proposal;
    private String seen;

    ReplyPart(ReplyService replies, ProposalId proposal, ReplyRow row) {
        this.replies = replies;
        this.proposal = proposal;
        this.seen = row.words();
        FactList facts = new FactList().fact(text("request"), row.request());
        add(facts);
        if (row.own()) {
            add(field());
        } else if (row.handedInAt() == null) {
            add(new HelpText(text("awaited")));
        } else {
            facts.fact(text("words"), row.words())
                    .fact(text("handedIn"), Formats.here().dateTime(row.handedInAt()));
        }
    }

    private TextArea field() {
        TextArea field = new TextArea(text("words"));
        field.setHelperText(text("help"));
        field.setMaxLength(ReplyService.WORDS_MAX);
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        field.setWidthFull();
        field.setValue(seen);
        field.addValueChangeListener(change -> keep(field));
        return field;
    }

    private void keep(TextArea field) {
        try {
            replies.write(proposal, field.getValue(), seen);
        } catch (Refused refused) {
            Dialogs.say(field, getTranslation(refused.messageKey(), refused.arguments()));
            return;
        }
        seen = field.getValue();
        if (seen.isBlank()) {
            Dialogs.say(field, text("missing"));
            return;
        }
        field.setInvalid(false);
        field.setHelperText(text("kept"));
    }

    private String text(String key) {
        return getTranslation("committee.reply." + key);
    }
}
