package org.khorgos.committee.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import org.khorgos.base.ui.ReasonField;
import org.khorgos.committee.MeetingDraft;
import org.khorgos.committee.Motion;
import org.khorgos.committee.sitting.ItemId;
import org.khorgos.committee.sitting.ItemService;

/** Puts the motion on the current item. */
final class MotionDialog extends Dialog {
    private final RadioButtonGroup<Motion> motion = new RadioButtonGroup<>(getTranslation("committee.prepare.motion"));
    private final ReasonField request = new ReasonField(
            getTranslation("committee.prepare.request"),
            MeetingDraft.REQUEST_MAX,
            getTranslation("committee.request.missing"));

    MotionDialog(ItemService items, ItemId item, boolean mayAskForRevision, Runnable put) {
        setHeaderTitle(getTranslation("committee.room.putMotion"));
        motion.setItems(Motion.values());
        motion.setItemLabelGenerator(one -> getTranslation("committee.motion." + one));
        motion.setItemEnabledProvider(one -> one != Motion.REVISE || mayAskForRevision);
        motion.setHelperText(mayAskForRevision ? "" : getTranslation("committee.revise.once"));
        motion.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        motion.setManualValidation(true);
        motion.setValue(Motion.RECOMMEND);
        motion.addValueChangeListener(change -> request.setVisible(change.getValue() == Motion.REVISE));
        request.setHelperText(getTranslation("committee.prepare.request.help"));
        request.setRequiredIndicatorVisible(true);
        request.setVisible(false);
        add(motion, request);
        Dialogs.buttons(this, getTranslation("committee.room.putMotion"), () -> {
            boolean asks = motion.getValue() == Motion.REVISE;
            if (!asks || request.isGiven()) {
                Dialogs.act(this, motion, () -> {
                    items.putMotion(item, motion.getValue(), asks ? request.text() : "");
                    put.run();
                });
            }
        });
    }
}
