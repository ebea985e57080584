package org.khorgos.workflow.models;

/** Decision tables as administrators have released them. */
public interface ReleasedLines {
    /** The file of decision tables with the lines that were released for them. */
    String in(String decisions);
}
