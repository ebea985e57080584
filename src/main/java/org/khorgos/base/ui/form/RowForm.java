package org.khorgos.base.ui.form;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;

/** How the fields of one row are read and shown. */
public record RowForm<T>(SerializableSupplier<T> read, SerializableConsumer<T> show) {}
