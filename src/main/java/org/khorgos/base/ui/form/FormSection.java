package org.khorgos.base.ui.form;

/** One section of a form; it shows and reads its own part of the content. */
public interface FormSection<C> {
    /** The first word of the paths of its fields. */
    String key();

    /** Its fields, to say what is wrong at them. */
    Fields fields();

    void show(C content);

    /** The content with this section's part as it stands in the fields. */
    C write(C content);

    /** Brings sums and the like up to date after a field changed. */
    default void refresh() {}
}
