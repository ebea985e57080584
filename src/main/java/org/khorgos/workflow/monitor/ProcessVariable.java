package org.khorgos.workflow.monitor;

/**
 * A variable of a process.
 *
 * @param id opaque name of this one variable
 * @param type name of the engine's type, such as boolean
 * @param value as text; empty when it is hidden
 * @param hidden true when the reader may not read what it tells of
 * @param running false once its process or step has ended
 */
public record ProcessVariable(
        String id, String process, String name, String type, String value, boolean hidden, boolean running) {
    /** True when an administrator may change it now. */
    public boolean editable() {
        return running && !hidden && VariableUse.of(name).editable();
    }
}
