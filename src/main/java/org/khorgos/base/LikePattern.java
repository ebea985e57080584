package org.khorgos.base;

/** Patterns for the operator LIKE of SQL. */
public final class LikePattern {
    private LikePattern() {}

    /** Fits what contains the text, without blanks around it; signs that mean something in patterns stand for themselves. */
    public static String containing(String text) {
        return "%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
