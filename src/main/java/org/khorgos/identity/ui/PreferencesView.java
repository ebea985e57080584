package org.khorgos.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import org.khorgos.base.ui.PreferencePartFactory;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.springframework.beans.factory.ObjectProvider;

/** What people choose for themselves, in parts that the features give. */
@Route(value = "preferences", layout = MainLayout.class)
@PermitAll
class PreferencesView extends Div implements HasDynamicTitle {
    PreferencesView(ObjectProvider<PreferencePartFactory> parts) {
        addClassNames("page", "preferences-page");
        add(new ViewHeader(getTranslation("identity.preferences"), getTranslation("identity.preferences.purpose")));
        parts.stream()
                .sorted(Comparator.comparingInt(PreferencePartFactory::order))
                .forEach(part -> add(part.create()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.preferences");
    }
}
