package org.khorgos.committee.minutes;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Messages;
import org.khorgos.base.Refused;
import org.khorgos.committee.sitting.SittingFacts;
import org.khorgos.committee.sitting.SittingId;
import org.khorgos.committee.sitting.SittingRow;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.print.PrintedSheet;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The minutes of closed sittings for the committee alone: chair and secretary correct and sign them. Throws NotFound for a
 * sitting that is unknown or not closed.
 */
@Service
@Transactional(readOnly = true)
public class MinutesService {
    public static final int REMARKS_MAX = Minutes.REMARKS_MAX;
    public static final int REFUSAL_MAX = Minutes.REFUSAL_MAX;

    private static final String STAFF = "hasAnyRole('COMMITTEE_SECRETARY', 'COMMITTEE_CHAIR')";
    private static final String READERS =
            "hasAnyRole('COMMITTEE_SECRETARY', 'COMMITTEE_CHAIR', 'COMMITTEE_MEMBER', 'AUDITOR')";

    private final MinutesDesk desk;
    private final MinutesWriter writer;
    private final SittingFacts facts;
    private final UserDirectory users;
    private final Messages messages;

    MinutesService(MinutesDesk desk, MinutesWriter writer, SittingFacts facts, UserDirectory users, Messages messages) {
        this.desk = desk;
        this.writer = writer;
        this.facts = facts;
        this.users = users;
        this.messages = messages;
    }

    /** How far the minutes have come and what the reader can do with them. */
    @PreAuthorize(READERS)
    public MinutesDetails details(SittingId id) {
        Minutes minutes = desk.read(id);
        SittingRow sitting = desk.sitting(id);
        @Nullable UserId refused = minutes.refusedBy();
        return new MinutesDetails(
                minutes.status(),
                minutes.remarks(),
                minutes.fingerprint(text(minutes, sitting)),
                new MinutesDetails.Signature(name(sitting.chair()), minutes.chairAt()),
                new MinutesDetails.Signature(name(sitting.secretary()), minutes.secretaryAt()),
                refused == null ? "" : name(refused),
                minutes.refusal(),
                acts(minutes, sitting));
    }

    /** The minutes on paper; items that are not for the reader are left out. */
    @PreAuthorize(READERS)
    public PrintedSheet print(SittingId id, Locale language) {
        Minutes minutes = desk.read(id);
        MinutesText text = text(minutes, desk.sitting(id));
        Map<UUID, Boolean> leftOut =
                writer.out(id, facts.leftOut(id, desk.actor()), desk.actor().id());
        return new MinutesPrint(messages, language, text).draw(minutes, minutes.fingerprint(text), leftOut);
    }

    /** Sets the remarks below the items; throws Refused when they are too long, or somebody has signed. */
    @Transactional
    @PreAuthorize(STAFF)
    public void correct(SittingId id, String remarks) {
        Minutes minutes = desk.hold(id);
        if (minutes.status() != MinutesStatus.DRAFT) {
            throw new Refused("committee.minutes.frozen");
        }
        if (remarks.strip().length() > Minutes.REMARKS_MAX) {
            throw new Refused("committee.minutes.remarks.long", Minutes.REMARKS_MAX);
        }
        minutes.correct(remarks.strip());
        desk.tell(new MinutesCorrected(id, desk.actor().id(), desk.now()));
    }

    /**
     * Signs the text that was seen; throws Refused when it is another one by now, or the signed-in user has signed it.
     *
     * @param sha256 the fingerprint of what was seen
     */
    @Transactional
    @PreAuthorize(STAFF)
    public void sign(SittingId id, String sha256) {
        Minutes minutes = desk.hold(id);
        SittingRow sitting = desk.sitting(id);
        if (!acts(minutes, sitting).sign()) {
            throw new Refused("committee.minutes.signed");
        }
        MinutesText text = text(minutes, sitting);
        if (!minutes.fingerprint(text).equals(sha256)) {
            throw new Refused("committee.minutes.changed");
        }
        minutes.sign(
                text, sitting.chair().equals(desk.actor().id()), desk.actor().id(), desk.now());
        desk.tell(new MinutesSigned(id, desk.actor().id(), sha256, desk.now()));
    }

    /** The second one does not sign: the minutes are a draft again; throws Refused without a reason or at another time. */
    @Transactional
    @PreAuthorize(STAFF)
    public void refuse(SittingId id, String reason) {
        Minutes minutes = desk.hold(id);
        if (!acts(minutes, desk.sitting(id)).refuse()) {
            throw new Refused("committee.minutes.notRefusable");
        }
        String words = reason.strip();
        if (words.isEmpty() || words.length() > Minutes.REFUSAL_MAX) {
            throw new Refused("committee.minutes.refusal.missing", Minutes.REFUSAL_MAX);
        }
        minutes.refuse(words, desk.actor().id(), desk.now());
        desk.tell(new MinutesRefused(id, desk.actor().id(), desk.now()));
    }

    private MinutesText text(Minutes minutes, SittingRow sitting) {
        return Optional.ofNullable(minutes.frozen()).orElseGet(() -> writer.write(sitting, minutes.remarks()));
    }

    private MinutesDetails.Acts acts(Minutes minutes, SittingRow sitting) {
        UserId me = desk.actor().id();
        boolean leads = sitting.isLedBy(me);
        boolean signed = (sitting.chair().equals(me) ? minutes.chairAt() : minutes.secretaryAt()) != null;
        boolean draft = minutes.status() == MinutesStatus.DRAFT;
        return new MinutesDetails.Acts(leads && !signed, leads && !signed && !draft, leads && draft);
    }

    private String name(UserId person) {
        return users.get(person).displayName();
    }
}
