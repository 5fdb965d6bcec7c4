package uk.careplans.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.careplans.model.FieldPath;

/**
 * Parses JSON into a tree that keeps everything a strict reader asks about, like a key that is written twice. Depth,
 * length of lists and number of values are limited here; Jackson's own limits are off where ours are tighter.
 */
final class JsonTree {

    private static final int MOST_LEVELS = 64;
    private static final int MOST_ITEMS = PlanWriter.MOST_ITEMS;
    private static final int MOST_VALUES = 500_000;

    /** Keys may be personal data, so Jackson must not keep them in tables that outlive the reading. */
    private static final JsonFactory JACKSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.USE_THREAD_LOCAL_FOR_BUFFER_RECYCLING)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_LEVELS + 1)
                    .maxNameLength(JsonText.MOST_BYTES)
                    .maxNumberLength(JsonText.MOST_BYTES)
                    .maxStringLength(JsonText.MOST_BYTES)
                    .build())
            .build();

    private final char[] text;
    private final Findings findings;
    private int levels;
    private int values;

    JsonTree(char[] text, Findings findings) {
        this.text = text;
        this.findings = findings;
    }

    /** The one value of the text. Text after it is a finding; broken JSON is no tree at all. */
    JsonValue read() throws UnreadableJson {
        try (JsonParser parser = JACKSON.createParser(text)) {
            JsonValue value = parse(parser);
            findTrailingText(parser);
            return value;
        } catch (IOException e) { // never; and never handed on, since Jackson's messages quote the text
            throw new IllegalStateException("Text in memory could not be read");
        }
    }

    private JsonValue parse(JsonParser parser) throws UnreadableJson, IOException {
        try {
            return value(parser, parser.nextToken());
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            throw new UnreadableJson(Fault.BROKEN_JSON, at.getLineNr(), at.getColumnNr());
        }
    }

    private void findTrailingText(JsonParser parser) throws IOException {
        JsonLocation end = parser.currentLocation();
        boolean isTrailing;
        try {
            isTrailing = parser.nextToken() != null;
        } catch (JsonProcessingException e) {
            isTrailing = true;
        }
        if (isTrailing) {
            findings.add(FieldPath.plan(), Fault.TRAILING_TEXT, end.getLineNr(), end.getColumnNr());
        }
    }

    private JsonValue value(JsonParser parser, @Nullable JsonToken token) throws UnreadableJson, IOException {
        values++;
        if (values > MOST_VALUES) {
            throw new UnreadableJson(Fault.TOO_MANY_VALUES);
        }
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            return container(parser, token);
        } else if (token == JsonToken.VALUE_STRING) {
            return new JsonValue.Text(parser.getText());
        } else if (token == JsonToken.VALUE_NULL) {
            return new JsonValue.Null();
        } else if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return new JsonValue.YesNo(token == JsonToken.VALUE_TRUE);
        }
        return new JsonValue.Numeral(parser.getText());
    }

    private JsonValue container(JsonParser parser, JsonToken start) throws UnreadableJson, IOException {
        levels++;
        if (levels > MOST_LEVELS) {
            JsonLocation at = parser.currentTokenLocation();
            throw new UnreadableJson(Fault.TOO_DEEP, at.getLineNr(), at.getColumnNr());
        }
        JsonValue value = start == JsonToken.START_OBJECT ? members(parser) : items(parser);
        levels--;
        return value;
    }

    private JsonValue members(JsonParser parser) throws UnreadableJson, IOException {
        List<JsonValue.Member> members = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            members.add(new JsonValue.Member(key, value(parser, parser.nextToken())));
        }
        return new JsonValue.Members(members);
    }

    private JsonValue items(JsonParser parser) throws UnreadableJson, IOException {
        List<JsonValue> items = new ArrayList<>();
        boolean isCut = false;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            JsonValue item = value(parser, token);
            if (items.size() < MOST_ITEMS) {
                items.add(item);
            } else {
                isCut = true;
            }
        }
        return new JsonValue.Items(items, isCut);
    }
}
