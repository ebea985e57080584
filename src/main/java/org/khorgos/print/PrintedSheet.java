package org.khorgos.print;

import org.w3c.dom.Document;

/**
 * Something to be printed.
 *
 * @param fileName with its extension, in plain ASCII
 */
public record PrintedSheet(String fileName, Document document) {}
