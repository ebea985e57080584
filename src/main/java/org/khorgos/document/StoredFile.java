package org.khorgos.document;

/** A file on the disk under its random name. */
record StoredFile(String storedName, long size, String sha256) {}
