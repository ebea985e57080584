package org.khorgos.expert;

import org.khorgos.identity.UserRow;

/** A line of the list of experts. */
public record ExpertEntry(UserRow person, ExpertProfile profile) {}
