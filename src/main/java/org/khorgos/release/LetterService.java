package org.khorgos.release;

import java.io.InputStream;
import java.util.List;
import org.khorgos.access.Involvement;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.Requires;
import org.khorgos.access.VisibilityRule;
import org.khorgos.base.NotFound;
import org.khorgos.document.FileKeeping;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives letters to those who signed the proposal, and to those who may know how the committee came to its decision. */
@Service
@Transactional(readOnly = true)
public class LetterService {
    private final LetterTable letters;
    private final FileKeeping files;
    private final Involvement involvement;
    private final VisibilityRule visibility;
    private final CurrentUser current;

    LetterService(
            LetterTable letters,
            FileKeeping files,
            Involvement involvement,
            VisibilityRule visibility,
            CurrentUser current) {
        this.letters = letters;
        this.files = files;
        this.involvement = involvement;
        this.visibility = visibility;
        this.current = current;
    }

    /** A letter with its bytes, which the caller closes. */
    public record Content(LetterRow row, InputStream bytes) {}

    /** The latest first; none for anybody else. */
    @Requires(Operation.VIEW)
    public List<LetterRow> letters(ProposalId id) {
        return mayRead(id) ? letters.of(id) : List.of();
    }

    /** Throws NotFound when there is no such letter or it is for others; Refused when the file cannot be read. */
    @Requires(Operation.VIEW)
    public Content open(ProposalId id, LetterId letter) {
        LetterRow row = letters.find(id, letter)
                .filter(found -> mayRead(id))
                .orElseThrow(() -> new NotFound("letter " + letter));
        return new Content(row, files.read(letters.storedName(letter)));
    }

    private boolean mayRead(ProposalId id) {
        Actor me = current.get();
        return involvement.isSignatory(id, me.id()) || visibility.mayView(me, id, Operation.VIEW_VOTES);
    }
}
