package org.khorgos.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The types of files that may be attached, each known by its extension and by its content. */
public enum FileType {
    PDF("application/pdf", List.of("pdf"), new byte[] {'%', 'P', 'D', 'F', '-'}),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of("docx"), Zip.SIGNATURE),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("xlsx"), Zip.SIGNATURE),
    PNG("image/png", List.of("png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}),
    JPG("image/jpeg", List.of("jpg", "jpeg"), new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff});

    private final String contentType;
    private final List<String> extensions;
    private final byte[] signature;

    FileType(String contentType, List<String> extensions, byte[] signature) {
        this.contentType = contentType;
        this.extensions = extensions;
        this.signature = signature;
    }

    /** The media type with which it is served. */
    public String contentType() {
        return contentType;
    }

    /** The extensions without the point. */
    public List<String> extensions() {
        return extensions;
    }

    /** What a page may let people choose: the media types and the extensions with their points. */
    public static List<String> accepted() {
        return Arrays.stream(values())
                .flatMap(type -> Stream.concat(
                        Stream.of(type.contentType()),
                        type.extensions().stream().map(extension -> "." + extension)))
                .toList();
    }

    /** True for a picture that a page can show. */
    public boolean isPicture() {
        return this == PNG || this == JPG;
    }

    /** The type that the name claims. */
    static Optional<FileType> ofName(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> name.contains(".") && type.extensions.contains(extension))
                .findFirst();
    }

    /** True when the content is of this type and carries no macros. */
    boolean matches(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            if (!Arrays.equals(in.readNBytes(signature.length), signature)) {
                return false;
            }
        }
        return switch (this) {
            case DOCX -> Zip.isOffice(file, "word/document.xml");
            case XLSX -> Zip.isOffice(file, "xl/workbook.xml");
            case PDF, PNG, JPG -> true;
        };
    }

    /** Looks into the directory of a zip file without unpacking anything. */
    private static final class Zip {
        private static final byte[] SIGNATURE = {'P', 'K', 3, 4};
        private static final int ENTRIES_MAX = 10_000;

        private static boolean isOffice(Path file, String mainPart) throws IOException {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return zip.size() <= ENTRIES_MAX
                        && zip.getEntry("[Content_Types].xml") != null
                        && zip.getEntry(mainPart) != null
                        && zip.stream().map(ZipEntry::getName).noneMatch(Zip::isBad);
            } catch (ZipException e) {
                return false;
            }
        }

        private static boolean isBad(String entry) {
            return entry.startsWith("/")
                    || entry.contains("..")
                    || entry.contains("\\")
                    || entry.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin");
        }
    }
}
