package org.khorgos.committee.sitting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.Actor;
import org.springframework.stereotype.Component;

/** Gives the facts of sittings to the rest of the committee; who asks checks who may know them. */
@Component
public class SittingFacts {
    private final SittingRepository sittings;
    private final AgendaRepository agenda;
    private final StayRepository stays;
    private final RecusalRepository recusals;
    private final Agenda lines;
    private final TabledTable tabled;

    SittingFacts(
            SittingRepository sittings,
            AgendaRepository agenda,
            StayRepository stays,
            RecusalRepository recusals,
            Agenda lines,
            TabledTable tabled) {
        this.sittings = sittings;
        this.agenda = agenda;
        this.stays = stays;
        this.recusals = recusals;
        this.lines = lines;
        this.tabled = tabled;
    }

    /** The sitting; empty for an unknown id. */
    public Optional<SittingRow> sitting(SittingId id) {
        return sittings.findById(id.value()).map(Sitting::row);
    }

    /** Its items in the order of the agenda. */
    public List<ItemRow> items(SittingId id) {
        return agenda.findBySittingOrderByPosition(id.value()).stream()
                .map(AgendaItem::row)
                .toList();
    }

    /** Who was in the room from when until when, in the order of coming. */
    public List<StayRow> stays(SittingId id) {
        return stays.findBySittingOrderByCameAt(id.value()).stream()
                .map(Stay::row)
                .toList();
    }

    /** The recusals that the leaders noted, for all items. */
    public List<RecusalRow> recusals(SittingId id) {
        return recusals.findBySitting(id.value()).stream().map(Recusal::row).toList();
    }

    /** The documents tabled, for the sitting as a whole and for all items, the earliest first. */
    public List<TabledRow> documents(SittingId id) {
        return tabled.of(id);
    }

    /**
     * The items that are not for the reader: out of the room by a recusal, a conflict or a signature of their own, or
     * without sight of the proposal.
     */
    public List<AgendaLine> leftOut(SittingId id, Actor reader) {
        return lines.lines(id, reader).stream().filter(AgendaLine::leftOut).toList();
    }

    /** The item under which a vote was taken; empty for a vote outside a sitting. */
    public Optional<ItemRow> itemOf(UUID meeting) {
        return agenda.findByMeeting(meeting).map(AgendaItem::row);
    }

    /** The item that waits or is being dealt with for the proposal. */
    public Optional<ItemRow> waiting(ProposalId proposal) {
        return agenda.findByProposalAndStatus(proposal.value(), ItemStatus.CURRENT)
                .or(() -> agenda.findByProposalAndStatus(proposal.value(), ItemStatus.WAITING))
                .map(AgendaItem::row);
    }
}
