package org.khorgos.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the terms of the committee's members and of their substitutes, in whole days of its seat. */
@Service
@Transactional(readOnly = true)
public class TermService {
    private static final String STAFF = "hasAnyRole('COMMITTEE_SECRETARY', 'COMMITTEE_CHAIR')";

    private final TermRepository repository;
    private final Terms terms;
    private final UserDirectory users;
    private final CurrentUser current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    TermService(
            TermRepository repository,
            Terms terms,
            UserDirectory users,
            CurrentUser current,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.terms = terms;
        this.users = users;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    /** All terms by name, past and future ones too. */
    @PreAuthorize("hasAnyRole('COMMITTEE_SECRETARY', 'COMMITTEE_CHAIR', 'COMMITTEE_MEMBER', 'AUDITOR')")
    public List<TermRow> all() {
        List<Term> all = repository.findAll();
        Map<UserId, UserRow> people = users.get(all.stream()
                .flatMap(term -> Stream.of(term.person(), term.substituteFor()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return all.stream()
                .filter(term -> people.containsKey(term.person()))
                .map(term -> row(term, people))
                .sorted(Comparator.comparing(TermRow::person).thenComparing(TermRow::firstDay))
                .toList();
    }

    /** Those who may have a term: the enabled holders of a role in the committee, by name. */
    @PreAuthorize(STAFF)
    public List<UserRow> people() {
        return Stream.of(Role.COMMITTEE_CHAIR, Role.COMMITTEE_MEMBER)
                .flatMap(role -> users.withRole(role).stream())
                .distinct()
                .sorted(Comparator.comparing(UserRow::displayName))
                .toList();
    }

    /**
     * Adds a term; throws Refused when it ends before it begins, overlaps another one of the person, the person holds no
     * role in the committee, or the one to stand in for is nobody of it or a substitute.
     */
    @Transactional
    @PreAuthorize(STAFF)
    public void enter(TermDraft draft) {
        if (draft.lastDay() != null && draft.lastDay().isBefore(draft.firstDay())) {
            throw new Refused("committee.term.order");
        }
        if (people().stream().noneMatch(row -> row.id().equals(draft.person()))) {
            throw new Refused("committee.term.role");
        }
        if (repository.findByPerson(draft.person().value()).stream().anyMatch(term -> overlap(term, draft))) {
            throw new Refused("committee.term.overlap");
        }
        UserId member = draft.substituteFor();
        if (member != null && (member.equals(draft.person()) || !isMember(member))) {
            throw new Refused("committee.term.substitute");
        }
        try {
            repository.saveAndFlush(new Term(draft, current.get().id(), clock.instant()));
        } catch (DataIntegrityViolationException somebodyWasFaster) {
            throw new Refused("committee.term.overlap");
        }
        events.publishEvent(new TermChanged(draft.person(), draft.firstDay(), draft.lastDay(), clock.instant()));
    }

    /** Lets a term end with that day; throws Refused when it lies before its first day. */
    @Transactional
    @PreAuthorize(STAFF)
    public void end(UUID id, LocalDate lastDay) {
        Term term = repository.findById(id).orElseThrow(() -> new NotFound("term " + id));
        if (lastDay.isBefore(term.firstDay())) {
            throw new Refused("committee.term.order");
        }
        LocalDate before = term.lastDay();
        if (before != null && lastDay.isAfter(before)) {
            throw new Refused("committee.term.longer");
        }
        term.end(lastDay);
        events.publishEvent(new TermChanged(term.person(), term.firstDay(), lastDay, clock.instant()));
    }

    private boolean isMember(UserId person) {
        return repository.findByPerson(person.value()).stream().anyMatch(term -> term.substituteFor() == null);
    }

    private static boolean overlap(Term term, TermDraft draft) {
        return !ends(draft.lastDay()).isBefore(term.firstDay())
                && !ends(term.lastDay()).isBefore(draft.firstDay());
    }

    private static LocalDate ends(@Nullable LocalDate day) {
        return day == null ? LocalDate.MAX : day;
    }

    private TermRow row(Term term, Map<UserId, UserRow> people) {
        UserRow person = Objects.requireNonNull(people.get(term.person()));
        UserId member = term.substituteFor();
        UserRow instead = member == null ? null : people.get(member);
        return new TermRow(
                term.id(),
                person.displayName(),
                person.organisationName(),
                term.firstDay(),
                term.lastDay(),
                instead == null ? "" : instead.displayName(),
                term.covers(terms.today()));
    }
}
