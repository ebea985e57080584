package org.khorgos.cordis;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads comma-separated values (RFC 4180) row by row. A quotation mark that nobody closes costs the row where it stands
 * and not the rows behind it.
 */
public final class CsvRows implements Closeable {
    /** Most lines that one row may have. */
    static final int LINES_MAX = 200;

    private static final Pattern OPENED_LAST = Pattern.compile("(?s)(?:.*,)?\\s*\"[^\"]*");
    private final CsvLines lines;
    private final Deque<CsvLine> ahead = new ArrayDeque<>();
    private int width;

    CsvRows(InputStream bytes) {
        lines = new CsvLines(bytes);
    }

    /** The first row, which says how many fields every other one has; without fields when the file is empty. */
    public CsvRow header() throws IOException {
        CsvLine line = take();
        CsvRow header = line == null ? new CsvRow(1, List.of(), null) : alone(line);
        width = header.fields().size();
        return header;
    }

    /** The next row that is not blank, null after the last one. */
    @Nullable
    public CsvRow next() throws IOException {
        CsvLine first = take();
        while (first != null && first.isBlank()) {
            first = take();
        }
        if (first == null) {
            return null;
        }
        return first.quotes() % 2 == 0 ? alone(first) : severalLines(first);
    }

    private CsvRow severalLines(CsvLine first) throws IOException {
        List<CsvLine> taken = new ArrayList<>(List.of(first));
        long quotes = first.quotes();
        int length = first.text().length();
        while (quotes % 2 == 1 && taken.size() < LINES_MAX && length < CsvLines.LENGTH_MAX) {
            CsvLine line = take();
            if (line == null) {
                break;
            }
            taken.add(line);
            quotes += line.quotes();
            length += line.text().length();
        }
        List<CsvLine> others = taken.subList(1, taken.size());
        if (quotes % 2 == 0 && others.stream().allMatch(CsvLine::isSound)) {
            CsvRow row = parse(first.number(), taken.stream().map(CsvLine::text).collect(Collectors.joining("\n")));
            if (row.has(width) || others.stream().noneMatch(this::isRow)) {
                return row;
            }
        }
        for (int last = others.size() - 1; last >= 0; last--) {
            ahead.addFirst(others.get(last));
        }
        return alone(first);
    }

    private boolean isRow(CsvLine line) {
        return line.quotes() % 2 == 0 && alone(line).has(width);
    }

    private static CsvRow alone(CsvLine line) {
        return switch (line.flaw()) {
            case ENCODING -> CsvRow.flawed(line.number(), Reason.of("encoding"));
            case LENGTH -> CsvRow.flawed(line.number(), Reason.of("lineLength", CsvLines.LENGTH_MAX));
            case NONE ->
                line.quotes() % 2 == 1 && OPENED_LAST.matcher(line.text()).matches()
                        ? CsvRow.flawed(line.number(), Reason.of("quote"))
                        : parse(line.number(), line.text());
        };
    }

    private static CsvRow parse(long line, String text) {
        try {
            return new CsvRow(line, CsvReader.builder().ofSingleCsvRecord(text).getFields(), null);
        } catch (CsvParseException e) {
            return CsvRow.flawed(line, Reason.of("quote"));
        }
    }

    private @Nullable CsvLine take() throws IOException {
        return ahead.isEmpty() ? lines.next() : ahead.removeFirst();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
