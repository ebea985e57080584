package org.khorgos.inbox.ui;

import java.util.List;
import java.util.Map;
import org.khorgos.base.ui.frame.Keyboard;
import org.khorgos.base.ui.frame.Shortcut;
import org.khorgos.inbox.InboxList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the keys do in the inbox; "g" waits for the letter of a list. */
final class InboxKeys {
    private static final Map<String, InboxList> LISTS = Map.of(
            "m", InboxList.MINE,
            "o", InboxList.CLAIMABLE,
            "d", InboxList.DELEGATED,
            "t", InboxList.TAKEN,
            "w", InboxList.WAITING,
            "e", InboxList.DONE);
    private final Target target;
    private boolean going;

    InboxKeys(Target target) {
        this.target = target;
    }

    /** What can be done without a mouse. */
    interface Target {
        /** Goes that many rows down or, below zero, up. */
        void step(int rows);

        void moveTask();

        void choose();

        void whyThis();

        void next();

        /** Opens the list or view at that place, counted from 0. */
        void openPlace(int place);
    }

    Keyboard keyboard() {
        return new Keyboard("jkcxwngmodte123456789", this::heard);
    }

    void heard(String key) {
        if (going) {
            going = false;
            InboxList list = LISTS.get(key);
            if (list != null) {
                target.openPlace(List.of(InboxList.values()).indexOf(list));
            }
            return;
        }
        switch (key) {
            case "g" -> going = true;
            case "j" -> target.step(1);
            case "k" -> target.step(-1);
            case "c" -> target.moveTask();
            case "x" -> target.choose();
            case "w" -> target.whyThis();
            case "n" -> target.next();
            default -> number(key);
        }
    }

    private void number(String key) {
        if (Character.isDigit(key.charAt(0))) {
            target.openPlace(Integer.parseInt(key) - 1);
        }
    }

    /** The keys in the help dialog. */
    @Configuration(proxyBeanMethods = false)
    static class Listed {
        @Bean
        Shortcut inboxStep() {
            return new Shortcut(40, "j, k", "inbox.keys.step");
        }

        @Bean
        Shortcut inboxOpen() {
            return new Shortcut(41, "Enter", "inbox.keys.open");
        }

        @Bean
        Shortcut inboxMove() {
            return new Shortcut(42, "c", "inbox.keys.move");
        }

        @Bean
        Shortcut inboxChoose() {
            return new Shortcut(43, "x", "inbox.keys.choose");
        }

        @Bean
        Shortcut inboxWhy() {
            return new Shortcut(44, "w", "inbox.keys.why");
        }

        @Bean
        Shortcut inboxNext() {
            return new Shortcut(45, "n", "inbox.keys.next");
        }

        @Bean
        Shortcut inboxUndo() {
            return new Shortcut(45, "u, Ctrl+Z", "inbox.keys.undo");
        }

        @Bean
        Shortcut inboxPlaces() {
            return new Shortcut(46, "1 – 9", "inbox.keys.places");
        }

        @Bean
        Shortcut inboxLists() {
            return new Shortcut(47, "g m, g o, g d, g t, g w, g e", "inbox.keys.lists");
        }
    }
}
