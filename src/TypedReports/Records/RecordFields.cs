using System.Text.Json;

namespace TypedReports.Records;

/// <summary>The fields of one record, with errors that say which field is wrong and what was expected.</summary>
internal readonly struct RecordFields
{
    private readonly JsonElement _root;
    private readonly int _line;

    public RecordFields(JsonElement root, int line)
    {
        (_root, _line) = (root, line);
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new RecordFormatException(line, null, $"a JSON object was expected, not {Describe(root)}");
        }
    }

    private delegate bool NameParser<T>(string? name, out T value);

    public FactRecord ToFact()
    {
        var measure = Name<Measure>("measure", RecordNames.TryParse);
        var isRatio = measure == Measure.Ratio;
        var text = Text("text");
        var fact = new ReportFact
        {
            Report = Text("report"),
            Indicator = Text("indicator"),
            Measure = measure,
            Of = OptionalText("of") is null ? null : Name<Measure>("of", RecordNames.TryParse),
            Period = Name<ReportPeriod>("period", ReportPeriod.TryParse),
            Aggregate = OptionalText("aggregate") is null ? FactAggregate.None : Name<FactAggregate>("aggregate", RecordNames.TryParse),
            Status = Name<FactStatus>("status", RecordNames.TryParse),
            Value = isRatio ? 0m : Number("value"),
            Structure = isRatio ? StructureText() : null,
            ValueUpper = IsNull("valueUpper") ? null : Number("valueUpper"),
            Unit = Text("unit"),
            Bound = Name<Bound>("bound", RecordNames.TryParse),
            Modality = OptionalText("modality"),
            Scope = OptionalText("scope"),
            Section = Name<SectionRole>("section", RecordNames.TryParse),
            Start = Offset("start"),
            Length = Offset("length"),
            Text = text,
            ValueStart = Offset("valueStart"),
            ValueLength = Offset("valueLength"),
        };

        if (fact.Length != text.Length)
        {
            throw Error("length", $"{fact.Length} is not the length of 'text', which is {text.Length}");
        }

        return new FactRecord(fact, OptionalText("origin") is null ? null : Name<FactOrigin>("origin", RecordNames.TryParse))
        {
            IsOptional = Flag("optional"),
            Rule = OptionalText("rule"),
            Line = _line,
        };
    }

    private bool IsNull(string field) => !_root.TryGetProperty(field, out var value) || value.ValueKind == JsonValueKind.Null;

    private JsonElement Required(string field) => _root.TryGetProperty(field, out var value)
        ? value
        : throw Error(field, "the field is missing");

    private string Text(string field)
    {
        var value = Required(field);
        if (value.ValueKind != JsonValueKind.String)
        {
            throw Error(field, $"a string was expected, not {Describe(value)}");
        }

        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException error)
        {
            throw new RecordFormatException(_line, field, "the string is no valid UTF-16 (a lone surrogate)", error);
        }
    }

    private string? OptionalText(string field) => IsNull(field) ? null : Text(field);

    private decimal Number(string field)
    {
        var value = Required(field);
        if (value.ValueKind != JsonValueKind.Number)
        {
            throw Error(field, $"a number was expected, not {Describe(value)}");
        }

        // Not GetDecimal, which rounds digits away.
        var digits = value.GetRawText();
        return ScaledNumber.TryReadNumber(digits, out var number, out var length, out _) && length == digits.Length
            ? number
            : throw Error(field, $"{digits} is no plain decimal number of at most 28 digits");
    }

    private string StructureText()
    {
        var text = Text("value");
        return Structure.TryParse(text, out _) ? text : throw Error("value", $"'{text}' is no structure like 1.3:63.7:35");
    }

    private int Offset(string field)
    {
        var value = Required(field);
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var offset) && offset >= 0
            ? offset
            : throw Error(field, $"a number from 0 to {int.MaxValue} was expected, not {Describe(value)}");
    }

    private bool Flag(string field) => !IsNull(field) && Required(field) switch
    {
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        var other => throw Error(field, $"true or false was expected, not {Describe(other)}"),
    };

    private T Name<T>(string field, NameParser<T> parse)
    {
        var text = Text(field);
        return parse(text, out var value) ? value : throw Error(field, $"'{text}' is none of its values");
    }

    private RecordFormatException Error(string field, string message) => new(_line, field, message);

    private static string Describe(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "null",
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        _ => value.GetRawText(),
    };
}
