package org.khorgos.expert;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khorgos.base.CountryNames;
import org.khorgos.base.Messages;
import org.khorgos.base.codes.Classification;
import org.khorgos.base.table.ExportFormat;
import org.khorgos.base.table.TableFile;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.UserId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the list of experts into a file: what the list shows to the same person. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(ExpertProfileService.READERS)
public class ExpertExportService {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final List<String> HEADERS = List.of(
            "expert.name",
            "expert.country",
            "expert.organisation",
            "expert.field.profile.fields",
            "expert.field.profile.sectors",
            "expert.field.profile.languages",
            "expert.field.profile.countries",
            "expert.limit",
            "expert.declaration",
            "expert.declaredUntil");
    private final ExpertProfileService experts;
    private final CurrentUser current;
    private final Messages messages;
    private final Clock clock;

    ExpertExportService(ExpertProfileService experts, CurrentUser current, Messages messages, Clock clock) {
        this.experts = experts;
        this.current = current;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Writes by name and leaves the stream open; throws UncheckedIOException when the reader goes away.
     *
     * @param wanted those whom the list shows; others are left out
     */
    @PreAuthorize(ExpertProfileService.READERS)
    public void write(Set<UserId> wanted, ExportFormat format, Locale language, OutputStream out) {
        List<ExpertEntry> all = experts.all();
        String now = MINUTE.format(clock.instant().atZone(current.get().zone()));
        try (TableFile file = format.begin(out, text(language, "expert.list"))) {
            file.line(List.of(
                    text(language, "expert.exported", now, current.get().zone().getId())));
            file.line(HEADERS.stream().map(header -> text(language, header)).toList());
            for (ExpertEntry entry : all) {
                if (wanted.contains(entry.person().id())) {
                    file.line(cells(entry, language));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Object> cells(ExpertEntry entry, Locale language) {
        ExpertProfile profile = entry.profile();
        return Arrays.asList(
                entry.person().displayName(),
                CountryNames.of(entry.person().country(), language),
                entry.person().organisationName(),
                profile.isKnown()
                        ? joined(profile.fields(), code -> Classification.FORD.label(code, language))
                        : text(language, "expert.unknown"),
                joined(profile.sectors(), sector -> text(language, "call.term.Sector." + sector)),
                joined(profile.languages(), code -> Locale.forLanguageTag(code).getDisplayLanguage(language)),
                joined(profile.countries(), code -> CountryNames.of(code, language)),
                profile.loadLimit(),
                text(language, "expert.declaration." + entry.declaration()),
                entry.declaredUntil() == null ? "" : entry.declaredUntil().toString());
    }

    private static <T> String joined(Collection<T> all, Function<T, String> words) {
        Stream<String> sorted = all.stream().map(words).sorted();
        return sorted.collect(Collectors.joining("; "));
    }

    private String text(Locale language, String key, Object... arguments) {
        return messages.get(language, key, arguments);
    }
}
