package org.khorgos.call;

/**
 * A field that is not the same in two versions.
 *
 * @param path such as home.cap or demands.targets[0].name
 * @param before the value as the rules hold it, empty for none
 */
public record FieldChange(String path, String before, String after) {}
