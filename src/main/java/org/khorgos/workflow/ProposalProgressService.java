package org.khorgos.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.Requires;
import org.khorgos.access.VisibilityRule;
import org.khorgos.identity.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells everybody who may see a proposal where it is: the picture of its process and who holds it. */
@Service
@Transactional(readOnly = true)
public class ProposalProgressService {
    private final Pictures pictures;
    private final Holders holders;
    private final VisibilityRule visibility;
    private final CurrentUser current;

    ProposalProgressService(Pictures pictures, Holders holders, VisibilityRule visibility, CurrentUser current) {
        this.pictures = pictures;
        this.holders = holders;
        this.visibility = visibility;
        this.current = current;
    }

    /** The main model first, then the models it has called, the latest last; a draft shows the main model unmarked. */
    @Requires(Operation.VIEW)
    public List<ProcessPicture> pictures(ProposalId id, Locale language) {
        List<ProcessPicture> started = pictures.of(id, language);
        if (started.isEmpty()) {
            return List.of(pictures.unmarked(language));
        }
        return visibility.mayView(current.get(), id, Operation.VIEW_VOTES)
                ? started
                : started.stream().map(CommitteeVeil::over).toList();
    }

    /** Everybody in whose hands these proposals are now, the longest holder first; what the reader may not see is left out. */
    @PreAuthorize("isAuthenticated()")
    public Map<ProposalId, List<TaskHolder>> holders(Collection<ProposalId> ids) {
        return holders.of(ids, current.get());
    }
}
