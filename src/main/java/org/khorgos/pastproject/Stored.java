package org.khorgos.pastproject;

import java.util.List;
import org.khorgos.cordis.Rejection;

/** What became of some rows that were in order; what does not fit to other rows is rejected. */
record Stored(long added, long changed, long unchanged, List<Rejection> rejections) {
    Stored {
        rejections = List.copyOf(rejections);
    }
}
