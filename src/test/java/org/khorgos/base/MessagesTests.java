package org.khorgos.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalState;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class MessagesTests {
    private static final String ENGLISH = "en";

    @Test
    void every_bundle_has_the_same_keys_in_three_languages() throws IOException {
        for (String module : modules()) {
            Set<String> expected = bundle(module, ENGLISH).keySet();
            for (String tag : languages()) {
                assertThat(bundle(module, tag).keySet()).as(module + " " + tag).isEqualTo(expected);
            }
        }
    }

    @Test
    void every_text_is_a_valid_pattern_with_the_same_places_in_three_languages() throws IOException {
        for (String module : modules()) {
            Map<String, String> english = bundle(module, ENGLISH);
            for (String tag : languages()) {
                bundle(module, tag).forEach((key, text) -> assertThat(places(text))
                        .as(tag + " " + key + " = " + text)
                        .isEqualTo(places(english.getOrDefault(key, ""))));
            }
        }
    }

    @Test
    void no_key_is_given_by_two_bundles() throws IOException {
        Map<String, String> owner = new TreeMap<>();
        for (String module : modules()) {
            bundle(module, ENGLISH)
                    .keySet()
                    .forEach(key -> assertThat(owner.put(key, module)).as(key).isNull());
        }
    }

    @Test
    void every_state_and_stage_of_a_proposal_has_its_word() {
        Messages messages = new Messages();
        for (ProposalState state : ProposalState.values()) {
            assertThat(messages.knows("state." + state.name())).as(state.name()).isTrue();
            assertThat(messages.knows("stage." + state.stage().name())).isTrue();
        }
    }

    @Test
    void proposers_and_the_host_unit_have_one_name_in_all_bundles() throws IOException {
        for (String module : modules()) {
            assertThat(bundle(module, "ru").values()).as(module).allSatisfy(text -> assertThat(text)
                    .doesNotContainPattern("(?iu)(?<!со)автор(ы|ов|ам|у)"));
            assertThat(bundle(module, "zh_CN").values()).as(module).noneMatch(text -> text.contains("承办单位"));
        }
    }

    @Test
    void an_unknown_key_is_shown_as_it_is() {
        assertThat(new Messages().get(Languages.RUSSIAN, "no.such.key")).isEqualTo("no.such.key");
    }

    private static Set<String> languages() {
        Set<String> tags = new TreeSet<>();
        Languages.ALL.forEach(locale -> tags.add(Languages.tag(locale)));
        return tags;
    }

    private static Set<Integer> places(String text) {
        Set<Integer> places = new TreeSet<>();
        MessageFormat format = new MessageFormat(text);
        java.text.Format[] formats = format.getFormatsByArgumentIndex();
        for (int place = 0; place < formats.length; place++) {
            places.add(place);
        }
        return places;
    }

    private static Set<String> modules() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Resource resource : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:i18n/*_" + ENGLISH + ".properties")) {
            String file = String.valueOf(resource.getFilename());
            names.add(file.substring(0, file.indexOf("_" + ENGLISH)));
        }
        return names;
    }

    private static Map<String, String> bundle(String module, String tag) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Resource resource : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:i18n/" + module + "_" + tag + ".properties")) {
            Properties properties = new Properties();
            try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        }
        return texts;
    }
}
