package org.khorgos.print;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.VisibilityRule;
import org.khorgos.base.Currencies;
import org.khorgos.base.NotFound;
import org.khorgos.call.CallService;
import org.khorgos.content.ProposalContent;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalFacts;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.proposal.ProposalVersions;
import org.khorgos.proposal.VersionRow;
import org.khorgos.signature.SignatoryRow;
import org.khorgos.signature.SignatureService;
import org.springframework.stereotype.Component;

/** Reads what is printed, as far as the signed-in user may see it. */
@Component
class PrintReader {
    private final ProposalVersions versions;
    private final ProposalLifecycle lifecycle;
    private final SignatureService signatures;
    private final CallService calls;
    private final UserDirectory users;
    private final VisibilityRule visibility;
    private final CurrentUser current;

    PrintReader(
            ProposalVersions versions,
            ProposalLifecycle lifecycle,
            SignatureService signatures,
            CallService calls,
            UserDirectory users,
            VisibilityRule visibility,
            CurrentUser current) {
        this.versions = versions;
        this.lifecycle = lifecycle;
        this.signatures = signatures;
        this.calls = calls;
        this.users = users;
        this.visibility = visibility;
        this.current = current;
    }

    PrintedProposal proposal(ProposalId id, Words words) {
        ProposalFacts facts = lifecycle.facts(id);
        List<SignatoryRow> signatories =
                visibility.mayView(current.get(), id, Operation.VIEW_IDENTITY) ? signatures.signatories(id) : List.of();
        Set<UserId> people = signatories.stream().map(SignatoryRow::user).collect(Collectors.toSet());
        return new PrintedProposal(
                facts.number(),
                facts.state(),
                calls.get(facts.call()).title(words.language()),
                facts.session(),
                signatories,
                users.get(people));
    }

    /** Throws NotFound when there is no such version. */
    PrintedVersion version(ProposalId id, int number, Words words) {
        VersionRow row = versions.versions(id).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("version " + number + " of " + id));
        boolean money = visibility.mayView(current.get(), id, Operation.VIEW_MONEY);
        boolean named = visibility.mayView(current.get(), id, Operation.VIEW_IDENTITY);
        ProposalContent stored = versions.content(id, number);
        ProposalContent whole = named ? stored : stored.withoutIdentity();
        Currencies currencies = calls.version(lifecycle.facts(id).callVersion()).currencies();
        ProposalContent readable = money ? whole : whole.withoutMoney();
        Map<UserId, UserRow> writer = named ? users.get(Set.of(row.createdBy())) : Map.of();
        return new PrintedVersion(
                number,
                row.createdAt(),
                writer.containsKey(row.createdBy())
                        ? writer.get(row.createdBy()).displayName()
                        : "",
                row.fingerprint(),
                readable,
                currencies,
                ContentOutline.of(whole, money, words, currencies));
    }
}
