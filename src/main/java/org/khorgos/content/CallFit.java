package org.khorgos.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.khorgos.base.FieldChecks;
import org.khorgos.base.Money;
import org.khorgos.base.Problem;
import org.khorgos.base.Side;
import org.khorgos.call.AttachmentKind;
import org.khorgos.call.CallRow;
import org.khorgos.call.CallRules;
import org.khorgos.call.FormPart;
import org.khorgos.content.ProposalContent.Plan;
import org.khorgos.content.Rows.BudgetLine;
import org.khorgos.content.Rows.Mechanism;
import org.khorgos.content.Rows.SectorShare;

/** Whether a proposal keeps to the rules of its call. */
public final class CallFit extends FieldChecks {
    private final ProposalContent content;
    private final CallRow call;

    private CallFit(ProposalContent content, CallRow call) {
        super("proposal.problem");
        this.content = content;
        this.call = call;
    }

    static List<Problem> problems(ProposalContent content, CallRow call) {
        CallFit fit = new CallFit(content, call);
        fit.countries(content.partners());
        fit.plan(content.plan(), call.rules().scope());
        call.rules().demands().parts().forEach(fit::part);
        for (Side side : Side.values()) {
            fit.side(side);
        }
        fit.share();
        return fit.found();
    }

    /**
     * What is missing of the documents that the call demands.
     *
     * @param attached the kinds of the documents that are attached
     */
    public static List<Problem> missingAttachments(CallRow call, Set<AttachmentKind> attached) {
        return call.rules().demands().attachments().stream()
                .filter(kind -> !attached.contains(kind))
                .map(kind -> Problem.at("attachments", "proposal.problem.attachmentNeeded." + kind))
                .toList();
    }

    private void countries(ProposalContent.Partners partners) {
        allowed("partners.partnerCountry", partners.partnerCountry(), Side.PARTNER);
        allowed("partners.homeOrganisation.country", partners.homeOrganisation().country(), Side.HOME);
    }

    private void allowed(String field, String country, Side side) {
        List<String> countries = call.rules().of(side).countries();
        if (!country.isEmpty() && !countries.contains(country)) {
            add(field, "countryOutsideCall", String.join(", ", countries));
        }
    }

    private void plan(Plan plan, CallRules.Scope scope) {
        List<SectorShare> sectors = plan.sectors();
        for (int i = 0; i < sectors.size(); i++) {
            if (!scope.sectors().contains(sectors.get(i).code())) {
                add("plan.sectors[" + i + "].code", "sectorOutsideCall");
            }
        }
        if (plan.startDate() == null
                || plan.endDate() == null
                || !plan.endDate().isAfter(plan.startDate())) {
            return;
        }
        if (scope.monthsMin() != null
                && plan.endDate().plusDays(1).isBefore(plan.startDate().plusMonths(scope.monthsMin()))) {
            add("plan.endDate", "tooShort", scope.monthsMin());
        }
        if (scope.monthsMax() != null && plan.endDate().isAfter(plan.startDate().plusMonths(scope.monthsMax()))) {
            add("plan.endDate", "tooMonthsLong", scope.monthsMax());
        }
    }

    private void part(FormPart part) {
        switch (part) {
            case MILESTONES -> rows("plan.milestones", content.plan().milestones());
            case INNOVATION_BASES ->
                rows("cooperation.bases", content.cooperation().bases());
            case COORDINATION_MECHANISM -> mechanism(content.cooperation().mechanism());
            case TECHNOLOGY_FLOWS ->
                rows("cooperation.flows", content.cooperation().flows());
            case TALENT_EXCHANGE ->
                rows("cooperation.talents", content.cooperation().talents());
            case SUPPORT_MEASURES -> rows("effects.supports", content.effects().supports());
            case FREE_TRADE_ZONE ->
                text("effects.freeTradeZone", content.effects().freeTradeZone());
            case ENERGY_EFFECT -> text("effects.energyEffect", content.effects().energyEffect());
            case DIPLOMATIC_EFFECT ->
                text("effects.diplomaticEffect", content.effects().diplomaticEffect());
            case OTHER_FUNDING -> text("finance.otherFunding", content.finance().otherFunding());
        }
    }

    private void mechanism(Mechanism mechanism) {
        text("cooperation.mechanism.leadBody", mechanism.leadBody());
        if (mechanism.meetingRhythm() == null) {
            add("cooperation.mechanism.meetingRhythm", "required");
        }
        text("cooperation.mechanism.text", mechanism.text());
    }

    private void side(Side side) {
        String currency = call.currency(side);
        Money total = content.finance().total(side, currency);
        if (!call.pays(side)) {
            if (!total.isZero()) {
                budget("sideDoesNotPay." + side);
            }
            return;
        }
        if (total.isZero()) {
            budget("sideWithoutMoney." + side);
            return;
        }
        call.minimum(side)
                .filter(minimum -> !total.covers(minimum))
                .ifPresent(minimum -> budget("belowMinimum." + side, total.amount(), minimum.amount(), currency));
        call.cap(side)
                .filter(cap -> !cap.covers(total))
                .ifPresent(cap -> budget("overCap." + side, total.amount(), cap.amount(), currency));
        call.yearlyCap(side).ifPresent(cap -> years(side, currency).forEach((year, sum) -> {
            if (!cap.covers(sum)) {
                budget("overYearlyCap." + side, sum.amount(), cap.amount(), currency, Integer.toString(year));
            }
        }));
    }

    private Map<Integer, Money> years(Side side, String currency) {
        Map<Integer, Money> sums = new TreeMap<>();
        for (BudgetLine line : content.finance().budget()) {
            if (line.side() == side) {
                sums.merge(line.year(), line.money(currency), Money::plus);
            }
        }
        return sums;
    }

    /** The share can only be compared where both sides pay in one currency. */
    private void share() {
        Integer wanted = call.rules().scope().homeShare();
        String currency = call.currency(Side.HOME);
        if (wanted == null || !currency.equals(call.currency(Side.PARTNER))) {
            return;
        }
        BigDecimal home = content.finance().total(Side.HOME, currency).amount();
        BigDecimal all =
                home.add(content.finance().total(Side.PARTNER, currency).amount());
        if (all.signum() > 0) {
            int share =
                    home.movePointRight(2).divide(all, 0, RoundingMode.HALF_UP).intValueExact();
            if (share != wanted) {
                budget("homeShare", share, wanted);
            }
        }
    }

    private void rows(String field, List<?> rows) {
        if (rows.isEmpty()) {
            add(field, "rowNeeded");
        }
    }

    private void budget(String key, Object... arguments) {
        add("finance.budget", key, arguments);
    }
}
