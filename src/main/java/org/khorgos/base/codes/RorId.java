package org.khorgos.base.codes;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The identifier of an organisation in the Research Organization Registry: a zero, six characters of Crockford's base 32
 * and two check digits of ISO 7064 MOD 97-10, which are 02 to 98.
 *
 * @param value the nine characters in small letters, such as 00pjdza24
 */
public record RorId(String value) {
    /** Where the registry tells about an organisation; the identifier follows. */
    public static final String ADDRESS = "https://ror.org/";

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final Pattern FORM = Pattern.compile("0([" + ALPHABET + "]{6})(0[2-9]|[1-8]\\d|9[0-8])");
    private static final Pattern BEFORE = Pattern.compile("^(https?://)?(www\\.)?ror\\.org/", Pattern.CASE_INSENSITIVE);
    private static final int HUNDRED = 100;
    private static final int MODULUS = 97;

    /** Throws IllegalArgumentException when the form or the check digits are wrong. */
    public RorId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("no ROR id");
        }
    }

    /** The identifier written alone or as an address, in any letters; empty when it is none. */
    public static Optional<RorId> of(String written) {
        String bare = BEFORE.matcher(written.strip())
                .replaceFirst("")
                .replaceFirst("/$", "")
                .toLowerCase(Locale.ROOT);
        return isValid(bare) ? Optional.of(new RorId(bare)) : Optional.empty();
    }

    /** True for nine characters of the right form whose check digits agree. */
    static boolean isValid(String value) {
        Matcher parts = FORM.matcher(value);
        return parts.matches() && (number(parts.group(1)) * HUNDRED + Integer.parseInt(parts.group(2))) % MODULUS == 1;
    }

    private static long number(String characters) {
        return characters
                .chars()
                .asLongStream()
                .reduce(0, (sum, next) -> sum * ALPHABET.length() + ALPHABET.indexOf((char) next));
    }

    /** The page of the registry on the organisation. */
    public String address() {
        return ADDRESS + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
