package org.khorgos.call.ui;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Problem;
import org.khorgos.base.ui.Formats;
import org.khorgos.call.CallCatalogueService;
import org.khorgos.call.CallDraft;
import org.khorgos.call.CallDraftCheck;
import org.khorgos.call.CallEditorService;
import org.khorgos.call.CallRules;
import org.khorgos.call.CallVersionRow;
import org.springframework.stereotype.Component;

/** What the form of a call asks of the services, in one place. */
@Component
class CallDesk {
    private final CallEditorService editor;
    private final CallCatalogueService catalogue;
    private final CallDraftCheck check;
    private final Clock clock;

    CallDesk(CallEditorService editor, CallCatalogueService catalogue, CallDraftCheck check, Clock clock) {
        this.editor = editor;
        this.catalogue = catalogue;
        this.check = check;
        this.clock = clock;
    }

    /** Throws NotFound for an unknown call. */
    CallDraft draft(UUID call) {
        return editor.draft(call);
    }

    /** The rules of the newest version, if there is one. */
    @Nullable
    CallRules inForce(UUID call) {
        return catalogue.versions(call).stream()
                .findFirst()
                .map(CallVersionRow::rules)
                .orElse(null);
    }

    List<Problem> limits(CallDraft draft) {
        return check.problems(draft);
    }

    long save(UUID call, CallDraft draft) {
        return editor.save(call, draft);
    }

    void publish(UUID call, long version, String reason) {
        editor.publish(call, version, reason);
    }

    /** The time of day, as the reader writes it. */
    String time() {
        return Formats.here().time(clock.instant());
    }
}
