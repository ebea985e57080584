package org.khorgos.portfolio;

import org.springframework.stereotype.Component;

/** The readers of a dossier, one for each part that no feature's service reads. */
@Component
record DossierReaders(DossierHeads heads, ContentReader content, PeopleReader people, HistoryReader history) {}
