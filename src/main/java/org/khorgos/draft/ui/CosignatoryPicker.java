package org.khorgos.draft.ui;

import java.util.List;
import org.khorgos.identity.UserRow;

/** Who shall sign besides the first signatory. */
class CosignatoryPicker extends PersonPicker {
    CosignatoryPicker(List<UserRow> people) {
        super("proposal.cosignatories", people);
    }
}
