package org.khorgos.base.ui;

/** A feature's form for one kind of user task; the task page finds it by the kind. */
public interface TaskFormFactory {
    /** The operation's name, such as CHECK_FORM. */
    String kind();

    /** A new form for one task; called with a user signed in. */
    TaskForm create(TaskContext context);
}
