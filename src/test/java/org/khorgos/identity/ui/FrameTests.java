package org.khorgos.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import jakarta.annotation.security.RolesAllowed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@KhorgosTest
class FrameTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void the_sign_in_page_is_a_form_that_the_browser_posts() {
        Screens.open(context, LoginView.class);
        UI.getCurrent().navigate("login");
        SignInForm form = _get(SignInForm.class);
        assertThat(form.getElement().getAttribute("action")).isEqualTo("login");
        assertThat(form.getElement().getAttribute("method")).isEqualTo("post");
        assertThat(_get(TextField.class, spec -> spec.withLabel("User name"))
                        .getElement()
                        .getAttribute("name"))
                .isEqualTo("username");
        assertThat(_get(PasswordField.class).getElement().getAttribute("name")).isEqualTo("password");
        assertThat(_get(NativeButton.class).getText()).isEqualTo("Sign in");
    }

    @Test
    void a_wrong_password_is_told_without_saying_what_was_wrong() {
        Screens.open(context, LoginView.class);
        UI.getCurrent().navigate("login", QueryParameters.of("error", ""));
        assertThat(_get(Div.class, spec -> spec.withClasses("login-message")).getText())
                .isEqualTo("Name and password do not match. Please try again.");
    }

    @Test
    void an_administrator_finds_users_by_any_word() {
        UserRow office = people.someone(Role.OFFICE);
        people.as(people.someone(Role.ADMINISTRATOR), () -> {
            Screens.open(context, LoginView.class, UsersView.class);
            UI.getCurrent().navigate(UsersView.class);
            assertThat(_get(H1.class).getText()).isEqualTo("Users");
            assertThat(_find(SideNavItem.class))
                    .extracting(SideNavItem::getLabel)
                    .contains("Users");
            TextField search = _get(TextField.class, spec -> spec.withPlaceholder("Name, organisation or e-mail"));
            search.setValue(office.username());
            Grid<?> grid = _get(Grid.class);
            assertThat(GridKt._size(grid)).isEqualTo(1);
            search.setValue("nobody has this name");
            assertThat(grid.getParent().orElseThrow().isVisible()).isFalse();
        });
    }

    @Test
    void only_an_administrator_may_open_the_users() {
        RolesAllowed allowed = UsersView.class.getAnnotation(RolesAllowed.class);
        assertThat(allowed.value()).containsExactly(Role.ADMINISTRATOR.name());
        people.as(people.someone(Role.OFFICE), () -> {
            Screens.open(context, LoginView.class, UsersView.class);
            UI.getCurrent().navigate("login");
            assertThat(_find(SideNavItem.class))
                    .extracting(SideNavItem::getLabel)
                    .doesNotContain("Users");
        });
    }
}
