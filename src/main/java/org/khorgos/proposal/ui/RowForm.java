package org.khorgos.proposal.ui;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;

/** How the fields of one row are read and shown. */
record RowForm<T>(SerializableSupplier<T> read, SerializableConsumer<T> show) {}
