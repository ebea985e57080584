package org.khorgos.base.ui.frame;

/**
 * A key that the help dialog lists; features give them as beans.
 *
 * @param keys what is pressed, such as "Ctrl + Enter"
 * @param textKey message key of what it does
 */
public record Shortcut(int order, String keys, String textKey) {}
