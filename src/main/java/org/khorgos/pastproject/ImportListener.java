package org.khorgos.pastproject;

import org.khorgos.cordis.CordisFile;
import org.khorgos.cordis.Rejection;

/** Hears how an import goes on, in the thread that imports. */
public interface ImportListener {
    /** Hears nothing. */
    ImportListener SILENT = new ImportListener() {
        @Override
        public void rejected(Rejection rejection) {}

        @Override
        public void read(CordisFile file, long rows) {}
    };

    /** A row was not taken over; rows of one file come in their order. */
    void rejected(Rejection rejection);

    /** So many rows of that file were read up to now. */
    void read(CordisFile file, long rows);
}
