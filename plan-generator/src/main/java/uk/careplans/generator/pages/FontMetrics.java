package uk.careplans.generator.pages;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How wide the characters of a font are and how high its lines. All measures are shares of the font's size. Immutable.
 */
public final class FontMetrics {

    private static final int TRUE_TYPE = 0x00010000;
    private static final int TRUE = 0x74727565;
    private static final int OPEN_TYPE = 0x4F54544F;
    private static final int USE_TYPO_METRICS = 1 << 7;
    private static final int KEY = 16;
    private static final int HIDDEN = 32;

    private final byte[] font;
    private final Map<String, int[]> tables = new HashMap<>();
    private final double unitsPerEm;
    private final double ascent;
    private final double descent;
    private final double lineGap;
    private final int widths;
    private final int widthCount;
    private final int characters;
    private final int format;

    private FontMetrics(byte[] font) throws FontException {
        this.font = font;
        int kind = (int) u32(0);
        if (kind != TRUE_TYPE && kind != TRUE && kind != OPEN_TYPE) {
            throw new FontException("it does not begin like a font");
        }
        int count = u16(4);
        for (int i = 0; i < count; i++) {
            int at = 12 + 16 * i;
            require(at, 16);
            long from = u32(at + 8);
            long length = u32(at + 12);
            if (from + length > font.length) {
                throw new FontException("a table of it reaches over its end");
            }
            tables.put(new String(font, at, 4, StandardCharsets.ISO_8859_1), new int[] {(int) from, (int) length});
        }
        unitsPerEm = u16(table("head", 54) + 18);
        if (unitsPerEm == 0) {
            throw new FontException("its letters have no size");
        }
        int hhea = table("hhea", 36);
        int os2 = table("OS/2", 78);
        boolean typographic = (u16(os2 + 62) & USE_TYPO_METRICS) != 0;
        boolean hasHhea = s16(hhea + 4) != 0 || s16(hhea + 6) != 0;
        if (typographic) {
            ascent = s16(os2 + 68) / unitsPerEm;
            descent = -s16(os2 + 70) / unitsPerEm;
            lineGap = s16(os2 + 72) / unitsPerEm;
        } else if (hasHhea) {
            ascent = s16(hhea + 4) / unitsPerEm;
            descent = -s16(hhea + 6) / unitsPerEm;
            lineGap = s16(hhea + 8) / unitsPerEm;
        } else {
            ascent = u16(os2 + 74) / unitsPerEm;
            descent = u16(os2 + 76) / unitsPerEm;
            lineGap = 0;
        }
        widthCount = u16(hhea + 34);
        widths = table("hmtx", 4 * widthCount);
        if (widthCount == 0) {
            throw new FontException("its letters have no widths");
        }
        characters = characters();
        format = u16(characters);
    }

    /**
     * Reads a font.
     *
     * @param font a TrueType or OpenType font
     * @throws FontException if one of its tables is missing or damaged
     */
    public static FontMetrics of(byte[] font) throws FontException {
        return new FontMetrics(font.clone());
    }

    /**
     * Reads a font as a Word file carries it.
     *
     * @param odttf the part
     * @param key the GUID of the font table by which its first bytes are hidden
     * @throws FontException if the key is none, or one of its tables is missing or damaged
     */
    public static FontMetrics of(byte[] odttf, String key) throws FontException {
        String digits = key.replaceAll("[{}-]", "").toLowerCase(Locale.ROOT);
        if (!digits.matches("[0-9a-f]{32}") || odttf.length < HIDDEN) {
            throw new FontException("its key does not open it");
        }
        byte[] guid = HexFormat.of().parseHex(digits);
        byte[] font = Arrays.copyOf(odttf, odttf.length);
        for (int i = 0; i < HIDDEN; i++) {
            font[i] ^= guid[KEY - 1 - i % KEY];
        }
        return new FontMetrics(font);
    }

    private int characters() throws FontException {
        int cmap = table("cmap", 4);
        int count = u16(cmap + 2);
        int best = -1;
        for (int i = 0; i < count; i++) {
            int platform = u16(cmap + 4 + 8 * i);
            long from = cmap + u32(cmap + 8 + 8 * i);
            if (from > font.length - 2 || (platform != 0 && platform != 3)) {
                continue;
            }
            int kind = u16((int) from);
            if (kind == 12 || (kind == 4 && best < 0)) {
                best = (int) from;
            }
        }
        if (best < 0) {
            throw new FontException("it does not say which letters it has");
        }
        return best;
    }

    /** How far a line reaches above its letters' feet. */
    public double ascent() {
        return ascent;
    }

    /** How far a line reaches below its letters' feet. */
    public double descent() {
        return descent;
    }

    /** From line to line. */
    public double lineHeight() {
        return ascent + descent + lineGap;
    }

    /** How wide a character is; empty if the font does not have it. */
    public OptionalDouble width(int character) throws FontException {
        int glyph = format == 12 ? inGroups(character) : inSegments(character);
        if (glyph == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(u16(widths + 4 * Math.min(glyph, widthCount - 1)) / unitsPerEm);
    }

    private int inGroups(int character) throws FontException {
        long low = 0;
        long high = u32(characters + 12) - 1;
        while (low <= high) {
            long middle = (low + high) >>> 1;
            long at = characters + 16 + 12 * middle;
            if (at > font.length - 12) {
                throw new FontException("the list of its letters is cut off");
            }
            if (character < u32((int) at)) {
                high = middle - 1;
            } else if (character > u32((int) at + 4)) {
                low = middle + 1;
            } else {
                return (int) (u32((int) at + 8) + character - u32((int) at));
            }
        }
        return 0;
    }

    private int inSegments(int character) throws FontException {
        if (character > 0xFFFF) {
            return 0;
        }
        int twice = u16(characters + 6);
        int ends = characters + 14;
        int starts = ends + twice + 2;
        for (int i = 0; i < twice; i += 2) {
            if (character <= u16(ends + i)) {
                int start = u16(starts + i);
                if (character < start) {
                    return 0;
                }
                int delta = u16(starts + twice + i);
                int offsets = starts + 2 * twice + i;
                int offset = u16(offsets);
                if (offset == 0) {
                    return (character + delta) & 0xFFFF;
                }
                int glyph = u16(offsets + offset + 2 * (character - start));
                return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
            }
        }
        return 0;
    }

    private int table(String name, int least) throws FontException {
        int[] table = Optional.ofNullable(tables.get(name)).orElse(new int[] {0, -1});
        if (table[1] < least) {
            throw new FontException("its table " + name.strip() + " is missing or too short");
        }
        return table[0];
    }

    private void require(int at, int bytes) throws FontException {
        if (at < 0 || at > font.length - bytes) {
            throw new FontException("it ends too early");
        }
    }

    private int u16(int at) throws FontException {
        require(at, 2);
        return (font[at] & 0xFF) << 8 | (font[at + 1] & 0xFF);
    }

    private int s16(int at) throws FontException {
        return (short) u16(at);
    }

    private long u32(int at) throws FontException {
        return (long) u16(at) << 16 | u16(at + 2);
    }
}
