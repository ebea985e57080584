package org.khorgos.draft.ui;

import java.util.List;
import org.khorgos.draft.Fellow;
import org.khorgos.identity.UserRow;

/** Who writes on a proposal besides the first signatory. */
class EditorPicker extends PersonPicker {
    EditorPicker(List<UserRow> people) {
        super("proposal.editors", people.stream().filter(Fellow.EDITOR::suits).toList());
    }
}
