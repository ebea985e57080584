package org.khorgos.monitoring;

import java.util.List;
import org.khorgos.identity.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows how the application itself is. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Role.Name.ADMINISTRATOR + "', '" + Role.Name.AUDITOR + "')")
public class HealthService {
    private final HealthBoard board;

    HealthService(HealthBoard board) {
        this.board = board;
    }

    /** How each check stands, at most a minute old: the vital ones first, then by name. */
    public List<CheckState> states() {
        return board.states();
    }

    /** The same, asked anew. */
    public List<CheckState> statesNow() {
        board.forget();
        return board.states();
    }
}
