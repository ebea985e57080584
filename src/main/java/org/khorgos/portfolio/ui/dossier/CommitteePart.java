package org.khorgos.portfolio.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import org.khorgos.access.Operation;
import org.khorgos.base.ui.FactList;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.SmallTable;
import org.khorgos.committee.CommitteeDetails;
import org.khorgos.committee.CommitteeDetails.AttendanceRow;
import org.khorgos.committee.CommitteeDetails.MeetingRow;
import org.khorgos.committee.MeetingService;
import org.khorgos.committee.VoteCount;
import org.khorgos.portfolio.DossierHead;
import org.khorgos.release.LetterService;

/** The letters that were sent, and the committee's meetings with attendance and votes; only for those who may know how members voted. */
@org.springframework.stereotype.Component
class CommitteePart implements DossierPart {
    private final MeetingService meetings;
    private final LetterService letters;

    CommitteePart(MeetingService meetings, LetterService letters) {
        this.meetings = meetings;
        this.letters = letters;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String titleKey() {
        return "portfolio.committee";
    }

    @Override
    public boolean shows(DossierHead head) {
        return head.shows(Operation.VIEW_VOTES);
    }

    @Override
    public Component create(DossierHead head) {
        CommitteeDetails details = meetings.details(head.id());
        Div parts = new Div();
        parts.addClassName("content-sections");
        letters.letters(head.id()).forEach(row -> parts.add(new LetterLink(row)));
        details.meetings().forEach(row -> parts.add(meeting(row)));
        if (details.meetings().isEmpty()) {
            parts.add(new Span(text("portfolio.committee.none")));
        }
        return parts;
    }

    private static Component meeting(MeetingRow row) {
        VoteCount count = row.count();
        FactList facts = new FactList()
                .fact(text("committee.ballot.motion"), text("committee.motion." + row.motion()))
                .fact(text("portfolio.committee.status"), text("committee.status." + row.status()))
                .fact(
                        text("portfolio.committee.decision"),
                        row.decision() == null ? "" : text("committee.decision." + row.decision()))
                .fact(
                        text("portfolio.committee.quorum"),
                        text("portfolio.committee.quorum.value", count.entitledPresent(), count.quorum()))
                .fact(
                        text("portfolio.committee.votes"),
                        text("portfolio.committee.votes.value", count.yes(), count.no(), count.abstain()))
                .fact(text("portfolio.committee.preparedBy"), row.preparedBy());
        if (!row.request().isBlank()) {
            facts.fact(text("committee.ballot.request"), new Prose(row.request()));
        }
        SmallTable votes = new SmallTable(
                text("committee.prepare.members"),
                text("portfolio.committee.member"),
                text("portfolio.committee.attendance"),
                text("portfolio.committee.vote"));
        row.attendance()
                .forEach(member -> votes.row(
                        member.member(),
                        attendance(member),
                        member.vote() == null ? "–" : text("committee.vote." + member.vote())));
        return new PageSection(
                text("portfolio.committee.meeting", Formats.here().dateTime(row.meetingAt())), facts, votes);
    }

    private static String attendance(AttendanceRow row) {
        if (row.recused()) {
            return text("portfolio.committee.recused", reason(row.recusalReason()));
        }
        return text(row.present() ? "committee.member.present" : "portfolio.committee.absent");
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    /** What the secretary wrote, or the ground of a conflict in words. */
    private static String reason(String recusal) {
        return recusal.matches("[A-Z_]+") ? text("conflict.ground." + recusal) : recusal;
    }
}
