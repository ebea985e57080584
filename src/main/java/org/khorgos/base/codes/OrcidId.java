package org.khorgos.base.codes;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The identifier of a researcher in ORCID: four groups of four, the last character a check digit of ISO 7064 MOD 11-2.
 *
 * @param value with hyphens and a capital X, such as 0000-0002-1825-0097
 */
public record OrcidId(String value) {
    /** Where ORCID tells about a researcher; the identifier follows. */
    public static final String ADDRESS = "https://orcid.org/";

    private static final Pattern FORM = Pattern.compile("(\\d{4}-){3}\\d{3}[\\dX]");
    private static final Pattern BARE = Pattern.compile("\\d{15}[\\dX]");
    private static final Pattern BEFORE =
            Pattern.compile("^(https?://)?(www\\.)?orcid\\.org/", Pattern.CASE_INSENSITIVE);
    private static final int MODULUS = 11;
    private static final int TEN = 10;

    /** Throws IllegalArgumentException when the form or the check digit is wrong. */
    public OrcidId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("no ORCID iD");
        }
    }

    /** The identifier written alone or as an address, with or without hyphens; empty when it is none. */
    public static Optional<OrcidId> of(String written) {
        String rest = BEFORE.matcher(written.strip()).replaceFirst("").replaceFirst("/$", "");
        String bare = rest.replaceAll("[-\\s]", "").toUpperCase(Locale.ROOT);
        if (!BARE.matcher(bare).matches()) {
            return Optional.empty();
        }
        String grouped = bare.replaceAll("(.{4})(?=.)", "$1-");
        return isValid(grouped) ? Optional.of(new OrcidId(grouped)) : Optional.empty();
    }

    /** True for four groups of the right form whose check digit agrees. */
    static boolean isValid(String value) {
        return FORM.matcher(value).matches() && checkDigit(value) == value.charAt(value.length() - 1);
    }

    private static char checkDigit(String value) {
        int sum = value.substring(0, value.length() - 1)
                .chars()
                .filter(Character::isDigit)
                .map(digit -> digit - '0')
                .reduce(0, (total, digit) -> (total + digit) * 2 % MODULUS);
        int check = (MODULUS + 1 - sum) % MODULUS;
        return check == TEN ? 'X' : (char) ('0' + check);
    }

    /** The page of ORCID on the researcher. */
    public String address() {
        return ADDRESS + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
