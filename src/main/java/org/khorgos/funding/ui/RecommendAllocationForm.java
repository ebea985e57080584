package org.khorgos.funding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Side;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.ReasonField;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.base.ui.TaskForm;
import org.khorgos.base.ui.TaskFormFactory;
import org.khorgos.funding.AllocationService;
import org.khorgos.funding.FundingService;
import org.khorgos.funding.Grant;
import org.khorgos.funding.Offer;
import org.khorgos.funding.OfferBasis;
import org.springframework.stereotype.Component;

/** The funding officer recommends an amount for each side and sees at once what could be offered. */
@Component
class RecommendAllocationForm implements TaskFormFactory {
    private static final int REASON_MAX = 2000;
    private final AllocationService allocations;
    private final FundingService funding;

    RecommendAllocationForm(AllocationService allocations, FundingService funding) {
        this.allocations = allocations;
        this.funding = funding;
    }

    @Override
    public String kind() {
        return Operation.RECOMMEND_ALLOCATION.name();
    }

    @Override
    public TaskForm create(TaskContext context) {
        ProposalId id = new ProposalId(context.proposal());
        Fields fields = new Fields(funding.basis(id));
        Div content = new Div(fields);
        funding.details(id)
                .ifPresent(former -> content.add(
                        new PageSection(I18NProvider.translate("funding.former"), new AllocationPanel(former))));
        Button recommend = new Button(I18NProvider.translate("funding.recommend"), click -> {
            if (fields.areValid()) {
                Grant grant = fields.recommended();
                context.decide(() -> allocations.recommend(id, grant.home(), grant.partner(), fields.reason.text()));
            }
        });
        recommend.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new TaskForm(content, List.of(recommend));
    }

    private static final class Fields extends Div {
        private final OfferBasis basis;
        private final AmountField home;
        private final AmountField partner;
        private final Div preview = new Div();
        private final ReasonField reason = new ReasonField(
                I18NProvider.translate("funding.reason"), REASON_MAX, I18NProvider.translate("funding.reason.needed"));

        Fields(OfferBasis basis) {
            this.basis = basis;
            home = amount(Side.HOME, basis);
            partner = amount(Side.PARTNER, basis);
            preview.addClassName("offer-preview");
            preview.getElement().setAttribute("aria-live", "polite");
            home.setValue(start().home().amount());
            partner.setValue(start().partner().amount());
            home.addValueChangeListener(change -> showPreview());
            partner.addValueChangeListener(change -> showPreview());
            reason.setRequiredIndicatorVisible(true);
            add(
                    new SideTable()
                            .line("funding.requested", basis.requested())
                            .line("funding.cap", basis.cap())
                            .line("funding.left", basis.left()),
                    new FormLayout(home, partner),
                    preview,
                    reason);
            showPreview();
        }

        private Grant start() {
            return basis.requested().min(basis.cap());
        }

        private void showPreview() {
            preview.removeAll();
            if (home.money().isEmpty() || partner.money().isEmpty()) {
                preview.add(new HelpText(getTranslation("funding.preview.amounts")));
                return;
            }
            Offer offer = basis.rate(recommended());
            preview.add(new SideTable().line("funding.preview.offer", basis.offer(recommended())));
            if (offer.doubleFunding()) {
                preview.add(new HelpText(getTranslation("funding.preview.double")));
            } else if (!offer.recommendedPositive()) {
                preview.add(new HelpText(getTranslation("funding.preview.nothing")));
            } else {
                preview.add(new HelpText(getTranslation(
                        "funding.preview.percent", offer.offeredOfRecommended(), offer.offeredOfRequested())));
            }
        }

        boolean areValid() {
            boolean homeFits = home.isAtMost(basis.requested().home());
            boolean partnerFits = partner.isAtMost(basis.requested().partner());
            boolean reasoned = reason.isGiven();
            return reasoned && homeFits && partnerFits;
        }

        Grant recommended() {
            return new Grant(home.money().orElseThrow(), partner.money().orElseThrow());
        }

        private static AmountField amount(Side side, OfferBasis basis) {
            return new AmountField(
                    I18NProvider.translate("funding.recommended." + side),
                    basis.requested().of(side).currency());
        }
    }
}
