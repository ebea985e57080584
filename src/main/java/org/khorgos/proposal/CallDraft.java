package org.khorgos.proposal;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import org.khorgos.base.Money;
import org.khorgos.base.Side;

/** A call to be registered; the caps are in the currencies of their sides. */
public record CallDraft(
        @NotBlank @Size(max = 30) String code,
        @NotBlank @Size(max = 200) String titleEnglish,
        @NotBlank @Size(max = 200) String titleChinese,
        @NotBlank @Size(max = 200) String titleRussian,
        @Min(2000) @Max(2100) int year,
        Instant opens,
        Instant closes,
        ZoneId zone,
        Money capHome,
        Money capPartner) {
    @AssertTrue(message = "{proposal.call.period}")
    boolean isPeriodInOrder() {
        return closes.isAfter(opens);
    }

    @AssertTrue(message = "{proposal.call.caps}")
    boolean isCapOfEachSide() {
        return capHome.currency().equals(Side.HOME.currency())
                && capPartner.currency().equals(Side.PARTNER.currency())
                && !capHome.isZero()
                && !capPartner.isZero();
    }
}
