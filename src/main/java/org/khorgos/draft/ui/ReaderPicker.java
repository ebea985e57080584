package org.khorgos.draft.ui;

import java.util.List;
import org.khorgos.draft.Fellow;
import org.khorgos.identity.UserRow;

/** Who reads a proposal besides those who sign and write it. */
class ReaderPicker extends PersonPicker {
    ReaderPicker(List<UserRow> people) {
        super("proposal.readers", people.stream().filter(Fellow.READER::suits).toList());
    }
}
