package org.khorgos.pastproject;

import java.util.ArrayList;
import java.util.List;
import org.khorgos.cordis.CordisFile;
import org.khorgos.cordis.Reason;
import org.khorgos.cordis.Rejection;

/** Collects what is to be written for some rows of one file, in their order. */
final class Batch<N, C> {
    private final CordisFile file;
    private final List<N> added = new ArrayList<>();
    private final List<C> changed = new ArrayList<>();
    private final List<C> unchanged = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();

    Batch(CordisFile file) {
        this.file = file;
    }

    void add(N row) {
        added.add(row);
    }

    void change(C row) {
        changed.add(row);
    }

    void keep(C row) {
        unchanged.add(row);
    }

    void reject(SourceRow<?> row, Reason reason) {
        rejections.add(new Rejection(file.name(), row.line(), reason));
    }

    List<N> added() {
        return added;
    }

    List<C> changed() {
        return changed;
    }

    List<C> unchanged() {
        return unchanged;
    }

    Stored stored() {
        return new Stored(added.size(), changed.size(), unchanged.size(), rejections);
    }
}
