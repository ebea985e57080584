package org.khorgos.cordis;

/** A line of a file as it stands there; what cannot be read or is too long is without text. */
record CsvLine(long number, String text, Flaw flaw) {
    enum Flaw {
        NONE,
        ENCODING,
        LENGTH
    }

    boolean isSound() {
        return flaw == Flaw.NONE;
    }

    boolean isBlank() {
        return isSound() && text.isBlank();
    }

    long quotes() {
        return text.chars().filter(c -> c == '"').count();
    }
}
