package org.khorgos.proposal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.khorgos.base.Money;

@Entity
@Table(name = "proposal_call")
class Call {
    @Id
    @Column(name = "call_id")
    private UUID id;

    @Column(name = "code", nullable = false, length = 30)
    private String code;

    @Column(name = "title_en", nullable = false, length = 200)
    private String english;

    @Column(name = "title_zh", nullable = false, length = 200)
    private String chinese;

    @Column(name = "title_ru", nullable = false, length = 200)
    private String russian;

    @Column(name = "call_year", nullable = false)
    private int year;

    @Column(name = "opens_at", nullable = false)
    private Instant opens;

    @Column(name = "closes_at", nullable = false)
    private Instant closes;

    @Column(name = "zone", nullable = false, length = 40)
    private String zone;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "cap_home", nullable = false))
    @AttributeOverride(
            name = "currency",
            column = @Column(name = "cap_home_currency", nullable = false, columnDefinition = "char(3)"))
    private Money capHome;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "cap_partner", nullable = false))
    @AttributeOverride(
            name = "currency",
            column = @Column(name = "cap_partner_currency", nullable = false, columnDefinition = "char(3)"))
    private Money capPartner;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Call() {}

    Call(CallDraft draft, Instant now) {
        id = UUID.randomUUID();
        code = draft.code();
        english = draft.titleEnglish();
        chinese = draft.titleChinese();
        russian = draft.titleRussian();
        year = draft.year();
        opens = draft.opens();
        closes = draft.closes();
        zone = draft.zone().getId();
        capHome = draft.capHome();
        capPartner = draft.capPartner();
        createdAt = now;
    }

    CallRow row() {
        return new CallRow(
                id, code, english, chinese, russian, year, opens, closes, ZoneId.of(zone), capHome, capPartner);
    }
}
