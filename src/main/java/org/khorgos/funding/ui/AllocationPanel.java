package org.khorgos.funding.ui;

import com.vaadin.flow.component.html.Div;
import org.khorgos.base.ui.FactList;
import org.khorgos.base.ui.Formats;
import org.khorgos.funding.AllocationDetails;
import org.khorgos.funding.AllocationDetails.Signed;

/** What was recommended and offered, by whom and why. */
final class AllocationPanel extends Div {
    private final Formats formats = Formats.here();

    AllocationPanel(AllocationDetails details) {
        addClassName("allocation-panel");
        add(new SideTable()
                .line("funding.requested", details.requested())
                .line("funding.recommended", details.recommended())
                .line("funding.offered", details.offered()));
        FactList facts = new FactList()
                .fact(getTranslation("funding.status"), getTranslation("funding.status." + details.status()))
                .fact(getTranslation("funding.recommendedBy"), signature(details.recommendedBy()))
                .fact(getTranslation("funding.reason"), details.reason());
        if (details.committedBy() != null) {
            facts.fact(getTranslation("funding.committedBy"), signature(details.committedBy()));
        }
        if (details.refusedBy() != null) {
            facts.fact(getTranslation("funding.refusedBy"), signature(details.refusedBy()));
        }
        if (!details.answer().isEmpty()) {
            facts.fact(getTranslation("funding.answer"), details.answer());
        }
        add(facts);
    }

    private String signature(Signed signed) {
        return getTranslation("funding.signature", signed.by(), formats.dateTime(signed.at()));
    }
}
