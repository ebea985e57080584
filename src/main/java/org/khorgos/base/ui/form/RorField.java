package org.khorgos.base.ui.form;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import org.khorgos.base.codes.RorId;

/** The ROR id of an organisation; an address or capitals become the bare identifier, anything else stays to be refused. */
public final class RorField extends TextField implements Pasteable {
    private static final int LONGEST = 60;

    public RorField(String label) {
        super(label);
        setMaxLength(LONGEST);
        setHelperText(I18NProvider.translate("base.ror.help"));
        setValueChangeMode(ValueChangeMode.ON_CHANGE);
        addValueChangeListener(change -> setValue(bare(getValue())));
    }

    private static String bare(String written) {
        return RorId.of(written).map(RorId::value).orElse(written.strip());
    }

    @Override
    public Cell cell() {
        return text -> {
            if (!text.isEmpty() && RorId.of(text).isEmpty()) {
                return Cell.Reading.wrong(text, I18NProvider.translate("base.problem.ror"));
            }
            setValue(bare(text));
            return Cell.Reading.of(getValue());
        };
    }
}
