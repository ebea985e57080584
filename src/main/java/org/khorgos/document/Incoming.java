package org.khorgos.document;

/** A file that was taken in and found to be what its name says. */
record Incoming(String name, FileType type, StoredFile file) {}
