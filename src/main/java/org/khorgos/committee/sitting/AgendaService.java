package org.khorgos.committee.sitting;

import java.util.HashSet;
import java.util.List;
import org.khorgos.access.AccessRule;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills the agenda of a sitting and puts it in order; throws Refused for others than its chair and secretary. */
@Service
@Transactional
public class AgendaService {
    private static final String STAFF = "hasAnyRole('COMMITTEE_SECRETARY', 'COMMITTEE_CHAIR')";

    private final AgendaRepository items;
    private final Agenda agenda;
    private final Leaders leaders;
    private final AccessRule access;
    private final Tabling tabling;

    AgendaService(AgendaRepository items, Agenda agenda, Leaders leaders, AccessRule access, Tabling tabling) {
        this.items = items;
        this.agenda = agenda;
        this.leaders = leaders;
        this.access = access;
        this.tabling = tabling;
    }

    /** The proposals that wait for a meeting and stand on no agenda yet, at most 200. */
    @Transactional(readOnly = true)
    @PreAuthorize(STAFF)
    public List<Candidate> candidates() {
        return agenda.candidates(leaders.actor());
    }

    /** Adds proposals at the end; throws Refused when the members are invited already, or one stands on another agenda. */
    @Transactional
    @PreAuthorize(STAFF)
    public void add(SittingId id, List<ProposalId> proposals) {
        requirePlanned(leaders.hold(id));
        int last = items.findBySittingOrderByPosition(id.value()).size();
        for (ProposalId proposal : proposals) {
            access.check(leaders.actor(), Operation.VIEW_VOTES, proposal);
            last++;
            try {
                items.saveAndFlush(new AgendaItem(id, proposal, last));
            } catch (DataIntegrityViolationException standsOnAnAgenda) {
                throw new Refused("committee.agenda.taken");
            }
        }
        changed(id);
    }

    /** Takes an item with its documents off an agenda that is not sent yet; throws Refused later: then it is postponed in the sitting. */
    @Transactional
    @PreAuthorize(STAFF)
    public void remove(ItemId id) {
        AgendaItem item = items.findById(id.value()).orElseThrow(() -> new NotFound("item " + id));
        SittingId sitting = item.sitting();
        requirePlanned(leaders.hold(sitting));
        tabling.removeAll(sitting, id);
        items.delete(item);
        items.flush();
        agenda.arrange(sitting, ids(sitting));
        changed(sitting);
    }

    /**
     * Puts the items in that order; throws Refused when the agenda holds other items by now, or the sitting is over.
     *
     * @param seen the order that the reader saw; a colleague's order since then is not overwritten but said
     */
    @Transactional
    @PreAuthorize(STAFF)
    public void arrange(SittingId id, List<ItemId> seen, List<ItemId> order) {
        Sitting sitting = leaders.hold(id);
        if (sitting.status().isOver()) {
            throw new Refused("committee.sitting.over");
        }
        List<ItemId> now = ids(id);
        if (!now.equals(seen) || order.size() != now.size() || !new HashSet<>(now).equals(new HashSet<>(order))) {
            throw new Refused("committee.agenda.changed");
        }
        agenda.arrange(id, order);
        changed(id);
    }

    private List<ItemId> ids(SittingId id) {
        return items.findBySittingOrderByPosition(id.value()).stream()
                .map(AgendaItem::id)
                .toList();
    }

    private static void requirePlanned(Sitting sitting) {
        if (sitting.status() != SittingStatus.PLANNED) {
            throw new Refused("committee.agenda.sent");
        }
    }

    private void changed(SittingId id) {
        leaders.tell(new AgendaChanged(id, leaders.me(), leaders.now()));
    }
}
