package org.khorgos.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khorgos.access.ProposalId;
import org.khorgos.demo.DemoPeople;
import org.khorgos.demo.ManyTasks;
import org.khorgos.demo.ProposalLife;
import org.khorgos.filing.FilingOutcome;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.workflow.TaskDrift;
import org.springframework.stereotype.Component;

/** An office with five open tasks for each of its proposals, half of them open to one of the twenty groups of the reader. */
@Component
class BenchOffice {
    static final int GROUPS = 20;
    private static final int EACH = 5;
    private final ManyTasks many;
    private final DemoPeople demo;
    private final ProposalLife life;
    private final Proposals proposals;
    private final People people;
    private final TaskDrift drift;
    private List<ProposalId> templates = List.of();
    private List<UserRow> staff = List.of();
    private List<String> others = List.of();
    private int copies;

    BenchOffice(
            ManyTasks many, DemoPeople demo, ProposalLife life, Proposals proposals, People people, TaskDrift drift) {
        this.many = many;
        this.demo = demo;
        this.life = life;
        this.proposals = proposals;
        this.people = people;
        this.drift = drift;
    }

    /** The office has so many open tasks from now on, and its inbox says what the engine says. */
    void grow(int tasks) {
        if (staff.isEmpty()) {
            SystemUser.run(demo::create);
            templates = templates();
            staff = List.of(colleague(), people.someone(Role.OFFICE));
            others = Stream.generate(() -> "CO_HANDLER@" + UUID.randomUUID())
                    .limit(GROUPS)
                    .toList();
        }
        int wanted = tasks / EACH;
        if (copies < wanted) {
            List<String> all = Stream.concat(groups().stream(), others.stream()).toList();
            many.grow(
                    copies,
                    wanted,
                    EACH,
                    templates,
                    new ManyTasks.Desk(reader().id(), staff.get(1).id(), all));
            many.settle();
            copies = wanted;
            assertThat(drift.kinds()).isEmpty();
        }
    }

    /** Somebody new with the roles of the reader. */
    UserRow colleague() {
        return people.someone(
                Role.OFFICE,
                Role.COMMITTEE_CHAIR,
                Role.COMMITTEE_SECRETARY,
                Role.HOST_HANDLER,
                Role.HOST_APPROVER,
                Role.CO_HANDLER,
                Role.HOME_APPROVER);
    }

    /** Whose inbox is measured. */
    UserRow reader() {
        return staff.get(0);
    }

    /** The reader's, without the one that is a person. */
    List<String> groups() {
        return reader().actor().groups().stream()
                .filter(group -> !group.startsWith("USER@"))
                .limit(GROUPS)
                .toList();
    }

    private List<ProposalId> templates() {
        List<ProposalId> sent = IntStream.range(0, 4)
                .mapToObj(i -> {
                    ProposalId id = life.draft("proposer", proposals.call(), Proposals.content());
                    life.send(id, "proposer");
                    return id;
                })
                .toList();
        sent.subList(1, 4).forEach(life::check);
        sent.subList(2, 4).forEach(id -> life.proposeFiling(id, FilingOutcome.FILED, null));
        life.confirmFiling(sent.get(3));
        return sent;
    }
}
