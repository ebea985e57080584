package org.khorgos.conflict;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.Requires;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.identity.Acting;
import org.khorgos.proposal.ProposalTexts;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Proposers name, before their proposal is reviewed, who shall not review it; nobody else but the secretary learns it. */
@Service
@Transactional(readOnly = true)
@Validated
public class ExclusionService {
    private final ExclusionTable table;
    private final ProposalTexts texts;
    private final Acting acting;

    ExclusionService(ExclusionTable table, ProposalTexts texts, Acting acting) {
        this.table = table;
        this.texts = texts;
        this.acting = acting;
    }

    /** Those of the own proposal in the order in which they were named. */
    @Requires(Operation.NAME_EXCLUSION)
    public List<Exclusion> own(ProposalId id) {
        return of(id);
    }

    /** Those of a proposal for which experts are chosen. */
    @Requires(Operation.ASSIGN_EXPERTS)
    public List<Exclusion> named(ProposalId id) {
        return of(id);
    }

    /**
     * Names one more. Throws Refused when it is named already or {@link Exclusion#MOST} are named,
     * ConstraintViolationException for a draft outside its limits.
     */
    @Transactional
    @Requires(Operation.NAME_EXCLUSION)
    public void name(ProposalId id, @Valid ExclusionDraft draft) {
        texts.take(id);
        int named = of(id).size();
        if (named >= Exclusion.MOST) {
            throw new Refused("conflict.exclusion.most", Exclusion.MOST);
        }
        try {
            table.add(id, draft, acting.actor().id(), acting.now());
        } catch (DuplicateKeyException twice) {
            throw new Refused("conflict.exclusion.twice");
        }
        acting.tell(new ExclusionsNamed(id, named + 1, acting.now()));
    }

    /** Takes one back; throws NotFound when the proposal has none such. */
    @Transactional
    @Requires(Operation.NAME_EXCLUSION)
    public void takeBack(ProposalId id, UUID exclusion) {
        texts.take(id);
        if (!table.remove(id, exclusion)) {
            throw new NotFound("exclusion " + exclusion);
        }
        acting.tell(new ExclusionsNamed(id, of(id).size(), acting.now()));
    }

    private List<Exclusion> of(ProposalId id) {
        return table.of(List.of(id)).getOrDefault(id, List.of());
    }
}
