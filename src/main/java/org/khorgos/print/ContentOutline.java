package org.khorgos.print;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Currencies;
import org.khorgos.base.text.InMarkdown;
import org.khorgos.content.ProposalContent;
import org.khorgos.print.Outline.Column;
import org.khorgos.print.Outline.Fact;
import org.khorgos.print.Outline.Item;
import org.khorgos.print.Outline.Row;
import org.khorgos.print.Outline.Section;
import org.khorgos.print.Outline.Table;

/**
 * Reads the outline off the records of a proposal's content: a field that is added to them stands in every print and in
 * every difference from then on. A version from the time before has it empty.
 */
final class ContentOutline {
    /** The section that only readers of money see. */
    static final String MONEY = "finance";

    private final CellWords cells;

    private ContentOutline(Words words, Currencies currencies) {
        this.cells = new CellWords(words, currencies);
    }

    /** @param money whether the reader may see what it costs */
    static List<Section> of(ProposalContent content, boolean money, Words words, Currencies currencies) {
        ContentOutline outline = new ContentOutline(words, currencies);
        ProposalContent readable = money ? content : content.withoutMoney();
        return Arrays.stream(ProposalContent.class.getRecordComponents())
                .filter(section -> money || !section.getName().equals(MONEY))
                .map(section -> new Section(
                        section.getName(),
                        outline.items(section.getName(), section.getType(), value(section, readable))))
                .toList();
    }

    private List<Item> items(String path, Class<?> type, @Nullable Object of) {
        List<Item> items = new ArrayList<>();
        for (RecordComponent field : type.getRecordComponents()) {
            String place = path + "." + field.getName();
            Object value = value(field, of);
            if (field.getType().isRecord()) {
                items.addAll(items(place, field.getType(), value));
            } else if (List.class.isAssignableFrom(field.getType())) {
                items.add(table(place, field, value instanceof List<?> rows ? rows : List.of()));
            } else {
                items.add(new Fact(place, cells.word(place, value, field.getAccessor(), of), isMarkdown(field)));
            }
        }
        return items;
    }

    private Table table(String path, RecordComponent field, List<?> values) {
        Type type = ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
        if (type instanceof Class<?> row && row.isRecord()) {
            RecordComponent[] columns = row.getRecordComponents();
            return new Table(
                    path,
                    Stream.of(columns)
                            .map(column -> new Column(
                                    path + "." + column.getName(),
                                    CellWords.isNumber(column.getType()),
                                    isMarkdown(column)))
                            .toList(),
                    values.stream().map(value -> row(path, columns, value)).toList());
        }
        AnnotatedType single =
                ((AnnotatedParameterizedType) field.getAnnotatedType()).getAnnotatedActualTypeArguments()[0];
        return new Table(
                path,
                List.of(new Column(path, false, false)),
                values.stream()
                        .map(value -> new Row(String.valueOf(value), List.of(cells.word(path, value, single, null))))
                        .toList());
    }

    private static boolean isMarkdown(RecordComponent field) {
        return field.getAccessor().isAnnotationPresent(InMarkdown.class);
    }

    private Row row(String path, RecordComponent[] columns, Object row) {
        return new Row(
                identity(columns, row),
                Stream.of(columns)
                        .map(column -> cells.word(
                                path + "." + column.getName(), value(column, row), column.getAccessor(), row))
                        .toList());
    }

    /** The name with which a row begins, else the terms and years with which it begins. */
    private static String identity(RecordComponent[] columns, Object row) {
        if (columns[0].getType() == String.class) {
            return String.valueOf(value(columns[0], row)).strip();
        }
        return Stream.of(columns)
                .takeWhile(
                        column -> column.getType().isEnum() || column.getType().isPrimitive())
                .map(column -> String.valueOf(value(column, row)))
                .collect(Collectors.joining("/"));
    }

    static @Nullable Object value(RecordComponent field, @Nullable Object of) {
        try {
            return of == null ? null : field.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + field, e);
        }
    }
}
