package org.khorgos.draft;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khorgos.access.Capacity;
import org.khorgos.access.Involvement;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.Requires;
import org.khorgos.base.Refused;
import org.khorgos.call.CallDirectory;
import org.khorgos.content.ContentFields;
import org.khorgos.identity.Acting;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.proposal.ProposalText;
import org.khorgos.proposal.ProposalTexts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who writes which section until when; the first signatory assigns, and nobody is kept from writing elsewhere. */
@Service
@Transactional(readOnly = true)
public class SectionService {
    /** Key of the refusal of somebody who does not write on the proposal. */
    public static final String NO_WRITER = "proposal.assignment.noWriter";

    private final ProposalTexts texts;
    private final ProposalLifecycle lifecycle;
    private final CallDirectory calls;
    private final Involvement involvement;
    private final UserDirectory users;
    private final SectionTable table;
    private final Acting acting;

    SectionService(
            ProposalTexts texts,
            ProposalLifecycle lifecycle,
            CallDirectory calls,
            Involvement involvement,
            UserDirectory users,
            SectionTable table,
            Acting acting) {
        this.texts = texts;
        this.lifecycle = lifecycle;
        this.calls = calls;
        this.involvement = involvement;
        this.users = users;
        this.table = table;
        this.acting = acting;
    }

    /** Who writes what now, at most one person for each section. */
    @Requires(Operation.EDIT_PROPOSAL)
    public List<SectionAssignment> assignments(ProposalId id) {
        return table.open(id);
    }

    /** The people to whom a section may be given, by name: the first signatory and the editors. */
    @Requires(Operation.ASSIGN_SECTION)
    public List<UserRow> writers(ProposalId id) {
        return writers(texts.read(id));
    }

    /**
     * Gives the section to that person instead of whoever had it; when everything is so already, nothing happens. Throws
     * Refused for everybody but the first signatory, for somebody who does not write, for a day that is past and, before
     * the proposal is sent, for one after the call's cut-off; IllegalArgumentException for an unknown section.
     *
     * @param due the last day in the zone of the first signatory
     */
    @Transactional
    @Requires(Operation.ASSIGN_SECTION)
    public void assign(ProposalId id, String section, UserId assignee, LocalDate due) {
        ProposalText text = texts.takeAsFirst(id);
        if (!ContentFields.SECTIONS.contains(section)) {
            throw new IllegalArgumentException("no section " + section);
        }
        if (writers(text).stream().noneMatch(writer -> writer.id().equals(assignee))) {
            throw new Refused(NO_WRITER);
        }
        ZoneId zone = acting.actor().zone();
        Optional<SectionAssignment> before = table.open(id, section);
        boolean again = before.filter(one -> one.assignee().equals(assignee)).isPresent();
        if (again && before.filter(one -> one.due().equals(due)).isPresent()) {
            return;
        }
        checkDue(text, due, zone);
        before.ifPresent(one -> table.end(one, acting.now()));
        before.filter(one -> !again).ifPresent(one -> acting.tell(SectionTakenAway.of(text, one, acting.now())));
        table.add(new SectionAssignment(UUID.randomUUID(), id, section, assignee, due, zone, acting.now(), null));
        acting.tell(new SectionAssigned(id, section, assignee, due, again, acting.now()));
    }

    /** Takes it from whoever had it; nothing happens when nobody has. Throws Refused for all but the first signatory. */
    @Transactional
    @Requires(Operation.ASSIGN_SECTION)
    public void takeAway(ProposalId id, String section) {
        ProposalText text = texts.takeAsFirst(id);
        table.open(id, section).ifPresent(one -> {
            table.end(one, acting.now());
            acting.tell(SectionTakenAway.of(text, one, acting.now()));
        });
    }

    /** Says that the section is ready; nothing happens a second time. Throws Refused for everybody but its assignee. */
    @Transactional
    @Requires(Operation.EDIT_PROPOSAL)
    public void complete(ProposalId id, String section) {
        texts.take(id);
        SectionAssignment mine = table.open(id, section)
                .filter(one -> one.assignee().equals(acting.actor().id()))
                .orElseThrow(() -> new Refused("proposal.assignment.notYours"));
        if (!mine.isReady()) {
            table.ready(mine, acting.now());
            acting.tell(new SectionCompleted(id, section, mine.assignee(), acting.now()));
        }
    }

    /** What the signed-in user still has to write in all proposals, the most urgent first. */
    @PreAuthorize("isAuthenticated()")
    public List<AssignedSection> mine() {
        return table.open(acting.actor().id());
    }

    private List<UserRow> writers(ProposalText text) {
        Set<UserId> ids = Stream.concat(
                        Stream.of(text.firstSignatory()), involvement.people(text.id(), Capacity.EDITOR).stream())
                .collect(Collectors.toSet());
        return users.get(ids).values().stream()
                .filter(UserRow::enabled)
                .sorted(Comparator.comparing(UserRow::displayName))
                .toList();
    }

    private void checkDue(ProposalText text, LocalDate due, ZoneId zone) {
        if (due.isBefore(acting.now().atZone(zone).toLocalDate())) {
            throw new Refused("proposal.assignment.past");
        }
        if (text.state() == ProposalState.DRAFT) {
            LocalDate cutOff = calls.version(lifecycle.facts(text.id()).callVersion())
                    .closes()
                    .atZone(zone)
                    .toLocalDate();
            if (due.isAfter(cutOff)) {
                throw new Refused("proposal.assignment.afterCutOff", cutOff.toString());
            }
        }
    }
}
